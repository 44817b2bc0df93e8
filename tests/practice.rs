//! The practice case is a finished example in both languages: sound, complete,
//! and the same but for its words.
//!
//! `UPDATE_GOLDEN=1 cargo test --test practice` writes the files anew.

#[path = "support/karin/mod.rs"]
mod karin;

use std::path::PathBuf;

use ankerplatz::checks::{self, Severity};
use ankerplatz::domain::case::{Case, CaseKind};
use ankerplatz::domain::due;
use ankerplatz::domain::map::contact::{AnchorTie, Contact, ContactKind};
use ankerplatz::domain::map::network::Network;
use ankerplatz::domain::map::place::{Horizon, Sector};
use ankerplatz::domain::map::version::{MapAim, Occasion};
use ankerplatz::domain::phase::PhaseKind;
use ankerplatz::domain::phase::activity::Arrival;
use ankerplatz::domain::phase::assessment::{AreaRating, Assessment, LifeArea, WIDE_SPREAD};
use ankerplatz::domain::phase::course::Function;
use ankerplatz::domain::phase::evaluation::SatisfactionOf;
use ankerplatz::domain::phase::gas::{self, GasScale, Rater};
use ankerplatz::domain::phase::goal::GoalLevel;
use ankerplatz::domain::phase::instrument::{self, Course};
use ankerplatz::domain::phase::intake::ImpressionOf;
use ankerplatz::domain::phase::partner::AgreementScope;
use ankerplatz::domain::phase::plan::Doer;
use ankerplatz::domain::phase::plan_change::{between, since_last_version};
use ankerplatz::domain::phase::progress::{self, State};
use ankerplatz::domain::phase::step::Step;
use ankerplatz::domain::rule::{About, Rule};
use ankerplatz::i18n::Locale;
use ankerplatz::storage::format;
use serde_json::Value;

fn file(locale: Locale) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(format!("public/practice/karin.{}.json", locale.tag()))
}

#[expect(clippy::unwrap_used, reason = "A missing or broken file is what the tests look for.")]
fn load(locale: Locale) -> Case {
    format::read(&std::fs::read_to_string(file(locale)).unwrap()).unwrap()
}

#[test]
fn the_files_are_the_story_as_it_is_told_here() {
    for locale in Locale::ALL {
        let written = format::write(&karin::case(locale));
        if std::env::var_os("UPDATE_GOLDEN").is_some() {
            std::fs::write(file(locale), &written).unwrap();
        }
        assert_eq!(std::fs::read_to_string(file(locale)).unwrap(), written, "{}", locale.tag());
    }
}

#[test]
fn every_step_of_every_phase_is_complete() {
    for locale in Locale::ALL {
        let case = load(locale);
        assert!(case.is_sound());
        assert_eq!(case.kind, CaseKind::Practice);
        for step in Step::ALL {
            let progress = progress::of_step(&case, step);
            let is_asked = progress.of > 0;
            assert!(!is_asked || progress.state() == State::Complete, "{step:?}");
        }
        for phase in PhaseKind::ALL {
            assert_eq!(progress::of_phase(&case, phase).state(), State::Complete, "{phase:?}");
        }
    }
}

/// The shape of a value: texts become a mark, unless they are dates or ids.
fn shape(value: &Value) -> Value {
    match value {
        Value::Object(fields) => fields.iter().map(|(key, value)| (key.clone(), shape(value))).collect(),
        Value::Array(items) => items.iter().map(shape).collect(),
        Value::String(text) if is_word(text) => Value::from("text"),
        Value::String(_) | Value::Number(_) | Value::Bool(_) | Value::Null => value.clone(),
    }
}

/// True for what people read, and false for dates, identifiers and the names of
/// values, which are lower-case ASCII.
fn is_word(text: &str) -> bool {
    !text.chars().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || "-_".contains(letter))
}

#[test]
fn both_languages_differ_in_nothing_but_words() {
    let [de, en] = Locale::ALL.map(|locale| {
        // Roles are words in lower case; the rest of the shape tells enough.
        let mut value = serde_json::to_value(load(locale)).unwrap();
        for map in value["maps"].as_array_mut().unwrap() {
            for contact in map["network"]["contacts"].as_array_mut().unwrap() {
                contact["role"] = Value::Null;
                contact["functions"] = Value::Null;
            }
        }
        shape(&value)
    });
    assert_eq!(de, en);
}

#[test]
fn it_shows_what_a_student_should_see() {
    let case = load(Locale::DE);
    let spreads = case.assessment.areas.values().filter_map(AreaRating::need_spread);
    assert!(spreads.filter(|spread| *spread >= WIDE_SPREAD).count() >= 3);
    let goals = |level| case.plan.goals.iter().filter(|goal| goal.level == level).count();
    assert_eq!(GoalLevel::ALL.map(goals), [1, 3, 6]);
    assert!(case.plan.goals.iter().all(|goal| goal.need.is_some()));
    assert!((7..=9).contains(&case.plan.measures.len()));
    let by = |wanted: fn(&Doer) -> bool| case.plan.measures.iter().filter_map(|one| one.by.as_ref()).any(wanted);
    assert!(by(|doer| *doer == Doer::Client));
    assert!(by(|doer| *doer == Doer::CaseManager));
    assert!(by(|doer| matches!(doer, Doer::Contact(_))));
    assert!(by(|doer| matches!(doer, Doer::Other(_))));
    for measure in &case.plan.measures {
        if let Some(Doer::Contact(id)) = measure.by {
            assert!(case.contact(id).is_some());
        }
    }
    assert!(case.course.services.len() >= 5);
    assert!(case.course.activities.len() >= 10);
    for function in Function::ALL {
        assert!(case.course.activities.iter().any(|activity| activity.function == function));
    }
    assert!(case.course.activities.is_sorted_by_key(|activity| activity.date));
    assert_eq!(case.course.reviews.len(), 2);
    for review in &case.course.reviews {
        assert!(case.course.services.iter().all(|service| review.check(service.id).is_complete()));
    }
    let today = "2026-11-22".parse().unwrap();
    assert!(due::of(&case).iter().filter(|due| due.date > today).count() >= 2);
    assert!(due::of(&case).iter().all(|due| due.date > today));
}

#[test]
fn the_maps_tell_what_became_of_the_network_and_what_was_hoped_for() {
    let case = load(Locale::DE);
    let [first, evaluation, target] = case.maps.as_slice() else { panic!("there are three maps") };
    assert_eq!([first.aim, evaluation.aim, target.aim], [MapAim::Actual, MapAim::Actual, MapAim::Target]);
    let occasions = [first, evaluation, target].map(|version| version.occasion);
    let phases = [PhaseKind::Assessment, PhaseKind::Evaluation, PhaseKind::Planning];
    assert_eq!(occasions, phases.map(|phase| Some(Occasion::Phase(phase))));
    assert_eq!(case.newest_map().unwrap().id, evaluation.id);
    for later in [evaluation, target] {
        let stays = |contact: &&Contact| later.network.contact(contact.id).is_some();
        let stayed = first.network.contacts().filter(stays).count();
        assert!(stayed >= 20 && stayed < first.network.contacts().len(), "{stayed} stayed");
        assert!(later.network.contacts().any(|contact| first.network.contact(contact.id).is_none()));
    }
}

#[test]
fn the_maps_are_rich_and_have_room_for_their_labels() {
    let case = load(Locale::DE);
    for version in case.actual_maps() {
        is_rich(&version.network);
    }
    for version in &case.maps {
        has_room(&version.network);
    }
}

fn is_rich(network: &Network) {
    let count = |wanted: &dyn Fn(&Contact) -> bool| network.contacts().filter(|contact| wanted(contact)).count();
    assert!(network.contacts().len() >= 20);
    assert!(network.ties().len() >= 26);
    assert!(count(&|contact| contact.kind == ContactKind::Institution) >= 4);
    assert_eq!(count(&|contact| contact.kind == ContactKind::Animal), 1);
    assert_eq!(count(&|contact| contact.deceased), 1);
    assert_eq!(count(&|contact| contact.anchor_tie == AnchorTie::None), 1);
    assert!(count(&|contact| contact.anchor_tie == AnchorTie::Multiplex) >= 2);
    for sector in Sector::ALL {
        assert!(count(&|contact| contact.place.is_some_and(|place| place.sector() == sector)) >= 5);
    }
    for horizon in Horizon::ALL {
        assert!(count(&|contact| contact.place.is_some_and(|place| place.horizon() == horizon)) >= 4);
    }
}

#[track_caller]
fn has_room(network: &Network) {
    let points: Vec<(f64, f64)> = network
        .contacts()
        .filter_map(|contact| contact.place)
        .map(|place| (place.angle().to_radians(), place.distance()))
        .map(|(angle, distance)| (distance * angle.cos(), distance * angle.sin()))
        .collect();
    for (at, one) in points.iter().enumerate() {
        assert!(one.0.hypot(one.1) >= 14.0);
        for other in &points[..at] {
            let apart = (one.0 - other.0).hypot(one.1 - other.1);
            assert!(apart >= 9.0, "{one:?} and {other:?} are {apart} apart");
        }
    }
}

/// A later day finds the same, so the case does not spoil on the shelf.
#[test]
fn three_findings_are_left_to_learn_from_and_one_is_answered() {
    for (locale, today) in Locale::ALL.into_iter().flat_map(|locale| [(locale, "2026-11-22"), (locale, "2028-01-10")]) {
        let report = checks::report(&load(locale), today.parse().unwrap());
        let open: Vec<_> = report.open().map(|finding| (finding.rule, finding.severity)).collect();
        let expected = [
            (Rule::ToldWithoutRelease, Severity::Warning),
            (Rule::CareGap, Severity::Warning),
            (Rule::NoOwnWords, Severity::Hint),
        ];
        assert_eq!(open, expected);
        let answered: Vec<_> = report.answered().map(|finding| (finding.rule, finding.about)).collect();
        assert_eq!(answered, [(Rule::CareGap, Some(About::Area(LifeArea::Mind)))]);
    }
}

#[test]
fn every_kind_of_record_is_there_to_be_looked_at() {
    let case = load(Locale::DE);
    let Assessment { contributions, own_areas, results, areas, .. } = &*case.assessment;
    assert!(case.intake.responsibilities.len() >= 4 && contributions.len() >= 3 && !own_areas.is_empty());
    for of in ImpressionOf::ALL {
        assert!(case.intake.impressions.iter().filter(|impression| impression.of == of).count() >= 2);
    }
    assert!(areas.values().any(|area| !area.others.is_empty()));
    let courses = instrument::courses(results);
    assert_eq!(courses.iter().map(Course::change).collect::<Vec<_>>(), [Some(28.0)]);
    let plan = &case.plan;
    let raters: Vec<_> = gas::summaries(&plan.goals).into_iter().map(|summary| summary.rater).collect();
    assert_eq!(raters, [Rater::Client, Rater::Professional]);
    assert_eq!(plan.goals.iter().filter(|goal| goal.gas.as_ref().is_some_and(GasScale::is_described)).count(), 2);
    assert!(plan.measures.iter().all(|measure| measure.means.is_some() && measure.begin.is_some()));
    assert!(plan.measures.iter().any(|measure| measure.intervention.is_some() && !measure.contacts.is_empty()));
    assert!(plan.contact_dates.len() >= 3);
    let [first, second] = plan.versions.as_slice() else { panic!("there are two versions of the plan") };
    assert!(first.agreed_on.is_some() && second.agreed_on.is_some() && second.reason.is_some());
    assert!(between(first.into(), second.into()).len() >= 3);
    assert!(since_last_version(plan).is_empty());
    let log = &case.course;
    assert!(log.tasks.len() >= 3 && log.tasks.iter().all(|task| task.done));
    assert!(log.releases.iter().any(|release| release.revoked_on.is_some()) && !log.system.is_empty());
    let kinds: Vec<_> = log.partners.iter().map(|partner| partner.agreement.as_ref().map(|it| it.scope)).collect();
    assert!(kinds.contains(&None) && AgreementScope::ALL.iter().all(|scope| kinds.contains(&Some(*scope))));
    assert!(log.partners.iter().all(|partner| partner.contact.is_some() && partner.services(&case).next().is_some()));
    assert!(log.activities.iter().any(|activity| activity.advocacy.is_some() && !activity.disclosed_to.is_empty()));
    assert!(log.activities.iter().filter(|activity| activity.kind.is_some()).count() >= 10);
    assert!(log.activities.iter().any(|activity| matches!(activity.arrival(), Some(Arrival::Confirmed(_)))));
    assert!(log.reviews.iter().all(|review| review.process.is_some() && !review.sources.is_empty()));
    for of in SatisfactionOf::ALL {
        assert!(case.closure.satisfaction.iter().any(|one| one.of == of && one.mean().is_some()));
    }
}
