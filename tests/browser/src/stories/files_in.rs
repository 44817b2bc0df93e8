//! Several files in at once: what they hold is shown first, for every case that is here already somebody chooses, and
//! all of it can be taken back. A file that cannot be read gets a sentence, and the others still go.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

use browser_tests::harness::{ALL, Page, Story, story};

use super::maps::{identity, record};
use super::ways::{go_to_list, pick_in, storage};

const DIALOG: &str = "dialog[open]";
const FIELD: &str = "main input[type=file]";

/// The stories of this file.
pub fn stories() -> Vec<Story> {
    vec![
        story("several_files_come_in_as_somebody_chooses", ALL, |page| Box::pin(several(page)))
            .within(Duration::from_mins(2)),
    ]
}

const NAMES: [&str; 3] = ["Ana", "Berta", "Carla"];

/// A case file with an anchor, so many contacts, and nothing else.
fn file(page: &Page, number: usize, contacts: u32) -> Result<PathBuf> {
    let people: Vec<Value> =
        (0..contacts).map(|at| json!({ "id": identity(at), "name": format!("Kontakt {at}") })).collect();
    let network = json!({ "contacts": people, "ties": [] });
    let map = json!({ "id": identity(910_000), "title": "", "date": "2026-03-02", "network": network });
    let id = identity(u32::try_from(920_000 + number)?);
    let case = json!({ "id": id, "opened": "2026-03-02", "client": { "name": NAMES[number] }, "maps": [map] });
    let path = page.folder.join(format!("fall-{number}-{contacts}.json"));
    fs::write(&path, json!({ "format": "ankerplatz-case", "version": 3, "case": case }).to_string())?;
    Ok(path)
}

/// The cases in the list, by name, with the number of their contacts.
async fn cases(page: &Page) -> Result<Vec<(String, usize)>> {
    let kept = storage(page).await?;
    let mut cases = Vec::new();
    for (key, text) in kept.as_object().into_iter().flatten() {
        if !key.starts_with("ankerplatz/1/case/") {
            continue;
        }
        let (_, envelope) = text.as_str().and_then(|text| text.split_once('\n')).context("no envelope")?;
        let case = serde_json::from_str::<Value>(envelope)?["case"].clone();
        let contacts = case["maps"][0]["network"]["contacts"].as_array().map_or(0, Vec::len);
        cases.push((case["client"]["name"].as_str().unwrap_or_default().to_owned(), contacts));
    }
    cases.sort();
    Ok(cases)
}

fn counted(wanted: &[(&str, usize)]) -> Vec<(String, usize)> {
    wanted.iter().map(|(name, contacts)| ((*name).to_owned(), *contacts)).collect()
}

async fn expect_cases(page: &Page, wanted: &[(&str, usize)]) -> Result<()> {
    page.until(&format!("the cases {wanted:?}"), async || {
        let found = cases(page).await?;
        ensure!(found == counted(wanted), "{found:?}");
        Ok(Some(()))
    })
    .await
}

async fn several(page: &Page) -> Result<()> {
    page.open("").await?;
    let first = [file(page, 0, 1)?, file(page, 1, 1)?, file(page, 2, 1)?];
    page.upload_all(FIELD, &first.iter().map(PathBuf::as_path).collect::<Vec<_>>()).await?;
    for name in NAMES {
        page.expect_text(DIALOG, &format!("{name}: eine Karte, ein Kontakt auf der neuesten")).await?;
    }
    ensure!(cases(page).await?.is_empty(), "something is stored before the yes");
    page.click_in(DIALOG, "button", "Übernehmen").await?;
    page.expect_text(DIALOG, "3 Fälle übernommen.").await?;
    page.click_in(DIALOG, "button", "Schließen").await?;
    expect_cases(page, &[("Ana", 1), ("Berta", 1), ("Carla", 1)]).await?;
    chosen(page).await.context("chosen one by one")?;
    the_same_again(page, &first).await.context("the same again")?;
    a_broken_one_alone(page).await.context("a broken one alone")
}

/// One is kept beside, one replaced, one left out, one cannot be read.
async fn chosen(page: &Page) -> Result<()> {
    go_to_list(page).await?;
    let before = storage(page).await?;
    let broken = page.folder.join("kaputt.json");
    fs::write(&broken, "{\"versions\": [{\"id\": 1, \"title\":")?;
    let changed = [file(page, 0, 4)?, file(page, 1, 5)?, broken, file(page, 2, 6)?];
    page.upload_all(FIELD, &changed.iter().map(PathBuf::as_path).collect::<Vec<_>>()).await?;
    page.expect_text(DIALOG, "Dieser Fall liegt schon auf diesem Gerät, mit anderem Inhalt.").await?;
    page.expect_text(DIALOG, "kaputt.json").await?;
    page.expect_text(DIALOG, "beschädigt oder unvollständig; bitte eine andere Kopie wählen.").await?;
    page.expect_text(DIALOG, "Vorhanden: angelegt am 02.03.2026, eine Karte, ein Kontakt auf der neuesten").await?;
    page.expect_no_barriers().await?;
    for (name, choice) in NAMES.into_iter().zip(["Beide behalten", "Vorhandenen ersetzen", "Auslassen"]) {
        pick_in(page, DIALOG, &format!("Was mit {name} geschehen soll"), choice).await?;
    }
    page.expect_text(DIALOG, "Ersetzt wird der ganze Fall, auch Hilfeplan und Verlauf.").await?;
    ensure!(storage(page).await? == before, "something is stored before the yes");
    page.click_in(DIALOG, "button", "Übernehmen").await?;
    page.expect_text(DIALOG, "1 Fall übernommen, 1 Fall ersetzt, 1 Fall ausgelassen, 1 Datei nicht lesbar.").await?;
    page.expect_no_barriers().await?;
    page.until("Ana beside Ana, Berta anew", async || {
        let found = cases(page).await?;
        let [(_, one), (_, other), berta, carla] = &found[..] else { anyhow::bail!("{found:?}") };
        ensure!(
            [*one, *other] == [1, 4] && *berta == ("Berta".to_owned(), 5) && *carla == ("Carla".to_owned(), 1),
            "{found:?}"
        );
        Ok(Some(()))
    })
    .await?;
    page.click_in(DIALOG, "button", "Rückgängig").await?;
    page.expect_text(".toaster", "Es ist wieder wie vorher.").await?;
    expect_cases(page, &[("Ana", 1), ("Berta", 1), ("Carla", 1)]).await
}

/// What is here already, with the same content, is said; usually it is left out.
async fn the_same_again(page: &Page, first: &[PathBuf]) -> Result<()> {
    let paths: Vec<&Path> = first.iter().take(2).map(PathBuf::as_path).collect();
    page.upload_all(FIELD, &paths).await?;
    page.expect_text(DIALOG, "Dieser Fall liegt schon auf diesem Gerät, mit demselben Inhalt.").await?;
    page.click_in(DIALOG, "button", "Übernehmen").await?;
    page.expect_text(DIALOG, "2 Fälle ausgelassen.").await?;
    page.click_in(DIALOG, "button", "Schließen").await?;
    page.expect_gone(DIALOG).await?;
    page.upload_all(FIELD, &[&record("two-versions.nwk")?, &record("rosa.json")?]).await?;
    page.expect_text(DIALOG, "easyNWK 1.5 (.nwk)").await?;
    page.expect_text(DIALOG, "Erstgespräch, 26.02.2024: 10 Kontakte, 5 Verbindungen").await?;
    page.click_in(DIALOG, "button", "Abbrechen").await?;
    page.expect_gone(DIALOG).await?;
    expect_cases(page, &[("Ana", 1), ("Berta", 1), ("Carla", 1)]).await
}

async fn a_broken_one_alone(page: &Page) -> Result<()> {
    let broken = page.folder.join("leer.nwk");
    fs::write(&broken, " ")?;
    page.upload(FIELD, &broken).await?;
    page.expect_text(DIALOG, "Diese Datei lässt sich nicht öffnen").await?;
    let buttons = page.names(DIALOG, "button").await?;
    ensure!(buttons == ["Schließen"], "{buttons:?}");
    page.click_in(DIALOG, "button", "Schließen").await?;
    page.expect_gone(DIALOG).await?;
    expect_cases(page, &[("Ana", 1), ("Berta", 1), ("Carla", 1)]).await
}
