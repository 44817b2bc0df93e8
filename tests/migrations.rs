//! Files of every version of the format open for ever, and what is no file of
//! ours is refused without harm.
//!
//! `tests/golden/v1.json` was written once and is never edited. The test with
//! `UPDATE_GOLDEN=1` writes a file that is missing, and never one that is there.
#![expect(clippy::unwrap_used, reason = "Helpers of tests may stop at what cannot be.")]

#[expect(dead_code, reason = "Each test takes its part of what they share.")]
mod support;

use std::path::PathBuf;

use ankerplatz::domain::case::Case;
use ankerplatz::domain::client::Gender;
use ankerplatz::domain::kept::Kept;
use ankerplatz::domain::map::bond::{Bond, Direction, Feature, Frequency, Quality, Support};
use ankerplatz::domain::map::contact::{AnchorTie, Contact, ContactKind};
use ankerplatz::domain::map::network::{MapCommand, Network, Tie};
use ankerplatz::domain::map::place::{Horizon, Sector};
use ankerplatz::domain::map::version::MapAim;
use ankerplatz::domain::phase::PhaseKind;
use ankerplatz::domain::phase::activity::{Activity, ActivityKind, AdvocacyKind, Function, Side};
use ankerplatz::domain::phase::aim::Aim;
use ankerplatz::domain::phase::answers::Verdict;
use ankerplatz::domain::phase::assessment::{Access, LifeArea, NeedKind, ResourceKind, Strength, StrengthOf};
use ankerplatz::domain::phase::course::{ReviewSource, Service, ServiceKind};
use ankerplatz::domain::phase::goal::{
    Attainment, Enabling, Goal, GoalDirection, GoalLevel, GoalTarget, Indicator, Priority, Term,
};
use ankerplatz::domain::phase::instrument::Instrument;
use ankerplatz::domain::phase::intake::ImpressionOf;
use ankerplatz::domain::phase::intervention::Intervention;
use ankerplatz::domain::phase::partner::AgreementScope;
use ankerplatz::domain::phase::plan::{Means, MeasureState, PlanReason};
use ankerplatz::domain::phase::question::Choice;
use ankerplatz::domain::phase::step::Step;
use ankerplatz::domain::phase::task::SystemFault;
use ankerplatz::domain::rule::Rule;
use ankerplatz::domain::shared::Shared;
use ankerplatz::storage::format::{self, FORMAT, LoadError, VERSION};
use serde_json::{Value, json};
use support::chance::{self, Dice};
use support::everything::{FIRST, everything};
use support::{case_id, contact_id, day, goal_id, map_id, measure_id, need_id, service_id};

fn golden(version: u32) -> String {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(format!("tests/golden/v{version}.json"));
    if std::env::var_os("UPDATE_GOLDEN").is_some() && !path.exists() {
        std::fs::write(&path, format::write(&everything())).unwrap();
    }
    std::fs::read_to_string(&path).unwrap()
}

/// The smallest file there can be.
fn smallest() -> Value {
    json!({
        "format": FORMAT,
        "version": 1,
        "case": { "id": case_id(1).0, "opened": "2026-03-02", "maps": [{ "id": map_id(1).0, "network": { "contacts": [] } }] },
    })
}

#[track_caller]
fn check(text: &str, expected: Result<(), LoadError>) {
    assert_eq!(format::read(text).map(drop), expected, "{}", &text[..text.len().min(200)]);
}

#[test]
fn version_1_opens_as_it_was_written() {
    assert_eq!(format::read(&golden(1)), Ok(said_by_version_1()));
}

/// What the file of version 1 could say of everything.
fn said_by_version_1() -> Case {
    let mut case = said_by_version_2();
    case.client.make_mut().emoji.clear();
    for version in &mut case.maps {
        let network = &mut version.make_mut().network;
        let contacts = network.contacts().cloned().map(|mut contact| {
            contact.emoji.clear();
            contact.bond = Bond { support: contact.bond.support, conflict: contact.bond.conflict, ..Bond::default() };
            if contact.kind == ContactKind::Group {
                contact.kind = ContactKind::Person;
            }
            contact
        });
        *network = Network::from_parts(contacts.collect(), network.ties().map(|tie| tie.between)).0;
    }
    case
}

#[test]
fn version_2_opens_as_it_was_written() {
    assert_eq!(format::read(&golden(2)), Ok(said_by_version_2()));
}

/// What the file of version 2 could say of everything.
fn said_by_version_2() -> Case {
    let mut case = said_by_version_3();
    case.kept = Kept::default();
    for measure in &mut case.plan.make_mut().measures {
        measure.intervention = None;
        measure.contacts.clear();
        measure.ties.clear();
    }
    for version in &mut case.maps {
        let version = version.make_mut();
        version.aim = MapAim::Actual;
        version.occasion = None;
        version.kept = Kept::default();
        let network = &mut version.network;
        let contacts: Vec<Contact> = network.contacts().cloned().collect();
        let ties: Vec<Tie> = network.ties().cloned().collect();
        for contact in contacts {
            assert_eq!(network.apply(MapCommand::Change(Contact { kept: Kept::default(), ..contact })), Ok(()));
        }
        for tie in ties {
            assert_eq!(network.apply(MapCommand::Tell(Tie { kept: Kept::default(), ..tie })), Ok(()));
        }
    }
    case
}

#[test]
fn version_3_opens_as_it_was_written() {
    assert_eq!(format::read(&golden(3)), Ok(said_by_version_3()));
}

/// What the file of version 3 could say of everything.
fn said_by_version_3() -> Case {
    let mut case = everything();
    case.intake = Shared::default();
    let answers = case.answers.make_mut();
    for question in Step::ALL.into_iter().flat_map(Step::questions).copied() {
        if !FIRST.contains(&question) {
            assert_eq!(answers.write(question, None), Ok(()));
        }
    }
    case.cycles.clear();
    case.responses.clear();
    case.later.clear();
    let assessment = case.assessment.make_mut();
    assessment.contributions.clear();
    assessment.own_areas.clear();
    assessment.results.clear();
    for rating in assessment.areas.values_mut() {
        rating.others.clear();
    }
    for strength in &mut assessment.strengths {
        *strength = Strength { kind: None, access: None, contact: None, ..strength.clone() };
    }
    for need in &mut assessment.needs {
        need.limits.clear();
    }
    let plan = case.plan.make_mut();
    plan.contact_dates.clear();
    plan.versions.clear();
    for goal in &mut plan.goals {
        let indicators = vec![Indicator { text: goal.first_indicator().to_owned(), ..Indicator::default() }];
        *goal = Goal {
            text: goal.text.clone(),
            due: goal.due,
            indicators,
            need: goal.need,
            attainment: goal.attainment,
            ..Goal::new(goal.id, goal.level, goal.parent)
        };
    }
    for measure in &mut plan.measures {
        measure.means = None;
        measure.begin = None;
        measure.cost.clear();
        measure.side_effects.clear();
    }
    case.closure.make_mut().satisfaction.clear();
    let course = case.course.make_mut();
    course.tasks.clear();
    course.releases.clear();
    course.system.clear();
    course.partners.clear();
    for service in &mut course.services {
        *service = Service {
            kind: None,
            area: None,
            extent: String::new(),
            cost: String::new(),
            priority: None,
            person: String::new(),
            tasks: String::new(),
            ..service.clone()
        };
    }
    for activity in &mut course.activities {
        *activity = Activity {
            date: activity.date,
            function: activity.function,
            with: activity.with.clone(),
            text: activity.text.clone(),
            ..Activity::new(activity.id, None)
        };
    }
    for review in &mut course.reviews {
        review.sources.clear();
        review.process = None;
        review.still_fitting = None;
        review.contributing = None;
    }
    case
}

#[test]
fn version_4_opens_as_it_was_written() {
    let text = golden(4);
    assert_eq!(format::read(&text), Ok(everything()));
    assert_eq!(format::write(&everything()), text, "The shape of the format has changed: raise its version.");
}

#[test]
#[expect(clippy::too_many_lines, reason = "It is a list.")]
fn the_file_of_the_newest_version_holds_no_field_at_its_default_only() {
    // What is skipped when empty would be missing from the file unnoticed.
    let case: Value = serde_json::from_str::<Value>(&golden(VERSION)).unwrap()["case"].take();
    for field in [
        "/client/about",
        "/client/number",
        "/client/age",
        "/client/note",
        "/assessment/areas/money/person/need",
        "/assessment/areas/money/professional/resource",
        "/assessment/areas/money/note",
        "/assessment/strengths/0/source",
        "/assessment/needs/0/area",
        "/plan/goals/2/parent",
        "/plan/goals/0/due",
        "/plan/goals/0/indicators/0/text",
        "/plan/goals/0/indicators/0/actual",
        "/plan/goals/0/indicators/0/target",
        "/plan/goals/0/indicators/0/source",
        "/plan/goals/0/need",
        "/plan/goals/0/attainment",
        "/plan/measures/0/by",
        "/plan/measures/0/until",
        "/plan/measures/0/goal",
        "/plan/measures/0/outcome/effective",
        "/plan/measures/0/outcome/still_needed",
        "/plan/measures/0/outcome/other_help",
        "/plan/measures/0/outcome/remark",
        "/course/services/0/provider",
        "/course/services/0/measure",
        "/course/services/0/agreed_on",
        "/course/services/0/begin",
        "/course/services/0/end",
        "/course/activities/0/date",
        "/course/activities/0/with",
        "/course/reviews/0/date",
        "/course/reviews/0/services/0/works",
        "/course/reviews/0/services/0/delivered",
        "/course/reviews/0/services/0/effective",
        "/course/reviews/0/services/0/remark",
        "/course/reviews/0/consequence",
        "/course/reviews/0/next",
        "/closure/detachment/0/date",
        "/closure/satisfaction/0/by",
        "/closure/satisfaction/0/date",
        "/closure/satisfaction/0/remark",
        "/maps/0/network/contacts/0/role",
        "/maps/0/network/contacts/0/age",
        "/maps/0/network/contacts/0/note",
        "/maps/0/network/contacts/3/deceased",
        "/maps/0/network/contacts/0/place/angle",
        "/maps/0/network/contacts/0/support/4/1",
        "/maps/0/network/contacts/2/conflict",
        "/maps/0/network/contacts/0/emoji",
        "/maps/0/network/contacts/0/quality",
        "/maps/0/network/contacts/0/energy",
        "/maps/0/network/contacts/0/functions/1",
        "/maps/0/network/contacts/0/features/0",
        "/maps/0/network/contacts/0/since",
        "/maps/0/network/contacts/0/frequency",
        "/maps/0/network/contacts/0/remark",
        "/maps/0/network/ties/0/between/a",
        "/maps/0/network/ties/1/multiplex",
        "/maps/0/network/ties/1/quality",
        "/maps/0/network/ties/1/conflict",
        "/maps/0/network/apart/0/a",
        "/maps/0/network/asked/0",
        "/client/emoji",
        "/intake/responsibilities/0/who",
        "/intake/impressions/1/of",
        "/assessment/areas/money/others/0/who",
        "/assessment/areas/money/others/0/need",
        "/assessment/strengths/0/kind",
        "/assessment/strengths/0/access",
        "/assessment/strengths/0/contact",
        "/assessment/needs/0/limits",
        "/assessment/contributions/0/profession",
        "/assessment/contributions/0/date",
        "/assessment/own_areas/0/rating/person",
        "/assessment/results/0/date",
        "/assessment/results/0/rater",
        "/assessment/results/0/remark",
        "/plan/goals/0/own_words",
        "/plan/goals/0/term",
        "/plan/goals/0/priority",
        "/plan/goals/0/worked_out_with",
        "/plan/goals/0/direction",
        "/plan/goals/0/target",
        "/plan/goals/0/enabling",
        "/plan/goals/0/aims/12",
        "/plan/goals/0/attainable",
        "/plan/goals/0/attainable_because",
        "/plan/goals/0/gas/importance",
        "/plan/goals/0/gas/difficulty",
        "/plan/goals/0/gas/scores/2/rater/other",
        "/plan/goals/0/gas/scores/2/baseline",
        "/plan/goals/0/gas/scores/2/reached",
        "/plan/measures/0/means",
        "/plan/measures/0/begin",
        "/plan/measures/0/cost",
        "/plan/measures/0/side_effects",
        "/plan/contact_dates/0/date",
        "/plan/versions/0/reason",
        "/plan/versions/0/note",
        "/plan/versions/0/agreed_on",
        "/plan/versions/0/agreed_with",
        "/course/services/0/kind",
        "/course/services/0/area",
        "/course/services/0/extent",
        "/course/services/0/priority",
        "/course/services/0/cost",
        "/course/activities/0/disclosed_to",
        "/course/activities/0/fundamental_change",
        "/course/activities/0/kind",
        "/course/activities/0/own_side",
        "/course/activities/0/service",
        "/course/activities/0/referral/ask_on",
        "/course/activities/0/referral/arrived_on",
        "/course/activities/0/referral/is_lost",
        "/course/activities/0/referral/result",
        "/course/activities/0/advocacy/addressee",
        "/course/activities/0/advocacy/deadline",
        "/course/activities/0/advocacy/result",
        "/course/reviews/0/sources/2",
        "/course/reviews/0/process",
        "/course/reviews/0/still_fitting",
        "/course/reviews/0/contributing",
        "/course/tasks/0/by",
        "/course/tasks/0/until",
        "/course/tasks/0/from",
        "/course/releases/0/signed_on",
        "/course/releases/0/until",
        "/course/releases/0/revoked_on",
        "/course/system/0/date",
        "/course/services/0/person",
        "/course/services/0/tasks",
        "/course/partners/0/kind",
        "/course/partners/0/person",
        "/course/partners/0/phone",
        "/course/partners/0/mail",
        "/course/partners/0/address",
        "/course/partners/0/offers",
        "/course/partners/0/contact",
        "/course/partners/0/agreement/terms",
        "/course/partners/0/agreement/agreed_on",
        "/course/partners/0/agreement/until",
        "/course/partners/0/remark",
        "/cycles/0/map",
        "/later/0",
        "/responses/1/about/record",
        "/responses/2/about/area",
        "/kept/lieblingsfarbe/heute/0",
        "/plan/measures/0/intervention",
        "/plan/measures/0/contacts/0",
        "/plan/measures/0/ties/0/a",
        "/maps/1/aim",
        "/maps/0/occasion/review",
        "/maps/1/occasion/phase",
        "/maps/0/kept/lieblingsfarbe",
        "/maps/0/network/contacts/0/kept/lieblingsfarbe",
        "/maps/0/network/ties/1/kept/lieblingsfarbe",
    ] {
        assert!(case.pointer(field).is_some_and(|value| !value.is_null()), "{field}");
    }
    assert_eq!(case["answers"].as_object().unwrap().len(), 76);
}

/// One case cannot hold every choice at once; their words in files are fixed here.
#[test]
#[expect(clippy::too_many_lines, reason = "It is a list.")]
fn the_words_of_all_variants_are_fixed() {
    let check = |found: Value, expected: &[&str]| assert_eq!(found, json!(expected));
    check(
        json!([
            Choice::Admit,
            Choice::NotAdmit,
            Choice::ClarifyFurther,
            Choice::Close,
            Choice::Continue,
            Choice::Adapt,
            Choice::Reassess,
            Choice::NotSatisfied,
            Choice::RatherNot,
            Choice::RatherSatisfied,
            Choice::Satisfied,
        ]),
        &[
            "admit",
            "not_admit",
            "clarify_further",
            "close",
            "continue",
            "adapt",
            "reassess",
            "not_satisfied",
            "rather_not",
            "rather_satisfied",
            "satisfied",
        ],
    );
    check(
        json!(Instrument::ALL),
        &[
            "who5",
            "whoqol_physical",
            "whoqol_psychological",
            "whoqol_social",
            "whoqol_environment",
            "zuf8",
            "icf_qualifier",
            "icf_environment",
        ],
    );
    check(json!(ImpressionOf::ALL), &["problem", "resource"]);
    check(json!(ResourceKind::ALL), &["personal", "social", "material", "service"]);
    check(json!(Access::ALL), &["accessible", "to_open", "to_find"]);
    check(json!(Term::ALL), &["short", "medium", "long"]);
    check(json!(Priority::ALL), &["high", "medium", "low"]);
    check(json!(GoalDirection::ALL), &["maintain", "stabilise", "restore", "extend"]);
    check(json!(GoalTarget::ALL), &["client", "environment"]);
    check(json!(Enabling::ALL), &["knowledge", "attitude", "skill"]);
    check(
        json!(Aim::ALL),
        &[
            "quality_of_life",
            "less_burden",
            "self_reliance",
            "self_determination",
            "everyday_life",
            "inclusion",
            "prevention",
            "less_dependency",
            "individual_care",
            "no_gaps",
            "coordination",
            "efficiency",
            "lower_cost",
        ],
    );
    check(json!(Means::ALL), &["own_activity", "lifeworld", "institution", "case_manager"]);
    check(json!(PlanReason::ALL), &["situation", "appraisal", "environment", "costs", "other"]);
    check(json!(ServiceKind::ALL), &["care", "medical", "therapy", "social", "rehabilitation", "other"]);
    check(json!(AgreementScope::ALL), &["general", "this_case"]);
    check(json!(AdvocacyKind::ALL), &["demand", "defence", "protection"]);
    check(json!(Side::ALL), &["support", "system"]);
    check(
        json!(ActivityKind::ALL),
        &[
            "informing",
            "paving_the_way",
            "referral",
            "accompanying",
            "negotiating",
            "briefing",
            "purchase",
            "helper_care",
            "conference",
            "contract",
            "mediation",
            "networking",
            "making_contact",
            "cooperation",
        ],
    );
    check(json!(ReviewSource::ALL), &["report", "direct_contact", "client_contact"]);
    check(json!(SystemFault::ALL), &["gap", "inadequacy", "oversupply"]);
    assert_eq!(json!(Rule::ALL)[0], json!("admitted_without_criteria"));
    assert_eq!(json!(Rule::ALL)[29], json!("thinning_network"));
    check(json!(MapAim::ALL), &["actual", "target"]);
    check(
        json!(Intervention::ALL),
        &[
            "new_ties",
            "professional_services",
            "end_counterproductive",
            "bring_together",
            "intensify",
            "reduce",
            "advise_members",
            "support_material",
            "support_personnel",
            "support_social",
            "support_advice",
            "recognition",
            "praise",
            "relief",
            "link",
        ],
    );
    check(json!(Verdict::ALL), &["yes", "no", "unclear"]);
    check(json!(Gender::ALL), &["female", "male", "diverse", "unspecified"]);
    check(json!(ContactKind::ALL), &["person", "animal", "institution", "group"]);
    check(json!(AnchorTie::ALL), &["none", "existing", "multiplex"]);
    check(json!(Support::ALL), &["emotional", "instrumental", "informational", "social", "linking"]);
    check(json!(Direction::ALL), &["given", "received", "mutual"]);
    check(json!(Quality::ALL), &["strong", "moderate", "normal", "tenuous", "stressful", "conflictual", "broken"]);
    check(json!(Frequency::ALL), &["daily", "weekly", "monthly", "yearly", "rarely"]);
    check(
        json!(Feature::ALL),
        &[
            "load_spread",
            "many_sided",
            "diffuse",
            "symbiotic",
            "pressing",
            "false_safety",
            "lasting",
            "reciprocal",
            "intimate",
            "frequent",
            "alike",
            "closed",
            "loose",
            "unlike",
            "carrying",
            "cross_pressure",
        ],
    );
    check(json!(GoalLevel::ALL), &["principle", "frame", "outcome"]);
    check(json!(Attainment::ALL), &["reached", "partly", "not_reached"]);
    check(json!(MeasureState::ALL), &["planned", "running", "done", "dropped"]);
    check(json!(Function::ALL), &["coordination", "advocacy", "counselling"]);
    check(json!(StrengthOf::ALL), &["person", "environment"]);
    check(json!(NeedKind::ALL), &["own_words", "professional"]);
    check(json!(Sector::ALL), &["family", "friends", "colleagues", "professionals"]);
    check(json!(Horizon::ALL), &["near", "middle", "far"]);
    check(
        json!(LifeArea::ALL),
        &["housing", "work", "money", "body", "mind", "family", "friends", "neighbourhood", "authorities", "everyday"],
    );
    check(json!(PhaseKind::ALL), &["intake", "assessment", "planning", "implementation", "monitoring", "evaluation"]);
}

#[test]
fn what_a_file_leaves_out_is_empty() {
    let case = format::read(&smallest().to_string()).unwrap();
    let mut expected = Case::new(case_id(1), map_id(1), day(0), "");
    expected.maps[0].make_mut().date = None;
    assert_eq!(case, expected);
}

/// What has to be there for the rest to mean anything.
fn is_required(parent: &str, field: &str) -> bool {
    match field {
        "id" | "opened" | "maps" | "network" | "between" | "a" | "b" | "angle" | "distance" | "verdict" | "phase"
        | "review" | "rule" => true,
        "service" => parent.contains("/reviews/"),
        "name" => parent.contains("/network/contacts"),
        "contacts" => parent.ends_with("/network"),
        "until" => parent.starts_with("/cycles") && parent.matches('/').count() == 2,
        "date" | "reason" if parent.starts_with("/responses") => true,
        "record" | "area" if parent.ends_with("/about") => true,
        "contact" | "other" => parent.ends_with("/by") || parent.ends_with("/rater"),
        "date" | "text" | "choice" => parent.contains("/answers/"),
        _ => false,
    }
}

#[test]
fn every_field_that_may_be_left_out_may_be_left_out() {
    let whole: Value = serde_json::from_str(&golden(VERSION)).unwrap();
    let mut places = Vec::new();
    fields("", &whole["case"], &mut places);
    assert!(places.len() > 300, "{}", places.len());
    for (parent, field) in places {
        let mut file = whole.clone();
        file["case"].pointer_mut(&parent).unwrap().as_object_mut().unwrap().remove(&field);
        let result = format::read(&file.to_string());
        let is_optional = !is_required(&parent, &field);
        // Whole entries of lists and answers may go, too.
        if is_optional && !matches!(result, Ok(_) | Err(LoadError::Unsound))
            || !is_optional && field != "verdict" && result.is_ok()
        {
            panic!("{parent}/{field}: {result:?}");
        }
    }
}

/// Every field of every object, with the place of the object.
fn fields(place: &str, value: &Value, places: &mut Vec<(String, String)>) {
    match value {
        Value::Object(object) => {
            for (field, inner) in object {
                places.push((place.to_owned(), field.clone()));
                // An answer is one of several shapes, not an object of fields.
                if place != "/answers" && field != "by" {
                    fields(&format!("{place}/{field}"), inner, places);
                }
            }
        }
        Value::Array(list) => {
            for (at, inner) in list.iter().enumerate() {
                fields(&format!("{place}/{at}"), inner, places);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// Our own program never writes a key that its version does not know, so the
/// file was edited by hand. What it says beside is not ours to judge; the rest
/// is a case like any other.
#[test]
fn an_unknown_key_in_a_known_version_was_added_by_hand_and_is_ignored() {
    let mut file: Value = serde_json::from_str(&golden(VERSION)).unwrap();
    file["comment"] = json!("von Hand");
    file["case"]["mood"] = json!({ "colour": [1, 2, 3] });
    file["case"]["client"]["__proto__"] = json!({ "name": "Mallory" });
    file["case"]["maps"][0]["network"]["contacts"][0]["constructor"] = json!(null);
    assert_eq!(format::read(&file.to_string()), Ok(everything()));
}

#[test]
fn a_mark_of_byte_order_in_front_is_skipped() {
    assert_eq!(format::read(&format!("\u{feff}{}", golden(VERSION))), Ok(everything()));
    let indented = serde_json::to_string_pretty(&serde_json::from_str::<Value>(&golden(VERSION)).unwrap()).unwrap();
    assert_eq!(format::read(&indented.replace('\n', "\r\n")), Ok(everything()));
}

#[test]
fn a_newer_version_is_refused_whatever_it_holds() {
    for found in [VERSION + 1, u32::MAX] {
        let text = format!("{{\"format\":\"{FORMAT}\",\"version\":{found},\"case\":[\"new\"],\"sealed\":true}}");
        check(&text, Err(LoadError::TooNew { found }));
        assert!(format::is_too_new(&text));
    }
    assert!(!format::is_too_new(&golden(VERSION)));
}

#[test]
fn what_is_not_ours_is_refused_by_name() {
    for text in [
        "{}",
        "[]",
        "null",
        "12",
        "\"text\"",
        "{\"format\":\"other\",\"version\":1,\"case\":{}}",
        "{\"format\":\"other\",\"version\":99,\"case\":{}}",
        "{\"format\":\"ankerplatz-case\"}",
        "{\"format\":\"ankerplatz-case\",\"version\":0,\"case\":{}}",
        "{\"format\":\"ankerplatz-case\",\"version\":-1,\"case\":{}}",
        "{\"format\":\"ankerplatz-case\",\"version\":1.5,\"case\":{}}",
        "{\"format\":\"ankerplatz-case\",\"version\":\"1\",\"case\":{}}",
        "{\"format\":\"ankerplatz-case\",\"version\":4294967296,\"case\":{}}",
        "{\"format\":\"ankerplatz-case\",\"format\":\"other\",\"version\":1,\"case\":{}}",
        "{\"format\":\"ankerplatz-case\",\"version\":1,\"version\":2,\"case\":{}}",
        "{\"nodes\":[],\"edges\":[]}",
    ] {
        check(text, Err(LoadError::NotOurs));
    }
    for (text, line, column) in
        [("", 1, 0), ("{\n  \"format\": x", 2, 13), ("{\"format\":\"ankerplatz-case\",\"version\":1", 1, 39)]
    {
        check(text, Err(LoadError::NotJson { line, column }));
    }
}

#[test]
fn a_case_of_another_shape_is_refused_as_malformed() {
    for (place, value) in [
        ("", json!([])),
        ("", json!(null)),
        ("/id", json!("not an id")),
        ("/id", json!(7)),
        ("/opened", json!("2026-02-30")),
        ("/opened", json!("yesterday")),
        ("/kind", json!("imaginary")),
        ("/maps", json!({})),
        ("/client/name", json!(null)),
        ("/client/gender", json!("Female")),
        ("/answers/consent", json!({ "text": 5 })),
        ("/answers/consent", json!({ "text": "x", "date": "2026-03-02" })),
        ("/answers/no_such_question", json!({ "text": "x" })),
        ("/assessment/areas/moon", json!({})),
        ("/assessment/areas/money/person/need", json!(256)),
        ("/assessment/areas/money/person/need", json!(-1)),
        ("/assessment/areas/money/person/need", json!(1.5)),
        ("/plan/goals/0/level", json!("highest")),
        ("/plan/measures/0/by", json!({ "contact": null })),
        ("/plan/measures/0/by", json!("somebody")),
        ("/maps/0/network/contacts/0/place", json!({ "angle": "up", "distance": 1 })),
        ("/maps/0/network/contacts/0/place", json!({ "angle": null, "distance": 1 })),
        ("/maps/0/network/contacts/0/support", json!([["emotional"]])),
    ] {
        check(&with(place, value), Err(LoadError::Malformed));
    }
}

/// The golden file with another value in one place of its case.
fn with(place: &str, value: Value) -> String {
    let mut file: Value = serde_json::from_str(&golden(VERSION)).unwrap();
    let (parent, field) = place.rsplit_once('/').unwrap_or(("", ""));
    match file["case"].pointer_mut(parent).unwrap() {
        Value::Object(object) if !field.is_empty() => {
            object.insert(field.to_owned(), value);
        }
        Value::Array(list) => list[field.parse::<usize>().unwrap()] = value,
        other => *other = value,
    }
    file.to_string()
}

#[test]
fn a_case_that_breaks_a_rule_is_refused_as_unsound() {
    let file: Value = serde_json::from_str(&golden(VERSION)).unwrap();
    let twice = |place: &str| {
        let mut list = file["case"].pointer(place).unwrap().as_array().unwrap().clone();
        list.push(list[0].clone());
        with(place, Value::Array(list))
    };
    for place in [
        "/maps",
        "/assessment/strengths",
        "/assessment/needs",
        "/plan/goals",
        "/plan/measures",
        "/course/services",
        "/course/activities",
        "/course/reviews",
        "/course/reviews/0/services",
        "/closure/detachment",
        "/closure/satisfaction",
        "/maps/0/network/contacts",
        "/maps/0/network/contacts/0/support",
        "/maps/0/network/ties",
    ] {
        check(&twice(place), Err(LoadError::Unsound));
    }
    let between = |a: u128, b: u128| json!([{ "between": { "a": contact_id(a), "b": contact_id(b) } }]);
    let mut broken = vec![
        with("/maps", json!([])),
        with("/maps/0/network/ties", between(1, 1)),
        with("/maps/0/network/ties", between(2, 1)),
        with("/maps/0/network/ties", between(1, 99)),
        with("/maps/0/network/contacts/0/place", json!({ "angle": 181, "distance": 1 })),
        with("/maps/0/network/contacts/0/place", json!({ "angle": 0, "distance": 0 })),
        with("/maps/0/network/contacts/0/place", json!({ "angle": 0, "distance": -5 })),
        with("/answers/consent", json!({ "text": "x" })),
        with("/answers/conclusion", json!({ "choice": "admit" })),
        with("/assessment/areas/money/person/need", json!(5)),
        with("/plan/goals/1/parent", json!(goal_id(2))),
        with("/plan/goals/0/parent", json!(goal_id(3))),
        with("/plan/goals/0/parent", json!(goal_id(99))),
        with("/plan/goals/0/need", json!(need_id(99))),
        with("/plan/measures/0/goal", json!(goal_id(99))),
        with("/plan/measures/0/by", json!({ "contact": contact_id(99) })),
        with("/closure/satisfaction/0/marks/0", json!(5)),
        with("/course/services/0/measure", json!(measure_id(99))),
        with("/course/reviews/0/services/0/service", json!(service_id(99))),
    ];
    broken.push(with("/plan/goals", json!([{ "id": goal_id(1), "level": "outcome", "parent": goal_id(1) }])));
    for text in broken {
        check(&text, Err(LoadError::Unsound));
    }
}

#[test]
fn hostile_texts_are_refused_or_harmless() {
    let case = |inner: &str| format!("{{\"format\":\"{FORMAT}\",\"version\":1,\"case\":{inner}}}");
    let golden = golden(VERSION);
    let named = |name: &str| golden.replacen("Rosa Çelik-Žižek", name, 1);
    let mut texts = vec![
        "[".repeat(200_000),
        "{\"a\":".repeat(200_000),
        case(&"[".repeat(200_000)),
        format!("{{\"x\":{}{},\"format\":\"{FORMAT}\",\"version\":1}}", "[".repeat(5_000), "]".repeat(5_000)),
        case(&format!("{{\"x\":{}{}}}", "[".repeat(5_000), "]".repeat(5_000))),
        case("{\"id\":1e999}"),
        golden.replacen("\"opened\":\"2026-03-02\"", "\"opened\":\"+262143-12-31\"", 1),
        golden.replacen("\"opened\":\"2026-03-02\"", "\"opened\":\"-262144-01-01\"", 1),
        golden.replacen("\"opened\":\"2026-03-02\"", "\"opened\":\"9999999999-01-01\"", 1),
        golden.replacen("\"case\":{", "\"case\":{\"id\":\"x\",", 1),
        golden.replacen("\"case\":{", "\"case\":{\"__proto__\":{\"maps\":[]},", 1),
        golden.replacen("\"answers\":{", "\"answers\":{\"__proto__\":{\"text\":\"x\"},", 1),
        named("\\ud800"),
        named("\\udc00\\ud800"),
        named("\\uZZZZ"),
        named("\u{0}"),
        named("\\u0000"),
        named("\n"),
        named("\\x41"),
        golden.replace(',', ",,"),
        golden.replace(':', "="),
        golden.replace('"', "'"),
        format!("{golden}{golden}"),
        format!("{golden} // end"),
        format!("\u{feff}\u{feff}{golden}"),
        golden.to_uppercase(),
        golden.chars().rev().collect(),
    ];
    for number in
        ["1e400", "-1e400", "1e-400", "0.1e1000000000", "NaN", "Infinity", "0x10", "01", "-", &"9".repeat(100_000)]
    {
        texts.push(golden.replacen("\"distance\":250.0", &format!("\"distance\":{number}"), 1));
        texts.push(golden.replacen("\"need\":4", &format!("\"need\":{number}"), 1));
    }
    for text in texts {
        if let Ok(case) = format::read(&text) {
            assert!(case.is_sound());
            assert_eq!(format::read(&format::write(&case)), Ok(case));
        }
    }
}

#[test]
fn five_thousand_mutated_files_never_stop_the_program() {
    let golden = format::write(&chance::grown(5, 40));
    let fragments = [
        "\"", "{", "}", "[", "]", ",", ":", "null", "1e999", "-", "\\u", "\\ud800", "\u{feff}", "true", "\"id\":", "0",
    ];
    let mut opened = 0;
    for seed in 0..5_000 {
        let mut dice = Dice::new(seed);
        let mut bytes = golden.clone().into_bytes();
        for _ in 0..=dice.below(3) {
            let at = dice.below(bytes.len());
            match dice.below(5) {
                0 => bytes.truncate(at + 1),
                1 => bytes[at] ^= 1 << dice.below(8),
                2 => drop(bytes.splice(at..at, dice.pick(&fragments).bytes())),
                3 => drop(bytes.drain(at..(at + 1 + dice.below(40)).min(bytes.len()))),
                _ => {
                    let from = dice.below(bytes.len());
                    let piece = bytes[from..(from + 30).min(bytes.len())].to_vec();
                    drop(bytes.splice(at..at, piece));
                }
            }
            bytes.push(b' ');
        }
        if let Ok(case) = format::read(&String::from_utf8_lossy(&bytes)) {
            assert!(case.is_sound(), "seed {seed}");
            opened += 1;
        }
    }
    assert!((1..2_500).contains(&opened), "{opened} opened");
}

#[test]
fn ten_thousand_random_cases_come_back_from_a_file_as_they_were() {
    let mut count = 0;
    for seed in 0..500 {
        let mut dice = Dice::new(seed);
        let mut case = chance::start(seed);
        while count < (seed + 1) * 20 {
            if let Ok(next) = case.apply(chance::command(&mut dice, &case)) {
                case = next;
                assert_eq!(format::read(&format::write(&case)).as_ref(), Ok(&case), "seed {seed}");
                count += 1;
            }
        }
    }
    assert_eq!(count, 10_000);
}
