//! Raw HTML: only a safe subset stays, and what goes is told.
//!
//! A piece of a page that holds raw HTML is cleaned as a whole by ammonia before it
//! meets any markup of ours. Holes survive the cleaning as signs of the private use
//! area, which no author's text keeps.

use std::collections::HashSet;
use std::sync::LazyLock;

use ammonia::{Builder, UrlRelative};

use super::writer::Writer;
use crate::diagnostic::{Diagnostic, codes};
use crate::model::{Body, Fill};

const OPEN: char = '\u{f8f0}';
const CLOSE: char = '\u{f8f1}';

static CLEANER: LazyLock<Builder<'static>> = LazyLock::new(|| {
    let mut builder = Builder::default();
    builder
        .add_tags(["figure", "figcaption", "lyceum-audio", "audio", "video", "section", "aside"])
        .add_generic_attributes([
            "class",
            "id",
            "dir",
            "lang",
            "title",
            "role",
            "aria-label",
            "data-h",
            "data-hole",
            "tabindex",
        ])
        .add_tag_attributes("img", ["loading", "decoding", "alt", "src"])
        .add_tag_attributes("audio", ["controls", "preload", "src"])
        .add_tag_attributes("video", ["controls", "preload", "src"])
        .add_tag_attributes("a", ["download"])
        .rm_tags(["style", "svg", "form", "iframe", "object"])
        .url_schemes(HashSet::from(["http", "https", "mailto", "tel"]))
        .url_relative(UrlRelative::Custom(Box::new(inner_url)))
        .attribute_filter(|_, name, value| {
            (name != "id" || !value.starts_with('_') || is_note(value)).then(|| value.into())
        })
        .link_rel(None);
    builder
});

/// Only holes and anchors of the same page may be relative: other links are written
/// as Markdown, where they are checked.
fn inner_url(url: &str) -> Option<std::borrow::Cow<'_, str>> {
    url.starts_with([OPEN, '#']).then_some(url.into())
}

/// Ids of footnotes, the only ones of the page's own inside a piece.
fn is_note(id: &str) -> bool {
    id.starts_with("_fn-") || id.starts_with("_fnref-")
}

/// Cleans a piece that holds raw HTML.
pub fn clean(piece: Body) -> Body {
    let mut marked = String::with_capacity(piece.markup.len() + piece.holes.len() * 12);
    let mut from = 0;
    for (number, hole) in piece.holes.iter().enumerate() {
        marked.push_str(&piece.markup[from..hole.at]);
        from = hole.at;
        // a size stands between attributes; everything else inside one or in text
        if matches!(hole.fill, Fill::Size(_)) {
            marked.push_str(&format!("{ATTRIBUTE}{OPEN}{number}{CLOSE}\""));
        } else {
            marked.push_str(&format!("{OPEN}{number}{CLOSE}"));
        }
    }
    marked.push_str(&piece.markup[from..]);
    let cleaned = CLEANER.clean(&marked).to_string();
    find_holes(&cleaned, &piece).unwrap_or_default()
}

const ATTRIBUTE: &str = " data-hole=\"";

fn find_holes(cleaned: &str, piece: &Body) -> Option<Body> {
    let mut body = Body::default();
    let mut rest = cleaned;
    while let Some(start) = rest.find(OPEN) {
        let before = &rest[..start];
        let inner = &rest[start + OPEN.len_utf8()..];
        let end = inner.find(CLOSE)?;
        let number: usize = inner[..end].parse().ok()?;
        rest = &inner[end + CLOSE.len_utf8()..];
        match before.strip_suffix(ATTRIBUTE) {
            Some(before) => {
                body.push(before);
                rest = rest.strip_prefix('"').unwrap_or(rest);
            }
            None => body.push(before),
        }
        let fill = piece.holes.get(number)?.fill.clone();
        body.hole(fill);
    }
    body.push(rest);
    Some(body)
}

/// Takes raw HTML as it comes, telling of what the cleaner will remove.
pub fn raw(writer: &mut Writer<'_>, index: usize, html: &str) {
    let visible = without_comments(html);
    if visible.trim().is_empty() {
        return;
    }
    writer.raw = true;
    writer.out.push(&visible);
    let removed: Vec<String> = removed(&visible);
    if removed.is_empty() {
        return;
    }
    let fault = Diagnostic::new(codes::HTML_REMOVED, format!("{} was taken out of this page", removed.join(", ")))
        .at(writer.doc.file, writer.doc.line(index), "")
        .help("pages hold text, pictures and tables, but no code of their own; write it as Markdown");
    writer.fault(fault);
}

fn without_comments(html: &str) -> String {
    let mut out = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(start) = rest.find("<!--") {
        out.push_str(&rest[..start]);
        rest = rest[start..].find("-->").map_or("", |end| &rest[start + end + 3..]);
    }
    out.push_str(rest);
    out
}

/// What the cleaner takes out of some raw HTML, in an author's words.
fn removed(html: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        rest = &rest[start + 1..];
        let tag = &rest[..rest.find('>').unwrap_or(rest.len())];
        let name: String = tag
            .trim_start_matches('/')
            .chars()
            .take_while(|letter| letter.is_ascii_alphanumeric() || *letter == '-')
            .collect();
        let name = name.to_ascii_lowercase();
        if name.is_empty() {
            continue;
        }
        if !is_allowed(&name) {
            found.push(format!("<{name}>"));
            continue;
        }
        found.extend(attributes(tag).filter(|attribute| attribute.starts_with("on") || attribute == "style"));
        if tag.to_ascii_lowercase().contains("javascript:") {
            found.push(String::from("javascript:"));
        }
    }
    let mut seen = HashSet::new();
    found.retain(|item| seen.insert(item.clone()));
    found
}

fn is_allowed(name: &str) -> bool {
    static ALLOWED: LazyLock<HashSet<String>> =
        LazyLock::new(|| CLEANER.clone_tags().into_iter().map(str::to_owned).collect());
    ALLOWED.contains(name)
}

fn attributes(tag: &str) -> impl Iterator<Item = String> + '_ {
    tag.split_whitespace().skip(1).filter_map(|part| Some(part.split_once('=')?.0.to_ascii_lowercase()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn holes_survive_the_cleaning() {
        let mut piece = Body::default();
        piece.push("<p onclick=\"x()\"><img src=\"");
        piece.hole(Fill::Link(0));
        piece.push("\" alt=\"\"");
        piece.hole(Fill::Size(0));
        piece.push("><script>alert(1)</script></p>");
        let cleaned = clean(piece);
        assert!(!cleaned.markup.contains("script") && !cleaned.markup.contains("onclick"));
        let fills: Vec<_> = cleaned.holes.iter().map(|hole| hole.fill.clone()).collect();
        assert_eq!(fills.len(), 2, "{cleaned:?}");
        assert!(!cleaned.markup.contains("data-hole"));
    }

    #[test]
    fn what_goes_is_named() {
        assert_eq!(removed("<b>x</b><script src=a><p onclick=x style=y>"), ["<script>", "onclick", "style"]);
        assert!(removed("<details><summary>More</summary>").is_empty());
    }

    #[test]
    fn comments_vanish() {
        assert_eq!(without_comments("a<!-- note -->b<!-- open"), "ab");
    }
}
