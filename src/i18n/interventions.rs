//! The network interventions of the method in words.

use crate::domain::phase::intervention::{Intervention, InterventionKind};
use crate::i18n::Locale;
use crate::i18n::spelling::texts;

/// "network coaching": the method's own name of a kind, where it has one.
pub fn kind(locale: Locale, kind: InterventionKind) -> &'static str {
    match kind {
        InterventionKind::Construction => "network construction",
        InterventionKind::Sessions => "network sessions",
        InterventionKind::Coaching => "network coaching",
        InterventionKind::SupportingSupporters => {
            locale.pick("Unterstützung der Unterstützer:innen", "supporting the supporters")
        }
        InterventionKind::Linkage => "linkage",
    }
}

/// "Beziehung intensivieren"
pub fn name(locale: Locale, intervention: Intervention) -> &'static str {
    match intervention {
        Intervention::NewTies => locale.pick("Neue Beziehungen schaffen", "Make new ties"),
        Intervention::ProfessionalServices => {
            locale.pick("Mit professionellen Diensten verbinden", "Connect with professional services")
        }
        Intervention::EndCounterproductive => {
            locale.pick("Kontraproduktive Interventionen abbauen", "End counterproductive interventions")
        }
        Intervention::BringTogether => {
            locale.pick("Wichtige Mitglieder zusammenbringen", "Bring important members together")
        }
        Intervention::Intensify => locale.pick("Beziehungen intensivieren", "Make ties closer"),
        Intervention::Reduce => locale.pick("Beziehungen zurückbauen", "Make ties looser"),
        Intervention::AdviseMembers => locale.pick("Mitglieder des Netzes beraten", "Advise members of the network"),
        Intervention::SupportMaterial => {
            locale.pick("Unterstützer:innen materiell unterstützen", "Support supporters with means")
        }
        Intervention::SupportPersonnel => {
            locale.pick("Unterstützer:innen personell unterstützen", "Support supporters with people")
        }
        Intervention::SupportSocial => {
            locale.pick("Unterstützer:innen sozial unterstützen", "Support supporters with company")
        }
        Intervention::SupportAdvice => {
            locale.pick("Unterstützer:innen durch Beratung unterstützen", "Support supporters with advice")
        }
        Intervention::Recognition => locale.pick("Unterstützer:innen Anerkennung geben", "Give supporters recognition"),
        Intervention::Praise => locale.pick("Unterstützer:innen loben", "Praise supporters"),
        Intervention::Relief => locale.pick("Unterstützer:innen entlasten", "Relieve supporters"),
        Intervention::Link => locale.pick(
            "Professionelle und lebensweltliche Ressourcen verknüpfen",
            "Link professional and lifeworld resources",
        ),
    }
}

texts! {
    /// Texts around interventions, in forms and findings.
    #[derive(Debug)]
    pub struct Interventions {
        /// Label of the intervention in the form of a measure.
        pub intervention: &'static str,
        /// The measure is no network intervention.
        pub none: &'static str,
        /// Heading of the contacts a measure is about.
        pub about: &'static str,
        /// Adds a contact.
        pub add_contact: &'static str,
        /// Adds a tie: its first end.
        pub tie_from: &'static str,
        /// Adds a tie: its second end.
        pub tie_to: &'static str,
        /// Adds the tie of both ends.
        pub add_tie: &'static str,
        /// Nothing chosen yet.
        pub choose: &'static str,
        /// Takes one out.
        pub take_out: fn(&str) -> String,
        /// Spoken: one was added.
        pub added: fn(&str) -> String,
        /// Spoken: one was taken out.
        pub taken_out: fn(&str) -> String,
        /// Two contacts and the tie between them.
        pub tie: fn(&str, &str) -> String,
        /// The same of a tie that is still to be made.
        pub tie_to_be: fn(&str, &str) -> String,
        /// Linkage lacks one of its sides.
        pub linkage_needs: &'static str,
        /// Heading of what fits a finding.
        pub fitting: &'static str,
        /// Makes it a measure.
        pub plan: &'static str,
        /// The same with the name of the intervention.
        pub plan_named: fn(&str, &str) -> String,
        /// A measure was made of it.
        pub planned: &'static str,
        /// Leads to the plan.
        pub to_plan: &'static str,
        /// What a measure says that was made of a finding: intervention, occasion.
        pub what: fn(&str, &str) -> String,
    }
}

/// The texts of a language.
pub fn interventions(locale: Locale) -> &'static Interventions {
    locale.pick(&DE, &EN)
}

const DE: Interventions = Interventions {
    intervention: "Netzwerk-Intervention",
    none: "keine",
    about: "Betrifft auf der Karte",
    add_contact: "Kontakt hinzufügen",
    tie_from: "Beziehung von",
    tie_to: "zu",
    add_tie: "Beziehung hinzufügen",
    choose: "auswählen",
    take_out: |name| format!("Herausnehmen: {name}"),
    added: |name| format!("Hinzugefügt: {name}"),
    taken_out: |name| format!("Herausgenommen: {name}"),
    tie: |one, other| format!("{one} – {other}"),
    tie_to_be: |one, other| format!("{one} – {other} (noch zu knüpfen)"),
    linkage_needs: "Linkage verknüpft beide Seiten: mindestens ein Kontakt aus dem Sektor der professionellen \
                    Helfer:innen und einer aus der Lebenswelt.",
    fitting: "Was die Methode kennt",
    plan: "Als Maßnahme",
    plan_named: |plan, name| format!("{plan}: {name}"),
    planned: "Maßnahme angelegt",
    to_plan: "Im Hilfeplan ansehen",
    what: |name, occasion| format!("{name} (Anlass: {occasion})"),
};

const EN: Interventions = Interventions {
    intervention: "Network intervention",
    none: "none",
    about: "About, on the map",
    add_contact: "Add a contact",
    tie_from: "Tie from",
    tie_to: "to",
    add_tie: "Add the tie",
    choose: "choose",
    take_out: |name| format!("Take out: {name}"),
    added: |name| format!("Added: {name}"),
    taken_out: |name| format!("Taken out: {name}"),
    tie: |one, other| format!("{one} – {other}"),
    tie_to_be: |one, other| format!("{one} – {other} (still to be made)"),
    linkage_needs: "Linkage joins both sides: at least one contact of the sector of professional helpers and one of \
                    the lifeworld.",
    fitting: "What the method knows",
    plan: "Make it a measure",
    plan_named: |plan, name| format!("{plan}: {name}"),
    planned: "Measure added",
    to_plan: "See it in the plan",
    what: |name, occasion| format!("{name} (because of: {occasion})"),
};
