//! `convert`: every case of files and folders in another format.

use std::ffi::OsString;
use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::Path;

use crate::analysis::population::Population;
use crate::cli::arguments::Arguments;
use crate::cli::inputs::{Reading, gathered};
use crate::cli::misuse::Misuse;
use crate::cli::tally::Tally;
use crate::cli::{Failure, clock, complain, language};
use crate::domain::case::Case;
use crate::domain::map::place::Sector;
use crate::drawing::palette;
use crate::drawing::pseudonyms::masked;
use crate::drawing::scene::{Options, Scene};
use crate::drawing::svg;
use crate::i18n::Locale;
use crate::interchange::export::{self, Colours, Format, Manner, OutFile};
use crate::interchange::words::{Stem, Words};

/// What cases become.
enum Target {
    /// Files of these formats.
    Formats(Vec<Format>),
    /// A picture of each version of the map.
    Picture,
}

/// The formats behind a word: each by its own key, and by what people call it.
fn formats(word: &str) -> Option<Vec<Format>> {
    match word {
        "csv" => Some(vec![Format::Contacts, Format::Ties, Format::Measures]),
        "json" => Some(vec![Format::EasyNwk]),
        "net" => Some(vec![Format::Pajek]),
        key => Format::of_key(key).map(|format| vec![format]),
    }
}

/// How cases are written.
struct Order<'typed> {
    target: Target,
    /// The language of the files.
    language: Locale,
    has_pseudonyms: bool,
    population: Population,
    folder: &'typed Path,
    is_forced: bool,
}

/// Writes every case of every file.
pub(super) fn run(locale: Locale, arguments: &[OsString]) -> Result<(), Failure> {
    let arguments =
        Arguments::read(arguments, &["--pseudonyms", "--institutions", "--force"], &["--to", "--out", "--language"])?;
    let target = match arguments.value("--to") {
        Some("svg") => Target::Picture,
        Some(key) => {
            let unknown = || Failure::Usage(Misuse::Value("--to", key.to_owned()));
            Target::Formats(formats(key).ok_or_else(unknown)?)
        }
        None => return Err(Failure::Usage(Misuse::Missing("--to"))),
    };
    let language = language(locale, &arguments)?;
    let order = Order {
        target,
        language,
        has_pseudonyms: arguments.has("--pseudonyms"),
        population: Population { institutions: arguments.has("--institutions") },
        folder: Path::new(arguments.value("--out").ok_or(Failure::Usage(Misuse::Missing("--out")))?),
        is_forced: arguments.has("--force"),
    };
    let mut tally = Tally::new(locale);
    tally.written = Some(0);
    let inputs = gathered(locale, &arguments.paths, &mut |path, reason| tally.refuse(path, &reason));
    if let Err(error) = fs::create_dir_all(order.folder) {
        tally.refuse(order.folder, &unwritable(locale, &error));
        return tally.outcome();
    }
    let count = inputs.len();
    let mut number = 0;
    for (at, input) in inputs.iter().enumerate() {
        complain(&format!("[{}/{count}] {}\n", at + 1, input.path.display()));
        match input.read(locale) {
            Reading::Cases(cases) => {
                for case in &cases {
                    number += 1;
                    tally.read += 1;
                    // A number keeps the files of several cases apart, and tells nobody's name.
                    let prefix = if count > 1 || cases.len() > 1 { format!("{number:03}-") } else { String::new() };
                    order.carry_out(case, &prefix, locale, &mut tally);
                }
            }
            Reading::Other => tally.passed_over += 1,
            Reading::Refused(reason) => tally.refuse(&input.path, &reason),
        }
    }
    complain(&format!("{}\n", tally.summary()));
    tally.outcome()
}

impl Order<'_> {
    /// Writes the files of one case.
    fn carry_out(&self, real: &Case, prefix: &str, locale: Locale, tally: &mut Tally) {
        let masked = self.has_pseudonyms.then(|| masked(real, self.language));
        let case = masked.as_ref().unwrap_or(real);
        let files = match &self.target {
            Target::Formats(formats) => {
                let told = if self.has_pseudonyms { export::losses_with_pseudonyms } else { export::losses };
                let colours = Colours {
                    anchor: palette::INK.value,
                    sectors: Sector::ALL.map(|sector| palette::sector(sector).value),
                };
                let today = clock::today();
                let manner =
                    Manner { words: &self.language, colours, population: self.population, version: None, today };
                let mut files = Vec::new();
                for format in formats {
                    tally.lose(told(real, *format, None));
                    files.extend(export::write(case, *format, &manner));
                }
                files
            }
            Target::Picture => self.pictures(case),
        };
        for file in files {
            let path = self.folder.join(format!("{prefix}{}", file.name));
            match self.put(&path, &file.bytes) {
                Ok(()) => {
                    tally.written = tally.written.map(|written| written + 1);
                    complain(&format!("  → {}\n", path.display()));
                }
                Err(error) => tally.refuse(&path, &unwritable(locale, &error)),
            }
        }
    }

    fn pictures(&self, case: &Case) -> Vec<OutFile> {
        let picture = |version: &crate::domain::map::version::MapVersion| {
            let options = Options { aim: version.aim, ..Options::for_scale(1.0) };
            let scene = Scene::new(&version.network, &case.client, &options, self.language);
            export::file(
                self.language.stem(Stem::Map),
                version.date,
                "svg",
                "image/svg+xml",
                svg::text(&scene, "map").into_bytes(),
            )
        };
        export::named_apart(case.maps.iter().map(|version| picture(version)).collect())
    }

    /// Writes a file; one that is there stays unless it was said otherwise.
    fn put(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        let mut options = OpenOptions::new();
        options.write(true);
        if self.is_forced {
            options.create(true).truncate(true);
        } else {
            options.create_new(true);
        }
        options.open(path)?.write_all(bytes)
    }
}

fn unwritable(locale: Locale, error: &io::Error) -> String {
    let text = match error.kind() {
        io::ErrorKind::AlreadyExists => locale.pick(
            "Gibt es schon und bleibt, wie es ist; --force überschreibt.",
            "Is there already and stays as it is; --force writes over it.",
        ),
        io::ErrorKind::PermissionDenied => {
            locale.pick("Hier darf nicht geschrieben werden.", "Nothing may be written here.")
        }
        io::ErrorKind::StorageFull => locale.pick("Der Datenträger ist voll.", "The disk is full."),
        _ => locale.pick("Lässt sich nicht schreiben.", "Cannot be written."),
    };
    text.to_owned()
}
