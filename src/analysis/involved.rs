//! Who takes part in a case, by name.
//!
//! Names are compared as they are written: a text that lists several ("Frau Sauer,
//! Jobcenter") names each of them, and a person of an agency is the agency, too.

use chrono::NaiveDate;

use crate::domain::case::Case;
use crate::domain::phase::naming::{is_client, parts, plain};
use crate::domain::phase::plan::Doer;
use crate::domain::phase::question::Question;
use crate::domain::phase::release::{Release, ReleaseState};

/// Everybody who takes part, as the file names them, and whether they have a part
/// of their own on a day; on any day without one.
pub(super) fn involved(case: &Case, on: Option<NaiveDate>) -> Vec<(&str, bool)> {
    let course = &case.course;
    let mut named: Vec<(&str, bool)> = Vec::new();
    let mut add = |name, has_part| {
        let own: Vec<String> = names(name);
        let is_there = named.iter().any(|(other, _)| is_same(&names(other), &own));
        if !own.is_empty() && !is_own(case, name) && !is_there {
            named.push((name.trim(), has_part));
        }
    };
    let runs = |end: Option<NaiveDate>| end.is_none_or(|end| on.is_none_or(|day| end >= day));
    for service in course.services.iter().filter(|service| runs(service.end)) {
        add(&service.provider, true);
    }
    for line in &case.intake.responsibilities {
        add(&line.who, true);
    }
    let measures = case.plan.measures.iter().filter(|measure| measure.state.is_open());
    let tasks = course.tasks.iter().filter(|task| !task.done);
    for doer in measures.filter_map(|measure| measure.by.as_ref()).chain(tasks.filter_map(|task| task.by.as_ref())) {
        match doer {
            Doer::Contact(id) => add(case.contact(*id).map_or("", |contact| contact.name.as_str()), true),
            Doer::Other(name) => add(name, true),
            Doer::Client | Doer::CaseManager => {}
        }
    }
    let holds = |release: &&Release| on.is_none_or(|day| release.on(day) == ReleaseState::Valid);
    for release in course.releases.iter().filter(holds) {
        add(&release.to, true);
    }
    for activity in &course.activities {
        for name in activity.recipients(course, &case.client.name) {
            add(name, false);
        }
    }
    named
}

/// True for nobody to be informed: the client, and who leads the case.
fn is_own(case: &Case, name: &str) -> bool {
    let mut leaders = parts(case.answers.text(Question::CaseResponsibility));
    parts(name).any(|part| is_client(part, &case.client.name))
        || leaders.any(|leader| names(name).contains(&plain(leader)))
}

/// Everybody who is named in a case, for somebody who writes a name: the client,
/// those who take part, and the contacts of the newest map.
pub fn known_names(case: &Case) -> Vec<String> {
    let contacts = case.newest_map().into_iter().flat_map(|map| map.network.contacts());
    let named = involved(case, None).into_iter().map(|(name, _)| name);
    let all = std::iter::once(case.client.name.as_str()).chain(named).chain(contacts.map(|it| it.name.as_str()));
    let mut known: Vec<String> = Vec::new();
    for name in all.map(str::trim).filter(|name| !name.is_empty()) {
        if !known.iter().any(|other| plain(other) == plain(name)) {
            known.push(name.to_owned());
        }
    }
    known
}

/// What a line of names may become: the name that is being typed, completed, after
/// those before it. Nothing typed stands for a further name after what is written.
pub fn completed(known: &[String], typed: &str, written: &str) -> Vec<String> {
    let (before, begun) = match (typed.trim().is_empty(), typed.rsplit_once([',', ';'])) {
        (true, _) => (written.trim().trim_end_matches([',', ';']), ""),
        (false, Some((before, begun))) => (before.trim(), begun.trim()),
        (false, None) => ("", typed.trim()),
    };
    let there = names(before);
    let fits = |name: &&String| plain(name).contains(&plain(begun)) && !there.contains(&plain(name));
    let join = |name: &String| if before.is_empty() { name.clone() } else { format!("{before}, {name}") };
    known.iter().filter(fits).map(join).collect()
}

pub(super) fn names(text: &str) -> Vec<String> {
    parts(text).map(plain).collect()
}

/// True if one names nobody whom the other does not name.
fn is_same(one: &[String], other: &[String]) -> bool {
    one.iter().all(|name| other.contains(name)) || other.iter().all(|name| one.contains(name))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ids::{CaseId, MapId, ServiceId};
    use crate::domain::phase::course::Service;
    use uuid::Uuid;

    #[test]
    fn a_line_of_names_is_completed_one_name_after_the_other() {
        let known = ["Ana", "Oma Gerda", "Jobcenter"].map(str::to_owned);
        assert_eq!(completed(&known, "job", ""), ["Jobcenter"]);
        assert_eq!(completed(&known, "Ana, ger", "Ana, ger"), ["Ana, Oma Gerda"]);
        assert_eq!(completed(&known, "", "Ana"), ["Ana, Oma Gerda", "Ana, Jobcenter"]);
        assert_eq!(completed(&known, "", ""), known);
    }

    #[test]
    fn whoever_takes_part_is_known_by_name() {
        let id = Uuid::nil();
        let day = NaiveDate::from_ymd_opt(2026, 1, 1).unwrap();
        let mut case = Case::new(CaseId(id), MapId(id), day, "Ana");
        for (number, provider) in [(1, "Jobcenter"), (2, "Lotse, Herr Adler"), (3, "Herr Adler")] {
            let service = Service::new(ServiceId(Uuid::from_u128(number)));
            case.course.make_mut().services.push(Service { provider: provider.to_owned(), ..service });
        }
        assert_eq!(known_names(&case), ["Ana", "Jobcenter", "Lotse, Herr Adler"]);
    }
}
