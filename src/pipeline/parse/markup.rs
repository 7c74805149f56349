//! Events become HTML with holes: our own writer, because the parser crate's aligns
//! tables with inline styles, which the site's policy blocks.
//!
//! Knows no theme: words and symbols of the interface are holes.

use std::collections::HashSet;
use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, Tag};

use super::writer::Writer;
use super::{callout, clean, heading, media, passage, speech, table, target, text};
use crate::markup::{escape, escape_attribute};
use crate::model::{Body, Fill};

impl Writer<'_> {
    /// Writes events into a body of their own; raw HTML in them is cleaned before
    /// it meets anything else.
    pub fn piece(&mut self, events: Range<usize>) -> Body {
        let around = std::mem::take(&mut self.out);
        let raw_around = std::mem::replace(&mut self.raw, false);
        let ids_before = self.anchors.len();
        self.out.markup.reserve(self.doc.length(events.clone()) * 5 / 4);
        self.blocks(events);
        let piece = std::mem::replace(&mut self.out, around);
        let raw = std::mem::replace(&mut self.raw, raw_around);
        if !raw {
            return passage::mark(piece, self.doc.passages);
        }
        let given: HashSet<&str> = self.anchors[ids_before..].iter().map(String::as_str).collect();
        let is_given = |id: &str| given.contains(id) || self.notes.is_mark(id);
        let clean = clean::clean(piece, |id| id.strip_prefix(self.ids_begin).is_some_and(is_given));
        passage::mark(clean, self.doc.passages)
    }

    /// Writes events where the writer stands.
    pub fn blocks(&mut self, events: Range<usize>) {
        let mut index = events.start;
        while index < events.end {
            index = self.node(index, events.end);
        }
    }

    fn node(&mut self, index: usize, end: usize) -> usize {
        let doc = self.doc;
        match doc.event(index) {
            Event::Start(tag) => {
                self.element(tag, index);
                return doc.end(index) + 1;
            }
            Event::Text(_) => return text::run(self, index, end),
            Event::Code(code) => text::code(self, index, code),
            Event::Html(html) | Event::InlineHtml(html) => clean::raw(self, &[(0, index)], html),
            Event::SoftBreak => self.out.push("\n"),
            Event::HardBreak => self.out.push("<br>\n"),
            Event::Rule => self.out.push("<hr>\n"),
            Event::FootnoteReference(label) => self.footnote_mark(label),
            Event::End(_) | Event::InlineMath(_) | Event::DisplayMath(_) | Event::TaskListMarker(_) => {}
        }
        index + 1
    }

    fn element(&mut self, tag: &Tag<'_>, index: usize) {
        let inside = self.doc.inside(index);
        match tag {
            Tag::Paragraph => self.paragraph(index),
            Tag::Heading { .. } => heading::write(self, index),
            Tag::BlockQuote(_) => callout::write(self, index),
            Tag::CodeBlock(kind) => self.code_block(kind, inside),
            Tag::HtmlBlock => clean::block(self, inside),
            Tag::List(start) => self.list(*start, inside),
            Tag::Item => self.wrap("<li>", inside, "</li>\n"),
            Tag::FootnoteDefinition(label) => self.footnote(label, inside),
            Tag::Table(alignments) => table::write(self, index, alignments),
            Tag::Emphasis => self.wrap("<em>", inside, "</em>"),
            Tag::Strong => self.wrap("<strong>", inside, "</strong>"),
            Tag::Strikethrough => self.wrap("<del>", inside, "</del>"),
            Tag::Link { dest_url, .. } => self.link(dest_url, index),
            Tag::Image { dest_url, .. } => media::inline(self, dest_url, index),
            _ => self.blocks(inside),
        }
    }

    fn wrap(&mut self, open: &str, inside: Range<usize>, close: &str) {
        self.out.push(open);
        self.blocks(inside);
        self.out.push(close);
    }

    fn paragraph(&mut self, index: usize) {
        if media::alone(self, index) || speech::write(self, index) {
            return;
        }
        let before = self.out.markup.len();
        self.out.push("<p>");
        let start = self.out.markup.len();
        let holes = self.out.holes.len();
        self.blocks(self.doc.inside(index));
        if self.out.markup[start..].trim().is_empty() && self.out.holes.len() == holes {
            // only marks and settings stood here
            self.out.markup.truncate(before);
            return;
        }
        self.out.push("</p>\n");
    }

    fn list(&mut self, start: Option<u64>, inside: Range<usize>) {
        match start {
            None => self.wrap("<ul>\n", inside, "</ul>\n"),
            Some(1) => self.wrap("<ol>\n", inside, "</ol>\n"),
            Some(number) => self.wrap(&format!("<ol start=\"{number}\">\n"), inside, "</ol>\n"),
        }
    }

    fn code_block(&mut self, kind: &CodeBlockKind<'_>, inside: Range<usize>) {
        let language = match kind {
            CodeBlockKind::Fenced(info) => info.split_whitespace().next().unwrap_or(""),
            CodeBlockKind::Indented => "",
        };
        self.out.push("<pre tabindex=\"0\"><code");
        if !language.is_empty() {
            self.out.push(" class=\"language-");
            escape_attribute(language, &mut self.out.markup);
            self.out.push("\"");
        }
        self.out.push(">");
        for index in inside {
            if let Event::Text(text) = self.doc.event(index) {
                escape(text, &mut self.out.markup);
            }
        }
        self.out.push("</code></pre>\n");
    }

    fn link(&mut self, destination: &str, index: usize) {
        let inside = self.doc.inside(index);
        let Some(target) = target::link(self, destination, index) else {
            self.blocks(inside);
            return;
        };
        self.out.push("<a href=\"");
        self.out.hole(Fill::Link(target.number));
        self.out.push(target.attributes);
        self.blocks(inside);
        self.out.push("</a>");
    }

    fn footnote_mark(&mut self, label: &str) {
        let (number, id) = self.notes.mark(label);
        let begin = self.ids_begin;
        self.out.push(&format!(
            "<sup class=\"fn-ref\"><a id=\"{begin}{id}\" href=\"#{begin}_fn-{number}\" role=\"doc-noteref\">{number}</a></sup>"
        ));
    }

    fn footnote(&mut self, label: &str, inside: Range<usize>) {
        // a note stands at the end of the page, out of the question whose gaps are read
        let gaps = self.gaps.take();
        let note = self.piece(inside);
        self.gaps = gaps;
        self.notes.define(label, note);
    }
}
