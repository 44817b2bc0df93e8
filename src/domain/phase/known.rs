//! What the file knows already where a question asks: nothing has to be entered
//! twice. A text that answers as it stands can be taken over; the rest is shown
//! beside the question.

use crate::domain::case::Case;
use crate::domain::phase::intake::ImpressionOf;
use crate::domain::phase::question::{AnswerKind, Question};
use crate::domain::phase::step::Step;

/// Where something is known from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// The answer to another question.
    Answer(Question),
    /// The first main problems.
    Problems,
    /// The first resources.
    Resources,
}

impl Origin {
    /// The step where it was entered.
    pub fn step(self) -> Step {
        match self {
            Self::Answer(question) => {
                let asks = |step: &Step| step.questions().contains(&question);
                Step::ALL.into_iter().find(asks).unwrap_or(Step::Criteria)
            }
            Self::Problems | Self::Resources => Step::FirstPicture,
        }
    }

    /// In the words of the file; empty while nothing is known.
    fn text(self, case: &Case) -> String {
        let impressions = |of: ImpressionOf| {
            let found = case.intake.impressions.iter().filter(move |impression| impression.of == of);
            joined(found.map(|impression| impression.text.as_str()))
        };
        match self {
            Self::Answer(question) => case.answers.text(question).trim().to_owned(),
            Self::Problems => impressions(ImpressionOf::Problem),
            Self::Resources => impressions(ImpressionOf::Resource),
        }
    }
}

/// Something known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Known {
    /// From where.
    pub origin: Origin,
    /// In the words of the file.
    pub text: String,
    /// True if it can be the answer as it stands: both are short or long texts,
    /// and the question is still open.
    pub can_be_taken_over: bool,
}

/// What is known where a question asks.
pub fn known(case: &Case, question: Question) -> Vec<Known> {
    let found = origins(question).iter().filter_map(|origin| {
        let text = origin.text(case);
        let takes_text = matches!(question.kind(), AnswerKind::Line | AnswerKind::Text);
        let is_answer = !ONLY_SHOWN.contains(&question);
        let can_be_taken_over = takes_text && is_answer && !case.answers.is_answered(question);
        (!text.is_empty() && text != case.answers.text(question).trim()).then_some(Known {
            origin: *origin,
            text,
            can_be_taken_over,
        })
    });
    found.collect()
}

/// Questions beside which something is shown that is no answer to them.
const ONLY_SHOWN: [Question; 1] = [Question::OverallEffect];

/// Which questions know what; all others ask what nobody has said before.
const KNOWN: [(Question, &[Origin]); 7] = [
    (Question::InformedBy, &[Origin::Answer(Question::CaseResponsibility)]),
    (Question::FollowUpWho, &[Origin::Answer(Question::CaseResponsibility)]),
    (Question::Funder, &[Origin::Answer(Question::CommissionedBy)]),
    (Question::WorkedOutWith, &[Origin::Answer(Question::Participants)]),
    (Question::SupportNeed, &[Origin::Problems, Origin::Answer(Question::MainProblems)]),
    (Question::OwnResources, &[Origin::Resources, Origin::Answer(Question::FirstResources)]),
    (Question::OverallEffect, &[Origin::Answer(Question::OverallConcept)]),
];

fn origins(question: Question) -> &'static [Origin] {
    KNOWN.iter().find(|(asked, _)| *asked == question).map_or(&[], |(_, origins)| origins)
}

fn joined<'text>(texts: impl Iterator<Item = &'text str>) -> String {
    texts.map(str::trim).filter(|text| !text.is_empty()).collect::<Vec<_>>().join("; ")
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;
    use uuid::Uuid;

    use super::*;
    use crate::domain::command::Command;
    use crate::domain::ids::{CaseId, ImpressionId, MapId};
    use crate::domain::phase::answers::Answer;
    use crate::domain::phase::intake::Impression;
    use crate::domain::record::Edit;

    fn after(commands: Vec<Command>) -> Case {
        let empty = Case::new(CaseId(Uuid::nil()), MapId(Uuid::nil()), NaiveDate::default(), "Rosa");
        commands.into_iter().fold(empty, |case, command| case.apply(command).unwrap_or(case))
    }

    fn said(question: Question, text: &str) -> Command {
        Command::Answer(question, Some(Answer::Text(text.to_owned())))
    }

    #[test]
    fn who_carries_the_case_is_offered_where_somebody_informs_or_keeps_in_touch() {
        let case = after(vec![said(Question::CaseResponsibility, " Frau Wendt ")]);
        for question in [Question::InformedBy, Question::FollowUpWho] {
            let expected = Known {
                origin: Origin::Answer(Question::CaseResponsibility),
                text: "Frau Wendt".to_owned(),
                can_be_taken_over: true,
            };
            assert_eq!(known(&case, question), [expected]);
        }
        assert!(known(&case, Question::Funder).is_empty());
    }

    #[test]
    fn what_is_answered_already_is_not_overwritten_and_the_same_is_not_said_twice() {
        let given = vec![said(Question::CommissionedBy, "Jobcenter"), said(Question::Funder, "Kasse")];
        assert!(!known(&after(given), Question::Funder)[0].can_be_taken_over);
        let same = vec![said(Question::CommissionedBy, "Jobcenter"), said(Question::Funder, "Jobcenter")];
        assert!(known(&after(same), Question::Funder).is_empty());
    }

    #[test]
    fn the_first_problems_stand_at_the_first_of_the_six_questions() {
        let problem = |number, text: &str| {
            let impression = Impression {
                id: ImpressionId(Uuid::from_u128(number)),
                of: ImpressionOf::Problem,
                text: text.to_owned(),
            };
            Command::Impression(Edit::Put(impression))
        };
        let case = after(vec![problem(1, "Kein Zimmer"), problem(2, " "), problem(3, "Schulden")]);
        let found = known(&case, Question::SupportNeed);
        assert_eq!(found.iter().map(|one| one.text.as_str()).collect::<Vec<_>>(), ["Kein Zimmer; Schulden"]);
        assert_eq!(found[0].origin.step(), Step::FirstPicture);
    }

    #[test]
    fn the_concept_stands_at_the_effect_and_is_no_answer() {
        let case = after(vec![said(Question::OverallConcept, "Erst ein Zimmer")]);
        let found = known(&case, Question::OverallEffect);
        assert_eq!((found[0].text.as_str(), found[0].can_be_taken_over), ("Erst ein Zimmer", false));
        assert_eq!(found[0].origin.step(), Step::WholePicture);
    }
}
