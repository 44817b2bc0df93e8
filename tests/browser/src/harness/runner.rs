//! Runs the stories one after the other, each in a fresh browser on a fresh server, and says what became of them.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::pin::Pin;
use std::time::{Duration, Instant};

use anyhow::{Context, Error, Result, anyhow, bail};
use xtask::compress::BrotliStore;
use xtask::project::Project;
use xtask::server::{Options, Server};

use super::driver::{self, Programs};
use super::engine::{Engine, Setup};
use super::page::Page;

/// What a story does with its page.
pub type Script = for<'a> fn(&'a Page) -> Pin<Box<dyn Future<Output = Result<()>> + 'a>>;

/// One thing that must be so.
#[derive(Clone, Debug)]
pub struct Story {
    /// Its name, a fact.
    pub name: &'static str,
    engines: &'static [Engine],
    setup: Setup,
    patience: Duration,
    script: Script,
}

/// A story of this name on these engines.
pub fn story(name: &'static str, engines: &'static [Engine], script: Script) -> Story {
    Story { name, engines, setup: Setup::default(), patience: Duration::from_mins(1), script }
}

impl Story {
    /// In an English browser.
    pub fn english(mut self) -> Self {
        self.setup.language = "en-US";
        self
    }

    /// On a system that asks for dark colours.
    pub fn dark(mut self) -> Self {
        self.setup.dark = true;
        self
    }

    /// In a page of this size.
    pub fn size(mut self, width: u32, height: u32) -> Self {
        self.setup.size = (width, height);
        self
    }

    /// With the app in a sub-folder of the web space, like `/sub/folder`.
    pub fn under(mut self, prefix: &'static str) -> Self {
        self.setup.prefix = prefix;
        self
    }

    /// With messages that this story provokes: a fault that contains one of these texts is none.
    pub fn allowing(mut self, allowed: &'static [&'static str]) -> Self {
        self.setup.allowed = allowed;
        self
    }

    /// With this much time instead of a minute.
    pub fn within(mut self, patience: Duration) -> Self {
        self.patience = patience;
        self
    }
}

/// What all stories share.
struct Stage {
    project: Project,
    programs: Programs,
    extra: BTreeMap<String, Vec<u8>>,
}

/// Runs those of the stories whose name contains the filter; returns whether all passed.
pub async fn run(project: Project, engines: &[Engine], stories: &[Story], filter: &str) -> Result<bool> {
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
    let stage = Stage { project, programs, extra };
    let mut closing = Vec::new();
    let mut all_passed = true;
    for engine in engines {
        let (mut passed, mut failed) = (0, 0);
        let mine = stories.iter().filter(|story| story.engines.contains(engine) && story.name.contains(filter));
        for story in mine {
            let start = Instant::now();
            let outcome = stage.play(*engine, story).await;
            let seconds = start.elapsed().as_secs_f32();
            match outcome {
                Ok(()) => {
                    passed += 1;
                    println!("PASS {engine:<8} {seconds:5.1} s  {}", story.name);
                }
                Err(error) => {
                    failed += 1;
                    println!("FAIL {engine:<8} {seconds:5.1} s  {}\n     {error:#}", story.name);
                }
            }
        }
        all_passed &= failed == 0;
        closing.push(format!("{engine}: {passed} passed, {failed} failed"));
    }
    println!("{}", closing.join("\n"));
    Ok(all_passed)
}

impl Stage {
    /// Plays one story from a fresh browser to a closed one.
    async fn play(&self, engine: Engine, story: &Story) -> Result<()> {
        let folder = self.project.target.join("browser").join(format!("{}-{engine}", story.name));
        if folder.exists() {
            fs::remove_dir_all(&folder)?;
        }
        fs::create_dir_all(&folder)?;
        let server = Server::start(Options {
            folder: self.project.dist(),
            prefix: story.setup.prefix.to_owned(),
            brotli: Some(BrotliStore::inside(&self.project.target)),
            extra: self.extra.clone(),
            head_insert: "<script src=\"__recorder.js\"></script>".to_owned(),
            ..Options::default()
        })?;
        let setup = story.setup.clone();
        let (group, driver) = driver::start(engine, &setup, &folder, &self.programs).await?;
        let page = Page { engine, driver, server, setup, folder };
        let told = tokio::time::timeout(story.patience, tell(&page, story)).await;
        let outcome = told.unwrap_or_else(|_| Err(anyhow!("still not done after {:?}", story.patience)));
        let outcome = match outcome {
            Ok(()) => Ok(()),
            Err(error) => Err(self.with_evidence(&page, story, error).await),
        };
        let quit = tokio::time::timeout(Duration::from_secs(10), page.driver.clone().quit()).await;
        drop(group);
        if outcome.is_ok() {
            quit.context("the browser does not close")??;
            fs::remove_dir_all(&page.folder)?;
        }
        outcome
    }

    /// Saves a picture and the source of the page, and tells where.
    async fn with_evidence(&self, page: &Page, story: &Story, error: Error) -> Error {
        let file = self.project.target.join("browser").join(format!("{}-{}", story.name, page.engine));
        let saved = tokio::time::timeout(Duration::from_secs(10), save_evidence(page, file.clone())).await;
        let faults = tokio::time::timeout(Duration::from_secs(10), page.faults()).await;
        let mut error = error;
        if let Ok(Ok(faults)) = faults
            && !faults.is_empty()
        {
            error = anyhow!("{error:#}\n     faults: {faults:#?}");
        }
        match saved {
            Ok(Ok(())) => anyhow!("{error:#}\n     see {}.png and .html", file.display()),
            _ => anyhow!("{error:#}\n     (no picture could be taken)"),
        }
    }
}

/// Tells the story, then asks what no story may leave behind.
async fn tell(page: &Page, story: &Story) -> Result<()> {
    let (width, height) = page.setup.size;
    page.resize(width, height).await?;
    if page.engine == Engine::Chromium && page.setup.dark {
        let dark = serde_json::json!({ "features": [{ "name": "prefers-color-scheme", "value": "dark" }] });
        page.cdp("Emulation.setEmulatedMedia", dark).await?;
    }
    (story.script)(page).await?;
    let faults = page.faults().await?;
    if !faults.is_empty() {
        bail!("left behind: {faults:#?}");
    }
    Ok(())
}

async fn save_evidence(page: &Page, file: PathBuf) -> Result<()> {
    fs::write(file.with_extension("html"), page.driver.source().await?)?;
    fs::write(file.with_extension("png"), page.driver.screenshot_as_png().await?)?;
    Ok(())
}
