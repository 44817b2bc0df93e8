//! Terms of the process: what case management is, its phases, who acts.

use super::{Met, Origin, Said, Term};
use crate::domain::phase::step::Step;
use crate::i18n::sources::Source;

const PANTUCEK: Origin = Origin::Work(Source::Pantucek);
const WENDT: Origin = Origin::Work(Source::Wendt);
const EVERMOOD: Origin = Origin::Work(Source::Evermood);
const INTRODUCTION: Origin = Origin::Work(Source::Introduction);
const BASEL: Origin = Origin::Work(Source::Basel);

/// The terms.
pub(super) const TERMS: &[Term] = &[
    Term {
        slug: "case-management",
        name: Said("Case Management", "Case management"),
        also: Said("Fallmanagement, Unterstützungsmanagement, Casemanagement", "care management, support management"),
        meaning: Said(
            "Geordnetes Verfahren der Hilfe bei vielen Problemen zugleich: Eine Fachperson klärt mit der Klient:in, was nötig ist, und verbindet die Hilfen vieler zu einem Ganzen.",
            "An ordered process of help where there are many problems at once: a professional clarifies with the client what is needed and joins the help of many into a whole.",
        ),
        origins: &[WENDT, INTRODUCTION, BASEL],
        met: &[Met::Overview],
        see: &["case-work", "support-management", "system-management"],
    },
    Term {
        slug: "case-work",
        name: Said("Einzelfallhilfe", "Case work"),
        also: Said("Case Work, soziale Einzelhilfe", "social casework"),
        meaning: Said(
            "Die Arbeit mit einer einzelnen Person und ihrer Lage. Aus ihr ging Case Management hervor, das darüber hinaus mehrere Hilfen zu einem System verknüpft.",
            "Work with a single person and their situation. Case management grew out of it and goes further: it links several kinds of help into a system.",
        ),
        origins: &[WENDT],
        see: &["case-management"],
        ..Term::BLANK
    },
    Term {
        slug: "case-manager",
        name: Said("Case Manager:in", "Case manager"),
        also: Said("Fallmanager:in, Schlüsselperson, Ansprechperson", "key person, key worker"),
        meaning: Said(
            "Die Fachperson, die den ganzen Prozess verantwortet. Sie informiert, bahnt Wege, vermittelt und begleitet, und alle wissen, dass sie zuständig ist.",
            "The professional who answers for the whole process. They inform, prepare the way, refer and accompany, and everybody knows that they are in charge.",
        ),
        origins: &[WENDT, PANTUCEK],
        met: &[Met::At(Step::Responsibility)],
        see: &["coordination", "advocacy", "counselling", "case-responsibility"],
    },
    Term {
        slug: "client",
        name: Said("Klient:in", "Client"),
        meaning: Said(
            "Die Person, um die es geht: mit ihren Problemlagen, ihren Bedürfnissen und dem, was sie kann. Wie sie genannt wird, ist eine Einstellung.",
            "The person it is about: with their problems, their needs and what they are able to do. What this person is called is a setting.",
        ),
        origins: &[PANTUCEK],
        met: &[Met::Overview, Met::Map],
        see: &["anchor"],
        ..Term::BLANK
    },
    Term {
        slug: "case",
        name: Said("Fall", "Case"),
        meaning: Said(
            "Nicht der Mensch ist der Fall, sondern die Lage, in der Hilfe organisiert wird. Hier heißt das: eine Klient:in, eine Akte, eine Datei.",
            "The case is not the person but the situation in which help is organised. Here that means one client, one record, one file.",
        ),
        origins: &[Origin::House],
        met: &[Met::Cases, Met::Overview],
        see: &["case-work"],
        ..Term::BLANK
    },
    Term {
        slug: "support-management",
        name: Said("Unterstützungsmanagement", "Support management"),
        meaning: Said(
            "Die Seite der Arbeit, die der Klient:in gilt: klären, ermutigen und befähigen, Ressourcen zu nutzen. Als Name steht es auch für das ganze Verfahren.",
            "The side of the work that turns to the client: clarify, encourage and enable them to use resources. As a name it also stands for the whole process.",
        ),
        origins: &[PANTUCEK, WENDT],
        met: &[Met::At(Step::Activities)],
        see: &["system-management", "counselling"],
        ..Term::BLANK
    },
    Term {
        slug: "system-management",
        name: Said("Systemmanagement", "System management"),
        meaning: Said(
            "Die Seite der Arbeit, die dem Versorgungssystem gilt: Angebote finden, verhandeln, aufeinander abstimmen und Lücken benennen.",
            "The side of the work that turns to the care system: find services, negotiate, attune them to each other and name the gaps.",
        ),
        origins: &[PANTUCEK],
        met: &[Met::At(Step::Services), Met::At(Step::SystemNotes)],
        see: &["support-management", "care-system"],
        ..Term::BLANK
    },
    Term {
        slug: "care-system",
        name: Said("Versorgungssystem", "Care system"),
        meaning: Said(
            "Alles, was an Hilfe da ist: Angebote von Institutionen ebenso wie private Hilfe aus Familie, Freundeskreis und Nachbarschaft.",
            "All the help there is: what institutions offer, and just as much the private help of family, friends and neighbours.",
        ),
        origins: &[PANTUCEK],
        met: &[Met::At(Step::SystemNotes), Met::At(Step::Services)],
        see: &["system-management", "care-gap"],
        ..Term::BLANK
    },
    Term {
        slug: "indication",
        name: Said("Indikation", "Indication"),
        also: Said("Kriterien der Aufnahme", "criteria of admission"),
        meaning: Said(
            "Die begründete Antwort darauf, ob Case Management passt: mehrere Probleme zugleich, voraussichtlich viele Helfer:innen, und der Aufwand steht dafür.",
            "The reasoned answer to whether case management fits: several problems at once, probably many helpers, and an effort that is worth it.",
        ),
        origins: &[PANTUCEK, Origin::Work(Source::Trattler)],
        met: &[Met::At(Step::Criteria), Met::At(Step::Admission)],
        see: &["multiple-problems", "economising", "intake"],
    },
    Term {
        slug: "multiple-problems",
        name: Said("Multiple Problemlage", "Multiple problems"),
        meaning: Said(
            "Mehrere Schwierigkeiten greifen ineinander, etwa Krankheit, Schulden und Wohnungsverlust. Einzelne Hilfen erreichen dann immer nur einen Teil.",
            "Several difficulties interlock, such as illness, debts and the loss of a home. Single kinds of help then only ever reach a part.",
        ),
        origins: &[PANTUCEK, WENDT],
        met: &[Met::At(Step::Criteria)],
        see: &["indication"],
        ..Term::BLANK
    },
    Term {
        slug: "economising",
        name: Said("Prinzip des Haushaltens", "Principle of economy"),
        meaning: Said(
            "Case Management kostet Zeit und Geld und gehört dorthin, wo es etwas bewirkt. Wo eine einzelne Hilfe genügt, ist sie der bessere Weg.",
            "Case management costs time and money and belongs where it makes a difference. Where a single service will do, that is the better way.",
        ),
        origins: &[PANTUCEK],
        met: &[Met::At(Step::Criteria)],
        see: &["indication"],
        ..Term::BLANK
    },
    Term {
        slug: "commission",
        name: Said("Auftrag", "Commission"),
        meaning: Said(
            "Wer Case Management in Gang setzt und was dabei erwartet wird. Hängt daran Geld oder eine Pflicht, erfährt es die Klient:in, bevor sie zustimmt.",
            "Who sets case management going and what they expect. If money or a duty depends on it, the client is told before they agree.",
        ),
        origins: &[PANTUCEK, EVERMOOD],
        met: &[Met::At(Step::Commission), Met::At(Step::Information)],
        see: &["case-responsibility"],
        ..Term::BLANK
    },
    Term {
        slug: "case-responsibility",
        name: Said("Fallverantwortung", "Responsibility for the case"),
        also: Said("Prozessverantwortung", "process responsibility"),
        meaning: Said(
            "Eine benannte Person behält den ganzen Verlauf im Blick, über alle Stellen hinweg. Verantworten alle ein wenig, verantwortet es niemand.",
            "One named person keeps the whole course in view, across all agencies. Where everybody answers a little, nobody does.",
        ),
        origins: &[PANTUCEK, EVERMOOD],
        met: &[Met::At(Step::Responsibility)],
        see: &["case-manager"],
    },
    Term {
        slug: "phase",
        name: Said("Phase", "Phase"),
        meaning: Said(
            "Ein Abschnitt des Verfahrens; hier sind es sechs. Phasen wiederholen sich, laufen zum Teil nebeneinander, und ihre Reihenfolge richtet sich nach der Lage.",
            "A part of the process; here there are six. Phases repeat, partly run side by side, and their order follows the situation.",
        ),
        origins: &[BASEL, EVERMOOD],
        met: &[Met::Overview],
        see: &["cycle"],
        ..Term::BLANK
    },
    Term {
        slug: "cycle",
        name: Said("Durchgang", "Cycle"),
        meaning: Said(
            "Einmal von der Einschätzung bis zur Auswertung. Ein Reassessment schließt einen Durchgang ab und eröffnet den nächsten.",
            "Once from assessment to evaluation. A reassessment ends one cycle and opens the next.",
        ),
        origins: &[BASEL],
        met: &[Met::Overview],
        see: &["reassessment", "phase"],
        ..Term::BLANK
    },
    Term {
        slug: "intake",
        name: Said("Aufnahme klären", "Clarifying admission"),
        also: Said("Einstieg, Klärung, Intake", "entry, intake"),
        meaning: Said(
            "Vor dem eigentlichen Prozess: Passt Case Management, wer ist wofür zuständig, wie geht es gemeinsam weiter? Auch ein begründetes Nein ist ein Ergebnis.",
            "Before the process itself: does case management fit, who is responsible for what, how does cooperation continue? A reasoned no is a result too.",
        ),
        origins: &[EVERMOOD],
        met: &[Met::At(Step::Criteria), Met::At(Step::Admission)],
        see: &["indication", "commission"],
    },
    Term {
        slug: "assessment",
        name: Said("Assessment", "Assessment"),
        also: Said("Einschätzung, Bedarfserhebung", "appraisal, needs assessment"),
        meaning: Said(
            "Gemeinsame Bestandsaufnahme von Lage, Bedarf und Stärken. Sie ist geplant, zeitlich begrenzt und stellt die Sicht der Person neben die fachliche.",
            "Taking stock together of situation, needs and strengths. It is planned, limited in time, and sets the person’s own view beside the professional one.",
        ),
        origins: &[PANTUCEK, EVERMOOD],
        met: &[Met::At(Step::Frame), Met::At(Step::SixQuestions)],
        see: &["reassessment", "need", "strength"],
    },
    Term {
        slug: "planning",
        name: Said("Ziele & Hilfeplan", "Goals & support plan"),
        also: Said("Planung, Hilfeplanung, Serviceplanung", "planning, service planning"),
        meaning: Said(
            "Ziele vereinbaren und festhalten, wer was bis wann tut. Die Ziele folgen dem Bedarf, nicht dem, was gerade angeboten wird.",
            "Agree on goals and settle who does what by when. Goals follow the needs, not what happens to be on offer.",
        ),
        origins: &[PANTUCEK, EVERMOOD],
        met: &[Met::At(Step::PlanningMode), Met::At(Step::Goals)],
        see: &["support-plan", "guiding-goal"],
    },
    Term {
        slug: "implementation",
        name: Said("Umsetzung", "Implementation"),
        also: Said("Durchführung, Intervention, Linking", "intervention, linking"),
        meaning: Said(
            "Leistungen vereinbaren, Menschen und Stellen verbinden und dafür sorgen, dass alle voneinander wissen.",
            "Agree on services, link people and agencies, and see to it that all know of each other.",
        ),
        origins: &[PANTUCEK, INTRODUCTION],
        met: &[Met::At(Step::Services), Met::At(Step::Activities)],
        see: &["service", "linkage"],
    },
    Term {
        slug: "monitoring",
        name: Said("Monitoring", "Monitoring"),
        also: Said("Beobachtung, Kontrolle", "observation"),
        meaning: Said(
            "Regelmäßig prüfen, ob der Prozess läuft, ob Zugesagtes erbracht wird und ob es wirkt. Quellen sind Berichte, Direktkontakte und Gespräche mit der Klient:in.",
            "Check regularly whether the process runs, whether what was promised is delivered and whether it works. Sources are reports, direct contacts and talks with the client.",
        ),
        origins: &[PANTUCEK],
        met: &[Met::At(Step::Reviews)],
        see: &["review", "delivery-rate"],
    },
    Term {
        slug: "evaluation",
        name: Said("Evaluation & Abschluss", "Evaluation & closure"),
        also: Said("Auswertung, Bewertung", "appraisal of the effect"),
        meaning: Said(
            "Der Plan kommt wieder auf den Tisch: Was hat gewirkt, was ist weiter nötig, was fehlt? Daraus folgt, ob es endet, weitergeht oder neu beginnt.",
            "The plan is brought back to the table: what has worked, what is still needed, what is missing? From this follows whether it ends, goes on or begins anew.",
        ),
        origins: &[PANTUCEK, INTRODUCTION],
        met: &[Met::At(Step::Outcome), Met::At(Step::Conclusion)],
        see: &["closure", "review"],
    },
    Term {
        slug: "reassessment",
        name: Said("Reassessment", "Reassessment"),
        also: Said("Neueinschätzung", "new assessment"),
        meaning: Said(
            "Neue Einschätzung, wenn sich die Lage grundlegend verändert hat. Der nächste Durchgang beginnt mit allem, was schon bekannt ist.",
            "A new assessment once the situation has changed at its base. The next cycle begins with everything that is already known.",
        ),
        origins: &[PANTUCEK],
        met: &[Met::Overview, Met::At(Step::Conclusion)],
        see: &["cycle", "assessment"],
    },
    Term {
        slug: "closure",
        name: Said("Abschluss", "Closure"),
        meaning: Said(
            "Das vereinbarte Ende, mit Begründung und in Absprache mit der Klient:in. Woran es zu erkennen ist, wird schon am Anfang besprochen.",
            "The agreed end, with reasons and settled with the client. What it will be recognised by is talked about at the very beginning.",
        ),
        origins: &[EVERMOOD, WENDT],
        met: &[Met::At(Step::Conclusion)],
        see: &["detachment", "follow-up"],
        ..Term::BLANK
    },
    Term {
        slug: "detachment",
        name: Said("Ablösung", "Detachment"),
        meaning: Said(
            "Die Arbeitsbeziehung löst sich Schritt für Schritt, nicht plötzlich. Sie ist ein Stadium für sich und braucht eigene Schritte mit Terminen.",
            "The working relationship is loosened step by step, not all at once. It is a stage of its own and needs steps of its own, with dates.",
        ),
        origins: &[WENDT],
        met: &[Met::At(Step::Detachment)],
        see: &["closure", "follow-up"],
        ..Term::BLANK
    },
    Term {
        slug: "follow-up",
        name: Said("Nachsorge", "After-care"),
        meaning: Said(
            "Was nach dem Abschluss noch zugesichert ist: wer, was, bis wann, und wann man wieder voneinander hört.",
            "What is still promised after closure: who, what, until when, and when there will be contact again.",
        ),
        origins: &[EVERMOOD],
        met: &[Met::At(Step::FollowUp)],
        see: &["detachment", "closure"],
        ..Term::BLANK
    },
    Term {
        slug: "coordination",
        name: Said("Koordination", "Coordination"),
        also: Said("Koordinator:in", "coordinator"),
        meaning: Said(
            "Funktion des Case Managements: die Lage einschätzen, wichtige Helfer:innen finden, den Plan aufstellen und die Beteiligten zusammenbringen.",
            "A function of case management: appraise the situation, find the helpers who matter, draw up the plan and bring everybody together.",
        ),
        origins: &[PANTUCEK],
        met: &[Met::At(Step::Activities)],
        see: &["advocacy", "counselling"],
    },
    Term {
        slug: "advocacy",
        name: Said("Anwaltschaft", "Advocacy"),
        also: Said("Anwält:in", "advocate"),
        meaning: Said(
            "Funktion des Case Managements: einfordern, was vorenthalten wird, abwehren, was überfordert, und schützen, wer gefährdet ist.",
            "A function of case management: claim what is withheld, ward off what is too much, and protect whoever is in danger.",
        ),
        origins: &[PANTUCEK],
        met: &[Met::At(Step::Activities)],
        see: &["coordination", "counselling"],
    },
    Term {
        slug: "counselling",
        name: Said("Beratung", "Counselling"),
        also: Said("Berater:in", "counsellor"),
        meaning: Said(
            "Funktion des Case Managements: Wissen und Können weitergeben, damit die Klient:in selbstständiger entscheidet und ihr Leben organisiert.",
            "A function of case management: pass on knowledge and skill, so that the client decides and organises life more independently.",
        ),
        origins: &[PANTUCEK],
        met: &[Met::At(Step::Activities)],
        see: &["coordination", "advocacy"],
    },
];
