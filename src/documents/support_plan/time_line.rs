//! The schedule in the printed plan: the picture of the screen, in black and white.

use chrono::NaiveDate;

use crate::documents::support_plan::Plan;
use crate::documents::{Block, MapFigure};
use crate::domain::phase::schedule::{self, Scheduled};
use crate::drawing::time_line::{Standing, TimeLine, WIDE, days};
use crate::drawing::time_line_sheet::sheet;
use crate::i18n::plan::{plan, schedule_kind_of_one};
use crate::i18n::{format, time_line};

/// How high a figure may be so that it stays as wide as the page: a taller one
/// would be made smaller as a whole, and its words with it.
const MOST: f64 = 570.0;

impl Plan<'_> {
    /// Heading and figures; nothing for a plan with fewer than two entries, which
    /// is no line.
    pub(super) fn time_line(&self, today: NaiveDate) -> (String, Vec<Block>) {
        let locale = self.locale;
        let heading = plan(locale).time_line.to_owned();
        let entries = schedule::of(self.case);
        let first = entries.iter().filter_map(Scheduled::first).min();
        let span = first.zip(entries.iter().filter_map(Scheduled::last).max());
        let Some((first, last)) = span.filter(|_| entries.len() > 1) else { return (heading, Vec::new()) };
        let t = time_line::time_line(locale);
        let [first, last, now] = [first, last, today].map(|day| format::date(locale, day));
        let caption = (t.caption)(&first, &last, &now);
        let sheets = TimeLine::sheets(&entries, today, locale, WIDE, MOST);
        let mut rest = entries.as_slice();
        let figure = |(at, line): (usize, &TimeLine)| {
            let (shown, more) = rest.split_at_checked(line.rows.len()).unwrap_or((rest, &[]));
            rest = more;
            // Whoever does not see the picture reads or hears the same here.
            let said: Vec<String> = shown.iter().map(|entry| self.entry(entry, today)).collect();
            let title = format!("{heading}: {}", said.join("; "));
            let number = if sheets.len() > 1 { format!(" {}", (t.sheet)(at, sheets.len())) } else { String::new() };
            Block::Map(MapFigure { svg: sheet(line, &title, locale), title, caption: format!("{caption}{number}") })
        };
        let figures = (1..).zip(&sheets).map(figure).collect();
        (heading.clone(), figures)
    }

    /// "Maßnahme Anrufen, 01.09.2026 bis 30.09.2026, läuft"
    fn entry(&self, entry: &Scheduled, today: NaiveDate) -> String {
        let locale = self.locale;
        let kind = schedule_kind_of_one(locale, entry.kind);
        let name = format!("{kind} {}", entry.what);
        let standing = Standing::of(entry, today).word(locale);
        let days = match (entry.begin, entry.end) {
            (Some(begin), Some(end)) if begin != end => {
                let [begin, end] = [begin, end].map(|day| format::date(locale, day));
                (time_line::time_line(locale).span)(&begin, &end)
            }
            _ => days(entry, locale),
        };
        format!("{}, {days}, {standing}", name.trim_end())
    }
}
