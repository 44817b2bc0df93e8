//! What is wrong with arguments, so that nobody has to guess it from the help.

use crate::i18n::{Language, Locale};

/// Why arguments make no sense.
pub(super) enum Misuse {
    /// Nothing was typed.
    NoCommand,
    /// There is no such command.
    Command(String),
    /// There is no such option here, or it takes no value.
    Option(String),
    /// An option was typed twice.
    Twice(String),
    /// An option without its value.
    NoValue(String),
    /// An option with a value that it does not take.
    Value(&'static str, String),
    /// An option that has to be there is missing.
    Missing(&'static str),
    /// No file and no folder was named.
    NoPath,
}

impl Misuse {
    /// The reason in a sentence.
    pub(super) fn told(&self, locale: Locale) -> String {
        match (self, locale.language()) {
            (Self::NoCommand, Language::De) => {
                "Es fehlt, was zu tun ist: analyse, check, report oder convert.".to_owned()
            }
            (Self::NoCommand, Language::En) => "What to do is missing: analyse, check, report or convert.".to_owned(),
            (Self::Command(name), Language::De) => {
                format!("{} gibt es nicht, nur analyse, check, report und convert.", locale.quoted(name))
            }
            (Self::Command(name), Language::En) => {
                format!("There is no {}, only analyse, check, report and convert.", locale.quoted(name))
            }
            (Self::Option(name), Language::De) => format!("Die Angabe {name} gibt es hier nicht."),
            (Self::Option(name), Language::En) => format!("There is no option {name} here."),
            (Self::Twice(name), Language::De) => format!("{name} steht zweimal da."),
            (Self::Twice(name), Language::En) => format!("{name} is there twice."),
            (Self::NoValue(name), Language::De) => format!("Nach {name} fehlt ein Wert."),
            (Self::NoValue(name), Language::En) => format!("{name} lacks its value."),
            (Self::Value(name, value), Language::De) => format!("{name} kennt {} nicht.", locale.quoted(value)),
            (Self::Value(name, value), Language::En) => format!("{name} does not take {}.", locale.quoted(value)),
            (Self::Missing(name), Language::De) => format!("Es fehlt {name}."),
            (Self::Missing(name), Language::En) => format!("{name} is missing."),
            (Self::NoPath, Language::De) => "Es fehlt eine Datei oder ein Ordner.".to_owned(),
            (Self::NoPath, Language::En) => "A file or folder is missing.".to_owned(),
        }
    }
}
