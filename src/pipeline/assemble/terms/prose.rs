//! The parts of finished markup in which terms may be marked: running text, and none that is a
//! heading, a link, code, a control or its label.
//!
//! Knows markup of our own writer and of the cleaner only: every element that holds text is closed.

use std::ops::Range;

use memchr::{memchr, memchr2};

/// Elements whose text stays as it is.
const BARRED: [&str; 25] = [
    "a",
    "abbr",
    "audio",
    "button",
    "caption",
    "code",
    "dfn",
    "figcaption",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "kbd",
    "label",
    "option",
    "pre",
    "samp",
    "script",
    "select",
    "summary",
    "sup",
    "textarea",
    "th",
];
/// What stands for a speaker's name.
const SPEAKER: &str = "<b class=\"who\">";

/// Calls `found` with each stretch of text, in order.
pub fn stretches(markup: &str, mut found: impl FnMut(Range<usize>)) {
    let mut from = 0;
    while let Some(at) = memchr(b'<', &markup.as_bytes()[from..]).map(|at| from + at) {
        if at > from {
            found(from..at);
        }
        let end = tag_end(markup, at);
        let name = tag_name(&markup[at + 1..end]);
        let is_barred = BARRED.binary_search(&name).is_ok() || markup[at..end].starts_with(SPEAKER);
        from = if is_barred { element_end(markup, end, name) } else { end };
    }
    if from < markup.len() {
        found(from..markup.len());
    }
}

/// Behind the tag that begins at `at`; a bar in quotes does not end it.
fn tag_end(markup: &str, at: usize) -> usize {
    let bytes = markup.as_bytes();
    let mut from = at;
    while let Some(found) = memchr2(b'>', b'"', &bytes[from..]).map(|found| from + found) {
        if bytes[found] == b'>' {
            return found + 1;
        }
        match memchr(b'"', &bytes[found + 1..]) {
            Some(close) => from = found + close + 2,
            None => break,
        }
    }
    markup.len()
}

/// The name in an opening tag; empty for a closing one.
fn tag_name(tag: &str) -> &str {
    let end = tag.bytes().position(|byte| !byte.is_ascii_alphanumeric()).unwrap_or(tag.len());
    &tag[..end]
}

/// Behind the end of the element whose opening tag ends at `from`.
fn element_end(markup: &str, mut from: usize, name: &str) -> usize {
    let mut depth = 1;
    while let Some(at) = memchr(b'<', &markup.as_bytes()[from..]).map(|at| from + at) {
        let end = tag_end(markup, at);
        let tag = &markup[at + 1..end];
        match tag.strip_prefix('/') {
            Some(closed) if tag_name(closed) == name => depth -= 1,
            None if tag_name(tag) == name => depth += 1,
            _ => {}
        }
        from = end;
        if depth == 0 {
            return from;
        }
    }
    markup.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(markup: &str) -> Vec<&str> {
        let mut found = Vec::new();
        stretches(markup, |at| found.push(&markup[at]));
        found
    }

    #[test]
    fn names_of_elements_are_in_order() {
        assert!(BARRED.is_sorted());
    }

    #[test]
    fn only_running_text_is_found() {
        let markup = "<h2 id=\"a\">AHT</h2><p>one <em>two</em> <a href=\"\">three</a><br>four</p><pre><code>five</code></pre>six";
        assert_eq!(texts(markup), ["one ", "two", " ", "four", "six"]);
        assert_eq!(texts("<p class=\"say\"><b class=\"who\">Rehana:</b> one</p>"), [" one"]);
        assert_eq!(texts("<label>a <span>b</span><label>c</label> d</label>e"), ["e"]);
    }

    #[test]
    fn a_bar_in_quotes_ends_no_tag() {
        assert_eq!(texts("<span title=\"a > <b>\">one</span>"), ["one"]);
        assert_eq!(texts("<p title=\"never ends"), [""; 0]);
    }
}
