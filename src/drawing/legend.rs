//! The legend lists what a map uses, and nothing else.

use crate::domain::ids::ContactId;
use crate::domain::map::bond::{Bond, Direction, Frequency, Quality, Support};
use crate::domain::map::key_role::KeyRole;
use crate::domain::map::network::Network;
use crate::drawing::look::{Depth, Form};
use crate::drawing::notation::{Outlines, Symbol};
use crate::drawing::scene::{NodeShape, Scene};

/// Which way something goes along a tie, as a reader of the map sees it: from
/// the anchor, to it, or among the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Flow {
    /// From the anchor to contacts.
    FromAnchor,
    /// From contacts to the anchor.
    ToAnchor,
    /// From one contact to another.
    BetweenContacts,
    /// Both ways, along any tie.
    BothWays,
}

impl Flow {
    /// Every flow, in the order of the legend.
    pub const ALL: [Self; 4] = [Self::FromAnchor, Self::ToAnchor, Self::BetweenContacts, Self::BothWays];

    /// Along a tie to the anchor, which is its first end.
    pub const fn of_anchor_tie(direction: Direction) -> Self {
        match direction {
            Direction::Given => Self::FromAnchor,
            Direction::Received => Self::ToAnchor,
            Direction::Mutual => Self::BothWays,
        }
    }

    /// Along a tie between contacts, whose order says nothing.
    pub const fn of_tie(direction: Direction) -> Self {
        match direction {
            Direction::Given | Direction::Received => Self::BetweenContacts,
            Direction::Mutual => Self::BothWays,
        }
    }
}

/// One mark that a reader may want explained, or see by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Mark {
    /// The symbol of a contact.
    Symbol(Symbol),
    /// The second outline, and the double line, of a multiplex tie to the anchor.
    Multiplex,
    /// The cross of the deceased.
    Deceased,
    /// A line of a tie that is felt like this.
    Quality(Quality),
    /// The hairline to the anchor: nothing is told of the tie.
    AnchorTie,
    /// The curve between two contacts of whose tie nothing is told.
    ContactTie,
    /// An arrowhead.
    Energy(Flow),
    /// The ring on a line that serves several functions.
    MultiplexTie,
    /// The flash on a line.
    Conflict,
    /// The badge of a key role.
    Role(KeyRole),
    /// The hull of the cluster with that number.
    Cluster(usize),
    /// Support of a kind. It is told, not drawn.
    Support(Support, Flow),
    /// How often the two are in contact. It is told, not drawn.
    Frequency(Frequency),
}

/// Where in the legend a mark stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// Lines and the signs on them.
    Ties,
    /// Where energy goes.
    Energy,
    /// Symbols.
    Symbols,
    /// Badges of key roles.
    Roles,
    /// Hulls of clusters.
    Clusters,
    /// Kinds of support.
    Support,
    /// How often.
    Frequency,
}

impl Mark {
    /// Where in the legend it stands.
    pub const fn group(self) -> Group {
        match self {
            Self::Symbol(_) | Self::Multiplex | Self::Deceased => Group::Symbols,
            Self::Quality(_) | Self::AnchorTie | Self::ContactTie | Self::MultiplexTie | Self::Conflict => Group::Ties,
            Self::Energy(_) => Group::Energy,
            Self::Role(_) => Group::Roles,
            Self::Cluster(_) => Group::Clusters,
            Self::Support(..) => Group::Support,
            Self::Frequency(_) => Group::Frequency,
        }
    }
}

/// The marks that are drawn in a scene, in a fixed order.
pub fn marks(scene: &Scene) -> Vec<Mark> {
    let symbols = Symbol::ALL.into_iter().filter(|symbol| scene.nodes.iter().any(|node| node.symbol == *symbol));
    let mut marks: Vec<Mark> = symbols.map(Mark::Symbol).collect();
    let mut add = |is_used: bool, mark: Mark| {
        if is_used {
            marks.push(mark);
        }
    };
    add(scene.nodes.iter().any(|node| node.outlines == Outlines::Two), Mark::Multiplex);
    add(scene.nodes.iter().any(|node| node.deceased), Mark::Deceased);
    let to_anchor = || scene.anchor_ties.iter().map(|tie| tie.look);
    let between = || scene.contact_ties.iter().map(|tie| tie.look);
    let looks = || to_anchor().chain(between());
    for quality in Quality::ALL {
        add(looks().any(|look| look.form == Form::Told(quality)), Mark::Quality(quality));
    }
    add(to_anchor().any(|look| look.form == Form::Hairline), Mark::AnchorTie);
    add(between().any(|look| look.form == Form::Hairline), Mark::ContactTie);
    for flow in Flow::ALL {
        let anchor_has = to_anchor().any(|look| look.energy.map(Flow::of_anchor_tie) == Some(flow));
        add(anchor_has || between().any(|look| look.energy.map(Flow::of_tie) == Some(flow)), Mark::Energy(flow));
    }
    add(looks().any(|look| look.multiplex), Mark::MultiplexTie);
    add(looks().any(|look| look.conflict), Mark::Conflict);
    for role in KeyRole::ALL {
        let has = |node: &NodeShape| node.badges.iter().any(|badge| badge.role == role);
        add(scene.nodes.iter().any(has), Mark::Role(role));
    }
    marks.extend(scene.hulls.iter().map(|hull| Mark::Cluster(hull.number)));
    marks
}

/// Whom a mark of the analysis speaks of: everybody with a badge of that role,
/// or in that cluster. Both signs of a gatekeeper say that somebody is one.
pub fn holders(scene: &Scene, mark: Mark) -> Option<Vec<ContactId>> {
    let has = |node: &NodeShape, wanted: KeyRole| {
        node.badges.iter().any(|badge| {
            badge.role == wanted || (wanted == KeyRole::Gatekeeper && badge.role == KeyRole::SoleGatekeeper)
        })
    };
    match mark {
        Mark::Role(role) => Some(scene.nodes.iter().filter(|node| has(node, role)).map(|node| node.contact).collect()),
        Mark::Cluster(number) => Some(scene.hull(number).map_or_else(Vec::new, |hull| hull.members.clone())),
        Mark::Symbol(_)
        | Mark::Multiplex
        | Mark::Deceased
        | Mark::Quality(_)
        | Mark::AnchorTie
        | Mark::ContactTie
        | Mark::Energy(_)
        | Mark::MultiplexTie
        | Mark::Conflict
        | Mark::Support(..)
        | Mark::Frequency(_) => None,
    }
}

/// What is told of the ties of a network and not drawn, if the scene is an
/// eco-map: kinds of support, and how often people are in contact.
pub fn told(scene: &Scene, network: &Network) -> Vec<Mark> {
    match scene.depth() {
        Depth::Plain => return Vec::new(),
        Depth::Told => {}
    }
    let any = |fits: &dyn Fn(&Bond, bool) -> bool| {
        network.contacts().any(|contact| fits(&contact.bond, true)) || network.ties().any(|tie| fits(&tie.bond, false))
    };
    let mut marks = Vec::new();
    for support in Support::ALL {
        for flow in Flow::ALL {
            if any(&|bond, is_anchors| flow_of_support(bond, support, is_anchors) == Some(flow)) {
                marks.push(Mark::Support(support, flow));
            }
        }
    }
    for frequency in Frequency::ALL {
        if any(&|bond, _| bond.frequency == Some(frequency)) {
            marks.push(Mark::Frequency(frequency));
        }
    }
    marks
}

/// Which way support of a kind goes along a tie of the anchor or of two contacts.
pub(super) fn flow_of_support(bond: &Bond, support: Support, is_anchors: bool) -> Option<Flow> {
    bond.supports(support).map(if is_anchors { Flow::of_anchor_tie } else { Flow::of_tie })
}
