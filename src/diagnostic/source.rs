//! One file as its author wrote it, and byte ranges inside it.
//!
//! Spans count bytes from the file's very first byte, a byte order mark included,
//! so that every stage can point at the same place. Knows no format.

use std::ops::Range;

/// A byte range inside one file, counted from its first byte.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Span {
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

impl Span {
    /// The span of `start..end`.
    pub fn new(start: usize, end: usize) -> Self {
        Self { start, end }
    }

    /// The same length, `by` bytes further on.
    #[must_use]
    pub fn shifted(self, by: usize) -> Self {
        Self::new(self.start + by, self.end + by)
    }

    /// As a standard range, for slicing.
    pub fn range(self) -> Range<usize> {
        self.start..self.end
    }
}

impl From<Range<usize>> for Span {
    fn from(range: Range<usize>) -> Self {
        Self::new(range.start, range.end)
    }
}

/// A line and column as editors show them: both from 1, columns in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Position {
    /// Line, from 1, counted from the top of the file.
    pub line: usize,
    /// Column, from 1, in Unicode scalar values.
    pub column: usize,
}

/// A file's path and text.
#[derive(Debug, PartialEq, Eq)]
pub struct SourceFile {
    /// Path from the site's root, with forward slashes.
    pub path: String,
    /// The whole text, a byte order mark included.
    pub text: String,
}

impl SourceFile {
    /// A file of this path and text.
    pub fn new(path: impl Into<String>, text: impl Into<String>) -> Self {
        Self { path: path.into(), text: text.into() }
    }

    /// The text under a span; empty where the span lies outside.
    pub fn slice(&self, span: Span) -> &str {
        self.text.get(span.range()).unwrap_or("")
    }

    /// Line and column of a byte offset.
    pub fn position(&self, offset: usize) -> Position {
        let mut offset = offset.min(self.text.len());
        while !self.text.is_char_boundary(offset) {
            offset -= 1;
        }
        let before = &self.text[..offset];
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        let line = before.bytes().filter(|&byte| byte == b'\n').count() + 1;
        let shown = before[line_start..].trim_start_matches('\u{feff}');
        Position { line, column: shown.chars().count() + 1 }
    }

    /// The whole line around an offset, without its line ending.
    pub fn line_span(&self, offset: usize) -> Span {
        let offset = offset.min(self.text.len());
        let bytes = self.text.as_bytes();
        let start = bytes[..offset].iter().rposition(|&byte| byte == b'\n').map_or(0, |at| at + 1);
        let end = bytes[offset..].iter().position(|&byte| byte == b'\n').map_or(self.text.len(), |at| offset + at);
        let end = if end > start && bytes[end - 1] == b'\r' { end - 1 } else { end };
        Span::new(start, end.max(start))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters_not_bytes() {
        let file = SourceFile::new("a.md", "पहला\nدوسرا x");
        let at = file.text.find('x').expect("there is an x");
        assert_eq!(file.position(at), Position { line: 2, column: 7 });
    }

    #[test]
    fn a_byte_order_mark_takes_no_column() {
        let file = SourceFile::new("a.md", "\u{feff}abc");
        assert_eq!(file.position(4).column, 2);
    }

    #[test]
    fn a_line_span_leaves_out_a_carriage_return() {
        let file = SourceFile::new("a.md", "one\r\ntwo\r\n");
        assert_eq!(file.slice(file.line_span(6)), "two");
    }
}
