//! The triangle of client, case manager and care system: what
//! stands in its fields, and where a case tells of them.

use crate::domain::phase::step::Step;
use crate::i18n::Locale;

/// A field of the triangle: a corner, a side or the middle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// The client.
    Client,
    /// Between client and case manager.
    Support,
    /// The case manager.
    Manager,
    /// Between case manager and care system.
    System,
    /// The care system.
    Care,
    /// What all of it is for.
    Middle,
}

impl Field {
    /// Every field, in the order in which it is read.
    pub const ALL: [Self; 6] = [Self::Client, Self::Support, Self::Manager, Self::System, Self::Care, Self::Middle];

    /// Its word in the page.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Client => "client",
            Self::Support => "support",
            Self::Manager => "manager",
            Self::System => "system",
            Self::Care => "care",
            Self::Middle => "middle",
        }
    }

    /// The steps in which a case tells of it.
    pub const fn steps(self) -> &'static [Step] {
        match self {
            Self::Client => &[Step::FirstPicture, Step::StrengthsAndNeeds, Step::LifeAreas],
            Self::Support => &[Step::Activities, Step::Agreement],
            Self::Manager => &[Step::Responsibility, Step::Commission],
            Self::System => &[Step::Services, Step::SystemNotes],
            Self::Care => &[Step::Network, Step::Services],
            Self::Middle => &[Step::Goals, Step::Measures, Step::PlanOverview],
        }
    }

    /// What it is called.
    pub fn name(self, locale: Locale) -> &'static str {
        match self {
            Self::Client => locale.pick("Klient:in", "Client"),
            Self::Support => locale.pick("Unterstützungs\u{ad}management", "Support management"),
            Self::Manager => locale.pick("Case Manager:in", "Case manager"),
            Self::System => locale.pick("System\u{ad}management", "System management"),
            Self::Care => locale.pick("Versorgungs\u{ad}system", "Care system"),
            Self::Middle => locale.pick("Passgenaue Versorgung im Einzelfall", "Help that fits the single case"),
        }
    }

    /// What belongs to it, under its name; empty where the name says it all.
    pub fn holds(self, locale: Locale) -> &'static str {
        match self {
            Self::Client => locale
                .pick("individuelle Problemlagen, Bedürfnisse, Kompetenzen", "individual problems, needs, competences"),
            Self::Manager => locale.pick("Koordination, Anwaltschaft, Beratung", "coordination, advocacy, counselling"),
            Self::Care => {
                locale.pick("private und institutionelle Hilfsangebote", "help of private people and of institutions")
            }
            Self::Support | Self::System | Self::Middle => "",
        }
    }

    /// What it means, in two or three sentences.
    pub fn meaning(self, locale: Locale) -> &'static str {
        match self {
            Self::Client => locale.pick(
                "Am Anfang steht eine Person mit ihrer eigenen Verbindung von Problemlagen, Bedürfnissen und Kompetenzen. Alle drei werden gefragt, nicht nur die Probleme, und jedes auch in ihren eigenen Worten.",
                "At the beginning stands a person with their own combination of problems, needs and competences. All three are asked for, not only the problems, and each in the person’s own words too.",
            ),
            Self::Support => locale.pick(
                "Die eine Aufgabe gilt der Klient:in: miteinander klären, was werden soll, und sie mit Wissen, Zuversicht und Können ausstatten, damit sie Hilfe nutzen kann.",
                "One task turns to the client: clarify together what is to become, and equip them with knowledge, confidence and skill to make use of help.",
            ),
            Self::Manager => locale.pick(
                "Eine Person verantwortet den Prozess und steht zwischen beiden Seiten. Sie koordiniert, tritt für die Klient:in ein und berät, statt alle Hilfe selbst zu leisten.",
                "One person answers for the process and stands between both sides. They coordinate, speak up for the client and counsel, instead of giving all the help themselves.",
            ),
            Self::System => locale.pick(
                "Die andere Aufgabe gilt den Angeboten: Sie werden gefunden, ausgehandelt und aufeinander abgestimmt. Was fehlt oder doppelt ist, wird benannt.",
                "The other task turns to what is on offer: it is found, negotiated and attuned. What is missing or there twice is named.",
            ),
            Self::Care => locale.pick(
                "Zum Versorgungssystem gehören Institutionen und ebenso Familie, Freundeskreis, Nachbarschaft. Die Netzwerkkarte zeigt beides auf einem Bild.",
                "Institutions belong to the care system, and so do family, friends and neighbours. The network map shows both in one picture.",
            ),
            Self::Middle => locale.pick(
                "Was die drei zusammenbringt: Hilfe, die zu genau dieser Person und ihrer Lage passt. Gefragt wird vom Bedarf zum Angebot, nicht umgekehrt.",
                "What brings the three together: help that fits exactly this person and their situation. The way leads from need to service, not the other way round.",
            ),
        }
    }
}
