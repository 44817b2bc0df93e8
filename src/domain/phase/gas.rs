//! Goal Attainment Scaling: five described levels a goal, scored from −2 to +2.
//!
//! Source: Kiresuk & Sherman 1968; method.md C.2, F-1. Raters are kept apart
//! and never averaged.

use serde::{Deserialize, Serialize};

use crate::domain::phase::goal::{self, Goal, GoalLevel};

/// The lowest and the highest level.
pub const LEVELS: std::ops::RangeInclusive<i8> = -2..=2;

/// The highest importance and difficulty.
pub const WEIGHT_MAX: u8 = 3;

/// Where a goal usually begins: less than expected (F-1).
pub const USUAL_BASELINE: i8 = -1;

/// The assumed correlation between scales.
pub const RHO: f64 = 0.3;

/// Who scores.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rater {
    /// The client.
    #[default]
    Client,
    /// The professional.
    Professional,
    /// Somebody else, by name or function.
    Other(String),
}

/// What one rater says of a scale.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct GasScore {
    /// Who says so; each once a scale.
    pub rater: Rater,
    /// −2…+2 at the beginning; normally −1, −2 when nothing worse is possible.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub baseline: Option<i8>,
    /// −2…+2 when the plan is brought back.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reached: Option<i8>,
}

/// The scale of one goal (Zielerreichungsskala).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct GasScale {
    /// What each level looks like, from −2 to +2.
    pub levels: [String; 5],
    /// 0–3, `None` counts as 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub importance: Option<u8>,
    /// 0–3, `None` counts as 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub difficulty: Option<u8>,
    /// The scores, one a rater.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub scores: Vec<GasScore>,
}

impl GasScale {
    /// Importance times difficulty.
    pub fn weight(&self) -> u8 {
        self.importance.unwrap_or(1) * self.difficulty.unwrap_or(1)
    }

    /// True if every value lies on its scale and every rater scores once.
    pub fn is_sound(&self) -> bool {
        let scores = &self.scores;
        let on_scale = |score: &GasScore| {
            [score.baseline, score.reached].into_iter().flatten().all(|level| LEVELS.contains(&level))
        };
        let is_first = |at: usize| !scores[..at].iter().any(|other| other.rater == scores[at].rater);
        [self.importance, self.difficulty].into_iter().flatten().all(|weight| weight <= WEIGHT_MAX)
            && scores.iter().all(on_scale)
            && (0..scores.len()).all(is_first)
    }

    /// What a rater says.
    pub fn score(&self, rater: &Rater) -> Option<&GasScore> {
        self.scores.iter().find(|score| score.rater == *rater)
    }

    /// Takes a rater up, with the usual baseline; one who rates already stays
    /// as they are. Another one needs a name.
    pub fn take_up(&mut self, rater: Rater) {
        let is_nobody = match &rater {
            Rater::Other(name) => name.trim().is_empty(),
            Rater::Client | Rater::Professional => false,
        };
        if !is_nobody && self.score(&rater).is_none() {
            self.scores.push(GasScore { rater, baseline: Some(USUAL_BASELINE), reached: None });
        }
    }

    /// Changes what a rater says; nothing happens for one who does not rate.
    pub fn change_score(&mut self, rater: &Rater, change: impl FnOnce(&mut GasScore)) {
        if let Some(score) = self.scores.iter_mut().find(|score| score.rater == *rater) {
            change(score);
        }
    }

    /// True once all five levels are described.
    pub fn is_described(&self) -> bool {
        self.levels.iter().all(|level| !level.trim().is_empty())
    }
}

/// What one rater says of one goal, with its weight.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Weighed {
    /// The level at the beginning, if it was said.
    pub baseline: Option<i8>,
    /// The level reached, if it was said.
    pub reached: Option<i8>,
    /// Importance times difficulty.
    pub weight: u8,
}

impl Weighed {
    /// True if it was said how it began and what was reached.
    pub const fn is_whole(&self) -> bool {
        self.baseline.is_some() && self.reached.is_some()
    }
}

/// The scales of a plan as one rater sees them.
#[derive(Clone, Debug, PartialEq)]
pub struct Summary {
    /// Whose view it is.
    pub rater: Rater,
    /// T at the beginning (T₀).
    pub before: Option<f64>,
    /// T when the plan is brought back (T₁).
    pub after: Option<f64>,
    /// The goals that count, in the order of the tree.
    pub counted: Vec<Weighed>,
    /// How many outcome goals are left out because this rater gave no score.
    pub left_out: usize,
}

impl Summary {
    /// T₁ − T₀; `None` unless both speak of the same goals.
    pub fn change(&self) -> Option<f64> {
        let is_whole = self.counted.iter().all(Weighed::is_whole);
        Some(self.after? - self.before?).filter(|_| is_whole)
    }
}

/// The T-scores of a plan, one summary a rater, the client first (F-1).
///
/// T₀ and T₁ speak of the same goals, else their difference would speak of
/// nothing: as soon as a rater has said of one goal how it began and what was
/// reached, goals with one of the two only are left out and counted.
pub fn summaries(goals: &[Goal]) -> Vec<Summary> {
    let goals: Vec<&Goal> = goal::in_order(goals);
    let is_rated = |goal: &&&Goal| goal.level == GoalLevel::Outcome || goal.gas.is_some();
    let rated: Vec<&Goal> = goals.iter().filter(is_rated).copied().collect();
    raters(&rated).into_iter().map(|rater| summary(&rated, rater)).collect()
}

/// Everybody who rates, the client and the professional before others, and
/// those in the order in which they appear.
fn raters(goals: &[&Goal]) -> Vec<Rater> {
    let scores = || goals.iter().filter_map(|goal| goal.gas.as_ref()).flat_map(|scale| &scale.scores);
    let mut raters: Vec<Rater> = [Rater::Client, Rater::Professional]
        .into_iter()
        .filter(|rater| scores().any(|score| score.rater == *rater))
        .collect();
    for score in scores() {
        if !raters.contains(&score.rater) {
            raters.push(score.rater.clone());
        }
    }
    raters
}

fn summary(goals: &[&Goal], rater: Rater) -> Summary {
    let of = |goal: &&Goal| {
        let scale = goal.gas.as_ref()?;
        let GasScore { baseline, reached, .. } = scale.score(&rater)?;
        (baseline.is_some() || reached.is_some()).then(|| Weighed {
            baseline: *baseline,
            reached: *reached,
            weight: scale.weight(),
        })
    };
    let mut counted: Vec<Weighed> = goals.iter().filter_map(of).collect();
    if counted.iter().any(Weighed::is_whole) {
        counted.retain(Weighed::is_whole);
    }
    let t = |level: fn(&Weighed) -> Option<i8>| {
        let scores: Vec<(i8, u8)> =
            counted.iter().filter_map(|weighed| Some((level(weighed)?, weighed.weight))).collect();
        t_score(&scores)
    };
    let (before, after) = (t(|weighed| weighed.baseline), t(|weighed| weighed.reached));
    Summary { rater, before, after, left_out: goals.len() - counted.len(), counted }
}

/// What a T-score is made of: the sum of weighted levels and the root below it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Working {
    /// Σwx.
    pub levels: f64,
    /// Σw².
    pub squares: f64,
    /// Σw.
    pub weights: f64,
}

/// The sums of F-1 for pairs of level and weight. If every weight is 0, each
/// counts as 1.
pub fn working(scores: &[(i8, u8)]) -> Working {
    let all_zero = scores.iter().all(|(_, weight)| *weight == 0);
    let mut sums = Working { levels: 0.0, squares: 0.0, weights: 0.0 };
    for (level, weight) in scores {
        let weight = if all_zero { 1.0 } else { f64::from(*weight) };
        sums.levels += f64::from(*level) * weight;
        sums.squares += weight * weight;
        sums.weights += weight;
    }
    sums
}

/// The T-score of several goals from pairs of level and weight; mean 50,
/// standard deviation 10. `None` without a goal. If every weight is 0, each
/// counts as 1.
///
/// T = 50 + 10·Σwx / √((1−ρ)·Σw² + ρ·(Σw)²), ρ = 0.3 (F-1).
pub fn t_score(scores: &[(i8, u8)]) -> Option<f64> {
    if scores.is_empty() {
        return None;
    }
    let Working { levels, squares, weights } = working(scores);
    let spread = (1.0 - RHO) * squares + RHO * weights * weights;
    Some(50.0 + 10.0 * levels / spread.sqrt())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_vectors_of_the_method_come_out() {
        let ones = |levels: &[i8]| levels.iter().map(|level| (*level, 1)).collect::<Vec<_>>();
        for (scores, expected) in [
            (ones(&[1]), 60.0),
            (ones(&[1, 1]), 62.4035),
            (ones(&[2, 2, 2]), 77.3861),
            (ones(&[2; 5]), 80.1511),
            (ones(&[1; 4]), 64.5095),
            (ones(&[-2, -1, 0, 1, 2]), 50.0),
            (ones(&[-1, -1, -1]), 36.3069),
            (ones(&[0, 1, 0]), 54.5644),
            (vec![(1, 6), (0, 2), (-1, 3)], 53.5704),
            (vec![(-2, 3), (0, 5), (-1, 1), (2, 4), (0, 2), (1, 6)], 55.0),
            (vec![(2, 9), (2, 1)], 71.3931),
            (vec![(2, 9), (1, 6), (0, 4), (-1, 2)], 64.5635),
            (vec![(0, 0), (0, 0), (0, 0)], 50.0),
        ] {
            let found = t_score(&scores).unwrap();
            assert!((found - expected).abs() < 5e-5, "{scores:?}: {found} instead of {expected}");
        }
        assert_eq!(t_score(&[]), None);
        let change = t_score(&ones(&[0, 1, 0])).unwrap() - t_score(&ones(&[-1, -1, -1])).unwrap();
        assert!((change - 18.2575).abs() < 1e-4, "{change}");
    }

    #[test]
    fn a_rater_scores_a_goal_once_and_on_the_scale() {
        let score = |rater: Rater, reached| GasScore { rater, baseline: Some(-1), reached: Some(reached) };
        let scale = |scores| GasScale { scores, ..GasScale::default() };
        assert!(scale(vec![score(Rater::Client, 2), score(Rater::Professional, -2)]).is_sound());
        assert!(!scale(vec![score(Rater::Client, 2), score(Rater::Client, 1)]).is_sound());
        assert!(!scale(vec![score(Rater::Client, 3)]).is_sound());
        assert!(!GasScale { importance: Some(4), ..GasScale::default() }.is_sound());
    }
}
