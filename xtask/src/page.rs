//! Reads `index.html`, whose links are written as Trunk has them (`<link data-trunk …>`), and writes the page that is shipped.

use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha384};

/// What a `<link data-trunk …>` asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asset {
    /// The program itself; its bin target.
    Program(String),
    /// A style sheet and its medium.
    Sheet(PathBuf, Option<String>),
    /// A folder whose files are copied to the root of the bundle.
    Folder(PathBuf),
}

/// The source page, cut at its asset links.
#[derive(Debug)]
pub struct SourcePage<'a> {
    /// Pairs of the text before a link and the link; the last text has none.
    pieces: Vec<(&'a str, Option<Asset>)>,
}

impl<'a> SourcePage<'a> {
    /// Finds the links. One that this build cannot follow is an error, so that nothing is left out in silence.
    pub fn parse(html: &'a str) -> Result<Self> {
        let mut pieces = Vec::new();
        let mut rest = html;
        while let Some((before, tag, after)) = next_trunk_link(rest) {
            pieces.push((before, Some(asset(tag).with_context(|| format!("index.html: {tag}"))?)));
            rest = after;
        }
        pieces.push((rest, None));
        Ok(Self { pieces })
    }

    /// The assets in the order of the page.
    pub fn assets(&self) -> impl Iterator<Item = &Asset> {
        self.pieces.iter().filter_map(|(_, asset)| asset.as_ref())
    }

    /// The page with its program and its one sheet in the places of their links, and without comments.
    pub fn write(&self, program: &str, sheet: &str) -> String {
        let mut html = String::new();
        let mut sheet = Some(sheet);
        for (before, asset) in &self.pieces {
            html.push_str(before);
            match asset {
                Some(Asset::Program(_)) => html.push_str(program),
                Some(Asset::Sheet(..)) => html.push_str(sheet.take().unwrap_or_default()),
                Some(Asset::Folder(_)) | None => {}
            }
        }
        let lines = without_comments(&html);
        lines
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty())
            .fold(String::new(), |page, line| page + line + "\n")
    }
}

/// The policy in the page must be the policy of the headers, as far as a meta element can say it.
pub fn check_policy(html: &str, header: &str) -> Result<()> {
    let marker = "http-equiv=\"Content-Security-Policy\" content=\"";
    let (_, after) = html.split_once(marker).context("index.html has no Content-Security-Policy")?;
    let in_page = directives(after.split('"').next().unwrap_or_default());
    let in_headers = directives(header);
    let expected: Vec<&str> =
        in_headers.into_iter().filter(|directive| *directive != "frame-ancestors 'none'").collect();
    if in_page != expected {
        bail!(
            "the policy in index.html differs from public/_headers:\n  page:    {in_page:?}\n  headers: {expected:?}"
        );
    }
    Ok(())
}

/// The value of an `integrity` attribute.
pub fn integrity(content: &[u8]) -> String {
    format!("sha384-{}", STANDARD.encode(Sha384::digest(content)))
}

/// A short name for a content, for file names.
pub fn fingerprint(content: &[u8]) -> String {
    Sha384::digest(content).iter().take(8).fold(String::new(), |name, byte| name + &format!("{byte:02x}"))
}

fn directives(policy: &str) -> Vec<&str> {
    policy.split(';').map(str::trim).filter(|directive| !directive.is_empty()).collect()
}

fn next_trunk_link(html: &str) -> Option<(&str, &str, &str)> {
    let mut from = 0;
    while let Some(start) = html[from..].find("<link").map(|at| from + at) {
        let end = start + html[start..].find('>')? + 1;
        if html[start..end].contains("data-trunk") {
            return Some((&html[..start], &html[start..end], &html[end..]));
        }
        from = end;
    }
    None
}

fn asset(tag: &str) -> Result<Asset> {
    let path = || attribute(tag, "href").map(PathBuf::from).context("has no href");
    match attribute(tag, "rel").as_deref() {
        Some("rust") => Ok(Asset::Program(attribute(tag, "data-bin").context("has no data-bin")?)),
        Some("css") => Ok(Asset::Sheet(path()?, attribute(tag, "media"))),
        Some("copy-dir") if attribute(tag, "data-target-path").as_deref() == Some(".") => Ok(Asset::Folder(path()?)),
        _ => bail!("this build follows rust, css and copy-dir to the root only"),
    }
}

fn attribute(tag: &str, name: &str) -> Option<String> {
    let (_, after) = tag.split_once(&format!(" {name}=\""))?;
    after.split_once('"').map(|(value, _)| value.to_owned())
}

fn without_comments(html: &str) -> String {
    let mut kept = String::with_capacity(html.len());
    let mut rest = html;
    while let Some((before, comment)) = rest.split_once("<!--") {
        kept.push_str(before);
        rest = comment.split_once("-->").map_or("", |(_, after)| after);
    }
    kept + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = r#"<head>
  <!-- <a comment> -->
  <link rel="icon" href="favicon.svg">
  <link data-trunk rel="css" href="style/a.css">
  <link data-trunk rel="css" href="style/b.css" media="print">
  <link data-trunk rel="copy-dir" href="public" data-target-path=".">
  <link data-trunk rel="rust" data-bin="app">
</head>"#;

    #[test]
    fn links_of_trunk_are_found_in_their_order() {
        let page = SourcePage::parse(PAGE).unwrap();
        let expected = [
            Asset::Sheet("style/a.css".into(), None),
            Asset::Sheet("style/b.css".into(), Some("print".into())),
            Asset::Folder("public".into()),
            Asset::Program("app".into()),
        ];
        assert!(page.assets().eq(expected.iter()));
    }

    #[test]
    fn the_written_page_has_one_sheet_and_one_program() {
        let page = SourcePage::parse(PAGE).unwrap();
        let html = page.write("<script>", "<style>");
        assert_eq!(html, "<head>\n<link rel=\"icon\" href=\"favicon.svg\">\n<style>\n<script>\n</head>\n");
    }

    #[test]
    fn a_link_that_cannot_be_followed_is_refused() {
        assert!(SourcePage::parse(r#"<link data-trunk rel="sass" href="x.scss">"#).is_err());
    }

    #[test]
    fn a_policy_that_differs_is_refused() {
        let page = r#"<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self'">"#;
        assert!(check_policy(page, "default-src 'none'; img-src 'self'; frame-ancestors 'none'").is_ok());
        assert!(check_policy(page, "default-src 'none'; frame-ancestors 'none'").is_err());
    }
}
