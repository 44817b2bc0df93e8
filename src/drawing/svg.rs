//! A scene as a picture file that stands alone: for print, export and
//! clipboard.
//!
//! It carries colours and fonts as presentation attributes and nothing that
//! could run or load: no script, no style, no address outside. Every text is
//! escaped. The legend of what is drawn stands beneath. Letters get their pale edge from a second text behind them,
//! because word processors draw `paint-order` the wrong way round.

mod analysed;

use std::fmt::Write;

use crate::drawing::badge;
use crate::drawing::geometry::{Point, Rect};
use crate::drawing::ghost;
use crate::drawing::hull;
use crate::drawing::key::{self, Sample, Sheet};
use crate::drawing::labels::{Label, Owner, Placement};
use crate::drawing::look::Form;
use crate::drawing::notation::{ANCHOR_SIGN, Outlines, Symbol, deceased_cross, sector_key};
use crate::drawing::palette::{self, Colour};
use crate::drawing::path::number;
use crate::drawing::scene::{Inside, Layer, NodeShape, Scene};
use crate::drawing::sizes::Sizes;
use crate::drawing::strokes::Strokes;
use crate::drawing::water::ARC_WIDTH;
use crate::drawing::words;
use crate::i18n::numbers::letter;

/// Faces that every system has under some name.
pub(super) const SANS: &str = "system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', sans-serif";
const SERIF: &str = "'Iowan Old Style', 'Palatino Linotype', Palatino, P052, Georgia, 'Noto Serif', serif";

/// The scene as SVG text. `id` begins every identifier inside, so that several
/// pictures can stand in one document; letters, digits and dashes only.
pub fn text(scene: &Scene, id: &str) -> String {
    let id: String = id.chars().filter(|letter| letter.is_ascii_alphanumeric() || *letter == '-').collect();
    let mut out = Writer { out: String::new() };
    let sheet = key::sheet(scene);
    let sign = words::aim_sign(scene.locale, scene.aim);
    let bounds = sheet.as_ref().map_or(scene.bounds, |sheet| scene.bounds.joined(sheet.bounds)).grown(6.0);
    let font = 1.4 * scene.sizes.name;
    let bounds = if sign.is_some() { Rect { top: bounds.top - 1.6 * font, ..bounds } } else { bounds };
    let [left, top, width, height] = [bounds.left, bounds.top, bounds.width(), bounds.height()].map(number);
    out.line(&format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="{left} {top} {width} {height}" width="{width}" height="{height}" role="img" aria-labelledby="{id}-title {id}-desc">"#
    ));
    out.line(&format!(r#"<title id="{id}-title">{}</title>"#, escaped(&scene.title)));
    out.line(&format!(r#"<desc id="{id}-desc">{}</desc>"#, escaped(&scene.description)));
    out.line(&format!(
        r#"<rect x="{left}" y="{top}" width="{width}" height="{height}" fill="{}"/>"#,
        palette::WATER_OPEN.value
    ));
    out.water(scene, &id);
    out.hulls(scene);
    out.ties(scene);
    out.out.push_str(&ghost::behind(scene));
    out.anchor(scene);
    out.nodes(scene);
    out.out.push_str(&ghost::in_front(scene));
    out.labels(scene);
    if let Some(sheet) = &sheet {
        out.legend(sheet, scene.sizes);
    }
    if let Some(sign) = sign {
        let at = Point::new(bounds.left + 0.6 * font, bounds.top + 1.4 * font);
        out.line(&format!(
            r#"<text data-part="aim" x="{}" y="{}" font-family="{SANS}" font-weight="700" font-size="{}" fill="{}">{}</text>"#,
            number(at.x), number(at.y), number(font), palette::INK.value, escaped(sign)
        ));
    }
    out.line("</svg>");
    out.out
}

/// Text that is safe between tags and in attributes. Characters that XML does
/// not allow at all are left out.
pub fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            '\t' | '\n' | '\r' => safe.push(' '),
            '\u{0}'..'\u{20}' | '\u{fffe}' | '\u{ffff}' => {}
            _ => safe.push(letter),
        }
    }
    safe
}

struct Writer {
    out: String,
}

impl Writer {
    fn line(&mut self, text: &str) {
        self.out.push_str(text);
        self.out.push('\n');
    }

    fn water(&mut self, scene: &Scene, id: &str) {
        self.line(r#"<g data-part="water">"#);
        let colours = [palette::WATER_NEAR, palette::WATER_MID, palette::WATER_FAR];
        let horizons = scene.layers.contains(&Layer::Horizons);
        let rings = scene.water.rings.iter().zip(colours).rev().take(if horizons { 3 } else { 1 });
        for ((_, radius), colour) in rings {
            let (fill, stroke) = (colour.value, palette::WATER_LINE.value);
            self.line(&format!(r#"<circle r="{}" fill="{fill}" stroke="{stroke}"/>"#, number(*radius)));
        }
        self.line(&stroked("path", &scene.water.axes, palette::WATER_LINE, 1.0, r#" stroke-dasharray="1 4""#));
        self.line(&stroked("path", &scene.water.ticks, palette::CHART_INK, 0.8, r#" stroke-opacity=".55""#));
        for rim in &scene.water.sectors {
            let (key, colour) = (sector_key(rim.sector), palette::sector(rim.sector));
            let data = format!(r#" data-sector="{key}""#);
            self.line(&stroked("path", &rim.arc, colour, ARC_WIDTH, &data));
            self.line(&format!(r#"<path id="{id}-{key}" d="{}" fill="none"/>"#, rim.name_path));
            self.line(&format!(
                r##"<text font-family="{SERIF}" font-style="italic" font-size="{}" letter-spacing=".05em" text-anchor="middle" fill="{}"><textPath href="#{id}-{key}" startOffset="50%">{}</textPath></text>"##,
                number(rim.font), colour.value, escaped(rim.name)
            ));
        }
        if horizons {
            for ring in &scene.water.ring_names {
                self.line(&format!(
                    r#"<text x="{}" y="{}" font-family="{SERIF}" font-style="italic" font-size="{}" fill="{}">{}</text>"#,
                    number(ring.at.x), number(ring.at.y), number(ring.font), palette::CHART_INK.value, escaped(ring.name)
                ));
            }
        }
        self.line("</g>");
    }

    fn ties(&mut self, scene: &Scene) {
        let sizes = scene.sizes;
        self.line(r#"<g data-part="contact-ties">"#);
        for tie in &scene.contact_ties {
            self.tie(&tie.strokes(tie.curve, sizes), tie.look.form, true, sizes);
        }
        self.line("</g>");
        self.line(r#"<g data-part="anchor-ties">"#);
        for tie in &scene.anchor_ties {
            self.tie(&tie.strokes(tie.curve, sizes), tie.look.form, false, sizes);
        }
        self.line("</g>");
    }

    fn tie(&mut self, strokes: &Strokes, form: Form, is_between: bool, sizes: Sizes) {
        let colour = palette::line(form, is_between);
        let mut more = String::new();
        let mut weight = form.weight();
        match form {
            Form::Hairline | Form::Double if is_between => weight = 1.25,
            Form::Hairline | Form::Double => more.push_str(r#" stroke-opacity=".6""#),
            Form::Told(_) => {
                let key = form.key().unwrap_or_default();
                write!(more, r#" data-quality="{key}" stroke-linejoin="round""#).unwrap_or_default();
            }
        }
        if let Some((dash, gap)) = form.dashes(sizes) {
            write!(more, r#" stroke-dasharray="{} {}""#, number(dash), number(gap)).unwrap_or_default();
        }
        self.line(&stroked("path", &strokes.line, colour, weight * sizes.line, &more));
        if !strokes.grounds.is_empty() {
            let (ground, stroke, width) = (palette::WATER_OPEN.value, colour.value, number(1.4 * sizes.line));
            self.line(&format!(
                r#"<path d="{}" fill="{ground}" stroke="{stroke}" stroke-width="{width}"/>"#,
                strokes.grounds
            ));
        }
        if !strokes.signs.is_empty() {
            self.line(&format!(r#"<path d="{}" fill="{}"/>"#, strokes.signs, colour.value));
        }
    }

    fn legend(&mut self, sheet: &Sheet, sizes: Sizes) {
        self.line(r#"<g data-part="legend">"#);
        for entry in &sheet.entries {
            match &entry.sample {
                Sample::Tie { form, is_between, strokes } => {
                    let (x, y) = (number(entry.at.x), number(entry.at.y));
                    self.line(&format!(r#"<g transform="translate({x} {y})">"#));
                    self.tie(strokes, *form, *is_between, sizes);
                    self.line("</g>");
                }
                Sample::Symbol { symbol, outlines, deceased } => {
                    let (at, scale) = (sheet.symbol_at(entry), number(sheet.symbol));
                    let (x, y) = (number(at.x), number(at.y));
                    self.line(&format!(r#"<g transform="translate({x} {y}) scale({scale})">"#));
                    self.symbol(*symbol, *outlines, *deceased, palette::CHART_INK);
                    self.line("</g>");
                }
                Sample::Badge(role) => {
                    let (at, scale) = (sheet.symbol_at(entry), number(0.64 * sheet.font / badge::RADIUS));
                    let (x, y) = (number(at.x), number(at.y));
                    self.line(&format!(r#"<g transform="translate({x} {y}) scale({scale})">"#));
                    self.badge(*role, Point::ORIGIN);
                    self.line("</g>");
                }
                Sample::Hull(cluster) => {
                    let at = sheet.symbol_at(entry);
                    let radius = 0.62 * sheet.font;
                    let (left, right) = (Point::new(at.x - radius, at.y), Point::new(at.x + radius, at.y));
                    let capsule = hull::around(&[left, right], radius);
                    self.hull(&capsule, *cluster, sizes);
                    self.letter(&letter(*cluster), *cluster, at, 0.95 * sheet.font);
                }
            }
            let (x, y) = (number(entry.words_at.x), number(entry.words_at.y));
            let (size, ink, words) = (number(sheet.font), palette::INK.value, escaped(&entry.words));
            self.line(&format!(
                r#"<text x="{x}" y="{y}" font-family="{SANS}" font-size="{size}" fill="{ink}">{words}</text>"#
            ));
        }
        self.line("</g>");
    }

    fn anchor(&mut self, scene: &Scene) {
        let (ink, open, page) = (palette::INK.value, palette::WATER_OPEN.value, palette::PAGE.value);
        self.line(&format!(r#"<g data-part="anchor" transform="scale({})">"#, number(scene.sizes.symbol)));
        self.line(&format!(r#"<circle r="19.5" fill="{ink}" stroke="{open}" stroke-width="3"/>"#));
        self.line(&format!(
            r#"<path d="{ANCHOR_SIGN}" fill="none" stroke="{page}" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round"/>"#
        ));
        self.line("</g>");
    }

    fn nodes(&mut self, scene: &Scene) {
        self.line(r#"<g data-part="contacts">"#);
        for node in &scene.nodes {
            self.node(node, scene);
        }
        self.line("</g>");
    }

    fn node(&mut self, node: &NodeShape, scene: &Scene) {
        let (key, colour) = (sector_key(node.sector), palette::sector(node.sector));
        let (transform, symbol) = (node.transform(scene.sizes), node.symbol.key());
        self.line(&format!(r#"<g data-sector="{key}" data-symbol="{symbol}" transform="{transform}">"#));
        self.line(&format!("<title>{}</title>", escaped(&node.description)));
        self.symbol(node.symbol, node.outlines, node.deceased, colour);
        let inside = escaped(node.inside.text());
        match &node.inside {
            Inside::Initials(_) => {}
            Inside::Emoji(_) => {
                let (drop, radius) = node.symbol.emoji_ground();
                let (drop, radius, fill) = (number(drop), number(radius), palette::ON_SECTOR.value);
                self.line(&format!(r#"<circle cy="{drop}" r="{radius}" fill="{fill}"/>"#));
            }
        }
        self.inside(node, &inside);
        for badge in &node.badges {
            self.badge(badge.role, badge.at);
        }
        self.line("</g>");
    }

    /// The letters or the picture sign in a symbol.
    fn inside(&mut self, node: &NodeShape, inside: &str) {
        let size = number(node.symbol.text_size(&node.inside));
        if !inside.is_empty() {
            self.line(&format!(
                r#"<text y="{}" font-family="{SANS}" font-weight="700" font-size="{size}" text-anchor="middle" fill="{}" aria-hidden="true">{inside}</text>"#,
                number(node.symbol.text_drop(&node.inside)),
                palette::ON_SECTOR.value,
            ));
        }
    }

    /// A symbol around (0, 0) without what stands in it.
    fn symbol(&mut self, symbol: Symbol, outlines: Outlines, deceased: bool, colour: Colour) {
        if outlines == Outlines::Two {
            self.line(&stroked("path", &symbol.double_outline(), colour, 1.75, ""));
        }
        let (body, open) = (symbol.outline(), palette::WATER_OPEN.value);
        self.line(&format!(r#"<path d="{body}" fill="{open}" stroke="{open}" stroke-width="2"/>"#));
        self.line(&format!(r#"<path d="{body}" fill="{}"/>"#, colour.value));
        if let Some(inner) = symbol.inner_line() {
            self.line(&stroked("path", &inner, palette::ON_SECTOR, 1.0, r#" stroke-opacity=".8""#));
        }
        if deceased {
            self.line(&stroked("path", &deceased_cross(), palette::WATER_OPEN, 5.0, r#" stroke-linecap="round""#));
            self.line(&stroked("path", &deceased_cross(), palette::INK, 1.75, r#" stroke-linecap="round""#));
        }
    }

    fn labels(&mut self, scene: &Scene) {
        self.line(r#"<g data-part="labels">"#);
        for label in &scene.labels {
            if let Some(shown) = &label.shown {
                self.label(label, shown, scene);
            }
        }
        self.line("</g>");
    }

    fn label(&mut self, label: &Label, shown: &Placement, scene: &Scene) {
        if let Some((from, to)) = shown.leader {
            let path = crate::drawing::path::Path::from(from).line(to).text();
            self.line(&stroked("path", &path, palette::CHART_INK, 0.8 * scene.sizes.line, ""));
        }
        let (face, weight, size, edge) = match label.owner {
            Owner::Anchor => (SERIF, 700, scene.sizes.name * 14.0 / 13.0, palette::WATER_NEAR),
            Owner::Contact(_) => (SANS, 600, scene.sizes.name, palette::WATER_FAR),
        };
        let (x, y, size, align) = (number(shown.at.x), number(shown.at.y), number(size), shown.align.keyword());
        let head = format!(
            r#"<text x="{x}" y="{y}" font-family="{face}" font-weight="{weight}" font-size="{size}" text-anchor="{align}""#
        );
        let mut lines = escaped(shown.name.first().map_or("", String::as_str));
        for line in shown.name.iter().skip(1) {
            let lead = number(scene.sizes.name_leading());
            write!(lines, r#"<tspan x="{x}" dy="{lead}">{}</tspan>"#, escaped(line)).unwrap_or_default();
        }
        let detail = |colour: &str| {
            shown.detail.as_ref().map_or_else(String::new, |detail| {
                let (lead, size) = (number(scene.sizes.leading()), number(scene.sizes.detail));
                let detail = escaped(detail);
                format!(r#"<tspan x="{x}" dy="{lead}" font-weight="400" font-size="{size}"{colour}>{detail}</tspan>"#)
            })
        };
        let (edge, ink, width) = (edge.value, palette::INK.value, number(3.5 * scene.sizes.line));
        self.line(&format!(
            r#"{head} fill="{edge}" stroke="{edge}" stroke-width="{width}" stroke-linejoin="round" aria-hidden="true">{lines}{}</text>"#,
            detail("")
        ));
        let chart_ink = format!(r#" fill="{}""#, palette::CHART_INK.value);
        self.line(&format!(r#"{head} fill="{ink}">{lines}{}</text>"#, detail(&chart_ink)));
    }
}

fn stroked(tag: &str, path: &str, colour: Colour, width: f64, more: &str) -> String {
    let mut text = String::new();
    let (stroke, width) = (colour.value, number(width));
    // Writing to a string cannot fail.
    write!(text, r#"<{tag} d="{path}" fill="none" stroke="{stroke}" stroke-width="{width}"{more}/>"#)
        .unwrap_or_default();
    text
}
