//! A paragraph that begins with a bold name and a colon is that person's line.

use pulldown_cmark::{Event, Tag};

use super::writer::Writer;

/// Longest name, in characters; longer bold beginnings are just bold.
const LONGEST: usize = 32;

/// Writes a paragraph as speech if it is some; says whether it was.
pub fn write(writer: &mut Writer<'_>, index: usize) -> bool {
    let inside = writer.doc.inside(index);
    let first = inside.start;
    if first >= inside.end || !matches!(writer.doc.tag(first), Some(Tag::Strong)) {
        return false;
    }
    let name = writer.plain(writer.doc.inside(first));
    let after = writer.doc.end(first) + 1;
    let colon_follows =
        after < inside.end && matches!(writer.doc.event(after), Event::Text(text) if text.starts_with(':'));
    if name.chars().count() > LONGEST || name.is_empty() || !(name.ends_with([':', '：']) || colon_follows) {
        return false;
    }
    writer.out.push("<p class=\"say\"><b class=\"who\">");
    writer.blocks(writer.doc.inside(first));
    writer.out.push("</b>");
    writer.blocks(after..inside.end);
    writer.out.push("</p>\n");
    true
}
