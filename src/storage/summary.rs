//! What the case list shows of a case, without opening it.

use serde::{Deserialize, Serialize};

use crate::domain::case::{Case, CaseKind};
use crate::domain::due::{self, Due};
use crate::domain::ids::CaseId;
use crate::domain::phase::PhaseKind;
use crate::domain::phase::progress::{self, State};

/// One line of the case list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Summary {
    /// Which case.
    pub id: CaseId,
    /// The generation this summary speaks of.
    pub revision: u64,
    /// Real or for practice.
    pub kind: CaseKind,
    /// Name or pseudonym.
    pub name: String,
    /// What the case is about.
    pub about: String,
    /// File number.
    pub number: String,
    /// Age as it was said.
    pub age: String,
    /// The state of each phase, in the order of the cycle.
    pub phases: [State; 6],
    /// What is due, earliest first; at most [`DUES`].
    pub dues: Vec<Due>,
    /// Contacts on the newest map.
    pub contacts: usize,
}

/// How many due dates a summary keeps.
pub const DUES: usize = 5;

impl Summary {
    /// The summary of a case in a generation.
    pub fn of(case: &Case, revision: u64) -> Self {
        let mut dues = due::of(case);
        dues.truncate(DUES);
        Self {
            id: case.id,
            revision,
            kind: case.kind,
            name: case.client.name.clone(),
            about: case.client.about.clone(),
            number: case.client.number.clone(),
            age: case.client.age.clone(),
            phases: PhaseKind::ALL.map(|phase| progress::of_phase(case, phase).state()),
            dues,
            contacts: case.newest_map().map_or(0, |version| version.network.contacts().len()),
        }
    }

    /// True if every word of a search stands somewhere in name, subject or number.
    pub fn matches(&self, search: &str) -> bool {
        let text = format!("{} {} {}", self.name, self.about, self.number).to_lowercase();
        search.to_lowercase().split_whitespace().all(|word| text.contains(word))
    }
}
