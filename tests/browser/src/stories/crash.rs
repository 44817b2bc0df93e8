//! When the program falls, a page without wasm takes over: nothing is saved any more, and what was saved can be taken out.

use std::fs;

use anyhow::{Result, ensure};
use serde_json::{Value, json};

use browser_tests::harness::{ALL, Engine, Page, Story, story};

/// The stories of this file.
pub fn stories() -> Vec<Story> {
    vec![
        story("a_crash_shows_the_stop_page_within_a_second", ALL, |page| Box::pin(stop_page(page))).allowing(STOP),
        story("after_a_crash_nothing_is_saved_any_more", ALL, |page| Box::pin(nothing_saved(page))).allowing(STOP),
        story("after_a_crash_saved_data_can_be_downloaded", ALL, |page| Box::pin(rescue(page))).allowing(STOP),
        story("after_a_crash_a_reload_starts_the_app_again", ALL, |page| Box::pin(reload(page))),
        story("a_trap_inside_the_module_stops_the_app_too", ALL, |page| Box::pin(trap(page))).allowing(TRAP),
        story("the_stop_page_speaks_the_language_of_the_page", ALL, |page| Box::pin(english(page)))
            .english()
            .allowing(STOP),
    ]
}

const STOP: &[&str] = &["the app stopped"];
const TRAP: &[&str] = &["the app stopped", "unreachable", "RuntimeError"];
const CRASH: &str = "window.dispatchEvent(new Event('ankerplatz:crash')); return null";

async fn crash(page: &Page) -> Result<()> {
    page.open("").await?;
    page.js::<Value>(CRASH, vec![]).await?;
    Ok(())
}

async fn stop_page(page: &Page) -> Result<()> {
    page.open("").await?;
    let script = "const start = performance.now();
        window.dispatchEvent(new Event('ankerplatz:crash'));
        return document.querySelector('#stop-page h1') ? performance.now() - start : 1e9";
    let milliseconds: f64 = page.js(script, vec![]).await?;
    ensure!(milliseconds < 1000.0, "took {milliseconds} ms");
    page.expect_text("h1", "Ankerplatz wurde angehalten").await?;
    ensure!(page.js::<bool>("return document.activeElement.matches('h1')", vec![]).await?, "the heading has no focus");
    ensure!(page.count("body > *").await? == 1, "something of the app is left");
    page.expect_no_barriers().await
}

async fn nothing_saved(page: &Page) -> Result<()> {
    page.open("").await?;
    page.js::<Value>("localStorage.setItem('ankerplatz/probe', 'before'); return null", vec![]).await?;
    page.js::<Value>(CRASH, vec![]).await?;
    ensure!(page.count("html[data-stopped]").await? == 1, "the app is not told");
    let script = "const tried = [
            () => localStorage.setItem('ankerplatz/probe', 'after'),
            () => localStorage.removeItem('ankerplatz/probe'),
            () => localStorage.clear(),
        ].map((act) => { try { act(); return 'done'; } catch (reason) { return reason.name; } });
        return [tried, localStorage.getItem('ankerplatz/probe')]";
    let outcome: Value = page.js(script, vec![]).await?;
    ensure!(outcome == json!([["InvalidStateError", "InvalidStateError", "InvalidStateError"], "before"]), "{outcome}");
    // The app's own keys no longer reach it, wherever it listens.
    let script = "let heard = 0; window.addEventListener('keydown', () => heard += 1);
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'z', bubbles: true })); return heard";
    ensure!(page.js::<usize>(script, vec![]).await? == 0, "the app still hears keys");
    Ok(())
}

async fn rescue(page: &Page) -> Result<()> {
    page.open("").await?;
    let script = "localStorage.setItem('ankerplatz/rescued', 'Ä \\u4e00 \"x\"'); localStorage.setItem('other', 'y'); return null";
    page.js::<Value>(script, vec![]).await?;
    page.js::<Value>(CRASH, vec![]).await?;
    page.click("button", "Gespeicherte Daten herunterladen").await?;
    if page.engine == Engine::Webkit {
        return Ok(()); // Its driver has no folder for downloads.
    }
    let file = page.downloaded(".json").await?;
    let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let day: String = page
        .js("return new Date(Date.now() - new Date().getTimezoneOffset() * 6e4).toISOString().slice(0, 10)", vec![])
        .await?;
    ensure!(name == format!("ankerplatz-rettung-{day}.json"), "{name}");
    let rescued: Value = serde_json::from_str(&fs::read_to_string(file)?)?;
    ensure!(rescued["entries"]["ankerplatz/rescued"] == "Ä \u{4e00} \"x\"", "{rescued}");
    ensure!(rescued["entries"].get("other").is_none(), "a stranger's key was taken along");
    Ok(())
}

async fn reload(page: &Page) -> Result<()> {
    crash(page).await?;
    page.click("button", "Neu laden").await?;
    page.expect_gone("#stop-page").await?;
    page.until_ready().await?;
    ensure!(page.count("html[data-stopped]").await? == 0, "still stopped");
    Ok(())
}

async fn trap(page: &Page) -> Result<()> {
    page.open("").await?;
    page.load_script("__fixtures/trap.js").await?;
    page.expect_text("h1", "Ankerplatz wurde angehalten").await
}

async fn english(page: &Page) -> Result<()> {
    crash(page).await?;
    page.expect_text("h1", "Ankerplatz has been stopped").await?;
    page.find("button", "Download saved data").await?;
    page.find("button", "Reload").await?;
    Ok(())
}
