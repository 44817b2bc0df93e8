//! What has changed since the last cycle, in words: the page that a new cycle
//! begins with.

use chrono::NaiveDate;

use crate::analysis::reassessment::{self, Fate, GoalChange, MeasureChange, ServiceChange, Since};
use crate::documents::comparison::sentences;
use crate::documents::{Block, Row, Table};
use crate::domain::case::Case;
use crate::domain::ids::MapId;
use crate::i18n::changes::Mood;
use crate::i18n::reassessment::{self as texts, Reassessment};
use crate::i18n::{Locale, format, interventions, words};

/// What a part of the page is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Needs in the life areas (F-3).
    Areas,
    /// Goals and how far they were reached.
    Goals,
    /// Measures.
    Measures,
    /// Two maps; `None` if there is no newer one.
    Network(Option<[MapId; 2]>),
    /// Services.
    Services,
}

/// One part of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// What it is about.
    pub part: Part,
    /// Its heading.
    pub heading: String,
    /// What it says.
    pub blocks: Vec<Block>,
}

/// What has changed since the cycle before this one ended; empty in the first.
pub fn since_last_cycle(case: &Case, locale: Locale, today: NaiveDate) -> Vec<Section> {
    let Some(before) = case.in_cycle(case.cycles.len()) else { return Vec::new() };
    let found = reassessment::since(&before, case, today);
    let t = texts::reassessment(locale);
    let section = |part: Part, heading: &str, blocks: Vec<Block>| Section { part, heading: heading.to_owned(), blocks };
    vec![
        section(Part::Areas, t.areas, areas(&found, t, locale)),
        section(Part::Goals, t.goals, goals(&found, t, locale)),
        section(Part::Measures, t.measures, measures(&found.measures, t, locale)),
        section(Part::Network(found.maps), t.network, network(&before, case, &found, t, locale)),
        section(Part::Services, t.services, services(&found.services, t, locale)),
    ]
}

fn areas(found: &Since, t: &Reassessment, locale: Locale) -> Vec<Block> {
    if found.areas.is_empty() {
        return vec![Block::Paragraph(t.no_areas.to_owned())];
    }
    let said = |value: Option<u8>, open: &str| match value {
        Some(value) => format!("{value}, {}", words::need_scale(locale, value)),
        None => open.to_owned(),
    };
    let rows = found.areas.iter().map(|change| {
        Row::Cells(vec![
            texts::area(locale, &change.area),
            texts::view(locale, &change.view),
            said(change.before, t.not_rated),
            said(change.after, t.not_yet),
            change.less_need().map(t.less_need).unwrap_or_default(),
        ])
    });
    let head = [t.area, t.view, t.before, t.now, t.change].map(str::to_owned).to_vec();
    let table = Table { caption: t.areas.to_owned(), head, rows: rows.collect() };
    vec![Block::Paragraph(t.need_note.to_owned()), Block::Table(table.without_empty_columns())]
}

fn goals(found: &Since, t: &Reassessment, locale: Locale) -> Vec<Block> {
    if found.goals.is_empty() {
        return vec![Block::Paragraph(t.no_goals.to_owned())];
    }
    let mut blocks = vec![Block::List(found.goals.iter().map(|goal| goal_line(goal, t, locale)).collect())];
    if !found.scores.is_empty() {
        blocks.push(Block::Heading { level: 3, text: t.scores.to_owned() });
        let number = |value: f64| format::number(locale, Some(value), 1);
        let line = |score: &reassessment::Score| {
            (t.score)(&texts::rater(locale, &score.rater), &number(score.begin), &number(score.end), score.goals)
        };
        blocks.push(Block::List(found.scores.iter().map(line).collect()));
        blocks.push(Block::Paragraph(t.score_note.to_owned()));
    }
    blocks
}

/// "Ein Zimmer: vorher teilweise erreicht, jetzt noch nicht beurteilt"
fn goal_line(goal: &GoalChange, t: &Reassessment, locale: Locale) -> String {
    let then = goal.before.map(|attainment| (t.reached_then)(words::attainment(locale, attainment)));
    let now = goal.after.map(|attainment| (t.reached_now)(words::attainment(locale, attainment)));
    let fate = match goal.fate {
        Fate::Added | Fate::Gone => Some(texts::fate(locale, goal.fate).to_owned()),
        Fate::Kept => None,
    };
    let mut said: Vec<String> = [fate, then, now].into_iter().flatten().collect();
    if said.is_empty() {
        said.push(t.not_judged.to_owned());
    }
    format!("{}: {}", named(&goal.text, t), said.join(", "))
}

fn measures(changes: &[MeasureChange], t: &Reassessment, locale: Locale) -> Vec<Block> {
    if changes.is_empty() {
        return vec![Block::Paragraph(t.no_measures.to_owned())];
    }
    let line = |change: &MeasureChange| {
        let measure = &change.measure;
        let state = words::measure_state(locale, measure.state);
        let said = match (change.fate, change.before) {
            (Fate::Kept, Some(before)) if before != measure.state => {
                (t.state_then)(words::measure_state(locale, before), state)
            }
            (Fate::Kept, _) => state.to_owned(),
            (Fate::Added | Fate::Gone, _) => format!("{}, {state}", texts::fate(locale, change.fate)),
        };
        let what = match (measure.what.trim(), measure.intervention) {
            ("", Some(intervention)) => interventions::name(locale, intervention),
            (what, _) => what,
        };
        format!("{}: {said}", named(what, t))
    };
    vec![Block::List(changes.iter().map(line).collect())]
}

fn network(before: &Case, after: &Case, found: &Since, t: &Reassessment, locale: Locale) -> Vec<Block> {
    let newest = before.newest_map().zip(after.newest_map()).filter(|_| found.maps.is_some());
    let Some((one, other)) = newest else { return vec![Block::Paragraph(t.same_map.to_owned())] };
    let told = sentences(&one.network, &other.network, Mood::Happened, locale);
    if told.is_empty() {
        return vec![Block::Paragraph(t.no_difference.to_owned())];
    }
    vec![Block::List(told.into_iter().map(|(_, sentence)| sentence).collect())]
}

fn services(changes: &[ServiceChange], t: &Reassessment, locale: Locale) -> Vec<Block> {
    if changes.is_empty() {
        return vec![Block::Paragraph(t.no_services.to_owned())];
    }
    let line = |service: &ServiceChange| {
        let name = [service.what.as_str(), &service.provider];
        let name = name.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
        format!("{}: {}", named(&name, t), texts::fate(locale, service.fate))
    };
    vec![Block::List(changes.iter().map(line).collect())]
}

fn named<'text>(text: &'text str, t: &Reassessment) -> &'text str {
    if text.is_empty() { t.nameless } else { text }
}
