//! March 2026: the school's social worker asks, Karin comes, both decide.

use ankerplatz::domain::phase::answers::{Answer, Verdict};
use ankerplatz::domain::phase::question::{Choice, Question};
use ankerplatz::i18n::Locale;

use super::{chosen, found, on, said};

pub(super) fn answers(locale: Locale) -> Vec<(Question, Answer)> {
    let mut answers = criteria(locale);
    answers.extend(responsibility(locale));
    answers.extend([
        said(
            locale,
            Question::MainProblems,
            "Seit Januar ohne Ausbildung, seit Februar ohne Zimmer. Rund 3.800 € Schulden, Post bleibt ungeöffnet. \
             Karin schläft schlecht, seit ihr Großvater gestorben ist.",
            "Without an apprenticeship since January, without a room since February. Debts of about €3,800, letters \
             stay unopened. Karin has slept badly since her grandfather died.",
        ),
        said(
            locale,
            Question::FirstResources,
            "Oma Gerda hat sie aufgenommen. Sie arbeitet gern mit Holz, klettert mit Selin und steht jeden Morgen \
             für ihren Hund Momo auf.",
            "Granny Gerda has taken her in. She likes working with wood, climbs with Selin and gets up every morning \
             for her dog Momo.",
        ),
        on(Question::InformedProcess, "2026-03-05"),
        on(Question::InformedAims, "2026-03-05"),
        on(Question::InformedBenefit, "2026-03-05"),
        on(Question::InformedNonAdmission, "2026-03-05"),
        on(Question::InformedDependencies, "2026-03-12"),
        chosen(Question::AdmissionDecision, Choice::Admit),
        on(Question::AdmissionDate, "2026-03-12"),
        said(
            locale,
            Question::AdmissionReason,
            "Wohnen, Ausbildung, Geld und Trauer hängen zusammen, fünf Stellen sind nötig, und Karin möchte, dass \
             jemand den Überblick hält. Akut gesichert ist sie bei ihrer Großmutter.",
            "Housing, training, money and grief are connected, five agencies are needed, and Karin wants somebody to \
             keep the overview. For the moment she is safe at her grandmother’s.",
        ),
        said(
            locale,
            Question::EndSign,
            "Karin wohnt mit eigenem Vertrag, hat das Lehrjahr begonnen und öffnet ihre Post selbst.",
            "Karin lives under a lease of her own, has begun the training year and opens her own letters.",
        ),
    ]);
    answers
}

fn criteria(locale: Locale) -> Vec<(Question, Answer)> {
    vec![
        found(
            locale,
            Question::MultipleProblems,
            Verdict::Yes,
            "Wohnung, Ausbildung, Schulden, Trauer, Streit mit der Mutter. Eines zieht das andere nach.",
            "Housing, training, debts, grief, quarrels with her mother. One pulls the other along.",
        ),
        found(
            locale,
            Question::ManyHelpers,
            Verdict::Yes,
            "Jobcenter, Wohnhilfe, Schuldnerberatung, Berufsschule, Hausärztin, dazu Familie und Freundeskreis.",
            "Jobcentre, housing service, debt advice, vocational school, her doctor, and family and friends.",
        ),
        found(
            locale,
            Question::Economising,
            Verdict::Yes,
            "Zwei Stellen haben schon getrennt nach denselben Unterlagen gefragt.",
            "Two agencies have already asked separately for the same papers.",
        ),
        found(
            locale,
            Question::AcuteCrisis,
            Verdict::No,
            "Sie hat einen Schlafplatz und zu essen. Keine Gedanken, sich etwas anzutun; danach wurde gefragt.",
            "She has a place to sleep and enough to eat. No thoughts of harming herself; this was asked.",
        ),
    ]
}

fn responsibility(locale: Locale) -> Vec<(Question, Answer)> {
    vec![
        said(
            locale,
            Question::CaseResponsibility,
            "Frau Reuter, Fachstelle Junge Erwachsene",
            "Ms Reuter, Young Adults’ Service",
        ),
        said(
            locale,
            Question::Responsibilities,
            "Frau Reuter hält den Überblick. Herr Lindner verhandelt über die Schulden. Frau Sauer ist für alles \
             rund um die Schule da. Karin entscheidet, wer was erfährt.",
            "Ms Reuter keeps the overview. Mr Lindner negotiates about the debts. Ms Sauer is there for everything \
             to do with school. Karin decides who is told what.",
        ),
        said(
            locale,
            Question::Cooperation,
            "Karin und Frau Reuter sehen sich wöchentlich, ab Sommer alle drei Wochen. Dazwischen Nachrichten. Mit \
             anderen Stellen spricht Frau Reuter nur, wenn Karin zugestimmt hat.",
            "Karin and Ms Reuter meet weekly, from summer on every three weeks, with messages in between. Ms Reuter \
             talks to other agencies only with Karin’s consent.",
        ),
        said(
            locale,
            Question::Participants,
            "Karin, Oma Gerda, Frau Sauer, Frau Reuter",
            "Karin, Granny Gerda, Ms Sauer, Ms Reuter",
        ),
        said(
            locale,
            Question::CommissionedBy,
            "Karin selbst, auf Anregung der Berufsschule; Auftrag vom 12.03.2026",
            "Karin herself, at the suggestion of the vocational school; commission of 12 Mar 2026",
        ),
        said(
            locale,
            Question::Dependencies,
            "Die Stadt bezahlt die Fachstelle und erhält einmal im Jahr Zahlen ohne Namen. Karin weiß das.",
            "The city funds the service and receives figures without names once a year. Karin knows this.",
        ),
    ]
}
