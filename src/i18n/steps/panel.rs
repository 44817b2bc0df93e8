//! The shape of a help panel.

/// What the help panel of a step says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StepHelp {
    /// What the step is for, in a few sentences.
    pub text: &'static str,
    /// Questions that help; may be empty.
    pub questions: &'static [&'static str],
    /// Who in the literature says so.
    pub source: &'static str,
}
