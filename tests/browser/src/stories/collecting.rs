//! The guided collection: names, places, pairs; left and taken up again.

use anyhow::{Result, ensure};

use browser_tests::harness::{CHROMIUM, Page, Story, story};

use super::chart::{contact, counts, until_map};
use super::ways::{new_case, until_stored};

const PANEL: &str = ".collect";

/// The stories of this file.
pub fn stories() -> Vec<Story> {
    vec![story("guided_collection_from_names_to_pairs", CHROMIUM, |page| Box::pin(collects(page))).size(1440, 900)]
}

async fn collects(page: &Page) -> Result<()> {
    page.open("").await?;
    let id = new_case(page, "Ana").await?;
    page.click_in(".casebar", "link", "Netzwerkkarte").await?;
    until_map(page, 0).await?;
    page.click_in(".rail", "button", "Geführte Erhebung").await?;
    page.expect_text(&format!("{PANEL} #collect-heading"), "Familie").await?;
    page.expect_text("#collect-prompt", "Wer lebt im selben Haushalt?").await?;
    page.click_css("#collect-prompt ~ form input").await?;
    for (number, name) in ["Mira", "Tarek"].into_iter().enumerate() {
        page.type_text(name).await?;
        page.press(&["Enter"]).await?;
        until_map(page, number + 1).await?;
    }
    // In the empty field Enter leads to the next question.
    page.press(&["Enter"]).await?;
    page.expect_text(&format!("{PANEL} .collect-count"), "Frage 2 von").await?;
    page.click_in(PANEL, "button", "Fertig mit Familie").await?;
    page.expect_text(&format!("{PANEL} h3"), "Familie: wer steht näher?").await?;
    page.expect_text("#collect-question", "Wie nah steht").await?;
    page.click_in(PANEL, "button", "nah").await?;
    page.expect_text("#collect-question", "näher als").await?;
    page.click_in(PANEL, "button", "Weiter weg").await?;
    page.expect_text(PANEL, "In diesem Sektor ist alles verglichen.").await?;
    let distance = |case: &serde_json::Value, name: &str| contact(case, name)["place"]["distance"].as_f64();
    until_stored(page, &id, "two in order", |case| {
        distance(case, "Mira") != distance(case, "Tarek") && distance(case, "Mira").is_some_and(|far| far < 67.0)
    })
    .await?;
    page.click_in(".collect-parts", "button", "Wer kennt wen?").await?;
    page.expect_text("#collect-question", "in Kontakt?").await?;
    page.click_in(PANEL, "button", "Ja").await?;
    until_stored(page, &id, "a tie", |case| counts(case) == (2, 1)).await?;
    page.expect_text(PANEL, "Kein naheliegendes Paar ist offen.").await?;
    // Left and taken up where something is open: nobody has been asked for in the second sector.
    page.press(&["Escape"]).await?;
    page.expect_gone(PANEL).await?;
    page.reload().await?;
    until_map(page, 2).await?;
    page.click_in(".rail", "button", "Geführte Erhebung").await?;
    page.expect_text(&format!("{PANEL} h3"), "Freund:innen, Bekannte").await?;
    let done = page.names(".collect-parts", "button").await?;
    ensure!(done.first().is_some_and(|name| name == "Familie, nichts offen"), "{done:?}");
    page.click_in(PANEL, "button", "Erhebung schließen").await?;
    page.expect_gone(PANEL).await?;
    until_stored(page, &id, "nothing else", |case| counts(case) == (2, 1)).await
}
