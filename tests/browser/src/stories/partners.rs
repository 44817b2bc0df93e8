//! The register of those who work with the case: what is known is taken over, an agreement is entered and stays.

use std::time::Duration;

use anyhow::{Result, ensure};

use browser_tests::harness::{ALL, Page, Story, story};

use super::filling::at;
use super::ways::{add, fill_in, go, new_case, pick_in, press, set_day_in, stored, until_stored};

/// The stories of this file.
pub fn stories() -> Vec<Story> {
    vec![
        story("a_known_provider_is_taken_over_and_its_agreement_stays", ALL, |page| Box::pin(register(page)))
            .within(Duration::from_mins(2)),
    ]
}

const TERMS: &str = "Ruft an, wenn ein Termin ausfällt";

async fn register(page: &Page) -> Result<()> {
    page.open("").await?;
    let id = new_case(page, "Ana").await?;
    at(page, &id, "services").await?;
    page.expect_gone(".partners .takeover").await?;
    add(page, "Leistung ergänzen").await?;
    fill_in(page, "main", "Leistung", "Schuldnerberatung").await?;
    fill_in(page, "main", "Wer erbringt sie?", "Verein Ufer, Frau Tamm").await?;
    page.expect_text(".partners .takeover", "Verein Ufer").await?;

    // One click, and nothing of it has to be entered again.
    press(page, "button", "Übernehmen: Verein Ufer").await?;
    page.until_js("the focus in the new record", "return document.activeElement.value === 'Verein Ufer'").await?;
    page.expect_gone(".partners .takeover").await?;
    until_stored(page, &id, "the partner to be stored", |case| {
        let partner = &case["course"]["partners"][0];
        partner["person"] == "Frau Tamm" && partner["offers"] == "Schuldnerberatung"
    })
    .await?;

    fill_in(page, ".partners", "Telefon", "0123 456").await?;
    pick_in(page, ".partners", "Kooperationsvereinbarung", "Für diesen Fall").await?;
    fill_in(page, ".partners", "Was ist vereinbart?", TERMS).await?;
    set_day_in(page, ".partners", "Vereinbart am", "2026-01-05").await?;
    set_day_in(page, ".partners", "Gilt bis", "2199-12-31").await?;
    page.expect_text(".partners .fold-line .state", "Vereinbarung gilt bis").await?;
    // The service says so, too.
    page.expect_text(".fold .combo + .row", "Frau Tamm, Tel. 0123 456").await?;
    until_stored(page, &id, "the last day", |case| {
        let agreement = &case["course"]["partners"][0]["agreement"];
        agreement["until"] == "2199-12-31" && agreement["terms"] == TERMS
    })
    .await?;

    let before = stored(page, &id).await?;
    page.reload().await?;
    page.expect_text(".partners .fold-line", "Verein Ufer").await?;
    page.expect_text(".partners .fold-line .state", "Vereinbarung gilt bis").await?;
    ensure!(stored(page, &id).await? == before, "the file has changed with a reload");
    go(page, &id, "").await?;
    page.expect_text(".whoiswho", "Tel. 0123 456").await?;

    // Taken out, it is known again; undo brings all of it back.
    at(page, &id, "services").await?;
    page.click_css(".partners .fold-line").await?;
    press(page, "button", "Entfernen: Verein Ufer*").await?;
    page.expect_text(".partners .takeover", "Verein Ufer").await?;
    until_stored(page, &id, "the partner to go", |case| case["course"]["partners"].is_null()).await?;
    page.press(&["Control+z"]).await?;
    until_stored(page, &id, "undo to bring the partner back", |case| *case == before).await?;
    page.expect_gone(".partners .takeover").await
}
