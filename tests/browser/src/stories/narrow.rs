//! On a telephone, and with letters twice as large, nothing is lost beyond the edge.

use std::cell::RefCell;
use std::time::Duration;

use anyhow::{Result, ensure};
use serde_json::json;

use browser_tests::harness::{CHROMIUM, Page, Story, story};

use super::{looks, screens};

/// The stories of this file.
pub fn stories() -> Vec<Story> {
    let narrow = |name| story(name, CHROMIUM, |page| Box::pin(nothing_is_lost(page))).within(PATIENCE);
    vec![
        narrow("narrow_windows_lose_nothing").size(320, 640),
        narrow("telephones_lose_nothing").size(390, 844),
        story("narrow_numbers_and_versions_lose_nothing", CHROMIUM, |page| Box::pin(numbers_and_versions(page)))
            .size(320, 640)
            .within(PATIENCE),
        story("large_letters_lose_nothing", CHROMIUM, |page| Box::pin(large_letters(page))).within(PATIENCE),
    ]
}

const PATIENCE: Duration = Duration::from_mins(3);

async fn large_letters(page: &Page) -> Result<()> {
    // As in the browser's own settings, so that what depends on the width in letters follows.
    let letters = json!({ "fontSizes": { "standard": 32, "fixed": 26 } });
    page.open("").await?;
    page.cdp("Page.setFontSizes", letters).await?;
    let size: String = page.js("return getComputedStyle(document.documentElement).fontSize", vec![]).await?;
    ensure!(size == "32px", "letters are {size} high");
    on_each_screen(page).await
}

async fn nothing_is_lost(page: &Page) -> Result<()> {
    page.open("").await?;
    on_each_screen(page).await
}

async fn numbers_and_versions(page: &Page) -> Result<()> {
    page.open("").await?;
    let found = RefCell::new(Vec::new());
    for (width, height) in [(320, 640), (390, 844)] {
        page.resize(width, height).await?;
        looks::each(page, width, &async |screen: &str| look(page, &format!("{screen} at {width}"), &found).await)
            .await?;
    }
    expect_none(&found.into_inner())
}

async fn on_each_screen(page: &Page) -> Result<()> {
    let found = RefCell::new(Vec::new());
    screens::each(page, &async |screen: &str| look(page, screen, &found).await).await?;
    expect_none(&found.into_inner())
}

async fn look(page: &Page, screen: &str, found: &RefCell<Vec<String>>) -> Result<()> {
    let lost: Vec<String> = page.js(LOST, vec![]).await?;
    found.borrow_mut().extend(lost.into_iter().map(|lost| format!("{screen}: {lost}")));
    Ok(())
}

fn expect_none(found: &[String]) -> Result<()> {
    ensure!(found.is_empty(), "{} things lost: {found:#?}", found.len());
    Ok(())
}

/// What cannot be reached: the page scrolls sideways, or something to read or to press lies beyond an edge that does not
/// scroll. The chart is a world of its own, and what may be scrolled sideways is not lost.
const LOST: &str = "
    const lost = [], page = document.scrollingElement;
    const scrolls = (element) => /auto|scroll/.test(getComputedStyle(element).overflowX);
    const apart = (element) => {
        for (let at = element; at && at !== document.documentElement; at = at.parentElement) {
            if (at.matches('#chart, .only-heard, .skip, .overlay') || scrolls(at)) return true;
        }
        return false;
    };
    const name = (element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} „${
        (element.getAttribute('aria-label') ?? element.textContent).replace(/\\s+/g, ' ').trim().slice(0, 40)}“`;
    const wanted = 'button, a[href], input:not([type=file]), select, textarea, summary, h1, h2, h3, p, label, dt, dd, th, td';
    if (page.scrollWidth > page.clientWidth + 1) {
        const wide = [...document.body.querySelectorAll('*')]
            .filter((element) => element.getBoundingClientRect().right > page.clientWidth + 1 && !apart(element));
        const first = wide.slice(0, 3).map(name).join(' ');
        lost.push(`the page is ${page.scrollWidth} wide, seen are ${page.clientWidth}: ${first}`);
    }
    const top = document.querySelector('dialog[open]') ?? document;
    for (const element of top.querySelectorAll(wanted)) {
        const box = element.getBoundingClientRect();
        if (box.width < 2 || box.height < 2 || getComputedStyle(element).visibility === 'hidden' || apart(element)) continue;
        if (box.left < -1 || box.right > innerWidth + 1) {
            lost.push(`${name(element)} reaches from ${Math.round(box.left)} to ${Math.round(box.right)} of ${innerWidth}`);
        }
    }
    const main = [...top.querySelectorAll('main [data-kind=main], dialog[open] [data-kind=main]')]
        .filter((button) => button.getClientRects().length && !apart(button));
    for (const button of main) {
        button.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = button.getBoundingClientRect();
        const at = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
        if (!at || !(button.contains(at) || at.contains(button))) lost.push(`${name(button)} lies under ${at && name(at)}`);
    }
    return lost";
