//! The way from one picture of the map to the next: who is on both glides, who
//! is gone fades first, who is new comes last.
//!
//! Only identities say who is on both; a name proves nothing. At the beginning
//! the earlier picture is seen as it is, at the end the later one, and nothing
//! of either case or map is touched in between.

use std::collections::BTreeMap;

use crate::domain::ids::ContactId;
use crate::drawing::geometry::Point;
use crate::drawing::labels::{Label, Owner, Placement};
use crate::drawing::scene::{AnchorTieShape, ContactTieShape, NodeShape, Scene};
use crate::drawing::sizes::Sizes;
use crate::drawing::strokes::Strokes;
use crate::drawing::tie::{Bow, Curve, TieId};

/// The share of the way in which what is gone fades, and in which what is new
/// comes up.
const FADING: f64 = 0.4;

/// What becomes of something on the way.
#[derive(Clone, Debug, PartialEq)]
pub enum Passage<T> {
    /// In both pictures.
    Stays {
        /// As it was.
        before: T,
        /// As it will be.
        after: T,
    },
    /// In the earlier picture alone.
    Leaves(T),
    /// In the later picture alone.
    Comes(T),
}

impl<T> Passage<T> {
    /// How much of it is seen at a share of the way, 0 to 1.
    pub fn presence(&self, moment: f64) -> f64 {
        match self {
            Self::Stays { .. } => 1.0,
            Self::Leaves(_) => 1.0 - (moment / FADING).clamp(0.0, 1.0),
            Self::Comes(_) => ((moment - 1.0 + FADING) / FADING).clamp(0.0, 1.0),
        }
    }

    /// How it looks at a share of the way.
    pub fn now(&self, moment: f64) -> &T {
        match self {
            Self::Stays { before, .. } if moment < 0.5 => before,
            Self::Stays { after, .. } => after,
            Self::Leaves(shape) | Self::Comes(shape) => shape,
        }
    }
}

/// The way from one picture to the next.
#[derive(Clone, Debug, PartialEq)]
pub struct Morph {
    /// The symbols.
    pub nodes: Vec<Passage<NodeShape>>,
    /// Ties between contacts.
    pub contact_ties: Vec<Passage<ContactTieShape>>,
    /// Ties to the anchor.
    pub anchor_ties: Vec<Passage<AnchorTieShape>>,
    /// The name of the anchor, who stays.
    pub anchor: Option<Placement>,
    /// How large things are.
    pub sizes: Sizes,
    nodes_at: BTreeMap<ContactId, usize>,
    names: [BTreeMap<ContactId, Placement>; 2],
}

impl Morph {
    /// The way between two pictures drawn at one scale.
    pub fn new(before: &Scene, after: &Scene) -> Self {
        let nodes = passages(&before.nodes, &after.nodes, |node| node.contact);
        let id = |tie: &ContactTieShape| tie.id;
        let nodes_at = nodes.iter().enumerate().map(|(at, node)| (node.now(0.0).contact, at)).collect();
        Self {
            contact_ties: passages(&before.contact_ties, &after.contact_ties, id),
            anchor_ties: passages(&before.anchor_ties, &after.anchor_ties, |tie| tie.contact),
            nodes,
            nodes_at,
            anchor: before.label(Owner::Anchor).and_then(|label| label.shown.clone()),
            sizes: after.sizes,
            names: [names(&before.labels), names(&after.labels)],
        }
    }

    /// Where a contact is at a share of the way.
    pub fn at(&self, contact: ContactId, moment: f64) -> Point {
        let node = self.nodes_at.get(&contact).and_then(|at| self.nodes.get(*at));
        node.map_or(Point::ORIGIN, |node| match node {
            Passage::Stays { before, after } => between(before.at, after.at, moment),
            Passage::Leaves(shape) | Passage::Comes(shape) => shape.at,
        })
    }

    /// The name of a contact at a share of the way, if there is room for it, and
    /// how far it has gone from where it was set.
    pub fn name(&self, contact: ContactId, moment: f64) -> Option<(&Placement, Point)> {
        let node = self.nodes.get(*self.nodes_at.get(&contact)?)?;
        let is_early = match node {
            Passage::Stays { .. } => moment < 0.5,
            Passage::Leaves(_) => true,
            Passage::Comes(_) => false,
        };
        let placement = self.names[usize::from(!is_early)].get(&contact)?;
        Some((placement, self.at(contact, moment).minus(node.now(moment).at)))
    }

    /// The paths of a tie between contacts at a share of the way.
    pub fn strokes(&self, tie: &Passage<ContactTieShape>, moment: f64) -> Strokes {
        let shape = tie.now(moment);
        let TieId::Between(pair) = shape.id else { return Strokes::default() };
        let bow = match tie {
            Passage::Stays { before, after } => bow_between(before.curve.bow(), after.curve.bow(), moment),
            Passage::Leaves(shape) | Passage::Comes(shape) => shape.curve.bow(),
        };
        let (one, other) = pair.ends();
        shape.strokes(Curve::new(self.at(one, moment), self.at(other, moment), bow), self.sizes)
    }

    /// The paths of a tie to the anchor at a share of the way.
    pub fn anchor_strokes(&self, tie: &Passage<AnchorTieShape>, moment: f64) -> Strokes {
        let mut shape = tie.now(moment).clone();
        if let Passage::Stays { before, after } = tie {
            shape.bow = bow_between(before.bow, after.bow, moment);
        }
        let curve = shape.held(self.at(shape.contact, moment), self.sizes);
        curve.map_or_else(Strokes::default, |curve| shape.strokes(curve, self.sizes))
    }
}

/// A share of the time as a share of the way: slow at either end.
pub fn eased(moment: f64) -> f64 {
    let moment = moment.clamp(0.0, 1.0);
    moment * moment * (3.0 - 2.0 * moment)
}

fn between(from: Point, to: Point, moment: f64) -> Point {
    from.plus(to.minus(from).times(moment))
}

fn bow_between(from: Bow, to: Bow, moment: f64) -> Bow {
    Bow(from.0 + (to.0 - from.0) * moment)
}

fn names(labels: &[Label]) -> BTreeMap<ContactId, Placement> {
    let contact = |label: &Label| match label.owner {
        Owner::Anchor => None,
        Owner::Contact(id) => Some((id, label.shown.clone()?)),
    };
    labels.iter().filter_map(contact).collect()
}

/// What stays and what leaves in the order of the earlier picture, then what
/// comes in that of the later one.
fn passages<T: Clone, K: Ord>(before: &[T], after: &[T], key: impl Fn(&T) -> K) -> Vec<Passage<T>> {
    let mut coming: BTreeMap<K, usize> = after.iter().enumerate().map(|(at, shape)| (key(shape), at)).collect();
    let mut passages: Vec<Passage<T>> = before
        .iter()
        .map(|shape| match coming.remove(&key(shape)) {
            Some(at) => Passage::Stays { before: shape.clone(), after: after[at].clone() },
            None => Passage::Leaves(shape.clone()),
        })
        .collect();
    let new = after.iter().filter(|shape| coming.contains_key(&key(shape)));
    passages.extend(new.map(|shape| Passage::Comes(shape.clone())));
    passages
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::client::Client;
    use crate::domain::map::contact::Contact;
    use crate::domain::map::network::{Network, Pair};
    use crate::domain::map::place::Place;
    use crate::drawing::scene::Options;
    use crate::i18n::Locale;

    fn id(number: u128) -> ContactId {
        ContactId(uuid::Uuid::from_u128(number))
    }

    fn scene(people: &[(u128, f64, f64)], ties: &[(u128, u128)]) -> Scene {
        let contact = |(number, angle, distance): &(u128, f64, f64)| Contact {
            place: Place::new(*angle, *distance),
            ..Contact::new(id(*number), "Ana")
        };
        let pairs = ties.iter().filter_map(|(one, other)| Pair::new(id(*one), id(*other)));
        let (network, _) = Network::from_parts(people.iter().map(contact).collect(), pairs);
        Scene::new(&network, &Client::default(), &Options::for_scale(1.0), Locale::DE)
    }

    fn earlier() -> Scene {
        scene(&[(1, 40.0, 80.0), (2, 130.0, 50.0), (3, -40.0, 50.0)], &[(1, 2), (2, 3)])
    }

    fn later() -> Scene {
        scene(&[(1, 20.0, 30.0), (2, 130.0, 50.0), (4, -130.0, 50.0)], &[(1, 2), (1, 4)])
    }

    fn seen(morph: &Morph, moment: f64) -> Vec<ContactId> {
        let there = morph.nodes.iter().filter(|node| node.presence(moment) > 0.0);
        there.map(|node| node.now(moment).contact).collect()
    }

    #[test]
    fn it_begins_with_the_earlier_picture_and_ends_with_the_later_one() {
        let (before, after) = (earlier(), later());
        let morph = Morph::new(&before, &after);
        for (moment, scene) in [(0.0, &before), (1.0, &after)] {
            let ids: Vec<ContactId> = scene.nodes.iter().map(|node| node.contact).collect();
            let mut there = seen(&morph, moment);
            there.sort_by_key(|one| ids.iter().position(|other| other == one));
            assert_eq!(there, ids);
            for node in &scene.nodes {
                assert!(morph.at(node.contact, moment).distance_to(node.at) < 1e-9);
            }
            let ties = morph.contact_ties.iter().filter(|tie| tie.presence(moment) > 0.0);
            for tie in ties {
                let drawn = scene.contact_tie(tie.now(moment).id).unwrap();
                assert_eq!(morph.strokes(tie, moment), drawn.strokes(drawn.curve, scene.sizes));
            }
            for tie in morph.anchor_ties.iter().filter(|tie| tie.presence(moment) > 0.0) {
                let drawn = scene.anchor_tie(tie.now(moment).contact).unwrap();
                assert_eq!(morph.anchor_strokes(tie, moment), drawn.strokes(drawn.curve, scene.sizes));
            }
        }
    }

    #[test]
    fn only_who_is_known_by_identity_glides() {
        let morph = Morph::new(&earlier(), &later());
        let half = morph.at(id(1), 0.5);
        let (from, to) = (morph.at(id(1), 0.0), morph.at(id(1), 1.0));
        assert!(half.distance_to(between(from, to, 0.5)) < 1e-9 && from.distance_to(to) > 50.0);
        // All are called Ana; the third and the fourth are two people all the same.
        assert_eq!(morph.at(id(3), 0.0), morph.at(id(3), 1.0));
        assert_eq!(morph.at(id(4), 0.0), morph.at(id(4), 1.0));
        assert_eq!(morph.nodes.iter().filter(|node| matches!(node, Passage::Stays { .. })).count(), 2);
    }

    #[test]
    fn who_is_gone_fades_before_who_is_new_comes_up() {
        let morph = Morph::new(&earlier(), &later());
        assert_eq!(seen(&morph, 0.5), [1, 2].map(id));
        for moment in [0.0, 0.1, 0.3, 0.5, 0.7, 0.9, 1.0] {
            for node in &morph.nodes {
                assert!((0.0..=1.0).contains(&node.presence(moment)));
            }
        }
    }

    #[test]
    fn a_name_goes_with_its_contact() {
        let morph = Morph::new(&earlier(), &later());
        let (_, way) = morph.name(id(1), 0.0).unwrap();
        assert!(way.length() < 1e-9);
        let (_, way) = morph.name(id(1), 0.4).unwrap();
        assert!(way.length() > 1.0);
        for moment in [0.0, 0.5, 1.0] {
            assert!((eased(moment) - moment).abs() < 1e-9);
        }
    }
}
