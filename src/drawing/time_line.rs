//! The schedule of a case as a picture: one row an entry, with a line for today.
//!
//! Lengths are pixels of the picture, which is always [`WIDTH`] wide; where there
//! is less room it is scrolled, so that its letters stay readable.

use chrono::{Datelike, Months, NaiveDate};

use crate::domain::phase::schedule::{ScheduleKind, Scheduled};
use crate::drawing::typesetting::{Weight, shortened, width};
use crate::i18n::plan::{plan, schedule_kind};
use crate::i18n::{Locale, format};

/// How wide the picture is.
pub const WIDTH: f64 = 720.0;
/// The size of its letters.
pub const FONT: f64 = 13.0;
/// How high a bar is, and how wide a point.
pub const BAR: f64 = 8.0;

const LEFT: f64 = 12.0;
const RIGHT: f64 = WIDTH - 12.0;
/// Where the first row begins: below the months and the word for today.
const TOP: f64 = 48.0;
const GROUP: f64 = 30.0;
const ROW: f64 = 36.0;
const MOST_TICKS: i32 = 10;

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
    /// How high it is.
    pub height: f64,
    /// The months.
    pub ticks: Vec<Tick>,
    /// Where today is.
    pub today: f64,
    /// The words above the rows.
    pub groups: Vec<Group>,
    /// The entries.
    pub rows: Vec<Row>,
}

/// Days along the picture.
struct Axis {
    from: NaiveDate,
    days: f64,
}

impl Axis {
    /// Whole months around all days.
    fn around(first: NaiveDate, last: NaiveDate) -> Self {
        let from = first.with_day(1).unwrap_or(first);
        let to = last.with_day(1).and_then(|day| day.checked_add_months(Months::new(1))).unwrap_or(last);
        Self { from, days: days_between(from, to).max(1.0) }
    }

    fn x(&self, day: NaiveDate) -> f64 {
        LEFT + days_between(self.from, day) / self.days * (RIGHT - LEFT)
    }

    /// The first days of months, as many as have room, from the left.
    fn ticks(&self, locale: Locale) -> Vec<Tick> {
        // 31 days a month at most, so that there are never too many.
        let months = (self.days / 28.0).ceil();
        let step = [1, 2, 3, 6, 12, 24, 60, 120, 600]
            .into_iter()
            .find(|step| months <= f64::from(*step * MOST_TICKS))
            .unwrap_or(1200);
        let mut ticks = Vec::new();
        let mut next = Some(self.from);
        while let Some(day) = next.filter(|day| self.x(*day) < RIGHT - 1.0) {
            ticks.push(Tick { x: self.x(day), label: format::month_of(locale, day) });
            next = day.checked_add_months(Months::new(step.unsigned_abs()));
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
    pub fn of(entries: &[Scheduled], today: NaiveDate, locale: Locale) -> Option<Self> {
        let first = entries.iter().filter_map(Scheduled::first).min()?.min(today);
        let last = entries.iter().filter_map(Scheduled::last).max()?.max(today);
        let axis = Axis::around(first, last);
        let mut y = TOP;
        let (mut groups, mut rows) = (Vec::new(), Vec::new());
        for kind in ScheduleKind::ALL {
            let mut of_kind = entries.iter().filter(|entry| entry.kind == kind).peekable();
            if of_kind.peek().is_some() {
                groups.push(Group { y: y + 20.0, label: schedule_kind(locale, kind).to_owned() });
                y += GROUP;
            }
            for entry in of_kind {
                rows.push(row(entry, &axis, y, today, locale));
                y += ROW;
            }
        }
        Some(Self { height: y + 8.0, ticks: axis.ticks(locale), today: axis.x(today), groups, rows })
    }
}

fn row(entry: &Scheduled, axis: &Axis, y: f64, today: NaiveDate, locale: Locale) -> Row {
    let mark = match (entry.begin, entry.end) {
        (Some(begin), Some(end)) if begin < end => {
            Mark::Bar { x: axis.x(begin), length: (axis.x(end) - axis.x(begin)).max(BAR) }
        }
        (Some(begin), None) => Mark::Bar { x: axis.x(begin), length: (RIGHT - axis.x(begin)).max(BAR) },
        (_, Some(end)) => Mark::Point { x: axis.x(end) },
        (None, None) => Mark::Point { x: LEFT },
    };
    let from = match mark {
        Mark::Bar { x, .. } => x,
        Mark::Point { x } => x - BAR / 2.0,
    };
    let label = shortened(&said(entry, locale), FONT, Weight::Regular, RIGHT - LEFT);
    let label_x = from.min(RIGHT - width(&label, FONT, Weight::Regular)).max(LEFT);
    Row { kind: entry.kind, standing: Standing::of(entry, today), label, label_x, label_y: y + 14.0, y: y + 25.0, mark }
}

/// "Ratenplan mit dem Vermieter · bis 30.09.2026"
fn said(entry: &Scheduled, locale: Locale) -> String {
    let days = days(entry, locale);
    if entry.what.is_empty() { days } else { format!("{} · {days}", entry.what) }
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
