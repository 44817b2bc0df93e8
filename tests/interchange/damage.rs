//! Files that are none of ours, and ours with something broken off.

use ankerplatz::analysis::population::Population;
use ankerplatz::interchange::LIMIT;
use ankerplatz::interchange::problem::ImportError;
use ankerplatz::storage::format;

use crate::{FILES, data, open};

#[test]
fn what_is_no_file_of_ours_is_refused_with_a_reason() {
    for (bytes, error) in [
        (&b""[..], ImportError::Empty),
        (b"\xef\xbb\xbf \r\n", ImportError::Empty),
        (b"{\"a\": \n nan}", ImportError::NotJson { line: 2, column: 3 }),
        (b"{\"versions\": [", ImportError::NotJson { line: 1, column: 14 }),
        (b"[1, 2]", ImportError::UnknownFormat),
        (b"{}", ImportError::UnknownFormat),
        (b"Name;Alter\nKim;30\n", ImportError::UnknownFormat),
        (b"\"text\"", ImportError::UnknownFormat),
        (b"{\"a\": \"\xff\"}", ImportError::NotText),
        (b"\x89PNG\r\n\x1a\n\0\0", ImportError::NotText),
        (b"{\"format\": \"ankerplatz-case\", \"version\": 99}", ImportError::TooNew { found: 99 }),
        (b"{\"format\": \"ankerplatz-case\", \"version\": 1}", ImportError::Malformed),
    ] {
        assert_eq!(open(bytes), Err(error));
    }
    assert_eq!(open("[".repeat(100_000).as_bytes()), Err(ImportError::TooDeep));
    assert_eq!(open(&vec![b' '; LIMIT + 1]), Err(ImportError::TooLarge { limit: LIMIT }));
}

/// A small generator of numbers, the same in every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 16).unwrap_or_default() % limit.max(1)
    }

    /// Damages a file in a few places.
    fn damage(&mut self, file: &mut Vec<u8>) {
        const SCRAPS: [&[u8]; 16] = [
            b"null",
            b"-1",
            b"1e308",
            b"\"",
            b"{",
            b"]",
            b",",
            b";",
            b"\xff",
            b"\\u0000",
            b"true",
            b"\n",
            b"0",
            b"[]",
            b"\"x\"",
            b"99999999999999999999",
        ];
        for _ in 0..=self.below(4) {
            let at = self.below(file.len());
            let to = (at + self.below(12)).min(file.len());
            match self.below(4) {
                0 => drop(file.drain(at..to)),
                1 => drop(file.splice(at..to, SCRAPS[self.below(SCRAPS.len())].iter().copied())),
                2 => file.extend_from_within(at..to),
                _ => file.iter_mut().skip(at).take(1).for_each(|byte| *byte = byte.wrapping_add(1)),
            }
        }
    }
}

#[test]
fn no_damage_to_a_file_makes_the_program_stumble() {
    let mut files: Vec<Vec<u8>> = FILES.iter().map(|name| data(name)).collect();
    let own = open(&data("easynwk/rosa-two-versions.json")).unwrap().cases.remove(0);
    files.push(format::write(&own).into_bytes());
    let mut dice = Dice(0x00a5_4e0c_2026);
    let mut opened = 0;
    for round in 0..8_000 {
        let mut file = files[round % files.len()].clone();
        dice.damage(&mut file);
        let Ok(found) = open(&file) else { continue };
        opened += 1;
        for case in &found.cases {
            assert!(case.is_sound(), "in round {round}");
            if case.maps.iter().all(|map| map.network.contacts().len() < 40) {
                ankerplatz::analysis::json::case(case, Population::PERSONS);
            }
        }
    }
    assert!(opened > 1_000, "only {opened} files survived their damage");
}
