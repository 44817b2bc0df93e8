//! The first part of the journey: the first page, the practice case, and what can be done with a case in the list.

use anyhow::{Result, ensure};

use browser_tests::harness::Page;

use super::NAMES;
use crate::stories::ways::{case_id, expect_nameless, fill_in, go_to_list, new_case, practice};

/// Leaves one real case, „Ana P.“, open beside the practice case.
pub async fn tell(page: &Page) -> Result<String> {
    first_page(page).await?;
    the_practice_case(page).await?;
    let id = a_case_is_made_found_and_renamed(page).await?;
    a_copy_goes_and_comes_back(page).await?;
    page.click("link", "Ana P.").await?;
    page.expect_text("main h1", "Ana P.").await?;
    ensure!(case_id(page).await? == id, "another case has opened");
    Ok(id)
}

async fn first_page(page: &Page) -> Result<()> {
    page.open("").await?;
    page.expect_text("main", "von der Aufnahme bis zur Nachsorge").await?;
    page.expect_text("main", "bleibt auf diesem Gerät; nichts wird übertragen").await?;
    let ways = page.names(".first", "button").await?;
    ensure!(ways == ["Übungsfall öffnen", "Neuer Fall", "Datei öffnen"], "{ways:?}");
    Ok(())
}

async fn the_practice_case(page: &Page) -> Result<()> {
    practice(page).await?;
    let states = "const states = [...document.querySelectorAll('.fairway .state')].map((state) => state.textContent);
        return states.length === 6 && states.every((state) => state === 'vollständig')";
    page.until_js("all six phases to be complete", states).await?;
    expect_nameless(page, NAMES).await?;
    go_to_list(page).await
}

async fn a_case_is_made_found_and_renamed(page: &Page) -> Result<String> {
    let id = new_case(page, "Anna").await?;
    go_to_list(page).await?;
    let search = page.find("field", "Name, Thema, Nummer").await?;
    search.send_keys("ann").await?;
    expect_list(page, &["Anna"]).await?;
    search.send_keys("x").await?;
    page.expect_text(".cases", "Kein Fall passt zu dieser Suche.").await?;
    page.press(&["Backspace", "Backspace", "Backspace", "Backspace"]).await?;
    expect_list(page, &["Anna", "Karin S., 20"]).await?;
    from_menu(page, "Anna", "Umbenennen").await?;
    fill_in(page, "dialog[open]", "Name oder Pseudonym", "Ana P.").await?;
    page.click_in("dialog[open]", "button", "Fertig").await?;
    expect_list(page, &["Ana P.", "Karin S., 20"]).await?;
    Ok(id)
}

async fn a_copy_goes_and_comes_back(page: &Page) -> Result<()> {
    from_menu(page, "Ana P.", "Duplizieren").await?;
    expect_list(page, &["Ana P.", "Ana P. (Kopie)", "Karin S., 20"]).await?;
    from_menu(page, "Ana P. (Kopie)", "Löschen").await?;
    expect_list(page, &["Ana P.", "Karin S., 20"]).await?;
    page.click_in(".toaster", "button", "Rückgängig").await?;
    expect_list(page, &["Ana P.", "Ana P. (Kopie)", "Karin S., 20"]).await?;
    from_menu(page, "Ana P. (Kopie)", "Löschen").await?;
    expect_list(page, &["Ana P.", "Karin S., 20"]).await
}

/// Opens the menu of a case and does what it offers.
pub async fn from_menu(page: &Page, name: &str, act: &str) -> Result<()> {
    let menu = format!(".casemenu:has(> summary[aria-label='Mehr zu {name}'])");
    page.click_css(&format!("{menu} > summary")).await?;
    page.click_in(&menu, "button", act).await?;
    page.expect_gone(".casemenu[open]").await
}

/// Waits until the list shows these cases, in any order.
pub async fn expect_list(page: &Page, names: &[&str]) -> Result<()> {
    page.until(&format!("the list {names:?}"), async || {
        let mut shown = page.names(".casecard h3", "link").await?;
        shown.sort();
        ensure!(shown == names, "{shown:?}");
        Ok(Some(()))
    })
    .await
}
