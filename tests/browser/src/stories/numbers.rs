//! The numbers beside the map: each lights up whom it speaks of, says how it is computed, and what stands out becomes a
//! measure of the plan.

use std::time::Duration;

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

use browser_tests::harness::{ALL, Page, Story, story};

use super::chart::until_map;
use super::screens::PRACTISED;
use super::ways::{choose_in, go, practice, press_in, stored, until_stored};

const PANEL: &str = ".analysis";

/// The stories of this file.
pub fn stories() -> Vec<Story> {
    let long = Duration::from_mins(2);
    vec![
        story("numbers_light_up_and_are_explained", ALL, |page| Box::pin(numbers(page))).size(1440, 900).within(long),
        story("what_stands_out_becomes_a_measure", ALL, |page| Box::pin(findings(page))).size(1440, 900).within(long),
    ]
}

/// Opens the practice map with its numbers.
async fn opened(page: &Page) -> Result<String> {
    let id = practice(page).await?;
    go(page, &id, "map").await?;
    until_map(page, PRACTISED).await?;
    if page.count(PANEL).await? == 0 {
        page.click_in(".rail", "button", "Auswertung").await?;
    }
    page.expect_text(PANEL, "Dichte").await?;
    Ok(id)
}

async fn numbers(page: &Page) -> Result<()> {
    let id = opened(page).await?;
    let before = stored(page, &id).await?;
    lights(page).await.context("lights")?;
    explained(page).await.context("explanations")?;
    four_meanings(page).await.context("meanings")?;
    scopes(page).await.context("scopes")?;
    ensure!(stored(page, &id).await? == before, "looking at numbers has changed the case");
    Ok(())
}

/// So many contacts step back.
async fn until_dimmed(page: &Page, holds: impl Fn(usize) -> bool) -> Result<()> {
    page.until("others to step back, or nobody", async || {
        let dimmed = page.count(".nodes .contact[data-dim]").await?;
        ensure!(holds(dimmed), "{dimmed} step back");
        Ok(Some(()))
    })
    .await
}

async fn lights(page: &Page) -> Result<()> {
    until_dimmed(page, |dimmed| dimmed == 0).await?;
    for measure in ["Isolierte *", "Star *", "Schnittpersonen *"] {
        page.click_in(PANEL, "button", measure).await?;
        until_dimmed(page, |dimmed| (1..PRACTISED).contains(&dimmed)).await?;
        page.expect_text(".shining", measure.trim_end_matches(" *")).await?;
    }
    page.press(&["Escape"]).await?;
    until_dimmed(page, |dimmed| dimmed == 0).await?;
    ensure!(page.count(PANEL).await? == 1, "Escape has closed the panel together with the light");
    // The same key a second time takes it back as well.
    page.click_in(PANEL, "button", "Isolierte *").await?;
    until_dimmed(page, |dimmed| dimmed > 0).await?;
    page.click_in(PANEL, "button", "Isolierte *").await?;
    until_dimmed(page, |dimmed| dimmed == 0).await
}

/// The formula with the figures of this map, who counted, who did not and why, and what it means.
async fn explained(page: &Page) -> Result<()> {
    press_in(page, PANEL, "button", "Erklärung: Dichte").await?;
    let open = ".analysis .metric[data-open]";
    for heading in ["wie berechnet", "wer gezählt wurde", "was heißt das"] {
        page.expect_text(open, heading).await?;
    }
    let script = "return document.querySelector('.analysis .metric[data-open] .working').textContent";
    let line: String = page.js(script, vec![]).await?;
    let shown: String =
        page.js("return document.querySelector('.analysis .metric[data-open] .value').textContent", vec![]).await?;
    ensure!(line.contains(" / (") && line.ends_with(shown.trim()), "„{line}“ does not lead to {shown}");
    page.expect_text(open, "× Institution").await?;
    press_in(page, PANEL, "button", "Erklärung: Dichte").await?;
    page.expect_gone(open).await
}

/// One word, four meanings, each with what it means on this map.
async fn four_meanings(page: &Page) -> Result<()> {
    press_in(page, PANEL, "button", "Erklärung: Brücken").await?;
    press_in(page, PANEL, "button", "Vier Bedeutungen von „Brücke“").await?;
    page.expect_text(PANEL, "Was „Brücke“ heißen kann").await?;
    let names = page.names(PANEL, "heading").await?;
    for meaning in ["Methode der Netzwerkkarte", "easyNWK bis 2.3", "Graphentheorie", "Rogers, Kommunikationsforschung"]
    {
        ensure!(names.iter().any(|name| name == meaning), "{meaning} is not among {names:?}");
    }
    page.click_css(".analysis .finding:nth-child(2) button").await?;
    let some = "const ties = [...document.querySelectorAll('.ties .tie-alter')];
        const dimmed = ties.filter((tie) => tie.closest('[data-dim]')).length;
        return dimmed > 0 && dimmed < ties.length";
    page.until_js("some ties to stand out", some).await?;
    page.press(&["Escape"]).await?;
    page.expect_gone(".ties [data-dim]").await?;
    press_in(page, PANEL, "button", "Zurück zu den Zahlen").await?;
    page.find_in(PANEL, "button", "Dichte *").await?;
    Ok(())
}

async fn scopes(page: &Page) -> Result<()> {
    let contacts = async || -> Result<usize> {
        let name = page.names(PANEL, "button").await?;
        let line = name.iter().find_map(|name| name.strip_prefix("Kontakte ")).context("no contacts")?;
        Ok(line.trim().parse()?)
    };
    let all = contacts().await?;
    let mut parts = 0;
    for sector in ["Familie", "Freund:innen, Bekannte", "Kolleg:innen", "Professionelle Helfer:innen"] {
        choose_in(page, PANEL, "Ausschnitt", sector).await?;
        page.expect_text(PANEL, "Alle weiteren Zahlen gibt es nur für das ganze Netz.").await?;
        parts += contacts().await?;
    }
    ensure!(parts == all, "{parts} in the sectors, {all} in all");
    choose_in(page, PANEL, "Ausschnitt", "ohne professionelle Helfer:innen").await?;
    ensure!(contacts().await? < all, "nobody is left out");
    choose_in(page, PANEL, "Ausschnitt", "ganzes Netz").await?;
    press_in(page, PANEL, "checkbox", "Institutionen mitzählen").await?;
    page.until("institutions to count", async || Ok((contacts().await? > all).then_some(()))).await?;
    press_in(page, PANEL, "checkbox", "Institutionen mitzählen").await?;
    page.until("persons alone to count", async || Ok((contacts().await? == all).then_some(()))).await
}

async fn findings(page: &Page) -> Result<()> {
    let id = opened(page).await?;
    let before = stored(page, &id).await?;
    page.click_in(PANEL, "tab", "Auffälliges*").await?;
    page.until_js("findings", "return document.querySelectorAll('.analysis .finding').length >= 2").await?;
    // Whom the first finding that names somebody concerns stands out on the map.
    let concerned = ".analysis .finding .concerned button[aria-pressed]";
    into_view(page, concerned).await?;
    page.click_css(concerned).await?;
    until_dimmed(page, |dimmed| (1..PRACTISED).contains(&dimmed)).await?;
    page.press(&["Escape"]).await?;
    until_dimmed(page, |dimmed| dimmed == 0).await?;
    let measures = |case: &Value| case["plan"]["measures"].as_array().map_or(0, Vec::len);
    let plan = ".analysis .finding:has(.concerned) .fitting button";
    let name: String =
        page.js("return document.querySelector(arguments[0]).getAttribute('aria-label')", vec![json!(plan)]).await?;
    ensure!(name.starts_with("Als Maßnahme: "), "the button is called {name}");
    into_view(page, plan).await?;
    page.click_css(plan).await?;
    page.expect_text(".toast", "Maßnahme angelegt").await?;
    let is_new = |case: &Value| {
        let last = case["plan"]["measures"].as_array().and_then(|all| all.last()).cloned().unwrap_or_default();
        measures(case) == measures(&before) + 1
            && !last["intervention"].is_null()
            && last["contacts"].as_array().is_some_and(|contacts| !contacts.is_empty())
    };
    until_stored(page, &id, "a measure with its contacts", is_new).await?;
    page.find_in(PANEL, "link", "Im Hilfeplan ansehen").await?;
    page.click_in(".toaster", "button", "Rückgängig").await?;
    until_stored(page, &id, "the plan of before", |case| *case == before).await?;
    page.click_css(plan).await?;
    until_stored(page, &id, "the measure again", is_new).await?;
    page.click_in(PANEL, "link", "Im Hilfeplan ansehen").await?;
    page.expect_text("main h1", "Maßnahmen").await?;
    let wanted = format!("{} (Anlass: ", name.trim_start_matches("Als Maßnahme: "));
    let script = "return [document.querySelector('main').innerText, ...[...document.querySelectorAll('main textarea, main input')].map((field) => field.value)].join('\\n')";
    page.until("the measure in the plan", async || {
        let shown: String = page.js(script, vec![]).await?;
        ensure!(shown.contains(&wanted), "„{wanted}“ is not in {}", shown.chars().take(600).collect::<String>());
        Ok(Some(()))
    })
    .await
}

/// Scrolls the panel to a thing; one of the three drivers does not do it by itself.
async fn into_view(page: &Page, css: &str) -> Result<()> {
    let found = "document.querySelector(arguments[0]).scrollIntoView({ block: 'center' })";
    page.js::<()>(found, vec![json!(css)]).await
}
