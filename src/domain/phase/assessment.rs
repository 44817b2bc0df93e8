//! The assessment: life areas in two views, strengths, needs and wishes.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::domain::ids::{NeedId, StrengthId};
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

/// A life area in both views; never averaged (F-2).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct AreaRating {
    /// The person's view.
    pub person: Rating,
    /// The professional's view.
    pub professional: Rating,
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

    /// How far the two views of the need lie apart, once both are there (F-2).
    pub fn need_spread(&self) -> Option<u8> {
        Some(self.person.need?.abs_diff(self.professional.need?))
    }

    /// True once both views rate the need.
    pub const fn has_both_views(&self) -> bool {
        self.person.need.is_some() && self.professional.need.is_some()
    }

    /// True if every value lies on its scale.
    pub fn is_sound(&self) -> bool {
        [self.person.need, self.person.resource, self.professional.need, self.professional.resource]
            .into_iter()
            .flatten()
            .all(|value| value <= RATING_MAX)
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
    /// Who said so, when.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub source: String,
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
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Assessment {
    /// Life areas that were looked at.
    pub areas: BTreeMap<LifeArea, AreaRating>,
    /// Strengths and resources.
    pub strengths: Vec<Strength>,
    /// Needs and wishes.
    pub needs: Vec<Need>,
}
