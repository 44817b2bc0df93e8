//! The programs beside the browser: its driver, and for `WebKitGTK` a screen without a monitor. Each is a process group
//! of its own that ends with the value that stands for it, so that no failed story leaves a browser behind.

use std::fs::{self, File};
use std::io::{BufRead, BufReader};
use std::net::{Ipv4Addr, TcpListener};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use thirtyfour::WebDriver;
use thirtyfour::common::capabilities::desiredcapabilities::Capabilities;
use xtask::project::Project;
use xtask::tools;

use super::engine::{Engine, Setup, downloads};

/// A process and all that it starts.
#[derive(Debug)]
pub struct Group {
    leader: Child,
}

impl Group {
    fn start(command: &mut Command) -> Result<Self> {
        let name = command.get_program().to_string_lossy().into_owned();
        let leader = command.process_group(0).stdin(Stdio::null()).spawn().with_context(|| name)?;
        Ok(Self { leader })
    }
}

impl Drop for Group {
    fn drop(&mut self) {
        let group = format!("-{}", self.leader.id());
        let _ = Command::new("kill").args(["-KILL", "--", &group]).stderr(Stdio::null()).status();
        let _ = self.leader.wait();
    }
}

/// A screen without a monitor.
#[derive(Debug)]
pub struct Screen {
    /// What goes into `DISPLAY`.
    pub display: String,
    _server: Group,
}

impl Screen {
    /// Starts one on a number that the X server finds free.
    pub fn start() -> Result<Self> {
        let mut command = Command::new("Xvfb");
        command.args(["-displayfd", "1", "-screen", "0", "1920x1400x24", "-nolisten", "tcp"]);
        let mut server = Group::start(command.stdout(Stdio::piped()).stderr(Stdio::null()))?;
        let output = server.leader.stdout.take().context("Xvfb has no output")?;
        let mut line = String::new();
        BufReader::new(output).read_line(&mut line)?;
        if line.trim().is_empty() {
            bail!("Xvfb did not start");
        }
        Ok(Self { display: format!(":{}", line.trim()), _server: server })
    }
}

/// What the drivers need to be found.
#[derive(Debug)]
pub struct Programs {
    /// The driver of Firefox, if Firefox is to run.
    pub geckodriver: Option<PathBuf>,
    /// The screen, if `WebKitGTK` is to run.
    pub screen: Option<Screen>,
    /// The folder with the languages that `WebKitGTK` can be started in.
    pub locales: PathBuf,
}

impl Programs {
    /// Finds, installs and starts what these engines need.
    pub fn prepare(project: &Project, engines: &[Engine]) -> Result<Self> {
        let firefox = engines.contains(&Engine::Firefox);
        let geckodriver = firefox.then(|| tools::geckodriver(project)).transpose()?;
        let webkit = engines.contains(&Engine::Webkit);
        let screen = webkit.then(Screen::start).transpose()?;
        let locales = project.cache.join("locales");
        if webkit {
            compile_locales(&locales)?;
        }
        Ok(Self { geckodriver, screen, locales })
    }
}

/// `WebKitGTK` speaks the language of the C library, which knows only those that were compiled. They go into a folder of
/// ours, so that the machine stays as it is.
fn compile_locales(folder: &Path) -> Result<()> {
    fs::create_dir_all(folder)?;
    for language in ["de_DE", "en_US"] {
        let compiled = folder.join(format!("{language}.UTF-8"));
        if !compiled.is_dir() {
            xtask::process::output(Command::new("localedef").args(["-i", language, "-f", "UTF-8"]).arg(compiled))?;
        }
    }
    Ok(())
}

/// Starts a driver and a session with a fresh profile in the folder. The group must outlive the session.
pub async fn start(engine: Engine, setup: &Setup, folder: &Path, programs: &Programs) -> Result<(Group, WebDriver)> {
    fs::create_dir_all(downloads(folder))?;
    let port = free_port()?;
    let mut command = match engine {
        Engine::Chromium => Command::new("chromedriver"),
        Engine::Firefox => Command::new(programs.geckodriver.as_ref().context("no geckodriver")?),
        Engine::Webkit => Command::new("WebKitWebDriver"),
    };
    command.arg(format!("--port={port}"));
    let posix = format!("{}.UTF-8", setup.language.replace('-', "_"));
    command.env("LANGUAGE", &posix).env("LANG", posix).env_remove("LC_ALL");
    match engine {
        Engine::Chromium => {}
        // Lets `Page::resize` reach the frame around the page.
        Engine::Firefox => drop(command.arg("--allow-system-access")),
        Engine::Webkit => {
            command.env("DISPLAY", &programs.screen.as_ref().context("no screen")?.display);
            command.env("GTK_THEME", if setup.dark { "Adwaita:dark" } else { "Adwaita" });
            command.env("LIBGL_ALWAYS_SOFTWARE", "1").env("NO_AT_BRIDGE", "1").env("LOCPATH", &programs.locales);
            // Its tools would keep the window from becoming as narrow as a telephone.
            fs::create_dir_all(folder.join("config/gtk-3.0"))?;
            let tiny = "* { font-size: 1px; min-width: 0; min-height: 0; padding: 0; margin: 0; }";
            fs::write(folder.join("config/gtk-3.0/gtk.css"), tiny)?;
        }
    }
    for (variable, name) in [("XDG_DATA_HOME", "data"), ("XDG_CACHE_HOME", "cache"), ("XDG_CONFIG_HOME", "config")] {
        command.env(variable, folder.join(name));
    }
    let log = File::create(folder.join("driver.log"))?;
    let group = Group::start(command.stdout(log.try_clone()?).stderr(log))?;
    let session = connect(engine, setup, folder, port).await?;
    Ok((group, session))
}

async fn connect(engine: Engine, setup: &Setup, folder: &Path, port: u16) -> Result<WebDriver> {
    let address = format!("http://127.0.0.1:{port}");
    let asked = engine.capabilities(setup, folder)?;
    let capabilities = Capabilities::from(asked.as_object().cloned().unwrap_or_default());
    let deadline = Instant::now() + Duration::from_secs(30);
    while std::net::TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
        if Instant::now() > deadline {
            bail!("the driver of {engine} does not answer");
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }

    let session = WebDriver::builder(&address, capabilities).request_timeout(Duration::from_mins(1)).connect().await;
    session.with_context(|| format!("{engine} does not start; see {}", folder.join("driver.log").display()))
}

/// A port that was free a moment ago.
fn free_port() -> Result<u16> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port())
}
