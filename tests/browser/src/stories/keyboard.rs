//! The wizard and the map without a pointer: every act has a key, and the focus is never lost on the way.

use std::fs;
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};
use serde_json::{Value, json};

use browser_tests::harness::{CHROMIUM, Page, Story, story};

use super::chart::{contact, counts, until_map};
use super::ways::{case_id, until_stored};

/// The stories of this file.
pub fn stories() -> Vec<Story> {
    vec![
        story("points_four_and_five_by_keyboard_alone", CHROMIUM, |page| Box::pin(by_keyboard_alone(page)))
            .within(Duration::from_mins(3)),
    ]
}

async fn by_keyboard_alone(page: &Page) -> Result<()> {
    page.open("").await?;
    let id = a_case(page).await?;
    the_wizard(page, &id).await.context("wizard")?;
    the_map(page, &id).await.context("map")?;
    the_table(page, &id).await.context("table")?;
    the_file(page, &id).await.context("file")
}

async fn a_case(page: &Page) -> Result<String> {
    tab_to(page, ".ways button", "Neuer Fall").await?;
    page.press(&["Enter"]).await?;
    until_focus(page, "dialog[open] input", "").await?;
    page.type_text("Ana").await?;
    page.press(&["Enter"]).await?;
    page.expect_text("main h1", "Ana").await?;
    case_id(page).await
}

async fn the_wizard(page: &Page, id: &str) -> Result<()> {
    tab_to(page, ".casebar a", "Phasen").await?;
    page.press(&["Enter"]).await?;
    page.expect_text("main h1", "Kriterien").await?;
    tab_to(page, "main .verdict input[type=radio]", "").await?;
    // „offen“ is the last of the row; after it comes the first again.
    page.press(&["ArrowRight"]).await?;
    tab_to(page, "main .verdict textarea", "").await?;
    page.type_text("Mehreres").await?;
    until_stored(page, id, "the answer to be stored", |case| {
        case["answers"]["multiple_problems"] == json!({ "verdict": { "verdict": "yes", "reason": "Mehreres" } })
    })
    .await?;
    back_to(page, "nav.steps a.phase", "Ziele & Hilfeplan").await?;
    page.press(&["Enter"]).await?;
    page.expect_text("main h1", "Planungsform").await?;
    tab_to(page, "nav.steps a.step[href$='/step/goals']", "Ziele").await?;
    page.press(&["Enter"]).await?;
    page.expect_text("main h1", "Ziele").await?;
    tab_to(page, "main button", "Ergebnisziel ergänzen").await?;
    page.press(&["Enter"]).await?;
    until_focus(page, "main textarea", "").await?;
    page.type_text("Ein Zimmer").await?;
    tab_to(page, "main .indicators textarea", "").await?;
    page.type_text("Mietvertrag").await?;
    tab_to(page, "main .fold-body input[type=date]", "").await?;
    // The twelfth of December, in whatever order the browser takes day and month.
    page.type_text("12122027").await?;
    until_stored(page, id, "the goal to be stored", |case| {
        let goal = &case["plan"]["goals"][0];
        goal["text"] == "Ein Zimmer" && goal["indicators"][0]["text"] == "Mietvertrag" && goal["due"] == "2027-12-12"
    })
    .await
}

async fn the_map(page: &Page, id: &str) -> Result<()> {
    back_to(page, ".casebar a", "Netzwerkkarte").await?;
    page.press(&["Enter"]).await?;
    until_map(page, 0).await?;
    tab_to(page, "#chart", "").await?;
    for (number, name) in ["Mira", "Tarek", "Nuri"].into_iter().enumerate() {
        page.press(&["n"]).await?;
        until_focus(page, "#new-name", "").await?;
        page.type_text(name).await?;
        page.press(&["Enter"]).await?;
        until_map(page, number + 1).await?;
        until_focus(page, &node(name), "").await?;
    }
    // Nuri has the focus.
    page.press(&["2"]).await?;
    until_stored(page, id, "Nuri among friends", |case| (90.0..180.0).contains(&angle(case, "Nuri"))).await?;
    until_focus(page, &node("Nuri"), "").await?;
    let before = contact(&super::ways::stored(page, id).await?, "Nuri")["place"].clone();
    page.press(&["ArrowUp", "ArrowUp", "ArrowUp", "ArrowLeft", "ArrowLeft"]).await?;
    until_stored(page, id, "Nuri nearer and farther around", |case| {
        let after = &contact(case, "Nuri")["place"];
        after["distance"].as_f64() < before["distance"].as_f64() && after["angle"] != before["angle"]
    })
    .await?;
    ties(page, id).await?;
    goes_and_comes_back(page, id).await?;
    details(page, id).await
}

async fn ties(page: &Page, id: &str) -> Result<()> {
    focus_node(page, "Mira").await?;
    page.press(&["c"]).await?;
    page.expect_text(".hint", "Mit wem steht Mira in Kontakt?").await?;
    focus_node(page, "Tarek").await?;
    page.press(&["Enter"]).await?;
    until_stored(page, id, "a tie", |case| counts(case) == (3, 1)).await?;
    page.press(&["Control+z"]).await?;
    until_stored(page, id, "no tie after undo", |case| counts(case) == (3, 0)).await?;
    page.press(&["Control+y"]).await?;
    until_stored(page, id, "the tie after redo", |case| counts(case) == (3, 1)).await
}

async fn goes_and_comes_back(page: &Page, id: &str) -> Result<()> {
    focus_node(page, "Nuri").await?;
    page.press(&["Delete"]).await?;
    until_stored(page, id, "Nuri to go", |case| counts(case) == (2, 1)).await?;
    ensure!(!nothing_has_focus(page).await?, "the focus is lost when a contact goes");
    page.press(&["Control+z"]).await?;
    until_stored(page, id, "Nuri to come back", |case| counts(case) == (3, 1)).await
}

async fn details(page: &Page, id: &str) -> Result<()> {
    focus_node(page, "Tarek").await?;
    page.press(&["Enter"]).await?;
    until_focus(page, "#contact-name", "").await?;
    page.press(&["Tab"]).await?;
    page.type_text("Nachbar").await?;
    until_stored(page, id, "the role to be stored", |case| contact(case, "Tarek")["role"] == "Nachbar").await
}

async fn the_table(page: &Page, id: &str) -> Result<()> {
    back_to(page, ".rail button", "Tabelle").await?;
    page.press(&["Enter"]).await?;
    page.expect_text(".contact-row .tied", "").await?;
    tab_to(page, ".contact-row:has([aria-label^='Mira öffnen']) input[type=text]", "").await?;
    page.press(&["Tab"]).await?;
    page.type_text("Schwester").await?;
    until_stored(page, id, "Mira’s role to be stored", |case| contact(case, "Mira")["role"] == "Schwester").await
}

async fn the_file(page: &Page, id: &str) -> Result<()> {
    back_to(page, ".casebar a", "Überblick").await?;
    page.press(&["Enter"]).await?;
    page.expect_text("main h1", "Ana").await?;
    tab_to(page, "main button", "Als Datei sichern").await?;
    page.press(&["Enter"]).await?;
    let file: Value = serde_json::from_str(&fs::read_to_string(page.downloaded(".json").await?)?)?;
    ensure!(counts(&file["case"]) == (3, 1), "the file holds {file}");
    ensure!(file["case"] == super::ways::stored(page, id).await?, "the file holds something else than the store");
    Ok(())
}

fn angle(case: &Value, name: &str) -> f64 {
    contact(case, name)["place"]["angle"].as_f64().unwrap_or(-999.0)
}

fn node(name: &str) -> String {
    format!(".nodes .node[aria-label^='{name}']")
}

/// Goes to a contact with the Tab key alone.
pub(super) async fn focus_node(page: &Page, name: &str) -> Result<()> {
    if !has_focus_on(page, ".nodes .node", "").await? {
        back_to(page, "#chart", "").await?;
    }
    let nodes = page.count(".nodes .node").await?;
    for (key, often) in [("Tab", nodes + 1), ("Shift+Tab", 2 * nodes + 2)] {
        for _ in 0..often {
            if has_focus_on(page, &node(name), "").await? {
                return Ok(());
            }
            page.press(&[key]).await?;
        }
    }
    bail!("Tab does not lead to {name}")
}

/// Presses Tab until an element of a CSS selector with this text has the focus.
pub(super) async fn tab_to(page: &Page, css: &str, text: &str) -> Result<()> {
    walk(page, "Tab", css, text).await
}

/// The same backwards.
pub(super) async fn back_to(page: &Page, css: &str, text: &str) -> Result<()> {
    walk(page, "Shift+Tab", css, text).await
}

async fn walk(page: &Page, key: &str, css: &str, text: &str) -> Result<()> {
    const FARTHEST: usize = 150;
    for _ in 0..FARTHEST {
        if has_focus_on(page, css, text).await? {
            return Ok(());
        }
        page.press(&[key]).await?;
    }
    bail!("{key} does not lead to {css} „{text}“")
}

pub(super) async fn until_focus(page: &Page, css: &str, text: &str) -> Result<()> {
    page.until(&format!("the focus on {css} „{text}“"), async || {
        if has_focus_on(page, css, text).await? { Ok(Some(())) } else { bail!("it is on {}", focused(page).await?) }
    })
    .await
}

pub(super) async fn has_focus_on(page: &Page, css: &str, text: &str) -> Result<bool> {
    let script = "const [css, text] = arguments, here = document.activeElement;
        return here.matches(css) && ((here.getAttribute('aria-label') ?? '') + here.textContent).includes(text)";
    page.js(script, vec![json!(css), json!(text)]).await
}

async fn focused(page: &Page) -> Result<String> {
    page.js("return document.activeElement.outerHTML.slice(0, 200)", vec![]).await
}

async fn nothing_has_focus(page: &Page) -> Result<bool> {
    page.js("return document.activeElement === document.body", vec![]).await
}
