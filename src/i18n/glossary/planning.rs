//! Terms of assessment and plan: needs and resources, goals, the plan itself.

use super::{Met, Origin, Said, Term};
use crate::domain::phase::step::Step;
use crate::i18n::sources::Source;

const PANTUCEK: Origin = Origin::Work(Source::Pantucek);
const EVERMOOD: Origin = Origin::Work(Source::Evermood);
const WENDT: Origin = Origin::Work(Source::Wendt);
const GAS: Origin = Origin::Author(Said("Kiresuk, Sherman 1968", "Kiresuk, Sherman 1968"));

/// The terms.
pub(super) const TERMS: &[Term] = &[
    Term {
        slug: "need",
        name: Said("Bedarf", "Need"),
        also: Said("Bedürfnis, Wunsch", "wish"),
        meaning: Said(
            "Was fehlt oder gewünscht wird, einmal in eigenen Worten der Klient:in und einmal fachlich festgestellt. Beides steht nebeneinander.",
            "What is missing or wished for, once in the client’s own words and once as stated professionally. Both stand side by side.",
        ),
        origins: &[EVERMOOD, PANTUCEK],
        met: &[Met::At(Step::StrengthsAndNeeds)],
        see: &["strength", "outcome-goal"],
    },
    Term {
        slug: "strength",
        name: Said("Stärke", "Strength"),
        also: Said("Kompetenz, Fähigkeit", "competence, ability"),
        meaning: Said(
            "Was eine Person oder ihr Umfeld kann und was schon trägt. Danach zu fragen gehört zum Assessment wie die Frage nach dem Bedarf.",
            "What a person or those around them can do and what already carries. Asking for it belongs to assessment as much as asking for needs.",
        ),
        origins: &[PANTUCEK],
        met: &[Met::At(Step::StrengthsAndNeeds), Met::At(Step::FirstPicture)],
        see: &["resource", "need"],
    },
    Term {
        slug: "resource",
        name: Said("Ressource", "Resource"),
        meaning: Said(
            "Was helfen kann: Geld und Sachen, Menschen, Dienste. Vorhandene Ressourcen werden zugänglich gemacht, bevor neue beschafft werden.",
            "Whatever can help: money and things, people, services. Resources that are there are made accessible before new ones are procured.",
        ),
        origins: &[WENDT],
        met: &[Met::At(Step::Measures), Met::At(Step::FirstPicture)],
        see: &["lifeworld-resource", "strength"],
        ..Term::BLANK
    },
    Term {
        slug: "lifeworld-resource",
        name: Said("Lebensweltliche Ressource", "Resource of the lifeworld"),
        meaning: Said(
            "Hilfe von Menschen, die ohnehin zum Leben gehören, nicht von Institutionen. Der Plan bezieht sie ein oder sagt, warum nicht.",
            "Help from people who are part of life anyway, not from institutions. The plan includes it or says why not.",
        ),
        origins: &[PANTUCEK],
        met: &[Met::At(Step::Measures), Met::At(Step::PlanOverview)],
        see: &["social-capital", "linkage"],
        ..Term::BLANK
    },
    Term {
        slug: "life-area",
        name: Said("Lebensbereich", "Area of life"),
        meaning: Said(
            "Ein Ausschnitt der Lebenslage, etwa Wohnen oder Gesundheit. Bedarf und Ressourcen werden hier je Bereich von 0 bis 4 eingeschätzt.",
            "A part of a person’s situation, such as housing or health. Here need and resources are rated from 0 to 4 for each area.",
        ),
        origins: &[Origin::Work(Source::Introduction), Origin::House],
        met: &[Met::At(Step::LifeAreas)],
        see: &["perspective", "need"],
        ..Term::BLANK
    },
    Term {
        slug: "perspective",
        name: Said("Sicht", "View"),
        also: Said("Perspektive", "perspective"),
        meaning: Said(
            "Wie eine Seite die Lage einschätzt. Die Sichten bleiben getrennt und werden nie gemittelt: Ein Unterschied von zwei Stufen ist ein Thema für das Gespräch.",
            "How one side judges the situation. Views stay apart and are never averaged: a difference of two steps is something to talk about.",
        ),
        origins: &[EVERMOOD],
        met: &[Met::At(Step::LifeAreas)],
        see: &["life-area"],
    },
    Term {
        slug: "six-questions",
        name: Said("Sechs Leitfragen", "Six questions"),
        meaning: Said(
            "Sie bündeln das Assessment: Bedarf, Netzwerk, eigene Ressourcen, was sofort zu sichern ist, Nebenwirkungen, Kosten und Nutzen.",
            "They sum the assessment up: need, network, own resources, what to secure at once, side effects, cost and benefit.",
        ),
        origins: &[PANTUCEK],
        met: &[Met::At(Step::SixQuestions)],
        see: &["assessment"],
        ..Term::BLANK
    },
    Term {
        slug: "release",
        name: Said("Schweigepflichtentbindung", "Release from confidentiality"),
        also: Said("Entbindung von der Schweigepflicht", "consent to disclosure"),
        meaning: Said(
            "Die schriftliche Erlaubnis, dass eine bestimmte Stelle einer anderen Bestimmtes sagen darf. Sie nennt Zweck und Dauer, ist freiwillig und jederzeit widerrufbar.",
            "The written permission for one body to tell another certain things. It names purpose and duration, is voluntary and can be withdrawn at any time.",
        ),
        origins: &[PANTUCEK],
        met: &[Met::At(Step::Releases)],
        see: &["agreement"],
    },
    Term {
        slug: "guiding-goal",
        name: Said("Grundsatzziel", "Guiding goal"),
        also: Said("Globalziel", "global goal"),
        meaning: Said(
            "Die oberste von drei Zielebenen: die Richtung, gern in Worten der Klient:in. Sie darf weit sein und muss nicht überprüfbar sein.",
            "The highest of three levels of goals: the direction, best in the client’s words. It may be wide and need not be verifiable.",
        ),
        origins: &[PANTUCEK],
        met: &[Met::At(Step::Goals)],
        see: &["frame-goal", "outcome-goal"],
    },
    Term {
        slug: "frame-goal",
        name: Said("Rahmenziel", "Frame goal"),
        meaning: Said(
            "Die mittlere Zielebene: was in einem Bereich des Lebens anders sein soll. Es steht unter einem Grundsatzziel und fasst Ergebnisziele zusammen.",
            "The middle level of goals: what is to be different in one area of life. It stands under a guiding goal and holds outcome goals together.",
        ),
        origins: &[PANTUCEK],
        met: &[Met::At(Step::Goals)],
        see: &["guiding-goal", "outcome-goal"],
        ..Term::BLANK
    },
    Term {
        slug: "outcome-goal",
        name: Said("Ergebnisziel", "Outcome goal"),
        also: Said("Handlungsziel", "action goal"),
        meaning: Said(
            "Die unterste Zielebene: erreichbar, mit Termin und überprüfbar. Ein Indikator sagt, woran alle sehen, dass es geschafft ist.",
            "The lowest level of goals: attainable, with a date, and verifiable. An indicator says by what everybody sees that it is done.",
        ),
        origins: &[PANTUCEK],
        met: &[Met::At(Step::Goals), Met::At(Step::Outcome)],
        see: &["indicator", "gas"],
    },
    Term {
        slug: "indicator",
        name: Said("Indikator", "Indicator"),
        meaning: Said(
            "Ein beobachtbares Zeichen dafür, wie weit ein Ziel erreicht ist, mit Ist, Soll und Quelle. Ohne ihn lässt sich später nicht auswerten.",
            "An observable sign of how far a goal is reached, with actual value, target and source. Without one nothing can be evaluated later.",
        ),
        origins: &[PANTUCEK],
        met: &[Met::At(Step::Goals)],
        see: &["outcome-goal", "gas"],
        ..Term::BLANK
    },
    Term {
        slug: "gas",
        name: Said("GAS", "GAS"),
        also: Said("Zielerreichungsskala, Goal Attainment Scaling", "goal attainment scaling"),
        meaning: Said(
            "Für ein Ziel werden vorab fünf Stufen beschrieben, von viel weniger (−2) über das Erwartete (0) bis viel mehr (+2). Später sagt jede Sicht für sich, welche erreicht ist.",
            "Five levels are described for a goal beforehand, from much less (−2) through the expected (0) to much more (+2). Later each view says by itself which was reached.",
        ),
        origins: &[GAS],
        met: &[Met::At(Step::Goals), Met::At(Step::Outcome)],
        see: &["t-score", "indicator"],
    },
    Term {
        slug: "t-score",
        name: Said("T-Wert", "T-score"),
        meaning: Said(
            "Fasst die GAS-Stufen mehrerer Ziele in eine Zahl: 50 heißt, es kam wie erwartet. Bei wenigen Zielen springt er, und Personen vergleicht man damit nicht.",
            "Sums the GAS levels of several goals up in a number: 50 means it came as expected. With few goals it jumps, and it is not for comparing persons.",
        ),
        origins: &[GAS],
        met: &[Met::At(Step::Outcome)],
        see: &["gas"],
        ..Term::BLANK
    },
    Term {
        slug: "planning-mode",
        name: Said("Planungsform", "Mode of planning"),
        meaning: Said(
            "Wie fest Ziele sein dürfen. Ist außen und innen vieles in Bewegung, tritt eine von vier flexiblen Spielarten an die Stelle fester Ziele.",
            "How firm goals may be. Where much is moving outside and inside, one of four flexible ways takes the place of fixed goals.",
        ),
        origins: &[PANTUCEK],
        met: &[Met::At(Step::PlanningMode)],
        see: &["static-planning", "rolling-planning", "vague-planning", "next-step-planning", "muddling-through"],
        ..Term::BLANK
    },
    Term {
        slug: "static-planning",
        name: Said("Statische Zielplanung", "Static planning"),
        also: Said("feste Ziele", "fixed goals"),
        meaning: Said(
            "Ziele auf drei Ebenen, die bis zur nächsten Überprüfung gelten. Sie passt, wenn die Lage übersichtlich und der Wille zur Mitarbeit da ist.",
            "Goals of three levels that hold until the next review. It fits where the situation is clear and the will to cooperate is there.",
        ),
        origins: &[PANTUCEK],
        met: &[Met::At(Step::PlanningMode)],
        see: &["planning-mode"],
    },
    Term {
        slug: "rolling-planning",
        name: Said("Rollende Zielplanung", "Rolling planning"),
        also: Said("Ziele laufend prüfen und anpassen", "goals reviewed and adapted as it goes"),
        meaning: Said(
            "Erste flexible Spielart: Ziele werden fortlaufend geprüft und angepasst. Die Überprüfungen liegen näher beieinander.",
            "The first flexible way: goals are checked and adapted as it goes. Reviews come closer together.",
        ),
        origins: &[PANTUCEK],
        met: &[Met::At(Step::PlanningMode)],
        see: &["planning-mode"],
    },
    Term {
        slug: "vague-planning",
        name: Said("Vage Grundsatzziele", "Vague guiding goals"),
        also: Said("Zwischenziele laufend", "interim goals on the way"),
        meaning: Said(
            "Zweite flexible Spielart: Ein weites Grundsatzziel gibt die Richtung, Zwischenziele entstehen unterwegs.",
            "The second flexible way: a wide guiding goal gives the direction, interim goals arise on the way.",
        ),
        origins: &[PANTUCEK],
        met: &[Met::At(Step::PlanningMode)],
        see: &["planning-mode", "guiding-goal"],
    },
    Term {
        slug: "next-step-planning",
        name: Said("Nur der nächste Schritt", "Only the next step"),
        meaning: Said(
            "Dritte flexible Spielart: Geplant wird nur der nächste Schritt, und zwar so, dass möglichst viele aussichtsreiche Wege offenbleiben.",
            "The third flexible way: only the next step is planned, in such a way that as many promising ways as possible stay open.",
        ),
        origins: &[PANTUCEK],
        met: &[Met::At(Step::PlanningMode)],
        see: &["planning-mode"],
        ..Term::BLANK
    },
    Term {
        slug: "muddling-through",
        name: Said("Durchwursteln", "Muddling through"),
        also: Said("Reparaturdienst, Muddling through", "repair service"),
        meaning: Said(
            "Vierte flexible Spielart: reparieren, was gerade bricht, ohne Ziele im Voraus. Ein Überprüfungstermin bleibt trotzdem nötig.",
            "The fourth flexible way: mend what is breaking, without goals in advance. A review date is needed all the same.",
        ),
        origins: &[PANTUCEK],
        met: &[Met::At(Step::PlanningMode)],
        see: &["planning-mode", "review"],
    },
    Term {
        slug: "support-plan",
        name: Said("Hilfeplan", "Support plan"),
        also: Said("Unterstützungsplan, Betreuungsplan, Maßnahmenplan", "care plan, service plan"),
        meaning: Said(
            "Schriftlich, mit Terminen und laufend angepasst: Ziele, wer was beiträgt, welche Hilfen dazukommen und wann wieder geprüft wird.",
            "In writing, with dates, and adapted as it goes: goals, who contributes what, which help is added and when it is reviewed.",
        ),
        origins: &[PANTUCEK],
        met: &[Met::At(Step::PlanOverview), Met::Paper],
        see: &["plan-version", "eight-tiles", "measure"],
    },
    Term {
        slug: "plan-version",
        name: Said("Planstand", "Plan version"),
        meaning: Said(
            "Der Hilfeplan, wie er an einem Tag vereinbart war. Ändert er sich, bleibt der frühere Stand lesbar und der Grund steht dabei.",
            "The support plan as it was agreed on a day. When it changes, the earlier version stays readable, and the reason stands with it.",
        ),
        origins: &[EVERMOOD, Origin::House],
        met: &[Met::At(Step::PlanOverview)],
        see: &["support-plan"],
        ..Term::BLANK
    },
    Term {
        slug: "eight-tiles",
        name: Said("Acht Bausteine", "Eight tiles"),
        meaning: Said(
            "Woraus ein Hilfeplan besteht: Ziele, Eigenaktivitäten, Lebenswelt, Institutionen, Case Management, Kontakttermine, Überprüfungstermin, Vereinbarung.",
            "What a support plan is made of: goals, own activities, lifeworld, institutions, case management, contact dates, review date, agreement.",
        ),
        origins: &[PANTUCEK],
        met: &[Met::At(Step::PlanOverview)],
        see: &["support-plan", "own-activity"],
        ..Term::BLANK
    },
    Term {
        slug: "own-activity",
        name: Said("Eigenaktivität", "Own activity"),
        meaning: Said(
            "Was die Klient:in selbst beiträgt. Ein Plan ohne sie macht aus Unterstützung Versorgung.",
            "What the client contributes themselves. A plan without it turns support into being looked after.",
        ),
        origins: &[PANTUCEK],
        met: &[Met::At(Step::Measures), Met::At(Step::PlanOverview)],
        see: &["eight-tiles"],
        ..Term::BLANK
    },
    Term {
        slug: "measure",
        name: Said("Maßnahme", "Measure"),
        meaning: Said(
            "Ein Schritt des Plans: was geschieht, wer es genau verantwortet, bis wann und für welches Ziel.",
            "A step of the plan: what is done, who exactly answers for it, by when and for which goal.",
        ),
        origins: &[PANTUCEK, Origin::Work(Source::Basel)],
        met: &[Met::At(Step::Measures)],
        see: &["service", "outcome-goal"],
        ..Term::BLANK
    },
    Term {
        slug: "agreement",
        name: Said("Vereinbarung", "Agreement"),
        meaning: Said(
            "Ziele, Mittel und Wege sind besprochen, aufgeschrieben und von beiden Seiten bestätigt. Vorher ist ein Plan ein Entwurf.",
            "Goals, means and ways have been talked over, written down and confirmed by both sides. Until then a plan is a draft.",
        ),
        origins: &[PANTUCEK, Origin::Work(Source::Basel)],
        met: &[Met::At(Step::Agreement)],
        see: &["support-plan", "release"],
        ..Term::BLANK
    },
    Term {
        slug: "review",
        name: Said("Überprüfungstermin", "Review date"),
        also: Said("Servicetermin, Wiedervorlage", "service date"),
        meaning: Said(
            "Der Tag, an dem der Plan wieder vorgelegt wird, spätestens nach sechs Monaten. Wie beim Service am Auto kommt er, auch wenn nichts klemmt.",
            "The day on which the plan is brought back, after six months at the latest. As with the service of a car, it comes even if nothing rattles.",
        ),
        origins: &[PANTUCEK],
        met: &[Met::At(Step::Agreement), Met::At(Step::Reviews)],
        see: &["monitoring", "evaluation"],
    },
];
