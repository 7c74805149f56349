//! Headings: their settings, their ids, and the order of their levels.

use std::ops::Range;

use pulldown_cmark::Event;

use super::settings::{self, Setting, Word};
use super::writer::Writer;
use crate::diagnostic::{Diagnostic, Span, codes};
use crate::model::{Section, slug};

/// What makes a question one of its kind, and nothing of a heading that asks nothing.
const OF_QUESTIONS: [&str; 3] = ["rating", "sort", "lines"];

/// A heading, read but not yet written.
pub struct Heading {
    /// Its event.
    pub index: usize,
    /// Level as written, 1 to 6.
    pub level: u8,
    /// Its text without markup.
    pub words: String,
    /// Its settings, with offsets from `at`.
    pub settings: Vec<Setting>,
    /// Where it begins in the parser's text.
    pub at: usize,
    /// Its line in the file.
    pub span: Span,
}

impl Heading {
    /// Reads the heading at `index`; its settings will not be written.
    pub fn read(writer: &mut Writer<'_>, index: usize) -> Self {
        let doc = writer.doc;
        let range = doc.at(index);
        let source = doc.source(range.clone()).trim_end();
        let line = source.trim_end_matches('#');
        let found = settings::trailing(line);
        if let Some(found) = &found {
            writer.cuts.push(range.start + found.span.start..range.start + found.span.end);
        }
        let words = writer.plain(doc.inside(index));
        Self {
            index,
            level: doc.heading_level(index).unwrap_or(2),
            words,
            settings: found.map(|found| found.words).unwrap_or_default(),
            at: range.start,
            span: doc.line(index),
        }
    }

    /// True when it carries `{.word}`.
    pub fn has_class(&self, class: &str) -> bool {
        self.settings.iter().any(|setting| setting.word == Word::Class(class.to_owned()))
    }

    /// Its own `#id`, with its place.
    pub fn own_id(&self) -> Option<(&str, Range<usize>)> {
        self.settings.iter().find_map(|setting| match &setting.word {
            Word::Id(id) => Some((id.as_str(), self.at + setting.span.start..self.at + setting.span.end)),
            _ => None,
        })
    }

    /// Takes an id for it: its own, or the slug of its words.
    pub fn take_id(&self, writer: &mut Writer<'_>) -> String {
        let id = match self.own_id() {
            Some((id, at)) => {
                let span = writer.doc.to_file(at);
                writer.own_id(id, span)
            }
            None => writer.free_id(&slug(&self.words), self.span),
        };
        writer.headings.push((self.span, id.clone()));
        id
    }

    /// The level it is shown at: a page's title is the only one of level 1.
    pub fn shown_level(&self) -> u8 {
        self.level.max(2)
    }
}

/// Writes a heading that is no question.
pub fn write(writer: &mut Writer<'_>, index: usize) {
    let heading = Heading::read(writer, index);
    check(writer, &heading);
    for setting in heading.settings.clone() {
        match &setting.word {
            Word::Id(_) => {}
            Word::Class(class) if OF_QUESTIONS.contains(&class.as_str()) => {
                let span = writer.doc.to_file(heading.at + setting.span.start..heading.at + setting.span.end);
                let fault = Diagnostic::new(codes::SETTING_UNKNOWN, format!("`.{class}` belongs to a question"));
                let help = format!("in a lesson write both: {{.question .{class}}}");
                writer.fault(fault.at(writer.doc.file, span, "").help(help));
            }
            _ => {
                let known = [".question", ".plan", ".checklist", "#id"];
                writer.unknown_setting(&setting, heading.at, &known, "at a heading");
            }
        }
    }
    let id = heading.take_id(writer);
    let level = heading.shown_level();
    if level == 2 {
        writer.sections.push(Section { id: id.clone(), title: heading.words.clone() });
    }
    writer.out.push(&format!("<h{level} id=\"{}{id}\">", writer.ids_begin));
    writer.blocks(writer.doc.inside(index));
    writer.out.push(&format!("</h{level}>\n"));
}

/// A `{` that is not closed at the heading's end: what stands behind it would be text.
pub fn check_settings(writer: &mut Writer<'_>, heading: &Heading) {
    let doc = writer.doc;
    let line = doc.source(doc.at(heading.index)).lines().next().unwrap_or("").trim_end();
    let Some(open) = line.rfind('{').filter(|open| !line[..*open].ends_with(['\\', '{', '$'])) else { return };
    let at = heading.at + open;
    let is_text = doc
        .inside(heading.index)
        .any(|index| matches!(doc.event(index), Event::Text(_)) && doc.at(index).contains(&at));
    let behind = &line[open + 1..];
    let (message, help) = match behind.find('}') {
        None => ("this { is not closed", "end the settings with } at the end of the line; for a plain brace write \\{"),
        // `{.word}`, `{#id}` or `{key=value}` in the middle of a heading
        Some(end) if is_settings(&behind[..end]) && !line.trim_end_matches('#').trim_end().ends_with('}') => {
            ("these settings do not stand at the end of the heading", "move them to the end of the line")
        }
        Some(_) => return,
    };
    if is_text {
        let length = behind.find('}').map_or(behind.len(), |end| end + 1);
        let span = doc.to_file(at..at + 1 + length);
        writer.fault(Diagnostic::new(codes::SETTING_OPEN, message).at(doc.file, span, "").help(help));
    }
}

fn is_settings(inner: &str) -> bool {
    let key = inner.split('=').next().filter(|key| key.len() < inner.len());
    inner.starts_with(['.', '#']) || key.is_some_and(|key| !key.is_empty() && key.chars().all(char::is_alphabetic))
}

/// Faults of a heading as such.
pub fn check(writer: &mut Writer<'_>, heading: &Heading) {
    check_settings(writer, heading);
    let source = writer.doc.source(writer.doc.at(heading.index));
    if !source.trim_start().starts_with('#') {
        let (line, signs, start) = match heading.level {
            1 => ("equal signs", "===", "take the line away and start the heading with #"),
            _ => ("dashes", "---", "start the heading with ##"),
        };
        let message = format!("the line of {line} below makes this text a heading");
        let fault = Diagnostic::new(codes::HEADING_UNDERLINED, message)
            .at(writer.doc.file, heading.span, "")
            .help(format!("put an empty line above {signs}, or {start}"));
        writer.fault(fault);
    }
    let level = heading.shown_level();
    if level > writer.level + 1 {
        let wanted = "#".repeat(usize::from(writer.level) + 1);
        let message = format!("this heading jumps from level {} to level {level}", writer.level);
        let fault = Diagnostic::new(codes::HEADING_LEVEL_JUMPS, message)
            .at(writer.doc.file, heading.span, "")
            .help(format!("start it with {wanted}: people who listen to a page use the levels to find their way"));
        writer.fault(fault);
    }
    writer.level = level;
}
