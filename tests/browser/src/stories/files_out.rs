//! Files out: every format says before it is saved what it has no place for, tells nobody's name in its own, and with
//! pseudonyms in none of its bytes. What can be read back is the same map.

use std::fs;
use std::path::PathBuf;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

use browser_tests::harness::{CHROMIUM, Engine, Page, Story, story};

use super::maps::{open_small, open_two_versions};
use super::ways::{case_id, go, go_to_list, pick_in, stored};

const DIALOG: &str = "dialog[open]";

/// The stories of this file.
pub fn stories() -> Vec<Story> {
    let long = Duration::from_mins(2);
    // The driver of `WebKit` has no folder for downloads.
    let with_downloads = &[Engine::Chromium, Engine::Firefox];
    vec![
        story("every_format_tells_its_losses_and_is_saved", with_downloads, |page| Box::pin(saved(page))).within(long),
        story("files_with_pseudonyms_hold_no_name", with_downloads, |page| Box::pin(masked(page))).within(long),
        story("what_easynwk_can_hold_is_read_back", with_downloads, |page| Box::pin(read_back(page))).within(long),
        story("a_png_has_the_pixels_it_was_said_to_have", CHROMIUM, |page| Box::pin(pixels(page))).size(1440, 900),
    ]
}

/// A format as the dialogue calls it.
struct Form {
    name: &'static str,
    ending: &'static str,
    /// What every file of it begins with.
    begins: &'static [u8],
    /// What stands in it, of two versions.
    holds: &'static [&'static str],
}

const fn form(name: &'static str, ending: &'static str, begins: &'static str, holds: &'static [&'static str]) -> Form {
    Form { name, ending, begins: begins.as_bytes(), holds }
}

const MARK: &str = "\u{feff}";

const FORMS: [Form; 10] = [
    form("Falldatei", ".json", "{", &["ankerplatz-case", "Frau Kern"]),
    form("easyNWK", ".json", "", &["currentVersion", "alteri", "Verlaufsgespräch", "Frau Kern"]),
    form("easyNWK 1.5 (.nwk)", ".nwk", "", &["26.2.2024", "Frau Kern"]),
    form("Kontakte als Tabelle", ".csv", MARK, &["Frau Kern;", "Max;"]),
    form("Beziehungen als Tabelle", ".csv", MARK, &["Frau Kern"]),
    form("Kennzahlen als Tabelle", ".csv", MARK, &["Erstgespräch;", "0,"]),
    form(
        "GraphML",
        ".zip",
        "PK",
        &["<graphml", "netzwerkkarte-2024-02-26.graphml", "netzwerkkarte-2024-09-16.graphml"],
    ),
    form("GEXF", ".gexf", "<?xml", &["http://gexf.net/1.3", "<spell "]),
    form("Pajek", ".zip", "PK", &["*Vertices", ".net", ".clu"]),
    form("egor", ".zip", "PK", &["egos.csv", "alters.csv", "edges.csv"]),
];

/// Names that stand in the record, and words of its notes.
const NAMES: [&str; 13] = [
    "Braunsteigl",
    "Rosa",
    "Frau Kern",
    "Ewald",
    "Josefine",
    "Strolchi",
    "Susi",
    "Dr. Maier",
    "Hubert",
    "Lara",
    "Richard",
    "Erstgespräch",
    "lorem",
];

async fn dialogue(page: &Page, id: &str) -> Result<()> {
    go(page, id, "").await?;
    page.click_in("main", "button", "Weitergeben").await?;
    page.expect_text(DIALOG, "Was dieses Format nicht enthält").await
}

async fn losses(page: &Page) -> Result<Vec<String>> {
    page.js("return [...document.querySelectorAll('dialog[open] .notice li')].map((loss) => loss.textContent)", vec![])
        .await
}

/// Saves what is chosen, and answers with the file.
async fn save(page: &Page) -> Result<PathBuf> {
    page.click_css(&format!("{DIALOG} .foot [data-kind=main]")).await?;
    let said = page
        .until("the file to be named", async || {
            let script = "return document.querySelector('dialog[open] p[role=status]').textContent.trim()";
            let said: String = page.js(script, vec![]).await?;
            Ok(said.strip_prefix("Gespeichert: ").map(str::to_owned))
        })
        .await?;
    for name in NAMES {
        ensure!(!said.contains(name), "the file is called {said}");
    }
    page.downloaded(&said).await
}

/// The bytes of a file as text. Archives of ours are not compressed.
fn text(bytes: &[u8], ending: &str) -> String {
    if ending == ".nwk" {
        // As the vendor's own program writes it: one byte a sign.
        return bytes.iter().map(|byte| char::from(*byte)).collect();
    }
    String::from_utf8_lossy(bytes).into_owned()
}

async fn saved(page: &Page) -> Result<()> {
    let id = open_two_versions(page).await?;
    let before = stored(page, &id).await?;
    dialogue(page, &id).await?;
    for form in FORMS {
        pick_in(page, DIALOG, "Format", form.name).await?;
        let losses = losses(page).await?;
        // The record is the vendor's own, so the vendor's format has a place for all of it.
        let is_whole = matches!(form.name, "Falldatei" | "easyNWK");
        ensure!(losses.is_empty() == is_whole, "{}: {losses:?}", form.name);
        if is_whole {
            page.expect_text(DIALOG, "Dieses Format enthält alles.").await?;
        }
        let downloads = fs::read_dir(page.folder.join("downloads"))?.count();
        ensure!(downloads == 0, "{} is written before it is asked for", form.name);
        let file = save(page).await.context(form.name)?;
        let bytes = fs::read(&file)?;
        ensure!(file.to_string_lossy().ends_with(form.ending), "{} became {}", form.name, file.display());
        ensure!(bytes.starts_with(form.begins), "{} begins otherwise", form.name);
        let text = text(&bytes, form.ending);
        for wanted in form.holds {
            ensure!(
                text.contains(wanted),
                "{} lacks {wanted}: {}",
                form.name,
                text.chars().take(400).collect::<String>()
            );
        }
        fs::remove_file(file)?;
    }
    page.expect_no_barriers().await?;
    ensure!(stored(page, &id).await? == before, "handing out has changed the case");
    Ok(())
}

async fn masked(page: &Page) -> Result<()> {
    let id = open_two_versions(page).await?;
    dialogue(page, &id).await?;
    page.click_in(DIALOG, "checkbox", "Pseudonyme statt Namen").await?;
    page.expect_text(DIALOG, "Namen, Notizen und alles in eigenen Worten fehlen dann.").await?;
    for form in FORMS {
        pick_in(page, DIALOG, "Format", form.name).await?;
        let file = save(page).await.context(form.name)?;
        let text = text(&fs::read(&file)?, form.ending);
        let left: Vec<&&str> = NAMES.iter().filter(|name| text.contains(**name)).collect();
        ensure!(left.is_empty(), "{} holds {left:?}", form.name);
        fs::remove_file(file)?;
    }
    Ok(())
}

/// Saved, opened beside the case it came from, and compared with it.
async fn read_back(page: &Page) -> Result<()> {
    let id = open_two_versions(page).await?;
    let original = stored(page, &id).await?;
    for (number, (name, is_exact)) in [("easyNWK", true), ("easyNWK 1.5 (.nwk)", false)].into_iter().enumerate() {
        dialogue(page, &id).await?;
        pick_in(page, DIALOG, "Format", name).await?;
        let file = save(page).await?;
        page.click_in(DIALOG, "button", "Schließen").await?;
        page.expect_gone(DIALOG).await?;
        go_to_list(page).await?;
        page.upload("main input[type=file]", &file).await?;
        let meets = "Auf diesem Gerät liegt schon ein Fall mit diesem Namen";
        page.expect_text(DIALOG, meets).await.with_context(|| format!("{name}, file {number}"))?;
        pick_in(page, DIALOG, "Was mit Rosa Braunsteigl-Müller geschehen soll", "Beide behalten").await?;
        page.click_in(DIALOG, "button", "Übernehmen").await?;
        page.until("the case that was read back", async || {
            let shown = case_id(page).await?;
            Ok((shown != id && stored(page, &shown).await.is_ok()).then_some(()))
        })
        .await?;
        let again = stored(page, &case_id(page).await?).await?;
        let (one, other) = (maps(&original, is_exact)?, maps(&again, is_exact)?);
        ensure!(one == other, "{name}: {other:#} instead of {one:#}");
        fs::remove_file(file)?;
    }
    Ok(())
}

/// The maps of a case by names, without what a format of 2010 cannot hold where that is not asked for.
fn maps(case: &Value, is_exact: bool) -> Result<Value> {
    let mut all = Vec::new();
    for map in case["maps"].as_array().context("no maps")? {
        let contacts = map["network"]["contacts"].as_array().context("no contacts")?;
        let name = |id: &Value| contacts.iter().find(|one| one["id"] == *id).map(|one| one["name"].clone());
        let mut ties = Vec::new();
        for tie in map["network"]["ties"].as_array().context("no ties")? {
            let mut ends =
                [name(&tie["between"]["a"]), name(&tie["between"]["b"])].map(|end| end.unwrap_or_default().to_string());
            ends.sort_unstable();
            ties.push(ends);
        }
        ties.sort_unstable();
        let mut people: Vec<Value> = contacts
            .iter()
            .map(|one| {
                if is_exact {
                    let mut one = one.clone();
                    if let Some(fields) = one.as_object_mut() {
                        fields.remove("id");
                    }
                    return one;
                }
                let place = |part: &str| one["place"][part].as_f64().map(|number| (number * 10.0).round() / 10.0);
                json!({ "name": one["name"], "angle": place("angle"), "distance": place("distance") })
            })
            .collect();
        people.sort_unstable_by_key(|one| one["name"].to_string());
        let title = is_exact.then(|| map["title"].clone());
        all.push(json!({ "title": title, "date": map["date"], "people": people, "ties": ties }));
    }
    Ok(Value::Array(all))
}

async fn pixels(page: &Page) -> Result<()> {
    open_small(page).await?;
    page.click_in(".chartbar", "button", "Karte als Bild").await?;
    let mut before = 0;
    for size in ["1×", "3×", "4×"] {
        pick_in(page, DIALOG, "Größe des PNG", size).await?;
        let script = "return document.querySelector('dialog[open] p[aria-live=polite]').textContent";
        let said: String = page.js(script, vec![]).await?;
        let (width, height) = said.split_once(" × ").context("no size")?;
        let height = height.split_once(' ').context("no unit")?.0;
        let wanted: [u32; 2] = [width.trim().parse()?, height.parse()?];
        ensure!(wanted[0] > before, "{size} is no larger: {said}");
        before = wanted[0];
        page.click_in(DIALOG, "button", "Als PNG speichern").await?;
        let file = page.downloaded(".png").await?;
        let picture = fs::read(&file)?;
        let side = |at: usize| -> Result<u32> {
            Ok(u32::from_be_bytes(picture.get(at..at + 4).context("no picture")?.try_into()?))
        };
        let found = [side(16)?, side(20)?];
        ensure!(found == wanted, "{size} has {found:?} pixels and was said to have {wanted:?}");
        fs::remove_file(file)?;
    }
    Ok(())
}
