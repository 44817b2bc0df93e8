//! Today, for files that carry no date. The lower floor has no clock; the
//! command line is where one is read on the host.

use std::time::{SystemTime, UNIX_EPOCH};

use chrono::{Days, NaiveDate};

/// The present day, in universal time.
pub(super) fn today() -> NaiveDate {
    // A clock before 1970 is wrong anyway, and no reason to stop.
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    day_after_epoch(seconds)
}

/// The civil day that many seconds after the beginning of 1970.
fn day_after_epoch(seconds: u64) -> NaiveDate {
    let epoch = NaiveDate::from_ymd_opt(1970, 1, 1).unwrap_or_default();
    epoch.checked_add_days(Days::new(seconds / 86_400)).unwrap_or(epoch)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seconds_become_civil_days() {
        for (seconds, day) in [
            (0, "1970-01-01"),
            (86_399, "1970-01-01"),
            (86_400, "1970-01-02"),
            (951_782_400, "2000-02-29"),
            (1_796_083_200, "2026-12-01"),
        ] {
            assert_eq!(day_after_epoch(seconds).to_string(), day);
        }
        assert_eq!(day_after_epoch(u64::MAX).to_string(), "1970-01-01");
    }
}
