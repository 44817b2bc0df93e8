//! Timings in Chromium. A machine's speed says little, so that each is printed as a ratio to a reference measured in
//! the same run; milliseconds stand beside it for the eye only.

mod acts;
mod analysis;
mod drag;
mod load;
mod maps;

use anyhow::Result;
use serde_json::{Value, json};
use xtask::project::Project;
use xtask::tools;

use browser_tests::harness::{Engine, Page, Stage};

/// Runs all timings, or those of one name.
pub async fn run(project: Project, filter: &str) -> Result<()> {
    let entry = project.root.join("tests/browser/fixtures/react-flow.jsx");
    // Only drags are measured against it.
    let react_flow = if "drag".contains(filter) { tools::react_flow(&project, &entry)? } else { None };
    let mut stage = Stage::prepare(project, &[Engine::Chromium])?;
    let has_react_flow = react_flow.is_some();
    for (name, content) in react_flow.into_iter().flatten() {
        stage.add_fixture(&name, content);
    }
    if "drag".contains(filter) {
        drag::run(&stage, has_react_flow).await?;
    }
    if "acts".contains(filter) {
        acts::run(&stage).await?;
    }
    if "analysis".contains(filter) {
        analysis::run(&stage).await?;
    }
    if "load".contains(filter) {
        load::run(&stage).await?;
    }
    Ok(())
}

/// The middle one of several values.
fn median(values: Vec<f64>) -> f64 {
    quantile(values, 0.5)
}

/// The value that so many of all values do not exceed.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_precision_loss,
    reason = "It is small."
)]
fn quantile(mut values: Vec<f64>, share: f64) -> f64 {
    values.sort_by(f64::total_cmp);
    let at = (share * (values.len().saturating_sub(1)) as f64).round() as usize;
    values.get(at).copied().unwrap_or(f64::NAN)
}

/// A measure that the browser keeps of the page: seconds of work on the main thread, bytes of memory.
async fn metric(page: &Page, name: &str) -> Result<f64> {
    let metrics = page.cdp("Performance.getMetrics", json!({})).await?;
    let all = metrics["metrics"].as_array().cloned().unwrap_or_default();
    let found = all.iter().find(|metric| metric["name"] == name).and_then(|metric| metric["value"].as_f64());
    Ok(found.unwrap_or(f64::NAN))
}

/// Begins to keep the distances between frames.
async fn watch_frames(page: &Page) -> Result<()> {
    let script = "const frames = window.__frames = [];
        let last = performance.now();
        const watch = (now) => {
            frames.push(now - last);
            last = now;
            if (window.__frames === frames) requestAnimationFrame(watch);
        };
        requestAnimationFrame(watch);
        return null";
    page.js::<Value>(script, vec![]).await.map(|_| ())
}

/// The distances between frames since [`watch_frames`], in milliseconds.
async fn frames(page: &Page) -> Result<Vec<f64>> {
    page.js("const frames = window.__frames; window.__frames = null; return frames.slice(1)", vec![]).await
}
