//! The main journey: from an empty machine to a case with a map, kept, exported and printed. One story in every engine;
//! each part takes up the case where the part before has left it.

mod cases;
mod files;
mod map;
mod paper;
mod phases;
mod places;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use xtask::project::Project;

use browser_tests::harness::{ALL, Page, Story, story};

pub use cases::from_menu;

use super::ways::expect_nameless;

/// The stories of this file.
pub fn stories() -> Vec<Story> {
    vec![story("the_main_journey", ALL, |page| Box::pin(the_main_journey(page))).within(PATIENCE)]
}

/// How long the journey may take on a machine that does much else.
const PATIENCE: Duration = Duration::from_mins(4);

/// Names that stand in no title and in no address.
const NAMES: &[&str] = &["Ana", "Karin", "Mira", "Rosa", "Tarek"];

async fn the_main_journey(page: &Page) -> Result<()> {
    let id = cases::tell(page).await.context("cases")?;
    phases::tell(page, &id).await.context("phases")?;
    map::tell(page, &id).await.context("map")?;
    paper::tell(page, &id).await.context("paper")?;
    let id = files::tell(page, &id).await.context("files")?;
    places::tell(page, &id).await.context("places")?;
    nothing_is_left_behind(page).await.context("at the end")
}

/// Only our own files were asked for, and nothing was said or written where others could see it.
async fn nothing_is_left_behind(page: &Page) -> Result<()> {
    let dist = Project::find()?.dist();
    let mut own = BTreeSet::new();
    collect(&dist, &dist, &mut own)?;
    let requested = page.requested_files();
    let foreign: Vec<_> = requested.difference(&own).collect();
    ensure!(foreign.is_empty(), "not ours: {foreign:?}");
    ensure!(page.requests().iter().all(|line| line.method == "GET"), "{:?}", page.requests());
    let reports = page.reports().await?;
    ensure!(reports.is_empty(), "{reports:?}");
    let faults = page.faults().await?;
    ensure!(faults.is_empty(), "{faults:?}");
    expect_nameless(page, NAMES).await
}

/// The files of a folder and of those in it, relative to the first.
fn collect(root: &Path, folder: &Path, files: &mut BTreeSet<String>) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(root, &path, files)?;
        } else {
            files.insert(path.strip_prefix(root)?.to_string_lossy().into_owned());
        }
    }
    Ok(())
}
