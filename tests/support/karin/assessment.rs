//! Taking stock, 12 March to 10 April 2026.

use ankerplatz::domain::phase::answers::{Answer, Verdict};
use ankerplatz::domain::phase::assessment::{
    Access, AreaRating, Assessment, LifeArea, Need, NeedKind, OtherView, Rating, ResourceKind, Strength, StrengthOf,
};
use ankerplatz::domain::phase::question::{Choice, Question};
use ankerplatz::i18n::Locale;

use super::map::{BERND, CLUB, GERDA};
use super::{chosen, contact_id, found, need_id, on, register, said, strength_id, text};

pub(super) fn answers(locale: Locale) -> Vec<(Question, Answer)> {
    let mut answers = vec![
        on(Question::AssessmentBegin, "2026-03-12"),
        on(Question::AssessmentEnd, "2026-04-10"),
        said(
            locale,
            Question::Participation,
            "Karin hat die Karte selbst gezeichnet, die Lebensbereiche zuerst allein eingeschätzt und den Bericht \
             gegengelesen.",
            "Karin drew the map herself, rated the areas of life on her own first and read the report before it was \
             final.",
        ),
        said(
            locale,
            Question::Sources,
            "Vier Gespräche mit Karin (März, April), eines mit Oma Gerda (26.03.), Zeugnisse, Briefe der \
             Gläubiger:innen, Telefonat mit Dr. Haas (31.03.)",
            "Four talks with Karin (March, April), one with Granny Gerda (26 Mar), school reports, letters from \
             creditors, a call with Dr Haas (31 Mar)",
        ),
        found(
            locale,
            Question::Consent,
            Verdict::Yes,
            "Mündlich am 05.03., schriftlich am 12.03. Nach dem Vater soll niemand fragen.",
            "Spoken on 5 Mar, written on 12 Mar. Nobody is to ask about her father.",
        ),
        said(
            locale,
            Question::SpecialCircumstances,
            "Momo gehört dazu: Wo er nicht mitdarf, zieht sie nicht hin. Um den Todestag im November wird nichts \
             entschieden.",
            "Momo belongs to her: where he is not allowed, she does not move. Nothing is decided around the \
             anniversary of the death in November.",
        ),
        chosen(Question::SelfRelianceBefore, Choice::WithSomeHelp),
    ];
    answers.extend(six_questions(locale));
    answers.extend([
        said(
            locale,
            Question::Chances,
            "Ein Betrieb, der sie fordert, und ein Netz, in dem mehrere tragen.",
            "A firm that challenges her, and a network in which several carry.",
        ),
        said(
            locale,
            Question::Risks,
            "Ungeöffnete Briefe sind das erste Zeichen. Auch wenn Oma Gerda krank wird, muss jemand da sein.",
            "Unopened letters are the first sign. Somebody must be there if Granny Gerda falls ill, too.",
        ),
    ]);
    answers
}

fn six_questions(locale: Locale) -> Vec<(Question, Answer)> {
    vec![
        said(
            locale,
            Question::OverallConcept,
            "Erst ein sicherer Ort für Karin und Momo, dann Geld und Arbeit. Was die Großmutter und Selin tragen, wird \
             gestützt, nicht ersetzt.",
            "First a safe place for Karin and Momo, then money and work. What her grandmother and Selin carry is \
             supported, not replaced.",
        ),
        said(
            locale,
            Question::SupportNeed,
            "Ein Zimmer, in das Momo mitdarf. Ein Betrieb, der sie im zweiten Lehrjahr nimmt. Jemand, der mit ihr \
             die Post durchgeht, bis sie es wieder allein kann.",
            "A room where Momo is welcome. A firm that takes her in the second training year. Somebody to go through \
             the letters with her until she can do it alone again.",
        ),
        said(
            locale,
            Question::LifeworldNetwork,
            "Oma Gerda hält fast alle Fäden und braucht Entlastung. Selin und Onkel Bernd könnten mehr übernehmen; \
             beide haben es angeboten. Mit der Mutter fehlt ein Gespräch ohne Streit.",
            "Granny Gerda holds nearly all the threads and needs relief. Selin and Uncle Bernd could take on more; \
             both have offered. A talk with her mother without a quarrel is missing.",
        ),
        said(
            locale,
            Question::OwnResources,
            "Karin kann arbeiten, wenn der Tag eine Form hat. Sie spricht Menschen an und hält Zusagen ein. Die \
             Zwischenprüfung ist bestanden.",
            "Karin can work when the day has a shape. She approaches people and keeps promises. She has passed the \
             intermediate examination.",
        ),
        said(
            locale,
            Question::SecureNow,
            "Krankenversicherung bis 31.03., Widerspruch gegen zwei Mahnbescheide, Schlafplatz bei Oma Gerda. Alle \
             drei erledigt am 30.03., Frau Reuter und Karin gemeinsam.",
            "Health insurance by 31 Mar, objection to two payment orders, a place to sleep at Granny Gerda’s. All \
             three settled on 30 Mar, Ms Reuter and Karin together.",
        ),
        said(
            locale,
            Question::SideEffects,
            "Ein Heimplatz ginge schnell, würde sie aber von Momo und der Klettergruppe trennen. Begleitetes Wohnen \
             ist mehr Hilfe, als sie braucht. Am schonendsten ist ein Zimmer in der Nähe.",
            "A hostel would be quick, but would part her from Momo and the climbing group. Supported housing is more \
             help than she needs. The gentlest way is a room nearby.",
        ),
        said(
            locale,
            Question::CostBenefit,
            "Etwa vier Stunden im Monat über ein halbes Jahr. Ein gelungener Wechsel des Betriebs erspart eine neue \
             Ausbildung; ein Zahlungsplan erspart Pfändungen.",
            "About four hours a month over half a year. Changing firms with success saves a second training; a \
             payment plan saves seizures.",
        ),
    ]
}

pub(super) fn records(locale: Locale) -> Assessment {
    let mut assessment = Assessment {
        strengths: strengths(locale),
        needs: needs(locale),
        contributions: register::contributions(locale),
        own_areas: register::own_areas(locale),
        results: register::results(locale),
        ..Assessment::default()
    };
    assessment.areas.extend(areas(locale));
    for (area, view) in others(locale) {
        assessment.areas.entry(area).or_default().others.push(view);
    }
    assessment
}

const fn rating(need: u8, resource: u8) -> Rating {
    Rating { need: Some(need), resource: Some(resource) }
}

/// Need and resource as Karin sees them, then as Ms Reuter does.
fn areas(locale: Locale) -> [(LifeArea, AreaRating); 10] {
    let area = |person: (u8, u8), professional: (u8, u8), de: &str, en: &str| AreaRating {
        person: rating(person.0, person.1),
        professional: rating(professional.0, professional.1),
        others: Vec::new(),
        note: text(locale, de, en),
    };
    [
        (
            LifeArea::Housing,
            area(
                (4, 2),
                (4, 2),
                "Sofa bei Oma Gerda, keine Tür, Momo bellt nachts.",
                "The sofa at Granny Gerda’s, no door, Momo barks at night.",
            ),
        ),
        (
            LifeArea::Work,
            area(
                (3, 2),
                (4, 3),
                "Vertrag im Januar aufgelöst, Zwischenprüfung bestanden.",
                "Contract ended in January, intermediate examination passed.",
            ),
        ),
        (
            LifeArea::Money,
            area(
                (2, 1),
                (4, 1),
                "Karin nennt drei Forderungen, in der Post liegen sieben.",
                "Karin names three claims, the letters hold seven.",
            ),
        ),
        (LifeArea::Body, area((1, 3), (1, 3), "Gesund, treibt Sport.", "In good health, does sports.")),
        (
            LifeArea::Mind,
            area(
                (1, 2),
                (3, 2),
                "„Ist halt traurig.“ Sie schläft seit November schlecht und meidet das Grab.",
                "“It’s just sad.” She has slept badly since November and avoids the grave.",
            ),
        ),
        (
            LifeArea::Family,
            area(
                (4, 3),
                (2, 3),
                "Karin leidet am Streit mit der Mutter mehr, als man ihr anmerkt.",
                "Karin suffers more from the quarrel with her mother than she shows.",
            ),
        ),
        (
            LifeArea::Friends,
            area((1, 4), (1, 3), "Selin und die Klettergruppe halten.", "Selin and the climbing group hold."),
        ),
        (
            LifeArea::Neighbourhood,
            area((0, 3), (1, 3), "Kennt das Viertel seit der Kindheit.", "Has known the quarter since childhood."),
        ),
        (
            LifeArea::Authorities,
            area(
                (3, 0),
                (3, 1),
                "Geht allein nicht aufs Amt, seit sie dort weggeschickt wurde.",
                "Has not gone to an office alone since she was sent away there.",
            ),
        ),
        (
            LifeArea::Everyday,
            area(
                (1, 3),
                (2, 2),
                "Kocht und hält Ordnung; die Post ist ausgenommen.",
                "Cooks and keeps things tidy, except for letters.",
            ),
        ),
    ]
}

/// How others see some of the areas.
fn others(locale: Locale) -> [(LifeArea, OtherView); 3] {
    [
        (LifeArea::Housing, register::other(locale, ("Oma Gerda", "Granny Gerda"), 4, 3)),
        (LifeArea::Work, register::other(locale, ("Frau Sauer", "Ms Sauer"), 2, 4)),
        (LifeArea::Family, register::other(locale, ("Oma Gerda", "Granny Gerda"), 3, 2)),
    ]
}

fn strengths(locale: Locale) -> Vec<Strength> {
    let from = |number: u128| match number {
        1..=3 => (ResourceKind::Personal, Access::Accessible, None),
        4 => (ResourceKind::Social, Access::Accessible, Some(contact_id(GERDA))),
        5 => (ResourceKind::Social, Access::ToOpen, Some(contact_id(CLUB))),
        _ => (ResourceKind::Material, Access::ToOpen, Some(contact_id(BERND))),
    };
    let strength = |number, of, de: (&str, &str), en: (&str, &str)| Strength {
        kind: Some(from(number).0),
        access: Some(from(number).1),
        contact: from(number).2,
        text: text(locale, de.0, en.0),
        of,
        source: text(locale, de.1, en.1),
        ..Strength::new(strength_id(number))
    };
    vec![
        strength(
            1,
            StrengthOf::Person,
            ("Arbeitet genau und gern mit Holz; Zwischenprüfung gut bestanden", "Zeugnis, 12.03.2026"),
            (
                "Works precisely and gladly with wood; good marks in the intermediate examination",
                "School report, 12 Mar 2026",
            ),
        ),
        strength(
            2,
            StrengthOf::Person,
            ("Hat selbst um Hilfe gefragt und kommt zu jedem Termin", "Frau Sauer, 02.03.2026"),
            ("Asked for help herself and comes to every appointment", "Ms Sauer, 2 Mar 2026"),
        ),
        strength(
            3,
            StrengthOf::Person,
            ("Steht jeden Tag um sieben mit Momo auf", "Karin, 05.03.2026"),
            ("Gets up with Momo at seven every day", "Karin, 5 Mar 2026"),
        ),
        strength(
            4,
            StrengthOf::Environment,
            ("Oma Gerda nimmt sie auf, bis ein Zimmer gefunden ist", "Oma Gerda, 26.03.2026"),
            ("Granny Gerda keeps her until a room is found", "Granny Gerda, 26 Mar 2026"),
        ),
        strength(
            5,
            StrengthOf::Environment,
            ("Die Klettergruppe hält ihr den Platz am Donnerstag frei", "Karin, 26.03.2026"),
            ("The climbing group keeps her place on Thursdays", "Karin, 26 Mar 2026"),
        ),
        strength(
            6,
            StrengthOf::Environment,
            ("Onkel Bernd kennt Betriebe und hat einen Transporter", "Oma Gerda, 26.03.2026"),
            ("Uncle Bernd knows firms and owns a van", "Granny Gerda, 26 Mar 2026"),
        ),
    ]
}

fn needs(locale: Locale) -> Vec<Need> {
    let need = |number, kind, area, de: &str, en: &str| Need {
        text: text(locale, de, en),
        kind,
        area: Some(area),
        limits: limits(locale, number),
        ..Need::new(need_id(number))
    };
    vec![
        need(
            1,
            NeedKind::OwnWords,
            LifeArea::Housing,
            "„Ein Zimmer, in das Momo mitdarf und aus dem mich niemand rauswirft.“",
            "“A room where Momo is allowed and nobody throws me out.”",
        ),
        need(
            2,
            NeedKind::OwnWords,
            LifeArea::Work,
            "„Ich will die Tischlerlehre fertig machen.“",
            "“I want to finish my training as a joiner.”",
        ),
        need(
            3,
            NeedKind::OwnWords,
            LifeArea::Family,
            "„Mit Mama reden, ohne dass es ums Geld geht.“",
            "“Talk to Mum without it being about money.”",
        ),
        need(
            4,
            NeedKind::OwnWords,
            LifeArea::Friends,
            "„Donnerstags wieder an die Wand.“",
            "“Back on the wall on Thursdays.”",
        ),
        need(
            5,
            NeedKind::Professional,
            LifeArea::Money,
            "Überblick über alle Forderungen und ein Zahlungsplan, den sie tragen kann",
            "An overview of all claims and a payment plan she can bear",
        ),
        need(
            6,
            NeedKind::Professional,
            LifeArea::Mind,
            "Raum für die Trauer um den Großvater",
            "Room to grieve for her grandfather",
        ),
        need(
            7,
            NeedKind::Professional,
            LifeArea::Family,
            "Entlastung für die Großmutter, die fast alles trägt",
            "Relief for her grandmother, who carries nearly everything",
        ),
        need(
            8,
            NeedKind::Professional,
            LifeArea::Authorities,
            "Begleitung zu Behörden, bis sie wieder allein geht",
            "Company to the authorities until she goes alone again",
        ),
    ]
}

/// Where the service reached its limits, for needs that the plan has no goal for.
fn limits(locale: Locale, need: u128) -> String {
    match need {
        4 => text(
            locale,
            "Braucht keine Maßnahme: Die Klettergruppe hält den Platz frei, Selin holt sie ab.",
            "Needs no measure: the climbing group keeps the place, Selin picks her up.",
        ),
        6 => text(
            locale,
            "Die Fachstelle begleitet Trauer nicht selbst. Angeboten wurden die Trauergruppe und Dr. Haas.",
            "The service itself does not offer grief counselling. The grief group and Dr Haas were offered.",
        ),
        8 => text(
            locale,
            "Nach Ende der Begleitung geht niemand mehr mit. Gesucht wurde bei zwei Vereinen, beide mit Warteliste.",
            "Once the work ends nobody goes along. Two associations were asked, both with a waiting list.",
        ),
        _ => String::new(),
    }
}
