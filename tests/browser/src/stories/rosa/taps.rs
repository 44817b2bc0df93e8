//! Rosa's map by single taps and typing, without any drag.

use anyhow::{Context, Result};
use serde_json::Value;

use browser_tests::harness::{Page, Pointer};

use super::super::chart::{counts, select, spot, spot_of, still, until_map};
use super::super::ways::{choose_in, fill_in, new_case, pick_in, press_in, until_stored};
use super::{AGE, FIGURES, Figure, NOTE, ROSA, TIES, TITLE, expect_rosa, until_drawn};

pub(super) const SIDE: &str = "aside.inspector";

pub(super) async fn draws(page: &Page) -> Result<()> {
    let id = begin(page).await?;
    for (number, figure) in FIGURES.into_iter().enumerate() {
        add(page, figure, number).await.context(figure.name)?;
        describe(page, figure).await.context(figure.name)?;
        press_in(page, SIDE, "button", "Platz in Zahlen").await?;
        for (label, number) in [("Winkel in Grad", figure.place.0), ("Abstand", figure.place.1)] {
            fill_in(page, SIDE, label, &format!("{number:.1}").replace('.', ",")).await?;
        }
        until_drawn(page, &id, figure).await?;
    }
    page.click_in(".rail", "button", "Verbinden").await?;
    still(page).await?;
    for (number, (one, other)) in TIES.into_iter().enumerate() {
        page.tap(Pointer::Mouse, spot_of(page, one).await?).await?;
        page.tap(Pointer::Mouse, spot_of(page, other).await?).await?;
        until_stored(page, &id, "the tie", |case| counts(case).1 == number + 1).await?;
    }
    expect_rosa(page, &id).await
}

/// A new case with a title for the map, and what is to be said of the client.
pub(super) async fn begin(page: &Page) -> Result<String> {
    page.open("").await?;
    let id = new_case(page, ROSA).await?;
    page.click_in(".casebar", "link", "Netzwerkkarte").await?;
    until_map(page, 0).await?;
    fill_in(page, SIDE, "Titel der Karte", TITLE).await?;
    page.tap(Pointer::Mouse, page.middle_of(".ego").await?).await?;
    choose_in(page, SIDE, "Geschlecht", "weiblich").await?;
    fill_in(page, SIDE, "Alter", AGE).await?;
    fill_in(page, SIDE, "Notiz", NOTE).await?;
    let told = |case: &Value| case["client"]["note"] == NOTE && case["client"]["age"] == AGE;
    until_stored(page, &id, "the client", told).await?;
    Ok(id)
}

/// Adds somebody with a tap, a little beside the place where they belong, where nobody else stands.
pub(super) async fn add(page: &Page, figure: Figure, number: usize) -> Result<()> {
    page.click_in(".rail", "button", "Kontakt hinzufügen").await?;
    page.tap(Pointer::Mouse, spot(page, figure.place.0 - 8.0, figure.place.1 + 10.0).await?).await?;
    page.expect_text("#new-place", "").await?;
    page.type_text(figure.name).await?;
    page.click_in(".name-form", "button", "Kontakt hinzufügen").await?;
    until_map(page, number + 1).await?;
    page.click_in(".rail", "button", "Auswählen und verschieben").await?;
    select(page, figure.name).await
}

/// Says who somebody is, in the fields beside the map.
pub(super) async fn describe(page: &Page, figure: Figure) -> Result<()> {
    fill_in(page, SIDE, "Rolle", figure.role).await?;
    if !figure.age.is_empty() {
        fill_in(page, SIDE, "Alter", figure.age).await?;
    }
    if figure.animal {
        pick_in(page, SIDE, "Art", "Tier").await?;
    } else {
        choose_in(page, SIDE, "Geschlecht", figure.gender).await?;
    }
    pick_in(page, SIDE, "Beziehung zur Ankerperson", figure.tie).await?;
    if figure.deceased {
        press_in(page, SIDE, "checkbox", "verstorben").await?;
    }
    Ok(())
}
