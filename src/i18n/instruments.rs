//! Texts of contributions and of the register of results: names of instruments,
//! what their values mean, how a course is told. No item and no norm.

use crate::domain::phase::instrument::{Instrument, Reading};
use crate::i18n::Locale;
use crate::i18n::spelling::texts;

texts! {
    /// Texts of contributions and results.
    #[derive(Debug)]
    pub struct Instruments {
        /// Heading of the contributions.
        pub contributions: &'static str,
        /// None yet.
        pub no_contributions: &'static str,
        /// Adds one.
        pub add_contribution: &'static str,
        /// A contribution without words.
        pub untitled_contribution: &'static str,
        /// Who contributed.
        pub who: &'static str,
        /// Of which profession.
        pub profession: &'static str,
        /// When.
        pub date: &'static str,
        /// What.
        pub text: &'static str,
        /// Heading of the register.
        pub results: &'static str,
        /// What the register holds and does not hold.
        pub results_note: &'static str,
        /// None yet.
        pub no_results: &'static str,
        /// Adds one.
        pub add_result: &'static str,
        /// A result without a name.
        pub untitled_result: &'static str,
        /// Which instrument.
        pub instrument: &'static str,
        /// Any other instrument.
        pub other: &'static str,
        /// What it is called.
        pub name: &'static str,
        /// What it is called, where a known one has a name of its own in the agency.
        pub rater: &'static str,
        /// The value as a number.
        pub value: &'static str,
        /// The value of a known instrument and its range.
        pub value_of: fn(&str, &str, &str) -> String,
        /// A value beyond the range was typed.
        pub off_scale: fn(&str, &str, &str) -> String,
        /// Something else than a number was typed.
        pub no_number: &'static str,
        /// The score as it is written there.
        pub score: &'static str,
        /// A remark.
        pub remark: &'static str,
        /// A score out of its range: "44 von 0–100"
        pub scored: fn(&str, &str, &str) -> String,
        /// Heading of the courses.
        pub courses: &'static str,
        /// A course by name and rater.
        pub course_of: fn(&str, &str) -> String,
        /// A drawn course for a screen reader.
        pub drawn: fn(&str, usize, &str, &str) -> String,
        /// Head of the column of scores.
        pub score_short: &'static str,
        /// Head of the column of changes.
        pub change_short: &'static str,
        /// The change from the first to the last result.
        pub change: fn(&str) -> String,
        /// No change.
        pub no_change: &'static str,
        /// It is relevant.
        pub relevant: &'static str,
        /// It is not.
        pub not_relevant: &'static str,
        /// Nobody says from when a change counts.
        pub no_threshold: &'static str,
    }
}

const DE: Instruments = Instruments {
    contributions: "Beiträge anderer",
    no_contributions: "Noch kein Beitrag. Andere Berufe sehen anderes.",
    add_contribution: "Beitrag ergänzen",
    untitled_contribution: "Beitrag ohne Text",
    who: "Wer",
    profession: "Beruf oder Rolle",
    date: "Datum",
    text: "Was wurde beigetragen?",
    results: "Ergebnisse von Instrumenten",
    results_note: "Festgehalten wird, was herauskam: weder Fragen noch Normwerte.",
    no_results: "Noch kein Ergebnis eingetragen.",
    add_result: "Ergebnis ergänzen",
    untitled_result: "Ergebnis ohne Namen",
    instrument: "Instrument",
    other: "anderes Instrument",
    name: "Name des Instruments",
    rater: "Wer hat eingeschätzt?",
    value: "Wert (Zahl)",
    value_of: |what, low, high| format!("{what}, {low} bis {high}"),
    off_scale: |text, low, high| {
        format!("{text} liegt nicht auf der Skala von {low} bis {high}. Der Wert blieb, wie er war.")
    },
    no_number: "Das ist keine Zahl. Der Wert blieb, wie er war.",
    score: "Ergebnis in Worten",
    remark: "Bemerkung",
    scored: |score, low, high| format!("{score} auf {low} bis {high}"),
    courses: "Verlauf",
    course_of: |name, rater| format!("{name}, eingeschätzt von {rater}"),
    drawn: |name, count, first, last| format!("{name}: {count} Ergebnisse, zuerst {first}, zuletzt {last}"),
    score_short: "Ergebnis",
    change_short: "Veränderung",
    change: |change| format!("Vom ersten zum letzten Ergebnis: {change}"),
    no_change: "gleich geblieben",
    relevant: "eine bedeutsame Veränderung (ab 10 Punkten)",
    not_relevant: "keine bedeutsame Veränderung (erst ab 10 Punkten)",
    no_threshold: "ab wann es zählt, ist im Gespräch zu klären",
};

const EN: Instruments = Instruments {
    contributions: "Contributions of others",
    no_contributions: "No contribution yet. Other professions see other things.",
    add_contribution: "Add a contribution",
    untitled_contribution: "Contribution without words",
    who: "Who",
    profession: "Profession or part",
    date: "Date",
    text: "What was contributed?",
    results: "Results of instruments",
    results_note: "What came out is kept here: neither items nor norms.",
    no_results: "No result entered yet.",
    add_result: "Add a result",
    untitled_result: "Result without a name",
    instrument: "Instrument",
    other: "another instrument",
    name: "Name of the instrument",
    rater: "Who rated?",
    value: "Value (number)",
    value_of: |what, low, high| format!("{what}, {low} to {high}"),
    off_scale: |text, low, high| format!("{text} is not on the scale from {low} to {high}. The value stays as it was."),
    no_number: "That is no number. The value stays as it was.",
    score: "Result in words",
    remark: "Remark",
    scored: |score, low, high| format!("{score} on {low} to {high}"),
    courses: "Course",
    course_of: |name, rater| format!("{name}, rated by {rater}"),
    drawn: |name, count, first, last| format!("{name}: {count} results, first {first}, last {last}"),
    score_short: "Result",
    change_short: "Change",
    change: |change| format!("From the first to the last result: {change}"),
    no_change: "unchanged",
    relevant: "a relevant change (from 10 points)",
    not_relevant: "no relevant change (only from 10 points)",
    no_threshold: "from when it counts is a matter for the talk",
};

/// The texts of a language.
pub fn instruments(locale: Locale) -> &'static Instruments {
    locale.pick(&DE, &EN)
}

/// The name of an instrument: "WHO-5, Wohlbefinden"
pub fn name(locale: Locale, instrument: Instrument) -> &'static str {
    match instrument {
        Instrument::Who5 => locale.pick("WHO-5, Wohlbefinden", "WHO-5, well-being"),
        Instrument::WhoqolPhysical => locale.pick("WHOQOL-BREF, körperlich", "WHOQOL-BREF, physical"),
        Instrument::WhoqolPsychological => locale.pick("WHOQOL-BREF, psychisch", "WHOQOL-BREF, psychological"),
        Instrument::WhoqolSocial => {
            locale.pick("WHOQOL-BREF, soziale Beziehungen", "WHOQOL-BREF, social relationships")
        }
        Instrument::WhoqolEnvironment => locale.pick("WHOQOL-BREF, Umwelt", "WHOQOL-BREF, environment"),
        Instrument::Zuf8 => locale.pick("ZUF-8, Zufriedenheit", "ZUF-8, satisfaction"),
        Instrument::IcfQualifier => locale.pick("ICF, Ausmaß eines Problems", "ICF, degree of a problem"),
        Instrument::IcfEnvironment => locale.pick("ICF, Umweltfaktor", "ICF, environmental factor"),
    }
}

/// What its value is: "Rohsumme"
pub fn value(locale: Locale, instrument: Instrument) -> &'static str {
    match instrument {
        Instrument::Who5 => locale.pick("Rohsumme", "Raw sum"),
        Instrument::WhoqolPhysical
        | Instrument::WhoqolPsychological
        | Instrument::WhoqolSocial
        | Instrument::WhoqolEnvironment => locale.pick("Domänenwert", "Domain value"),
        Instrument::Zuf8 => locale.pick("Summe", "Sum"),
        Instrument::IcfQualifier | Instrument::IcfEnvironment => {
            locale.pick("Beurteilungsmerkmal (auch 8, 9)", "Qualifier (also 8, 9)")
        }
    }
}

/// What a value means: "niedriges Wohlbefinden (Rohsumme unter 13)"
pub fn reading(locale: Locale, reading: Reading) -> &'static str {
    match reading {
        Reading::LowWellbeing => {
            locale.pick("niedriges Wohlbefinden (Rohsumme unter 13)", "low well-being (raw sum below 13)")
        }
        Reading::NotLowWellbeing => locale.pick("Rohsumme ab 13", "raw sum from 13"),
        Reading::Problem(0) => locale.pick("kein Problem (0–4 %)", "no problem (0–4%)"),
        Reading::Problem(1) => locale.pick("leichtes Problem (5–24 %)", "mild problem (5–24%)"),
        Reading::Problem(2) => locale.pick("mäßiges Problem (25–49 %)", "moderate problem (25–49%)"),
        Reading::Problem(3) => locale.pick("erhebliches Problem (50–95 %)", "severe problem (50–95%)"),
        Reading::Problem(_) => locale.pick("vollständiges Problem (96–100 %)", "complete problem (96–100%)"),
        Reading::Facilitator(0) => locale.pick("weder fördernd noch hemmend", "neither facilitator nor barrier"),
        Reading::Facilitator(1) => locale.pick("leicht fördernd", "mild facilitator"),
        Reading::Facilitator(2) => locale.pick("mäßig fördernd", "moderate facilitator"),
        Reading::Facilitator(3) => locale.pick("erheblich fördernd", "substantial facilitator"),
        Reading::Facilitator(_) => locale.pick("vollständig fördernd", "complete facilitator"),
        Reading::Barrier(1) => locale.pick("leicht hemmend", "mild barrier"),
        Reading::Barrier(2) => locale.pick("mäßig hemmend", "moderate barrier"),
        Reading::Barrier(3) => locale.pick("erheblich hemmend", "severe barrier"),
        Reading::Barrier(_) => locale.pick("vollständig hemmend", "complete barrier"),
        Reading::NotSpecified => locale.pick("nicht näher bestimmt", "not specified"),
        Reading::NotApplicable => locale.pick("nicht anwendbar", "not applicable"),
    }
}
