//! Instruments whose results are registered: the range a value may have, the
//! score that follows from it, and what a change of it means (F-4…F-7).
//!
//! No item and no norm is kept here (method.md C.4), only what turns the value
//! that a form ends with into the score that is talked about.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::domain::order;
use crate::domain::phase::contribution::InstrumentResult;

/// A raw sum of the WHO-5 below which well-being is low (F-5).
const WHO5_LOW: f64 = 13.0;

/// Points of the WHO-5 score from which a change is relevant (F-5).
const WHO5_RELEVANT: f64 = 10.0;

/// Values of ICF qualifiers that measure nothing: not specified, not applicable.
const ICF_UNMEASURED: [f64; 2] = [8.0, 9.0];

/// An instrument of which the program knows how its value is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Instrument {
    /// WHO-5 well-being; the value is the raw sum, 0–25.
    Who5,
    /// WHOQOL-BREF, physical health; the value is the domain, 4–20.
    WhoqolPhysical,
    /// WHOQOL-BREF, psychological; 4–20.
    WhoqolPsychological,
    /// WHOQOL-BREF, social relationships; 4–20.
    WhoqolSocial,
    /// WHOQOL-BREF, environment; 4–20.
    WhoqolEnvironment,
    /// ZUF-8, satisfaction; the value is the sum, 8–32.
    Zuf8,
    /// ICF qualifier of a problem: 0–4, 8 not specified, 9 not applicable.
    IcfQualifier,
    /// ICF qualifier of the environment: −4 barrier … +4 facilitator, 8, 9.
    IcfEnvironment,
}

/// What the value of an instrument means, where its formula says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    /// WHO-5: well-being is low.
    LowWellbeing,
    /// WHO-5: well-being is not low.
    NotLowWellbeing,
    /// ICF: a problem of this degree, 0 none … 4 complete.
    Problem(u8),
    /// ICF: a facilitator of this degree, 0 none … 4 complete.
    Facilitator(u8),
    /// ICF: a barrier of this degree, 1 … 4.
    Barrier(u8),
    /// ICF: not specified.
    NotSpecified,
    /// ICF: not applicable.
    NotApplicable,
}

impl Instrument {
    /// All, in the order of forms.
    pub const ALL: [Self; 8] = [
        Self::Who5,
        Self::WhoqolPhysical,
        Self::WhoqolPsychological,
        Self::WhoqolSocial,
        Self::WhoqolEnvironment,
        Self::Zuf8,
        Self::IcfQualifier,
        Self::IcfEnvironment,
    ];

    /// The lowest and the highest value.
    pub const fn range(self) -> (f64, f64) {
        match self {
            Self::Who5 => (0.0, 25.0),
            Self::WhoqolPhysical | Self::WhoqolPsychological | Self::WhoqolSocial | Self::WhoqolEnvironment => {
                (4.0, 20.0)
            }
            Self::Zuf8 => (8.0, 32.0),
            Self::IcfQualifier => (0.0, 4.0),
            Self::IcfEnvironment => (-4.0, 4.0),
        }
    }

    /// The lowest and the highest score.
    pub const fn score_range(self) -> (f64, f64) {
        match self {
            Self::Who5
            | Self::WhoqolPhysical
            | Self::WhoqolPsychological
            | Self::WhoqolSocial
            | Self::WhoqolEnvironment => (0.0, 100.0),
            Self::Zuf8 | Self::IcfQualifier | Self::IcfEnvironment => self.range(),
        }
    }

    /// True if a form of this instrument can end with the value.
    pub fn takes(self, value: f64) -> bool {
        let (low, high) = self.range();
        let is_inside = (low..=high).contains(&value);
        match self {
            // A mean of answered items has decimals.
            Self::WhoqolPhysical | Self::WhoqolPsychological | Self::WhoqolSocial | Self::WhoqolEnvironment => {
                is_inside
            }
            Self::Who5 | Self::Zuf8 => is_inside && is_whole(value),
            Self::IcfQualifier | Self::IcfEnvironment => {
                (is_inside && is_whole(value)) || ICF_UNMEASURED.contains(&value)
            }
        }
    }

    /// The score of a value: WHO-5 raw × 4 (F-5), WHOQOL-BREF (d − 4) × 6.25
    /// (F-4), the value itself for the others. `None` where nothing is measured.
    pub fn score(self, value: f64) -> Option<f64> {
        if !self.takes(value) {
            return None;
        }
        match self {
            Self::Who5 => Some(value * 4.0),
            Self::WhoqolPhysical | Self::WhoqolPsychological | Self::WhoqolSocial | Self::WhoqolEnvironment => {
                Some((value - 4.0) * 6.25)
            }
            Self::Zuf8 => Some(value),
            Self::IcfQualifier | Self::IcfEnvironment => (!ICF_UNMEASURED.contains(&value)).then_some(value),
        }
    }

    /// What a value means, where the formula says so.
    pub fn reading(self, value: f64) -> Option<Reading> {
        if !self.takes(value) {
            return None;
        }
        let degree = (0..=4).find(|degree| f64::from(*degree) >= value.abs());
        match self {
            Self::Who5 if value < WHO5_LOW => Some(Reading::LowWellbeing),
            Self::Who5 => Some(Reading::NotLowWellbeing),
            Self::WhoqolPhysical
            | Self::WhoqolPsychological
            | Self::WhoqolSocial
            | Self::WhoqolEnvironment
            | Self::Zuf8 => None,
            Self::IcfQualifier | Self::IcfEnvironment if ICF_UNMEASURED.contains(&value) => {
                let is_specified = value > ICF_UNMEASURED[0];
                Some(if is_specified { Reading::NotApplicable } else { Reading::NotSpecified })
            }
            Self::IcfQualifier => degree.map(Reading::Problem),
            Self::IcfEnvironment if value < 0.0 => degree.map(Reading::Barrier),
            Self::IcfEnvironment => degree.map(Reading::Facilitator),
        }
    }

    /// Whether a change of the score is relevant; `None` where no formula says
    /// from when.
    pub fn is_relevant(self, change: f64) -> Option<bool> {
        (self == Self::Who5).then(|| change.abs() >= WHO5_RELEVANT)
    }
}

fn is_whole(value: f64) -> bool {
    value.fract().abs() < f64::EPSILON
}

/// The ICF qualifier of a share in per cent: 0 none 0–4, 1 mild 5–24, 2 moderate
/// 25–49, 3 severe 50–95, 4 complete 96–100 (F-7).
pub fn qualifier_of(percent: f64) -> Option<u8> {
    if !(0.0..=100.0).contains(&percent) {
        return None;
    }
    let begins = [5.0, 25.0, 50.0, 96.0];
    (0..).zip(begins).find(|(_, begin)| percent < *begin).map_or(Some(4), |(qualifier, _)| Some(qualifier))
}

/// One result in a course.
#[derive(Clone, Debug, PartialEq)]
pub struct Point {
    /// When.
    pub date: NaiveDate,
    /// The score; for an instrument that is not known, the value as it is.
    pub score: f64,
}

/// Results of one instrument by one rater over time. Raters are never mixed.
#[derive(Clone, Debug, PartialEq)]
pub struct Course {
    /// Which instrument; `None` for one that only has a name.
    pub instrument: Option<Instrument>,
    /// The name as it was entered; may be empty for a known instrument.
    pub name: String,
    /// Who rated.
    pub rater: String,
    /// The results, oldest first.
    pub points: Vec<Point>,
}

impl Course {
    /// The change of the score from the first to the last result, once there
    /// are two.
    pub fn change(&self) -> Option<f64> {
        let (first, last) = (self.points.first()?, self.points.last()?);
        (self.points.len() > 1).then(|| last.score - first.score)
    }

    /// The lowest and the highest score that the course is drawn between.
    pub fn range(&self) -> (f64, f64) {
        self.instrument.map_or_else(
            || {
                let scores = || self.points.iter().map(|point| point.score);
                (scores().fold(f64::INFINITY, f64::min), scores().fold(f64::NEG_INFINITY, f64::max))
            },
            Instrument::score_range,
        )
    }
}

/// The courses of a register: every instrument and rater with a dated value, in
/// the order in which they first occur.
pub fn courses<'register>(results: impl IntoIterator<Item = &'register InstrumentResult>) -> Vec<Course> {
    let mut courses: Vec<Course> = Vec::new();
    for result in results {
        let (Some(date), Some(score)) = (result.date, result.scored()) else { continue };
        let (name, rater) = (result.name.trim(), result.rater.trim());
        if result.instrument.is_none() && name.is_empty() {
            continue;
        }
        let is_same = |course: &&mut Course| {
            course.instrument == result.instrument
                && (course.instrument.is_some() || course.name.to_lowercase() == name.to_lowercase())
                && course.rater.to_lowercase() == rater.to_lowercase()
        };
        let point = Point { date, score };
        match courses.iter_mut().find(is_same) {
            Some(course) => course.points.push(point),
            None => courses.push(Course {
                instrument: result.instrument,
                name: name.to_owned(),
                rater: rater.to_owned(),
                points: vec![point],
            }),
        }
    }
    for course in &mut courses {
        order::by_key(&mut course.points, |point| point.date);
    }
    courses
}
