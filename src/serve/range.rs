//! The part of a file that a player asks for (RFC 9110, section 14): one range of bytes.

use std::ops::Range;

/// What a `Range` header comes to for a file of some length.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// All of it: no range, several, or one that cannot be understood.
    Whole,
    /// These bytes.
    Bytes(Range<u64>),
    /// A range beyond the end.
    Beyond,
}

/// Reads a `Range` header.
pub(super) fn part(header: Option<&str>, len: u64) -> Part {
    let Some((first, last)) = header.and_then(bounds) else { return Part::Whole };
    match (first, last) {
        (None, None) => Part::Whole,
        (None, Some(0)) => Part::Beyond,
        (None, Some(suffix)) if len > 0 => Part::Bytes(len.saturating_sub(suffix)..len),
        (Some(first), Some(last)) if last < first => Part::Whole,
        (Some(first), last) if first < len => {
            Part::Bytes(first..last.map_or(len, |last| last.saturating_add(1).min(len)))
        }
        _ => Part::Beyond,
    }
}

type Bounds = (Option<u64>, Option<u64>);

fn bounds(header: &str) -> Option<Bounds> {
    let (first, last) = header.trim().strip_prefix("bytes=")?.split_once('-')?;
    Some((number(first.trim())?, number(last.trim())?))
}

/// Nothing written is a bound of its own; what is no number makes the whole header void.
fn number(text: &str) -> Option<Option<u64>> {
    if text.is_empty() {
        return Some(None);
    }
    if !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    Some(Some(text.parse().unwrap_or(u64::MAX)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_range_is_understood() {
        assert_eq!(part(Some("bytes=0-"), 10), Part::Bytes(0..10));
        assert_eq!(part(Some("bytes=2-4"), 10), Part::Bytes(2..5));
        assert_eq!(part(Some("bytes=2-99"), 10), Part::Bytes(2..10));
        assert_eq!(part(Some("bytes=-3"), 10), Part::Bytes(7..10));
        assert_eq!(part(Some("bytes=-99"), 10), Part::Bytes(0..10));
        assert_eq!(part(Some("bytes=0-99999999999999999999999"), 10), Part::Bytes(0..10));
    }

    #[test]
    fn beyond_the_end_is_nothing() {
        for header in ["bytes=10-", "bytes=10-12", "bytes=-0", "bytes=99999999999999999999999-"] {
            assert_eq!(part(Some(header), 10), Part::Beyond, "{header}");
        }
        assert_eq!(part(Some("bytes=-5"), 0), Part::Beyond);
    }

    #[test]
    fn anything_else_is_the_whole() {
        for header in
            ["", "bytes", "bytes=", "bytes=-", "bytes=4-2", "bytes=0-1,3-4", "lines=0-1", "bytes=+1-2", "bytes=a-b"]
        {
            assert_eq!(part(Some(header), 10), Part::Whole, "{header}");
        }
        assert_eq!(part(None, 10), Part::Whole);
    }
}
