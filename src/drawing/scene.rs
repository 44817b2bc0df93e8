//! The map as a list of shapes: what the screen shows and the export writes.
//!
//! A scene is a value. A screen compares two scenes shape by shape and touches
//! only what differs. During a drag it does not build one at all: the node in
//! the hand and its own ties come from [`NodeShape::moved`],
//! [`crate::drawing::tie::tie_path`] and
//! [`crate::drawing::tie::anchor_tie_path`], from positions alone.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::client::Client;
use crate::domain::ids::ContactId;
use crate::domain::map::contact::{AnchorTie, Contact};
use crate::domain::map::network::{Network, Tie};
use crate::domain::map::place::{Horizon, Place, Sector};
use crate::domain::order;
use crate::drawing::geometry::{Point, Rect, point_of};
use crate::drawing::labels::{Label, Owner, Request, Surroundings, arrange};
use crate::drawing::notation::{Outlines, Symbol, deceased_cross_bounds};
use crate::drawing::path::number;
use crate::drawing::sizes::Sizes;
use crate::drawing::tie::{Curve, TieId, anchor_line, anchor_tie_path, clear_bow};
use crate::drawing::water::Water;
use crate::drawing::words;
use crate::i18n::{Locale, roles};

/// What can be shown or left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Layer {
    /// Names beside the symbols.
    Names,
    /// Roles in the second line.
    Roles,
    /// Ages in the second line.
    Ages,
    /// The inner two rings and the names of all three.
    Horizons,
    /// Ties to the anchor.
    AnchorTies,
    /// Ties between contacts.
    ContactTies,
}

impl Layer {
    /// Every layer, in the order of the switches.
    pub const ALL: [Self; 6] =
        [Self::Names, Self::Roles, Self::Ages, Self::Horizons, Self::AnchorTies, Self::ContactTies];
}

/// How a map is to be drawn.
#[derive(Clone, Debug, PartialEq)]
pub struct Options {
    /// What is shown.
    pub layers: BTreeSet<Layer>,
    /// Pixels per map unit on the screen or paper this is drawn for.
    pub scale: f64,
    /// Contacts whose names keep their place before all others: selected ones,
    /// holders of key roles.
    pub important: BTreeSet<ContactId>,
    /// Where a badge stands at the upper right of the symbol.
    pub badged: BTreeSet<ContactId>,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            layers: Layer::ALL.into_iter().collect(),
            scale: 1.0,
            important: BTreeSet::new(),
            badged: BTreeSet::new(),
        }
    }
}

impl Options {
    /// Everything shown, for that many pixels per map unit.
    pub fn for_scale(scale: f64) -> Self {
        Self { scale, ..Self::default() }
    }

    /// True if the layer is shown.
    pub fn shows(&self, layer: Layer) -> bool {
        self.layers.contains(&layer)
    }
}

/// The symbol of one contact.
#[derive(Clone, Debug, PartialEq)]
pub struct NodeShape {
    /// Whose.
    pub contact: ContactId,
    /// The middle.
    pub at: Point,
    /// For the colour.
    pub sector: Sector,
    /// For the outline.
    pub symbol: Symbol,
    /// One, or two for a multiplex tie.
    pub outlines: Outlines,
    /// Whether it carries the cross.
    pub deceased: bool,
    /// Up to two letters.
    pub initials: String,
    /// Who, which role, where: for readers.
    pub description: String,
}

impl NodeShape {
    /// The symbol of a contact; `None` while it has no place.
    pub fn of(contact: &Contact, locale: Locale) -> Option<Self> {
        let place = contact.place?;
        Some(Self {
            contact: contact.id,
            at: point_of(place),
            sector: place.sector(),
            symbol: Symbol::of_contact(contact),
            outlines: Outlines::of(contact.anchor_tie),
            deceased: contact.deceased,
            initials: contact.initials(),
            description: words::contact(locale, contact),
        })
    }

    /// The value of `transform`: where the symbol stands and how large it is.
    pub fn transform(&self, sizes: Sizes) -> String {
        transform(self.at, sizes)
    }

    /// The space of the symbol on the map.
    pub fn bounds(&self, sizes: Sizes) -> Rect {
        let rect = self.symbol.bounds(self.outlines);
        scaled(rect, sizes.symbol).moved(self.at)
    }
}

/// The value of `transform` for a symbol at a point.
pub fn transform(at: Point, sizes: Sizes) -> String {
    format!("translate({} {}) scale({})", number(at.x), number(at.y), format_scale(sizes.symbol))
}

/// A tie between two contacts.
#[derive(Clone, Debug, PartialEq)]
pub struct ContactTieShape {
    /// Which tie.
    pub id: TieId,
    /// Its line.
    pub curve: Curve,
}

impl ContactTieShape {
    /// The path text.
    pub fn path(&self) -> String {
        self.curve.path()
    }
}

/// A tie to the anchor.
#[derive(Clone, Debug, PartialEq)]
pub struct AnchorTieShape {
    /// Whose.
    pub contact: ContactId,
    /// How close it is.
    pub tie: AnchorTie,
    /// Its middle line.
    pub line: (Point, Point),
    /// The path text.
    pub path: String,
}

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
    /// Ties between contacts.
    pub contact_ties: Vec<ContactTieShape>,
    /// Ties to the anchor.
    pub anchor_ties: Vec<AnchorTieShape>,
    /// Symbols in spatial order: by sector, ring and angle.
    pub nodes: Vec<NodeShape>,
    /// The anchor's name first, then those of the nodes in their order.
    pub labels: Vec<Label>,
    /// The space of everything: the rim, its names, and what lies outside.
    pub bounds: Rect,
    /// The language of what is written.
    pub locale: Locale,
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
        let sizes = Sizes::for_scale(options.scale);
        let placed = in_spatial_order(network);
        let nodes: Vec<NodeShape> = placed.iter().filter_map(|contact| NodeShape::of(contact, locale)).collect();
        let symbols: Vec<Rect> = nodes.iter().map(|node| node.bounds(sizes)).collect();
        let water = Water::new(locale, sizes, &symbols);
        let contact_ties =
            if options.shows(Layer::ContactTies) { contact_ties(network, &nodes, sizes) } else { Vec::new() };
        let anchor_ties = if options.shows(Layer::AnchorTies) { anchor_ties(&placed, sizes) } else { Vec::new() };
        let bounds = symbols.into_iter().fold(water.bounds, Rect::joined);
        Self {
            title: words::title(locale, &client.name),
            description: words::description(locale, nodes.len(), contact_ties.len()),
            sizes,
            layers: options.layers.clone(),
            water,
            contact_ties,
            anchor_ties,
            nodes,
            labels: Vec::new(),
            bounds,
            locale,
        }
    }

    /// The symbol of a contact, if it is on the map.
    pub fn node(&self, contact: ContactId) -> Option<&NodeShape> {
        self.nodes.iter().find(|node| node.contact == contact)
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
            name: client.name.clone(),
            detail: String::new(),
            rank: u8::MAX,
        }];
        for (contact, node) in placed.iter().zip(&self.nodes).filter(|_| names) {
            requests.push(Request {
                owner: Owner::Contact(contact.id),
                at: node.at,
                symbol: node.bounds(sizes),
                name: contact.name.clone(),
                detail: label_detail(self.locale, contact, options),
                rank: rank(contact, options),
            });
        }
        let pieces = |tie: &ContactTieShape| tie.curve.pieces().collect();
        let lines = self.contact_ties.iter().map(pieces).chain(self.anchor_ties.iter().map(|tie| vec![tie.line]));
        let faint = if options.shows(Layer::Horizons) { self.water.ring_writing().collect() } else { Vec::new() };
        let mut solid = self.water.sector_writing();
        for node in &self.nodes {
            if node.deceased {
                solid.push(scaled(deceased_cross_bounds(), sizes.symbol).moved(node.at));
            }
            if options.badged.contains(&node.contact) {
                let badge = Rect::around(Point::new(12.0, -12.0), 9.5, 9.5);
                solid.push(scaled(badge, sizes.symbol).moved(node.at));
            }
        }
        let surroundings = Surroundings { solid, faint, lines: lines.collect(), frame: self.bounds };
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

/// Up to so many contacts ties go round other symbols; beyond, the map is a
/// web in which nobody follows a single line, and the time is better spent.
const MOST_FOR_CLEAR_TIES: usize = 120;

fn contact_ties(network: &Network, nodes: &[NodeShape], sizes: Sizes) -> Vec<ContactTieShape> {
    let mut obstacles: Vec<(Point, f64)> = vec![(Point::ORIGIN, sizes.anchor() + 3.0 * sizes.symbol)];
    if nodes.len() <= MOST_FOR_CLEAR_TIES {
        obstacles.extend(nodes.iter().map(|node| (node.at, 15.0 * sizes.symbol)));
    }
    let at: BTreeMap<ContactId, Point> = nodes.iter().map(|node| (node.contact, node.at)).collect();
    let shape = |tie: &Tie| {
        let (one, other) = tie.between.ends();
        let (from, to) = (*at.get(&one)?, *at.get(&other)?);
        let curve = Curve::new(from, to, clear_bow(from, to, &obstacles));
        Some(ContactTieShape { id: TieId::Between(tie.between), curve })
    };
    network.ties().filter_map(shape).collect()
}

fn anchor_ties(placed: &[&Contact], sizes: Sizes) -> Vec<AnchorTieShape> {
    let shape = |contact: &&Contact| {
        let at = point_of(contact.place?);
        let path = anchor_tie_path(at, contact.anchor_tie, sizes)?;
        Some(AnchorTieShape { contact: contact.id, tie: contact.anchor_tie, line: anchor_line(at, sizes)?, path })
    };
    placed.iter().filter_map(shape).collect()
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

fn scaled(rect: Rect, factor: f64) -> Rect {
    Rect { left: rect.left * factor, top: rect.top * factor, right: rect.right * factor, bottom: rect.bottom * factor }
}

fn format_scale(value: f64) -> String {
    let text = format!("{value:.4}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}
