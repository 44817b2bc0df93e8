//! Names on the map can be read, and whatever is to be touched is large enough at every zoom.

use anyhow::{Result, ensure};
use serde_json::Value;

use browser_tests::harness::{CHROMIUM, Page, Story, story};

use super::chart::{still, until_map};
use super::screens::PRACTISED;
use super::ways::{go, practice};

/// The stories of this file.
pub fn stories() -> Vec<Story> {
    vec![
        story("labels_do_not_cover_each_other", CHROMIUM, |page| Box::pin(apart(page))).size(1440, 900),
        story("labels_do_not_cover_each_other_in_a_small_window", CHROMIUM, |page| Box::pin(apart(page)))
            .size(1024, 768),
        story("contacts_are_large_enough_to_touch_at_every_zoom", CHROMIUM, |page| Box::pin(large_enough(page)))
            .size(1440, 900),
    ]
}

async fn on_the_practice_map(page: &Page) -> Result<()> {
    let id = practice(page).await?;
    go(page, &id, "map").await?;
    until_map(page, PRACTISED).await
}

async fn apart(page: &Page) -> Result<()> {
    on_the_practice_map(page).await?;
    let shown: usize = page.js("return document.querySelectorAll('.labels .label text').length", vec![]).await?;
    ensure!(shown >= PRACTISED * 3 / 4, "only {shown} of {PRACTISED} names are shown");
    let covered: Vec<String> = page.js(COVERED, vec![]).await?;
    ensure!(covered.is_empty(), "{covered:#?}");
    Ok(())
}

/// Lines of labels that meet a line of another label or a symbol, by more than a pixel. A line is as high as its small
/// letters and their heights, not as the room that the font reserves for accents on capitals.
const COVERED: &str = "
    const lines = [...document.querySelectorAll('.labels text')].flatMap((text, label) =>
        [...text.querySelectorAll('tspan')].map((line) => {
            const { left, right, top, height } = line.getBoundingClientRect();
            return { label, name: line.textContent.trim(), left, right, top: top + 0.16 * height, bottom: top + 0.84 * height };
        }));
    const symbols = [...document.querySelectorAll('.nodes .node')].map((node) => {
        const { left, right, top, bottom } = node.querySelector('.body').getBoundingClientRect();
        return { name: node.getAttribute('aria-label').split(',')[0], x: (left + right) / 2, y: (top + bottom) / 2,
            reach: Math.min(right - left, bottom - top) / 2 };
    });
    const covered = [];
    for (const [at, one] of lines.entries()) {
        for (const other of lines.slice(at + 1)) {
            const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
            const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
            if (one.label !== other.label && wide > 1 && high > 1) covered.push(`${one.name} and ${other.name}: ${wide.toFixed(1)} × ${high.toFixed(1)}`);
        }
        for (const symbol of symbols) {
            const x = Math.max(one.left, Math.min(symbol.x, one.right)), y = Math.max(one.top, Math.min(symbol.y, one.bottom));
            const deep = symbol.reach - Math.hypot(x - symbol.x, y - symbol.y);
            if (deep > 1) covered.push(`${one.name} lies ${deep.toFixed(1)} over the symbol of ${symbol.name}`);
        }
    }
    return covered";

async fn large_enough(page: &Page) -> Result<()> {
    on_the_practice_map(page).await?;
    for (percent, button) in [(100.0, "Größer"), (300.0, "Größer"), (50.0, "Kleiner")] {
        zoom_to(page, percent, button).await?;
        let small: Vec<Value> = page.js(SMALL, vec![]).await?;
        ensure!(small.is_empty(), "at {percent} %: {small:?}");
    }
    Ok(())
}

/// What of the map and its panels is to be touched and smaller than 24 pixels. A label counts as part of its field.
const SMALL: &str = "
    const targets = [...document.querySelectorAll('.nodes .node .reach, .ego, .mappage button, .mappage label, .mappage select, .mappage summary, .mappage input')];
    return targets.filter((target) => {
        if (target.matches('label > input, .only-heard, .only-heard *') || !target.getClientRects().length) return false;
        const { width, height } = target.getBoundingClientRect();
        return width < 23.9 || height < 23.9;
    }).filter((target) => !(target.matches('label') && !target.control?.matches('[type=radio], [type=checkbox]')))
        .map((target) => {
            const { width, height } = target.getBoundingClientRect();
            const name = target.closest('[aria-label]')?.getAttribute('aria-label') ?? target.textContent.trim();
            return `${target.tagName} ${name.slice(0, 30)}: ${width.toFixed(1)} × ${height.toFixed(1)}`;
        })";

/// Presses a button of the zoom until the size is reached or passed.
async fn zoom_to(page: &Page, percent: f64, button: &str) -> Result<()> {
    const MOST: usize = 20;
    for _ in 0..MOST {
        let shown: f64 =
            page.text(".zoom output").await?.replace(['\u{a0}', ' ', '%', '.'], "").replace(',', ".").parse()?;
        let is_there = if button == "Größer" { shown >= percent } else { shown <= percent };
        if is_there {
            break;
        }
        page.click_in(".zoom", "button", button).await?;
    }
    still(page).await
}
