//! What of the analysis is shown on the map: which key roles as badges, and
//! whether clusters as hulls.

use std::collections::BTreeSet;
use std::sync::Arc;

use leptos::prelude::*;

use crate::analysis::report::Report;
use crate::analysis::{analyse, key_roles};
use crate::domain::ids::ContactId;
use crate::domain::map::key_role::{KeyRole, KeyRoles};
use crate::drawing::scene::Options;
use crate::ui::map::resting::is_small;
use crate::ui::map::state::MapState;

/// So many hulls can be told from each other without asking for them.
const MOST_HULLS: usize = 6;

/// What is shown. Copying it copies handles.
#[derive(Clone, Copy)]
pub struct Analysed {
    /// The key roles that are shown.
    pub roles: Memo<BTreeSet<KeyRole>>,
    /// Whether clusters are shown. On a large map, or where there are many, they
    /// are only if asked for, because hulls over hulls say nothing.
    pub shows_hulls: Memo<bool>,
    chosen: RwSignal<Option<BTreeSet<KeyRole>>>,
    hulls: RwSignal<Option<bool>>,
    badges: Memo<KeyRoles>,
    clusters: Memo<Vec<Vec<ContactId>>>,
    report: Memo<Arc<Report>>,
}

impl Analysed {
    /// Everything is shown, as far as it can be read.
    pub fn new(state: MapState) -> Self {
        let chosen = RwSignal::new(None::<BTreeSet<KeyRole>>);
        let roles =
            Memo::new(move |_| chosen.get().unwrap_or_else(|| state.report.with(|report| key_roles::usual(report))));
        let hulls = RwSignal::new(None);
        let can_be_read = Memo::new(move |_| {
            let clusters = || state.report.with(|report| report.overall.clusters.len());
            state.version.with(|version| is_small(version)) && clusters() <= MOST_HULLS
        });
        let shows_hulls = Memo::new(move |_| hulls.get().unwrap_or_else(|| can_be_read.get()));
        let badges =
            Memo::new(move |_| state.report.with(|report| roles.with(|roles| key_roles::badges(report, roles))));
        let clusters = Memo::new(move |_| {
            if shows_hulls.get() { state.report.with(|report| report.overall.clusters.clone()) } else { Vec::new() }
        });
        Self { roles, shows_hulls, chosen, hulls, badges, clusters, report: state.report }
    }

    /// How many hold a role, as a value that follows the map.
    pub fn count(self, role: KeyRole) -> Memo<usize> {
        Memo::new(move |_| self.report.with(|report| key_roles::holders(report, role).len()))
    }

    /// How many clusters there are.
    pub fn clusters(self) -> Memo<usize> {
        Memo::new(move |_| self.report.with(|report| report.overall.clusters.len()))
    }

    /// Shows the clusters, or no longer.
    pub fn show_hulls(self, is_on: bool) {
        self.hulls.set(Some(is_on));
    }

    /// Shows a role, or no longer.
    pub fn show_role(self, role: KeyRole, is_on: bool) {
        let mut roles = self.roles.get_untracked();
        if is_on {
            roles.insert(role);
        } else {
            roles.remove(&role);
        }
        self.chosen.set(Some(roles));
    }

    /// Shows all roles, or none.
    pub fn show_roles(self, is_on: bool) {
        self.chosen.set(Some(if is_on { KeyRole::ALL.into() } else { BTreeSet::new() }));
    }

    /// Adds what is shown to what is drawn.
    pub fn add_to(self, options: &mut Options) {
        options.badges = self.badges.get();
        options.clusters = self.clusters.get();
    }

    /// The same for an image: of the map as it is, whatever is thought away.
    pub fn add_whole(self, state: MapState, options: &mut Options) {
        let population = state.population.get_untracked();
        let report = state.version.with_untracked(|version| analyse(&version.network, population));
        options.badges = self.roles.with_untracked(|roles| key_roles::badges(&report, roles));
        if self.shows_hulls.get_untracked() {
            options.clusters = report.overall.clusters;
        }
    }
}
