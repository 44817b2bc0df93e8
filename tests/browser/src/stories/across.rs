//! What only shows across cases: figures that hide small numbers, the care system without names, a directory with a
//! search; all of it read, nothing written.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Result, ensure};
use serde_json::{Value, json};

use browser_tests::harness::{ALL, Page, Story, story};

use super::maps::identity;
use super::ways::{fill_in, go_to_list, press, storage};

/// The stories of this file.
pub fn stories() -> Vec<Story> {
    vec![
        story("figures_over_all_cases_name_nobody_and_write_nothing", ALL, |page| Box::pin(figures(page)))
            .within(Duration::from_mins(2)),
        story("all_cases_fit_a_narrow_window", ALL, |page| Box::pin(narrow(page))).size(320, 640),
    ]
}

/// How many cases of practice work there are, beside one to learn with.
const CASES: u32 = 12;

/// A case file: an office on the map, a contact with it, and a note on the care system.
fn file(page: &Page, number: u32) -> Result<PathBuf> {
    let office = json!({ "id": identity(1), "name": "Jobcenter Nord", "kind": "institution" });
    let network = json!({ "contacts": [office], "ties": [] });
    let map = json!({ "id": identity(910_000), "title": "", "date": "2026-03-02", "network": network });
    let spoken = json!({ "id": identity(5), "date": "2026-03-03", "with": "Jobcenter Nord, Frau Amt" });
    let noticed =
        json!({ "id": identity(6), "date": "2026-03-03", "fault": "gap", "text": "Kein Platz für Frau Geheim" });
    let id = identity(930_000 + number);
    let case = json!({
        "id": id, "opened": "2026-03-02", "client": { "name": format!("Person {number}") }, "maps": [map],
        "course": { "activities": [spoken], "system": [noticed] },
    });
    let path = page.folder.join(format!("fall-{number}.json"));
    fs::write(&path, json!({ "format": "ankerplatz-case", "version": 4, "case": case }).to_string())?;
    Ok(path)
}

/// Takes all files in, opens the practice case, and goes to the page by the link in the list.
async fn open(page: &Page) -> Result<()> {
    page.open("").await?;
    let files = (0..CASES).map(|number| file(page, number)).collect::<Result<Vec<PathBuf>>>()?;
    page.upload_all("main input[type=file]", &files.iter().map(PathBuf::as_path).collect::<Vec<&Path>>()).await?;
    page.click_in("dialog[open]", "button", "Übernehmen").await?;
    page.expect_text("dialog[open]", "12 Fälle übernommen.").await?;
    page.click_in("dialog[open]", "button", "Schließen").await?;
    page.click("button", "Übungsfall öffnen").await?;
    page.until_js("the practice case", "return !!document.querySelector('main .fairway')").await?;
    go_to_list(page).await?;
    page.click("link", "Über alle Fälle").await?;
    page.expect_text("main h1", "Über alle Fälle").await?;
    page.expect_text("main [role=status]", "13 Fälle gelesen").await
}

/// The cells of the first row with that label, below a group.
async fn cell(page: &Page, group: &str, label: &str) -> Result<Option<String>> {
    let script = "const [group, label] = arguments;
        const rows = [...document.querySelectorAll('.acrosspage [aria-labelledby=across-figures] tbody tr')];
        const first = rows.findIndex((row) => row.textContent.trim() === group);
        const row = rows.slice(first + 1).find((row) => row.cells[0].textContent === label);
        return row ? row.cells[1].textContent : null";
    page.js(script, vec![json!(group), json!(label)]).await
}

async fn expect_cell(page: &Page, group: &str, label: &str, wanted: &str) -> Result<()> {
    page.until(&format!("{group}, {label}: {wanted}"), async || {
        let found = cell(page, group, label).await?;
        ensure!(found.as_deref() == Some(wanted), "{found:?}");
        Ok(Some(()))
    })
    .await
}

async fn figures(page: &Page) -> Result<()> {
    open(page).await?;
    let before = storage(page).await?;
    expect_cell(page, "Fälle", "Alle", "12").await?;
    expect_cell(page, "Fälle", "offen", "12").await?;
    expect_cell(page, "Ziele", "Beurteilt", "0").await?;
    press(page, "checkbox", "Übungsfälle mitzählen").await?;
    expect_cell(page, "Fälle", "Alle", "13").await?;
    press(page, "checkbox", "Übungsfälle mitzählen").await?;
    expect_cell(page, "Fälle", "Alle", "12").await?;

    let system = page.text("[aria-labelledby=across-system]").await?;
    ensure!(system.contains("12 Notizen") && !system.contains("Geheim"), "{system}");
    fill_in(page, "main", "Stelle suchen", "jobcenter").await?;
    page.expect_text("[aria-labelledby=across-directory] tbody tr", "Jobcenter Nord").await?;
    page.expect_text("[aria-labelledby=across-directory] tbody tr", "03.03.2026").await?;
    page.expect_no_barriers().await?;

    press(page, "button", "Bericht drucken").await?;
    page.expect_text(".paper h1", "Bericht über alle Fälle").await?;
    let paper = page.text(".paper").await?;
    ensure!(!paper.contains("Geheim") && !paper.contains("Person 1") && !paper.contains("Jobcenter"), "{paper}");
    page.expect_no_barriers().await?;
    press(page, "checkbox", "Wortlaut zeigen").await?;
    page.expect_text(".paper", "Kein Platz für Frau Geheim").await?;
    press(page, "button", "Zurück zur Übersicht").await?;
    page.expect_text("[aria-labelledby=across-system]", "Freier Text kann Namen enthalten.").await?;
    ensure!(storage(page).await? == before, "something was written");

    // Both generations of one case are damaged; it is said, and the others count.
    let damage = "for (const kind of ['case', 'older']) {
            const key = `ankerplatz/1/${kind}/${arguments[0]}`, text = localStorage.getItem(key);
            if (text) localStorage.setItem(key, text.slice(0, 100));
        }
        return null";
    go_to_list(page).await?;
    page.js::<Value>(damage, vec![json!(identity(930_000))]).await?;
    page.open("#/all-cases").await?;
    page.expect_text("main .notice", "1 Fall ist nicht lesbar").await?;
    expect_cell(page, "Fälle", "Alle", "11").await
}

async fn narrow(page: &Page) -> Result<()> {
    open(page).await?;
    page.expect_text("[aria-labelledby=across-directory] tbody tr", "").await?;
    let script = "return document.documentElement.scrollWidth <= innerWidth";
    ensure!(page.js::<bool>(script, vec![]).await?, "the page is wider than the window");
    page.expect_no_barriers().await
}
