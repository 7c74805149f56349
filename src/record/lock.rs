//! Opens a record that was locked with a passphrase: the file as it was, cut between
//! lines into parts, each encrypted by itself, so that damage costs one part.
//!
//! PBKDF2-SHA-256 makes the key, AES-256-GCM encrypts; a part's number is its nonce,
//! for a file's salt is never used twice. Locking is the browser's work.

use std::collections::BTreeMap;

use aes_gcm::aead::Aead;
use aes_gcm::{Aes256Gcm, KeyInit};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::Sha256;
use unicode_normalization::UnicodeNormalization;

use super::{Locked, Part};

/// A file that asks for more wants us to hang.
const MOST_ROUNDS: u64 = 5_000_000;

/// Why a file stays locked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LockFault {
    /// No part opens with this passphrase.
    Passphrase,
    /// It was not locked in a way that we know.
    TooHard,
}

/// The file inside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unlocked {
    /// Its bytes, as far as parts could be opened.
    pub bytes: Vec<u8>,
    /// How many parts could not.
    pub lost: usize,
}

/// Opens the parts of a locked file.
///
/// # Errors
/// Why it stays locked.
pub fn unlock(locked: &Locked, parts: &[Part], passphrase: &str) -> Result<Unlocked, LockFault> {
    let rounds = u32::try_from(locked.rounds.min(MOST_ROUNDS + 1)).map_err(|_| LockFault::TooHard)?;
    let salt = STANDARD.decode(&locked.salt).map_err(|_| LockFault::TooHard)?;
    if rounds == 0 || u64::from(rounds) > MOST_ROUNDS {
        return Err(LockFault::TooHard);
    }
    // one passphrase, however the keyboard composes its letters
    let passphrase: String = passphrase.nfc().collect();
    let mut key = [0; 32];
    pbkdf2::pbkdf2_hmac::<Sha256>(passphrase.as_bytes(), &salt, rounds, &mut key);
    let cipher = Aes256Gcm::new(&key.into());
    let mut opened: BTreeMap<u32, Vec<u8>> = BTreeMap::new();
    for part in parts {
        let mut nonce = [0; 12];
        nonce[8..].copy_from_slice(&part.number.to_be_bytes());
        let bytes = STANDARD.decode(&part.text).ok();
        if let Some(plain) = bytes.and_then(|bytes| cipher.decrypt(&nonce.into(), bytes.as_slice()).ok()) {
            opened.entry(part.number).or_insert(plain);
        }
    }
    if opened.is_empty() {
        return Err(LockFault::Passphrase);
    }
    let lost = parts.len() - opened.len();
    Ok(Unlocked { bytes: opened.into_values().flatten().collect(), lost })
}
