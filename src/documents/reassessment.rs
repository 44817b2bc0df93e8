//! What has changed since the last cycle, in words: the page that a new cycle
//! begins with.

use chrono::NaiveDate;

use crate::analysis::reassessment::{
    self, AreaChange, AreaFate, Fate, GoalChange, MeasureChange, ServiceChange, Since, area_fate,
};
use crate::documents::comparison::sentences;
use crate::documents::{Block, Row, Table};
use crate::domain::case::Case;
use crate::domain::ids::MapId;
use crate::domain::phase::gas::Summary;
use crate::i18n::changes::Mood;
use crate::i18n::reassessment::{self as texts, Reassessment};
use crate::i18n::since::{SinceTexts, since};
use crate::i18n::{Locale, format, gas, interventions, words};

/// What a part of the page is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// What has changed, in short.
    AtAGlance,
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
    /// What has changed.
    pub blocks: Vec<Block>,
    /// What is as it was, or is still to be judged anew.
    pub rest: Vec<Rest>,
}

/// Things that have not changed, in one line; on a screen the line unfolds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rest {
    /// "2 Lebensbereiche noch nicht neu eingeschätzt: Wohnen; Geld, Schulden"
    pub line: String,
    /// Each of them, as it was.
    pub blocks: Vec<Block>,
}

/// What has changed since the cycle before this one ended; empty in the first.
pub fn since_last_cycle(case: &Case, locale: Locale, today: NaiveDate) -> Vec<Section> {
    let Some(before) = case.in_cycle(case.cycles.len()) else { return Vec::new() };
    let found = reassessment::since(&before, case, today);
    let telling = Telling { found: &found, t: texts::reassessment(locale), short: since(locale), locale };
    let differences = telling.differences(&before, case);
    let t = telling.t;
    let section = |part: Part, heading: &str, (blocks, rest): Told| Section {
        part,
        heading: heading.to_owned(),
        blocks,
        rest: rest.into_iter().flatten().collect(),
    };
    vec![
        section(
            Part::AtAGlance,
            telling.short.at_a_glance,
            (telling.at_a_glance(differences.as_deref()), [None, None]),
        ),
        section(Part::Areas, t.areas, telling.areas()),
        section(Part::Goals, t.goals, telling.goals()),
        section(Part::Measures, t.measures, telling.measures()),
        section(Part::Network(found.maps), t.network, (telling.network(differences), [None, None])),
        section(Part::Services, t.services, telling.services()),
    ]
}

/// What has changed, and at most two lines for what has not.
type Told = (Vec<Block>, [Option<Rest>; 2]);

struct Telling<'found> {
    found: &'found Since,
    t: &'static Reassessment,
    short: &'static SinceTexts,
    locale: Locale,
}

impl Telling<'_> {
    /// What two maps differ in, sentence by sentence; `None` without a newer one.
    fn differences(&self, before: &Case, after: &Case) -> Option<Vec<String>> {
        self.found.maps?;
        let (one, other) = before.newest_map().zip(after.newest_map())?;
        let told = sentences(&one.network, &other.network, Mood::Happened, self.locale);
        Some(told.into_iter().map(|(_, sentence)| sentence).collect())
    }

    /// A line for each kind of thing that has changed.
    fn at_a_glance(&self, differences: Option<&[String]>) -> Vec<Block> {
        let (t, short) = (self.t, self.short);
        let count =
            |is_meant: &dyn Fn(Fate) -> bool, fates: &[Fate]| fates.iter().filter(|fate| is_meant(**fate)).count();
        let counted = |name: &str, fates: &[Fate], other: (usize, fn(usize) -> String)| {
            let parts = [
                (count(&|fate| fate == Fate::Added, fates), short.added),
                (count(&|fate| fate == Fate::Gone, fates), short.gone),
                other,
            ];
            let said: Vec<String> =
                parts.iter().filter(|(count, _)| *count > 0).map(|(count, say)| say(*count)).collect();
            (!said.is_empty()).then(|| format!("{name}: {}", said.join(", ")))
        };
        let found = self.found;
        let areas = [
            (AreaFate::Less, short.less),
            (AreaFate::More, short.more),
            (AreaFate::Mixed, short.mixed),
            (AreaFate::First, short.first_rated),
        ]
        .map(|(fate, word)| {
            let names = self.names(fate);
            (!names.is_empty()).then(|| format!("{word}: {}", names.join("; ")))
        });
        let judged = found.goals.iter().filter(|goal| goal.fate == Fate::Kept && !goal.is_as_before()).count();
        let moved = found.measures.iter().filter(|one| one.fate == Fate::Kept && !one.is_as_before()).count();
        let fates = |fates: &mut dyn Iterator<Item = Fate>| fates.collect::<Vec<_>>();
        let records = [
            counted(t.goals, &fates(&mut found.goals.iter().map(|one| one.fate)), (judged, short.judged)),
            counted(t.measures, &fates(&mut found.measures.iter().map(|one| one.fate)), (moved, short.moved)),
            differences.map(|differences| format!("{}: {}", t.network, (short.new_map)(differences.len()))),
            counted(t.services, &fates(&mut found.services.iter().map(|one| one.fate)), (0, short.moved)),
        ];
        let lines: Vec<String> = areas.into_iter().chain(records).flatten().collect();
        if lines.is_empty() { vec![Block::Paragraph(short.nothing.to_owned())] } else { vec![Block::List(lines)] }
    }

    /// The names of the areas that something became of.
    fn names(&self, fate: AreaFate) -> Vec<String> {
        let are_meant = self.found.by_area().filter(|views| area_fate(views) == fate);
        are_meant.filter_map(|views| Some(texts::area(self.locale, &views.first()?.area))).collect()
    }

    fn areas(&self) -> Told {
        if self.found.areas.is_empty() {
            return (vec![Block::Paragraph(self.t.no_areas.to_owned())], [None, None]);
        }
        let is_changed = |fate| match fate {
            AreaFate::Open | AreaFate::Same => false,
            AreaFate::Less | AreaFate::More | AreaFate::Mixed | AreaFate::First => true,
        };
        let changed = self.area_table(is_changed).map(Block::Table);
        let note = changed.is_some().then(|| Block::Paragraph(self.t.need_note.to_owned()));
        let rest = |fate, say: fn(usize) -> String| {
            let names = self.names(fate);
            let line = format!("{}: {}", say(names.len()), names.join("; "));
            let blocks = self.area_table(|one| one == fate).map(Block::Table).into_iter().collect();
            (!names.is_empty()).then_some(Rest { line, blocks })
        };
        let rest = [rest(AreaFate::Same, self.short.areas_same), rest(AreaFate::Open, self.short.areas_open)];
        (note.into_iter().chain(changed).collect(), rest)
    }

    /// The views of some areas, then and now; nothing without any.
    fn area_table(&self, is_meant: impl Fn(AreaFate) -> bool) -> Option<Table> {
        let (t, locale) = (self.t, self.locale);
        let said = |value: Option<u8>, open: &str| match value {
            Some(value) => format!("{value}, {}", words::need_scale(locale, value)),
            None => open.to_owned(),
        };
        let row = |change: &AreaChange| {
            Row::Cells(vec![
                texts::area(locale, &change.area),
                texts::view(locale, &change.view),
                said(change.before, t.not_rated),
                said(change.after, t.not_yet),
                change.less_need().map(t.less_need).unwrap_or_default(),
            ])
        };
        let rows: Vec<Row> =
            self.found.by_area().filter(|views| is_meant(area_fate(views))).flatten().map(row).collect();
        let head = [t.area, t.view, t.before, t.now, t.change].map(str::to_owned).to_vec();
        let table = Table { caption: t.areas.to_owned(), head, rows };
        (!table.rows.is_empty()).then(|| table.without_empty_columns())
    }

    fn goals(&self) -> Told {
        let (t, locale, found) = (self.t, self.locale, self.found);
        if found.goals.is_empty() {
            return (vec![Block::Paragraph(t.no_goals.to_owned())], [None, None]);
        }
        let (kept, changed) = parted(&found.goals, GoalChange::is_as_before, |goal| goal_line(goal, t, locale));
        let mut blocks = list(changed);
        if !found.scores.is_empty() {
            blocks.push(Block::Heading { level: 3, text: t.scores.to_owned() });
            let number = |value: Option<f64>| format::number(locale, value, 1);
            let line = |score: &Summary| {
                let rater = gas::rater(locale, &score.rater);
                (t.score)(&rater, &number(score.before), &number(score.after), score.counted.len())
            };
            blocks.push(Block::List(found.scores.iter().map(line).collect()));
            blocks.push(Block::Paragraph(t.score_note.to_owned()));
        }
        (blocks, [rest(kept, self.short.goals_kept), None])
    }

    fn measures(&self) -> Told {
        let (t, locale, found) = (self.t, self.locale, self.found);
        if found.measures.is_empty() {
            return (vec![Block::Paragraph(t.no_measures.to_owned())], [None, None]);
        }
        let line = |change: &MeasureChange| measure_line(change, t, locale);
        let (kept, changed) = parted(&found.measures, MeasureChange::is_as_before, line);
        (list(changed), [rest(kept, self.short.measures_kept), None])
    }

    fn network(&self, differences: Option<Vec<String>>) -> Vec<Block> {
        match differences {
            None => vec![Block::Paragraph(self.t.same_map.to_owned())],
            Some(told) if told.is_empty() => vec![Block::Paragraph(self.t.no_difference.to_owned())],
            Some(told) => vec![Block::List(told)],
        }
    }

    fn services(&self) -> Told {
        let (t, locale, found) = (self.t, self.locale, self.found);
        if found.services.is_empty() {
            return (vec![Block::Paragraph(t.no_services.to_owned())], [None, None]);
        }
        let line = |service: &ServiceChange| {
            let name = [service.what.as_str(), &service.provider];
            let name = name.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
            format!("{}: {}", named(&name, t), texts::fate(locale, service.fate))
        };
        let (kept, changed) = parted(&found.services, |service| service.fate == Fate::Kept, line);
        (list(changed), [rest(kept, self.short.services_kept), None])
    }
}

/// One line for what is as it was.
fn rest(lines: Vec<String>, say: fn(usize) -> String) -> Option<Rest> {
    let line = say(lines.len());
    (!lines.is_empty()).then(|| Rest { line, blocks: list(lines) })
}

/// The lines of what is as it was, and those of what has changed.
fn parted<T>(all: &[T], is_as_before: impl Fn(&T) -> bool, line: impl Fn(&T) -> String) -> (Vec<String>, Vec<String>) {
    let (kept, changed): (Vec<&T>, Vec<&T>) = all.iter().partition(|one| is_as_before(one));
    let lines = |of: Vec<&T>| of.into_iter().map(&line).collect();
    (lines(kept), lines(changed))
}

fn list(lines: Vec<String>) -> Vec<Block> {
    if lines.is_empty() { Vec::new() } else { vec![Block::List(lines)] }
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

fn measure_line(change: &MeasureChange, t: &Reassessment, locale: Locale) -> String {
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
}

/// A sentence loses its full stop, since a colon follows.
fn named<'text>(text: &'text str, t: &Reassessment) -> &'text str {
    match text.trim().trim_end_matches('.') {
        "" => t.nameless,
        text => text,
    }
}
