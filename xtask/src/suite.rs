//! `cargo xtask test`: every check there is, the quick ones first. A part that fails does not keep the others from
//! running; the end says what each part came to.

use std::time::Instant;

use anyhow::{Result, bail};

use crate::budget;
use crate::bundle::{self, Kind};
use crate::check;
use crate::process::{Counts, cargo, run, run_counted};
use crate::progress::say;
use crate::project::Project;

/// One part of the suite, when it is over.
struct Part {
    name: &'static str,
    seconds: f32,
    counts: Counts,
}

/// Runs everything.
pub fn test(project: &Project) -> Result<()> {
    let mut parts = Vec::new();
    play(&mut parts, "check", || plain(check::check(project)));
    play(&mut parts, "host tests", || run_counted(cargo(project).arg("test")));
    // A crate of its own, so that its features do not change what the app is compiled with.
    play(&mut parts, "task runner", || {
        run_counted(cargo(project).args(["test", "--profile", "tasks", "--package", "xtask"]))
    });
    play(&mut parts, "bundle", || plain(bundle::build(project, Kind::Release).map(|_| ())));
    let has_bundle = parts.last().is_some_and(|part| part.counts.succeeded);
    if has_bundle {
        play(&mut parts, "budget", || plain(budget::check(project, &project.dist())));
        play(&mut parts, "browsers", || run_counted(&mut browser_tests(project, &[])));
    }
    summarise(&parts)
}

/// Runs the browser tests alone, on a bundle of the sources as they are now.
pub fn test_in_browsers(project: &Project, options: &[String]) -> Result<()> {
    if !options.iter().any(|option| option == "--list") {
        bundle::build(project, Kind::Release)?;
    }
    run(&mut browser_tests(project, options))
}

/// Installs what the browser tests need.
pub fn prepare_browsers(project: &Project) -> Result<()> {
    run(&mut browser_tests(project, &["--prepare".to_owned()]))
}

/// Measures in the browser, on a bundle of the sources as they are now.
pub fn bench(project: &Project, options: &[String]) -> Result<()> {
    bundle::build(project, Kind::Release)?;
    run(&mut browser_tests(project, &[&["--bench".to_owned()], options].concat()))
}

fn browser_tests(project: &Project, options: &[String]) -> std::process::Command {
    let mut command = cargo(project);
    command.args(["run", "--quiet", "--profile", "tasks", "--package", "browser-tests", "--"]).args(options);
    command
}

fn play(parts: &mut Vec<Part>, name: &'static str, part: impl FnOnce() -> Result<Counts>) {
    say(format!("== {name}"));
    let start = Instant::now();
    let counts = part().unwrap_or_else(|error| {
        say(format!("FAILED: {error:#}"));
        Counts::default()
    });
    parts.push(Part { name, seconds: start.elapsed().as_secs_f32(), counts });
}

fn plain(outcome: Result<()>) -> Result<Counts> {
    outcome.map(|()| Counts { succeeded: true, ..Counts::default() })
}

fn summarise(parts: &[Part]) -> Result<()> {
    println!();
    for Part { name, seconds, counts } in parts {
        let verdict = if counts.succeeded { "ok" } else { "FAILED" };
        let tests = match (counts.passed, counts.failed) {
            (0, 0) => String::new(),
            (passed, failed) => format!("{passed} passed, {failed} failed"),
        };
        println!("{name:<12} {verdict:<7} {seconds:6.1} s  {tests}");
    }
    let passed: usize = parts.iter().map(|part| part.counts.passed).sum();
    // A part that fell over without counting a test has failed as well.
    let fallen = parts.iter().filter(|part| !part.counts.succeeded && part.counts.failed == 0).count();
    let failed = parts.iter().map(|part| part.counts.failed).sum::<usize>() + fallen;
    println!("{passed} passed, {failed} failed");
    if failed > 0 {
        bail!("not everything passed");
    }
    Ok(())
}
