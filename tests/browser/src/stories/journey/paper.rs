//! The fourth part of the journey: the support plan on paper.

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

use browser_tests::harness::{Engine, Page};

use super::NAMES;
use crate::stories::ways::expect_nameless;

/// Prints the plan of the open case.
pub async fn tell(page: &Page, id: &str) -> Result<()> {
    page.click_in(".casebar", "link", "Hilfeplan").await?;
    page.expect_text(".paper h1", "Hilfeplan").await?;
    ensure!(page.driver.current_url().await?.fragment() == Some(&format!("/case/{id}/plan")), "another address");
    expect_nameless(page, NAMES).await?;
    if page.engine != Engine::Webkit {
        ensure!(page.print().await?.starts_with(b"%PDF-"), "no PDF");
    }
    if page.engine == Engine::Chromium {
        the_paper_is_a4(page).await?;
    }
    nothing_of_the_screen_is_on_it(page).await
}

/// The page itself asks for A4: the printer is asked for something else.
async fn the_paper_is_a4(page: &Page) -> Result<()> {
    let wish = json!({ "preferCSSPageSize": true, "paperWidth": 5, "paperHeight": 5 });
    let printed = page.cdp("Page.printToPDF", wish).await?;
    let data = printed["data"].as_str().context("no PDF")?.to_owned();
    let script = "const text = atob(arguments[0]);
        return [...text.matchAll(/\\/MediaBox *\\[([^\\]]*)\\]/g)].map((found) => found[1].trim().split(/ +/).map(Number))";
    let sheets: Vec<Vec<f64>> = page.js(script, vec![json!(data)]).await?;
    ensure!(!sheets.is_empty(), "no sheets");
    let is_a4 =
        |sheet: &Vec<f64>| sheet.len() == 4 && (sheet[2] - 595.28).abs() < 1.0 && (sheet[3] - 841.89).abs() < 1.0;
    ensure!(sheets.iter().all(is_a4), "not A4: {sheets:?}");
    Ok(())
}

/// Shows the page as it goes to the printer, in every engine: the rules for paper hold, those for the screen do not.
async fn nothing_of_the_screen_is_on_it(page: &Page) -> Result<()> {
    let as_paper = "const turn = (media) => {
            const text = media.mediaText;
            if (/print/.test(text)) media.mediaText = text.replace(/print/g, 'all');
            else if (/screen/.test(text)) media.mediaText = text.replace(/screen/g, 'not all');
        };
        const walk = (rules) => { for (const rule of rules) {
            if (rule.media) turn(rule.media);
            if (rule.cssRules) walk(rule.cssRules);
        } };
        for (const sheet of document.styleSheets) { turn(sheet.media); walk(sheet.cssRules); }
        return null";
    page.js::<Value>(as_paper, vec![]).await?;
    let shown: String = page.js("return document.body.innerText", vec![]).await?;
    let goals = ["Ana wohnt in einem eigenen Zimmer", "Mietvertrag unterschrieben", "Zimmer besichtigen", "Ort, Datum"];
    for wanted in goals {
        ensure!(shown.contains(wanted), "„{wanted}“ is not on paper: {shown}");
    }
    for unwanted in ["Drucken", "Als HTML-Datei sichern", "Überblick", "Phasen", "Ankerplatz", "Gespeichert", "English"]
    {
        ensure!(!shown.contains(unwanted), "„{unwanted}“ is on paper: {shown}");
    }
    ensure!(page.count(".paper .mapprint img").await? == 2, "schedule and map are not on paper");
    page.reload().await?;
    page.expect_text(".paper h1", "Hilfeplan").await
}
