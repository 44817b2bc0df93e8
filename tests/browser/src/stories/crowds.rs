//! Crowded maps with long names stay readable: no label lies over another one or over a symbol.

use std::fs;

use anyhow::{Result, ensure};
use serde_json::{Value, json};

use browser_tests::harness::{CHROMIUM, Page, Story, story};

use super::chart::still;
use super::labels::{covered, shown};
use super::maps::{case_file, identity, open_map};

/// The stories of this file.
pub fn stories() -> Vec<Story> {
    let few = |name| story(name, CHROMIUM, |page| Box::pin(readable(page, 18)));
    let many = |name| story(name, CHROMIUM, |page| Box::pin(readable(page, 40)));
    let crowd = |name| story(name, CHROMIUM, |page| Box::pin(readable(page, 60)));
    vec![
        few("labels_of_18_keep_apart").size(1440, 900),
        few("labels_of_18_keep_apart_in_a_small_window").size(1024, 768),
        few("labels_of_18_keep_apart_on_a_telephone").size(390, 844),
        many("labels_of_40_keep_apart").size(1440, 900),
        many("labels_of_40_keep_apart_in_a_small_window").size(1024, 768),
        many("labels_of_40_keep_apart_on_a_telephone").size(390, 844),
        crowd("labels_of_60_keep_apart").size(1440, 900),
        crowd("labels_of_60_keep_apart_in_a_small_window").size(1024, 768),
        crowd("labels_of_60_keep_apart_on_a_telephone").size(390, 844),
    ]
}

async fn readable(page: &Page, contacts: u32) -> Result<()> {
    open_map(page, &crowd(contacts)).await?;
    apart(page, contacts, "plain").await?;
    page.click_css(".chartbar label[data-look=main]").await?;
    page.until_js("the forms of the ties", "return document.querySelectorAll('.ties .told').length > 0").await?;
    still(page).await?;
    apart(page, contacts, "eco").await?;
    let grey = json!({ "type": "achromatopsia" });
    page.cdp("Emulation.setEmulatedVisionDeficiency", grey).await?;
    keep_picture(page, &format!("crowd-{contacts}-{}-grey", page.setup.size.0)).await
}

/// No label lies over another one or over a symbol. What is left out for want of room is said on focus; so many names
/// are shown at least.
async fn apart(page: &Page, contacts: u32, layer: &str) -> Result<()> {
    keep_picture(page, &format!("crowd-{contacts}-{}-{layer}", page.setup.size.0)).await?;
    let covered = covered(page).await?;
    ensure!(covered.is_empty(), "{contacts} contacts, {layer}: {covered:#?}");
    // On a telephone initials stand for those whose name finds no room.
    let (share, of) = match page.setup.size.0 {
        ..600 => (1, 3),
        // The line of versions and the badges of roles take their part of a small window.
        600..1200 => (7, 10),
        1200.. => (3, 4),
    };
    let least = contacts as usize * share / of;
    let named = shown(page).await?;
    ensure!(named >= least, "only {named} of {contacts} have their name on the map");
    Ok(())
}

/// Keeps a picture beside those of failures, to be looked at.
async fn keep_picture(page: &Page, name: &str) -> Result<()> {
    let taken = page.picture(name).await?;
    fs::copy(&taken, page.folder.with_file_name(format!("{name}.png")))?;
    Ok(())
}

/// The same numbers in every run.
struct Chance(u32);

impl Chance {
    fn next(&mut self) -> f64 {
        self.0 = self.0.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        f64::from(self.0) / 4_294_967_296.0
    }

    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "It is below the end.")]
    fn below(&mut self, end: usize) -> usize {
        (self.next() * f64::from(u32::try_from(end).unwrap_or(u32::MAX))) as usize
    }

    fn one_of<'a>(&mut self, words: &[&'a str]) -> &'a str {
        words[self.below(words.len())]
    }
}

const FIRST: [&str; 12] = [
    "Annemarie",
    "Bartholomäus",
    "Christiane",
    "Dietmar",
    "Elisabeth",
    "Ferdinand",
    "Gertraud",
    "Hildegard",
    "Ignaz",
    "Johanna",
    "Konstantin",
    "Leopoldine",
];
const LAST: [&str; 12] = [
    "Aufschnaiter",
    "Braunsteigl-Müller",
    "Czernohorsky",
    "Dobretsberger",
    "Ehrenhöfer",
    "Fürnschlief",
    "Gschwandtner",
    "Hinterberger-Wolf",
    "Imhof",
    "Jungwirth",
    "Kaltenbrunner",
    "Lechleitner",
];
const ROLES: [&str; 6] = ["Cousin*Cousine", "Nachbar*in", "Arbeitskolleg*in", "Sozialarbeiter*in", "Tante", ""];
const QUALITIES: [&str; 7] = ["strong", "moderate", "normal", "tenuous", "stressful", "conflictual", "broken"];

/// A case file with so many contacts, spread evenly over the whole map, and twice as many ties, half of them told.
fn crowd(contacts: u32) -> Value {
    let mut chance = Chance(7);
    let people: Vec<Value> = (0..contacts)
        .map(|number| {
            let (angle, distance) = (-180.0 + 360.0 * chance.next(), 12.0 + 84.0 * chance.next().sqrt());
            let mut contact = json!({
                "id": identity(number),
                "name": format!("{} {}", chance.one_of(&FIRST), chance.one_of(&LAST)),
                "role": chance.one_of(&ROLES),
                "gender": chance.one_of(&["female", "male", "diverse", "unspecified"]),
                "anchor_tie": chance.one_of(&["existing", "existing", "multiplex", "none"]),
                "place": { "angle": angle, "distance": distance },
            });
            if chance.next() < 0.5 {
                contact["quality"] = json!(chance.one_of(&QUALITIES));
            }
            contact
        })
        .collect();
    let mut ends: Vec<(u32, u32)> = Vec::new();
    while ends.len() < 2 * contacts as usize {
        let end = |chance: &mut Chance| u32::try_from(chance.below(contacts as usize)).unwrap_or_default();
        let (one, other) = (end(&mut chance), end(&mut chance));
        let pair = (one.min(other), one.max(other));
        if one != other && !ends.contains(&pair) {
            ends.push(pair);
        }
    }
    let ties = ends.into_iter().map(|(one, other)| {
        let mut tie = json!({ "between": { "a": identity(one), "b": identity(other) } });
        if chance.next() < 0.5 {
            tie["quality"] = json!(chance.one_of(&QUALITIES));
            tie["energy"] = json!(chance.one_of(&["given", "received", "mutual"]));
        }
        tie
    });
    let ties: Vec<Value> = ties.collect();
    case_file("Messung", &people, &ties)
}
