//! The eight tiles, each with the way to where it is filled.

use leptos::prelude::*;

use crate::documents::eight_tiles::{Line, Tile, lines};
use crate::domain::case::Case;
use crate::i18n::plan::plan;
use crate::ui::components::icon::Icon;
use crate::ui::platform::clock;
use crate::ui::route::Route;
use crate::ui::store::use_locale;

/// Lines that a tile shows; more would hide the other tiles.
const SHOWN: usize = 5;

/// All eight, with how many are filled.
#[component]
pub fn Tiles(
    /// The open case.
    case: Memo<Case>,
) -> impl IntoView {
    let locale = use_locale();
    let t = plan(locale);
    let today = clock::today();
    let filled = Memo::new(move |_| {
        case.with(|case| Tile::ALL.into_iter().filter(|tile| !lines(case, *tile, today, locale).is_empty()).count())
    });
    view! {
        <section>
            <div class="plan-head">
                <h2>{t.tiles}</h2>
                <small>{move || (t.filled)(filled.get())}</small>
            </div>
            <ul class="eight">{Tile::ALL.map(|tile| one(case, tile)).collect_view()}</ul>
        </section>
    }
}

fn icon(tile: Tile) -> &'static str {
    match tile {
        Tile::Goals => "goal",
        Tile::OwnActivities => "person",
        Tile::Lifeworld => "friends",
        Tile::Institutions => "institution",
        Tile::CaseManager => "work",
        Tile::ContactDates => "calendar",
        Tile::Review => "clock",
        Tile::Agreement => "check",
    }
}

fn one(case: Memo<Case>, tile: Tile) -> AnyView {
    let locale = use_locale();
    let t = plan(locale);
    let today = clock::today();
    let id = case.with_untracked(|case| case.id);
    let filled = Memo::new(move |_| case.with(|case| lines(case, tile, today, locale)));
    let contacts = move |line: &Line| {
        (!line.contacts.is_empty()).then(|| {
            let names = line.contacts.iter().map(|(_, name)| name.as_str()).collect::<Vec<_>>().join(", ");
            view! {
                <a href=Route::Map(id).href()>
                    <span class="only-heard">{t.from_map} ": "</span>
                    {names}
                </a>
                ": "
            }
        })
    };
    let content = move || {
        filled.with(|lines| {
            if lines.is_empty() {
                return view! { <p class="unfilled">{tile.empty(locale)}</p> }.into_any();
            }
            let shown = lines.iter().take(SHOWN);
            let shown = shown.map(|line| view! { <li>{contacts(line)} {line.text.clone()}</li> }).collect_view();
            let rest = lines.len().saturating_sub(SHOWN);
            let rest = (rest > 0).then(|| view! { <li class="rest">{(t.and_more)(rest)}</li> });
            view! { <ul>{shown} {rest}</ul> }.into_any()
        })
    };
    let heading = tile.heading(locale);
    view! {
        <li class="building" data-is=move || filled.with(Vec::is_empty).then_some("open")>
            <h3>
                <a href=Route::Step(id, tile.step()).href() aria-label=(t.edit_tile)(heading)>
                    <Icon name=icon(tile) />
                    {heading}
                </a>
            </h3>
            {content}
        </li>
    }
    .into_any()
}
