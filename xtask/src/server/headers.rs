//! The `_headers` file of Netlify and Cloudflare Pages: a path at the start of a line, its headers indented below.

use anyhow::{Result, bail};

/// The rules of one file, in their order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HeaderRules {
    rules: Vec<(String, Vec<(String, String)>)>,
}

impl HeaderRules {
    /// Reads the file. A line that is neither a path, a header nor a comment is an error.
    pub fn parse(text: &str) -> Result<Self> {
        let mut rules: Vec<(String, Vec<(String, String)>)> = Vec::new();
        for line in text.lines().filter(|line| !line.trim().is_empty() && !line.trim_start().starts_with('#')) {
            if line.starts_with('/') {
                rules.push((line.trim_end().to_owned(), Vec::new()));
                continue;
            }
            let Some((name, value)) = line.split_once(':').filter(|_| line.starts_with(char::is_whitespace)) else {
                bail!("_headers: neither a path nor an indented header: {line}");
            };
            let Some((_, headers)) = rules.last_mut() else { bail!("_headers: a header before any path: {line}") };
            headers.push((name.trim().to_owned(), value.trim().to_owned()));
        }
        Ok(Self { rules })
    }

    /// The headers for a path; where several rules name one, their values are joined, as Netlify does.
    pub fn of(&self, path: &str) -> Vec<(String, String)> {
        let mut found: Vec<(String, String)> = Vec::new();
        let matching = self.rules.iter().filter(|(pattern, _)| matches(pattern, path));
        for (name, value) in matching.flat_map(|(_, headers)| headers) {
            match found.iter_mut().find(|(known, _)| known.eq_ignore_ascii_case(name)) {
                Some((_, known)) => *known = format!("{known}, {value}"),
                None => found.push((name.clone(), value.clone())),
            }
        }
        found
    }
}

/// A pattern is a path, or the beginning of one followed by a star.
fn matches(pattern: &str, path: &str) -> bool {
    pattern.strip_suffix('*').map_or(pattern == path, |beginning| path.starts_with(beginning))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_apply_to_their_paths() {
        let rules = HeaderRules::parse("# why\n/*\n  A: one\n\n/x.js\n  B: two; c=d:e\n").unwrap();
        assert_eq!(rules.of("/"), [("A".to_owned(), "one".to_owned())]);
        assert_eq!(rules.of("/x.js")[1], ("B".to_owned(), "two; c=d:e".to_owned()));
    }

    #[test]
    fn a_name_in_two_rules_is_joined() {
        let rules = HeaderRules::parse("/*\n  A: one\n/x\n  a: two\n").unwrap();
        assert_eq!(rules.of("/x"), [("A".to_owned(), "one, two".to_owned())]);
    }

    #[test]
    fn nonsense_is_refused() {
        assert!(HeaderRules::parse("A: one\n").is_err());
        assert!(HeaderRules::parse("/*\nA: one\n").is_err());
    }
}
