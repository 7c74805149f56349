//! Faults as text for a terminal, one line each, or JSON for other programs.
//!
//! Writes to a string; who prints it, and whether in colour, is decided above.

use annotate_snippets::{AnnotationKind, Level, Origin, Renderer, Snippet};
use serde::Serialize;

use super::{Diagnostic, Place, Severity};

/// How faults are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// The author's line with a caret, for people; in colour or not.
    Text {
        /// True on a terminal that wants colour.
        colour: bool,
    },
    /// `file:line:column: severity[code]: message`, one line each.
    Short,
    /// The object described in the manual under "--format json".
    Json,
}

/// All faults in the asked form, each ending in a line break.
pub fn print(diagnostics: &[Diagnostic], format: Format) -> String {
    match format {
        Format::Text { colour } => {
            let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
            diagnostics.iter().map(|fault| text(fault, &renderer)).collect::<Vec<_>>().join("\n")
        }
        Format::Short => diagnostics.iter().map(short).collect(),
        Format::Json => json(diagnostics),
    }
}

fn text(fault: &Diagnostic, renderer: &Renderer) -> String {
    let level = match fault.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let mut group = level.primary_title(fault.message.as_str()).id(fault.code.name()).elements(None::<Origin<'_>>);
    for (index, place) in fault.place.iter().chain(fault.related.iter().map(|related| &related.place)).enumerate() {
        let kind = if index == 0 { AnnotationKind::Primary } else { AnnotationKind::Context };
        group = match place.span {
            Some(span) if !place.file.text.is_empty() => group.element(snippet(place, span.range(), kind)),
            _ => group.element(Origin::path(place.file.path.as_str())),
        };
    }
    if let Some(help) = &fault.help {
        group = group.element(Level::HELP.message(help.as_str()));
    }
    let mut out = renderer.render(&[group]);
    out.push('\n');
    out
}

/// The lines around a span, numbered as in the file. Only those lines are handed
/// on: a file may hold megabytes, and a byte order mark would shift the caret.
fn snippet(
    place: &Place,
    span: std::ops::Range<usize>,
    kind: AnnotationKind,
) -> Snippet<'_, annotate_snippets::Annotation<'_>> {
    let file = &place.file;
    let first = file.line_span(span.start);
    let end = span.end.clamp(span.start, first.end.max(span.start));
    let from = first.start + if file.text[first.start..].starts_with('\u{feff}') { 3 } else { 0 };
    let start = span.start.max(from) - from;
    let mut annotation = kind.span(start..(end.max(from) - from).max(start));
    if !place.label.is_empty() {
        annotation = annotation.label(place.label.as_str());
    }
    Snippet::source(&file.text[from..first.end.max(from)])
        .path(file.path.as_str())
        .line_start(file.position(span.start).line)
        .annotation(annotation)
}

fn short(fault: &Diagnostic) -> String {
    let place = match &fault.place {
        Some(Place { file, span: Some(span), .. }) => {
            let at = file.position(span.start);
            format!("{}:{}:{}: ", file.path, at.line, at.column)
        }
        Some(Place { file, .. }) => format!("{}: ", file.path),
        None => String::new(),
    };
    format!("{place}{}[{}]: {}\n", fault.severity.word(), fault.code.name(), fault.message)
}

#[derive(Serialize)]
struct Report<'a> {
    version: u32,
    diagnostics: Vec<Entry<'a>>,
}

#[derive(Serialize)]
struct Entry<'a> {
    code: &'a str,
    severity: &'a str,
    message: &'a str,
    file: Option<&'a str>,
    line: Option<usize>,
    column: Option<usize>,
    end_line: Option<usize>,
    end_column: Option<usize>,
    help: Option<&'a str>,
    related: Vec<RelatedEntry<'a>>,
}

#[derive(Serialize)]
struct RelatedEntry<'a> {
    file: &'a str,
    line: Option<usize>,
    column: Option<usize>,
    message: &'a str,
}

fn json(diagnostics: &[Diagnostic]) -> String {
    let report = Report { version: 1, diagnostics: diagnostics.iter().map(entry).collect() };
    let mut out = serde_json::to_string(&report).unwrap_or_else(|_| String::from("{\"version\":1,\"diagnostics\":[]}"));
    out.push('\n');
    out
}

fn entry(fault: &Diagnostic) -> Entry<'_> {
    let place = fault.place.as_ref();
    let span = place.and_then(|place| place.span.map(|span| (&place.file, span)));
    let start = span.map(|(file, span)| file.position(span.start));
    let end = span.map(|(file, span)| file.position(span.end));
    Entry {
        code: fault.code.name(),
        severity: fault.severity.word(),
        message: &fault.message,
        file: place.map(|place| place.file.path.as_str()),
        line: start.map(|at| at.line),
        column: start.map(|at| at.column),
        end_line: end.map(|at| at.line),
        end_column: end.map(|at| at.column),
        help: fault.help.as_deref(),
        related: fault.related.iter().map(|related| related_entry(&related.place)).collect(),
    }
}

fn related_entry(place: &Place) -> RelatedEntry<'_> {
    let at = place.span.map(|span| place.file.position(span.start));
    RelatedEntry {
        file: &place.file.path,
        line: at.map(|at| at.line),
        column: at.map(|at| at.column),
        message: &place.label,
    }
}
