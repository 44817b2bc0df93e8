//! `report`: figures over all cases and what was noticed of the care system.
//!
//! Cases are let go once their excerpt is made, and nothing that is printed names
//! anybody: small cells are hidden, and what was written of the care system is
//! told only with `--wordings`.

use std::ffi::OsString;
use std::io::Write;

use chrono::NaiveDate;
use serde_json::{Value, json};

use crate::analysis::across::figures::{Durations, Figures, figures};
use crate::analysis::across::suppression::Breakdown;
use crate::analysis::across::system::{Kind, kinds};
use crate::analysis::across::{Counting, Excerpt, counted};
use crate::cli::arguments::Arguments;
use crate::cli::inputs::{Reading, gathered};
use crate::cli::misuse::Misuse;
use crate::cli::tally::Tally;
use crate::cli::{Failure, clock, complain, language, unwritten};
use crate::documents::Block;
use crate::documents::across::{self as report, Wordings};
use crate::i18n::across::{self as texts, across};
use crate::i18n::{Locale, format, typical_faults};
use crate::interchange::csv;
use crate::interchange::words::Words;

/// The form of what is printed.
#[derive(Clone, Copy)]
enum Form {
    /// Lines to read.
    Text,
    /// One table.
    Csv,
    /// One object.
    Json,
}

/// What was found, and how it is told.
struct Told {
    figures: Figures,
    kinds: [Kind; 3],
    today: NaiveDate,
    wordings: Wordings,
    /// The language of what is printed.
    language: Locale,
}

/// Prints one report over every file.
pub(super) fn run(locale: Locale, arguments: &[OsString], output: &mut impl Write) -> Result<(), Failure> {
    let arguments = Arguments::read(arguments, &["--practice", "--wordings"], &["--format", "--language", "--date"])?;
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
    let language = language(locale, &arguments)?;
    let counting = if arguments.has("--practice") { Counting::WithPractice } else { Counting::Real };
    let wordings = if arguments.has("--wordings") { Wordings::Told } else { Wordings::LeftOut };
    let mut tally = Tally::new(locale);
    let inputs = gathered(locale, &arguments.paths, &mut |path, reason| tally.refuse(path, &reason));
    let mut excerpts = Vec::new();
    for input in &inputs {
        match input.read(locale) {
            Reading::Cases(cases) => {
                tally.read += cases.len();
                excerpts.extend(cases.iter().map(|case| Excerpt::of(case, today)));
            }
            Reading::Other => tally.passed_over += 1,
            Reading::Refused(reason) => tally.refuse(&input.path, &reason),
        }
    }
    let counted = counted(&excerpts, counting);
    let told = Told { figures: figures(&counted), kinds: kinds(&counted, &texts::topic), today, wordings, language };
    output.write_all(told.written(form).as_bytes()).map_err(unwritten)?;
    // What is left out must be said, or the figures would seem to be of all.
    complain(&format!("{}\n", tally.summary()));
    tally.outcome()
}

impl Told {
    fn written(&self, form: Form) -> String {
        match form {
            Form::Text => self.text(),
            Form::Csv => {
                let rows = report::figure_rows(&self.figures, &self.kinds, self.language);
                csv::texts(self.language.style(), &rows)
            }
            Form::Json => format!("{}\n", self.object()),
        }
    }

    fn text(&self) -> String {
        let t = across(self.language);
        let mut lines = vec![format!("{}: {}", t.report, format::date(self.language, self.today))];
        for group in report::groups(&self.figures, self.language) {
            lines.push(format!("\n{}", group.title));
            lines.extend(group.lines.iter().map(|(label, value)| format!("  {label}: {value}")));
        }
        lines.push(format!("\n{}", t.suppression));
        for block in report::care_system(&self.kinds, self.wordings, self.language) {
            match block {
                Block::Heading { text, .. } => lines.push(format!("\n{text}")),
                Block::Paragraph(text) => lines.push(format!("  {text}")),
                Block::List(points) => lines.extend(points.iter().map(|point| format!("  - {point}"))),
                // The care system is told in nothing else.
                Block::Aim(_)
                | Block::Facts(_)
                | Block::Table(_)
                | Block::Map(_)
                | Block::Boxes(_)
                | Block::Signatures(_) => {}
            }
        }
        lines.join("\n") + "\n"
    }

    fn object(&self) -> Value {
        let figures = &self.figures;
        let standings = ["open", "closed", "not_admitted"];
        let levels = ["low", "middle", "high"];
        let kinds: Vec<Value> = self.kinds.iter().map(|kind| self.kind(kind)).collect();
        json!({
            "date": self.today,
            "cases": breakdown(&figures.cases, &standings),
            "days_open": durations(&figures.open),
            "days_closed": durations(&figures.closed),
            "goals": breakdown(&figures.goals, &["reached", "partly", "not_reached"]),
            "goals_reached_share": figures.goals.share(0),
            "goals_not_judged": figures.unjudged.number(),
            "reviews": breakdown(&figures.reviews, &["on_time", "late"]),
            "reviews_on_time_share": figures.reviews.share(0),
            "satisfaction_clients": breakdown(&figures.clients, &levels),
            "satisfaction_partners": breakdown(&figures.partners, &levels),
            "care_system": kinds,
        })
    }

    fn kind(&self, kind: &Kind) -> Value {
        let topics: Vec<Value> = kind
            .topics
            .iter()
            .map(|(topic, count)| json!({ "topic": typical_faults::name(self.language, *topic), "notes": count }))
            .collect();
        let mut object = json!({ "kind": kind.fault, "notes": kind.notes, "topics": topics, "own_words": kind.own });
        if self.wordings == Wordings::Told {
            object["wordings"] =
                kind.wordings.iter().map(|(text, count)| json!({ "text": text, "notes": count })).collect();
        }
        object
    }
}

/// A whole and its parts; `null` where a number is hidden or not taken apart.
fn breakdown(breakdown: &Breakdown, names: &[&str]) -> Value {
    let mut object = json!({ "all": breakdown.whole.number() });
    for (at, name) in names.iter().enumerate() {
        object[*name] = breakdown.part(at).into();
    }
    object
}

fn durations(durations: &Durations) -> Value {
    let mut object = breakdown(&durations.spans, &["to_30", "31_to_90", "91_to_180", "from_181", "unknown"]);
    object["median"] = durations.median.into();
    object
}
