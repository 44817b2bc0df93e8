//! What the file knows already, beside the question it belongs to, so that
//! nothing has to be entered twice.

use leptos::prelude::*;

use crate::domain::case::Case;
use crate::domain::command::Command;
use crate::domain::map::making;
use crate::domain::map::version::Occasion;
use crate::domain::phase::PhaseKind;
use crate::domain::phase::answers::Answer;
use crate::domain::phase::progress::{self, State};
use crate::domain::phase::question::Question;
use crate::domain::phase::step::Step;
use crate::i18n::intake::intake;
use crate::i18n::{dependencies, format, versions};
use crate::ui::components::icon::Icon;
use crate::ui::platform::{clock, page};
use crate::ui::route::Route;
use crate::ui::store::{use_locale, use_store};
use crate::ui::wizard::picks::short;
use crate::ui::wizard::question::field_id;
use crate::ui::wizard::tasks::LinkedTasks;

/// What stands below a question; nothing for most.
pub fn beside(case: Memo<Case>, question: Question) -> Option<AnyView> {
    let t = intake(use_locale());
    match question {
        Question::AcuteAction => Some(view! { <LinkedTasks case=case from=Step::Criteria /> }.into_any()),
        Question::SecureNow => Some(view! { <LinkedTasks case=case from=Step::SixQuestions /> }.into_any()),
        Question::Dependencies => Some(disclosed(case)),
        Question::AssessmentEnd => Some(time(case)),
        Question::Sources => Some(sources(case)),
        Question::LifeworldNetwork => Some(network(case)),
        Question::SideEffects => {
            let effects = |case: &Case| {
                let told = case.plan.measures.iter().filter(|measure| !measure.side_effects.trim().is_empty());
                told.map(|measure| format!("{}: {}", short(&measure.what), measure.side_effects)).collect()
            };
            Some(list(case, t.side_effects_known, effects, Step::Measures, t.to_measures))
        }
        Question::CostBenefit => {
            let costs = |case: &Case| {
                let told = case.plan.measures.iter().filter(|measure| !measure.cost.trim().is_empty());
                told.map(|measure| format!("{}: {}", short(&measure.what), measure.cost)).collect()
            };
            Some(list(case, t.costs_known, costs, Step::Measures, t.to_measures))
        }
        _question => None,
    }
}

/// Texts of the file under a heading, with the way to where they stand.
fn list(
    case: Memo<Case>,
    heading: &'static str,
    read: fn(&Case) -> Vec<String>,
    step: Step,
    way: &'static str,
) -> AnyView {
    let id = case.with_untracked(|case| case.id);
    let texts = Memo::new(move |_| {
        let texts = case.with(read);
        texts.into_iter().filter(|text| !text.trim().is_empty()).collect::<Vec<String>>()
    });
    let shown = move || {
        texts.with(|texts| {
            (!texts.is_empty()).then(|| {
                view! {
                    <div class="on-file">
                        <p>
                            <b>{heading}</b>
                            " "
                            <a href=Route::Step(id, step).href()>{way}</a>
                        </p>
                        <ul>{texts.iter().map(|text| view! { <li>{text.clone()}</li> }).collect_view()}</ul>
                    </div>
                }
            })
        })
    };
    shown.into_any()
}

/// What is answered on dependencies.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Named {
    /// Nothing yet.
    Nothing,
    /// That there is none.
    None,
    /// One or more.
    Some,
}

impl Named {
    fn of(answer: &str) -> Self {
        if answer.trim().is_empty() {
            Self::Nothing
        } else if dependencies::says_none(answer) {
            Self::None
        } else {
            Self::Some
        }
    }
}

/// When dependencies were disclosed; the day is part of the checklist.
/// Where none is named there is nothing to disclose, but that none is known can be
/// the answer.
fn disclosed(case: Memo<Case>) -> AnyView {
    let store = use_store();
    let locale = use_locale();
    let t = intake(locale);
    let id = case.with_untracked(|case| case.id);
    let day = Memo::new(move |_| case.with(|case| case.answers.date(Question::InformedDependencies)));
    let named = Memo::new(move |_| case.with(|case| Named::of(case.answers.text(Question::Dependencies))));
    let answer = move |_| {
        let text = dependencies::none_known(locale).to_owned();
        store.act(Command::Answer(Question::Dependencies, Some(Answer::Text(text))));
        // The button is gone now.
        page::focus(&field_id(Question::Dependencies));
    };
    let told = move |said: String| {
        view! {
            <p class="on-file">
                {said} " " <a href=Route::Step(id, Step::Information).href()>{t.to_information}</a>
            </p>
        }
        .into_any()
    };
    let shown = move || match (named.get(), day.get()) {
        (Named::Some | Named::Nothing, Some(day)) => told((t.disclosed_on)(&format::date(locale, day))),
        (Named::Some, None) => told(t.not_disclosed.to_owned()),
        (Named::Nothing, None) => view! {
            <button class="button" data-size="small" type="button" on:click=answer>
                <Icon name="check" size="small" />
                {dependencies::none_known(locale)}
            </button>
        }
        .into_any(),
        (Named::None, _) => ().into_any(),
    };
    shown.into_any()
}

/// How long the assessment is planned for, and what is left of it.
fn time(case: Memo<Case>) -> AnyView {
    let t = intake(use_locale());
    let today = clock::today();
    let days = Memo::new(move |_| {
        case.with(|case| (case.answers.date(Question::AssessmentBegin), case.answers.date(Question::AssessmentEnd)))
    });
    let is_complete = Memo::new(move |_| {
        case.with(|case| progress::of_phase(case, PhaseKind::Assessment).state() == State::Complete)
    });
    let shown = move || {
        let (begin, end) = days.get();
        let end = end?;
        if begin.is_some_and(|begin| end < begin) {
            return Some(view! { <p class="on-file" data-is="late">{t.ends_early}</p> });
        }
        let left = end.signed_duration_since(today).num_days();
        // What is complete is not late, however long ago its last day was.
        let standing = match left {
            ..0 if is_complete.get() => None,
            ..0 => Some((t.days_over)(-left)),
            0.. => Some((t.days_left)(left)),
        };
        let is = if left < 0 && standing.is_some() { "late" } else { "open" };
        let lasts = begin.map(|begin| (t.lasts)(end.signed_duration_since(begin).num_days() + 1));
        let said = [lasts, standing].into_iter().flatten().collect::<Vec<_>>().join(", ");
        Some(view! { <p class="on-file" data-is=is>{said}</p> })
    };
    view! { <div role="status">{shown}</div> }.into_any()
}

/// What others contributed is kept as records of its own.
fn sources(case: Memo<Case>) -> AnyView {
    let t = intake(use_locale());
    let id = case.with_untracked(|case| case.id);
    let counts =
        Memo::new(move |_| case.with(|case| (case.assessment.contributions.len(), case.assessment.results.len())));
    let said = move || {
        let (contributions, results) = counts.get();
        (contributions + results > 0).then(|| format!("{} ", (t.sources_kept)(contributions, results)))
    };
    view! {
        <p class="on-file">
            {said} <a href=Route::Step(id, Step::Contributions).href()>{t.to_contributions}</a>
        </p>
    }
    .into_any()
}

/// The version of the map that the assessment rests on.
fn network(case: Memo<Case>) -> AnyView {
    let locale = use_locale();
    let store = use_store();
    let t = intake(locale);
    let id = case.with_untracked(|case| case.id);
    let told = Memo::new(move |_| {
        case.with(|case| {
            let occasion = Occasion::Phase(PhaseKind::Assessment);
            let map = making::drawn_for(case, occasion).or_else(|| case.newest_map().map(|map| &**map))?;
            let contacts = map.network.contacts().len();
            Some((map.id, versions::told_in(locale, case, map), contacts))
        })
    });
    let said = move || match told.get() {
        Some((_, name, contacts)) if contacts > 0 => (t.map_rests)(&name, contacts),
        Some(_) | None => t.map_empty.to_owned(),
    };
    let show = move |_| store.show_map(id, told.with_untracked(|told| told.as_ref().map(|(map, _, _)| *map)));
    view! {
        <p class="on-file">
            {said}
            " "
            <a href=Route::Map(id).href() on:click=show>
                {t.to_map}
            </a>
        </p>
    }
    .into_any()
}
