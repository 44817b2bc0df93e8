//! Every place of the app as a value; no address is written anywhere else.
//!
//! Places live behind `#`, so that no server ever learns which case is open.

use crate::documents::papers::PaperKind;
use crate::domain::ids::{CaseId, MapId, ReleaseId, ServiceId};
use crate::domain::phase::PhaseKind;
use crate::domain::phase::page::Page;
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

/// The address of the page on the method: at a term if one is named, and with
/// the case it was opened from, into which its links then lead.
pub fn explaining(term: Option<&str>, case: Option<CaseId>) -> String {
    let term = term.map(|term| format!("/{term}")).unwrap_or_default();
    let case = case.map(|case| format!("?case={}", case.0)).unwrap_or_default();
    format!("{}{term}{case}", Route::Method.href())
}

/// What such an address asks for: the term, and the case.
pub fn explained(hash: &str) -> (Option<String>, Option<CaseId>) {
    let (place, query) = hash.split_once('?').unwrap_or((hash, ""));
    let term = place.split('/').nth(2).filter(|term| !term.is_empty()).map(str::to_owned);
    let case = query.split('&').find_map(|part| part.strip_prefix("case=")?.parse().ok()).map(CaseId);
    (term, case)
}

/// Which two versions of a map are to be compared, and how. Nothing wished for
/// means the newest two.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Wished {
    /// The earlier one.
    pub from: Option<MapId>,
    /// The later one.
    pub to: Option<MapId>,
    /// Without names.
    pub is_masked: bool,
}

impl Wished {
    /// Both versions.
    pub const fn versions(self) -> [Option<MapId>; 2] {
        [self.from, self.to]
    }

    /// The end of an address: identities, and a word.
    fn query(self) -> String {
        let id = |word: &str, id: Option<MapId>| id.map(|id| format!("{word}={}", id.0));
        let parts = [id("from", self.from), id("to", self.to), self.is_masked.then(|| MASKED.to_owned())];
        let parts: Vec<String> = parts.into_iter().flatten().collect();
        if parts.is_empty() { String::new() } else { format!("?{}", parts.join("&")) }
    }

    fn parse(query: &str) -> Self {
        let id = |word: &str| query.split('&').find_map(|part| part.strip_prefix(word)?.parse().ok()).map(MapId);
        Self { from: id("from="), to: id("to="), is_masked: query.split('&').any(|part| part == MASKED) }
    }
}

/// The word behind an address that asks for pseudonyms.
const MASKED: &str = "pseudonyms";

/// A place in the app.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Route {
    /// The list of cases, or the first page where there is none.
    Cases,
    /// The overview of a case.
    Case(CaseId),
    /// A step of the wizard.
    Step(CaseId, Step),
    /// What was entered in a phase.
    Phase(CaseId, PhaseKind),
    /// What has changed since the last cycle.
    Changes(CaseId),
    /// A cycle that is over, by its number from 1.
    Cycle(CaseId, usize),
    /// The network map.
    Map(CaseId),
    /// Two versions of the map compared.
    Compare(CaseId, Wished),
    /// The comparison as it will be printed.
    PrintCompare(CaseId, Wished),
    /// The network map as it will be printed, with the list of contacts.
    PrintMap(CaseId),
    /// The support plan as it will be printed.
    Print(CaseId),
    /// The list of all papers.
    Papers(CaseId),
    /// A paper as it will be printed.
    Paper(CaseId, PaperKind),
    /// What the checks of consistency say of a case.
    Checks(CaseId),
    /// What case management is, with its words; behind it may stand one of them.
    Method,
    /// What only shows across all cases.
    Across,
    /// Nothing we know.
    Unknown,
}

impl Route {
    /// A page of the wizard.
    pub const fn of_page(id: CaseId, page: Page) -> Self {
        match page {
            Page::Step(step) => Self::Step(id, step),
            Page::Summary(phase) => Self::Phase(id, phase),
        }
    }

    /// The address of this place.
    pub fn href(self) -> String {
        match self {
            Self::Cases | Self::Unknown => "#/".to_owned(),
            Self::Case(id) => format!("#/case/{}", id.0),
            Self::Step(id, step) => format!("#/case/{}/step/{}", id.0, slug(step)),
            Self::Phase(id, phase) => format!("#/case/{}/phase/{}", id.0, phase_slug(phase)),
            Self::Changes(id) => format!("#/case/{}/changes", id.0),
            Self::Cycle(id, number) => format!("#/case/{}/cycle/{number}", id.0),
            Self::Map(id) => format!("#/case/{}/map", id.0),
            Self::Compare(id, wished) => format!("#/case/{}/map/compare{}", id.0, wished.query()),
            Self::PrintCompare(id, wished) => format!("#/case/{}/map/compare/print{}", id.0, wished.query()),
            Self::PrintMap(id) => format!("#/case/{}/map/print", id.0),
            Self::Print(id) => format!("#/case/{}/plan", id.0),
            Self::Papers(id) => format!("#/case/{}/papers", id.0),
            Self::Paper(id, kind) => format!("#/case/{}/papers/{}", id.0, paper_slug(kind)),
            Self::Checks(id) => format!("#/case/{}/checks", id.0),
            Self::Method => "#/method".to_owned(),
            Self::Across => "#/all-cases".to_owned(),
        }
    }

    /// The place of an address, given from `#` on.
    pub fn parse(hash: &str) -> Self {
        let (hash, query) = hash.split_once('?').unwrap_or((hash, ""));
        let parts: Vec<&str> = hash.trim_start_matches('#').split('/').filter(|part| !part.is_empty()).collect();
        let case = |id: &str| id.parse().ok().map(CaseId);
        let place = match parts.as_slice() {
            [] => Some(Self::Cases),
            ["method"] | ["method", _] => Some(Self::Method),
            ["all-cases"] => Some(Self::Across),
            ["case", id] => case(id).map(Self::Case),
            ["case", id, "map"] | ["case", id, "map", COLLECT] => case(id).map(Self::Map),
            ["case", id, "map", "compare"] => case(id).map(|id| Self::Compare(id, Wished::parse(query))),
            ["case", id, "map", "compare", "print"] => case(id).map(|id| Self::PrintCompare(id, Wished::parse(query))),
            ["case", id, "map", "print"] => case(id).map(Self::PrintMap),
            ["case", id, "plan"] => case(id).map(Self::Print),
            ["case", id, "papers"] => case(id).map(Self::Papers),
            ["case", id, "papers", paper @ ..] => case(id).zip(paper_of(paper)).map(|(id, kind)| Self::Paper(id, kind)),
            ["case", id, "checks"] => case(id).map(Self::Checks),
            ["case", id, "step", step] => {
                let step = Step::ALL.into_iter().find(|other| slug(*other) == *step);
                case(id).zip(step).map(|(id, step)| Self::Step(id, step))
            }
            ["case", id, "phase", phase] => {
                let phase = PhaseKind::ALL.into_iter().find(|other| phase_slug(*other) == *phase);
                case(id).zip(phase).map(|(id, phase)| Self::Phase(id, phase))
            }
            ["case", id, "changes"] => case(id).map(Self::Changes),
            ["case", id, "cycle", number] => {
                let number = number.parse().ok();
                case(id).zip(number).map(|(id, number)| Self::Cycle(id, number))
            }
            _ => None,
        };
        place.unwrap_or(Self::Unknown)
    }

    /// The case this place belongs to.
    pub const fn case(self) -> Option<CaseId> {
        match self {
            Self::Case(id)
            | Self::Step(id, _)
            | Self::Phase(id, _)
            | Self::Changes(id)
            | Self::Cycle(id, _)
            | Self::Map(id)
            | Self::PrintMap(id)
            | Self::Compare(id, _)
            | Self::PrintCompare(id, _)
            | Self::Print(id)
            | Self::Papers(id)
            | Self::Paper(id, _)
            | Self::Checks(id) => Some(id),
            Self::Cases | Self::Method | Self::Across | Self::Unknown => None,
        }
    }

    /// True for a place that belongs to no case and yet needs the code for cases.
    pub const fn is_aside(self) -> bool {
        matches!(self, Self::Method | Self::Across)
    }

    /// What the address says of a comparison.
    pub fn wished(self) -> Wished {
        match self {
            Self::Compare(_, wished) | Self::PrintCompare(_, wished) => wished,
            Self::Cases
            | Self::Case(_)
            | Self::Step(..)
            | Self::Phase(..)
            | Self::Changes(_)
            | Self::Cycle(..)
            | Self::Map(_)
            | Self::PrintMap(_)
            | Self::Print(_)
            | Self::Papers(_)
            | Self::Paper(..)
            | Self::Checks(_)
            | Self::Method
            | Self::Across
            | Self::Unknown => Wished::default(),
        }
    }

    /// The page that shows this place: other versions are compared on the same.
    #[must_use]
    pub fn page(self) -> Self {
        match self {
            Self::Compare(id, _) => Self::Compare(id, Wished::default()),
            Self::PrintCompare(id, _) => Self::PrintCompare(id, Wished::default()),
            Self::Cases
            | Self::Case(_)
            | Self::Step(..)
            | Self::Phase(..)
            | Self::Changes(_)
            | Self::Cycle(..)
            | Self::Map(_)
            | Self::PrintMap(_)
            | Self::Print(_)
            | Self::Papers(_)
            | Self::Paper(..)
            | Self::Checks(_)
            | Self::Method
            | Self::Across
            | Self::Unknown => self,
        }
    }

    /// The tab of the case under which this place lies.
    #[must_use]
    pub fn tab(self) -> Self {
        match self {
            Self::PrintMap(id) | Self::Compare(id, _) | Self::PrintCompare(id, _) => Self::Map(id),
            Self::Phase(id, phase) => Self::Step(id, phase.steps().next().unwrap_or(Step::Criteria)),
            Self::Checks(id) | Self::Changes(id) | Self::Cycle(id, _) => Self::Case(id),
            Self::Paper(id, _) => Self::Papers(id),
            Self::Cases
            | Self::Case(_)
            | Self::Step(..)
            | Self::Map(_)
            | Self::Print(_)
            | Self::Method
            | Self::Across
            | Self::Papers(_)
            | Self::Unknown => self,
        }
    }
}

/// The word for a phase in an address.
const fn phase_slug(phase: PhaseKind) -> &'static str {
    match phase {
        PhaseKind::Intake => "intake",
        PhaseKind::Assessment => "assessment",
        PhaseKind::Planning => "planning",
        PhaseKind::Implementation => "implementation",
        PhaseKind::Monitoring => "monitoring",
        PhaseKind::Evaluation => "evaluation",
    }
}

/// The words for a paper in an address.
fn paper_slug(kind: PaperKind) -> String {
    match kind {
        PaperKind::EightTiles => "eight-tiles".to_owned(),
        PaperKind::Assessment => "assessment-report".to_owned(),
        PaperKind::Closing => "closing-report".to_owned(),
        PaperKind::ContactCard => "contact-card".to_owned(),
        PaperKind::Release(id) => format!("release/{}", id.0),
        PaperKind::Agreement(id) => format!("agreement/{}", id.0),
    }
}

/// The paper of an address.
fn paper_of(parts: &[&str]) -> Option<PaperKind> {
    match parts {
        ["eight-tiles"] => Some(PaperKind::EightTiles),
        ["assessment-report"] => Some(PaperKind::Assessment),
        ["closing-report"] => Some(PaperKind::Closing),
        ["contact-card"] => Some(PaperKind::ContactCard),
        ["release", id] => id.parse().ok().map(|id| PaperKind::Release(ReleaseId(id))),
        ["agreement", id] => id.parse().ok().map(|id| PaperKind::Agreement(ServiceId(id))),
        _ => None,
    }
}

/// The word for a step in an address.
pub const fn slug(step: Step) -> &'static str {
    match step {
        Step::Criteria => "criteria",
        Step::Responsibility => "responsibility",
        Step::Commission => "commission",
        Step::Contributions => "contributions",
        Step::WholePicture => "whole-picture",
        Step::Releases => "releases",
        Step::PlanOverview => "plan-overview",
        Step::Tasks => "tasks",
        Step::SystemNotes => "care-system",
        Step::PlanningMode => "planning-mode",
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
