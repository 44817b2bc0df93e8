//! Texts for findings of one rule that stand together.

use crate::i18n::Locale;
use crate::i18n::spelling::texts;

texts! {
    /// These texts.
    #[derive(Debug)]
    pub struct ChecksTogether {
        /// In how many places a rule finds something.
        pub places: fn(usize) -> String,
        /// Names the list of these places.
        pub list: &'static str,
        /// A place without a name.
        pub nameless: &'static str,
        /// Answers all of them with one reason.
        pub answer_all: fn(usize) -> String,
        /// Label of that reason.
        pub reason: &'static str,
        /// What becomes of that reason.
        pub reason_note: &'static str,
        /// Takes all answers back.
        pub take_back_all: fn(usize) -> String,
        /// Said when a reason is kept for so many.
        pub noted: fn(usize) -> String,
        /// Said when so many answers are taken back.
        pub taken_back: fn(usize) -> String,
    }
}

const DE: ChecksTogether = ChecksTogether {
    places: |count| format!("{count} Stellen"),
    list: "Stellen",
    nameless: "Ohne Bezeichnung",
    answer_all: |count| format!("Alle {count} begründen"),
    reason: "Begründung für alle",
    reason_note: "Sie bleibt mit dem heutigen Datum bei jeder Stelle in der Akte.",
    take_back_all: |count| format!("Alle {count} zurücknehmen"),
    noted: |count| format!("Begründung für {count} Stellen festgehalten"),
    taken_back: |count| format!("{count} Begründungen zurückgenommen"),
};

const EN: ChecksTogether = ChecksTogether {
    places: |count| format!("{count} places"),
    list: "Places",
    nameless: "Without a name",
    answer_all: |count| format!("Give a reason for all {count}"),
    reason: "Reason for all",
    reason_note: "It stays in the file with today’s date, at each place.",
    take_back_all: |count| format!("Take all {count} back"),
    noted: |count| format!("Reason kept for {count} places"),
    taken_back: |count| format!("{count} reasons taken back"),
};

/// The texts of a language.
pub fn checks_together(locale: Locale) -> &'static ChecksTogether {
    locale.pick(&DE, &EN)
}
