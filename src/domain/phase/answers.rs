//! The answers to the single questions.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::domain::command::Refusal;
use crate::domain::phase::question::{AnswerKind, Choice, Question};

/// Yes, no or not clear.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// Yes.
    Yes,
    /// No.
    No,
    /// Looked at, and not clear.
    Unclear,
}

impl Verdict {
    /// All three, in the order of forms.
    pub const ALL: [Self; 3] = [Self::Yes, Self::No, Self::Unclear];
}

/// An answer, of the kind its question takes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// To a question of kind line or text.
    Text(String),
    /// To a question of kind date.
    Date(NaiveDate),
    /// To a question of kind verdict; the reason may come before the verdict.
    Verdict {
        /// What was found, once it was.
        verdict: Option<Verdict>,
        /// Why.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        reason: String,
    },
    /// To a question with choices.
    Choice(Choice),
}

impl Answer {
    /// True if there is nothing in it.
    fn is_blank(&self) -> bool {
        match self {
            Self::Text(text) => text.is_empty(),
            Self::Verdict { verdict, reason } => verdict.is_none() && reason.is_empty(),
            Self::Date(_) | Self::Choice(_) => false,
        }
    }

    fn fits(&self, kind: AnswerKind) -> bool {
        match (self, kind) {
            (Self::Text(_), AnswerKind::Line | AnswerKind::Text)
            | (Self::Date(_), AnswerKind::Date)
            | (Self::Verdict { .. }, AnswerKind::Verdict) => true,
            (Self::Choice(choice), AnswerKind::Choice(choices)) => choices.contains(choice),
            (Self::Text(_) | Self::Date(_) | Self::Verdict { .. } | Self::Choice(_), _) => false,
        }
    }
}

/// All answers of a case. A question without an entry is open.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Answers(BTreeMap<Question, Answer>);

impl Answers {
    /// The answer, if one was given.
    pub fn get(&self, question: Question) -> Option<&Answer> {
        self.0.get(&question)
    }

    /// The text of an answer; empty if open.
    pub fn text(&self, question: Question) -> &str {
        match self.get(question) {
            Some(Answer::Text(text)) => text,
            Some(Answer::Verdict { reason, .. }) => reason,
            Some(Answer::Date(_) | Answer::Choice(_)) | None => "",
        }
    }

    /// The day of an answer.
    pub fn date(&self, question: Question) -> Option<NaiveDate> {
        match self.get(question) {
            Some(Answer::Date(date)) => Some(*date),
            Some(Answer::Text(_) | Answer::Verdict { .. } | Answer::Choice(_)) | None => None,
        }
    }

    /// The verdict of an answer.
    pub fn verdict(&self, question: Question) -> Option<Verdict> {
        match self.get(question) {
            Some(Answer::Verdict { verdict, .. }) => *verdict,
            Some(Answer::Text(_) | Answer::Date(_) | Answer::Choice(_)) | None => None,
        }
    }

    /// The choice of an answer.
    pub fn choice(&self, question: Question) -> Option<Choice> {
        match self.get(question) {
            Some(Answer::Choice(choice)) => Some(*choice),
            Some(Answer::Text(_) | Answer::Date(_) | Answer::Verdict { .. }) | None => None,
        }
    }

    /// True once a question is answered: some text that is not blank, a
    /// verdict, a day, a choice.
    pub fn is_answered(&self, question: Question) -> bool {
        match self.get(question) {
            Some(Answer::Text(text)) => !text.trim().is_empty(),
            Some(Answer::Verdict { verdict, .. }) => verdict.is_some(),
            Some(Answer::Date(_) | Answer::Choice(_)) => true,
            None => false,
        }
    }

    /// Writes an answer; an empty one opens the question again.
    ///
    /// # Errors
    /// [`Refusal::WrongKind`] if the answer does not fit the question.
    pub fn write(&mut self, question: Question, answer: Option<Answer>) -> Result<(), Refusal> {
        match answer.filter(|answer| !answer.is_blank()) {
            Some(answer) if answer.fits(question.kind()) => {
                self.0.insert(question, answer);
            }
            Some(_) => return Err(Refusal::WrongKind),
            None => {
                self.0.remove(&question);
            }
        }
        Ok(())
    }

    /// Opens a question again.
    pub(in crate::domain) fn open_again(&mut self, question: Question) {
        self.0.remove(&question);
    }

    /// Answers a question of kind date.
    pub(in crate::domain) fn set_date(&mut self, question: Question, date: NaiveDate) {
        if question.kind() == AnswerKind::Date {
            self.0.insert(question, Answer::Date(date));
        }
    }

    /// True if every answer fits its question; a loaded file is asked this.
    pub fn are_sound(&self) -> bool {
        self.0.iter().all(|(question, answer)| answer.fits(question.kind()))
    }
}
