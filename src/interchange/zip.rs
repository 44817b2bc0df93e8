//! Several files as one: a ZIP archive in its simplest form, every file as it is.
//!
//! Nothing is compressed. The files are small texts, and an archive that only
//! lays them side by side needs no library: crates for ZIP bring the whole
//! format and a compressor into the module for it. The same files make the same
//! archive, byte for byte, because no time is written down.

use crate::interchange::export::OutFile;

/// The media type of an archive.
pub const MEDIA_TYPE: &str = "application/zip";

/// Names are in UTF-8.
const FLAGS: u16 = 1 << 11;
/// The version of the format that a reader needs for this: 2.0.
const VERSION: u16 = 20;
/// 1 January 1980, the beginning of this calendar.
const DATE: u16 = 0x21;

/// The archive of these files. Their names differ from each other.
pub fn archive(files: &[OutFile]) -> Vec<u8> {
    let (mut bytes, mut directory) = (Vec::new(), Vec::new());
    for file in files {
        let begins_at = length(bytes.len());
        let described = description(file);
        bytes.extend(b"PK\x03\x04");
        bytes.extend(&described);
        bytes.extend(0_u16.to_le_bytes());
        bytes.extend(file.name.as_bytes());
        bytes.extend(&file.bytes);
        directory.extend(b"PK\x01\x02");
        directory.extend(VERSION.to_le_bytes());
        directory.extend(&described);
        // Nothing besides: no extra field, no comment, first disk, no attributes.
        directory.extend([0; 12]);
        directory.extend(begins_at.to_le_bytes());
        directory.extend(file.name.as_bytes());
    }
    let (count, begins_at) = (short(files.len()).to_le_bytes(), length(bytes.len()).to_le_bytes());
    let size = length(directory.len()).to_le_bytes();
    bytes.extend(directory);
    bytes.extend(b"PK\x05\x06\0\0\0\0");
    bytes.extend([count, count].concat());
    bytes.extend([size, begins_at].concat());
    bytes.extend(0_u16.to_le_bytes());
    bytes
}

/// What stands both before a file and in the directory: how to read it.
fn description(file: &OutFile) -> Vec<u8> {
    let size = length(file.bytes.len()).to_le_bytes();
    let mut bytes = Vec::new();
    // Method 0: as it is. The time of day is midnight.
    for part in [VERSION, FLAGS, 0, 0, DATE] {
        bytes.extend(part.to_le_bytes());
    }
    bytes.extend(checksum(&file.bytes).to_le_bytes());
    bytes.extend([size, size].concat());
    bytes.extend(short(file.name.len()).to_le_bytes());
    bytes
}

/// CRC-32 as ZIP and PNG know it.
fn checksum(bytes: &[u8]) -> u32 {
    let mut sum = u32::MAX;
    for byte in bytes {
        sum ^= u32::from(*byte);
        for _ in 0..8 {
            let is_odd = sum & 1 == 1;
            sum = (sum >> 1) ^ if is_odd { 0xedb8_8320 } else { 0 };
        }
    }
    !sum
}

/// Lengths in an archive have 32 bits; files of this program are far shorter.
fn length(bytes: usize) -> u32 {
    u32::try_from(bytes).unwrap_or(u32::MAX)
}

fn short(number: usize) -> u16 {
    u16::try_from(number).unwrap_or(u16::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_checksum_is_that_of_the_format() {
        assert_eq!(checksum(b"123456789"), 0xcbf4_3926);
        assert_eq!(checksum(b""), 0);
    }

    #[test]
    fn files_lie_in_the_archive_as_they_are() {
        let file =
            |name: &str, bytes: &[u8]| OutFile { name: name.to_owned(), kind: "text/csv", bytes: bytes.to_vec() };
        let archive = archive(&[file("a.csv", b"one"), file("b.csv", b"two and three")]);
        assert!(archive.starts_with(b"PK\x03\x04"));
        let end = &archive[archive.len() - 22..];
        assert_eq!(&end[..4], b"PK\x05\x06");
        assert_eq!(u16::from_le_bytes([end[10], end[11]]), 2);
        let directory = u32::from_le_bytes([end[16], end[17], end[18], end[19]]) as usize;
        assert_eq!(&archive[directory..directory + 4], b"PK\x01\x02");
        let at =
            |name: &str| archive.windows(name.len()).position(|part| part == name.as_bytes()).unwrap() + name.len();
        assert_eq!(&archive[at("a.csv")..][..3], b"one");
        assert_eq!(&archive[at("b.csv")..][..13], b"two and three");
    }
}
