//! From spring to autumn 2026: services, log, two reviews.

use ankerplatz::domain::phase::activity::{Activity, ActivityKind, Advocacy, AdvocacyKind, Function, Referral};
use ankerplatz::domain::phase::answers::Verdict::{self, No, Unclear, Yes};
use ankerplatz::domain::phase::assessment::LifeArea;
use ankerplatz::domain::phase::course::{Course, Review, ReviewSource, Service, ServiceCheck, ServiceKind};
use ankerplatz::i18n::Locale;

use super::{activity_id, day, measure_id, partners, register, review_id, service_id, text};

pub(super) fn records(locale: Locale) -> Course {
    Course {
        services: services(locale),
        activities: activities(locale)
            .into_iter()
            .map(|entry| told(locale, entry))
            .map(|entry| act(locale, entry))
            .collect(),
        reviews: reviews(locale),
        tasks: register::tasks(locale),
        releases: register::releases(locale),
        system: register::system(locale),
        partners: partners::register(locale),
    }
}

/// To whom something was told, and what came of standing up for Karin. For the
/// debt collectors there is no release: that is one of the findings.
fn told(locale: Locale, entry: Activity) -> Activity {
    let to = |de: &str, en: &str| text(locale, de, en);
    let advocacy = |kind, addressee: String, deadline: &str, result: String| {
        Some(Advocacy { kind, addressee, deadline: Some(day(deadline)), result })
    };
    if entry.id == activity_id(4) {
        let result = to("Beide Verfahren ruhen, die Versicherung läuft.", "Both proceedings rest, the insurance runs.");
        let addressee = to("Amtsgericht, Krankenkasse", "Court, health insurer");
        Activity { advocacy: advocacy(AdvocacyKind::Protection, addressee, "2026-04-13", result), ..entry }
    } else if entry.id == activity_id(8) {
        let result = to("Darlehen am 20.07. bewilligt.", "Loan granted on 20 July.");
        let advocacy = advocacy(AdvocacyKind::Demand, to("Jobcenter", "Jobcentre"), "2026-07-24", result);
        Activity { disclosed_to: to("Jobcenter", "Jobcentre"), advocacy, ..entry }
    } else if entry.id == activity_id(9) {
        Activity { disclosed_to: to("Wohnhilfe Kompass", "Kompass housing"), ..entry }
    } else if entry.id == activity_id(11) {
        let result = to(
            "Gebühren halbiert, über die Raten noch keine Antwort.",
            "Fees halved, no reply on the instalments yet.",
        );
        let advocacy = advocacy(AdvocacyKind::Defence, to("Inkassobüro", "Debt collectors"), "2026-10-01", result);
        Activity { disclosed_to: to("Inkassobüro", "Debt collectors"), advocacy, ..entry }
    } else {
        entry
    }
}

/// What kind of act it was, in the order of the log; three are not told apart.
const KINDS: [(u128, ActivityKind); 12] = [
    (1, ActivityKind::PavingTheWay),
    (2, ActivityKind::Informing),
    (4, ActivityKind::Accompanying),
    (5, ActivityKind::Conference),
    (14, ActivityKind::Briefing),
    (15, ActivityKind::Referral),
    (6, ActivityKind::Cooperation),
    (7, ActivityKind::MakingContact),
    (8, ActivityKind::Negotiating),
    (9, ActivityKind::Conference),
    (11, ActivityKind::Negotiating),
    (12, ActivityKind::Conference),
];

/// The kind of an entry, the service it was about, and what came of a referral.
fn act(locale: Locale, entry: Activity) -> Activity {
    let kind = KINDS.into_iter().find(|(number, _)| entry.id == activity_id(*number)).map(|(_, kind)| kind);
    let entry = Activity { kind, ..entry };
    if entry.id == activity_id(14) {
        Activity { service: Some(service_id(1)), disclosed_to: text(locale, "Herr Lindner", "Mr Lindner"), ..entry }
    } else if entry.id == activity_id(15) {
        let referral = Referral {
            arrived_on: Some(day("2026-04-27")),
            result: text(
                locale,
                "Aufgenommen. Die erste Besichtigung folgt in derselben Woche.",
                "Taken on. The first viewing follows in the same week.",
            ),
            ..Referral::default()
        };
        Activity { service: Some(service_id(2)), referral: Some(referral), ..entry }
    } else if entry.id == activity_id(8) {
        Activity { service: Some(service_id(3)), ..entry }
    } else {
        entry
    }
}

/// What a service says besides its dates: kind, area, extent, cost.
type Scope = (u128, ServiceKind, LifeArea, [&'static str; 2], [&'static str; 2]);

const SCOPES: [Scope; 6] = [
    (
        1,
        ServiceKind::Social,
        LifeArea::Money,
        ["Sechs Termine", "Six appointments"],
        ["Kostenlos, Stadt", "Free, the city"],
    ),
    (
        2,
        ServiceKind::Social,
        LifeArea::Housing,
        ["Bis zum Mietvertrag", "Until there is a lease"],
        ["Kostenlos, Stadt", "Free, the city"],
    ),
    (
        3,
        ServiceKind::Other,
        LifeArea::Money,
        ["Monatlich, bis zum ersten Lohn", "Monthly, until the first pay"],
        ["Jobcenter; Darlehen 640 €", "Jobcentre; loan of €640"],
    ),
    (
        4,
        ServiceKind::Social,
        LifeArea::Work,
        ["Zwei Stunden in der Woche", "Two hours a week"],
        ["Berufsschule", "Vocational school"],
    ),
    (
        5,
        ServiceKind::Therapy,
        LifeArea::Family,
        ["Drei Gespräche zu 90 Minuten", "Three talks of 90 minutes"],
        ["Beratung Lotse, spendenfinanziert", "Lotse counselling, funded by donations"],
    ),
    (6, ServiceKind::Other, LifeArea::Work, ["Zwei Wochen, ganztags", "Two weeks, full time"], ["Keine", "None"]),
];

fn services(locale: Locale) -> Vec<Service> {
    let mut services = agreed(locale);
    for (number, kind, area, extent, cost) in SCOPES {
        for service in services.iter_mut().filter(|service| service.id == service_id(number)) {
            (service.kind, service.area) = (Some(kind), Some(area));
            service.extent = text(locale, extent[0], extent[1]);
            service.cost = text(locale, cost[0], cost[1]);
            service.tasks = partners::tasks(locale, number);
        }
    }
    services
}

fn agreed(locale: Locale) -> Vec<Service> {
    let service = |number, measure, dates: [&str; 3], what: (&str, &str), provider: (&str, &str)| Service {
        what: text(locale, what.0, what.1),
        provider: text(locale, provider.0, provider.1),
        measure: Some(measure_id(measure)),
        agreed_on: Some(day(dates[0])),
        begin: Some(day(dates[1])),
        end: Some(day(dates[2])),
        ..Service::new(service_id(number))
    };
    vec![
        service(
            1,
            2,
            ["2026-04-28", "2026-05-05", "2026-12-31"],
            ("Verhandlung mit Gläubiger:innen, sechs Termine", "Negotiation with creditors, six appointments"),
            ("Schuldnerberatung der Stadt, Herr Lindner", "City debt advice, Mr Lindner"),
        ),
        service(
            2,
            3,
            ["2026-04-24", "2026-04-27", "2026-08-31"],
            ("Zimmervermittlung für junge Erwachsene", "Rooms for young adults"),
            ("Wohnhilfe Kompass", "Kompass housing"),
        ),
        service(
            3,
            4,
            ["2026-05-13", "2026-05-01", "2026-10-31"],
            ("Grundsicherung und Darlehen für die Kaution", "Income support and a loan for the deposit"),
            ("Jobcenter", "Jobcentre"),
        ),
        service(
            4,
            7,
            ["2026-06-17", "2026-08-31", "2026-12-18"],
            ("Stützunterricht, zwei Stunden in der Woche", "Extra lessons, two hours a week"),
            ("Berufsschule Holz", "School of Woodwork"),
        ),
        service(
            5,
            8,
            ["2026-05-19", "2026-06-02", "2026-11-30"],
            ("Drei Familiengespräche", "Three family talks"),
            ("Beratung Lotse, Herr Adler", "Lotse counselling, Mr Adler"),
        ),
        service(
            6,
            6,
            ["2026-05-26", "2026-06-08", "2026-06-19"],
            ("Praktikum in der Werkstatt", "Placement in the workshop"),
            ("Tischlerei Kern", "Kern joinery"),
        ),
    ]
}

#[expect(clippy::too_many_lines, reason = "It is a list.")]
fn activities(locale: Locale) -> Vec<Activity> {
    let entry = |number, date: &str, function, with: (&str, &str), what: (&str, &str)| Activity {
        function,
        with: text(locale, with.0, with.1),
        text: text(locale, what.0, what.1),
        ..Activity::new(activity_id(number), Some(day(date)))
    };
    vec![
        entry(
            1,
            "2026-03-02",
            Function::Coordination,
            ("Frau Sauer", "Ms Sauer"),
            (
                "Anfrage der Schulsozialarbeit; Karin sitzt mit am Telefon. Erstgespräch vereinbart.",
                "Enquiry by the school’s social worker, with Karin on the line. First talk arranged.",
            ),
        ),
        entry(
            2,
            "2026-03-05",
            Function::Counselling,
            ("Karin", "Karin"),
            (
                "Erstgespräch. Erklärt, was Case Management ist und was bei einem Nein geschieht.",
                "First talk. Explained what case management is and what happens in case of a no.",
            ),
        ),
        entry(
            3,
            "2026-03-26",
            Function::Coordination,
            ("Karin, Oma Gerda", "Karin, Granny Gerda"),
            (
                "Netzwerkkarte am Küchentisch. Karin staunt, wie viel über ihre Großmutter läuft.",
                "Network map at the kitchen table. Karin is surprised how much runs through her grandmother.",
            ),
        ),
        entry(
            4,
            "2026-03-30",
            Function::Advocacy,
            ("Amtsgericht, Krankenkasse", "Court, health insurer"),
            (
                "Mit Karin zwei Widersprüche abgegeben und die Versicherung gesichert.",
                "Handed in two objections with Karin and secured the insurance.",
            ),
        ),
        entry(
            5,
            "2026-04-20",
            Function::Coordination,
            ("Karin, Oma Gerda, Selin, Frau Sauer, Herr Lindner", "Karin, Granny Gerda, Selin, Ms Sauer, Mr Lindner"),
            ("Hilfeplangespräch. Selin bietet den Donnerstag an.", "Planning meeting. Selin offers Thursdays."),
        ),
        entry(
            14,
            "2026-04-23",
            Function::Coordination,
            ("Herr Lindner", "Mr Lindner"),
            (
                "Die Ziele und seine Aufgaben aus dem Hilfeplan durchgesprochen, mit Karins Einverständnis.",
                "Went through the goals and his tasks in the support plan, with Karin’s consent.",
            ),
        ),
        entry(
            15,
            "2026-04-24",
            Function::Coordination,
            ("Wohnhilfe Kompass", "Kompass housing"),
            (
                "Karin für die Zimmervermittlung angemeldet; sie war beim Anruf dabei.",
                "Registered Karin for the room service; she was there during the call.",
            ),
        ),
        entry(
            6,
            "2026-05-04",
            Function::Counselling,
            ("Karin", "Karin"),
            (
                "Sieben Forderungen sind drei Gläubiger:innen. Geübt, was am Telefon zu sagen ist.",
                "Seven claims turn out to be three creditors. Practised what to say on the phone.",
            ),
        ),
        entry(
            7,
            "2026-05-26",
            Function::Coordination,
            ("Tischlerei Kern", "Kern joinery"),
            (
                "Karin hat selbst angerufen. Praktikum im Juni vereinbart.",
                "Karin called them herself. Placement in June arranged.",
            ),
        ),
        entry(
            8,
            "2026-06-25",
            Function::Advocacy,
            ("Jobcenter", "Jobcentre"),
            (
                "Widerspruch: Das Darlehen für die Kaution war ohne Begründung abgelehnt.",
                "Objection: the loan for the deposit had been refused without reasons.",
            ),
        ),
        entry(
            9,
            "2026-07-16",
            Function::Coordination,
            ("Alle Beteiligten", "Everybody involved"),
            (
                "Helfer:innenkonferenz. Kompass sucht gezielt bei Vermieter:innen mit Garten.",
                "Helpers’ conference. Kompass looks among landlords with a garden.",
            ),
        ),
        entry(
            10,
            "2026-08-12",
            Function::Counselling,
            ("Karin", "Karin"),
            (
                "Mietvertrag Satz für Satz gelesen. Karin unterschreibt am Tag danach allein.",
                "Read the lease sentence by sentence. Karin signs it alone the day after.",
            ),
        ),
        entry(
            11,
            "2026-09-17",
            Function::Advocacy,
            ("Inkassobüro", "Debt collectors"),
            (
                "Überhöhte Gebühren mit Herrn Lindner zurückgewiesen, Ratenangebot wiederholt.",
                "Rejected excessive fees together with Mr Lindner, repeated the offer of instalments.",
            ),
        ),
        entry(
            12,
            "2026-10-20",
            Function::Coordination,
            ("Karin, Oma Gerda, Frau Sauer, Herr Lindner", "Karin, Granny Gerda, Ms Sauer, Mr Lindner"),
            ("Der Hilfeplan wird Ziel für Ziel durchgegangen.", "The support plan is gone through goal by goal."),
        ),
        entry(
            13,
            "2026-11-12",
            Function::Counselling,
            ("Karin", "Karin"),
            (
                "Abschlussgespräch. Karin zählt auf, wen sie fragt, wenn es wieder eng wird.",
                "Closing talk. Karin names whom she will ask if things get tight again.",
            ),
        ),
    ]
}

fn reviews(locale: Locale) -> Vec<Review> {
    let check = |number, [works, delivered, effective]: [Verdict; 3], de: &str, en: &str| ServiceCheck {
        works: Some(works),
        delivered: Some(delivered),
        effective: Some(effective),
        remark: text(locale, de, en),
        ..ServiceCheck::new(service_id(number))
    };
    vec![
        Review {
            services: vec![
                check(1, [Yes, Yes, Unclear], "Zwei Antworten, eine steht aus.", "Two replies, one outstanding."),
                check(
                    2,
                    [Yes, Yes, No],
                    "Vier Besichtigungen, viermal war der Hund das Hindernis.",
                    "Four viewings, four times the dog was the obstacle.",
                ),
                check(
                    3,
                    [No, No, No],
                    "Die Kaution ist ohne Begründung abgelehnt.",
                    "The deposit was refused without reasons.",
                ),
                check(4, [Unclear, Unclear, Unclear], "Beginnt mit dem Schuljahr.", "Begins with the school year."),
                check(5, [Yes, Yes, Yes], "Erstes Gespräch am 02.06.", "First talk on 2 June."),
                check(6, [Yes, Yes, Yes], "Frau Kern bietet einen Vertrag an.", "Ms Kern offers a contract."),
            ],
            consequence: text(
                locale,
                "Widerspruch beim Jobcenter. Konferenz im Juli, um die Zimmersuche neu auszurichten.",
                "Objection at the jobcentre. Conference in July to redirect the search for a room.",
            ),
            next: Some(day("2026-09-09")),
            sources: [ReviewSource::Report, ReviewSource::ClientContact].into(),
            process: Some(Unclear),
            still_fitting: Some(No),
            contributing: Some(Yes),
            ..Review::new(review_id(1), Some(day("2026-06-24")))
        },
        Review {
            services: vec![
                check(
                    1,
                    [Yes, Yes, Yes],
                    "Zwei Zahlungspläne laufen, die dritte Stelle fordert Gebühren.",
                    "Two payment plans are running, the third creditor demands fees.",
                ),
                check(2, [Yes, Yes, Yes], "Mietvertrag ab 15.08.", "Lease from 15 Aug."),
                check(3, [Yes, Yes, Yes], "Nach dem Widerspruch bewilligt.", "Granted after the objection."),
                check(
                    4,
                    [Yes, Yes, Unclear],
                    "Zwei Wochen sind kurz für ein Urteil.",
                    "Two weeks are too short to judge.",
                ),
                check(
                    5,
                    [No, No, Unclear],
                    "Der Termin im August fiel aus, niemand lud neu ein.",
                    "The date in August was cancelled and nobody arranged another.",
                ),
                check(6, [Yes, Yes, Yes], "Abgeschlossen.", "Completed."),
            ],
            consequence: text(
                locale,
                "Herr Adler lädt zum dritten Gespräch ein. Sonst weiter wie vereinbart.",
                "Mr Adler invites to the third talk. Otherwise on as agreed.",
            ),
            next: Some(day("2026-10-20")),
            sources: ReviewSource::ALL.into(),
            process: Some(Yes),
            still_fitting: Some(Yes),
            contributing: Some(Yes),
            ..Review::new(review_id(2), Some(day("2026-09-09")))
        },
    ]
}
