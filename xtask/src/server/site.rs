//! From an address to an answer: which file, which headers, compressed or not. Nothing here knows about sockets.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Component, Path, PathBuf};

use anyhow::Result;

use super::headers::HeaderRules;
use crate::compress::{self, BrotliStore};
use crate::page::fingerprint;

/// What the server needs to know of a request.
#[derive(Clone, Debug, Default)]
pub struct Question {
    /// `GET`, `HEAD` or one that is refused.
    pub method: String,
    /// The path of the request line, without the query.
    pub path: String,
    /// Whether the browser takes brotli.
    pub takes_brotli: bool,
    /// The `ETag` that the browser holds.
    pub known: Option<String>,
}

/// What goes back.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The HTTP status.
    pub status: u16,
    /// All headers but the length and the connection.
    pub headers: Vec<(String, String)>,
    /// The content, empty for 304 and redirects.
    pub body: Vec<u8>,
}

/// A folder that is served as a web space would serve it.
#[derive(Debug)]
pub struct Site {
    /// The folder.
    pub folder: PathBuf,
    /// The path that the folder appears under: empty, or like `/sub/folder`.
    pub prefix: String,
    /// Where compressed copies are kept; nothing is compressed without it.
    pub brotli: Option<BrotliStore>,
    /// Files that are not in the folder, for tests, by their path.
    pub extra: BTreeMap<String, Vec<u8>>,
    /// Put at the beginning of the page's head, for tests.
    pub head_insert: String,
}

impl Site {
    /// Answers a request.
    pub fn answer(&self, question: &Question) -> Answer {
        if !matches!(question.method.as_str(), "GET" | "HEAD") {
            return plain(405, "Method Not Allowed");
        }
        if !self.prefix.is_empty() && question.path == self.prefix {
            let mut answer = plain(308, "");
            answer.headers.push(("Location".to_owned(), format!("{}/", self.prefix)));
            return answer;
        }
        let Some(path) = question.path.strip_prefix(&self.prefix).filter(|path| path.starts_with('/')) else {
            return plain(404, "Not Found");
        };
        self.file(path, question).unwrap_or_else(|error| plain(500, &format!("{error:#}")))
    }

    /// The rules are read anew each time: a rebuilt bundle is served by a server that still runs.
    fn file(&self, path: &str, question: &Question) -> Result<Answer> {
        let rules = HeaderRules::parse(&fs::read_to_string(self.folder.join("_headers")).unwrap_or_default())?;
        let name = if path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() };
        let (status, name, content) = match self.read(&name) {
            Some(content) => (200, name.as_str(), content),
            None => (404, "/404.html", fs::read(self.folder.join("404.html")).unwrap_or_default()),
        };
        let mut headers = rules.of(path);
        if !headers.iter().any(|(name, _)| name.eq_ignore_ascii_case("Cache-Control")) {
            headers.push(("Cache-Control".to_owned(), "public, max-age=0, must-revalidate".to_owned()));
        }
        let content = if name == "/index.html" { self.with_insert(content) } else { content };
        let tag = format!("\"{}\"", fingerprint(&content));
        headers.push(("Content-Type".to_owned(), mime(name).to_owned()));
        headers.push(("ETag".to_owned(), tag.clone()));
        headers.push(("Vary".to_owned(), "Accept-Encoding".to_owned()));
        if status == 200 && question.known.as_ref() == Some(&tag) {
            return Ok(Answer { status: 304, headers, body: Vec::new() });
        }
        let body = match &self.brotli {
            Some(store) if question.takes_brotli && compress::is_worthwhile(name) => {
                headers.push(("Content-Encoding".to_owned(), "br".to_owned()));
                store.compress(&content)?
            }
            _ => content,
        };
        Ok(Answer { status, headers, body })
    }

    /// The content of a path, from the folder and nowhere else.
    fn read(&self, path: &str) -> Option<Vec<u8>> {
        if let Some(content) = self.extra.get(path) {
            return Some(content.clone());
        }
        let decoded = percent_decoded(path)?;
        let relative = Path::new(decoded.trim_start_matches('/'));
        let stays_inside = relative.components().all(|part| matches!(part, Component::Normal(_)));
        let hidden = decoded.ends_with("/_headers") || decoded.contains(['\0', '\\']);
        if !stays_inside || hidden {
            return None;
        }
        let file = self.folder.join(relative);
        // A link inside the folder could lead out of it.
        let real = file.canonicalize().ok().filter(|real| real.is_file())?;
        let inside = self.folder.canonicalize().is_ok_and(|folder| real.starts_with(folder));
        inside.then(|| fs::read(real).ok()).flatten()
    }

    fn with_insert(&self, page: Vec<u8>) -> Vec<u8> {
        if self.head_insert.is_empty() {
            return page;
        }
        String::from_utf8_lossy(&page).replacen("<head>", &format!("<head>\n{}", self.head_insert), 1).into_bytes()
    }
}

fn plain(status: u16, text: &str) -> Answer {
    let headers = vec![("Content-Type".to_owned(), "text/plain; charset=utf-8".to_owned())];
    Answer { status, headers, body: text.as_bytes().to_vec() }
}

fn mime(path: &str) -> &'static str {
    match path.rsplit('/').next().and_then(|name| name.rsplit_once('.')).map(|(_, ending)| ending) {
        None | Some("html") => "text/html; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("json") => "application/json",
        Some("png") => "image/png",
        Some("svg") => "image/svg+xml",
        Some("wasm") => "application/wasm",
        Some("webmanifest") => "application/manifest+json",
        Some("txt") => "text/plain; charset=utf-8",
        Some("woff2") => "font/woff2",
        Some(_) => "application/octet-stream",
    }
}

/// The text that a part of an address stands for; nothing if it stands for none.
pub fn percent_decoded(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        if *first == b'%' {
            let digits = std::str::from_utf8(after.get(..2)?).ok()?;
            bytes.push(u8::from_str_radix(digits, 16).ok()?);
            rest = &after[2..];
        } else {
            bytes.push(*first);
            rest = after;
        }
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
#[path = "site_tests.rs"]
mod tests;
