//! Three questions on each measure, beside what the reviews say on its services
//! (A-272…A-274).

use leptos::prelude::*;
use uuid::Uuid;

use crate::domain::case::Case;
use crate::domain::ids::MeasureId;
use crate::domain::phase::answers::Verdict;
use crate::domain::phase::plan::{Measure, Outcome};
use crate::domain::phase::step::Step;
use crate::i18n::closing::closing;
use crate::i18n::wizard::records::records;
use crate::i18n::words;
use crate::ui::components::field::TextField;
use crate::ui::components::icon::Icon;
use crate::ui::store::use_locale;
use crate::ui::wizard::fold::{fact, title};
use crate::ui::wizard::measures::name_of;
use crate::ui::wizard::outcome::leads_to;
use crate::ui::wizard::records::{Entry, all};
use crate::ui::wizard::retrospect::ServicesSeen;
use crate::ui::wizard::verdicts::{self, Asked};

/// All measures, in the order of the plan.
#[component]
pub fn Judged(
    /// The open case.
    case: Memo<Case>,
) -> impl IntoView {
    let t = records(use_locale());
    let measures = all::<Measure>(case);
    let open = RwSignal::new(None);
    view! {
        <section class="outcomes">
            <h2>{t.measures}</h2>
            {move || {
                measures
                    .with(Vec::is_empty)
                    .then(|| leads_to(case, t.no_measures_to_judge, t.to_measures, Step::Measures))
            }}
            <ul class="folds">
                <For
                    each=move || measures.get()
                    key=|uuid| *uuid
                    children=move |uuid| measure(Entry::new(case, uuid), open)
                />
            </ul>
        </section>
    }
}

fn measure(entry: Entry<Measure>, open: RwSignal<Option<Uuid>>) -> AnyView {
    let locale = use_locale();
    let t = records(locale);
    let uuid = entry.uuid;
    let what = entry.text(|measure| measure.what.clone());
    let who = entry.text(move |measure| {
        let name = |doer| entry.case.with(|case| name_of(locale, case, doer));
        measure.by.as_ref().map(name).unwrap_or_default()
    });
    let judged = entry.text(move |measure| {
        let Outcome { effective, still_needed, other_help, .. } = &measure.outcome;
        let asked = closing(locale).asked_of_measure.into_iter().zip([effective, still_needed, other_help]);
        let said =
            asked.filter_map(|(asked, verdict)| Some(format!("{asked}: {}", words::verdict(locale, (*verdict)?))));
        let said: Vec<String> = said.collect();
        if said.is_empty() { (t.judged)(0) } else { said.join(" · ") }
    });
    let is_open = Memo::new(move |_| open.get() == Some(uuid));
    let body = format!("judge-{uuid}");
    view! {
        <li class="fold" data-open=move || is_open.get().then_some("true")>
            <button
                class="fold-line"
                type="button"
                aria-expanded=move || if is_open.get() { "true" } else { "false" }
                aria-controls=body.clone()
                on:click=move |_| open.set((!is_open.get_untracked()).then_some(uuid))
            >
                <span class="fold-words">
                    {title(what, t.untitled_measure)} <span class="fold-facts">{fact(who)} {fact(judged)}</span>
                </span>
                <Icon name="down" />
            </button>
            <div class="fold-body" id=body>
                {move || is_open.get().then(|| questions(entry))}
            </div>
        </li>
    }
    .into_any()
}

fn questions(entry: Entry<Measure>) -> AnyView {
    let t = records(use_locale());
    let asked = move |label, get: fn(&Outcome) -> Option<Verdict>, set: fn(&mut Outcome, Option<Verdict>)| Asked {
        label,
        value: entry.text(move |measure| verdicts::key(get(&measure.outcome))),
        on_pick: entry.pick(move |measure, key| set(&mut measure.outcome, verdicts::value(key))),
    };
    view! {
        <div class="fields">
            {services(entry)}
            {verdicts::verdicts([
                asked(t.helped, |outcome| outcome.effective, |outcome, verdict| outcome.effective = verdict),
                asked(t.still_needed, |outcome| outcome.still_needed, |outcome, verdict| outcome.still_needed = verdict),
                asked(t.other_help, |outcome| outcome.other_help, |outcome, verdict| outcome.other_help = verdict),
            ])}
            <TextField
                label=t.remark
                value=entry.text(|measure| measure.outcome.remark.clone())
                on_write=entry.write(|measure, text| measure.outcome.remark = text)
            />
        </div>
    }
    .into_any()
}

/// The services that serve the measure, if there are any.
fn services(entry: Entry<Measure>) -> AnyView {
    let t = closing(use_locale());
    let id = MeasureId(entry.uuid);
    let has_some = Memo::new(move |_| {
        entry.case.with(|case| case.course.services.iter().any(|service| service.measure == Some(id)))
    });
    let shown = move || {
        has_some.get().then(|| {
            view! {
                <div class="stack" data-gap="small">
                    <h3>{t.services_of_measure}</h3>
                    <ServicesSeen case=entry.case of=Some(id) />
                </div>
            }
        })
    };
    shown.into_any()
}
