//! What a drag costs: work on the main thread for a move of the pointer, and the time between frames. The floor is an
//! SVG written by hand with as many shapes; React Flow is what many would take instead.

use std::f64::consts::TAU;

use anyhow::Result;
use serde_json::json;

use browser_tests::harness::{Page, Stage, Visit};

use super::maps::{open_map, open_reference, symbol};
use super::{frames, median, metric, quantile, watch_frames};

/// Contacts; there are one and a half times as many ties among them, and one to the anchor each.
const SIZES: [u32; 4] = [50, 200, 500, 1000];

/// Moves of one drag, and how often each drag is made.
const MOVES: u32 = 60;
const ROUNDS: usize = 5;

/// How far from its start a symbol is carried, in pixels.
const RADIUS: f64 = 40.0;

/// Per move on the main thread, and the 95th percentile of the time between frames, both in milliseconds.
struct Cost {
    move_ms: f64,
    frame_ms: f64,
}

/// Measures and prints the table.
pub(super) async fn run(stage: &Stage, has_react_flow: bool) -> Result<()> {
    println!("drag of one contact: main-thread ms per move, median of {ROUNDS}; p95 of frames in brackets");
    println!(
        "{:>9} {:>14} {:>14} {:>14} {:>9} {:>12}",
        "contacts", "bare SVG", "React Flow", "Ankerplatz", "× bare", "× React Flow"
    );
    for contacts in SIZES {
        let bare = measured(open_reference(stage, "bare.html", contacts, ".node").await?, ".node .body").await?;
        let flow = if has_react_flow {
            let visit = open_reference(stage, "react-flow.html", contacts, ".react-flow__node").await?;
            Some(measured(visit, ".react-flow__node").await?)
        } else {
            None
        };
        let ours = measured(open_map(stage, contacts).await?, ".nodes .node .body").await?;
        let cell = |cost: &Cost| format!("{:.2} ({:.1})", cost.move_ms, cost.frame_ms);
        println!(
            "{contacts:>9} {:>14} {:>14} {:>14} {:>9.2} {:>12}",
            cell(&bare),
            flow.as_ref().map_or_else(|| "–".to_owned(), cell),
            cell(&ours),
            ours.move_ms / bare.move_ms,
            flow.as_ref().map_or_else(|| "–".to_owned(), |flow| format!("{:.2}", ours.move_ms / flow.move_ms)),
        );
    }
    Ok(())
}

async fn measured(visit: Visit, css: &str) -> Result<Cost> {
    let (mut moves, mut all_frames) = (Vec::new(), Vec::new());
    for round in 0..=ROUNDS {
        let (move_ms, seen) = drag(&visit.page, symbol(&visit.page, css).await?).await?;
        // The first drag warms up.
        if round > 0 {
            moves.push(move_ms);
            all_frames.extend(seen);
        }
    }
    visit.end().await?;
    Ok(Cost { move_ms: median(moves), frame_ms: quantile(all_frames, 0.95) })
}

/// One drag in a circle that ends where it began, so that every round meets the same picture.
async fn drag(page: &Page, at: (f64, f64)) -> Result<(f64, Vec<f64>)> {
    mouse(page, "mouseMoved", at, 0).await?;
    mouse(page, "mousePressed", at, 1).await?;
    let on_circle = |step: u32| {
        let turn = TAU * f64::from(step) / f64::from(MOVES);
        (at.0 + RADIUS * turn.sin(), at.1 + RADIUS * (1.0 - turn.cos()))
    };
    for step in 0..6 {
        mouse(page, "mouseMoved", on_circle(step), 1).await?;
    }
    watch_frames(page).await?;
    let before = metric(page, "TaskDuration").await?;
    for step in 0..MOVES {
        mouse(page, "mouseMoved", on_circle(step + 6), 1).await?;
    }
    let spent = metric(page, "TaskDuration").await? - before;
    let seen = frames(page).await?;
    mouse(page, "mouseMoved", at, 1).await?;
    mouse(page, "mouseReleased", at, 0).await?;
    super::maps::settle(page).await?;
    Ok((spent * 1000.0 / f64::from(MOVES), seen))
}

/// A trusted event of the mouse; the answer comes when the page has seen it.
pub(super) async fn mouse(page: &Page, kind: &str, at: (f64, f64), buttons: u8) -> Result<()> {
    let button = if kind == "mouseMoved" { "none" } else { "left" };
    let event = json!({ "type": kind, "x": at.0, "y": at.1, "button": button, "buttons": buttons, "clickCount": 1 });
    page.cdp("Input.dispatchMouseEvent", event).await.map(|_| ())
}
