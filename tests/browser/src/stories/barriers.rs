//! No screen has a barrier that axe would call serious or critical, in any language or theme.

use std::cell::RefCell;
use std::time::Duration;

use anyhow::{Result, ensure};
use serde_json::Value;

use browser_tests::harness::{CHROMIUM, Page, Story, story};

use super::{looks, screens};

/// The stories of this file.
pub fn stories() -> Vec<Story> {
    let plain = |name| story(name, CHROMIUM, |page| Box::pin(no_barriers(page))).within(PATIENCE);
    let over = |name| story(name, CHROMIUM, |page| Box::pin(over_the_map(page))).size(1440, 900).within(PATIENCE);
    let later = |name| story(name, CHROMIUM, |page| Box::pin(in_numbers_and_versions(page))).within(PATIENCE);
    vec![
        plain("no_barriers_on_any_screen"),
        plain("no_barriers_on_any_dark_screen").dark(),
        plain("no_barriers_on_any_english_screen").english(),
        plain("no_barriers_on_any_dark_english_screen").english().dark(),
        over("no_barriers_over_the_map"),
        over("no_barriers_over_the_dark_map").dark(),
        over("no_barriers_over_the_english_map").english(),
        over("no_barriers_over_the_dark_english_map").english().dark(),
        later("no_barriers_in_numbers_and_versions"),
        later("no_barriers_in_dark_numbers_and_versions").dark(),
        later("no_barriers_in_english_numbers_and_versions").english(),
        later("no_barriers_in_dark_english_numbers_and_versions").english().dark(),
        story("no_barriers_in_high_contrast", CHROMIUM, |page| Box::pin(in_high_contrast(page))).within(PATIENCE),
    ]
}

const PATIENCE: Duration = Duration::from_mins(5);

async fn no_barriers(page: &Page) -> Result<()> {
    page.open("").await?;
    on_each_screen(page).await
}

async fn in_high_contrast(page: &Page) -> Result<()> {
    page.open("").await?;
    page.choose("Darstellung *", "hoher Kontrast").await?;
    on_each_screen(page).await
}

async fn on_each_screen(page: &Page) -> Result<()> {
    let found = RefCell::new(Vec::new());
    screens::each(page, &async |screen: &str| look(page, screen, &found).await).await?;
    expect_none(&found.into_inner())
}

/// What opens over the map is too much for the same story.
async fn over_the_map(page: &Page) -> Result<()> {
    page.open("").await?;
    let found = RefCell::new(Vec::new());
    screens::over_the_map(page, &async |screen: &str| look(page, screen, &found).await).await?;
    expect_none(&found.into_inner())
}

/// On a large screen and on a telephone.
async fn in_numbers_and_versions(page: &Page) -> Result<()> {
    page.open("").await?;
    let found = RefCell::new(Vec::new());
    for (width, height) in [(1440, 900), (390, 844)] {
        page.resize(width, height).await?;
        let look = async |what: &str| look(page, &format!("{what} at {width}"), &found).await;
        looks::each(page, width, &look).await?;
    }
    expect_none(&found.into_inner())
}

fn expect_none(found: &[String]) -> Result<()> {
    ensure!(found.is_empty(), "{} barriers: {found:#?}", found.len());
    Ok(())
}

async fn look(page: &Page, screen: &str, found: &RefCell<Vec<String>>) -> Result<()> {
    // Colours that still change would be measured half-way.
    let end = "for (const one of document.getAnimations())
            if (isFinite(one.effect?.getComputedTiming().endTime)) one.finish();
        return null";
    page.js::<Value>(end, vec![]).await?;
    for barrier in page.barriers().await? {
        found.borrow_mut().push(format!("{screen}: {} at {}", barrier.id, barrier.targets.join(" | ")));
    }
    Ok(())
}
