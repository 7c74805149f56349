//! Opens a packed record: a file in parts, each compressed by itself, so that damage
//! costs one part. The twin of the browser's `scripts/record/pack.js`, which also packs.

use std::collections::BTreeMap;
use std::io::Read;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use flate2::read::ZlibDecoder;

use super::{LARGEST_FILE, Part, Unlocked};

/// No part of ours is longer; one that claims to be wants the program to fall.
const LONGEST: u64 = 65_536;

/// The file inside, as far as its parts are intact; `None` when it is over
/// [`LARGEST_FILE`].
pub fn unpack(parts: &[Part]) -> Option<Unlocked> {
    let mut opened: BTreeMap<u32, Vec<u8>> = BTreeMap::new();
    let mut size = 0;
    for part in parts {
        let Some(plain) = unpacked(&part.text).filter(|_| !opened.contains_key(&part.number)) else { continue };
        size += plain.len();
        if size > LARGEST_FILE {
            return None;
        }
        opened.insert(part.number, plain);
    }
    let lost = parts.len() - opened.len();
    Some(Unlocked { bytes: opened.into_values().flatten().collect(), lost })
}

fn unpacked(text: &str) -> Option<Vec<u8>> {
    let packed = STANDARD.decode(text).ok()?;
    let mut plain = Vec::new();
    ZlibDecoder::new(packed.as_slice()).take(LONGEST + 1).read_to_end(&mut plain).ok()?;
    (plain.len() as u64 <= LONGEST).then_some(plain)
}
