//! Maps of any size, as files that the app opens: the same for every run and every program.

use std::f64::consts::PI;
use std::fs;

use anyhow::Result;
use serde_json::{Value, json};
use thirtyfour::By;

use browser_tests::harness::{Engine, Page, Setup, Stage, Visit};

/// A window of an office.
pub(super) const WINDOW: (u32, u32) = (1366, 768);

struct Chance(u32);

impl Chance {
    fn next(&mut self) -> f64 {
        self.0 = self.0.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        f64::from(self.0) / 4_294_967_296.0
    }

    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "It is below the end.")]
    fn below(&mut self, end: u32) -> u32 {
        (self.next() * f64::from(end)) as u32
    }
}

/// An easyNWK record with so many contacts and ties.
pub(super) fn record(contacts: u32, wanted: u32) -> Value {
    let mut chance = Chance(7);
    let alteri: Vec<Value> = (0..contacts)
        .map(|number| {
            let (angle, distance) = (-180.0 + 360.0 * chance.next(), 12.0 + 84.0 * chance.next().sqrt());
            json!({ "id": number + 1, "name": format!("Kontakt {number}"), "role": "", "human": true,
                "currentGender": "weiblich", "age": "", "note": "", "edgeType": 1, "angle": angle, "distance": distance })
        })
        .collect();
    let mut ties: Vec<(u32, u32)> = Vec::new();
    while ties.len() < wanted as usize {
        let (one, other) = (chance.below(contacts) + 1, chance.below(contacts) + 1);
        let tie = (one.min(other), one.max(other));
        if one != other && !ties.contains(&tie) {
            ties.push(tie);
        }
    }
    let connections: Vec<Value> = ties.iter().map(|(one, other)| json!({ "id1": one, "id2": other })).collect();
    let ego = json!({ "name": "Messung", "currentGender": "weiblich", "age": "", "note": "" });
    let nwk = json!({ "ego": ego, "alteri": alteri, "connections": connections });
    json!({ "versions": [{ "id": 1, "title": "", "date": "2026-03-02", "nwk": nwk }], "currentVersion": 1 })
}

/// A browser that shows a map of so many contacts and one and a half times as many ties in the app.
pub(super) async fn open_map(stage: &Stage, contacts: u32) -> Result<Visit> {
    open_map_with(stage, contacts, contacts * 3 / 2).await
}

/// A browser that shows a map of so many contacts and ties in the app.
pub(super) async fn open_map_with(stage: &Stage, contacts: u32, ties: u32) -> Result<Visit> {
    let visit = begin(stage, "bench-map").await?;
    let page = &visit.page;
    let file = page.folder.join("record.json");
    fs::write(&file, record(contacts, ties).to_string())?;
    page.open("").await?;
    page.upload("main input[type=file]", &file).await?;
    page.until("the preview", async || {
        Ok((page.count("dialog[open] button[type=submit], dialog[open] .button[data-kind=main]").await? > 0)
            .then_some(()))
    })
    .await?;
    page.click_css("dialog[open] .button[data-kind=main]").await?;
    page.until_js(
        "a case in the list",
        "return /#.case/.test(location.hash) || !!document.querySelector('a[href*=\"#/case/\"]')",
    )
    .await?;
    let script = "const hash = location.hash.includes('/case/') ? location.hash : document.querySelector('a[href*=\"#/case/\"]').hash;
        return hash.split('/')[2]";
    let id: String = page.js(script, vec![]).await?;
    page.open(&format!("#/case/{id}/map")).await?;
    page.until("the whole map", async || Ok((page.count(".nodes .node").await? == contacts as usize).then_some(())))
        .await?;
    settle(page).await?;
    Ok(visit)
}

/// A browser that shows a reference of so many contacts.
pub(super) async fn open_reference(stage: &Stage, fixture: &str, contacts: u32, node: &str) -> Result<Visit> {
    let visit = begin(stage, "bench-reference").await?;
    visit.page.open_fixture(&format!("{fixture}?contacts={contacts}")).await?;
    let page = &visit.page;
    page.until("the whole picture", async || Ok((page.count(node).await? >= contacts as usize).then_some(()))).await?;
    settle(page).await?;
    Ok(visit)
}

async fn begin(stage: &Stage, name: &str) -> Result<Visit> {
    let visit = stage.begin(Engine::Chromium, &Setup { size: WINDOW, ..Setup::default() }, name).await?;
    visit.page.cdp("Performance.enable", json!({ "timeDomain": "timeTicks" })).await?;
    Ok(visit)
}

/// Waits until the page has had nothing to do for a while.
pub(super) async fn settle(page: &Page) -> Result<()> {
    let wait = "const done = arguments[0]; setTimeout(() => done(true), 700)";
    page.driver.execute_async(wait, vec![]).await?;
    Ok(())
}

/// Where an element is, in CSS pixels: the one of its kind that lies nearest to a place on the ring in the middle.
pub(super) async fn symbol(page: &Page, css: &str) -> Result<(f64, f64)> {
    page.driver.find(By::Css(css)).await?;
    let script = "const [css, turn] = arguments;
        const middle = (element) => {
            const box = element.getBoundingClientRect();
            return [box.x + box.width / 2, box.y + box.height / 2];
        };
        const all = [...document.querySelectorAll(css)].map(middle);
        const [left, right] = [Math.min(...all.map((at) => at[0])), Math.max(...all.map((at) => at[0]))];
        const [top, bottom] = [Math.min(...all.map((at) => at[1])), Math.max(...all.map((at) => at[1]))];
        const wanted = [(left + right) / 2 + 0.3 * (right - left) * Math.cos(turn), (top + bottom) / 2 + 0.3 * (bottom - top) * Math.sin(turn)];
        const far = (at) => Math.hypot(at[0] - wanted[0], at[1] - wanted[1]);
        return all.sort((one, other) => far(one) - far(other))[0]";
    page.js(script, vec![json!(css), json!(PI / 5.0)]).await
}
