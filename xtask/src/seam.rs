//! Cuts the program where `src/ui/lazy.rs` marks it, and joins the parts in the browser through a small script.
//!
//! The cutting is done by `wasm_split_cli_support` inside this process. Its script is fitted to this bundle: modules get
//! the names of their content and their integrity, a server that does not know the type of wasm files will do, and a
//! module that does not arrive writes nothing to the console, since the app tells the user.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow};
use wasm_split_cli_support::Options;

/// The folder of what is fetched later.
pub const LATER: &str = "later";
/// The script that joins the parts, in that folder.
pub const LINK: &str = "link.js";
const GLUE: &str = "./glue.js";

/// What rustc has switched on in every module for the browser; the parts do not say so themselves.
pub const FEATURES: [&str; 7] = [
    "--enable-bulk-memory",
    "--enable-call-indirect-overlong",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// The parts of a program.
#[derive(Debug)]
pub struct Cut {
    /// What every visitor needs.
    pub first: PathBuf,
    /// What is fetched later.
    pub later: Vec<PathBuf>,
}

/// Cuts a compiled program and puts its parts into a folder.
pub fn cut(program: &[u8], folder: &Path) -> Result<Cut> {
    let first = folder.join("first.wasm");
    let later = folder.join(LATER);
    fs::create_dir_all(&later)?;
    let link = format!("./{LINK}");
    let mut options = Options::new(program);
    options.output_dir = &later;
    options.main_out_path = &first;
    options.main_module = GLUE;
    options.link_name = &link;
    let split = wasm_split_cli_support::transform(options)
        .map_err(|error| anyhow!("{error:?}"))
        .context("the program could not be cut")?;
    let later = split.split_modules;
    Ok(Cut { first, later })
}

/// The modules that are fetched later, by their names.
pub fn later(folder: &Path) -> Result<BTreeMap<String, Vec<u8>>> {
    let mut modules = BTreeMap::new();
    for entry in fs::read_dir(folder.join(LATER))? {
        let path = entry?.path();
        if path.extension().is_some_and(|ending| ending == "wasm") {
            let name = path.file_stem().context("a module without a name")?.to_string_lossy();
            modules.insert(name.trim_start_matches("split_").to_owned(), fs::read(&path)?);
        }
    }
    Ok(modules)
}

/// Lets the link script fetch a module by its address in the bundle, whatever type the server says it has.
pub fn name_module(link: &str, name: &str, address: &str, integrity: &str) -> Result<String> {
    let given = format!("fetch(new URL(\"./split_{name}.wasm\", import.meta.url))");
    let given = if link.contains(&given) { given } else { given.replace("split_", "") };
    let named = format!("fetch(new URL(\"./{address}\", import.meta.url), {{ integrity: \"{integrity}\" }})");
    let link = replaced(link, &given, &named)?;
    let whole = "WebAssembly.instantiate(await (await src).arrayBuffer(), imports)";
    Ok(link.replace("WebAssembly.instantiateStreaming(src, imports)", whole))
}

/// Lets the link script find the glue, and be silent.
pub fn name_glue(link: &str, name: &str) -> Result<String> {
    let link = replaced(link, "console.error(e);", "")?;
    replaced(&link, &format!("\"{GLUE}\""), &format!("\"./{name}\""))
}

/// Lets the glue find the link script.
pub fn name_link(glue: &str, name: &str) -> Result<String> {
    replaced(glue, &format!(" from \"./{LINK}\""), &format!(" from \"./{name}\""))
}

fn replaced(text: &str, given: &str, wanted: &str) -> Result<String> {
    if !text.contains(given) {
        return Err(anyhow!("a script of the split program has another shape than expected: no {given}"));
    }
    Ok(text.replace(given, wanted))
}
