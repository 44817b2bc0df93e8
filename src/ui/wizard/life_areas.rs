//! The ten areas of life in two views, one of them open at a time. The dumbbells
//! show where the views differ before anything is opened.

use leptos::prelude::*;

use crate::domain::case::Case;
use crate::domain::command::Command;
use crate::domain::phase::assessment::{AreaRating, LifeArea, Perspective, Rating, WIDE_SPREAD};
use crate::i18n::wizard::wizard;
use crate::i18n::words;
use crate::session::Act;
use crate::ui::components::field::{TextField, Written};
use crate::ui::components::icon::Icon;
use crate::ui::store::{Store, use_locale, use_store};
use crate::ui::wizard::records::text_of;
use crate::ui::wizard::scale::{Dumbbell, Scale, ScaleRow};

/// All areas. The first that lacks a view is open.
#[component]
pub fn LifeAreas(
    /// The open case.
    case: Memo<Case>,
) -> impl IntoView {
    let locale = use_locale();
    let lacks_a_view = |area: &LifeArea| case.with_untracked(|case| !rating_in(case, *area).has_both_views());
    let open = RwSignal::new(LifeArea::ALL.into_iter().find(lacks_a_view));
    let area = move |area| view! { <Area place=Rated { case, store: use_store(), area } open=open /> };
    view! {
        <div class="areas">
            <p class="areas-head" aria-hidden="true">
                {Scale::ALL.map(|scale| view! { <span>{scale.name(locale)}</span> }).collect_view()}
            </p>
            <ul class="folds">{LifeArea::ALL.map(area).collect_view()}</ul>
        </div>
    }
}

fn rating_in(case: &Case, area: LifeArea) -> AreaRating {
    case.assessment.areas.get(&area).cloned().unwrap_or_default()
}

/// One area of the open case.
#[derive(Clone, Copy)]
struct Rated {
    case: Memo<Case>,
    store: Store,
    area: LifeArea,
}

impl Rated {
    fn value(self, scale: Scale, perspective: Perspective) -> Option<u8> {
        let of = |rating: &Rating| match scale {
            Scale::Need => rating.need,
            Scale::Resource => rating.resource,
        };
        self.case.with(|case| case.assessment.areas.get(&self.area).and_then(|rating| of(rating.of(perspective))))
    }

    fn pair(self, scale: Scale) -> Signal<(Option<u8>, Option<u8>)> {
        let value = move |perspective| self.value(scale, perspective);
        Memo::new(move |_| (value(Perspective::Person), value(Perspective::Professional))).into()
    }

    fn rate(self, act: Act, change: impl FnOnce(&mut AreaRating)) {
        let mut rating = self.case.with_untracked(|case| rating_in(case, self.area));
        change(&mut rating);
        self.store.act_on(Command::Rate(self.area, rating), act);
    }
}

#[component]
fn Area(place: Rated, open: RwSignal<Option<LifeArea>>) -> impl IntoView {
    let area = place.area;
    let is_open = Memo::new(move |_| open.get() == Some(area));
    let turn = move |_| open.set((!is_open.get_untracked()).then_some(area));
    let dumbbell = move |scale| view! { <Dumbbell scale=scale values=place.pair(scale) /> };
    let body = format!("area-{}", area as usize);
    view! {
        <li class="fold" data-look="area" data-open=move || is_open.get().then_some("true")>
            <button
                class="fold-line"
                type="button"
                aria-expanded=move || if is_open.get() { "true" } else { "false" }
                aria-controls=body.clone()
                on:click=turn
            >
                <b>{words::life_area(use_locale(), area)}</b>
                {Scale::ALL.map(dumbbell).collect_view()}
                <Icon name="down" />
            </button>
            <div class="fold-body" id=body>
                {move || is_open.get().then(|| views(place))}
            </div>
        </li>
    }
}

/// Both scales of an area in both views, and the note.
fn views(place: Rated) -> AnyView {
    let t = wizard(use_locale());
    let note = text_of(move || place.case.with(|case| rating_in(case, place.area).note));
    let write = move |(text, part): Written| place.rate(Act::Part(part), |rating| rating.note = text);
    view! {
        {Scale::ALL.map(|scale| rows(place, scale)).collect_view()}
        <div class="fields">
            <TextField label=t.said value=note on_write=write />
        </div>
    }
    .into_any()
}

fn rows(place: Rated, scale: Scale) -> AnyView {
    let locale = use_locale();
    let t = wizard(locale);
    let row = move |perspective| {
        let value = Memo::new(move |_| place.value(scale, perspective));
        let pick = move |value| {
            place.rate(Act::Single, |rating| {
                let rating = rating.of_mut(perspective);
                match scale {
                    Scale::Need => rating.need = value,
                    Scale::Resource => rating.resource = value,
                }
            });
        };
        view! { <ScaleRow scale=scale perspective=perspective value=value.into() on_pick=pick /> }
    };
    // Only the need is compared: formula F-2 names no spread of resources.
    let spread = Memo::new(move |_| {
        let spread = place.case.with(|case| rating_in(case, place.area).need_spread());
        spread.filter(|spread| scale == Scale::Need && *spread >= WIDE_SPREAD)
    });
    let topic = move || {
        spread.get().map(|spread| {
            view! {
                <div class="spread">
                    <Icon name="compare" />
                    <div>
                        <b>{(t.spread)(spread)}</b>
                        <p>{t.spread_note}</p>
                    </div>
                </div>
            }
        })
    };
    view! {
        <div class="views">
            <p class="group" aria-hidden="true">{scale.name(locale)}</p>
            {Perspective::ALL.map(row).collect_view()}
            <div role="status">{topic}</div>
        </div>
    }
    .into_any()
}
