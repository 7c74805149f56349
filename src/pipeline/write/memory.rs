//! What a build knows of the last one: which files it wrote from which inputs, and what it
//! told about them.
//!
//! One file, `.lyceum/last-build`: magic, schema, postcard, blake3 trailer, put in
//! place by rename. Anything odd about it means nothing is known. Losing it costs
//! time, never correctness: each file it names is held against the disk first.

use std::collections::HashMap;
use std::fs;
use std::path::Path;

use serde::{Deserialize, Serialize};

use crate::artifact::Key;

use super::claim::Folder;
use super::{Target, tree};

const MAGIC: &[u8; 16] = b"lyceum-build\0\0\0\x02";
const TRAILER: usize = blake3::OUT_LEN;

/// One file of the output as it was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Entry {
    /// Path from the output's top, with forward slashes.
    pub path: Box<str>,
    /// The artifact's key.
    pub key: [u8; 16],
    /// Size in bytes.
    pub len: u64,
    /// When it was written, in nanoseconds since 1970.
    pub modified: u64,
}

/// What the last run wrote and the output still holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Memory {
    /// Fingerprint of everything that run read.
    pub inputs: Key,
    /// True when the output still holds every file of that run, and no other.
    pub whole: bool,
    /// What that run told, as it was printed; empty where there was nothing to tell.
    pub told: String,
    entries: HashMap<Box<str>, Entry>,
}

impl Memory {
    /// True when a run with these inputs would write what is there.
    pub fn stands_for(&self, inputs: Key) -> bool {
        self.whole && self.inputs == inputs
    }

    /// How many of its files the output still holds.
    pub fn files(&self) -> usize {
        self.entries.len()
    }

    /// Their size in bytes.
    pub fn bytes(&self) -> u64 {
        self.entries.values().map(|entry| entry.len).sum()
    }

    /// The paths of these files, in no order.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.entries.keys().map(AsRef::as_ref)
    }

    pub(super) fn entry(&self, path: &str) -> Option<&Entry> {
        self.entries.get(path)
    }
}

#[derive(Serialize)]
struct Kept<'a> {
    folder: &'a str,
    inputs: [u8; 16],
    told: &'a str,
    entries: &'a [Entry],
}

#[derive(Deserialize)]
struct Recalled {
    folder: String,
    inputs: [u8; 16],
    told: String,
    entries: Vec<Entry>,
}

/// What is known of an output folder, held against the disk.
pub(super) fn recall(memory: &Path, folder: &Folder) -> Option<Memory> {
    if !folder.holds_a_site {
        return None;
    }
    let recalled = decode(&fs::read(memory.join("last-build")).ok()?)?;
    if recalled.folder != folder.path.to_string_lossy() {
        return None;
    }
    let found = tree::files(&folder.path).ok()?;
    let (on_disk, known) = (found.len(), recalled.entries.len());
    let mut entries: HashMap<Box<str>, Entry> =
        recalled.entries.into_iter().map(|entry| (entry.path.clone(), entry)).collect();
    let mut standing = HashMap::with_capacity(entries.len());
    for file in found {
        let entry = entries.remove(file.path.as_str());
        if let Some(entry) = entry.filter(|entry| entry.len == file.len && entry.modified == file.modified) {
            standing.insert(entry.path.clone(), entry);
        }
    }
    let whole = standing.len() == on_disk && standing.len() == known;
    Some(Memory { inputs: Key::from_bytes(recalled.inputs), whole, told: recalled.told, entries: standing })
}

/// Remembers a run. That this fails, in a folder that may only be read, costs the next run some time.
pub(super) fn keep(target: &Target<'_>, folder: &Folder, entries: &[Entry]) {
    let memory = target.memory;
    let kept =
        Kept { folder: &folder.path.to_string_lossy(), inputs: target.inputs.bytes(), told: target.told, entries };
    let Ok(mut bytes) = postcard::to_extend(&kept, MAGIC.to_vec()) else { return };
    bytes.extend_from_slice(blake3::hash(&bytes).as_bytes());
    let temporary = memory.join("last-build.new");
    let stored = fs::create_dir_all(memory)
        .and_then(|()| hide(memory))
        .and_then(|()| fs::write(&temporary, &bytes))
        .and_then(|()| fs::rename(&temporary, memory.join("last-build")));
    if stored.is_err() {
        _ = fs::remove_file(&temporary);
    }
}

/// Keeps version control from seeing the folder.
fn hide(memory: &Path) -> std::io::Result<()> {
    let ignore = memory.join(".gitignore");
    if ignore.exists() { Ok(()) } else { fs::write(ignore, "*\n") }
}

fn decode(bytes: &[u8]) -> Option<Recalled> {
    let (body, trailer) = bytes.split_at_checked(bytes.len().checked_sub(TRAILER)?)?;
    let payload = body.strip_prefix(MAGIC)?;
    if blake3::hash(body).as_bytes() != trailer {
        return None;
    }
    postcard::from_bytes(payload).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn encoded() -> Vec<u8> {
        let entry = Entry { path: "a.html".into(), key: [7; 16], len: 3, modified: 9 };
        let kept = Kept { folder: "/out", inputs: [1; 16], told: "a warning", entries: &[entry] };
        let mut bytes = postcard::to_extend(&kept, MAGIC.to_vec()).expect("it encodes");
        bytes.extend_from_slice(blake3::hash(&bytes).as_bytes());
        bytes
    }

    #[test]
    fn what_was_kept_is_recalled() {
        let recalled = decode(&encoded()).expect("it decodes");
        assert_eq!((recalled.folder.as_str(), recalled.told.as_str()), ("/out", "a warning"));
        assert_eq!(recalled.entries.len(), 1);
    }

    #[test]
    fn anything_odd_is_forgotten() {
        let good = encoded();
        assert!(decode(b"").is_none());
        for at in 0..good.len() {
            let mut bad = good.clone();
            bad[at] ^= 1;
            assert!(decode(&bad).is_none(), "byte {at} flipped");
            assert!(decode(&good[..at]).is_none(), "cut at {at}");
        }
    }
}
