//! Three short questions in rows, each answered with yes, no, unclear or open.

use leptos::prelude::*;

use crate::domain::phase::answers::Verdict;
use crate::ui::components::choices::Choices;
use crate::ui::store::use_locale;
use crate::ui::wizard::picks;

/// One of the questions: its words, its answer, and what sets it.
pub struct Asked {
    /// The question.
    pub label: &'static str,
    /// The key of its answer.
    pub value: Signal<String>,
    /// Sets the answer.
    pub on_pick: Callback<String>,
}

/// The rows.
pub fn verdicts(rows: [Asked; 3]) -> AnyView {
    let locale = use_locale();
    let row = |Asked { label, value, on_pick }: Asked| {
        view! { <Choices legend=label entries=picks::verdicts(locale) value=value on_pick=on_pick /> }
    };
    view! { <div class="verdicts">{rows.map(row).collect_view()}</div> }.into_any()
}

/// The key of an answer.
pub fn key(verdict: Option<Verdict>) -> String {
    picks::key(&Verdict::ALL, verdict)
}

/// The answer of a key.
pub fn value(key: &str) -> Option<Verdict> {
    picks::value(&Verdict::ALL, key)
}
