//! The network map as a hand sees it: places in sectors and rings, symbols by name.

use anyhow::{Result, ensure};
use serde_json::{Value, json};

use browser_tests::harness::{Page, Pointer};

/// A place on the screen.
pub type Spot = (i32, i32);

/// The symbol of a contact.
pub fn symbol(name: &str) -> String {
    format!(".nodes .node[aria-label^='{name},'], .nodes .node[aria-label='{name}']")
}

/// Waits until the map stands with this many contacts on it.
pub async fn until_map(page: &Page, contacts: usize) -> Result<()> {
    page.until(&format!("a map with {contacts} contacts"), async || {
        Ok((page.count("#chart .ego").await? == 1 && page.count(".nodes .node").await? == contacts).then_some(()))
    })
    .await?;
    still(page).await
}

/// Waits until neither zoom nor labels move any more.
pub async fn still(page: &Page) -> Result<()> {
    let look = "const view = document.querySelector('#chart .view');
        return view.getAttribute('transform') + [...document.querySelectorAll('.labels text')].map((text) =>
            text.getAttribute('x') + text.getAttribute('font-size')).join()";
    page.until("the map to come to rest", async || {
        let before: String = page.js(look, vec![]).await?;
        let wait = "const done = arguments[0]; setTimeout(() => requestAnimationFrame(() => done(true)), 180)";
        page.driver.execute_async(wait, vec![]).await?;
        Ok((page.js::<String>(look, vec![]).await? == before).then_some(()))
    })
    .await
}

/// Where a place of the map is on the screen: degrees from the right and counter-clockwise, distance up to 100.
pub async fn spot(page: &Page, angle: f64, distance: f64) -> Result<Spot> {
    let script = "const [angle, distance] = arguments;
        const turn = angle / 180 * Math.PI, length = distance * 3.2;
        const point = new DOMPoint(Math.cos(turn) * length, -Math.sin(turn) * length);
        const { x, y } = point.matrixTransform(document.querySelector('#chart .view').getScreenCTM());
        return [Math.round(x), Math.round(y)]";
    page.js(script, vec![json!(angle), json!(distance)]).await
}

/// Where the symbol of a contact is on the screen.
pub async fn spot_of(page: &Page, name: &str) -> Result<Spot> {
    let css = symbol(name);
    page.until(&format!("{name} on the map"), async || Ok((page.count(&css).await? == 1).then_some(()))).await?;
    let script = "const box = document.querySelector(arguments[0]).querySelector('.body').getBoundingClientRect();
        return [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)]";
    page.js(script, vec![json!(css)]).await
}

/// Taps a contact, which selects it.
pub async fn select(page: &Page, name: &str) -> Result<()> {
    page.tap(Pointer::Mouse, spot_of(page, name).await?).await?;
    page.expect_text("aside.inspector h2", name).await
}

/// What the inspector reads off the place of the selected contact: sector, horizon, nearness.
pub async fn reading(page: &Page) -> Result<Vec<String>> {
    let script = "const inspector = document.querySelector('aside.inspector');
        return [inspector.querySelector('.who .sector')?.textContent ?? '',
            ...[...inspector.querySelectorAll('.reading dd')].slice(0, 2).map((entry) => entry.textContent)]";
    page.js(script, vec![]).await
}

/// Waits for a sector and a horizon in the inspector.
pub async fn expect_reading(page: &Page, sector: &str, horizon: &str) -> Result<()> {
    page.until(&format!("{sector}, {horizon} to be read"), async || {
        let read = reading(page).await?;
        ensure!(
            read.first().is_some_and(|read| read == sector) && read.get(1).is_some_and(|read| read == horizon),
            "{read:?}"
        );
        Ok(Some(()))
    })
    .await
}

/// The contact of this name in the newest map of a stored case.
pub fn contact<'a>(case: &'a Value, name: &str) -> &'a Value {
    let contacts = network(case)["contacts"].as_array().map_or(&[][..], Vec::as_slice);
    contacts.iter().find(|contact| contact["name"] == name).unwrap_or(&Value::Null)
}

/// The newest network of a stored case.
pub fn network(case: &Value) -> &Value {
    let mut actual = case["maps"].as_array().into_iter().flatten().filter(|map| map["aim"] != "target");
    let newest = actual.next_back().unwrap_or(&Value::Null);
    &newest["network"]
}

/// How many contacts and how many ties there are.
pub fn counts(case: &Value) -> (usize, usize) {
    let count = |list: &str| network(case)[list].as_array().map_or(0, Vec::len);
    (count("contacts"), count("ties"))
}
