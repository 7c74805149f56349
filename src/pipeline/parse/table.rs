//! Tables: alignment as classes, and each cell's heading for narrow screens.

use pulldown_cmark::{Alignment, Tag};

use super::writer::Writer;
use crate::diagnostic::{Diagnostic, codes};
use crate::markup::escape_attribute;

/// Writes a table.
pub fn write(writer: &mut Writer<'_>, index: usize, alignments: &[Alignment]) {
    let mut headings = Vec::new();
    writer.out.push("<table class=\"stack\">");
    for row in writer.doc.children(writer.doc.inside(index)) {
        let cells = writer.doc.children(writer.doc.inside(row));
        if matches!(writer.doc.tag(row), Some(Tag::TableHead)) {
            headings = cells.iter().map(|cell| writer.plain(writer.doc.inside(*cell))).collect();
            writer.out.push("<thead><tr>");
            for (column, cell) in cells.into_iter().enumerate() {
                // a heading without words would be read out as a heading of nothing
                let is_empty = headings[column].is_empty();
                writer.out.push(if is_empty { "<td" } else { "<th scope=\"col\"" });
                finish_cell(writer, alignments.get(column), cell, if is_empty { "</td>" } else { "</th>" });
            }
            writer.out.push("</tr></thead>\n<tbody>\n");
            continue;
        }
        check_row(writer, row);
        writer.out.push("<tr>");
        for (column, cell) in cells.into_iter().enumerate() {
            writer.out.push("<td");
            if let Some(heading) = headings.get(column).filter(|heading| !heading.is_empty()) {
                writer.out.push(" data-h=\"");
                escape_attribute(heading, &mut writer.out.markup);
                writer.out.push("\"");
            }
            finish_cell(writer, alignments.get(column), cell, "</td>");
        }
        writer.out.push("</tr>\n");
    }
    writer.out.push("</tbody></table>\n");
}

fn finish_cell(writer: &mut Writer<'_>, alignment: Option<&Alignment>, cell: usize, close: &str) {
    writer.out.push(match alignment {
        Some(Alignment::Right) => " class=\"num\">",
        Some(Alignment::Center) => " class=\"mid\">",
        _ => ">",
    });
    writer.blocks(writer.doc.inside(cell));
    writer.out.push(close);
}

/// Markdown takes any line under a table as one more row of it.
fn check_row(writer: &mut Writer<'_>, row: usize) {
    if writer.doc.source(writer.doc.at(row)).contains('|') {
        return;
    }
    let fault = Diagnostic::new(codes::TABLE_ROW_WITHOUT_BAR, "this line becomes a row of the table above it")
        .at(writer.doc.file, writer.doc.line(row), "no | in it")
        .help("put an empty line between the table and this text");
    writer.fault(fault);
}
