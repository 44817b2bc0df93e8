//! The tools of the stories themselves: a tool that does nothing would let every story pass.

use std::fs;

use anyhow::{Result, ensure};

use browser_tests::harness::{ALL, CHROMIUM, Engine, Page, Pointer, Story, story};

/// The stories of this file.
pub fn stories() -> Vec<Story> {
    vec![
        story("tools_controls_are_found_by_role_and_name", ALL, |page| Box::pin(controls(page))),
        story("tools_keys_arrive", ALL, |page| Box::pin(keys(page))),
        story("tools_mouse_and_wheel_arrive", ALL, |page| Box::pin(mouse(page))),
        story("tools_fingers_arrive", CHROMIUM, |page| Box::pin(fingers(page))),
        story("tools_files_can_be_given", ALL, |page| Box::pin(files(page))),
        story("tools_a_page_can_be_printed", &[Engine::Chromium, Engine::Firefox], |page| Box::pin(print(page))),
        story("tools_faults_are_seen", ALL, |page| Box::pin(faults(page))).allowing(&[
            "provoked",
            "faults.js",
            "none.js",
        ]),
        story("tools_barriers_are_seen", ALL, |page| Box::pin(barriers(page))),
        story("tools_the_line_can_be_cut", ALL, |page| Box::pin(offline(page)))
            .allowing(&["ERR_EMPTY_RESPONSE", "icons.svg"]),
    ]
}

async fn logged(page: &Page, line: &str) -> Result<()> {
    page.expect_text("#log", line).await
}

async fn controls(page: &Page) -> Result<()> {
    page.open_fixture("tools.html").await?;
    page.click("button", "Zählen").await?;
    logged(page, "click").await?;
    page.fill("Vorname", "Ada Öß").await?;
    logged(page, "change name Ada Öß").await?;
    page.set_value("Datum", "2026-11-22").await?;
    logged(page, "change date 2026-11-22").await?;
    page.choose("Art*", "Zweite").await?;
    logged(page, "change kind b").await?;
    page.click("checkbox", "Einverstanden").await?;
    logged(page, "change agreed true").await?;
    ensure!(page.find_all("", "button", "Doppelt").await?.len() == 2);
    ensure!(page.names("main", "heading").await? == ["Werkzeuge"]);
    Ok(())
}

async fn keys(page: &Page) -> Result<()> {
    page.open_fixture("tools.html").await?;
    page.press(&["Control+Shift+z", "ArrowLeft", "Escape", "Tab"]).await?;
    logged(page, "key ctrl+shift+").await?;
    for line in ["key ArrowLeft", "key Escape", "key Tab"] {
        logged(page, line).await?;
    }
    page.type_text("xy").await?;
    ensure!(
        page.js::<String>("return document.getElementById('name').value", vec![]).await? == "xy",
        "Tab did not lead to the field"
    );
    Ok(())
}

async fn mouse(page: &Page) -> Result<()> {
    page.open_fixture("tools.html").await?;
    let (x, y) = page.middle_of("#board").await?;
    page.drag(Pointer::Mouse, &[(x, y), (x + 40, y), (x + 80, y + 20)]).await?;
    logged(page, "mouse 1 true 1").await?;
    page.tap(Pointer::Mouse, (x, y)).await?;
    logged(page, "mouse 2 true 2").await?;
    page.wheel((x, y), 0, 120).await?;
    logged(page, "wheel 1").await
}

async fn fingers(page: &Page) -> Result<()> {
    page.open_fixture("tools.html").await?;
    let (x, y) = page.middle_of("#board").await?;
    page.drag(Pointer::Touch, &[(x, y), (x + 40, y), (x + 80, y + 20)]).await?;
    logged(page, "touch 1 true 1").await?;
    page.pinch((x, y), 40, 120).await?;
    logged(page, "touch 3 true 3").await
}

async fn files(page: &Page) -> Result<()> {
    page.open_fixture("tools.html").await?;
    let file = page.folder.join("gift.txt");
    fs::write(&file, "content of the file")?;
    page.upload("#file", &file).await?;
    logged(page, "file content of the file").await
}

async fn print(page: &Page) -> Result<()> {
    page.open_fixture("tools.html").await?;
    ensure!(page.print().await?.starts_with(b"%PDF-"));
    Ok(())
}

async fn faults(page: &Page) -> Result<()> {
    page.open("").await?;
    page.load_script("__fixtures/faults.js").await?;
    ensure!(page.load_script("__fixtures/none.js").await.is_err(), "a missing script is not missed");
    page.until("all kinds of reports", async || {
        let kinds: Vec<String> = page.reports().await?.into_iter().map(|report| report.kind).collect();
        let wanted = ["console.error", "error", "rejection", "policy", "load"];
        Ok(wanted.iter().all(|kind| kinds.iter().any(|known| known == kind)).then_some(()))
    })
    .await?;
    let told_by_browser = page.driver.browser_log().await.unwrap_or_default();
    let is_told = told_by_browser.iter().any(|entry| entry.level == "SEVERE" && entry.message.contains("none.js"));
    ensure!(is_told || page.engine != Engine::Chromium, "Chromium's own log is not read");
    Ok(())
}

async fn barriers(page: &Page) -> Result<()> {
    page.open_fixture("tools.html").await?;
    page.expect_no_barriers().await?;
    page.js::<()>("document.querySelector('label').remove()", vec![]).await?;
    let found = page.barriers().await?;
    ensure!(found.iter().any(|barrier| barrier.id == "label"), "{found:?}");
    Ok(())
}

async fn offline(page: &Page) -> Result<()> {
    page.open("").await?;
    let reach = "const done = arguments[0]; fetch('favicon.svg', { cache: 'no-store' }).then(() => done(true), () => done(false))";
    page.server.set_offline(true);
    ensure!(page.driver.execute_async(reach, vec![]).await?.json() == &serde_json::Value::Bool(false), "still reached");
    page.server.set_offline(false);
    ensure!(
        page.driver.execute_async(reach, vec![]).await?.json() == &serde_json::Value::Bool(true),
        "not reached again"
    );
    Ok(())
}
