//! A number over time as a small picture: values on a true axis of days, joined
//! where they follow each other, open where a map defines nothing. A target is a
//! hollow mark at the end of a dotted line. Every value stands beside its mark,
//! so nothing hangs on colour, and the same numbers stand in a table elsewhere.

use chrono::NaiveDate;

use crate::domain::map::version::MapAim;
use crate::drawing::geometry::Point;
use crate::drawing::labels::Align;
use crate::drawing::path::{Path, polygon};

/// Width of a chart, in its own units; about pixels.
pub const WIDTH: f64 = 260.0;
/// Height of a chart.
pub const HEIGHT: f64 = 132.0;
/// Font size of everything written.
pub const FONT: f64 = 11.5;

/// Where values are drawn.
const LEFT: f64 = 40.0;
const RIGHT: f64 = 244.0;
const TOP: f64 = 22.0;
const BOTTOM: f64 = 104.0;

/// How far the first and the last day stand from the ends of the axis, so that
/// their values do not meet the words beside it.
const INSET: f64 = 20.0;

/// Values closer than this side by side do not both get their words.
const ROOM_FOR_WORDS: f64 = 34.0;

/// One value of a curve.
#[derive(Clone, Debug, PartialEq)]
pub struct Dot {
    /// Its day. What has no day has no place on an axis of days.
    pub date: Option<NaiveDate>,
    /// How it is, or how it is to become.
    pub aim: MapAim,
    /// Not negative; `None` where it is undefined.
    pub value: Option<f64>,
    /// The value as it is written.
    pub words: String,
}

/// A value with its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// The middle.
    pub at: Point,
    /// Filled or hollow.
    pub aim: MapAim,
    /// The value, where there is room for it.
    pub words: Option<String>,
    /// The middle of the words on their baseline: above a value, below a target.
    pub words_at: Point,
}

/// Words on an axis.
#[derive(Clone, Debug, PartialEq)]
pub struct Writing {
    /// The point on the baseline.
    pub at: Point,
    /// On which side of it they lie.
    pub align: Align,
    /// The words.
    pub words: String,
}

/// A curve, ready to be drawn into [`WIDTH`] × [`HEIGHT`].
#[derive(Clone, Debug, PartialEq)]
pub struct Chart {
    /// What it shows.
    pub title: String,
    /// The line at zero, and a tick at the top.
    pub axes: String,
    /// The curve, lifted where a value is undefined.
    pub curve: String,
    /// The dotted way to the targets.
    pub way: String,
    /// The values.
    pub marks: Vec<Mark>,
    /// Days on which the number is undefined, on the line at zero.
    pub gaps: Vec<Point>,
    /// Words on both axes.
    pub writing: Vec<Writing>,
}

impl Chart {
    /// The curve of these values between two days. `write` says a value and
    /// `write_day` a day in the language of the picture. `None` if fewer than
    /// two of the values have a day.
    pub fn new(
        title: String,
        dots: &[Dot],
        (first, last): (NaiveDate, NaiveDate),
        write: impl Fn(f64) -> String,
        write_day: impl Fn(NaiveDate) -> String,
    ) -> Option<Self> {
        let dated: Vec<(NaiveDate, &Dot)> = dots.iter().filter_map(|dot| Some((dot.date?, dot))).collect();
        if dated.len() < 2 {
            return None;
        }
        let highest = dated.iter().filter_map(|(_, dot)| dot.value).fold(0.0, f64::max);
        let top = rounded_up(highest);
        let at = |day: NaiveDate, value: f64| {
            Point::new(
                LEFT + INSET + (RIGHT - LEFT - 2.0 * INSET) * share(day, first, last),
                BOTTOM - (BOTTOM - TOP) * value / top,
            )
        };
        let (mut curve, mut way) = (Path::default(), Path::default());
        let (mut pen, mut reached) = (None::<Point>, None::<Point>);
        let (mut marks, mut gaps): (Vec<Mark>, Vec<Point>) = (Vec::new(), Vec::new());
        for (day, dot) in dated {
            let Some(value) = dot.value else {
                gaps.push(at(day, 0.0));
                pen = None;
                continue;
            };
            let here = at(day, value);
            match dot.aim {
                MapAim::Actual => {
                    if let Some(from) = pen {
                        curve = curve.to_start(from).line(here);
                    }
                    (pen, reached) = (Some(here), Some(here));
                }
                MapAim::Target => {
                    if let Some(from) = reached {
                        way = way.to_start(from).line(here);
                    }
                }
            }
            marks.push(Mark::new(here, dot.aim, Some(dot.words.clone())));
        }
        make_room(&mut marks);
        let axes = Path::from(Point::new(LEFT - 4.0, TOP))
            .line(Point::new(LEFT, TOP))
            .line(Point::new(LEFT, BOTTOM))
            .line(Point::new(RIGHT, BOTTOM));
        let scale = |value: f64| {
            let y = BOTTOM - (BOTTOM - TOP) * value / top + 4.0;
            Writing { at: Point::new(LEFT - 8.0, y), align: Align::End, words: write(value) }
        };
        let mut writing = vec![scale(0.0), scale(top)];
        let below = BOTTOM + 18.0;
        if first == last {
            let at = Point::new(f64::midpoint(LEFT, RIGHT), below);
            writing.push(Writing { at, align: Align::Middle, words: write_day(first) });
        } else {
            let (left, right) = (Point::new(LEFT - 4.0, below), Point::new(RIGHT + 6.0, below));
            writing.push(Writing { at: left, align: Align::Start, words: write_day(first) });
            writing.push(Writing { at: right, align: Align::End, words: write_day(last) });
        }
        Some(Self { title, axes: axes.text(), curve: curve.text(), way: way.text(), marks, gaps, writing })
    }
}

/// The first and the last day of some values; `None` without any.
pub fn span(days: impl Iterator<Item = NaiveDate>) -> Option<(NaiveDate, NaiveDate)> {
    days.fold(None, |span, day| match span {
        None => Some((day, day)),
        Some((first, last)) => Some((day.min(first), day.max(last))),
    })
}

/// Where between two days a day lies, 0 to 1; in the middle if they are one.
fn share(day: NaiveDate, first: NaiveDate, last: NaiveDate) -> f64 {
    let days = |from: NaiveDate, to: NaiveDate| {
        f64::from(i32::try_from(to.signed_duration_since(from).num_days()).unwrap_or(i32::MAX))
    };
    let whole = days(first, last);
    if whole > 0.0 { (days(first, day) / whole).clamp(0.0, 1.0) } else { 0.5 }
}

/// The next round number, 1 for nothing.
fn rounded_up(value: f64) -> f64 {
    if value <= 0.0 {
        return 1.0;
    }
    let power = 10_f64.powf(value.log10().floor());
    let steps = [1.0, 1.5, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0];
    let step = steps.into_iter().find(|step| step * power >= value - 1e-9).unwrap_or(10.0);
    // A count has no half steps.
    if power <= 1.0 && step.fract() > 0.0 && value >= 1.0 { 2.0 * power } else { step * power }
}

impl Mark {
    /// The mark of a value at a point, with its words.
    pub fn new(at: Point, aim: MapAim, words: Option<String>) -> Self {
        let drop = match aim {
            MapAim::Actual => -9.0,
            MapAim::Target => 7.0 + FONT,
        };
        Self { at, aim, words, words_at: at.plus(Point::new(0.0, drop)) }
    }
}

/// Words that would cover others make way. The newest value keeps them before
/// all others, then the first, then targets, then the rest from behind.
fn make_room(marks: &mut [Mark]) {
    let is_actual = |at: &usize| marks[*at].aim == MapAim::Actual;
    let last = (0..marks.len()).rev().find(is_actual);
    let first = (0..marks.len()).find(is_actual);
    let targets = (0..marks.len()).filter(|at| !is_actual(at));
    let order: Vec<usize> = last.into_iter().chain(first).chain(targets).chain((0..marks.len()).rev()).collect();
    let mut kept: Vec<usize> = Vec::new();
    for at in order {
        let covers = |other: &usize| {
            let way = marks[at].words_at.minus(marks[*other].words_at);
            way.x.abs() < ROOM_FOR_WORDS && way.y.abs() < 1.2 * FONT
        };
        if !kept.contains(&at) && !kept.iter().any(covers) {
            kept.push(at);
        }
    }
    for (at, mark) in marks.iter_mut().enumerate() {
        mark.words = mark.words.take().filter(|_| kept.contains(&at));
    }
}

/// The outline of a target around a point.
pub fn target(at: Point) -> String {
    let to = |x: f64, y: f64| at.plus(Point::new(x, y));
    polygon(&[to(0.0, -5.5), to(5.5, 0.0), to(0.0, 5.5), to(-5.5, 0.0)])
}

/// The small cross of a gap around a point.
pub fn gap(at: Point) -> String {
    Path::from(at.plus(Point::new(-3.5, -3.5)))
        .line(at.plus(Point::new(3.5, 3.5)))
        .to_start(at.plus(Point::new(3.5, -3.5)))
        .line(at.plus(Point::new(-3.5, 3.5)))
        .text()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::drawing::chart_sheet::sheet;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn dot(date: &str, aim: MapAim, value: Option<f64>) -> Dot {
        Dot { date: date.parse().ok(), aim, value, words: value.map_or("–".to_owned(), |value| value.to_string()) }
    }

    fn chart(dots: &[Dot]) -> Option<Chart> {
        let span = span(dots.iter().filter_map(|dot| dot.date))?;
        Chart::new("Dichte".to_owned(), dots, span, |value| value.to_string(), |day| day.to_string())
    }

    #[test]
    fn days_lie_on_a_true_axis() {
        use MapAim::Actual;
        let dots = [
            dot("2026-01-01", Actual, Some(2.0)),
            dot("2026-01-11", Actual, Some(4.0)),
            dot("2026-04-11", Actual, Some(4.0)),
        ];
        let marks = chart(&dots).unwrap().marks;
        let x = |at: usize| marks[at].at.x;
        assert!((x(0) - LEFT - INSET).abs() < 1e-9 && (x(2) - RIGHT + INSET).abs() < 1e-9);
        assert!((x(1) - x(0)) * 8.5 < x(2) - x(1), "ten days are not as long as ninety");
        assert!(marks[1].at.y < marks[0].at.y, "more stands higher");
    }

    #[test]
    fn an_undefined_value_is_a_gap_and_a_target_is_no_part_of_the_curve() {
        use MapAim::{Actual, Target};
        let chart = chart(&[
            dot("2026-01-01", Actual, Some(1.0)),
            dot("2026-02-01", Actual, None),
            dot("2026-03-01", Actual, Some(2.0)),
            dot("2026-04-01", Actual, Some(3.0)),
            dot("2026-09-01", Target, Some(5.0)),
        ])
        .unwrap();
        assert_eq!(chart.gaps.len(), 1);
        assert_eq!(chart.marks.len(), 4);
        assert_eq!(chart.curve.matches('M').count(), 1, "the curve joins March and April only");
        assert_eq!(chart.way.matches('M').count(), 1);
        let sheet = sheet(&[chart], 3, "Verlauf", ["Stand", "Ziel", "–"]);
        assert!(sheet.contains("2026-09-01") && !sheet.contains("NaN"));
    }

    #[test]
    fn where_words_would_meet_the_newest_value_keeps_them() {
        use MapAim::{Actual, Target};
        let dots = [
            dot("2026-01-01", Actual, Some(10.0)),
            dot("2026-11-20", Actual, Some(10.0)),
            dot("2026-12-01", Actual, Some(11.0)),
            dot("2026-12-10", Target, Some(9.0)),
        ];
        let marks = chart(&dots).unwrap().marks;
        let said: Vec<bool> = marks.iter().map(|mark| mark.words.is_some()).collect();
        assert_eq!(said, [true, false, true, true], "the target says its value below");
    }

    #[test]
    fn without_two_days_there_is_no_curve() {
        let dots = [dot("2026-01-01", MapAim::Actual, Some(1.0)), dot("", MapAim::Actual, Some(2.0))];
        assert_eq!(chart(&dots), None);
    }

    #[test]
    fn one_day_for_all_stands_in_the_middle() {
        let dots = [dot("2026-01-01", MapAim::Actual, Some(0.0)), dot("2026-01-01", MapAim::Target, Some(0.0))];
        let chart = chart(&dots).unwrap();
        assert!(chart.marks.iter().all(|mark| mark.at.x.is_finite() && mark.at.y.is_finite()));
        assert_eq!(chart.writing.last().unwrap().align, Align::Middle);
        assert_eq!(day("2026-01-01").to_string(), chart.writing.last().unwrap().words);
    }

    #[test]
    fn the_top_of_the_axis_is_round() {
        for (value, top) in [(0.0, 1.0), (0.18, 0.2), (7.0, 8.0), (11.0, 15.0), (1.2, 2.0), (103.0, 150.0), (1.0, 1.0)]
        {
            assert!((rounded_up(value) - top).abs() < 1e-9, "{value}: {}", rounded_up(value));
        }
    }
}
