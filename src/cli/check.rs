//! `check`: what the checks of consistency find in every file.
//!
//! What a person called a record may name somebody, and a terminal is often
//! shown, copied or logged. So findings of one rule are counted, and what they
//! are about is told only with `--names`.

use std::ffi::OsString;
use std::io::Write;
use std::path::Path;

use chrono::NaiveDate;
use serde_json::{Value, json};

use crate::checks::{self, Completeness, Finding, Report, Severity};
use crate::cli::arguments::Arguments;
use crate::cli::inputs::{Reading, gathered};
use crate::cli::misuse::Misuse;
use crate::cli::tally::Tally;
use crate::cli::{Failure, clock, complain, language, unwritten};
use crate::domain::case::Case;
use crate::i18n::checks::{about, code, sentence, severity};
use crate::i18n::{Language, Locale, format, words};
use crate::interchange::csv;
use crate::interchange::words::Words;

/// The form of what is printed.
#[derive(Clone, Copy)]
enum Form {
    /// Lines to read.
    Text,
    /// One table.
    Csv,
    /// One object a case, one line.
    Json,
}

/// How cases are checked and told of.
struct Order {
    form: Form,
    /// The language of what is printed.
    language: Locale,
    today: NaiveDate,
    has_names: bool,
}

/// Findings that are told in one line.
struct Line {
    finding: Finding,
    count: usize,
}

/// Prints what is found in every file.
pub(super) fn run(locale: Locale, arguments: &[OsString], output: &mut impl Write) -> Result<(), Failure> {
    let arguments = Arguments::read(arguments, &["--names"], &["--format", "--language", "--date"])?;
    let form = match arguments.value("--format") {
        None | Some("text") => Form::Text,
        Some("csv") => Form::Csv,
        Some("json") => Form::Json,
        Some(other) => return Err(Failure::Usage(Misuse::Value("--format", other.to_owned()))),
    };
    let today = match arguments.value("--date") {
        None => clock::today(),
        Some(day) => day.parse().map_err(|_| Failure::Usage(Misuse::Value("--date", day.to_owned())))?,
    };
    let order = Order { form, language: language(locale, &arguments)?, today, has_names: arguments.has("--names") };
    let tells = arguments.paths.iter().any(|path| path.is_dir());
    let mut tally = Tally::new(locale);
    let inputs = gathered(locale, &arguments.paths, &mut |path, reason| tally.refuse(path, &reason));
    output.write_all(order.head().as_bytes()).map_err(unwritten)?;
    for input in &inputs {
        match input.read(locale) {
            Reading::Cases(cases) => {
                for (at, case) in cases.iter().enumerate() {
                    tally.read += 1;
                    // Only a file of several cases needs their numbers.
                    let number = (cases.len() > 1).then_some(at + 1);
                    output.write_all(order.told(&input.path, number, case).as_bytes()).map_err(unwritten)?;
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

impl Order {
    /// What stands above everything.
    fn head(&self) -> String {
        match self.form {
            Form::Text | Form::Json => String::new(),
            Form::Csv => {
                let mut cells = vec![
                    self.language.pick("Datei", "File"),
                    self.language.pick("Prüfung", "Check"),
                    self.language.pick("Gewicht", "Weight"),
                    self.language.pick("Begründet", "Answered"),
                    self.language.pick("Anzahl", "Count"),
                    self.language.pick("Phase", "Phase"),
                    self.language.pick("Schritt", "Step"),
                    self.language.pick("Befund", "Finding"),
                ];
                if self.has_names {
                    cells.push(self.language.pick("Betrifft", "About"));
                }
                format!("\u{feff}{}", csv::text_line(self.language.style(), &cells))
            }
        }
    }

    /// What is told of one case.
    fn told(&self, path: &Path, number: Option<usize>, case: &Case) -> String {
        let report = checks::report(case, self.today);
        let number = number.map(|number| format!(" #{number}")).unwrap_or_default();
        let source = format!("{}{number}", path.display());
        let lines = self.lines(&report);
        match self.form {
            Form::Text => self.text(&source, &report, &lines),
            Form::Csv => lines.iter().map(|line| self.row(&source, line)).collect(),
            Form::Json => format!("{}\n", self.object(&source, &report, &lines)),
        }
    }

    /// One line for each finding, or for all of one rule where nobody is named.
    fn lines(&self, report: &Report) -> Vec<Line> {
        let mut lines: Vec<Line> = Vec::new();
        for finding in &report.findings {
            let is_same = |line: &&mut Line| {
                let other = &line.finding;
                (other.rule, other.step, other.response.is_some())
                    == (finding.rule, finding.step, finding.response.is_some())
            };
            match lines.iter_mut().find(is_same).filter(|_| !self.has_names) {
                Some(line) => line.count += 1,
                None => lines.push(Line { finding: finding.clone(), count: 1 }),
            }
        }
        lines
    }

    fn text(&self, source: &str, report: &Report, lines: &[Line]) -> String {
        let language = self.language;
        let found = lines.iter().map(|Line { finding, count }| {
            let times = if *count > 1 { format!(" (×{count})") } else { String::new() };
            let answered = if finding.response.is_some() { language.pick(", begründet", ", answered") } else { "" };
            let name = about(language, finding);
            let name = if self.has_names && !name.is_empty() { format!(" [{name}]") } else { String::new() };
            let (code, weight) = (code(finding.rule), severity(language, finding.severity));
            let (place, found) = (words::step(language, finding.step), sentence(language, finding.rule));
            format!("  {code} {weight}{answered}, {place}: {found}{times}{name}\n")
        });
        format!("{source}: {}\n{}", self.summary(report), found.collect::<String>())
    }

    fn summary(&self, report: &Report) -> String {
        let (warnings, hints) = (report.count(Severity::Warning), report.count(Severity::Hint));
        let Completeness { applicable, answered } = report.completeness();
        let share = format::percent(self.language, report.completeness().share());
        let language = self.language;
        let warned =
            if warnings == 1 { language.pick("Warnung", "warning") } else { language.pick("Warnungen", "warnings") };
        let hinted = if hints == 1 { language.pick("Hinweis", "hint") } else { language.pick("Hinweise", "hints") };
        match language.language() {
            Language::De => format!(
                "{warnings} {warned}, {hints} {hinted} offen; {answered} von {applicable} Prüfungen eingehalten oder \
                 begründet ({share})"
            ),
            Language::En => format!(
                "{warnings} {warned}, {hints} {hinted} open; {answered} of {applicable} checks kept or answered ({share})"
            ),
        }
    }

    fn row(&self, source: &str, Line { finding, count }: &Line) -> String {
        let language = self.language;
        let (code, count, name) = (code(finding.rule), count.to_string(), about(language, finding));
        let mut cells = vec![
            source,
            &code,
            severity(language, finding.severity),
            language.flag(finding.response.is_some()),
            &count,
            words::phase(language, finding.step.phase()),
            words::step(language, finding.step),
            sentence(language, finding.rule),
        ];
        if self.has_names {
            cells.push(&name);
        }
        csv::text_line(language.style(), &cells)
    }

    fn object(&self, source: &str, report: &Report, lines: &[Line]) -> Value {
        let completeness = report.completeness();
        let finding = |Line { finding, count }: &Line| {
            let mut object = json!({
                "check": code(finding.rule),
                "rule": finding.rule,
                "severity": match finding.severity {
                    Severity::Hint => "hint",
                    Severity::Warning => "warning",
                },
                "answered": finding.response.is_some(),
                "count": count,
                "phase": finding.step.phase(),
                "step": finding.step,
                "finding": sentence(self.language, finding.rule),
            });
            if self.has_names {
                object["about"] = about(self.language, finding).into();
            }
            object
        };
        json!({
            "file": source,
            "date": self.today,
            "applicable": completeness.applicable,
            "answered": completeness.answered,
            "completeness": completeness.share(),
            "findings": lines.iter().map(finding).collect::<Vec<Value>>(),
        })
    }
}
