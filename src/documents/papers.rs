//! The papers of a case: which there are, what each is for, who gets it, and
//! what is missing before it can be printed.
//!
//! A paper that would say nothing is not written at all; the list says then what
//! is missing and where that is entered.

use chrono::NaiveDate;

use crate::documents::eight_tiles::{self, Tile};
use crate::documents::faceless::faceless;
use crate::documents::{
    Document, assessment_report, closing_report, contact_card, provider_agreement, release_form, tiles_sheet,
};
use crate::domain::case::Case;
use crate::domain::ids::{ReleaseId, ServiceId};
use crate::domain::phase::course::Service;
use crate::domain::phase::question::Question;
use crate::domain::phase::release::{Release, ReleaseState, covering};
use crate::domain::phase::step::Step;
use crate::domain::record::find;
use crate::i18n::Locale;
use crate::i18n::papers::{self as words, papers};
use crate::i18n::papers_forms::forms;

/// A paper of the case file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PaperKind {
    /// The eight tiles of the plan on a sheet.
    EightTiles,
    /// The documented diagnosis.
    Assessment,
    /// What was reached and delivered, judged in sum.
    Closing,
    /// Who the key person is.
    ContactCard,
    /// A release from confidentiality.
    Release(ReleaseId),
    /// An agreement with a provider.
    Agreement(ServiceId),
}

impl PaperKind {
    /// True if it can be written without names, for teaching.
    pub const fn can_be_faceless(self) -> bool {
        match self {
            Self::Assessment | Self::Closing => true,
            Self::EightTiles | Self::ContactCard | Self::Release(_) | Self::Agreement(_) => false,
        }
    }

    /// What it is called; names nobody.
    pub fn name(self, locale: Locale) -> &'static str {
        let t = papers(locale);
        match self {
            Self::EightTiles => t.eight_tiles,
            Self::Assessment => t.assessment,
            Self::Closing => t.closing,
            Self::ContactCard => t.contact_card,
            Self::Release(_) => t.release,
            Self::Agreement(_) => t.agreement,
        }
    }

    /// The step that shows what it is made of.
    pub const fn step(self) -> Step {
        match self {
            Self::EightTiles => Step::PlanOverview,
            Self::Assessment => Step::WholePicture,
            Self::Closing => Step::Conclusion,
            Self::ContactCard => Step::Responsibility,
            Self::Release(_) => Step::Releases,
            Self::Agreement(_) => Step::Services,
        }
    }

    /// The papers of a step that are one a case.
    pub fn of_step(step: Step) -> Option<Self> {
        if step == Step::FollowUp {
            return Some(Self::Closing);
        }
        [Self::EightTiles, Self::Assessment, Self::Closing, Self::ContactCard]
            .into_iter()
            .find(|kind| kind.step() == step)
    }
}

/// How a paper is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Manner {
    /// With pseudonyms and without anything in own words, where a paper can be.
    pub is_faceless: bool,
    /// The day of printing.
    pub today: NaiveDate,
}

/// A paper; `None` while there is nothing to print.
pub fn write(case: &Case, kind: PaperKind, manner: Manner, locale: Locale) -> Option<Document> {
    if lack(case, kind, manner.today, locale).is_some() {
        return None;
    }
    let masked = (manner.is_faceless && kind.can_be_faceless()).then(|| faceless(case, locale));
    let is_faceless = masked.is_some();
    let manner = Manner { is_faceless, ..manner };
    let case = masked.as_ref().unwrap_or(case);
    match kind {
        PaperKind::EightTiles => Some(tiles_sheet::write(case, manner, locale)),
        PaperKind::Assessment => Some(assessment_report::write(case, manner, locale)),
        PaperKind::Closing => Some(closing_report::write(case, manner, locale)),
        PaperKind::ContactCard => Some(contact_card::write(case, manner, locale)),
        PaperKind::Release(id) => Some(release_form::write(case, find(&case.course.releases, id)?, manner, locale)),
        PaperKind::Agreement(id) => {
            Some(provider_agreement::write(case, find(&case.course.services, id)?, manner, locale))
        }
    }
}

/// What is missing before a paper can be printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lack {
    /// In a sentence.
    pub text: String,
    /// Where it is entered.
    pub step: Step,
}

/// What a paper still lacks; nothing if it can be printed.
pub fn lack(case: &Case, kind: PaperKind, today: NaiveDate, locale: Locale) -> Option<Lack> {
    let t = papers(locale);
    let missing = |is_missing: bool, text: &str, step: Step| is_missing.then(|| Lack { text: text.to_owned(), step });
    match kind {
        PaperKind::EightTiles => {
            let is_empty = Tile::ALL.into_iter().all(|tile| eight_tiles::lines(case, tile, today, locale).is_empty());
            missing(is_empty, t.no_tiles, Step::Goals)
        }
        PaperKind::Assessment => missing(!assessment_report::has_content(case, locale), t.no_assessment, Step::Frame),
        PaperKind::Closing => missing(!closing_report::has_content(case, locale), t.no_evaluation, Step::Outcome),
        PaperKind::ContactCard => {
            missing(!case.answers.is_answered(Question::CaseResponsibility), t.no_key_person, Step::Responsibility)
        }
        PaperKind::Release(id) => match find(&case.course.releases, id) {
            Some(release) => lack_of_release(release, locale),
            None => missing(true, t.gone, Step::Releases),
        },
        PaperKind::Agreement(id) => match find(&case.course.services, id) {
            Some(service) => lack_of_service(service, locale),
            None => missing(true, t.gone, Step::Services),
        },
    }
}

/// A release that does not say who, whom, what and what for is none (C.3).
fn lack_of_release(release: &Release, locale: Locale) -> Option<Lack> {
    let t = forms(locale);
    let asked = [
        (&release.from, t.lacks_from),
        (&release.to, t.lacks_to),
        (&release.scope, t.lacks_scope),
        (&release.purpose, t.lacks_purpose),
    ];
    lacking(&asked, Step::Releases, locale)
}

fn lack_of_service(service: &Service, locale: Locale) -> Option<Lack> {
    let t = forms(locale);
    lacking(&[(&service.what, t.lacks_what), (&service.provider, t.lacks_provider)], Step::Services, locale)
}

fn lacking(asked: &[(&String, &str)], step: Step, locale: Locale) -> Option<Lack> {
    let lacks: Vec<&str> = asked.iter().filter(|(text, _)| text.trim().is_empty()).map(|(_, word)| *word).collect();
    (!lacks.is_empty()).then(|| Lack { text: (forms(locale).lacks)(&lacks.join(", ")), step })
}

/// What a provider may be told of the client on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Disclosure<'case> {
    /// What this release covers.
    Covered(&'case Release),
    /// Nothing: the only release towards them does not hold.
    NotHolding(ReleaseState),
    /// Nothing: there is no release towards them.
    None,
}

/// What may be told to who provides a service.
pub fn disclosure<'case>(case: &'case Case, service: &Service, day: NaiveDate) -> Disclosure<'case> {
    match covering(&case.course.releases, &service.provider, day) {
        // Without a scope nobody knows what it covers.
        Some((release, ReleaseState::Valid)) if !release.scope.trim().is_empty() => Disclosure::Covered(release),
        Some((_, state)) => Disclosure::NotHolding(state),
        None => Disclosure::None,
    }
}

/// What is said on the screen beside an agreement: what may be told, or why
/// nothing is.
pub fn disclosure_note(disclosure: Disclosure<'_>, locale: Locale) -> String {
    let t = papers(locale);
    match disclosure {
        Disclosure::Covered(release) => (t.covered)(release.scope.trim().trim_end_matches('.')),
        Disclosure::NotHolding(state) => {
            format!("{} {}", words::why_not_covered(locale, state), t.no_goals_on_paper)
        }
        Disclosure::None => format!("{} {}", t.not_covered, t.no_goals_on_paper),
    }
}

/// A paper in the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Listed {
    /// The support plan.
    Plan,
    /// The network map.
    Map,
    /// Two versions of the map compared.
    Comparison,
    /// One of the papers of this room.
    Paper(PaperKind),
}

/// An entry of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Which paper.
    pub listed: Listed,
    /// What it is called; what it is about where there are several.
    pub name: String,
    /// What it is for.
    pub purpose: &'static str,
    /// Who gets it.
    pub goes_to: &'static str,
    /// What is missing; nothing if it can be printed.
    pub lack: Option<Lack>,
}

/// Papers of one sort.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// What stands over them.
    pub heading: &'static str,
    /// The papers.
    pub entries: Vec<Entry>,
    /// Why there is none.
    pub lack: Option<Lack>,
}

/// All papers of a case, each sort in the order of the phases.
pub fn all(case: &Case, today: NaiveDate, locale: Locale) -> [Group; 3] {
    let list = List { case, today, locale };
    let t = papers(locale);
    let paper = |kind, purpose, goes_to| list.paper(kind, String::new(), purpose, goes_to);
    let reports = vec![
        paper(PaperKind::ContactCard, t.contact_card_for, t.to_client),
        paper(PaperKind::Assessment, t.assessment_for, t.to_client_and_file),
        list.map(),
        list.comparison(),
        list.plan(),
        paper(PaperKind::EightTiles, t.eight_tiles_for, t.to_client),
        paper(PaperKind::Closing, t.closing_for, t.to_client_and_file),
    ];
    let group = |heading, entries: Vec<Entry>, none: &str, step| {
        let lack = entries.is_empty().then(|| Lack { text: none.to_owned(), step });
        Group { heading, entries, lack }
    };
    [
        group(t.reports, reports, "", Step::Criteria),
        group(t.releases, list.releases(), t.no_releases, Step::Releases),
        group(t.agreements, list.agreements(), t.no_services, Step::Services),
    ]
}

struct List<'case> {
    case: &'case Case,
    today: NaiveDate,
    locale: Locale,
}

fn entry(listed: Listed, name: &str, for_and_to: [&'static str; 2], lack: Option<(&str, Step)>) -> Entry {
    let lack = lack.map(|(text, step)| Lack { text: text.to_owned(), step });
    let [purpose, goes_to] = for_and_to;
    Entry { listed, name: name.to_owned(), purpose, goes_to, lack }
}

impl List<'_> {
    fn paper(&self, kind: PaperKind, about: String, purpose: &'static str, goes_to: &'static str) -> Entry {
        let name = if about.is_empty() { kind.name(self.locale).to_owned() } else { about };
        Entry {
            listed: Listed::Paper(kind),
            name,
            purpose,
            goes_to,
            lack: lack(self.case, kind, self.today, self.locale),
        }
    }

    fn plan(&self) -> Entry {
        let t = papers(self.locale);
        let plan = &self.case.plan;
        let is_empty = plan.goals.is_empty() && plan.measures.is_empty();
        let lack = is_empty.then_some((t.no_plan, Step::Goals));
        entry(Listed::Plan, t.plan, [t.plan_for, t.to_client_and_helpers], lack)
    }

    fn map(&self) -> Entry {
        let t = papers(self.locale);
        let is_empty = self.case.maps.iter().all(|version| version.network.contacts().len() == 0);
        let lack = is_empty.then_some((t.no_map, Step::Network));
        entry(Listed::Map, t.map, [t.map_for, t.to_client_and_file], lack)
    }

    fn comparison(&self) -> Entry {
        let t = papers(self.locale);
        let lack = (self.case.maps.len() < 2).then_some((t.one_map, Step::Network));
        entry(Listed::Comparison, t.comparison, [t.comparison_for, t.to_client_and_file], lack)
    }

    fn releases(&self) -> Vec<Entry> {
        let t = papers(self.locale);
        let form = |release: &Release| {
            let ends = [release.from.trim(), release.to.trim()].into_iter().filter(|end| !end.is_empty());
            let ends = ends.collect::<Vec<_>>().join(" → ");
            self.paper(PaperKind::Release(release.id), ends, t.release_for, t.to_both_ends)
        };
        self.case.course.releases.iter().map(form).collect()
    }

    fn agreements(&self) -> Vec<Entry> {
        let t = papers(self.locale);
        let form = |service: &Service| {
            let about = [service.provider.trim(), service.what.trim()].into_iter().filter(|text| !text.is_empty());
            let about = about.collect::<Vec<_>>().join(", ");
            self.paper(PaperKind::Agreement(service.id), about, t.agreement_for, t.to_provider)
        };
        self.case.course.services.iter().map(form).collect()
    }
}
