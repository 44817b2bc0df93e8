//! Rules on the course, and the principle A-323.

use chrono::{Days, NaiveDate};

use crate::analysis::population::Population;
use crate::analysis::{delivery, series};
use crate::checks::Check;
use crate::domain::phase::PhaseKind;
use crate::domain::phase::assessment::AreaRating;
use crate::domain::phase::course::{Service, ServiceKind};
use crate::domain::phase::plan::MeasureState;
use crate::domain::phase::release::{ReleaseState, covering};
use crate::domain::phase::step::Step;
use crate::domain::record::find;
use crate::domain::rule::{About, Rule};

/// From this need on, of 0 to 4, something has to be done.
const NEEDS_ACTION: u8 = 3;

/// A pause between two services that is no gap yet, in days.
const PAUSE_DAYS: u64 = 7;

impl Check<'_> {
    pub(super) fn course(&mut self) {
        self.told();
        self.delivered();
        self.services();
        self.needs();
        self.changes();
        self.thinning();
    }

    /// what was told to a third party was released on that day.
    fn told(&mut self) {
        let course = &self.case.course;
        let holds = |to: &str, day: NaiveDate| {
            covering(&course.releases, to, day).is_some_and(|(_, state)| state == ReleaseState::Valid)
        };
        let told: Vec<_> = course
            .activities
            .iter()
            .map(|activity| (activity, activity.recipients(course, &self.case.client.name)))
            .filter(|(_, recipients)| !recipients.is_empty())
            .collect();
        let without = told.iter().filter_map(|(activity, recipients)| {
            let uncovered = recipients.iter().find(|to| activity.date.is_none_or(|day| !holds(to, day)))?;
            Some((About::Record(activity.id.0), *uncovered))
        });
        let list: Vec<_> = without.collect();
        if !told.is_empty() {
            self.each(Rule::ToldWithoutRelease, Step::Activities, list);
        }
    }

    /// a service that has begun is confirmed by a review.
    fn delivered(&mut self) {
        let course = &self.case.course;
        let open: Vec<_> = delivery::never_confirmed(course, self.today).map(named).collect();
        if !course.services.is_empty() {
            self.each(Rule::DeliveryUnconfirmed, Step::Reviews, open);
        }
    }

    /// R-22 and the second half of R-23: two services for the same at the same
    /// time, and a stretch of time without any between two.
    fn services(&mut self) {
        let services = &self.case.course.services;
        let (mut doubled, mut gaps) = (Vec::new(), Vec::new());
        for (at, service) in services.iter().enumerate() {
            let same = |other: &&Service| is_same(service, other);
            if services[..at].iter().filter(same).any(|other| overlap(service, other) && !by_same(service, other)) {
                doubled.push(named(service));
            }
            let Some(end) = service.end else { continue };
            let latest = end.checked_add_days(Days::new(PAUSE_DAYS + 1)).unwrap_or(end);
            let others =
                || services.iter().enumerate().filter(|(place, other)| *place != at && is_same(service, other));
            // One that began earlier carries on as well, as long as it outlasts this one.
            let goes_on = others().any(|(_, other)| {
                other.begin.is_some_and(|begin| begin <= latest) && other.end.is_none_or(|other| other > end)
            });
            let comes_later = others().any(|(_, other)| other.begin.is_some_and(|begin| begin > latest));
            if comes_later && !goes_on {
                gaps.push(named(service));
            }
        }
        if services.len() > 1 {
            self.each(Rule::DoubleStructure, Step::Services, doubled);
            self.each(Rule::CareGap, Step::Services, gaps);
        }
    }

    /// The first half of: an area that needs action has a
    /// measure; a need that has none says where the limits lie.
    fn needs(&mut self) {
        let case = self.case;
        if case.plan.measures.is_empty() && !self.has_reached(PhaseKind::Implementation) {
            return;
        }
        let has_measure = |need| {
            case.plan.measures.iter().filter(|measure| measure.state != MeasureState::Dropped).any(|measure| {
                let mut goal = measure.goal.and_then(|id| find(&case.plan.goals, id));
                while let Some(of) = goal {
                    if of.need == Some(need) {
                        return true;
                    }
                    goal = of.parent.and_then(|id| find(&case.plan.goals, id));
                }
                false
            })
        };
        let needs_action =
            |rating: &AreaRating| rating.views().filter_map(|view| view.need).any(|need| need >= NEEDS_ACTION);
        let areas = case.assessment.areas.iter().filter(|(_, rating)| needs_action(rating)).map(|(area, _)| *area);
        let is_covered = |area| {
            let mut needs = case.assessment.needs.iter().filter(|need| need.area == Some(area));
            let is_served = case
                .course
                .services
                .iter()
                .any(|service| service.area == Some(area) && service.end.is_none_or(|end| end >= self.today));
            is_served || needs.any(|need| has_measure(need.id))
        };
        let bare: Vec<_> = areas.filter(|area| !is_covered(*area)).map(|area| (About::Area(area), "")).collect();
        self.each(Rule::CareGap, Step::Measures, bare);
        let unmet = case.assessment.needs.iter();
        let unmet = unmet.filter(|need| !need.text.trim().is_empty() && need.limits.trim().is_empty());
        let unmet = unmet.filter(|need| !has_measure(need.id));
        let unmet: Vec<_> = unmet.map(|need| (About::Record(need.id.0), need.text.as_str())).collect();
        self.each(Rule::NeedWithoutLimits, Step::StrengthsAndNeeds, unmet);
    }

    /// between two maps that follow each other, professional ties have
    /// grown and those of the lifeworld have shrunk.
    fn thinning(&mut self) {
        let maps: Vec<_> = self.case.actual_maps().collect();
        if maps.len() < 2 {
            return;
        }
        let ties: Vec<_> = maps.iter().map(|map| series::anchor_ties(&map.network, Population::PERSONS)).collect();
        let thinned = maps.iter().skip(1).zip(ties.windows(2));
        let thinned = thinned.filter(|(_, pair)| series::thinned(pair[0], pair[1]).is_some());
        let list: Vec<_> = thinned.map(|(map, _)| (About::Record(map.id.0), map.title.as_str())).collect();
        self.each(Rule::ThinningNetwork, Step::Network, list);
    }

    /// a change at the base opens the next cycle.
    fn changes(&mut self) {
        let began = self.case.cycle_began();
        let changes = self.case.course.activities.iter().filter(|activity| activity.fundamental_change);
        let open = changes.clone().filter(|activity| activity.date.is_none_or(|day| day > began));
        let list: Vec<_> = open.map(|activity| (About::Record(activity.id.0), activity.text.as_str())).collect();
        if changes.count() > 0 {
            self.each(Rule::NoReassessment, Step::Conclusion, list);
        }
    }
}

fn named(service: &Service) -> (About, &str) {
    (About::Record(service.id.0), &service.what)
}

/// True if both are of the same kind for the same area. Two of some other kind
/// need have nothing in common.
fn is_same(one: &Service, other: &Service) -> bool {
    let kind = one.kind.filter(|kind| *kind != ServiceKind::Other);
    kind.is_some() && one.kind == other.kind && one.area.is_some() && one.area == other.area
}

/// True if both are provided by the same, or nobody says by whom.
fn by_same(one: &Service, other: &Service) -> bool {
    let (one, other) = (one.provider.trim().to_lowercase(), other.provider.trim().to_lowercase());
    one.is_empty() || other.is_empty() || one == other
}

/// True if there is a day on which both run. One without a begin has not begun.
fn overlap(one: &Service, other: &Service) -> bool {
    let (Some(one_begin), Some(other_begin)) = (one.begin, other.begin) else { return false };
    one.end.is_none_or(|end| end >= other_begin) && other.end.is_none_or(|end| end >= one_begin)
}
