//! The log of activities: a referral waits until somebody has arrived, and the table below tells who was last informed.

use anyhow::{Result, ensure};

use browser_tests::harness::{ALL, Page, Story, story};

use super::filling::at;
use super::ways::{add, choose_in, fill_in, new_case, press, set_day_in, until_stored};

/// The stories of this file.
pub fn stories() -> Vec<Story> {
    vec![story("a_referral_waits_for_the_arrival_and_tells_who_was_informed", ALL, |page| Box::pin(referral(page)))]
}

async fn referral(page: &Page) -> Result<()> {
    page.open("").await?;
    let id = new_case(page, "Ana").await?;
    at(page, &id, "services").await?;
    add(page, "Leistung ergänzen").await?;
    fill_in(page, "main", "Leistung", "Zimmervermittlung").await?;
    fill_in(page, "main", "Wer erbringt sie?", "Wohnhilfe Kompass").await?;
    at(page, &id, "activities").await?;
    page.expect_gone(".informed").await?;
    add(page, "Eintrag ergänzen").await?;
    fill_in(page, "main", "Was geschah?", "Ana angemeldet").await?;
    set_day_in(page, "main", "Datum", "2026-03-02").await?;
    choose_in(page, "main", "Art der Handlung", "Überwiesen, vermittelt").await?;
    choose_in(page, "main", "Um welche Leistung ging es?", "Zimmervermittlung (Wohnhilfe Kompass)").await?;
    // Nobody is asked a second time to whom it was told, and the side follows.
    page.expect_text(".fold-facts", "weitergegeben an Wohnhilfe Kompass").await?;
    page.expect_text(".fold-facts", "keine Entbindung im Register").await?;
    page.expect_text(".sides", "Unterstützungsmanagement").await?;
    page.expect_text(".referrals", "Wohnhilfe Kompass").await?;
    page.expect_text(".referrals", "überfällig").await?;
    page.expect_text(".informed", "Überweisungen: 0 angekommen, 1 offen, 0 nicht zustande gekommen.").await?;
    page.expect_text(".informed tbody", "02.03.2026").await?;
    press(page, "button", "Ankunft heute bestätigen: Wohnhilfe Kompass").await?;
    page.expect_gone(".referrals").await?;
    page.expect_text(".fold-facts", "angekommen am").await?;
    until_stored(page, &id, "the arrival", |case| case.pointer("/course/activities/0/referral/arrived_on").is_some())
        .await?;
    // One act, one step back.
    page.press(&["Control+z"]).await?;
    page.expect_text(".referrals", "Wohnhilfe Kompass").await?;
    page.press(&["Control+y"]).await?;
    page.expect_gone(".referrals").await?;
    page.reload().await?;
    page.expect_text(".informed", "Überweisungen: 1 angekommen, 0 offen, 0 nicht zustande gekommen.").await?;
    let names = page.text(".informed tbody").await?;
    ensure!(names.contains("Wohnhilfe Kompass") && names.contains("keine"), "the table says: {names}");
    Ok(())
}
