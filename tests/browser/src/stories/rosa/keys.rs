//! Rosa's map by keyboard alone: the pages hears of no pointer at all.

use anyhow::{Context, Result, bail, ensure};
use serde_json::{Value, json};

use browser_tests::harness::Page;

use super::super::chart::{counts, until_map};
use super::super::keyboard::{back_to, focus_node, tab_to, until_focus};
use super::super::ways::{case_id, until_stored};
use super::{AGE, FIGURES, Figure, NOTE, ROSA, TIES, TITLE, compare, expect_numbers, until_drawn};

pub(super) async fn draws(page: &Page) -> Result<()> {
    page.open("").await?;
    let listen = "window.pointed = 0;
        for (const kind of ['pointerdown', 'pointermove', 'mousedown', 'mousemove', 'touchstart', 'wheel'])
            addEventListener(kind, (event) => { if (event.isTrusted) window.pointed += 1; }, true);
        return null";
    page.js::<Value>(listen, vec![]).await?;
    let id = a_case(page).await?;
    back_to(page, ".casebar a", "Netzwerkkarte").await?;
    page.press(&["Enter"]).await?;
    until_map(page, 0).await?;
    to_field(page, "Titel der Karte").await?;
    page.type_text(TITLE).await?;
    the_client(page).await.context("the client")?;
    for figure in FIGURES {
        somebody(page, &id, figure).await.context(figure.name)?;
    }
    for (number, (one, other)) in TIES.into_iter().enumerate() {
        focus_node(page, one).await?;
        page.press(&["c"]).await?;
        focus_node(page, other).await?;
        page.press(&["Enter"]).await?;
        until_stored(page, &id, "the tie", |case| counts(case).1 == number + 1).await?;
    }
    back_to(page, ".rail button", "Auswertung").await?;
    page.press(&["Enter"]).await?;
    expect_numbers(page).await?;
    back_to(page, ".casebar a", "Überblick").await?;
    page.press(&["Enter"]).await?;
    page.expect_text("main h1", ROSA).await?;
    tab_to(page, "main button", "Als Datei sichern").await?;
    page.press(&["Enter"]).await?;
    compare(page).await?;
    let pointed: usize = page.js("return window.pointed", vec![]).await?;
    ensure!(pointed == 0, "the page heard of {pointed} pointers");
    Ok(())
}

async fn a_case(page: &Page) -> Result<String> {
    tab_to(page, ".ways button", "Neuer Fall").await?;
    page.press(&["Enter"]).await?;
    until_focus(page, "dialog[open] input", "").await?;
    page.type_text(ROSA).await?;
    page.press(&["Enter"]).await?;
    page.expect_text("main h1", ROSA).await?;
    case_id(page).await
}

async fn the_client(page: &Page) -> Result<()> {
    back_to(page, ".ego", "").await?;
    page.press(&["Enter"]).await?;
    to_field(page, "Geschlecht").await?;
    page.press(&["w", "Tab"]).await?;
    to_field(page, "Alter").await?;
    page.type_text(AGE).await?;
    to_field(page, "Notiz").await?;
    page.type_text(NOTE).await
}

/// Adds a contact and says all of it, on one way through the fields beside the map.
async fn somebody(page: &Page, id: &str, figure: Figure) -> Result<()> {
    let before = page.count(".nodes .node").await?;
    back_to(page, "#chart, #chart *", "").await?;
    page.press(&["n"]).await?;
    until_focus(page, "#new-name", "").await?;
    page.type_text(figure.name).await?;
    page.press(&["Enter"]).await?;
    until_map(page, before + 1).await?;
    until_focus(page, ".nodes .node", figure.name).await?;
    page.press(&["Enter"]).await?;
    until_focus(page, "#contact-name", "").await?;
    page.press(&["Tab"]).await?;
    page.type_text(figure.role).await?;
    if !figure.age.is_empty() {
        to_field(page, "Alter").await?;
        page.type_text(figure.age).await?;
    }
    if figure.animal {
        to_field(page, "Art").await?;
        page.press(&["ArrowRight"]).await?;
    } else {
        to_field(page, "Geschlecht").await?;
        let first = figure.gender.get(..1).context("a gender")?;
        page.press(&[first]).await?;
    }
    to_field(page, "Platz in Zahlen").await?;
    page.press(&["Enter"]).await?;
    for (label, number) in [("Winkel in Grad", figure.place.0), ("Abstand", figure.place.1)] {
        to_field(page, label).await?;
        page.type_text(&format!("{number:.1}").replace('.', ",")).await?;
    }
    to_field(page, "Beziehung zur Ankerperson").await?;
    match figure.tie {
        "keine" => page.press(&["ArrowLeft"]).await?,
        "mehrfach" => page.press(&["ArrowRight"]).await?,
        _ => {}
    }
    if figure.deceased {
        to_field(page, "verstorben").await?;
        page.press(&["Space"]).await?;
    }
    until_drawn(page, id, figure).await
}

/// Presses Tab until what has the focus stands under this label or legend of the inspector.
async fn to_field(page: &Page, label: &str) -> Result<()> {
    const FARTHEST: usize = 60;
    let script = "const [wanted] = arguments, here = document.activeElement;
        if (!here.closest('aside.inspector')) return false;
        const words = here.matches('summary') ? here
            : here.closest('fieldset')?.querySelector('legend') ?? here.labels?.[0];
        return words?.textContent.replace(/\\s+/g, ' ').trim() === wanted";
    for _ in 0..FARTHEST {
        if page.js::<bool>(script, vec![json!(label)]).await? {
            return Ok(());
        }
        page.press(&["Tab"]).await?;
    }
    bail!("Tab does not lead to „{label}“")
}
