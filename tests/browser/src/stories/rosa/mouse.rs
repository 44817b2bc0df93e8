//! Rosa's map by mouse: whoever is added is dragged to the place, in a map made larger; ties are dragged from the handle.

use anyhow::{Context, Result, bail, ensure};

use browser_tests::harness::{Page, Pointer};

use super::super::chart::{Spot, contact, counts, select, spot, spot_of, still};
use super::super::ways::{stored, until_stored};
use super::taps::{add, begin, describe};
use super::{FIGURES, Figure, TIES, expect_rosa, until_drawn};

/// Map units per unit of distance.
const UNITS: f64 = 3.2;

pub(super) async fn draws(page: &Page) -> Result<()> {
    let id = begin(page).await?;
    // Rings hold nobody who stands a little beside them.
    page.click_in(".rail", "button", "Einrasten").await?;
    for (number, figure) in FIGURES.into_iter().enumerate() {
        add(page, figure, number).await.context(figure.name)?;
        describe(page, figure).await.context(figure.name)?;
        drag_home(page, &id, figure).await.context(figure.name)?;
        until_drawn(page, &id, figure).await?;
    }
    for (number, (one, other)) in TIES.into_iter().enumerate() {
        select(page, one).await?;
        still(page).await?;
        let handle = page.until("one handle", async || {
            let knobs = page.count(".tie-handle .knob").await?;
            ensure!(knobs == 1, "{knobs} handles");
            Ok(Some(page.middle_of(".tie-handle .knob").await?))
        });
        page.drag(Pointer::Mouse, &[handle.await?, spot_of(page, other).await?]).await?;
        until_stored(page, &id, "the tie", |case| counts(case).1 == number + 1).await?;
    }
    expect_rosa(page, &id).await
}

/// Makes the map so large that a pixel is finer than a tenth, drags the contact, and shows the whole map again.
async fn drag_home(page: &Page, id: &str, figure: Figure) -> Result<()> {
    const MOST: usize = 8;
    let (angle, distance) = figure.place;
    page.wheel(spot(page, angle, distance).await?, 0, -900).await?;
    for _ in 0..MOST {
        still(page).await?;
        let from = spot_of(page, figure.name).await?;
        if let Some(to) = pixel_of(page, id, figure, from).await? {
            page.drag(Pointer::Mouse, &[from, to]).await?;
            page.click_in(".zoom", "button", "Ganze Karte").await?;
            return still(page).await;
        }
        // At another size the pixels fall elsewhere.
        page.wheel(spot(page, angle, distance).await?, 0, -60).await?;
    }
    bail!("no pixel leads to {angle}°, {distance}")
}

/// The pixel at which whoever is held at `from` stands where it belongs, to the tenth.
async fn pixel_of(page: &Page, id: &str, figure: Figure, from: Spot) -> Result<Option<Spot>> {
    let scale = "return document.querySelector('#chart .view').getScreenCTM().a";
    let scale: f64 = page.js(scale, vec![]).await?;
    let place = contact(&stored(page, id).await?, figure.name)["place"].clone();
    let now = (place["angle"].as_f64().context("no angle")?, place["distance"].as_f64().context("no distance")?);
    let (start, goal) = (point(now), point(figure.place));
    let ideal = ((goal.0 - start.0) * scale, (goal.1 - start.1) * scale);
    #[expect(clippy::cast_possible_truncation, reason = "pixels of a screen")]
    let nearest = (ideal.0.round() as i32, ideal.1.round() as i32);
    let around = (-3..=3).flat_map(|right| (-3..=3).map(move |down| (nearest.0 + right, nearest.1 + down)));
    #[expect(clippy::cast_possible_truncation, reason = "tenths of degrees")]
    let tenth = |value: f64| (value * 10.0).round() as i32;
    let mut fitting = around.filter(|way| {
        let (x, y) = (start.0 + f64::from(way.0) / scale, start.1 + f64::from(way.1) / scale);
        let (angle, distance) = ((-y).atan2(x).to_degrees(), x.hypot(y) / UNITS);
        (tenth(angle), tenth(distance)) == (tenth(figure.place.0), tenth(figure.place.1))
    });
    Ok(fitting.next().map(|way| (from.0 + way.0, from.1 + way.1)))
}

fn point((angle, distance): (f64, f64)) -> (f64, f64) {
    let (sine, cosine) = angle.to_radians().sin_cos();
    (distance * UNITS * cosine, -distance * UNITS * sine)
}
