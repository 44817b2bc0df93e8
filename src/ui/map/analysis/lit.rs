//! What the light on the map can be put on, as a value that outlives changes of
//! the map: it is looked up anew whenever the measures are.

use leptos::prelude::*;

use crate::analysis::bridging::Meaning;
use crate::analysis::explanation::explain;
use crate::analysis::findings::{Kind, findings};
use crate::analysis::measure::Measure;
use crate::analysis::report::Scope;
use crate::domain::map::place::Horizon;
use crate::drawing::spotlight::Spotlight;
use crate::i18n::numbers::{self as texts, numbers};
use crate::i18n::{Locale, findings as found, measures, words};
use crate::ui::map::state::MapState;

/// Something whose contacts and ties can be lit up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Light {
    /// What a measure of a scope speaks of.
    Measure(Scope, Measure),
    /// One group of such a measure, by its position.
    Group(Measure, usize),
    /// Whom a finding concerns.
    Finding(Kind),
    /// What this map calls so.
    Meaning(Meaning),
}

impl Light {
    /// The contacts and ties, as the map is now. Tracks the map.
    pub fn spotlight(self, state: MapState) -> Spotlight {
        state.report.with(|report| match self {
            Self::Measure(scope, measure) => explain(report, scope, measure).map_or_else(Spotlight::default, |found| {
                Spotlight::new(found.everybody(), found.ties.iter().copied(), found.of_anchor_ties)
            }),
            Self::Group(measure, at) => {
                let found = explain(report, Scope::Overall, measure);
                let members = found.as_ref().and_then(|found| found.groups.get(at)).cloned().unwrap_or_default();
                let inner = report.overall.block.ties.iter().copied().filter(|tie| {
                    let (one, other) = tie.ends();
                    members.contains(&one) && members.contains(&other)
                });
                let of_anchor_ties = found.as_ref().is_some_and(|found| found.of_anchor_ties);
                let inner: Vec<_> = if of_anchor_ties { Vec::new() } else { inner.collect() };
                Spotlight::new(members.iter().copied(), inner, of_anchor_ties)
            }
            Self::Finding(kind) => state.version.with(|version| {
                let all = findings(&version.network, report);
                all.into_iter().find(|finding| finding.kind == kind).map_or_else(Spotlight::default, |finding| {
                    let of_anchor_ties = speaks_of_anchor_ties(kind);
                    Spotlight::new(finding.contacts, finding.ties, of_anchor_ties)
                })
            }),
            Self::Meaning(meaning) => {
                let answer = meaning.answer(report);
                Spotlight::new(answer.contacts, answer.ties, false)
            }
        })
    }

    /// What it is on, in words.
    pub fn name(self, state: MapState) -> String {
        let locale = state.locale();
        match self {
            Self::Measure(Scope::Overall, measure) => measures::name(locale, measure).to_owned(),
            Self::Measure(scope, measure) => {
                format!("{} ({})", measures::name(locale, measure), texts::scope(locale, scope))
            }
            Self::Group(measure, at) => group_name(locale, measure, at),
            Self::Finding(kind) => found::title(locale, kind),
            Self::Meaning(meaning) => {
                format!("{}: {}", numbers(locale).bridges, texts::meaning_name(locale, meaning))
            }
        }
    }
}

/// What a group of a measure is called: clusters by letter, rings by name.
pub fn group_name(locale: Locale, measure: Measure, at: usize) -> String {
    let t = numbers(locale);
    let ring = Horizon::ALL.get(at).filter(|_| measure == Measure::Horizons);
    match (measure, ring) {
        (_, Some(ring)) => words::horizon(locale, *ring).to_owned(),
        (Measure::Clusters, None) => (t.cluster)(&texts::letter(at)),
        (Measure::Cliques, None) => (t.clique)(at + 1),
        (_, None) => (t.part)(at + 1),
    }
}

const fn speaks_of_anchor_ties(kind: Kind) -> bool {
    match kind {
        Kind::ConflictNear
        | Kind::IsolatedNear
        | Kind::MultiplexDependence
        | Kind::ManyProfessionals
        | Kind::GivesOnly
        | Kind::ReceivesOnly => true,
        Kind::NothingAsked
        | Kind::CutPersons
        | Kind::SoleGatekeepers
        | Kind::DenseCluster
        | Kind::EmptySector(_)
        | Kind::NoWeakTies
        | Kind::EmptyMiddle => false,
    }
}
