//! Papers of the file: the list tells what can be printed and what is missing, a report is handed out as a file, and an
//! agreement says on the screen alone why it tells nothing of the client.

use std::fs;
use std::time::Duration;

use anyhow::{Result, ensure};

use browser_tests::harness::{ALL, CHROMIUM, Engine, Page, Story, story};

use super::screens::to;
use super::ways::{expect_nameless, new_case, practice};

/// The stories of this file.
pub fn stories() -> Vec<Story> {
    // The driver of `WebKit` has no folder for downloads.
    let with_downloads = &[Engine::Chromium, Engine::Firefox];
    vec![
        story("the_closing_report_is_saved_as_a_file_that_names_nobody_outside", with_downloads, |page| {
            Box::pin(closing_report(page))
        })
        .within(Duration::from_mins(2)),
        story("a_case_with_nothing_says_what_each_paper_lacks", ALL, |page| Box::pin(nothing_yet(page))),
        story("the_places_of_a_case_fit_on_a_telephone", CHROMIUM, |page| Box::pin(places_fit(page))).size(390, 844),
    ]
}

const NAMES: &[&str] = &["Karin", "Reuter", "Lindner", "Gerda"];

async fn closing_report(page: &Page) -> Result<()> {
    page.open("").await?;
    let id = practice(page).await?;
    page.click_in(".casebar", "link", "Dokumente").await?;
    page.expect_text("main h1", "Dokumente").await?;
    page.click_in("main", "link", "Ansehen und drucken: Abschlussbericht").await?;
    page.expect_text(".paper h1", "Abschlussbericht").await?;
    let fragment = format!("/case/{id}/papers/closing-report");
    ensure!(page.driver.current_url().await?.fragment() == Some(&fragment), "another address");
    expect_nameless(page, NAMES).await?;
    page.expect_text(".paper", "Fünf von sechs Leistungen kamen wie vereinbart.").await?;
    page.expect_text(".paper", "Personen werden damit nie gereiht.").await?;
    let file = save(page, "ankerplatz-abschlussbericht").await?;
    ensure!(file.contains("<title>Abschlussbericht</title>") && file.contains("Karin S."), "the file lacks something");
    ensure!(!file.contains("<script"), "a script in the file");
    // For teaching nobody is named.
    page.click_css(".paper-aside .tick input").await?;
    page.until_js("pseudonyms", "return !document.querySelector('.paper').innerText.includes('Karin')").await?;
    let file = save(page, "ankerplatz-abschlussbericht").await?;
    for name in NAMES {
        ensure!(!file.contains(name), "{name} in the file for teaching");
    }
    // Why an agreement says nothing of the client stands beside it, not on it.
    page.click_in("main", "link", "Alle Dokumente").await?;
    page.expect_text("main h1", "Dokumente").await?;
    page.click_in("main", "link", "Ansehen und drucken: Schuldnerberatung*").await?;
    page.expect_text(".paper h1", "Leistungsvereinbarung").await?;
    page.expect_text(".paper-aside .notice", "Darum stehen weder Name noch Ziele auf dem Papier.").await?;
    let paper: String = page.js("return document.querySelector('.paper').innerText", vec![]).await?;
    ensure!(!paper.contains("Karin") && !paper.contains("Entbindung"), "the paper tells too much: {paper}");
    Ok(())
}

/// Saves the paper as a file, and answers with what stands in it.
async fn save(page: &Page, name: &str) -> Result<String> {
    page.click_in("main", "button", "Als HTML-Datei sichern").await?;
    let file = page.downloaded(".html").await?;
    let called = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
    ensure!(called.starts_with(name), "the file is called {called}");
    let text = fs::read_to_string(&file)?;
    fs::remove_file(file)?;
    Ok(text)
}

async fn nothing_yet(page: &Page) -> Result<()> {
    page.open("").await?;
    let id = new_case(page, "Ana").await?;
    to(page, &format!("#/case/{id}/papers"), ".paperspage h1").await?;
    ensure!(page.count(".papers a.button").await? == 0, "something is offered for print");
    page.expect_text(".paperspage", "Noch ist nichts ausgewertet und nichts entschieden.").await?;
    page.expect_text(".paperspage", "Im Register steht noch keine Entbindung.").await?;
    to(page, &format!("#/case/{id}/papers/contact-card"), "main h1").await?;
    page.expect_text("main", "Wer die Fallverantwortung hat, ist noch offen.").await?;
    ensure!(page.count(".paper").await? == 0, "an empty paper");
    page.click_in("main", "link", "Zum Schritt*").await?;
    page.expect_text(".work h1", "").await
}

async fn places_fit(page: &Page) -> Result<()> {
    page.open("").await?;
    practice(page).await?;
    let fits = "return document.documentElement.scrollWidth <= innerWidth
        && [...document.querySelectorAll('.casebar a')].every((link) => {
            const at = link.getBoundingClientRect();
            return at.left >= 0 && at.right <= innerWidth && link.scrollWidth <= link.clientWidth + 1;
        })";
    page.until_js("five places in a row", fits).await?;
    ensure!(page.count(".casebar a").await? == 5, "not five places");
    page.click_in(".casebar", "link", "Dokumente").await?;
    page.expect_text("main h1", "Dokumente").await?;
    page.until_js("the list to fit", fits).await
}
