//! How needs and self-reliance have changed between the start and now (F-3,
//! Every view is compared with itself; nothing is averaged.

use crate::domain::case::Case;
use crate::domain::phase::assessment::{AreaRating, Assessment, LifeArea, Perspective};
use crate::domain::phase::question::{AnswerKind, Question};

/// Which life area it is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Area {
    /// One that every case has.
    Common(LifeArea),
    /// One of this case, by name.
    Own(String),
}

/// Whose view it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Whose {
    /// Of the person or the professional.
    View(Perspective),
    /// Of somebody else, by name.
    Other(String),
}

/// The need in one area and one view, at the start and now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NeedChange {
    /// Which area.
    pub area: Area,
    /// Whose view.
    pub whose: Whose,
    /// The first rating of an earlier cycle, 0–4.
    pub before: u8,
    /// The rating of now, 0–4.
    pub now: u8,
}

impl NeedChange {
    /// Need at the start minus need now: positive where there is less of it.
    pub fn less(&self) -> i16 {
        i16::from(self.before) - i16::from(self.now)
    }
}

/// Every area and view that an earlier cycle and this one have rated, in the
/// order of the areas. Empty in the first cycle.
pub fn of(case: &Case) -> Vec<NeedChange> {
    let common = LifeArea::ALL.into_iter().flat_map(|area| {
        let rating = move |assessment: &Assessment| assessment.areas.get(&area).cloned();
        changes(case, &Area::Common(area), &rating)
    });
    let own = case.assessment.own_areas.iter().flat_map(|area| {
        let rating = |assessment: &Assessment| {
            assessment.own_areas.iter().find(|other| other.id == area.id).map(|area| area.rating.clone())
        };
        changes(case, &Area::Own(area.name.clone()), &rating)
    });
    common.chain(own).collect()
}

fn changes(case: &Case, area: &Area, rating: &dyn Fn(&Assessment) -> Option<AreaRating>) -> Vec<NeedChange> {
    let Some(now) = rating(&case.assessment) else { return Vec::new() };
    let views = Perspective::ALL.map(Whose::View).into_iter();
    let views = views.chain(now.others.iter().map(|view| Whose::Other(view.who.clone())));
    let change = |whose: Whose| {
        let mut earlier = case.cycles.iter().filter_map(|cycle| rating(&cycle.assessment));
        let before = earlier.find_map(|rating| need(&rating, &whose))?;
        Some(NeedChange { area: area.clone(), now: need(&now, &whose)?, whose, before })
    };
    views.filter_map(change).collect()
}

fn need(rating: &AreaRating, whose: &Whose) -> Option<u8> {
    match whose {
        Whose::View(perspective) => rating.of(*perspective).need,
        Whose::Other(who) => rating.others.iter().find(|view| view.who == *who)?.rating.need,
    }
}

/// How many of the four steps the person is more self-reliant than at the start
/// negative if less, `None` while one of both is open.
pub fn self_reliance(case: &Case) -> Option<i8> {
    let step = |question: Question| {
        let AnswerKind::Choice(choices) = question.kind() else { return None };
        let choice = case.answers.choice(question)?;
        let at = choices.iter().position(|other| *other == choice)?;
        i8::try_from(at).ok()
    };
    Some(step(Question::SelfRelianceAfter)? - step(Question::SelfRelianceBefore)?)
}
