//! The map as a list of shapes: what the screen shows and the export writes.
//!
//! A scene is a value. A screen compares two scenes shape by shape and touches
//! only what differs. During a drag it does not build one at all: the node in
//! the hand and its own ties come from [`transform`],
//! [`ContactTieShape::held`] and [`AnchorTieShape::held`], from positions alone.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::client::Client;
use crate::domain::ids::ContactId;
use crate::domain::map::contact::Contact;
use crate::domain::map::network::{Network, Tie};
use crate::domain::map::place::{Horizon, Place};
use crate::domain::map::version::MapAim;
use crate::domain::order;
use crate::drawing::badge;
use crate::drawing::geometry::{Point, RIM, Rect};
use crate::drawing::ghost::Compared;
use crate::drawing::hull::{HullShape, hull};
use crate::drawing::labels::{Label, Line, Owner, Request, Surroundings, arrange};
use crate::drawing::look::{Depth, Look};
use crate::drawing::notation::deceased_cross_bounds;
pub use crate::drawing::options::{Layer, Options};
pub use crate::drawing::shapes::{AnchorTieShape, ContactTieShape, Inside, NodeShape, transform};
use crate::drawing::shapes::{Index, scaled};
use crate::drawing::sizes::Sizes;
use crate::drawing::strokes::sign_boxes;
use crate::drawing::tie::{Bow, Curve, TieId, clear_bow, clear_ray};
use crate::drawing::water::Water;
use crate::drawing::words;
use crate::i18n::{Locale, roles};

/// The whole picture, from the back to the front.
#[derive(Clone, Debug, PartialEq)]
pub struct Scene {
    /// What it is.
    pub title: String,
    /// What it shows, in a sentence.
    pub description: String,
    /// How large things are.
    pub sizes: Sizes,
    /// Which layers are shown.
    pub layers: BTreeSet<Layer>,
    /// The chart.
    pub water: Water,
    /// Clusters behind everything that is drawn on the water.
    pub hulls: Vec<HullShape>,
    /// Ties between contacts.
    pub contact_ties: Vec<ContactTieShape>,
    /// Ties to the anchor.
    pub anchor_ties: Vec<AnchorTieShape>,
    /// Symbols in spatial order: by sector, ring and angle.
    pub nodes: Vec<NodeShape>,
    /// The anchor's name first, then those of the nodes in their order.
    pub labels: Vec<Label>,
    /// What a comparison with another map adds.
    pub compared: Compared,
    /// How things are, or how they are to become.
    pub aim: MapAim,
    /// The space of everything: the rim, its names, and what lies outside.
    pub bounds: Rect,
    /// The language of what is written.
    pub locale: Locale,
    nodes_at: Index<ContactId>,
    contact_ties_at: Index<TieId>,
    anchor_ties_at: Index<ContactId>,
}

impl Scene {
    /// The picture of a network around a client.
    pub fn new(network: &Network, client: &Client, options: &Options, locale: Locale) -> Self {
        let mut scene = Self::without_labels(network, client, options, locale);
        scene.labels = scene.labels_for(network, client, options);
        let labels = scene.labels.iter().filter_map(|label| label.shown.as_ref()).map(|shown| shown.bounds);
        scene.bounds = labels.fold(scene.bounds, Rect::joined);
        scene
    }

    /// The picture without names, which take most of the time: for a screen
    /// that shows a change at once and lets the names follow.
    pub fn without_labels(network: &Network, client: &Client, options: &Options, locale: Locale) -> Self {
        let sizes = fitting_lines(options.sizes(), network, options.depth());
        let placed = in_spatial_order(network);
        let degrees = degrees(network);
        let shape = |contact: &&Contact| {
            let ties = degrees.get(&contact.id).copied().unwrap_or(0);
            NodeShape::of(contact, ties, options, locale)
        };
        let mut nodes: Vec<NodeShape> = placed.iter().filter_map(shape).collect();
        let symbols: Vec<Rect> = nodes.iter().map(|node| node.bounds(sizes)).collect();
        let water = Water::new(locale, sizes, &symbols);
        place_badges(&mut nodes, &symbols, options, sizes);
        let badges = nodes.iter().flat_map(|node| node.badge_bounds(sizes));
        let bounds = symbols.iter().copied().chain(badges).fold(water.bounds, Rect::joined);
        let nodes_at = Index::new(nodes.iter().map(|node| node.contact));
        let mut scene = Self {
            title: words::title(locale, &client.name, options.depth(), options.aim),
            description: String::new(),
            sizes,
            layers: options.layers.clone(),
            water,
            hulls: Vec::new(),
            contact_ties: Vec::new(),
            anchor_ties: Vec::new(),
            nodes,
            labels: Vec::new(),
            compared: Compared::default(),
            aim: options.aim,
            bounds,
            locale,
            nodes_at,
            contact_ties_at: Index::new(std::iter::empty()),
            anchor_ties_at: Index::new(std::iter::empty()),
        };
        if options.shows(Layer::ContactTies) {
            scene.contact_ties = scene.ties_between(network, options);
            scene.contact_ties_at = Index::new(scene.contact_ties.iter().map(|tie| tie.id));
        }
        if options.shows(Layer::AnchorTies) {
            scene.anchor_ties = scene.ties_to_anchor(&placed, options);
            scene.anchor_ties_at = Index::new(scene.anchor_ties.iter().map(|tie| tie.contact));
        }
        scene.hulls = scene.hulls_of(&options.clusters);
        scene.bounds = scene.hulls.iter().fold(scene.bounds, |bounds, hull| bounds.joined(hull.letter_bounds(sizes)));
        scene.description = words::description(locale, scene.nodes.len(), scene.contact_ties.len());
        scene
    }

    /// Which map this is.
    pub fn depth(&self) -> Depth {
        Depth::of(&self.layers)
    }

    /// The symbol of a contact, if it is on the map.
    pub fn node(&self, contact: ContactId) -> Option<&NodeShape> {
        self.nodes.get(self.nodes_at.at(contact)?)
    }

    /// A tie between contacts, if it is on the map.
    pub fn contact_tie(&self, tie: TieId) -> Option<&ContactTieShape> {
        self.contact_ties.get(self.contact_ties_at.at(tie)?)
    }

    /// The tie of a contact to the anchor, if it is on the map.
    pub fn anchor_tie(&self, contact: ContactId) -> Option<&AnchorTieShape> {
        self.anchor_ties.get(self.anchor_ties_at.at(contact)?)
    }

    /// The hull of a cluster, if it is drawn.
    pub fn hull(&self, cluster: usize) -> Option<&HullShape> {
        self.hulls.iter().find(|hull| hull.number == cluster)
    }

    /// The label of a contact or of the anchor.
    pub fn label(&self, owner: Owner) -> Option<&Label> {
        self.labels.iter().find(|label| label.owner == owner)
    }

    /// The labels of this picture of that network.
    pub fn labels_for(&self, network: &Network, client: &Client, options: &Options) -> Vec<Label> {
        let sizes = self.sizes;
        let placed = in_spatial_order(network);
        let names = options.shows(Layer::Names);
        let anchor = Rect::around(Point::ORIGIN, sizes.anchor(), sizes.anchor());
        let mut requests = vec![Request {
            owner: Owner::Anchor,
            at: Point::ORIGIN,
            symbol: anchor,
            with_badges: anchor,
            name: client.name.clone(),
            detail: String::new(),
            rank: u8::MAX,
        }];
        for (contact, node) in placed.iter().zip(&self.nodes).filter(|_| names) {
            requests.push(Request {
                owner: Owner::Contact(contact.id),
                at: node.at,
                symbol: node.bounds(sizes),
                with_badges: node.badge_bounds(sizes).fold(node.bounds(sizes), Rect::joined),
                name: contact.name.clone(),
                detail: label_detail(self.locale, contact, options),
                rank: rank(contact, options),
            });
        }
        requests.extend(self.compared.requests(names, sizes));
        let faint = if options.shows(Layer::Horizons) { self.water.ring_writing().collect() } else { Vec::new() };
        let (mut lines, mut signs) = (Vec::new(), Vec::new());
        for (curve, look) in self.lines() {
            lines.push(Line { pieces: pieces(curve), half_width: look.form.half_width() * sizes.line });
            signs.extend(sign_boxes(curve, look, sizes));
        }
        let mut solid = self.water.sector_writing();
        for node in &self.nodes {
            if node.deceased {
                solid.push(scaled(deceased_cross_bounds(), sizes.symbol).moved(node.at));
            }
            solid.extend(node.badge_bounds(sizes));
        }
        solid.extend(self.marks_of_comparison());
        solid.extend(self.hulls.iter().map(|hull| hull.letter_bounds(sizes)));
        let surroundings = Surroundings { solid, faint, signs, lines, frame: self.bounds };
        arrange(&requests, &surroundings, sizes)
    }
}

/// Contacts on the map by sector, then ring, then angle: the order in which
/// Tab visits them.
pub fn in_spatial_order(network: &Network) -> Vec<&Contact> {
    let mut placed: Vec<&Contact> = network.contacts().filter(|contact| contact.place.is_some()).collect();
    order::by(&mut placed, |one, other| match (one.place, other.place) {
        (Some(one_place), Some(other_place)) => (one_place.sector(), one_place.horizon())
            .cmp(&(other_place.sector(), other_place.horizon()))
            .then(one_place.angle().total_cmp(&other_place.angle()))
            .then(one_place.distance().total_cmp(&other_place.distance()))
            .then(one.id.cmp(&other.id)),
        (one_place, other_place) => one_place.is_some().cmp(&other_place.is_some()),
    });
    placed
}

/// Gives every badge a place, on maps of usual size one that is free.
fn place_badges(nodes: &mut [NodeShape], symbols: &[Rect], options: &Options, sizes: Sizes) {
    let looks_around = nodes.len() <= MOST_FOR_CLEAR_TIES;
    let mut taken: Vec<Rect> = vec![Rect::around(Point::ORIGIN, sizes.anchor(), sizes.anchor())];
    for (number, node) in nodes.iter_mut().enumerate() {
        let Some(roles) = options.badges.get(&node.contact) else { continue };
        let at = node.at;
        let covers = |around: Rect| {
            let place = scaled(around, sizes.symbol).moved(at);
            let others = symbols.iter().enumerate().filter(|(other, _)| *other != number).map(|(_, symbol)| symbol);
            others.chain(&taken).filter(|other| looks_around && other.overlaps(place)).count()
        };
        node.badges = badge::arrange(roles, covers);
        taken.extend(node.badge_bounds(sizes));
    }
}

/// Up to so many contacts ties go round other symbols; beyond, the map is a
/// web in which nobody follows a single line, and the time is better spent.
const MOST_FOR_CLEAR_TIES: usize = 120;

impl Scene {
    /// What a tie goes round: the symbols, and the anchor.
    fn obstacles(&self) -> Vec<(Point, f64)> {
        let sizes = self.sizes;
        let mut obstacles: Vec<(Point, f64)> = vec![(Point::ORIGIN, sizes.anchor() + 3.0 * sizes.symbol)];
        if self.nodes.len() <= MOST_FOR_CLEAR_TIES {
            obstacles.extend(self.nodes.iter().map(|node| (node.at, 15.0 * sizes.symbol)));
        }
        obstacles
    }

    /// The symbols and badges with the room that signs on ties keep from them.
    /// The ends of a tie are among them, since no sign comes so close to an end.
    fn clear_of_signs(&self, obstacles: &[(Point, f64)]) -> Vec<(Point, f64)> {
        let badges = self.nodes.iter().flat_map(|node| node.badge_bounds(self.sizes));
        let badges = badges.map(|badge| (badge.centre(), 0.5 * badge.width()));
        let all = obstacles.iter().copied().chain(badges);
        all.map(|(middle, radius)| (middle, radius + 9.0 * self.sizes.line)).collect()
    }

    fn ties_between(&self, network: &Network, options: &Options) -> Vec<ContactTieShape> {
        let (obstacles, depth) = (self.obstacles(), options.depth());
        let near_signs = self.clear_of_signs(&obstacles);
        let shape = |tie: &Tie| {
            let (one, other) = tie.between.ends();
            let (one, other) = (self.node(one)?, self.node(other)?);
            let curve = Curve::new(one.at, other.at, clear_bow(one.at, other.at, &obstacles));
            let ends = (one.outlines, other.outlines);
            let look = Look::of_tie(tie, depth).with_clear_signs(curve, &near_signs);
            Some(ContactTieShape::new(tie.between, curve, look, ends, self.sizes))
        };
        network.ties().filter_map(shape).collect()
    }

    fn ties_to_anchor(&self, placed: &[&Contact], options: &Options) -> Vec<AnchorTieShape> {
        let obstacles = self.obstacles();
        let bow = |at: Point| if obstacles.len() > 1 { clear_ray(at, &obstacles) } else { Bow(0.0) };
        let near_signs = self.clear_of_signs(&obstacles);
        let shape = |(contact, node): (&&Contact, &NodeShape)| {
            let mut tie = AnchorTieShape::new(contact, node.at, bow(node.at), options.depth(), self.sizes)?;
            tie.look = tie.look.with_clear_signs(tie.curve, &near_signs);
            Some(tie)
        };
        placed.iter().zip(&self.nodes).filter_map(shape).collect()
    }

    /// Clusters as hulls. A cluster without anybody on the map has none.
    fn hulls_of(&self, clusters: &[Vec<ContactId>]) -> Vec<HullShape> {
        let mut taken: Vec<Rect> = self.water.ring_writing().collect();
        if self.nodes.len() <= MOST_FOR_CLEAR_TIES {
            taken.extend(self.nodes.iter().map(|node| node.bounds(self.sizes)));
            taken.extend(self.nodes.iter().flat_map(|node| node.badge_bounds(self.sizes)));
        }
        let mut hulls = Vec::new();
        for (number, members) in clusters.iter().enumerate() {
            let points: Vec<Point> = members.iter().filter_map(|id| Some(self.node(*id)?.at)).collect();
            let is_taken = |rect: Rect| {
                rect.centre().length() > RIM - self.sizes.name || taken.iter().any(|other| other.overlaps(rect))
            };
            if let Some(hull) = hull(number, members.clone(), &points, self.sizes, is_taken) {
                taken.push(hull.letter_bounds(self.sizes));
                hulls.push(hull);
            }
        }
        hulls
    }

    /// Every line where it is seen, with its look.
    fn lines(&self) -> impl Iterator<Item = (Curve, Look)> {
        let between = self.contact_ties.iter().filter_map(|tie| Some((tie.visible()?, tie.look)));
        between.chain(self.anchor_ties.iter().map(|tie| (tie.curve, tie.look)))
    }
}

/// A curve as straight pieces; one where it is straight anyway.
fn pieces(curve: Curve) -> Vec<(Point, Point)> {
    if curve.is_straight() { vec![(curve.from, curve.to)] } else { curve.pieces().collect() }
}

/// How many ties every contact has.
fn degrees(network: &Network) -> BTreeMap<ContactId, usize> {
    let mut degrees = BTreeMap::new();
    for tie in network.ties() {
        let (one, other) = tie.between.ends();
        for end in [one, other] {
            *degrees.entry(end).or_insert(0) += 1;
        }
    }
    degrees
}

/// Where many ties carry a form, the forms are drawn finer. In steps, so that one
/// more tie does not draw all others anew.
fn fitting_lines(sizes: Sizes, network: &Network, depth: Depth) -> Sizes {
    let finer = match (depth, network.contacts().len() + network.ties().len()) {
        (Depth::Plain, _) | (Depth::Told, ..=80) => 1.0,
        (Depth::Told, 81..=160) => 0.85,
        (Depth::Told, 161..) => 0.72,
    };
    Sizes { line: sizes.line * finer, ..sizes }
}

/// On a small map the second line makes way for names.
const SCALE_FOR_DETAILS: f64 = 0.6;

fn label_detail(locale: Locale, contact: &Contact, options: &Options) -> String {
    if options.scale < SCALE_FOR_DETAILS {
        return String::new();
    }
    let part = |layer: Layer, text: &str| if options.shows(layer) { text.to_owned() } else { String::new() };
    let parts = [part(Layer::Roles, roles::shown(locale, &contact.role)), part(Layer::Ages, &contact.age)];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

/// Who is important or near keeps more of the label than others.
fn rank(contact: &Contact, options: &Options) -> u8 {
    if options.important.contains(&contact.id) {
        return 9;
    }
    match contact.place.map(Place::horizon) {
        Some(Horizon::Near) => 3,
        Some(Horizon::Middle) => 2,
        Some(Horizon::Far) => 1,
        None => 0,
    }
}
