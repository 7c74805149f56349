//! A paragraph that begins with a bold name and a colon is that person's line.

use pulldown_cmark::{Event, Tag};

use super::writer::Writer;

/// Longest name, in characters; longer bold beginnings are just bold.
const LONGEST: usize = 32;

/// Whose line a paragraph is; `None` for one that is nobody's.
pub fn speaker(writer: &mut Writer<'_>, index: usize) -> Option<String> {
    if !matches!(writer.doc.tag(index), Some(Tag::Paragraph)) {
        return None;
    }
    let inside = writer.doc.inside(index);
    let first = inside.start;
    if first >= inside.end || !matches!(writer.doc.tag(first), Some(Tag::Strong)) {
        return None;
    }
    let name = writer.plain(writer.doc.inside(first));
    let after = writer.doc.end(first) + 1;
    let colon_follows =
        after < inside.end && matches!(writer.doc.event(after), Event::Text(text) if text.starts_with(':'));
    let bare = name.trim_end_matches([':', '：']).trim_end();
    let is_name = name.chars().count() <= LONGEST && !bare.is_empty() && (bare.len() < name.len() || colon_follows);
    is_name.then(|| bare.to_owned())
}

/// Writes a paragraph as speech if it is some; says whether it was.
pub fn write(writer: &mut Writer<'_>, index: usize) -> bool {
    if speaker(writer, index).is_none() {
        return false;
    }
    let inside = writer.doc.inside(index);
    let first = inside.start;
    writer.out.push("<p class=\"say\"><b class=\"who\">");
    writer.blocks(writer.doc.inside(first));
    writer.out.push("</b>");
    writer.blocks(writer.doc.end(first) + 1..inside.end);
    writer.out.push("</p>\n");
    true
}
