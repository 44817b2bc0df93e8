//! Names on the map can be read, and whatever is to be touched is large enough at every zoom.

use anyhow::{Result, bail, ensure};
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
    let lines = page.count(".labels .label text tspan").await?;
    ensure!(lines >= PRACTISED, "only {lines} lines of names are shown");
    let covered = covered(page).await?;
    ensure!(covered.is_empty(), "{covered:#?}");
    Ok(())
}

/// The labels that lie over another one or over a symbol.
pub(super) async fn covered(page: &Page) -> Result<Vec<String>> {
    page.js(COVERED, vec![]).await
}

/// How many contacts have their name on the map.
pub(super) async fn shown(page: &Page) -> Result<usize> {
    page.count(".labels .label:has(tspan)").await
}

/// Lines of labels that meet a line of another label or a symbol by more than what rounding makes of them.
const COVERED: &str = "
    const boxed = (element, name, label) => ({ name, label, box: element.getBoundingClientRect() });
    const lines = [...document.querySelectorAll('.labels text')].flatMap((text, label) =>
        [...text.querySelectorAll('tspan')].map((line) => boxed(line, line.textContent.trim(), label)));
    const symbols = [...document.querySelectorAll('.nodes .node')].map((node) =>
        boxed(node.querySelector('.body'), 'the symbol of ' + node.getAttribute('aria-label').split(',')[0], -1));
    const shared = (one, other) => {
        const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const high = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        return one.label !== other.label && wide > 1.5 && high > 1.5 ? [wide, high] : null;
    };
    return lines.flatMap((line, at) => [...lines.slice(at + 1), ...symbols].flatMap((other) => {
        const size = shared(line, other);
        return size ? [`${line.name} and ${other.name}: ${size.map((side) => side.toFixed(1)).join(' × ')}`] : [];
    }))";

async fn large_enough(page: &Page) -> Result<()> {
    on_the_practice_map(page).await?;
    for (percent, button) in [(100.0, "Größer"), (300.0, "Größer"), (50.0, "Kleiner")] {
        zoom_to(page, percent, button).await?;
        let small: Vec<String> = page.js(SMALL, vec![]).await?;
        ensure!(small.is_empty(), "at {percent} %: {small:?}");
    }
    Ok(())
}

/// What of the map and its panels is to be touched and smaller than 24 pixels. A box to tick is as large as its label.
const SMALL: &str = "
    const own = ['button', 'select', 'summary', 'textarea', 'input:not([type=radio], [type=checkbox])',
        'label:has([type=radio], [type=checkbox])'].map((kind) => '.mappage ' + kind);
    const targets = [...document.querySelectorAll(['.nodes .node .reach', '.ego', ...own].join())];
    return targets.filter((target) => target.getClientRects().length).flatMap((target) => {
        const { width, height } = target.getBoundingClientRect();
        if (width >= 23.9 && height >= 23.9) return [];
        const name = target.closest('[aria-label]')?.getAttribute('aria-label') ?? target.textContent.trim();
        return [`${target.tagName} ${name.slice(0, 30)}: ${width.toFixed(1)} × ${height.toFixed(1)}`];
    })";

/// Presses a button of the zoom until the size is reached or passed.
async fn zoom_to(page: &Page, percent: f64, button: &str) -> Result<()> {
    const MOST: usize = 20;
    for _ in 0..MOST {
        let shown: f64 =
            page.text(".zoom output").await?.replace(['\u{a0}', ' ', '%', '.'], "").replace(',', ".").parse()?;
        let is_there = if button == "Größer" { shown >= percent } else { shown <= percent };
        if is_there {
            return still(page).await;
        }
        page.click_in(".zoom", "button", button).await?;
    }
    bail!("„{button}“ ends at {}", page.text(".zoom output").await?)
}
