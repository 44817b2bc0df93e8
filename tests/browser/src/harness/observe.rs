//! What a person does not see: the console, the policy, the network, barriers, paper.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use serde::Deserialize;
use thirtyfour::common::print::{PrintPage, PrintParameters};
use xtask::server::LogLine;
use xtask::server::site::percent_decoded;

use super::engine::Engine;
use super::page::Page;

/// Something that the page said or suffered: its kind (`console.error`, `error`, `load`, `rejection`, `policy`) and text.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
pub struct Report {
    /// What kind of report this is.
    pub kind: String,
    /// What it says.
    pub text: String,
}

/// A barrier that axe found.
#[derive(Clone, Debug, Deserialize)]
pub struct Barrier {
    /// The rule, as `color-contrast`.
    pub id: String,
    /// `minor`, `moderate`, `serious` or `critical`.
    pub impact: Option<String>,
    /// Where it is.
    pub targets: Vec<String>,
}

/// The addresses of the harness itself.
const OWN: &str = "__";

impl Page {
    /// All that the page has reported since the story began, also from before reloads.
    pub async fn reports(&self) -> Result<Vec<Report>> {
        let sent = self.server.log().into_iter().filter_map(|line| {
            let (_, report) = line.path.split_once("__report?")?;
            let (kind, text) = serde_json::from_str(&percent_decoded(report)?).ok()?;
            Some(Report { kind, text })
        });
        let unsent: Vec<(String, String)> = self.js("return window.__unsent ?? []", vec![]).await.unwrap_or_default();
        Ok(sent.chain(unsent.into_iter().map(|(kind, text)| Report { kind, text })).collect())
    }

    /// The reports that no story may leave behind, unless it said that it provokes them.
    pub async fn faults(&self) -> Result<Vec<String>> {
        let mut faults: Vec<String> = self
            .reports()
            .await?
            .into_iter()
            .filter(|report| {
                !matches!(report.kind.as_str(), "console.debug" | "console.info" | "console.log" | "console.trace")
            })
            .map(|report| format!("{}: {}", report.kind, report.text))
            .collect();
        if self.engine == Engine::Chromium {
            // The browser itself also complains: about what it could not load or understand.
            let log = self.driver.browser_log().await?;
            faults.extend(log.into_iter().filter(|entry| is_grave(&entry.level)).map(|entry| entry.message));
        }
        faults.extend(self.foreign_addresses().await?);
        if self.count("html[data-stopped]").await? > 0 {
            faults.push("the app stopped".to_owned());
        }
        faults.retain(|fault| !self.setup.allowed.iter().any(|allowed| fault.contains(allowed)));
        Ok(faults)
    }

    /// What was asked of the server, without the harness' own.
    pub fn requests(&self) -> Vec<LogLine> {
        self.server.log().into_iter().filter(|line| !line.path.contains(OWN)).collect()
    }

    /// The file names that were asked of the server, relative to the app.
    pub fn requested_files(&self) -> BTreeSet<String> {
        let prefix = format!("{}/", self.setup.prefix);
        let paths =
            self.requests().into_iter().map(|line| line.path.strip_prefix(&prefix).unwrap_or(&line.path).to_owned());
        paths.map(|path| if path.is_empty() { "index.html".to_owned() } else { path }).collect()
    }

    /// The addresses that this document has loaded, by the browser's own account.
    pub async fn resources(&self) -> Result<Vec<String>> {
        let script = "return performance.getEntriesByType('resource').map((entry) => entry.name)";
        let names: Vec<String> = self.js(script, vec![]).await?;
        Ok(names.into_iter().filter(|name| !name.contains("/__")).collect())
    }

    async fn foreign_addresses(&self) -> Result<Vec<String>> {
        let own = self.server.url();
        let foreign =
            |name: &String| !name.starts_with(&own) && !name.starts_with("data:") && !name.starts_with("blob:");
        Ok(self.resources().await?.into_iter().filter(foreign).map(|name| format!("foreign address: {name}")).collect())
    }

    /// What axe finds in the page as it is now, of serious or critical impact.
    pub async fn barriers(&self) -> Result<Vec<Barrier>> {
        let is_there: bool = self.js("return 'axe' in window", vec![]).await?;
        if !is_there {
            self.load_script("__axe.js").await?;
        }
        let run = "const done = arguments[0];
            axe.run(document, { resultTypes: ['violations'] }).then(
                (found) => done(found.violations.map(({ id, impact, nodes }) =>
                    ({ id, impact, targets: nodes.map((node) => node.target.join(' ')) }))),
                (reason) => done(String(reason)))";
        let answer = self.driver.execute_async(run, vec![]).await?;
        let found: Vec<Barrier> =
            serde_json::from_value(answer.json().clone()).with_context(|| format!("axe failed: {}", answer.json()))?;
        Ok(found
            .into_iter()
            .filter(|barrier| matches!(barrier.impact.as_deref(), Some("serious" | "critical")))
            .collect())
    }

    /// Fails with the list if axe finds anything serious.
    pub async fn expect_no_barriers(&self) -> Result<()> {
        let barriers = self.barriers().await?;
        if !barriers.is_empty() {
            bail!("barriers: {barriers:#?}");
        }
        Ok(())
    }

    /// The page on A4, as a PDF; Chromium and Firefox only.
    pub async fn print(&self) -> Result<Vec<u8>> {
        let page = PrintPage { width: 21.0, height: 29.7 };
        Ok(self.driver.print_page(PrintParameters { page, background: true, ..PrintParameters::default() }).await?)
    }

    /// Saves a picture of what is shown now in the story's folder.
    pub async fn picture(&self, name: &str) -> Result<PathBuf> {
        let file = self.folder.join(format!("{name}.png"));
        fs::write(&file, self.driver.screenshot_as_png().await?)?;
        Ok(file)
    }
}

fn is_grave(level: &str) -> bool {
    matches!(level, "SEVERE" | "WARNING")
}
