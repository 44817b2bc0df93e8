//! Opening the next cycle: a reason and a day; what is known goes along.

use leptos::ev;
use leptos::prelude::*;

use crate::domain::case::Case;
use crate::domain::command::Command;
use crate::i18n::reassessment::reassessment;
use crate::ui::components::dialog::Dialog;
use crate::ui::components::field::{DateField, TextField, Written};
use crate::ui::components::icon::Icon;
use crate::ui::platform::{clock, page};
use crate::ui::route::Route;
use crate::ui::store::{use_locale, use_store};

/// The id of the reason, which gets the focus while it is missing.
const REASON: &str = "reassess-reason";

/// Opens the dialogue that begins the next cycle. One act: undo takes the whole
/// cycle back.
#[component]
pub fn ReassessButton(
    /// The open case.
    case: Memo<Case>,
) -> impl IntoView {
    let t = reassessment(use_locale());
    let open = RwSignal::new(false);
    view! {
        <button class="button" type="button" aria-haspopup="dialog" on:click=move |_| open.set(true)>
            <Icon name="cycle" />
            {t.open}
        </button>
        <Dialog open=open title=t.title>
            {form(case, open)}
        </Dialog>
    }
}

fn form(case: Memo<Case>, open: RwSignal<bool>) -> AnyView {
    let store = use_store();
    let t = reassessment(use_locale());
    let reason = RwSignal::new(String::new());
    let day = RwSignal::new(Some(clock::today()));
    let lacks = RwSignal::new(false);
    let begin = move |event: ev::SubmitEvent| {
        event.prevent_default();
        let said = reason.with_untracked(|reason| reason.trim().to_owned());
        if said.is_empty() {
            lacks.set(true);
            page::focus(REASON);
            return;
        }
        store.act(Command::Reassess(day.get_untracked().unwrap_or_else(clock::today), said));
        let (id, number) = case.with_untracked(|case| (case.id, case.cycle_number()));
        open.set(false);
        store.announce((t.begun)(number));
        page::go(&Route::Changes(id).href());
    };
    view! {
        <form class="stack" on:submit=begin novalidate="">
            <p>{t.what_happens}</p>
            <TextField
                label=t.reason
                note=t.reason_note
                value=reason
                on_write=move |(text, _): Written| {
                    reason.set(text);
                    lacks.set(false);
                }
                id=REASON
            />
            <div role="alert">
                {move || {
                    lacks
                        .get()
                        .then(|| {
                            view! {
                                <p class="notice" data-tone="soon">
                                    {t.reason_missing}
                                </p>
                            }
                        })
                }}
            </div>
            <DateField
                label=t.date
                value=day
                on_write=move |date| day.set(date)
            />
            <div class="foot">
                <button class="button" type="button" on:click=move |_| open.set(false)>
                    {t.cancel}
                </button>
                <button class="button" data-kind="main" type="submit">
                    {t.begin}
                </button>
            </div>
        </form>
    }
    .into_any()
}
