//! How many findings of the checks are open, for each phase and step. The rules
//! run once per change of the case, however many places show a number.

use leptos::prelude::*;

use crate::domain::case::Case;
use crate::domain::phase::PhaseKind;
use crate::domain::phase::step::Step;
use crate::ui::wizard::checked::use_checked;

/// The open findings of the case shown.
#[derive(Clone, Copy)]
pub struct Hints(Memo<Vec<Step>>);

impl Hints {
    /// Watches a case; everything below in the page can use it.
    pub fn provide(case: Memo<Case>) {
        let checked = use_checked(case);
        let steps = Memo::new(move |_| checked.with(|report| report.open().map(|finding| finding.step).collect()));
        provide_context(Self(steps));
    }

    /// Those of the case shown.
    pub fn used() -> Self {
        expect_context()
    }

    /// How many lie in a phase.
    pub fn in_phase(self, phase: PhaseKind) -> Memo<usize> {
        self.count(move |step| step.phase() == phase)
    }

    /// How many lie on a step.
    pub fn on_step(self, wanted: Step) -> Memo<usize> {
        self.count(move |step| step == wanted)
    }

    fn count(self, is_meant: impl Fn(Step) -> bool + Send + Sync + 'static) -> Memo<usize> {
        Memo::new(move |_| self.0.with(|steps| steps.iter().filter(|step| is_meant(**step)).count()))
    }
}
