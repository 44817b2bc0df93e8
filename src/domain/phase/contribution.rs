//! What comes into the assessment from others: contributions and the results of
//! instruments that this program does not hold itself.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::domain::ids::{ContributionId, ResultId};
use crate::domain::phase::instrument::Instrument;
use crate::domain::record::Record;

/// What somebody contributed to the assessment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contribution {
    /// Which one.
    pub id: ContributionId,
    /// Who.
    #[serde(default)]
    pub who: String,
    /// Of which profession, or as what.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub profession: String,
    /// When.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<NaiveDate>,
    /// What.
    #[serde(default)]
    pub text: String,
}

impl Contribution {
    /// An empty contribution.
    pub const fn new(id: ContributionId) -> Self {
        Self { id, who: String::new(), profession: String::new(), date: None, text: String::new() }
    }
}

/// The result of another instrument (method.md C.4): no item, no norm, only
/// what came out.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct InstrumentResult {
    /// Which one.
    pub id: ResultId,
    /// Which instrument, where its value can be read; `None` for any other.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub instrument: Option<Instrument>,
    /// The name of the instrument.
    #[serde(default)]
    pub name: String,
    /// When it was used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<NaiveDate>,
    /// Who filled it in.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub rater: String,
    /// What came out, as it is written there.
    #[serde(default)]
    pub score: String,
    /// What came out as a number, in the range of the instrument.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<f64>,
    /// What there is to say about it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub remark: String,
}

impl InstrumentResult {
    /// An empty result.
    pub const fn new(id: ResultId) -> Self {
        Self {
            id,
            instrument: None,
            name: String::new(),
            date: None,
            rater: String::new(),
            score: String::new(),
            value: None,
            remark: String::new(),
        }
    }

    /// The score that its value means; the value itself where the instrument is
    /// not known.
    pub fn scored(&self) -> Option<f64> {
        let value = self.value?;
        self.instrument.map_or(Some(value), |instrument| instrument.score(value))
    }

    /// True if the value is one that the instrument can have.
    pub fn is_sound(&self) -> bool {
        self.value
            .is_none_or(|value| value.is_finite() && self.instrument.is_none_or(|instrument| instrument.takes(value)))
    }

    /// True once it says of what, when and by whom, and what came out.
    pub fn is_complete(&self) -> bool {
        let is_named = self.instrument.is_some() || !self.name.trim().is_empty();
        is_named && self.date.is_some() && (self.value.is_some() || !self.score.trim().is_empty())
    }
}

impl Record for Contribution {
    type Id = ContributionId;
    fn id(&self) -> ContributionId {
        self.id
    }
}

impl Record for InstrumentResult {
    type Id = ResultId;
    fn id(&self) -> ResultId {
        self.id
    }
}
