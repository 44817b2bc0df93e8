//! One browser on one fresh copy of the app. What a person does is named as a person would name it: the role and the
//! name of a control. Every act waits until it can be done; nothing here sleeps for a fixed time.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, anyhow, bail};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use thirtyfour::common::command::{Command, ExtensionCommand};
use thirtyfour::{By, WebDriver, WebElement};
use xtask::server::Server;

use super::engine::{Engine, Setup, downloads};

/// How long anything may take before it counts as failed.
const PATIENCE: Duration = Duration::from_secs(30);
const PAUSE: Duration = Duration::from_millis(25);
const FIND: &str = include_str!("find.js");

/// A browser and the server that it sees.
#[derive(Debug)]
pub struct Page {
    /// Which engine this is.
    pub engine: Engine,
    /// The session, for what the methods here do not cover.
    pub driver: WebDriver,
    /// The server of this story alone.
    pub server: Server,
    /// How the browser was started.
    pub setup: Setup,
    /// A folder of this story alone.
    pub folder: PathBuf,
}

impl Page {
    /// Opens a route of the app, like `#/cases`, or its start with an empty text, and waits until the app stands.
    pub async fn open(&self, route: &str) -> Result<()> {
        self.driver.goto(format!("{}{route}", self.server.url())).await?;
        self.until_ready().await
    }

    /// Opens a page of `fixtures/`, which is not the app.
    pub async fn open_fixture(&self, name: &str) -> Result<()> {
        Ok(self.driver.goto(format!("{}__fixtures/{name}", self.server.url())).await?)
    }

    /// Runs a script of the harness or of `fixtures/` as a script of the page itself. What [`Self::js`] runs, some
    /// drivers keep in a world of its own.
    pub async fn load_script(&self, name: &str) -> Result<()> {
        let load = "const [address, done] = arguments;
            const script = document.createElement('script');
            script.src = address;
            script.onload = () => done(true);
            script.onerror = () => done(false);
            document.head.append(script)";
        let address = format!("{}{name}", self.server.url());
        let answer = self.driver.execute_async(load, vec![json!(address)]).await?;
        if answer.json() != &Value::Bool(true) {
            bail!("{name} does not load");
        }
        Ok(())
    }

    /// Reloads as a person would.
    pub async fn reload(&self) -> Result<()> {
        self.driver.refresh().await?;
        self.until_ready().await
    }

    /// Waits until the app has taken the place of the shell, or has given up.
    pub async fn until_ready(&self) -> Result<()> {
        let script = "return document.readyState === 'complete' && !document.getElementById('boot')";
        self.until("the app to start", async || self.holds(script).await).await
    }

    /// Waits until the probe finds something. An error inside the probe counts as not yet.
    pub async fn until<T>(&self, what: &str, probe: impl AsyncFn() -> Result<Option<T>>) -> Result<T> {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let outcome = probe().await;
            match outcome {
                Ok(Some(found)) => return Ok(found),
                Ok(None) if Instant::now() > deadline => bail!("waited {PATIENCE:?} in vain for {what}"),
                Err(error) if Instant::now() > deadline => return Err(error.context(format!("waited for {what}"))),
                _ => tokio::time::sleep(PAUSE).await,
            }
        }
    }

    /// Waits until the script returns true.
    pub async fn until_js(&self, what: &str, script: &str) -> Result<()> {
        self.until(what, async || self.holds(script).await).await
    }

    async fn holds(&self, script: &str) -> Result<Option<()>> {
        Ok(self.js::<bool>(script, vec![]).await?.then_some(()))
    }

    /// Runs a script in the page; it may use `arguments` and must `return` something of the wanted type.
    pub async fn js<T: DeserializeOwned>(&self, script: &str, arguments: Vec<Value>) -> Result<T> {
        let answer = self.driver.execute(script, arguments).await?;
        serde_json::from_value(answer.json().clone()).with_context(|| format!("unexpected answer of: {script}"))
    }

    /// Waits for the one visible element of this role and name. A name that ends in `*` need only begin so.
    /// Roles are those of ARIA, and `field` for anything that one fills in.
    pub async fn find(&self, role: &str, name: &str) -> Result<WebElement> {
        self.find_in("", role, name).await
    }

    /// The same inside the elements of a CSS selector, like `dialog`.
    pub async fn find_in(&self, scope: &str, role: &str, name: &str) -> Result<WebElement> {
        let what = format!("{role} „{name}“ {scope}");
        let found = self
            .until(&what, async || {
                let mut found = self.find_all(scope, role, name).await?;
                if found.len() > 1 {
                    bail!("{} elements match {what}", found.len());
                }
                Ok(found.pop())
            })
            .await;
        match found {
            Ok(element) => Ok(element),
            Err(error) => Err(anyhow!("{error:#}; there are: {:?}", self.names(scope, role).await?)),
        }
    }

    /// All visible elements of this role and name, now.
    pub async fn find_all(&self, scope: &str, role: &str, name: &str) -> Result<Vec<WebElement>> {
        Ok(self.driver.execute(FIND, vec![json!(role), json!(name), json!(scope)]).await?.elements()?)
    }

    /// The names of all visible elements of this role, now.
    pub async fn names(&self, scope: &str, role: &str) -> Result<Vec<String>> {
        self.js(FIND, vec![json!(role), json!("*"), json!(scope), json!("names")]).await
    }

    /// Clicks the element of this role and name.
    pub async fn click(&self, role: &str, name: &str) -> Result<()> {
        self.click_in("", role, name).await
    }

    /// The same inside the elements of a CSS selector.
    pub async fn click_in(&self, scope: &str, role: &str, name: &str) -> Result<()> {
        let what = format!("a click on {role} „{name}“");
        self.until(&what, async || Ok(Some(self.find_in(scope, role, name).await?.click().await?))).await
    }

    /// Clicks the first element of a CSS selector.
    pub async fn click_css(&self, css: &str) -> Result<()> {
        let what = format!("a click on {css}");
        self.until(&what, async || Ok(Some(self.driver.find(By::Css(css)).await?.click().await?))).await
    }

    /// Clears the field with this label, types the text and leaves the field.
    pub async fn fill(&self, label: &str, text: &str) -> Result<()> {
        let field = self.find("field", label).await?;
        field.clear().await?;
        field.send_keys(text).await?;
        self.js::<Value>("arguments[0].blur(); return null", vec![field.to_json()?]).await?;
        Ok(())
    }

    /// Sets the value of a field whose keys differ between browsers, such as a date, as the browser's own picker would.
    pub async fn set_value(&self, label: &str, value: &str) -> Result<()> {
        let script = "const [field, value] = arguments;
            field.value = value;
            for (const name of ['input', 'change']) field.dispatchEvent(new Event(name, { bubbles: true }));
            return field.value";
        let field = self.find("field", label).await?;
        let set: String = self.js(script, vec![field.to_json()?, json!(value)]).await?;
        if set != value {
            bail!("the field „{label}“ refused {value}");
        }
        Ok(())
    }

    /// Chooses the option with this text in the select with this label.
    pub async fn choose(&self, label: &str, option: &str) -> Result<()> {
        let select = self.find("field", label).await?;
        let script = "const [select, text] = arguments;
            const option = [...select.options].find((option) => option.text.trim() === text);
            if (!option) return null;
            select.value = option.value;
            for (const name of ['input', 'change']) select.dispatchEvent(new Event(name, { bubbles: true }));
            return option.value";
        let chosen: Option<String> = self.js(script, vec![select.to_json()?, json!(option)]).await?;
        chosen.map(|_| ()).with_context(|| format!("„{label}“ has no option „{option}“"))
    }

    /// Gives a file to the `<input type=file>` of a CSS selector, visible or not.
    pub async fn upload(&self, css: &str, file: &Path) -> Result<()> {
        self.upload_all(css, &[file]).await
    }

    /// Gives several files at once.
    pub async fn upload_all(&self, css: &str, files: &[&Path]) -> Result<()> {
        let input = self.until(css, async || Ok(Some(self.driver.find(By::Css(css)).await?))).await?;
        let absolute = |file: &&Path| file.canonicalize().with_context(|| file.display().to_string());
        let paths = files.iter().map(absolute).collect::<Result<Vec<PathBuf>>>()?;
        let paths: Vec<String> = paths.iter().map(|path| path.to_string_lossy().into_owned()).collect();
        Ok(input.send_keys(paths.join("\n")).await?)
    }

    /// Waits until the first element of a CSS selector shows this text somewhere.
    pub async fn expect_text(&self, css: &str, text: &str) -> Result<()> {
        let shown = async || Ok(self.text(css).await?.contains(text).then_some(()));
        let outcome = self.until(&format!("„{text}“ in {css}"), shown).await;
        match outcome {
            Ok(()) => Ok(()),
            Err(error) => Err(error.context(format!("{css} shows „{}“", self.text(css).await.unwrap_or_default()))),
        }
    }

    /// Waits until no element of a CSS selector is there.
    pub async fn expect_gone(&self, css: &str) -> Result<()> {
        self.until(&format!("{css} to go"), async || Ok((self.count(css).await? == 0).then_some(()))).await
    }

    /// What the first element of a CSS selector shows.
    pub async fn text(&self, css: &str) -> Result<String> {
        self.js("return document.querySelector(arguments[0]).innerText", vec![json!(css)]).await
    }

    /// How many elements there are of a CSS selector.
    pub async fn count(&self, css: &str) -> Result<usize> {
        self.js("return document.querySelectorAll(arguments[0]).length", vec![json!(css)]).await
    }

    /// Waits for a finished download and returns its file; Chromium and Firefox only.
    pub async fn downloaded(&self, ending: &str) -> Result<PathBuf> {
        let folder = downloads(&self.folder);
        self.until(&format!("a downloaded file {ending}"), async || {
            let files = fs::read_dir(&folder)?.flatten().map(|entry| entry.path());
            let mut complete = files.filter(|file| file.to_string_lossy().ends_with(ending));
            // Firefox makes an empty file of the final name before it fills another one.
            Ok(complete.find(|file| file.metadata().is_ok_and(|metadata| metadata.len() > 0)))
        })
        .await
    }

    /// Gives the page a size in CSS pixels.
    pub async fn resize(&self, width: u32, height: u32) -> Result<()> {
        match self.engine {
            // Windows of Chromium and Firefox are never narrower than 450 pixels or so; their pages can be.
            Engine::Chromium => {
                let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
                self.cdp("Emulation.setDeviceMetricsOverride", metrics).await?;
            }
            Engine::Firefox => self.resize_in_frame(width, height).await?,
            Engine::Webkit => {
                let frame = "return [outerWidth - innerWidth, outerHeight - innerHeight]";
                let frame: [u32; 2] = self.js(frame, vec![]).await?;
                self.driver.set_window_rect(0, 0, width + frame[0], height + frame[1]).await?;
            }
        }
        let wanted = format!("return innerWidth === {width} && innerHeight === {height}");
        self.until_js(&format!("a page of {width} × {height}"), &wanted).await
    }

    /// Firefox shows a page in an element of its own window; that element takes any size.
    async fn resize_in_frame(&self, width: u32, height: u32) -> Result<()> {
        let script = "const [width, height] = arguments;
            const style = window.gBrowser.selectedBrowser.style;
            for (const limit of ['', 'min-', 'max-']) {
                style.setProperty(limit + 'width', width + 'px');
                style.setProperty(limit + 'height', height + 'px');
            }
            return null";
        self.driver.set_window_rect(0, 0, width.max(600), height + 150).await?;
        let context = |name: &str| Extra::post("/moz/context", json!({ "context": name }));
        self.extra(context("chrome")).await?;
        let resized = self.js::<Value>(script, vec![json!(width), json!(height)]).await;
        self.extra(context("content")).await?;
        resized.map(|_| ())
    }

    /// Chromium's own protocol, for what W3C `WebDriver` has no word for.
    pub async fn cdp(&self, method: &str, parameters: Value) -> Result<Value> {
        self.extra(Extra::post("/goog/cdp/execute", json!({ "cmd": method, "params": parameters }))).await
    }

    async fn extra(&self, command: Extra) -> Result<Value> {
        Ok(self.driver.cmd(Command::ExtensionCommand(Box::new(command))).await?.value_json()?)
    }
}

/// A command that only one driver knows.
#[derive(Debug)]
struct Extra {
    endpoint: &'static str,
    parameters: Value,
}

impl Extra {
    fn post(endpoint: &'static str, parameters: Value) -> Self {
        Self { endpoint, parameters }
    }
}

impl ExtensionCommand for Extra {
    fn parameters_json(&self) -> Option<Value> {
        Some(self.parameters.clone())
    }

    fn method(&self) -> http::Method {
        http::Method::POST
    }

    fn endpoint(&self) -> Arc<str> {
        self.endpoint.into()
    }
}
