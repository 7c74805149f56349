//! Numbers as trainers accept them: `240`, `240 ± 10`, `240 +- 5%`, `230..250`, each
//! with a unit or without.

use crate::model::Interval;
use crate::record::{plain_digit, read_number};

/// What was read.
#[derive(Debug, Clone, PartialEq)]
pub enum Reading {
    /// It does not look like a number: a text.
    Text,
    /// A number, or numbers from one to another, and their unit.
    Number(Interval, String),
    /// It begins like a number with a range or tolerance, but is none.
    Broken,
    /// A range whose first number is the greater.
    UpsideDown,
}

/// Longest unit, in characters.
const LONGEST_UNIT: usize = 12;

/// Reads what stands behind a `=`.
pub fn read(text: &str) -> Reading {
    let plain: String = text.trim().chars().map(plain_digit).collect();
    let plain = plain.replace("+/-", "±").replace("+-", "±");
    if !plain.starts_with(|first: char| first.is_ascii_digit() || matches!(first, '-' | '−' | '+')) {
        return Reading::Text;
    }
    let has_digit = plain.chars().take(3).any(|letter| letter.is_ascii_digit());
    if let Some((middle, tolerance)) = plain.split_once('±') {
        return around(middle, tolerance).unwrap_or(Reading::Broken);
    }
    if let Some((low, high)) = plain.split_once("..") {
        return range(low, high).unwrap_or(Reading::Broken);
    }
    match value(&plain).filter(|_| has_digit) {
        Some((number, unit)) => Reading::Number(Interval { low: number, high: number }, unit),
        None => Reading::Text,
    }
}

fn around(middle: &str, tolerance: &str) -> Option<Reading> {
    let (middle, own_unit) = value(middle)?;
    let (tolerance, unit) = value(tolerance)?;
    let is_part = unit == "%" && own_unit != "%";
    let spread = if is_part { middle.abs() * tolerance / 100.0 } else { tolerance };
    let unit = if is_part || unit.is_empty() { own_unit } else { unit };
    (tolerance >= 0.0).then_some(Reading::Number(Interval { low: middle - spread, high: middle + spread }, unit))
}

fn range(low: &str, high: &str) -> Option<Reading> {
    let (low, low_unit) = value(low)?;
    let (high, high_unit) = value(high.trim_start_matches('.'))?;
    let unit = if high_unit.is_empty() { low_unit } else { high_unit };
    Some(if low > high { Reading::UpsideDown } else { Reading::Number(Interval { low, high }, unit) })
}

/// A number and its unit: one word of letters, or a sign.
fn value(text: &str) -> Option<(f64, String)> {
    let text = text.trim();
    let end = text.rfind(|letter: char| letter.is_ascii_digit())? + 1;
    let unit = text[end..].trim();
    let is_unit = unit.chars().count() <= LONGEST_UNIT
        && !unit.contains(char::is_whitespace)
        && unit.chars().all(|letter| letter.is_alphabetic() || "%٪°₹$€£".contains(letter) || !letter.is_ascii());
    let number = read_number(&text[..end], "").filter(|_| is_unit)?;
    Some((number, unit.replace('٪', "%")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(low: f64, high: f64, unit: &str) -> Reading {
        Reading::Number(Interval { low, high }, unit.to_owned())
    }

    #[test]
    fn numbers_tolerances_and_ranges_are_read() {
        assert_eq!(read("240"), number(240.0, 240.0, ""));
        assert_eq!(read("240 ± 10"), number(230.0, 250.0, ""));
        assert_eq!(read("240 +- 10 s"), number(230.0, 250.0, "s"));
        assert_eq!(read("200 ± 5%"), number(190.0, 210.0, ""));
        assert_eq!(read("230..250"), number(230.0, 250.0, ""));
        assert_eq!(read("२४० ± १०"), number(230.0, 250.0, ""));
        assert_eq!(read("80 %"), number(80.0, 80.0, "%"));
        assert_eq!(read("1,00,000"), number(100_000.0, 100_000.0, ""));
    }

    #[test]
    fn texts_and_slips_are_told_apart() {
        assert_eq!(read("Karachi"), Reading::Text);
        assert_eq!(read("24/7 support for all"), Reading::Text);
        assert_eq!(read("3 steps to calm"), Reading::Text);
        assert_eq!(read("240 ± ten"), Reading::Broken);
        assert_eq!(read("250..230"), Reading::UpsideDown);
    }
}
