//! Reads a file line by line, and saves what can be saved of a damaged one.

use serde_json::Value;
use sha2::{Digest, Sha256};

use super::header::FORMAT;
use super::{BadLine, END, End, Entry, FileFault, Header, MOST_EVENTS, Part, RecordFile, hex};
use crate::record::seal::{TAIL, is_sealed, sum_of};
use crate::record::{Event, LineFault};

const PART: &str = "lyceum-record-part";
const LONGEST_HEADER: usize = 4096;
const LONGEST_PART: usize = 65_536;
/// Two lines that lost the sign between them are not longer than this.
const LONGEST_JOINED: usize = 8192;
const TRIES: usize = 4;

pub(super) struct Reading {
    header: Option<Header>,
    entries: Vec<Entry>,
    parts: Vec<Part>,
    bad: Vec<BadLine>,
    sum: Sha256,
    /// Whether the last line has come, and whether it says the truth.
    has_end: bool,
    fits: bool,
}

impl Reading {
    pub fn new() -> Self {
        Self {
            header: None,
            entries: Vec::new(),
            parts: Vec::new(),
            bad: Vec::new(),
            sum: Sha256::new(),
            has_end: false,
            fits: false,
        }
    }

    pub fn read(&mut self, line: &str, number: usize) {
        // nothing belongs behind the last line
        self.fits = false;
        if let Err(fault) = self.take(line) {
            self.salvage(line, number, fault);
        }
        self.sum.update(line.as_bytes());
        self.sum.update(b"\n");
    }

    pub fn finish(self) -> Result<RecordFile, FileFault> {
        if self.entries.len() > MOST_EVENTS {
            return Err(FileFault::TooMany);
        }
        if self.header.is_none() && self.entries.is_empty() && self.parts.is_empty() {
            return Err(FileFault::NoRecord);
        }
        let end = match (self.has_end, self.fits, &self.header) {
            (true, true, _) => End::Whole,
            (true, false, _) => End::Changed,
            (false, _, Some(_)) => End::Cut,
            (false, _, None) => End::Plain,
        };
        Ok(RecordFile { header: self.header, entries: self.entries, parts: self.parts, bad: self.bad, end })
    }

    fn take(&mut self, line: &str) -> Result<(), LineFault> {
        if line.starts_with("{\"format\":") && line.len() <= LONGEST_PART && is_sealed(line) == Some(true) {
            return self.take_own(line);
        }
        let event = Event::read(line)?;
        if self.entries.len() <= MOST_EVENTS {
            self.entries.push(Entry { event, line: line.to_owned() });
        }
        Ok(())
    }

    /// A line of the file's own.
    fn take_own(&mut self, line: &str) -> Result<(), LineFault> {
        let value: Value = serde_json::from_str(line).map_err(|_| LineFault::NotJson)?;
        match value["format"].as_str() {
            Some(PART) => self.parts.push(part(&value).ok_or(LineFault::Shape)?),
            Some(END) => {
                self.has_end = true;
                self.fits = value["sha256"] == hex(&self.sum.clone().finalize()).as_str();
            }
            Some(FORMAT) if self.header.is_none() && line.len() <= LONGEST_HEADER => {
                self.header = Some(Header::read(&value).ok_or(LineFault::Shape)?);
            }
            _ => return Err(LineFault::Shape),
        }
        Ok(())
    }

    /// When the sign between two lines is damaged, both are still there.
    fn salvage(&mut self, line: &str, number: usize, fault: LineFault) {
        let (mut from, mut at) = (0, 0);
        for _ in 0..TRIES {
            if line.len() > LONGEST_JOINED {
                break;
            }
            let Some(end) = next_tail(line, at) else { break };
            if end == line.len() && from == 0 {
                break;
            }
            at = end;
            if line.get(from..end).is_some_and(|piece| self.take(piece).is_ok()) {
                from = line[end..].find("{\"").map_or(line.len(), |next| end + next);
            }
        }
        if from < line.len() {
            self.bad.push(BadLine { line: number, fault });
        }
    }
}

fn part(value: &Value) -> Option<Part> {
    let number = value["part"].as_u64().or_else(|| {
        value["part"].as_f64().filter(|part| part.fract() == 0.0 && *part >= 0.0).map(|part| part as u64)
    })?;
    Some(Part { number: u32::try_from(number).ok()?, text: value["x"].as_str()?.to_owned() })
}

/// Where the next checksum ends.
fn next_tail(line: &str, mut from: usize) -> Option<usize> {
    loop {
        let at = from + line.get(from..)?.find(",\"c\":\"")?;
        if line.get(at..at + TAIL).is_some_and(|tail| sum_of(tail).is_some()) {
            return Some(at + TAIL);
        }
        from = at + 1;
    }
}
