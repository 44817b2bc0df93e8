//! Goal Attainment Scaling on the screen: the scale of a goal, the scores of its
//! raters, and the T-scores of the plan.

pub mod ladder;
pub mod scale;
pub mod scores;
pub mod summary;
