//! Reads the files of records from the disk, asks for passphrases, and refuses what is
//! no record at all. What is damaged is read as far as it goes.

use std::fs;
use std::path::Path;

use super::super::Outcome;
use super::super::terminal::{Refusal, Terminal};
use crate::cli::RecordFiles;
use crate::record::{
    BadLine, End, Entry, FileFault, Header, LARGEST_FILE, LockFault, Locked, Part, RecordFile, read_file, unlock,
    unpack,
};

/// A record, opened.
pub struct Opened {
    /// As it was typed.
    pub path: String,
    /// Its first line.
    pub header: Option<Header>,
    /// Its events.
    pub entries: Vec<Entry>,
    /// Lines that do not count.
    pub bad: Vec<BadLine>,
    /// How it ends.
    pub end: End,
    /// Parts of a locked file that did not open.
    pub lost: usize,
}

impl Opened {
    /// Whether all of it is as it was written, as far as anybody can tell.
    pub fn is_whole(&self) -> bool {
        self.bad.is_empty() && self.lost == 0 && matches!(self.end, End::Whole | End::Plain)
    }

    /// How a command ends that used it.
    pub fn outcome(all: &[Self]) -> Outcome {
        if all.iter().all(Self::is_whole) { Outcome::Fine } else { Outcome::Faulty }
    }
}

/// Opens all files, or says why one cannot be.
pub fn open_all(records: &RecordFiles, terminal: &Terminal) -> Result<Vec<Opened>, Refusal> {
    let known = records.passphrase_file.as_deref().map(first_line).transpose()?;
    records.files.iter().map(|path| open(path, known.as_deref(), terminal)).collect()
}

fn open(path: &Path, known: Option<&str>, terminal: &Terminal) -> Result<Opened, Refusal> {
    let shown = plain(&path.display().to_string());
    let outer = read(path, &shown)?;
    let Some(locked) = outer.header.as_ref().and_then(|header| header.locked.clone()) else {
        let (file, lost) = unpacked(outer, &shown)?;
        return Ok(opened(shown, file, lost));
    };
    let passphrase = match known {
        Some(known) => known.to_owned(),
        None => ask(&shown, terminal)?,
    };
    let (inner, lost) = inside(&locked, &outer.parts, &passphrase, &shown)?;
    let (inner, lost_inside) = unpacked(inner, &shown)?;
    Ok(opened(shown, within(outer, inner), lost + lost_inside))
}

/// A long record is packed; any other is as it is.
fn unpacked(outer: RecordFile, shown: &str) -> Result<(RecordFile, usize), Refusal> {
    if outer.parts.is_empty() {
        return Ok((outer, 0));
    }
    let got = unpack(&outer.parts).ok_or_else(|| no_record(FileFault::TooLarge, shown))?;
    let inner = read_file(&got.bytes).map_err(|fault| no_record(fault, shown))?;
    Ok((within(outer, inner), got.lost))
}

/// What was damaged outside is missing inside.
fn within(outer: RecordFile, inner: RecordFile) -> RecordFile {
    let end = if outer.end == End::Whole || inner.end == End::Cut { inner.end } else { End::Changed };
    let bad = outer.bad.into_iter().chain(inner.bad).collect();
    RecordFile { header: inner.header.or(outer.header), bad, end, ..inner }
}

fn opened(path: String, file: RecordFile, lost: usize) -> Opened {
    Opened { path, header: file.header, entries: file.entries, bad: file.bad, end: file.end, lost }
}

fn read(path: &Path, shown: &str) -> Result<RecordFile, Refusal> {
    let cannot = |error: std::io::Error| {
        Refusal::new(format!("{shown} cannot be read: {error}"), "give the path of a file that a learner downloaded")
    };
    let about = fs::metadata(path).map_err(cannot)?;
    if !about.is_file() {
        return Err(Refusal::new(format!("{shown} is no file"), "give the path of a file that a learner downloaded"));
    }
    if about.len() > LARGEST_FILE as u64 {
        return Err(no_record(FileFault::TooLarge, shown));
    }
    read_file(&fs::read(path).map_err(cannot)?).map_err(|fault| no_record(fault, shown))
}

fn no_record(fault: FileFault, shown: &str) -> Refusal {
    match fault {
        FileFault::TooLarge => Refusal::new(
            format!("{shown} is over 32 MiB"),
            "no learner's record is that large; look whether it is the right file",
        ),
        FileFault::TooMany => Refusal::new(
            format!("{shown} holds over 500 000 entries"),
            "no learner's record is that long; look whether it is the right file",
        ),
        FileFault::NoRecord => Refusal::new(
            format!("{shown} is no record"),
            "a record is made by \"Download my record\" in a site's settings; its name ends in .lyceum",
        ),
    }
}

fn inside(locked: &Locked, parts: &[Part], passphrase: &str, shown: &str) -> Result<(RecordFile, usize), Refusal> {
    let got = unlock(locked, parts, passphrase).map_err(|fault| match fault {
        LockFault::Passphrase => Refusal::new(
            format!("this passphrase does not open {shown}"),
            "ask the learner for it; capitals and spaces count, and nobody can open the file without it",
        ),
        LockFault::TooHard => Refusal::new(
            format!("{shown} is locked in a way that this lyceum does not know"),
            "a newer lyceum may know it; or ask for a file without a passphrase",
        ),
    })?;
    Ok((read_file(&got.bytes).map_err(|fault| no_record(fault, shown))?, got.lost))
}

fn ask(shown: &str, terminal: &Terminal) -> Result<String, Refusal> {
    let remedy = "put it on the first line of a file, and name that file with --passphrase-file";
    let cannot = || Refusal::new(format!("{shown} is locked, and there is nobody to ask for its passphrase"), remedy);
    if !terminal.shows_progress() {
        return Err(cannot());
    }
    rpassword::prompt_password(format!("Passphrase of {shown}: ")).map_err(|_| cannot())
}

fn first_line(path: &Path) -> Result<String, Refusal> {
    let text = fs::read_to_string(path).map_err(|error| {
        let shown = plain(&path.display().to_string());
        Refusal::new(format!("{shown} cannot be read: {error}"), "its first line must be the passphrase")
    })?;
    Ok(text.lines().next().unwrap_or("").to_owned())
}

/// What others wrote, without the signs that command a terminal.
pub fn plain(text: &str) -> String {
    text.chars().map(|sign| if sign.is_control() { '\u{fffd}' } else { sign }).collect()
}
