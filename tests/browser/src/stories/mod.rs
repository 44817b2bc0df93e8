//! Every story. A new file is named here; a new story is added to the list of its file.

mod chart;
mod crash;
mod journey;
mod start;
mod tools;
mod ways;

use browser_tests::harness::Story;

/// All stories, in the order in which they run.
pub fn all() -> Vec<Story> {
    [tools::stories(), start::stories(), crash::stories(), journey::stories()].concat()
}
