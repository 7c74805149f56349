//! Numbers as trainers accept them: `240`, `240 ± 10`, `240 +- 5%`, `230..250`, each
//! with a unit or without.

use crate::model::Interval;
use crate::record::{normal_form, plain_digit, read_number};

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
    /// Its two numbers have these two units.
    TwoUnits(String, String),
}

/// Longest unit, in characters.
const LONGEST_UNIT: usize = 12;

/// Reads what stands behind a `=`.
pub fn read(text: &str) -> Reading {
    let plain: String = text.trim().chars().map(plain_digit).collect();
    let plain = plain.replace("+/-", "±").replace("+-", "±");
    if !begins_like_a_number(&plain) {
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

fn begins_like_a_number(text: &str) -> bool {
    let is_digit = |letter: char| letter.is_ascii_digit();
    let nought_left_out = text.strip_prefix(['.', '٫']).is_some_and(|rest| rest.starts_with(is_digit));
    nought_left_out || text.starts_with(|first: char| is_digit(first) || matches!(first, '-' | '−' | '+'))
}

/// Whether two units are written for the same one: case and a full stop make no difference.
pub fn same_unit(one: &str, other: &str) -> bool {
    normal_form(one) == normal_form(other)
}

fn differ(one: &str, other: &str) -> bool {
    !one.is_empty() && !other.is_empty() && !same_unit(one, other)
}

fn around(middle: &str, tolerance: &str) -> Option<Reading> {
    let (middle, own_unit) = value(middle)?;
    let (tolerance, unit) = value(tolerance)?;
    let is_part = unit == "%" && own_unit != "%";
    if !is_part && differ(&own_unit, &unit) {
        return Some(Reading::TwoUnits(own_unit, unit));
    }
    let spread = if is_part { middle.abs() * tolerance / 100.0 } else { tolerance };
    let unit = if is_part || unit.is_empty() { own_unit } else { unit };
    (tolerance >= 0.0).then_some(Reading::Number(Interval { low: middle - spread, high: middle + spread }, unit))
}

fn range(low: &str, high: &str) -> Option<Reading> {
    let (low, low_unit) = value(low)?;
    let (high, high_unit) = value(high.trim_start_matches('.'))?;
    if differ(&low_unit, &high_unit) {
        return Some(Reading::TwoUnits(low_unit, high_unit));
    }
    let unit = if high_unit.is_empty() { low_unit } else { high_unit };
    Some(if low > high { Reading::UpsideDown } else { Reading::Number(Interval { low, high }, unit) })
}

/// A number and its unit: one word of letters, or a sign. A full stop behind ends the line.
fn value(text: &str) -> Option<(f64, String)> {
    let text = text.trim();
    let end = text.rfind(|letter: char| letter.is_ascii_digit())? + 1;
    let unit = text[end..].trim().trim_end_matches(['.', '।', '۔']);
    let is_unit = unit.chars().count() <= LONGEST_UNIT
        && !unit.contains(char::is_whitespace)
        && unit.chars().all(|letter| letter.is_alphabetic() || "%٪°₹$€£/".contains(letter) || !letter.is_ascii());
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
        assert_eq!(read(".5"), number(0.5, 0.5, ""));
        assert_eq!(read("240."), number(240.0, 240.0, ""));
        assert_eq!(read("240 Min."), number(240.0, 240.0, "Min"));
        assert_eq!(read("40 km/h"), number(40.0, 40.0, "km/h"));
        assert_eq!(read("1,00,000"), number(100_000.0, 100_000.0, ""));
    }

    #[test]
    fn texts_and_slips_are_told_apart() {
        assert_eq!(read("Karachi"), Reading::Text);
        assert_eq!(read("24/7 support for all"), Reading::Text);
        assert_eq!(read("3 steps to calm"), Reading::Text);
        assert_eq!(read("240 ± ten"), Reading::Broken);
        assert_eq!(read("250..230"), Reading::UpsideDown);
        assert_eq!(read(".NET"), Reading::Text);
        assert_eq!(read("24/7"), Reading::Text);
        assert_eq!(read("4 min ± 30 s"), Reading::TwoUnits("min".to_owned(), "s".to_owned()));
        assert_eq!(read("240 s..250 S."), number(240.0, 250.0, "S"));
    }
}
