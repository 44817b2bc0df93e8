//! How wide a text is, without a browser to ask.
//!
//! The widths are those of the wider of two common system faces, per letter,
//! with a margin; a label laid out with them fits on other machines too.

/// Advance widths of the printable ASCII letters in hundredths of the font
/// size, semi-bold.
const ADVANCES: [u8; 95] = [
    28, 33, 47, 64, 65, 89, 72, 24, 39, 39, 54, 67, 30, 47, 29, 38, 67, 56, 62, 65, 67, 63, 65, 59, 65, 65, 33, 33, 67,
    67, 67, 61, 100, 72, 72, 74, 72, 67, 61, 78, 74, 28, 56, 72, 61, 91, 74, 78, 67, 78, 72, 67, 66, 73, 72, 101, 69,
    70, 65, 39, 38, 39, 58, 56, 50, 58, 63, 58, 63, 59, 38, 62, 61, 28, 28, 57, 28, 90, 61, 61, 62, 62, 40, 56, 38, 61,
    58, 84, 56, 58, 56, 39, 36, 39, 67,
];

/// What stands at the end of a shortened text.
const ELLIPSIS: char = '…';

/// How heavy a text is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// Second lines.
    Regular,
    /// Names. Systems without a semi-bold take the bold, which is wider.
    SemiBold,
}

impl Weight {
    const fn margin(self) -> f64 {
        match self {
            Self::Regular => 1.06,
            Self::SemiBold => 1.15,
        }
    }
}

/// How wide a text is at a font size.
pub fn width(text: &str, font: f64, weight: Weight) -> f64 {
    letters(text).map(|(_, letter)| advance(letter)).sum::<f64>() * font * weight.margin()
}

/// The text on at most two lines, broken at the space or after the hyphen that
/// makes the longer of the two shortest. Lines that are still much too long
/// are shortened.
pub fn wrapped(text: &str, font: f64, weight: Weight, most: f64) -> Vec<String> {
    if width(text, font, weight) <= most {
        return vec![text.to_owned()];
    }
    let longer = |one: &str, other: &str| width(one, font, weight).max(width(other, font, weight));
    let breaks = text.char_indices().filter(|(_, letter)| *letter == ' ' || *letter == '-');
    let halves = breaks.map(|(at, letter)| if letter == '-' { text.split_at(at + 1) } else { text.split_at(at) });
    let halves = halves
        .map(|(one, other)| (one.trim(), other.trim()))
        .filter(|(one, other)| !one.is_empty() && !other.is_empty());
    match halves
        .min_by(|(one, other), (one_more, other_more)| longer(one, other).total_cmp(&longer(one_more, other_more)))
    {
        Some((one, other)) => [one, other].map(|line| shortened(line, font, weight, 1.25 * most)).to_vec(),
        None => vec![shortened(text, font, weight, most)],
    }
}

/// The text, shortened with an ellipsis where it is wider than `most`. Letters
/// stay whole. Nothing but the ellipsis is left where there is no room.
pub fn shortened(text: &str, font: f64, weight: Weight, most: f64) -> String {
    if width(text, font, weight) <= most {
        return text.to_owned();
    }
    let room = most - advance(ELLIPSIS) * font * weight.margin();
    let mut used = 0.0;
    for (at, letter) in letters(text) {
        used += advance(letter) * font * weight.margin();
        if used > room {
            return ended(&text[..at]);
        }
    }
    ended(text)
}

/// The letters that take room, each with where it begins. Marks and whatever
/// is joined to the letter before belong to that letter.
fn letters(text: &str) -> impl Iterator<Item = (usize, char)> {
    let mut joined = false;
    text.char_indices().filter(move |(_, letter)| {
        let begins = !joined && !is_mark(*letter);
        joined = *letter == '\u{200d}';
        begins
    })
}

/// The text with an ellipsis, which follows a letter, not a comma or a space.
fn ended(text: &str) -> String {
    let loose = |letter: char| letter.is_whitespace() || matches!(letter, ',' | '.' | ';' | '-' | '/' | '(');
    format!("{}{ELLIPSIS}", text.trim_end_matches(loose))
}

/// The advance of a letter, in font sizes.
fn advance(letter: char) -> f64 {
    let code = u32::from(letter);
    if let Some(width) = code.checked_sub(32).and_then(|at| ADVANCES.get(at as usize)) {
        return f64::from(*width) / 100.0;
    }
    match code {
        0..32 | 0x7f..0xa0 => 0.0,
        0xa0 => 0.28,
        // Letters of the Latin alphabets, then Greek, Cyrillic and Armenian.
        0xa1..0x250 if letter.is_uppercase() => 0.78,
        0xa1..0x250 => 0.66,
        0x250..0x590 if letter.is_uppercase() => 0.9,
        0x250..0x590 => 0.72,
        // Right-to-left scripts and those of South and South-East Asia.
        0x590..0x1100 => 0.74,
        // Dashes, quotation marks, ellipsis.
        0x2000..0x2100 => 1.0,
        // Chinese, Japanese, Korean.
        0x1100..0x1200 | 0x2e80..0xd800 | 0xf900..0xfb00 | 0xff00..0xffe7 => 1.06,
        // Signs and emoji.
        0x2100..0x2e80 | 0x1f000..0x20000 => 1.3,
        _ => 1.1,
    }
}

/// True for signs that change the letter before them and take no room.
fn is_mark(letter: char) -> bool {
    matches!(u32::from(letter),
        0x300..=0x36f | 0x591..=0x5c7 | 0x610..=0x61a | 0x64b..=0x65f | 0x200b..=0x200f | 0x202a..=0x202e
        | 0x2060..=0x2069 | 0x20d0..=0x20ff | 0xfe00..=0xfe0f | 0x1f3fb..=0x1f3ff | 0xe0020..=0xe007f)
}

#[cfg(test)]
#[expect(clippy::float_cmp, reason = "These values are exact.")]
mod tests {
    use super::*;

    #[test]
    fn wide_letters_are_wider_and_marks_take_no_room() {
        let at_ten = |text| width(text, 10.0, Weight::Regular);
        assert!(at_ten("WWW") > at_ten("iii"));
        assert!(at_ten("漢字") > at_ten("ab"));
        assert_eq!(at_ten("e\u{301}"), at_ten("e"));
        assert_eq!(at_ten(""), 0.0);
    }

    #[test]
    fn a_shortened_text_fits_and_keeps_letters_whole() {
        for text in [
            "Maximiliane von Hohenlohe",
            "👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦",
            "e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}",
            "ميساء عبد الرحمن",
        ] {
            let short = shortened(text, 10.0, Weight::SemiBold, 40.0);
            assert!(short.ends_with(ELLIPSIS), "{short}");
            assert!(width(&short, 10.0, Weight::SemiBold) <= 40.0, "{short}");
            assert!(!short.contains("\u{200d}…"), "{short}");
        }
        assert_eq!(shortened("Ida", 10.0, Weight::Regular, 400.0), "Ida");
    }

    #[test]
    fn long_names_break_between_words() {
        let wrap = |text| wrapped(text, 10.0, Weight::SemiBold, 100.0);
        assert_eq!(wrap("Ida Maier"), ["Ida Maier"]);
        assert_eq!(wrap("Anna-Lena Kowalczyk"), ["Anna-Lena", "Kowalczyk"]);
        assert_eq!(wrap("Frau Wiesengrund-Müller"), ["Frau Wiesengrund-", "Müller"]);
        assert_eq!(wrap("Donaudampfschifffahrtsgesellschaft").len(), 1);
        assert_eq!(wrap("漢字").len(), 1);
    }
}
