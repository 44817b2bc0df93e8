//! Versions of the map: made, named, deleted and brought back, walked through by key, played, and whom another version
//! knows.

use std::time::Duration;

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

use browser_tests::harness::{ALL, Page, Pointer, Story, story};

use super::chart::{contact, network, select, spot, until_map};
use super::keyboard::until_focus;
use super::maps::open_two_versions;
use super::screens::PRACTISED;
use super::ways::{choose_in, fill_in, go, pick_in, practice, press_in, set_day_in, storage, stored, until_stored};

const LINE: &str = ".timeline";
const FORM: &str = "dialog[open]";
const SIDE: &str = "aside.inspector";

/// The stories of this file.
pub fn stories() -> Vec<Story> {
    let long = Duration::from_mins(2);
    vec![
        story("versions_are_made_named_and_deleted", ALL, |page| Box::pin(made(page))).size(1440, 900).within(long),
        story("the_change_is_walked_by_keys_and_played_without_a_trace", ALL, |page| Box::pin(played(page)))
            .size(1440, 900)
            .within(long),
        story("somebody_entered_anew_is_the_same_person", ALL, |page| Box::pin(same(page)))
            .size(1440, 900)
            .within(long),
    ]
}

/// The version of a stored case that has this title.
fn titled<'a>(case: &'a Value, title: &str) -> &'a Value {
    let versions = case["maps"].as_array().map_or(&[][..], Vec::as_slice);
    versions.iter().find(|version| version["title"] == title).unwrap_or(&Value::Null)
}

fn versions(case: &Value) -> usize {
    case["maps"].as_array().map_or(0, Vec::len)
}

/// Who is on a version, by identity.
fn people(version: &Value) -> Vec<&Value> {
    version["network"]["contacts"].as_array().into_iter().flatten().map(|contact| &contact["id"]).collect()
}

/// Waits until the line of versions says that this one is shown.
async fn expect_shown(page: &Page, told: &str) -> Result<()> {
    page.until(&format!("„{told}“ to be shown"), async || {
        let script = "return document.querySelector('.timeline [aria-checked=true]')?.getAttribute('aria-label') ?? ''";
        let shown: String = page.js(script, vec![]).await?;
        ensure!(shown == told, "„{shown}“ is shown");
        Ok(Some(()))
    })
    .await
}

/// Opens the form for a new version and chooses what it begins as.
async fn begin(page: &Page, beginning: &str) -> Result<()> {
    page.click_in(LINE, "button", "Neuer Stand").await?;
    pick_in(page, FORM, "Beginnt als", beginning).await
}

async fn made(page: &Page) -> Result<()> {
    let id = practice(page).await?;
    go(page, &id, "map").await?;
    until_map(page, PRACTISED).await?;
    expect_shown(page, "Evaluation, 10.11.2026").await?;
    a_copy(page, &id).await.context("copy")?;
    a_blank_one(page, &id).await.context("blank")?;
    a_target(page, &id).await.context("target")?;
    captions(page, &id).await.context("captions")?;
    goes_and_comes_back(page, &id).await.context("deleting")?;
    what_is_shown_later(page, &id).await.context("later")
}

async fn a_copy(page: &Page, id: &str) -> Result<()> {
    begin(page, "Kopie").await?;
    page.expect_text(FORM, "Die gezeigte Karte wird übernommen").await?;
    fill_in(page, FORM, "Titel der Karte", "Nachsorge").await?;
    set_day_in(page, FORM, "Stand vom", "2026-12-01").await?;
    choose_in(page, FORM, "Gezeichnet für", "Monitoring").await?;
    page.click_in(FORM, "button", "Anlegen").await?;
    expect_shown(page, "Nachsorge, 01.12.2026").await?;
    until_map(page, PRACTISED).await?;
    until_stored(page, id, "the copy", |case| {
        let (copy, from) = (titled(case, "Nachsorge"), titled(case, "Evaluation"));
        versions(case) == 4
            && copy["date"] == "2026-12-01"
            && copy["occasion"] == json!({ "phase": "monitoring" })
            && people(copy) == people(from)
    })
    .await
}

/// Nobody is on it; those already known are at hand, as the same people.
async fn a_blank_one(page: &Page, id: &str) -> Result<()> {
    begin(page, "Leer").await?;
    fill_in(page, FORM, "Titel der Karte", "Von vorn").await?;
    page.click_in(FORM, "button", "Anlegen").await?;
    until_map(page, 0).await?;
    page.click_in(".known", "button", "Alma, bekannt aus *").await?;
    page.expect_text(".hint", "Dorthin tippen, wo Alma stehen soll.").await?;
    page.tap(Pointer::Mouse, spot(page, 135.0, 40.0).await?).await?;
    until_map(page, 1).await?;
    until_stored(page, id, "Alma as she is known", |case| {
        let alma = |title: &str| {
            let people = titled(case, title)["network"]["contacts"].as_array().into_iter().flatten();
            people.filter(|one| one["name"] == "Alma").map(|one| one["id"].clone()).collect::<Vec<_>>()
        };
        alma("Von vorn").len() == 1 && alma("Von vorn") == alma("Evaluation") && versions(case) == 5
    })
    .await
}

/// A target is none of the versions that say how things are.
async fn a_target(page: &Page, id: &str) -> Result<()> {
    page.click_in(LINE, "radio", "Nachsorge, 01.12.2026").await?;
    begin(page, "Zielkarte").await?;
    fill_in(page, FORM, "Titel der Karte", "In einem Jahr").await?;
    set_day_in(page, FORM, "Soll gelten ab", "2027-11-10").await?;
    page.click_in(FORM, "button", "Anlegen").await?;
    expect_shown(page, "In einem Jahr, 10.11.2027, Soll").await?;
    page.expect_text(".standing", "Zielkarte (Soll)").await?;
    until_stored(page, id, "the target", |case| titled(case, "In einem Jahr")["aim"] == "target").await?;
    page.click_in(".standing", "button", "Zum neuesten").await?;
    expect_shown(page, "Nachsorge, 01.12.2026").await
}

/// Title, day and occasion stand beside the map; each is taken back in one step.
async fn captions(page: &Page, id: &str) -> Result<()> {
    let before = stored(page, id).await?;
    fill_in(page, SIDE, "Titel der Karte", "Nach dem Umzug").await?;
    expect_shown(page, "Nach dem Umzug, 01.12.2026").await?;
    set_day_in(page, SIDE, "Stand vom", "2026-12-24").await?;
    expect_shown(page, "Nach dem Umzug, 24.12.2026").await?;
    choose_in(page, SIDE, "Gezeichnet für", "Evaluation & Abschluss").await?;
    until_stored(page, id, "the caption", |case| {
        let version = titled(case, "Nach dem Umzug");
        version["date"] == "2026-12-24" && version["occasion"] == json!({ "phase": "evaluation" })
    })
    .await?;
    for _ in 0..3 {
        page.click_in(".chartbar", "button", "Rückgängig").await?;
    }
    until_stored(page, id, "three steps back", |case| *case == before).await
}

async fn goes_and_comes_back(page: &Page, id: &str) -> Result<()> {
    let before = stored(page, id).await?;
    page.click_in(LINE, "radio", "Assessment, 26.03.2026").await?;
    page.expect_text(".standing", "Älterer Stand").await?;
    press_in(page, SIDE, "button", "Kartenstand löschen").await?;
    until_stored(page, id, "one less", |case| versions(case) == 5 && titled(case, "Assessment").is_null()).await?;
    page.expect_text(".toast", "Gelöscht: Assessment, 26.03.2026").await?;
    page.click_in(".toaster", "button", "Rückgängig").await?;
    until_stored(page, id, "all of it again", |case| *case == before).await?;
    expect_shown(page, "Assessment, 26.03.2026").await
}

/// As long as the page is not left, the version shown stays; a new visit begins with the newest.
async fn what_is_shown_later(page: &Page, id: &str) -> Result<()> {
    page.click_in(".casebar", "link", "Überblick").await?;
    page.expect_text("main h1", "Karin S.").await?;
    page.click_in(".casebar", "link", "Netzwerkkarte").await?;
    expect_shown(page, "Assessment, 26.03.2026").await?;
    page.reload().await?;
    expect_shown(page, "Nachsorge, 01.12.2026").await?;
    ensure!(versions(&stored(page, id).await?) == 6, "a version is lost");
    Ok(())
}

async fn played(page: &Page) -> Result<()> {
    open_two_versions(page).await?;
    let before = storage(page).await?;
    let (first, last) = ("Erstgespräch, 26.02.2024", "Verlaufsgespräch, 16.09.2024");
    expect_shown(page, last).await?;
    page.click_in(LINE, "radio", last).await?;
    for (key, shown) in
        [("ArrowLeft", first), ("ArrowLeft", first), ("ArrowRight", last), ("Home", first), ("End", last)]
    {
        page.press(&[key]).await?;
        expect_shown(page, shown).await?;
        until_focus(page, ".pin[aria-checked=true]", shown).await?;
    }
    page.press(&["Home"]).await?;
    page.until_js("Max on the earlier map", "return !!document.querySelector('.nodes .node[aria-label^=Max]')").await?;
    page.click_in(LINE, "button", "Verlauf abspielen").await?;
    page.expect_text(LINE, "Der Verlauf läuft.").await?;
    page.until_js("the film", "return !!document.querySelector('.chart.playing')").await?;
    page.click_in(LINE, "button", "Anhalten").await?;
    page.expect_text(LINE, "Angehalten.").await?;
    ensure!(page.count(".chartroom > [inert]").await? > 0, "the map can be changed while it plays");
    page.click_in(LINE, "button", "Weiter").await?;
    page.expect_gone(".chart.playing").await?;
    expect_shown(page, last).await?;
    ensure!(page.count("[inert]").await? == 0, "something stays out of reach");
    page.click_in(LINE, "button", "Verlauf abspielen").await?;
    page.until_js("the film again", "return !!document.querySelector('.chart.playing')").await?;
    page.press(&["Escape"]).await?;
    page.expect_gone(".chart.playing").await?;
    ensure!(storage(page).await? == before, "walking and playing have changed something that is stored");
    Ok(())
}

/// On a blank version three are entered who are known: one is recognised while the name is written, one at the contact,
/// one with all others.
async fn same(page: &Page) -> Result<()> {
    let id = open_two_versions(page).await?;
    let case = stored(page, &id).await?;
    let known = |name: &str| contact(&case, name)["id"].clone();
    begin(page, "Leer").await?;
    set_day_in(page, FORM, "Stand vom", "2026-01-15").await?;
    page.click_in(FORM, "button", "Anlegen").await?;
    until_map(page, 0).await?;
    let is_known = async |name: &str| {
        let wanted = known(name);
        until_stored(page, &id, name, |case| contact(case, name)["id"] == wanted && versions(case) == 3).await
    };
    write(page, "Susi", "").await?;
    page.click_in(FORM, "button", "Ja, Susi, Studienkolleg:in").await?;
    until_map(page, 1).await?;
    is_known("Susi").await?;
    write(page, "Maria", "").await?;
    page.click_in(FORM, "button", "Kontakt hinzufügen").await?;
    until_map(page, 2).await?;
    ensure!(contact(&stored(page, &id).await?, "Maria")["id"] != known("Maria"), "nobody was asked");
    select(page, "Maria").await?;
    press_in(page, SIDE, "button", "Ja, Maria, Mutter").await?;
    is_known("Maria").await?;
    write(page, "Richard", "Lebensgefährt:in").await?;
    page.click_in(FORM, "button", "Kontakt hinzufügen").await?;
    until_map(page, 3).await?;
    unselected(page).await?;
    page.expect_text(SIDE, "1 Person gleicht in Name und Rolle einer auf einem anderen Kartenstand.").await?;
    press_in(page, SIDE, "button", "Als dieselben führen").await?;
    is_known("Richard").await?;
    let now = stored(page, &id).await?;
    ensure!(network(&now)["contacts"].as_array().map_or(0, Vec::len) == 3, "somebody is there twice");
    Ok(())
}

/// Fills the form for a new contact, without saying yes.
async fn write(page: &Page, name: &str, role: &str) -> Result<()> {
    unselected(page).await?;
    page.click_in(SIDE, "button", "Neuer Kontakt").await?;
    fill_in(page, FORM, "Name", name).await?;
    if !role.is_empty() {
        fill_in(page, FORM, "Rolle", role).await?;
    }
    Ok(())
}

/// Escape ends the selection; the focus may still be on its way to the map.
async fn unselected(page: &Page) -> Result<()> {
    page.until("nobody to be selected", async || {
        if !page.find_all(SIDE, "button", "Neuer Kontakt").await?.is_empty() {
            return Ok(Some(()));
        }
        page.press(&["Escape"]).await?;
        Ok(None)
    })
    .await
}
