//! Raw HTML: only a safe subset stays, and what goes is told.
//!
//! A piece of a page that holds raw HTML is cleaned as a whole by ammonia before it
//! meets any markup of ours. Holes survive the cleaning as signs of the private use
//! area, which no author's text keeps.

use std::collections::HashSet;
use std::ops::Range;
use std::sync::LazyLock;

use ammonia::{Builder, UrlRelative};
use pulldown_cmark::Event;

use super::doc::DEEPEST;
use super::draft::LinkRole;
use super::tag::{self, Attribute, attributes, tags};
use super::target::{self, scheme};
use super::writer::Writer;
use crate::diagnostic::{Diagnostic, codes};
use crate::model::{Body, Fill};

/// Kinds of links that raw HTML may hold.
const SCHEMES: [&str; 4] = ["http", "https", "mailto", "tel"];

/// Elements that hold nothing, or that end where the next of their kind begins.
const CLOSE_THEMSELVES: [&str; 18] = [
    "br", "hr", "img", "wbr", "col", "input", "link", "meta", "area", "p", "li", "dt", "dd", "tr", "td", "th", "rt",
    "rp",
];

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
        .add_tag_attributes("a", ["download", "rel"])
        .rm_tags(["style", "svg", "form", "iframe", "object"])
        .url_schemes(HashSet::from(SCHEMES))
        .url_relative(UrlRelative::Custom(Box::new(inner_url)))
        .attribute_filter(|_, name, value| (name != "src" || value.starts_with(OPEN)).then(|| value.into()))
        .link_rel(None);
    builder
});

/// Only holes and anchors of the same page may be relative: other links are written
/// as Markdown, where they are checked.
fn inner_url(url: &str) -> Option<std::borrow::Cow<'_, str>> {
    url.starts_with([OPEN, '#']).then_some(url.into())
}

/// Cleans a piece that holds raw HTML. `is_given` knows the ids that the page gave
/// in this piece.
pub fn clean(piece: Body, is_given: impl Fn(&str) -> bool) -> Body {
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
    let cleaned = own_ids(&CLEANER.clean(&marked).to_string(), is_given);
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

/// Takes a block of raw HTML; its comments and tags may run over lines.
pub fn block(writer: &mut Writer<'_>, events: Range<usize>) {
    let mut html = String::new();
    let mut lines = Vec::new();
    for index in events {
        if let Event::Html(line) = writer.doc.event(index) {
            lines.push((html.len(), index));
            html.push_str(line);
        }
    }
    raw(writer, &lines, &html);
}

/// Takes raw HTML as it comes, telling of what the cleaner will remove. `lines` are
/// the offsets at which its events begin.
pub fn raw(writer: &mut Writer<'_>, lines: &[(usize, usize)], html: &str) {
    let visible = without_comments(html);
    if visible.trim().is_empty() {
        return;
    }
    let tags = tags(html);
    let line_of = |tag: &Range<usize>| {
        let behind = lines.partition_point(|(start, _)| *start <= tag.start);
        lines.get(behind.saturating_sub(1)).map_or(0, |(_, index)| *index)
    };
    if let Some(tag) = too_deep(writer, html, &tags) {
        let fault = Diagnostic::new(codes::NESTING_TOO_DEEP, format!("HTML is nested more than {DEEPEST} deep here"));
        let place = writer.doc.line(line_of(tag));
        writer.fault(fault.at(writer.doc.file, place, "").help("close each element where it ends, such as </div>"));
        return;
    }
    writer.raw = true;
    writer.out.push(&visible);
    let mut removed: Vec<(usize, Vec<String>)> = Vec::new();
    for tag in tags {
        let line = line_of(&tag);
        let found = refused(writer, &html[tag], line);
        match removed.last_mut().filter(|(known, _)| *known == line) {
            Some((_, known)) => known.extend(found),
            None => removed.push((line, found)),
        }
    }
    for (line, found) in removed {
        tell(writer, line, found);
    }
}

/// The tag that opens one element too many. The cleaner takes ever longer, the more
/// elements are open.
fn too_deep<'t>(writer: &mut Writer<'_>, html: &str, tags: &'t [Range<usize>]) -> Option<&'t Range<usize>> {
    tags.iter().find(|tag| {
        let source = &html[(*tag).clone()];
        if CLOSE_THEMSELVES.contains(&tag::name(source).as_str()) {
            return false;
        }
        writer.raw_depth =
            if source.starts_with("</") { writer.raw_depth.saturating_sub(1) } else { writer.raw_depth + 1 };
        writer.raw_depth > DEEPEST
    })
}

fn tell(writer: &mut Writer<'_>, line: usize, mut found: Vec<String>) {
    let mut seen = HashSet::new();
    found.retain(|item| seen.insert(item.clone()));
    if found.is_empty() {
        return;
    }
    let fault = Diagnostic::new(codes::HTML_REMOVED, format!("`{}` was taken out of this page", found.join("`, `")))
        .at(writer.doc.file, writer.doc.line(line), "")
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

/// What the cleaner takes out of a tag, in an author's words. An id that stays is
/// taken for the page.
fn refused(writer: &mut Writer<'_>, tag: &str, line: usize) -> Vec<String> {
    let name = tag::name(tag);
    if name.is_empty() {
        return Vec::new();
    }
    if !is_allowed(&name) {
        return vec![format!("<{name}>")];
    }
    attributes(tag).into_iter().filter_map(|attribute| refused_attribute(writer, &attribute, line)).collect()
}

fn refused_attribute(writer: &mut Writer<'_>, attribute: &Attribute<'_>, line: usize) -> Option<String> {
    let Attribute { name, value, .. } = attribute;
    let is_refused = match name.as_str() {
        "id" => !writer.take_id(value),
        // media are written as Markdown, where they are found, measured and copied
        "src" | "style" => true,
        "href" => match (scheme(value.trim()), value.strip_prefix('#')) {
            (Some(scheme), _) if SCHEMES.iter().any(|known| known.eq_ignore_ascii_case(scheme)) => false,
            (Some(scheme), _) => return Some(format!("{}:", scheme.to_ascii_lowercase())),
            (None, Some(_)) => {
                // kept for the check that it leads somewhere
                let span = writer.doc.line(line);
                target::keep(writer, (*value).to_owned(), span, LinkRole::Link);
                false
            }
            (None, None) => true,
        },
        other => other.starts_with("on"),
    };
    is_refused.then(|| name.clone())
}

/// Leaves out every id that the page did not give, and all but the first of equal ones.
fn own_ids(html: &str, is_given: impl Fn(&str) -> bool) -> String {
    let mut out = String::with_capacity(html.len());
    let mut from = 0;
    let mut seen = HashSet::new();
    for tag in tags(html) {
        for attribute in attributes(&html[tag.clone()]).into_iter().filter(|attribute| attribute.name == "id") {
            if !is_given(attribute.value) || !seen.insert(attribute.value) {
                out.push_str(&html[from..tag.start + attribute.span.start]);
                from = tag.start + attribute.span.end;
            }
        }
    }
    out.push_str(&html[from..]);
    out
}

fn is_allowed(name: &str) -> bool {
    static ALLOWED: LazyLock<HashSet<String>> =
        LazyLock::new(|| CLEANER.clone_tags().into_iter().map(str::to_owned).collect());
    ALLOWED.contains(name)
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
        let cleaned = clean(piece, |_| false);
        assert!(!cleaned.markup.contains("script") && !cleaned.markup.contains("onclick"));
        let fills: Vec<_> = cleaned.holes.iter().map(|hole| hole.fill.clone()).collect();
        assert_eq!(fills.len(), 2, "{cleaned:?}");
        assert!(!cleaned.markup.contains("data-hole"));
    }

    #[test]
    fn an_id_stays_once_and_only_where_the_page_gave_it() {
        let html = "<h2 id=\"a\">A</h2><p class=\"x\" id=\"b\">id=\"b\"</p><p id=\"a\">A</p>";
        let kept = own_ids(html, |id| id == "a");
        assert_eq!(kept, "<h2 id=\"a\">A</h2><p class=\"x\">id=\"b\"</p><p>A</p>");
    }

    #[test]
    fn comments_vanish() {
        assert_eq!(without_comments("a<!-- note -->b<!-- open"), "ab");
    }
}
