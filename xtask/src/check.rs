//! `cargo xtask check`: what can be said about the sources without running the app.

use anyhow::Result;

use crate::process::{cargo, run};
use crate::progress::say;
use crate::project::Project;
use crate::tools::{self, WASM_TARGET};

/// Format, lints on both targets, and the rules of the house.
pub fn check(project: &Project) -> Result<()> {
    say("cargo fmt: is everything formatted?");
    run(cargo(project).args(["fmt", "--all", "--check"]))?;
    say("cargo clippy: the host's half, the tools and all tests");
    // In the profiles of the task runner and of the bundle, whose macros and build scripts are compiled anyway.
    run(cargo(project).args(["clippy", "--workspace", "--all-targets", "--profile", "tasks", "--", "-D", "warnings"]))?;
    tools::wasm_target()?;
    say("cargo clippy: the browser's half");
    run(cargo(project).args(["clippy", "--release", "--target", WASM_TARGET, "--", "-D", "warnings"]))?;
    if project.root.join("tests/architecture.rs").is_file() {
        say("cargo test: the rules of the house");
        run(cargo(project).args(["test", "--test", "architecture"]))?;
    }
    Ok(())
}
