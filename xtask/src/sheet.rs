//! Makes one style sheet of many and drops what only people need: comments and the space between the rules.

use anyhow::{Result, bail};

/// Joins the sheets in their order; each may be held for a medium.
pub fn join(sheets: &[(String, Option<String>)]) -> Result<String> {
    let mut joined = String::new();
    for (text, media) in sheets {
        if text.contains("@import") || text.contains("@charset") {
            bail!("a style sheet uses @import or @charset, which must stand first and cannot once sheets are joined");
        }
        match media {
            Some(media) => joined += &format!("@media {media} {{\n{text}\n}}\n"),
            None => joined += &format!("{text}\n"),
        }
    }
    Ok(joined)
}

/// Drops comments and needless space. Strings stay as they are, and a space that may mean something stays one space.
pub fn shrink(sheet: &str) -> String {
    let mut small = String::with_capacity(sheet.len());
    let mut rest = sheet;
    while let Some(next) = rest.chars().next() {
        if let Some(comment) = rest.strip_prefix("/*") {
            rest = comment.split_once("*/").map_or("", |(_, after)| after);
            push_space(&mut small);
        } else if next == '"' || next == '\'' {
            let length = string_length(rest, next);
            small.push_str(&rest[..length]);
            rest = &rest[length..];
        } else if next.is_ascii_whitespace() {
            push_space(&mut small);
            rest = &rest[1..];
        } else {
            push_sign(&mut small, next);
            rest = &rest[next.len_utf8()..];
        }
    }
    small.trim_end().to_owned()
}

/// A space after one of these says nothing.
const TIGHT: [char; 4] = ['{', '}', ';', ','];

fn push_space(small: &mut String) {
    if !small.is_empty() && !small.ends_with(' ') && !small.ends_with(TIGHT) {
        small.push(' ');
    }
}

fn push_sign(small: &mut String, sign: char) {
    if TIGHT.contains(&sign) && small.ends_with(' ') {
        small.pop();
    }
    if sign == '}' && small.ends_with(';') {
        small.pop();
    }
    small.push(sign);
}

/// The bytes of a quoted string with both quotes, or of all that is left if it never ends.
fn string_length(text: &str, quote: char) -> usize {
    let mut escaped = false;
    for (index, sign) in text.char_indices().skip(1) {
        match sign {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            _ if sign == quote => return index + 1,
            _ => {}
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_space_between_rules_go() {
        let small = shrink("/* why */\n@layer a, b;\n.x  .y {\n  color: red;\n  margin: 0 auto;\n}\n");
        assert_eq!(small, "@layer a,b;.x .y{color: red;margin: 0 auto}");
    }

    #[test]
    fn space_that_means_something_stays() {
        assert_eq!(shrink("a :hover{width:calc(1px + 2px)}"), "a :hover{width:calc(1px + 2px)}");
        assert_eq!(shrink("@media (a) and (b) {x{}}"), "@media (a) and (b){x{}}");
    }

    #[test]
    fn strings_stay_as_they_are() {
        assert_eq!(shrink(r#"a::before { content: " /* {  \" } */ "; }"#), r#"a::before{content: " /* {  \" } */ "}"#);
    }

    #[test]
    fn sheets_keep_their_order_and_medium() {
        let sheets = [("a{}".to_owned(), None), ("b{}".to_owned(), Some("print".to_owned()))];
        assert_eq!(shrink(&join(&sheets).unwrap()), "a{}@media print{b{}}");
        assert!(join(&[("@import 'x';".to_owned(), None)]).is_err());
    }
}
