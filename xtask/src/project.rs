//! Where things are: the project's folder, Cargo's target folder, the user's cache folder.

use std::env;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow};

/// The folders that the tasks work in.
#[derive(Clone, Debug)]
pub struct Project {
    /// The folder with `index.html` and the workspace's `Cargo.toml`.
    pub root: PathBuf,
    /// Cargo's target folder, for everything that can be made again.
    pub target: PathBuf,
    /// The user's cache folder, for the tools that outlive a `cargo clean`.
    pub cache: PathBuf,
}

impl Project {
    /// Finds the project around the running task.
    pub fn find() -> Result<Self> {
        let start = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from).map_or_else(env::current_dir, Ok)?;
        let is_root = |folder: &&Path| folder.join("index.html").is_file() && folder.join("xtask").is_dir();
        let root = start.ancestors().find(is_root).context("this is not inside the Ankerplatz project")?.to_path_buf();
        let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), |folder| root.join(folder));
        Ok(Self { root, target, cache: cache_folder()? })
    }

    /// The folder that goes onto a web space.
    pub fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }
}

fn cache_folder() -> Result<PathBuf> {
    let given = env::var_os("XDG_CACHE_HOME").map(PathBuf::from).filter(|folder| folder.is_absolute());
    let home =
        env::var_os("HOME").or_else(|| env::var_os("USERPROFILE")).map(|home| PathBuf::from(home).join(".cache"));
    let base = given.or(home).ok_or_else(|| anyhow!("neither XDG_CACHE_HOME nor HOME says where tools may be kept"))?;
    Ok(base.join("ankerplatz"))
}
