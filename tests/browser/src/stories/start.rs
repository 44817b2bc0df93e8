//! The bundle starts, anywhere, and asks for nothing but its own files.

use std::collections::BTreeSet;

use anyhow::{Result, ensure};
use xtask::budget::first_load_files;
use xtask::project::Project;

use browser_tests::harness::{ALL, CHROMIUM, Page, Story, story};

/// The stories of this file.
pub fn stories() -> Vec<Story> {
    vec![
        story("the_app_starts_without_a_fault", ALL, |page| Box::pin(the_app_starts(page))),
        story("an_english_browser_gets_an_english_page", ALL, |page| Box::pin(english(page))).english(),
        story("the_app_starts_in_a_dark_system", ALL, |page| Box::pin(dark(page))).dark(),
        story("the_app_works_in_a_sub_folder", ALL, |page| Box::pin(the_app_starts(page))).under("/amt/ankerplatz"),
        story("only_files_of_the_budget_are_fetched", ALL, |page| Box::pin(only_own_files(page))),
        story("a_narrow_window_is_as_narrow_as_asked", ALL, |page| Box::pin(narrow(page))).size(320, 640),
        story("the_start_has_no_barriers", ALL, |page| Box::pin(no_barriers(page))),
        story("an_old_browser_is_told_what_it_needs", CHROMIUM, |page| Box::pin(old_browser(page)))
            .allowing(&["the app stopped"]),
        story("a_part_that_does_not_arrive_is_told", CHROMIUM, |page| Box::pin(missing_part(page)))
            .allowing(&["the app stopped"]),
    ]
}

async fn the_app_starts(page: &Page) -> Result<()> {
    page.open("").await?;
    page.expect_text("body", "Ankerplatz").await?;
    ensure!(page.js::<String>("return document.documentElement.lang", vec![]).await? == "de", "not in German");
    let marks = "return performance.getEntriesByName('ankerplatz:ready').length";
    ensure!(page.js::<usize>(marks, vec![]).await? == 1, "the start was not marked");
    page.reload().await?;
    ensure!(page.requests().iter().all(|line| matches!(line.status, 200 | 304)), "{:?}", page.requests());
    Ok(())
}

async fn english(page: &Page) -> Result<()> {
    page.open("").await?;
    ensure!(page.js::<String>("return navigator.language", vec![]).await?.starts_with("en"));
    ensure!(page.js::<String>("return document.documentElement.lang", vec![]).await? == "en", "not in English");
    Ok(())
}

async fn dark(page: &Page) -> Result<()> {
    page.open("").await?;
    ensure!(page.js::<bool>("return matchMedia('(prefers-color-scheme: dark)').matches", vec![]).await?);
    Ok(())
}

/// The budget counts what the browsers fetch, and nobody fetches anything else.
async fn only_own_files(page: &Page) -> Result<()> {
    page.open("").await?;
    let counted = first_load_files(&Project::find()?.dist())?;
    let requested = page.requested_files();
    let uncounted: BTreeSet<_> = requested.difference(&counted).collect();
    ensure!(uncounted.is_empty(), "not in the budget: {uncounted:?}");
    // Asking whether a file is still the same (304) is no second load.
    let loads = page.requests().iter().filter(|line| line.status == 200).count();
    ensure!(loads == requested.len(), "loaded twice: {:?}", page.requests());
    ensure!(page.requests().iter().all(|line| line.method == "GET"), "{:?}", page.requests());
    Ok(())
}

async fn narrow(page: &Page) -> Result<()> {
    page.open("").await?;
    ensure!(page.js::<[u32; 2]>("return [innerWidth, innerHeight]", vec![]).await? == [320, 640]);
    page.resize(390, 844).await?;
    ensure!(page.js::<[u32; 2]>("return [innerWidth, innerHeight]", vec![]).await? == [390, 844]);
    Ok(())
}

async fn no_barriers(page: &Page) -> Result<()> {
    page.open("").await?;
    page.expect_no_barriers().await
}

/// An engine that does not understand the module refuses to compile it.
async fn old_browser(page: &Page) -> Result<()> {
    let refuse = "WebAssembly.compile = () => Promise.reject(new WebAssembly.CompileError('too old'));";
    page.cdp("Page.addScriptToEvaluateOnNewDocument", serde_json::json!({ "source": refuse })).await?;
    page.open("").await?;
    page.expect_text("h1", "Ankerplatz konnte nicht starten").await?;
    page.expect_text("#stop-page", "Firefox ab Version 128").await
}

async fn missing_part(page: &Page) -> Result<()> {
    let lose = "const fetched = window.fetch; window.fetch = (address, ...rest) =>
        String(address).endsWith('.wasm') ? Promise.reject(new TypeError('Failed to fetch')) : fetched(address, ...rest);";
    page.cdp("Page.addScriptToEvaluateOnNewDocument", serde_json::json!({ "source": lose })).await?;
    page.open("").await?;
    page.expect_text("#stop-page", "Mit einer Verbindung hilft neu laden").await
}
