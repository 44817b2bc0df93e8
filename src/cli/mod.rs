//! The command line: measures of maps, checks of consistency, figures over all
//! cases and other formats for files and folders of them, without a browser.
//!
//! It is a thin shell over the same rooms as the screen. What goes wrong with
//! one file is one line on standard error, and the other files are still done.

mod analyse;
mod arguments;
mod check;
mod clock;
mod convert;
mod help;
mod inputs;
mod misuse;
mod report;
mod tally;

use std::env;
use std::ffi::OsString;
use std::io::{self, Write};
use std::process::ExitCode;

use crate::cli::arguments::Arguments;
use crate::cli::help::usage;
use crate::cli::misuse::Misuse;
use crate::i18n::Locale;

/// Why a run was not a full success.
enum Failure {
    /// The arguments make no sense, for this reason.
    Usage(Misuse),
    /// A file could not be read; its line is written.
    File,
    /// Nobody reads the output any more, which is no failure of ours.
    NobodyListens,
    /// The output could not be written.
    Output(io::Error),
}

/// Runs the command line on the arguments of this process.
pub fn run() -> ExitCode {
    let locale = locale();
    let arguments: Vec<OsString> = env::args_os().skip(1).collect();
    let mut output = io::stdout().lock();
    match command(locale, &arguments, &mut output).and_then(|()| output.flush().map_err(unwritten)) {
        Ok(()) | Err(Failure::NobodyListens) => ExitCode::SUCCESS,
        Err(Failure::File) => ExitCode::from(1),
        Err(Failure::Usage(misuse)) => {
            complain(usage(locale));
            complain(&format!("\nankerplatz: {}\n", misuse.told(locale)));
            ExitCode::from(2)
        }
        Err(Failure::Output(error)) => {
            complain(&format!("ankerplatz: {error}\n"));
            ExitCode::from(1)
        }
    }
}

fn command(locale: Locale, arguments: &[OsString], output: &mut impl Write) -> Result<(), Failure> {
    let is = |argument: &OsString, names: &[&str]| names.iter().any(|name| argument == name);
    if arguments.iter().take_while(|argument| *argument != "--").any(|argument| is(argument, &["--help", "-h"])) {
        return output.write_all(usage(locale).as_bytes()).map_err(unwritten);
    }
    match arguments.split_first() {
        Some((name, rest)) if name == "analyse" => analyse::run(locale, rest, output),
        Some((name, rest)) if name == "check" => check::run(locale, rest, output),
        Some((name, rest)) if name == "report" => report::run(locale, rest, output),
        Some((name, rest)) if name == "convert" => convert::run(locale, rest),
        Some((name, _)) => Err(Failure::Usage(Misuse::Command(name.to_string_lossy().into_owned()))),
        None => Err(Failure::Usage(Misuse::NoCommand)),
    }
}

/// The language of messages, from the first of the usual variables that is set.
fn locale() -> Locale {
    let set = |name| env::var(name).ok().filter(|value| !value.is_empty());
    Locale::of_tag(&["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(set).unwrap_or_default())
}

/// The language of what is written, if one was asked for.
fn language(locale: Locale, arguments: &Arguments) -> Result<Locale, Failure> {
    match arguments.value("--language") {
        None => Ok(locale),
        Some("de") => Ok(Locale::DE),
        Some("en") => Ok(Locale::EN),
        Some(other) => Err(Failure::Usage(Misuse::Value("--language", other.to_owned()))),
    }
}

fn unwritten(error: io::Error) -> Failure {
    if error.kind() == io::ErrorKind::BrokenPipe { Failure::NobodyListens } else { Failure::Output(error) }
}

/// Writes to standard error. If that fails there is nobody left to tell.
fn complain(text: &str) {
    drop(io::stderr().write_all(text.as_bytes()));
}
