//! Areas of life under one name, whether they are common or this case's own:
//! how each is rated now, how it was rated in the cycle before, and the command
//! that rates it.

use crate::domain::case::Case;
use crate::domain::command::Command;
use crate::domain::ids::AreaId;
use crate::domain::phase::assessment::{AreaRating, Assessment, LifeArea, OwnArea};
use crate::domain::record::{Edit, find};

/// Which area.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AreaKey {
    /// One that is looked at in every case.
    Common(LifeArea),
    /// One of this case's own.
    Own(AreaId),
}

impl AreaKey {
    /// All areas of an assessment: the common ones, then its own.
    pub fn all(assessment: &Assessment) -> Vec<Self> {
        let own = assessment.own_areas.iter().map(|area| Self::Own(area.id));
        LifeArea::ALL.into_iter().map(Self::Common).chain(own).collect()
    }

    /// How it is rated; `None` while nothing was said of it.
    pub fn rating(self, assessment: &Assessment) -> Option<&AreaRating> {
        match self {
            Self::Common(area) => assessment.areas.get(&area),
            Self::Own(id) => find(&assessment.own_areas, id).map(|area| &area.rating),
        }
    }

    /// How it was rated in the cycle before this one.
    pub fn earlier(self, case: &Case) -> Option<&AreaRating> {
        self.rating(&case.cycles.last()?.assessment)
    }

    /// The command that rates it so; `None` if the case has no such area.
    pub fn rate(self, case: &Case, rating: AreaRating) -> Option<Command> {
        match self {
            Self::Common(area) => Some(Command::Rate(area, rating)),
            Self::Own(id) => {
                let own = find(&case.assessment.own_areas, id)?;
                Some(Command::OwnArea(Edit::Put(OwnArea { rating, ..own.clone() })))
            }
        }
    }
}
