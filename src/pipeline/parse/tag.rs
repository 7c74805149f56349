//! Tags and attributes in a stretch of HTML, found as a browser would find them.
//! Says what stands where; what is allowed is the cleaner's business.

use std::ops::Range;

/// An attribute of a tag.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attribute<'t> {
    /// In lower case.
    pub name: String,
    /// Without quotes, entities as they are.
    pub value: &'t str,
    /// From the end of what stands before it, counted from the tag's start.
    pub span: Range<usize>,
}

/// Where each tag stands, from `<` to `>`; comments are passed over.
pub fn tags(html: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(start) = html[from..].find('<').map(|at| from + at) {
        let rest = &html[start..];
        if rest.starts_with("<!--") {
            from = rest.find("-->").map_or(html.len(), |end| start + end + 3);
        } else if rest[1..].starts_with(|next: char| next.is_ascii_alphabetic() || next == '/') {
            from = start + end(rest);
            found.push(start..from);
        } else {
            from = start + 1;
        }
    }
    found
}

/// Where a tag ends; a `>` inside quotes does not end it.
fn end(text: &str) -> usize {
    let mut quote = None;
    for (at, byte) in text.bytes().enumerate() {
        match (quote, byte) {
            (Some(open), _) if open == byte => quote = None,
            (None, b'"' | b'\'') => quote = Some(byte),
            (None, b'>') => return at + 1,
            _ => {}
        }
    }
    text.len()
}

/// The name of a tag, in lower case.
pub fn name(tag: &str) -> String {
    let name = tag.trim_start_matches(['<', '/']);
    let end = name.find(|letter: char| !letter.is_ascii_alphanumeric() && letter != '-').unwrap_or(name.len());
    name[..end].to_ascii_lowercase()
}

/// The attributes of a tag.
pub fn attributes(tag: &str) -> Vec<Attribute<'_>> {
    let inner = tag.strip_suffix('>').unwrap_or(tag);
    let is_space = |letter: char| letter.is_ascii_whitespace() || letter == '/';
    let mut found = Vec::new();
    let mut at = inner.find(is_space).filter(|at| *at > 1).unwrap_or(inner.len());
    loop {
        let start = at;
        at += inner[at..].len() - inner[at..].trim_start_matches(is_space).len();
        let rest = &inner[at..];
        let Some(first) = rest.chars().next() else { return found };
        // an equals sign in front belongs to the name
        let skip = first.len_utf8();
        let end =
            rest[skip..].find(|letter: char| is_space(letter) || letter == '=').map_or(rest.len(), |end| skip + end);
        let name = rest[..end].to_ascii_lowercase();
        let (value, used) = value(&rest[end..]);
        at += end + used;
        found.push(Attribute { name, value, span: start..at });
    }
}

/// The value that follows a name, and how many bytes it takes with its signs.
fn value(text: &str) -> (&str, usize) {
    let Some(after) = text.trim_start().strip_prefix('=') else { return ("", 0) };
    let after = after.trim_start();
    let before = text.len() - after.len();
    let Some(quote) = after.chars().next().filter(|quote| matches!(quote, '"' | '\'')) else {
        let end = after.find(|letter: char| letter.is_ascii_whitespace()).unwrap_or(after.len());
        return (&after[..end], before + end);
    };
    let inner = &after[1..];
    match inner.find(quote) {
        Some(end) => (&inner[..end], before + end + 2),
        None => (inner, text.len()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(tag: &str) -> Vec<(String, &str)> {
        attributes(tag).into_iter().map(|attribute| (attribute.name, attribute.value)).collect()
    }

    #[test]
    fn tags_end_where_they_end() {
        let html = "a < b <p title='>'>x</p><!-- <b> --><br/><i";
        let found: Vec<_> = tags(html).into_iter().map(|tag| &html[tag]).collect();
        assert_eq!(found, ["<p title='>'>", "</p>", "<br/>", "<i"]);
        assert_eq!(name("</Lyceum-Audio >"), "lyceum-audio");
    }

    #[test]
    fn attributes_are_read_with_and_without_quotes() {
        let read_all = read("<a HREF = \"x y\" id=z hidden title='\"'>");
        let wanted = [("href", "x y"), ("id", "z"), ("hidden", ""), ("title", "\"")];
        assert_eq!(read_all, wanted.map(|(name, value)| (name.to_owned(), value)));
        assert_eq!(read("<a href=\"open"), [("href".to_owned(), "open")]);
        assert_eq!(read("<br/>"), []);
    }

    #[test]
    fn an_attribute_can_be_cut_out() {
        let tag = "<p class=\"a\" id=\"b\" title=\"c\">";
        let span = attributes(tag).into_iter().find(|attribute| attribute.name == "id").map(|found| found.span);
        assert_eq!(span.map(|span| &tag[span]), Some(" id=\"b\""));
    }
}
