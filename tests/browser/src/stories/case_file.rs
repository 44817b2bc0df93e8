//! A case file entered from nothing through all phases, then opened for another cycle; left in the middle and taken up
//! again; gone through with back, forward, reload and undo.

use std::time::Duration;

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use thirtyfour::By;

use browser_tests::harness::{ALL, Page, Pointer, Story, story};

use super::chart::{spot, until_map};
use super::filling::{at, fill, is_complete, sentence};
use super::screens::{STEPS, to};
use super::ways::{fill_in, go, new_case, pick, press, set_day_in, stored, until_stored};

/// The stories of this file.
pub fn stories() -> Vec<Story> {
    let long = Duration::from_mins(6);
    vec![
        story("a_case_file_from_nothing_to_the_next_cycle", ALL, |page| Box::pin(whole_file(page)))
            .size(1440, 900)
            .within(long),
        story("a_page_closed_in_every_phase_is_taken_up_again", ALL, |page| Box::pin(closed_in_between(page)))
            // Signs that were still on their way when the page went.
            .allowing(&["icons.svg#"])
            .within(Duration::from_mins(3)),
        story("back_forward_reload_and_undo_keep_every_entry_once", ALL, |page| Box::pin(to_and_fro(page)))
            .within(Duration::from_mins(2)),
    ]
}

async fn whole_file(page: &Page) -> Result<()> {
    page.open("").await?;
    let id = new_case(page, "Ana").await?;
    for step in STEPS {
        at(page, &id, step).await?;
        if step == "network" {
            a_contact(page, &id).await?;
            at(page, &id, step).await?;
        }
        fill(page, step).await.with_context(|| format!("step {step}"))?;
        ensure!(asks_nothing_more(page, step).await?, "the step {step} still asks for something");
    }
    every_phase_is_complete(page, &id).await?;
    nothing_is_lost(page, &id).await?;
    the_next_cycle(page, &id).await
}

/// A step is complete, or is one that asks for nothing.
async fn asks_nothing_more(page: &Page, step: &str) -> Result<bool> {
    page.until(&format!("the step {step} to be complete"), async || Ok(is_complete(page, step).await?.then_some(true)))
        .await
}

async fn a_contact(page: &Page, id: &str) -> Result<()> {
    to(page, &format!("#/case/{id}/map"), "#chart").await?;
    until_map(page, 0).await?;
    page.tap(Pointer::Mouse, spot(page, 45.0, 50.0).await?).await?;
    page.expect_text("#new-place", "Familie · mittel").await?;
    page.type_text("Mira").await?;
    page.press(&["Enter"]).await?;
    until_map(page, 1).await
}

async fn every_phase_is_complete(page: &Page, id: &str) -> Result<()> {
    go(page, id, "").await?;
    let states = "const states = [...document.querySelectorAll('.fairway .state')].map((state) => state.textContent);
        return states.length === 6 && states.every((state) => state === 'vollständig')";
    page.until_js("all six phases to be complete", states).await
}

/// What was typed into a step stands in the store once the page is loaded anew, and in the summary of its phase.
async fn nothing_is_lost(page: &Page, id: &str) -> Result<()> {
    page.reload().await?;
    let case = stored(page, id).await?.to_string();
    let lost: Vec<&str> = STEPS
        .into_iter()
        .filter(|step| !["network", "information", "plan-overview"].contains(step))
        .filter(|step| !case.contains(&sentence(step)))
        .collect();
    ensure!(lost.is_empty(), "nothing is left of {lost:?}");
    for (phase, step) in [
        ("intake", "first-picture"),
        ("assessment", "six-questions"),
        ("planning", "goals"),
        ("implementation", "activities"),
        ("monitoring", "reviews"),
        ("evaluation", "detachment"),
    ] {
        to(page, &format!("#/case/{id}/phase/{phase}"), ".summary").await?;
        page.expect_text(".summary", &sentence(step)).await?;
    }
    Ok(())
}

async fn the_next_cycle(page: &Page, id: &str) -> Result<()> {
    let before = stored(page, id).await?;
    at(page, id, "conclusion").await?;
    let legend = page.js::<String>("return document.querySelector('main .choices legend').textContent", vec![]).await?;
    pick(page, &legend, "neu einschätzen").await?;
    press(page, "button", "Neuer Durchgang").await?;
    let dialog = "dialog[open]";
    page.click_in(dialog, "button", "Durchgang beginnen").await?;
    page.expect_text(dialog, "Ohne Grund lässt sich später nicht verstehen").await?;
    fill_in(page, dialog, "Was hat sich grundlegend geändert?", "Die Wohnung ist gekündigt").await?;
    set_day_in(page, dialog, "Beginnt am", "2026-12-10").await?;
    page.click_in(dialog, "button", "Durchgang beginnen").await?;
    page.expect_text("main h1", "Was sich seit dem letzten Durchgang geändert hat").await?;
    page.expect_text("main", "Durchgang 2 seit 10.12.2026").await?;
    page.expect_text("main", "Grund: Die Wohnung ist gekündigt").await?;
    page.expect_text(".summary", "Noch ist alles wie am Ende des letzten Durchgangs.").await?;
    page.click_css(".summary details.unchanged summary").await?;
    page.expect_text(".summary", "noch nicht neu eingeschätzt").await?;
    until_stored(page, id, "the first cycle beside the second", |case| {
        case["cycles"].as_array().is_some_and(|all| all.len() == 1)
    })
    .await?;
    let after = stored(page, id).await?;
    for kept in ["goals", "measures"] {
        let names = |case: &Value| texts(&case["plan"][kept]);
        ensure!(names(&after) == names(&before), "{kept} were not carried over");
    }
    ensure!(after["maps"] == before["maps"], "the map was not carried over");
    // What is rated anew appears as a change.
    at(page, id, "life-areas").await?;
    page.expect_text("nav.steps", "Durchgang 2 seit 10.12.2026").await?;
    pick(page, "Handlungsbedarf, Sicht der Klient:in", "2").await?;
    to(page, &format!("#/case/{id}/changes"), ".summary").await?;
    page.expect_text(".summary", "2 mehr").await?;
    // The first cycle stays readable.
    to(page, &format!("#/case/{id}/cycle/1"), "main h1").await?;
    page.expect_text("main h1", "Durchgang 1, wie er war").await?;
    page.expect_text(".summary", &sentence("criteria")).await
}

fn texts(list: &Value) -> Vec<String> {
    let name = |record: &Value| format!("{}{}", record["text"], record["what"]);
    list.as_array().into_iter().flatten().map(name).collect()
}

/// In each phase a step in which a sentence is begun when the page goes.
const IN_BETWEEN: [&str; 7] = ["commission", "whole-picture", "agreement", "goals", "activities", "reviews", "overall"];

async fn closed_in_between(page: &Page) -> Result<()> {
    page.open("").await?;
    let id = new_case(page, "Ana").await?;
    for step in IN_BETWEEN {
        closed_in(page, &id, step).await.with_context(|| format!("step {step}"))?;
    }
    let case = stored(page, &id).await?.to_string();
    for step in IN_BETWEEN {
        ensure!(case.matches(&sentence(step)).count() == 1, "„{}“ stands there not once", sentence(step));
    }
    Ok(())
}

async fn closed_in(page: &Page, id: &str, step: &str) -> Result<()> {
    const FIELD: &str = "main .work :is(textarea, input[type=text]):not([role])";
    at(page, id, step).await?;
    if page.count(FIELD).await? == 0 {
        page.click_css("main .work :is(.records > button, .adds li:last-child button)").await?;
        page.until_js("a new record", "return document.activeElement.id.startsWith('first-')").await?;
    }
    let field = page.driver.find(By::Css(FIELD)).await?;
    field.send_keys(sentence(step)).await?;
    // No wait: the page goes while the last key is still warm.
    page.reload().await?;
    let there =
        format!("return location.hash === '#/case/{id}/step/{step}' && !!document.querySelector('main .work h1')");
    page.until_js("the same step", &there).await?;
    let shown = "const work = document.querySelector('main .work');
        return [...work.querySelectorAll('textarea, input')].map((field) => field.value).join(' ') + work.textContent";
    page.until(&format!("„{}“ to be there again", sentence(step)), async || {
        if let Some(fold) = page.driver.find_all(By::Css("main .work .fold-line[aria-expanded=false]")).await?.first() {
            fold.click().await?;
        }
        Ok(page.js::<String>(shown, vec![]).await?.contains(&sentence(step)).then_some(()))
    })
    .await
}

async fn to_and_fro(page: &Page) -> Result<()> {
    page.open("").await?;
    let id = new_case(page, "Ana").await?;
    at(page, &id, "activities").await?;
    super::ways::add(page, "Eintrag ergänzen").await?;
    fill_in(page, "main", "Was geschah?", "Gespräch im Amt").await?;
    at(page, &id, "first-picture").await?;
    let count = async |word: &str, wanted: usize| {
        let what = format!("„{word}“ {wanted} times");
        until_stored(page, &id, &what, |case| case.to_string().matches(word).count() == wanted).await
    };
    count("Gespräch im Amt", 1).await?;
    page.driver.back().await?;
    page.expect_text("main", "Gespräch im Amt").await?;
    page.driver.forward().await?;
    page.expect_text("main h1", "Erstes Bild").await?;
    page.driver.back().await?;
    page.expect_text("main h1", "Aktivitäten").await?;
    ensure!(page.count("main .folds .fold").await? == 1, "the entry is doubled or lost");
    count("Gespräch im Amt", 1).await?;
    page.reload().await?;
    page.expect_text("main", "Gespräch im Amt").await?;
    super::ways::add(page, "Eintrag ergänzen").await?;
    fill_in(page, "main", "Was geschah?", "Anruf der Schule").await?;
    count("Anruf der Schule", 1).await?;
    // Each act has one step: the words, then the entry.
    page.press(&["Control+z"]).await?;
    count("Anruf der Schule", 0).await?;
    page.press(&["Control+z"]).await?;
    page.until_js("one entry", "return document.querySelectorAll('main .folds .fold').length === 1").await?;
    page.press(&["Control+y", "Control+y"]).await?;
    count("Anruf der Schule", 1).await?;
    count("Gespräch im Amt", 1).await?;
    page.driver.back().await?;
    page.driver.forward().await?;
    page.expect_text("main", "Anruf der Schule").await?;
    let entries = stored(page, &id).await?["course"]["activities"].clone();
    ensure!(entries.as_array().map(Vec::len) == Some(2), "kept are {}", json!(entries));
    Ok(())
}
