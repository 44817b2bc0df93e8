//! Words beside the schedule on paper.

use crate::i18n::Locale;
use crate::i18n::spelling::texts;

texts! {
    /// These words.
    #[derive(Debug)]
    pub struct TimeLineOnPaper {
        /// From when to when, and where the line of today stands.
        pub caption: fn(&str, &str, &str) -> String,
        /// From one day to another, to be read aloud.
        pub span: fn(&str, &str) -> String,
        /// One of several sheets.
        pub sheet: fn(usize, usize) -> String,
    }
}

const DE: TimeLineOnPaper = TimeLineOnPaper {
    caption: |from, to, today| format!("Vom {from} bis {to}. Die gestrichelte Linie ist der {today}."),
    span: |from, to| format!("{from} bis {to}"),
    sheet: |number, of| format!("Blatt {number} von {of}."),
};

const EN: TimeLineOnPaper = TimeLineOnPaper {
    caption: |from, to, today| format!("From {from} to {to}. The dashed line is {today}."),
    span: |from, to| format!("{from} to {to}"),
    sheet: |number, of| format!("Sheet {number} of {of}."),
};

/// The words of a language.
pub fn time_line(locale: Locale) -> &'static TimeLineOnPaper {
    locale.pick(&DE, &EN)
}
