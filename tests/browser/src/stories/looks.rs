//! What came with the analysis and the versions of the map, in whatever language, for stories that look at all of it.

use std::fs;

use anyhow::{Context, Result};
use serde_json::Value;

use browser_tests::harness::{Page, Pointer};

use super::chart::until_map;
use super::screens::{PRACTISED, to};
use super::ways::case_id;

const NARROW: u32 = 700;

/// Looks at everything, in a window of this width; the name tells what it is. Begins on any page.
pub async fn each(page: &Page, width: u32, look: &impl AsyncFn(&str) -> Result<()>) -> Result<()> {
    let id = opened(page).await?;
    to(page, &format!("#/case/{id}/map"), "#chart").await?;
    until_map(page, PRACTISED).await?;
    numbers(page, look).await.context("numbers")?;
    display(page, width, look).await.context("display")?;
    thought(page, width, look).await.context("what if")?;
    versions(page, look).await.context("versions")?;
    compared(page, &id, look).await.context("comparison")?;
    to(page, &format!("#/case/{id}/map/print"), ".paper h1").await?;
    look("map on paper").await?;
    files(page, &id, look).await.context("files")
}

/// Clicks what may lie under a bar at the foot of the window, after it has been brought to the middle.
async fn press_css(page: &Page, css: &str) -> Result<()> {
    let middle = "document.querySelector(arguments[0]).scrollIntoView({ block: 'center', behavior: 'instant' });
        return true";
    page.until(css, async || Ok(Some(page.js::<bool>(middle, vec![css.into()]).await?))).await?;
    page.click_css(css).await
}

/// The practice case, made if it is not there.
async fn opened(page: &Page) -> Result<String> {
    to(page, "#/", "main h1").await?;
    if page.count(".ways").await? > 0 {
        page.click_css(".ways li:nth-child(1) button").await?;
    } else {
        page.click_css(".casecard h3 a").await?;
    }
    page.until_js("the practice case", "return !!document.querySelector('main .fairway')").await?;
    case_id(page).await
}

async fn numbers(page: &Page, look: &impl AsyncFn(&str) -> Result<()>) -> Result<()> {
    if page.count(".analysis").await? == 0 {
        page.click_css(".rail button:has(use[href$='i-metric'])").await?;
    }
    page.expect_text(".analysis", "").await?;
    page.click_css("#how-Stars").await?;
    page.expect_text(".analysis .formula", "").await?;
    page.click_css(".analysis .metric[data-open] .metric-name").await?;
    page.expect_text(".shining", "").await?;
    look("a number lit up and explained").await?;
    page.click_css("#how-Bridges").await?;
    page.click_css(".analysis .formula .link").await?;
    page.expect_text("#bridges-title", "").await?;
    look("four meanings").await?;
    page.click_css("#findings-tab").await?;
    page.expect_text(".analysis .finding", "").await?;
    look("findings").await?;
    page.click_css(".analysis .head > button.tool").await?;
    page.expect_gone(".analysis").await
}

async fn display(page: &Page, width: u32, look: &impl AsyncFn(&str) -> Result<()>) -> Result<()> {
    page.click_css("#map-display-button").await?;
    page.expect_text("#map-display", "").await?;
    look(&format!("settings of the picture at {width}")).await?;
    page.click_css("#map-display .head button").await?;
    page.expect_gone("#map-display").await?;
    look("roles and clusters").await
}

async fn thought(page: &Page, width: u32, look: &impl AsyncFn(&str) -> Result<()>) -> Result<()> {
    if width > NARROW {
        page.click_css("#what-if-door").await?;
    } else {
        page.click_css("#map-display-button").await?;
        page.click_css("#map-display .body > button").await?;
    }
    page.expect_text(".what-if", "").await?;
    look("what if").await?;
    page.click_css(".what-if .chip").await?;
    page.until_js("somebody thought away", "return !!document.querySelector('.nodes [data-out]')").await?;
    look("what if, without somebody").await?;
    page.press(&["Escape"]).await?;
    page.until("the end of it", async || {
        if page.count(".what-if").await? > 0 {
            page.press(&["Escape"]).await?;
        }
        Ok((page.count(".what-if").await? == 0).then_some(()))
    })
    .await
}

async fn versions(page: &Page, look: &impl AsyncFn(&str) -> Result<()>) -> Result<()> {
    page.click_css(".axis-deeds button").await?;
    page.expect_text("dialog[open] h2", "").await?;
    look("form for a version").await?;
    page.press(&["Escape"]).await?;
    page.expect_gone("dialog[open]").await?;
    page.click_css(".timeline .pin:last-of-type").await?;
    page.expect_text(".standing", "").await?;
    look("a target").await?;
    page.click_css(".timeline .pin:first-of-type").await?;
    page.until_js("the first", "return document.querySelector('.pin').getAttribute('aria-checked') === 'true'").await?;
    page.click_css(".play button").await?;
    page.until_js("the film", "return !!document.querySelector('.chart.playing')").await?;
    page.click_css(".play button").await?;
    look("the change, held").await?;
    page.click_css(".play button:last-child").await?;
    page.expect_gone(".chart.playing").await
}

async fn compared(page: &Page, id: &str, look: &impl AsyncFn(&str) -> Result<()>) -> Result<()> {
    to(page, &format!("#/case/{id}/map/compare"), ".changelist").await?;
    // A narrow window begins with one picture.
    let choose = |place: &str| {
        format!("document.querySelector('.comparebar label:has([type=radio]):{place}-child').click(); return null")
    };
    page.js::<Value>(&choose("first"), vec![]).await?;
    page.until_js("two pictures", "return document.querySelectorAll('.pair svg.chart .node').length > 40").await?;
    page.js::<Value>("document.querySelector('.curves details').open = true; return null", vec![]).await?;
    press_css(page, ".changelist button").await?;
    look("versions beside each other").await?;
    page.js::<Value>(&choose("last"), vec![]).await?;
    page.until_js("one picture", "return document.querySelectorAll('.pair svg.chart').length === 1").await?;
    look("versions over each other").await?;
    to(page, &format!("#/case/{id}/map/compare/print"), ".paper h1").await?;
    look("comparison on paper").await
}

/// Handing out, and what comes in while a case is here already and another file is broken.
async fn files(page: &Page, id: &str, look: &impl AsyncFn(&str) -> Result<()>) -> Result<()> {
    to(page, &format!("#/case/{id}"), "main .fairway").await?;
    press_css(page, "main button:has(use[href$='i-export'])").await?;
    page.expect_text("dialog[open] .formats", "").await?;
    page.click_css("dialog[open] .format:nth-of-type(3)").await?;
    look("handing out").await?;
    page.press(&["Escape"]).await?;
    page.expect_gone("dialog[open]").await?;
    let script = "const text = localStorage.getItem('ankerplatz/1/case/' + arguments[0]);
        const [, ...rest] = text.split('\\n');
        const envelope = JSON.parse(rest.join('\\n'));
        envelope.case.client.note = 'x';
        return JSON.stringify({ format: 'ankerplatz-case', version: 3, case: envelope.case })";
    let file: String = page.js(script, vec![serde_json::json!(id)]).await?;
    let (known, broken) = (page.folder.join("known.json"), page.folder.join("broken.json"));
    fs::write(&known, file)?;
    fs::write(&broken, "{")?;
    to(page, "#/", ".casecard").await?;
    page.upload_all("main input[type=file]", &[&known, &broken]).await?;
    page.expect_text("dialog[open] .choices", "").await?;
    look("files that come in").await?;
    page.press(&["Escape"]).await?;
    page.expect_gone("dialog[open]").await?;
    // Nothing of the pointer stays on what comes next.
    page.tap(Pointer::Mouse, (2, 2)).await
}
