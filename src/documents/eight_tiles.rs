//! The plan at a glance: the eight tiles of the method, filled from what is there
//!

use chrono::NaiveDate;

use crate::domain::case::Case;
use crate::domain::date::nearness;
use crate::domain::ids::ContactId;
use crate::domain::phase::goal::GoalLevel;
use crate::domain::phase::means;
use crate::domain::phase::plan::{Doer, Means, Measure};
use crate::domain::phase::question::Question;
use crate::domain::phase::step::Step;
use crate::i18n::plan::{PlanTexts, doer_name, or_nothing, plan};
use crate::i18n::{Locale, format};

/// A tile of the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tile {
    /// The goals.
    Goals,
    /// What the client does.
    OwnActivities,
    /// How resources of the lifeworld are used.
    Lifeworld,
    /// What is obtained from institutions.
    Institutions,
    /// What the case manager does.
    CaseManager,
    /// When those involved meet.
    ContactDates,
    /// When the plan is reviewed.
    Review,
    /// That it is agreed.
    Agreement,
}

impl Tile {
    /// All eight, in the order of the method.
    pub const ALL: [Self; 8] = [
        Self::Goals,
        Self::OwnActivities,
        Self::Lifeworld,
        Self::Institutions,
        Self::CaseManager,
        Self::ContactDates,
        Self::Review,
        Self::Agreement,
    ];

    /// The step in which it is filled.
    pub const fn step(self) -> Step {
        match self {
            Self::Goals => Step::Goals,
            Self::OwnActivities | Self::Lifeworld | Self::Institutions | Self::CaseManager => Step::Measures,
            Self::ContactDates | Self::Review | Self::Agreement => Step::Agreement,
        }
    }

    /// Its heading.
    pub fn heading(self, locale: Locale) -> &'static str {
        let t = plan(locale);
        match self {
            Self::Goals => t.tile_goals,
            Self::OwnActivities => t.tile_own,
            Self::Lifeworld => t.tile_lifeworld,
            Self::Institutions => t.tile_institutions,
            Self::CaseManager => t.tile_case_manager,
            Self::ContactDates => t.tile_contact_dates,
            Self::Review => t.tile_review,
            Self::Agreement => t.tile_agreement,
        }
    }

    /// What is said while it is empty.
    pub fn empty(self, locale: Locale) -> &'static str {
        let t = plan(locale);
        match self {
            Self::Goals => t.empty_goals,
            Self::OwnActivities => t.empty_own,
            Self::Lifeworld => t.empty_lifeworld,
            Self::Institutions => t.empty_institutions,
            Self::CaseManager => t.empty_case_manager,
            Self::ContactDates => t.empty_contact_dates,
            Self::Review => t.empty_review,
            Self::Agreement => t.empty_agreement,
        }
    }
}

/// A line of a tile.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// What it says.
    pub text: String,
    /// The contacts of the map it draws upon, by name.
    pub contacts: Vec<(ContactId, String)>,
}

impl From<String> for Line {
    fn from(text: String) -> Self {
        Self { text, contacts: Vec::new() }
    }
}

/// What stands in a tile; nothing while it is empty.
pub fn lines(case: &Case, tile: Tile, today: NaiveDate, locale: Locale) -> Vec<Line> {
    let filling = Filling { case, today, locale, t: plan(locale) };
    match tile {
        Tile::Goals => filling.goals(),
        Tile::OwnActivities => filling.own(),
        Tile::Lifeworld => filling.lifeworld(),
        Tile::Institutions => filling.institutions(),
        Tile::CaseManager => means::measures_of(case, Means::CaseManager).map(|it| filling.measure(it)).collect(),
        Tile::ContactDates => filling.contact_dates(),
        Tile::Review => filling.review(),
        Tile::Agreement => filling.agreement(),
    }
}

struct Filling<'case> {
    case: &'case Case,
    today: NaiveDate,
    locale: Locale,
    t: &'static PlanTexts,
}

impl Filling<'_> {
    /// A text of the file on one line, where there is one.
    fn remark(&self, question: Question) -> Option<Line> {
        let text = self.case.answers.text(question).split_whitespace().collect::<Vec<_>>().join(" ");
        (!text.is_empty()).then(|| text.into())
    }

    fn goals(&self) -> Vec<Line> {
        let goals = &self.case.plan.goals;
        let [principle, frame, outcome] =
            GoalLevel::ALL.map(|level| goals.iter().filter(|goal| goal.level == level).count());
        let counted = (self.t.goals_counted)(principle, frame, outcome);
        let outcomes = goals.iter().filter(|goal| goal.level == GoalLevel::Outcome);
        let named = outcomes.map(|goal| {
            let text = or_nothing(self.locale, &goal.text);
            goal.due.map_or(text.clone(), |due| format!("{text}, {}", format::date(self.locale, due))).into()
        });
        let counted = (!counted.is_empty()).then(|| counted.into());
        counted.into_iter().chain(named).collect()
    }

    fn own(&self) -> Vec<Line> {
        let measures = means::measures_of(self.case, Means::OwnActivity).map(|measure| self.measure(measure));
        measures.chain(self.remark(Question::OwnActivities)).collect()
    }

    /// The measures of the lifeworld, each with the contacts it draws upon.
    fn lifeworld(&self) -> Vec<Line> {
        let near = means::lifeworld_contacts(self.case);
        let line = |measure: &Measure| {
            let is_meant = |id: &&ContactId| measure.by == Some(Doer::Contact(**id)) || measure.contacts.contains(id);
            let name = |id: &ContactId| (*id, doer_name(self.locale, self.case, &Doer::Contact(*id)));
            let contacts = near.iter().filter(is_meant).map(name).collect();
            Line { text: or_nothing(self.locale, &measure.what), contacts }
        };
        means::measures_of(self.case, Means::Lifeworld).map(line).collect()
    }

    /// Measures of institutions, and services that belong to none of them.
    fn institutions(&self) -> Vec<Line> {
        let measures: Vec<&Measure> = means::measures_of(self.case, Means::Institution).collect();
        let is_listed = |id| measures.iter().any(|measure| measure.id == id);
        let services = self.case.course.services.iter().filter(|service| !service.measure.is_some_and(is_listed));
        let services = services.filter(|service| !service.what.trim().is_empty()).map(|service| {
            let what = or_nothing(self.locale, &service.what);
            match service.provider.trim() {
                "" => what.into(),
                provider => format!("{provider}: {what}").into(),
            }
        });
        let measures = measures.iter().map(|measure| match &measure.by {
            Some(doer @ (Doer::Contact(_) | Doer::Other(_))) => {
                let name = doer_name(self.locale, self.case, doer);
                format!("{name}: {}", or_nothing(self.locale, &measure.what)).into()
            }
            Some(Doer::Client | Doer::CaseManager) | None => self.measure(measure),
        });
        measures.chain(services).collect()
    }

    fn measure(&self, measure: &Measure) -> Line {
        let what = or_nothing(self.locale, &measure.what);
        measure.until.map_or(what.clone(), |until| format!("{what}, {}", format::date(self.locale, until))).into()
    }

    /// The next meeting first, then the others ahead, then what was said in words.
    fn contact_dates(&self) -> Vec<Line> {
        let said = |date: NaiveDate, what: &str| {
            let day = format::date(self.locale, date);
            if what.trim().is_empty() { day } else { format!("{day}, {}", what.trim()) }
        };
        let mut dates: Vec<(NaiveDate, &str)> = self
            .case
            .plan
            .contact_dates
            .iter()
            .filter_map(|meeting| Some((meeting.date?, meeting.what.as_str())))
            .filter(|(date, _)| *date >= self.today)
            .collect();
        crate::domain::order::naturally(&mut dates);
        let lines = dates.iter().enumerate().map(|(at, (date, what))| {
            let said = said(*date, what);
            if at == 0 { (self.t.next_meeting)(&said).into() } else { said.into() }
        });
        lines.chain(self.remark(Question::ContactDates)).collect()
    }

    fn review(&self) -> Vec<Line> {
        let Some(date) = self.case.answers.date(Question::ReviewDate) else { return Vec::new() };
        let day = format::long_date(self.locale, date);
        if self.case.answers.choice(Question::Conclusion).is_some() {
            return vec![day.into()];
        }
        vec![day.into(), format::nearness(self.locale, nearness(date, self.today)).into()]
    }

    fn agreement(&self) -> Vec<Line> {
        let last = self.case.plan.versions.iter().rev().find(|version| version.agreed_on.is_some());
        let agreed = self.case.answers.date(Question::AgreedOn).max(last.and_then(|version| version.agreed_on));
        let Some(agreed) = agreed else { return Vec::new() };
        let with = last.map_or("", |version| version.agreed_with.trim());
        let with = if with.is_empty() { self.case.answers.text(Question::WorkedOutWith).trim() } else { with };
        let with = (!with.is_empty()).then(|| (self.t.agreed_with)(with).into());
        std::iter::once((self.t.agreed_on)(&format::date(self.locale, agreed)).into()).chain(with).collect()
    }
}
