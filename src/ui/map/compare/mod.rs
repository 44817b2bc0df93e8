//! Two versions of the map compared: pictures beside or over each other, what
//! has changed in words, the numbers before and after, and curves over all
//! versions. Nothing is changed here.

pub mod choice;
pub mod curves;
pub mod door;
pub mod drawn;
pub mod empty;
pub mod list;
pub mod numbers;
pub mod pictures;
pub mod state;

use leptos::prelude::*;

use crate::domain::case::Case;
use crate::i18n::changes::compare;
use crate::ui::map::compare::choice::{Choice, Doors};
use crate::ui::map::compare::curves::Curves;
use crate::ui::map::compare::empty::OnlyOne;
use crate::ui::map::compare::list::ChangeList;
use crate::ui::map::compare::numbers::NumbersCompared;
use crate::ui::map::compare::pictures::Pictures;
use crate::ui::map::compare::state::CompareState;
use crate::ui::store::use_locale;

/// The comparison of two versions of the map.
#[component]
pub fn ComparePage(
    /// The case shown.
    case: Memo<Case>,
) -> impl IntoView {
    let t = compare(use_locale());
    let state = CompareState::new(case);
    let id = case.with_untracked(|case| case.id);
    let has_two = Memo::new(move |_| state.pair.with(Option::is_some));
    let content = move || {
        if !has_two.get() {
            return view! { <OnlyOne id=id /> }.into_any();
        }
        view! {
            <Choice state=state />
            <div class="compared">
                <Pictures state=state />
                <ChangeList state=state />
            </div>
            <NumbersCompared state=state />
            <Curves state=state />
        }
        .into_any()
    };
    view! {
        <main id="content" class="page comparepage" tabindex="-1">
            <div class="casehead">
                <h1>{t.title}</h1>
                {move || has_two.get().then(|| view! { <Doors state=state /> }.into_any())}
            </div>
            {content}
        </main>
    }
}
