//! Lines that say what is going on, each with the seconds since the start, so that nobody waits in the dark.

use std::sync::OnceLock;
use std::time::Instant;

static START: OnceLock<Instant> = OnceLock::new();

/// Starts the clock. The first line starts it as well, if nobody called this.
pub fn start() {
    START.get_or_init(Instant::now);
}

/// One line of progress.
pub fn say(line: impl AsRef<str>) {
    let seconds = START.get_or_init(Instant::now).elapsed().as_secs_f32();
    eprintln!("[{seconds:6.1} s] {}", line.as_ref());
}

/// One line that somebody should read.
pub fn warn(line: impl AsRef<str>) {
    say(format!("WARNING: {}", line.as_ref()));
}

/// A number of bytes as people read it, in the kilobytes of 1,000 bytes that the limits are written in.
pub fn kilobytes(bytes: usize) -> String {
    let tenths = (bytes + 50) / 100;
    format!("{}.{} kB", tenths / 10, tenths % 10)
}
