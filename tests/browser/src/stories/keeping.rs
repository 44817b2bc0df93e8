//! What is typed is kept, whatever happens to the store; what is not kept is said; what is deleted is gone.

use std::fs;

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

use browser_tests::harness::{ALL, CHROMIUM, Page, Story, story};

use super::journey::from_menu;
use super::ways::{fill_in, go, go_to_list, new_case, practice, stored, until_stored};

/// The stories of this file.
pub fn stories() -> Vec<Story> {
    vec![
        story("what_is_typed_survives_a_reload", ALL, |page| Box::pin(survives(page))),
        story("a_full_store_says_so", CHROMIUM, |page| Box::pin(full(page))),
        story("two_tabs_never_overwrite", ALL, |page| Box::pin(two_tabs(page))),
        story("a_damaged_case_comes_back_from_the_journal", CHROMIUM, |page| Box::pin(damaged_with_journal(page))),
        story("a_damaged_case_is_set_aside", CHROMIUM, |page| Box::pin(damaged(page))),
        story("blocked_storage_is_told", CHROMIUM, |page| Box::pin(blocked(page))),
        story("deleting_leaves_no_trace", CHROMIUM, |page| Box::pin(no_trace(page))),
    ]
}

const QUESTION: &str = "Was sind die Hauptprobleme?";

/// Opens the step with [`QUESTION`].
async fn at_the_question(page: &Page, id: &str) -> Result<()> {
    go(page, id, "step/first-picture").await?;
    page.find("field", QUESTION).await.map(|_| ())
}

async fn survives(page: &Page) -> Result<()> {
    page.open("").await?;
    let id = new_case(page, "Ana").await?;
    at_the_question(page, &id).await?;
    let field = page.find("field", QUESTION).await?;
    field.send_keys("Miete").await?;
    until_stored(page, &id, "the text to be stored", |case| case["answers"].to_string().contains("Miete")).await?;
    field.send_keys(" und Strom").await?;
    page.reload().await?;
    let field = page.find("field", QUESTION).await?;
    ensure!(field.prop("value").await?.as_deref() == Some("Miete und Strom"), "{:?}", field.prop("value").await?);
    Ok(())
}

async fn full(page: &Page) -> Result<()> {
    page.open("").await?;
    let id = new_case(page, "Ana").await?;
    at_the_question(page, &id).await?;
    let filler = "let part = 'x'.repeat(1 << 20), whole = '';
        while (part) {
            try {
                localStorage.setItem('filler', whole + part);
                whole += part;
            } catch {
                part = part.slice(part.length / 2 + 1 | 0);
            }
        }
        return whole.length";
    page.js::<usize>(filler, vec![]).await?;
    let long = format!("Miete {}", "und Strom ".repeat(2000));
    page.set_value(QUESTION, &long).await?;
    page.expect_text(".banner[role=alert]", "Der Speicher dieses Browsers ist voll.").await?;
    page.expect_text(".topbar .saved", "Nicht gespeichert").await?;
    page.expect_no_barriers().await?;
    page.click_in(".banner", "button", "Jetzt herunterladen").await?;
    let handed_out: Value = serde_json::from_str(&fs::read_to_string(page.downloaded(".json").await?)?)?;
    ensure!(handed_out["case"]["answers"].to_string().contains(&long), "the file lacks the last change");
    page.click_in(".banner", "button", "Erneut speichern").await?;
    page.expect_text(".topbar .saved", "Nicht gespeichert").await?;
    page.js::<Value>("localStorage.removeItem('filler'); return null", vec![]).await?;
    page.click_in(".banner", "button", "Erneut speichern").await?;
    page.expect_gone(".banner").await?;
    page.expect_text(".topbar .saved", "Gespeichert auf diesem Gerät").await?;
    until_stored(page, &id, "the change to be stored", |case| case["answers"].to_string().contains(&long)).await
}

/// Whoever comes second is told, saves nothing over the other, and may keep both.
async fn two_tabs(page: &Page) -> Result<()> {
    page.open("").await?;
    let id = new_case(page, "Ana").await?;
    at_the_question(page, &id).await?;
    fill_in(page, "main", QUESTION, "von der ersten").await?;
    until_stored(page, &id, "the first text", |case| case.to_string().contains("von der ersten")).await?;
    let first = page.driver.window().await?;
    let second = page.driver.new_tab().await?;
    page.driver.switch_to_window(second.clone()).await?;
    at_the_question(page, &id).await?;
    fill_in(page, "main", QUESTION, "von der zweiten").await?;
    until_stored(page, &id, "the second text", |case| case.to_string().contains("von der zweiten")).await?;
    let kept = stored(page, &id).await?;
    page.driver.switch_to_window(first.clone()).await?;
    page.expect_text(".banner[role=alert]", "in einem anderen Fenster geändert").await?;
    fill_in(page, "main", QUESTION, "noch einmal von der ersten").await?;
    page.expect_text(".topbar .saved", "Nicht gespeichert").await?;
    ensure!(stored(page, &id).await? == kept, "the second window was overwritten");
    page.click_in(".banner", "button", "Diesen Stand als Kopie behalten").await?;
    page.expect_text("main h1", "Ana (Kopie)").await?;
    let copy = super::ways::case_id(page).await?;
    ensure!(stored(page, &copy).await?.to_string().contains("noch einmal von der ersten"), "the copy lacks the change");
    ensure!(stored(page, &id).await? == kept, "the second window was overwritten by the copy");
    // The other way: what the second window has is taken over.
    at_the_question(page, &id).await?;
    page.driver.switch_to_window(second.clone()).await?;
    fill_in(page, "main", QUESTION, "das letzte Wort").await?;
    until_stored(page, &id, "the last word", |case| case.to_string().contains("das letzte Wort")).await?;
    page.driver.switch_to_window(first).await?;
    page.click_in(".banner", "button", "Anderen Stand übernehmen").await?;
    page.expect_gone(".banner").await?;
    page.until("the last word to be shown", async || {
        let shown = page.find("field", QUESTION).await?.prop("value").await?;
        Ok((shown.as_deref() == Some("das letzte Wort")).then_some(()))
    })
    .await
}

/// Cuts the stored texts of these kinds short, as a torn write would.
async fn damage(page: &Page, id: &str, kinds: &[&str]) -> Result<()> {
    let script = "const [id, kinds] = arguments;
        for (const kind of kinds) {
            const key = `ankerplatz/1/${kind}/${id}`, text = localStorage.getItem(key) ?? '';
            localStorage.setItem(key, text.slice(0, text.length / 2));
        }
        localStorage.removeItem(`ankerplatz/1/summary/${id}`);
        return null";
    page.js::<Value>(script, vec![json!(id), json!(kinds)]).await?;
    Ok(())
}

/// Forgets the journal, which would otherwise bring a damaged case back whole.
async fn forget_journal(page: &Page) -> Result<()> {
    let script = "const done = arguments[0], asked = indexedDB.open('ankerplatz');
        asked.onsuccess = () => {
            const work = asked.result.transaction('cases', 'readwrite');
            work.objectStore('cases').clear();
            work.oncomplete = () => { asked.result.close(); done(true); };
        };
        asked.onerror = () => done(false)";
    let answer = page.driver.execute_async(script, vec![]).await?;
    ensure!(answer.json() == &Value::Bool(true), "the journal cannot be reached");
    Ok(())
}

/// Two cases: the practice case, and Ana with a text of two generations. Leaves the list open.
async fn two_cases(page: &Page) -> Result<String> {
    practice(page).await?;
    go_to_list(page).await?;
    let id = new_case(page, "Ana").await?;
    at_the_question(page, &id).await?;
    fill_in(page, "main", QUESTION, "die ältere Fassung").await?;
    until_stored(page, &id, "the older text", |case| case.to_string().contains("die ältere Fassung")).await?;
    go_to_list(page).await?;
    // What a case was opened with becomes its older generation.
    at_the_question(page, &id).await?;
    fill_in(page, "main", QUESTION, "die neueste Fassung").await?;
    until_stored(page, &id, "the newest text", |case| case.to_string().contains("die neueste Fassung")).await?;
    go_to_list(page).await?;
    Ok(id)
}

async fn damaged_with_journal(page: &Page) -> Result<()> {
    let id = two_cases(page).await?;
    let before = stored(page, &id).await?;
    damage(page, &id, &["case", "older"]).await?;
    page.reload().await?;
    page.click("link", "Ana").await?;
    page.expect_text("main h1", "Ana").await?;
    ensure!(stored(page, &id).await? == before, "the journal has brought something else");
    Ok(())
}

async fn damaged(page: &Page) -> Result<()> {
    let id = two_cases(page).await?;
    forget_journal(page).await?;
    damage(page, &id, &["case"]).await?;
    page.reload().await?;
    at_the_question(page, &id).await?;
    let shown = page.find("field", QUESTION).await?.prop("value").await?;
    ensure!(shown.as_deref() == Some("die ältere Fassung"), "shown is {shown:?}");
    let aside = "return Object.keys(localStorage).filter((key) => key.startsWith('ankerplatz/1/unreadable/')).length";
    ensure!(page.js::<usize>(aside, vec![]).await? == 1, "what could not be read was not set aside");
    go_to_list(page).await?;
    forget_journal(page).await?;
    damage(page, &id, &["case", "older"]).await?;
    page.reload().await?;
    page.click("link", "Karin S., 20").await?;
    page.expect_text("main h1", "Karin S.").await?;
    go_to_list(page).await?;
    page.click("link", "Dieser Fall lässt sich nicht lesen").await?;
    page.expect_text("main h1", "Dieser Fall lässt sich nicht lesen").await?;
    let raw = "return localStorage.getItem('ankerplatz/1/case/' + arguments[0])";
    let raw: String = page.js(raw, vec![json!(id)]).await?;
    page.click("button", "Gespeicherten Text herunterladen").await?;
    let written = page.until("the raw text", async || {
        let folder = page.folder.join("downloads");
        let files: Vec<String> = fs::read_dir(folder)?
            .flatten()
            .map(|file| fs::read_to_string(file.path()))
            .collect::<std::io::Result<_>>()?;
        Ok(files.contains(&raw).then_some(()))
    });
    written.await.context("the damaged text is not among the downloads")
}

async fn blocked(page: &Page) -> Result<()> {
    let block = "Object.defineProperty(window, 'localStorage', {
        get() { throw new DOMException('Access is denied for this document.', 'SecurityError'); } });";
    page.cdp("Page.addScriptToEvaluateOnNewDocument", json!({ "source": block })).await?;
    page.open("").await?;
    page.expect_text(".banner[role=alert]", "Dieser Browser lässt kein Speichern zu.").await?;
    page.expect_no_barriers().await?;
    new_case(page, "Ana").await?;
    page.click_in(".casebar", "link", "Phasen").await?;
    let group = "[role=group][aria-label='Liegen mehrere Probleme zugleich vor?']";
    fill_in(page, group, "Begründung", "Mehreres").await?;
    page.click_in(".casebar", "link", "Überblick").await?;
    page.click_in("main", "button", "Als Datei sichern").await?;
    let text = fs::read_to_string(page.downloaded(".json").await?)?;
    ensure!(text.contains("Mehreres"), "the file lacks what was typed: {text}");
    let said = page.text(".topbar .saved").await?;
    ensure!(!said.starts_with("Gespeichert auf diesem Gerät"), "nothing is saved, and it says „{said}“");
    Ok(())
}

async fn no_trace(page: &Page) -> Result<()> {
    const CANARY: &str = "Quetzalcoatl";
    page.open("").await?;
    let id = new_case(page, CANARY).await?;
    at_the_question(page, &id).await?;
    fill_in(page, "main", QUESTION, CANARY).await?;
    until_stored(page, &id, "the text to be stored", |case| case["answers"].to_string().contains(CANARY)).await?;
    ensure!(traces(page, CANARY).await?.contains("localStorage"), "the search finds nothing even before");
    go_to_list(page).await?;
    from_menu(page, CANARY, "Löschen").await?;
    page.click_in(".toaster", "button", "Schließen").await?;
    page.expect_gone(".toast").await?;
    page.until("every trace to go", async || {
        let traces = traces(page, CANARY).await?;
        ensure!(traces.is_empty(), "left in {traces}");
        Ok(Some(()))
    })
    .await?;
    page.reload().await?;
    page.expect_text("main h1", "Ein sicherer Platz für die Fallarbeit").await?;
    ensure!(traces(page, CANARY).await?.is_empty(), "it has come back");
    Ok(())
}

/// Where a word still stands: every store of the browser, and the page.
async fn traces(page: &Page, word: &str) -> Result<String> {
    let script = "const [word, done] = arguments;
        (async () => {
            const found = [], look = (where, text) => { if (String(text).includes(word)) found.push(where); };
            for (const [name, store] of Object.entries({ localStorage, sessionStorage }))
                for (const key of Object.keys(store)) look(name + ' ' + key, key + store.getItem(key));
            for (const { name } of await indexedDB.databases()) {
                const wait = (asked) => new Promise((fine, bad) => {
                    asked.onsuccess = () => fine(asked.result);
                    asked.onerror = bad;
                });
                const database = await wait(indexedDB.open(name));
                for (const store of database.objectStoreNames) {
                    const entries = database.transaction(store).objectStore(store);
                    look('journal', JSON.stringify([await wait(entries.getAllKeys()), await wait(entries.getAll())]));
                }
                database.close();
            }
            for (const name of await caches.keys()) look('cache', name);
            look('page', document.documentElement.outerHTML);
            look('title', document.title + decodeURIComponent(location.href));
            return found.join(', ');
        })().then(done, (reason) => done('error: ' + reason))";
    let answer = page.driver.execute_async(script, vec![json!(word)]).await?;
    answer.json().as_str().map(str::to_owned).context("no answer")
}
