//! Curves as one picture that stands alone: for print and files.

use std::fmt::Write;

use crate::domain::map::version::MapAim;
use crate::drawing::chart::{Chart, FONT, HEIGHT, WIDTH, gap, target};
use crate::drawing::geometry::Point;
use crate::drawing::palette;
use crate::drawing::path::number;
use crate::drawing::svg::{SANS, escaped};

/// Room for the title of a chart on a sheet, and between charts.
const HEAD: f64 = 20.0;
const APART: f64 = 26.0;

/// Several charts on one picture that stands alone, with what the marks mean
/// beneath. `names` are the words for a version, a target and a gap.
pub fn sheet(charts: &[Chart], columns: usize, title: &str, names: [&str; 3]) -> String {
    let rows = charts.len().div_ceil(columns.max(1));
    let width = float(columns) * (WIDTH + APART) - APART;
    let height = float(rows) * (HEAD + HEIGHT + APART) + 8.0;
    let mut out = String::new();
    let (ink, soft, line) = (palette::INK.value, palette::CHART_INK.value, palette::WATER_LINE.value);
    // Writing to a string cannot fail.
    writeln!(
        out,
        r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {0} {1}" width="{0}" height="{1}" role="img" font-family="{SANS}" font-size="{FONT}"><title>{2}</title>"#,
        number(width),
        number(height),
        escaped(title)
    )
    .unwrap_or_default();
    for (at, chart) in charts.iter().enumerate() {
        let x = number(float(at % columns.max(1)) * (WIDTH + APART));
        let y = number(float(at / columns.max(1)) * (HEAD + HEIGHT + APART) + HEAD);
        let title = escaped(&chart.title);
        writeln!(out, r#"<g transform="translate({x} {y})">"#).unwrap_or_default();
        writeln!(out, r#"<text y="-4" font-weight="700" font-size="13" fill="{ink}">{title}</text>"#)
            .unwrap_or_default();
        writeln!(out, r#"<path d="{}" fill="none" stroke="{line}"/>"#, chart.axes).unwrap_or_default();
        writeln!(out, r#"<path d="{}" fill="none" stroke="{ink}" stroke-width="2"/>"#, chart.curve).unwrap_or_default();
        writeln!(
            out,
            r#"<path d="{}" fill="none" stroke="{ink}" stroke-width="1.5" stroke-dasharray="2 4"/>"#,
            chart.way
        )
        .unwrap_or_default();
        for gap in &chart.gaps {
            writeln!(out, "{}", gap_mark(*gap, soft)).unwrap_or_default();
        }
        for mark in &chart.marks {
            writeln!(out, "{}", value_mark(mark.at, mark.aim, ink)).unwrap_or_default();
            if let Some(words) = &mark.words {
                let (x, y) = (number(mark.words_at.x), number(mark.words_at.y));
                let words = escaped(words);
                writeln!(
                    out,
                    r#"<text x="{x}" y="{y}" font-weight="700" text-anchor="middle" fill="{ink}">{words}</text>"#
                )
                .unwrap_or_default();
            }
        }
        for writing in &chart.writing {
            let (x, y, align) = (number(writing.at.x), number(writing.at.y), writing.align.keyword());
            let words = escaped(&writing.words);
            writeln!(out, r#"<text x="{x}" y="{y}" text-anchor="{align}" fill="{soft}">{words}</text>"#)
                .unwrap_or_default();
        }
        out.push_str("</g>\n");
    }
    let y = height - 8.0;
    let samples = [
        value_mark(Point::new(8.0, y - 4.0), MapAim::Actual, ink),
        value_mark(Point::new(168.0, y - 4.0), MapAim::Target, ink),
        gap_mark(Point::new(328.0, y - 4.0), soft),
    ];
    for ((sample, name), x) in samples.iter().zip(names).zip([20, 180, 340]) {
        let (y, name) = (number(y), escaped(name));
        writeln!(out, r#"{sample}<text x="{x}" y="{y}" fill="{soft}">{name}</text>"#).unwrap_or_default();
    }
    out.push_str("</svg>\n");
    out
}

fn value_mark(at: Point, aim: MapAim, ink: &str) -> String {
    match aim {
        MapAim::Actual => format!(r#"<circle cx="{}" cy="{}" r="4" fill="{ink}"/>"#, number(at.x), number(at.y)),
        MapAim::Target => {
            let paper = palette::WATER_OPEN.value;
            format!(r#"<path d="{}" fill="{paper}" stroke="{ink}" stroke-width="1.75"/>"#, target(at))
        }
    }
}

fn gap_mark(at: Point, ink: &str) -> String {
    format!(r#"<path d="{}" fill="none" stroke="{ink}" stroke-width="1.5"/>"#, gap(at))
}

fn float(count: usize) -> f64 {
    f64::from(u16::try_from(count).unwrap_or(u16::MAX))
}
