//! The schedule as a picture that stands alone, for paper: how an entry stands to
//! today is told by form, so that it can be read in black and white.

use std::fmt::Write;

use crate::drawing::palette;
use crate::drawing::path::number;
use crate::drawing::svg::{SANS, escaped};
use crate::drawing::time_line::{BAR, FONT, Mark, Standing, TimeLine};
use crate::drawing::typesetting::{Weight, width};
use crate::i18n::Locale;
use crate::i18n::plan::plan;

/// Room for the meaning of the forms below the picture.
const LEGEND: f64 = 26.0;
const SAMPLE: f64 = 22.0;
/// How far the strokes of an overdue bar stand apart.
const HATCH: f64 = 4.0;

/// The picture as SVG text. `title` says it all to those who do not see it.
pub fn sheet(line: &TimeLine, title: &str, locale: Locale) -> String {
    let mut out = Sheet { out: String::new() };
    let (wide, high) = (number(line.width), number(line.height + LEGEND));
    out.line(&format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {wide} {high}" width="{wide}" height="{high}" role="img" font-family="{SANS}" font-size="{FONT}"><title>{}</title>"#,
        escaped(title)
    ));
    let bottom = number(line.height);
    for tick in &line.ticks {
        let (x, line) = (number(tick.x), palette::WATER_LINE.value);
        out.line(&format!(r#"<path d="M{x} 22V{bottom}" stroke="{line}" stroke-width="0.75"/>"#));
        out.words(tick.x + 4.0, 16.0, &tick.label, "start", Weight::Regular);
    }
    let today = number(line.today);
    for (from, to) in &line.today_line {
        let (from, to, ink) = (number(*from), number(*to), palette::INK.value);
        out.line(&format!(
            r#"<path d="M{today} {from}V{to}" stroke="{ink}" stroke-width="1.5" stroke-dasharray="5 3"/>"#
        ));
    }
    let (anchor, x) =
        if line.today > line.width / 2.0 { ("end", line.today - 5.0) } else { ("start", line.today + 5.0) };
    out.words(x, 36.0, plan(locale).today, anchor, Weight::SemiBold);
    for group in &line.groups {
        out.words(12.0, group.y, &group.label, "start", Weight::SemiBold);
    }
    for row in &line.rows {
        out.words(row.label_x, row.label_y, &row.label, "start", Weight::Regular);
        out.mark(row.mark, row.y, row.standing);
    }
    out.legend(line, locale);
    out.line("</svg>");
    out.out
}

struct Sheet {
    out: String,
}

impl Sheet {
    fn line(&mut self, line: &str) {
        // Writing to a string cannot fail.
        writeln!(self.out, "{line}").unwrap_or_default();
    }

    /// Words with a pale edge, so that the line of a month does not disturb them.
    fn words(&mut self, x: f64, y: f64, words: &str, anchor: &str, weight: Weight) {
        let (x, y, words) = (number(x), number(y), escaped(words));
        let (ink, paper) = (palette::INK.value, palette::WATER_OPEN.value);
        let weight = match weight {
            Weight::Regular => 400,
            Weight::SemiBold => 600,
        };
        let place = format!(r#"x="{x}" y="{y}" text-anchor="{anchor}" font-weight="{weight}""#);
        self.line(&format!(
            r#"<text {place} aria-hidden="true" fill="none" stroke="{paper}" stroke-width="3" stroke-linejoin="round">{words}</text>"#
        ));
        self.line(&format!(r#"<text {place} fill="{ink}">{words}</text>"#));
    }

    /// Under way is full, ahead is empty, overdue is hatched, over is pale.
    fn mark(&mut self, mark: Mark, y: f64, standing: Standing) {
        let (ink, soft, paper) = (palette::INK.value, palette::WATER_LINE.value, palette::WATER_OPEN.value);
        let half = BAR / 2.0;
        let (fill, stroke, edge) = match standing {
            Standing::Over => (soft, palette::CHART_INK.value, "0.75"),
            Standing::Late | Standing::Ahead => (paper, ink, "1.5"),
            Standing::Running => (ink, ink, "1.5"),
        };
        let look = format!(r#"fill="{fill}" stroke="{stroke}" stroke-width="{edge}""#);
        let is_late = standing == Standing::Late;
        match mark {
            Mark::Bar { x, length } => {
                let [left, top, long, high] = [x, y - half, length, BAR].map(number);
                self.line(&format!(r#"<rect x="{left}" y="{top}" width="{long}" height="{high}" {look}/>"#));
                if is_late {
                    let mut strokes = String::new();
                    let mut at = x + HATCH;
                    while at < x + length {
                        write!(strokes, "M{} {}v{}", number(at), number(y - half), number(BAR)).unwrap_or_default();
                        at += HATCH;
                    }
                    self.line(&format!(r#"<path d="{strokes}" stroke="{ink}" stroke-width="1.25"/>"#));
                }
            }
            Mark::Point { x } => {
                let [left, right, above, below] = [x - 6.0, x + 6.0, y - 6.0, y + 6.0].map(number);
                let (x, y) = (number(x), number(y));
                self.line(&format!(r#"<path d="M{x} {above}L{right} {y}L{x} {below}L{left} {y}Z" {look}/>"#));
                if is_late {
                    self.line(&format!(
                        r#"<path d="M{x} {above}V{below}M{left} {y}H{right}" stroke="{ink}" stroke-width="1.25"/>"#
                    ));
                }
            }
        }
    }

    /// What the forms mean that occur on this sheet.
    fn legend(&mut self, line: &TimeLine, locale: Locale) {
        let mut x = 12.0;
        let y = line.height + LEGEND - 8.0;
        for which in [Standing::Over, Standing::Late, Standing::Running, Standing::Ahead] {
            if line.rows.iter().any(|row| row.standing == which) {
                let word = which.word(locale);
                self.mark(Mark::Bar { x, length: SAMPLE }, y - BAR / 2.0, which);
                self.words(x + SAMPLE + 6.0, y, word, "start", Weight::Regular);
                x += SAMPLE + 6.0 + width(word, FONT, Weight::Regular) + 22.0;
            }
        }
    }
}
