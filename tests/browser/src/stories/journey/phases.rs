//! The second part of the journey: every phase is begun, some are brought to their end, in whatever order.

use anyhow::Result;

use browser_tests::harness::Page;

use crate::stories::ways::{add, expect_phase, fill_in, go, go_to_list, pick, pick_in, press, step, until_stored};

const INTAKE: &str = "Aufnahme klären";
const ASSESSMENT: &str = "Assessment";
const PLANNING: &str = "Ziele & Hilfeplan";
const COURSE: &str = "Umsetzung";
const MONITORING: &str = "Monitoring";
const EVALUATION: &str = "Evaluation & Abschluss";

/// Fills a case that is open and empty.
pub async fn tell(page: &Page, id: &str) -> Result<()> {
    page.click_in(".casebar", "link", "Phasen").await?;
    page.expect_text("main h1", "Kriterien").await?;
    for phase in [INTAKE, ASSESSMENT, PLANNING, COURSE, MONITORING, EVALUATION] {
        expect_phase(page, phase, "noch nicht begonnen").await?;
    }
    intake(page).await?;
    assessment(page).await?;
    planning(page).await?;
    course(page).await?;
    evaluation(page).await?;
    all_of_it_is_kept(page, id).await
}

async fn intake(page: &Page) -> Result<()> {
    let question = "Liegen mehrere Probleme zugleich vor?";
    pick(page, question, "ja").await?;
    let group = format!("[role=group][aria-label='{question}']");
    fill_in(page, &group, "Begründung", "Wohnung und Arbeit zugleich").await?;
    expect_phase(page, INTAKE, "in Arbeit").await?;
    step(page, INTAKE, "admission", "Aufnahme").await?;
    pick(page, "Wie wird entschieden?", "aufnehmen").await?;
    page.set_value("Entschieden am", "2026-09-01").await?;
    fill_in(page, "main", "Warum wird so entschieden?", "Mehrere Stellen, niemand koordiniert").await
}

async fn assessment(page: &Page) -> Result<()> {
    step(page, ASSESSMENT, "life-areas", "Lebensbereiche").await?;
    pick(page, "Handlungsbedarf, Sicht der Klient:in", "1").await?;
    pick(page, "Handlungsbedarf, Sicht der Fachperson", "4").await?;
    page.expect_text("main", "3 Stufen Unterschied: ein Thema für das Gespräch").await?;
    pick(page, "Ressource, Sicht der Klient:in", "2").await?;
    pick(page, "Ressource, Sicht der Fachperson", "trägt teilweise").await?;
    expect_phase(page, ASSESSMENT, "in Arbeit").await?;
    step(page, ASSESSMENT, "strengths-and-needs", "Stärken und Bedarf").await?;
    add(page, "Stärke ergänzen").await?;
    fill_in(page, "main", "Was trägt?", "Kocht gern für andere").await?;
    add(page, "Bedarf ergänzen").await?;
    fill_in(page, "main", "Was wird gebraucht oder gewünscht?", "Ein Zimmer mit Tür").await
}

async fn planning(page: &Page) -> Result<()> {
    step(page, PLANNING, "goals", "Ziele").await?;
    add(page, "Ergebnisziel ergänzen").await?;
    fill_in(page, "main", "Wortlaut", "Ana wohnt in einem eigenen Zimmer").await?;
    fill_in(page, "main", "Indikator: Woran ist es zu sehen?", "Mietvertrag unterschrieben").await?;
    page.set_value("Bis wann", "2027-03-31").await?;
    page.choose("Ruht auf dem Bedarf", "Ein Zimmer mit Tür").await?;
    expect_phase(page, PLANNING, "in Arbeit").await?;
    step(page, PLANNING, "measures", "Maßnahmen").await?;
    add(page, "Maßnahme ergänzen").await?;
    fill_in(page, "main", "Was geschieht?", "Zimmer besichtigen").await?;
    page.choose("Wer", "Ana P. (Klient:in)").await?;
    page.set_value("Bis wann", "2027-01-15").await?;
    page.choose("Ziel", "Ana wohnt in einem eigenen Zimmer").await
}

async fn course(page: &Page) -> Result<()> {
    step(page, COURSE, "activities", "Aktivitäten").await?;
    add(page, "Eintrag ergänzen").await?;
    fill_in(page, "main", "Was geschah?", "Gespräch mit dem Wohnungsamt").await?;
    expect_phase(page, COURSE, "in Arbeit").await?;
    step(page, COURSE, "services", "Leistungen").await?;
    add(page, "Leistung ergänzen").await?;
    fill_in(page, "main", "Leistung", "Wohnbegleitung").await?;
    fill_in(page, "main", "Wer erbringt sie?", "Verein Dach").await?;
    page.choose("Dient der Maßnahme", "Zimmer besichtigen").await?;
    expect_phase(page, COURSE, "vollständig").await?;
    step(page, MONITORING, "reviews", "Überprüfungen").await?;
    add(page, "Neue Überprüfung").await?;
    pick_in(page, ".check", "Funktioniert der Prozess?", "ja").await?;
    pick_in(page, ".check", "Wird sie wie vereinbart erbracht?", "nein").await?;
    expect_phase(page, MONITORING, "in Arbeit").await?;
    pick_in(page, ".check", "Hat sie die gewünschte Wirkung?", "unklar").await?;
    page.set_value("Nächste Überprüfung", "2027-02-01").await?;
    expect_phase(page, MONITORING, "vollständig").await
}

async fn evaluation(page: &Page) -> Result<()> {
    step(page, EVALUATION, "outcome", "Ergebnisse").await?;
    pick(page, "Ana wohnt in einem eigenen Zimmer", "teilweise erreicht").await?;
    press(page, "button", "Zimmer besichtigen *").await?;
    pick(page, "War sie wirkungsvoll?", "ja").await?;
    pick(page, "Ist sie weiter nötig?", "nein").await?;
    pick(page, "Ist andere Hilfe erforderlich?", "nein").await?;
    expect_phase(page, EVALUATION, "in Arbeit").await?;
    step(page, EVALUATION, "follow-up", "Nachsorge").await?;
    pick(page, "Ist Nachsorge nötig?", "ja").await?;
    fill_in(page, "main", "Wer hält Kontakt?", "Frau Kern").await?;
    fill_in(page, "main", "Worin besteht die Nachsorge?", "Ein Anruf im Monat").await?;
    page.set_value("Nachsorge bis", "2027-12-31").await
}

/// The overview says what was done, and the store holds it.
async fn all_of_it_is_kept(page: &Page, id: &str) -> Result<()> {
    until_stored(page, id, "after-care to be stored", |case| case.to_string().contains("Ein Anruf im Monat")).await?;
    go_to_list(page).await?;
    go(page, id, "").await?;
    page.expect_text("main", "Mietvertrag unterschrieben").await?;
    page.expect_text("main", "Gespräch mit dem Wohnungsamt").await?;
    page.expect_text(".agenda", "Überprüfung der Leistungen").await?;
    let wanted = [
        "Wohnung und Arbeit zugleich",
        "Mehrere Stellen, niemand koordiniert",
        "Kocht gern für andere",
        "Ein Zimmer mit Tür",
        "Zimmer besichtigen",
        "Verein Dach",
    ];
    until_stored(page, id, "all answers to be stored", |case| {
        let text = case.to_string();
        wanted.iter().all(|wanted| text.contains(wanted))
            && case["plan"]["goals"][0]["attainment"] == "partly"
            && case["assessment"]["areas"]["housing"]["professional"]["need"] == 4
            && case["course"]["reviews"][0]["services"][0]["delivered"] == "no"
    })
    .await
}
