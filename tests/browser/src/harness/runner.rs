//! Runs the stories one after the other, each in a fresh browser on a fresh server, and says what became of them.

use std::fs;
use std::path::Path;
use std::pin::Pin;
use std::time::{Duration, Instant};

use anyhow::{Error, Result, anyhow, bail};
use xtask::project::Project;

use super::engine::{Engine, Setup};
use super::page::Page;
use super::stage::Stage;

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
    Story { name, engines, setup: Setup::default(), patience: Duration::from_mins(2), script }
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

/// Runs those of the stories whose name contains the filter; returns whether all passed.
pub async fn run(project: Project, engines: &[Engine], stories: &[Story], filter: &str) -> Result<bool> {
    let stage = Stage::prepare(project, engines)?;
    let mut closing = Vec::new();
    let mut all_passed = true;
    for engine in engines {
        let (mut passed, mut failed) = (0, 0);
        let mine = stories.iter().filter(|story| story.engines.contains(engine) && story.name.contains(filter));
        for story in mine {
            let start = Instant::now();
            let outcome = play(&stage, *engine, story).await;
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

/// Plays one story from a fresh browser to a closed one.
async fn play(stage: &Stage, engine: Engine, story: &Story) -> Result<()> {
    let visit = stage.begin(engine, &story.setup, story.name).await?;
    let told = tokio::time::timeout(story.patience, tell(&visit.page, story)).await;
    match told.unwrap_or_else(|_| Err(anyhow!("still not done after {:?}", story.patience))) {
        Ok(()) => visit.end().await,
        Err(error) => {
            let error = with_evidence(&visit.page, story, error).await;
            // What the browser says at its end matters no more.
            let _ = visit.quit().await;
            Err(error)
        }
    }
}

/// Saves a picture and the source of the page, and tells where.
async fn with_evidence(page: &Page, story: &Story, mut error: Error) -> Error {
    let patience = Duration::from_secs(10);
    let file = page.folder.with_file_name(format!("{}-{}", story.name, page.engine));
    if let Ok(Ok(faults)) = tokio::time::timeout(patience, page.faults()).await
        && !faults.is_empty()
    {
        error = anyhow!("{error:#}\n     faults: {faults:#?}");
    }
    match tokio::time::timeout(patience, save_evidence(page, &file)).await {
        Ok(Ok(())) => anyhow!("{error:#}\n     see {}.png and .html", file.display()),
        _ => anyhow!("{error:#}\n     (no picture could be taken)"),
    }
}

/// Tells the story, then asks what no story may leave behind.
async fn tell(page: &Page, story: &Story) -> Result<()> {
    (story.script)(page).await?;
    let faults = page.faults().await?;
    if !faults.is_empty() {
        bail!("left behind: {faults:#?}");
    }
    Ok(())
}

async fn save_evidence(page: &Page, file: &Path) -> Result<()> {
    fs::write(file.with_extension("html"), page.driver.source().await?)?;
    fs::write(file.with_extension("png"), page.driver.screenshot_as_png().await?)?;
    Ok(())
}
