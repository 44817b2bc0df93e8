//! The records of a step, each as a line to read.

use chrono::NaiveDate;

use super::joined;
use crate::documents::{Block, Row, Table};
use crate::domain::case::Case;
use crate::domain::phase::answers::Verdict;
use crate::domain::phase::assessment::{AreaRating, LifeArea, Need, Perspective, Rating, Strength};
use crate::domain::phase::goal::{Goal, GoalLevel};
use crate::domain::phase::intake::ImpressionOf;
use crate::domain::phase::plan::{Doer, Measure, PlanVersion};
use crate::domain::phase::release::Release;
use crate::domain::phase::step::Step;
use crate::domain::record::find;
use crate::i18n::goal_form;
use crate::i18n::phase_summary::{self as summary, PhaseSummary};
use crate::i18n::versions::told_in;
use crate::i18n::{Locale, format, intake, interventions, words};

/// What is there of records, and what they lack.
#[derive(Default)]
pub(super) struct Told {
    /// To be read.
    pub(super) blocks: Vec<Block>,
    /// The records that lack something, by name.
    pub(super) open: Vec<String>,
}

impl Told {
    /// A list with its heading; nothing if there is no record.
    pub(super) fn list(mut self, heading: Option<&str>, lines: Vec<Line>) -> Self {
        if lines.is_empty() {
            return self;
        }
        self.blocks.extend(heading.map(|text| Block::Heading { level: 3, text: text.to_owned() }));
        self.open.extend(lines.iter().filter(|line| line.lacks).map(|line| line.name.clone()));
        self.blocks.push(Block::List(lines.into_iter().map(|line| line.text).collect()));
        self
    }
}

/// One record.
pub(super) struct Line {
    name: String,
    text: String,
    lacks: bool,
}

/// The records that a step keeps.
pub(super) fn of_step(case: &Case, step: Step, locale: Locale) -> Told {
    let teller = Teller { case, locale, t: summary::phase_summary(locale) };
    match step {
        Step::Responsibility => teller.responsibilities(),
        Step::FirstPicture => teller.impressions(),
        Step::LifeAreas => teller.life_areas(),
        Step::StrengthsAndNeeds => teller.strengths_and_needs(),
        Step::Network => teller.network(),
        Step::Contributions => teller.contributions(),
        Step::Releases => teller.releases(),
        Step::Goals => teller.goals(),
        Step::Measures => teller.measures(),
        Step::Agreement => teller.contact_dates(),
        Step::PlanOverview => teller.versions(),
        Step::Tasks => teller.tasks(),
        Step::Services => teller.services(),
        Step::Activities => teller.activities(),
        Step::SystemNotes => teller.system(),
        Step::Reviews => teller.reviews(),
        Step::Outcome => teller.outcome(),
        Step::Detachment => teller.detachment(),
        Step::Overall => teller.overall(),
        Step::Criteria
        | Step::Commission
        | Step::Information
        | Step::Admission
        | Step::Frame
        | Step::SixQuestions
        | Step::WholePicture
        | Step::PlanningMode
        | Step::Conclusion
        | Step::FollowUp => Told::default(),
    }
}

/// Tells the records of a case.
#[derive(Clone, Copy)]
pub(super) struct Teller<'case> {
    pub(super) case: &'case Case,
    pub(super) locale: Locale,
    pub(super) t: &'static PhaseSummary,
}

impl Teller<'_> {
    /// A line of a record: its name, what else is known, whether it lacks something.
    pub(super) fn line(self, name: &str, rest: &[String], is_complete: bool) -> Line {
        let name = if name.trim().is_empty() { self.t.nameless } else { name.trim() };
        let text = joined(" · ", std::iter::once(name).chain(rest.iter().map(String::as_str)));
        Line { name: name.to_owned(), text, lacks: !is_complete }
    }

    /// A day in a phrase; empty without one.
    pub(super) fn day(self, phrase: fn(&str) -> String, day: Option<NaiveDate>) -> String {
        day.map(|day| phrase(&format::date(self.locale, day))).unwrap_or_default()
    }

    pub(super) fn date(self, day: Option<NaiveDate>) -> String {
        day.map(|day| format::date(self.locale, day)).unwrap_or_default()
    }

    pub(super) fn verdict(self, phrase: fn(&str) -> String, verdict: Option<Verdict>) -> String {
        verdict.map(|verdict| phrase(words::verdict(self.locale, verdict))).unwrap_or_default()
    }

    pub(super) fn area(self, area: Option<LifeArea>) -> String {
        area.map(|area| words::life_area(self.locale, area).to_owned()).unwrap_or_default()
    }

    pub(super) fn doer(self, doer: Option<&Doer>) -> String {
        let name = match doer {
            Some(Doer::Contact(id)) => self.case.contact(*id).map_or("", |contact| contact.name.trim()),
            Some(Doer::Other(name)) => name.trim(),
            Some(Doer::Client) => self.case.client.name.trim(),
            Some(Doer::CaseManager) | None => "",
        };
        match (name, doer) {
            ("", Some(doer)) => words::doer(self.locale, doer).to_owned(),
            (name, _) => name.to_owned(),
        }
    }

    fn responsibilities(self) -> Told {
        let lines = self.case.intake.responsibilities.iter();
        let lines = lines.map(|line| self.line(&joined(": ", [line.who.as_str(), &line.what]), &[], true));
        Told::default().list(None, lines.collect())
    }

    fn impressions(self) -> Told {
        ImpressionOf::ALL.into_iter().fold(Told::default(), |told, of| {
            let lines = self.case.intake.impressions.iter().filter(|impression| impression.of == of);
            let lines = lines.map(|impression| self.line(&impression.text, &[], true)).collect();
            told.list(Some(intake::impressions(self.locale, of)), lines)
        })
    }

    fn life_areas(self) -> Told {
        let assessment = &self.case.assessment;
        let mut told = Told::default();
        let mut rows = Vec::new();
        let empty = AreaRating::default();
        for area in LifeArea::ALL {
            let rating = assessment.areas.get(&area).unwrap_or(&empty);
            let name = words::life_area(self.locale, area);
            if *rating != empty {
                rows.push(self.area_row(name, rating));
            }
            if !rating.has_both_views() {
                told.open.push(name.to_owned());
            }
        }
        for own in &assessment.own_areas {
            let name = if own.name.trim().is_empty() { self.t.nameless } else { own.name.trim() };
            rows.push(self.area_row(name, &own.rating));
        }
        if !rows.is_empty() {
            let view = |view| words::perspective(self.locale, view).to_owned();
            let [person, professional] = Perspective::ALL.map(view);
            let head =
                vec![self.t.area.to_owned(), person, professional, self.t.others.to_owned(), self.t.said.to_owned()];
            let table = Table { caption: self.t.areas.to_owned(), head, rows };
            told.blocks.push(Block::Table(table.without_empty_columns()));
        }
        told
    }

    fn area_row(self, name: &str, rating: &AreaRating) -> Row {
        let rated = |rating: &Rating| (self.t.rated)(rating.need, rating.resource);
        let others: Vec<String> =
            rating.others.iter().map(|view| joined(": ", [view.who.as_str(), &rated(&view.rating)])).collect();
        let said = rating.note.trim().to_owned();
        Row::Cells(vec![
            name.to_owned(),
            rated(&rating.person),
            rated(&rating.professional),
            joined("; ", others.iter().map(String::as_str)),
            said,
        ])
    }

    fn strengths_and_needs(self) -> Told {
        let contact = |strength: &Strength| {
            let contact = strength.contact.and_then(|id| self.case.contact(id));
            contact.map(|contact| contact.name.trim().to_owned()).unwrap_or_default()
        };
        let strength = |strength: &Strength| {
            let of = words::strength_of(self.locale, strength.of).to_owned();
            let rest = [of, contact(strength), strength.source.clone()];
            self.line(&strength.text, &rest, !strength.text.trim().is_empty())
        };
        let limits = |need: &Need| match need.limits.trim() {
            "" => String::new(),
            limits => (self.t.limits)(limits),
        };
        let need = |need: &Need| {
            let rest = [words::need_kind(self.locale, need.kind).to_owned(), self.area(need.area), limits(need)];
            self.line(&need.text, &rest, !need.text.trim().is_empty())
        };
        let assessment = &self.case.assessment;
        let mut told = Told::default()
            .list(Some(self.t.strengths), assessment.strengths.iter().map(strength).collect())
            .list(Some(self.t.needs), assessment.needs.iter().map(need).collect());
        let missing =
            [(assessment.strengths.is_empty(), self.t.strengths), (assessment.needs.is_empty(), self.t.needs)];
        told.open.extend(missing.into_iter().filter(|(is, _)| *is).map(|(_, name)| name.to_owned()));
        told
    }

    fn network(self) -> Told {
        let version = self.case.newest_map().filter(|version| version.network.contacts().len() > 0);
        let facts = version.map(|version| {
            let network = &version.network;
            let counts = (self.t.on_the_map)(network.contacts().len(), network.ties().len());
            let text = joined(": ", [told_in(self.locale, self.case, version).as_str(), &counts]);
            Block::Facts(vec![(self.t.map.to_owned(), text)])
        });
        Told { blocks: facts.into_iter().collect(), open: Vec::new() }
    }

    fn contributions(self) -> Told {
        let assessment = &self.case.assessment;
        let contributions = assessment.contributions.iter().map(|one| {
            let rest = [one.profession.clone(), self.date(one.date), one.text.clone()];
            self.line(&one.who, &rest, !one.text.trim().is_empty())
        });
        let results = assessment.results.iter().map(|result| {
            let rest = [result.score.clone(), self.date(result.date), result.rater.clone(), result.remark.clone()];
            self.line(&result.name, &rest, !result.name.trim().is_empty())
        });
        Told::default()
            .list(Some(self.t.contributions), contributions.collect())
            .list(Some(self.t.results), results.collect())
    }

    fn releases(self) -> Told {
        let line = |release: &Release| {
            let ends = match (release.from.trim(), release.to.trim()) {
                ("", end) | (end, "") => end.to_owned(),
                (from, to) => (self.t.from_to)(from, to),
            };
            let signed = release.signed_on.is_none().then(|| self.t.not_signed.to_owned());
            let rest = [
                release.scope.clone(),
                release.purpose.clone(),
                signed.unwrap_or_else(|| self.day(self.t.signed, release.signed_on)),
                self.day(self.t.until, release.until),
                self.day(self.t.revoked, release.revoked_on),
            ];
            self.line(&ends, &rest, release.signed_on.is_some())
        };
        Told::default().list(None, self.case.course.releases.iter().map(line).collect())
    }

    fn goals(self) -> Told {
        let goals = &self.case.plan.goals;
        let line = |goal: &Goal| {
            let need = goal.need.and_then(|id| find(&self.case.assessment.needs, id));
            let words = Some(goal.own_words.trim()).filter(|words| !words.is_empty());
            let indicator = Some(goal.first_indicator().trim()).filter(|indicator| !indicator.is_empty());
            let rest = [
                words.map(self.t.in_own_words).unwrap_or_default(),
                self.day(self.t.until, goal.due),
                goal.term.map(|term| goal_form::term(self.locale, term).to_owned()).unwrap_or_default(),
                goal.priority.map(|it| (self.t.priority)(goal_form::priority(self.locale, it))).unwrap_or_default(),
                indicator.map(self.t.indicator).unwrap_or_default(),
                self.aims(goal),
                need.map(|need| need.text.clone()).unwrap_or_default(),
            ];
            self.line(&goal.text, &rest, goal.is_complete())
        };
        let mut told = GoalLevel::ALL.into_iter().fold(Told::default(), |told, level| {
            let lines = goals.iter().filter(|goal| goal.level == level).map(line).collect();
            told.list(Some(words::goal_level_plural(self.locale, level)), lines)
        });
        if !goals.iter().any(|goal| goal.level == GoalLevel::Outcome) {
            told.open.push(words::goal_level(self.locale, GoalLevel::Outcome).to_owned());
        }
        told
    }

    fn measures(self) -> Told {
        let line = |measure: &Measure| {
            let goal = measure.goal.and_then(|id| find(&self.case.plan.goals, id));
            let rest = [
                self.doer(measure.by.as_ref()),
                self.day(self.t.from, measure.begin),
                self.day(self.t.until, measure.until),
                goal.map(|goal| goal.text.clone()).unwrap_or_default(),
                self.means_of(measure),
                words::measure_state(self.locale, measure.state).to_owned(),
                measure.cost.clone(),
                measure.side_effects.clone(),
            ];
            self.line(&self.name_of(measure), &rest, measure.is_complete())
        };
        Told::default().list(None, self.case.plan.measures.iter().map(line).collect())
    }

    pub(super) fn name_of(self, measure: &Measure) -> String {
        match (measure.what.trim(), measure.intervention) {
            ("", Some(intervention)) => interventions::name(self.locale, intervention).to_owned(),
            (what, _) => what.to_owned(),
        }
    }

    fn contact_dates(self) -> Told {
        let dates = self.case.plan.contact_dates.iter();
        let lines = dates.map(|date| self.line(&date.what, &[self.date(date.date)], true)).collect();
        Told::default().list(Some(self.t.contact_dates), lines)
    }

    fn versions(self) -> Told {
        let line = |version: &PlanVersion| {
            let reason = version.reason.map(|reason| summary::plan_reason(self.locale, reason).to_owned());
            let rest = [
                reason.unwrap_or_default(),
                version.note.clone(),
                self.day(self.t.agreed, version.agreed_on),
                version.agreed_with.clone(),
            ];
            self.line(&self.day(self.t.version_of, version.date), &rest, version.agreed_on.is_some())
        };
        Told::default().list(None, self.case.plan.versions.iter().map(line).collect())
    }
}
