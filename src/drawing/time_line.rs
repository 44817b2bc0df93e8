//! The schedule of a case as a picture: one row an entry, with a line for today.
//!
//! Lengths are pixels of the picture. It is made for two widths, so that its
//! letters stay readable where there is little room.

use chrono::{Datelike, Months, NaiveDate};

use crate::domain::order;
use crate::domain::phase::schedule::{ScheduleKind, Scheduled};
use crate::drawing::typesetting::{Weight, shortened, width};
use crate::i18n::plan::{plan, schedule_kind};
use crate::i18n::{Locale, format};

/// How wide the picture is where there is room.
pub const WIDE: f64 = 720.0;
/// How wide it is on a phone.
pub const NARROW: f64 = 330.0;
/// The size of its letters.
pub const FONT: f64 = 13.0;
/// How high a bar is, and how wide a point.
pub const BAR: f64 = 8.0;

const LEFT: f64 = 12.0;
/// Where the first row begins: below the months and the word for today.
const TOP: f64 = 48.0;
const GROUP: f64 = 30.0;
const ROW: f64 = 36.0;
/// Room below the last row.
const FOOT: f64 = 8.0;
/// How wide a month with its name is at least.
const TICK: f64 = 68.0;

/// Where the line of today begins, below the months.
const TODAY_TOP: f64 = 24.0;
/// How far words stay from the line of today.
const CLEAR: f64 = 5.0;
/// How far letters reach above and below their base line.
const ABOVE: f64 = 12.0;
const BELOW: f64 = 5.0;

/// How an entry stands to today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Nothing is to be done about it any more.
    Over,
    /// Its day has passed.
    Late,
    /// It is under way.
    Running,
    /// It lies ahead.
    Ahead,
}

impl Standing {
    /// How an entry stands. What was agreed without an end runs on; a service or
    /// a meeting whose day has passed is over, not late.
    pub fn of(entry: &Scheduled, today: NaiveDate) -> Self {
        let has_ended = entry.end.is_some_and(|end| end < today);
        let is_promise = match entry.kind {
            ScheduleKind::Goal | ScheduleKind::Measure | ScheduleKind::Review => true,
            ScheduleKind::Service | ScheduleKind::ContactDate => false,
        };
        if entry.is_over || has_ended && !is_promise {
            Self::Over
        } else if has_ended {
            Self::Late
        } else if entry.begin.is_some_and(|begin| begin <= today) {
            Self::Running
        } else {
            Self::Ahead
        }
    }

    /// "überfällig"
    pub fn word(self, locale: Locale) -> &'static str {
        let t = plan(locale);
        match self {
            Self::Over => t.over,
            Self::Late => t.late,
            Self::Running => t.running,
            Self::Ahead => t.ahead,
        }
    }

    /// The word in attributes.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Over => "over",
            Self::Late => "late",
            Self::Running => "running",
            Self::Ahead => "ahead",
        }
    }
}

/// A month at the top.
#[derive(Clone, Debug, PartialEq)]
pub struct Tick {
    /// Where it begins.
    pub x: f64,
    /// "Sep 2026"
    pub label: String,
}

/// What stands for an entry.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Mark {
    /// A span of days.
    Bar {
        /// Where it begins.
        x: f64,
        /// How long it is.
        length: f64,
    },
    /// One day.
    Point {
        /// Where it is.
        x: f64,
    },
}

/// A word above the rows of a kind.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// The base line of its letters.
    pub y: f64,
    /// "Maßnahmen"
    pub label: String,
}

/// One entry.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// What it is.
    pub kind: ScheduleKind,
    /// How it stands to today.
    pub standing: Standing,
    /// Its words and its day, shortened to the width of the picture.
    pub label: String,
    /// Where they begin.
    pub label_x: f64,
    /// Their base line.
    pub label_y: f64,
    /// The middle of its mark.
    pub y: f64,
    /// Its mark.
    pub mark: Mark,
}

/// The whole picture.
#[derive(Clone, Debug, PartialEq)]
pub struct TimeLine {
    /// How wide it is.
    pub width: f64,
    /// How high it is.
    pub height: f64,
    /// The months.
    pub ticks: Vec<Tick>,
    /// Where today is.
    pub today: f64,
    /// The pieces of the line of today, from and to, from above. It leaves out
    /// where it would run through words.
    pub today_line: Vec<(f64, f64)>,
    /// The words above the rows.
    pub groups: Vec<Group>,
    /// The entries.
    pub rows: Vec<Row>,
}

/// Days along the picture.
struct Axis {
    from: NaiveDate,
    days: f64,
    right: f64,
}

impl Axis {
    /// Whole months around all days.
    fn around(first: NaiveDate, last: NaiveDate, width: f64) -> Self {
        let from = first.with_day(1).unwrap_or(first);
        let to = last.with_day(1).and_then(|day| day.checked_add_months(Months::new(1))).unwrap_or(last);
        Self { from, days: days_between(from, to).max(1.0), right: width - LEFT }
    }

    fn x(&self, day: NaiveDate) -> f64 {
        LEFT + days_between(self.from, day) / self.days * (self.right - LEFT)
    }

    /// The first days of months, as many as have room, from the left.
    fn ticks(&self, locale: Locale) -> Vec<Tick> {
        // February is the shortest month; the last name may need a little more room.
        let month = (self.right - LEFT) / self.days * 28.0;
        let steps = [1_u32, 2, 3, 6, 12, 24, 60, 120, 600];
        let step = steps.into_iter().find(|step| f64::from(*step) * month >= TICK).unwrap_or(1200);
        let mut ticks = Vec::new();
        let mut next = Some(self.from);
        while let Some(day) = next.filter(|day| self.x(*day) < self.right - TICK / 2.0) {
            ticks.push(Tick { x: self.x(day), label: format::month_of(locale, day) });
            next = day.checked_add_months(Months::new(step));
        }
        ticks
    }
}

#[expect(clippy::cast_precision_loss, reason = "Days of a calendar are few.")]
fn days_between(from: NaiveDate, to: NaiveDate) -> f64 {
    to.signed_duration_since(from).num_days() as f64
}

impl TimeLine {
    /// The picture of a schedule; `None` where nothing has a day.
    pub fn of(entries: &[Scheduled], today: NaiveDate, locale: Locale, width: f64) -> Option<Self> {
        Self::sheets(entries, today, locale, width, f64::INFINITY).into_iter().next()
    }

    /// The same on as many sheets as it takes if each may be so high at most; all
    /// have the same months. None where nothing has a day.
    pub fn sheets(entries: &[Scheduled], today: NaiveDate, locale: Locale, width: f64, most: f64) -> Vec<Self> {
        let first = entries.iter().filter_map(Scheduled::first).min();
        let Some((first, last)) = first.zip(entries.iter().filter_map(Scheduled::last).max()) else {
            return Vec::new();
        };
        let axis = Axis::around(first.min(today), last.max(today), width);
        let empty = || Self {
            width,
            height: TOP,
            ticks: axis.ticks(locale),
            today: axis.x(today),
            today_line: Vec::new(),
            groups: Vec::new(),
            rows: Vec::new(),
        };
        let mut sheets = Vec::new();
        let mut sheet = empty();
        for kind in ScheduleKind::ALL {
            let mut is_named = false;
            for entry in entries.iter().filter(|entry| entry.kind == kind) {
                let height = if is_named { ROW } else { GROUP + ROW };
                if sheet.height + height + FOOT > most && !sheet.rows.is_empty() {
                    sheets.push(std::mem::replace(&mut sheet, empty()));
                    is_named = false;
                }
                if !is_named {
                    let label = schedule_kind(locale, kind).to_owned();
                    sheet.groups.push(Group { y: sheet.height + 20.0, label });
                    sheet.height += GROUP;
                    is_named = true;
                }
                sheet.rows.push(row(entry, &axis, sheet.height, today, locale));
                sheet.height += ROW;
            }
        }
        sheets.push(sheet);
        for sheet in &mut sheets {
            sheet.height += FOOT;
            sheet.today_line = sheet.pieces_of_today();
        }
        sheets
    }

    /// The line of today without the places where words stand.
    fn pieces_of_today(&self) -> Vec<(f64, f64)> {
        let groups = self.groups.iter().map(|group| (LEFT, group.y, &group.label, Weight::SemiBold));
        let rows = self.rows.iter().map(|row| (row.label_x, row.label_y, &row.label, Weight::Regular));
        let mut words: Vec<f64> = groups
            .chain(rows)
            .filter(|(x, _, label, weight)| crosses(self.today, *x, width(label, FONT, *weight)))
            .map(|(_, y, _, _)| y)
            .collect();
        order::by(&mut words, f64::total_cmp);
        let mut pieces = Vec::new();
        let mut from = TODAY_TOP;
        for y in words {
            if y - ABOVE > from {
                pieces.push((from, y - ABOVE));
            }
            from = y + BELOW;
        }
        pieces.push((from, self.height));
        pieces
    }
}

/// True if words would stand on the line of today, or hard by.
fn crosses(today: f64, x: f64, width: f64) -> bool {
    x < today + CLEAR && today - CLEAR < x + width
}

fn row(entry: &Scheduled, axis: &Axis, y: f64, today: NaiveDate, locale: Locale) -> Row {
    let mark = match (entry.begin, entry.end) {
        (Some(begin), Some(end)) if begin < end => {
            Mark::Bar { x: axis.x(begin), length: (axis.x(end) - axis.x(begin)).max(BAR) }
        }
        (Some(begin), None) => Mark::Bar { x: axis.x(begin), length: (axis.right - axis.x(begin)).max(BAR) },
        (_, Some(end)) => Mark::Point { x: axis.x(end) },
        (None, None) => Mark::Point { x: LEFT },
    };
    let from = match mark {
        Mark::Bar { x, .. } => x,
        Mark::Point { x } => x - BAR / 2.0,
    };
    let label = said(entry, locale, axis.right - LEFT);
    let long = width(&label, FONT, Weight::Regular);
    let usual = from.min(axis.right - long).max(LEFT);
    let to = match mark {
        Mark::Bar { x, length } => x + length,
        Mark::Point { x } => x + BAR / 2.0,
    };
    let label_x = beside_today(usual, long, axis, axis.x(today), (from, to));
    Row { kind: entry.kind, standing: Standing::of(entry, today), label, label_x, label_y: y + 14.0, y: y + 25.0, mark }
}

/// Where words begin: where they usually do, or to one side of the line of today
/// if they then still stand above their mark.
fn beside_today(usual: f64, long: f64, axis: &Axis, today: f64, (from, to): (f64, f64)) -> f64 {
    if !crosses(today, usual, long) {
        return usual;
    }
    let stands = |x: &f64| *x >= LEFT && x + long <= axis.right && *x <= to && from <= x + long;
    [today - CLEAR - long, today + CLEAR].into_iter().find(stands).unwrap_or(usual)
}

/// "Ratenplan mit dem Vermieter · 30.09.2026"; what does not fit is left out of
/// the words, never of the days.
fn said(entry: &Scheduled, locale: Locale, most: f64) -> String {
    let days = days(entry, locale);
    if entry.what.is_empty() {
        return days;
    }
    let days = format!(" · {days}");
    let room = most - width(&days, FONT, Weight::Regular);
    format!("{}{days}", shortened(&entry.what, FONT, Weight::Regular, room))
}

/// The days of an entry: "01.09.2026 – 30.09.2026", "ab 01.09.2026", "30.09.2026".
pub fn days(entry: &Scheduled, locale: Locale) -> String {
    let day = |day| format::date(locale, day);
    match (entry.begin, entry.end) {
        (Some(begin), Some(end)) if begin != end => format!("{} – {}", day(begin), day(end)),
        (Some(begin), None) => (plan(locale).from_day)(&day(begin)),
        (_, Some(end)) => day(end),
        (None, None) => String::new(),
    }
}
