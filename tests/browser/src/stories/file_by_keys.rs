//! The whole case file by keyboard alone: from a new case through every step to the summary of the last phase.

use std::time::Duration;

use anyhow::{Result, bail, ensure};

use browser_tests::harness::{CHROMIUM, Page, Story, story};

use super::chart::until_map;
use super::filling::sentence;
use super::keyboard::{back_to, tab_to, until_focus};
use super::screens::STEPS;
use super::ways::{case_id, stored};

/// The stories of this file.
pub fn stories() -> Vec<Story> {
    vec![
        story("a_whole_case_file_by_keyboard_alone", CHROMIUM, |page| Box::pin(by_keys(page)))
            .size(1440, 900)
            .within(Duration::from_mins(6)),
    ]
}

async fn by_keys(page: &Page) -> Result<()> {
    page.open("").await?;
    tab_to(page, ".ways button", "Neuer Fall").await?;
    page.press(&["Enter"]).await?;
    until_focus(page, "dialog[open] input", "").await?;
    page.type_text("Ana").await?;
    page.press(&["Enter"]).await?;
    page.expect_text("main h1", "Ana").await?;
    let id = case_id(page).await?;
    tab_to(page, ".casebar a", "Netzwerkkarte").await?;
    page.press(&["Enter"]).await?;
    until_map(page, 0).await?;
    tab_to(page, "#chart", "").await?;
    page.press(&["n"]).await?;
    until_focus(page, "#new-name", "").await?;
    page.type_text("Mira").await?;
    page.press(&["Enter"]).await?;
    until_map(page, 1).await?;
    back_to(page, ".casebar a", "Phasen").await?;
    page.press(&["Enter"]).await?;
    page.expect_text("main .workhead h1", "").await?;
    // A case in which something is told already is taken up there, so the way goes to the first phase.
    back_to(page, "nav.steps a.phase", "Aufnahme klären").await?;
    page.press(&["Enter"]).await?;
    page.expect_text("main h1", "Kriterien").await?;
    let mut seen = Vec::new();
    loop {
        let place: String = page.js("return location.hash.split('/').slice(3).join('/')", vec![]).await?;
        if place.is_empty() {
            break;
        }
        if let Some(step) = place.strip_prefix("step/") {
            seen.push(step.to_owned());
            through(page, step).await?;
        } else {
            tab_to(page, ".walk a[rel=next]", "").await?;
        }
        page.press(&["Enter"]).await?;
        let gone = format!(
            "return location.hash.split('/').slice(3).join('/') !== '{place}' && document.activeElement.id === 'content'"
        );
        page.until_js("the next page", &gone).await?;
    }
    ensure!(seen == STEPS, "the way led through {seen:?}");
    let case = stored(page, &id).await?.to_string();
    let lost: Vec<&str> = STEPS
        .into_iter()
        .filter(|step| !["network", "information", "life-areas", "outcome", "plan-overview"].contains(step))
        .filter(|step| !case.contains(&sentence(step)))
        .collect();
    ensure!(lost.is_empty(), "nothing is left of {lost:?}");
    Ok(())
}

/// Answers whatever the Tab key comes to, until it comes to the way on.
async fn through(page: &Page, step: &str) -> Result<()> {
    const FARTHEST: usize = 400;
    for _ in 0..FARTHEST {
        page.press(&["Tab"]).await?;
        let kind: String = page.js(FOCUSED, vec![]).await?;
        match kind.as_str() {
            "next" => return Ok(()),
            "text" => page.type_text(&sentence(step)).await?,
            // The first of December, in whatever order the browser takes day and month.
            "day" => page.type_text("12122026").await?,
            "open" => page.press(&["ArrowRight"]).await?,
            "unchosen" => page.press(&["Space"]).await?,
            "list" => page.press(&["ArrowDown"]).await?,
            "add" => {
                page.press(&["Enter"]).await?;
                page.until_js("the focus in the new record", "return document.activeElement.id.startsWith('first-')")
                    .await?;
                // The first field itself is come to with the next key.
                page.press(&["Shift+Tab"]).await?;
            }
            "nowhere" => bail!("the focus is lost in the step {step}"),
            _ => {}
        }
    }
    bail!("Tab does not lead on from the step {step}")
}

/// What has the focus, and what is to be done with it.
const FOCUSED: &str = "
    const one = document.activeElement;
    if (one === document.body) return 'nowhere';
    if (one.matches('.walk a[rel=next]')) return 'next';
    if (!one.closest('main .work') || one.closest('.sidenotes, .difference')) return '';
    if (one.matches('.records > button, .adds button')) {
        if ('pressed' in one.dataset) return '';
        one.dataset.pressed = '';
        return 'add';
    }
    if (one.type === 'radio') {
        const label = one.closest('label'), said = label.textContent.replace(/\\s+/g, ' ').trim();
        if (!one.checked) return 'unchosen';
        return said === 'offen' || label.dataset.is === 'open' ? 'open' : '';
    }
    if (one.type === 'date') return one.value ? '' : 'day';
    if (one.tagName === 'SELECT') return one.value ? '' : 'list';
    if (one.matches('textarea, input[type=text]:not([role]):not([inputmode])')) return one.value ? '' : 'text';
    return ''";
