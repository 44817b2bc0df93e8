//! Text inside XML, so that a reader gets back what was written.

/// True for characters that a document may hold; the others have no way into
/// XML 1.0, not even as a reference.
pub(super) const fn is_allowed(letter: char) -> bool {
    matches!(letter, '\t' | '\n' | '\r' | '\u{20}'..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..='\u{10ffff}')
}

/// Text for between tags and for attributes. Line breaks and tabs are written
/// as references, because a reader turns bare ones in attributes into spaces.
pub(super) fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars().filter(|letter| is_allowed(*letter)) {
        match letter {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&apos;"),
            '\t' => safe.push_str("&#9;"),
            '\n' => safe.push_str("&#10;"),
            '\r' => safe.push_str("&#13;"),
            _ => safe.push(letter),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_become_references_and_what_xml_cannot_hold_goes() {
        assert_eq!(escaped("<b a='1'>\"&\n\t\r"), "&lt;b a=&apos;1&apos;&gt;&quot;&amp;&#10;&#9;&#13;");
        assert_eq!(escaped("a\u{0}b\u{b}c\u{1f}d\u{fffe}e\u{ffff}f"), "abcdef");
        assert_eq!(escaped("مريم 👩🏽‍⚕️\u{85}"), "مريم 👩🏽‍⚕️\u{85}");
    }
}
