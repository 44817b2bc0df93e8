//! The two versions as pictures: beside each other at the same scale and in the
//! same part, or one over the other. Enlarged pictures are scrolled together.

use std::sync::Arc;

use leptos::html;
use leptos::prelude::*;

use crate::domain::map::version::MapVersion;
use crate::drawing::geometry::{RIM, Rect};
use crate::drawing::ghost::Compared;
use crate::drawing::path::number;
use crate::drawing::scene::{Options, Scene};
use crate::i18n::changes::compare;
use crate::ui::components::icon::Icon;
use crate::ui::map::compare::drawn::drawn;
use crate::ui::map::compare::state::{CompareState, Way};
use crate::ui::platform::layout::{SizeWatch, Space};

/// How much larger than the whole map, step by step.
const STEPS: [f64; 5] = [1.0, 1.4, 2.0, 2.8, 4.0];

/// The width of a chart with the names around it, in map units, as long as
/// nobody stands outside.
const USUAL: f64 = 2.0 * (RIM + 46.0);

/// A picture with its heading; two beside each other share a frame.
type Scenes = Arc<Vec<Scene>>;

/// The pictures, what their marks mean, and how large they are.
#[component]
pub fn Pictures(
    /// The state of the comparison.
    state: CompareState,
) -> impl IntoView {
    let locale = state.locale();
    let step = RwSignal::new(0_usize);
    let zoom = Memo::new(move |_| STEPS.get(step.get()).copied().unwrap_or(1.0));
    let width = RwSignal::new(0.0_f64);
    // In steps of a twentieth, so that a window that grows does not draw at every pixel.
    let scale = Memo::new(move |_| ((width.get() * zoom.get() / USUAL * 20.0).round() / 20.0).clamp(0.3, 4.0));
    let frames: [NodeRef<html::Div>; 2] = [NodeRef::new(), NodeRef::new()];
    let scenes = Memo::new(move |_| -> Scenes {
        if width.get() <= 0.0 {
            return Arc::default();
        }
        let Some([before, after]) = state.pair.get() else { return Arc::default() };
        let client = state.case.with(|case| case.client.clone());
        let options = Options::for_scale(scale.get());
        let (then, now) = (&before.network, &after.network);
        let draw = |version: &MapVersion, compared: Compared| {
            Scene::with_comparison(&version.network, &client, &options, locale, compared)
        };
        Arc::new(match state.way.get() {
            Way::Beside => {
                vec![draw(&before, Compared::earlier(then, now)), draw(&after, Compared::later(then, now))]
            }
            Way::Over => vec![draw(&after, Compared::overlaid(then, now))],
        })
    });
    let seen = Memo::new(move |_| {
        let bounds = scenes.with(|scenes| scenes.iter().map(|scene| scene.bounds).reduce(Rect::joined));
        let bounds = bounds.unwrap_or_default().grown(4.0);
        [bounds.left, bounds.top, bounds.width(), bounds.height()].map(number).join(" ")
    });
    watch(frames[0], width);
    let pictures = move || {
        let count = match state.way.get() {
            Way::Beside => 2,
            Way::Over => 1,
        };
        (0..count)
            .map(|at| view! { <Frame state=state at=at scenes=scenes seen=seen zoom=zoom frames=frames /> })
            .collect_view()
    };
    let word = move || match state.way.get() {
        Way::Beside => "beside",
        Way::Over => "over",
    };
    view! {
        <section class="compare-pictures" data-way=word>
            <Zoom state=state step=step frames=frames />
            <div class="pair">{pictures}</div>
            <Marks state=state />
        </section>
    }
}

/// Follows the width of the first picture.
fn watch(frame: NodeRef<html::Div>, width: RwSignal<f64>) {
    let kept = StoredValue::new_local(None::<SizeWatch>);
    Effect::new(move |_| {
        let Some(element) = frame.get() else { return };
        let measured = element.clone();
        let heard = move || {
            let space = Space::of(&measured);
            if space.width > 0.0 && width.try_get_untracked().is_some_and(|width| (width - space.width).abs() > 1.0) {
                width.set(space.width);
            }
        };
        kept.set_value(SizeWatch::new(&element, heard));
    });
}

#[component]
fn Frame(
    state: CompareState,
    at: usize,
    scenes: Memo<Scenes>,
    seen: Memo<String>,
    zoom: Memo<f64>,
    frames: [NodeRef<html::Div>; 2],
) -> impl IntoView {
    let t = compare(state.locale());
    let names = Memo::new(move |_| {
        let pair = state.pair.get();
        pair.map(|pair| [state.name(&pair[0]), state.name(&pair[1])]).unwrap_or_default()
    });
    let title = move || {
        names.with(|[before, after]| match (state.way.get(), at) {
            (Way::Beside, 0) => before.clone(),
            (Way::Beside | Way::Over, _) => after.clone(),
        })
    };
    let label = move || {
        names.with(|[before, after]| match (state.way.get(), at) {
            (Way::Beside, 0) => (t.picture)(before),
            (Way::Beside, _) => (t.picture)(after),
            (Way::Over, _) => (t.picture_over)(before, after),
        })
    };
    let follow = move |_| {
        let (Some(this), Some(other)) = (frames[at].get_untracked(), frames[1 - at].get_untracked()) else { return };
        if other.scroll_left() != this.scroll_left() {
            other.set_scroll_left(this.scroll_left());
        }
        if other.scroll_top() != this.scroll_top() {
            other.set_scroll_top(this.scroll_top());
        }
    };
    let is_large = Memo::new(move |_| zoom.get() > 1.0);
    view! {
        <figure>
            <figcaption>{title}</figcaption>
            <div
                class="frame-of-map"
                role="group"
                aria-label=label
                tabindex=move || is_large.get().then_some("0")
                data-large=move || is_large.get().then_some("")
                node_ref=frames[at]
                on:scroll=follow
            >
                <svg
                    class="chart"
                    viewBox=seen
                    width=move || format!("{}%", number(100.0 * zoom.get()))
                    role="img"
                    aria-label=label
                >
                    {move || scenes.with(|scenes| scenes.get(at).map(|scene| drawn(scene, state)))}
                </svg>
            </div>
        </figure>
    }
}

#[component]
fn Zoom(state: CompareState, step: RwSignal<usize>, frames: [NodeRef<html::Div>; 2]) -> impl IntoView {
    let t = compare(state.locale());
    let go = move |to: usize| {
        let middles = frames.map(|frame| {
            let frame = frame.get_untracked()?;
            let share =
                |from: i32, seen: i32, whole: i32| (f64::from(from) + 0.5 * f64::from(seen)) / f64::from(whole.max(1));
            Some((
                share(frame.scroll_left(), frame.client_width(), frame.scroll_width()),
                share(frame.scroll_top(), frame.client_height(), frame.scroll_height()),
            ))
        });
        step.set(to);
        // What was in the middle stays there.
        request_animation_frame(move || {
            for (frame, middle) in frames.into_iter().zip(middles) {
                let (Some(Some(frame)), Some((x, y))) = (frame.try_get_untracked(), middle) else { continue };
                frame.set_scroll_left(start(x, frame.client_width(), frame.scroll_width()));
                frame.set_scroll_top(start(y, frame.client_height(), frame.scroll_height()));
            }
        });
    };
    let last = STEPS.len() - 1;
    view! {
        <div class="compare-zoom row">
            <button
                class="tool"
                type="button"
                aria-label=t.smaller
                title=t.smaller
                disabled=move || step.get() == 0
                on:click=move |_| go(step.get_untracked().saturating_sub(1))
            >
                <Icon name="minus" />
            </button>
            <button
                class="tool"
                type="button"
                aria-label=t.larger
                title=t.larger
                disabled=move || step.get() == last
                on:click=move |_| go((step.get_untracked() + 1).min(last))
            >
                <Icon name="plus" />
            </button>
            <button
                class="tool"
                type="button"
                aria-label=t.whole_map
                title=t.whole_map
                disabled=move || step.get() == 0
                on:click=move |_| go(0)
            >
                <Icon name="fit" />
            </button>
        </div>
    }
}

#[expect(clippy::cast_possible_truncation, reason = "Pixels of a picture on a screen.")]
fn start(middle: f64, seen: i32, whole: i32) -> i32 {
    (middle * f64::from(whole) - 0.5 * f64::from(seen)).round() as i32
}

/// What the marks in the pictures mean.
#[component]
fn Marks(state: CompareState) -> impl IntoView {
    let t = compare(state.locale());
    let is_over = move || state.way.get() == Way::Over;
    view! {
        <ul class="compare-marks" aria-label=t.legend>
            <li>
                <svg viewBox="-15 -9 30 18" aria-hidden="true">
                    <g class="word-new">
                        <rect x="-14" y="-7.5" width="28" height="15" rx="7" />
                        <text y="3.8" font-size="11">
                            {t.mark_new}
                        </text>
                    </g>
                </svg>
                {t.mark_new}
            </li>
            <li>
                <svg viewBox="-15 -15 30 30" aria-hidden="true">
                    <circle class="ghost-body" r="12" />
                    <path class="gone" d="M-9 -9L9 9M9 -9L-9 9" />
                </svg>
                {t.mark_gone}
            </li>
            {move || {
                is_over()
                    .then(|| {
                        view! {
                            <li>
                                <svg viewBox="-15 -15 30 30" aria-hidden="true">
                                    <circle class="ghost-body" r="12" />
                                </svg>
                                {t.mark_ghost}
                            </li>
                        }
                    })
            }}
            <li>
                <svg viewBox="0 -6 34 12" aria-hidden="true">
                    <path class="tie-alter" data-is="new" stroke-width="2.75" d="M2 0H32" />
                </svg>
                {t.mark_tie_new}
            </li>
            <li>
                <svg viewBox="0 -6 34 12" aria-hidden="true">
                    <path class="tie-alter" data-is="gone" stroke-width="2.25" stroke-dasharray="4 4" d="M2 0H32" />
                </svg>
                {t.mark_tie_gone}
            </li>
        </ul>
    }
}
