//! A line of JSON that ends with its own checksum, so that damage to one line is found
//! and stays with that line: events, and the first and last line of a record's file.

use super::crc32c;

/// `,"c":"01234567"}`
pub const TAIL: usize = 16;

/// The line of a JSON object that has no `c` yet.
pub fn seal(body: &str) -> String {
    let open = body.strip_suffix('}').unwrap_or(body);
    format!("{open},\"c\":\"{:08x}\"}}", crc32c(&[body.as_bytes()]))
}

/// Whether the checksum fits; `None` for a line that ends with none.
pub fn is_sealed(line: &str) -> Option<bool> {
    let at = line.len().checked_sub(TAIL)?;
    let sum = sum_of(line.get(at..)?)?;
    Some(crc32c(&[&line.as_bytes()[..at], b"}"]) == sum)
}

/// The checksum in a tail of exactly its length.
pub fn sum_of(tail: &str) -> Option<u32> {
    let hex = tail.strip_prefix(",\"c\":\"")?.strip_suffix("\"}")?;
    let is_lower_hex = hex.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte));
    u32::from_str_radix(hex, 16).ok().filter(|_| is_lower_hex && hex.len() == 8)
}
