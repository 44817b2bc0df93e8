//! Strengths of the assessment that no measure makes use of yet; one click makes
//! a measure of one.

use leptos::prelude::*;
use uuid::Uuid;

use crate::domain::case::Case;
use crate::domain::ids::StrengthId;
use crate::domain::phase::means::{measure_of, unused_strengths};
use crate::domain::record::find;
use crate::i18n::plan_forms::plan_forms;
use crate::i18n::words;
use crate::ui::components::icon::Icon;
use crate::ui::store::{use_locale, use_store};
use crate::ui::wizard::picks::short;
use crate::ui::wizard::records;

/// The list; nothing while there is none.
#[component]
pub fn Strengths(
    /// The open case.
    case: Memo<Case>,
    /// Which measure is open.
    open: RwSignal<Option<Uuid>>,
) -> impl IntoView {
    let locale = use_locale();
    let t = plan_forms(locale);
    let listed = Memo::new(move |_| {
        case.with(|case| {
            let unused = unused_strengths(case).into_iter();
            unused.map(|strength| (strength.id, short(&strength.text), strength.of)).collect::<Vec<_>>()
        })
    });
    move || {
        (!listed.with(Vec::is_empty)).then(|| {
            let lines = listed.get().into_iter().map(|(id, text, of)| {
                let name = format!("{}: {text}", t.as_measure);
                view! {
                    <li>
                        <span>{text} <small>{words::strength_of(locale, of)}</small></span>
                        {taking_up(case, open, id, name)}
                    </li>
                }
            });
            view! {
                <section class="unused">
                    <h2>{t.from_strengths}</h2>
                    <p class="note">{t.from_strengths_note}</p>
                    <ul>{lines.collect_view()}</ul>
                </section>
            }
        })
    }
}

/// The button that makes a measure of a strength, opens it and moves the focus
/// into it.
fn taking_up(case: Memo<Case>, open: RwSignal<Option<Uuid>>, id: StrengthId, name: String) -> AnyView {
    let store = use_store();
    let t = plan_forms(use_locale());
    let take_up = move |_| {
        let strength = case.with_untracked(|case| find(&case.assessment.strengths, id).cloned());
        if let Some(strength) = strength {
            records::add(store, open, |id| measure_of(&strength, id));
            store.announce(format!("{}: {}", t.measure_added, short(&strength.text)));
        }
    };
    view! {
        <button class="button" data-size="small" type="button" aria-label=name on:click=take_up>
            <Icon name="plus" size="small" />
            {t.as_measure}
        </button>
    }
    .into_any()
}
