//! What the tasks need from outside. Each piece is looked for first, and installed only when it is missing,
//! with a line that says what and why. Versions are those the project was measured and tested with.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::process::{self, on_path};
use crate::progress::{say, warn};
use crate::project::Project;

/// The target of the app.
pub const WASM_TARGET: &str = "wasm32-unknown-unknown";
/// Binaryen's release. Debian's 108 breaks the module, so that no other version is ever taken.
const BINARYEN: &str = "132.0.0";
const AXE: &str = "4.14.1";
const GECKODRIVER: &str = "0.37.1";
const REACT_FLOW: &str = "12.12.0";
const NETWORKX: &str = "3.6";

/// Makes sure that rustc can compile for the browser.
pub fn wasm_target() -> Result<()> {
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let folder = process::output(Command::new(rustc).args(["--print", "target-libdir", "--target", WASM_TARGET]))?;
    if Path::new(folder.trim()).is_dir() {
        return Ok(());
    }
    say(format!("rustup: adds the target {WASM_TARGET}, which the app is compiled for"));
    process::run(Command::new("rustup").args(["target", "add", WASM_TARGET]))
        .with_context(|| format!("the Rust target {WASM_TARGET} is missing and rustup could not add it"))
}

/// The command that runs wasm-opt, or nothing where there is no Node to run it.
pub fn wasm_opt(project: &Project) -> Result<Option<PathBuf>> {
    let wanted = format!("version {} ", BINARYEN.split('.').next().unwrap_or(BINARYEN));
    let fits = |program: &Path| {
        process::output(Command::new(program).arg("--version"))
            .is_ok_and(|line| format!("{} ", line.trim()).contains(&wanted))
    };
    if let Some(program) = on_path("wasm-opt").filter(|program| fits(program)) {
        return Ok(Some(program));
    }
    let why = "wasm-opt makes the module about a tenth smaller";
    Ok(npm_package(project, "binaryen", BINARYEN, why)?.map(|folder| folder.join("node_modules/.bin/wasm-opt")))
}

/// The text of axe-core, which looks for barriers in a page.
pub fn axe_script(project: &Project) -> Result<Option<String>> {
    let Some(folder) = npm_package(project, "axe-core", AXE, "the browser tests look for barriers with it")? else {
        return Ok(None);
    };
    Ok(Some(fs::read_to_string(folder.join("node_modules/axe-core/axe.min.js"))?))
}

/// Files by name.
pub type Files = Vec<(String, Vec<u8>)>;

/// A page with React Flow, bundled from its source. Timings are held against it.
pub fn react_flow(project: &Project, entry: &Path) -> Result<Option<Files>> {
    let packages = [&format!("@xyflow/react@{REACT_FLOW}"), "react@19.3.1", "react-dom@19.3.1", "esbuild@0.25.12"];
    let why = "timings of the map are held against it";
    let Some(folder) = npm_packages(project, &format!("react-flow-{REACT_FLOW}"), &packages, why)? else {
        return Ok(None);
    };
    // The bundler looks for packages from the place of the entry upwards.
    let beside = folder.join("entry.jsx");
    fs::copy(entry, &beside)?;
    let mut bundler = Command::new(folder.join("node_modules/.bin/esbuild"));
    bundler.arg(&beside).args(["--bundle", "--minify", "--jsx=automatic", "--log-level=error"]);
    bundler.arg("--define:process.env.NODE_ENV=\"production\"");
    bundler.arg(format!("--outfile={}", folder.join("react-flow-bundle.js").display()));
    process::run(&mut bundler)?;
    let read = |ending: &str| {
        let name = format!("react-flow-bundle.{ending}");
        fs::read(folder.join(&name)).map(|content| (name, content))
    };
    Ok(Some(vec![read("js")?, read("css")?]))
}

/// The folder of an npm package in the user's cache, or nothing without npm.
fn npm_package(project: &Project, name: &str, version: &str, why: &str) -> Result<Option<PathBuf>> {
    npm_packages(project, &format!("{name}-{version}"), &[&format!("{name}@{version}")], why)
}

/// The folder of several npm packages in the user's cache, or nothing without npm.
fn npm_packages(project: &Project, name: &str, packages: &[&str], why: &str) -> Result<Option<PathBuf>> {
    let folder = project.cache.join(format!("npm/{name}"));
    if folder.is_dir() {
        return Ok(Some(folder));
    }
    if on_path("npm").is_none() {
        warn(format!("Node with npm is missing: {name} is left out ({why})"));
        return Ok(None);
    }
    say(format!("npm: installs {name} into {}: {why}", project.cache.display()));
    // Installed beside and renamed at the end, so that an interrupted install is not taken for a whole one.
    let beside = project.cache.join(format!("npm/{name}.{}", std::process::id()));
    fs::create_dir_all(&beside)?;
    let quiet = ["--no-audit", "--no-fund", "--no-update-notifier", "--no-package-lock", "--loglevel=error"];
    let mut npm = Command::new("npm");
    npm.arg("install").args(quiet).arg("--prefix").arg(&beside).args(packages).current_dir(&beside);
    process::output(&mut npm)?;
    match fs::rename(&beside, &folder) {
        Err(_) if folder.is_dir() => fs::remove_dir_all(&beside)?, // Another task was faster.
        renamed => renamed?,
    }
    Ok(Some(folder))
}

/// The Python of a virtual environment of its own, in the target folder, with networkx in it.
pub fn networkx(project: &Project) -> Result<PathBuf> {
    let folder = project.target.join(format!("networkx-{NETWORKX}"));
    let python = folder.join("bin/python");
    let is_whole = process::output(Command::new(&python).args(["-c", "import networkx"])).is_ok();
    if is_whole {
        return Ok(python);
    }
    say(format!("python3: makes a virtual environment with networkx {NETWORKX} in {}", folder.display()));
    let make = || {
        let mut make = Command::new("python3");
        make.args(["-m", "venv", "--clear"]).arg(&folder);
        process::output(&mut make)
    };
    // Debian leaves out what an environment is made with.
    if on_path("python3").is_none() || make().is_err() {
        if on_path("apt-get").is_none() || !is_root() {
            bail!("Python with its module venv is missing; on Debian: apt-get install python3-venv");
        }
        say("apt-get: installs python3-venv, which makes that environment");
        apt_get(&["update"])?;
        apt_get(&["install", "--yes", "--no-install-recommends", "python3-venv"])?;
        make()?;
    }
    let mut install = Command::new(&python);
    install.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check"]);
    install.arg(format!("networkx=={NETWORKX}"));
    process::output(&mut install)?;
    Ok(python)
}

/// One browser with its driver, as Debian packages them.
#[derive(Clone, Copy, Debug)]
pub struct DebianBrowser {
    /// The browser's name in messages.
    pub name: &'static str,
    /// Programs that must be there.
    pub programs: &'static [&'static str],
    /// The packages that bring them.
    pub packages: &'static [&'static str],
}

/// Installs the missing ones of these browsers where that is possible, and returns those that are still missing.
pub fn debian_browsers(wanted: &[DebianBrowser]) -> Result<Vec<DebianBrowser>> {
    let missing = |browser: &&DebianBrowser| browser.programs.iter().any(|program| find_program(program).is_none());
    let lacking: Vec<DebianBrowser> = wanted.iter().filter(missing).copied().collect();
    if lacking.is_empty() {
        return Ok(lacking);
    }
    let packages: Vec<&str> = lacking.iter().flat_map(|browser| browser.packages.iter().copied()).collect();
    if on_path("apt-get").is_none() || !is_root() {
        for browser in &lacking {
            warn(format!("{} is missing; on Debian: apt-get install {}", browser.name, browser.packages.join(" ")));
        }
        return Ok(lacking);
    }
    say(format!("apt-get: installs {}, browsers that the tests drive", packages.join(" ")));
    apt_get(&["update"])?;
    apt_get(&[&["install", "--yes", "--no-install-recommends"], packages.as_slice()].concat())?;
    Ok(lacking.iter().filter(missing).copied().collect())
}

fn apt_get(arguments: &[&str]) -> Result<()> {
    let mut command = Command::new("apt-get");
    command.args(["-qq", "-o", "Dpkg::Use-Pty=0"]).args(arguments).env("DEBIAN_FRONTEND", "noninteractive");
    process::output(&mut command).map(|_| ())
}

fn is_root() -> bool {
    process::output(Command::new("id").arg("-u")).is_ok_and(|user| user.trim() == "0")
}

/// A program on PATH, a file where the name is a whole path, or `MiniBrowser`, which has its own place.
pub fn find_program(program: &str) -> Option<PathBuf> {
    if program.starts_with('/') {
        return Some(PathBuf::from(program)).filter(|file| file.exists());
    }
    if program != "MiniBrowser" {
        return on_path(program);
    }
    let folders = fs::read_dir("/usr/lib").ok()?.flatten().filter_map(|entry| fs::read_dir(entry.path()).ok());
    let found = folders.flatten().flatten().map(|entry| entry.path()).filter(|path| {
        path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("webkit2gtk-4")) && path.is_dir()
    });
    found.map(|folder| folder.join("MiniBrowser")).find(|file| file.is_file())
}

/// The driver of Firefox, from PATH, from the cache or compiled now.
pub fn geckodriver(project: &Project) -> Result<PathBuf> {
    let kept = project.cache.join(format!("geckodriver-{GECKODRIVER}/bin/geckodriver"));
    if let Some(found) = on_path("geckodriver").or_else(|| kept.is_file().then(|| kept.clone())) {
        return Ok(found);
    }
    say(format!(
        "cargo: compiles geckodriver {GECKODRIVER} into {} (about a minute): drives Firefox",
        project.cache.display()
    ));
    let folder = project.cache.join(format!("geckodriver-{GECKODRIVER}"));
    let mut install = process::cargo(project);
    install.args(["install", "--quiet", "--locked", "geckodriver", "--version", GECKODRIVER, "--root"]).arg(&folder);
    // It only passes messages on: how fast it compiles counts, not how fast it runs.
    install.env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0").env("CARGO_PROFILE_RELEASE_LTO", "off");
    process::run(&mut install)?;
    if !kept.is_file() {
        bail!("geckodriver was installed, but {} is not there", kept.display());
    }
    Ok(kept)
}
