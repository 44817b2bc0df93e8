//! The agreement with a provider: what, how much, from when to when, who pays
//! . Of the client it tells only what a release covers on the day of
//! printing; without one neither name nor goals stand on it.

use crate::documents::papers::{Disclosure, Manner, disclosure};
use crate::documents::writing::{Fact, Writing, facts, said};
use crate::documents::{Block, Document};
use crate::domain::case::Case;
use crate::domain::phase::course::Service;
use crate::domain::phase::question::Question;
use crate::domain::phase::release::Release;
use crate::domain::record::find;
use crate::i18n::course::service_kind;
use crate::i18n::papers::papers;
use crate::i18n::papers_forms::forms;
use crate::i18n::{Locale, format, words};

/// The agreement.
pub(super) fn write(case: &Case, service: &Service, manner: Manner, locale: Locale) -> Document {
    let writing = Writing { case, locale };
    let t = forms(locale);
    let release = match disclosure(case, service, manner.today) {
        Disclosure::Covered(release) => Some(release),
        Disclosure::NotHolding(_) | Disclosure::None => None,
    };
    let date = |day| format::date(locale, day);
    let above = vec![
        (t.provider, said(&service.provider)),
        writing.number(),
        writing.responsible(),
        (t.agreed_on, service.agreed_on.map(date)),
        writing.printed(manner.today),
    ];
    let what = vec![
        (t.service, said(&service.what)),
        (t.kind, service.kind.map(|kind| service_kind(locale, kind).to_owned())),
        (t.extent, said(&service.extent)),
        (t.begin, service.begin.map(date)),
        (t.end, service.end.map(date)),
        (t.cost, said(&service.cost)),
    ];
    let serves = release.map(|release| serves(writing, service, release)).unwrap_or_default();
    let sections = [(t.service_section, facts(what)), (t.serves, serves)];
    let mut foot = vec![Block::Paragraph(t.signed.to_owned())];
    foot.extend(writing.signatures([t.for_provider.to_owned(), writing.case_manager()]));
    writing.document(papers(locale).agreement, above, sections, foot)
}

/// For whom and for what, no more than the task needs, with the release that
/// allows to say so.
fn serves(writing: Writing<'_>, service: &Service, release: &Release) -> Vec<Block> {
    let Writing { case, locale } = writing;
    let t = forms(locale);
    let measure = service.measure.and_then(|id| find(&case.plan.measures, id));
    let goal = measure.and_then(|measure| measure.goal).and_then(|id| find(&case.plan.goals, id));
    let date = |day| format::date(locale, day);
    let told: Vec<Fact<'_>> = vec![
        (t.for_whom, Some(writing.client())),
        (t.area, service.area.map(|area| words::life_area(locale, area).to_owned())),
        (t.goal, goal.and_then(|goal| said(&goal.text))),
        (t.task, measure.map(|measure| writing.measure(measure))),
        (t.task_until, measure.and_then(|measure| measure.until).map(date)),
        (t.review_on, writing.answer(Question::ReviewDate)),
    ];
    let signed = release.signed_on.map(date).unwrap_or_default();
    let scope = release.scope.trim().trim_end_matches('.');
    let mut blocks = facts(told);
    blocks.push(Block::Paragraph((t.by_release)(&signed, scope)));
    blocks
}
