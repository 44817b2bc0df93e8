//! The eco-map over the network map, the map shown to somebody, and the map as an image.

use std::fs;

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

use browser_tests::harness::{CHROMIUM, Page, Pointer, Story, story};

use super::chart::{network, select, still, until_map};
use super::clicks::on_the_tie;
use super::maps::open_small;
use super::screens::PRACTISED;
use super::ways::{choose_in, fill_in, go, pick_in, practice, press_in, stored, until_stored};

const SIDE: &str = "aside.inspector";
const FORM: &str = "Wie die Beziehung ist *";

/// The stories of this file.
pub fn stories() -> Vec<Story> {
    vec![
        story("the_eco_map_shows_forms_and_its_legend_highlights", CHROMIUM, |page| Box::pin(eco(page)))
            .size(1440, 900),
        story("a_tie_is_told_and_taken_back_in_one_step", CHROMIUM, |page| Box::pin(told(page))).size(1440, 900),
        story("support_conflict_and_a_sign_are_told_beside_the_map", CHROMIUM, |page| Box::pin(support(page)))
            .size(1440, 900),
        story("shown_with_pseudonyms_no_name_is_left", CHROMIUM, |page| Box::pin(masked(page))).size(1440, 900),
        story("the_map_can_be_saved_as_an_image", CHROMIUM, |page| Box::pin(image(page))).size(1440, 900),
        story("the_picture_can_be_set", CHROMIUM, |page| Box::pin(display(page))).size(1440, 900),
    ]
}

async fn eco(page: &Page) -> Result<()> {
    let id = open_small(page).await?;
    select(page, "Mira").await?;
    unfold(page, FORM).await?;
    pick_in(page, SIDE, "Qualität der Beziehung", "stark").await?;
    choose_in(page, SIDE, "Energie fließt", "von Mira zu Ana").await?;
    until_stored(page, &id, "the quality", |case| {
        let mira = super::chart::contact(case, "Mira");
        mira["quality"] == "strong" && mira["energy"] == "received"
    })
    .await?;
    let told = ".ties .told[data-quality=strong]";
    ensure!(page.count(told).await? == 0, "the plain map shows a quality");
    page.click_in(".chartbar", "checkbox", "Eco-Map").await?;
    page.until("the form of the tie", async || Ok((page.count(told).await? == 1).then_some(()))).await?;
    still(page).await?;
    ensure!(dimmed(page).await? == 0, "something steps back before anything is asked for");
    page.click_in(".legend", "button", "starke Beziehung*").await?;
    // Three of the four lines are of another kind.
    page.until("others to step back", async || Ok((dimmed(page).await? == 3).then_some(()))).await?;
    page.click_in(".chartbar", "button", "Alles zeigen").await?;
    page.until("nobody to step back", async || Ok((dimmed(page).await? == 0).then_some(()))).await?;
    page.click_in(".chartbar", "checkbox", "Eco-Map").await?;
    page.expect_gone(told).await
}

/// Opens a part of the inspector by its title, unless it is open.
async fn unfold(page: &Page, title: &str) -> Result<()> {
    let summary = page.find_in(SIDE, "button", title).await?;
    if page.js::<bool>("return arguments[0].parentElement.open", vec![summary.to_json()?]).await? {
        return Ok(());
    }
    press_in(page, SIDE, "button", title).await
}

async fn dimmed(page: &Page) -> Result<usize> {
    page.count(".ties [data-dim], .nodes [data-dim]").await
}

async fn told(page: &Page) -> Result<()> {
    let id = open_small(page).await?;
    let before = stored(page, &id).await?;
    page.tap(Pointer::Mouse, on_the_tie(page).await?).await?;
    page.expect_text(".both", "Mira").await?;
    unfold(page, FORM).await?;
    let quality = |case: &Value| network(case)["ties"][0]["quality"].clone();
    pick_in(page, SIDE, "Qualität der Beziehung", "konflikthaft").await?;
    until_stored(page, &id, "the quality", |case| quality(case) == "conflictual").await?;
    page.click_in(".chartbar", "checkbox", "Eco-Map").await?;
    let drawn = ".contact-ties .told[data-quality=conflictual]";
    page.until("the form of the tie", async || Ok((page.count(drawn).await? == 1).then_some(()))).await?;
    pick_in(page, SIDE, "Die Beziehung ist", "mehrfach").await?;
    until_stored(page, &id, "several functions", |case| network(case)["ties"][0]["multiplex"] == true).await?;
    page.click_in(".chartbar", "button", "Rückgängig").await?;
    until_stored(page, &id, "one step back", |case| {
        network(case)["ties"][0]["multiplex"].is_null() && quality(case) == "conflictual"
    })
    .await?;
    page.click_in(".chartbar", "button", "Rückgängig").await?;
    until_stored(page, &id, "the tie of before", |case| *case == before).await?;
    page.expect_gone(drawn).await
}

/// Five kinds of support in three directions; the legend picks out who gives or gets one.
async fn support(page: &Page) -> Result<()> {
    let id = open_small(page).await?;
    select(page, "Mira").await?;
    unfold(page, FORM).await?;
    unfold(page, "Unterstützung und Konflikt*").await?;
    let kinds = ["Trost und Nähe", "praktische Hilfe", "Rat und Wissen", "Geselligkeit", "öffnet Türen"];
    let stored_as = ["emotional", "instrumental", "informational", "social", "linking"];
    let ways = [("Ana unterstützt Mira", "given"), ("Mira unterstützt Ana", "received"), ("gegenseitig", "mutual")];
    for (number, (kind, stored_as)) in kinds.into_iter().zip(stored_as).enumerate() {
        for (word, way) in ways.into_iter().take(if number == 0 { 3 } else { 1 }) {
            choose_in(page, SIDE, kind, word).await?;
            until_stored(page, &id, kind, |case| {
                let told = &super::chart::contact(case, "Mira")["support"];
                told.as_array().is_some_and(|all| all.len() == number + 1 && all.contains(&json!([stored_as, way])))
            })
            .await?;
        }
    }
    press_in(page, SIDE, "checkbox", "offener Konflikt").await?;
    unfold(page, "Zeichen statt Initialen*").await?;
    fill_in(page, SIDE, "Anderes Zeichen", "🌻").await?;
    until_stored(page, &id, "conflict and sign", |case| {
        let mira = super::chart::contact(case, "Mira");
        mira["conflict"] == true && mira["emoji"] == "🌻"
    })
    .await?;
    page.until_js("the sign on the map", "return document.querySelector('.nodes').textContent.includes('🌻')").await?;
    page.click_in(".chartbar", "checkbox", "Eco-Map").await?;
    page.click_in(".legend", "button", "Trost und Nähe*").await?;
    page.until("those without to step back", async || Ok((page.count(".nodes [data-dim]").await? == 2).then_some(())))
        .await
}

async fn masked(page: &Page) -> Result<()> {
    let id = practice(page).await?;
    let case = stored(page, &id).await?;
    let contacts = network(&case)["contacts"].as_array().context("no contacts")?;
    let mut names: Vec<&str> = contacts.iter().filter_map(|contact| contact["name"].as_str()).collect();
    names.push(case["client"]["name"].as_str().context("the client has no name")?);
    ensure!(names.len() == PRACTISED + 1, "{names:?}");
    go(page, &id, "map").await?;
    until_map(page, PRACTISED).await?;
    let before: String = page.js(WHOLE, vec![]).await?;
    for name in &names {
        ensure!(before.contains(name), "{name} is not on the page in the first place");
    }
    page.click_in(".chartbar", "button", "Präsentieren").await?;
    page.click_in(".presentbar", "button", "Pseudonyme").await?;
    page.until("pseudonyms alone", async || {
        let whole: String = page.js(WHOLE, vec![]).await?;
        let left: Vec<&&str> = names.iter().filter(|name| whole.contains(**name)).collect();
        ensure!(left.is_empty(), "still there: {left:?}");
        Ok(Some(()))
    })
    .await?;
    ensure!(page.count(".nodes .node").await? == PRACTISED, "somebody has gone");
    page.press(&["Escape"]).await?;
    page.expect_gone(".presentbar").await?;
    page.until("the names to be back", async || {
        Ok(page.js::<String>(WHOLE, vec![]).await?.contains(names[0]).then_some(()))
    })
    .await?;
    ensure!(stored(page, &id).await? == case, "showing has changed the case");
    Ok(())
}

/// All that the page holds: text, attributes, values of fields, title.
const WHOLE: &str = "
    const values = [...document.querySelectorAll('input, textarea, select')].map((field) => field.value);
    return [document.documentElement.outerHTML, document.title, ...values].join('\\n').replaceAll('&amp;', '&')";

async fn image(page: &Page) -> Result<()> {
    let id = open_small(page).await?;
    let before = stored(page, &id).await?;
    page.click_in(".chartbar", "button", "Karte als Bild").await?;
    page.click_in("dialog[open]", "button", "Als SVG speichern").await?;
    let file = page.downloaded(".svg").await?;
    let text = fs::read_to_string(&file)?;
    ensure!(text.contains("<title") && text.contains("Mira"), "the image has no title or no names: {text}");
    for active in ["<script", "javascript:", " on", "<foreignObject", "href=\"http"] {
        let found = text.find(active).map(|at| text[at..].chars().take(60).collect::<String>());
        ensure!(found.is_none() || active == " on" && !text.contains(" onload"), "the image holds {found:?}");
    }
    let name = file.file_name().context("no name")?.to_string_lossy().into_owned();
    ensure!(!name.contains("Ana") && name.contains("2026-03-02"), "the image is called {name}");
    fs::remove_file(&file)?;
    page.click_in("dialog[open]", "checkbox", "Pseudonyme statt Namen").await?;
    page.click_in("dialog[open]", "button", "Als SVG speichern").await?;
    let text = fs::read_to_string(page.downloaded(".svg").await?)?;
    for name in ["Ana", "Mira", "Tarek", "Nuri"] {
        ensure!(!text.contains(name), "{name} is in the image");
    }
    page.click_in("dialog[open]", "button", "Als PNG speichern").await?;
    let picture = fs::read(page.downloaded(".png").await?)?;
    ensure!(
        picture.starts_with(b"\x89PNG\r\n\x1a\n") && picture.len() > 10_000,
        "{} bytes of a picture",
        picture.len()
    );
    ensure!(stored(page, &id).await? == before, "saving an image has changed the case");
    Ok(())
}

/// Every layer can be switched off and on, letters and symbols can be larger, the map larger and on the full screen.
async fn display(page: &Page) -> Result<()> {
    open_small(page).await?;
    let shown = async |css: &str, there: bool| {
        let what = format!("{css} to be {}", if there { "there" } else { "gone" });
        page.until(&what, async || Ok(((page.count(css).await? > 0) == there).then_some(()))).await
    };
    page.click_in(".chartbar", "button", "Anzeige").await?;
    for (switch, css) in [("Namen", ".labels .label tspan"), ("Beziehungen", ".ties .tie-alter, .ties .tie-ego")] {
        shown(css, true).await?;
        page.click_in("#map-display", "checkbox", switch).await?;
        shown(css, false).await?;
        page.click_in("#map-display", "checkbox", switch).await?;
        shown(css, true).await?;
    }
    let names = page.names("#map-display", "checkbox").await?;
    for wanted in ["Rollen", "Alter", "Horizonte", "Emojis"] {
        ensure!(names.iter().any(|name| name == wanted), "no switch for {wanted}: {names:?}");
    }
    let height = "return document.querySelector('.labels .label tspan').getBoundingClientRect().height";
    let width = "return document.querySelector('.nodes .node .body').getBoundingClientRect().width";
    for (legend, measure) in [("Schrift", height), ("Symbole", width)] {
        still(page).await?;
        let before: f64 = page.js(measure, vec![]).await?;
        pick_in(page, "#map-display", legend, "sehr groß").await?;
        page.until(&format!("larger {legend}"), async || {
            Ok((page.js::<f64>(measure, vec![]).await? > 1.2 * before).then_some(()))
        })
        .await?;
    }
    page.press(&["Escape"]).await?;
    page.expect_gone("#map-display").await?;
    page.click_in(".rail", "button", "Ganzer Bildschirm").await?;
    page.until_js("the full screen", "return !!document.fullscreenElement").await?;
    page.click_in(".rail", "button", "Ganzer Bildschirm").await?;
    page.until_js("the window again", "return !document.fullscreenElement").await
}
