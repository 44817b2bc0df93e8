//! How a text lies in the store: generation, seal, line break, content.
//!
//! Stores give back other letters than they were given more often than one
//! thinks, and a changed letter in a name is still good JSON. The seal is a
//! number computed from generation and content (FNV-1a, 64 bits): any single
//! changed letter changes it. It guards against accidents, not against people.

/// A text under its seal.
pub fn write(revision: u64, content: &str) -> String {
    format!("{revision} {:016x}\n{content}", seal(revision, content))
}

/// Generation and content of a text; `None` if the seal is broken.
pub fn read(text: &str) -> Option<(u64, &str)> {
    let (head, content) = text.split_once('\n')?;
    let revision = revision(text)?;
    (head == format!("{revision} {:016x}", seal(revision, content))).then_some((revision, content))
}

/// The generation that a text names, whether its seal is whole or not.
pub fn revision(text: &str) -> Option<u64> {
    text.split_once('\n')?.0.split_once(' ')?.0.parse().ok()
}

fn seal(revision: u64, content: &str) -> u64 {
    let bytes = revision.to_le_bytes().into_iter().chain(content.bytes());
    bytes.fold(0xcbf2_9ce4_8422_2325, |seal, byte| (seal ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_whole_seal_gives_back_what_was_written() {
        for (revision, content) in [(1, ""), (7, "{}"), (u64::MAX, "zwei\nZeilen 😀")] {
            assert_eq!(read(&write(revision, content)), Some((revision, content)));
        }
    }

    #[test]
    fn no_changed_or_missing_letter_passes() {
        let text = write(12, "{\"name\":\"Rosa\"}");
        for at in 0..text.len() {
            assert_eq!(read(&text[..at]), None, "cut at {at}");
            for bit in 0..7 {
                let mut letters = text.clone().into_bytes();
                letters[at] ^= 1 << bit;
                assert_eq!(read(&String::from_utf8(letters).unwrap()), None, "bit {bit} at {at}");
            }
        }
    }
}
