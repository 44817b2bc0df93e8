//! The method in short, sentence by sentence, each with its sources.

use crate::i18n::glossary::{Origin, Said};
use crate::i18n::sources::Source;

/// A sentence with its sources.
#[derive(Clone, Copy, Debug)]
pub struct Stated {
    /// What is said.
    pub text: Said,
    /// Who says so.
    pub origins: &'static [Origin],
}

const PANTUCEK: Origin = Origin::Work(Source::Pantucek);
const WENDT: Origin = Origin::Work(Source::Wendt);
const INTRODUCTION: Origin = Origin::Work(Source::Introduction);
const BASEL: Origin = Origin::Work(Source::Basel);
const KLEVE: Origin = Origin::Author(Said("Kleve 2003, bei Pantucek", "Kleve 2003, in Pantucek"));
const WENDT_1999: Origin = Origin::Author(Said("Wendt 1999, bei olev.de", "Wendt 1999, in olev.de"));
const BALLEW: Origin = Origin::Author(Said("Ballew, Mink, bei palmlife", "Ballew, Mink, in palmlife"));

/// What case management is.
pub const IN_SHORT: &[Stated] = &[
    Stated {
        text: Said(
            "Hilfe für Menschen, in deren Leben vieles zugleich schwierig ist und die deshalb mehrere Helfer:innen zur selben Zeit brauchen.",
            "Help for people in whose lives much is difficult at once, and who therefore need several helpers at the same time.",
        ),
        origins: &[BALLEW],
    },
    Stated {
        text: Said(
            "Ein geordneter Prozess, den eine Fachperson koordiniert: Was an Diensten und Unterstützung nötig ist, wird organisiert und miteinander verbunden.",
            "An ordered process coordinated by a professional: whatever services and support are needed are organised and linked with each other.",
        ),
        origins: &[INTRODUCTION],
    },
    Stated {
        text: Said(
            "Die Person steht im Mittelpunkt, gesehen von allen Seiten und über die Zeit hinweg. Alle Stellen wirken zusammen.",
            "The person is at the centre, seen from all sides and across time. All agencies act together.",
        ),
        origins: &[BASEL],
    },
];

/// When it is indicated.
pub const FITS: &[Stated] = &[
    Stated { text: Said("Mehrere Probleme greifen ineinander.", "Several problems interlock."), origins: &[PANTUCEK] },
    Stated {
        text: Said(
            "Voraussichtlich helfen viele, und jemand muss sie verbinden.",
            "Many will probably help, and somebody has to link them.",
        ),
        origins: &[PANTUCEK],
    },
    Stated { text: Said("Die Hilfe braucht längere Zeit.", "Help will take a longer time."), origins: &[WENDT] },
];

/// When it is not.
pub const FITS_NOT: &[Stated] = &[
    Stated {
        text: Said(
            "In einer akuten Notlage: Dann wird zuerst gesichert oder weitervermittelt.",
            "In an acute emergency: then the first thing is to secure or to refer.",
        ),
        origins: &[WENDT],
    },
    Stated {
        text: Said(
            "Wenn eine einzelne Hilfe genügt, etwa Geld oder ein klärendes Gespräch.",
            "Where a single kind of help will do, such as money or a talk that clears things up.",
        ),
        origins: &[WENDT, PANTUCEK],
    },
];

/// What it is for.
pub const AIMS: &[Stated] = &[
    Stated {
        text: Said(
            "Mehr Lebensqualität, weniger unnötige Belastung, Hilfe nach Maß.",
            "More quality of life, less needless burden, help made to measure.",
        ),
        origins: &[INTRODUCTION],
    },
    Stated {
        text: Said(
            "Selbst bestimmen und möglichst wenig vom Hilfesystem abhängen, weil eigene, soziale und materielle Ressourcen tragen.",
            "Self-determination, and as little dependence on the system of help as possible, because own, social and material resources carry.",
        ),
        origins: &[KLEVE],
    },
    Stated {
        text: Said(
            "Fähigkeiten der Klient:in und ihres Umfelds erhalten, festigen, wiederherstellen, ausbauen.",
            "Maintain, stabilise, restore and extend the abilities of the client and of those around them.",
        ),
        origins: &[WENDT_1999],
    },
    Stated {
        text: Said(
            "Keine Lücken und nichts doppelt; auf längere Sicht auch weniger Kosten.",
            "No gaps and nothing twice; in the longer run less cost as well.",
        ),
        origins: &[INTRODUCTION, BASEL],
    },
    Stated {
        text: Said(
            "Teilhabe an Arbeit und Gesellschaft, und Notlagen vorbeugen.",
            "A part in work and society, and prevention of hardship.",
        ),
        origins: &[BASEL],
    },
];

/// Drawbacks of specialisation, and what is set against each.
pub const WHY: &[(Said, Said)] = &[
    (
        Said(
            "Angebote werden vielfältiger, teurer und unübersichtlich.",
            "Services become more diverse, more expensive and hard to survey.",
        ),
        Said("Zuerst wird umfassend erhoben, was gebraucht wird.", "First comes a full picture of what is needed."),
    ),
    (
        Said(
            "Entschieden wird nach dem, was eine Institution gerade hat.",
            "Decisions follow what an institution happens to have.",
        ),
        Said(
            "Auch Menschen zählen als Ressource, nicht nur Institutionen.",
            "People count as resources too, not only institutions.",
        ),
    ),
    (
        Said("Von einer Stelle zur nächsten gehen Menschen verloren.", "From one agency to the next people get lost."),
        Said("Der ganze Prozess wird koordiniert und gesteuert.", "The whole process is coordinated and steered."),
    ),
    (
        Said("Viele sind beteiligt, niemand ist verantwortlich.", "Many take part, nobody is responsible."),
        Said("Eine Person verantwortet den Prozess.", "One person answers for the process."),
    ),
];

/// Who says why it came about.
pub const WHY_FROM: &[Origin] = &[PANTUCEK];

/// How it goes.
pub const COURSE: Stated = Stated {
    text: Said(
        "Systematisch, aber ohne starres Muster: Phasen wiederholen sich, laufen zum Teil nebeneinander, und ihre Reihenfolge folgt der Lage. Vorbild ist das Steuern von Abläufen: Ziele setzen, planen, durchführen, prüfen, bewerten.",
        "Systematic, but without a rigid pattern: phases repeat, partly run side by side, and their order follows the situation. The model is the management of processes: set goals, plan, carry out, control, evaluate.",
    ),
    origins: &[WENDT, BASEL, Origin::Work(Source::Evermood)],
};

/// Where it comes from.
pub const ORIGIN: Stated = Stated {
    text: Said(
        "Case Management ist in den USA und in Großbritannien entstanden: im Gesundheitswesen, in der Arbeit mit älteren Menschen und in der Jugendwohlfahrt. Sein Ausgang ist die Einzelfallhilfe, Case Work. Es gewährt nicht einzelne Hilfen, sondern verknüpft mehrere zu einem System.",
        "Case management came about in the USA and in Great Britain: in health, in work with older people and in youth welfare. Its origin is case work, help for the single person. It does not grant single kinds of help, it links several into a system.",
    ),
    origins: &[PANTUCEK, BASEL, WENDT],
};

/// Where it is used.
pub const FIELDS: Stated = Stated {
    text: Said(
        "Gesundheit und Pflege, Rehabilitation und Rückkehr an den Arbeitsplatz, Soziale Arbeit etwa bei Wohnungslosigkeit oder Sucht, Familien- und Jugendhilfe, Sozialhilfe, Arbeitsvermittlung, Unfallversicherung.",
        "Health and care, rehabilitation and the return to work, social work, for instance with homelessness or addiction, family and youth welfare, social assistance, job placement, accident insurance.",
    ),
    origins: &[WENDT, INTRODUCTION, BASEL],
};

/// Other names.
pub const NAMES: Stated = Stated {
    text: Said(
        "Fallmanagement und Unterstützungsmanagement; in einem Wort geschrieben auch Casemanagement.",
        "Care management and support management; in German-speaking countries Fallmanagement, too.",
    ),
    origins: &[BASEL, INTRODUCTION],
};
