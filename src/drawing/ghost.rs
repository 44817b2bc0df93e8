//! What the comparison with another map adds to a picture: ghosts of earlier
//! places, what is new and what is gone. Form says it, colour only repeats it:
//! a ghost is hollow and dashed, whoever is new carries the word, whoever is
//! gone a cross.
//!
//! A ghost stands where a contact has changed its
//! [`Spot`](crate::domain::map::place::Spot), so that the picture shows neither
//! more nor less than the list of changes says.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use crate::domain::client::Client;
use crate::domain::ids::ContactId;
use crate::domain::map::contact::Contact;
use crate::domain::map::network::{Network, Pair};
use crate::domain::map::place::Place;
use crate::drawing::geometry::{Point, Rect, point_of};
use crate::drawing::labels::{Owner, Request};
use crate::drawing::notation::{Outlines, Symbol};
use crate::drawing::palette;
use crate::drawing::path::{Path, number};
use crate::drawing::scene::{Options, Scene};
use crate::drawing::shapes::{scaled, transform};
use crate::drawing::sizes::Sizes;
use crate::drawing::svg::{SANS, escaped};
use crate::drawing::tie::{Curve, TieId, outward_bow};
use crate::i18n::Locale;
use crate::i18n::changes::compare;

/// What has become of a contact since the earlier map.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Fate {
    /// It stands here now.
    Moved(Point),
    /// It is not on the later map, or has no place there.
    Gone,
}

/// Where a contact stood on the earlier map.
#[derive(Clone, Debug, PartialEq)]
pub struct Ghost {
    /// Whose.
    pub contact: ContactId,
    /// The middle.
    pub at: Point,
    /// The outline.
    pub symbol: Symbol,
    /// What has become of it.
    pub fate: Fate,
    /// How it was called.
    pub name: String,
    /// The letters of its symbol.
    pub initials: String,
}

/// What a comparison adds to a picture. The default adds nothing.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Compared {
    /// Earlier places.
    pub ghosts: Vec<Ghost>,
    /// Contacts of this picture that the earlier map does not have.
    pub new: BTreeSet<ContactId>,
    /// Contacts of this picture that the later map does not have.
    pub gone: BTreeSet<ContactId>,
    /// Ties of this picture that the earlier map does not have.
    pub new_ties: BTreeSet<TieId>,
    /// Ties of this picture that the later map does not have.
    pub lost_ties: BTreeSet<TieId>,
    /// Ties of the earlier map that the later one does not have, drawn over it.
    pub ghost_ties: Vec<(Pair, Curve)>,
}

impl Compared {
    /// For the picture of the earlier map, beside that of the later one.
    pub fn earlier(before: &Network, after: &Network) -> Self {
        Self { gone: only_in(before, after), lost_ties: ties_only_in(before, after), ..Self::default() }
    }

    /// For the picture of the later map, beside that of the earlier one.
    pub fn later(before: &Network, after: &Network) -> Self {
        Self { new: only_in(after, before), new_ties: ties_only_in(after, before), ..Self::default() }
    }

    /// For the picture of the later map with the earlier one behind it.
    pub fn overlaid(before: &Network, after: &Network) -> Self {
        let now: BTreeMap<ContactId, &Contact> = after.contacts().map(|contact| (contact.id, contact)).collect();
        let then: BTreeMap<ContactId, Place> =
            before.contacts().filter_map(|contact| Some((contact.id, contact.place?))).collect();
        let ghost = |contact: &Contact| {
            let place = contact.place?;
            let fate = match now.get(&contact.id).and_then(|contact| contact.place) {
                Some(other) if other.spot() == place.spot() => return None,
                Some(other) => Fate::Moved(point_of(other)),
                None => Fate::Gone,
            };
            Some(Ghost {
                contact: contact.id,
                at: point_of(place),
                symbol: Symbol::of_contact(contact),
                fate,
                name: contact.name.clone(),
                initials: contact.initials(),
            })
        };
        let at = |id: ContactId| {
            let place = now.get(&id).and_then(|contact| contact.place).or_else(|| then.get(&id).copied());
            place.map(point_of)
        };
        let lost = ties_only_in(before, after).into_iter().filter_map(|tie| match tie {
            TieId::Between(pair) => {
                let (from, to) = (at(pair.ends().0)?, at(pair.ends().1)?);
                Some((pair, Curve::new(from, to, outward_bow(from, to))))
            }
            TieId::Anchor(_) => None,
        });
        let ghost_ties = lost.collect();
        Self { ghosts: before.contacts().filter_map(ghost).collect(), ghost_ties, ..Self::later(before, after) }
    }

    /// The names of those who are drawn as ghosts only.
    pub(super) fn requests(&self, names: bool, sizes: Sizes) -> Vec<Request> {
        let gone = self.ghosts.iter().filter(|ghost| names && ghost.fate == Fate::Gone);
        let request = |ghost: &Ghost| Request {
            owner: Owner::Contact(ghost.contact),
            at: ghost.at,
            symbol: ghost.bounds(sizes),
            with_badges: ghost.bounds(sizes),
            name: ghost.name.clone(),
            detail: String::new(),
            rank: 1,
        };
        gone.map(request).collect()
    }
}

/// Where the word stands beside a symbol of full size.
pub const WORD: Rect = Rect { left: 7.0, top: -22.0, right: 35.0, bottom: -7.0 };

/// The cross over a symbol of full size whose contact is gone.
pub fn gone_cross() -> String {
    let at = Point::new;
    Path::from(at(-9.0, -9.0)).line(at(9.0, 9.0)).to_start(at(9.0, -9.0)).line(at(-9.0, 9.0)).text()
}

impl Ghost {
    /// The space it takes.
    pub fn bounds(&self, sizes: Sizes) -> Rect {
        scaled(self.symbol.bounds(Outlines::One), sizes.symbol).moved(self.at)
    }

    /// The value of `transform`.
    pub fn transform(&self, sizes: Sizes) -> String {
        transform(self.at, sizes)
    }

    /// The wake to where the contact stands now, where there is room for one.
    pub fn wake(&self, sizes: Sizes) -> Option<String> {
        let Fate::Moved(to) = self.fate else { return None };
        let way = to.minus(self.at);
        let (direction, room) = (way.direction()?, 16.0 * sizes.symbol);
        let from = self.at.plus(direction.times(room));
        let to = to.minus(direction.times(room));
        (way.length() > 2.0 * room).then(|| Path::from(from).line(to).text())
    }
}

impl Scene {
    /// The picture of a network with what a comparison adds to it.
    pub fn with_comparison(
        network: &Network,
        client: &Client,
        options: &Options,
        locale: Locale,
        compared: Compared,
    ) -> Self {
        let mut scene = Self::without_labels(network, client, options, locale);
        scene.compared = compared;
        let sizes = scene.sizes;
        let ghosts = scene.compared.ghosts.iter().map(|ghost| ghost.bounds(sizes));
        scene.bounds = ghosts.fold(scene.bounds, Rect::joined);
        scene.labels = scene.labels_for(network, client, options);
        let labels = scene.labels.iter().filter_map(|label| label.shown.as_ref()).map(|shown| shown.bounds);
        scene.bounds = labels.fold(scene.bounds, Rect::joined);
        scene
    }

    /// What no name may cover of the comparison.
    pub(super) fn marks_of_comparison(&self) -> Vec<Rect> {
        let new = self.nodes.iter().filter(|node| self.compared.new.contains(&node.contact));
        let words = new.map(|node| scaled(WORD, self.sizes.symbol).moved(node.at));
        words.chain(self.compared.ghosts.iter().map(|ghost| ghost.bounds(self.sizes))).collect()
    }

    /// The line of a tie of this picture.
    pub fn line_of(&self, tie: TieId) -> Option<Curve> {
        match tie {
            TieId::Between(_) => self.contact_tie(tie).map(|tie| tie.curve),
            TieId::Anchor(id) => self.anchor_tie(id).map(|tie| tie.curve),
        }
    }
}

fn only_in(one: &Network, other: &Network) -> BTreeSet<ContactId> {
    let known: BTreeSet<ContactId> = other.contacts().map(|contact| contact.id).collect();
    one.contacts().map(|contact| contact.id).filter(|id| !known.contains(id)).collect()
}

/// Ties between contacts that only the one has, and ties to the anchor of those
/// whom the other knows without one.
fn ties_only_in(one: &Network, other: &Network) -> BTreeSet<TieId> {
    let tied: BTreeSet<Pair> = other.ties().map(|tie| tie.between).collect();
    let between = one.ties().map(|tie| tie.between).filter(|pair| !tied.contains(pair)).map(TieId::Between);
    let alone: BTreeSet<ContactId> =
        other.contacts().filter(|contact| !contact.anchor_tie.exists()).map(|contact| contact.id).collect();
    let anchored = one.contacts().filter(|contact| contact.anchor_tie.exists() && alone.contains(&contact.id));
    between.chain(anchored.map(|contact| TieId::Anchor(contact.id))).collect()
}

/// The part of a stand-alone picture that lies over its ties and under its
/// symbols: ghosts, their wakes, and ties that came or went.
pub(super) fn behind(scene: &Scene) -> String {
    let (compared, sizes) = (&scene.compared, scene.sizes);
    if *compared == Compared::default() {
        return String::new();
    }
    let mut out = String::from("<g data-part=\"compared\" fill=\"none\">\n");
    let (ghost, strong) = (palette::GHOST.value, palette::TIE_STRONG.value);
    let mut stroke = |path: &str, colour: &str, width: f64, dash: &str| {
        let width = number(width * sizes.line);
        // Writing to a string cannot fail.
        writeln!(out, r#"<path d="{path}" stroke="{colour}" stroke-width="{width}"{dash}/>"#).unwrap_or_default();
    };
    let dots = format!(r#" stroke-dasharray="{0} {0}""#, number(4.0 * sizes.line));
    for tie in &compared.new_ties {
        if let Some(curve) = scene.line_of(*tie) {
            stroke(&curve.path(), strong, 2.75, "");
        }
    }
    let lost = compared.lost_ties.iter().filter_map(|tie| scene.line_of(*tie));
    for curve in lost.chain(compared.ghost_ties.iter().map(|(_, curve)| *curve)) {
        stroke(&curve.path(), ghost, 2.25, &dots);
    }
    for wake in compared.ghosts.iter().filter_map(|ghost| ghost.wake(sizes)) {
        stroke(&wake, ghost, 1.75, &dots);
    }
    for one in &compared.ghosts {
        let (transform, outline, open) = (one.transform(sizes), one.symbol.outline(), palette::WATER_OPEN.value);
        let (drop, initials) = (number(one.symbol.initials_drop()), escaped(&one.initials));
        write!(
            out,
            r#"<g transform="{transform}"><path d="{outline}" fill="{open}" stroke="{ghost}" stroke-width="1.75" stroke-dasharray="4 3"/><text y="{drop}" font-family="{SANS}" font-weight="700" font-size="10.5" text-anchor="middle" fill="{ghost}">{initials}</text>"#
        )
        .unwrap_or_default();
        if one.fate == Fate::Gone {
            out.push_str(&cross());
        }
        out.push_str("</g>\n");
    }
    out.push_str("</g>\n");
    out
}

/// The part of a stand-alone picture that lies over its symbols: who is new and
/// who is gone.
pub(super) fn in_front(scene: &Scene) -> String {
    let mut out = String::new();
    for node in &scene.nodes {
        let transform = node.transform(scene.sizes);
        if scene.compared.gone.contains(&node.contact) {
            writeln!(out, r#"<g transform="{transform}">{}</g>"#, cross()).unwrap_or_default();
        }
        if scene.compared.new.contains(&node.contact) {
            let (x, y, width, height) = (WORD.left, WORD.top, WORD.width(), WORD.height());
            let (paper, ink) = (palette::WATER_OPEN.value, palette::INK.value);
            let word = escaped(compare(scene.locale).mark_new);
            writeln!(
                out,
                r#"<g transform="{transform}"><rect x="{x}" y="{y}" width="{width}" height="{height}" rx="7" fill="{paper}" stroke="{ink}"/><text x="{}" y="{}" font-family="{SANS}" font-weight="700" font-size="11" text-anchor="middle" fill="{ink}">{word}</text></g>"#,
                number(WORD.centre().x),
                number(WORD.centre().y + 3.8),
            )
            .unwrap_or_default();
        }
    }
    out
}

fn cross() -> String {
    let (path, edge, ink) = (gone_cross(), palette::WATER_OPEN.value, palette::INK.value);
    format!(
        r#"<path d="{path}" fill="none" stroke="{edge}" stroke-width="5.5" stroke-linecap="round"/><path d="{path}" fill="none" stroke="{ink}" stroke-width="2.25" stroke-linecap="round"/>"#
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::map::contact::AnchorTie;
    use crate::domain::map::network::MapCommand;
    use crate::drawing::svg;

    fn id(number: u128) -> ContactId {
        ContactId(uuid::Uuid::from_u128(number))
    }

    fn network(people: &[(u128, &str, f64, AnchorTie)], ties: &[(u128, u128)]) -> Network {
        let contact = |(number, name, distance, anchor_tie): &(u128, &str, f64, AnchorTie)| Contact {
            place: Place::new(45.0 + 30.0 * f64::from(u8::try_from(*number).unwrap()), *distance),
            anchor_tie: *anchor_tie,
            ..Contact::new(id(*number), *name)
        };
        let pairs = ties.iter().map(|(one, other)| Pair::new(id(*one), id(*other)).unwrap());
        let mut network = Network::default();
        for contact in people.iter().map(contact) {
            network.apply(MapCommand::Add(contact)).unwrap();
        }
        network.apply(MapCommand::Connect(pairs.collect())).unwrap();
        network
    }

    fn maps() -> (Network, Network) {
        use AnchorTie::{Existing, None};
        let before = network(
            &[(1, "Ana", 50.0, Existing), (2, "Ben", 50.0, Existing), (3, "Cem", 50.0, None), (4, "Dia", 70.0, None)],
            &[(1, 2), (2, 4)],
        );
        let after = network(
            &[(1, "Ana", 20.0, Existing), (3, "Cem", 51.0, Existing), (4, "Dia", 70.0, None), (5, "Eli", 40.0, None)],
            &[(4, 5)],
        );
        (before, after)
    }

    #[test]
    fn a_ghost_stands_where_the_list_says_that_somebody_moved_or_went() {
        let (before, after) = maps();
        let compared = Compared::overlaid(&before, &after);
        let ghosts: Vec<(&str, bool)> =
            compared.ghosts.iter().rev().map(|ghost| (ghost.name.as_str(), ghost.fate == Fate::Gone)).collect();
        assert_eq!(ghosts, [("Ana", false), ("Ben", true)], "Cem stays within the spot");
        assert_eq!(compared.new, [id(5)].into());
        let tied = TieId::Between(Pair::new(id(4), id(5)).unwrap());
        assert_eq!(compared.new_ties, [tied, TieId::Anchor(id(3))].into());
        assert_eq!(compared.ghost_ties.len(), 2);
        assert_eq!(Compared::earlier(&before, &after).gone, [id(2)].into());
        assert_eq!(Compared::overlaid(&before, &before), Compared::default());
    }

    #[test]
    fn the_picture_names_whom_it_shows_as_a_ghost_only_and_says_who_is_new() {
        let (before, after) = maps();
        let draw = |compared: Compared| {
            let scene =
                Scene::with_comparison(&after, &Client::default(), &Options::default(), Locale::DE, compared.clone());
            svg::text(&scene, "map")
        };
        let picture = draw(Compared::overlaid(&before, &after));
        assert!(picture.contains(">Ben</text>") && picture.contains(">neu</text>"));
        let plain = svg::text(&Scene::new(&after, &Client::default(), &Options::default(), Locale::DE), "map");
        assert_eq!(draw(Compared::default()), plain, "without a comparison the picture is as ever");
    }
}
