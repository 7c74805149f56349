//! Gaps in a text: `[[calling | ringing]]`, `[[(verify) | skip]]`, `[[= 4]]`.
//!
//! Inside the brackets nothing is Markdown; what they hold is read from the source.

use std::sync::Arc;

use super::choice::Ids;
use super::text::fill_quietly;
use super::typed::{self, variants};
use super::writer::Writer;
use crate::diagnostic::{Diagnostic, Span, codes};
use crate::markup::escape;
use crate::model::{Body, Field, FieldKey, FieldOption, Fill, Match};

/// Writes a run of text, its gaps as holes. `at` is where the text begins in the
/// parser's text.
pub fn write(writer: &mut Writer<'_>, text: &str, at: usize) {
    let mut from = 0;
    while let Some(start) = text[from..].find("[[").map(|start| from + start) {
        prose(writer, &text[from..start]);
        let line = text[start..].lines().next().unwrap_or("");
        let next = line[2..].find("[[").map(|next| next + 2);
        let Some(length) = line.find("]]").filter(|end| next.is_none_or(|next| next > *end)) else {
            let end = start + next.unwrap_or(line.len());
            let span = writer.doc.to_file(at + start..at + end);
            let fault = Diagnostic::new(codes::GAP_OPEN, "this gap is opened but not closed on its line");
            writer.fault(fault.at(writer.doc.file, span, "").help("end it with ]]"));
            // read as if it were closed, so that one slip is told once
            match text[start + 2..end].trim() {
                "" => prose(writer, &text[start..end]),
                inner => gap(writer, inner, span),
            }
            from = end;
            continue;
        };
        let span = writer.doc.to_file(at + start..at + start + length + 2);
        gap(writer, &text[start + 2..start + length], span);
        from = start + length + 2;
    }
    prose(writer, &text[from..]);
}

fn prose(writer: &mut Writer<'_>, text: &str) {
    escape(&fill_quietly(text, writer.doc.variables), &mut writer.out.markup);
}

fn gap(writer: &mut Writer<'_>, inner: &str, span: Span) {
    let inner = fill_quietly(&inner.replace("\\|", "|"), writer.doc.variables);
    let number = writer.gaps.as_ref().map_or(0, Vec::len);
    let parts: Vec<&str> = inner.split('|').map(str::trim).collect();
    let bracketed = |part: &&str| part.starts_with('(') && part.ends_with(')');
    let is_empty =
        inner.trim().is_empty() || parts.iter().any(|part| part.trim_matches(['(', ')', '=', ' ']).is_empty());
    if is_empty {
        let fault = Diagnostic::new(codes::GAP_EMPTY, "there is nothing in this gap, or in one of its brackets").at(
            writer.doc.file,
            span,
            "",
        );
        writer.fault(fault.help("write what belongs there: [[calling]], [[calling | ringing]] or [[(verify) | skip]]"));
    }
    let torn = parts
        .iter()
        .find(|part| part.starts_with('(') && !part.contains(')') || part.ends_with(')') && !part.contains('('));
    if let Some(torn) = torn.filter(|_| !is_empty) {
        let fault = Diagnostic::new(codes::GAP_BRACKET_OPEN, format!("`{torn}` holds half of a round bracket"));
        let help = "put the right one of a list wholly in brackets: [[(verify) | skip]]";
        writer.fault(fault.at(writer.doc.file, span, "").help(help));
    }
    let (key, options, shown) = if parts.iter().any(bracketed) {
        list(&parts)
    } else {
        let text = inner.trim_start().trim_start_matches('=').to_owned();
        let shown = variants(&text).into_iter().next().unwrap_or_default();
        // a bare number is a text unless a sign asks for a number
        let key = match inner.trim_start().starts_with('=') {
            true => typed::key(writer, &[(text, span)], Match::Normal),
            false => {
                let texts: Vec<_> = variants(&text).into_iter().map(|text| (text, span)).collect();
                if !is_empty {
                    typed::check_texts(writer, &texts, &[], Match::Normal);
                }
                FieldKey::Text(Match::Normal, texts.into_iter().map(|(text, _)| text).collect())
            }
        };
        (key, Vec::new(), shown)
    };
    let field = Field {
        id: (number + 1).to_string(),
        label: Body::default(),
        label_words: String::new(),
        key,
        options: Arc::new(options),
        shown,
        feedback: Body::default(),
        mistakes: Vec::new(),
        span,
    };
    writer.out.hole(Fill::Field(number));
    writer.gaps.get_or_insert_default().push(field);
}

/// A drop-down: what stands wholly in round brackets is right.
fn list(parts: &[&str]) -> (FieldKey, Vec<FieldOption>, String) {
    let mut ids = Ids::default();
    let (mut right, mut options, mut shown) = (Vec::new(), Vec::new(), String::new());
    for part in parts.iter().filter(|part| !part.is_empty()) {
        let bare = part.strip_prefix('(').and_then(|part| part.strip_suffix(')'));
        let words = bare.unwrap_or(part).trim().to_owned();
        let id = ids.free(&words);
        if bare.is_some() {
            right.push(id.clone());
            if shown.is_empty() {
                shown.clone_from(&words);
            }
        }
        options.push(FieldOption { id, words });
    }
    (FieldKey::Pick(right), options, shown)
}
