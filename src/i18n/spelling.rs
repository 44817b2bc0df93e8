//! A text as a locale says it: with the word of the house for the client, and
//! spelt as in Switzerland where that is chosen.
//!
//! Texts are written once a language, with "Klient:in" or "client", with ß and
//! with „…“. [`Locale::pick`] hands them on through [`Spoken`]: untouched while
//! nothing is chosen, otherwise from a table that only grows. What users wrote
//! never passes here, for it is never picked.

use std::any::Any;
use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::domain::phase::release::ReleaseState;

use crate::i18n::Locale;
use crate::i18n::wording::{Language, Tongue, Wording};

/// A text, or several, that can be said in the words of a locale.
pub trait Spoken {
    /// Becomes what the locale says.
    fn speak(&mut self, locale: Locale);
}

/// The texts of a part of the screen, field by field; [`texts`] writes it.
pub trait Texts: Copy + Any + Send + Sync {
    /// Lets each field become what the locale says.
    fn speak_each(&mut self, locale: Locale);
}

impl Spoken for &'static str {
    fn speak(&mut self, locale: Locale) {
        if !locale.is_as_written() {
            *self = heard(self, locale);
        }
    }
}

impl<const COUNT: usize> Spoken for [&'static str; COUNT] {
    fn speak(&mut self, locale: Locale) {
        for text in self {
            text.speak(locale);
        }
    }
}

impl Spoken for (&'static str, &'static str) {
    fn speak(&mut self, locale: Locale) {
        self.0.speak(locale);
        self.1.speak(locale);
    }
}

impl Spoken for &'static [&'static str] {
    fn speak(&mut self, locale: Locale) {
        if !locale.is_as_written() {
            *self = kept(*self, locale, |texts| {
                let heard: Vec<&'static str> = texts.iter().map(|text| heard(text, locale)).collect();
                let heard: &'static [&'static str] = Vec::leak(heard);
                heard
            });
        }
    }
}

impl<T: Texts> Spoken for &'static T {
    fn speak(&mut self, locale: Locale) {
        if !locale.is_as_written() {
            *self = kept(*self, locale, |texts| {
                let mut copy = *texts;
                copy.speak_each(locale);
                Box::leak(Box::new(copy))
            });
        }
    }
}

/// Sentences with a gap are written so that they need no other word: no ß, no
/// quotation marks, no word for the client. [`Locale::quoted`] and
/// [`client`](crate::i18n::wording::client) go into the gap.
macro_rules! said_as_they_are {
    ($($type:ty),* $(,)?) => {
        $(
            impl Spoken for $type {
                fn speak(&mut self, _: Locale) {}
            }
        )*
    };
}

said_as_they_are!(
    fn(&str) -> String,
    fn(&str, &str) -> String,
    fn(&str, &str, &str) -> String,
    fn(&str, &str, &str, u8) -> String,
    fn(&str, &str, usize, usize) -> String,
    fn(&str, u8) -> String,
    fn(&str, usize) -> String,
    fn(&str, usize, usize) -> String,
    fn(&str, usize, &str, &str) -> String,
    fn(&str, u8, u8, i16) -> String,
    fn(bool) -> &'static str,
    fn(i64) -> String,
    fn(u32, &str) -> String,
    fn(u8) -> String,
    fn(i8) -> String,
    fn(u32) -> String,
    fn(&str, u32, &str) -> String,
    fn(&str, &str, usize) -> String,
    fn(&str, &str, &str, usize) -> String,
    fn(usize, usize, &str) -> String,
    fn(Option<&str>) -> String,
    fn(Option<u8>, Option<u8>) -> String,
    fn(ReleaseState) -> &'static str,
    fn(u32, u32) -> String,
    fn(usize) -> String,
    fn(usize, &str) -> String,
    fn(usize, usize) -> String,
    fn(usize, usize, usize) -> String,
);

/// The texts of a part of the screen: a struct whose fields a locale can say.
macro_rules! texts {
    (
        $(#[$meta:meta])*
        $visibility:vis struct $name:ident {
            $($(#[$field_meta:meta])* $field_visibility:vis $field:ident: $type:ty),* $(,)?
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy)]
        $visibility struct $name {
            $($(#[$field_meta])* $field_visibility $field: $type,)*
        }

        impl $crate::i18n::spelling::Texts for $name {
            fn speak_each(&mut self, locale: $crate::i18n::Locale) {
                $($crate::i18n::spelling::Spoken::speak(&mut self.$field, locale);)*
            }
        }

        impl $crate::i18n::spelling::Spoken for $name {
            fn speak(&mut self, locale: $crate::i18n::Locale) {
                $crate::i18n::spelling::Texts::speak_each(self, locale);
            }
        }
    };
}
pub(crate) use texts;

type Voice = (Tongue, Wording);

/// Texts that a voice says differently from how they are written. Each enters
/// once a voice and stays, so that a text stays a `&'static str`.
static HEARD: Mutex<BTreeMap<(Voice, &'static str), &'static str>> = Mutex::new(BTreeMap::new());

/// The same for groups of texts, by where they are written.
static KEPT: Mutex<Vec<(usize, Voice, &'static (dyn Any + Send + Sync))>> = Mutex::new(Vec::new());

fn lock<T>(table: &'static Mutex<T>) -> MutexGuard<'static, T> {
    // Nothing is left half done by whoever stops while holding a table.
    table.lock().unwrap_or_else(PoisonError::into_inner)
}

fn heard(text: &'static str, locale: Locale) -> &'static str {
    let Some(said) = said(text, locale) else { return text };
    let key = ((locale.tongue, locale.wording), text);
    lock(&HEARD).entry(key).or_insert_with(|| String::leak(said))
}

fn kept<T: ?Sized>(texts: &'static T, locale: Locale, say: impl FnOnce(&'static T) -> &'static T) -> &'static T
where
    &'static T: Any + Send + Sync,
{
    let voice = (locale.tongue, locale.wording);
    let place = std::ptr::from_ref(texts).cast::<u8>().addr();
    let found = |kept: &Vec<(usize, Voice, &'static (dyn Any + Send + Sync))>| {
        let mut here = kept.iter().filter(|entry| entry.0 == place && entry.1 == voice);
        here.find_map(|entry| entry.2.downcast_ref::<&'static T>().copied())
    };
    if let Some(texts) = found(&lock(&KEPT)) {
        return texts;
    }
    // Saying the fields may come back here for a group within the group.
    let said = say(texts);
    lock(&KEPT).push((place, voice, Box::leak(Box::new(said))));
    said
}

/// What the locale says instead; none if it says the same.
pub(super) fn said(text: &str, locale: Locale) -> Option<String> {
    if locale.is_as_written() {
        return None;
    }
    let said = match locale.wording {
        Wording::Client => None,
        Wording::Person | Wording::User | Wording::Patient => called(text, locale),
    };
    match locale.tongue {
        Tongue::De | Tongue::En => said,
        Tongue::Ch => swiss(said.as_deref().unwrap_or(text)).or(said),
    }
}

/// The text spelt as in Switzerland; none if that changes nothing.
fn swiss(text: &str) -> Option<String> {
    text.contains(['ß', '„', '“', '‚', '‘']).then(|| {
        let mut spelt = String::with_capacity(text.len());
        for letter in text.chars() {
            match letter {
                'ß' => spelt.push_str("ss"),
                '„' => spelt.push('«'),
                '“' => spelt.push('»'),
                '‚' => spelt.push('‹'),
                '‘' => spelt.push('›'),
                _ => spelt.push(letter),
            }
        }
        spelt
    })
}

/// The text with the chosen word for the client; none if it names nobody.
fn called(text: &str, locale: Locale) -> Option<String> {
    let language = locale.language();
    match language {
        Language::De => replaced(text, "Klient:in", locale.wording.word(language)),
        Language::En => {
            let said = replaced(text, "client", locale.wording.word(language));
            let said_both =
                replaced(said.as_deref().unwrap_or(text), "Client", locale.wording.word_at_the_start(language));
            said_both.or(said)
        }
    }
}

/// Every whole word replaced by another; longer words that hold it stay, so
/// "Klient:innen" and "clients" do.
fn replaced(text: &str, from: &str, to: &str) -> Option<String> {
    let mut said = String::new();
    let mut rest = text;
    let mut before = None;
    while let Some(at) = rest.find(from) {
        let (head, tail) = rest.split_at(at);
        let tail = tail.get(from.len()..).unwrap_or_default();
        let begins = !head.chars().next_back().or(before).is_some_and(char::is_alphanumeric);
        let ends = !tail.chars().next().is_some_and(char::is_alphanumeric);
        said.push_str(head);
        said.push_str(if begins && ends { to } else { from });
        before = from.chars().next_back();
        rest = tail;
    }
    said.push_str(rest);
    (said != text).then_some(said)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn are_one<T: ?Sized>(one: &T, other: &T) -> bool {
        std::ptr::eq(one, other)
    }

    fn voiced(tongue: Tongue, wording: Wording) -> Locale {
        Locale { tongue, wording }
    }

    #[test]
    fn a_text_is_left_alone_until_something_is_chosen() {
        let text = "Die Klient:in weiß, was „Ziel“ heißt.";
        assert!(are_one(Locale::DE.pick(text, "x"), text));
        assert_eq!(voiced(Tongue::Ch, Wording::Client).pick(text, "x"), "Die Klient:in weiss, was «Ziel» heisst.");
        assert_eq!(voiced(Tongue::Ch, Wording::Person).pick(text, "x"), "Die Zielperson weiss, was «Ziel» heisst.");
        assert_eq!(voiced(Tongue::De, Wording::User).pick(text, "x"), "Die Nutzer:in weiß, was „Ziel“ heißt.");
    }

    #[test]
    fn english_follows_with_and_without_a_capital() {
        let text = "Client: what the client's clients say about the client.";
        assert_eq!(
            voiced(Tongue::En, Wording::User).pick("x", text),
            "Service user: what the service user's clients say about the service user."
        );
        assert_eq!(voiced(Tongue::En, Wording::Client).pick("x", text), text);
    }

    #[test]
    fn only_the_whole_word_is_the_client() {
        let patient = voiced(Tongue::De, Wording::Patient);
        assert_eq!(patient.pick("Für Klient:innen und die Klient:in", "x"), "Für Klient:innen und die Patient:in");
    }

    #[test]
    fn a_text_that_was_said_once_is_the_same_text_again() {
        let swiss = voiced(Tongue::Ch, Wording::Client);
        assert!(are_one(swiss.pick("heiß", "x"), swiss.pick("heiß", "x")));
        let questions: &'static [&'static str] = &["Was heißt das?", "Warum?"];
        let said = swiss.pick(questions, &[]);
        assert_eq!(said, ["Was heisst das?", "Warum?"]);
        assert!(are_one(said, swiss.pick(questions, &[])));
    }

    texts! {
        /// Texts of a test.
        #[derive(Debug)]
        struct Sample {
            one: &'static str,
            keys: (&'static str, &'static str),
            gap: fn(&str) -> String,
        }
    }

    #[test]
    fn the_texts_of_a_part_follow_field_by_field() {
        static DE: Sample = Sample { one: "Maß der Klient:in", keys: ("ß", "b"), gap: |name| format!("{name}.") };
        static EN: Sample = Sample { one: "client", keys: ("a", "b"), gap: |name| format!("{name}.") };
        let locale = voiced(Tongue::Ch, Wording::Patient);
        let said = locale.pick(&DE, &EN);
        assert_eq!((said.one, said.keys), ("Mass der Patient:in", ("ss", "b")));
        assert_eq!((said.gap)("Weiß"), "Weiß.");
        assert!(are_one(said, locale.pick(&DE, &EN)));
        assert!(are_one(Locale::EN.pick(&DE, &EN), &EN));
    }
}
