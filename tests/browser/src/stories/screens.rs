//! Every screen of the app, one after the other, in whatever language, for stories that look at all of them.

use anyhow::{Context, Result};
use serde_json::{Value, json};

use browser_tests::harness::{Page, Pointer};

use super::chart::until_map;
use super::ways::case_id;

/// The steps of the wizard, as they stand in addresses.
pub const STEPS: [&str; 21] = [
    "criteria",
    "responsibility",
    "first-picture",
    "information",
    "admission",
    "frame",
    "life-areas",
    "strengths-and-needs",
    "network",
    "six-questions",
    "goals",
    "measures",
    "agreement",
    "services",
    "activities",
    "reviews",
    "outcome",
    "overall",
    "conclusion",
    "detachment",
    "follow-up",
];

/// How many contacts the practice case has.
pub const PRACTISED: usize = 26;

/// Looks at every screen; the name tells which one it is. The first screen must be open already.
pub async fn each(page: &Page, look: &impl AsyncFn(&str) -> Result<()>) -> Result<()> {
    page.expect_text("main h1", "").await?;
    look("first page").await?;
    page.click_css(".ways li:nth-child(2) button").await?;
    page.expect_text("dialog[open] h2", "").await?;
    look("dialogue for a new case").await?;
    page.press(&["Escape"]).await?;
    page.expect_gone("dialog[open]").await?;
    page.click_css(".ways li:nth-child(1) button").await?;
    page.until_js("the practice case", "return !!document.querySelector('main .fairway')").await?;
    let practice = case_id(page).await?;
    look("overview").await?;
    wizard(page, &practice, look).await?;
    map(page, &practice, look).await?;
    to(page, &format!("#/case/{practice}/plan"), ".paper h1").await?;
    look("plan").await?;
    an_empty_case(page, look).await?;
    list(page, look).await?;
    to(page, "#/nowhere", "main h1").await?;
    look("unknown page").await?;
    unreadable(page, &practice, look).await
}

async fn wizard(page: &Page, id: &str, look: &impl AsyncFn(&str) -> Result<()>) -> Result<()> {
    // What can be opened is looked at open.
    let open = "for (const details of document.querySelectorAll('main .question details')) details.open = true;
        document.querySelector('main .fold-line[aria-expanded=false]')?.click();
        return null";
    for step in STEPS {
        to(page, &format!("#/case/{id}/step/{step}"), ".work h1").await?;
        page.js::<Value>(open, vec![]).await?;
        look(&format!("step {step}")).await?;
    }
    Ok(())
}

async fn map(page: &Page, id: &str, look: &impl AsyncFn(&str) -> Result<()>) -> Result<()> {
    to(page, &format!("#/case/{id}/map"), "#chart").await?;
    until_map(page, PRACTISED).await?;
    look("map").await?;
    // On a telephone a panel lies over the tools, so each is closed before the next.
    opened(page, "metric", ".analysis").await?;
    page.click_css(".analysis .metric:nth-of-type(3) > summary").await?;
    page.expect_text(".analysis .formula", "").await?;
    look("numbers").await?;
    closed(page, ".analysis").await?;
    opened(page, "layers", ".legend").await?;
    look("legend").await?;
    closed(page, ".legend").await?;
    opened(page, "table", ".contact-row").await?;
    look("table").await?;
    closed(page, ".contact-table").await?;
    page.tap(Pointer::Mouse, page.middle_of(".nodes .node .body").await?).await?;
    page.until_js("a contact to be selected", "return !!document.querySelector('.inspector .who')").await?;
    look("contact").await?;
    page.click_css(".rail button:has(use[href$='i-question'])").await?;
    page.expect_text("dialog[open] h2", "").await?;
    look("help for the map").await?;
    page.press(&["Escape"]).await?;
    page.expect_gone("dialog[open]").await
}

/// Opens a panel by its tool, unless it is open.
async fn opened(page: &Page, icon: &str, panel: &str) -> Result<()> {
    if page.count(panel).await? == 0 {
        page.click_css(&format!(".rail button:has(use[href$='i-{icon}'])")).await?;
    }
    page.until_js(panel, &format!("return !!document.querySelector('{panel}')")).await
}

/// Closes a panel by its own button.
async fn closed(page: &Page, panel: &str) -> Result<()> {
    page.click_css(&format!("{panel} .head button.tool:last-child")).await?;
    page.expect_gone(panel).await
}

async fn an_empty_case(page: &Page, look: &impl AsyncFn(&str) -> Result<()>) -> Result<()> {
    to(page, "#/", ".pagehead h1").await?;
    page.click_css(".pagehead button[data-kind=main]").await?;
    page.click_css("dialog[open] button[type=submit]").await?;
    page.until_js("the new case", "return !!document.querySelector('main .fairway')").await?;
    let id = case_id(page).await?;
    look("overview of an empty case").await?;
    to(page, &format!("#/case/{id}/map"), "#chart").await?;
    until_map(page, 0).await?;
    look("empty map").await?;
    to(page, &format!("#/case/{id}/step/goals"), ".work h1").await?;
    look("no goals").await?;
    to(page, &format!("#/case/{id}/plan"), ".paper h1").await?;
    look("empty plan").await
}

async fn list(page: &Page, look: &impl AsyncFn(&str) -> Result<()>) -> Result<()> {
    to(page, "#/", ".pagehead h1").await?;
    look("list").await?;
    page.click_css(".casemenu > summary").await?;
    look("menu of a case").await?;
    page.click_css(".casemenu > summary").await?;
    let broken = page.folder.join("broken.json");
    std::fs::write(&broken, "{").context("a broken file")?;
    page.upload("main input[type=file]", &broken).await?;
    page.expect_text("dialog[open] .notice", "").await?;
    look("refused file").await?;
    page.press(&["Escape"]).await?;
    page.expect_gone("dialog[open]").await
}

/// Both generations of the practice case are damaged while it is not open.
async fn unreadable(page: &Page, id: &str, look: &impl AsyncFn(&str) -> Result<()>) -> Result<()> {
    let damage = "for (const kind of ['case', 'older', 'summary']) {
            const key = `ankerplatz/1/${kind}/${arguments[0]}`;
            localStorage.setItem(key, (localStorage.getItem(key) ?? '').slice(0, 100));
        }
        return null";
    page.js::<Value>(damage, vec![json!(id)]).await?;
    to(page, &format!("#/case/{id}"), "main h1").await?;
    look("unreadable case").await
}

/// Goes to an address and waits for something that only that place has.
async fn to(page: &Page, route: &str, wanted: &str) -> Result<()> {
    page.open(route).await?;
    let there = format!("return location.hash === '{route}' && !!document.querySelector({})", json!(wanted));
    page.until_js(route, &there).await
}
