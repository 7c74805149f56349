//! Events become HTML with holes: our own writer, because the parser crate's aligns
//! tables with inline styles, which the site's policy blocks.
//!
//! Knows no theme: words and symbols of the interface are holes.

use std::collections::{BTreeMap, HashSet};
use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, Tag};

use super::doc::Doc;
use super::draft::Link;
use super::footnote::Notes;
use super::{callout, clean, heading, media, settings, speech, table, target, text};
use crate::diagnostic::{Diagnostic, Span, codes};
use crate::markup::{escape, escape_attribute};
use crate::model::{Body, Fill, Section, slug};

/// Stretches of the source that are settings or marks, not text. They never overlap.
#[derive(Debug, Default)]
pub struct Cuts(BTreeMap<usize, usize>);

impl Cuts {
    /// Adds a stretch.
    pub fn push(&mut self, cut: Range<usize>) {
        self.0.insert(cut.start, cut.end);
    }

    /// The stretches that share a byte with `at`, the last one first.
    pub fn touching(&self, at: Range<usize>) -> impl Iterator<Item = Range<usize>> + '_ {
        let before = self.0.range(..at.end).rev();
        before.take_while(move |(_, end)| **end > at.start).map(|(start, end)| *start..*end)
    }
}

/// Writes one document, gathering what is found on the way.
pub struct Writer<'d> {
    /// The document.
    pub doc: &'d Doc<'d>,
    /// What is being written.
    pub out: Body,
    /// Links so far.
    pub links: Vec<Link>,
    /// Sections so far.
    pub sections: Vec<Section>,
    /// Ids so far, in order.
    pub anchors: Vec<String>,
    /// What was wrong so far.
    pub faults: Vec<Diagnostic>,
    /// Footnotes so far.
    pub notes: Notes,
    /// Words of running text so far.
    pub words: usize,
    /// Level of the last heading; a page's title is level 1.
    pub level: u8,
    /// Source that is settings or marks, not text.
    pub cuts: Cuts,
    /// True once the piece being written holds raw HTML.
    pub raw: bool,
    taken: HashSet<String>,
}

impl<'d> Writer<'d> {
    /// A writer at the start of a document.
    pub fn new(doc: &'d Doc<'d>) -> Self {
        Self {
            doc,
            out: Body::default(),
            links: Vec::new(),
            sections: Vec::new(),
            anchors: Vec::new(),
            faults: Vec::new(),
            notes: Notes::default(),
            words: 0,
            level: 1,
            cuts: Cuts::default(),
            raw: false,
            taken: HashSet::new(),
        }
    }

    /// Writes events into a body of their own; raw HTML in them is cleaned before
    /// it meets anything else.
    pub fn piece(&mut self, events: Range<usize>) -> Body {
        let around = std::mem::take(&mut self.out);
        let raw_around = std::mem::replace(&mut self.raw, false);
        self.blocks(events);
        let piece = std::mem::replace(&mut self.out, around);
        let raw = std::mem::replace(&mut self.raw, raw_around);
        if raw { clean::clean(piece) } else { piece }
    }

    /// Writes events where the writer stands.
    pub fn blocks(&mut self, events: Range<usize>) {
        let mut index = events.start;
        while index < events.end {
            index = self.node(index, events.end);
        }
    }

    /// Adds a fault.
    pub fn fault(&mut self, fault: Diagnostic) {
        self.faults.push(fault);
    }

    /// An id that is free: the wanted one, or the same with `-2`, `-3`, ….
    pub fn free_id(&mut self, wanted: &str) -> String {
        let wanted = if wanted.is_empty() { "section" } else { wanted };
        let mut id = wanted.to_owned();
        let mut number = 2;
        while self.taken.contains(&id) {
            id = format!("{wanted}-{number}");
            number += 1;
        }
        self.taken.insert(id.clone());
        self.anchors.push(id.clone());
        id
    }

    /// Takes an id that the author gave; a fault where it is taken or no id.
    pub fn own_id(&mut self, id: &str, span: Span) -> String {
        let file = self.doc.file;
        if slug(id) != id || id.is_empty() {
            let better = slug(id);
            let help = if better.is_empty() {
                String::from("use letters, digits and hyphens")
            } else {
                format!("write `#{better}`")
            };
            let fault = Diagnostic::new(codes::ID_WRONG, format!("`#{id}` cannot be an id")).at(file, span, "");
            self.fault(fault.help(help));
        } else if self.taken.contains(id) {
            let fault = Diagnostic::new(codes::ID_TWICE, format!("the id `#{id}` is used twice on this page"))
                .at(file, span, "");
            self.fault(fault.help("give one of them another id; learners' answers are kept under it"));
        }
        self.free_id(id)
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
            Event::Html(html) | Event::InlineHtml(html) => clean::raw(self, index, html),
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
            Tag::HtmlBlock => self.blocks(inside),
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
        let number = self.notes.number(label);
        self.out.push(&format!(
            "<sup class=\"fn-ref\"><a id=\"_fnref-{number}\" href=\"#_fn-{number}\" role=\"doc-noteref\">{number}</a></sup>"
        ));
    }

    fn footnote(&mut self, label: &str, inside: Range<usize>) {
        let note = self.piece(inside);
        self.notes.define(label, note);
    }

    /// The text of some events without markup, settings and marks left out.
    pub fn plain(&mut self, events: Range<usize>) -> String {
        let mut out = String::new();
        let mut index = events.start;
        while index < events.end {
            match self.doc.event(index) {
                Event::Text(_) => {
                    let (run, next) = text::gather(self, index, events.end);
                    out.push_str(&text::fill_quietly(&run.text, self.doc.variables));
                    index = next;
                    continue;
                }
                Event::Code(code) => out.push_str(code),
                Event::SoftBreak | Event::HardBreak => out.push(' '),
                _ => {}
            }
            index += 1;
        }
        out.trim().to_owned()
    }

    /// A fault at a word of a `{…}` that means nothing there.
    pub fn unknown_setting(&mut self, setting: &settings::Setting, at: usize, known: &[&str], place: &str) {
        heading::unknown_setting(self, setting, at, known, place);
    }
}
