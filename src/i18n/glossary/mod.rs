//! The terms of the method and of this program, each with its meaning, its
//! source and the places where it is met.
//!
//! Terms are data, in files by what they are about. Which term stands for a
//! phase, a goal level or a key role is a match without a gap, so that a new one
//! does not compile before it has its term.

mod help;
mod network;
pub mod order;
mod planning;
mod process;

use crate::domain::map::key_role::KeyRole;
use crate::domain::order::by_key;
use crate::domain::phase::PhaseKind;
use crate::domain::phase::course::Function;
use crate::domain::phase::goal::GoalLevel;
use crate::domain::phase::question::Choice;
use crate::domain::phase::step::Step;
use crate::i18n::Locale;
use crate::i18n::sources::{self, Source};

/// A text in German and in English.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Said(pub &'static str, pub &'static str);

impl Said {
    /// As this locale says it.
    pub fn to(self, locale: Locale) -> &'static str {
        locale.pick(self.0, self.1)
    }
}

/// Where a term comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// A work that the whole program goes back to.
    Work(Source),
    /// Another work, by author and year.
    Author(Said),
    /// A word of this program.
    House,
}

impl Origin {
    /// The source in one line.
    pub fn name(self, locale: Locale) -> &'static str {
        match self {
            Self::Work(source) => sources::name(locale, source),
            Self::Author(name) => name.to(locale),
            Self::House => locale.pick("Begriff von Ankerplatz", "A word of Ankerplatz"),
        }
    }
}

/// A place of the program in which a term is met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Met {
    /// A step of the wizard.
    At(Step),
    /// The overview of a case.
    Overview,
    /// The network map.
    Map,
    /// The comparison of two versions of the map.
    Comparison,
    /// The checks of consistency.
    Checks,
    /// The plan on paper.
    Paper,
    /// The list of cases.
    Cases,
}

/// A term with everything the glossary says of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Term {
    /// The word in the address of the term. It stays, whatever the term is called.
    pub slug: &'static str,
    /// What it is called.
    pub name: Said,
    /// Other names, apart from case; empty for none.
    pub also: Said,
    /// What it means, in one or two sentences.
    pub meaning: Said,
    /// Where it comes from.
    pub origins: &'static [Origin],
    /// Where it is met.
    pub met: &'static [Met],
    /// Terms that belong to it, by their slugs.
    pub see: &'static [&'static str],
}

impl Term {
    /// What a term has that says nothing: to be filled in.
    const BLANK: Self = Self {
        slug: "",
        name: Said("", ""),
        also: Said("", ""),
        meaning: Said("", ""),
        origins: &[],
        met: &[],
        see: &[],
    };
}

/// All terms, by what they are about.
pub fn all() -> impl Iterator<Item = &'static Term> {
    [process::TERMS, planning::TERMS, help::TERMS, network::TERMS].into_iter().flatten()
}

/// All terms in the order of their names.
pub fn sorted(locale: Locale) -> Vec<&'static Term> {
    let mut terms: Vec<&'static Term> = all().collect();
    by_key(&mut terms, |term| order::key(term.name.to(locale)));
    terms
}

/// The term of a word in an address.
pub fn of_slug(slug: &str) -> Option<&'static Term> {
    all().find(|term| term.slug == slug)
}

/// The terms that are met in a step, in the order of their names.
pub fn of_step(locale: Locale, step: Step) -> Vec<&'static Term> {
    sorted(locale).into_iter().filter(|term| term.met.contains(&Met::At(step))).collect()
}

/// True if every word of a search stands somewhere in what is said of a term.
pub fn matches(term: &Term, locale: Locale, search: &str) -> bool {
    let text = [term.name, term.also, term.meaning].map(|said| said.to(locale)).join(" ");
    // Who looks something up may have met its name in another language or spelling.
    let [german, english] = [term.name.0, term.name.1];
    order::holds(&format!("{text} {german} {english}"), search)
}

/// The slug of the term for a phase.
pub const fn of_phase(phase: PhaseKind) -> &'static str {
    match phase {
        PhaseKind::Intake => "intake",
        PhaseKind::Assessment => "assessment",
        PhaseKind::Planning => "planning",
        PhaseKind::Implementation => "implementation",
        PhaseKind::Monitoring => "monitoring",
        PhaseKind::Evaluation => "evaluation",
    }
}

/// The slug of the term for a goal level.
pub const fn of_goal_level(level: GoalLevel) -> &'static str {
    match level {
        GoalLevel::Principle => "guiding-goal",
        GoalLevel::Frame => "frame-goal",
        GoalLevel::Outcome => "outcome-goal",
    }
}

/// The slug of the term for a key role.
pub const fn of_key_role(role: KeyRole) -> &'static str {
    match role {
        KeyRole::Star => "star",
        KeyRole::Liaison => "liaison",
        KeyRole::Bridge => "bridge",
        KeyRole::SoleGatekeeper => "sole-gatekeeper",
        KeyRole::Gatekeeper => "gatekeeper",
        KeyRole::CutPerson => "cut-person",
        KeyRole::Isolate => "isolate",
    }
}

/// The slug of the term for a function of the case manager.
pub const fn of_function(function: Function) -> &'static str {
    match function {
        Function::Coordination => "coordination",
        Function::Advocacy => "advocacy",
        Function::Counselling => "counselling",
    }
}

/// The slug of the term for a mode of planning.
pub fn of_mode(mode: Choice) -> Option<&'static str> {
    let modes = [
        (Choice::StaticPlanning, "static-planning"),
        (Choice::RollingPlanning, "rolling-planning"),
        (Choice::VaguePlanning, "vague-planning"),
        (Choice::NextStepPlanning, "next-step-planning"),
        (Choice::RepairPlanning, "muddling-through"),
    ];
    modes.into_iter().find(|(other, _)| *other == mode).map(|(_, slug)| slug)
}
