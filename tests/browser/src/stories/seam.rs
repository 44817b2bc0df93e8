//! What works on a case is fetched when a case is opened, and not before.

use std::collections::BTreeSet;

use anyhow::{Result, ensure};
use serde_json::Value;

use browser_tests::harness::{ALL, Page, Story, story};

/// The stories of this file.
pub fn stories() -> Vec<Story> {
    vec![
        story("a_case_brings_its_part_of_the_program", ALL, |page| Box::pin(fetched_once(page))),
        story("a_case_opens_in_a_sub_folder", ALL, |page| Box::pin(fetched_once(page))).under("/amt/ankerplatz"),
        story("a_part_for_cases_that_does_not_arrive_is_asked_for_again", ALL, |page| Box::pin(asked_again(page))),
        story("a_place_whose_part_does_not_arrive_says_so", ALL, |page| Box::pin(place_says_so(page))),
    ]
}

const PRACTICE: &str = ".ways button[data-kind=main]";
const LOSE: &str = "window.whole ??= window.fetch;
    window.fetch = (address, ...rest) => String(address).endsWith('.wasm')
        ? Promise.reject(new TypeError('lost')) : window.whole(address, ...rest); return null";
const FIND: &str = "window.fetch = window.whole; return null";

fn modules(page: &Page) -> BTreeSet<String> {
    page.requested_files().into_iter().filter(|name| name.contains(".wasm")).collect()
}

async fn fetched_once(page: &Page) -> Result<()> {
    page.open("").await?;
    ensure!(modules(page).len() == 1, "{:?}", modules(page));
    page.click_css(PRACTICE).await?;
    page.until_js("the case", "return location.hash.startsWith('#/case/')").await?;
    page.expect_text("h1", "Karin").await?;
    ensure!(modules(page).len() == 2, "{:?}", modules(page));
    page.reload().await?;
    page.expect_text("h1", "Karin").await?;
    ensure!(modules(page).len() == 2, "{:?}", modules(page));
    Ok(())
}

async fn asked_again(page: &Page) -> Result<()> {
    page.open("").await?;
    page.js::<Value>(LOSE, vec![]).await?;
    page.click_css(PRACTICE).await?;
    page.expect_text(".toast", "Bitte die Verbindung prüfen").await?;
    page.js::<Value>(FIND, vec![]).await?;
    page.click("button", "Erneut versuchen").await?;
    page.expect_text("h1", "Karin").await
}

async fn place_says_so(page: &Page) -> Result<()> {
    page.open("").await?;
    page.js::<Value>(LOSE, vec![]).await?;
    let go = "location.hash = '#/case/00000000-0000-4000-8000-000000000000'; return null";
    page.js::<Value>(go, vec![]).await?;
    page.expect_text("main", "Bitte die Verbindung prüfen").await?;
    page.expect_no_barriers().await?;
    page.js::<Value>(FIND, vec![]).await?;
    page.click("button", "Erneut versuchen").await?;
    page.expect_text("h1", "Hier ist nichts").await
}
