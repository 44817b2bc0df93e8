//! Which questions belong to what was answered so far. What does not belong is
//! not shown; what was answered to it stays in the file.

use crate::domain::case::Case;
use crate::domain::phase::progress::is_asked;
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
