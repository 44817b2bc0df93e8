//! Hands on the map: sectors, the tray, fingers, giving up, and the same in the table.

use anyhow::{Result, ensure};
use serde_json::Value;

use browser_tests::harness::{CHROMIUM, Page, Pointer, Story, story};

use super::chart::{contact, counts, network, select, spot, spot_of, still, until_map};
use super::maps::open_small;
use super::ways::{choose_in, press_in, storage, stored, until_stored};

const SIDE: &str = "aside.inspector";

/// The stories of this file.
pub fn stories() -> Vec<Story> {
    let office = |name, script| story(name, CHROMIUM, script).size(1440, 900);
    vec![
        office("the_rim_of_a_sector_selects_everybody_in_it", |page| Box::pin(sector(page))),
        office("into_the_tray_and_out_by_tapping", |page| Box::pin(tray(page))),
        office("several_are_drawn_around_and_tied_together", |page| Box::pin(lasso(page))),
        story("fingers_move_pan_zoom_and_select", CHROMIUM, |page| Box::pin(fingers(page))).size(1024, 768),
        office("escape_leaves_no_trace_of_what_is_half_done", |page| Box::pin(escape(page))),
        office("the_table_moves_and_connects", |page| Box::pin(table(page))),
    ]
}

async fn sector(page: &Page) -> Result<()> {
    let id = open_small(page).await?;
    select(page, "Tarek").await?;
    page.click_in(SIDE, "button", "Kontakt entfernen").await?;
    until_map(page, 2).await?;
    page.click_in(".toaster", "button", "Rückgängig").await?;
    until_map(page, 3).await?;
    let before = stored(page, &id).await?;
    select(page, "Nuri").await?;
    choose_in(page, SIDE, "Sektor", "Freund:innen, Bekannte").await?;
    until_stored(page, &id, "Nuri among friends", |case| angle(case, "Nuri") > 90.0).await?;
    still(page).await?;
    page.tap(Pointer::Mouse, spot(page, 160.0, 100.0).await?).await?;
    page.expect_text(&format!("{SIDE} h2"), "2 ausgewählt").await?;
    page.expect_text(&format!("{SIDE} .chips"), "Tarek").await?;
    page.expect_text(&format!("{SIDE} .chips"), "Nuri").await?;
    page.click_in(".chartbar", "button", "Rückgängig").await?;
    until_stored(page, &id, "Nuri back", |case| *case == before).await
}

async fn tray(page: &Page) -> Result<()> {
    let id = open_small(page).await?;
    page.expect_text(".tray", "Ohne Platz: 1").await?;
    select(page, "Mira").await?;
    press_in(page, SIDE, "button", "Von der Karte nehmen").await?;
    until_map(page, 2).await?;
    page.expect_text(".tray", "Ohne Platz: 2").await?;
    until_stored(page, &id, "Mira without a place, her tie kept", |case| {
        contact(case, "Mira")["place"].is_null() && counts(case) == (4, 1)
    })
    .await?;
    for (name, angle, placed) in [("Mira", -45.0, 3), ("Selin", 20.0, 4)] {
        page.click_in(".tray", "button", name).await?;
        page.expect_text(".hint", &format!("Dorthin tippen, wo {name} stehen soll.")).await?;
        still(page).await?;
        page.tap(Pointer::Mouse, spot(page, angle, 60.0).await?).await?;
        until_map(page, placed).await?;
        until_stored(page, &id, name, |case| {
            (contact(case, name)["place"]["angle"].as_f64().unwrap_or(999.0) - angle).abs() < 1.0
        })
        .await?;
    }
    page.expect_gone(".tray").await
}

async fn lasso(page: &Page) -> Result<()> {
    let id = open_small(page).await?;
    page.click_in(".rail", "button", "Mehrere umfahren").await?;
    let mut way = Vec::new();
    for (angle, distance) in [(0.0, 20.0), (0.0, 90.0), (60.0, 95.0), (120.0, 95.0), (180.0, 90.0), (180.0, 20.0)] {
        way.push(spot(page, angle, distance).await?);
    }
    page.drag(Pointer::Mouse, &way).await?;
    page.expect_text(&format!("{SIDE} h2"), "2 ausgewählt").await?;
    page.click_in(SIDE, "button", "Verbundene").await?;
    page.click_in(".rail", "button", "Auswählen und verschieben").await?;
    // One act moves both, and one step takes both back.
    let before = stored(page, &id).await?;
    let (x, y) = spot_of(page, "Mira").await?;
    page.drag(Pointer::Mouse, &[(x, y), (x - 10, y - 40), (x, y - 60)]).await?;
    let is_nearer = |case: &Value, name: &str| contact(case, name)["place"] != contact(&before, name)["place"];
    until_stored(page, &id, "both to move", |case| is_nearer(case, "Mira") && is_nearer(case, "Tarek")).await?;
    page.click_in(".chartbar", "button", "Rückgängig").await?;
    until_stored(page, &id, "both to be back", |case| *case == before).await?;
    select(page, "Nuri").await?;
    page.press(&["Control+a"]).await?;
    page.click_in(SIDE, "button", "Alle untereinander verbinden").await?;
    until_stored(page, &id, "all ties", |case| counts(case) == (4, 3)).await?;
    page.click_in(".chartbar", "button", "Rückgängig").await?;
    until_stored(page, &id, "one tie", |case| counts(case) == (4, 1)).await
}

async fn fingers(page: &Page) -> Result<()> {
    let id = open_small(page).await?;
    let (x, y) = spot_of(page, "Mira").await?;
    page.drag(Pointer::Touch, &[(x, y), (x + 20, y - 10), (x + 60, y - 30)]).await?;
    let moved = |case: &Value| contact(case, "Mira")["place"]["distance"].as_f64().unwrap_or_default() > 55.0;
    until_stored(page, &id, "one finger to move Mira", moved).await?;
    let before = stored(page, &id).await?;
    let middle = spot(page, -90.0, 30.0).await?;
    let zoom = async || page.text(".zoom output").await;
    let (fitted, at) = (zoom().await?, spot_of(page, "Nuri").await?);
    page.pinch(middle, 80, 240).await?;
    page.until("two fingers to zoom", async || Ok((zoom().await? != fitted).then_some(()))).await?;
    page.click_in(".zoom", "button", "Ganze Karte").await?;
    still(page).await?;
    page.two_fingers(middle, (middle.0 + 60, middle.1 - 50)).await?;
    page.until("two fingers to pan", async || {
        let now = spot_of(page, "Nuri").await?;
        ensure!((now.0 - at.0 - 60).abs() < 12 && (now.1 - at.1 + 50).abs() < 12, "{at:?} is now {now:?}");
        Ok(Some(()))
    })
    .await?;
    page.click_in(".zoom", "button", "Ganze Karte").await?;
    still(page).await?;
    // Mira is selected since she was moved.
    for (name, heading) in [("Tarek", "2 ausgewählt"), ("Nuri", "3 ausgewählt")] {
        page.drag(Pointer::Touch, &[spot_of(page, name).await?; 12]).await?;
        page.expect_text(&format!("{SIDE} h2"), heading).await?;
    }
    ensure!(stored(page, &id).await? == before, "looking and selecting has changed the case");
    Ok(())
}

/// Whatever is half done ends with Escape, and nothing of it is stored.
async fn escape(page: &Page) -> Result<()> {
    open_small(page).await?;
    let before = storage(page).await?;
    let (x, y) = spot_of(page, "Nuri").await?;
    let far = spot(page, -20.0, 80.0).await?;
    // Carrying.
    page.driver.action_chain().move_to(x.into(), y.into()).click_and_hold().perform().await?;
    page.driver.action_chain().move_to((x + 30).into(), y.into()).move_to(far.0.into(), far.1.into()).perform().await?;
    let is_said = "return !!document.querySelector('.plate')?.textContent.includes('Professionelle')";
    page.until_js("the place to be read out", is_said).await?;
    page.press(&["Escape"]).await?;
    page.expect_gone(".plate").await?;
    page.driver.action_chain().release().perform().await?;
    ensure!(spot_of(page, "Nuri").await? == (x, y), "Nuri does not stand where she stood");
    // Connecting by key and by tool.
    select(page, "Nuri").await?;
    page.press(&["c"]).await?;
    page.expect_text(".hint", "Mit wem steht Nuri in Kontakt?").await?;
    page.press(&["Escape"]).await?;
    page.expect_gone(".hint").await?;
    page.click_in(".rail", "button", "Verbinden").await?;
    page.tap(Pointer::Mouse, spot_of(page, "Nuri").await?).await?;
    page.expect_text(".hint", "Mit wem steht Nuri in Kontakt?").await?;
    page.press(&["Escape", "Escape"]).await?;
    page.expect_gone(".hint").await?;
    // Naming.
    page.click_in(".rail", "button", "Kontakt hinzufügen").await?;
    page.tap(Pointer::Mouse, far).await?;
    page.expect_text("#new-place", "").await?;
    page.type_text("Niemand").await?;
    page.press(&["Escape"]).await?;
    page.expect_gone(".name-form").await?;
    page.press(&["Escape"]).await?;
    page.expect_gone(".hint").await?;
    // Placing out of the tray.
    page.click_in(".tray", "button", "Selin").await?;
    page.expect_text(".hint", "Selin").await?;
    page.press(&["Escape"]).await?;
    page.expect_gone(".hint").await?;
    // Drawing around several.
    page.click_in(".rail", "button", "Mehrere umfahren").await?;
    page.driver.action_chain().move_to(far.0.into(), far.1.into()).click_and_hold().perform().await?;
    page.driver.action_chain().move_to(x.into(), (y + 60).into()).move_to(x.into(), (y - 60).into()).perform().await?;
    page.press(&["Escape"]).await?;
    page.driver.action_chain().release().perform().await?;
    page.press(&["Escape"]).await?;
    page.expect_gone(".hint").await?;
    ensure!(page.count(".nodes .node").await? == 3, "somebody came or went");
    // What would be stored is stored within a second.
    let wait = "const done = arguments[0]; setTimeout(() => done(true), 1200)";
    page.driver.execute_async(wait, vec![]).await?;
    ensure!(storage(page).await? == before, "something was stored");
    ensure!(
        page.find_in(".chartbar", "button", "Rückgängig").await?.attr("aria-disabled").await?.as_deref()
            == Some("true"),
        "there is something to take back"
    );
    Ok(())
}

async fn table(page: &Page) -> Result<()> {
    let id = open_small(page).await?;
    page.click_in(".rail", "button", "Tabelle").await?;
    let row = ".contact-row:has(button[aria-label='Nuri öffnen'])";
    choose_in(page, row, "Sektor", "Professionelle Helfer:innen").await?;
    until_stored(page, &id, "Nuri among professionals", |case| (-90.0..0.0).contains(&angle(case, "Nuri"))).await?;
    choose_in(page, row, "Nähe", "9 von 9").await?;
    let near =
        |case: &Value| contact(case, "Nuri")["place"]["distance"].as_f64().is_some_and(|distance| distance < 12.0);
    until_stored(page, &id, "Nuri near", near).await?;
    press_in(page, row, "button", "mit niemandem*").await?;
    page.click_in("dialog[open]", "checkbox", "Mira").await?;
    page.click_in("dialog[open]", "button", "Schließen").await?;
    page.expect_gone("dialog[open]").await?;
    until_stored(page, &id, "a tie", |case| counts(case) == (4, 2)).await?;
    page.expect_text(&format!("{row} .tied"), "Mira").await?;
    let tied = |case: &Value| {
        let (nuri, mira) = (&contact(case, "Nuri")["id"], &contact(case, "Mira")["id"]);
        let ties = network(case)["ties"].as_array().cloned().unwrap_or_default();
        ties.iter()
            .any(|tie| [&tie["between"]["a"], &tie["between"]["b"]].iter().all(|end| *end == nuri || *end == mira))
    };
    until_stored(page, &id, "Nuri and Mira", tied).await
}

fn angle(case: &Value, name: &str) -> f64 {
    contact(case, name)["place"]["angle"].as_f64().unwrap_or(-999.0)
}
