//! What an act costs on a small and on a large map: from the event to the painted frame, and the work on the main
//! thread until all has come to rest.

use anyhow::{Context, Result};
use serde_json::{Value, json};

use browser_tests::harness::{Page, Stage};

use super::drag::mouse;
use super::maps::{open_map, settle, symbol};
use super::{frames, median, metric, quantile, watch_frames};

const SIZES: [u32; 3] = [50, 200, 500];
const ROUNDS: usize = 5;

/// What is done, in this order: each undo follows what it undoes.
const ACTS: [Act; 9] = [
    Act { name: "select by tap", hand: By::Tap, keys: &[] },
    Act { name: "move by key", hand: By::Keys, keys: &[("ArrowLeft", 37, false)] },
    Act { name: "undo move", hand: By::Keys, keys: &[("z", 90, true)] },
    Act { name: "tie by keys", hand: By::Keys, keys: &[("c", 67, false), ("Tab", 9, false), ("Enter", 13, false)] },
    Act { name: "undo tie", hand: By::Keys, keys: &[("z", 90, true)] },
    Act { name: "remove", hand: By::Keys, keys: &[("Delete", 46, false)] },
    Act { name: "undo remove", hand: By::Keys, keys: &[("z", 90, true)] },
    Act { name: "name a contact", hand: By::Adding, keys: &[("Enter", 13, false)] },
    Act { name: "undo add", hand: By::Keys, keys: &[("z", 90, true)] },
];

struct Act {
    name: &'static str,
    hand: By,
    /// The last of these keys completes the act and is measured.
    keys: &'static [(&'static str, u32, bool)],
}

/// By what an act is done.
enum By {
    /// A tap on a contact.
    Tap,
    /// Keys on the focused contact.
    Keys,
    /// A key in the field for the name of a new contact.
    Adding,
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
            for (act, times) in ACTS.iter().zip(&mut times) {
                let (paint, work) = act.measured(page, u32::try_from(round)?).await?;
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

/// Puts a clock on whatever completes an act: from its time stamp to the task after the next frame. A key may act when
/// it is let go, so that both count.
async fn prepare(page: &Page) -> Result<()> {
    let script = "const clock = (event) => {
            if (event.key === 'Control') return;
            requestAnimationFrame(() => {
                const { port1, port2 } = new MessageChannel();
                port1.onmessage = () => { window.__act = performance.now() - event.timeStamp; };
                port2.postMessage(null);
            });
        };
        for (const kind of ['keyup', 'pointerup']) addEventListener(kind, clock, { capture: true });
        return null";
    page.js::<Value>(script, vec![]).await.map(|_| ())
}

/// Focuses the contact of this round, and answers where it is.
async fn focus(page: &Page, round: u32) -> Result<(f64, f64)> {
    let script = "const nodes = [...document.querySelectorAll('.nodes .node')];
        const node = nodes[(arguments[0] * 7 + 3) % nodes.length], box = node.querySelector('.body').getBoundingClientRect();
        node.focus();
        return [box.x + box.width / 2, box.y + box.height / 2]";
    let at = page.js(script, vec![json!(round)]).await?;
    page.driver
        .execute_async(
            "const done = arguments[0]; requestAnimationFrame(() => setTimeout(() => done(true), 60))",
            vec![],
        )
        .await?;
    Ok(at)
}

impl Act {
    async fn measured(&self, page: &Page, round: u32) -> Result<(f64, f64)> {
        let at = focus(page, round).await?;
        if let By::Adding = self.hand {
            key(page, ("a", 65, false), false).await?;
            page.until_js("the field for the name", "return document.activeElement.matches('input')").await?;
            page.type_text("Neu").await?;
        }
        let (last, first) = self.keys.split_last().map_or((None, &[][..]), |(last, first)| (Some(*last), first));
        for stroke in first {
            key(page, *stroke, stroke.0 == "Tab").await?;
        }
        page.js::<Value>("window.__act = null; return null", vec![]).await?;
        let before = metric(page, "TaskDuration").await?;
        if let Some(stroke) = last {
            key(page, stroke, false).await?;
        } else {
            mouse(page, "mousePressed", at, 1).await?;
            mouse(page, "mouseReleased", at, 0).await?;
        }
        settle(page).await?;
        let work = (metric(page, "TaskDuration").await? - before) * 1000.0;
        let paint: Option<f64> = page.js("return window.__act", vec![]).await?;
        Ok((paint.with_context(|| format!("nothing was heard of {}", self.name))?, work))
    }
}

/// A stroke of a key; the tabulator moves the focus only as a key that the browser itself acts on.
async fn key(page: &Page, (key, code, command): (&str, u32, bool), by_browser: bool) -> Result<()> {
    if by_browser {
        return page.press(&[key]).await;
    }
    let modifiers = if command { 2 } else { 0 };
    // A form is sent only by an Enter that brings its sign.
    let (down, text) = if key == "Enter" { ("keyDown", "\r") } else { ("rawKeyDown", "") };
    for (kind, text) in [(down, text), ("keyUp", "")] {
        let event = json!({ "type": kind, "key": key, "code": key, "windowsVirtualKeyCode": code,
            "modifiers": modifiers, "text": text });
        page.cdp("Input.dispatchKeyEvent", event).await?;
    }
    Ok(())
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
