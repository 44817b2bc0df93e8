//! The contact card for the client: who the key person is, what they do, how
//! they are reached, and who else is there. It says what the file knows.

use crate::documents::papers::Manner;
use crate::documents::writing::{Writing, facts, joined, list, paragraphs, said, table, titled};
use crate::documents::{Block, Document, Row};
use crate::domain::case::Case;
use crate::domain::order;
use crate::domain::phase::intake::Responsibility;
use crate::domain::phase::partner::partner_of;
use crate::domain::phase::plan::ContactDate;
use crate::domain::phase::question::Question;
use crate::i18n::intake::intake;
use crate::i18n::papers::papers;
use crate::i18n::papers_forms::{FormWords, forms};
use crate::i18n::partners::partners;
use crate::i18n::{Locale, format};

/// The card.
pub(super) fn write(case: &Case, manner: Manner, locale: Locale) -> Document {
    let card = Card { writing: Writing { case, locale }, t: forms(locale), manner };
    let t = card.t;
    let writing = card.writing;
    let above = vec![
        (t.key_person, writing.answer(Question::CaseResponsibility)),
        writing.whom(),
        writing.number(),
        writing.printed(manner.today),
    ];
    let sections = [
        (t.does, list([t.informs, t.paves, t.refers, t.accompanies].map(str::to_owned))),
        (t.reached, paragraphs(case.answers.text(Question::Cooperation))),
        (t.dates, card.dates()),
        (t.nobody_answers, card.others()),
        (t.afterwards, card.afterwards()),
    ];
    writing.document(papers(locale).contact_card, above, sections, Vec::new())
}

struct Card<'case> {
    writing: Writing<'case>,
    t: &'static FormWords,
    manner: Manner,
}

impl Card<'_> {
    /// Meetings ahead, the next first, and what is said of them in words.
    fn dates(&self) -> Vec<Block> {
        let case = self.writing.case;
        let is_ahead = |meeting: &&ContactDate| meeting.date.is_some_and(|date| date >= self.manner.today);
        let mut ahead: Vec<&ContactDate> = case.plan.contact_dates.iter().filter(is_ahead).collect();
        order::by_key(&mut ahead, |meeting| meeting.date);
        let line = |meeting: &ContactDate| {
            let day = meeting.date.map(|date| format::long_date(self.writing.locale, date)).unwrap_or_default();
            joined(", ", [day.as_str(), &meeting.what])
        };
        let in_words = paragraphs(case.answers.text(Question::ContactDates));
        list(ahead.into_iter().map(line)).into_iter().chain(in_words).collect()
    }

    /// Who else has taken something on; neither the client nor the key person,
    /// who is the one that does not answer.
    fn others(&self) -> Vec<Block> {
        let case = self.writing.case;
        let key_person = case.answers.text(Question::CaseResponsibility);
        let is_other = |one: &&Responsibility| {
            let who = one.who.trim();
            !who.is_empty() && who != case.client.name.trim() && !key_person.contains(who)
        };
        let rows = case.intake.responsibilities.iter().filter(is_other);
        let words = intake(self.writing.locale);
        // Whoever stands in the register of partners can be called as well.
        let partner = |one: &Responsibility| partner_of(&case.course.partners, one.who.trim());
        let reached = |one: &Responsibility| {
            let Some(known) = partner(one) else { return String::new() };
            let person = if one.who.contains(known.person.trim()) { "" } else { known.person.trim() };
            joined(", ", [person, &known.phone])
        };
        let row = |one: &Responsibility| {
            Row::Cells(vec![one.who.trim().to_owned(), one.what.trim().to_owned(), reached(one)])
        };
        let head = [words.who, words.for_what, partners(self.writing.locale).phone];
        let others = table(self.t.nobody_answers, head, rows.map(row).collect());
        if others.is_empty() {
            return others;
        }
        std::iter::once(Block::Paragraph(self.t.also_there.to_owned())).chain(others).collect()
    }

    /// Who keeps in touch once the case is closed.
    fn afterwards(&self) -> Vec<Block> {
        let answers = &self.writing.case.answers;
        let who = said(answers.text(Question::FollowUpWho)).unwrap_or_default();
        let details = [Question::FollowUpWhat, Question::FollowUpContact, Question::FollowUpUntil];
        titled(&who, facts(self.writing.asked(&details)))
    }
}
