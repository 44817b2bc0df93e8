//! Name generators: the questions that bring names, sector by sector. Their
//! words stand in `i18n`; here stands what is known of whoever they bring.

use crate::domain::map::contact::ContactKind;
use crate::domain::map::place::Sector;

/// A question that brings names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Prompt {
    /// who lives in the same household
    Household,
    /// parents, siblings, grandparents
    Origin,
    /// partners and children, of earlier times too
    OwnFamily,
    /// other relatives who matter, for good or ill
    Relatives,
    /// who is no longer alive and still matters
    Deceased,
    /// animals
    Animals,
    /// whom one met last week
    LastWeek,
    /// whom personal things are told
    Confidants,
    /// who helps when something is to be carried, lent, done
    Helpers,
    /// neighbours
    Neighbours,
    /// contact has become rare, or is at a distance
    Distant,
    /// at work, at school, in training
    Work,
    /// superiors and teachers there
    Superiors,
    /// clubs, sports, choir, congregation
    Clubs,
    /// courses, self-help, voluntary work
    Groups,
    /// from earlier jobs or schools
    Former,
    /// offices and services
    Offices,
    /// medical care, therapy, nursing
    Care,
    /// counselling and company
    Counselling,
    /// who represents or manages: law, guardianship, debts
    Representation,
    /// who works with the children
    Children,
    /// a professional of earlier times who is still asked
    FormerHelp,
}

impl Prompt {
    /// The questions of a sector, in the order in which they are asked.
    pub const fn of(sector: Sector) -> &'static [Self] {
        match sector {
            Sector::Family => {
                &[Self::Household, Self::Origin, Self::OwnFamily, Self::Relatives, Self::Deceased, Self::Animals]
            }
            Sector::Friends => &[Self::LastWeek, Self::Confidants, Self::Helpers, Self::Neighbours, Self::Distant],
            Sector::Colleagues => &[Self::Work, Self::Superiors, Self::Clubs, Self::Groups, Self::Former],
            Sector::Professionals => {
                &[Self::Offices, Self::Care, Self::Counselling, Self::Representation, Self::Children, Self::FormerHelp]
            }
        }
    }

    /// What kind of contact the answers are.
    pub const fn kind(self) -> ContactKind {
        match self {
            Self::Animals => ContactKind::Animal,
            Self::Offices => ContactKind::Institution,
            Self::Household
            | Self::Origin
            | Self::OwnFamily
            | Self::Relatives
            | Self::Deceased
            | Self::LastWeek
            | Self::Confidants
            | Self::Helpers
            | Self::Neighbours
            | Self::Distant
            | Self::Work
            | Self::Superiors
            | Self::Clubs
            | Self::Groups
            | Self::Former
            | Self::Care
            | Self::Counselling
            | Self::Representation
            | Self::Children
            | Self::FormerHelp => ContactKind::Person,
        }
    }

    /// True if the answers are no longer alive.
    pub const fn is_of_the_deceased(self) -> bool {
        matches!(self, Self::Deceased)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sector_has_three_to_six_questions_and_none_is_asked_twice() {
        let mut all = Vec::new();
        for sector in Sector::ALL {
            assert!((3..=6).contains(&Prompt::of(sector).len()), "{sector:?}");
            for prompt in Prompt::of(sector) {
                assert!(!all.contains(prompt), "{prompt:?} twice");
                all.push(*prompt);
            }
        }
    }
}
