//! What all stories share, and how one visit begins and ends: a fresh browser, a fresh server, a folder of its own.

use std::collections::BTreeMap;
use std::fs;
use std::time::Duration;

use anyhow::{Context, Result};
use serde_json::json;
use xtask::compress::BrotliStore;
use xtask::project::Project;
use xtask::server::{Options, Server};

use super::driver::{self, Group, Programs};
use super::engine::{Engine, Setup};
use super::page::Page;

/// What all stories share.
#[derive(Debug)]
pub struct Stage {
    project: Project,
    programs: Programs,
    extra: BTreeMap<String, Vec<u8>>,
}

/// One browser on one server.
#[derive(Debug)]
pub struct Visit {
    /// The page in it.
    pub page: Page,
    group: Group,
}

impl Stage {
    /// Installs and starts what these engines need, and reads what every server adds to the bundle.
    pub fn prepare(project: Project, engines: &[Engine]) -> Result<Self> {
        let mut extra = BTreeMap::from([
            ("/__recorder.js".to_owned(), include_bytes!("recorder.js").to_vec()),
            ("/__axe.js".to_owned(), xtask::tools::axe_script(&project)?.unwrap_or_default().into_bytes()),
            ("/__report".to_owned(), Vec::new()),
        ]);
        for entry in fs::read_dir(project.root.join("tests/browser/fixtures"))? {
            let entry = entry?;
            extra.insert(format!("/__fixtures/{}", entry.file_name().to_string_lossy()), fs::read(entry.path())?);
        }
        let programs = Programs::prepare(&project, engines)?;
        Ok(Self { project, programs, extra })
    }

    /// Adds a page or script to what every server brings beside the bundle, under `__fixtures`.
    pub fn add_fixture(&mut self, name: &str, content: Vec<u8>) {
        self.extra.insert(format!("/__fixtures/{name}"), content);
    }

    /// Starts a server and a browser. The name becomes that of the folder.
    pub async fn begin(&self, engine: Engine, setup: &Setup, name: &str) -> Result<Visit> {
        let folder = self.project.target.join("browser").join(format!("{name}-{engine}"));
        if folder.exists() {
            fs::remove_dir_all(&folder)?;
        }
        fs::create_dir_all(&folder)?;
        let server = Server::start(Options {
            folder: self.project.dist(),
            prefix: setup.prefix.to_owned(),
            brotli: Some(BrotliStore::inside(&self.project.target)),
            extra: self.extra.clone(),
            head_insert: "<script src=\"__recorder.js\"></script>".to_owned(),
            ..Options::default()
        })?;
        let (group, driver) = driver::start(engine, setup, &folder, &self.programs).await?;
        let page = Page { engine, driver, server, setup: setup.clone(), folder };
        let visit = Visit { page, group };
        visit.page.resize(setup.size.0, setup.size.1).await?;
        if engine == Engine::Chromium && setup.dark {
            let dark = json!({ "features": [{ "name": "prefers-color-scheme", "value": "dark" }] });
            visit.page.cdp("Emulation.setEmulatedMedia", dark).await?;
        }
        Ok(visit)
    }
}

impl Visit {
    /// Closes the browser and forgets its folder.
    pub async fn end(self) -> Result<()> {
        let folder = self.page.folder.clone();
        self.quit().await?;
        // Parts of a browser that are still on their way out write into its profile.
        for _ in 0..50 {
            if fs::remove_dir_all(&folder).is_ok() {
                break;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        Ok(())
    }

    /// Closes the browser; its folder stays, for somebody to look into.
    pub async fn quit(self) -> Result<()> {
        let quit = tokio::time::timeout(Duration::from_secs(10), self.page.driver.clone().quit()).await;
        drop(self.group);
        Ok(quit.context("the browser does not close")??)
    }
}
