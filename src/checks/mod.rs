//! Checks of consistency (Stimmigkeitsprüfung, method.md A.16 and A.13): they
//! hint or warn and never block.
//!
//! A rule speaks only once its phase has been reached, so that an empty file
//! has no findings. Every finding names the step where something can be done,
//! and can be answered with a reason that stays in the file.

mod assessment;
mod closure;
mod course;
mod intake;
mod plan;

use std::collections::BTreeSet;

use chrono::NaiveDate;

use crate::domain::case::Case;
use crate::domain::order;
use crate::domain::phase::PhaseKind;
use crate::domain::phase::planning;
use crate::domain::phase::progress::{self, State};
use crate::domain::phase::question::{Choice, Question};
use crate::domain::phase::step::Step;
use crate::domain::rule::{About, Response, Rule};

/// How much a finding weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Hinweis: worth a thought.
    Hint,
    /// Warnung: somebody may come to harm, or the file does not hold.
    Warning,
}

/// Something that does not fit, or is not there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Which rule says so.
    pub rule: Rule,
    /// How much it weighs in this mode of planning.
    pub severity: Severity,
    /// What it is about; `None` where it is about the whole file.
    pub about: Option<About>,
    /// What that is called in the file; may be empty.
    pub name: String,
    /// Where something can be done about it.
    pub step: Step,
    /// What was answered to it.
    pub response: Option<Response>,
}

/// What tells one finding from all others: its rule, and what it is about.
pub type Key = (Rule, Option<About>);

impl Finding {
    /// What tells it from all others.
    pub const fn key(&self) -> Key {
        (self.rule, self.about)
    }
}

/// Findings of the same rule that stand next to each other, taken together, so
/// that a rule is told once however many places it speaks of.
pub fn by_rule<T: Clone>(findings: &[T], rule: impl Fn(&T) -> Rule) -> Vec<Vec<T>> {
    findings.chunk_by(|one, other| rule(one) == rule(other)).map(<[T]>::to_vec).collect()
}

/// How many rules apply, and how many of them are kept or answered with a
/// reason (F-13: answered / applicable).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Completeness {
    /// Rules that apply at this stage of the case.
    pub applicable: usize,
    /// Those that are kept, or answered with a reason.
    pub answered: usize,
}

impl Completeness {
    /// The share of rules that are kept or answered, 0 to 1; undefined where no
    /// rule applies.
    pub fn share(self) -> Option<f64> {
        let number = |count: usize| u32::try_from(count).map(f64::from).ok();
        Some(number(self.answered)? / number(self.applicable).filter(|applicable| *applicable > 0.0)?)
    }
}

/// What one run of the rules over a case came to: the completeness report.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Everything that was found, answered or not, in the order of the rules.
    pub findings: Vec<Finding>,
    /// The rules that apply at this stage of the case.
    pub applicable: BTreeSet<Rule>,
}

impl Report {
    /// What was found and not answered.
    pub fn open(&self) -> impl Iterator<Item = &Finding> {
        self.findings.iter().filter(|finding| finding.response.is_none())
    }

    /// What was found and answered with a reason.
    pub fn answered(&self) -> impl Iterator<Item = &Finding> {
        self.findings.iter().filter(|finding| finding.response.is_some())
    }

    /// How many open findings weigh so much.
    pub fn count(&self, severity: Severity) -> usize {
        self.open().filter(|finding| finding.severity == severity).count()
    }

    /// The rules that apply and are kept as they are, without an answer.
    pub fn kept(&self) -> impl Iterator<Item = Rule> {
        let is_broken = |rule: Rule| self.findings.iter().any(|finding| finding.rule == rule);
        self.applicable.iter().copied().filter(move |rule| !is_broken(*rule))
    }

    /// How complete the file is, as a number beside the list.
    pub fn completeness(&self) -> Completeness {
        let open: BTreeSet<Rule> = self.open().map(|finding| finding.rule).collect();
        Completeness { applicable: self.applicable.len(), answered: self.applicable.difference(&open).count() }
    }
}

/// Asks every rule once.
pub fn report(case: &Case, today: NaiveDate) -> Report {
    let mut check = Check { case, today, found: Vec::new(), applicable: BTreeSet::new() };
    check.run();
    Report { findings: check.found, applicable: check.applicable }
}

/// Everything that the rules find in a case, in the order of the rules.
pub fn findings(case: &Case, today: NaiveDate) -> Vec<Finding> {
    report(case, today).findings
}

/// How complete the file is, as a number beside the list.
pub fn completeness(case: &Case, today: NaiveDate) -> Completeness {
    report(case, today).completeness()
}

/// One run over a case.
struct Check<'case> {
    case: &'case Case,
    today: NaiveDate,
    found: Vec<Finding>,
    applicable: BTreeSet<Rule>,
}

impl Check<'_> {
    fn run(&mut self) {
        self.intake();
        self.assessment();
        self.plan();
        self.course();
        self.closure();
        order::by_key(&mut self.found, |finding| finding.rule);
    }

    /// Notes a finding about the whole file if `fires`; counts the rule as one
    /// that applies.
    fn whole(&mut self, rule: Rule, step: Step, fires: bool) {
        self.applicable.insert(rule);
        if fires {
            self.find(rule, None, "", step);
        }
    }

    /// Notes a finding for each of `records`; counts the rule once.
    fn each<'name>(&mut self, rule: Rule, step: Step, records: impl IntoIterator<Item = (About, &'name str)>) {
        self.applicable.insert(rule);
        for (about, name) in records {
            self.find(rule, Some(about), name, step);
        }
    }

    fn find(&mut self, rule: Rule, about: Option<About>, name: &str, step: Step) {
        let response = self.case.responses.iter().find(|response| (response.rule, response.about) == (rule, about));
        self.found.push(Finding {
            rule,
            severity: severity(rule, planning::mode(self.case)),
            about,
            name: name.trim().to_owned(),
            step,
            response: response.filter(|response| !response.reason.trim().is_empty()).cloned(),
        });
    }

    /// True once a phase or a later one has begun.
    fn has_reached(&self, phase: PhaseKind) -> bool {
        let later = PhaseKind::ALL.into_iter().filter(|other| *other >= phase);
        later.into_iter().any(|phase| progress::of_phase(self.case, phase).state() != State::NotBegun)
    }

    fn is_admitted(&self) -> bool {
        self.case.answers.choice(Question::AdmissionDecision) == Some(Choice::Admit)
    }

    fn is_closed(&self) -> bool {
        self.case.answers.choice(Question::Conclusion) == Some(Choice::Close)
    }

    /// True while somebody works on the case: neither turned down nor closed.
    fn is_open(&self) -> bool {
        !self.is_closed() && self.case.answers.choice(Question::AdmissionDecision) != Some(Choice::NotAdmit)
    }
}

/// How much a rule weighs. Flexible modes of planning soften what they should:
/// goals need not be fixed yet (method.md A.17, tension 2).
fn severity(rule: Rule, mode: Choice) -> Severity {
    match rule {
        Rule::OutcomeGoalIncomplete | Rule::OutcomeGoalAlone if mode != Choice::StaticPlanning => Severity::Hint,
        Rule::NoResponsibility
        | Rule::InformationIncomplete
        | Rule::AssessmentUnlimited
        | Rule::SecureNowWithoutTask
        | Rule::NotAgreed
        | Rule::ToldWithoutRelease
        | Rule::OutcomeGoalIncomplete
        | Rule::OutcomeGoalAlone
        | Rule::MeasureIncomplete
        | Rule::ReviewDateMissing
        | Rule::DeliveryUnconfirmed
        | Rule::CareGap
        | Rule::NoReassessment
        | Rule::ClosedWithoutAgreement
        | Rule::ClosedWithoutFollowUp => Severity::Warning,
        Rule::AdmittedWithoutCriteria
        | Rule::NoEndSign
        | Rule::SixQuestionsOpen
        | Rule::AreaWithoutClient
        | Rule::NoStrength
        | Rule::GoalWithoutNeed
        | Rule::NoOwnActivity
        | Rule::NoLifeworldResource
        | Rule::NoContactDate
        | Rule::MeasureWithoutGoal
        | Rule::DoubleStructure
        | Rule::MeasureNotEvaluated
        | Rule::ClosedWithoutSatisfaction
        | Rule::PlanChangedWithoutReason
        | Rule::ThinningNetwork
        | Rule::NoOwnWords
        | Rule::PlanVersionNotAgreed
        | Rule::NoSpecialCircumstances
        | Rule::NeedWithoutLimits => Severity::Hint,
    }
}
