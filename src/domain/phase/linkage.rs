//! Which resources meet in each goal: personal ones, social ones, professional
//! ones.

use crate::domain::case::Case;
use crate::domain::ids::GoalId;
use crate::domain::phase::goal::in_order;
use crate::domain::phase::means;
use crate::domain::phase::plan::{Means, Measure, MeasureState};

/// The measures of a goal, counted by where they take their means from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Linkage {
    /// The goal; `None` for measures that serve none.
    pub goal: Option<GoalId>,
    /// Measures for each source, in the order of [`Means::ALL`].
    pub counts: [usize; 4],
    /// Measures of which nobody knows where their means come from.
    pub unknown: usize,
}

impl Linkage {
    /// How many of the three kinds of resources meet: personal (own activity),
    /// social (lifeworld), professional (institution, case manager).
    pub fn kinds(&self) -> usize {
        let [own, lifeworld, institution, case_manager] = self.counts;
        [own, lifeworld, institution + case_manager].into_iter().filter(|count| *count > 0).count()
    }
}

/// A row for each goal that a measure serves, in the order of the tree, and a
/// last one for measures without a goal. Measures that are given up do not
/// count; empty while there is no other.
pub fn of(case: &Case) -> Vec<Linkage> {
    let measures: Vec<&Measure> =
        case.plan.measures.iter().filter(|measure| measure.state != MeasureState::Dropped).collect();
    let goals = in_order(&case.plan.goals).into_iter().map(|goal| Some(goal.id));
    let row = |goal: Option<GoalId>| {
        let mut row = Linkage { goal, counts: [0; 4], unknown: 0 };
        for measure in measures.iter().filter(|measure| measure.goal == goal) {
            let source = means::of(case, measure).and_then(|means| Means::ALL.iter().position(|other| *other == means));
            match source {
                Some(at) => row.counts[at] += 1,
                None => row.unknown += 1,
            }
        }
        row
    };
    let is_served = |row: &Linkage| row.unknown > 0 || row.counts.iter().any(|count| *count > 0);
    goals.chain([None]).map(row).filter(is_served).collect()
}
