//! Ways that many stories take: to a case, to a step, into a field. Each waits for what it needs, since a case opens
//! only after its part of the app has arrived.

use anyhow::{Context, Result, bail, ensure};
use serde_json::{Value, json};
use thirtyfour::{Key, WebElement};

use browser_tests::harness::Page;

/// Opens the first page and from there the practice case; answers with its identity.
pub async fn practice(page: &Page) -> Result<String> {
    page.open("").await?;
    page.click("button", "Übungsfall öffnen").await?;
    page.expect_text("main h1", "Karin S.").await?;
    case_id(page).await
}

/// Makes a case from the first page or from the list, and answers with its identity.
pub async fn new_case(page: &Page, name: &str) -> Result<String> {
    page.click_in("main", "button", "Neuer Fall").await?;
    fill_in(page, "dialog[open]", "Name oder Pseudonym", name).await?;
    page.click_in("dialog[open]", "button", "Fall anlegen").await?;
    page.expect_text("main h1", name).await?;
    case_id(page).await
}

/// The identity of the case in the address.
pub async fn case_id(page: &Page) -> Result<String> {
    let address = page.driver.current_url().await?;
    let parts = address.fragment().unwrap_or_default().split('/').map(str::to_owned).collect::<Vec<_>>();
    parts.get(2).cloned().with_context(|| format!("no case in {address}"))
}

/// Goes to a place of a case by its address: `""`, `map`, `plan` or `step/goals`.
pub async fn go(page: &Page, id: &str, place: &str) -> Result<()> {
    let route = if place.is_empty() { format!("#/case/{id}") } else { format!("#/case/{id}/{place}") };
    page.open(&route).await?;
    page.until_js(place, &format!("return location.hash === '{route}' && !!document.querySelector('main h1')")).await
}

/// Goes to the list of cases.
pub async fn go_to_list(page: &Page) -> Result<()> {
    page.click_css(".brand").await?;
    page.expect_text("main h1", "Meine Fälle").await
}

/// Fills the field with this label inside the elements of a CSS selector.
pub async fn fill_in(page: &Page, scope: &str, label: &str, text: &str) -> Result<()> {
    let field = page.find_in(scope, "field", label).await?;
    // As a hand does it: a field that proposes words would not notice it if the driver emptied it.
    field.send_keys(Key::Control + "a").await?;
    field.send_keys(if text.is_empty() { Key::Backspace.value().to_string() } else { text.to_owned() }).await?;
    page.js::<Value>("arguments[0].blur(); return null", vec![field.to_json()?]).await?;
    Ok(())
}

/// Chooses an option of the select with this label inside the elements of a CSS selector.
pub async fn choose_in(page: &Page, scope: &str, label: &str, option: &str) -> Result<()> {
    let select = page.find_in(scope, "field", label).await?;
    let script = "const [select, text] = arguments;
        const option = [...select.options].find((option) => option.text.trim() === text);
        if (!option) return null;
        select.value = option.value;
        for (const name of ['input', 'change']) select.dispatchEvent(new Event(name, { bubbles: true }));
        return option.value";
    let chosen: Option<String> = page.js(script, vec![select.to_json()?, json!(option)]).await?;
    chosen.map(|_| ()).with_context(|| format!("„{label}“ has no option „{option}“"))
}

/// Sets a date as the browser's own picker would, inside the elements of a CSS selector.
pub async fn set_day_in(page: &Page, scope: &str, label: &str, day: &str) -> Result<()> {
    let script = "const [field, day] = arguments;
        field.value = day;
        for (const name of ['input', 'change']) field.dispatchEvent(new Event(name, { bubbles: true }));
        return field.value";
    let field = page.find_in(scope, "field", label).await?;
    let set: String = page.js(script, vec![field.to_json()?, json!(day)]).await?;
    ensure!(set == day, "the field „{label}“ refused {day}");
    Ok(())
}

/// Presses what has this role and name in the work of a step, where a bar lies over the foot of the window.
pub async fn press(page: &Page, role: &str, name: &str) -> Result<()> {
    press_in(page, "main", role, name).await
}

/// The same inside the elements of a CSS selector, in a panel with a bar at its foot.
pub async fn press_in(page: &Page, scope: &str, role: &str, name: &str) -> Result<()> {
    page.until(&format!("to press {role} „{name}“"), async || {
        let element = page.find_in(scope, role, name).await?;
        clear_of_bars(page, &element).await?;
        Ok(Some(element.click().await?))
    })
    .await
}

/// Adds a record to the list of a step; its first field gets the focus, ready to be typed into.
pub async fn add(page: &Page, name: &str) -> Result<()> {
    press(page, "button", name).await?;
    page.until_js("the focus in the new record", "return document.activeElement.id.startsWith('first-')").await
}

/// Scrolls an element to the middle, as a person does who sees it half under a bar; a driver sees no reason to.
async fn clear_of_bars(page: &Page, element: &WebElement) -> Result<()> {
    let script = "arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' }); return null";
    page.js::<Value>(script, vec![element.to_json()?]).await.map(|_| ())
}

/// Picks a word in the row of choices under a legend. The word may be the figure of a scale.
pub async fn pick(page: &Page, legend: &str, word: &str) -> Result<()> {
    pick_in(page, "main", legend, word).await
}

/// The same inside the elements of a CSS selector.
pub async fn pick_in(page: &Page, scope: &str, legend: &str, word: &str) -> Result<()> {
    let what = format!("„{word}“ under „{legend}“ in {scope}");
    page.until(&what, async || {
        let label = choice(page, scope, legend, word).await?;
        clear_of_bars(page, &label).await?;
        label.click().await?;
        let is_picked = "return arguments[0].querySelector('input').checked";
        Ok(page.js::<bool>(is_picked, vec![label.to_json()?]).await?.then_some(()))
    })
    .await
}

async fn choice(page: &Page, scope: &str, legend: &str, word: &str) -> Result<WebElement> {
    let script = "const [scope, legend, word] = arguments;
        const tidy = (text) => text.replace(/\\s+/g, ' ').replace(/ ,/g, ',').trim();
        const rows = [...document.querySelectorAll(scope)].flatMap((root) => [...root.querySelectorAll('fieldset')])
            .filter((row) => tidy(row.querySelector('legend')?.textContent ?? '') === legend);
        const says = (label) => [label, ...label.children].some((part) => tidy(part.textContent) === word);
        return rows.flatMap((row) => [...row.querySelectorAll('label')]).filter(says)";
    let answer = page.driver.execute(script, vec![json!(scope), json!(legend), json!(word)]).await?;
    let mut found = answer.elements()?;
    ensure!(found.len() <= 1, "{} choices „{word}“ under „{legend}“", found.len());
    found.pop().context("no such choice")
}

/// Goes to a step through the list beside the work, whatever step is shown.
pub async fn step(page: &Page, phase: &str, slug: &str, title: &str) -> Result<()> {
    let link = format!("nav.steps a.step[href$='/step/{slug}']");
    page.until_js("the top of the page", "scrollTo({ top: 0, behavior: 'instant' }); return scrollY === 0").await?;
    if page.count(&link).await? == 0 {
        page.click_in("nav.steps", "link", &format!("{phase} *")).await?;
    }
    page.click_css(&link).await?;
    page.expect_text("main h1", title).await
}

/// What a phase is said to be in, in the list beside the work.
pub async fn expect_phase(page: &Page, phase: &str, state: &str) -> Result<()> {
    let what = format!("the phase „{phase}“ to be „{state}“");
    page.until(&what, async || {
        let names = page.names("nav.steps", "link").await?;
        let said = names.iter().find(|name| name.starts_with(&format!("{phase} "))).context("no such phase")?;
        if said.ends_with(state) { Ok(Some(())) } else { bail!("it is said to be: {said}") }
    })
    .await
}

/// The case as the browser keeps it.
pub async fn stored(page: &Page, id: &str) -> Result<Value> {
    let script = "return localStorage.getItem('ankerplatz/1/case/' + arguments[0])";
    let text: Option<String> = page.js(script, vec![json!(id)]).await?;
    let text = text.context("the case is not stored")?;
    let (_, envelope) = text.split_once('\n').context("the stored text has no envelope")?;
    Ok(serde_json::from_str::<Value>(envelope)?["case"].clone())
}

/// Waits until what is stored of the case fulfils a condition.
pub async fn until_stored(page: &Page, id: &str, what: &str, holds: impl Fn(&Value) -> bool) -> Result<()> {
    page.until(what, async || {
        let case = stored(page, id).await?;
        if holds(&case) { Ok(Some(())) } else { bail!("stored is {case}") }
    })
    .await
}

/// Everything that local storage holds for us.
pub async fn storage(page: &Page) -> Result<Value> {
    let script = "return Object.fromEntries(Object.keys(localStorage).filter((key) => key.startsWith('ankerplatz/'))
        .sort().map((key) => [key, localStorage.getItem(key)]))";
    page.js(script, vec![]).await
}

/// Fails if a name stands in the title or in the address of the page, where other people and the browser's history
/// would see it.
pub async fn expect_nameless(page: &Page, names: &[&str]) -> Result<()> {
    let shown: String = page.js("return document.title + ' ' + decodeURIComponent(location.href)", vec![]).await?;
    for name in names {
        ensure!(!shown.contains(name), "„{name}“ stands in {shown}");
    }
    Ok(())
}
