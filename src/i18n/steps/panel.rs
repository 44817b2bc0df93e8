//! The shape of a help panel.

use crate::i18n::Locale;
use crate::i18n::sources::{self, Source};

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

/// A help panel in both languages.
pub(super) struct Panel {
    source: Source,
    text: (&'static str, &'static str),
    questions: (&'static [&'static str], &'static [&'static str]),
}

/// A panel by its source, then German, then English, each with its questions.
pub(super) const fn panel(
    source: Source,
    de: &'static str,
    de_questions: &'static [&'static str],
    en: &'static str,
    en_questions: &'static [&'static str],
) -> Panel {
    Panel { source, text: (de, en), questions: (de_questions, en_questions) }
}

impl Panel {
    /// As it is said there.
    pub(super) fn in_language_of(self, locale: Locale) -> StepHelp {
        StepHelp {
            text: locale.pick(self.text.0, self.text.1),
            questions: locale.pick(self.questions.0, self.questions.1),
            source: sources::name(locale, self.source),
        }
    }
}
