//! Tables that are answers: pairs to match, things to sort.

use std::sync::Arc;

use pulldown_cmark::Tag;

use super::choice::Ids;
use super::writer::Writer;
use crate::diagnostic::{Diagnostic, codes};
use crate::model::{Body, Field, FieldKey, FieldOption, Fields, Look};

/// Cells of a table: headings, then rows.
fn rows(writer: &Writer<'_>, table: usize) -> (Vec<usize>, Vec<Vec<usize>>) {
    let mut heads = Vec::new();
    let mut rows = Vec::new();
    for row in writer.doc.children(writer.doc.inside(table)) {
        let cells = writer.doc.children(writer.doc.inside(row));
        match writer.doc.tag(row) {
            Some(Tag::TableHead) => heads = cells,
            _ => rows.push(cells),
        }
    }
    (heads, rows)
}

/// Reads a two-column table as pairs; an empty left cell makes a distractor.
pub fn matching(writer: &mut Writer<'_>, table: usize) -> Fields {
    let (heads, rows) = rows(writer, table);
    if heads.len() != 2 {
        let fault = Diagnostic::new(
            codes::MATCH_COLUMNS,
            format!("a table to match has two columns; this one has {}", heads.len()),
        );
        let fault = fault.at(writer.doc.file, writer.doc.line(table), "");
        writer.fault(
            fault.help("keep two columns; to sort things under several headings write {.sort} behind the question"),
        );
    }
    let mut ids = Ids::default();
    let mut options: Vec<FieldOption> = Vec::new();
    let mut fields = Vec::new();
    for cells in rows {
        let [left, right, ..] = cells.as_slice() else { continue };
        let words = writer.plain(writer.doc.inside(*right));
        if words.is_empty() {
            continue;
        }
        let known = options.iter().find(|option| option.words == words).map(|option| option.id.clone());
        let id = known.unwrap_or_else(|| {
            let id = ids.free(&words);
            options.push(FieldOption { id: id.clone(), words: words.clone() });
            id
        });
        let label = writer.plain(writer.doc.inside(*left));
        if !label.is_empty() {
            let number = fields.len() + 1;
            fields.push(field(writer, number, *left, label, vec![id], words));
        }
    }
    let heads = heads.iter().map(|head| writer.plain(writer.doc.inside(*head))).collect();
    finish(Look::Match, fields, options, heads)
}

/// Reads the cells of a table as things to sort under its headings.
pub fn sorting(writer: &mut Writer<'_>, table: usize) -> Fields {
    let (heads, rows) = rows(writer, table);
    let mut ids = Ids::default();
    let mut bins = Vec::new();
    for head in &heads {
        let words = writer.plain(writer.doc.inside(*head));
        bins.push(FieldOption { id: ids.free(&words), words });
    }
    let mut fields = Vec::new();
    for cells in rows {
        for (cell, bin) in cells.into_iter().zip(bins.clone()) {
            let label = writer.plain(writer.doc.inside(cell));
            if !label.is_empty() {
                let number = fields.len() + 1;
                fields.push(field(writer, number, cell, label, vec![bin.id], bin.words));
            }
        }
    }
    finish(Look::Sort, fields, bins, Vec::new())
}

fn field(
    writer: &mut Writer<'_>,
    number: usize,
    cell: usize,
    words: String,
    right: Vec<String>,
    shown: String,
) -> Field {
    Field {
        id: number.to_string(),
        label: writer.piece(writer.doc.inside(cell)),
        label_words: words,
        key: FieldKey::Pick(right),
        options: Arc::default(),
        shown,
        feedback: Body::default(),
        mistakes: Vec::new(),
        span: writer.doc.line(cell),
    }
}

/// All fields choose from the same list.
fn finish(look: Look, mut fields: Vec<Field>, options: Vec<FieldOption>, heads: Vec<String>) -> Fields {
    let options = Arc::new(options);
    for field in &mut fields {
        field.options = options.clone();
    }
    Fields { look, fields, heads, text: Body::default() }
}
