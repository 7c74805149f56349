//! The code on a certificate: eight letters worked out from what the certificate says,
//! so that a slip in copying it is found. The twin of `scripts/certificate/code.js`;
//! both answer to `tests/contract/certificates`.
//!
//! It proves nothing about who learned: whoever knows the rule can make one.

use sha2::{Digest, Sha256};

use super::calendar::date;
use super::compare::normal_form;

/// First line of what is hashed; another rule gets another number.
const RULE: &str = "lyceum-certificate-1";
/// No vowels, so no words; no letter that is easily taken for another.
const LETTERS: &[u8; 24] = b"CDFGHJKMNPQRTVWXY2346789";
/// 31 December 9999.
const LAST_DAY: u64 = 2_932_896;
/// Letters in a code.
const LENGTH: usize = 8;

/// What a certificate says.
#[derive(Debug, Clone, Copy)]
pub struct Facts<'a> {
    /// Id of the site.
    pub site: &'a str,
    /// Id of the course.
    pub course: &'a str,
    /// Whose it is.
    pub name: &'a str,
    /// The day it is of: `2026-03-03`.
    pub day: &'a str,
    /// Whole percents, or empty where nothing was tested.
    pub percent: &'a str,
    /// Version of the course, or empty.
    pub version: &'a str,
}

/// The code of these facts, `7F3K-9Q2M`. Facts count as they are read, not as they are
/// written: capitals, spaces, digits and letters of another keyboard make no difference.
pub fn certificate_code(facts: &Facts<'_>) -> String {
    let Facts { site, course, name, day, percent, version } = *facts;
    let lines: Vec<String> = [site, course, name, day, percent, version].map(normal_form).to_vec();
    let hash = Sha256::digest(format!("{RULE}\n{}", lines.join("\n")));
    // six bytes, so that the number is a whole one in JavaScript too
    let mut rest = hash.iter().take(6).fold(0u64, |number, byte| number << 8 | u64::from(*byte));
    let mut code = String::with_capacity(LENGTH + 1);
    for at in 0..LENGTH {
        if at == LENGTH / 2 {
            code.push('-');
        }
        let base = LETTERS.len() as u64;
        code.push(char::from(LETTERS[(rest % base) as usize]));
        rest /= base;
    }
    code
}

/// What a share is called in whole percents, never more than it is; empty for none.
pub fn percent(share: Option<f64>) -> String {
    share.map_or_else(String::new, |share| (((share * 1e6).round() / 1e4).floor() as u64).to_string())
}

/// `2026-03-03` of a day counted from 1970; empty for what no calendar has.
pub fn iso_day(day: u64) -> String {
    if day > LAST_DAY {
        return String::new();
    }
    let (year, month, day) = date(day);
    format!("{year:04}-{month:02}-{day:02}")
}
