//! What is wrong with arguments, so that nobody has to guess it from the help.

use crate::i18n::Locale;

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
        match (self, locale) {
            (Self::NoCommand, Locale::De) => "Es fehlt, was zu tun ist: analyse, check oder convert.".to_owned(),
            (Self::NoCommand, Locale::En) => "What to do is missing: analyse, check or convert.".to_owned(),
            (Self::Command(name), Locale::De) => format!("„{name}“ gibt es nicht, nur analyse, check und convert."),
            (Self::Command(name), Locale::En) => format!("There is no “{name}”, only analyse, check and convert."),
            (Self::Option(name), Locale::De) => format!("Die Angabe {name} gibt es hier nicht."),
            (Self::Option(name), Locale::En) => format!("There is no option {name} here."),
            (Self::Twice(name), Locale::De) => format!("{name} steht zweimal da."),
            (Self::Twice(name), Locale::En) => format!("{name} is there twice."),
            (Self::NoValue(name), Locale::De) => format!("Nach {name} fehlt ein Wert."),
            (Self::NoValue(name), Locale::En) => format!("{name} lacks its value."),
            (Self::Value(name, value), Locale::De) => format!("{name} kennt „{value}“ nicht."),
            (Self::Value(name, value), Locale::En) => format!("{name} does not take “{value}”."),
            (Self::Missing(name), Locale::De) => format!("Es fehlt {name}."),
            (Self::Missing(name), Locale::En) => format!("{name} is missing."),
            (Self::NoPath, Locale::De) => "Es fehlt eine Datei oder ein Ordner.".to_owned(),
            (Self::NoPath, Locale::En) => "A file or folder is missing.".to_owned(),
        }
    }
}
