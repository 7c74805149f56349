//! Quotes, and the callouts among them.

use std::ops::Range;

use pulldown_cmark::Tag;

use super::prepare::{Fence, quoted};
use super::writer::Writer;
use crate::diagnostic::{Diagnostic, codes, did_you_mean};
use crate::model::Fill;

/// A callout's word, the key of the theme's word for it, and its symbol.
const CALLOUTS: [(&str, &str); 10] = [
    ("key", "call-key"),
    ("tip", "call-tip"),
    ("note", "call-note"),
    ("warning", "call-warning"),
    ("important", "call-important"),
    ("caution", "call-caution"),
    ("example", "call-example"),
    ("claim", "call-claim"),
    ("law", "call-law"),
    ("try", "call-try"),
];

/// The `[!word]` that a quote begins with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opening {
    /// The word, in lower case.
    pub word: String,
    /// From the bracket to the white space behind it, in the parser's text.
    pub at: Range<usize>,
}

/// Reads the `[!word]` of the quote at `index`.
pub fn opening(writer: &Writer<'_>, index: usize) -> Option<Opening> {
    let doc = writer.doc;
    let first = doc.inside(index).start;
    if !matches!(doc.tag(first), Some(Tag::Paragraph)) {
        return None;
    }
    let start = doc.at(first).start;
    let text = doc.source_from(start);
    let inner = text.strip_prefix("[!")?;
    let end = inner.find(']').filter(|end| !inner[..*end].contains('\n'))?;
    let after = &inner[end + 1..];
    let space = after.len() - after.trim_start_matches([' ', '\t']).len();
    Some(Opening { word: inner[..end].trim().to_lowercase(), at: start..start + 2 + end + 1 + space })
}

/// Writes a quote or a callout.
pub fn write(writer: &mut Writer<'_>, index: usize) {
    check_lines(writer, index);
    let inside = writer.doc.inside(index);
    let Some(opening) = opening(writer, index) else {
        writer.out.push("<blockquote>\n");
        writer.blocks(inside);
        writer.out.push("</blockquote>\n");
        return;
    };
    let Some((word, key)) = CALLOUTS.iter().find(|(word, _)| *word == opening.word) else {
        writer.fault(unknown(writer, &opening));
        return;
    };
    writer.cuts.push(opening.at);
    writer.out.push("<aside class=\"call ");
    writer.out.push(word);
    writer.out.push("\" role=\"note\" aria-label=\"");
    writer.out.hole(Fill::Word(key));
    writer.out.push("\">");
    writer.out.hole(Fill::Icon(key));
    writer.out.push("<p class=\"call-h\">");
    writer.out.hole(Fill::Word(key));
    writer.out.push("</p>\n");
    writer.blocks(inside);
    writer.out.push("</aside>\n");
}

fn unknown(writer: &Writer<'_>, opening: &Opening) -> Diagnostic {
    let word = &opening.word;
    let (message, help) = if matches!(word.as_str(), "hint" | "why" | "model") {
        (
            format!("`[!{word}]` belongs to a question, and there is none here"),
            String::from("put it under the answers of a question"),
        )
    } else if matches!(word.as_str(), "low" | "mid" | "high") {
        (
            format!("`[!{word}]` is advice in a survey, and there is nothing to rate here"),
            String::from("put it under the statements of a survey"),
        )
    } else {
        let words: Vec<_> = CALLOUTS.iter().map(|(word, _)| *word).collect();
        let near = did_you_mean(word, words.iter().copied());
        let help = near.map_or_else(
            || format!("choose one of: {}", words.join(", ")),
            |near| format!("did you mean `[!{near}]`?"),
        );
        (format!("there is no callout `[!{word}]`"), help)
    };
    let end = opening.at.start + 3 + word.len();
    let span = writer.doc.to_file(opening.at.start..end.min(opening.at.end));
    Diagnostic::new(codes::CALLOUT_UNKNOWN, message).at(writer.doc.file, span, "").help(help)
}

/// A line without `>` that Markdown pulls into the quote above it.
pub fn check_lines(writer: &mut Writer<'_>, index: usize) {
    let range = writer.doc.at(index);
    let mut fence = Fence::default();
    let mut offset = range.start;
    let text = writer.doc.source(range);
    let mut found = Vec::new();
    for line in text.split_inclusive('\n') {
        let in_code = fence.step(line);
        if !in_code && quoted(line).is_none() && !line.trim().is_empty() {
            found.push(offset..offset + line.trim_end().len());
        }
        offset += line.len();
    }
    for line in found {
        let span = writer.doc.to_file(line);
        let fault = Diagnostic::new(
            codes::QUOTE_LINE_WITHOUT_MARK,
            "this line has no > but becomes part of the quote above it",
        )
        .at(writer.doc.file, span, "")
        .help("begin it with > if it belongs there, else put an empty line above it");
        writer.fault(fault);
    }
}
