//! Terms of help and its course: services, networking, what goes wrong, and the
//! words of this program for checking and practising.

use super::{Met, Origin, Said, Term};
use crate::domain::phase::step::Step;
use crate::i18n::sources::Source;

const PANTUCEK: Origin = Origin::Work(Source::Pantucek);
const INTRODUCTION: Origin = Origin::Work(Source::Introduction);

/// The terms.
pub(super) const TERMS: &[Term] = &[
    Term {
        slug: "service",
        name: Said("Leistung", "Service"),
        meaning: Said(
            "Hilfe, die eine Stelle nach Absprache erbringt, mit Umfang, Beginn und Kosten. Erst vereinbart, dann erbracht, dann wirksam: Jedes wird eigens geprüft.",
            "Help that an agency provides as agreed, with extent, begin and cost. First agreed, then delivered, then effective: each is checked by itself.",
        ),
        origins: &[PANTUCEK],
        met: &[Met::At(Step::Services)],
        see: &["service-agreement", "delivery-rate"],
        ..Term::BLANK
    },
    Term {
        slug: "service-agreement",
        name: Said("Leistungsvereinbarung", "Service agreement"),
        meaning: Said(
            "Was mit einem Anbieter ausgehandelt ist: welche Leistung, wie viel, von wann bis wann und wer zahlt. Ziele und Aufgaben sind ihm bekannt.",
            "What has been negotiated with a provider: which service, how much, from when to when and who pays. Goals and tasks are known to them.",
        ),
        origins: &[PANTUCEK],
        met: &[Met::At(Step::Services)],
        see: &["service"],
        ..Term::BLANK
    },
    Term {
        slug: "delivery-rate",
        name: Said("Erbringungsquote", "Delivery rate"),
        meaning: Said(
            "Bestätigte Erbringungen geteilt durch fällige. Ist noch nichts fällig, gibt es keine Quote, und das ist etwas anderes als null.",
            "Confirmed deliveries divided by those due. While nothing is due there is no rate, which is not the same as zero.",
        ),
        origins: &[PANTUCEK, Origin::House],
        met: &[Met::At(Step::Services), Met::At(Step::Reviews)],
        see: &["monitoring", "service"],
        ..Term::BLANK
    },
    Term {
        slug: "referral",
        name: Said("Vermittlung", "Referral"),
        also: Said("Überweisung", "handing on"),
        meaning: Said(
            "Jemanden an ein passendes Angebot weiterführen. Sie ist erst gelungen, wenn die Person dort angekommen ist.",
            "Leading somebody on to a service that fits. It has succeeded only once the person has arrived there.",
        ),
        origins: &[Origin::Work(Source::Evermood), PANTUCEK],
        met: &[Met::At(Step::Services)],
        see: &["referral-loss", "linkage"],
    },
    Term {
        slug: "referral-loss",
        name: Said("Überweisungsverlust", "Loss at referral"),
        meaning: Said(
            "Auf dem Weg von einer Stelle zur nächsten geht jemand verloren, weil niemand nachfragt, ob der Kontakt zustande kam.",
            "On the way from one agency to the next somebody gets lost, because nobody asks whether contact was made.",
        ),
        origins: &[PANTUCEK],
        met: &[Met::At(Step::SystemNotes)],
        see: &["referral", "diffusion-of-responsibility"],
        ..Term::BLANK
    },
    Term {
        slug: "diffusion-of-responsibility",
        name: Said("Verantwortungsdiffusion", "Diffusion of responsibility"),
        meaning: Said(
            "Viele sind beteiligt, und alle verlassen sich darauf, dass jemand anderes den Überblick hat.",
            "Many take part, and all rely on somebody else to have the overview.",
        ),
        origins: &[PANTUCEK],
        met: &[Met::At(Step::SystemNotes)],
        see: &["case-responsibility"],
        ..Term::BLANK
    },
    Term {
        slug: "institution-led",
        name: Said("Maßnahmenorientierung", "Institution-led decision"),
        also: Said("institution-led decisions", "service-led help"),
        meaning: Said(
            "Geholfen wird mit dem, was eine Institution anbietet, statt mit dem, was gebraucht wird. Das Gegenmittel: zuerst der Bedarf, dann das Ziel, dann die Maßnahme.",
            "Help consists of what an institution offers instead of what is needed. The remedy: first the need, then the goal, then the measure.",
        ),
        origins: &[PANTUCEK],
        met: &[Met::At(Step::Measures), Met::Checks],
        see: &["need", "measure"],
    },
    Term {
        slug: "double-structure",
        name: Said("Doppelstruktur", "Duplication"),
        meaning: Said(
            "Zwei Stellen tun zur selben Zeit dasselbe. Das kostet Kraft und Geld, die anderswo fehlen.",
            "Two agencies do the same at the same time. That costs strength and money which are missing elsewhere.",
        ),
        origins: &[INTRODUCTION],
        met: &[Met::At(Step::Services), Met::Checks],
        see: &["care-gap"],
        ..Term::BLANK
    },
    Term {
        slug: "care-gap",
        name: Said("Versorgungslücke", "Gap in care"),
        meaning: Said(
            "Nötige Hilfe fehlt ganz, oder zwischen dem Ende der einen und dem Beginn der nächsten steht jemand allein da.",
            "Help that is needed is missing altogether, or somebody is left alone between the end of one service and the start of the next.",
        ),
        origins: &[INTRODUCTION],
        met: &[Met::At(Step::SystemNotes), Met::Checks],
        see: &["double-structure", "care-system"],
        ..Term::BLANK
    },
    Term {
        slug: "conference",
        name: Said("Helfer:innenkonferenz", "Conference of helpers"),
        meaning: Said(
            "Alle, die helfen, sitzen mit der Klient:in an einem Tisch, stimmen sich ab und halten fest, wer was tut.",
            "All who help sit down at one table with the client, attune what they do and settle who does what.",
        ),
        origins: &[PANTUCEK],
        met: &[Met::At(Step::Activities)],
        see: &["coordination"],
        ..Term::BLANK
    },
    Term {
        slug: "activity",
        name: Said("Aktivität", "Activity"),
        meaning: Said(
            "Ein Eintrag im Verlauf: was wann getan wurde und in welcher Funktion. Aus den Einträgen wird sichtbar, worin die Arbeit bestand.",
            "An entry in the log: what was done when, and in which function. The entries show what the work consisted of.",
        ),
        origins: &[PANTUCEK, Origin::House],
        met: &[Met::At(Step::Activities)],
        see: &["coordination", "advocacy", "counselling"],
        ..Term::BLANK
    },
    Term {
        slug: "linkage",
        name: Said("Linkage", "Linkage"),
        also: Said("Verknüpfung", "linking"),
        meaning: Said(
            "Professionelle Hilfe und Hilfe aus der Lebenswelt werden geplant miteinander verknüpft, so dass beide voneinander wissen und sich ergänzen.",
            "Professional help and help from the lifeworld are linked by plan, so that both know of each other and complement one another.",
        ),
        origins: &[PANTUCEK],
        met: &[Met::At(Step::Measures), Met::At(Step::Goals)],
        see: &["lifeworld-resource", "network-coaching"],
    },
    Term {
        slug: "network-construction",
        name: Said("Network Construction", "Network construction"),
        meaning: Said(
            "Neue Kontakte und Bezüge aufbauen, auch zu Diensten, und zurücknehmen, was einzelne tun und was mehr schadet als nützt.",
            "Build up new contacts and ties, to services too, and take back what some do that harms more than it helps.",
        ),
        origins: &[PANTUCEK],
        met: &[Met::At(Step::Measures), Met::Map],
        see: &["network-session", "network-coaching"],
        ..Term::BLANK
    },
    Term {
        slug: "network-session",
        name: Said("Network Session", "Network session"),
        meaning: Said(
            "Wichtige Menschen aus dem Netzwerk kommen zusammen, auch solche, deren Beziehung gestärkt werden soll.",
            "Important people of the network come together, among them those whose tie is to be strengthened.",
        ),
        origins: &[PANTUCEK],
        met: &[Met::At(Step::Measures), Met::Map],
        see: &["network-construction", "network-coaching"],
        ..Term::BLANK
    },
    Term {
        slug: "network-coaching",
        name: Said("Network Coaching", "Network coaching"),
        meaning: Said(
            "Manche Beziehungen vertiefen, andere zurücknehmen und Menschen aus dem Netzwerk dabei beraten.",
            "Deepen some ties, ease off others, and advise people of the network on the way.",
        ),
        origins: &[PANTUCEK],
        met: &[Met::At(Step::Measures), Met::Map],
        see: &["linkage", "supporting-supporters"],
        ..Term::BLANK
    },
    Term {
        slug: "supporting-supporters",
        name: Said("Unterstützung der Unterstützer:innen", "Supporting the supporters"),
        meaning: Said(
            "Wer hilft, braucht selbst Rückhalt: Anerkennung, Entlastung, Rat, manchmal Geld oder eine zweite Person.",
            "Whoever helps needs backing too: recognition, relief, advice, sometimes money or a second person.",
        ),
        origins: &[PANTUCEK],
        met: &[Met::At(Step::Measures), Met::Map],
        see: &["network-coaching"],
        ..Term::BLANK
    },
    Term {
        slug: "check",
        name: Said("Stimmigkeitsprüfung", "Consistency check"),
        meaning: Said(
            "Liest die Akte nach den Regeln der Methode und zeigt, was fehlt oder nicht zusammenpasst. Sie sperrt nie etwas.",
            "Reads the file by the rules of the method and shows what is missing or does not fit together. It never blocks anything.",
        ),
        origins: &[Origin::House],
        met: &[Met::Checks, Met::Overview],
        see: &["finding"],
        ..Term::BLANK
    },
    Term {
        slug: "finding",
        name: Said("Hinweis", "Hint"),
        also: Said("Warnung, Befund", "warning, finding"),
        meaning: Said(
            "Was eine Prüfung gefunden hat. Es lässt sich beheben oder mit einem Grund beantworten, der in der Akte bleibt; eine Warnung wiegt schwerer.",
            "What a check has found. It can be put right or answered with a reason that stays in the file; a warning weighs more.",
        ),
        origins: &[Origin::House],
        met: &[Met::Checks],
        see: &["check"],
    },
    Term {
        slug: "practice-case",
        name: Said("Übungsfall", "Practice case"),
        meaning: Said(
            "Ein erfundener, ausgearbeiteter Fall zum Lernen. An ihm kann alles ausprobiert werden, ohne dass jemand zu Schaden kommt.",
            "An invented case, worked out for learning. Everything can be tried on it without anybody coming to harm.",
        ),
        origins: &[Origin::House],
        met: &[Met::Cases],
        see: &["case"],
        ..Term::BLANK
    },
];
