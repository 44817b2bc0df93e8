//! What an act costs on a small and on a large map: from the event to the painted frame, and the work on the main
//! thread until all has come to rest.

use anyhow::{Context, Result};
use serde_json::{Value, json};

use browser_tests::harness::{Page, Stage};

use super::drag::mouse;
use super::maps::{open_map, settle, symbol};
use super::{frames, median, metric, quantile, watch_frames};

const SIZES: [u32; 3] = [50, 200, 500];
const ROUNDS: usize = 7;

/// What is done, by keys, so that every size is treated alike. `undo` follows what it undoes.
const ACTS: [Act; 5] = [
    Act { name: "select", key: "Enter", code: 13, command: false },
    Act { name: "move by key", key: "ArrowLeft", code: 37, command: false },
    Act { name: "undo", key: "z", code: 90, command: true },
    Act { name: "remove", key: "Delete", code: 46, command: false },
    Act { name: "undo remove", key: "z", code: 90, command: true },
];

struct Act {
    name: &'static str,
    key: &'static str,
    code: u32,
    command: bool,
}

/// Milliseconds from the event to the frame, and of work on the main thread.
#[derive(Default)]
struct Times {
    paint: Vec<f64>,
    work: Vec<f64>,
}

/// Measures and prints.
pub(super) async fn run(stage: &Stage) -> Result<()> {
    println!(
        "acts on maps of {SIZES:?} contacts: ms from event to painted frame (main-thread ms until rest), median of {ROUNDS}"
    );
    let mut table: Vec<Vec<(f64, f64)>> = ACTS.iter().map(|_| Vec::new()).collect();
    let mut zooms = Vec::new();
    for contacts in SIZES {
        let visit = open_map(stage, contacts).await?;
        let page = &visit.page;
        prepare(page).await?;
        let mut times: Vec<Times> = ACTS.iter().map(|_| Times::default()).collect();
        for round in 0..=ROUNDS {
            focus(page, u32::try_from(round)?).await?;
            for (act, times) in ACTS.iter().zip(&mut times) {
                let (paint, work) = act.measured(page).await?;
                if round > 0 {
                    times.paint.push(paint);
                    times.work.push(work);
                }
            }
        }
        for (row, times) in table.iter_mut().zip(times) {
            row.push((median(times.paint), median(times.work)));
        }
        zooms.push(zoom(page).await?);
        let heap = metric(page, "JSHeapUsedSize").await? / 1_048_576.0;
        println!("  {contacts} contacts: JS heap {heap:.1} MiB");
        visit.end().await?;
    }
    for (act, row) in ACTS.iter().zip(&table) {
        let cells: Vec<String> = row.iter().map(|(paint, work)| format!("{paint:.0} ({work:.1})")).collect();
        let ratio = row.last().zip(row.first()).map_or(f64::NAN, |(last, first)| last.0 / first.0);
        let work_ratio = row.last().zip(row.first()).map_or(f64::NAN, |(last, first)| last.1 / first.1);
        println!("  {:<12} {:<40} paint × {ratio:.2}, work × {work_ratio:.2}", act.name, cells.join("   "));
    }
    for (contacts, (step, longest)) in SIZES.iter().zip(&zooms) {
        println!("  zoom by wheel at {contacts}: {step:.1} ms of work a step, p95 of frames {longest:.0} ms");
    }
    Ok(())
}

/// Puts a clock on every key: from its time stamp to the task after the next frame.
async fn prepare(page: &Page) -> Result<()> {
    let script = "window.__acts = [];
        addEventListener('keydown', (event) => {
            if (event.key === 'Control') return;
            requestAnimationFrame(() => {
                const { port1, port2 } = new MessageChannel();
                port1.onmessage = () => window.__acts.push(performance.now() - event.timeStamp);
                port2.postMessage(null);
            });
        }, { capture: true });
        return null";
    page.js::<Value>(script, vec![]).await.map(|_| ())
}

async fn focus(page: &Page, round: u32) -> Result<()> {
    let script = "const nodes = [...document.querySelectorAll('.nodes .node')];
        nodes[(arguments[0] * 7 + 3) % nodes.length].focus();
        return null";
    page.js::<Value>(script, vec![json!(round)]).await?;
    settle(page).await
}

impl Act {
    async fn measured(&self, page: &Page) -> Result<(f64, f64)> {
        let modifiers = if self.command { 2 } else { 0 };
        let event = |kind: &str| {
            json!({ "type": kind, "key": self.key, "code": self.key, "windowsVirtualKeyCode": self.code,
                "modifiers": modifiers })
        };
        page.js::<Value>("window.__acts = []; return null", vec![]).await?;
        let before = metric(page, "TaskDuration").await?;
        page.cdp("Input.dispatchKeyEvent", event("rawKeyDown")).await?;
        page.cdp("Input.dispatchKeyEvent", event("keyUp")).await?;
        settle(page).await?;
        let work = (metric(page, "TaskDuration").await? - before) * 1000.0;
        let paints: Vec<f64> = page.js("return window.__acts", vec![]).await?;
        Ok((paints.first().copied().with_context(|| format!("no key arrived for {}", self.name))?, work))
    }
}

/// The wheel over the map: work on the main thread a step, and the slow end of the frames.
async fn zoom(page: &Page) -> Result<(f64, f64)> {
    const STEPS: u32 = 40;
    let at = symbol(page, ".nodes .node .body").await?;
    mouse(page, "mouseMoved", at, 0).await?;
    watch_frames(page).await?;
    let before = metric(page, "TaskDuration").await?;
    for step in 0..STEPS {
        let down = if step % 20 < 10 { -60 } else { 60 };
        let event = json!({ "type": "mouseWheel", "x": at.0, "y": at.1, "deltaX": 0, "deltaY": down });
        page.cdp("Input.dispatchMouseEvent", event).await?;
    }
    let spent = metric(page, "TaskDuration").await? - before;
    Ok((spent * 1000.0 / f64::from(STEPS), quantile(frames(page).await?, 0.95)))
}
