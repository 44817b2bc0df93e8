//! Where the names stand, so that none covers another name or a symbol.
//!
//! Every label may stand at sixteen places around its symbol. First all take
//! their cheapest place; then, in rounds, each moves to the place that is
//! cheapest given the others. Where labels still meet, the less important one
//! gives something up: first its second line, then letters, then its
//! nearness to the symbol (it gets a leader line), and last it hides; the
//! caller then shows it when its contact is looked at. At the end whatever can
//! be taken back without a meeting is taken back, and neighbours trade places
//! where that is better for both together.
//!
//! The order of work depends on the labels alone, so the same map always gives
//! the same picture.

mod candidate;

use crate::domain::ids::ContactId;
use crate::domain::order;
use crate::drawing::geometry::{Point, Rect};
use crate::drawing::labels::candidate::{Candidate, Form, Wishes, counted};
use crate::drawing::sizes::Sizes;

/// Whose name it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Owner {
    /// The anchor's.
    Anchor,
    /// A contact's.
    Contact(ContactId),
}

/// A name that asks for a place.
#[derive(Clone, Debug, PartialEq)]
pub struct Request {
    /// Whose name.
    pub owner: Owner,
    /// The middle of the symbol.
    pub at: Point,
    /// The space of the symbol.
    pub symbol: Rect,
    /// The same with its badges: a name may stand beside those, too.
    pub with_badges: Rect,
    /// The name.
    pub name: String,
    /// The line below; empty for none.
    pub detail: String,
    /// The higher, the more it keeps.
    pub rank: u8,
}

/// What the labels have to live with.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Surroundings {
    /// Signs and writing that no label may cover.
    pub solid: Vec<Rect>,
    /// Writing in the background that labels avoid if they can.
    pub faint: Vec<Rect>,
    /// Signs on ties, which labels cover only where nothing else is left.
    pub signs: Vec<Rect>,
    /// Ties.
    pub lines: Vec<Line>,
    /// No label leaves this rectangle.
    pub frame: Rect,
}

/// A tie that labels cross if they must.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Line {
    /// The tie as straight pieces.
    pub pieces: Vec<(Point, Point)>,
    /// How far its waves and parallels reach to each side.
    pub half_width: f64,
}

/// On which side of its point a text lies, as in `text-anchor`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Align {
    /// To the right of it.
    Start,
    /// On both sides.
    Middle,
    /// To the left of it.
    End,
}

impl Align {
    /// The value of `text-anchor`.
    pub const fn keyword(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Middle => "middle",
            Self::End => "end",
        }
    }
}

/// A name and where it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Label {
    /// Whose name.
    pub owner: Owner,
    /// Name and second line in full, for a hint or a reader.
    pub full: String,
    /// Where and what is shown; `None` where nothing fits.
    pub shown: Option<Placement>,
}

/// What of a label is shown, and where.
#[derive(Clone, Debug, PartialEq)]
pub struct Placement {
    /// The point of the first line on its baseline.
    pub at: Point,
    /// On which side of the point the text lies.
    pub align: Align,
    /// The name on one or two lines, perhaps shortened.
    pub name: Vec<String>,
    /// The line below, if there is room for it.
    pub detail: Option<String>,
    /// From the symbol to a label that stands apart.
    pub leader: Option<(Point, Point)>,
    /// The space of the text.
    pub bounds: Rect,
}

/// How often all labels look for a better place.
const ROUNDS: usize = 8;
/// What it is worth to keep more of a label: less than to hide a sign with it.
const GIVING_UP: f64 = 7.0;
/// A place that costs so much is worth asking a neighbour to move.
const DEAR: f64 = 3.0;
/// What a trade has to save.
const GAIN: f64 = 0.5;
/// What meeting another label costs while places are still being sought.
const MEETING: f64 = 40.0;

/// Finds a place for every name, in the order of the requests.
pub fn arrange(requests: &[Request], surroundings: &Surroundings, sizes: Sizes) -> Vec<Label> {
    let mut desk = Desk::new(requests, surroundings, sizes);
    desk.settle();
    desk.part();
    desk.take_back();
    desk.trade();
    requests.iter().enumerate().map(|(at, request)| desk.label(at, request)).collect()
}

/// The work in progress: for every label its form, and which candidate of that
/// form it has taken.
struct Desk<'a> {
    wishes: Vec<Wishes<'a>>,
    order: Vec<usize>,
    neighbours: Vec<Vec<usize>>,
    taken: Vec<Option<Candidate>>,
}

impl<'a> Desk<'a> {
    fn new(requests: &'a [Request], surroundings: &'a Surroundings, sizes: Sizes) -> Self {
        let mut order: Vec<usize> = (0..requests.len()).collect();
        order::by(&mut order, |one, other| {
            let (one, other) = (&requests[*one], &requests[*other]);
            (other.rank.cmp(&one.rank))
                .then(one.at.y.total_cmp(&other.at.y))
                .then(one.at.x.total_cmp(&other.at.x))
                .then(one.owner.cmp(&other.owner))
        });
        let wishes: Vec<Wishes<'a>> =
            (0..requests.len()).map(|at| Wishes::new(at, requests, surroundings, sizes)).collect();
        let meets = |one: usize, other: usize| one != other && wishes[one].reach().overlaps(wishes[other].reach());
        let neighbours =
            (0..requests.len()).map(|one| order.iter().copied().filter(|other| meets(one, *other)).collect()).collect();
        Self { wishes, order, neighbours, taken: vec![None; requests.len()] }
    }

    /// Everybody takes the cheapest place, again and again.
    fn settle(&mut self) {
        for at in self.order.clone() {
            self.taken[at] = self.cheapest(at, Form::Full);
        }
        for _ in 0..ROUNDS {
            let mut moved = 0_usize;
            for at in self.order.clone() {
                if let Some(form) = self.taken[at].as_ref().map(|taken| taken.form) {
                    let best = self.cheapest(at, form);
                    if best != self.taken[at] {
                        self.taken[at] = best;
                        moved += 1;
                    }
                }
            }
            if moved == 0 {
                break;
            }
        }
    }

    /// Of labels that meet, the least important gives way, one form at a time.
    /// Every turn of the loop takes a form from somebody, so it ends.
    fn part(&mut self) {
        let mut meetings: Vec<usize> = (0..self.taken.len()).map(|at| self.meetings_of(at)).collect();
        while let Some(at) = self.least_important(&meetings) {
            let next = self.taken[at].as_ref().and_then(|taken| taken.form.next());
            let place = next.and_then(|form| self.cheapest(at, form));
            self.take(at, place, &mut meetings);
        }
    }

    /// Takes a place and keeps count of who meets whom.
    fn take(&mut self, at: usize, place: Option<Candidate>, meetings: &mut [usize]) {
        let before = std::mem::replace(&mut self.taken[at], place);
        let meets = |one: &Option<Candidate>, other: &Candidate| {
            one.as_ref().is_some_and(|one| one.bounds.overlaps(other.bounds))
        };
        meetings[at] = 0;
        for neighbour in &self.neighbours[at] {
            if let Some(other) = &self.taken[*neighbour] {
                meetings[*neighbour] -= usize::from(meets(&before, other));
                let now = usize::from(meets(&self.taken[at], other));
                meetings[*neighbour] += now;
                meetings[at] += now;
            }
        }
    }

    /// Whoever can have more without meeting anybody has it, and everybody
    /// takes the cheapest of the places that are free now.
    fn take_back(&mut self) {
        for _ in 0..2 {
            for at in self.order.clone() {
                // Even who has everything may be better off without the second line.
                let given_up = self.taken[at].as_ref().map_or(Form::ALL.len(), |taken| (taken.form as usize).max(1));
                let mut best: Option<(f64, Candidate)> = None;
                for form in Form::ALL.into_iter().take(given_up + 1) {
                    let Some(free) = self.cheapest_free(at, form) else { continue };
                    let cost = free.cost + GIVING_UP * counted(form as usize);
                    if best.as_ref().is_none_or(|(cheapest, _)| cost < *cheapest) {
                        best = Some((cost, free));
                    }
                }
                if let Some((_, free)) = best {
                    self.taken[at] = Some(free);
                }
            }
        }
    }

    /// Whoever stands badly asks the one neighbour that keeps a better place from
    /// it; the two move if that is better for both together.
    fn trade(&mut self) {
        for at in self.order.clone() {
            let Some(mine) = self.taken[at].clone().filter(|mine| mine.cost > DEAR) else { continue };
            let wanted: Vec<Candidate> =
                self.wishes[at].candidates(mine.form).iter().filter(|wish| wish.cost < mine.cost).cloned().collect();
            let mut best: Option<(f64, usize, Candidate, Candidate)> = None;
            for wish in wanted {
                let Some(other) = self.only_meeting(at, wish.bounds) else { continue };
                let Some(theirs) = self.taken[other].clone() else { continue };
                self.taken[at] = Some(wish.clone());
                let answer = self.cheapest_free(other, theirs.form);
                self.taken[at] = Some(mine.clone());
                let Some(answer) = answer else { continue };
                let gain = mine.cost + theirs.cost - wish.cost - answer.cost;
                if gain > best.as_ref().map_or(GAIN, |best| best.0) {
                    best = Some((gain, other, wish, answer));
                }
            }
            if let Some((_, other, wish, answer)) = best {
                self.taken[at] = Some(wish);
                self.taken[other] = Some(answer);
            }
        }
    }

    /// The one label that a label would meet there; nothing if it is none or several.
    fn only_meeting(&self, at: usize, bounds: Rect) -> Option<usize> {
        let meets = |other: &&usize| self.taken[**other].as_ref().is_some_and(|taken| taken.bounds.overlaps(bounds));
        let mut met = self.neighbours[at].iter().filter(meets);
        met.next().copied().filter(|_| met.next().is_none())
    }

    fn least_important(&self, meetings: &[usize]) -> Option<usize> {
        let mut least: Option<(u8, usize, usize)> = None;
        for at in self.order.iter().rev() {
            let (rank, met) = (self.wishes[*at].rank(), meetings[*at]);
            if met > 0 && least.is_none_or(|(lowest, most, _)| (rank, most) < (lowest, met)) {
                least = Some((rank, met, *at));
            }
        }
        least.map(|(_, _, at)| at)
    }

    fn meetings_of(&self, at: usize) -> usize {
        self.taken[at].as_ref().map_or(0, |taken| self.meetings(at, taken.bounds))
    }

    fn meetings(&self, at: usize, bounds: Rect) -> usize {
        let meets = |other: &&usize| self.taken[**other].as_ref().is_some_and(|taken| taken.bounds.overlaps(bounds));
        self.neighbours[at].iter().filter(meets).count()
    }

    /// The cheapest candidate of a form or, where the surroundings leave none,
    /// of the next form that has any.
    fn cheapest(&mut self, at: usize, form: Form) -> Option<Candidate> {
        let mut form = Some(form);
        while let Some(wanted) = form {
            let best = self.best(at, wanted, |desk, candidate| {
                Some(candidate.cost + MEETING * counted(desk.meetings(at, candidate.bounds)))
            });
            if best.is_some() {
                return best;
            }
            form = wanted.next();
        }
        None
    }

    fn cheapest_free(&mut self, at: usize, form: Form) -> Option<Candidate> {
        self.best(at, form, |desk, candidate| (desk.meetings(at, candidate.bounds) == 0).then_some(candidate.cost))
    }

    fn best(&mut self, at: usize, form: Form, cost: impl Fn(&Self, &Candidate) -> Option<f64>) -> Option<Candidate> {
        self.wishes[at].prepare(form);
        let mut best: Option<(f64, &Candidate)> = None;
        for candidate in self.wishes[at].candidates(form) {
            if let Some(cost) = cost(self, candidate)
                && best.is_none_or(|(cheapest, _)| cost < cheapest)
            {
                best = Some((cost, candidate));
            }
        }
        best.map(|(_, candidate)| candidate.clone())
    }

    fn label(&self, at: usize, request: &Request) -> Label {
        let full = [request.name.as_str(), request.detail.as_str()];
        let full = full.into_iter().filter(|line| !line.is_empty()).collect::<Vec<_>>().join(", ");
        let shown = self.taken[at].as_ref().map(|taken| self.wishes[at].placement(taken));
        Label { owner: request.owner, full, shown }
    }
}
