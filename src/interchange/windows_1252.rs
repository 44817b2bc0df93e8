//! The encoding windows-1252, in which easyNWK 1.5 wrote.
//!
//! It is Latin-1 except for the 32 codes from 0x80 on. Five of those stand for
//! nothing; they become what browsers make of them, the control of that number,
//! so that no byte is lost.

/// The characters 0x80 to 0x9F.
const SPECIAL: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}', '‘', '’',
    '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

/// The text that these bytes are.
pub(super) fn decode(bytes: &[u8]) -> String {
    let letter = |byte: &u8| match byte {
        0x80..=0x9f => SPECIAL[usize::from(byte - 0x80)],
        0x00..=0x7f | 0xa0..=0xff => char::from(*byte),
    };
    bytes.iter().map(letter).collect()
}

/// The bytes of a text. What the encoding has no letter for becomes a question
/// mark.
pub(super) fn encode(text: &str) -> Vec<u8> {
    text.chars().map(|letter| code(letter).unwrap_or(b'?')).collect()
}

/// True if the encoding has every letter of a text.
pub(super) fn holds(text: &str) -> bool {
    text.chars().all(|letter| code(letter).is_some())
}

fn code(letter: char) -> Option<u8> {
    let special = || u8::try_from(SPECIAL.iter().position(|other| *other == letter)?).ok();
    match u8::try_from(letter) {
        Ok(code @ (0x00..=0x7f | 0xa0..=0xff)) => Some(code),
        Ok(_) | Err(_) => Some(special()? + 0x80),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_thirty_two_special_codes_are_right() {
        let codes: [u32; 32] = [
            0x20ac, 0x81, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0x8d,
            0x17d, 0x8f, 0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a,
            0x153, 0x9d, 0x17e, 0x178,
        ];
        let bytes: Vec<u8> = (0x80..=0x9f).collect();
        assert_eq!(decode(&bytes).chars().map(u32::from).collect::<Vec<_>>(), codes);
    }

    #[test]
    fn letters_are_latin_one() {
        assert_eq!(decode(b"M\xfcller Stra\xdfe \xc4\xd6"), "Müller Straße ÄÖ");
    }

    #[test]
    fn every_byte_comes_back_and_other_letters_are_asked_for() {
        let bytes: Vec<u8> = (0..=255).collect();
        assert_eq!(encode(&decode(&bytes)), bytes);
        assert_eq!(encode("Ayşe €"), b"Ay?e \x80");
        assert!(holds("Zoë – €") && !holds("Ayşe"));
    }
}
