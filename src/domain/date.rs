//! Civil dates. The lower floor has no clock: "today" is always an argument.

use chrono::{Months, NaiveDate};

/// Months between a plan and its review (method A-176).
pub const REVIEW_MONTHS: u32 = 6;

/// Days before a date from which it counts as near (formula F-9).
pub const SOON_DAYS: i64 = 14;

/// How a date stands to today (formula F-9).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nearness {
    /// It has passed, by this many days (at least 1).
    Overdue(i64),
    /// It is today or within [`SOON_DAYS`] days: that many days ahead.
    Soon(i64),
    /// It lies further ahead, by this many days.
    Planned(i64),
}

/// Where `date` lies, seen from `today`.
pub fn nearness(date: NaiveDate, today: NaiveDate) -> Nearness {
    let ahead = date.signed_duration_since(today).num_days();
    match ahead {
        ..0 => Nearness::Overdue(-ahead),
        0..=SOON_DAYS => Nearness::Soon(ahead),
        _ => Nearness::Planned(ahead),
    }
}

/// The proposed review date: six calendar months after the plan, clamped to
/// the end of a shorter month (formula F-9). `None` only beyond the calendar.
pub fn review_date(plan: NaiveDate) -> Option<NaiveDate> {
    plan.checked_add_months(Months::new(REVIEW_MONTHS))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn the_review_comes_six_months_later_and_stays_inside_the_month() {
        for (plan, review) in [("2025-08-31", "2026-02-28"), ("2023-08-31", "2024-02-29"), ("2026-03-31", "2026-09-30")]
        {
            assert_eq!(review_date(day(plan)), Some(day(review)));
        }
    }

    #[test]
    fn dates_are_overdue_near_or_far() {
        let today = day("2026-09-15");
        assert_eq!(nearness(day("2026-09-11"), today), Nearness::Overdue(4));
        assert_eq!(nearness(today, today), Nearness::Soon(0));
        assert_eq!(nearness(day("2026-09-29"), today), Nearness::Soon(14));
        assert_eq!(nearness(day("2026-09-30"), today), Nearness::Planned(15));
    }
}
