//! The assessment: life areas in two views, strengths, needs and wishes.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::domain::ids::{AreaId, ContactId, NeedId, StrengthId};
use crate::domain::phase::contribution::{Contribution, InstrumentResult};
use crate::domain::record::Record;

/// The highest value of the need and resource scales.
pub const RATING_MAX: u8 = 4;

/// A difference between the two views from which it is a topic for talk (F-2).
pub const WIDE_SPREAD: u8 = 2;

/// The areas of life that are looked at, medical and psychosocial (A-114…A-118).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LifeArea {
    /// Wohnen
    Housing,
    /// Ausbildung, Arbeit
    Work,
    /// Geld, Schulden
    Money,
    /// Körperliche Gesundheit
    Body,
    /// Seelisches Befinden
    Mind,
    /// Familie, Partnerschaft
    Family,
    /// Freundschaften, Freizeit
    Friends,
    /// Umfeld, Sozialraum
    Neighbourhood,
    /// Behörden, Recht
    Authorities,
    /// Alltag, Selbstversorgung
    Everyday,
}

impl LifeArea {
    /// All areas, in the order of the wizard.
    pub const ALL: [Self; 10] = [
        Self::Housing,
        Self::Work,
        Self::Money,
        Self::Body,
        Self::Mind,
        Self::Family,
        Self::Friends,
        Self::Neighbourhood,
        Self::Authorities,
        Self::Everyday,
    ];
}

/// Whose view a rating is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Perspective {
    /// The person herself.
    Person,
    /// The professional.
    Professional,
}

impl Perspective {
    /// Both, the person first.
    pub const ALL: [Self; 2] = [Self::Person, Self::Professional];
}

/// One view of one life area, on the own scales of 0–4: need from 0 (nothing
/// to be done) to 4 (act at once), resource from 0 (carries nothing) to 4
/// (carries well).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Rating {
    /// 0–4, `None` while not rated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub need: Option<u8>,
    /// 0–4, `None` while not rated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource: Option<u8>,
}

impl Rating {
    /// How much less there is to be done than `before`: need at the start − need
    /// at the end, positive where the need is less (F-3). `None` while one of
    /// the two is not rated.
    pub fn need_change(&self, before: &Self) -> Option<i16> {
        Some(i16::from(before.need?) - i16::from(self.need?))
    }
}

/// The view of somebody else on a life area.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct OtherView {
    /// Whose view.
    pub who: String,
    /// What they say.
    #[serde(flatten)]
    pub rating: Rating,
}

/// A life area in both views; never averaged (F-2).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct AreaRating {
    /// The person's view.
    pub person: Rating,
    /// The professional's view.
    pub professional: Rating,
    /// The views of others.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub others: Vec<OtherView>,
    /// What was said about it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub note: String,
}

impl AreaRating {
    /// The rating of one view.
    pub const fn of(&self, perspective: Perspective) -> &Rating {
        match perspective {
            Perspective::Person => &self.person,
            Perspective::Professional => &self.professional,
        }
    }

    /// The rating of one view, for changing.
    pub const fn of_mut(&mut self, perspective: Perspective) -> &mut Rating {
        match perspective {
            Perspective::Person => &mut self.person,
            Perspective::Professional => &mut self.professional,
        }
    }

    /// The view of somebody else, by name.
    pub fn other(&self, who: &str) -> Option<&OtherView> {
        let who = who.trim().to_lowercase();
        self.others.iter().find(|view| !who.is_empty() && view.who.trim().to_lowercase() == who)
    }

    /// Every view, the person's first.
    pub fn views(&self) -> impl Iterator<Item = &Rating> {
        [&self.person, &self.professional].into_iter().chain(self.others.iter().map(|view| &view.rating))
    }

    /// How far the views of the need lie apart, once there are two (F-2).
    pub fn need_spread(&self) -> Option<u8> {
        let needs: Vec<u8> = self.views().filter_map(|rating| rating.need).collect();
        let (low, high) = (needs.iter().min()?, needs.iter().max()?);
        (needs.len() > 1).then(|| high - low)
    }

    /// How far the views lie apart, where that is a topic for talk (F-2).
    pub fn topic(&self) -> Option<u8> {
        self.need_spread().filter(|spread| *spread >= WIDE_SPREAD)
    }

    /// True once both views rate the need.
    pub const fn has_both_views(&self) -> bool {
        self.person.need.is_some() && self.professional.need.is_some()
    }

    /// True if every value lies on its scale.
    pub fn is_sound(&self) -> bool {
        self.views().flat_map(|rating| [rating.need, rating.resource]).flatten().all(|value| value <= RATING_MAX)
    }
}

/// Whose strength it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StrengthOf {
    /// The person's own.
    #[default]
    Person,
    /// Of the people and things around.
    Environment,
}

impl StrengthOf {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Person, Self::Environment];
}

/// What kind of resource it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ResourceKind {
    /// An ability or quality of a person.
    Personal,
    /// A relation.
    Social,
    /// Money and things.
    Material,
    /// A service.
    Service,
}

impl ResourceKind {
    /// All kinds, in the order of forms.
    pub const ALL: [Self; 4] = [Self::Personal, Self::Social, Self::Material, Self::Service];
}

/// Whether a resource can be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Access {
    /// It is there and in use or ready.
    Accessible,
    /// It is there and has to be opened up.
    ToOpen,
    /// It has to be found first.
    ToFind,
}

impl Access {
    /// All three, in the order of forms.
    pub const ALL: [Self; 3] = [Self::Accessible, Self::ToOpen, Self::ToFind];
}

/// A strength or resource.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Strength {
    /// Which one.
    pub id: StrengthId,
    /// What carries.
    #[serde(default)]
    pub text: String,
    /// Whose it is.
    #[serde(default)]
    pub of: StrengthOf,
    /// What kind of resource it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<ResourceKind>,
    /// Whether it can be used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub access: Option<Access>,
    /// The contact of the map it comes from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact: Option<ContactId>,
    /// Who said so, when.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub source: String,
}

impl Strength {
    /// An empty strength of the person.
    pub const fn new(id: StrengthId) -> Self {
        Self {
            id,
            text: String::new(),
            of: StrengthOf::Person,
            kind: None,
            access: None,
            contact: None,
            source: String::new(),
        }
    }
}

/// How a need came into the file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NeedKind {
    /// A wish or need in the person's own words.
    #[default]
    OwnWords,
    /// Stated by a professional.
    Professional,
}

impl NeedKind {
    /// Both, the person's own first.
    pub const ALL: [Self; 2] = [Self::OwnWords, Self::Professional];
}

/// A need or wish.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Need {
    /// Which one.
    pub id: NeedId,
    /// What is needed or wished for.
    #[serde(default)]
    pub text: String,
    /// Whose words.
    #[serde(default)]
    pub kind: NeedKind,
    /// The area of life it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub area: Option<LifeArea>,
    /// Where the own organisation reaches its limits, and who else was looked
    /// for.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub limits: String,
}

impl Need {
    /// An empty need in the person's own words.
    pub const fn new(id: NeedId) -> Self {
        Self { id, text: String::new(), kind: NeedKind::OwnWords, area: None, limits: String::new() }
    }
}

/// A life area that this case needs besides the common ones.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnArea {
    /// Which one.
    pub id: AreaId,
    /// What it is called.
    #[serde(default)]
    pub name: String,
    /// How it is rated.
    #[serde(default)]
    pub rating: AreaRating,
}

impl OwnArea {
    /// An area without a name, not yet rated.
    pub fn new(id: AreaId) -> Self {
        Self { id, name: String::new(), rating: AreaRating::default() }
    }
}

impl Record for OwnArea {
    type Id = AreaId;
    fn id(&self) -> AreaId {
        self.id
    }
}

impl Record for Strength {
    type Id = StrengthId;
    fn id(&self) -> StrengthId {
        self.id
    }
}

impl Record for Need {
    type Id = NeedId;
    fn id(&self) -> NeedId {
        self.id
    }
}

/// What the assessment holds beside its single questions.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Assessment {
    /// Life areas that were looked at.
    pub areas: BTreeMap<LifeArea, AreaRating>,
    /// Strengths and resources.
    pub strengths: Vec<Strength>,
    /// Needs and wishes.
    pub needs: Vec<Need>,
    /// What others contributed.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub contributions: Vec<Contribution>,
    /// Life areas of one's own.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub own_areas: Vec<OwnArea>,
    /// Results of other instruments.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub results: Vec<InstrumentResult>,
}
