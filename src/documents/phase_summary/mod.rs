//! What was entered in a phase, in reading form: step by step, with what is
//! still open. The page that ends a phase shows it.

mod course;
mod plan;
mod records;

use crate::documents::Block;
use crate::domain::case::Case;
use crate::domain::phase::PhaseKind;
use crate::domain::phase::answers::Answer;
use crate::domain::phase::progress::{self, State};
use crate::domain::phase::question::Question;
use crate::domain::phase::step::Step;
use crate::i18n::phase_summary::phase_summary as texts;
use crate::i18n::{Locale, format, questions, words};

/// What a step holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepSummary {
    /// Which step.
    pub step: Step,
    /// How far it has come.
    pub state: State,
    /// It was put off for later.
    pub is_later: bool,
    /// What was entered; empty if nothing was.
    pub blocks: Vec<Block>,
    /// What is asked for and not there.
    pub open: Vec<String>,
}

/// A phase, step by step.
pub fn phase_summary(case: &Case, phase: PhaseKind, locale: Locale) -> Vec<StepSummary> {
    phase.steps().map(|step| of_step(case, step, locale)).collect()
}

fn of_step(case: &Case, step: Step, locale: Locale) -> StepSummary {
    let records = records::of_step(case, step, locale);
    let mut blocks = records.blocks;
    let said = step.questions().iter().filter_map(|question| {
        Some((questions::label(locale, *question).to_owned(), answer(case, *question, locale)?))
    });
    let said: Vec<(String, String)> = said.collect();
    if !said.is_empty() {
        blocks.push(Block::Facts(said));
    }
    let progress = progress::of_step(case, step);
    let unanswered = step
        .questions()
        .iter()
        .filter(|question| progress::is_asked(case, **question) && !case.answers.is_answered(**question))
        .map(|question| questions::label(locale, *question).to_owned());
    let mut open: Vec<String> = unanswered.chain(records.open).collect();
    // Progress has the last word: a record may stand where a question was asked.
    if progress.has_all() {
        open.clear();
    } else if open.is_empty() {
        open.push(texts(locale).nothing_yet.to_owned());
    }
    StepSummary { step, state: progress.state(), is_later: progress::is_put_off(case, step), blocks, open }
}

/// An answer in words; `None` while there is nothing to read.
pub fn answer(case: &Case, question: Question, locale: Locale) -> Option<String> {
    let said = match case.answers.get(question)? {
        Answer::Text(text) => text.trim().to_owned(),
        Answer::Date(date) => format::date(locale, *date),
        Answer::Verdict { verdict, reason } => {
            let verdict = verdict.map(|verdict| words::verdict(locale, verdict)).unwrap_or_default();
            joined(": ", [verdict, reason])
        }
        Answer::Choice(choice) => words::choice(locale, *choice).to_owned(),
    };
    Some(said).filter(|said| !said.is_empty())
}

/// What is there of some texts, joined.
fn joined<'text>(between: &str, parts: impl IntoIterator<Item = &'text str>) -> String {
    let parts = parts.into_iter().map(str::trim).filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join(between)
}
