//! The door to the tasks: reads the command line and calls the one that was asked for.

use std::env;
use std::process::ExitCode;

use anyhow::{Result, bail};
use xtask::bundle::{self, Kind};
use xtask::progress::{self, say};
use xtask::project::Project;
use xtask::{budget, check, long, serve, suite, tools};

const HELP: &str = "\
cargo xtask serve [--dev] [--port N]   build and serve on 127.0.0.1:8080; --dev is quick and follows the sources
cargo xtask build [--dev]              build the folder dist/ for any web space
cargo xtask test [--browser [FILTER]]  run everything, or only the browser tests
             [--engine NAME] [--list]  (chromium, firefox, webkit)
cargo xtask test --long                networkx reads our files and finds the same measures
cargo xtask check                      format, lints on both targets, rules of the house
cargo xtask budget                     build and hold the sizes against their limits
cargo xtask bench [drag|acts|load]     timings in Chromium, as ratios
cargo xtask setup                      install all that the other tasks need";

fn main() -> ExitCode {
    progress::start();
    let arguments: Vec<String> = env::args().skip(1).collect();
    match run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            say(format!("FAILED: {error:#}"));
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &[String]) -> Result<()> {
    let project = Project::find()?;
    let Some((task, options)) = arguments.split_first() else {
        println!("{HELP}");
        return Ok(());
    };
    let kind = if options.iter().any(|option| option == "--dev") { Kind::Dev } else { Kind::Release };
    match task.as_str() {
        "serve" => serve::serve(&project, kind, port(options)?),
        "build" => bundle::build(&project, kind).map(|_| ()),
        "budget" => budget::check(&project, &bundle::build(&project, Kind::Release)?.folder),
        "check" => check::check(&project),
        "bench" => suite::bench(&project, options),
        "test" => match options.split_first() {
            None => suite::test(&project),
            Some((first, [])) if first == "--long" => long::test(&project),
            Some((first, others)) if first == "--browser" => suite::test_in_browsers(&project, others),
            Some((first, _)) => bail!("there is no option {first}\n{HELP}"),
        },
        "setup" => {
            tools::wasm_target()?;
            tools::wasm_opt(&project)?;
            suite::prepare_browsers(&project)
        }
        "help" | "--help" | "-h" => {
            println!("{HELP}");
            Ok(())
        }
        unknown => bail!("there is no task {unknown}\n{HELP}"),
    }
}

fn port(options: &[String]) -> Result<u16> {
    match options.iter().position(|option| option == "--port").map(|at| options.get(at + 1)) {
        None => Ok(8080),
        Some(Some(number)) => Ok(number.parse()?),
        Some(None) => bail!("--port needs a number"),
    }
}
