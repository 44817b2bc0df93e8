//! What a goal serves: the aims of the method as tags, and what became of the
//! goals that serve each (A-003, A-020… ).

use serde::{Deserialize, Serialize};

use crate::domain::phase::goal::{Attainment, Goal};

/// An aim of case management.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Aim {
    /// Quality of life.
    QualityOfLife,
    /// Less needless burden.
    LessBurden,
    /// Care cut to the person, medical and social.
    IndividualCare,
    /// Self-reliance, a life of one's own.
    SelfReliance,
    /// Self-determination while being helped.
    SelfDetermination,
    /// No gaps in care.
    NoGaps,
    /// Help that is coordinated and linked.
    Coordination,
    /// Effective and efficient help, nothing done twice.
    Efficiency,
    /// Lower costs through care where it counts.
    LowerCost,
    /// Less dependency on the system of help.
    LessDependency,
    /// Economic and social independence, work and society.
    Inclusion,
    /// Hardship is prevented.
    Prevention,
    /// Back to everyday life after illness or accident.
    EverydayLife,
}

impl Aim {
    /// All aims, those of the person before those of the system of help.
    pub const ALL: [Self; 13] = [
        Self::QualityOfLife,
        Self::LessBurden,
        Self::SelfReliance,
        Self::SelfDetermination,
        Self::EverydayLife,
        Self::Inclusion,
        Self::Prevention,
        Self::LessDependency,
        Self::IndividualCare,
        Self::NoGaps,
        Self::Coordination,
        Self::Efficiency,
        Self::LowerCost,
    ];
}

/// What became of the goals that serve an aim.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AimTally {
    /// The aim.
    pub aim: Aim,
    /// How many goals serve it.
    pub goals: usize,
    /// How many of these were reached.
    pub reached: usize,
    /// How many in part.
    pub partly: usize,
    /// How many were not.
    pub not_reached: usize,
}

impl AimTally {
    /// How many nobody has judged yet. This is not the same as not reached.
    pub const fn open(&self) -> usize {
        self.goals - self.reached - self.partly - self.not_reached
    }
}

/// The aims that goals serve, in the order of [`Aim::ALL`], as criteria of the
/// evaluation; an aim without a goal says nothing and is left out.
pub fn tallies(goals: &[Goal]) -> Vec<AimTally> {
    let tally = |aim: Aim| {
        let serving = || goals.iter().filter(move |goal| goal.aims.contains(&aim));
        let judged = |as_: Attainment| serving().filter(|goal| goal.attainment == Some(as_)).count();
        AimTally {
            aim,
            goals: serving().count(),
            reached: judged(Attainment::Reached),
            partly: judged(Attainment::Partly),
            not_reached: judged(Attainment::NotReached),
        }
    };
    Aim::ALL.into_iter().map(tally).filter(|tally| tally.goals > 0).collect()
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::domain::ids::GoalId;
    use crate::domain::phase::goal::GoalLevel;

    fn goal(number: u128, aims: &[Aim], attainment: Option<Attainment>) -> Goal {
        Goal {
            aims: aims.iter().copied().collect(),
            attainment,
            ..Goal::new(GoalId(Uuid::from_u128(number)), GoalLevel::Outcome, None)
        }
    }

    #[test]
    fn aims_tell_what_became_of_their_goals() {
        let goals = [
            goal(1, &[Aim::Prevention, Aim::QualityOfLife], Some(Attainment::Reached)),
            goal(2, &[Aim::QualityOfLife], Some(Attainment::NotReached)),
            goal(3, &[Aim::QualityOfLife], None),
            goal(4, &[], Some(Attainment::Partly)),
        ];
        let found = tallies(&goals);
        assert_eq!(found.len(), 2, "{found:?}");
        let life = found[0];
        assert_eq!((life.aim, life.goals), (Aim::QualityOfLife, 3));
        assert_eq!((life.reached, life.partly, life.not_reached, life.open()), (1, 0, 1, 1));
        assert_eq!((found[1].aim, found[1].reached, found[1].open()), (Aim::Prevention, 1, 0));
    }

    #[test]
    fn a_goal_nobody_judged_is_open_and_not_missed() {
        let found = tallies(&[goal(1, &[Aim::NoGaps], None)]);
        assert_eq!((found[0].not_reached, found[0].open()), (0, 1));
    }

    #[test]
    fn every_aim_is_offered_once() {
        let all: std::collections::BTreeSet<Aim> = Aim::ALL.into_iter().collect();
        assert_eq!(all.len(), Aim::ALL.len());
    }
}
