//! Key roles and clusters on the map, and “what if”, which changes nothing.

use anyhow::{Result, ensure};

use browser_tests::harness::{CHROMIUM, Page, Story, story};

use super::chart::{select, still};
use super::maps::open_small;
use super::ways::storage;

/// The stories of this file.
pub fn stories() -> Vec<Story> {
    vec![
        story("each_key_role_can_be_shown_alone", CHROMIUM, |page| Box::pin(roles(page))).size(1440, 900),
        story("somebody_is_thought_away_and_nothing_is_changed", CHROMIUM, |page| Box::pin(thought(page)))
            .size(1440, 900),
    ]
}

/// Mira and Tarek are both stars and the only gatekeepers of their sectors, Nuri is alone.
async fn roles(page: &Page) -> Result<()> {
    open_small(page).await?;
    let badges = async |count: usize| {
        let what = format!("{count} badges");
        page.until(&what, async || Ok((page.count(".nodes .badge").await? == count).then_some(()))).await
    };
    badges(5).await?;
    page.click_in(".switches", "checkbox", "Schlüsselrollen").await?;
    badges(0).await?;
    page.click_in(".chartbar", "button", "Anzeige").await?;
    for (role, count) in [("Star*", 2), ("Einzige:r Gatekeeper*", 2), ("Isolierte:r*", 1), ("Brücke*", 0)] {
        page.click_in("#map-display", "checkbox", role).await?;
        badges(count).await?;
        page.click_in("#map-display", "checkbox", role).await?;
        badges(0).await?;
    }
    Ok(())
}

async fn thought(page: &Page) -> Result<()> {
    open_small(page).await?;
    select(page, "Mira").await?;
    still(page).await?;
    let before = storage(page).await?;
    page.click_in("aside.inspector", "button", "Wegdenken").await?;
    page.expect_text(".what-if", "Ohne Mira: weiterhin 2 Teile; 1 Beziehung weniger").await?;
    page.until(
        "Mira to stand hollow",
        async || Ok((page.count(".nodes .contact[data-out]").await? == 1).then_some(())),
    )
    .await?;
    ensure!(page.count(".ties [data-out]").await? == 2, "her ties are not thought away with her");
    page.click_in(".what-if", "button", "Beenden").await?;
    page.expect_gone(".what-if").await?;
    page.press(&["w"]).await?;
    page.expect_text(".what-if", "Ohne Mira").await?;
    page.press(&["Escape"]).await?;
    page.expect_gone(".nodes .contact[data-out]").await?;
    ensure!(storage(page).await? == before, "a thought was stored");
    Ok(())
}
