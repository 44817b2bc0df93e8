//! What is told of a tie beyond its being there: how it feels, where energy
//! and support go, what it serves, how often and since when.
//!
//! All of it is optional and nothing of it is rated by default: on the plain
//! network map a tie is there or not. The same is told of the anchor's ties and
//! of those between contacts.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

/// How a tie is felt (Hartman 1978), from what carries to what is cut.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Quality {
    /// It carries.
    Strong,
    /// It helps, without carrying.
    Moderate,
    /// It is simply there.
    Normal,
    /// Thin, uncertain.
    Tenuous,
    /// It costs strength.
    Stressful,
    /// There is strife.
    Conflictual,
    /// It is cut off.
    Broken,
}

impl Quality {
    /// Every quality, in the order of forms and legends.
    pub const ALL: [Self; 7] =
        [Self::Strong, Self::Moderate, Self::Normal, Self::Tenuous, Self::Stressful, Self::Conflictual, Self::Broken];
}

/// Five kinds of social support, as easyNWK 2.7 names them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Support {
    /// comfort, closeness
    Emotional,
    /// help with things to be done, money, goods
    Instrumental,
    /// knowledge and advice
    Informational,
    /// company, belonging
    Social,
    /// opening doors to others
    Linking,
}

impl Support {
    /// Every kind, in the order of forms and files.
    pub const ALL: [Self; 5] = [Self::Emotional, Self::Instrumental, Self::Informational, Self::Social, Self::Linking];
}

/// Which way something goes along a tie. The anchor is the first end of its
/// ties; between contacts the first end is that of the
/// [`Pair`](crate::domain::map::network::Pair).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// From the first end to the second.
    Given,
    /// From the second end to the first.
    Received,
    /// Both ways.
    Mutual,
}

impl Direction {
    /// Every direction, in the order of forms.
    pub const ALL: [Self; 3] = [Self::Given, Self::Received, Self::Mutual];

    /// The same way as seen from the other end.
    #[must_use]
    pub const fn reversed(self) -> Self {
        match self {
            Self::Given => Self::Received,
            Self::Received => Self::Given,
            Self::Mutual => Self::Mutual,
        }
    }
}

/// What a feature of a tie speaks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Nature {
    /// uniplex: one function
    Uniplex,
    /// multiplex: several functions
    Multiplex,
    /// a strong tie
    Strong,
    /// a weak tie
    Weak,
}

impl Nature {
    /// Every nature, in the order of the method's rows.
    pub const ALL: [Self; 4] = [Self::Uniplex, Self::Multiplex, Self::Strong, Self::Weak];

    /// What speaks for it, in the order of forms.
    pub fn features(self) -> impl Iterator<Item = Feature> {
        Feature::ALL.into_iter().filter(move |feature| feature.nature() == self)
    }
}

/// What can be noticed of a tie.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Feature {
    /// uniplex: loads are spread
    LoadSpread,
    /// uniplex: news comes from different sides
    ManySided,
    /// multiplex: diffuse and intense
    Diffuse,
    /// multiplex: symbiotic
    Symbiotic,
    /// multiplex: social pressure and normative control
    Pressing,
    /// multiplex: seems safer than it is
    FalseSafety,
    /// strong: lasts
    Lasting,
    /// strong: giving and taking balance
    Reciprocal,
    /// strong: intimate
    Intimate,
    /// strong: often in contact
    Frequent,
    /// strong: people are alike
    Alike,
    /// strong: closed to the outside, little leeway
    Closed,
    /// weak: little involvement
    Loose,
    /// weak: people differ
    Unlike,
    /// weak: carries although it is marginal
    Carrying,
    /// weak: expectations from several sides contradict each other
    CrossPressure,
}

impl Feature {
    /// Every feature, in the order of forms.
    pub const ALL: [Self; 16] = [
        Self::LoadSpread,
        Self::ManySided,
        Self::Diffuse,
        Self::Symbiotic,
        Self::Pressing,
        Self::FalseSafety,
        Self::Lasting,
        Self::Reciprocal,
        Self::Intimate,
        Self::Frequent,
        Self::Alike,
        Self::Closed,
        Self::Loose,
        Self::Unlike,
        Self::Carrying,
        Self::CrossPressure,
    ];

    /// What it speaks for.
    pub const fn nature(self) -> Nature {
        match self {
            Self::LoadSpread | Self::ManySided => Nature::Uniplex,
            Self::Diffuse | Self::Symbiotic | Self::Pressing | Self::FalseSafety => Nature::Multiplex,
            Self::Lasting | Self::Reciprocal | Self::Intimate | Self::Frequent | Self::Alike | Self::Closed => {
                Nature::Strong
            }
            Self::Loose | Self::Unlike | Self::Carrying | Self::CrossPressure => Nature::Weak,
        }
    }
}

/// How often the two are in contact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Frequency {
    /// every day or nearly so
    Daily,
    /// every week
    Weekly,
    /// every month
    Monthly,
    /// a few times a year
    Yearly,
    /// less often
    Rarely,
}

impl Frequency {
    /// Every frequency, the most frequent first.
    pub const ALL: [Self; 5] = [Self::Daily, Self::Weekly, Self::Monthly, Self::Yearly, Self::Rarely];
}

/// What is told of a tie. The default says nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bond {
    /// How it is felt.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quality: Option<Quality>,
    /// Where energy goes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub energy: Option<Direction>,
    /// What it serves: "Kinderbetreuung", "Arbeitgeber"; several for a multiplex tie.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub functions: Vec<String>,
    /// What can be noticed of it.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub features: BTreeSet<Feature>,
    /// Kinds of support along it, each at most once, in the order of [`Support::ALL`].
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub support: Vec<(Support, Direction)>,
    /// There is an open conflict.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub conflict: bool,
    /// Since when, as it was said.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub since: String,
    /// How often.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub frequency: Option<Frequency>,
    /// Anything else.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub remark: String,
}

impl Bond {
    /// True if nothing is told.
    pub fn is_plain(&self) -> bool {
        *self == Self::default()
    }

    /// Which way support of a kind goes.
    pub fn supports(&self, kind: Support) -> Option<Direction> {
        self.support.iter().find(|(other, _)| *other == kind).map(|(_, direction)| *direction)
    }

    /// Says which way support of a kind goes, or that there is none.
    pub fn set_support(&mut self, kind: Support, direction: Option<Direction>) {
        self.support.retain(|(other, _)| *other != kind);
        if let Some(direction) = direction {
            let at = self.support.iter().take_while(|(other, _)| *other < kind).count();
            self.support.insert(at, (kind, direction));
        }
    }

    /// True if a kind of support is named twice.
    pub fn has_doubles(&self) -> bool {
        let kinds = &self.support;
        kinds.iter().enumerate().any(|(at, (kind, _))| kinds[..at].iter().any(|(other, _)| other == kind))
    }

    /// The same as seen from the other end.
    #[must_use]
    pub fn reversed(mut self) -> Self {
        self.energy = self.energy.map(Direction::reversed);
        for (_, direction) in &mut self.support {
            *direction = direction.reversed();
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn support_of_a_kind_is_said_once_and_in_order() {
        let mut bond = Bond::default();
        bond.set_support(Support::Social, Some(Direction::Given));
        bond.set_support(Support::Emotional, Some(Direction::Mutual));
        bond.set_support(Support::Social, Some(Direction::Received));
        assert_eq!(bond.support, [(Support::Emotional, Direction::Mutual), (Support::Social, Direction::Received)]);
        bond.set_support(Support::Social, None);
        assert_eq!(bond.supports(Support::Social), None);
        assert!(!bond.has_doubles());
    }

    #[test]
    fn seen_from_the_other_end_twice_is_the_same() {
        let mut bond = Bond { energy: Some(Direction::Given), ..Bond::default() };
        bond.set_support(Support::Linking, Some(Direction::Received));
        assert_ne!(bond.clone().reversed(), bond);
        assert_eq!(bond.clone().reversed().reversed(), bond);
    }
}
