//! What was noticed of the care system over all cases, by its three kinds
//!
//!
//! The report names nobody: it counts notes by kind and, where a note holds a
//! sentence of the checklist, by that. What somebody wrote may hold a name in
//! spite of what the form asks for, so the wordings are handed out apart and
//! shown on demand only.

use crate::analysis::across::Excerpt;
use crate::domain::case::Case;
use crate::domain::order;
use crate::domain::phase::task::SystemFault;
use crate::domain::phase::typical_fault::TypicalFault;

/// A note without its day and its case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Noticed {
    /// What is wrong.
    pub fault: SystemFault,
    /// In the words of the file.
    pub text: String,
}

/// What was noticed of one kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kind {
    /// Which kind.
    pub fault: SystemFault,
    /// How many notes.
    pub notes: usize,
    /// How many of them hold a sentence of the checklist, in its order; those
    /// without a note are left out.
    pub topics: Vec<(TypicalFault, usize)>,
    /// How many are in own words only.
    pub own: usize,
    /// The wordings, each with how often it was written: the most frequent
    /// first, then by the alphabet. They may name somebody.
    pub wordings: Vec<(String, usize)>,
}

/// The notes of a case; an empty one says nothing.
pub(super) fn of_case(case: &Case) -> Vec<Noticed> {
    let notes = case.course.system.iter().filter(|note| !note.text.trim().is_empty());
    notes.map(|note| Noticed { fault: note.fault, text: note.text.trim().to_owned() }).collect()
}

/// What was noticed, by kind; always all three. `topic` recognises a sentence of
/// the checklist, whatever language it was noted in.
pub fn kinds(excerpts: &[&Excerpt], topic: &dyn Fn(&str) -> Option<TypicalFault>) -> [Kind; 3] {
    SystemFault::ALL.map(|fault| {
        let of_fault = excerpts.iter().flat_map(|excerpt| &excerpt.noticed).filter(|noticed| noticed.fault == fault);
        let mut kind = Kind { fault, notes: 0, topics: Vec::new(), own: 0, wordings: Vec::new() };
        for noticed in of_fault {
            kind.notes += 1;
            match topic(&noticed.text) {
                Some(found) => count(&mut kind.topics, found),
                None => kind.own += 1,
            }
            count(&mut kind.wordings, noticed.text.clone());
        }
        let place = |topic: TypicalFault| TypicalFault::ALL.iter().position(|other| *other == topic);
        order::by_key(&mut kind.topics, |(topic, _)| place(*topic));
        order::by(&mut kind.wordings, |(one, often), (other, seldom)| seldom.cmp(often).then_with(|| one.cmp(other)));
        kind
    })
}

fn count<T: PartialEq>(counts: &mut Vec<(T, usize)>, what: T) {
    match counts.iter_mut().find(|(known, _)| *known == what) {
        Some((_, number)) => *number += 1,
        None => counts.push((what, 1)),
    }
}
