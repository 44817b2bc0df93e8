//! March 2026: the school's social worker asks, Karin comes, both decide.

use ankerplatz::domain::phase::answers::{Answer, Verdict};
use ankerplatz::domain::phase::question::{Choice, Question};
use ankerplatz::i18n::Locale;

use super::{chosen, found, on, said};

pub(super) fn answers(locale: Locale) -> Vec<(Question, Answer)> {
    let mut answers = criteria(locale);
    answers.extend(responsibility(locale));
    answers.extend([
        on(Question::InformedProcess, "2026-03-05"),
        on(Question::InformedAims, "2026-03-05"),
        on(Question::InformedBenefit, "2026-03-05"),
        on(Question::InformedNonAdmission, "2026-03-05"),
        on(Question::InformedDependencies, "2026-03-12"),
        said(
            locale,
            Question::InformedBy,
            "Frau Reuter, im Gespräch und mit dem Merkblatt der Fachstelle",
            "Ms Reuter, in a talk and with the service’s leaflet",
        ),
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
        chosen(Question::CriteriaSet, Choice::OwnCriteria),
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
            Question::Commission,
            "Wohnen, Ausbildung und Schulden ordnen. Mit dem Vater soll niemand Kontakt aufnehmen.",
            "Put housing, training and debts in order. Nobody is to contact her father.",
        ),
        on(Question::CommissionDate, "2026-03-12"),
        said(locale, Question::Funder, "Die Stadt, über die Fachstelle", "The city, through the service"),
        said(
            locale,
            Question::Dependencies,
            "Die Stadt bezahlt die Fachstelle und erhält einmal im Jahr Zahlen ohne Namen. Karin weiß das.",
            "The city funds the service and receives figures without names once a year. Karin knows this.",
        ),
    ]
}
