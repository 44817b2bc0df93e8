//! The size limits: what a first visit fetches before the page can be used, and the module in it. What is fetched
//! later, when a case is opened, is shown beside it.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::compress::BrotliStore;
use crate::progress::kilobytes;
use crate::project::Project;

/// The most bytes that the module of the first load may have before compression.
const MODULE_LIMIT: usize = 900_000;
/// The most bytes that a first visit may fetch, compressed with brotli at its highest quality.
const FIRST_LOAD_LIMIT: usize = 230_000;

/// Prints every file of the first load with its sizes; fails if a limit is passed.
pub fn check(project: &Project, dist: &Path) -> Result<()> {
    let store = BrotliStore::inside(&project.target);
    let (mut module, mut first_load, mut all) = (0, 0, 0);
    let show = |name: &str| -> Result<(usize, usize)> {
        let content = fs::read(dist.join(name)).with_context(|| name.to_owned())?;
        let sent = store.compress(&content)?.len();
        println!("{:>12} {:>12} br  {name}", kilobytes(content.len()), kilobytes(sent));
        Ok((content.len(), sent))
    };
    let files = first_load_files(dist)?;
    for name in &files {
        let (raw, sent) = show(name)?;
        first_load += sent;
        if is_module(name) {
            module += raw;
            all += sent;
        }
    }
    println!("fetched when a case is opened:");
    for entry in fs::read_dir(dist)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if is_module(&name) && !files.contains(&name) {
            all += show(&name)?.1;
        }
    }
    println!("all modules {:>9} in brotli", kilobytes(all));
    println!("module     {:>10} of {}", kilobytes(module), kilobytes(MODULE_LIMIT));
    println!("first load {:>10} of {} in brotli", kilobytes(first_load), kilobytes(FIRST_LOAD_LIMIT));
    if module > MODULE_LIMIT || first_load > FIRST_LOAD_LIMIT {
        bail!("the bundle is over its budget");
    }
    Ok(())
}

fn is_module(name: &str) -> bool {
    Path::new(name).extension().is_some_and(|ending| ending == "wasm")
}

/// The page, all that it names, the sprite that the app draws its signs from, and scripts that the glue imports.
/// A browser test holds this list against what the browsers really ask for.
pub fn first_load_files(dist: &Path) -> Result<BTreeSet<String>> {
    let page = fs::read_to_string(dist.join("index.html")).context("there is no bundle; run `cargo xtask build`")?;
    let mut files = BTreeSet::from(["index.html".to_owned()]);
    for marker in [" href=\"", " src=\"", " data-js=\"", " data-wasm=\""] {
        files.extend(page.split(marker).skip(1).filter_map(|after| after.split('"').next()).map(str::to_owned));
    }
    if dist.join("icons.svg").is_file() {
        files.insert("icons.svg".to_owned());
    }
    add_below(dist, "snippets", &mut files)?;
    Ok(files)
}

fn add_below(dist: &Path, folder: &str, files: &mut BTreeSet<String>) -> Result<()> {
    let Ok(entries) = fs::read_dir(dist.join(folder)) else { return Ok(()) };
    for entry in entries {
        let entry = entry?;
        let name = format!("{folder}/{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            add_below(dist, &name, files)?;
        } else {
            files.insert(name);
        }
    }
    Ok(())
}
