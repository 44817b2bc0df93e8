//! What only shows across cases, in words: figures and care system as a paper
//! that names nobody, and the same as rows of tables.

use chrono::NaiveDate;

use crate::analysis::across::Counting;
use crate::analysis::across::directory::{KnownFrom, Organisation};
use crate::analysis::across::figures::{Durations, Figures, Standing};
use crate::analysis::across::suppression::{Breakdown, Shown};
use crate::analysis::across::system::Kind;
use crate::documents::{Block, Document, Row, Table};
use crate::domain::phase::goal::Attainment;
use crate::i18n::across::{self as texts, Across, across};
use crate::i18n::{Locale, course, format, typical_faults, words};

/// A group of figures that belong together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// What they are about.
    pub title: &'static str,
    /// Each figure with its label.
    pub lines: Vec<(&'static str, String)>,
}

/// Whether what was written of the care system is told word by word. It may name
/// somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wordings {
    /// Counts and topics only.
    LeftOut,
    /// Every wording too.
    Told,
}

/// All figures in words (F-12).
pub fn groups(figures: &Figures, locale: Locale) -> Vec<Group> {
    let t = across(locale);
    let group = |title: &'static str, lines: Vec<(&'static str, String)>| Group { title, lines };
    let standings = Standing::ALL.map(|standing| texts::standing(locale, standing));
    let attainments = Attainment::ALL.map(|attainment| words::attainment(locale, attainment));
    let share = |breakdown: &Breakdown| match breakdown.whole {
        Shown::Number(0) => format::percent(locale, None),
        _ => breakdown.share(0).map_or_else(|| t.hidden.to_owned(), |share| format::percent(locale, Some(share))),
    };
    let mut goals = lines(&figures.goals, t.judged, &attainments, t);
    goals.push((t.reached_share, share(&figures.goals)));
    goals.push((t.unjudged, number(figures.unjudged, t)));
    let mut reviews = lines(&figures.reviews, t.due, &t.on_time, t);
    reviews.push((t.on_time_share, share(&figures.reviews)));
    vec![
        group(t.cases, lines(&figures.cases, t.all, &standings, t)),
        group(t.open_days, durations(&figures.open, locale)),
        group(t.closed_days, durations(&figures.closed, locale)),
        group(t.goals, goals),
        group(t.reviews, reviews),
        group(t.clients, lines(&figures.clients, t.answers, &t.satisfaction, t)),
        group(t.partners, lines(&figures.partners, t.answers, &t.satisfaction, t)),
    ]
}

fn number(shown: Shown, t: &Across) -> String {
    shown.number().map_or_else(|| t.hidden.to_owned(), |number| number.to_string())
}

/// The whole, then its parts. Nothing is taken apart that is nothing or hidden.
fn lines(
    breakdown: &Breakdown,
    whole: &'static str,
    labels: &[&'static str],
    t: &'static Across,
) -> Vec<(&'static str, String)> {
    let mut lines = vec![(whole, number(breakdown.whole, t))];
    match &breakdown.parts {
        Some(parts) => lines.extend(labels.iter().zip(parts).map(|(label, part)| (*label, number(*part, t)))),
        None if breakdown.whole == Shown::Number(0) => {}
        None => lines.push((t.parts, t.too_few.to_owned())),
    }
    lines
}

fn durations(durations: &Durations, locale: Locale) -> Vec<(&'static str, String)> {
    let t = across(locale);
    let mut lines = lines(&durations.spans, t.all, &t.spans, t);
    let median = match (durations.median, durations.spans.whole) {
        (None, Shown::Number(0)) => format::number(locale, None, 1),
        (None, Shown::Number(_) | Shown::Hidden) => t.hidden.to_owned(),
        (median, _) => format::number(locale, median, 1),
    };
    lines.insert(1, (t.median, median));
    lines
}

/// The figures as one table, and how they are counted.
pub fn statistics(figures: &Figures, locale: Locale) -> Vec<Block> {
    let t = across(locale);
    let mut rows = Vec::new();
    for group in groups(figures, locale) {
        rows.push(Row::Group(group.title.to_owned()));
        rows.extend(group.lines.into_iter().map(|(label, value)| Row::Cells(vec![label.to_owned(), value])));
    }
    let head = [t.what, t.number].map(str::to_owned).to_vec();
    vec![
        Block::Paragraph(t.suppression.to_owned()),
        Block::Table(Table { caption: head.join(", "), head, rows }),
        Block::Heading { level: 3, text: t.how.to_owned() },
        Block::List(t.how_counted.iter().map(|text| (*text).to_owned()).collect()),
    ]
}

/// The care system: each kind with its topics, and the wordings where asked for.
pub fn care_system(kinds: &[Kind], wordings: Wordings, locale: Locale) -> Vec<Block> {
    let t = across(locale);
    let mut blocks = vec![Block::Paragraph(t.system_lead.to_owned())];
    if wordings == Wordings::Told {
        blocks.push(Block::Paragraph(t.wordings_warning.to_owned()));
    }
    for kind in kinds {
        blocks.push(Block::Heading { level: 3, text: texts::faults(locale, kind.fault).to_owned() });
        if kind.notes == 0 {
            blocks.push(Block::Paragraph(t.no_notes.to_owned()));
            continue;
        }
        let counted = |what: &str, count: usize| format!("{what}: {count}");
        let topics = kind.topics.iter().map(|(topic, count)| counted(typical_faults::name(locale, *topic), *count));
        let own = (kind.own > 0).then(|| counted(t.own_words, kind.own));
        blocks.push(Block::Paragraph((t.notes)(kind.notes)));
        blocks.push(Block::List(topics.chain(own).collect()));
        if wordings == Wordings::Told {
            let told = kind.wordings.iter().map(|(text, count)| match count {
                1 => locale.quoted(text),
                _ => format!("{} ({count})", locale.quoted(text)),
            });
            blocks.push(Block::List(told.collect()));
        }
    }
    blocks
}

/// The report across cases: figures and care system, without names, and without
/// how many cases there are where that is hidden.
pub fn report(
    figures: &Figures,
    kinds: &[Kind],
    wordings: Wordings,
    locale: Locale,
    (today, counting): (NaiveDate, Counting),
) -> Document {
    let t = across(locale);
    let heading = |text: &str| Block::Heading { level: 2, text: text.to_owned() };
    let mut blocks = vec![Block::Paragraph((t.as_of)(&format::date(locale, today)))];
    match counting {
        Counting::Real => {}
        // Else it could be taken for a report on the work.
        Counting::WithPractice => blocks.push(Block::Paragraph(t.with_practice.to_owned())),
    }
    blocks.push(heading(t.figures));
    blocks.extend(statistics(figures, locale));
    blocks.push(heading(t.system));
    blocks.extend(care_system(kinds, wordings, locale));
    Document { title: t.report.to_owned(), language: locale, blocks }
}

/// Figures and care system as rows of a table, the heads first: part, figure,
/// number. A number that is not shown says so in words.
pub fn figure_rows(figures: &Figures, kinds: &[Kind], locale: Locale) -> Vec<Vec<String>> {
    let t = across(locale);
    let row = |group: &str, what: &str, number: String| vec![group.to_owned(), what.to_owned(), number];
    let mut rows = vec![row(t.group, t.what, t.number.to_owned())];
    for group in groups(figures, locale) {
        rows.extend(group.lines.into_iter().map(|(label, value)| row(group.title, label, value)));
    }
    for kind in kinds {
        let title = texts::faults(locale, kind.fault);
        rows.push(row(title, t.all, kind.notes.to_string()));
        let name = |topic| typical_faults::name(locale, topic);
        rows.extend(kind.topics.iter().map(|(topic, count)| row(title, name(*topic), count.to_string())));
        if kind.own > 0 {
            rows.push(row(title, t.own_words, kind.own.to_string()));
        }
    }
    rows
}

/// An organisation as cells: name, cases, services, where it is known from,
/// whether an agreement holds. The
/// day of the last contact is written apart, since tables for programs write
/// days otherwise.
pub fn organisation(organisation: &Organisation, locale: Locale) -> [String; 5] {
    let kinds: Vec<&str> = organisation.kinds.iter().map(|kind| course::service_kind(locale, *kind)).collect();
    let known = KnownFrom::ALL.iter().filter(|from| organisation.known_from.contains(from));
    let known: Vec<&str> = known.map(|from| texts::known_from(locale, *from)).collect();
    let agreement = if organisation.has_agreement { across(locale).agreement_holds } else { "" };
    [
        organisation.name.clone(),
        organisation.cases.to_string(),
        kinds.join(", "),
        known.join(", "),
        agreement.to_owned(),
    ]
}

/// The directory as rows of a table, the heads first.
pub fn directory_rows(organisations: &[Organisation], locale: Locale) -> Vec<Vec<String>> {
    let t = across(locale);
    let head =
        [t.organisation, t.in_cases, t.kinds, t.known_from, t.agreement, t.last_contact].map(str::to_owned).to_vec();
    let row = |known: &Organisation| {
        let mut cells = organisation(known, locale).to_vec();
        cells.push(known.last_contact.map(|day| day.to_string()).unwrap_or_default());
        cells
    };
    std::iter::once(head).chain(organisations.iter().map(row)).collect()
}
