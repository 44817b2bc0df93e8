//! `analyse`: every measure of every version of the map, as JSON.

use std::ffi::OsString;
use std::fs::File;
use std::io::{self, Read, Write};
use std::path::Path;

use uuid::Uuid;

use crate::analysis::json;
use crate::analysis::population::Population;
use crate::cli::{Failure, clock, complain, unwritten};
use crate::i18n::{Locale, problems};
use crate::interchange;

/// Prints one line of JSON for each file.
pub(super) fn run(locale: Locale, arguments: &[OsString], output: &mut impl Write) -> Result<(), Failure> {
    let (options, files) = split(arguments);
    let mut population = Population::PERSONS;
    for option in options {
        match option.to_str() {
            Some("--institutions") => population.institutions = true,
            Some(_) | None => return Err(Failure::Usage),
        }
    }
    if files.is_empty() {
        return Err(Failure::Usage);
    }
    let mut all_read = true;
    for file in files {
        match analyse(locale, Path::new(file), population) {
            Ok(line) => writeln!(output, "{line}").map_err(unwritten)?,
            Err(reason) => {
                all_read = false;
                complain(&format!("{}: {reason}\n", Path::new(file).display()));
            }
        }
    }
    if all_read { Ok(()) } else { Err(Failure::File) }
}

/// Options stand anywhere in front of "--"; everything else is a file.
fn split(arguments: &[OsString]) -> (Vec<&OsString>, Vec<&OsString>) {
    let end = arguments.iter().position(|argument| argument == "--").unwrap_or(arguments.len());
    let is_option =
        |argument: &&OsString| argument.to_str().is_some_and(|text| text.len() > 1 && text.starts_with('-'));
    let (options, mut files): (Vec<_>, Vec<_>) = arguments[..end].iter().partition(is_option);
    files.extend(arguments[end..].iter().skip(1));
    (options, files)
}

fn analyse(locale: Locale, path: &Path, population: Population) -> Result<String, String> {
    let bytes = read(path).map_err(|error| unreadable(locale, &error))?;
    let mut last = 0_u128;
    let mut ids = || {
        last += 1;
        Uuid::from_u128(last)
    };
    let opened =
        interchange::open(&bytes, &mut ids, clock::today()).map_err(|error| problems::import_error(locale, &error))?;
    let reports: Vec<String> = opened.cases.iter().map(|case| json::case(case, population).to_string()).collect();
    Ok(reports.join("\n"))
}

/// One byte more than the limit is enough to see that a file is too long.
fn read(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(path)?.take(interchange::LIMIT as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn unreadable(locale: Locale, error: &io::Error) -> String {
    let text = match error.kind() {
        io::ErrorKind::NotFound => locale.pick("Die Datei gibt es nicht.", "There is no such file."),
        io::ErrorKind::PermissionDenied => {
            locale.pick("Die Datei darf nicht gelesen werden.", "The file may not be read.")
        }
        io::ErrorKind::IsADirectory => locale.pick("Das ist ein Ordner, keine Datei.", "This is a folder, not a file."),
        _ => locale.pick("Die Datei lässt sich nicht lesen.", "The file cannot be read."),
    };
    text.to_owned()
}
