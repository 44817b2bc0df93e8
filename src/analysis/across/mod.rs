//! What only shows across cases: course statistics (F-12, A-340), what was
//! noticed of the care system, and the organisations worked with.
//!
//! A case is read once into an [`Excerpt`], which is small, so that thousands of
//! them fit side by side; everything else is computed from excerpts. Their order
//! changes nothing. Figures name nobody, and cells of fewer than five are not
//! shown ([`suppression`]); the directory is a tool for one's own work and names
//! organisations.

pub mod directory;
pub mod figures;
pub mod suppression;
pub mod system;

use chrono::NaiveDate;

use crate::analysis::across::directory::Mention;
use crate::analysis::across::figures::CaseFigures;
use crate::analysis::across::system::Noticed;
use crate::domain::case::{Case, CaseKind};

/// What one case gives to the view over all. It holds no name of a client.
#[derive(Clone, Debug, PartialEq)]
pub struct Excerpt {
    /// Real or for practice.
    pub kind: CaseKind,
    /// What it gives to the figures.
    pub figures: CaseFigures,
    /// What was noticed of the care system.
    pub noticed: Vec<Noticed>,
    /// The organisations it speaks of, each once.
    pub mentions: Vec<Mention>,
}

/// Which cases count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Counting {
    /// Cases of practice do not count.
    #[default]
    Real,
    /// All cases, invented ones too.
    WithPractice,
}

impl Excerpt {
    /// What a case gives, as it stands on a day.
    pub fn of(case: &Case, today: NaiveDate) -> Self {
        Self {
            kind: case.kind,
            figures: CaseFigures::of(case, today),
            noticed: system::of_case(case),
            mentions: directory::of_case(case, today),
        }
    }
}

/// The excerpts that count.
pub fn counted(excerpts: &[Excerpt], counting: Counting) -> Vec<&Excerpt> {
    let counts = |excerpt: &&Excerpt| match (counting, excerpt.kind) {
        (Counting::Real, CaseKind::Practice) => false,
        (Counting::Real | Counting::WithPractice, CaseKind::Real) | (Counting::WithPractice, CaseKind::Practice) => {
            true
        }
    };
    excerpts.iter().filter(counts).collect()
}
