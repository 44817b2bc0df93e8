//! What the papers about the file have in common: pieces that are empty where
//! the file says nothing, so that no heading stands alone.

use chrono::NaiveDate;

use crate::documents::phase_summary::answer;
use crate::documents::{Block, Document, Row, Table};
use crate::domain::case::{Case, CaseKind};
use crate::domain::phase::plan::{Doer, Measure};
use crate::domain::phase::question::Question;
use crate::i18n::phase_summary::phase_summary;
use crate::i18n::{Locale, documents, format, interventions, plan, questions, words};

/// A fact: its label, and what the file says of it.
pub(super) type Fact<'text> = (&'text str, Option<String>);

/// Writes the papers of a case.
#[derive(Clone, Copy)]
pub(super) struct Writing<'case> {
    pub(super) case: &'case Case,
    pub(super) locale: Locale,
}

impl Writing<'_> {
    /// A document: facts above, then numbered sections, as far as they hold
    /// something, and what stands at the foot.
    pub(super) fn document(
        self,
        title: &str,
        facts_above: Vec<Fact<'_>>,
        sections: impl IntoIterator<Item = (&'static str, Vec<Block>)>,
        foot: Vec<Block>,
    ) -> Document {
        let mut blocks = self.practice();
        blocks.extend(facts(facts_above));
        let filled = sections.into_iter().filter(|(_, content)| !content.is_empty());
        for (number, (heading, content)) in (1..).zip(filled) {
            blocks.push(Block::Heading { level: 2, text: format!("{number} {heading}") });
            blocks.extend(content);
        }
        blocks.extend(foot);
        Document { title: title.to_owned(), language: self.locale, blocks }
    }

    /// That a case of practice is invented.
    pub(super) fn practice(self) -> Vec<Block> {
        let is_practice = self.case.kind == CaseKind::Practice;
        let said = documents::support_plan(self.locale).practice;
        if is_practice { vec![Block::Paragraph(said.to_owned())] } else { Vec::new() }
    }

    /// Whom the paper is about: name and age, or the word for the client.
    pub(super) fn whom(self) -> Fact<'static> {
        let t = documents::support_plan(self.locale);
        let age = said(&self.case.client.age).map(|age| (t.age)(&age)).unwrap_or_default();
        (t.for_whom, Some(joined(", ", [self.client().as_str(), &age])))
    }

    /// The number of the file.
    pub(super) fn number(self) -> Fact<'static> {
        (documents::support_plan(self.locale).file_number, said(&self.case.client.number))
    }

    /// Who is responsible for the case.
    pub(super) fn responsible(self) -> Fact<'static> {
        (documents::support_plan(self.locale).responsible, self.answer(Question::CaseResponsibility))
    }

    /// The day of printing.
    pub(super) fn printed(self, today: NaiveDate) -> Fact<'static> {
        (documents::support_plan(self.locale).printed_on, Some(format::date(self.locale, today)))
    }

    /// The client by name, or the word for them.
    pub(super) fn client(self) -> String {
        plan::doer_name(self.locale, self.case, &Doer::Client)
    }

    /// Name and agency, or the function alone.
    pub(super) fn case_manager(self) -> String {
        let function = || words::doer(self.locale, &Doer::CaseManager).to_owned();
        self.answer(Question::CaseResponsibility).unwrap_or_else(function)
    }

    /// An answer in words.
    pub(super) fn answer(self, question: Question) -> Option<String> {
        answer(self.case, question, self.locale)
    }

    /// Questions as facts with their answers.
    pub(super) fn asked(self, asked: &[Question]) -> Vec<Fact<'static>> {
        asked.iter().map(|question| (questions::label(self.locale, *question), self.answer(*question))).collect()
    }

    /// Questions as small headings with their answers below, for answers of
    /// several sentences.
    pub(super) fn told(self, asked: &[Question]) -> Vec<Block> {
        let told = |question: &Question| {
            let text = self.answer(*question).unwrap_or_default();
            titled(questions::label(self.locale, *question), paragraphs(&text))
        };
        asked.iter().flat_map(told).collect()
    }

    /// A day for a narrow column, which must not break it; empty without one.
    pub(super) fn day(self, day: Option<NaiveDate>) -> String {
        day.map(|day| format::date(self.locale, day).replace(' ', "\u{a0}")).unwrap_or_default()
    }

    /// A text, or that it is without words.
    pub(super) fn named(self, text: &str) -> String {
        said(text).unwrap_or_else(|| phase_summary(self.locale).nameless.to_owned())
    }

    /// What is done, or the intervention where nothing else is said.
    pub(super) fn measure(self, measure: &Measure) -> String {
        let intervention = measure.intervention.map(|intervention| interventions::name(self.locale, intervention));
        said(&measure.what).or_else(|| intervention.map(str::to_owned)).unwrap_or_else(|| self.named(""))
    }

    /// The lines to be signed: the day, the client and who is responsible.
    pub(super) fn signatures(self, by: impl IntoIterator<Item = String>) -> Vec<Block> {
        let place = documents::support_plan(self.locale).place_date.to_owned();
        vec![Block::Signatures(std::iter::once(place).chain(by).collect())]
    }
}

/// A text, if it says something.
pub(super) fn said(text: &str) -> Option<String> {
    Some(text.trim()).filter(|text| !text.is_empty()).map(str::to_owned)
}

/// What there is of some texts, joined.
pub(super) fn joined<'text>(between: &str, parts: impl IntoIterator<Item = &'text str>) -> String {
    let parts = parts.into_iter().map(str::trim).filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join(between)
}

/// The facts that the file knows.
pub(super) fn facts(facts: Vec<Fact<'_>>) -> Vec<Block> {
    let known = facts.into_iter().filter_map(|(label, value)| Some((label.to_owned(), said(&value?)?)));
    let known: Vec<(String, String)> = known.collect();
    if known.is_empty() { Vec::new() } else { vec![Block::Facts(known)] }
}

/// A list of what says something.
pub(super) fn list(lines: impl IntoIterator<Item = String>) -> Vec<Block> {
    let lines: Vec<String> = lines.into_iter().filter(|line| !line.trim().is_empty()).collect();
    if lines.is_empty() { Vec::new() } else { vec![Block::List(lines)] }
}

/// Paragraphs of a text; blank lines part them.
pub(super) fn paragraphs(text: &str) -> Vec<Block> {
    text.split("\n\n").filter_map(said).map(Block::Paragraph).collect()
}

/// A small heading above what is there.
pub(super) fn titled(heading: &str, content: Vec<Block>) -> Vec<Block> {
    if content.is_empty() {
        return content;
    }
    std::iter::once(Block::Heading { level: 3, text: heading.to_owned() }).chain(content).collect()
}

/// A table without the columns that hold nothing; none without a row of cells.
pub(super) fn table<const COLUMNS: usize>(caption: &str, head: [&str; COLUMNS], rows: Vec<Row>) -> Vec<Block> {
    if !rows.iter().any(|row| matches!(row, Row::Cells(_))) {
        return Vec::new();
    }
    let head = head.map(str::to_owned).to_vec();
    vec![Block::Table(Table { caption: caption.to_owned(), head, rows }.without_empty_columns())]
}
