//! Running other programs: what they print is passed through, and a failure names the command.

use std::env;
use std::ffi::OsString;
use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

/// The Cargo that started this task, in the project's folder.
pub fn cargo(project: &crate::project::Project) -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo")));
    command.current_dir(&project.root);
    // Cargo tells its child which package it runs; a Cargo inside must not inherit that.
    command.env_remove("CARGO_MANIFEST_DIR").env_remove("CARGO_PKG_NAME");
    command
}

/// Runs the command and passes on what it prints.
pub fn run(command: &mut Command) -> Result<()> {
    let line = words(command);
    let status = command.stdin(Stdio::null()).status().with_context(|| format!("could not start: {line}"))?;
    if !status.success() {
        bail!("failed ({status}): {line}");
    }
    Ok(())
}

/// Runs the command, passes on what it prints on standard output, and counts the tests that its closing lines tell of:
/// `12 passed; 0 failed` as cargo writes it, `12 passed, 0 failed` as the browser tests do.
pub fn run_counted(command: &mut Command) -> Result<Counts> {
    let line = words(command);
    let spawned = command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn();
    let mut child = spawned.with_context(|| format!("could not start: {line}"))?;
    let output = child.stdout.take().context("no output to read")?;
    let mut counts = Counts::default();
    for line in BufReader::new(output).lines() {
        let line = line?;
        counts.add_from(&line);
        println!("{line}");
    }
    counts.succeeded = child.wait()?.success();
    Ok(counts)
}

/// How many tests passed and failed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Tests that passed.
    pub passed: usize,
    /// Tests that failed.
    pub failed: usize,
    /// Whether the command itself ended well.
    pub succeeded: bool,
}

impl Counts {
    fn add_from(&mut self, line: &str) {
        let words: Vec<&str> = line.split([' ', ',', ';']).filter(|word| !word.is_empty()).collect();
        let before = |what: &str| {
            let at = words.iter().position(|word| *word == what)?;
            words.get(at.checked_sub(1)?)?.parse::<usize>().ok()
        };
        if let (Some(passed), Some(failed)) = (before("passed"), before("failed")) {
            self.passed += passed;
            self.failed += failed;
        }
    }
}

/// Runs the command and hands back what it prints; what it says on standard error is shown only if it fails.
pub fn output(command: &mut Command) -> Result<String> {
    let line = words(command);
    let output = command.stdin(Stdio::null()).output().with_context(|| format!("could not start: {line}"))?;
    if !output.status.success() {
        bail!("failed ({}): {line}\n{}", output.status, String::from_utf8_lossy(&output.stderr).trim_end());
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// The program of this name on PATH.
pub fn on_path(program: &str) -> Option<PathBuf> {
    let file_name = format!("{program}{}", env::consts::EXE_SUFFIX);
    env::split_paths(&env::var_os("PATH")?).map(|folder| folder.join(&file_name)).find(|file| file.is_file())
}

fn words(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy().into_owned()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn closing_lines_are_counted_and_others_are_not() {
        let mut counts = Counts::default();
        counts.add_from("test result: ok. 19 passed; 0 failed; 0 ignored; 0 measured");
        counts.add_from("chromium: 22 passed, 2 failed");
        counts.add_from("the wizard passed a failed test");
        assert_eq!((counts.passed, counts.failed), (41, 2));
    }
}
