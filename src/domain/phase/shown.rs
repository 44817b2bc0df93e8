//! Which questions belong to what was answered so far. What does not belong is
//! not shown; what was answered to it stays in the file.

use crate::domain::case::Case;
use crate::domain::phase::progress::{is_asked, is_kept};
use crate::domain::phase::question::{CRITERIA, Question, TAUGHT_CRITERIA};

/// True if a question has a place on its page.
pub fn is_shown(case: &Case, question: Question) -> bool {
    // Of the two sets of criteria one is asked.
    if CRITERIA[..3].contains(&question) || TAUGHT_CRITERIA.contains(&question) {
        return is_asked(case, question);
    }
    // The answer to another question calls for these; words of theirs stay in sight.
    let follows = [Question::AcuteAction, Question::ReferredTo, Question::EndSign];
    !follows.contains(&question) || is_asked(case, question) || case.answers.is_answered(question)
}

/// True if records answer a question that has no words of its own, so that it
/// need not be asked again.
pub fn is_told_by_records(case: &Case, question: Question) -> bool {
    is_kept(case, question) && !case.answers.is_answered(question)
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;
    use uuid::Uuid;

    use super::*;
    use crate::domain::ids::{CaseId, ImpressionId, MapId};
    use crate::domain::phase::answers::Answer;
    use crate::domain::phase::intake::{Impression, ImpressionOf};

    fn case() -> Case {
        let day = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
        Case::new(CaseId(Uuid::from_u128(1)), MapId(Uuid::from_u128(2)), day, "Mira")
    }

    #[test]
    fn what_entries_say_is_not_asked_in_sentences_again() {
        let mut case = case();
        assert!(!is_told_by_records(&case, Question::MainProblems));
        let of = ImpressionOf::Problem;
        case.intake.make_mut().impressions.push(Impression {
            id: ImpressionId(Uuid::from_u128(3)),
            of,
            text: "Schulden".to_owned(),
        });
        assert!(is_told_by_records(&case, Question::MainProblems));
        assert!(!is_told_by_records(&case, Question::FirstResources));
        let words = Answer::Text("Mehr dazu".to_owned());
        case.answers.make_mut().write(Question::MainProblems, Some(words)).unwrap();
        assert!(!is_told_by_records(&case, Question::MainProblems));
    }
}
