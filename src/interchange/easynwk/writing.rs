//! Writing a record as easyNWK Web does since 2.1: UTF-8 with a byte-order
//! mark, one line, keys in its order, numbers as numbers.
//!
//! A file that was read here and not changed is written as its writer would
//! have written it, with every entry we have no word for.

use serde_json::{Map, Value};

use crate::domain::case::Case;
use crate::domain::map::bond::{Bond, Support};
use crate::domain::map::contact::{Contact, ContactKind};
use crate::domain::map::network::Tie;
use crate::domain::map::version::MapVersion;
use crate::interchange::easynwk::contact::tie_number;
use crate::interchange::easynwk::spoken::{self, Spoken};
use crate::interchange::easynwk::{json::Object, keys};
use crate::interchange::keeping;
use crate::interchange::loss::{Loss, Lost};
use crate::interchange::numbers::Numbers;
use crate::interchange::tally;

/// A case as a record. The newest version that says how things are is the
/// current one; a version without a day is written without one.
pub fn write(case: &Case) -> String {
    let numbers = Numbers::of(case);
    let newest = case.newest_map().map(|version| version.id);
    let mut out = String::from("\u{feff}");
    let mut record = Object::open(&mut out);
    record.list("versions", case.maps.iter(), |version, out| {
        let is_newest = Some(version.id) == newest;
        write_version(case, version, is_newest, &numbers, out);
    });
    record.whole("currentVersion", newest.map_or(1, |id| numbers.version(id)));
    record.kept(&case.kept, "size");
    record.unknown(&case.kept, &keys::RECORD);
    record.close();
    out
}

fn write_version(case: &Case, version: &MapVersion, is_newest: bool, numbers: &Numbers, out: &mut String) {
    let nothing = Map::new();
    let map_kept = keeping::object(&version.kept, "nwk").unwrap_or(&nothing);
    let mut object = Object::open(out);
    object.whole("id", numbers.version(version.id));
    object.text("title", &version.title);
    object.text("date", &version.date.map(|date| date.to_string()).unwrap_or_default());
    object.object("nwk", |nwk| {
        let ego = map_kept.get("ego").and_then(Value::as_object).unwrap_or(&nothing);
        nwk.object("ego", |object| write_client(case, ego, is_newest, object));
        nwk.list("alteri", version.network.contacts(), |contact, out| write_contact(contact, numbers, out));
        nwk.list("connections", version.network.ties(), |tie, out| write_tie(tie, numbers, out));
        nwk.rest(map_kept.iter().map(|(key, value)| (key.as_str(), value)), &keys::MAP);
    });
    object.unknown(&version.kept, &keys::VERSION);
    object.close();
}

/// What is known of the client, and in earlier versions what was known then.
fn write_client(case: &Case, kept: &Map<String, Value>, is_newest: bool, ego: &mut Object) {
    let then = |key: &str| kept.get(key).filter(|_| !is_newest).and_then(Value::as_str);
    let client = &case.client;
    ego.text("name", then("name").unwrap_or(&client.name));
    ego.text("currentGender", then("currentGender").unwrap_or(spoken::gender_word(client.gender)));
    ego.text("age", then("age").unwrap_or(&client.age));
    ego.text("note", then("note").unwrap_or(&client.note));
    let emoji = then("emoji").unwrap_or(&client.emoji);
    if !emoji.is_empty() || kept.contains_key("emoji") {
        ego.text("emoji", emoji);
    }
    ego.rest(kept.iter().map(|(key, value)| (key.as_str(), value)), &keys::EGO);
}

fn write_contact(contact: &Contact, numbers: &Numbers, out: &mut String) {
    let kept = &contact.kept;
    let is_new = !keeping::has(kept, "id");
    let spoken = Spoken::of(contact);
    let mut alter = Object::open(out);
    alter.whole("id", numbers.contact(contact.id));
    alter.text("name", &contact.name);
    alter.text("role", &spoken.role);
    alter.flag_if_any("roleDefault", spoken.role_default);
    alter.kept(kept, "contactOfPartner");
    alter.flag("human", contact.kind == ContactKind::Person);
    alter.text("currentGender", &spoken.gender);
    alter.flag_if_any("genderDefault", spoken.gender_default);
    alter.text("age", &contact.age);
    alter.text("note", &spoken.note);
    if contact.deceased || is_new || keeping::has(kept, "deceased") {
        alter.flag("deceased", contact.deceased);
    }
    let tie = tie_number(contact.anchor_tie);
    alter.whole("edgeType", tie);
    match keeping::whole(kept, "edgeType") {
        Some(read) if read == tie => alter.kept(kept, "edgeTypeByUser"),
        Some(_) | None => alter.whole("edgeTypeByUser", tie),
    }
    // A distance of 0 is how the format says "not placed".
    let place = contact.place.map_or((0.0, 0.0), |place| (place.angle(), place.distance()));
    alter.number("angle", place.0);
    alter.number("distance", place.1);
    if !contact.emoji.is_empty() || keeping::has(kept, "emoji") {
        alter.text("emoji", &contact.emoji);
    }
    if contact.bond.conflict || keeping::has(kept, "conflict") {
        alter.flag("conflict", contact.bond.conflict);
    }
    for support in Support::ALL {
        let (key, direction) = (keys::support(support), contact.bond.supports(support));
        if direction.is_some() || keeping::has(kept, key) {
            alter.whole(key, keys::direction(direction));
        }
    }
    alter.unknown(kept, &keys::CONTACT);
    alter.close();
}

fn write_tie(tie: &Tie, numbers: &Numbers, out: &mut String) {
    let (one, other) = numbers.ends(tie);
    let mut object = Object::open(out);
    object.whole("id1", one);
    object.whole("id2", other);
    object.kept(&tie.kept, "version");
    object.unknown(&tie.kept, &keys::TIE);
    object.close();
}

/// What a record has no place for, and what easyNWK drops of it.
pub fn losses(case: &Case) -> Vec<Loss> {
    let of_ties = |is_so: fn(&Bond) -> bool| tally::ties(case, |tie| is_so(&tie.bond));
    let mut counts = vec![
        (Lost::CaseFile, tally::case_file(case)),
        (Lost::ClientDetails, tally::client_details(case)),
        (Lost::Genders, tally::contacts(case, spoken::hides_gender)),
        (Lost::Support, of_ties(|bond| !bond.support.is_empty())),
        (Lost::Conflicts, of_ties(|bond| bond.conflict)),
        (Lost::Asked, tally::asked(case)),
        (Lost::TiesDropped, tally::dropped_ties(case)),
    ];
    counts.extend(tally::aims(case));
    counts.extend(tally::bonds(case));
    Loss::among(counts)
}
