//! Every screen of the app, one after the other, in whatever language, for stories that look at all of them.

use anyhow::{Context, Result};
use serde_json::{Value, json};

use browser_tests::harness::{Page, Pointer};

use super::chart::until_map;
use super::ways::case_id;

/// The steps of the wizard, as they stand in addresses.
pub const STEPS: [&str; 29] = [
    "criteria",
    "responsibility",
    "commission",
    "first-picture",
    "information",
    "admission",
    "frame",
    "life-areas",
    "strengths-and-needs",
    "network",
    "six-questions",
    "contributions",
    "whole-picture",
    "releases",
    "planning-mode",
    "goals",
    "measures",
    "agreement",
    "plan-overview",
    "tasks",
    "services",
    "activities",
    "care-system",
    "reviews",
    "outcome",
    "overall",
    "conclusion",
    "detachment",
    "follow-up",
];

/// The phases, as they stand in addresses.
pub const PHASES: [&str; 6] = ["intake", "assessment", "planning", "implementation", "monitoring", "evaluation"];

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
    file(page, &practice, look).await?;
    map(page, &practice, look).await?;
    to(page, &format!("#/case/{practice}/plan"), ".paper h1").await?;
    look("plan").await?;
    papers(page, &practice, look).await?;
    an_empty_case(page, look).await?;
    list(page, look).await?;
    to(page, "#/method", ".methodpage h1").await?;
    page.click_css("[data-field=system] .triangle-field").await?;
    look("what case management is").await?;
    all_cases(page, look).await?;
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

/// What belongs to the file as a whole: the summaries of its phases, its checks, what five sources call the phases, the
/// settings, and a further cycle.
async fn file(page: &Page, id: &str, look: &impl AsyncFn(&str) -> Result<()>) -> Result<()> {
    for phase in PHASES {
        to(page, &format!("#/case/{id}/phase/{phase}"), ".work .summary").await?;
        look(&format!("summary of {phase}")).await?;
    }
    to(page, &format!("#/case/{id}/checks"), ".checkspage h1").await?;
    let unfold = "for (const fold of document.querySelectorAll('main details')) fold.open = true; return null";
    page.js::<Value>(unfold, vec![]).await?;
    look("checks").await?;
    to(page, &format!("#/case/{id}/step/criteria"), ".work h1").await?;
    // Beside the work, or folded above it on a telephone.
    page.js::<Value>(
        "const fold = document.querySelector('.steps-touch details'); if (fold) fold.open = true; return null",
        vec![],
    )
    .await?;
    page.js::<Value>(
        "[...document.querySelectorAll('main button:has(use[href$=\"i-table\"])')]
            .find((button) => button.getClientRects().length).click(); return null",
        vec![],
    )
    .await?;
    page.expect_text("dialog[open] .crosswalk", "").await?;
    look("cross-walk").await?;
    page.press(&["Escape"]).await?;
    page.expect_gone("dialog[open]").await?;
    page.click_css("header button:has(use[href$='i-settings'])").await?;
    page.expect_text("dialog[open] #setting-wording", "").await?;
    look("settings").await?;
    page.press(&["Escape"]).await?;
    page.expect_gone("dialog[open]").await?;
    to(page, &format!("#/case/{id}/changes"), ".cyclepage h1").await?;
    look("changes").await
}

/// The list of papers, and a paper of each kind.
async fn papers(page: &Page, id: &str, look: &impl AsyncFn(&str) -> Result<()>) -> Result<()> {
    to(page, &format!("#/case/{id}/papers"), ".paperspage h1").await?;
    look("papers").await?;
    let links = "return [...document.querySelectorAll('.papers a.button')].map((link) => link.hash)";
    let links: Vec<String> = page.js(links, vec![]).await?;
    let of = |kind: &str| links.iter().find(|link| link.contains(kind)).cloned().context("a paper");
    for kind in ["assessment-report", "closing-report", "contact-card", "eight-tiles", "release/", "agreement/"] {
        to(page, &of(kind)?, ".paper h1").await?;
        look(&format!("paper {kind}")).await?;
    }
    Ok(())
}

async fn map(page: &Page, id: &str, look: &impl AsyncFn(&str) -> Result<()>) -> Result<()> {
    to(page, &format!("#/case/{id}/map"), "#chart").await?;
    until_map(page, PRACTISED).await?;
    look("map").await?;
    // On a telephone a panel lies over the tools, so each is closed before the next.
    opened(page, "metric", ".analysis").await?;
    page.click_css(".analysis .metric:nth-of-type(3) .how").await?;
    page.expect_text(".analysis .formula", "").await?;
    look("numbers").await?;
    closed(page, ".analysis").await?;
    opened(page, "legend", ".legend").await?;
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

/// Looks at what opens over the map: forms, ties, the guided collection, the settings, the map shown to somebody. The
/// first page must be open.
pub async fn over_the_map(page: &Page, look: &impl AsyncFn(&str) -> Result<()>) -> Result<()> {
    page.expect_text("main h1", "").await?;
    page.click_css(".ways li:nth-child(1) button").await?;
    page.until_js("the practice case", "return !!document.querySelector('main .fairway')").await?;
    let id = case_id(page).await?;
    to(page, &format!("#/case/{id}/map"), "#chart").await?;
    until_map(page, PRACTISED).await?;
    page.click_css(".chartbar label[data-look=main]").await?;
    page.expect_text(".legend", "").await?;
    look("eco-map").await?;
    forms(page, look).await?;
    for (door, what) in [("#map-display-button", "#map-display"), ("#present-door", ".presentbar")] {
        page.click_css(door).await?;
        page.expect_text(what, "").await?;
        look(what).await?;
        page.press(&["Escape"]).await?;
        page.expect_gone(what).await?;
    }
    page.click_css(".chartbar button:has(use[href$='i-export'])").await?;
    page.expect_text("dialog[open] h2", "").await?;
    look("map as an image").await?;
    page.press(&["Escape"]).await?;
    page.expect_gone("dialog[open]").await?;
    page.click_css("#collect-door").await?;
    for part in 1..=6 {
        page.click_css(&format!(".collect-parts li:nth-child({part}) button")).await?;
        page.expect_text(&format!(".collect-parts li:nth-child({part}) [aria-current=step]"), "").await?;
        look(&format!("part {part} of the collection")).await?;
        if part <= 4 {
            page.click_css(".collect-foot button:last-child").await?;
            page.until_js("the question of places", "return !document.getElementById('collect-name')").await?;
            look(&format!("places of part {part} of the collection")).await?;
        }
    }
    closed(page, ".collect").await
}

/// The inspector of a contact, a tie, the anchor and several, everything unfolded; the name of somebody new.
async fn forms(page: &Page, look: &impl AsyncFn(&str) -> Result<()>) -> Result<()> {
    const SIDE: &str = "aside.inspector";
    let unfold =
        "for (const part of document.querySelectorAll('aside.inspector details')) part.open = true; return null";
    page.tap(Pointer::Mouse, page.middle_of(".nodes .node .body").await?).await?;
    page.expect_text(&format!("{SIDE} .who h2"), "").await?;
    // What unfolds may hold something that unfolds.
    for _ in 0..2 {
        page.js::<Value>(unfold, vec![]).await?;
        page.expect_text(&format!("{SIDE} .qualities"), "").await?;
    }
    look("contact with everything told").await?;
    page.press(&["t", "Enter"]).await?;
    page.expect_text("#tie-title", "").await?;
    page.js::<Value>(unfold, vec![]).await?;
    look("tie").await?;
    page.tap(Pointer::Mouse, page.middle_of(".ego").await?).await?;
    page.expect_text("#client-name", "").await?;
    page.js::<Value>(unfold, vec![]).await?;
    look("anchor").await?;
    page.press(&["n"]).await?;
    page.expect_text("#new-place", "").await?;
    look("name of somebody new").await?;
    page.press(&["Escape"]).await?;
    page.expect_gone("#new-place").await?;
    page.press(&["Control+a"]).await?;
    page.until_js("several", "return document.querySelectorAll('aside.inspector .chips li').length > 20").await?;
    look("several").await?;
    page.press(&["Escape"]).await
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
    look("empty plan").await?;
    to(page, &format!("#/case/{id}/papers"), ".paperspage h1").await?;
    look("no papers yet").await?;
    to(page, &format!("#/case/{id}/papers/closing-report"), "main h1").await?;
    look("nothing to print yet").await
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

/// What shows across cases, on the screen and on paper.
async fn all_cases(page: &Page, look: &impl AsyncFn(&str) -> Result<()>) -> Result<()> {
    to(page, "#/all-cases", ".acrosspage label.tick input").await?;
    look("no case that counts").await?;
    page.click_css(".acrosspage label.tick input").await?;
    page.expect_text("[aria-labelledby=across-directory]", "").await?;
    look("all cases").await?;
    page.click_css(".acrosspage button[data-kind=main]").await?;
    page.expect_text(".paper h1", "").await?;
    look("all cases on paper").await
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
pub async fn to(page: &Page, route: &str, wanted: &str) -> Result<()> {
    page.open(route).await?;
    let there = format!("return location.hash === '{route}' && !!document.querySelector({})", json!(wanted));
    page.until_js(route, &there).await
}
