//! Dates, version and agreement in the printed plan.

use crate::documents::Block;
use crate::documents::support_plan::{Plan, filled};
use crate::domain::order;
use crate::domain::phase::plan::{ContactDate, PlanVersion};
use crate::domain::phase::plan_change::since_last_version;
use crate::domain::phase::question::Question;
use crate::i18n::plan_forms::plan_forms;
use crate::i18n::{format, plan};

impl Plan<'_> {
    /// Which version of the plan this is and why it was made; a plan that has been
    /// changed since is a draft.
    pub(super) fn version(&self) -> Option<String> {
        let versions = &self.case.plan.versions;
        let last = versions.last()?;
        let words = plan_forms(self.locale);
        let name = match last.date {
            Some(date) => (words.version_of)(versions.len(), &format::date(self.locale, date)),
            None => (words.version)(versions.len()),
        };
        if !since_last_version(&self.case.plan).is_empty() {
            return Some((self.more.changed_since)(&name));
        }
        let reason = last.reason.map(|reason| plan::plan_reason(self.locale, reason).to_owned()).unwrap_or_default();
        Some(filled([name, reason, last.note.trim().to_owned()]).join(", "))
    }

    /// The version that is printed, if it was agreed and nothing has changed since.
    fn agreed_version(&self) -> Option<&PlanVersion> {
        let last = self.case.plan.versions.last().filter(|last| last.agreed_on.is_some());
        last.filter(|_| since_last_version(&self.case.plan).is_empty())
    }

    pub(super) fn agreed_on(&self) -> Option<String> {
        let version = self.agreed_version().and_then(|version| version.agreed_on);
        version.map(|on| format::date(self.locale, on)).or_else(|| self.answer(Question::AgreedOn))
    }

    pub(super) fn agreed_with(&self) -> Option<String> {
        let with = self.agreed_version().map(|version| version.agreed_with.trim().to_owned());
        // Said once: under the agreement it stands as "worked out with".
        with.filter(|with| !with.is_empty() && Some(with) != self.answer(Question::WorkedOutWith).as_ref())
    }

    /// Meetings by day, what was said of them in words, the review.
    pub(super) fn dates(&self) -> Vec<Block> {
        let mut meetings: Vec<&ContactDate> = self.case.plan.contact_dates.iter().collect();
        order::by_key(&mut meetings, |meeting| (meeting.date.is_none(), meeting.date));
        let line = |meeting: &&ContactDate| {
            let day = meeting.date.map(|date| format::date(self.locale, date)).unwrap_or_default();
            filled([day, meeting.what.trim().to_owned()]).join(", ")
        };
        let listed = filled(meetings.iter().map(line)).join("\n");
        // What is said in words stands beside the list, or alone.
        let label = if listed.is_empty() { self.texts.contact_dates } else { self.more.further };
        let facts: Vec<(String, String)> = [
            (self.texts.contact_dates, Some(listed).filter(|listed| !listed.is_empty())),
            (label, self.answer(Question::ContactDates)),
            (self.texts.review_on, self.answer(Question::ReviewDate)),
        ]
        .into_iter()
        .filter_map(|(label, value)| Some((label.to_owned(), value?)))
        .collect();
        if facts.is_empty() { Vec::new() } else { vec![Block::Facts(facts)] }
    }

    pub(super) fn agreement(&self) -> Vec<Block> {
        let texts = self.texts;
        let mut sentences = vec![texts.we_agree.to_owned()];
        sentences.extend(self.answer(Question::ReviewDate).map(|date| (texts.valid_until)(&date)));
        sentences.push(texts.may_change.to_owned());
        let mut blocks = Vec::new();
        if let Some(with) = self.answer(Question::WorkedOutWith) {
            blocks.push(Block::Facts(vec![(texts.worked_out_with.to_owned(), with)]));
        }
        blocks.push(Block::Paragraph(sentences.join(" ")));
        blocks.push(Block::Boxes(vec![texts.copy_received.to_owned(), texts.know_i_may_change.to_owned()]));
        blocks.push(Block::Signatures(vec![
            texts.place_date.to_owned(),
            self.client(),
            self.case_manager(),
            texts.place_date.to_owned(),
            texts.others.to_owned(),
            texts.others.to_owned(),
        ]));
        blocks
    }
}
