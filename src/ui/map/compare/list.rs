//! What has changed, line by line: the twin in words of the pictures. Choosing a
//! line lights up whom it speaks of.

use leptos::prelude::*;

use crate::analysis::change::Change;
use crate::analysis::series;
use crate::documents::comparison::{heading_of_changes, no_changes};
use crate::i18n::changes::{self, Mood, compare};
use crate::ui::components::icon::Icon;
use crate::ui::map::compare::state::CompareState;

/// The list of changes, and the hint that may follow from it.
#[component]
pub fn ChangeList(
    /// The state of the comparison.
    state: CompareState,
) -> impl IntoView {
    let t = compare(state.locale());
    let count = Memo::new(move |_| state.changes.with(|changes| changes.len()));
    let counted = move || match state.mood.get() {
        Mood::Happened => (t.count)(count.get()),
        Mood::Wanted => (t.count_open)(count.get()),
    };
    let lines = move || {
        let changes = state.changes.get();
        changes
            .iter()
            .cloned()
            .map(|(change, sentence)| view! { <Line state=state change=change sentence=sentence /> })
            .collect_view()
    };
    let some = move || {
        (count.get() > 0).then(|| {
            view! {
                <p class="against">{t.how_to_light}</p>
                <ol class="changelist">{lines}</ol>
            }
            .into_any()
        })
    };
    let none = move || (count.get() == 0).then(|| view! { <p class="nothing">{no_changes(t, state.mood.get())}</p> });
    view! {
        <section class="sheet changes" aria-labelledby="changes-title">
            <div class="head">
                <h2 id="changes-title">{move || heading_of_changes(t, state.mood.get())}</h2>
                <span class="state" data-as="pill">
                    {counted}
                </span>
            </div>
            {some}
            {none}
            <Thinned state=state />
            <p class="against">{t.limit}</p>
        </section>
    }
}

#[component]
fn Line(state: CompareState, change: Change, sentence: String) -> impl IntoView {
    let t = compare(state.locale());
    let icon = icon(&change);
    let (chosen, shown) = (change.clone(), sentence.clone());
    let is_chosen = Memo::new(move |_| state.is_chosen(&chosen));
    let choose = move |_| {
        if is_chosen.get_untracked() {
            state.light(None, t.unlit.to_owned());
        } else {
            state.light(Some(change.clone()), (t.lit)(&sentence));
        }
    };
    view! {
        <li>
            <button type="button" aria-pressed=move || if is_chosen.get() { "true" } else { "false" } on:click=choose>
                <Icon name=icon size="small" />
                <span>{shown}</span>
            </button>
        </li>
    }
}

const fn icon(change: &Change) -> &'static str {
    match change {
        Change::Added(..) => "plus",
        Change::Removed(..) => "minus",
        Change::Contact(..) => "person",
        Change::TieAdded(_) | Change::TieRemoved(_) | Change::Tie(..) => "connect",
    }
}

/// The hint of R-30, where it applies.
#[component]
fn Thinned(state: CompareState) -> impl IntoView {
    let locale = state.locale();
    let t = compare(locale);
    let found = Memo::new(move |_| {
        if state.mood.get() != Mood::Happened {
            return None;
        }
        let pair = state.pair.get()?;
        state.measured.with(|measured| {
            let report = |at: usize| measured.iter().find(|(version, _)| version.id == pair[at].id);
            series::thinning(&report(0)?.1, &report(1)?.1)
        })
    });
    move || {
        found.get().map(|found| {
            let (text, source) = changes::thinning(locale, found);
            view! {
                <div class="notice" data-tone="soon" role="note">
                    <Icon name="hint" />
                    <h3>{t.thinning}</h3>
                    <p>{text}</p>
                    <p class="source">{source}</p>
                </div>
            }
            .into_any()
        })
    }
}
