//! What a version is: title, day, actual or target, what it was drawn for; and
//! the way to delete it.

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::domain::map::making;
use crate::domain::map::version::{MapAim, Occasion};
use crate::i18n::versions::{self as texts, versions};
use crate::session::Act;
use crate::ui::components::choices::Choices;
use crate::ui::components::field::{DateField, LineField, SelectField, Written};
use crate::ui::components::icon::Icon;
use crate::ui::map::state::MapState;
use crate::ui::map::versions::Versions;
use crate::ui::route::Route;

/// The id of the sentence that says why a version stays.
const WHY: &str = "version-stays";

/// The fields of the version shown.
#[component]
pub fn VersionFacts(
    /// The state of the map screen.
    state: MapState,
) -> impl IntoView {
    let hand: Versions = expect_context();
    let locale = state.locale();
    let t = versions(locale);
    let title = Signal::derive(move || state.version.with(|version| version.title.clone()));
    let date = Signal::derive(move || state.version.with(|version| version.date));
    let write_date = move |date: Option<NaiveDate>| hand.caption(Act::Single, |version| version.date = date);
    let is_target = Memo::new(move |_| state.version.with(|version| version.aim == MapAim::Target));
    let write_occasion = move |occasion: Option<Occasion>| {
        hand.caption(Act::Single, |version| version.occasion = occasion);
    };
    let occasion = Signal::derive(move || state.version.with(|version| version.occasion));
    view! {
        {move || {
            is_target
                .get()
                .then(|| {
                    view! {
                        <p class="target-mark">
                            <Icon name="goal" size="small" />
                            <b>{t.target}</b>
                        </p>
                        <p class="note">{t.target_note}</p>
                    }
                })
        }}
        <LineField
            id="version-title"
            label=t.name
            value=title
            on_write=move |(text, act): Written| hand.caption(Act::Part(act), |version| version.title = text)
        />
        {move || {
            let label = if is_target.get() { t.until } else { t.date };
            view! { <DateField label=label value=date on_write=write_date /> }
        }}
        <AimField state=state />
        <OccasionField state=state value=occasion on_pick=write_occasion />
    }
}

/// Actual or target; the last actual version has no choice, and says so.
#[component]
fn AimField(state: MapState) -> impl IntoView {
    let hand: Versions = expect_context();
    let locale = state.locale();
    let t = versions(locale);
    let may_change = Memo::new(move |_| {
        let id = state.version.with(|version| version.id);
        state.case.with(|case| making::may_go(case, id))
    });
    let key = |aim: MapAim| match aim {
        MapAim::Actual => "actual",
        MapAim::Target => "target",
    };
    let value = Signal::derive(move || state.version.with(|version| key(version.aim).to_owned()));
    let pick = move |picked: String| {
        if let Some(aim) = MapAim::ALL.into_iter().find(|aim| key(*aim) == picked) {
            hand.caption(Act::Single, |version| version.aim = aim);
        }
    };
    move || {
        if may_change.get() {
            let entries = MapAim::ALL.map(|aim| (key(aim).to_owned(), texts::aim(locale, aim).to_owned()));
            view! { <Choices legend=t.aim entries=entries.to_vec() value=value on_pick=pick /> }.into_any()
        } else {
            view! {
                <p class="note">
                    <b>{texts::aim(locale, MapAim::Actual)}</b>
                    ". "
                    {t.last_aim}
                </p>
            }
            .into_any()
        }
    }
}

/// The phase or review a version was drawn for.
#[component]
pub fn OccasionField(
    /// The state of the map screen.
    state: MapState,
    /// What it is now.
    value: Signal<Option<Occasion>>,
    /// Called with what was chosen.
    #[prop(into)]
    on_pick: Callback<Option<Occasion>>,
) -> impl IntoView {
    let locale = state.locale();
    let t = versions(locale);
    // An occasion is chosen by its number in the list, which is made anew with the case.
    let all = move || state.case.with(making::occasions);
    let entries = move || {
        let word = |occasion: Option<Occasion>| match occasion {
            Some(occasion) => state.case.with(|case| texts::occasion(locale, case, occasion)),
            None => t.no_occasion.to_owned(),
        };
        all().into_iter().enumerate().map(|(at, occasion)| (at.to_string(), word(occasion))).collect::<Vec<_>>()
    };
    let chosen = move || {
        let now = value.get();
        all().iter().position(|occasion| *occasion == now).unwrap_or(0).to_string()
    };
    let pick = move |key: String| {
        let all = state.case.with_untracked(making::occasions);
        if let Some(occasion) = key.parse().ok().and_then(|at: usize| all.get(at).copied()) {
            on_pick.run(occasion);
        }
    };
    view! {
        <SelectField
            label=t.occasion
            value=Signal::derive(chosen)
            entries=Signal::derive(entries)
            on_pick=pick
        />
    }
}

/// To a new version, to paper, and away with this one.
#[component]
pub fn VersionDeeds(
    /// The state of the map screen.
    state: MapState,
) -> impl IntoView {
    let hand: Versions = expect_context();
    let t = versions(state.locale());
    let id = state.case.with_untracked(|case| case.id);
    let may_go = Memo::new(move |_| {
        let id = state.version.with(|version| version.id);
        state.case.with(|case| making::may_go(case, id))
    });
    let stays = move || (!may_go.get()).then_some("true");
    view! {
        <div class="row version-deeds">
            <button class="button" data-size="small" type="button" on:click=move |_| hand.form.set(true)>
                <Icon name="layers" size="small" />
                {t.new_short}
            </button>
            <a class="button" data-size="small" href=Route::PrintMap(id).href()>
                <Icon name="print" size="small" />
                {t.print}
            </a>
            <button
                class="button"
                data-size="small"
                data-kind="plain"
                type="button"
                aria-disabled=stays
                aria-describedby=move || (!may_go.get()).then_some(WHY)
                on:click=move |_| hand.remove()
            >
                <Icon name="trash" size="small" />
                {t.remove}
            </button>
        </div>
        {move || {
            (!may_go.get())
                .then(|| {
                    view! {
                        <p class="note" id=WHY>
                            {t.last_one}
                        </p>
                    }
                })
        }}
    }
}
