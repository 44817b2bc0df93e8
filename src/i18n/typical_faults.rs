//! Words of the checklist on what typically goes wrong in the system of help.

use crate::domain::phase::typical_fault::TypicalFault;
use crate::i18n::Locale;
use crate::i18n::spelling::texts;

texts! {
    /// Texts of the checklist.
    #[derive(Debug)]
    pub struct TypicalFaults {
        /// Opens the checklist.
        pub heading: &'static str,
        /// Says where it comes from and what a click does.
        pub note: &'static str,
        /// Notes a fault.
        pub take: &'static str,
        /// Notes a fault, by its name, for those who do not see what stands beside.
        pub take_one: fn(&str) -> String,
        /// Said when it is noted.
        pub taken: fn(&str) -> String,
        /// Stands beside a fault that a note speaks of.
        pub is_noted: &'static str,
    }
}

const DE: TypicalFaults = TypicalFaults {
    heading: "Was läuft im Hilfesystem schief?",
    note: "Nachteile der Spezialisierung, wie die Methode sie nennt. Ein Klick hält den Satz mit dem heutigen Tag fest; was in diesem Fall geschah, kommt dort dazu.",
    take: "Festhalten",
    take_one: |name| format!("{name} festhalten"),
    taken: |name| format!("Festgehalten: {name}"),
    is_noted: "festgehalten",
};

const EN: TypicalFaults = TypicalFaults {
    heading: "What goes wrong in the system of help?",
    note: "Drawbacks of specialisation, as the method names them. One click notes the sentence with the day of today; what happened in this case is added there.",
    take: "Note",
    take_one: |name| format!("Note {name}"),
    taken: |name| format!("Noted: {name}"),
    is_noted: "noted",
};

/// The texts of a language.
pub fn typical_faults(locale: Locale) -> &'static TypicalFaults {
    locale.pick(&DE, &EN)
}

/// "Überweisungsverluste"
pub fn name(locale: Locale, fault: TypicalFault) -> &'static str {
    match fault {
        TypicalFault::Differentiation => locale.pick("Ausdifferenzierung", "Differentiation"),
        TypicalFault::Cost => locale.pick("Verteuerung", "Rising costs"),
        TypicalFault::Opacity => locale.pick("Unübersichtlichkeit", "Opacity"),
        TypicalFault::LostReferrals => locale.pick("Überweisungsverluste", "Losses at referral"),
        TypicalFault::ServiceLed => locale.pick("Maßnahmenorientierung", "Service-led decisions"),
        TypicalFault::DiffuseResponsibility => locale.pick("Verantwortungsdiffusion", "Diffusion of responsibility"),
        TypicalFault::Parcelling => locale.pick("Parzellierung der Betreuung", "Care in parcels"),
    }
}

/// The sentence that is noted.
pub fn sentence(locale: Locale, fault: TypicalFault) -> &'static str {
    match fault {
        TypicalFault::Differentiation => locale.pick(
            "Viele Spezialdienste sind für Teile da, keiner für das Ganze.",
            "Many special services are there for parts, none for the whole.",
        ),
        TypicalFault::Cost => {
            locale.pick("Hilfe wird teurer, als sie sein müsste.", "Help costs more than it would have to.")
        }
        TypicalFault::Opacity => locale.pick(
            "Niemand überblickt, welche Angebote es gibt und wer dafür zuständig ist.",
            "Nobody has a view of which services exist and who is in charge of them.",
        ),
        TypicalFault::LostReferrals => locale.pick(
            "Eine Überweisung ist nicht angekommen, und niemand hat es bemerkt.",
            "A referral did not arrive, and nobody noticed.",
        ),
        TypicalFault::ServiceLed => locale.pick(
            "Das vorhandene Angebot hat entschieden, nicht der Bedarf.",
            "What was on offer decided, not the need.",
        ),
        TypicalFault::DiffuseResponsibility => locale.pick(
            "Alle sind ein wenig zuständig, niemand für den ganzen Prozess.",
            "Everybody is a little in charge, nobody of the whole process.",
        ),
        TypicalFault::Parcelling => locale.pick(
            "Hilfen kommen unvollständig, nicht abgestimmt oder zur falschen Zeit.",
            "Help comes incomplete, not agreed on or at the wrong time.",
        ),
    }
}
