//! The map by single clicks: whatever can be dragged can be done without.

use anyhow::{Result, ensure};

use browser_tests::harness::{CHROMIUM, Page, Pointer, Story, story};

use super::chart::{contact, counts, expect_reading, select, spot, spot_of, still, until_map};
use super::ways::{choose_in, fill_in, new_case, press_in, until_stored};

const SIDE: &str = "aside.inspector";

/// The stories of this file.
pub fn stories() -> Vec<Story> {
    vec![story("the_same_by_single_clicks", CHROMIUM, |page| Box::pin(by_single_clicks(page))).size(1440, 900)]
}

async fn by_single_clicks(page: &Page) -> Result<()> {
    page.open("").await?;
    let id = new_case(page, "Ana").await?;
    page.click_in(".casebar", "link", "Netzwerkkarte").await?;
    until_map(page, 0).await?;
    three_contacts(page).await?;
    places(page, &id).await?;
    ties(page, &id).await?;
    the_tray(page, &id).await?;
    goes_and_comes_back(page, &id).await
}

async fn three_contacts(page: &Page) -> Result<()> {
    for (number, (name, angle)) in [("Mira", 45.0), ("Tarek", 135.0), ("Nuri", -135.0)].into_iter().enumerate() {
        page.click_in(".rail", "button", "Kontakt hinzufügen").await?;
        page.tap(Pointer::Mouse, spot(page, angle, 50.0).await?).await?;
        page.expect_text("#new-place", "mittel").await?;
        page.type_text(name).await?;
        page.click_in(".name-form", "button", "Kontakt hinzufügen").await?;
        until_map(page, number + 1).await?;
    }
    page.click_in(".rail", "button", "Auswählen und verschieben").await
}

/// Sector and nearness are fields beside the map.
async fn places(page: &Page, id: &str) -> Result<()> {
    select(page, "Mira").await?;
    choose_in(page, SIDE, "Sektor", "Professionelle Helfer:innen").await?;
    expect_reading(page, "Professionelle Helfer:innen", "mittel").await?;
    choose_in(page, SIDE, "Nähe", "9 von 9").await?;
    expect_reading(page, "Professionelle Helfer:innen", "nah").await?;
    until_stored(page, id, "the new place", |case| {
        contact(case, "Mira")["place"]["distance"].as_f64().is_some_and(|distance| distance < 12.0)
    })
    .await?;
    choose_in(page, SIDE, "Nähe", "2 von 9").await?;
    expect_reading(page, "Professionelle Helfer:innen", "entfernt").await?;
    still(page).await
}

async fn ties(page: &Page, id: &str) -> Result<()> {
    page.click_in(".rail", "button", "Verbinden").await?;
    page.tap(Pointer::Mouse, spot_of(page, "Mira").await?).await?;
    page.tap(Pointer::Mouse, spot_of(page, "Nuri").await?).await?;
    until_stored(page, id, "a tie by the tool", |case| counts(case) == (3, 1)).await?;
    page.click_in(".rail", "button", "Auswählen und verschieben").await?;
    select(page, "Tarek").await?;
    choose_in(page, SIDE, "Verbinden mit", "Nuri").await?;
    until_stored(page, id, "a tie by the field", |case| counts(case) == (3, 2)).await?;
    press_in(page, SIDE, "button", "Beziehung zu Nuri lösen").await?;
    until_stored(page, id, "the tie to go", |case| counts(case) == (3, 1)).await?;
    // A line can be tapped as well.
    page.tap(Pointer::Mouse, on_the_tie(page).await?).await?;
    page.click_in(SIDE, "button", "Beziehung entfernen").await?;
    until_stored(page, id, "no tie", |case| counts(case) == (3, 0)).await
}

/// A place on the only tie between contacts.
pub(super) async fn on_the_tie(page: &Page) -> Result<(i32, i32)> {
    still(page).await?;
    let script = "const tie = document.querySelector('.tie-alter');
        const point = tie.getPointAtLength(tie.getTotalLength() / 2);
        const { x, y } = new DOMPoint(point.x, point.y).matrixTransform(tie.getScreenCTM());
        return [Math.round(x), Math.round(y)]";
    page.js(script, vec![]).await
}

/// Who has no place yet waits beside the map, and goes where one taps.
async fn the_tray(page: &Page, id: &str) -> Result<()> {
    page.click_in(SIDE, "tab", "Alle 3").await?;
    page.click_in(SIDE, "button", "Neuer Kontakt").await?;
    fill_in(page, "dialog[open]", "Name", "Selin").await?;
    choose_in(page, "dialog[open]", "Sektor", "ohne Platz").await?;
    page.click_in("dialog[open]", "button", "Kontakt hinzufügen").await?;
    page.click_in(".tray", "button", "Selin").await?;
    page.expect_text(".hint", "Dorthin tippen, wo Selin stehen soll.").await?;
    still(page).await?;
    page.tap(Pointer::Mouse, spot(page, 20.0, 80.0).await?).await?;
    until_map(page, 4).await?;
    until_stored(page, id, "Selin’s place", |case| contact(case, "Selin")["place"].is_object()).await
}

async fn goes_and_comes_back(page: &Page, id: &str) -> Result<()> {
    select(page, "Selin").await?;
    page.click_in(SIDE, "button", "Kontakt entfernen").await?;
    until_map(page, 3).await?;
    page.click_in(".toaster", "button", "Rückgängig").await?;
    until_map(page, 4).await?;
    page.click_in(".zoom", "button", "Größer").await?;
    page.click_in(".zoom", "button", "Ganze Karte").await?;
    still(page).await?;
    until_stored(page, id, "everybody", |case| counts(case) == (4, 0)).await?;
    ensure!(page.count(".nodes .node").await? == 4, "somebody is not on the map");
    Ok(())
}
