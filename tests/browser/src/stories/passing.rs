//! Steps that are passed: skipped, put off, or left with little in them; and small things entered on the way, which show
//! whole and come back to their place.

use anyhow::{Result, ensure};
use serde_json::{Value, json};

use browser_tests::harness::{ALL, CHROMIUM, Page, Story, story};

use super::filling::at;
use super::ways::{fill_in, new_case, pick, press, press_in, until_stored};

/// The stories of this file.
pub fn stories() -> Vec<Story> {
    vec![
        story("an_empty_step_is_skipped_in_sight_and_leaves_no_mark", ALL, |page| Box::pin(skipped(page))),
        story("first_impressions_show_whole_and_come_back_to_their_place", ALL, |page| Box::pin(impressions(page)))
            .size(390, 844),
        story("nothing_is_undisclosed_where_no_dependency_is_named", CHROMIUM, |page| Box::pin(dependencies(page))),
    ]
}

const NEXT: &str = ".walk [rel=next]";

async fn is_main(page: &Page) -> Result<bool> {
    page.js("return document.querySelector(arguments[0]).dataset.kind === 'main'", vec![json!(NEXT)]).await
}

async fn skipped(page: &Page) -> Result<()> {
    page.open("").await?;
    let id = new_case(page, "Ana").await?;
    at(page, &id, "criteria").await?;
    page.expect_text(NEXT, "Überspringen").await?;
    page.expect_text(NEXT, "weiter: Zuständigkeit").await?;
    ensure!(!is_main(page).await?, "to skip is not the main thing to do in an empty step");
    page.click_css(NEXT).await?;
    page.expect_text("main h1", "Zuständigkeit").await?;
    // Put off beside it: that leaves a mark and leads on as well.
    press_in(page, ".walk", "button", "Später").await?;
    page.expect_text("main h1", "Auftrag").await?;
    until_stored(page, &id, "only the step that was put off to be marked", |case| {
        case["later"] == json!(["responsibility"])
    })
    .await?;
    at(page, &id, "criteria").await?;
    pick(page, "Liegen mehrere Probleme zugleich vor?", "ja").await?;
    page.until_js(
        "the way on to become the main one",
        &format!("return document.querySelector('{NEXT}').dataset.kind === 'main'"),
    )
    .await?;
    let said = page.text(NEXT).await?;
    ensure!(said.trim() == "Zuständigkeit", "a step with something in it leads on to: {said}");
    Ok(())
}

/// The texts of the first impressions in the order of the file.
fn texts(case: &Value) -> Vec<&str> {
    let entries = case["intake"]["impressions"].as_array().map(Vec::as_slice).unwrap_or_default();
    entries.iter().filter_map(|entry| entry["text"].as_str()).collect()
}

async fn impressions(page: &Page) -> Result<()> {
    const LONG: &str = "Seit Januar ohne Ausbildung, seit Februar ohne Zimmer, seit März ohne Geld für die Fahrkarte";
    page.open("").await?;
    let id = new_case(page, "Ana").await?;
    page.open(&format!("#/case/{id}/step/first-picture")).await?;
    page.expect_text("main h1", "Erstes Bild").await?;
    for text in ["Schulden", LONG, "Schläft schlecht"] {
        page.find("field", "Weiteres Hauptproblem").await?.send_keys(text).await?;
        page.press(&["Enter"]).await?;
        page.until_js("an empty field", "return document.getElementById('add-problem').value === ''").await?;
    }
    until_stored(page, &id, "three problems", |case| texts(case) == ["Schulden", LONG, "Schläft schlecht"]).await?;
    let cut: Vec<String> = page
        .js(
            "return [...document.querySelectorAll('main .short textarea')]
                .filter((field) => field.scrollHeight > field.clientHeight + 1 || field.scrollWidth > field.clientWidth + 1)
                .map((field) => field.value)",
            vec![],
        )
        .await?;
    ensure!(cut.is_empty(), "cut off: {cut:?}");
    press(page, "button", &format!("Entfernen: {LONG}")).await?;
    until_stored(page, &id, "two problems", |case| texts(case) == ["Schulden", "Schläft schlecht"]).await?;
    page.click_in(".toaster", "button", "Rückgängig").await?;
    until_stored(page, &id, "the removed one in its old place", |case| {
        texts(case) == ["Schulden", LONG, "Schläft schlecht"]
    })
    .await
}

async fn dependencies(page: &Page) -> Result<()> {
    const QUESTION: &str = "Welche Abhängigkeiten bestehen?";
    const OPEN: &str = "Noch nicht offengelegt";
    page.open("").await?;
    let id = new_case(page, "Ana").await?;
    at(page, &id, "commission").await?;
    ensure!(!page.text("main .work").await?.contains(OPEN), "there is nothing to disclose");
    press(page, "button", "Keine Abhängigkeit bekannt").await?;
    until_stored(page, &id, "the answer", |case| case.to_string().contains("Keine Abhängigkeit bekannt")).await?;
    ensure!(!page.text("main .work").await?.contains(OPEN), "none is known, so none is undisclosed");
    fill_in(page, "main", QUESTION, "Die Stadt bezahlt").await?;
    page.expect_text("main .work", OPEN).await
}
