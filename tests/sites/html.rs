//! Finished pages taken apart into tags and text, as a browser's tokenizer would:
//! <https://html.spec.whatwg.org/multipage/parsing.html#tokenization>, the part that
//! well-formed output needs. Shared by tests that look at pages.

#![allow(dead_code, reason = "each test looks at another part of a tag")]

/// A tag, or the text between two.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Token<'a> {
    /// `<p class="say">`
    Open(Tag<'a>),
    /// `</p>`
    Close(Tag<'a>),
    /// What stands between tags, entities as they are; scripts' content is one text.
    Text(&'a str),
}

/// A tag and how it was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tag<'a> {
    /// In lower case.
    pub name: String,
    /// Names in lower case, values with entities as they are.
    pub attributes: Vec<(String, &'a str)>,
    /// All of it.
    pub source: &'a str,
}

impl Tag<'_> {
    /// The value of an attribute.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| known == name).map(|(_, value)| *value)
    }
}

/// All tokens of a page; comments and the doctype are left out.
pub fn tokens(html: &str) -> Vec<Token<'_>> {
    let mut found = Vec::new();
    let mut rest = html;
    while !rest.is_empty() {
        let is_tag =
            |at: &usize| rest[at + 1..].starts_with(|next: char| next.is_ascii_alphabetic() || "/!?".contains(next));
        let start = rest.match_indices('<').map(|(at, _)| at).find(is_tag).unwrap_or(rest.len());
        if start > 0 {
            found.push(Token::Text(&rest[..start]));
        }
        rest = &rest[start..];
        if rest.starts_with("<!--") {
            rest = rest.find("-->").map_or("", |end| &rest[end + 3..]);
            continue;
        }
        let end = tag_end(rest);
        let source = &rest[..end];
        rest = &rest[end..];
        if source.starts_with("</") {
            found.push(Token::Close(tag(source, 2)));
        } else if source.starts_with('<') && source[1..].starts_with(|next: char| next.is_ascii_alphabetic()) {
            let tag = tag(source, 1);
            let is_raw = ["script", "style", "textarea", "title"].contains(&tag.name.as_str());
            let close = format!("</{}", tag.name);
            found.push(Token::Open(tag));
            if is_raw {
                let end = rest.to_ascii_lowercase().find(&close).unwrap_or(rest.len());
                found.push(Token::Text(&rest[..end]));
                rest = &rest[end..];
            }
        }
    }
    found
}

/// Where a tag ends; a `>` inside quotes does not end it.
fn tag_end(text: &str) -> usize {
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

fn tag(source: &str, from: usize) -> Tag<'_> {
    let inner = source[from..].trim_end_matches('>').trim_end_matches('/');
    let name_end = inner.find(|letter: char| letter.is_ascii_whitespace() || letter == '/').unwrap_or(inner.len());
    Tag { name: inner[..name_end].to_ascii_lowercase(), attributes: attributes(&inner[name_end..]), source }
}

fn attributes(mut rest: &str) -> Vec<(String, &str)> {
    let mut found = Vec::new();
    let is_space = |letter: char| letter.is_ascii_whitespace() || letter == '/';
    loop {
        rest = rest.trim_start_matches(is_space);
        if rest.is_empty() {
            return found;
        }
        let end = rest.find(|letter: char| is_space(letter) || letter == '=').unwrap_or(rest.len()).max(1);
        let end = (end..=rest.len()).find(|end| rest.is_char_boundary(*end)).unwrap_or(rest.len());
        let name = rest[..end].to_ascii_lowercase();
        rest = rest[end..].trim_start();
        let Some(value) = rest.strip_prefix('=') else {
            found.push((name, ""));
            continue;
        };
        let value = value.trim_start();
        let (value, after) = match value.chars().next().filter(|quote| matches!(quote, '"' | '\'')) {
            Some(quote) => value[1..].split_once(quote).unwrap_or((&value[1..], "")),
            None => value.split_at(value.find(|letter: char| letter.is_ascii_whitespace()).unwrap_or(value.len())),
        };
        found.push((name, value));
        rest = after;
    }
}
