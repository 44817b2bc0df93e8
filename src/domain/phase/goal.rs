//! Goals of three levels, each with what makes it verifiable.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::{Deserialize, Deserializer, Serialize};

use crate::domain::ids::{GoalId, NeedId};
use crate::domain::phase::aim::Aim;
use crate::domain::phase::answers::Verdict;
use crate::domain::phase::gas::GasScale;
use crate::domain::record::Record;

/// The three levels of goals (A-140…A-142).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GoalLevel {
    /// Grundsatzziel: the direction.
    Principle,
    /// Rahmenziel: a stretch of the way.
    Frame,
    /// Ergebnisziel: attainable, dated, verifiable.
    #[default]
    Outcome,
}

impl GoalLevel {
    /// All levels, from the widest.
    pub const ALL: [Self; 3] = [Self::Principle, Self::Frame, Self::Outcome];

    /// The next wider level; a principle goal has none.
    pub const fn wider(self) -> Option<Self> {
        match self {
            Self::Principle => None,
            Self::Frame => Some(Self::Principle),
            Self::Outcome => Some(Self::Frame),
        }
    }

    /// True if a goal of this level may stand under one of another: any wider one,
    /// since levels in between may be missing.
    pub fn may_stand_under(self, other: Self) -> bool {
        other < self
    }
}

/// How far a goal was reached when the plan was brought back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Attainment {
    /// Reached.
    Reached,
    /// Reached in part.
    Partly,
    /// Not reached.
    NotReached,
}

impl Attainment {
    /// All, best first.
    pub const ALL: [Self; 3] = [Self::Reached, Self::Partly, Self::NotReached];
}

/// How long the way to a goal is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Term {
    /// Weeks.
    Short,
    /// Months.
    Medium,
    /// Longer.
    Long,
}

impl Term {
    /// All, the shortest first.
    pub const ALL: [Self; 3] = [Self::Short, Self::Medium, Self::Long];
}

/// How pressing a goal is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Priority {
    /// First.
    High,
    /// Next.
    Medium,
    /// When there is time.
    Low,
}

impl Priority {
    /// All, the highest first.
    pub const ALL: [Self; 3] = [Self::High, Self::Medium, Self::Low];
}

/// What is to become of an ability.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GoalDirection {
    /// It is to be kept.
    Maintain,
    /// It is to become steady.
    Stabilise,
    /// It is to come back.
    Restore,
    /// It is to grow.
    Extend,
}

impl GoalDirection {
    /// All four, in the order of the method.
    pub const ALL: [Self; 4] = [Self::Maintain, Self::Stabilise, Self::Restore, Self::Extend];
}

/// Whose abilities a goal is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GoalTarget {
    /// The client's.
    Client,
    /// Those of the primary environment.
    Environment,
}

impl GoalTarget {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Client, Self::Environment];
}

/// What somebody is enabled in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Enabling {
    /// Knowledge.
    Knowledge,
    /// Personal attitude.
    Attitude,
    /// Skills.
    Skill,
}

impl Enabling {
    /// All three, in the order of the method.
    pub const ALL: [Self; 3] = [Self::Knowledge, Self::Attitude, Self::Skill];
}

/// By what a goal can be seen.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Indicator {
    /// What is looked at.
    pub text: String,
    /// How it is (Ist).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub actual: String,
    /// How it is to be (Soll).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub target: String,
    /// Where one can read it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub source: String,
}

/// A goal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Goal {
    /// Which one.
    pub id: GoalId,
    /// Principle, frame or outcome.
    #[serde(default)]
    pub level: GoalLevel,
    /// The goal of a wider level it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<GoalId>,
    /// What will be.
    #[serde(default)]
    pub text: String,
    /// The same in the client's own words, or what the client says of it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub own_words: String,
    /// Until when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<NaiveDate>,
    /// Short, medium or long.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub term: Option<Term>,
    /// How pressing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub priority: Option<Priority>,
    /// With whom it was worked out.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub worked_out_with: String,
    /// What is to become of an ability.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub direction: Option<GoalDirection>,
    /// Whose ability.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub target: Option<GoalTarget>,
    /// What is enabled: knowledge, attitude, skill.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabling: Option<Enabling>,
    /// The aims of the method it serves, as tags (A-020…A-033).
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub aims: BTreeSet<Aim>,
    /// Whether it can be reached.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attainable: Option<Verdict>,
    /// Why it can, or what stands against it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub attainable_because: String,
    /// By what it can be seen. Files of version 1 to 3 hold one, as a text.
    #[serde(default, alias = "indicator", deserialize_with = "indicators", skip_serializing_if = "Vec::is_empty")]
    pub indicators: Vec<Indicator>,
    /// The scale of its attainment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gas: Option<GasScale>,
    /// The need it rests on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub need: Option<NeedId>,
    /// How far it was reached, once judged.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attainment: Option<Attainment>,
}

/// A list of indicators, or the one text of an older file.
fn indicators<'de, D: Deserializer<'de>>(input: D) -> Result<Vec<Indicator>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Either {
        Text(String),
        List(Vec<Indicator>),
    }
    Ok(match Either::deserialize(input)? {
        Either::Text(text) if text.is_empty() => Vec::new(),
        Either::Text(text) => vec![Indicator { text, ..Indicator::default() }],
        Either::List(list) => list,
    })
}

impl Goal {
    /// An empty goal of a level.
    pub const fn new(id: GoalId, level: GoalLevel, parent: Option<GoalId>) -> Self {
        Self {
            id,
            level,
            parent,
            text: String::new(),
            own_words: String::new(),
            due: None,
            term: None,
            priority: None,
            worked_out_with: String::new(),
            direction: None,
            target: None,
            enabling: None,
            aims: BTreeSet::new(),
            attainable: None,
            attainable_because: String::new(),
            indicators: Vec::new(),
            gas: None,
            need: None,
            attainment: None,
        }
    }

    /// True once it is said by what it can be seen.
    pub fn has_indicator(&self) -> bool {
        self.indicators.iter().any(|indicator| !indicator.text.trim().is_empty())
    }

    /// The first indicator's text; empty without one.
    pub fn first_indicator(&self) -> &str {
        self.indicators.first().map_or("", |indicator| &indicator.text)
    }

    /// Writes the text of the first indicator; an indicator without any word
    /// goes.
    pub fn set_first_indicator(&mut self, text: String) {
        match self.indicators.first_mut() {
            Some(first) => first.text = text,
            None => self.indicators.push(Indicator { text, ..Indicator::default() }),
        }
        self.indicators.retain(|indicator| *indicator != Indicator::default());
    }

    /// Changes the indicator at a place; one beyond the last is a new one.
    /// Those at the end that hold no word go. One in between stays, so that no
    /// other changes its place while somebody is still typing.
    pub fn change_indicator(&mut self, at: usize, change: impl FnOnce(&mut Indicator)) {
        if at > self.indicators.len() {
            return;
        }
        if at == self.indicators.len() {
            self.indicators.push(Indicator::default());
        }
        change(&mut self.indicators[at]);
        while self.indicators.last() == Some(&Indicator::default()) {
            self.indicators.pop();
        }
    }

    /// Takes an indicator away; the others move up.
    pub fn remove_indicator(&mut self, at: usize) {
        if at < self.indicators.len() {
            self.indicators.remove(at);
        }
    }

    /// True if an outcome goal has what makes it one: words, date, indicator.
    pub fn is_complete(&self) -> bool {
        let named = !self.text.trim().is_empty();
        match self.level {
            GoalLevel::Principle | GoalLevel::Frame => named,
            GoalLevel::Outcome => named && self.due.is_some() && self.has_indicator(),
        }
    }

    /// True if its scale holds no value that it cannot hold.
    pub fn is_sound(&self) -> bool {
        self.gas.as_ref().is_none_or(GasScale::is_sound)
    }
}

/// All goals in the order of the tree: each before the narrower ones under it,
/// and of these the wider first. Goals without a wider one follow at the end.
pub fn in_order(goals: &[Goal]) -> Vec<&Goal> {
    fn add<'goals>(goals: &'goals [Goal], goal: &'goals Goal, ordered: &mut Vec<&'goals Goal>) {
        ordered.push(goal);
        // A child is of a narrower level, so the way down has an end.
        for level in GoalLevel::ALL.into_iter().filter(|level| level.may_stand_under(goal.level)) {
            for child in goals.iter().filter(|child| child.parent == Some(goal.id) && child.level == level) {
                add(goals, child, ordered);
            }
        }
    }
    let mut ordered = Vec::new();
    for level in GoalLevel::ALL {
        for goal in goals.iter().filter(|goal| goal.level == level && goal.parent.is_none()) {
            add(goals, goal, &mut ordered);
        }
    }
    ordered
}

/// The goals that may stand above a goal of a level, in the order of the tree.
pub fn may_hold(goals: &[Goal], level: GoalLevel) -> impl Iterator<Item = &Goal> {
    in_order(goals).into_iter().filter(move |goal| level.may_stand_under(goal.level))
}

impl Record for Goal {
    type Id = GoalId;
    fn id(&self) -> GoalId {
        self.id
    }
}
