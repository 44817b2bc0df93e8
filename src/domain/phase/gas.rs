//! Goal Attainment Scaling: five described levels a goal, scored from −2 to +2.
//!
//! Source: Kiresuk & Sherman 1968; method.md C.2, F-1. Raters are kept apart
//! and never averaged.

use serde::{Deserialize, Serialize};

/// The lowest and the highest level.
pub const LEVELS: std::ops::RangeInclusive<i8> = -2..=2;

/// The highest importance and difficulty.
pub const WEIGHT_MAX: u8 = 3;

/// The assumed correlation between scales.
const RHO: f64 = 0.3;

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

    /// True once all five levels are described.
    pub fn is_described(&self) -> bool {
        self.levels.iter().all(|level| !level.trim().is_empty())
    }
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
    let all_zero = scores.iter().all(|(_, weight)| *weight == 0);
    let weighted =
        scores.iter().map(|(level, weight)| (f64::from(*level), if all_zero { 1.0 } else { f64::from(*weight) }));
    let (mut of_levels, mut of_squares, mut of_weights) = (0.0, 0.0, 0.0);
    for (level, weight) in weighted {
        of_levels += level * weight;
        of_squares += weight * weight;
        of_weights += weight;
    }
    let spread: f64 = (1.0 - RHO) * of_squares + RHO * of_weights * of_weights;
    Some(50.0 + 10.0 * of_levels / spread.sqrt())
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
