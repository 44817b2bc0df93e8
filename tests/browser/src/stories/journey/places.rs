//! The last part of the journey: reload, back, forward and a kept address lead to the same place with the same data.

use anyhow::{Result, ensure};

use browser_tests::harness::Page;

use super::NAMES;
use crate::stories::chart::until_map;
use crate::stories::ways::{expect_nameless, go_to_list, storage};

/// Goes through the places of the open case.
pub async fn tell(page: &Page, id: &str) -> Result<()> {
    let before = storage(page).await?;
    page.click_in(".casebar", "link", "Phasen").await?;
    page.expect_text("nav.steps", "Die Reihenfolge ist frei.").await?;
    page.click_in(".casebar", "link", "Netzwerkkarte").await?;
    until_map(page, 2).await?;
    page.reload().await?;
    until_map(page, 2).await?;
    page.driver.back().await?;
    page.expect_text("nav.steps", "Die Reihenfolge ist frei.").await?;
    page.driver.back().await?;
    page.expect_text("main h1", "Ana P.").await?;
    page.driver.forward().await?;
    page.driver.forward().await?;
    until_map(page, 2).await?;
    a_kept_address(page, id).await?;
    go_to_list(page).await?;
    ensure!(only_cases(storage(page).await?) == only_cases(before), "walking about has changed something");
    Ok(())
}

/// Somebody comes from elsewhere with an address that was kept.
async fn a_kept_address(page: &Page, id: &str) -> Result<()> {
    page.open_fixture("floor.html").await?;
    page.open(&format!("#/case/{id}/step/goals")).await?;
    page.expect_text("main h1", "Ziele").await?;
    page.expect_text("main", "Ana wohnt in einem eigenen Zimmer").await?;
    page.open_fixture("floor.html").await?;
    page.open(&format!("#/case/{id}/map")).await?;
    until_map(page, 2).await?;
    page.open_fixture("floor.html").await?;
    page.open(&format!("#/case/{id}/plan")).await?;
    page.expect_text(".paper", "Zimmer besichtigen").await?;
    expect_nameless(page, NAMES).await?;
    page.open("#/case/nobody/map").await?;
    page.expect_text("main h1", "Hier ist nichts").await
}

/// The stored cases themselves, without what is kept to find and to restore them.
fn only_cases(mut storage: serde_json::Value) -> serde_json::Value {
    if let Some(entries) = storage.as_object_mut() {
        entries.retain(|key, _| key.starts_with("ankerplatz/1/case/"));
    }
    storage
}
