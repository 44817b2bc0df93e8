//! The report as JSON with names, the shape that `ankerplatz analyse` prints.
//!
//! Keys are those of the method's own vocabulary in English. Lists of names are
//! in code-point order; what is not defined is `null`.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use crate::analysis::analyse;
use crate::analysis::population::Population;
use crate::analysis::report::{Block, Overall, Report};
use crate::domain::case::Case;
use crate::domain::ids::ContactId;
use crate::domain::map::network::{Network, Pair};
use crate::domain::map::place::Sector;
use crate::domain::map::version::{MapAim, MapVersion};

/// All versions of the map of a case: `{"versions": […]}`.
pub fn case(case: &Case, population: Population) -> Value {
    let versions: Vec<Value> = case.maps.iter().map(|map| version(map, population)).collect();
    json!({ "versions": versions })
}

/// One version of the map. A target, which is no state of things, says that it is one.
pub fn version(version: &MapVersion, population: Population) -> Value {
    let report = analyse(&version.network, population);
    let Value::Object(mut object) = self::report(&report, &version.network) else { return Value::Null };
    object.insert("title".to_owned(), json!(version.title));
    object.insert("date".to_owned(), json!(version.date.map(|date| date.to_string())));
    match version.aim {
        MapAim::Actual => {}
        MapAim::Target => {
            object.insert("aim".to_owned(), json!("target"));
        }
    }
    Value::Object(object)
}

/// A report with the names of the network it was made from.
pub fn report(report: &Report, network: &Network) -> Value {
    let names = Names(network.contacts().map(|contact| (contact.id, contact.name.as_str())).collect());
    let sectors = Sector::ALL.into_iter().zip(&report.sectors);
    let sectors: Map<String, Value> =
        sectors.map(|(sector, block)| (key(sector).to_owned(), names.block(block).into())).collect();
    json!({
        "overall": names.overall(&report.overall),
        "sectors": sectors,
        "without_professionals": names.block(&report.without_professionals),
    })
}

const fn key(sector: Sector) -> &'static str {
    match sector {
        Sector::Family => "family",
        Sector::Friends => "friends",
        Sector::Colleagues => "colleagues",
        Sector::Professionals => "professionals",
    }
}

/// The names of a network by identity.
struct Names<'map>(BTreeMap<ContactId, &'map str>);

impl<'map> Names<'map> {
    fn of(&self, id: ContactId) -> &'map str {
        self.0.get(&id).copied().unwrap_or_default()
    }

    fn list(&self, ids: &[ContactId]) -> Vec<&'map str> {
        let mut names: Vec<&str> = ids.iter().map(|id| self.of(*id)).collect();
        names.sort_unstable();
        names
    }

    fn groups(&self, groups: &[Vec<ContactId>]) -> Vec<Vec<&'map str>> {
        let mut groups: Vec<Vec<&str>> = groups.iter().map(|group| self.list(group)).collect();
        groups.sort_by(|one, other| other.len().cmp(&one.len()).then_with(|| one.cmp(other)));
        groups
    }

    fn pairs(&self, pairs: &[Pair]) -> Vec<Vec<&'map str>> {
        let ends = pairs.iter().map(|pair| pair.ends());
        let mut pairs: Vec<Vec<&str>> = ends.map(|(a, b)| self.list(&[a, b])).collect();
        pairs.sort();
        pairs
    }

    /// Values by name. A name that several contacts have is numbered from the
    /// second on, "Anna (2)", so that no value is lost.
    fn values(&self, values: &[(ContactId, f64)]) -> Map<String, Value> {
        let plain: BTreeSet<&str> = values.iter().map(|(id, _)| self.of(*id)).collect();
        let mut map = Map::new();
        for (id, value) in values {
            let name = self.of(*id);
            let mut label = name.to_owned();
            let mut number = 2_usize;
            while map.contains_key(&label) || (label != name && plain.contains(label.as_str())) {
                label = format!("{name} ({number})");
                number += 1;
            }
            map.insert(label, json!(value));
        }
        map
    }

    fn block(&self, block: &Block) -> Map<String, Value> {
        let value = json!({
            "contacts": block.contacts.len(),
            "network_size": block.network.len(),
            "ties": block.ties.len(),
            "density": block.density,
            "nearness_mean": block.nearness.map(|spread| spread.mean),
            "nearness_sd": block.nearness.map(|spread| spread.deviation),
            "relationship_weight": block.relationship_weight,
            "degree_mean": block.degree.map(|spread| spread.mean),
            "degree_sd": block.degree.map(|spread| spread.deviation),
            "stars": self.list(&block.stars),
            "isolates": self.list(&block.isolates),
            "without_anchor_tie": self.list(&block.without_anchor_tie),
        });
        object(value)
    }

    fn overall(&self, overall: &Overall) -> Map<String, Value> {
        let mut sole: Vec<(&str, &str)> =
            overall.sole_gatekeepers.iter().map(|(id, sector)| (self.of(*id), key(*sector))).collect();
        sole.sort_unstable();
        let horizons = &overall.horizons;
        let mut map = self.block(&overall.block);
        map.extend(object(json!({
            "cross_sector_ties": overall.cross_sector_ties.len(),
            "ei_index": overall.ei_index,
            "components": overall.components.len(),
            "clusters": self.groups(&overall.clusters),
            "cliques": self.groups(&overall.cliques.found),
            "bridges": self.list(&overall.bridges),
            "liaisons": self.list(&overall.liaisons),
            "gatekeepers": self.list(&overall.gatekeepers),
            "sole_gatekeepers": sole,
            "cut_persons": self.list(&overall.cut_persons),
            "cut_ties": self.pairs(&overall.cut_ties),
            "betweenness": self.values(&overall.betweenness),
            "multiplex_share": overall.multiplex_share,
            "professionals_share": overall.professionals_share,
            "horizons": {
                "near": horizons.near.len(),
                "middle": horizons.middle.len(),
                "far": horizons.far.len(),
            },
        })));
        if overall.cliques.stopped {
            map.insert("cliques_stopped".to_owned(), json!(true));
        }
        map
    }
}

fn object(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(map) => map,
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Array(_) => Map::new(),
    }
}
