//! Cases that come in: whom they meet here, what somebody chooses for each, and
//! what came of it.

use chrono::NaiveDate;

use crate::domain::case::Case;
use crate::domain::ids::CaseId;
use crate::domain::map::roster::folded;
use crate::interchange::{FileKind, tally};
use crate::storage::repository::Listing;

/// Whom a case that comes in meets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meeting {
    /// Nobody; it is new here.
    Nobody,
    /// The same case, as it stands here.
    Itself(CaseId),
    /// The same case with the same content.
    Unchanged(CaseId),
    /// A case whose client has the same name. Files of other programs carry no
    /// identity of a case, so a name is all there is to go by.
    Namesake(CaseId),
    /// The same case further up among the files that were chosen.
    Twin,
}

/// What becomes of a case that comes in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// It is taken over; what is here stays beside it.
    Both,
    /// It takes the place of the one here, all of it.
    Replace,
    /// It is left out.
    Skip,
}

impl Choice {
    /// All of them, in the order of the form.
    pub const ALL: [Self; 3] = [Self::Both, Self::Replace, Self::Skip];

    /// The key of a form for it.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Both => "both",
            Self::Replace => "replace",
            Self::Skip => "skip",
        }
    }
}

impl Meeting {
    /// Whom a case meets. `stored` gives a case that is kept here; `before` are
    /// the cases further up among the files chosen.
    pub fn of(
        case: &Case,
        kind: FileKind,
        here: &Listing,
        stored: impl Fn(CaseId) -> Option<Case>,
        before: &[CaseId],
    ) -> Self {
        if before.contains(&case.id) {
            return Self::Twin;
        }
        let is_here = here.cases.iter().any(|summary| summary.id == case.id) || here.unreadable.contains(&case.id);
        if is_here {
            let is_same = stored(case.id).is_some_and(|stored| stored == *case);
            return if is_same { Self::Unchanged(case.id) } else { Self::Itself(case.id) };
        }
        let name = folded(case.client.name.trim());
        match kind {
            FileKind::EasyNwk | FileKind::Nwk if !name.is_empty() => here
                .cases
                .iter()
                .find(|summary| folded(summary.name.trim()) == name)
                .map_or(Self::Nobody, |summary| Self::Namesake(summary.id)),
            FileKind::Case | FileKind::EasyNwk | FileKind::Nwk => Self::Nobody,
        }
    }

    /// What can be chosen; with nobody to meet there is nothing to choose.
    pub const fn choices(self) -> &'static [Choice] {
        match self {
            Self::Nobody => &[],
            Self::Itself(_) | Self::Unchanged(_) | Self::Namesake(_) => &Choice::ALL,
            Self::Twin => &[Choice::Both, Choice::Skip],
        }
    }

    /// What happens unless somebody chooses otherwise: nothing that is here is
    /// lost, and nothing that is here already comes twice.
    pub const fn usual(self) -> Choice {
        match self {
            Self::Nobody | Self::Itself(_) | Self::Namesake(_) => Choice::Both,
            Self::Unchanged(_) | Self::Twin => Choice::Skip,
        }
    }

    /// The case that would be replaced.
    pub const fn met(self) -> Option<CaseId> {
        match self {
            Self::Itself(id) | Self::Unchanged(id) | Self::Namesake(id) => Some(id),
            Self::Nobody | Self::Twin => None,
        }
    }
}

/// What stands in a case, in figures, so that somebody sees what would be
/// replaced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// The day it was opened here.
    pub opened: NaiveDate,
    /// The latest day that anything in it speaks of: maps, log, reviews.
    pub latest: Option<NaiveDate>,
    /// Versions of the map.
    pub maps: usize,
    /// Contacts on the newest of them.
    pub contacts: usize,
    /// Answers and records beside client and maps.
    pub entries: usize,
}

impl Standing {
    /// What stands in a case.
    pub fn of(case: &Case) -> Self {
        let maps = case.actual_maps().filter_map(|version| version.date);
        let log = case.course.activities.iter().filter_map(|activity| activity.date);
        let reviews = case.course.reviews.iter().filter_map(|review| review.date);
        Self {
            opened: case.opened,
            latest: maps.chain(log).chain(reviews).max(),
            maps: case.maps.len(),
            contacts: case.newest_map().map_or(0, |version| version.network.contacts().len()),
            entries: tally::case_file(case),
        }
    }
}

/// What came of it, in numbers of cases and files.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// Cases taken over beside what was here.
    pub added: usize,
    /// Cases that took the place of another.
    pub replaced: usize,
    /// Cases left out by choice.
    pub skipped: usize,
    /// Cases that could not be kept.
    pub failed: usize,
    /// Files that could not be opened.
    pub refused: usize,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ids::MapId;
    use crate::storage::summary::Summary;
    use uuid::Uuid;

    fn case(id: u128, name: &str) -> Case {
        let opened = NaiveDate::from_ymd_opt(2026, 5, 4).unwrap();
        Case::new(CaseId(Uuid::from_u128(id)), MapId(Uuid::from_u128(1)), opened, name)
    }

    fn meeting(case: &Case, kind: FileKind, here: &[Case], before: &[CaseId]) -> Meeting {
        let listing = Listing { cases: here.iter().map(|case| Summary::of(case, 1)).collect(), ..Listing::default() };
        let stored = |id| here.iter().find(|case| case.id == id).cloned();
        Meeting::of(case, kind, &listing, stored, before)
    }

    #[test]
    fn a_case_of_ours_is_known_by_its_identity_and_a_foreign_one_by_its_name() {
        let here = [case(1, "Rosa Müller"), case(2, "Ana")];
        let [rosa, changed, foreign] = [case(1, "Rosa Müller"), case(1, "Rosa M."), case(9, " rosa muller ")];
        assert_eq!(meeting(&rosa, FileKind::Case, &here, &[]), Meeting::Unchanged(rosa.id));
        assert_eq!(meeting(&changed, FileKind::Case, &here, &[]), Meeting::Itself(rosa.id));
        assert_eq!(meeting(&foreign, FileKind::EasyNwk, &here, &[]), Meeting::Namesake(rosa.id));
        assert_eq!(meeting(&foreign, FileKind::Case, &here, &[]), Meeting::Nobody);
        assert_eq!(meeting(&case(9, ""), FileKind::Nwk, &[case(3, "")], &[]), Meeting::Nobody);
        assert_eq!(meeting(&case(9, "x"), FileKind::Case, &here, &[case(9, "x").id]), Meeting::Twin);
    }

    #[test]
    fn nothing_is_replaced_unless_it_was_chosen() {
        let id = CaseId(Uuid::from_u128(1));
        for meeting in
            [Meeting::Nobody, Meeting::Itself(id), Meeting::Unchanged(id), Meeting::Namesake(id), Meeting::Twin]
        {
            assert_ne!(meeting.usual(), Choice::Replace);
            assert!(meeting.choices().is_empty() || meeting.choices().contains(&meeting.usual()));
            assert_eq!(meeting.choices().contains(&Choice::Replace), meeting.met().is_some());
        }
    }
}
