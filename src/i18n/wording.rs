//! The tongues of the screen, and the word for the person a case is about.

use serde::{Deserialize, Serialize};

use crate::i18n::Locale;

/// A language of the texts; each is written in every one of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Language {
    /// German.
    #[default]
    De,
    /// English.
    En,
}

/// A language with its way of spelling.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tongue {
    /// German.
    #[default]
    De,
    /// German as it is spelt in Switzerland: ss, and quotation marks that point
    /// outwards.
    Ch,
    /// English.
    En,
}

impl Tongue {
    /// Every tongue, in the order of the setting.
    pub const ALL: [Self; 3] = [Self::De, Self::Ch, Self::En];

    /// The tongue for a tag such as "de-AT": German for German, else English.
    pub fn of_tag(tag: &str) -> Self {
        match tag.to_ascii_lowercase() {
            swiss if swiss.starts_with("de-ch") || swiss.starts_with("de_ch") => Self::Ch,
            german if german.starts_with("de") => Self::De,
            _ => Self::En,
        }
    }

    /// The tag for `lang` attributes.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::De => "de",
            Self::Ch => "de-CH",
            Self::En => "en",
        }
    }

    /// Its name in itself.
    pub const fn name(self) -> &'static str {
        match self {
            Self::De => "Deutsch",
            Self::Ch => "Deutsch (Schweiz)",
            Self::En => "English",
        }
    }

    /// The language its texts are written in.
    pub const fn language(self) -> Language {
        match self {
            Self::De | Self::Ch => Language::De,
            Self::En => Language::En,
        }
    }
}

/// What a house calls the person a case is about. All four are feminine in
/// German, so one article serves them all.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Wording {
    /// Klient:in, client; the texts are written with it.
    #[default]
    Client,
    /// Zielperson, person.
    Person,
    /// Nutzer:in, service user.
    User,
    /// Patient:in, patient.
    Patient,
}

impl Wording {
    /// Every word, in the order of the setting.
    pub const ALL: [Self; 4] = [Self::Client, Self::Person, Self::User, Self::Patient];

    /// The key of the kept setting.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Client => "client",
            Self::Person => "person",
            Self::User => "user",
            Self::Patient => "patient",
        }
    }

    /// The wording of a key; the usual one for a key of another version.
    pub fn of_key(key: &str) -> Self {
        Self::ALL.into_iter().find(|wording| wording.key() == key).unwrap_or_default()
    }

    /// The word as it stands in a sentence: "Zielperson", "service user".
    pub const fn word(self, language: Language) -> &'static str {
        match (language, self) {
            (Language::De, Self::Client) => "Klient:in",
            (Language::De, Self::Person) => "Zielperson",
            (Language::De, Self::User) => "Nutzer:in",
            (Language::De, Self::Patient) => "Patient:in",
            (Language::En, Self::Client) => "client",
            (Language::En, Self::Person) => "person",
            (Language::En, Self::User) => "service user",
            (Language::En, Self::Patient) => "patient",
        }
    }

    /// The word where a sentence or a label begins: "Service user".
    pub const fn word_at_the_start(self, language: Language) -> &'static str {
        match (language, self) {
            (Language::De, _) => self.word(language),
            (Language::En, Self::Client) => "Client",
            (Language::En, Self::Person) => "Person",
            (Language::En, Self::User) => "Service user",
            (Language::En, Self::Patient) => "Patient",
        }
    }
}

/// The word for the person a case is about, inside a sentence that is put
/// together: "die Klient:in", "the service user" without the article.
pub const fn client(locale: Locale) -> &'static str {
    locale.wording.word(locale.language())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_finds_its_tongue_and_a_key_its_wording() {
        for tongue in Tongue::ALL {
            assert_eq!(Tongue::of_tag(tongue.tag()), tongue);
        }
        assert_eq!(Tongue::of_tag("de-AT"), Tongue::De);
        assert_eq!(Tongue::of_tag("de_CH.UTF-8"), Tongue::Ch);
        assert_eq!(Tongue::of_tag("fr-CH"), Tongue::En);
        for wording in Wording::ALL {
            assert_eq!(Wording::of_key(wording.key()), wording);
        }
        assert_eq!(Wording::of_key("guest"), Wording::Client);
    }
}
