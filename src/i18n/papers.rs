//! Words around the papers of the file: the page that lists them, and what is
//! said about one on the screen.

use crate::domain::phase::release::ReleaseState;
use crate::i18n::Locale;
use crate::i18n::spelling::texts;

texts! {
    /// Words of the list of papers.
    #[derive(Debug)]
    #[expect(missing_docs, reason = "Each field is named by what it says.")]
    pub struct Papers {
        // The page.
        pub title: &'static str,
        pub lead: &'static str,
        pub reports: &'static str,
        pub releases: &'static str,
        pub agreements: &'static str,
        pub goes_to: fn(&str) -> String,
        pub open: &'static str,
        pub open_named: fn(&str) -> String,
        pub missing: fn(&str) -> String,
        pub to_step: fn(&str) -> String,
        pub back: &'static str,
        pub print_named: fn(&str) -> String,
        pub with_pseudonyms: &'static str,
        // Names of papers.
        pub plan: &'static str,
        pub eight_tiles: &'static str,
        pub map: &'static str,
        pub comparison: &'static str,
        pub assessment: &'static str,
        pub closing: &'static str,
        pub contact_card: &'static str,
        pub release: &'static str,
        pub agreement: &'static str,
        // What each is for.
        pub plan_for: &'static str,
        pub eight_tiles_for: &'static str,
        pub map_for: &'static str,
        pub comparison_for: &'static str,
        pub assessment_for: &'static str,
        pub closing_for: &'static str,
        pub contact_card_for: &'static str,
        pub release_for: &'static str,
        pub agreement_for: &'static str,
        // Who gets it.
        pub to_client_and_file: &'static str,
        pub to_client: &'static str,
        pub to_client_and_helpers: &'static str,
        pub to_both_ends: &'static str,
        pub to_provider: &'static str,
        // What is missing.
        pub no_plan: &'static str,
        pub no_tiles: &'static str,
        pub no_map: &'static str,
        pub one_map: &'static str,
        pub no_assessment: &'static str,
        pub no_evaluation: &'static str,
        pub no_key_person: &'static str,
        pub no_releases: &'static str,
        pub no_services: &'static str,
        pub gone: &'static str,
        // What is said beside a paper.
        pub reach_note: &'static str,
        pub covered: fn(&str) -> String,
        pub covered_wholly: &'static str,
        pub not_covered: &'static str,
        pub no_goals_on_paper: &'static str,
        pub teaching_note: &'static str,
    }
}

const DE: Papers = Papers {
    title: "Dokumente",
    lead: "Was gedruckt, unterschrieben, abgelegt oder mitgegeben wird. Was die Akte nicht weiß, steht auf keinem Papier.",
    reports: "Pläne, Karten und Berichte",
    releases: "Entbindungen von der Schweigepflicht",
    agreements: "Leistungsvereinbarungen",
    goes_to: |whom| format!("Geht an: {whom}"),
    open: "Ansehen und drucken",
    open_named: |name| format!("Ansehen und drucken: {name}"),
    missing: |what| format!("Noch nicht zu drucken: {what}"),
    to_step: |step| format!("Zum Schritt {step}"),
    back: "Alle Dokumente",
    print_named: |name| format!("Drucken: {name}"),
    with_pseudonyms: "Für die Lehre: Pseudonyme, ohne eigene Worte",
    plan: "Hilfeplan",
    eight_tiles: "Hilfeplan auf einen Blick",
    map: "Netzwerkkarte",
    comparison: "Vergleich zweier Kartenstände",
    assessment: "Assessmentbericht",
    closing: "Abschlussbericht",
    contact_card: "Kontaktkarte",
    release: "Entbindung von der Schweigepflicht",
    agreement: "Leistungsvereinbarung",
    plan_for: "Ziele, Maßnahmen und Termine, zum Unterschreiben.",
    eight_tiles_for: "Die acht Felder des Plans auf einem Blatt, für das Gespräch.",
    map_for: "Karte und Liste der Kontakte.",
    comparison_for: "Was sich zwischen zwei Kartenständen verändert hat, in Bild, Worten und Zahlen.",
    assessment_for: "Die dokumentierte Diagnostik: alle Sichten nebeneinander, Beiträge nach Profession, Karte.",
    closing_for: "Was erreicht und was erbracht wurde, zusammenfassend beurteilt am Plan.",
    contact_card_for: "Wer Schlüsselperson ist, was sie tut und wie sie zu erreichen ist.",
    release_for: "Wer wem wozu was sagen darf und bis wann, zum Unterschreiben.",
    agreement_for: "Was ein Anbieter leistet, von wann bis wann und wer bezahlt.",
    to_client_and_file: "Klient:in und Fallakte",
    to_client: "Klient:in",
    to_client_and_helpers: "Klient:in und Fallakte; andere nur, soweit eine Entbindung es erlaubt",
    to_both_ends: "Klient:in, Fallakte und beide Stellen",
    to_provider: "Anbieter und Fallakte",
    no_plan: "Es gibt noch kein Ziel und keine Maßnahme.",
    no_tiles: "Alle acht Felder sind noch leer.",
    no_map: "Auf der Karte steht noch niemand.",
    one_map: "Es gibt erst einen Kartenstand.",
    no_assessment: "Vom Assessment ist noch nichts festgehalten.",
    no_evaluation: "Noch ist nichts ausgewertet und nichts entschieden.",
    no_key_person: "Wer die Fallverantwortung hat, ist noch offen.",
    no_releases: "Im Register steht noch keine Entbindung.",
    no_services: "Noch ist keine Leistung vereinbart.",
    gone: "Dieser Eintrag steht nicht mehr in der Akte.",
    reach_note: "Telefon und Sprechzeiten stehen auf der Karte, sobald sie bei der Fallverantwortung eingetragen sind.",
    covered: |scope| {
        format!("Die Entbindung umfasst: {scope}. Vor der Weitergabe prüfen, ob Ziel und Aufgabe davon gedeckt sind.")
    },
    covered_wholly: "Für diesen Anbieter gilt eine Entbindung ohne Umfang. Vor der Weitergabe klären, was gesagt werden darf.",
    not_covered: "Für diesen Anbieter steht keine Entbindung im Register.",
    no_goals_on_paper: "Darum stehen weder Name noch Ziele auf dem Papier.",
    teaching_note: "Namen werden ersetzt; was in eigenen Worten geschrieben ist, fällt weg. Es bleiben Einschätzungen, Urteile, Tage und die Karte.",
};

const EN: Papers = Papers {
    title: "Documents",
    lead: "What is printed, signed, filed or handed over. What the file does not know stands on no paper.",
    reports: "Plans, maps and reports",
    releases: "Releases from confidentiality",
    agreements: "Service agreements",
    goes_to: |whom| format!("Goes to: {whom}"),
    open: "View and print",
    open_named: |name| format!("View and print: {name}"),
    missing: |what| format!("Not to be printed yet: {what}"),
    to_step: |step| format!("To the step {step}"),
    back: "All documents",
    print_named: |name| format!("Print: {name}"),
    with_pseudonyms: "For teaching: pseudonyms, without own words",
    plan: "Support plan",
    eight_tiles: "Support plan at a glance",
    map: "Network map",
    comparison: "Comparison of two map versions",
    assessment: "Assessment report",
    closing: "Closing report",
    contact_card: "Contact card",
    release: "Release from confidentiality",
    agreement: "Service agreement",
    plan_for: "Goals, measures and dates, to be signed.",
    eight_tiles_for: "The eight fields of the plan on one sheet, for the talk.",
    map_for: "Map and list of contacts.",
    comparison_for: "What has changed between two versions of the map, in picture, words and numbers.",
    assessment_for: "The documented diagnosis: all views side by side, contributions by profession, map.",
    closing_for: "What was reached and what was delivered, judged in sum by the plan.",
    contact_card_for: "Who the key person is, what they do and how they are reached.",
    release_for: "Who may tell whom what, what for and until when, to be signed.",
    agreement_for: "What a provider delivers, from when to when, and who pays.",
    to_client_and_file: "client and case file",
    to_client: "client",
    to_client_and_helpers: "client and case file; others only as far as a release allows",
    to_both_ends: "client, case file and both parties",
    to_provider: "provider and case file",
    no_plan: "There is no goal and no measure yet.",
    no_tiles: "All eight fields are still empty.",
    no_map: "Nobody is on the map yet.",
    one_map: "There is only one version of the map.",
    no_assessment: "Nothing of the assessment is noted yet.",
    no_evaluation: "Nothing has been evaluated or decided yet.",
    no_key_person: "Who is responsible for the case is still open.",
    no_releases: "There is no release in the register yet.",
    no_services: "No service has been agreed yet.",
    gone: "This entry is no longer in the file.",
    reach_note: "Telephone and hours stand on the card as soon as they are entered with the responsibility for the case.",
    covered: |scope| {
        format!("The release covers: {scope}. Before handing over, check that goal and task are within it.")
    },
    covered_wholly: "There is a release for this provider without a scope. Before handing over, clarify what may be told.",
    not_covered: "The register holds no release for this provider.",
    no_goals_on_paper: "That is why neither name nor goals stand on the paper.",
    teaching_note: "Names are replaced; what is written in own words is left out. Ratings, judgements, days and the map remain.",
};

/// The words in a language.
pub fn papers(locale: Locale) -> &'static Papers {
    locale.pick(&DE, &EN)
}

/// Why a release in the register does not hold.
pub fn why_not_covered(locale: Locale, state: ReleaseState) -> &'static str {
    match state {
        ReleaseState::Valid => papers(locale).covered_wholly,
        ReleaseState::NotSigned => locale.pick(
            "Die Entbindung für diesen Anbieter ist nicht unterschrieben.",
            "The release for this provider is not signed.",
        ),
        ReleaseState::Expired => locale
            .pick("Die Entbindung für diesen Anbieter ist abgelaufen.", "The release for this provider has lapsed."),
        ReleaseState::Revoked => locale.pick(
            "Die Entbindung für diesen Anbieter ist widerrufen.",
            "The release for this provider has been revoked.",
        ),
    }
}
