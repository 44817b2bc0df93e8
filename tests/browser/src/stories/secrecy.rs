//! Names stay inside the page: no title, no address, no console, no history and no file name tells them.

use std::fs;
use std::time::Duration;

use anyhow::{Result, ensure};
use serde_json::Value;

use browser_tests::harness::{CHROMIUM, Page, Story, story};

use super::chart::until_map;
use super::screens::STEPS;
use super::ways::{expect_nameless, fill_in, go, go_to_list, new_case};

/// The stories of this file.
pub fn stories() -> Vec<Story> {
    vec![
        story("nothing_personal_in_title_or_address", CHROMIUM, |page| Box::pin(nothing_personal(page)))
            .within(Duration::from_mins(2)),
    ]
}

const CLIENT: &str = "Quetzalcoatl";
const CONTACT: &str = "Xochimilco";
const CANARIES: &[&str] = &[CLIENT, CONTACT, "Geheimnisvoll"];

async fn nothing_personal(page: &Page) -> Result<()> {
    page.open("").await?;
    let id = new_case(page, CLIENT).await?;
    expect_nameless(page, CANARIES).await?;
    a_contact(page, &id).await?;
    go(page, &id, "step/first-picture").await?;
    fill_in(page, "main", "Was sind die Hauptprobleme?", "Geheimnisvoll").await?;
    for step in STEPS {
        go(page, &id, &format!("step/{step}")).await?;
        expect_nameless(page, CANARIES).await?;
    }
    for place in ["", "map", "plan"] {
        go(page, &id, place).await?;
        expect_nameless(page, CANARIES).await?;
    }
    page.click("button", "Als HTML-Datei sichern").await?;
    page.downloaded(".html").await?;
    go(page, &id, "").await?;
    page.click_in("main", "button", "Als Datei sichern").await?;
    page.downloaded(".json").await?;
    go_to_list(page).await?;
    page.find("field", "Name, Thema, Nummer").await?.send_keys(CLIENT).await?;
    expect_nameless(page, CANARIES).await?;
    nothing_is_told(page).await
}

async fn a_contact(page: &Page, id: &str) -> Result<()> {
    go(page, id, "map").await?;
    until_map(page, 0).await?;
    page.click("button", "Lieber mit einem Formular").await?;
    fill_in(page, "dialog[open]", "Name", CONTACT).await?;
    page.click_in("dialog[open]", "button", "Kontakt hinzufügen").await?;
    until_map(page, 1).await
}

/// What leaves the page: console, requests, names of files, the history of the window.
async fn nothing_is_told(page: &Page) -> Result<()> {
    let mut told: Vec<String> = page.reports().await?.into_iter().map(|report| report.text).collect();
    told.extend(page.driver.browser_log().await?.into_iter().map(|entry| entry.message));
    told.extend(page.server.log().into_iter().map(|line| line.path));
    for file in fs::read_dir(page.folder.join("downloads"))? {
        told.push(file?.file_name().to_string_lossy().into_owned());
    }
    let state: Value =
        page.js("return [history.state, window.name, document.cookie, document.referrer]", vec![]).await?;
    told.push(state.to_string());
    let history = page.cdp("Page.getNavigationHistory", serde_json::json!({})).await?;
    told.push(history.to_string());
    for canary in CANARIES {
        ensure!(told.iter().all(|told| !told.contains(canary)), "„{canary}“ is told: {told:#?}");
    }
    Ok(())
}
