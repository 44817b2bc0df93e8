//! The fifth part of the journey: files in and out. What cannot be understood changes nothing, and what was written is
//! read back identical.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, ensure};
use serde_json::Value;
use xtask::project::Project;

use browser_tests::harness::{Engine, Page};

use super::NAMES;
use super::cases::{expect_list, from_menu};
use crate::stories::chart::counts;
use crate::stories::ways::{case_id, expect_nameless, go_to_list, storage, stored};

/// The hidden field that takes files.
pub const FIELD: &str = "main input[type=file]";

/// Leaves the case read back from its own file open, and answers with its identity.
pub async fn tell(page: &Page, id: &str) -> Result<String> {
    go_to_list(page).await?;
    open_record(page, "rosa.json", "Rosa Braunsteigl-Müller: eine Karte, 10 Kontakte auf der neuesten", (10, 5))
        .await?;
    let both = "Rosa Braunsteigl-Müller: 2 Karten, 10 Kontakte auf der neuesten";
    open_record(page, "rosa-two-versions.json", both, (10, 6)).await?;
    a_broken_file_changes_nothing(page).await?;
    what_is_written_is_read_back(page, id).await
}

async fn open_record(page: &Page, file: &str, holds: &str, wanted: (usize, usize)) -> Result<()> {
    page.upload(FIELD, &Project::find()?.root.join("tests/data/easynwk").join(file)).await?;
    page.expect_text("dialog[open]", holds).await?;
    page.click_in("dialog[open]", "button", "Übernehmen").await?;
    page.expect_text("main h1", "Rosa Braunsteigl-Müller").await?;
    let (contacts, _) = wanted;
    page.expect_text("main", &format!("{contacts} Kontakte")).await?;
    let case = stored(page, &case_id(page).await?).await?;
    ensure!(counts(&case) == wanted, "{file} became {:?}", counts(&case));
    expect_nameless(page, NAMES).await?;
    go_to_list(page).await
}

async fn a_broken_file_changes_nothing(page: &Page) -> Result<()> {
    let before = storage(page).await?;
    let broken = page.folder.join("broken.json");
    fs::write(&broken, "{\"versions\": [{\"id\": 1, \"title\":")?;
    page.upload(FIELD, &broken).await?;
    page.expect_text("dialog[open]", "Diese Datei lässt sich nicht öffnen").await?;
    page.expect_text("dialog[open]", "beschädigt oder unvollständig; bitte eine andere Kopie wählen.").await?;
    page.click_in("dialog[open]", "button", "Schließen").await?;
    page.expect_gone("dialog[open]").await?;
    ensure!(storage(page).await? == before, "something has changed");
    Ok(())
}

async fn what_is_written_is_read_back(page: &Page, id: &str) -> Result<String> {
    catch_files(page).await?;
    from_menu(page, "Ana P.", "Als Datei sichern").await?;
    let (first, name) = written(page, 1).await?;
    ensure!(NAMES.iter().all(|canary| !name.contains(canary)), "the file is called {name}");
    ensure!(serde_json::from_str::<Value>(&first)?["case"] == stored(page, id).await?, "the file holds something else");
    from_menu(page, "Ana P.", "Löschen").await?;
    page.until("the case to go", async || Ok(stored(page, id).await.is_err().then_some(()))).await?;
    let file = page.folder.join("kept.json");
    fs::write(&file, &first)?;
    page.upload(FIELD, &file).await?;
    page.expect_text("dialog[open]", "Ana P.: eine Karte, 2 Kontakte auf der neuesten").await?;
    page.click_in("dialog[open]", "button", "Übernehmen").await?;
    page.expect_text("main h1", "Ana P.").await?;
    page.click_in("main", "button", "Als Datei sichern").await?;
    let (second, _) = written(page, 2).await?;
    ensure!(first == second, "read back and written again it differs:\n{first}\n{second}");
    go_to_list(page).await?;
    let twice = "Rosa Braunsteigl-Müller, 45";
    expect_list(page, &["Ana P.", "Karin S., 20", twice, twice]).await?;
    page.click("link", "Ana P.").await?;
    page.expect_text("main h1", "Ana P.").await?;
    case_id(page).await
}

/// `WebKitGTK`'s driver has no folder for downloads, so there the text is taken where the page hands it over.
async fn catch_files(page: &Page) -> Result<()> {
    if page.engine == Engine::Webkit { page.load_script("__fixtures/written.js").await } else { Ok(()) }
}

/// The text of the newest of so many files that the page has written, and its name.
async fn written(page: &Page, count: usize) -> Result<(String, String)> {
    if page.engine == Engine::Webkit {
        let script = "return (document.documentElement.dataset.written ?? '[]')";
        return page
            .until("a written file", async || {
                let files: Vec<(String, String)> = serde_json::from_str(&page.js::<String>(script, vec![]).await?)?;
                Ok((files.len() == count).then(|| files.last().cloned()).flatten())
            })
            .await;
    }
    let file: PathBuf = page.downloaded(".json").await?;
    let text = fs::read_to_string(&file)?;
    fs::remove_file(&file)?;
    let name = file.file_name().context("a file without a name")?.to_string_lossy().into_owned();
    Ok((text, name))
}
