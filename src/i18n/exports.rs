//! The words of files for others: what the formats are called and are for, what
//! the heads of tables say, and (beside) the dialogue and what a format loses.

mod dialog;
mod losses;

pub use dialog::{Dialog, dialog};
pub use losses::loss;

use crate::analysis::measure::Measure;
use crate::analysis::report::Scope;
use crate::domain::map::bond::Direction;
use crate::domain::map::version::MapAim;
use crate::i18n::{Language, Locale, bonds, format, measures, roles, words};
use crate::interchange::csv::Style;
use crate::interchange::export::Format;
use crate::interchange::fields::{BondField, ContactField, TieField};
use crate::interchange::measures::{Column, Reach};
use crate::interchange::terms::{KeyRole, Term};
use crate::interchange::words::{Key, Stem, Words};

/// "GEXF"
pub fn name(locale: Locale, format: Format) -> &'static str {
    match format {
        Format::Case => locale.pick("Falldatei", "Case file"),
        Format::EasyNwk => "easyNWK",
        Format::Nwk => "easyNWK 1.5 (.nwk)",
        Format::Contacts => locale.pick("Kontakte als Tabelle", "Contacts as a table"),
        Format::Ties => locale.pick("Beziehungen als Tabelle", "Ties as a table"),
        Format::Measures => locale.pick("Kennzahlen als Tabelle", "Measures as a table"),
        Format::GraphMl => "GraphML",
        Format::Gexf => "GEXF",
        Format::Pajek => "Pajek",
        Format::Egor => "egor",
    }
}

/// What the format is for, in a sentence.
pub fn purpose(locale: Locale, format: Format) -> &'static str {
    match format {
        Format::Case => locale.pick(
            "Der ganze Fall, zum Aufbewahren und zum Weiterarbeiten mit Ankerplatz.",
            "The whole case, for safekeeping and for working on in Ankerplatz.",
        ),
        Format::EasyNwk => locale.pick(
            "Alle Kartenstände für easyNWK Web, ab Version 2.1.",
            "All versions of the map for easyNWK Web, from version 2.1 on.",
        ),
        Format::Nwk => locale.pick(
            "Alle Kartenstände für das ältere easyNWK am Desktop.",
            "All versions of the map for the older easyNWK on the desktop.",
        ),
        Format::Contacts => locale.pick(
            "Eine Zeile je Kontakt und Kartenstand, für Excel, LibreOffice oder R.",
            "One row for each contact and version of the map, for Excel, LibreOffice or R.",
        ),
        Format::Ties => locale.pick(
            "Eine Zeile je Beziehung zwischen Kontakten, für Excel, LibreOffice oder R.",
            "One row for each tie between contacts, for Excel, LibreOffice or R.",
        ),
        Format::Measures => locale.pick(
            "Alle Kennzahlen je Kartenstand und Sektor, in der Anordnung von easyNWK.",
            "All measures for each version and sector, in the layout of easyNWK.",
        ),
        Format::GraphMl => locale.pick(
            "Ein Netzwerk für Gephi, networkx, igraph oder yEd, eine Datei je Kartenstand.",
            "A network for Gephi, networkx, igraph or yEd, one file for each version.",
        ),
        Format::Gexf => locale.pick(
            "Alle Kartenstände als ein Netzwerk, das sich ändert, für die Zeitleiste von Gephi.",
            "All versions as one network that changes, for the timeline of Gephi.",
        ),
        Format::Pajek => locale.pick(
            "Netzwerk und Sektoren für Pajek, zwei Dateien je Kartenstand.",
            "Network and sectors for Pajek, two files for each version.",
        ),
        Format::Egor => locale.pick(
            "Drei Tabellen für das R-Paket egor, zum Vergleich vieler Netzwerke.",
            "Three tables for the R package egor, to compare many networks.",
        ),
    }
}

impl Words for Locale {
    fn style(&self) -> Style {
        self.choose(Style { separator: ';', decimal: ',' }, Style { separator: ',', decimal: '.' })
    }

    fn flag(&self, flag: bool) -> &'static str {
        if flag { self.pick("ja", "yes") } else { self.pick("nein", "no") }
    }

    fn term(&self, term: Term) -> String {
        match term {
            Term::Kind(kind) => words::contact_kind(*self, kind),
            Term::Gender(gender) => words::gender(*self, gender),
            Term::AnchorTie(tie) => words::anchor_tie(*self, tie),
            Term::Sector(sector) => words::sector(*self, sector),
            Term::Horizon(horizon) => words::horizon(*self, horizon),
            Term::Quality(quality) => bonds::quality(*self, quality),
            Term::WithAnchor(direction) => match direction {
                Direction::Given => self.pick("von der Ankerperson", "from the anchor"),
                Direction::Received => self.pick("zur Ankerperson", "to the anchor"),
                Direction::Mutual => self.pick("wechselseitig", "both ways"),
            },
            Term::Between(direction) => match direction {
                Direction::Given => self.pick("von 1 zu 2", "from 1 to 2"),
                Direction::Received => self.pick("von 2 zu 1", "from 2 to 1"),
                Direction::Mutual => self.pick("wechselseitig", "both ways"),
            },
            Term::Frequency(frequency) => bonds::frequency(*self, frequency),
            Term::Feature(feature) => bonds::feature(*self, feature),
            Term::Aim(aim) => match aim {
                MapAim::Actual => self.pick("Ist", "actual"),
                MapAim::Target => self.pick("Soll", "target"),
            },
        }
        .to_owned()
    }

    fn role(&self, role: &str) -> String {
        roles::shown(*self, role).to_owned()
    }

    fn key(&self, key: Key) -> &'static str {
        match key {
            Key::Version => self.pick("Kartenstand", "Version"),
            Key::Date => self.pick("Datum", "Date"),
            Key::Aim => self.pick("Ist oder Soll", "Actual or target"),
            Key::Contact => self.pick("Nummer", "Number"),
            Key::First => self.pick("Nummer 1", "Number 1"),
            Key::FirstName => "Name 1",
            Key::Second => self.pick("Nummer 2", "Number 2"),
            Key::SecondName => "Name 2",
        }
    }

    fn contact_field(&self, field: ContactField) -> String {
        match field {
            ContactField::Name => "Name",
            ContactField::Role => self.pick("Rolle", "Role"),
            ContactField::Kind => self.pick("Art", "Kind"),
            ContactField::Gender => self.pick("Geschlecht", "Gender"),
            ContactField::Age => self.pick("Alter", "Age"),
            ContactField::Deceased => self.pick("verstorben", "deceased"),
            ContactField::AnchorTie => self.pick("Beziehung zur Ankerperson", "Tie to the anchor"),
            ContactField::Sector => self.pick("Sektor", "Sector"),
            ContactField::InSector(sector) => words::sector(*self, sector),
            ContactField::Horizon => self.pick("Horizont", "Horizon"),
            ContactField::Nearness => self.pick("Nähe (9 bis 0)", "Nearness (9 to 0)"),
            ContactField::Angle => self.pick("Winkel (Grad)", "Angle (degrees)"),
            ContactField::Distance => self.pick("Abstand (100 = Rand)", "Distance (100 = rim)"),
            ContactField::Counted => self.pick("in den Kennzahlen", "in the measures"),
            ContactField::Degree => self.pick("Grad", "Degree"),
            ContactField::Betweenness => measures::name(*self, Measure::Betweenness),
            ContactField::Has(role) => match role {
                KeyRole::Star => "Star",
                KeyRole::Bridge => self.pick("Brücke", "Bridge"),
                KeyRole::Liaison => "Liaison",
                KeyRole::Gatekeeper => "Gatekeeper",
                KeyRole::Isolate => self.pick("isoliert", "Isolate"),
                KeyRole::CutPerson => self.pick("Schnittperson", "Cut person"),
            },
            ContactField::Note => self.pick("Notiz", "Note"),
            ContactField::Emoji => "Emoji",
        }
        .to_owned()
    }

    fn tie_field(&self, field: TieField) -> String {
        match field {
            TieField::Multiplex => self.pick("mehrfach", "multiplex"),
            TieField::Told(told) => match told {
                BondField::Quality => self.pick("Qualität", "Quality"),
                BondField::Energy => self.pick("Energie fließt", "Energy flows"),
                BondField::Support(kind) => words::support(*self, kind),
                BondField::Conflict => self.pick("offener Konflikt", "open conflict"),
                BondField::Functions => self.pick("Funktionen", "Functions"),
                BondField::Features => self.pick("Merkmale", "Features"),
                BondField::Since => self.pick("seit wann", "since when"),
                BondField::Frequency => self.pick("wie oft in Kontakt", "how often in contact"),
                BondField::Remark => self.pick("Bemerkung zur Beziehung", "Remark on the tie"),
            },
        }
        .to_owned()
    }

    fn measure(&self, column: Column) -> String {
        // With what easyNWK adds where contacts without a tie count as well.
        let reaching = |head: String, reach: Reach| match reach {
            Reach::Tied => head,
            Reach::All => format!("{head} {}", self.pick("(+aktivierbare)", "(+ could be activated)")),
        };
        let by = |what: &str, value: &str| match self.language() {
            Language::De => format!("nach {what} {value}"),
            Language::En => format!("by {what} {value}"),
        };
        let named = |measure: Measure| measures::name(*self, measure);
        match column {
            Column::Anchor => self.pick("Name des Egos", "Name of the anchor"),
            Column::Title => self.pick("Name der Netzwerkkarte", "Name of the network map"),
            Column::Date => self.pick("Datum", "Date"),
            Column::Version => "ID",
            Column::Aim => self.key(Key::Aim),
            Column::Scope => self.pick("Netzwerksektor", "Sector of the network"),
            Column::Size(reach) => return reaching(named(Measure::NetworkSize).to_owned(), reach),
            Column::Gender(gender, reach) => {
                return reaching(by(self.pick("Geschlecht", "gender"), words::gender(*self, gender)), reach);
            }
            Column::Horizon(horizon, reach) => {
                return reaching(by(self.pick("Horizont", "horizon"), words::horizon(*self, horizon)), reach);
            }
            Column::Nearness => self.pick("Durchschn. Nähe", "Mean nearness"),
            Column::NearnessDeviation => self.pick("Durchschn. Nähe (SD)", "Mean nearness (SD)"),
            Column::Density => self.pick("Dichte", "Density"),
            Column::Degree => self.pick("Durchschn. Degree", "Mean degree"),
            Column::DegreeDeviation => self.pick("Durchschn. Degree (SD)", "Mean degree (SD)"),
            Column::Stars => "Star(s)",
            Column::Isolates => self.pick("Isolierte", "Isolates"),
            Column::WithoutAnchorTie => self.pick("Personen ohne Kante zum Ego", "Persons without a tie to the anchor"),
            Column::Ties => named(Measure::Ties),
            Column::RelationshipWeight => named(Measure::RelationshipWeight),
            Column::CrossSectorTies => named(Measure::CrossSectorTies),
            Column::EiIndex => named(Measure::EiIndex),
            Column::Components => named(Measure::Components),
            Column::Clusters => named(Measure::Clusters),
            Column::Bridges => named(Measure::Bridges),
            Column::Liaisons => named(Measure::Liaisons),
            Column::Gatekeepers => named(Measure::Gatekeepers),
            Column::CutPersons => named(Measure::CutPersons),
            Column::MultiplexShare => named(Measure::MultiplexShare),
            Column::ProfessionalsShare => named(Measure::ProfessionalsShare),
        }
        .to_owned()
    }

    fn scope(&self, scope: Scope) -> String {
        match scope {
            Scope::Overall => self.pick("Überblick", "Overall").to_owned(),
            Scope::Sector(sector) => format!("{} {}", self.pick("Sektor", "Sector"), words::sector(*self, sector)),
            Scope::WithoutProfessionals => {
                self.pick("ohne professionelle Helfer:innen", "without professional helpers").to_owned()
            }
        }
    }

    fn stars(&self, names: &str, degree: usize) -> String {
        match (self.language(), degree) {
            (Language::De, 1) => format!("{names} (1 Beziehung)"),
            (Language::De, _) => format!("{names} ({degree} Beziehungen)"),
            (Language::En, 1) => format!("{names} (1 tie)"),
            (Language::En, _) => format!("{names} ({degree} ties)"),
        }
    }

    fn anchor(&self) -> &'static str {
        self.pick("Ankerperson", "Anchor person")
    }

    fn stem(&self, stem: Stem) -> &'static str {
        match stem {
            Stem::Case => self.pick("ankerplatz-fall", "ankerplatz-case"),
            Stem::EasyNwk => "easynwk",
            Stem::Map => self.pick("netzwerkkarte", "network-map"),
            Stem::Maps => self.pick("netzwerkkarten", "network-maps"),
            Stem::Contacts => self.pick("kontakte", "contacts"),
            Stem::Ties => self.pick("beziehungen", "ties"),
            Stem::Measures => self.pick("kennzahlen", "measures"),
            Stem::Sectors => self.pick("netzwerkkarte-sektoren", "network-map-sectors"),
        }
    }
}

/// "Karte vom 15.09.2026, Erstgespräch": a version in a list to choose from.
pub fn version(locale: Locale, number: usize, title: &str, date: Option<chrono::NaiveDate>, aim: MapAim) -> String {
    let number = match locale.language() {
        Language::De => format!("{number}. Karte"),
        Language::En => format!("Map {number}"),
    };
    let aim = match aim {
        MapAim::Actual => None,
        MapAim::Target => Some(locale.term(Term::Aim(aim))),
    };
    let title = Some(title.trim().to_owned()).filter(|title| !title.is_empty());
    let date = date.map(|date| format::date(locale, date));
    [Some(number), date, title, aim].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}
