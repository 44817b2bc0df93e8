//! Values that the literature reports for network maps. They are shown beside a
//! number with where they come from, and judge nothing: the samples are small
//! and nobody drew them at random.
//!
//! Source: NWK-Masterthesen, p. 180 (25 maps of clients) and p. 183 (the size of
//! its samples is not handed down to us).

use crate::analysis::measure::Measure;
use crate::analysis::report::Scope;
use crate::domain::map::place::Sector;

/// A value from the literature.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Reference {
    /// Median of 25 maps of clients (p. 180).
    Median(f64),
    /// The medians of several sectors lie between these (p. 180).
    Between(f64, f64),
    /// Median shares of three groups (p. 183), from 0 to 1.
    Shares {
        /// Maps of carers.
        carers: f64,
        /// Maps of clients.
        clients: f64,
        /// Maps of acquaintances.
        acquaintances: f64,
    },
    /// The size of the networks of carers (p. 183).
    CarersSize(u32),
}

/// What the literature reports for a measure of one scope.
pub const fn reference(scope: Scope, measure: Measure) -> Option<Reference> {
    match (measure, scope) {
        (Measure::Nearness, Scope::Overall) => Some(Reference::Median(5.4)),
        (Measure::Nearness, Scope::Sector(Sector::Professionals)) => Some(Reference::Median(4.3)),
        (Measure::Nearness, Scope::Sector(Sector::Family | Sector::Friends | Sector::Colleagues)) => {
            Some(Reference::Between(5.4, 5.5))
        }
        (Measure::Density, Scope::Sector(Sector::Family)) => Some(Reference::Median(0.65)),
        (Measure::Density, Scope::Sector(Sector::Friends)) => Some(Reference::Median(0.29)),
        (Measure::Density, Scope::Sector(Sector::Colleagues)) => Some(Reference::Median(0.0)),
        (Measure::Density, Scope::Sector(Sector::Professionals)) => Some(Reference::Median(0.05)),
        (Measure::ProfessionalsShare, Scope::Overall) => {
            Some(Reference::Shares { carers: 0.23, clients: CLIENTS_SHARE, acquaintances: 0.05 })
        }
        (Measure::NetworkSize, Scope::Overall) => Some(Reference::CarersSize(23)),
        (_, Scope::Overall | Scope::Sector(_) | Scope::WithoutProfessionals) => None,
    }
}

/// Median share of professionals in maps of clients (p. 183).
pub const CLIENTS_SHARE: f64 = 0.16;
