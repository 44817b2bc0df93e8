//! Brotli at its highest quality, as a web space would send a file, kept on disk since it takes seconds for the module.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Result;
use brotli::enc::BrotliEncoderParams;

use crate::page::fingerprint;

/// Compressed copies of files, found again by what the files hold.
#[derive(Clone, Debug)]
pub struct BrotliStore {
    folder: PathBuf,
}

impl BrotliStore {
    /// The store inside Cargo's target folder.
    pub fn inside(target: &Path) -> Self {
        Self { folder: target.join("brotli") }
    }

    /// The compressed form, made now if it is not there yet.
    pub fn compress(&self, content: &[u8]) -> Result<Vec<u8>> {
        let file = self.folder.join(fingerprint(content));
        if let Ok(kept) = fs::read(&file) {
            return Ok(kept);
        }
        let params = BrotliEncoderParams { quality: 11, lgwin: 22, size_hint: content.len(), ..Default::default() };
        let mut compressed = Vec::new();
        brotli::BrotliCompress(&mut &content[..], &mut compressed, &params)?;
        fs::create_dir_all(&self.folder)?;
        // Written beside and renamed: two tasks may want the same file at the same time.
        let beside = self.folder.join(format!("{}.{}", fingerprint(content), std::process::id()));
        fs::write(&beside, &compressed)?;
        fs::rename(&beside, &file)?;
        Ok(compressed)
    }

    /// Forgets all but the forms of these contents.
    pub fn keep_only<'a>(&self, contents: impl Iterator<Item = &'a [u8]>) -> Result<()> {
        let kept: Vec<String> = contents.map(fingerprint).collect();
        let Ok(entries) = fs::read_dir(&self.folder) else { return Ok(()) };
        for entry in entries {
            let entry = entry?;
            if !kept.iter().any(|name| entry.file_name() == name.as_str()) {
                fs::remove_file(entry.path())?;
            }
        }
        Ok(())
    }
}

/// Files that shrink. Pictures and fonts in their own formats are packed already.
pub fn is_worthwhile(path: &str) -> bool {
    let ending = path.rsplit('.').next().unwrap_or_default();
    matches!(ending, "html" | "css" | "js" | "json" | "svg" | "wasm" | "webmanifest" | "txt" | "xml")
}
