//! The text as the Markdown parser gets it, and the way back to the author's bytes.
//!
//! Markdown runs neighbouring quoted lines together, and takes `##First` and `-(x) Yes` for
//! plain text, as it does where a no-break space stands behind the sign. What they look like
//! is what is meant: a line break or a space is put in here, and offsets are counted back
//! to the file.

use super::mark::{self, Family, Value};

/// Text for the parser, with the places where a letter was put in.
#[derive(Debug)]
pub struct Prepared<'a> {
    text: std::borrow::Cow<'a, str>,
    base: usize,
    added: Vec<usize>,
}

/// What is put into the text at an offset, in place of so many bytes.
struct Edit {
    at: usize,
    put: &'static str,
    over: usize,
}

impl<'a> Prepared<'a> {
    /// Prepares the body of a file; `base` is its first byte in the file.
    pub fn new(body: &'a str, base: usize) -> Self {
        let edits = edits(body);
        if edits.is_empty() {
            return Self { text: body.into(), base, added: Vec::new() };
        }
        let mut text = String::with_capacity(body.len() + edits.len());
        let mut from = 0;
        let mut added = Vec::with_capacity(edits.len());
        for Edit { at, put, over } in edits {
            text.push_str(&body[from..at]);
            if put.len() > over {
                added.push(text.len());
            }
            text.push_str(put);
            from = at + over;
        }
        text.push_str(&body[from..]);
        Self { text: text.into(), base, added }
    }

    /// The text to parse.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// An offset in that text as an offset in the file.
    pub fn original(&self, offset: usize) -> usize {
        let added = self.added.partition_point(|at| *at < offset);
        self.base + offset - added
    }
}

/// Quoted lines that begin a callout right under another quoted line, and headings and
/// answers without their space.
fn edits(body: &str) -> Vec<Edit> {
    let mut edits = Vec::new();
    let mut fence = Fence::default();
    let mut offset = 0;
    let mut above_is_quoted = false;
    for line in body.split_inclusive('\n') {
        let inner = quoted(line);
        if !fence.step(line) {
            if above_is_quoted && inner.is_some_and(|inner| inner.starts_with("[!")) {
                edits.push(Edit { at: offset, put: "\n", over: 0 });
            }
            edits.extend(space(line).map(|(at, put, over)| Edit { at: offset + at, put, over }));
        }
        above_is_quoted = inner.is_some();
        offset += line.len();
    }
    edits
}

/// The space that a heading or an answer lacks: where, what, and in place of how many bytes.
fn space(line: &str) -> Option<(usize, &'static str, usize)> {
    let bare = line.trim_start_matches(' ');
    let indent = line.len() - bare.len();
    let signs = match bare.bytes().next()? {
        // one sign alone may be the beginning of `#1` or of a tag
        b'#' => bare.bytes().take_while(|byte| *byte == b'#').count(),
        b'-' => 1,
        _ => return None,
    };
    let behind = &bare[signs..];
    // two bytes for two bytes: nothing moves
    if behind.starts_with('\u{a0}') {
        return (signs <= 6).then_some((indent + signs, "  ", '\u{a0}'.len_utf8()));
    }
    let is_meant = match bare.starts_with('#') {
        true => indent < 4 && (2..=6).contains(&signs) && behind.starts_with(char::is_alphabetic),
        false => mark::read(behind).is_some_and(|mark| mark.family != Family::Typed && mark.value != Value::Unknown),
    };
    is_meant.then_some((indent + signs, " ", 0))
}

/// What stands after the quote signs of a line, if it is quoted.
pub fn quoted(line: &str) -> Option<&str> {
    let rest = line.trim_start_matches([' ', '\t']);
    let inner = rest.strip_prefix('>')?;
    Some(inner.trim_start_matches(['>', ' ', '\t']))
}

/// Follows fenced code line by line.
#[derive(Debug, Default)]
pub struct Fence {
    open: Option<(char, usize)>,
}

impl Fence {
    /// Takes the next line; true when it belongs to fenced code, the fences included.
    pub fn step(&mut self, line: &str) -> bool {
        let line = line.trim_start_matches([' ', '\t', '>']);
        let sign = line.chars().next().filter(|sign| matches!(sign, '`' | '~'));
        let length = sign.map_or(0, |sign| line.chars().take_while(|next| *next == sign).count());
        match (self.open, sign) {
            (None, Some(sign)) if length >= 3 && !(sign == '`' && line[length..].contains('`')) => {
                self.open = Some((sign, length));
                true
            }
            (None, _) => false,
            (Some((open, least)), Some(sign))
                if sign == open && length >= least && line[length..].trim().is_empty() =>
            {
                self.open = None;
                true
            }
            (Some(_), _) => true,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn neighbouring_callouts_are_taken_apart() {
        let prepared = Prepared::new("> [!hint] one\n> [!why] two\n", 10);
        assert_eq!(prepared.text(), "> [!hint] one\n\n> [!why] two\n");
        let why = prepared.text().find("why").expect("it is there");
        assert_eq!(prepared.original(why), 10 + "> [!hint] one\n> [!".len());
    }

    #[test]
    fn headings_and_answers_get_the_space_they_lack() {
        let cases = [
            ("##First\n-(x) Yes\n-[ ] No\n", "## First\n- (x) Yes\n- [ ] No\n"),
            ("##\u{a0}First\n-\u{a0}( ) No\n", "##  First\n-  ( ) No\n"),
            ("###पहला\n  -(50%) آدھا\n", "### पहला\n  - (50%) آدھا\n"),
        ];
        for (written, read) in cases {
            let prepared = Prepared::new(written, 4);
            assert_eq!(prepared.text(), read);
            let last = |text: &str| text.char_indices().rfind(|(_, letter)| letter.is_alphabetic()).map(|(at, _)| at);
            let (found, place) = (last(read).expect("a letter"), last(written).expect("a letter"));
            assert_eq!(prepared.original(found), 4 + place, "{written}");
        }
    }

    #[test]
    fn tags_rules_links_and_asides_stay_as_they_are() {
        let text = "#1 rule\n##\n---\n-5 degrees\n-(optional) bring a pen\n-[a](b.md)\n-(a) first\n```\n##x\n```\n";
        assert_eq!(Prepared::new(text, 0).text(), text);
    }

    #[test]
    fn code_is_left_alone() {
        let text = "```\n> a\n> [!why] two\n```\n";
        assert_eq!(Prepared::new(text, 0).text(), text);
    }
}
