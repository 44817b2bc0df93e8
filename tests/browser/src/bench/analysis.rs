//! What all measures of a map cost: three ties a contact, so that 500 contacts have 1,500. Everybody is a person, so that
//! counting institutions too computes everything anew, comes to the same report, and changes nothing else on the screen.

use anyhow::Result;
use serde_json::Value;

use browser_tests::harness::{Page, Stage};

use super::maps::{open_map_with, settle};
use super::{median, metric};

const SIZES: [u32; 4] = [50, 200, 500, 1_000];
const TIES: u32 = 3;
const ROUNDS: usize = 7;

/// Measures and prints.
pub(super) async fn run(stage: &Stage) -> Result<()> {
    println!("all measures of maps with {TIES} ties a contact: ms of work on the main thread, median of {ROUNDS}");
    let mut found = Vec::new();
    for contacts in SIZES {
        let visit = open_map_with(stage, contacts, contacts * TIES).await?;
        let page = &visit.page;
        if page.count(".analysis").await? == 0 {
            page.click_css("#numbers-door").await?;
            settle(page).await?;
        }
        let mut times = Vec::new();
        for round in 0..=ROUNDS {
            let spent = once(page).await?;
            if round > 0 {
                times.push(spent);
            }
        }
        let spent = median(times);
        println!("  {contacts:>5} contacts, {:>5} ties: {spent:.1} ms", contacts * TIES);
        found.push(spent);
        visit.end().await?;
    }
    if let [.., half, whole] = found[..] {
        println!("  T(1000) / T(500) = {:.2}", whole / half);
    }
    Ok(())
}

/// Counts institutions too, or no longer, and answers the milliseconds until the page has come to rest.
async fn once(page: &Page) -> Result<f64> {
    let before = metric(page, "TaskDuration").await?;
    page.js::<Value>("document.querySelector('.analysis .tick input').click(); return null", vec![]).await?;
    settle(page).await?;
    let spent = metric(page, "TaskDuration").await? - before;
    Ok(spent * 1000.0)
}
