//! The browser tests: `cargo xtask test --browser [FILTER] [--engine NAME] [--list]` runs them.

mod stories;

use std::env;
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use browser_tests::harness::{self, ALL, Engine};
use xtask::progress::warn;
use xtask::project::Project;
use xtask::tools;

fn main() -> ExitCode {
    match run() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("FAILED: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<bool> {
    let mut engines: Vec<Engine> = Vec::new();
    let mut filter = String::new();
    let stories = stories::all();
    let mut arguments = env::args().skip(1);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--list" => {
                stories.iter().for_each(|story| println!("{}", story.name));
                return Ok(true);
            }
            "--engine" => {
                let name = arguments.next().context("--engine needs a name")?;
                engines.push(Engine::named(&name).with_context(|| format!("there is no engine {name}"))?);
            }
            option if option.starts_with("--") => bail!("there is no option {option}"),
            text => text.clone_into(&mut filter),
        }
    }
    if engines.is_empty() {
        engines = ALL.to_vec();
    }
    let missing = tools::debian_browsers(&engines.iter().map(|engine| engine.debian()).collect::<Vec<_>>())?;
    engines.retain(|engine| {
        let there = missing.iter().all(|browser| browser.name != engine.debian().name);
        if !there {
            warn(format!("{engine}: left out, the browser is missing"));
        }
        there
    });
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(harness::run(Project::find()?, &engines, &stories, &filter))
}
