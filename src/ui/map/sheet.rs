//! On which sheet something is drawn.

use leptos::prelude::*;

use crate::domain::ids::ContactId;
use crate::domain::map::place::Place;
use crate::ui::map::hand::{Hand, Held};

/// Where something is drawn. What is carried is drawn on a sheet of its own
/// above the chart, so that the chart need not be painted anew while it moves;
/// on the chart it is hidden meanwhile.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sheet {
    /// The chart, where everybody lies where the map says.
    Chart,
    /// The sheet of the hand.
    Hand,
}

impl Sheet {
    /// Where a contact is held, as far as this sheet shows it.
    pub fn held(self, hand: Hand, id: ContactId) -> Signal<Option<Place>> {
        match self {
            Self::Chart => Signal::stored(None),
            Self::Hand => hand.held(id).into(),
        }
    }

    /// The value of `data-held`: on the chart, what any of these contacts is or
    /// has is hidden while it is held.
    pub fn hides(self, hand: Hand, ids: impl IntoIterator<Item = ContactId>) -> Memo<Option<&'static str>> {
        let held: Vec<Held> = match self {
            Self::Chart => ids.into_iter().map(|id| hand.held(id)).collect(),
            Self::Hand => Vec::new(),
        };
        Memo::new(move |_| held.iter().any(|held| held.with(Option::is_some)).then_some(""))
    }
}
