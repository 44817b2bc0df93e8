//! The places where one label could stand, and what each of them costs.

use crate::drawing::geometry::{Point, RIM, Rect};
use crate::drawing::labels::{Align, Owner, Placement, Request, Surroundings};
use crate::drawing::sizes::Sizes;
use crate::drawing::typesetting::{Weight, shortened, width, wrapped};

/// How much of a label is left, from everything to the least.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// Name and second line.
    Full,
    /// The name alone.
    NameOnly,
    /// A shortened name.
    Short,
    /// A shortened name away from its symbol, with a line that leads to it.
    Leader,
}

impl Form {
    pub(super) const ALL: [Self; 4] = [Self::Full, Self::NameOnly, Self::Short, Self::Leader];

    pub(super) const fn next(self) -> Option<Self> {
        match self {
            Self::Full => Some(Self::NameOnly),
            Self::NameOnly => Some(Self::Short),
            Self::Short => Some(Self::Leader),
            Self::Leader => None,
        }
    }
}

/// One place for a label.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Candidate {
    pub(super) form: Form,
    pub(super) bounds: Rect,
    pub(super) align: Align,
    pub(super) leader: Option<(Point, Point)>,
    pub(super) cost: f64,
}

/// The longest lines of a name and below it, in font sizes.
const LONGEST_NAME: f64 = 10.5;
const LONGEST_DETAIL: f64 = 14.0;
/// The longest shortened name.
const LONGEST_SHORT: f64 = 6.5;

/// What a label pays for crossing a tie, a tie that is broad or wavy and hides
/// letters, covering faint writing or lying on the rim.
const LINE: f64 = 1.0;
const BROAD_LINE: f64 = 3.5;
const FAINT: f64 = 6.0;
/// What it pays for each sign of a tie that it hides.
const SIGN: f64 = 9.0;
const ON_RIM: f64 = 3.5;
/// What it pays for standing so close to the symbol of another contact that it
/// could be read as that one's name.
const AMBIGUOUS: f64 = 3.0;
/// What a label pays for standing beside badges and not beside the symbol itself.
const BESIDE_BADGES: f64 = 0.6;
/// What a leader pays for crossing a symbol.
const LEADER_THROUGH_SYMBOL: f64 = 5.0;

/// A place before it is priced: space, alignment, leader, and how little it is liked.
type Spot = (Rect, Align, Option<(Point, Point)>, f64);

/// From this half width on a line hides letters, in the unit of lines.
const BROAD: f64 = 2.6;

/// A straight piece of a tie near a label.
struct NearLine {
    line: usize,
    from: Point,
    to: Point,
    half_width: f64,
}

/// The lines of a label in one form, and how much room they take.
struct Lines {
    name: Vec<String>,
    detail: Option<String>,
    width: f64,
    height: f64,
}

/// One label with all its possible places; those of a form are worked out
/// when somebody asks for the form.
pub(super) struct Wishes<'a> {
    at: usize,
    requests: &'a [Request],
    surroundings: &'a Surroundings,
    sizes: Sizes,
    reach: Rect,
    near_symbols: Vec<Rect>,
    near_lines: Vec<NearLine>,
    forms: [Option<Vec<Candidate>>; 4],
}

impl<'a> Wishes<'a> {
    pub(super) fn new(at: usize, requests: &'a [Request], surroundings: &'a Surroundings, sizes: Sizes) -> Self {
        let mut wishes = Self {
            at,
            requests,
            surroundings,
            sizes,
            reach: Rect::default(),
            near_symbols: Vec::new(),
            near_lines: Vec::new(),
            forms: [None, None, None, None],
        };
        let (full, apart) = (wishes.lines(Form::Full), wishes.lines(Form::Leader));
        let aside = full.width.max(apart.width + wishes.far());
        let above = full.height.max(apart.height + wishes.far());
        let symbol = wishes.request().with_badges;
        wishes.reach = Rect {
            left: symbol.left - aside - wishes.gap(),
            top: symbol.top - above - wishes.gap(),
            right: symbol.right + aside + wishes.gap(),
            bottom: symbol.bottom + above + wishes.gap(),
        };
        let others = requests.iter().enumerate().filter(|(other, _)| *other != at).map(|(_, other)| other.symbol);
        wishes.near_symbols = others.filter(|symbol| symbol.overlaps(wishes.reach)).collect();
        for (at, line) in surroundings.lines.iter().enumerate() {
            let reaches = |rect: Rect| rect.grown(line.half_width + 0.01).overlaps(wishes.reach);
            let around = line.pieces.iter().map(|(from, to)| Rect::between(*from, *to)).reduce(Rect::joined);
            if !around.is_some_and(reaches) {
                continue;
            }
            for (from, to) in line.pieces.iter().filter(|(from, to)| reaches(Rect::between(*from, *to))) {
                wishes.near_lines.push(NearLine { line: at, from: *from, to: *to, half_width: line.half_width });
            }
        }
        wishes
    }

    /// Everything this label could ever cover lies in here.
    pub(super) const fn reach(&self) -> Rect {
        self.reach
    }

    pub(super) fn rank(&self) -> u8 {
        self.request().rank
    }

    pub(super) fn prepare(&mut self, form: Form) {
        if self.forms[form as usize].is_none() {
            self.forms[form as usize] = Some(self.work_out(form));
        }
    }

    pub(super) fn candidates(&self, form: Form) -> &[Candidate] {
        self.forms[form as usize].as_deref().unwrap_or_default()
    }

    pub(super) fn placement(&self, taken: &Candidate) -> Placement {
        let lines = self.lines(taken.form);
        let x = match taken.align {
            Align::Start => taken.bounds.left,
            Align::Middle => taken.bounds.centre().x,
            Align::End => taken.bounds.right,
        };
        Placement {
            at: Point::new(x, taken.bounds.top + 0.84 * self.name_font()),
            align: taken.align,
            name: lines.name,
            detail: lines.detail,
            leader: taken.leader,
            bounds: taken.bounds,
        }
    }

    fn request(&self) -> &'a Request {
        &self.requests[self.at]
    }

    fn name_font(&self) -> f64 {
        match self.request().owner {
            Owner::Anchor => self.sizes.name * 14.0 / 13.0,
            Owner::Contact(_) => self.sizes.name,
        }
    }

    /// The space between a symbol and its label.
    fn gap(&self) -> f64 {
        3.0 * self.sizes.symbol
    }

    /// How far from the symbol a label with a leader can stand.
    fn far(&self) -> f64 {
        58.0 * self.sizes.symbol
    }

    fn lines(&self, form: Form) -> Lines {
        let (request, name_font, detail_font) = (self.request(), self.name_font(), self.sizes.detail);
        let name = match form {
            Form::Full | Form::NameOnly => {
                wrapped(&request.name, name_font, Weight::SemiBold, LONGEST_NAME * name_font)
            }
            Form::Short | Form::Leader => {
                vec![shortened(&request.name, name_font, Weight::SemiBold, LONGEST_SHORT * name_font)]
            }
        };
        let detail = match form {
            Form::Full if !request.detail.is_empty() => {
                Some(shortened(&request.detail, detail_font, Weight::Regular, LONGEST_DETAIL * detail_font))
            }
            Form::Full | Form::NameOnly | Form::Short | Form::Leader => None,
        };
        let names = name.iter().map(|line| width(line, name_font, Weight::SemiBold));
        let detail_width = detail.as_ref().map_or(0.0, |detail| width(detail, detail_font, Weight::Regular));
        let below = if detail.is_some() { self.sizes.leading() + 0.26 * detail_font } else { 0.26 * name_font };
        Lines {
            width: names.fold(detail_width, f64::max),
            height: 0.84 * name_font + self.sizes.name_leading() * counted(name.len() - 1) + below,
            name,
            detail,
        }
    }

    fn work_out(&self, form: Form) -> Vec<Candidate> {
        if self.request().name.is_empty() {
            return Vec::new();
        }
        let lines = self.lines(form);
        let nothing_gained = match form {
            Form::Full => false,
            Form::NameOnly => self.request().detail.is_empty(),
            Form::Short => lines.name == self.lines(Form::NameOnly).name,
            Form::Leader => self.request().owner == Owner::Anchor,
        };
        if nothing_gained || lines.name == ["…"] {
            return Vec::new();
        }
        let places = match form {
            Form::Full | Form::NameOnly | Form::Short => self.around(&lines),
            Form::Leader => self.apart(&lines),
        };
        let candidate = |(bounds, align, leader, preference): Spot| {
            let cost = preference + self.cost(bounds, leader)?;
            Some(Candidate { form, bounds, align, leader, cost })
        };
        places.into_iter().filter_map(candidate).collect()
    }

    /// The places around the symbol, and around symbol and badges where there are any.
    fn around(&self, lines: &Lines) -> Vec<Spot> {
        let request = self.request();
        let mut places = self.beside(lines, request.symbol);
        if request.with_badges != request.symbol {
            let farther = self.beside(lines, request.with_badges).into_iter();
            places.extend(farther.map(|(rect, align, leader, liking)| (rect, align, leader, liking + BESIDE_BADGES)));
        }
        places
    }

    /// The sixteen places around a symbol, each with how much it is liked.
    fn beside(&self, lines: &Lines, symbol: Rect) -> Vec<Spot> {
        let (request, gap) = (self.request(), self.gap());
        let middle = symbol.centre();
        let (wide, high) = (lines.width, lines.height);
        let (right, left) = (symbol.right + gap, symbol.left - gap - wide);
        let (below, above) = (symbol.bottom + 0.6 * gap, symbol.top - 0.6 * gap - high);
        let level = middle.y - 0.5 * high;
        let shift = 0.5 * high + 0.3 * symbol.height();
        let (from_left, from_right) = (symbol.left - 0.5 * gap, symbol.right + 0.5 * gap - wide);
        let (from_middle, to_middle) = (middle.x, middle.x - wide);
        // Beside the symbol on the side away from the anchor is where one looks first.
        let (to_right, to_left) = if request.at.x >= 0.0 { (0.0, 0.25) } else { (0.25, 0.0) };
        let places = match request.owner {
            Owner::Anchor => vec![
                (middle.x - 0.5 * wide, below, Align::Middle, 0.0),
                (middle.x - 0.5 * wide, above, Align::Middle, 4.0),
                (from_left, below, Align::Start, 6.0),
                (from_right, below, Align::End, 6.0),
                (right, level, Align::Start, 8.0),
                (left, level, Align::End, 8.0),
                (from_left, above, Align::Start, 9.0),
                (from_right, above, Align::End, 9.0),
            ],
            Owner::Contact(_) => vec![
                (right, level, Align::Start, to_right),
                (left, level, Align::End, to_left),
                (right, level - shift, Align::Start, 0.5 + to_right),
                (right, level + shift, Align::Start, 0.5 + to_right),
                (left, level - shift, Align::End, 0.5 + to_left),
                (left, level + shift, Align::End, 0.5 + to_left),
                (middle.x - 0.5 * wide, below, Align::Middle, 0.4),
                (middle.x - 0.5 * wide, above, Align::Middle, 0.5),
                (from_middle, above, Align::Start, 0.6 + to_right),
                (to_middle, above, Align::End, 0.6 + to_left),
                (from_middle, below, Align::Start, 0.6 + to_right),
                (to_middle, below, Align::End, 0.6 + to_left),
                (from_left, above, Align::Start, 0.7 + to_right),
                (from_right, above, Align::End, 0.7 + to_left),
                (from_left, below, Align::Start, 0.7 + to_right),
                (from_right, below, Align::End, 0.7 + to_left),
            ],
        };
        places
            .into_iter()
            .map(|(x, y, align, liking)| {
                (Rect { left: x, top: y, right: x + wide, bottom: y + high }, align, None, liking)
            })
            .collect()
    }

    /// Places away from the symbol, the near ones first.
    fn apart(&self, lines: &Lines) -> Vec<Spot> {
        let request = self.request();
        let mut places = Vec::new();
        for (ring, away) in [20.0, 36.0, 54.0].into_iter().enumerate() {
            let away = away * self.sizes.symbol;
            for step in 0..16_u8 {
                let tip = request.at.plus(Point::polar(f64::from(step) * 22.5, 0.5 * request.symbol.width() + away));
                let (dx, dy) = (tip.x - request.at.x, tip.y - request.at.y);
                let align = if dx.abs() < 0.3 * dy.abs() {
                    Align::Middle
                } else if dx > 0.0 {
                    Align::Start
                } else {
                    Align::End
                };
                let left = match align {
                    Align::Start => tip.x,
                    Align::Middle => tip.x - 0.5 * lines.width,
                    Align::End => tip.x - lines.width,
                };
                let top = tip.y - lines.height * (0.5 - 0.5 * (dy / dx.hypot(dy)));
                let bounds = Rect { left, top, right: left + lines.width, bottom: top + lines.height };
                let start = request.symbol.nearest(tip);
                places.push((bounds, align, Some((start, bounds.nearest(request.at))), counted(ring)));
            }
        }
        places
    }

    /// What a place costs without regard to other labels; `None` where no
    /// label may stand.
    fn cost(&self, bounds: Rect, leader: Option<(Point, Point)>) -> Option<f64> {
        let covers = |rect: &Rect| rect.overlaps(bounds);
        if !self.surroundings.frame.encloses(bounds)
            || self.near_symbols.iter().any(covers)
            || self.surroundings.solid.iter().any(covers)
            || self.request().symbol.overlaps(bounds)
        {
            return None;
        }
        let mut cost = 0.0;
        let mut last = usize::MAX;
        let core = bounds.grown(-0.1 * self.sizes.name);
        for NearLine { line, from, to, half_width } in &self.near_lines {
            // What a hairline needs beside the letters is their own room.
            let core = core.grown((half_width - self.sizes.line).max(0.0));
            // Most lines are far off, which the corners tell at once.
            if *line != last && touches(core, *from, *to) && core.is_crossed(*from, *to) {
                cost += if *half_width > BROAD * self.sizes.line { BROAD_LINE } else { LINE };
                last = *line;
            }
        }
        if self.surroundings.faint.iter().any(covers) {
            cost += FAINT;
        }
        cost += SIGN * counted(self.surroundings.signs.iter().filter(|sign| covers(sign)).count());
        let around = bounds.grown(1.6 * self.gap());
        let close = self.near_symbols.iter().filter(|symbol| symbol.overlaps(around)).count();
        cost += AMBIGUOUS * counted(close);
        let corners = [
            Point::new(bounds.left, bounds.top),
            Point::new(bounds.right, bounds.top),
            Point::new(bounds.left, bounds.bottom),
            Point::new(bounds.right, bounds.bottom),
        ];
        let farthest = corners.iter().map(|corner| corner.length()).fold(0.0, f64::max);
        if farthest > RIM - 2.0 && bounds.nearest(Point::ORIGIN).length() < RIM + 8.0 {
            cost += ON_RIM;
        }
        if let Some((from, to)) = leader {
            let through = self.near_symbols.iter().filter(|symbol| symbol.is_crossed(from, to)).count();
            cost += LEADER_THROUGH_SYMBOL * counted(through);
        }
        Some(cost)
    }
}

/// True unless both ends of a line lie beyond the same side of a rectangle.
fn touches(rect: Rect, from: Point, to: Point) -> bool {
    !((from.x < rect.left && to.x < rect.left)
        || (from.x > rect.right && to.x > rect.right)
        || (from.y < rect.top && to.y < rect.top)
        || (from.y > rect.bottom && to.y > rect.bottom))
}

/// A count as a factor of a cost.
pub(super) fn counted(count: usize) -> f64 {
    f64::from(u16::try_from(count).unwrap_or(u16::MAX))
}
