//! What day and time it is where the user is.

use chrono::NaiveDate;

/// The civil date of the device.
pub fn today() -> NaiveDate {
    let now = js_sys::Date::new_0();
    let year = i32::try_from(now.get_full_year()).unwrap_or(1970);
    NaiveDate::from_ymd_opt(year, now.get_month() + 1, now.get_date()).unwrap_or_default()
}

/// The time of the device as "14:32".
pub fn time() -> String {
    let now = js_sys::Date::new_0();
    format!("{:02}:{:02}", now.get_hours(), now.get_minutes())
}

/// Milliseconds since some day long ago, for telling how much time has passed.
pub fn milliseconds() -> f64 {
    js_sys::Date::now()
}
