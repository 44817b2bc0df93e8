//! The legend: the marks that this map uses, and no others. Each entry lets
//! what has it stand out.

use leptos::ev;
use leptos::prelude::*;

use crate::drawing::geometry::Point;
use crate::drawing::hull::{around, dashes, tint};
use crate::drawing::key::{Sample, sample};
use crate::drawing::legend::{Group, Mark};
use crate::drawing::look::Form;
use crate::drawing::notation::{Outlines, deceased_cross};
use crate::drawing::path::number;
use crate::drawing::sizes::Sizes;
use crate::i18n::eco::eco;
use crate::i18n::map::map;
use crate::i18n::numbers::letter;
use crate::i18n::roles_on_map::on_map;
use crate::i18n::shell::shell;
use crate::ui::components::icon::Icon;
use crate::ui::map::badge::BadgePicture;
use crate::ui::map::emphasis::Emphasis;
use crate::ui::map::hulls::TINT_KEYS;
use crate::ui::map::panels::{LEGEND_TITLE, is_closing};
use crate::ui::map::view::View;
use crate::ui::store::use_locale;

/// The legend of the shown map.
#[component]
pub fn Legend(
    /// How the map is seen.
    view: View,
    /// Closes the panel.
    #[prop(into)]
    on_close: Callback<()>,
) -> impl IntoView {
    let locale = use_locale();
    let (t, e, a) = (map(locale), eco(locale), on_map(locale));
    let emphasis = view.emphasis;
    let leave = move |event: ev::KeyboardEvent| {
        if is_closing(&event) {
            on_close.run(());
        }
    };
    view! {
        <section class="legend panel" aria-labelledby=LEGEND_TITLE on:keydown=leave>
            <div class="head">
                <h2 id=LEGEND_TITLE tabindex="-1">
                    {t.legend}
                </h2>
                <button class="tool" type="button" aria-label=shell(locale).close on:click=move |_| on_close.run(())>
                    <Icon name="close" size="small" />
                </button>
            </div>
            <div class="body">
                <p class="small quiet">{e.hint}</p>
                <Entries emphasis=emphasis section=Group::Ties />
                <Entries emphasis=emphasis section=Group::Energy heading=e.energy />
                <Entries emphasis=emphasis section=Group::Roles heading=a.roles />
                <Entries emphasis=emphasis section=Group::Clusters heading=a.clusters />
                <Entries emphasis=emphasis section=Group::Symbols heading=a.symbols />
                <Entries emphasis=emphasis section=Group::Support heading=e.support />
                <Entries emphasis=emphasis section=Group::Frequency heading=e.frequency />
            </div>
        </section>
    }
}

/// Short words stand in two columns.
const fn is_paired(section: Group) -> bool {
    match section {
        Group::Symbols => true,
        Group::Ties | Group::Energy | Group::Roles | Group::Clusters | Group::Support | Group::Frequency => false,
    }
}

#[component]
fn Entries(emphasis: Emphasis, section: Group, #[prop(optional)] heading: &'static str) -> impl IntoView {
    let entries = Memo::new(move |_| {
        emphasis
            .entries
            .with(|entries| entries.iter().copied().filter(|entry| entry.group() == section).collect::<Vec<_>>())
    });
    let title = move || {
        (!heading.is_empty() && entries.with(|entries| !entries.is_empty()))
            .then(|| view! { <h3>{heading}</h3> }.into_any())
    };
    view! {
        {title}
        <ul class:legend-pair=is_paired(section)>
            <For each=move || entries.get() key=|entry| *entry let:entry>
                <li>
                    <button
                        class="legend-entry"
                        type="button"
                        aria-label=move || emphasis.longer_words(entry)
                        aria-pressed=move || if emphasis.has(entry) { "true" } else { "false" }
                        on:click=move |_| emphasis.toggle(entry)
                    >
                        {drawn(entry)}
                        <span>{move || emphasis.short_words(entry)}</span>
                    </button>
                </li>
            </For>
        </ul>
    }
}

/// How long a line is in the legend, in pixels.
const LENGTH: f64 = 50.0;

fn drawn(mark: Mark) -> Option<AnyView> {
    let sizes = Sizes::default();
    Some(match sample(mark, LENGTH, sizes)? {
        Sample::Tie { form, is_between, strokes } => {
            let class = if is_between { "tie-alter" } else { "tie-ego" };
            let weight = match form {
                Form::Hairline | Form::Double => 1.5,
                Form::Told(_) => form.weight(),
            };
            let dashes = form.dashes(sizes).map(|(dash, gap)| format!("{} {}", number(dash), number(gap)));
            view! {
                <svg class="legend-line" viewBox="-3 -9 56 18" aria-hidden="true">
                    <g class="told" data-quality=form.key()>
                        <path class=class stroke-width=number(weight) stroke-dasharray=dashes d=strokes.line />
                        <path class="tie-ground" stroke-width="1.4" d=strokes.grounds />
                        <path class="tie-sign" d=strokes.signs />
                    </g>
                </svg>
            }
            .into_any()
        }
        Sample::Symbol { symbol, outlines, deceased } => {
            let ring = (outlines == Outlines::Two).then(|| {
                view! { <path class="ring" d=symbol.double_outline() /> }
            });
            let scale = if outlines == Outlines::Two { "scale(0.78)" } else { "" };
            let cross = deceased.then(|| view! { <path class="cross" d=deceased_cross() /> });
            view! {
                <svg class="legend-node" viewBox="-17 -17 34 34" aria-hidden="true">
                    <g transform=scale>
                        {ring} <path d=symbol.outline() />
                        {symbol.inner_line().map(|inner| view! { <path class="inner" d=inner /> })}
                        {cross}
                    </g>
                </svg>
            }
            .into_any()
        }
        Sample::Badge(role) => view! { <BadgePicture role=role /> }.into_any(),
        Sample::Hull(cluster) => view! {
            <svg class="legend-hull" viewBox="-17 -10 34 20" aria-hidden="true">
                <path
                    class="hull"
                    data-tint=TINT_KEYS[tint(cluster)]
                    stroke-width="1.25"
                    stroke-dasharray=dashes(cluster, sizes)
                    d=around(&[Point::new(-7.0, 0.0), Point::new(7.0, 0.0)], 9.0)
                />
                <text class="hull-letter" data-tint=TINT_KEYS[tint(cluster)] y="4.5" font-size="13">
                    {letter(cluster)}
                </text>
            </svg>
        }
        .into_any(),
    })
}
