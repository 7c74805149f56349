//! A file's Markdown as events with their places, and questions about them.
//!
//! Everything above works on index ranges of one event list; everything that needs
//! the author's own letters asks here for the source under an event.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag};

use super::Context;
use super::prepare::Prepared;
use crate::diagnostic::{SourceFile, Span};
use crate::pipeline::load::FileKind;

/// Deepest nesting of quotes and lists.
pub const DEEPEST: usize = 64;

/// Markdown, parsed.
pub struct Doc<'a> {
    /// The file.
    pub file: &'a Arc<SourceFile>,
    /// Values of `{{name}}`.
    pub variables: &'a BTreeMap<String, String>,
    /// What language passages in Latin letters are in; nothing where Latin is the page's own script.
    pub passages: &'a str,
    prepared: &'a Prepared<'a>,
    events: Vec<(Event<'a>, Range<usize>)>,
    ends: Vec<usize>,
    deepest: Option<usize>,
}

impl<'a> Doc<'a> {
    /// Parses the prepared body of a file.
    pub fn read(file: &'a Arc<SourceFile>, prepared: &'a Prepared<'a>, context: &'a Context, kind: FileKind) -> Self {
        let parser = Parser::new_ext(prepared.text(), options(kind));
        // prose has an event for some thirty bytes
        let mut events = Vec::with_capacity(prepared.text().len() / 32);
        events.extend(parser.into_offset_iter());
        let (ends, deepest) = match_ends(&events);
        let Context { variables, passages, .. } = context;
        Self { file, variables, passages, prepared, events, ends, deepest }
    }

    /// Where nesting first goes beyond [`DEEPEST`].
    pub fn too_deep(&self) -> Option<Span> {
        self.deepest.map(|index| self.span(index))
    }

    /// All events.
    pub fn all(&self) -> Range<usize> {
        0..self.events.len()
    }

    /// An event.
    pub fn event(&self, index: usize) -> &Event<'a> {
        &self.events[index].0
    }

    /// The index of the event that closes the element opened at `index`; itself for
    /// events that open nothing.
    pub fn end(&self, index: usize) -> usize {
        self.ends[index]
    }

    /// The events inside an element.
    pub fn inside(&self, index: usize) -> Range<usize> {
        index + 1..self.ends[index].max(index + 1)
    }

    /// The indices at which the direct children of a range begin.
    pub fn children(&self, range: Range<usize>) -> Vec<usize> {
        let mut found = Vec::new();
        let mut index = range.start;
        while index < range.end {
            found.push(index);
            index = self.ends[index] + 1;
        }
        found
    }

    /// The tag that an event opens.
    pub fn tag(&self, index: usize) -> Option<&Tag<'a>> {
        match &self.events[index].0 {
            Event::Start(tag) => Some(tag),
            _ => None,
        }
    }

    /// The level of the heading that opens here.
    pub fn heading_level(&self, index: usize) -> Option<u8> {
        match self.tag(index)? {
            Tag::Heading { level, .. } => Some(level_number(*level)),
            _ => None,
        }
    }

    /// Offsets of an event in the parser's text.
    pub fn at(&self, index: usize) -> Range<usize> {
        self.events[index].1.clone()
    }

    /// How many bytes of the parser's text some events cover.
    pub fn length(&self, events: Range<usize>) -> usize {
        match self.events.get(events.clone()) {
            Some([(_, first), .., (_, last)]) => last.end.saturating_sub(first.start),
            Some([(_, only)]) => only.len(),
            _ => 0,
        }
    }

    /// The parser's text under a range of its offsets.
    pub fn source(&self, range: Range<usize>) -> &str {
        self.prepared.text().get(range).unwrap_or("")
    }

    /// The parser's text from an offset on.
    pub fn source_from(&self, start: usize) -> &str {
        self.prepared.text().get(start..).unwrap_or("")
    }

    /// Offsets of the parser's text as a span of the file.
    pub fn to_file(&self, range: Range<usize>) -> Span {
        let start = self.prepared.original(range.start);
        Span::new(start, self.prepared.original(range.end).max(start))
    }

    /// The span of an event in the file, trailing line breaks aside.
    pub fn span(&self, index: usize) -> Span {
        let range = self.at(index);
        let length = self.source(range.clone()).trim_end().len();
        self.to_file(range.start..range.start + length)
    }

    /// The first line of an event as a span of the file.
    pub fn line(&self, index: usize) -> Span {
        let range = self.at(index);
        let length = self.source(range.clone()).lines().next().unwrap_or("").trim_end().len();
        self.to_file(range.start..range.start + length)
    }

    /// The events of an item's first paragraph, with the marks of one or without.
    pub fn first_line(&self, item: usize) -> Range<usize> {
        let inside = self.inside(item);
        if matches!(self.tag(inside.start), Some(Tag::Paragraph)) {
            return self.inside(inside.start);
        }
        let is_block = |index: &usize| {
            matches!(
                self.tag(*index),
                Some(
                    Tag::Paragraph
                        | Tag::BlockQuote(_)
                        | Tag::List(_)
                        | Tag::CodeBlock(_)
                        | Tag::HtmlBlock
                        | Tag::Table(_)
                        | Tag::Heading { .. }
                )
            )
        };
        let end = self.children(inside.clone()).into_iter().find(is_block).unwrap_or(inside.end);
        inside.start..end
    }
}

/// Only a glossary has definition lists: elsewhere a line that begins with a colon is a line of text.
fn options(kind: FileKind) -> Options {
    let own = if kind == FileKind::Glossary { Options::ENABLE_DEFINITION_LIST } else { Options::empty() };
    own | Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES | Options::ENABLE_STRIKETHROUGH
}

fn match_ends(events: &[(Event<'_>, Range<usize>)]) -> (Vec<usize>, Option<usize>) {
    let mut ends: Vec<usize> = (0..events.len()).collect();
    let mut open = Vec::new();
    let mut deepest = None;
    for (index, (event, _)) in events.iter().enumerate() {
        match event {
            Event::Start(_) => {
                open.push(index);
                if open.len() > DEEPEST && deepest.is_none() {
                    deepest = Some(index);
                }
            }
            Event::End(_) => {
                if let Some(start) = open.pop() {
                    ends[start] = index;
                }
            }
            _ => {}
        }
    }
    (ends, deepest)
}

fn level_number(level: HeadingLevel) -> u8 {
    match level {
        HeadingLevel::H1 => 1,
        HeadingLevel::H2 => 2,
        HeadingLevel::H3 => 3,
        HeadingLevel::H4 => 4,
        HeadingLevel::H5 => 5,
        HeadingLevel::H6 => 6,
    }
}
