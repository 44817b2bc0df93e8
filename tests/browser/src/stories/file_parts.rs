//! Parts of the case file on their own: checks answered with a reason, the word for the client, versions of the plan, the
//! steps on a telephone.

use std::cell::RefCell;
use std::time::Duration;

use anyhow::{Context, Result, ensure};

use browser_tests::harness::{ALL, CHROMIUM, Page, Story, story};

use super::filling::at;
use super::screens::{PHASES, STEPS, to};
use super::ways::{fill_in, go, pick, practice, press, press_in, stored, until_stored};

/// The stories of this file.
pub fn stories() -> Vec<Story> {
    let long = Duration::from_mins(3);
    vec![
        story("a_finding_is_answered_with_a_reason", ALL, |page| Box::pin(a_finding(page))).within(long),
        story("the_word_for_the_client_changes_at_once_and_stays", ALL, |page| Box::pin(wording(page))).within(long),
        story("a_fixed_plan_tells_what_is_different_today", ALL, |page| Box::pin(plan_versions(page))).within(long),
        story("main_actions_of_every_step_are_large_on_a_telephone", CHROMIUM, |page| Box::pin(large(page)))
            .size(390, 844)
            .within(long),
        story("what_is_typed_stays_in_its_field_when_the_page_draws_late", ALL, |page| Box::pin(late(page))),
    ]
}

const REASON: &str = "Bleibt so, mit allen besprochen";

async fn a_finding(page: &Page) -> Result<()> {
    page.open("").await?;
    let id = super::ways::new_case(page, "Ana").await?;
    at(page, &id, "admission").await?;
    pick(page, "Wie wird entschieden?", "aufnehmen").await?;
    to(page, &format!("#/case/{id}/checks"), ".checkspage h1").await?;
    let open = "return document.querySelectorAll('main .stack .findings > li').length";
    page.until_js("findings", "return document.querySelectorAll('main .stack .findings > li').length > 1").await?;
    let before: usize = page.js(open, vec![]).await?;
    // The way to the place leads there.
    let first = "main .stack .findings > li:first-child";
    let way: String =
        page.js("return document.querySelector(arguments[0]).hash", vec![format!("{first} a").into()]).await?;
    page.click_css(&format!("{first} a")).await?;
    page.until_js("the place", &format!("return location.hash === '{way}' && !!document.querySelector('.work h1')"))
        .await?;
    page.expect_text(".sidenotes", "Was hier noch auffällt").await?;
    page.driver.back().await?;
    page.expect_text("main h1", "Stimmigkeitsprüfung").await?;
    // The answer.
    press_in(page, first, "button", "Begründen*").await?;
    fill_in(page, "main .answering", "Begründung", REASON).await?;
    press_in(page, "main .answering", "button", "Fertig").await?;
    page.expect_gone("main .answering").await?;
    let are = async |wanted: usize| {
        let what = format!("{wanted} open findings");
        page.until(&what, async || Ok((page.js::<usize>(open, vec![]).await? == wanted).then_some(()))).await
    };
    are(before - 1).await?;
    until_stored(page, &id, "the reason to be stored", |case| case["responses"].to_string().contains(REASON)).await?;
    page.reload().await?;
    are(before - 1).await?;
    page.click_in("main [role=group]", "button", "Begründet 1").await?;
    page.expect_text("main .findings .reason", REASON).await?;
    press_in(page, "main > .sheet", "button", "Zurücknehmen*").await?;
    until_stored(page, &id, "the reason to go", |case| !case.to_string().contains(REASON)).await?;
    page.press(&["Control+z"]).await?;
    until_stored(page, &id, "undo to bring the reason back", |case| case.to_string().contains(REASON)).await?;
    page.press(&["Control+y"]).await?;
    until_stored(page, &id, "redo to take it away", |case| !case.to_string().contains(REASON)).await
}

async fn wording(page: &Page) -> Result<()> {
    let id = practice(page).await?;
    let before = stored(page, &id).await?;
    at(page, &id, "measures").await?;
    page.click("button", "Einstellungen").await?;
    page.choose("Bezeichnung*", "Zielperson").await?;
    page.expect_text("dialog[open] h2", "Einstellungen").await?;
    page.choose("Sprache", "Deutsch (Schweiz)").await?;
    page.click_in("dialog[open]", "button", "Schliessen").await?;
    page.expect_gone("dialog[open]").await?;
    for again in [false, true] {
        if again {
            page.reload().await?;
        }
        for place in ["step/measures", "step/goals", "step/six-questions", "checks", ""] {
            go(page, &id, place).await?;
            let said = page.js::<String>("return document.body.innerText", vec![]).await?;
            let sharp: Vec<&str> = said.lines().filter(|line| line.contains('ß')).collect();
            // What somebody entered stays as it was entered.
            let entered = before.to_string();
            let ours: Vec<&&str> =
                sharp.iter().filter(|line| !sharp_words(line).all(|word| entered.contains(word))).collect();
            ensure!(ours.is_empty(), "{place} writes {ours:?}");
            ensure!(!said.contains("Klient:in"), "{place} says Klient:in");
        }
        at(page, &id, "measures").await?;
        page.expect_text("main .lead", "").await?;
        let title = page.text("main .workhead h1").await?;
        ensure!(title == "Massnahmen", "the step is called {title}");
    }
    ensure!(stored(page, &id).await? == before, "the file has changed with the words");
    Ok(())
}

fn sharp_words(line: &str) -> impl Iterator<Item = &str> {
    line.split(|sign: char| !sign.is_alphanumeric()).filter(|word| word.contains('ß'))
}

async fn plan_versions(page: &Page) -> Result<()> {
    const GOAL: &str = "Ana wohnt in einem eigenen Zimmer";
    page.open("").await?;
    let id = super::ways::new_case(page, "Ana").await?;
    let fix = async || -> Result<()> {
        at(page, &id, "plan-overview").await?;
        press(page, "button", "Planstand festhalten").await
    };
    at(page, &id, "goals").await?;
    super::ways::add(page, "Ergebnisziel ergänzen").await?;
    fill_in(page, "main", "Wortlaut", GOAL).await?;
    fix().await?;
    page.expect_text(".plan-versions", "Der Plan von heute entspricht diesem Planstand.").await?;
    page.expect_text(".difference", "Kein Unterschied bei Zielen und Maßnahmen.").await?;
    at(page, &id, "goals").await?;
    page.click_css("main .fold-line").await?;
    fill_in(page, "main", "Wortlaut", "Ana wohnt in einer eigenen Wohnung").await?;
    at(page, &id, "plan-overview").await?;
    page.expect_text(".difference", "Wortlaut").await?;
    page.expect_text(".difference", "bisher").await?;
    page.expect_text(".difference", GOAL).await?;
    press(page, "button", "Planstand festhalten").await?;
    pick(page, "Warum hat sich der Plan geändert?", &first_reason(page).await?).await?;
    fill_in(page, "main", "Bemerkung zum Grund", "Das Zimmer ist zu klein").await?;
    until_stored(page, &id, "two versions with a reason", |case| {
        let versions = &case["plan"]["versions"];
        versions.as_array().map(Vec::len) == Some(2)
            && !versions[1]["reason"].is_null()
            && versions[1]["note"] == "Das Zimmer ist zu klein"
    })
    .await?;
    page.reload().await?;
    page.expect_text(".plan-versions", "Planstand 2").await?;
    // From the first to today it is still told.
    let from = page.find_in(".difference", "field", "Von").await?;
    let choose = "arguments[0].selectedIndex = 0; arguments[0].dispatchEvent(new Event('change', { bubbles: true })); return true";
    page.js::<bool>(choose, vec![from.to_json()?]).await?;
    page.expect_text(".difference", GOAL).await
}

async fn first_reason(page: &Page) -> Result<String> {
    let script = "return document.querySelector('.plan-versions fieldset label').textContent.trim()";
    page.until("the reasons", async || Ok(page.js::<String>(script, vec![]).await.ok())).await
}

/// Whatever leads on or begins something is 44 pixels high at least.
async fn large(page: &Page) -> Result<()> {
    const LOW: &str = "return [...document.querySelectorAll('main .walk a, main [data-kind=main], main .records > button, main .adds button')]
        .map((one) => [one.textContent.trim(), one.getBoundingClientRect().height])
        .filter(([, height]) => height > 0 && height < 43.5).map(([name, height]) => `${name}: ${height}`)";
    let id = practice(page).await?;
    let found = RefCell::new(Vec::new());
    let places =
        STEPS.iter().map(|step| format!("step/{step}")).chain(PHASES.iter().map(|phase| format!("phase/{phase}")));
    for place in places {
        to(page, &format!("#/case/{id}/{place}"), ".work h1").await.with_context(|| place.clone())?;
        let low: Vec<String> = page.js(LOW, vec![]).await?;
        found.borrow_mut().extend(low.into_iter().map(|low| format!("{place}: {low}")));
        let wide: bool = page.js("return document.scrollingElement.scrollWidth > innerWidth", vec![]).await?;
        ensure!(!wide, "{place} scrolls sideways");
    }
    let found = found.into_inner();
    ensure!(found.is_empty(), "{} are too low: {found:#?}", found.len());
    Ok(())
}

/// A page that draws late moves the focus into a new record late; whoever already writes elsewhere must not be pulled away.
async fn late(page: &Page) -> Result<()> {
    const GOAL: &str = "Ana wohnt in einem eigenen Zimmer";
    page.open("").await?;
    let id = super::ways::new_case(page, "Ana").await?;
    at(page, &id, "goals").await?;
    let hold = "window.held = []; window.drawing = requestAnimationFrame;
        window.requestAnimationFrame = (then) => held.push(then); return true";
    page.js::<bool>(hold, vec![]).await?;
    press(page, "button", "Ergebnisziel ergänzen").await?;
    let field = page.find_in("main", "field", "In eigenen Worten*").await?;
    field.send_keys("Ein Zim").await?;
    let draw = "window.requestAnimationFrame = drawing; const late = held.length;
        held.forEach((then) => then(performance.now())); return late";
    ensure!(page.js::<usize>(draw, vec![]).await? > 0, "nothing waited to be drawn");
    page.type_text("mer für mich").await?;
    let words: String = page.js("return arguments[0].value", vec![field.to_json()?]).await?;
    ensure!(words == "Ein Zimmer für mich", "the field holds {words}");
    // Whoever writes nowhere yet is led into the new record.
    super::ways::add(page, "Ergebnisziel ergänzen").await?;
    page.type_text(GOAL).await?;
    until_stored(page, &id, "both goals", |case| {
        let goals = &case["plan"]["goals"];
        goals[0].to_string().contains("Ein Zimmer für mich") && goals[1]["text"] == GOAL
    })
    .await
}
