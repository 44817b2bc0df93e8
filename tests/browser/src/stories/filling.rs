//! Fills whatever a step of the wizard shows: each field that is empty, each row in which nothing is chosen, one record in
//! each list. So a story can go through all steps without knowing each of their labels.

use anyhow::{Result, bail, ensure};
use serde_json::json;
use thirtyfour::{By, WebElement};

use browser_tests::harness::Page;

use super::screens::to;

/// The day that is set wherever a day is asked for.
pub const DAY: &str = "2026-12-01";

/// What a story writes into a step, so that it can be found again.
pub fn sentence(step: &str) -> String {
    format!("Satz im Schritt {step}")
}

/// Goes to a step by its address.
pub async fn at(page: &Page, id: &str, step: &str) -> Result<()> {
    to(page, &format!("#/case/{id}/step/{step}"), "main .work h1").await?;
    page.until_js(
        step,
        &format!("return !!document.querySelector('nav.steps a[aria-current=step][href$=\"/step/{step}\"]')"),
    )
    .await
}

/// Gives the step shown what it asks for, and one record to each of its lists.
pub async fn fill(page: &Page, step: &str) -> Result<()> {
    fill_shown(page, step).await?;
    while press_next(page, ".work .records > button, .work .adds button").await? {
        fill_shown(page, step).await?;
    }
    // What is folded is opened only where something is still missing in it.
    while !is_complete(page, step).await? && press_next(page, ".work .fold-line[aria-expanded=false]").await? {
        fill_shown(page, step).await?;
    }
    Ok(())
}

/// What the list of steps says of a step.
pub async fn is_complete(page: &Page, step: &str) -> Result<bool> {
    let script =
        "return document.querySelector(`nav.steps a.step[href$='/step/${arguments[0]}']`)?.dataset.is === 'done'";
    page.js(script, vec![json!(step)]).await
}

/// Presses the next button of a CSS selector that was not pressed yet.
async fn press_next(page: &Page, css: &str) -> Result<bool> {
    let script =
        "const next = [...document.querySelectorAll(arguments[0])].find((button) => !('pressed' in button.dataset));
        document.querySelector('[data-next]')?.removeAttribute('data-next');
        if (!next) return false;
        next.dataset.pressed = next.dataset.next = '';
        next.scrollIntoView({ block: 'center', behavior: 'instant' });
        return true";
    let is_there: bool = page.js(script, vec![json!(css)]).await?;
    if is_there {
        page.click_css("[data-next]").await?;
        until_still(page).await?;
    }
    Ok(is_there)
}

/// Fills everything that stands open on the page.
pub async fn fill_shown(page: &Page, step: &str) -> Result<()> {
    const MOST: usize = 120;
    for _ in 0..MOST {
        let kind: String = page.js(NEXT, vec![]).await?;
        if kind.is_empty() {
            return Ok(());
        }
        let element = page.driver.find(By::Css("[data-next]")).await?;
        match kind.as_str() {
            "text" => element.send_keys(sentence(step)).await?,
            "figure" => element.send_keys("3").await?,
            "radio" | "tick" => element.click().await?,
            "day" => set(page, &element, DAY).await?,
            "list" => set(page, &element, "").await?,
            other => bail!("nobody knows how to fill „{other}“"),
        }
        until_still(page).await?;
    }
    bail!("the step {step} never has enough")
}

/// Sets a day, or takes the first entry of a list that stands for something.
async fn set(page: &Page, element: &WebElement, value: &str) -> Result<()> {
    let script = "const [field, value] = arguments;
        field.value = value || [...field.options].map((option) => option.value).find((value) => value !== '');
        for (const name of ['input', 'change']) field.dispatchEvent(new Event(name, { bubbles: true }));
        return field.value";
    let set: String = page.js(script, vec![element.to_json()?, json!(value)]).await?;
    ensure!(!set.is_empty(), "the field refused {value}");
    Ok(())
}

/// What was done is drawn.
async fn until_still(page: &Page) -> Result<()> {
    let wait = "const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => done(true)))";
    page.driver.execute_async(wait, vec![]).await.map(|_| ()).map_err(Into::into)
}

/// Marks the next thing to fill and answers with what it is. In a row of choices it is the first that is not „open“.
const NEXT: &str = "
    document.querySelector('[data-next]')?.removeAttribute('data-next');
    const visible = (element) => element.getClientRects().length > 0 && element.checkVisibility() && !element.disabled;
    const take = (element, kind) => {
        element.dataset.next = '';
        element.scrollIntoView({ block: 'center', behavior: 'instant' });
        return kind;
    };
    const open = ['offen', 'open', 'nicht eingeschätzt', '–offen', '–open'];
    const said = (label) => label.textContent.replace(/\\s+/g, ' ').trim();
    for (const one of document.querySelectorAll('main .work :is(input, textarea, select)')) {
        if (one.closest('.sidenotes, .difference, .switch') || 'tried' in one.dataset) continue;
        if (one.type === 'radio') {
            const row = one.closest('fieldset');
            if (!row || 'tried' in row.dataset) continue;
            row.dataset.tried = '';
            const labels = [...row.querySelectorAll('label')].filter(visible);
            const chosen = labels.find((label) => label.querySelector('input').checked);
            if (chosen && !open.includes(said(chosen)) && chosen.dataset.is !== 'open') continue;
            const first = labels.find((label) => !open.includes(said(label)) && label.dataset.is !== 'open');
            if (first) return take(first, 'radio');
            continue;
        }
        if (!visible(one)) continue;
        one.dataset.tried = '';
        if (one.type === 'checkbox') {
            if (!one.checked && one.closest('.tick')) return take(one, 'tick');
            continue;
        }
        if (one.value !== '') continue;
        if (one.tagName === 'SELECT') {
            if ([...one.options].some((option) => option.value !== '')) return take(one, 'list');
        } else if (one.type === 'date') {
            return take(one, 'day');
        } else if (one.type === 'text' || one.tagName === 'TEXTAREA') {
            return take(one, one.inputMode === 'decimal' || one.inputMode === 'numeric' ? 'figure' : 'text');
        }
    }
    return ''";
