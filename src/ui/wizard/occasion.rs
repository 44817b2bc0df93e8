//! The version of the map that a phase or a review goes with: which one it is,
//! or the way to a new one.

use leptos::prelude::*;

use crate::domain::case::Case;
use crate::domain::command::Command;
use crate::domain::ids::MapId;
use crate::domain::map::making::{self, Beginning};
use crate::domain::map::version::{MapVersion, Occasion};
use crate::i18n::versions::{self as texts, versions};
use crate::session::Act;
use crate::ui::components::field::SelectField;
use crate::ui::components::icon::Icon;
use crate::ui::components::number;
use crate::ui::platform::{clock, ids, page};
use crate::ui::route::{Route, Wished};
use crate::ui::store::{use_locale, use_store};

/// The version an occasion rests on, to be chosen; the newest while none is.
#[component]
pub fn RestsOn(
    /// The open case.
    case: Memo<Case>,
    /// The phase or review.
    occasion: Occasion,
) -> impl IntoView {
    let store = use_store();
    let locale = use_locale();
    let t = versions(locale);
    let entries = move || {
        let told =
            |(at, version): (usize, &MapVersion)| (version.id.0.to_string(), texts::told(locale, at + 1, version));
        let none = (String::new(), t.not_attached.to_owned());
        case.with(|case| {
            let versions = case.actual_maps().map(|version| &**version).enumerate().map(told);
            std::iter::once(none).chain(versions).collect::<Vec<_>>()
        })
    };
    let value = move || {
        case.with(|case| making::drawn_for(case, occasion).map(|version| version.id.0.to_string()).unwrap_or_default())
    };
    let pick = move |key: String| {
        let id = key.parse().ok().map(MapId);
        let act = Act::Part(number::fresh());
        for caption in case.with_untracked(|case| making::attached(case, occasion, id)) {
            store.act_on(Command::Caption(caption), act);
        }
    };
    let has_several = Memo::new(move |_| case.with(|case| case.actual_maps().count() > 1));
    move || {
        has_several.get().then(|| {
            view! {
                <div class="stack" data-gap="small">
                    <SelectField
                        label=t.rests_on
                        value=Signal::derive(value)
                        entries=Signal::derive(entries)
                        on_pick=pick
                    />
                    <p class="note">{t.rests_on_note}</p>
                </div>
            }
            .into_any()
        })
    }
}

/// The map drawn for an occasion, or the way to a new one. Not there while
/// nobody is on any map.
#[component]
pub fn OccasionMap(
    /// The open case.
    case: Memo<Case>,
    /// The phase or review.
    occasion: Occasion,
    /// What it is: "Karte zu dieser Überprüfung".
    title: &'static str,
) -> impl IntoView {
    let store = use_store();
    let locale = use_locale();
    let t = versions(locale);
    let id = case.with_untracked(|case| case.id);
    let drawn = Memo::new(move |_| {
        case.with(|case| {
            let version = making::drawn_for(case, occasion)?;
            Some((version.id, texts::told_in(locale, case, version)))
        })
    });
    let has_somebody = Memo::new(move |_| {
        case.with(|case| case.newest_map().is_some_and(|newest| newest.network.contacts().len() > 0))
    });
    let make = move |_| {
        let made = case.with_untracked(|case| {
            let basis = making::basis_for(case, occasion)?;
            let date = making::day_of(case, occasion).unwrap_or_else(clock::today);
            let begun = Beginning::Copy.version(basis, MapId(ids::fresh()), Some(date));
            let title = texts::title_for(locale, occasion).to_owned();
            Some(MapVersion { title, occasion: Some(occasion), ..begun })
        });
        let Some(made) = made else { return };
        let version = made.id;
        store.act(Command::AddMap(made));
        store.show_map(id, Some(version));
        if let Some((_, told)) = drawn.get_untracked() {
            store.announce((t.made)(&told));
        }
        page::go(&Route::Map(id).href());
    };
    let shown = move |(version, told): (MapId, String)| {
        let before = case.with(|case| making::actual_before(case, version));
        let compared = before.map(|before| {
            let wished = Wished { from: Some(before), to: Some(version), is_masked: false };
            view! {
                <a class="button" href=Route::Compare(id, wished).href()>
                    <Icon name="compare" size="small" />
                    {t.compare}
                </a>
            }
        });
        view! {
            <div class="row">
                <a class="button" href=Route::Map(id).href() on:click=move |_| store.show_map(id, Some(version))>
                    <Icon name="anchor" size="small" />
                    {(t.open)(&told)}
                </a>
                {compared}
            </div>
        }
        .into_any()
    };
    let way = move || match drawn.get() {
        Some(drawn) => shown(drawn),
        None => view! {
            <p class="note">{t.make_for_note}</p>
            <button class="button" type="button" on:click=make>
                <Icon name="plus" size="small" />
                {t.make_for}
            </button>
        }
        .into_any(),
    };
    move || {
        has_somebody.get().then(|| {
            view! {
                <div class="occasion-map stack" data-gap="small" role="group" aria-label=title>
                    <p>
                        <b>{title}</b>
                    </p>
                    {way}
                </div>
            }
            .into_any()
        })
    }
}
