//! What case management is: the way there and back, the triangle, a term found and a term named by an address.

use anyhow::{Result, ensure};

use browser_tests::harness::{ALL, CHROMIUM, Page, Story, story};

use super::ways::{case_id, press};

/// The stories of this file.
pub fn stories() -> Vec<Story> {
    vec![
        story("the_method_is_told_from_a_case_and_leads_back_into_it", CHROMIUM, |page| Box::pin(told(page))),
        story("a_term_is_found_and_has_an_address_of_its_own", ALL, |page| Box::pin(terms(page))),
    ]
}

/// From the overview of the practice case to the triangle, into a step, and back to the case.
async fn told(page: &Page) -> Result<()> {
    page.open("").await?;
    page.click_css(".ways li:nth-child(1) button").await?;
    page.until_js("the practice case", "return !!document.querySelector('main .fairway')").await?;
    let id = case_id(page).await?;
    page.click("link", "Was ist Case Management?").await?;
    page.expect_text(".methodpage h1", "Was ist Case Management?").await?;
    let title: String = page.js("return document.title", vec![]).await?;
    ensure!(title == "Was ist Case Management? · Ankerplatz", "the title says {title}");
    page.until_js(
        "one field to be explained",
        "return document.querySelectorAll('.triangle-field[aria-expanded=true]').length === 1",
    )
    .await?;
    page.click_css("[data-field=care] .triangle-field").await?;
    page.expect_text(".triangle-said", "Die Netzwerkkarte zeigt beides").await?;
    page.click_css("[data-field=client] .triangle-field").await?;
    page.click_in(".triangle-said", "link", "Stärken und Bedarf").await?;
    let there = format!("return location.hash === '#/case/{id}/step/strengths-and-needs'");
    page.until_js("the step of this case", &there).await?;
    page.driver.back().await?;
    page.click("link", "Zurück zum Fall").await?;
    page.until_js("the overview", &format!("return location.hash === '#/case/{id}'")).await
}

/// A search however the umlaut is written, the way from term to term, and the address of a term opened by itself.
async fn terms(page: &Page) -> Result<()> {
    const FOCUSED: &str = "return document.activeElement.id === ";
    page.open("#/method/liaison").await?;
    page.until_js("the focus on the term", &format!("{FOCUSED}'term-liaison'")).await?;
    page.expect_text("#term-liaison", "ohne selbst zu einem zu gehören").await?;
    page.fill("Begriff suchen", "bruecke").await?;
    page.expect_gone("#term-gas").await?;
    page.expect_text("#term-bridge", "Wer zu mehreren Clustern gehört").await?;
    page.until_js(
        "the count to be told",
        "return [...document.querySelectorAll('[aria-live], [role=status]')]
            .some((place) => /^\\d+ Begriffe?$/.test(place.textContent.trim()))",
    )
    .await?;
    page.click_in("#term-bridge", "link", "Cluster").await?;
    page.until_js("the focus on the other term", &format!("{FOCUSED}'term-cluster'")).await?;
    page.expect_text("#term-gas", "Zielerreichungsskala").await?;
    page.driver.back().await?;
    page.until_js("the term before", &format!("{FOCUSED}'term-liaison'")).await?;
    press(page, "button", "Begriffe mit S").await?;
    page.until_js("the letter", &format!("{FOCUSED}'letter-S'")).await
}
