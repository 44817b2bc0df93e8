//! The map of the vendor's demo case drawn from nothing, three times: by mouse, by keyboard alone, and by single taps
//! without any drag. All three give the same case file, but for identities and dates.

mod keys;
mod mouse;
mod taps;

use std::fs;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

use browser_tests::harness::{CHROMIUM, Engine, Page, Story, story};

use super::ways::{go, until_stored};

/// The stories of this file.
pub fn stories() -> Vec<Story> {
    let long = Duration::from_mins(2);
    vec![
        story("rosa_drawn_by_mouse", CHROMIUM, |page| Box::pin(mouse::draws(page))).size(1440, 900).within(long),
        story("rosa_drawn_by_keyboard_alone", CHROMIUM, |page| Box::pin(keys::draws(page)))
            .size(1440, 900)
            .within(long),
        story("rosa_drawn_by_single_taps", &[Engine::Chromium, Engine::Firefox], |page| Box::pin(taps::draws(page)))
            .size(1440, 900)
            .within(long),
    ]
}

/// The client.
const ROSA: &str = "Rosa Braunsteigl-Müller";
const AGE: &str = "45";
const NOTE: &str = "lorem ipsum";
const TITLE: &str = "Erstgespräch";

/// Somebody on the map, in the words of the screen.
#[derive(Clone, Copy, Debug)]
struct Figure {
    name: &'static str,
    /// As it is typed; the file writes „Freund*in“ for „Freund:in“.
    role: &'static str,
    age: &'static str,
    animal: bool,
    gender: &'static str,
    deceased: bool,
    tie: &'static str,
    /// Degrees and distance, in tenths as a hand gives them; the demo case has more decimals.
    place: (f64, f64),
}

const fn figure(name: &'static str, role: &'static str, gender: &'static str, place: (f64, f64)) -> Figure {
    Figure { name, role, age: "", animal: false, gender, deceased: false, tie: "vorhanden", place }
}

const OPEN: &str = "nicht festgelegt";

/// Whoever is added stands first in the file, so this is its order backwards.
const FIGURES: [Figure; 10] = [
    figure("Maria", "Mutter", "weiblich", (30.1, 27.9)),
    figure("Richard", "Lebensgefährt:in", "männlich", (15.2, 19.7)),
    figure("Max", "Studienkolleg:in", OPEN, (-114.9, 71.9)),
    Figure { age: "34", tie: "mehrfach", ..figure("Lara", "Freund:in", "divers", (137.5, 75.0)) },
    Figure { deceased: true, tie: "keine", ..figure("Hubert", "Vater", "männlich", (70.0, 103.0)) },
    figure("Dr. Maier", "Ärzt:in", OPEN, (-50.9, 93.7)),
    Figure { age: "27", ..figure("Susi", "Studienkolleg:in", "weiblich", (-131.1, 42.3)) },
    Figure { animal: true, tie: "keine", ..figure("Strolchi", "Hund", OPEN, (32.9, 49.9)) },
    Figure { age: "86", tie: "keine", ..figure("Josefine", "Großtante", "weiblich", (63.7, 78.4)) },
    figure("Ewald", "Familienangehörige:r", OPEN, (82.6, 61.6)),
];

/// Who is in contact, from whom the tie is drawn to whom.
const TIES: [(&str, &str); 5] =
    [("Lara", "Maria"), ("Richard", "Maria"), ("Josefine", "Maria"), ("Ewald", "Josefine"), ("Ewald", "Maria")];

/// Sector and nearness of the vendor's own places, which are not rounded.
const DEMO: &str = include_str!("../../../../data/easynwk/rosa.json");

/// The measures of the demo case, computed elsewhere.
const EXPECTED: &str = include_str!("../../../../data/easynwk/rosa.expected.json");

/// What the file must hold of the map: contacts in their order, ties by name.
fn expected() -> Value {
    let contacts = FIGURES.iter().rev().map(|figure| {
        let mut contact = json!({
            "name": figure.name,
            "role": figure.role.replace(':', "*"),
            "kind": if figure.animal { "animal" } else { "person" },
            "gender": gender(figure.gender),
            "anchor_tie": match figure.tie { "keine" => "none", "mehrfach" => "multiplex", _ => "existing" },
            "place": { "angle": figure.place.0, "distance": figure.place.1 },
        });
        if !figure.age.is_empty() {
            contact["age"] = json!(figure.age);
        }
        if figure.deceased {
            contact["deceased"] = json!(true);
        }
        contact
    });
    let mut ties: Vec<[&str; 2]> = TIES.iter().map(|(one, other)| sorted([*one, *other])).collect();
    ties.sort_unstable();
    json!({
        "kind": "real",
        "client": { "name": ROSA, "age": AGE, "gender": "female", "note": NOTE },
        "maps": [{ "title": TITLE, "contacts": contacts.collect::<Vec<_>>(), "ties": ties }],
    })
}

fn gender(word: &str) -> &'static str {
    match word {
        "weiblich" => "female",
        "männlich" => "male",
        "divers" => "diverse",
        _ => "unspecified",
    }
}

fn sorted<T: Ord>(mut ends: [T; 2]) -> [T; 2] {
    ends.sort_unstable();
    ends
}

/// Saves the case as a file and compares it with what must be in it, then the numbers beside the map with those of the
/// demo case.
async fn expect_rosa(page: &Page, id: &str) -> Result<()> {
    page.click_in(".casebar", "link", "Überblick").await?;
    page.click_in("main", "button", "Als Datei sichern").await?;
    compare(page).await?;
    go(page, id, "map").await?;
    expect_numbers(page).await
}

/// Compares the saved file with what must be in it.
async fn compare(page: &Page) -> Result<()> {
    let file: Value = serde_json::from_str(&fs::read_to_string(page.downloaded(".json").await?)?)?;
    let (found, wanted) = (by_name(&file["case"])?, expected());
    ensure!(found == wanted, "the file holds\n{found:#}\ninstead of\n{wanted:#}");
    near_the_demo()
}

/// A case without identities and dates: ties by the names of their ends, in the order of the alphabet, since their own
/// order is that of identities.
fn by_name(case: &Value) -> Result<Value> {
    let mut case = case.clone();
    for part in ["id", "opened"] {
        ensure!(case.as_object_mut().is_some_and(|case| case.remove(part).is_some()), "the case has no {part}");
    }
    // What nobody has filled in yet.
    if let Some(case) = case.as_object_mut() {
        case.retain(|_, part| !part.as_object().is_some_and(is_bare));
    }
    let maps = case["maps"].as_array_mut().context("no maps")?;
    for map in maps {
        let network = &map["network"];
        let contacts = network["contacts"].as_array().context("no contacts")?.clone();
        let name = |id: &Value| {
            let contact = contacts.iter().find(|contact| contact["id"] == *id);
            contact.and_then(|contact| contact["name"].as_str()).context("a tie to nobody").map(str::to_owned)
        };
        let mut ties = Vec::new();
        for tie in network["ties"].as_array().context("no ties")? {
            ensure!(tie.as_object().is_some_and(|tie| tie.len() == 1), "more than a plain tie: {tie}");
            ties.push(sorted([name(&tie["between"]["a"])?, name(&tie["between"]["b"])?]));
        }
        ties.sort_unstable();
        ensure!(network.as_object().is_some_and(|network| network.len() == 2), "more than contacts and ties");
        let mut nameless = contacts.clone();
        for contact in &mut nameless {
            contact.as_object_mut().and_then(|contact| contact.remove("id")).context("no identity")?;
        }
        *map = json!({ "title": map["title"], "contacts": nameless, "ties": ties });
    }
    Ok(case)
}

/// True if there is nothing in a part but empty lists and objects.
fn is_bare(part: &serde_json::Map<String, Value>) -> bool {
    part.values().all(|value| match value {
        Value::Object(inner) => is_bare(inner),
        Value::Array(list) => list.is_empty(),
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Bool(is) => !is,
        Value::Number(_) => false,
    })
}

/// The places of this file are those of the demo case, to the tenth, in the same sector and with the same nearness.
fn near_the_demo() -> Result<()> {
    let demo: Value = serde_json::from_str(DEMO.trim_start_matches('\u{feff}'))?;
    let contacts = demo["versions"][0]["nwk"]["alteri"].as_array().context("no contacts in the demo case")?;
    for (figure, contact) in FIGURES.iter().rev().zip(contacts) {
        let place = |part: &str| contact[part].as_f64().context("no place");
        let (angle, distance) = (place("angle")?, place("distance")?);
        let name = figure.name;
        ensure!(contact["name"] == name, "{name} is not {}", contact["name"]);
        let away = (angle - figure.place.0).abs().max((distance - figure.place.1).abs());
        ensure!(away <= 0.051, "{name} stands {away} away from the demo case");
        ensure!(part(angle, 90.0) == part(figure.place.0, 90.0), "{name} has changed the sector");
        ensure!(part(distance, RING) == part(figure.place.1, RING), "{name} has changed the nearness");
    }
    Ok(())
}

/// How wide a ring of nearness is.
const RING: f64 = 100.0 / 9.0;

/// In which of the parts of this width a number lies.
#[expect(clippy::cast_possible_truncation, reason = "quarters and rings")]
fn part(number: f64, width: f64) -> i32 {
    (number / width).floor() as i32
}

/// The numbers beside the map are those of the demo case.
async fn expect_numbers(page: &Page) -> Result<()> {
    if page.count(".analysis").await? == 0 {
        page.click_in(".rail", "button", "Auswertung").await?;
    }
    let wanted: Value = serde_json::from_str(EXPECTED)?;
    let wanted = &wanted["versions"][0]["overall"];
    for (measure, key, digits) in [
        ("Netzwerkgröße", "network_size", 0),
        ("Kontakte", "contacts", 0),
        ("Beziehungen untereinander", "ties", 0),
        ("Dichte", "density", 3),
        ("Mittlere Nähe", "nearness_mean", 2),
        ("Beziehungsgewicht", "relationship_weight", 0),
    ] {
        let value = wanted[key].as_f64().with_context(|| format!("no {key}"))?;
        let value = format!("{value:.digits$}").replace('.', ",");
        page.until(&format!("„{measure}“ to be {value}"), async || {
            let script = "return [...document.querySelectorAll('.analysis .metric-name')].map((line) =>
                line.textContent.replace(/\\s+/g, ' ').trim())";
            let lines: Vec<String> = page.js(script, vec![]).await?;
            let line = lines.iter().find(|line| line.starts_with(measure));
            ensure!(line.is_some_and(|line| line[measure.len()..].trim().starts_with(&value)), "{lines:?}");
            Ok(Some(()))
        })
        .await?;
    }
    Ok(())
}

/// Waits until a contact of the stored case is as it should be.
async fn until_drawn(page: &Page, id: &str, figure: Figure) -> Result<()> {
    let wanted = expected();
    let wanted = wanted["maps"][0]["contacts"].as_array().context("contacts")?;
    let wanted = wanted.iter().find(|contact| contact["name"] == figure.name).context("nobody")?.clone();
    until_stored(page, id, &format!("{} as {wanted}", figure.name), |case| {
        let mut found = super::chart::contact(case, figure.name).clone();
        found.as_object_mut().and_then(|contact| contact.remove("id")).is_some() && found == wanted
    })
    .await
}
