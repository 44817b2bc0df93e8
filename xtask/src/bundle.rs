//! Makes the folder that goes onto a web space: compiles, binds, shrinks, names files by what they hold.
//!
//! wasm-bindgen runs inside this process, in the release that Cargo.lock holds, so that crate and tool cannot differ
//! and nobody compiles a second program first; `README.md` has the measurement behind it.
//!
//! Between the two the program is cut into the part that every visitor needs and parts that are fetched later
//! ([`crate::seam`]).

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;

use anyhow::{Context, Result, bail};
use serde_json::Value;
use wasm_bindgen_cli_support::Bindgen;

use crate::compress::BrotliStore;
use crate::page::{self, Asset, SourcePage, fingerprint, integrity};
use crate::process;
use crate::progress::{say, warn};
use crate::project::Project;
use crate::seam;
use crate::server::headers::HeaderRules;
use crate::tools::{self, WASM_TARGET};

/// What a bundle is made for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// For people: optimised, goes to `dist/`.
    Release,
    /// For the next minute: quick to make, kept apart so that nobody uploads it.
    Dev,
}

/// A finished bundle.
#[derive(Debug)]
pub struct Bundle {
    /// Its folder.
    pub folder: PathBuf,
    /// Whether wasm-opt has been over the module.
    pub optimised: bool,
}

/// The glue, the modules and the scripts that are made of the compiled program.
struct Program {
    glue: String,
    link: String,
    wasm: Vec<u8>,
    /// Modules that are fetched later, by the names that the link script has for them.
    later: BTreeMap<String, Vec<u8>>,
    snippets: BTreeMap<PathBuf, String>,
    optimised: bool,
}

/// Builds the bundle.
pub fn build(project: &Project, kind: Kind) -> Result<Bundle> {
    tools::wasm_target()?;
    let html = fs::read_to_string(project.root.join("index.html")).context("index.html")?;
    let source = SourcePage::parse(&html)?;
    let bin = source.assets().find_map(|asset| if let Asset::Program(bin) = asset { Some(bin) } else { None });
    let bin = bin.context("index.html links no program")?;
    // The tool is fetched while the program compiles.
    let wasm_opt = thread::scope(|scope| {
        let fetched = (kind == Kind::Release).then(|| scope.spawn(|| tools::wasm_opt(project)));
        let compiled = compile(project, kind, bin)?;
        let tool =
            fetched.map_or(Ok(None), |thread| thread.join().unwrap_or_else(|_| bail!("the npm thread panicked")))?;
        anyhow::Ok((compiled, tool))
    });
    let (compiled, wasm_opt) = wasm_opt?;
    let program = bind(project, kind, &compiled, wasm_opt.as_deref())?;
    let files = assemble(project, kind, &html, &source, &program)?;
    let folder = write(project, kind, &files)?;
    if kind == Kind::Release {
        keep_compressed(project, &files)?;
    }
    say(format!("bundle: {} files in {}", files.len(), folder.display()));
    Ok(Bundle { folder, optimised: program.optimised })
}

/// Runs Cargo and asks it where the module lies.
fn compile(project: &Project, kind: Kind, bin: &str) -> Result<PathBuf> {
    say(format!("cargo: compiles the app for the browser ({})", if kind == Kind::Release { "release" } else { "dev" }));
    let mut cargo = process::cargo(project);
    cargo.args(["rustc", "--target", WASM_TARGET, "--bin", bin, "--message-format", "json-render-diagnostics"]);
    if kind == Kind::Release {
        cargo.arg("--release");
    }
    // Said to the linker of the app only, so that dependencies are the same as in every other build.
    cargo.args(["--", "-Clink-args=--emit-relocs"]);
    let output = cargo.stdin(Stdio::null()).stderr(Stdio::inherit()).output().context("could not start cargo")?;
    if !output.status.success() {
        bail!("the app does not compile");
    }
    // Some dependencies make modules of their own, so that the first one found is not the app.
    let is_app = |message: &Value| message["target"]["kind"][0] == "bin" && message["target"]["name"] == bin;
    let messages = String::from_utf8_lossy(&output.stdout);
    let mut messages = messages.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let app = messages.find(is_app).context("cargo made no module")?;
    Ok(PathBuf::from(app["filenames"][0].as_str().context("cargo names no file")?))
}

/// Binds and optimises the module, unless that was done for the very same module before.
fn bind(project: &Project, kind: Kind, compiled: &Path, wasm_opt: Option<&Path>) -> Result<Program> {
    let raw = fs::read(compiled)?;
    let folder = project.target.join(format!("bundle/{kind:?}")).join(fingerprint(&raw));
    let kept = folder.join(if wasm_opt.is_some() { "optimised.wasm" } else { "bound.wasm" });
    if !kept.is_file() {
        // Only the newest module is kept.
        if let Some(older) = folder.parent().filter(|older| older.is_dir()) {
            fs::remove_dir_all(older)?;
        }
        say("split: cuts the program into what every visitor needs and what is fetched later");
        let cut = seam::cut(&raw, &folder)?;
        say("wasm-bindgen: writes the JavaScript between browser and module");
        Bindgen::new()
            .web(true)?
            .typescript(false)
            .omit_default_module_path(true)
            .keep_lld_exports(true) // the later modules import them
            .demangle(false)
            .remove_name_section(kind == Kind::Release)
            .remove_producers_section(kind == Kind::Release)
            .input_path(&cut.first)
            .out_name("bound")
            .generate(&folder)?;
        if let Some(wasm_opt) = wasm_opt {
            say("wasm-opt: shrinks the modules");
            for module in &cut.later {
                optimise(wasm_opt, module, module)?;
            }
            optimise(wasm_opt, &folder.join("bound_bg.wasm"), &kept)?;
        } else {
            fs::rename(folder.join("bound_bg.wasm"), &kept)?;
            if kind == Kind::Release {
                warn("without wasm-opt the modules stay about a tenth larger than they need be");
            }
        }
    }
    Ok(Program {
        glue: fs::read_to_string(folder.join("bound.js"))?,
        link: fs::read_to_string(folder.join(seam::LATER).join(seam::LINK))?,
        wasm: fs::read(kept)?,
        later: seam::later(&folder)?,
        snippets: snippets(&folder)?,
        optimised: wasm_opt.is_some(),
    })
}

fn optimise(wasm_opt: &Path, module: &Path, into: &Path) -> Result<()> {
    let unfinished = module.with_extension("unfinished");
    let mut command = Command::new(wasm_opt);
    command.arg("-Oz").args(seam::FEATURES).arg(module).arg("--output").arg(&unfinished);
    process::run(&mut command)?;
    fs::rename(unfinished, into)?;
    Ok(())
}

/// Scripts that crates bring along; the glue finds them under `./snippets/`.
fn snippets(folder: &Path) -> Result<BTreeMap<PathBuf, String>> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.join("snippets")];
    while let Some(next) = folders.pop() {
        let Ok(entries) = fs::read_dir(&next) else { continue };
        for entry in entries {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else {
                found.insert(path.strip_prefix(folder)?.to_path_buf(), fs::read_to_string(&path)?);
            }
        }
    }
    Ok(found)
}

type Files = BTreeMap<PathBuf, Vec<u8>>;

/// Puts all files together: what `public/` holds, then what is named by its content, then the page that names it.
fn assemble(project: &Project, kind: Kind, html: &str, source: &SourcePage, program: &Program) -> Result<Files> {
    let mut files = Files::new();
    let mut sheets = Vec::new();
    for asset in source.assets() {
        match asset {
            Asset::Folder(folder) => copy_folder(&project.root.join(folder), Path::new(""), &mut files)?,
            Asset::Sheet(path, media) => {
                let text = fs::read_to_string(project.root.join(path)).with_context(|| path.display().to_string())?;
                sheets.push((text, media.clone()));
            }
            Asset::Program(_) => {}
        }
    }
    let joined = crate::sheet::join(&sheets)?;
    let sheet = if kind == Kind::Release { crate::sheet::shrink(&joined) } else { joined };
    let boot = files.remove(Path::new("boot.js")).context("public/boot.js is missing")?;

    let mut named = Named { files: &mut files, rules: String::new() };
    let sheet = named.add("style", "css", sheet.as_bytes());
    let boot = named.add("boot", "js", &boot);
    let wasm = named.add("ankerplatz", "wasm", &program.wasm);
    let mut link = program.link.clone();
    for (name, module) in &program.later {
        let (address, integrity) = named.add(name, "wasm", module);
        link = seam::name_module(&link, name, &address, &integrity)?;
    }
    // Glue and link script name each other, so each name speaks of both.
    let tag = fingerprint(&[program.glue.as_bytes(), link.as_bytes()].concat());
    let link_text = seam::name_glue(&link, &format!("ankerplatz-{tag}.js"))?;
    let glue_text = seam::name_link(&program.glue, &format!("link-{tag}.js"))?;
    let glue = named.add_as(format!("ankerplatz-{tag}.js"), glue_text.as_bytes());
    let link = named.add_as(format!("link-{tag}.js"), link_text.as_bytes());
    let rules = named.rules;
    for (path, text) in &program.snippets {
        files.insert(path.clone(), text.clone().into_bytes());
    }

    let sheet_link = format!("<link rel=\"stylesheet\" href=\"{}\" integrity=\"{}\">", sheet.0, sheet.1);
    let page = source.write(&start_of_program(&boot, &glue, &link, &wasm), &sheet_link);
    files.insert("index.html".into(), page.into_bytes());
    finish_headers(html, &mut files, &rules)?;
    Ok(files)
}

/// The tags that start the program. The preloads save two round trips, since nobody waits for boot.js to ask.
fn start_of_program(boot: &Address, glue: &Address, link: &Address, wasm: &Address) -> String {
    let (link, link_integrity) = link;
    let (wasm, wasm_integrity) = wasm;
    let (glue, glue_integrity) = glue;
    let (boot, boot_integrity) = boot;
    [
        format!("<link rel=\"preload\" as=\"fetch\" type=\"application/wasm\" href=\"{wasm}\">"),
        format!("<link rel=\"modulepreload\" href=\"{glue}\" integrity=\"{glue_integrity}\">"),
        format!("<link rel=\"modulepreload\" href=\"{link}\" integrity=\"{link_integrity}\">"),
        format!("<script type=\"module\" src=\"{boot}\" integrity=\"{boot_integrity}\" data-js=\"{glue}\" data-wasm=\"{wasm}\" data-wasm-integrity=\"{wasm_integrity}\"></script>"),
    ]
    .join("\n")
}

/// Where a file lies, and its integrity.
type Address = (String, String);

/// Collects files whose names say what they hold, with the header rules that let them be kept for ever.
struct Named<'a> {
    files: &'a mut Files,
    rules: String,
}

impl Named<'_> {
    /// Adds a file under the hash of what it holds.
    fn add(&mut self, stem: &str, ending: &str, content: &[u8]) -> Address {
        self.add_as(format!("{stem}-{}.{ending}", fingerprint(content)), content)
    }

    /// Adds a file under a name that speaks of what it holds in another way.
    fn add_as(&mut self, name: String, content: &[u8]) -> Address {
        self.rules += &format!("/{name}\n  Cache-Control: public, max-age=31536000, immutable\n");
        self.files.insert(PathBuf::from(&name), content.to_vec());
        (name, integrity(content))
    }
}

fn finish_headers(html: &str, files: &mut Files, rules: &str) -> Result<()> {
    let headers = files.get_mut(Path::new("_headers")).context("public/_headers is missing")?;
    headers.extend_from_slice(rules.as_bytes());
    let parsed = HeaderRules::parse(&String::from_utf8_lossy(headers))?;
    let all = parsed.of("/");
    let policy = all.iter().find(|(name, _)| name.eq_ignore_ascii_case("Content-Security-Policy"));
    page::check_policy(html, &policy.context("public/_headers has no Content-Security-Policy")?.1)
}

fn copy_folder(folder: &Path, below: &Path, files: &mut Files) -> Result<()> {
    for entry in fs::read_dir(folder).with_context(|| folder.display().to_string())? {
        let entry = entry?;
        let name = below.join(entry.file_name());
        if entry.path().is_dir() {
            copy_folder(&entry.path(), &name, files)?;
        } else {
            files.insert(name, fs::read(entry.path())?);
        }
    }
    Ok(())
}

/// Writes the folder beside the old one and swaps them, so that a running server never sees half a bundle for long.
fn write(project: &Project, kind: Kind, files: &Files) -> Result<PathBuf> {
    let folder = if kind == Kind::Release { project.dist() } else { project.target.join("bundle/served-dev") };
    let beside = folder.with_extension("unfinished");
    if beside.exists() {
        fs::remove_dir_all(&beside)?;
    }
    for (name, content) in files {
        let path = beside.join(name);
        fs::create_dir_all(path.parent().context("a file without a folder")?)?;
        fs::write(path, content)?;
    }
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::rename(&beside, &folder).with_context(|| format!("could not write {}", folder.display()))?;
    Ok(folder)
}

/// Compresses now, not when the first visitor waits for it.
fn keep_compressed(project: &Project, files: &Files) -> Result<()> {
    let store = BrotliStore::inside(&project.target);
    let worthwhile = || files.iter().filter(|(name, _)| crate::compress::is_worthwhile(&name.to_string_lossy()));
    store.keep_only(worthwhile().map(|(_, content)| content.as_slice()))?;
    for (_, content) in worthwhile() {
        store.compress(content)?;
    }
    Ok(())
}
