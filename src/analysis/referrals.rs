//! How referrals stand: each is open until somebody has arrived.

use chrono::NaiveDate;

use crate::domain::case::Case;
use crate::domain::ids::ActivityId;
use crate::domain::order;
use crate::domain::phase::activity::Arrival;

/// Referrals by how they stand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Referrals {
    /// Confirmed.
    pub confirmed: usize,
    /// Those that came to nothing (Überweisungsverluste).
    pub lost: usize,
    /// Nobody has confirmed these, with the day on which it is to be asked; the
    /// earliest first, those without a day last.
    pub open: Vec<(ActivityId, Option<NaiveDate>)>,
}

/// How the referrals of a case stand.
pub fn referrals(case: &Case) -> Referrals {
    let mut found = Referrals::default();
    for activity in &case.course.activities {
        match activity.arrival() {
            Some(Arrival::Confirmed(_)) => found.confirmed += 1,
            Some(Arrival::Lost) => found.lost += 1,
            Some(Arrival::Open(ask_on)) => found.open.push((activity.id, ask_on)),
            None => {}
        }
    }
    order::by_key(&mut found.open, |(_, ask_on)| (ask_on.is_none(), *ask_on));
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ids::{CaseId, MapId};
    use crate::domain::phase::activity::{Activity, ActivityKind, Referral};
    use uuid::Uuid;

    #[test]
    fn a_referral_is_open_until_somebody_arrived_or_it_came_to_nothing() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let id = |number| ActivityId(Uuid::from_u128(number));
        let referral = |number, referral| Activity {
            referral,
            kind: Some(ActivityKind::Referral),
            ..Activity::new(id(number), Some(day("2026-06-01")))
        };
        let asked = Referral { ask_on: Some(day("2026-06-05")), ..Referral::default() };
        let arrived = Referral { arrived_on: Some(day("2026-06-04")), ..Referral::default() };
        let lost = Referral { is_lost: true, ..Referral::default() };
        let all = [None, Some(asked), Some(arrived), Some(lost)];
        let mut case = Case::new(CaseId(Uuid::nil()), MapId(Uuid::nil()), day("2026-01-01"), "Ana");
        case.course.make_mut().activities =
            all.into_iter().zip(1..).map(|(one, number)| referral(number, one)).collect();
        let found = referrals(&case);
        assert_eq!((found.confirmed, found.lost), (1, 1));
        // Where no day was named it is asked after two weeks.
        assert_eq!(found.open, [(id(2), Some(day("2026-06-05"))), (id(1), Some(day("2026-06-15")))]);
    }
}
