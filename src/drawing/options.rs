//! What of a map is drawn, and how large.

use std::collections::BTreeSet;

use crate::domain::ids::ContactId;
use crate::domain::map::key_role::KeyRoles;
use crate::domain::map::version::MapAim;
use crate::drawing::look::Depth;
use crate::drawing::sizes::{Grade, Sizes};

/// What can be shown or left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Layer {
    /// What is told of the ties: the eco-map over the network map.
    Qualities,
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
    /// Picture signs instead of initials.
    Emojis,
}

impl Layer {
    /// Every layer, in the order of the switches.
    pub const ALL: [Self; 8] = [
        Self::Qualities,
        Self::Names,
        Self::Roles,
        Self::Ages,
        Self::Horizons,
        Self::AnchorTies,
        Self::ContactTies,
        Self::Emojis,
    ];

    /// The layers of a map as it is opened: the network map, on which no
    /// relation is rated.
    pub fn usual() -> BTreeSet<Self> {
        Self::ALL.into_iter().filter(|layer| *layer != Self::Qualities).collect()
    }
}

impl Depth {
    /// The map that these layers make.
    pub fn of(layers: &BTreeSet<Layer>) -> Self {
        if layers.contains(&Layer::Qualities) { Self::Told } else { Self::Plain }
    }
}

/// How a map is to be drawn.
#[derive(Clone, Debug, PartialEq)]
pub struct Options {
    /// What is shown.
    pub layers: BTreeSet<Layer>,
    /// Pixels per map unit on the screen or paper this is drawn for.
    pub scale: f64,
    /// How large letters are.
    pub letters: Grade,
    /// How large symbols are.
    pub symbols: Grade,
    /// Contacts whose names keep their place before all others: selected ones,
    /// holders of key roles.
    pub important: BTreeSet<ContactId>,
    /// Key roles, which stand as badges beside the symbols.
    pub badges: KeyRoles,
    /// Clusters, which lie as hulls behind the ties, in the order of their letters.
    pub clusters: Vec<Vec<ContactId>>,
    /// A picture that stands alone says of a target that it is one.
    pub aim: MapAim,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            layers: Layer::usual(),
            scale: 1.0,
            letters: Grade::Normal,
            symbols: Grade::Normal,
            important: BTreeSet::new(),
            badges: KeyRoles::new(),
            clusters: Vec::new(),
            aim: MapAim::Actual,
        }
    }
}

impl Options {
    /// The network map with everything on it, for that many pixels per map unit.
    pub fn for_scale(scale: f64) -> Self {
        Self { scale, ..Self::default() }
    }

    /// True if the layer is shown.
    pub fn shows(&self, layer: Layer) -> bool {
        self.layers.contains(&layer)
    }

    /// Which map is drawn.
    pub fn depth(&self) -> Depth {
        Depth::of(&self.layers)
    }

    /// How large everything is.
    pub fn sizes(&self) -> Sizes {
        Sizes::graded(self.scale, self.letters, self.symbols)
    }
}
