//! The three engines: how each is started fresh, without a window, in a chosen language and theme.

use std::fmt;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde_json::{Value, json};
use xtask::tools::{DebianBrowser, find_program};

/// A browser engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Engine {
    /// Blink, as Debian's Chromium.
    Chromium,
    /// Gecko, as Debian's Firefox ESR.
    Firefox,
    /// `WebKitGTK`, as its `MiniBrowser`; the nearest to Safari that runs here.
    Webkit,
}

/// Every engine.
pub const ALL: &[Engine] = &[Engine::Chromium, Engine::Firefox, Engine::Webkit];
/// For what only Chromium lets a test see or do.
pub const CHROMIUM: &[Engine] = &[Engine::Chromium];

/// How a browser is to start.
#[derive(Clone, Debug)]
pub struct Setup {
    /// The language of the browser, `de-DE` unless said otherwise.
    pub language: &'static str,
    /// Whether the system asks for dark colours.
    pub dark: bool,
    /// The size of the page in CSS pixels.
    pub size: (u32, u32),
    /// The path that the app is served under.
    pub prefix: &'static str,
    /// Parts of messages that this story provokes on purpose.
    pub allowed: &'static [&'static str],
}

impl Default for Setup {
    fn default() -> Self {
        Self { language: "de-DE", dark: false, size: (1280, 800), prefix: "", allowed: &[] }
    }
}

impl fmt::Display for Engine {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::Webkit => "webkit",
        })
    }
}

impl Engine {
    /// The engine of this name.
    pub fn named(name: &str) -> Option<Self> {
        ALL.iter().copied().find(|engine| engine.to_string() == name)
    }

    /// How Debian calls it.
    pub fn debian(self) -> DebianBrowser {
        match self {
            Self::Chromium => DebianBrowser {
                name: "Chromium with its driver",
                programs: &["chromium", "chromedriver"],
                packages: &["chromium", "chromium-driver"],
            },
            Self::Firefox => DebianBrowser { name: "Firefox", programs: &["firefox"], packages: &["firefox-esr"] },
            Self::Webkit => DebianBrowser {
                name: "WebKitGTK with its driver and a screen without a monitor",
                programs: &["WebKitWebDriver", "Xvfb", "MiniBrowser", "/usr/share/i18n/locales/de_DE"],
                packages: &["webkit2gtk-driver", "xvfb", "locales"],
            },
        }
    }

    /// What the driver is asked for at the start of a session.
    pub fn capabilities(self, setup: &Setup, folder: &Path) -> Result<Value> {
        match self {
            Self::Chromium => Ok(chromium(setup, folder)),
            Self::Firefox => Ok(firefox(setup, folder)),
            Self::Webkit => webkit(),
        }
    }
}

/// Where a story's browser puts downloads.
pub fn downloads(folder: &Path) -> PathBuf {
    folder.join("downloads")
}

fn chromium(setup: &Setup, folder: &Path) -> Value {
    let (width, height) = setup.size;
    let arguments = [
        "--headless=new",
        "--no-sandbox", // These tests run as root on a build machine.
        "--disable-gpu",
        "--disable-dev-shm-usage",
        // No call home: nothing but the page may use the network.
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-features=OptimizationHints,MediaRouter",
    ];
    let mut arguments: Vec<String> = arguments.map(str::to_owned).into();
    arguments.push(format!("--lang={}", setup.language));
    arguments.push(format!("--window-size={width},{height}"));
    arguments.push(format!("--user-data-dir={}", folder.join("profile").display()));
    json!({
        "browserName": "chrome",
        "goog:loggingPrefs": { "browser": "ALL" },
        "goog:chromeOptions": {
            "binary": find_program("chromium"),
            "args": arguments,
            "prefs": {
                "intl.accept_languages": setup.language,
                "download.default_directory": downloads(folder),
                "download.prompt_for_download": false,
            },
        },
    })
}

fn firefox(setup: &Setup, folder: &Path) -> Value {
    json!({
        "browserName": "firefox",
        "moz:firefoxOptions": {
            "args": ["-headless"],
            "prefs": {
                "intl.accept_languages": setup.language,
                "intl.locale.requested": setup.language,
                "layout.css.prefers-color-scheme.content-override": i32::from(!setup.dark),
                "browser.download.folderList": 2,
                "browser.download.dir": downloads(folder),
                "browser.download.useDownloadDir": true,
                "browser.download.always_ask_before_handling_new_types": false,
            },
        },
    })
}

fn webkit() -> Result<Value> {
    let browser = find_program("MiniBrowser").context("MiniBrowser is not installed")?;
    Ok(json!({
        "browserName": "MiniBrowser",
        "webkitgtk:browserOptions": { "binary": browser, "args": ["--automation"] },
    }))
}
