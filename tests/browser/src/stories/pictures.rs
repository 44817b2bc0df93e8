//! Pictures to be looked at: the analysis with each role switched on alone, clusters, two versions compared, the list of
//! changes. They lie in `target/browser`.

use std::fs;
use std::time::Duration;

use anyhow::{Result, ensure};

use browser_tests::harness::{CHROMIUM, Page, Story, story};

use super::chart::{still, until_map};
use super::labels::covered;
use super::looks;
use super::maps::open_two_versions;
use super::screens::{PRACTISED, STEPS, to};
use super::ways::{go, pick_in, practice};

/// The stories of this file.
pub fn stories() -> Vec<Story> {
    let long = Duration::from_mins(3);
    let roles = |name| story(name, CHROMIUM, |page| Box::pin(roles(page))).within(long);
    let change = |name| story(name, CHROMIUM, |page| Box::pin(change(page))).within(long);
    let steps = |name| story(name, CHROMIUM, |page| Box::pin(steps(page))).within(long);
    vec![
        roles("pictures_of_each_role_alone").size(1440, 900),
        roles("pictures_of_each_role_alone_on_a_telephone").size(390, 844),
        change("pictures_of_the_change").size(1440, 900),
        change("pictures_of_the_change_on_a_telephone").size(390, 844),
        story("pictures_of_all_that_is_new", CHROMIUM, |page| Box::pin(all(page, 1440))).size(1440, 900).within(long),
        story("pictures_of_all_that_is_new_in_the_dark", CHROMIUM, |page| Box::pin(all(page, 390)))
            .size(390, 844)
            .dark()
            .english()
            .within(long),
        steps("pictures_of_every_step").size(1440, 900),
        steps("pictures_of_every_step_in_the_dark").size(1440, 900).dark(),
        steps("pictures_of_every_step_on_a_telephone").size(390, 844),
        steps("pictures_of_every_step_on_a_dark_telephone").size(390, 844).dark(),
    ]
}

/// Keeps a picture beside those of failures.
async fn keep(page: &Page, name: &str) -> Result<()> {
    let taken = page.picture(name).await?;
    fs::copy(&taken, page.folder.with_file_name(format!("{name}-{}.png", page.setup.size.0)))?;
    Ok(())
}

/// The roles as the settings of the picture call them, and names for pictures.
const ROLES: [(&str, &str); 6] = [
    ("Star*", "star"),
    ("Liaison*", "liaison"),
    ("Brücke*", "bridge"),
    ("Gatekeeper*", "gatekeeper"),
    ("Einzige:r Gatekeeper*", "sole-gatekeeper"),
    ("Isolierte:r*", "isolate"),
];

async fn roles(page: &Page) -> Result<()> {
    let id = practice(page).await?;
    go(page, &id, "map").await?;
    until_map(page, PRACTISED).await?;
    let settings = "#map-display";
    let turn = async |role: &str| -> Result<()> {
        page.click_css("#map-display-button").await?;
        page.click_in(settings, "checkbox", role).await?;
        page.click_in(settings, "button", "Anzeige schließen").await?;
        page.expect_gone(settings).await
    };
    // Each alone: neither the other roles nor clusters, which are shown from the beginning.
    turn("Cluster").await?;
    turn("alle Schlüsselrollen").await?;
    page.expect_gone(".nodes .badge").await?;
    for (role, name) in ROLES {
        turn(role).await?;
        still(page).await?;
        keep(page, &format!("role-{name}")).await?;
        turn(role).await?;
        page.expect_gone(".nodes .badge").await?;
    }
    turn("alle Schlüsselrollen").await?;
    still(page).await?;
    keep(page, "roles-all").await?;
    turn("Cluster").await?;
    page.until_js("the clusters", "return document.querySelectorAll('.hulls path, .hull').length > 0").await?;
    still(page).await?;
    keep(page, "clusters").await?;
    let covered = covered(page).await?;
    ensure!(page.setup.size.0 < 600 || covered.is_empty(), "{covered:#?}");
    Ok(())
}

async fn change(page: &Page) -> Result<()> {
    open_two_versions(page).await?;
    keep(page, "versions").await?;
    page.click_css(".timeline a").await?;
    pick_in(page, ".comparebar", "Ansicht", "Nebeneinander").await?;
    page.until_js("two pictures", "return document.querySelectorAll('.pair svg.chart .node').length === 20").await?;
    keep(page, "compared-beside").await?;
    pick_in(page, ".comparebar", "Ansicht", "Übereinander").await?;
    page.until_js("one picture", "return document.querySelectorAll('.pair svg.chart').length === 1").await?;
    keep(page, "compared-over").await?;
    for (part, name) in
        [(".changes", "change-list"), (".numbers-compared", "change-numbers"), (".curves", "change-curves")]
    {
        page.js::<bool>(
            "document.querySelector(arguments[0]).scrollIntoView({ block: 'start', behavior: 'instant' }); return true",
            vec![part.into()],
        )
        .await?;
        keep(page, name).await?;
    }
    Ok(())
}

async fn all(page: &Page, width: u32) -> Result<()> {
    page.open("").await?;
    looks::each(page, width, &async |what: &str| {
        let name: String = what.chars().map(|sign| if sign.is_ascii_alphanumeric() { sign } else { '-' }).collect();
        keep(page, &format!("look-{name}")).await
    })
    .await
}

/// Every step of the practice case, down to its foot.
async fn steps(page: &Page) -> Result<()> {
    let id = practice(page).await?;
    let theme = if page.setup.dark { "dark" } else { "light" };
    for step in STEPS {
        to(page, &format!("#/case/{id}/step/{step}"), "main .work h1").await?;
        keep(page, &format!("step-{step}-{theme}")).await?;
    }
    Ok(())
}
