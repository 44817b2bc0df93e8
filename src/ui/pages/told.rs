//! What a step holds, to be read.

use leptos::prelude::*;

use crate::documents::phase_summary::StepSummary;
use crate::domain::ids::CaseId;
use crate::i18n::phase_summary as texts;
use crate::i18n::words;
use crate::ui::components::icon::Icon;
use crate::ui::components::mark::Mark;
use crate::ui::pages::paper;
use crate::ui::route::Route;
use crate::ui::store::use_locale;
use crate::ui::wizard::state_key;

/// One step. With a case its name leads there and what is open is named; without
/// one it is only read.
pub fn told(part: &StepSummary, leads_to: Option<CaseId>) -> AnyView {
    let locale = use_locale();
    let t = texts::phase_summary(locale);
    let name = words::step(locale, part.step);
    let title = match leads_to {
        Some(id) => view! { <a href=Route::Step(id, part.step).href()>{name}</a> }.into_any(),
        None => name.into_any(),
    };
    let later = part.is_later.then(|| {
        view! {
            <span class="later">
                <Icon name="clock" size="small" />
                {t.later}
            </span>
        }
    });
    let open = (leads_to.is_some() && !part.open.is_empty()).then(|| {
        view! {
            <div class="stillopen">
                <b>{t.open}</b>
                <ul>{part.open.iter().map(|open| view! { <li>{open.clone()}</li> }).collect_view()}</ul>
            </div>
        }
    });
    let nothing = (part.blocks.is_empty() && open.is_none()).then(|| view! { <p class="nothing">{t.nothing_yet}</p> });
    view! {
        <section>
            <h2>
                <Mark is=state_key(part.state) />
                {title}
                {later}
            </h2>
            {part.blocks.iter().map(paper::block).collect_view()}
            {nothing}
            {open}
        </section>
    }
    .into_any()
}
