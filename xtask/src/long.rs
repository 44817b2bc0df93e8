//! `cargo xtask test --long`: what takes an independent program to see. networkx reads the files that this project
//! writes for others, and works out the measures by its own algorithms.

use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::process::{cargo, run, run_counted};
use crate::progress::say;
use crate::project::Project;
use crate::tools;

/// Compares files and measures with networkx.
pub fn test(project: &Project) -> Result<()> {
    let python = tools::networkx(project)?;
    say("cargo build: the command line");
    run(cargo(project).args(["build", "--bin", "ankerplatz"]))?;
    say("networkx: reads GraphML and GEXF, and computes what `analyse` prints");
    let mut compare = Command::new(python);
    compare.arg(project.root.join("tests/networkx/compare.py")).arg(program(project)?);
    compare.arg(project.root.join("tests/data"));
    // The script leaves nothing behind in the sources.
    compare.env("PYTHONDONTWRITEBYTECODE", "1").env("PYTHONUTF8", "1");
    let counts = run_counted(&mut compare)?;
    if !counts.succeeded {
        bail!("networkx finds something else");
    }
    Ok(())
}

fn program(project: &Project) -> Result<PathBuf> {
    let program = project.target.join("debug").join(format!("ankerplatz{}", std::env::consts::EXE_SUFFIX));
    program.is_file().then_some(program).context("the command line was built, but is not where it belongs")
}
