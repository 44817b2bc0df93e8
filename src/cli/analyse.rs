//! `analyse`: every measure of every version of the map, as JSON or as a table.

use std::ffi::OsString;
use std::io::Write;
use std::path::Path;

use crate::analysis::json;
use crate::analysis::population::Population;
use crate::cli::arguments::Arguments;
use crate::cli::inputs::{Reading, gathered};
use crate::cli::misuse::Misuse;
use crate::cli::tally::Tally;
use crate::cli::{Failure, complain, unwritten};
use crate::domain::case::Case;
use crate::i18n::Locale;
use crate::interchange::export;

/// The form of what is printed.
#[derive(Clone, Copy)]
enum Form {
    /// One object a case, one line.
    Json,
    /// One table.
    Csv,
}

/// Prints the measures of every file.
pub(super) fn run(locale: Locale, arguments: &[OsString], output: &mut impl Write) -> Result<(), Failure> {
    let arguments = Arguments::read(arguments, &["--institutions"], &["--format"])?;
    let population = Population { institutions: arguments.has("--institutions") };
    let form = match arguments.value("--format") {
        None | Some("json") => Form::Json,
        Some("csv") => Form::Csv,
        Some(other) => return Err(Failure::Usage(Misuse::Value("--format", other.to_owned()))),
    };
    // Whoever names files knows them; whoever names folders wants to know what was in them.
    let tells = arguments.paths.iter().any(|path| path.is_dir());
    let mut tally = Tally::new(locale);
    let inputs = gathered(locale, &arguments.paths, &mut |path, reason| tally.refuse(path, &reason));
    if let Form::Csv = form {
        let head = export::measures_head(locale.pick("Datei", "File"), &locale);
        output.write_all(head.as_bytes()).map_err(unwritten)?;
    }
    let count = inputs.len();
    for (at, input) in inputs.iter().enumerate() {
        if tells {
            complain(&format!("[{}/{count}] {}\n", at + 1, input.path.display()));
        }
        match input.read(locale) {
            Reading::Cases(cases) => {
                tally.read += cases.len();
                for case in &cases {
                    let text = printed(locale, form, &input.path, case, population);
                    output.write_all(text.as_bytes()).map_err(unwritten)?;
                }
            }
            Reading::Other => tally.passed_over += 1,
            Reading::Refused(reason) => tally.refuse(&input.path, &reason),
        }
    }
    if tells {
        complain(&format!("{}\n", tally.summary()));
    }
    tally.outcome()
}

fn printed(locale: Locale, form: Form, path: &Path, case: &Case, population: Population) -> String {
    match form {
        Form::Json => format!("{}\n", json::case(case, population)),
        Form::Csv => export::measures_lines(&path.display().to_string(), case, population, &locale),
    }
}
