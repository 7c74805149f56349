//! A record as a file, `NAME.lyceum`: JSON Lines. A first line says what it is, the
//! events follow letter for letter as kept, a last line holds the SHA-256 of all before
//! it. Every line has a checksum of its own, so damage costs the lines it lies in and
//! no others. The twin of the browser's `scripts/record/file.js`.

mod header;
mod reading;

use serde::Serialize;
use sha2::{Digest, Sha256};

use super::seal::seal;
use super::{Event, LineFault};

use header::{FORMAT, Written};
use reading::Reading;

pub use header::{About, Counts, Header, Locked};

/// Greatest length of a file, in bytes.
pub const LARGEST_FILE: usize = 32 * 1024 * 1024;
/// Most events that a file may hold.
pub const MOST_EVENTS: usize = 500_000;
const END: &str = "lyceum-record-end";

/// An event and its line, letter for letter.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// What it says.
    pub event: Event,
    /// As it was written.
    pub line: String,
}

/// A piece of a locked file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Its place, from 0.
    pub number: u32,
    /// Its bytes in base64.
    pub text: String,
}

/// A line that does not count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BadLine {
    /// Its number, from 1.
    pub line: usize,
    /// Why.
    pub fault: LineFault,
}

/// How a file ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// It is as it was written.
    Whole,
    /// It is not as it was written.
    Changed,
    /// Its end is missing.
    Cut,
    /// Lines without a first and a last: nobody can tell.
    Plain,
}

impl End {
    /// The word for it in contract cases and for other programs.
    pub fn word(self) -> &'static str {
        match self {
            Self::Whole => "whole",
            Self::Changed => "changed",
            Self::Cut => "cut",
            Self::Plain => "plain",
        }
    }
}

/// What was found in a file.
#[derive(Debug, Clone, PartialEq)]
pub struct RecordFile {
    /// Its first line.
    pub header: Option<Header>,
    /// Its events, in the order of the file.
    pub entries: Vec<Entry>,
    /// The parts of a locked file.
    pub parts: Vec<Part>,
    /// Lines that do not count.
    pub bad: Vec<BadLine>,
    /// How it ends.
    pub end: End,
}

/// Why nothing of a file can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileFault {
    /// Over [`LARGEST_FILE`].
    TooLarge,
    /// Over [`MOST_EVENTS`].
    TooMany,
    /// Nothing in it belongs to a record.
    NoRecord,
}

impl FileFault {
    /// The word for it in contract cases.
    pub fn word(self) -> &'static str {
        match self {
            Self::TooLarge => "too-large",
            Self::TooMany => "too-many",
            Self::NoRecord => "no-record",
        }
    }
}

/// Reads a file, as much of it as is intact.
///
/// # Errors
/// Why nothing of it can be read.
pub fn read_file(bytes: &[u8]) -> Result<RecordFile, FileFault> {
    if bytes.len() > LARGEST_FILE {
        return Err(FileFault::TooLarge);
    }
    let text = String::from_utf8_lossy(bytes);
    let mut reading = Reading::new();
    for (at, line) in text.strip_prefix('\u{feff}').unwrap_or(&text).split('\n').enumerate() {
        // some programs change line ends on the way
        let line = line.strip_suffix('\r').unwrap_or(line);
        if !line.is_empty() {
            reading.read(line, at + 1);
        }
    }
    reading.finish()
}

/// Writes a file: the first line, the lines of the events, the last line.
pub fn write_file<'a>(about: &About, counts: Counts, lines: impl IntoIterator<Item = &'a str>) -> String {
    let written = Written { format: FORMAT, version: 1, about, counts };
    let mut text = sealed(&written) + "\n";
    let mut count = 0;
    for line in lines {
        count += 1;
        text.push_str(line);
        text.push('\n');
    }
    let sha256 = hex(&Sha256::digest(text.as_bytes()));
    text + &sealed(&Last { format: END, lines: count, sha256 }) + "\n"
}

#[derive(Serialize)]
struct Last {
    format: &'static str,
    lines: u64,
    sha256: String,
}

fn sealed(value: &impl Serialize) -> String {
    seal(&serde_json::to_string(value).unwrap_or_default())
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
