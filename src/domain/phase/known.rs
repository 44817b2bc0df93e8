//! What the file knows already where a question asks: nothing has to be entered
//! twice. A text that answers as it stands can be taken over; the rest is shown
//! beside the question.

use crate::domain::case::Case;
use crate::domain::map::place::Sector;
use crate::domain::phase::assessment::StrengthOf;
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
    /// The needs of the assessment.
    Needs,
    /// The strengths of the person.
    Strengths,
    /// The contacts of the lifeworld on the newest map.
    Lifeworld,
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
            Self::Needs | Self::Strengths => Step::StrengthsAndNeeds,
            Self::Lifeworld => Step::Network,
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
            Self::Needs => joined(case.assessment.needs.iter().map(|need| need.text.as_str())),
            Self::Strengths => {
                let own = case.assessment.strengths.iter().filter(|strength| strength.of == StrengthOf::Person);
                joined(own.map(|strength| strength.text.as_str()))
            }
            Self::Lifeworld => {
                let contacts = case.newest_map().into_iter().flat_map(|version| version.network.contacts());
                let is_lifeworld = |sector: Sector| sector != Sector::Professionals;
                let near = contacts.filter(|contact| contact.place.is_some_and(|place| is_lifeworld(place.sector())));
                joined(near.map(|contact| contact.name.as_str()))
            }
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
        // Who is on the map is context, not an answer.
        let is_answer = *origin != Origin::Lifeworld && !ONLY_SHOWN.contains(&question);
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
const ONLY_SHOWN: [Question; 2] = [Question::OverallEffect, Question::Conclusion];

/// Which questions know what; all others ask what nobody has said before.
const KNOWN: [(Question, &[Origin]); 9] = [
    (Question::InformedBy, &[Origin::Answer(Question::CaseResponsibility)]),
    (Question::FollowUpWho, &[Origin::Answer(Question::CaseResponsibility)]),
    (Question::Funder, &[Origin::Answer(Question::CommissionedBy)]),
    (Question::WorkedOutWith, &[Origin::Answer(Question::Participants)]),
    (Question::SupportNeed, &[Origin::Needs, Origin::Problems, Origin::Answer(Question::MainProblems)]),
    (Question::LifeworldNetwork, &[Origin::Lifeworld]),
    (Question::OwnResources, &[Origin::Strengths, Origin::Resources, Origin::Answer(Question::FirstResources)]),
    (Question::OverallEffect, &[Origin::Answer(Question::OverallConcept)]),
    // By what they wanted to notice that they are done.
    (Question::Conclusion, &[Origin::Answer(Question::EndSign)]),
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
    use crate::domain::ids::{CaseId, MapId, NeedId};
    use crate::domain::phase::answers::Answer;
    use crate::domain::phase::assessment::Need;
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
    fn the_needs_stand_at_the_first_of_the_six_questions() {
        let need = |number, text: &str| {
            let need = Need { text: text.to_owned(), ..Need::new(NeedId(Uuid::from_u128(number))) };
            Command::Need(Edit::Put(need))
        };
        let case = after(vec![need(1, "Ein Zimmer"), need(2, " "), need(3, "Ruhe")]);
        let found = known(&case, Question::SupportNeed);
        assert_eq!(found.iter().map(|one| one.text.as_str()).collect::<Vec<_>>(), ["Ein Zimmer; Ruhe"]);
        assert_eq!(found[0].origin.step(), Step::StrengthsAndNeeds);
    }

    #[test]
    fn the_sign_of_the_end_stands_at_the_conclusion_and_is_no_answer() {
        let case = after(vec![said(Question::EndSign, "Der Mietvertrag")]);
        let found = known(&case, Question::Conclusion);
        assert_eq!((found[0].text.as_str(), found[0].can_be_taken_over), ("Der Mietvertrag", false));
        assert_eq!(found[0].origin.step(), Step::Admission);
    }
}
