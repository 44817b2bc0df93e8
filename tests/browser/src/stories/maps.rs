//! Cases that stories begin with, opened through a file as a person would.

use std::fs;
use std::path::PathBuf;

use anyhow::Result;
use serde_json::{Value, json};
use xtask::project::Project;

use browser_tests::harness::Page;

use super::chart::until_map;
use super::ways::{case_id, go};

/// An identity that is the same in every run.
pub fn identity(number: u32) -> String {
    format!("00000000-0000-4000-8000-{number:012}")
}

/// A case file with these contacts and ties.
pub fn case_file(name: &str, contacts: &[Value], ties: &[Value]) -> Value {
    let network = json!({ "contacts": contacts, "ties": ties });
    let map = json!({ "id": identity(900_001), "title": "", "date": "2026-03-02", "network": network });
    let case = json!({ "id": identity(900_002), "opened": "2026-03-02", "client": { "name": name }, "maps": [map] });
    json!({ "format": "ankerplatz-case", "version": 2, "case": case })
}

/// Opens a case file and goes to its map; answers with the identity of the case.
pub async fn open_map(page: &Page, file: &Value) -> Result<String> {
    let path = page.folder.join("case.json");
    fs::write(&path, file.to_string())?;
    page.open("").await?;
    page.upload("main input[type=file]", &path).await?;
    page.click_css("dialog[open] .button[data-kind=main]").await?;
    let name = file["case"]["client"]["name"].as_str().unwrap_or_default();
    page.expect_text("main h1", name).await?;
    let id = case_id(page).await?;
    go(page, &id, "map").await?;
    let contacts = file["case"]["maps"][0]["network"]["contacts"].as_array().map_or(&[][..], Vec::as_slice);
    until_map(page, contacts.iter().filter(|contact| contact["place"].is_object()).count()).await?;
    Ok(id)
}

/// A record of the vendor's demo case, as it lies beside these tests.
pub fn record(file: &str) -> Result<PathBuf> {
    Ok(Project::find()?.root.join("tests/data/easynwk").join(file))
}

/// Opens the record with two versions and goes to its map; answers with the identity of the case.
pub async fn open_two_versions(page: &Page) -> Result<String> {
    page.open("").await?;
    page.upload("main input[type=file]", &record("rosa-two-versions.json")?).await?;
    page.click_css("dialog[open] .foot .button[data-kind=main]").await?;
    page.expect_text("main h1", "Rosa").await?;
    let id = case_id(page).await?;
    go(page, &id, "map").await?;
    until_map(page, 10).await?;
    Ok(id)
}

/// Ana's map: Mira, Tarek and Nuri each in the middle of a sector, Selin without a place, Mira and Tarek in contact.
pub async fn open_small(page: &Page) -> Result<String> {
    let contact = |number: u32, name: &str, angle: Option<f64>| {
        let mut contact = json!({ "id": identity(number), "name": name });
        if let Some(angle) = angle {
            contact["place"] = json!({ "angle": angle, "distance": 50.0 });
        }
        contact
    };
    let contacts = [
        contact(4, "Selin", None),
        contact(3, "Nuri", Some(-135.0)),
        contact(2, "Tarek", Some(135.0)),
        contact(1, "Mira", Some(45.0)),
    ];
    let tie = json!({ "between": { "a": identity(1), "b": identity(2) } });
    open_map(page, &case_file("Ana", &contacts, &[tie])).await
}
