//! `cargo xtask serve`: the bundle on 127.0.0.1, as a web space would send it. With `--dev` it follows the sources.

use std::fs;
use std::path::Path;
use std::thread;
use std::time::{Duration, SystemTime};

use anyhow::Result;

use crate::bundle::{self, Kind};
use crate::compress::BrotliStore;
use crate::progress::{say, warn};
use crate::project::Project;
use crate::server::{Options, Server};

/// Serves until somebody presses Ctrl+C.
pub fn serve(project: &Project, kind: Kind, port: u16) -> Result<()> {
    let bundle = bundle::build(project, kind)?;
    let brotli = (kind == Kind::Release).then(|| BrotliStore::inside(&project.target));
    let server = Server::start(Options { folder: bundle.folder, port, brotli, ..Options::default() })?;
    say(format!("serves {} (Ctrl+C ends it)", server.url()));
    let mut seen = newest_change(project);
    loop {
        thread::sleep(Duration::from_millis(500));
        if kind == Kind::Release {
            continue;
        }
        let newest = newest_change(project);
        if newest > seen {
            seen = newest;
            match bundle::build(project, kind) {
                Ok(_) => say("built anew; reload the page"),
                Err(error) => warn(format!("{error:#}; still serving the last bundle")),
            }
        }
    }
}

/// When any source of the bundle was last changed.
fn newest_change(project: &Project) -> Option<SystemTime> {
    ["src", "style", "public", "index.html", "Cargo.toml"]
        .iter()
        .filter_map(|name| newest_in(&project.root.join(name)))
        .max()
}

fn newest_in(path: &Path) -> Option<SystemTime> {
    let metadata = fs::metadata(path).ok()?;
    if !metadata.is_dir() {
        return metadata.modified().ok();
    }
    let below = fs::read_dir(path).ok()?.flatten().filter_map(|entry| newest_in(&entry.path()));
    below.chain(metadata.modified().ok()).max()
}
