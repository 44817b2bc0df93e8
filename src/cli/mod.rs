//! The command line: the measures of the map for files, without a browser.
//!
//! It is a thin shell over the same rooms as the screen. What goes wrong with
//! one file is one line on standard error, and the other files are still done.

mod analyse;
mod clock;

use std::env;
use std::ffi::OsString;
use std::io::{self, Write};
use std::process::ExitCode;

use crate::i18n::Locale;

const USAGE_DE: &str = "\
Aufruf: ankerplatz analyse [--institutions] DATEI…

Gibt die Kennzahlen der Netzwerkkarte als JSON aus, eine Zeile je Datei.
Liest Falldateien, easyNWK (.json) und easyNWK 1.5 (.nwk).

  --institutions  auch Einrichtungen zählen, nicht nur Personen
  --help          diese Hilfe
";

const USAGE_EN: &str = "\
Usage: ankerplatz analyse [--institutions] FILE…

Prints the measures of the network map as JSON, one line a file.
Reads case files, easyNWK (.json) and easyNWK 1.5 (.nwk).

  --institutions  count institutions as well as persons
  --help          this help
";

/// Why a run was not a full success.
enum Failure {
    /// The arguments make no sense.
    Usage,
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
        Err(Failure::Usage) => {
            complain(usage(locale));
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
        Some(_) | None => Err(Failure::Usage),
    }
}

const fn usage(locale: Locale) -> &'static str {
    match locale {
        Locale::De => USAGE_DE,
        Locale::En => USAGE_EN,
    }
}

/// The language of messages, from the first of the usual variables that is set.
fn locale() -> Locale {
    let set = |name| env::var(name).ok().filter(|value| !value.is_empty());
    Locale::of_tag(&["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(set).unwrap_or_default())
}

fn unwritten(error: io::Error) -> Failure {
    if error.kind() == io::ErrorKind::BrokenPipe { Failure::NobodyListens } else { Failure::Output(error) }
}

/// Writes to standard error. If that fails there is nobody left to tell.
fn complain(text: &str) {
    drop(io::stderr().write_all(text.as_bytes()));
}
