//! The way from where something is entered to the paper made of it.

use leptos::prelude::*;

use crate::documents::papers::PaperKind;
use crate::domain::case::Case;
use crate::domain::phase::step::Step;
use crate::i18n::papers::papers;
use crate::ui::components::icon::Icon;
use crate::ui::route::Route;
use crate::ui::store::use_locale;

/// The paper of a step, where a step has one.
pub fn of_step(case: Memo<Case>, step: Step) -> Option<AnyView> {
    let kind = PaperKind::of_step(step)?;
    Some(view! { <p>{link(case, kind)}</p> }.into_any())
}

/// The link to a paper.
pub fn link(case: Memo<Case>, kind: PaperKind) -> AnyView {
    let locale = use_locale();
    let id = case.with_untracked(|case| case.id);
    view! {
        <a class="to-paper" href=Route::Paper(id, kind).href()>
            <Icon name="print" size="small" />
            {(papers(locale).print_named)(kind.name(locale))}
        </a>
    }
    .into_any()
}
