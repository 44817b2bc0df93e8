//! The form for a new version of the map.

use chrono::NaiveDate;
use leptos::ev;
use leptos::prelude::*;

use crate::domain::ids::MapId;
use crate::domain::map::making::Beginning;
use crate::domain::map::version::{MapVersion, Occasion};
use crate::i18n::shell::shell;
use crate::i18n::versions::{self as texts, versions};
use crate::ui::components::choices::Choices;
use crate::ui::components::dialog::Dialog;
use crate::ui::components::field::{DateField, LineField, Written};
use crate::ui::map::state::MapState;
use crate::ui::map::timeline;
use crate::ui::map::versions::Versions;
use crate::ui::map::versions::facts::OccasionField;
use crate::ui::platform::{clock, ids, page};

/// The form, while it is asked for.
#[component]
pub fn NewVersionForm(
    /// The state of the map screen.
    state: MapState,
) -> impl IntoView {
    let hand: Versions = expect_context();
    view! {
        <Dialog open=hand.form title=versions(state.locale()).new>
            <Fields state=state />
        </Dialog>
    }
}

const fn key(beginning: Beginning) -> &'static str {
    match beginning {
        Beginning::Copy => "copy",
        Beginning::Blank => "blank",
        Beginning::Target => "target",
    }
}

#[component]
fn Fields(state: MapState) -> impl IntoView {
    let hand: Versions = expect_context();
    let locale = state.locale();
    let t = versions(locale);
    let beginning = RwSignal::new(Beginning::default());
    let title = RwSignal::new(String::new());
    // A target is seldom due today.
    let (as_of, until) = (RwSignal::new(Some(clock::today())), RwSignal::new(None::<NaiveDate>));
    let occasion = RwSignal::new(None::<Occasion>);
    let is_target = Memo::new(move |_| beginning.get() == Beginning::Target);
    let entries = Beginning::ALL.map(|one| (key(one).to_owned(), texts::beginning(locale, one).0.to_owned()));
    let pick = move |picked: String| {
        if let Some(one) = Beginning::ALL.into_iter().find(|one| key(*one) == picked) {
            beginning.set(one);
        }
    };
    let submit = move |event: ev::SubmitEvent| {
        event.prevent_default();
        let Some(shown) = hand.real_now() else { return };
        let beginning = beginning.get_untracked();
        let date = if beginning == Beginning::Target { until } else { as_of };
        let begun = beginning.version(&shown, MapId(ids::fresh()), date.get_untracked());
        let title = title.with_untracked(|title| title.trim().to_owned());
        hand.form.set(false);
        hand.add(MapVersion { title, occasion: occasion.get_untracked(), ..begun });
        // The button that opened the form may have gone with what was selected.
        request_animation_frame(move || {
            if page::nothing_has_focus() {
                timeline::focus_shown(state);
            }
        });
    };
    let pick_occasion = move |picked: Option<Occasion>| occasion.set(picked);
    view! {
        <form class="stack" on:submit=submit>
            <Choices
                legend=t.begins_with
                entries=entries.to_vec()
                value=Signal::derive(move || key(beginning.get()).to_owned())
                on_pick=pick
            />
            <p class="note" role="status">
                {move || texts::beginning(locale, beginning.get()).1}
            </p>
            <LineField
                label=t.name
                note=t.name_note
                value=title
                on_write=move |(text, _): Written| title.set(text)
            />
            {move || {
                let (label, date) = if is_target.get() { (t.until, until) } else { (t.date, as_of) };
                let write = move |day: Option<NaiveDate>| date.set(day);
                view! { <DateField label=label value=date on_write=write /> }
            }}
            <OccasionField state=state value=occasion.into() on_pick=pick_occasion />
            <div class="foot">
                <button class="button" type="button" on:click=move |_| hand.form.set(false)>
                    {shell(locale).cancel}
                </button>
                <button class="button" data-kind="main" type="submit">
                    {t.make}
                </button>
            </div>
        </form>
    }
}
