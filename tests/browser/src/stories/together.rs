//! What belongs together stands together: an outcome goal directly under a guiding goal, findings of one rule with one
//! reason, the schedule beside the plan on paper.

use std::time::Duration;

use anyhow::{Result, ensure};

use browser_tests::harness::{ALL, Page, Story, story};

use super::filling::at;
use super::screens::to;
use super::ways::{add, fill_in, new_case, pick, press_in, until_stored};

/// The stories of this file.
pub fn stories() -> Vec<Story> {
    vec![
        story("a_plan_of_two_levels_is_checked_rule_by_rule_and_printed_with_its_schedule", ALL, |page| {
            Box::pin(together(page))
        })
        .within(Duration::from_mins(3)),
    ]
}

const REASON: &str = "Wird beim nächsten Treffen festgelegt";

async fn together(page: &Page) -> Result<()> {
    page.open("").await?;
    let id = new_case(page, "Ana").await?;
    at(page, &id, "admission").await?;
    pick(page, "Wie wird entschieden?", "aufnehmen").await?;
    at(page, &id, "goals").await?;
    add(page, "Grundsatzziel ergänzen").await?;
    fill_in(page, "main", "Wortlaut", "Ana lebt, wie sie will").await?;
    press_in(page, "main .narrower", "button", "Ergebnisziel ergänzen").await?;
    page.until_js("a second goal", "return document.querySelectorAll('main .branch .branch .fold').length === 1")
        .await?;
    fill_in(page, "main .branch .branch", "Wortlaut", "Ana hat ein Zimmer").await?;
    page.set_value("Bis wann", "2027-03-31").await?;
    until_stored(page, &id, "the outcome goal under the guiding goal", |case| {
        let goals = &case["plan"]["goals"];
        goals[1]["level"] == "outcome" && goals[1]["parent"] == goals[0]["id"] && goals[1]["due"] == "2027-03-31"
    })
    .await?;
    at(page, &id, "measures").await?;
    for (what, until) in [("Zimmer besichtigen", "2027-01-15"), ("Vertrag lesen", "2027-02-15")] {
        add(page, "Maßnahme ergänzen").await?;
        fill_in(page, "main", "Was geschieht?", what).await?;
        page.set_value("Bis wann", until).await?;
    }
    // Beside the step and in the report a rule is told once.
    page.expect_text(".sidenotes .finding-group .places", "Vertrag lesen").await?;
    to(page, &format!("#/case/{id}/checks"), ".checkspage h1").await?;
    page.expect_text(".finding-group .places", "Zimmer besichtigen").await?;
    let groups = page.count(".checkspage .stack .finding-group").await?;
    press_in(page, "main .stack .finding-group", "button", "Alle 2 begründen : Die Maßnahme hat niemanden*").await?;
    fill_in(page, "main .answering", "Begründung für alle", REASON).await?;
    press_in(page, "main .answering", "button", "Fertig").await?;
    page.expect_gone("main .answering").await?;
    let reasons = |case: &serde_json::Value| case["responses"].to_string().matches(REASON).count();
    until_stored(page, &id, "a reason for both", |case| reasons(case) == 2).await?;
    ensure!(page.count(".checkspage .stack .finding-group").await? == groups - 1, "the rule is still open");
    page.press(&["Control+z"]).await?;
    until_stored(page, &id, "one step back to take both away", |case| reasons(case) == 0).await?;
    page.press(&["Control+y"]).await?;
    until_stored(page, &id, "one step forward to bring both back", |case| reasons(case) == 2).await?;
    to(page, &format!("#/case/{id}/plan"), ".paper figure img").await?;
    page.expect_text(".paper", "Zeitplan").await?;
    let said = "return document.querySelector('.paper figure img').alt";
    let said: String = page.js(said, vec![]).await?;
    ensure!(said.contains("Maßnahme Zimmer besichtigen, 15.01.2027"), "the picture says {said}");
    page.expect_no_barriers().await
}
