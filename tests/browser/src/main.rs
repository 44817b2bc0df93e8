//! The browser tests: `cargo xtask test --browser [FILTER] [--engine NAME] [--list]` runs them.

mod bench;
mod stories;

use std::env;
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use browser_tests::harness::{self, ALL, Engine, Stage};
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

/// What this run is for.
#[derive(Clone, Copy)]
enum Purpose {
    Test,
    Bench,
    Prepare,
}

fn run() -> Result<bool> {
    let mut engines: Vec<Engine> = Vec::new();
    let mut filter = String::new();
    let mut purpose = Purpose::Test;
    let stories = stories::all();
    let mut arguments = env::args().skip(1);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--list" => {
                for story in &stories {
                    println!("{}", story.name);
                }
                return Ok(true);
            }
            "--bench" => purpose = Purpose::Bench,
            "--prepare" => purpose = Purpose::Prepare,
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
    let project = Project::find()?;
    match purpose {
        Purpose::Test => runtime.block_on(harness::run(project, &engines, &stories, &filter)),
        Purpose::Bench => runtime.block_on(bench::run(project, &filter)).map(|()| true),
        Purpose::Prepare => Stage::prepare(project, &engines).map(|_| true),
    }
}
