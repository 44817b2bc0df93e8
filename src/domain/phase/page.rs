//! The pages of the wizard in their order: the steps of a phase, then what was
//! entered in it, before the next phase.

use crate::domain::phase::PhaseKind;
use crate::domain::phase::step::Step;

/// A page of the wizard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    /// A step.
    Step(Step),
    /// The summary that ends a phase.
    Summary(PhaseKind),
}

impl Page {
    /// The phase this page belongs to.
    pub const fn phase(self) -> PhaseKind {
        match self {
            Self::Step(step) => step.phase(),
            Self::Summary(phase) => phase,
        }
    }

    /// The page after this one.
    pub fn next(self) -> Option<Self> {
        match self {
            Self::Step(step) => {
                let next = step.next().filter(|next| next.phase() == step.phase());
                Some(next.map_or(Self::Summary(step.phase()), Self::Step))
            }
            Self::Summary(phase) => phase.steps().last()?.next().map(Self::Step),
        }
    }

    /// The page before this one.
    pub fn previous(self) -> Option<Self> {
        match self {
            Self::Step(step) => {
                let previous = step.previous()?;
                let is_border = previous.phase() != step.phase();
                Some(if is_border { Self::Summary(previous.phase()) } else { Self::Step(previous) })
            }
            Self::Summary(phase) => phase.steps().last().map(Self::Step),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_phase_ends_with_its_summary_and_the_way_back_is_the_way_forth() {
        let mut pages = vec![Page::Step(Step::ALL[0])];
        while let Some(next) = pages[pages.len() - 1].next() {
            assert_eq!(next.previous(), Some(pages[pages.len() - 1]));
            pages.push(next);
        }
        assert_eq!(pages.len(), Step::ALL.len() + PhaseKind::ALL.len());
        assert_eq!(pages[pages.len() - 1], Page::Summary(PhaseKind::Evaluation));
        assert_eq!(pages[0].previous(), None);
        for phase in PhaseKind::ALL {
            let last = pages.iter().rposition(|page| page.phase() == phase);
            assert_eq!(last, pages.iter().position(|page| *page == Page::Summary(phase)));
        }
    }
}
