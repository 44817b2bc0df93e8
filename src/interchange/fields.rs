//! What of contacts and ties goes into files for other programs: one list of
//! fields, so that all formats tell the same.

use crate::domain::map::bond::{Bond, Direction, Support};
use crate::domain::map::contact::{AnchorTie, Contact};
use crate::domain::map::network::Tie;
use crate::domain::map::place::{Place, Sector};
use crate::interchange::people::Person;
use crate::interchange::terms::{KeyRole, Shape, Term, Value, key};

/// What a file says of a tie, to the anchor or between contacts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BondField {
    /// How it is felt.
    Quality,
    /// Where energy goes.
    Energy,
    /// Which way support of a kind goes.
    Support(Support),
    /// An open conflict.
    Conflict,
    /// What it serves.
    Functions,
    /// What was noticed.
    Features,
    /// Since when.
    Since,
    /// How often.
    Frequency,
    /// Anything else.
    Remark,
}

impl BondField {
    /// Every field, in the order of files.
    pub fn all() -> impl Iterator<Item = Self> {
        let support = Support::ALL.into_iter().map(Self::Support);
        let rest = [Self::Conflict, Self::Functions, Self::Features, Self::Since, Self::Frequency, Self::Remark];
        [Self::Quality, Self::Energy].into_iter().chain(support).chain(rest)
    }

    /// The name of the field for programs.
    pub fn key(self) -> String {
        match self {
            Self::Quality => "quality".to_owned(),
            Self::Energy => "energy".to_owned(),
            Self::Support(kind) => format!("support_{}", key(&kind)),
            Self::Conflict => "conflict".to_owned(),
            Self::Functions => "functions".to_owned(),
            Self::Features => "features".to_owned(),
            Self::Since => "since".to_owned(),
            Self::Frequency => "frequency".to_owned(),
            Self::Remark => "remark".to_owned(),
        }
    }

    /// What kind of values it has.
    pub(super) const fn shape(self) -> Shape {
        match self {
            Self::Conflict => Shape::Flag,
            Self::Quality
            | Self::Energy
            | Self::Support(_)
            | Self::Functions
            | Self::Features
            | Self::Since
            | Self::Frequency
            | Self::Remark => Shape::Text,
        }
    }

    fn of(self, bond: &Bond, way: fn(Direction) -> Term) -> Value {
        let term = |term: Option<Term>| term.map_or(Value::Nothing, |term| Value::Terms(vec![term]));
        match self {
            Self::Quality => term(bond.quality.map(Term::Quality)),
            Self::Energy => term(bond.energy.map(way)),
            Self::Support(kind) => term(bond.supports(kind).map(way)),
            Self::Conflict => Value::Flag(bond.conflict),
            Self::Functions => Value::text(&bond.functions.join(" | ")),
            Self::Features => match bond.features.iter().copied().map(Term::Feature).collect::<Vec<_>>() {
                features if features.is_empty() => Value::Nothing,
                features => Value::Terms(features),
            },
            Self::Since => Value::text(&bond.since),
            Self::Frequency => term(bond.frequency.map(Term::Frequency)),
            Self::Remark => Value::text(&bond.remark),
        }
    }
}

/// What a file says of a contact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ContactField {
    /// Name.
    Name,
    /// Role towards the client.
    Role,
    /// Person, animal, institution, group.
    Kind,
    /// Gender.
    Gender,
    /// Age as it was said.
    Age,
    /// No longer alive.
    Deceased,
    /// The tie to the anchor.
    AnchorTie,
    /// The field of the map.
    Sector,
    /// Whether it is this field of the map.
    InSector(Sector),
    /// The ring of the map.
    Horizon,
    /// Nearness, 9 to 0.
    Nearness,
    /// Degrees, mathematical.
    Angle,
    /// Distance from the anchor; 100 is the outer horizon.
    Distance,
    /// Whether the measures count this contact.
    Counted,
    /// Ties to others that count.
    Degree,
    /// Betweenness, not normalised.
    Betweenness,
    /// Whether this contact has a key role.
    Has(KeyRole),
    /// A note.
    Note,
    /// A picture sign.
    Emoji,
}

impl ContactField {
    /// What tables say, in their order.
    pub fn of_tables() -> impl Iterator<Item = Self> {
        [
            Self::Name,
            Self::Role,
            Self::Kind,
            Self::Gender,
            Self::Age,
            Self::Deceased,
            Self::AnchorTie,
            Self::Sector,
            Self::Horizon,
            Self::Nearness,
            Self::Angle,
            Self::Distance,
            Self::Counted,
            Self::Degree,
            Self::Betweenness,
        ]
        .into_iter()
        .chain(KeyRole::ALL.into_iter().map(Self::Has))
        .chain([Self::Note, Self::Emoji])
    }

    /// What files of graphs say: a yes or no for each sector as well, because
    /// programs filter by it. The name is the label of the node.
    pub(super) fn of_graphs() -> impl Iterator<Item = Self> {
        Self::of_tables().skip(1).chain(Sector::ALL.into_iter().map(Self::InSector))
    }

    /// The name of the field for programs.
    pub fn key(self) -> String {
        match self {
            Self::Name => "name",
            Self::Role => "role",
            Self::Kind => "kind",
            Self::Gender => "gender",
            Self::Age => "age",
            Self::Deceased => "deceased",
            Self::AnchorTie => "anchor_tie",
            Self::Sector => "sector",
            Self::InSector(sector) => return format!("sector_{}", key(&sector)),
            Self::Horizon => "horizon",
            Self::Nearness => "nearness",
            Self::Angle => "angle",
            Self::Distance => "distance",
            Self::Counted => "counted",
            Self::Degree => "degree",
            Self::Betweenness => "betweenness",
            Self::Has(role) => role.key(),
            Self::Note => "note",
            Self::Emoji => "emoji",
        }
        .to_owned()
    }

    /// What kind of values it has.
    pub(super) const fn shape(self) -> Shape {
        match self {
            Self::Name
            | Self::Role
            | Self::Kind
            | Self::Gender
            | Self::Age
            | Self::AnchorTie
            | Self::Sector
            | Self::Horizon
            | Self::Note
            | Self::Emoji => Shape::Text,
            Self::Deceased | Self::InSector(_) | Self::Counted | Self::Has(_) => Shape::Flag,
            Self::Nearness | Self::Degree => Shape::Whole,
            Self::Angle | Self::Distance | Self::Betweenness => Shape::Number,
        }
    }

    /// What it is for a contact.
    pub(super) fn of(self, person: &Person) -> Value {
        let contact = person.contact;
        let term = |term: Term| Value::Terms(vec![term]);
        let placed = |value: fn(Place) -> Value| contact.place.map_or(Value::Nothing, value);
        match self {
            Self::Name => Value::text(&contact.name),
            Self::Role => Value::Role(contact.role.trim().to_owned()),
            Self::Kind => term(Term::Kind(contact.kind)),
            Self::Gender => term(Term::Gender(contact.gender)),
            Self::Age => Value::text(&contact.age),
            Self::Deceased => Value::Flag(contact.deceased),
            Self::AnchorTie => term(Term::AnchorTie(contact.anchor_tie)),
            Self::Sector => placed(|place| Value::Terms(vec![Term::Sector(place.sector())])),
            Self::InSector(sector) => Value::Flag(contact.place.map(Place::sector) == Some(sector)),
            Self::Horizon => placed(|place| Value::Terms(vec![Term::Horizon(place.horizon())])),
            Self::Nearness => placed(|place| Value::Whole(usize::from(place.nearness()))),
            Self::Angle => placed(|place| Value::Number(place.angle())),
            Self::Distance => placed(|place| Value::Number(place.distance())),
            Self::Counted => Value::Flag(person.figures.is_some()),
            Self::Degree => person.figures.as_ref().map_or(Value::Nothing, |figures| Value::Whole(figures.degree)),
            Self::Betweenness => {
                person.figures.as_ref().map_or(Value::Nothing, |figures| Value::Number(figures.betweenness))
            }
            Self::Has(role) => {
                person.figures.as_ref().map_or(Value::Nothing, |figures| Value::Flag(figures.roles.contains(&role)))
            }
            Self::Note => Value::text(&contact.note),
            Self::Emoji => Value::text(&contact.emoji),
        }
    }
}

/// What a file says of a tie between contacts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TieField {
    /// It serves several functions at once.
    Multiplex,
    /// What is told of it.
    Told(BondField),
}

impl TieField {
    /// Every field, in the order of files.
    pub fn all() -> impl Iterator<Item = Self> {
        std::iter::once(Self::Multiplex).chain(BondField::all().map(Self::Told))
    }

    /// The name of the field for programs.
    pub fn key(self) -> String {
        match self {
            Self::Multiplex => "multiplex".to_owned(),
            Self::Told(field) => field.key(),
        }
    }

    /// What kind of values it has.
    pub(super) const fn shape(self) -> Shape {
        match self {
            Self::Multiplex => Shape::Flag,
            Self::Told(field) => field.shape(),
        }
    }

    /// What it is for a tie between contacts.
    pub(super) fn of(self, tie: &Tie) -> Value {
        match self {
            Self::Multiplex => Value::Flag(tie.multiplex),
            Self::Told(field) => field.of(&tie.bond, Term::Between),
        }
    }

    /// What it is for a contact's tie to the anchor, who is its first end.
    pub(super) fn with_anchor(self, contact: &Contact) -> Value {
        match self {
            Self::Multiplex => Value::Flag(contact.anchor_tie == AnchorTie::Multiplex),
            Self::Told(field) => field.of(&contact.bond, Term::WithAnchor),
        }
    }
}
