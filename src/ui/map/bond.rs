//! What is told of a tie, whoever its ends are: one form for the anchor's ties
//! and for those between contacts.
//!
//! Beside a contact it is folded while nothing is told, because on the plain map
//! a tie is there or not. Whoever has opened it finds it open at the next one.
//! Where the tie itself was opened, it is what was asked for.

use std::sync::atomic::{AtomicBool, Ordering};

use leptos::prelude::*;

use crate::domain::map::bond::{Bond, Direction, Quality};
use crate::i18n::bonds;
use crate::i18n::card::card;
use crate::session::Act;
use crate::ui::components::field::SelectField;
use crate::ui::map::bond_parts::{Features, Functions, More, Supports};
use crate::ui::map::fold::Fold;
use crate::ui::map::keys;
use crate::ui::map::quality::QualityRow;
use crate::ui::store::use_locale;

/// Called with what is told now, and the act it belongs to.
pub type OnBond = Callback<(Bond, Act)>;

/// Whether the form was opened by hand, until it is closed by hand.
static IS_ASKED_FOR: AtomicBool = AtomicBool::new(false);

/// What is told of a tie, and how to tell more. Copying it copies handles.
#[derive(Clone, Copy)]
pub struct Telling {
    /// What is told.
    pub bond: Memo<Bond>,
    /// Both ends by name, the first one first.
    pub ends: Signal<(String, String)>,
    /// Where changes go.
    pub on_write: OnBond,
}

impl Telling {
    /// Tells more, or something else.
    pub fn change(&self, act: Act, change: impl FnOnce(&mut Bond)) {
        let mut bond = self.bond.get_untracked();
        change(&mut bond);
        self.on_write.run((bond, act));
    }
}

/// The form for what is told of a tie.
#[component]
pub fn BondForm(
    /// The tie.
    telling: Telling,
    /// Open from the start.
    #[prop(optional)]
    open: bool,
) -> impl IntoView {
    let locale = use_locale();
    let t = card(locale);
    let bond = telling.bond;
    let told = Signal::derive(move || {
        bond.with(|bond| {
            let quality = bond.quality.map(|quality| bonds::quality(locale, quality));
            quality.unwrap_or(if bond.is_plain() { t.not_rated } else { t.told }).to_owned()
        })
    });
    let is_open = open || IS_ASKED_FOR.load(Ordering::Relaxed) || bond.with_untracked(|bond| !bond.is_plain());
    // A form that opens because something is told was not asked for.
    let turned = move |is_open: bool| {
        if !open && (!is_open || bond.with_untracked(Bond::is_plain)) {
            IS_ASKED_FOR.store(is_open, Ordering::Relaxed);
        }
    };
    let energies = Signal::derive(move || {
        let none = (String::new(), t.not_stated.to_owned());
        let words = telling.ends.with(|(one, other)| {
            Direction::ALL.map(|way| (keys::direction(way).to_owned(), bonds::energy(locale, way, one, other)))
        });
        std::iter::once(none).chain(words).collect::<Vec<_>>()
    });
    let rate = move |quality: Option<Quality>| telling.change(Act::Single, |bond| bond.quality = quality);
    view! {
        <Fold title=t.bond.to_owned() told=told open=is_open on_turn=turned>
            <div class="bond stack" data-gap="small">
                <QualityRow
                    value=Signal::derive(move || bond.with(|bond| bond.quality))
                    on_pick=rate
                />
                <SelectField
                    label=t.energy
                    value=Signal::derive(move || bond.with(|bond| bond.energy.map_or("", keys::direction).to_owned()))
                    entries=energies
                    on_pick=move |key: String| {
                        let way = Direction::ALL.into_iter().find(|way| keys::direction(*way) == key);
                        telling.change(Act::Single, |bond| bond.energy = way);
                    }
                />
                <Functions telling=telling />
                <Supports telling=telling />
                <Features telling=telling />
                <More telling=telling />
            </div>
        </Fold>
    }
}
