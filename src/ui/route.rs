//! Every place of the app as a value; no address is written anywhere else.
//!
//! Places live behind `#`, so that no server ever learns which case is open.

use crate::domain::ids::CaseId;
use crate::domain::phase::step::Step;

/// The word behind the address of a map that asks for the guided collection.
const COLLECT: &str = "collect";

/// The address of the map of a case with the guided collection open.
pub fn collecting(id: CaseId) -> String {
    format!("{}/{COLLECT}", Route::Map(id).href())
}

/// True for such an address.
pub fn asks_for_collecting(hash: &str) -> bool {
    hash.ends_with(COLLECT)
}

/// A place in the app.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Route {
    /// The list of cases, or the first page where there is none.
    Cases,
    /// The overview of a case.
    Case(CaseId),
    /// A step of the wizard.
    Step(CaseId, Step),
    /// The network map.
    Map(CaseId),
    /// The network map as it will be printed, with the list of contacts.
    PrintMap(CaseId),
    /// The support plan as it will be printed.
    Print(CaseId),
    /// Nothing we know.
    Unknown,
}

impl Route {
    /// The address of this place.
    pub fn href(self) -> String {
        match self {
            Self::Cases | Self::Unknown => "#/".to_owned(),
            Self::Case(id) => format!("#/case/{}", id.0),
            Self::Step(id, step) => format!("#/case/{}/step/{}", id.0, slug(step)),
            Self::Map(id) => format!("#/case/{}/map", id.0),
            Self::PrintMap(id) => format!("#/case/{}/map/print", id.0),
            Self::Print(id) => format!("#/case/{}/plan", id.0),
        }
    }

    /// The place of an address, given from `#` on.
    pub fn parse(hash: &str) -> Self {
        let parts: Vec<&str> = hash.trim_start_matches('#').split('/').filter(|part| !part.is_empty()).collect();
        let case = |id: &str| id.parse().ok().map(CaseId);
        let place = match parts.as_slice() {
            [] => Some(Self::Cases),
            ["case", id] => case(id).map(Self::Case),
            ["case", id, "map"] | ["case", id, "map", COLLECT] => case(id).map(Self::Map),
            ["case", id, "map", "print"] => case(id).map(Self::PrintMap),
            ["case", id, "plan"] => case(id).map(Self::Print),
            ["case", id, "step", step] => {
                let step = Step::ALL.into_iter().find(|other| slug(*other) == *step);
                case(id).zip(step).map(|(id, step)| Self::Step(id, step))
            }
            _ => None,
        };
        place.unwrap_or(Self::Unknown)
    }

    /// The case this place belongs to.
    pub const fn case(self) -> Option<CaseId> {
        match self {
            Self::Case(id) | Self::Step(id, _) | Self::Map(id) | Self::PrintMap(id) | Self::Print(id) => Some(id),
            Self::Cases | Self::Unknown => None,
        }
    }
}

/// The word for a step in an address.
pub const fn slug(step: Step) -> &'static str {
    match step {
        Step::Criteria => "criteria",
        Step::Responsibility => "responsibility",
        Step::FirstPicture => "first-picture",
        Step::Information => "information",
        Step::Admission => "admission",
        Step::Frame => "frame",
        Step::LifeAreas => "life-areas",
        Step::StrengthsAndNeeds => "strengths-and-needs",
        Step::Network => "network",
        Step::SixQuestions => "six-questions",
        Step::Goals => "goals",
        Step::Measures => "measures",
        Step::Agreement => "agreement",
        Step::Services => "services",
        Step::Activities => "activities",
        Step::Reviews => "reviews",
        Step::Outcome => "outcome",
        Step::Overall => "overall",
        Step::Conclusion => "conclusion",
        Step::Detachment => "detachment",
        Step::FollowUp => "follow-up",
    }
}
