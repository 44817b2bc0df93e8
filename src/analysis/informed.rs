//! Who of those involved was last informed, when, and whether a release covered it
//!

use chrono::NaiveDate;

use crate::analysis::involved::{involved, names};
use crate::domain::case::Case;
use crate::domain::ids::ActivityId;
use crate::domain::order;
use crate::domain::phase::activity::{Activity, ActivityKind};
use crate::domain::phase::naming::parts;
use crate::domain::phase::question::Question;
use crate::domain::phase::release::{Release, ReleaseState, covering};

/// Whether something could be told to somebody on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cover {
    /// A release signed on that day was valid.
    Released(NaiveDate),
    /// There is one, but it was in this state.
    Not(ReleaseState),
    /// The register has none towards them.
    None,
}

impl Cover {
    /// What the release found for somebody makes of it.
    fn by(found: Option<(&Release, ReleaseState)>) -> Self {
        match found {
            Some((release, ReleaseState::Valid)) => release.signed_on.map_or(Self::None, Self::Released),
            Some((_, state)) => Self::Not(state),
            None => Self::None,
        }
    }
}

/// The last time that somebody was informed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Informed {
    /// By which entry of the log.
    pub by: ActivityId,
    /// When.
    pub on: NaiveDate,
    /// Whether a release covered it.
    pub cover: Cover,
}

/// A person or body that takes part in the case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Party {
    /// As they are called in the file.
    pub name: String,
    /// When they were last informed; `None` if never.
    pub last: Option<Informed>,
    /// The plan was agreed, they have a part in it, and nothing was said to them
    /// since.
    pub lacks: bool,
}

/// Who was informed and who was not.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Informedness {
    /// The day the present plan was agreed.
    pub agreed_on: Option<NaiveDate>,
    /// Everybody who takes part: first those who were not informed since, then
    /// those whose last time lies longest back; of one day as the file names them.
    pub parties: Vec<Party>,
}

/// Who was last informed, as of a day. Those who have a part: who provides a
/// service that has not ended, who is responsible for something, who carries out
/// what is still open, and towards whom a release is valid. Others stand here, too,
/// once something was told to them, but nobody owes them anything. The client and
/// the case manager are not among them.
pub fn of(case: &Case, today: NaiveDate) -> Informedness {
    let agreed_on = agreed_on(case).filter(|day| *day <= today);
    let party = |(name, has_part): (&str, bool)| {
        let last = last(case, name, today);
        let lacks = has_part && agreed_on.is_some_and(|agreed| last.is_none_or(|last| last.on < agreed));
        Party { name: name.to_owned(), last, lacks }
    };
    let mut parties: Vec<Party> = involved(case, Some(today)).into_iter().map(party).collect();
    order::by_key(&mut parties, |party| (!party.lacks, party.last.map(|last| last.on)));
    Informedness { agreed_on, parties }
}

/// The day the present plan was agreed: the latest of this cycle.
fn agreed_on(case: &Case) -> Option<NaiveDate> {
    let began = case.cycles.last().map(|cycle| cycle.until);
    let versions = case.plan.versions.iter().filter_map(|version| version.agreed_on);
    let of_cycle = versions.filter(|agreed| began.is_none_or(|began| began <= *agreed));
    of_cycle.chain(case.answers.date(Question::AgreedOn)).max()
}

fn last(case: &Case, name: &str, today: NaiveDate) -> Option<Informed> {
    let course = &case.course;
    let own = names(name);
    let has_heard = |activity: &&Activity| {
        let shares = |text: &str| names(text).iter().any(|part| own.contains(part));
        let is_informed = activity.kind.is_some_and(ActivityKind::informs);
        shares(&activity.disclosed_to) || is_informed && (shares(&activity.with) || shares(activity.provider(course)))
    };
    let dated = course.activities.iter().filter(has_heard).filter_map(|activity| Some((activity, activity.date?)));
    let (activity, on) = dated.filter(|(_, on)| *on <= today).max_by_key(|(_, on)| *on)?;
    // The release may be towards the agency, or towards one person of it.
    let towards = std::iter::once(name).chain(parts(name));
    let found: Vec<_> = towards.filter_map(|name| covering(&course.releases, name, on)).collect();
    let valid = found.iter().find(|(_, state)| *state == ReleaseState::Valid);
    let cover = Cover::by(valid.or(found.first()).copied());
    Some(Informed { by: activity.id, on, cover })
}

/// What an entry of the log told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Telling {
    /// It has no day, so nothing can be said of releases.
    Undated,
    /// How it was covered; of several recipients the worst.
    On(Cover),
}

/// Whether what an entry told was released on its day; `None` if it told nothing.
pub fn telling(case: &Case, activity: &Activity) -> Option<Telling> {
    let recipients = activity.recipients(&case.course, &case.client.name);
    let first = recipients.first()?;
    let Some(day) = activity.date else { return Some(Telling::Undated) };
    let cover = |to: &str| Cover::by(covering(&case.course.releases, to, day));
    let worst = recipients.iter().map(|to| cover(to)).find(|cover| !matches!(cover, Cover::Released(_)));
    Some(Telling::On(worst.unwrap_or_else(|| cover(first))))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ids::{CaseId, MapId, ReleaseId, ServiceId};
    use crate::domain::phase::answers::Answer;
    use crate::domain::phase::course::Service;
    use uuid::Uuid;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn entry(number: u128, date: &str, kind: Option<ActivityKind>, with: &str) -> Activity {
        let id = ActivityId(Uuid::from_u128(number));
        Activity { kind, with: with.to_owned(), ..Activity::new(id, Some(day(date))) }
    }

    /// A case with a service of the Jobcenter and one of "Lotse, Herr Adler", agreed
    /// on the first of May.
    fn case(activities: Vec<Activity>) -> Case {
        let id = Uuid::nil();
        let mut case = Case::new(CaseId(id), MapId(id), day("2026-01-01"), "Ana");
        case.answers.make_mut().write(Question::AgreedOn, Some(Answer::Date(day("2026-05-01")))).unwrap();
        let course = case.course.make_mut();
        for (number, provider) in [(1, "Jobcenter"), (2, "Lotse, Herr Adler")] {
            let service = Service::new(ServiceId(Uuid::from_u128(number)));
            course.services.push(Service { provider: provider.to_owned(), ..service });
        }
        course.activities = activities;
        case
    }

    fn told(case: &Case) -> Vec<(String, Option<NaiveDate>, bool)> {
        let parties = of(case, day("2026-12-01")).parties.into_iter();
        parties.map(|party| (party.name, party.last.map(|last| last.on), party.lacks)).collect()
    }

    #[test]
    fn whoever_was_not_informed_since_the_agreement_stands_first() {
        let before = entry(1, "2026-04-01", Some(ActivityKind::Briefing), "Jobcenter");
        let after = entry(2, "2026-05-03", Some(ActivityKind::Conference), "Ana, Herr  adler");
        let found = told(&case(vec![before, after]));
        let expected = [
            ("Jobcenter".to_owned(), Some(day("2026-04-01")), true),
            ("Lotse, Herr Adler".to_owned(), Some(day("2026-05-03")), false),
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn a_talk_of_another_kind_informs_only_whom_something_was_told() {
        let talk = entry(1, "2026-06-01", Some(ActivityKind::Negotiating), "Jobcenter");
        assert_eq!(told(&case(vec![talk.clone()]))[0], ("Jobcenter".to_owned(), None, true));
        let telling = Activity { disclosed_to: "Jobcenter".to_owned(), ..talk };
        assert!(told(&case(vec![telling])).contains(&("Jobcenter".to_owned(), Some(day("2026-06-01")), false)));
    }

    #[test]
    fn the_service_says_who_was_informed() {
        let service = Some(ServiceId(Uuid::from_u128(2)));
        let briefing = Activity { service, ..entry(1, "2026-06-01", Some(ActivityKind::Briefing), "") };
        let found = case(vec![briefing.clone()]);
        assert!(told(&found).contains(&("Lotse, Herr Adler".to_owned(), Some(day("2026-06-01")), false)));
        assert_eq!(briefing.recipients(&found.course, "Ana"), ["Lotse, Herr Adler"]);
    }

    #[test]
    fn somebody_without_a_part_stands_there_once_something_was_told_and_lacks_nothing() {
        let telling = Activity { disclosed_to: "Inkassobüro".to_owned(), ..entry(1, "2026-02-01", None, "") };
        let found = told(&case(vec![telling]));
        assert!(found.contains(&("Inkassobüro".to_owned(), Some(day("2026-02-01")), false)));
    }

    #[test]
    fn the_client_is_nobody_to_whom_something_is_told() {
        let referral = entry(1, "2026-06-01", Some(ActivityKind::Referral), "Ana, Wohnhilfe");
        let found = case(vec![referral]);
        assert_eq!(found.course.activities[0].recipients(&found.course, "Ana P."), ["Wohnhilfe"]);
        assert!(!told(&found).iter().any(|(name, ..)| name == "Ana"));
    }

    #[test]
    fn it_is_told_whether_a_release_covered_the_last_time() {
        let mut found = case(vec![entry(1, "2026-06-01", Some(ActivityKind::Briefing), "Jobcenter")]);
        let cover = |case: &Case| {
            let parties = of(case, day("2026-12-01")).parties;
            parties.into_iter().find(|party| party.name == "Jobcenter").and_then(|party| party.last).map(|it| it.cover)
        };
        assert_eq!(cover(&found), Some(Cover::None));
        let release = Release::new(ReleaseId(Uuid::nil()));
        found.course.make_mut().releases.push(Release { to: "jobcenter".to_owned(), ..release });
        assert_eq!(cover(&found), Some(Cover::Not(ReleaseState::NotSigned)));
        found.course.make_mut().releases[0].signed_on = Some(day("2026-05-01"));
        assert_eq!(cover(&found), Some(Cover::Released(day("2026-05-01"))));
    }

    #[test]
    fn an_entry_tells_whether_all_it_told_was_released() {
        let mut found = case(Vec::new());
        let release = Release::new(ReleaseId(Uuid::nil()));
        let signed = Some(day("2026-05-01"));
        found.course.make_mut().releases.push(Release { to: "Jobcenter".to_owned(), signed_on: signed, ..release });
        let told = |kind, with| telling(&found, &entry(1, "2026-06-01", kind, with));
        let referral = Some(ActivityKind::Referral);
        assert_eq!(told(None, "Jobcenter"), None);
        assert_eq!(told(referral, "Ana"), None);
        assert_eq!(told(referral, "Ana, Jobcenter"), Some(Telling::On(Cover::Released(day("2026-05-01")))));
        assert_eq!(told(referral, "Jobcenter, Wohnhilfe"), Some(Telling::On(Cover::None)));
        let undated = Activity { date: None, ..entry(1, "2026-06-01", referral, "Jobcenter") };
        assert_eq!(telling(&found, &undated), Some(Telling::Undated));
    }
}
