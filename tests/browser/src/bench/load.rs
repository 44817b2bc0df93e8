//! A first visit, with nothing in any cache.

use anyhow::Result;
use serde_json::json;

use browser_tests::harness::{Engine, Page, Setup, Stage};

use super::median;

/// How often each timing is taken; the median counts.
const REPETITIONS: usize = 5;

/// How a page is visited.
#[derive(Clone, Copy)]
struct Conditions {
    name: &'static str,
    slow: bool,
}

/// Measures and prints.
pub(super) async fn run(stage: &Stage) -> Result<()> {
    println!("cold load, median of {REPETITIONS}; floor: a page of one line from the same server");
    for conditions in [Conditions { name: "fast", slow: false }, Conditions { name: "slow", slow: true }] {
        let floor = cold_load(stage, conditions, Target::Floor).await?;
        let app = cold_load(stage, conditions, Target::App).await?;
        println!(
            "{}: first paint {:.2} × floor ({:.0} / {:.0} ms), ready {:.2} × floor ({:.0} ms)",
            conditions.name,
            app.paint / floor.paint,
            app.paint,
            floor.paint,
            app.ready / floor.paint,
            app.ready,
        );
    }
    Ok(())
}

#[derive(Clone, Copy)]
enum Target {
    Floor,
    App,
}

/// Milliseconds since the start of the navigation.
struct Timing {
    paint: f64,
    ready: f64,
}

/// Each visit has a browser and a profile of its own, so that nothing is in any cache.
async fn cold_load(stage: &Stage, conditions: Conditions, target: Target) -> Result<Timing> {
    let (mut paints, mut readies) = (Vec::new(), Vec::new());
    for _ in 0..REPETITIONS {
        let visit = stage.begin(Engine::Chromium, &Setup::default(), "bench-cold-load").await?;
        if conditions.slow {
            slow_down(&visit.page).await?;
        }
        match target {
            Target::Floor => visit.page.open_fixture("floor.html").await?,
            Target::App => visit.page.open("").await?,
        }
        paints.push(first(&visit.page, "first-contentful-paint").await?);
        if let Target::App = target {
            readies.push(first(&visit.page, "ankerplatz:ready").await?);
        }
        visit.end().await?;
    }
    Ok(Timing { paint: median(paints), ready: median(readies) })
}

/// A telephone in a village: 1.6 Mbit/s, 150 ms, a quarter of the processor.
async fn slow_down(page: &Page) -> Result<()> {
    let bytes_per_second = 1.6e6 / 8.0;
    let line = json!({ "offline": false, "latency": 150, "downloadThroughput": bytes_per_second,
        "uploadThroughput": bytes_per_second });
    page.cdp("Network.enable", json!({})).await?;
    page.cdp("Network.emulateNetworkConditions", line).await?;
    page.cdp("Emulation.setCPUThrottlingRate", json!({ "rate": 4 })).await?;
    Ok(())
}

async fn first(page: &Page, entry: &str) -> Result<f64> {
    let script = "return performance.getEntriesByName(arguments[0])[0]?.startTime ?? null";
    page.until(entry, async || page.js::<Option<f64>>(script, vec![json!(entry)]).await).await
}
