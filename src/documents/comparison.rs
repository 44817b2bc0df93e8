//! Two versions of the map compared, on paper: the picture with ghosts, what has
//! changed in words, every number before and after, and the curves over all
//! versions.

use chrono::NaiveDate;

use crate::analysis;
use crate::analysis::change::{self, Change};
use crate::analysis::population::Population;
use crate::analysis::report::{Report, Scope};
use crate::analysis::series::{self, Delta};
use crate::documents::{Block, Document, MapFigure, Row, Table, curves};
use crate::domain::case::{Case, CaseKind};
use crate::domain::ids::{ContactId, MapId};
use crate::domain::map::network::Network;
use crate::domain::map::version::{MapAim, MapVersion};
use crate::domain::shared::Shared;
use crate::drawing::chart::Chart;
use crate::drawing::chart_sheet::sheet;
use crate::drawing::ghost::Compared;
use crate::drawing::scene::{Options, Scene};
use crate::drawing::svg;
use crate::i18n::changes::{self, Compare, Mood, compare};
use crate::i18n::map::map;
use crate::i18n::versions::told_in;
use crate::i18n::{Locale, documents, format, words};

/// The comparison of two versions of a case, see
/// [`versions`](crate::analysis::change::versions). `None` while there is but
/// one.
pub fn comparison(
    case: &Case,
    wished: [Option<MapId>; 2],
    population: Population,
    locale: Locale,
    today: NaiveDate,
) -> Option<Document> {
    let [before, after] = change::versions(case, wished)?;
    let t = compare(locale);
    let mood = Mood::of(before.aim, after.aim);
    let measured: Vec<(Shared<MapVersion>, Report)> =
        case.maps.iter().map(|version| (version.clone(), analysis::analyse(&version.network, population))).collect();
    let report = |id: MapId| measured.iter().find(|(version, _)| version.id == id).map(|(_, report)| report);
    let (one, other) = (report(before.id)?, report(after.id)?);
    let mut blocks = Vec::new();
    if case.kind == CaseKind::Practice {
        blocks.push(Block::Paragraph(documents::support_plan(locale).practice.to_owned()));
    }
    let name = case.client.name.trim().to_owned();
    let facts = [
        (t.for_whom, name),
        (t.from, told_in(locale, case, &before)),
        (t.to, told_in(locale, case, &after)),
        (t.printed_on, format::date(locale, today)),
    ];
    let facts = facts.into_iter().filter(|(_, value)| !value.is_empty());
    blocks.push(Block::Facts(facts.map(|(label, value)| (label.to_owned(), value)).collect()));
    blocks.push(picture(case, [&before, &after], locale));
    blocks.push(heading(heading_of_changes(t, mood)));
    blocks.extend(told(&before.network, &after.network, mood, locale));
    if mood == Mood::Happened
        && let Some(found) = series::thinning(one, other)
    {
        let (text, source) = changes::thinning(locale, found);
        blocks.push(Block::Heading { level: 3, text: t.thinning.to_owned() });
        blocks.push(Block::Paragraph(format!("{text} ({source})")));
    }
    blocks.push(heading(t.numbers));
    blocks.push(Block::Paragraph(counted(population, locale)));
    blocks.push(Block::Table(numbers(one, other, after.aim, locale)));
    blocks.push(heading(t.over_time));
    let charts: Vec<Chart> = curves::curves(&measured, locale).into_iter().filter_map(|curve| curve.chart).collect();
    if !charts.is_empty() {
        let svg = sheet(&charts, 3, t.over_time, [t.mark_actual, t.mark_target, t.mark_gap]);
        let caption = t.over_time_note.to_owned();
        blocks.push(Block::Map(MapFigure { svg, title: t.over_time.to_owned(), caption }));
    }
    blocks.push(Block::Table(curves::table(&measured, locale)));
    Some(Document { title: t.title.to_owned(), language: locale, blocks })
}

/// What stands over the list of changes.
pub const fn heading_of_changes(t: &Compare, mood: Mood) -> &'static str {
    match mood {
        Mood::Happened => t.changes,
        Mood::Wanted => t.still_to_do,
    }
}

/// What stands over the column of the second version.
pub const fn heading_of_second(t: &Compare, aim: MapAim) -> &'static str {
    match aim {
        MapAim::Actual => t.after,
        MapAim::Target => t.target,
    }
}

/// What stands where there is no change.
pub const fn no_changes(t: &Compare, mood: Mood) -> &'static str {
    match mood {
        Mood::Happened => t.no_changes,
        Mood::Wanted => t.nothing_to_do,
    }
}

/// What a part of the network is called.
pub fn scope_name(locale: Locale, scope: Scope) -> &'static str {
    let t = compare(locale);
    match scope {
        Scope::Overall => t.whole,
        Scope::Sector(sector) => words::sector(locale, sector),
        Scope::WithoutProfessionals => t.without_professionals,
    }
}

/// Every change between two maps with its sentence, in order.
pub fn sentences(before: &Network, after: &Network, mood: Mood, locale: Locale) -> Vec<(Change, String)> {
    let nameless = map(locale).nameless;
    let name = |id: ContactId| {
        let known = after.contact(id).or_else(|| before.contact(id)).map_or("", |contact| contact.name.trim());
        if known.is_empty() { nameless.to_owned() } else { known.to_owned() }
    };
    let told = |change: Change| {
        let sentence = changes::sentence(locale, mood, &change, &name);
        (change, sentence)
    };
    change::between(before, after).into_iter().map(told).collect()
}

/// Who counts in the numbers.
fn counted(population: Population, locale: Locale) -> String {
    let t = map(locale);
    let more = population.institutions.then_some(t.with_institutions);
    std::iter::once(t.population).chain(more).collect::<Vec<_>>().join(" ")
}

fn heading(text: &str) -> Block {
    Block::Heading { level: 2, text: text.to_owned() }
}

fn told(before: &Network, after: &Network, mood: Mood, locale: Locale) -> [Block; 2] {
    let t = compare(locale);
    let sentences: Vec<String> =
        sentences(before, after, mood, locale).into_iter().map(|(_, sentence)| sentence).collect();
    let list =
        if sentences.is_empty() { Block::Paragraph(no_changes(t, mood).to_owned()) } else { Block::List(sentences) };
    [list, Block::Paragraph(t.limit.to_owned())]
}

fn picture(case: &Case, [before, after]: [&MapVersion; 2], locale: Locale) -> Block {
    let t = compare(locale);
    let compared = Compared::overlaid(&before.network, &after.network);
    let options = Options { aim: after.aim, ..Options::for_scale(1.0) };
    let scene = Scene::with_comparison(&after.network, &case.client, &options, locale, compared);
    let title = (t.picture_over)(&told_in(locale, case, before), &told_in(locale, case, after));
    let caption = format!("{title}. {}", legend(t));
    Block::Map(MapFigure { svg: svg::text(&scene, "map"), title, caption })
}

/// What the marks of the picture mean, in words that need no colour.
fn legend(t: &Compare) -> String {
    let marks = [
        (t.shape_new, t.mark_new),
        (t.shape_gone, t.mark_gone),
        (t.shape_ghost, t.mark_ghost),
        (t.shape_tie_new, t.mark_tie_new),
        (t.shape_tie_gone, t.mark_tie_gone),
    ];
    let marks: Vec<String> = marks.into_iter().map(|(shape, means)| format!("{shape}: {means}")).collect();
    format!("{}.", marks.join("; "))
}

fn numbers(before: &Report, after: &Report, aim: MapAim, locale: Locale) -> Table {
    let t = compare(locale);
    let head = [t.measure, t.before, heading_of_second(t, aim), t.difference].map(str::to_owned).to_vec();
    let mut rows = Vec::new();
    for scope in Scope::ALL {
        // Of a part of the network only what differs is worth its paper.
        let differs = |delta: &Delta| scope == Scope::Overall || delta.before != delta.after;
        let deltas: Vec<Delta> = series::deltas(before, after, scope).into_iter().filter(differs).collect();
        if deltas.is_empty() {
            continue;
        }
        rows.push(Row::Group(scope_name(locale, scope).to_owned()));
        rows.extend(deltas.iter().map(|delta| Row::Cells(cells(delta, locale).to_vec())));
    }
    Table { caption: t.numbers.to_owned(), head, rows }
}

/// A number as the cells of a row: what it is, before, after, difference.
pub fn cells(delta: &Delta, locale: Locale) -> [String; 4] {
    let write = |value: Option<f64>| changes::value(locale, delta.unit, value);
    let difference = changes::difference(locale, delta.unit, delta.difference());
    [changes::row(locale, delta.row).to_owned(), write(delta.before), write(delta.after), difference]
}
