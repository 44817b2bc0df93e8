//! The delivery rate: what was agreed and what arrived (F-10, A-251).
//!
//! A delivery is due at a review for each service that ran on at least one day
//! since the review before it; where a review says something on the delivery, it
//! is due whatever the dates say. It is confirmed by a yes alone: "unclear" and
//! no answer confirm nothing. Where nothing is due there is no rate, which is
//! something else than 0.

use chrono::NaiveDate;

use crate::domain::ids::ServiceId;
use crate::domain::phase::answers::Verdict;
use crate::domain::phase::course::{Course, Review, Service, ServiceCheck};

/// Deliveries of one service or of several.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Deliveries {
    /// How many were confirmed.
    pub confirmed: usize,
    /// How many were due.
    pub due: usize,
}

impl Deliveries {
    /// Confirmed by due, 0–1; `None` while nothing was due.
    pub fn rate(self) -> Option<f64> {
        let float = |count: usize| u32::try_from(count).map(f64::from).ok();
        (self.due > 0).then(|| Some(float(self.confirmed)? / float(self.due)?)).flatten()
    }

    const fn and(self, other: Self) -> Self {
        Self { confirmed: self.confirmed + other.confirmed, due: self.due + other.due }
    }
}

/// The deliveries of a service over all reviews.
pub fn of_service(course: &Course, service: &Service) -> Deliveries {
    let due = course.reviews.iter().filter(|review| is_due(course, review, service));
    due.fold(Deliveries::default(), |sum, review| {
        let is_confirmed = review.check(service.id).delivered == Some(Verdict::Yes);
        sum.and(Deliveries { confirmed: usize::from(is_confirmed), due: 1 })
    })
}

/// The deliveries of all services.
pub fn overall(course: &Course) -> Deliveries {
    let services = course.services.iter();
    services.map(|service| of_service(course, service)).fold(Deliveries::default(), Deliveries::and)
}

fn is_due(course: &Course, review: &Review, service: &Service) -> bool {
    if review.check(service.id).delivered.is_some() {
        return true;
    }
    let Some(day) = review.date else { return false };
    let before = course.reviews.iter().filter_map(|other| other.date).filter(|date| *date < day).max();
    let has_begun = service.begin.is_some_and(|begin| begin <= day);
    let has_run_since = service.end.is_none_or(|end| before.is_none_or(|before| end > before));
    has_begun && has_run_since
}

/// Services that had begun before a day and that no review has ever confirmed
///
pub fn never_confirmed(course: &Course, today: NaiveDate) -> impl Iterator<Item = &Service> {
    let is_open = move |service: &&Service| {
        service.begin.is_some_and(|begin| begin < today) && !is_ever_confirmed(course, service.id)
    };
    course.services.iter().filter(is_open)
}

/// True if a review says that the service is delivered.
pub fn is_ever_confirmed(course: &Course, service: ServiceId) -> bool {
    course.reviews.iter().any(|review| review.check(service).delivered == Some(Verdict::Yes))
}

/// The day on which its delivery was confirmed last; `None` if never, or by
/// reviews without a date only.
pub fn last_confirmed(course: &Course, service: ServiceId) -> Option<NaiveDate> {
    let confirming = course.reviews.iter().filter(|review| review.check(service).delivered == Some(Verdict::Yes));
    confirming.filter_map(|review| review.date).max()
}

/// What the latest review that looked at a service has found.
pub fn last_check(course: &Course, service: ServiceId) -> Option<(&Review, &ServiceCheck)> {
    let looked = course.reviews.iter().filter_map(|review| {
        let check = review.services.iter().find(|check| check.service == service)?;
        Some((review, check))
    });
    looked.max_by_key(|(review, _)| review.date)
}
