//! Two versions of the map compared: what has changed, in pictures, words, numbers and curves, on the screen and on
//! paper. Nothing of it is stored.

use std::time::Duration;

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

use browser_tests::harness::{ALL, CHROMIUM, Engine, Page, Story, story};

use super::keyboard::{back_to, tab_to, until_focus};
use super::maps::open_two_versions;
use super::ways::{choose_in, pick_in, press_in, storage};

/// The stories of this file.
pub fn stories() -> Vec<Story> {
    let long = Duration::from_mins(2);
    vec![
        story("two_versions_are_compared", ALL, |page| Box::pin(compared(page))).size(1440, 900).within(long),
        story("two_versions_are_compared_by_keyboard_alone", CHROMIUM, |page| Box::pin(by_keyboard(page)))
            .size(1440, 900)
            .within(long),
    ]
}

/// What has changed between the two versions of Rosa's map, and nothing else.
const CHANGES: [&str; 7] = [
    "Frau Kern ist neu auf der Karte: Professionelle Helfer:innen, Nähe 5.",
    "Max steht nicht mehr auf der Karte.",
    "Susi ist näher gerückt: Nähe 6 → 8.",
    "Josefine, Beziehung zur Ankerperson: keine → vorhanden.",
    "Dr. Maier und Frau Kern stehen jetzt in Beziehung.",
    "Frau Kern und Maria stehen jetzt in Beziehung.",
    "Ewald und Maria stehen nicht mehr in Beziehung.",
];

/// The measures of both versions, computed elsewhere.
const EXPECTED: &str = include_str!("../../../data/easynwk/rosa-two-versions.expected.json");

/// Names that stand in the case.
const NAMES: [&str; 7] = ["Rosa", "Braunsteigl", "Susi", "Josefine", "Frau Kern", "Maier", "Erstgespräch"];

async fn compared(page: &Page) -> Result<()> {
    open_two_versions(page).await?;
    let before = storage(page).await?;
    page.click_in(".timeline", "link", "Vergleichen").await?;
    page.expect_text("main h1", "Kartenstände vergleichen").await?;
    the_list(page).await.context("list")?;
    the_pictures(page).await.context("pictures")?;
    the_numbers(page).await.context("numbers")?;
    the_curves(page).await.context("curves")?;
    only_forward(page).await.context("choice of versions")?;
    on_paper(page).await.context("paper")?;
    ensure!(storage(page).await? == before, "comparing has changed something that is stored");
    Ok(())
}

async fn the_list(page: &Page) -> Result<()> {
    page.until("the list of changes", async || {
        let shown = page.names(".changelist", "button").await?;
        ensure!(shown == CHANGES, "{shown:#?}");
        Ok(Some(()))
    })
    .await?;
    page.expect_text(".changes", "7 Änderungen").await
}

/// Beside each other and over each other; a line lights up whom it speaks of.
async fn the_pictures(page: &Page) -> Result<()> {
    let counted = async |css: &str, count: usize| {
        let what = format!("{count} × {css}");
        page.until(&what, async || Ok((page.count(css).await? == count).then_some(()))).await
    };
    counted(".pair svg.chart", 2).await?;
    // Each picture has the ten who stand on it; whoever is new or gone is marked.
    counted(".pair .node", 20).await?;
    counted(".pair .word-new", 1).await?;
    counted(".pair path.gone", 1).await?;
    counted(".pair [data-is=new]", 3).await?;
    counted(".pair [data-is=gone]", 1).await?;
    page.click_in(".changelist", "button", CHANGES[2]).await?;
    counted(".changelist [aria-pressed=true]", 1).await?;
    counted(".pair .halo", 2).await?;
    ensure!(page.count(".pair .contact[data-dim]").await? > 10, "others do not step back");
    page.click_in(".changelist", "button", CHANGES[2]).await?;
    counted(".pair [data-dim], .pair .halo", 0).await?;
    pick_in(page, ".comparebar", "Ansicht", "Übereinander").await?;
    counted(".pair svg.chart", 1).await?;
    // Max is gone, Susi has left a place behind.
    counted(".pair .ghost", 2).await?;
    counted(".pair .wake", 1).await?;
    counted(".pair path.gone", 1).await?;
    page.click_in(".changelist", "button", CHANGES[1]).await?;
    counted(".pair .halo", 1).await?;
    page.click_in(".changelist", "button", CHANGES[1]).await?;
    pick_in(page, ".comparebar", "Ansicht", "Nebeneinander").await?;
    counted(".pair svg.chart", 2).await
}

/// Every number before and after, as computed elsewhere.
async fn the_numbers(page: &Page) -> Result<()> {
    let expected: Value = serde_json::from_str(EXPECTED)?;
    for (scope, key) in [("Gesamtes Netz", "overall"), ("Ohne professionelle Helfer:innen", "without_professionals")] {
        choose_in(page, ".numbers-compared", "Bereich", scope).await?;
        for (measure, value, digits) in [
            ("Netzwerkgröße", "network_size", 0),
            ("Kontakte", "contacts", 0),
            ("Beziehungen untereinander", "ties", 0),
            ("Beziehungsgewicht", "relationship_weight", 0),
        ] {
            let at = |version: usize| -> Result<String> {
                let number = expected["versions"][version][key][value].as_f64().context(value)?;
                Ok(format!("{number:.digits$}"))
            };
            let wanted = [at(0)?, at(1)?];
            page.until(&format!("„{measure}“ {wanted:?}"), async || {
                let found = cells(page, measure).await?;
                ensure!(found.get(..2).is_some_and(|found| *found == wanted), "{found:?}");
                Ok(Some(()))
            })
            .await?;
        }
    }
    choose_in(page, ".numbers-compared", "Bereich", "Gesamtes Netz").await?;
    page.until("the ties to have grown by one", async || {
        let found = cells(page, "Beziehungen untereinander").await?;
        ensure!(found == ["5", "6", "+1"], "{found:?}");
        Ok(Some(()))
    })
    .await
}

/// The cells of a measure's row.
async fn cells(page: &Page, measure: &str) -> Result<Vec<String>> {
    let script = "const row = [...document.querySelectorAll('.numbers-compared tbody tr')]
            .find((row) => row.querySelector('th').textContent.trim() === arguments[0]);
        return [...(row?.querySelectorAll('td') ?? [])].map((cell) => cell.textContent.trim())";
    page.js(script, vec![json!(measure)]).await
}

/// Each curve says in words what it shows, and all of it stands in a table.
async fn the_curves(page: &Page) -> Result<()> {
    let script =
        "return [...document.querySelectorAll('svg.curve[role=img]')].map((curve) => curve.getAttribute('aria-label'))";
    let told: Vec<String> = page.js(script, vec![]).await?;
    ensure!(told.len() >= 5 && told.iter().all(|told| told.len() > 20), "{told:?}");
    page.click_in(".curves", "button", "Als Tabelle").await?;
    for version in ["Erstgespräch", "Verlaufsgespräch", "Dichte"] {
        page.expect_text(".curves table", version).await?;
    }
    Ok(())
}

/// The earlier version always comes first, so nobody can choose the same one twice or turn time round.
async fn only_forward(page: &Page) -> Result<()> {
    let script = "return [...document.querySelectorAll('.comparebar select')].slice(0, 2).map((select) =>
        [...select.options].map((option) => option.text))";
    let offered: Vec<Vec<String>> = page.js(script, vec![]).await?;
    ensure!(offered == [["Erstgespräch, 26.02.2024"], ["Verlaufsgespräch, 16.09.2024"]], "{offered:?}");
    Ok(())
}

/// The same on paper, and without names where that is asked for.
async fn on_paper(page: &Page) -> Result<()> {
    press_in(page, "main", "link", "Drucken").await?;
    for change in CHANGES {
        page.expect_text(".paper", change).await?;
    }
    ensure!(page.count(".paper img").await? >= 2, "the maps are not on paper");
    if page.engine != Engine::Webkit {
        ensure!(page.print().await?.starts_with(b"%PDF-"), "no PDF");
    }
    page.click_in("main", "link", "Kartenstände vergleichen").await?;
    page.click_in(".comparebar", "checkbox", "Pseudonyme statt Namen").await?;
    page.until("pseudonyms alone", async || nameless(page, ".comparepage").await).await?;
    press_in(page, "main", "link", "Drucken").await?;
    page.expect_text(".paper", "näher gerückt: Nähe 6 → 8.").await?;
    page.until("pseudonyms alone on paper", async || nameless(page, ".paperpage").await).await
}

async fn nameless(page: &Page, css: &str) -> Result<Option<()>> {
    let whole: String = page.js("return document.querySelector(arguments[0]).outerHTML", vec![json!(css)]).await?;
    let left: Vec<&&str> = NAMES.iter().filter(|name| whole.contains(**name)).collect();
    ensure!(left.is_empty(), "still there: {left:?}");
    Ok(Some(()))
}

async fn by_keyboard(page: &Page) -> Result<()> {
    open_two_versions(page).await?;
    let listen = "window.pointed = 0;
        for (const kind of ['pointerdown', 'mousedown', 'touchstart', 'wheel'])
            addEventListener(kind, (event) => { if (event.isTrusted) window.pointed += 1; }, true);
        return null";
    page.js::<Value>(listen, vec![]).await?;
    back_to(page, ".timeline a", "Vergleichen").await?;
    page.press(&["Enter"]).await?;
    page.expect_text("main h1", "Kartenstände vergleichen").await?;
    the_list(page).await?;
    tab_to(page, ".changelist button", "Susi").await?;
    page.press(&["Space"]).await?;
    page.until_js("Susi to be lit up", "return document.querySelectorAll('.pair .halo').length === 2").await?;
    until_focus(page, ".changelist [aria-pressed=true]", "Susi").await?;
    page.press(&["Space"]).await?;
    page.expect_gone(".pair .halo").await?;
    back_to(page, ".compare-zoom button", "Größer").await?;
    page.press(&["Enter"]).await?;
    tab_to(page, ".frame-of-map", "Karte: Erstgespräch").await?;
    page.press(&["ArrowRight", "ArrowDown"]).await?;
    let together = "const [one, other] = document.querySelectorAll('.frame-of-map');
        return one.scrollLeft > 0 && one.scrollLeft === other.scrollLeft && one.scrollTop === other.scrollTop";
    page.until_js("both pictures to be scrolled together", together).await?;
    back_to(page, ".comparebar input[type=radio]", "").await?;
    page.press(&["ArrowRight"]).await?;
    page.until_js("one picture", "return document.querySelectorAll('.pair svg.chart').length === 1").await?;
    tab_to(page, ".curves summary", "").await?;
    page.press(&["Enter"]).await?;
    page.expect_text(".curves table", "Erstgespräch").await?;
    back_to(page, "main .casehead a", "Drucken").await?;
    page.press(&["Enter"]).await?;
    page.expect_text(".paper", CHANGES[0]).await?;
    let pointed: usize = page.js("return window.pointed", vec![]).await?;
    ensure!(pointed == 0, "the page heard of {pointed} pointers");
    Ok(())
}
