//! The third part of the journey: the map, by hand, by form, in the table, and in numbers.

use anyhow::{Result, ensure};

use browser_tests::harness::{Page, Pointer};

use crate::stories::chart::{self, contact, counts, expect_reading, select, spot, spot_of, symbol, until_map};
use crate::stories::ways::{choose_in, fill_in, pick_in, until_stored};

const SIDE: &str = "aside.inspector";

/// Draws a map into a case that is open: in the end Mira and Tarek with a tie.
pub async fn tell(page: &Page, id: &str) -> Result<()> {
    page.click_in(".casebar", "link", "Netzwerkkarte").await?;
    until_map(page, 0).await?;
    a_contact_where_one_taps(page).await?;
    a_contact_from_the_form(page).await?;
    one_is_dragged(page).await?;
    both_are_tied(page, id).await?;
    everything_about_one(page, id).await?;
    one_goes_and_comes_back(page, id).await?;
    larger_smaller_all_of_it(page).await?;
    the_table_edits_the_same(page, id).await?;
    the_numbers_say_how(page).await
}

async fn a_contact_where_one_taps(page: &Page) -> Result<()> {
    page.tap(Pointer::Mouse, spot(page, 45.0, 50.0).await?).await?;
    page.expect_text("#new-place", "Familie · mittel").await?;
    page.type_text("Mira").await?;
    page.press(&["Enter"]).await?;
    until_map(page, 1).await?;
    page.expect_text("aside.inspector h2", "Mira").await?;
    expect_reading(page, "Familie", "mittel").await
}

async fn a_contact_from_the_form(page: &Page) -> Result<()> {
    page.click_in(SIDE, "tab", "Alle 1").await?;
    page.click_in(SIDE, "button", "Neuer Kontakt").await?;
    fill_in(page, "dialog[open]", "Name", "Tarek").await?;
    fill_in(page, "dialog[open]", "Rolle", "Nachbar").await?;
    choose_in(page, "dialog[open]", "Sektor", "Freund:innen, Bekannte").await?;
    choose_in(page, "dialog[open]", "Nähe", "8 von 9").await?;
    page.click_in("dialog[open]", "button", "Kontakt hinzufügen").await?;
    until_map(page, 2).await?;
    expect_reading(page, "Freund:innen, Bekannte", "nah").await
}

/// While a contact is held, its sector and nearness are read out beside it.
async fn one_is_dragged(page: &Page) -> Result<()> {
    page.click_in(".rail", "button", "Auswählen und verschieben").await?;
    let (x, y) = spot_of(page, "Tarek").await?;
    let hold = page.driver.action_chain().move_to(x.into(), y.into()).click_and_hold();
    hold.move_to((x - 20).into(), y.into()).perform().await?;
    let stations = [(135.0, "Freund:innen, Bekannte · mittel · Nähe 4"), (-135.0, "Kolleg:innen · mittel · Nähe 4")];
    for (angle, said) in stations {
        let (x, y) = spot(page, angle, 60.0).await?;
        page.driver.action_chain().move_to(x.into(), y.into()).perform().await?;
        let is_said = format!("return document.querySelector('.plate')?.textContent.trim() === '{said}'");
        page.until_js(said, &is_said).await?;
    }
    let (x, y) = spot(page, -45.0, 80.0).await?;
    page.driver.action_chain().move_to(x.into(), y.into()).release().perform().await?;
    expect_reading(page, "Professionelle Helfer:innen", "entfernt").await?;
    page.expect_gone(".plate").await?;
    chart::still(page).await
}

async fn both_are_tied(page: &Page, id: &str) -> Result<()> {
    page.click_in(".rail", "button", "Verbinden").await?;
    page.expect_text(".hint", "Nacheinander zwei Kontakte antippen.").await?;
    page.tap(Pointer::Mouse, spot_of(page, "Mira").await?).await?;
    page.expect_text(".hint", "Mit wem steht Mira in Kontakt?").await?;
    page.tap(Pointer::Mouse, spot_of(page, "Tarek").await?).await?;
    until_stored(page, id, "the tie to be stored", |case| counts(case) == (2, 1)).await?;
    page.click_in(".rail", "button", "Auswählen und verschieben").await
}

async fn everything_about_one(page: &Page, id: &str) -> Result<()> {
    select(page, "Mira").await?;
    page.expect_text(SIDE, "Verbunden mit einer Person").await?;
    fill_in(page, SIDE, "Rolle", "Schwester").await?;
    fill_in(page, SIDE, "Alter", "31").await?;
    pick_in(page, SIDE, "Art", "Person").await?;
    choose_in(page, SIDE, "Geschlecht", "weiblich").await?;
    pick_in(page, SIDE, "Beziehung zur Ankerperson", "mehrfach").await?;
    fill_in(page, SIDE, "Notiz", "Hat einen Schlüssel").await?;
    until_stored(page, id, "all about Mira to be stored", |case| {
        let mira = contact(case, "Mira");
        mira["role"] == "Schwester"
            && mira["age"] == "31"
            && mira["gender"] == "female"
            && mira["anchor_tie"] == "multiplex"
            && mira["note"] == "Hat einen Schlüssel"
    })
    .await?;
    select(page, "Tarek").await?;
    pick_in(page, SIDE, "Art", "Institution").await?;
    page.until_js(
        "a person’s fields to go",
        "return !document.querySelector('aside.inspector select[id]')?.labels[0].textContent.includes('Geschlecht')",
    )
    .await?;
    pick_in(page, SIDE, "Art", "Person").await
}

async fn one_goes_and_comes_back(page: &Page, id: &str) -> Result<()> {
    page.click_in(SIDE, "button", "Kontakt entfernen").await?;
    until_map(page, 1).await?;
    page.expect_text(".toast", "Tarek entfernt").await?;
    page.click_in(".toaster", "button", "Rückgängig").await?;
    until_map(page, 2).await?;
    select(page, "Tarek").await?;
    expect_reading(page, "Professionelle Helfer:innen", "entfernt").await?;
    page.press(&["Delete"]).await?;
    until_map(page, 1).await?;
    page.click_in(".chartbar", "button", "Rückgängig").await?;
    until_map(page, 2).await?;
    page.click_in(".chartbar", "button", "Wiederholen").await?;
    until_map(page, 1).await?;
    page.click_in(".chartbar", "button", "Rückgängig").await?;
    until_map(page, 2).await?;
    until_stored(page, id, "the tie to be back", |case| counts(case) == (2, 1)).await
}

async fn larger_smaller_all_of_it(page: &Page) -> Result<()> {
    let zoom = async || page.text(".zoom output").await;
    let fitted = zoom().await?;
    page.click_in(".zoom", "button", "Größer").await?;
    page.until("the map to grow", async || Ok((zoom().await? != fitted).then_some(()))).await?;
    chart::still(page).await?;
    let large = zoom().await?;
    page.click_in(".zoom", "button", "Kleiner").await?;
    page.until("the map to shrink", async || Ok((zoom().await? != large).then_some(()))).await?;
    page.wheel(spot(page, 45.0, 20.0).await?, 0, -240).await?;
    chart::still(page).await?;
    page.click_in(".zoom", "button", "Ganze Karte").await?;
    page.until("the whole map", async || Ok((zoom().await? == fitted).then_some(()))).await?;
    chart::still(page).await
}

async fn the_table_edits_the_same(page: &Page, id: &str) -> Result<()> {
    page.click_in(".rail", "button", "Tabelle").await?;
    let rows = "return [...document.querySelectorAll('.contact-row')].map((row) => row.querySelector('input[type=text]').value).sort()";
    page.until("a row for each", async || {
        let names: Vec<String> = page.js(rows, vec![]).await?;
        ensure!(names == ["Mira", "Tarek"], "{names:?}");
        Ok(Some(()))
    })
    .await?;
    let row = ".contact-row:has(button[aria-label='Tarek öffnen'])";
    page.expect_text(row, "Mira").await?;
    fill_in(page, row, "Rolle", "Hausmeister").await?;
    choose_in(page, row, "Sektor", "Kolleg:innen").await?;
    choose_in(page, row, "Nähe", "5 von 9").await?;
    until_stored(page, id, "the row to be stored", |case| contact(case, "Tarek")["role"] == "Hausmeister").await?;
    page.click_in(row, "button", "Tarek öffnen").await?;
    expect_reading(page, "Kolleg:innen", "mittel").await?;
    ensure!(page.count(&symbol("Tarek")).await? == 1, "Tarek is not on the map");
    Ok(())
}

async fn the_numbers_say_how(page: &Page) -> Result<()> {
    if page.count(".analysis").await? == 0 {
        page.click_in(".rail", "button", "Auswertung").await?;
    }
    page.expect_text(".analysis", "Dichte").await?;
    page.click_in(".analysis", "button", "Erklärung: Dichte").await?;
    page.expect_text(".analysis .metric[data-open] .value", "1").await?;
    page.expect_text(".analysis .metric[data-open] .formula", "wie berechnet").await?;
    page.expect_text(".analysis .metric[data-open] .formula", "was heißt das").await
}
