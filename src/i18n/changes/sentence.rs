//! One sentence for each difference between two maps.

use crate::analysis::change::{BondChange, Change, ContactChange, Step};
use crate::domain::ids::ContactId;
use crate::domain::map::network::Pair;
use crate::domain::map::place::{Place, Spot};
use crate::i18n::changes::Mood;
use crate::i18n::spelling::Spoken;
use crate::i18n::{Language, Locale, bonds, roles, words};

/// How contacts are called.
pub type Names<'a> = &'a dyn Fn(ContactId) -> String;

/// A difference as a sentence: "Susi ist näher gerückt: Nähe 6 → 8."
pub fn sentence(locale: Locale, mood: Mood, change: &Change, names: Names<'_>) -> String {
    let teller = Teller { locale, mood };
    match change {
        Change::Added(id, place) => teller.added(&names(*id), *place),
        Change::Removed(id, _) => teller.removed(&names(*id)),
        Change::Contact(id, change) => teller.contact(&names(*id), change),
        Change::TieAdded(between) => teller.tied(*between, names),
        Change::TieRemoved(between) => teller.untied(*between, names),
        Change::Tie(between, change) => {
            let (one, other) = (names(between.ends().0), names(between.ends().1));
            let whose = match locale.language() {
                Language::De => format!("zwischen {one} und {other}"),
                Language::En => format!("between {one} and {other}"),
            };
            teller.bond(&whose, &one, &other, change)
        }
    }
}

#[derive(Clone, Copy)]
struct Teller {
    locale: Locale,
    mood: Mood,
}

impl Teller {
    fn pick<T: Spoken>(self, de: T, en: T) -> T {
        self.locale.pick(de, en)
    }

    /// "Familie, Nähe 6"
    fn spot(self, spot: Spot) -> String {
        let sector = words::sector(self.locale, spot.sector);
        if spot.is_inside {
            format!("{sector}, {} {}", self.pick("Nähe", "nearness"), spot.nearness)
        } else {
            format!("{sector}, {}", self.pick("außerhalb des äußeren Horizonts", "outside the outer horizon"))
        }
    }

    fn added(self, name: &str, place: Option<Place>) -> String {
        let spot = place.map(|place| format!(": {}", self.spot(place.spot()))).unwrap_or_default();
        match (self.locale.language(), self.mood) {
            (Language::De, Mood::Happened) => format!("{name} ist neu auf der Karte{spot}."),
            (Language::De, Mood::Wanted) => format!("{name} soll dazukommen{spot}."),
            (Language::En, Mood::Happened) => format!("{name} is new on the map{spot}."),
            (Language::En, Mood::Wanted) => format!("{name} is to join{spot}."),
        }
    }

    fn removed(self, name: &str) -> String {
        match (self.locale.language(), self.mood) {
            (Language::De, Mood::Happened) => format!("{name} steht nicht mehr auf der Karte."),
            (Language::De, Mood::Wanted) => format!("{name} kommt auf der Zielkarte nicht vor."),
            (Language::En, Mood::Happened) => format!("{name} is no longer on the map."),
            (Language::En, Mood::Wanted) => format!("{name} does not appear on the target map."),
        }
    }

    fn tied(self, between: Pair, names: Names<'_>) -> String {
        let (one, other) = in_order(between, names);
        match (self.locale.language(), self.mood) {
            (Language::De, Mood::Happened) => format!("{one} und {other} stehen jetzt in Beziehung."),
            (Language::De, Mood::Wanted) => format!("{one} und {other} sollen in Beziehung kommen."),
            (Language::En, Mood::Happened) => format!("{one} and {other} are now tied."),
            (Language::En, Mood::Wanted) => format!("{one} and {other} are to get into touch."),
        }
    }

    fn untied(self, between: Pair, names: Names<'_>) -> String {
        let (one, other) = in_order(between, names);
        match (self.locale.language(), self.mood) {
            (Language::De, Mood::Happened) => format!("{one} und {other} stehen nicht mehr in Beziehung."),
            (Language::De, Mood::Wanted) => format!("{one} und {other} sind auf der Zielkarte nicht in Beziehung."),
            (Language::En, Mood::Happened) => format!("{one} and {other} are no longer tied."),
            (Language::En, Mood::Wanted) => format!("{one} and {other} are not tied on the target map."),
        }
    }

    fn contact(self, name: &str, change: &ContactChange) -> String {
        let of = |label: &str| match self.locale.language() {
            Language::De => format!("{label} von {name}"),
            Language::En => format!("{label} of {name}"),
        };
        match change {
            ContactChange::Name(step) => self.renamed(step),
            ContactChange::Moved(step) => self.moved(name, step),
            ContactChange::AnchorTie(step) => {
                let label = self.pick("Beziehung zur Ankerperson", "Tie to the anchor");
                self.step(&format!("{name}, {label}"), step, |tie| words::anchor_tie(self.locale, *tie).to_owned())
            }
            ContactChange::Kind(step) => self
                .step(&of(self.pick("Art", "Kind")), step, |kind| words::contact_kind(self.locale, *kind).to_owned()),
            ContactChange::Role(step) => {
                self.step(&of(self.pick("Rolle", "Role")), step, |role| self.said(roles::shown(self.locale, role)))
            }
            ContactChange::Deceased(step) => self.deceased(name, step.after),
            ContactChange::Gender(step) => {
                let label = of(self.pick("Geschlecht", "Gender"));
                self.step(&label, step, |gender| words::gender(self.locale, *gender).to_owned())
            }
            ContactChange::Age(step) => self.step(&of(self.pick("Alter", "Age")), step, |age| self.said(age)),
            ContactChange::Emoji(step) => self.step(&of(self.pick("Zeichen", "Sign")), step, |sign| self.said(sign)),
            ContactChange::Note(_) => self.rewritten(&match self.locale.language() {
                Language::De => format!("Die Notiz zu {name}"),
                Language::En => format!("The note on {name}"),
            }),
            ContactChange::Bond(change) => {
                let (whose, anchor) = match self.locale.language() {
                    Language::De => (format!("zwischen Ankerperson und {name}"), "Ankerperson"),
                    Language::En => (format!("between the anchor and {name}"), "the anchor"),
                };
                self.bond(&whose, anchor, name, change)
            }
        }
    }

    fn renamed(self, step: &Step<String>) -> String {
        let (before, after) = (self.called(&step.before), self.called(&step.after));
        match (self.locale.language(), self.mood) {
            (Language::De, Mood::Happened) => {
                format!("{before} {} {after}.", self.pick("heißt jetzt", "is now called"))
            }
            (Language::De, Mood::Wanted) => {
                format!("{before} {} auf der Zielkarte {after}.", self.pick("heißt", "is called"))
            }
            (Language::En, Mood::Happened) => format!("{before} is now called {after}."),
            (Language::En, Mood::Wanted) => format!("{before} is called {after} on the target map."),
        }
    }

    fn deceased(self, name: &str, is_deceased: bool) -> String {
        match (self.locale.language(), is_deceased) {
            (Language::De, true) => format!("{name} ist als verstorben eingetragen."),
            (Language::De, false) => format!("{name} ist nicht mehr als verstorben eingetragen."),
            (Language::En, true) => format!("{name} is entered as deceased."),
            (Language::En, false) => format!("{name} is no longer entered as deceased."),
        }
    }

    fn moved(self, name: &str, step: &Step<Option<Place>>) -> String {
        let (before, after) = match (step.before.map(Place::spot), step.after.map(Place::spot)) {
            (Some(before), Some(after)) => (before, after),
            (None, Some(after)) => return self.placed(name, after),
            (Some(_) | None, None) => return self.unplaced(name),
        };
        if before.sector != after.sector {
            let (from, to) = (self.spot(before), self.spot(after));
            return match (self.locale.language(), self.mood) {
                (Language::De, Mood::Happened) => format!("{name} hat den Sektor gewechselt: {from} → {to}."),
                (Language::De, Mood::Wanted) => format!("{name} soll den Sektor wechseln: {from} → {to}."),
                (Language::En, Mood::Happened) => format!("{name} has changed the sector: {from} → {to}."),
                (Language::En, Mood::Wanted) => format!("{name} is to change the sector: {from} → {to}."),
            };
        }
        if before.nearness == after.nearness {
            let (from, to) = if before.is_inside == after.is_inside {
                let ring = |spot: Spot| words::horizon(self.locale, spot.horizon).to_owned();
                (ring(before), ring(after))
            } else {
                (self.spot(before), self.spot(after))
            };
            let label = self.pick("Horizont", "horizon");
            return self.step(&format!("{name}, {label}"), &Step { before: from, after: to }, Clone::clone);
        }
        let (from, to) = (before.nearness, after.nearness);
        let way = match (self.locale.language(), self.mood, to > from) {
            (Language::De, Mood::Happened, true) => "ist näher gerückt",
            (Language::De, Mood::Happened, false) => "steht weiter weg",
            (Language::De, Mood::Wanted, true) => "soll näher rücken",
            (Language::De, Mood::Wanted, false) => "soll mehr Abstand bekommen",
            (Language::En, Mood::Happened, true) => "has come nearer",
            (Language::En, Mood::Happened, false) => "stands farther away",
            (Language::En, Mood::Wanted, true) => "is to come nearer",
            (Language::En, Mood::Wanted, false) => "is to get more distance",
        };
        format!("{name} {way}: {} {from} → {to}.", self.pick("Nähe", "nearness"))
    }

    fn placed(self, name: &str, spot: Spot) -> String {
        let spot = self.spot(spot);
        match (self.locale.language(), self.mood) {
            (Language::De, Mood::Happened) => format!("{name} hat jetzt einen Platz auf der Karte: {spot}."),
            (Language::De, Mood::Wanted) => format!("{name} soll einen Platz auf der Karte bekommen: {spot}."),
            (Language::En, Mood::Happened) => format!("{name} now has a place on the map: {spot}."),
            (Language::En, Mood::Wanted) => format!("{name} is to get a place on the map: {spot}."),
        }
    }

    fn unplaced(self, name: &str) -> String {
        match (self.locale.language(), self.mood) {
            (Language::De, Mood::Happened) => format!("{name} ist bekannt, hat aber keinen Platz mehr auf der Karte."),
            (Language::De, Mood::Wanted) => format!("{name} hat auf der Zielkarte keinen Platz."),
            (Language::En, Mood::Happened) => format!("{name} is known, but no longer has a place on the map."),
            (Language::En, Mood::Wanted) => format!("{name} has no place on the target map."),
        }
    }

    fn bond(self, whose: &str, one: &str, other: &str, change: &BondChange) -> String {
        let locale = self.locale;
        let label = |de: &str, en: &str| format!("{} {whose}", locale.choose(de, en));
        match change {
            BondChange::Multiplex(step) => {
                self.step(&label("Funktionen der Beziehung", "Functions of the tie"), step, {
                    |is_multiplex| {
                        if *is_multiplex { self.pick("mehrere", "several") } else { self.pick("eine", "one") }
                            .to_owned()
                    }
                })
            }
            BondChange::Quality(step) => self.step(&label("Beziehung", "Tie"), step, |quality| {
                quality.map_or_else(|| self.said(""), |quality| bonds::quality(locale, quality).to_owned())
            }),
            BondChange::Conflict(step) => match (step.after, self.mood) {
                (true, Mood::Happened) => format!("{}.", label("Offener Konflikt", "Open conflict")),
                (true, Mood::Wanted) => {
                    format!("{}.", label("Zielkarte: offener Konflikt", "Target map: open conflict"))
                }
                (false, Mood::Happened) => {
                    format!("{}.", label("Kein offener Konflikt mehr", "No open conflict any more"))
                }
                (false, Mood::Wanted) => {
                    format!("{}.", label("Der offene Konflikt soll enden", "The open conflict is to end"))
                }
            },
            BondChange::Energy(step) => self.step(&label("Energie", "Energy"), step, |direction| {
                direction.map_or_else(|| self.said(""), |direction| bonds::energy(locale, direction, one, other))
            }),
            BondChange::Support(kind, step) => {
                let kind = words::support(locale, *kind);
                self.step(&label(&capital(kind), &capital(kind)), step, |direction| {
                    let supporting = |direction| bonds::supporting(locale, direction, one, other);
                    direction.map_or_else(|| self.pick("keine", "none").to_owned(), supporting)
                })
            }
            BondChange::Functions(step) => {
                self.step(&label("Zweck der Beziehung", "Purpose of the tie"), step, |functions| {
                    self.said(&functions.join(", "))
                })
            }
            BondChange::Frequency(step) => self.step(&label("Kontakt", "Contact"), step, |frequency| {
                frequency.map_or_else(|| self.said(""), |frequency| bonds::frequency(locale, frequency).to_owned())
            }),
            BondChange::Features(step) => self.step(&label("Merkmale der Beziehung", "Features of the tie"), step, {
                |features| {
                    let features = features.iter().map(|feature| bonds::feature(locale, *feature));
                    self.said(&features.collect::<Vec<_>>().join(", "))
                }
            }),
            BondChange::Since(step) => {
                self.step(&label("Dauer der Beziehung", "Duration of the tie"), step, |since| self.said(since))
            }
            BondChange::Remark(_) => self.rewritten(&label("Die Bemerkung zur Beziehung", "The remark on the tie")),
        }
    }

    /// "Rolle von Susi: Nachbar:in → Freund:in."
    fn step<T>(self, label: &str, step: &Step<T>, word: impl Fn(&T) -> String) -> String {
        let (before, after) = (word(&step.before), word(&step.after));
        match (self.locale.language(), self.mood) {
            (Language::De | Language::En, Mood::Happened) => format!("{label}: {before} → {after}."),
            (Language::De, Mood::Wanted) => format!("{label}: {before}, Ziel: {after}."),
            (Language::En, Mood::Wanted) => format!("{label}: {before}, target: {after}."),
        }
    }

    fn rewritten(self, what: &str) -> String {
        match (self.locale.language(), self.mood) {
            (Language::De, Mood::Happened) => format!("{what} ist anders als zuvor."),
            (Language::De, Mood::Wanted) => format!("{what} ist auf der Zielkarte anders."),
            (Language::En, Mood::Happened) => format!("{what} differs from before."),
            (Language::En, Mood::Wanted) => format!("{what} differs on the target map."),
        }
    }

    fn said(self, text: &str) -> String {
        match text.trim() {
            "" => self.pick("nicht gesagt", "not said").to_owned(),
            text => text.to_owned(),
        }
    }

    fn called(self, name: &str) -> String {
        match name.trim() {
            "" => self.pick("Ohne Namen", "Nameless").to_owned(),
            name => name.to_owned(),
        }
    }
}

/// Both ends in the order of names.
fn in_order(between: Pair, names: Names<'_>) -> (String, String) {
    let (one, other) = (names(between.ends().0), names(between.ends().1));
    if other.to_lowercase() < one.to_lowercase() { (other, one) } else { (one, other) }
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
