//! Plans and checklists: a heading, a few words, and a list to write on or to tick.
//!
//! What both share: their frame, their settings, where they end. A plan or checklist ends
//! with its last line to write on or box to tick; what follows is ordinary text again.

use std::ops::Range;

use pulldown_cmark::{Event, Tag};

use super::heading::{self, Heading};
use super::settings::Word;
use super::writer::Writer;
use super::{checklist, kept, plan};
use crate::diagnostic::{Diagnostic, codes};
use crate::model::{AtWork, Body, Fill, Section};

/// Which of the two.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// `{.plan}`
    Plan,
    /// `{.checklist}`
    Checklist,
}

impl Kind {
    /// What a heading begins, if it is one of the two.
    pub fn of(heading: &Heading) -> Option<Self> {
        [Self::Plan, Self::Checklist].into_iter().find(|kind| heading.has_class(kind.word()))
    }

    fn word(self) -> &'static str {
        match self {
            Self::Plan => "plan",
            Self::Checklist => "checklist",
        }
    }

    /// The name in learners' records of the one of this number, or of one of its entries.
    pub fn fill(self, number: usize, entry: Option<usize>) -> Fill {
        match self {
            Self::Plan => Fill::Plan(number, entry),
            Self::Checklist => Fill::Checklist(number, entry),
        }
    }

    /// Key of the theme's word for it, and its symbol.
    fn look(self) -> (&'static str, &'static str) {
        match self {
            Self::Plan => ("at-work", "notebook-pen"),
            Self::Checklist => ("checklist", "list-checks"),
        }
    }
}

/// A plan or checklist while it is written.
pub struct Frame {
    /// Its id.
    pub id: String,
    /// True when the author gave that id.
    pub is_named: bool,
    /// Its number among those of its kind on the page.
    pub number: usize,
    /// What is written so far.
    pub body: Body,
    /// Who signs it on paper; empty for nobody.
    pub sign: Option<String>,
}

/// Reads what its heading begins; `blocks` run to the next heading or line `---`. Gives the
/// markup and how many blocks it took.
pub fn read(
    writer: &mut Writer<'_>,
    kind: Kind,
    heading: &Heading,
    blocks: &[usize],
    found: &mut AtWork,
) -> (Body, usize) {
    let number = match kind {
        Kind::Plan => found.plans.len(),
        Kind::Checklist => found.checklists.len(),
    };
    let mut frame = open(writer, kind, heading, number);
    let title = heading.words.clone();
    let used = match kind {
        Kind::Plan => {
            let (plan, used) = plan::read(writer, &mut frame, title, heading.span, blocks);
            found.plans.push(plan);
            used
        }
        Kind::Checklist => {
            let (checklist, used) = checklist::read(writer, &mut frame, title, heading.span, blocks);
            found.checklists.push(checklist);
            used
        }
    };
    frame.body.push(&format!("</lyceum-{}>\n", kind.word()));
    (frame.body, used)
}

/// Writes the beginning: the frame, a word on what it is, the heading.
fn open(writer: &mut Writer<'_>, kind: Kind, heading: &Heading, number: usize) -> Frame {
    heading::check(writer, heading);
    let sign = settings(writer, kind, heading);
    let id = heading.take_id(writer);
    let level = heading.shown_level();
    if level == 2 {
        writer.sections.push(Section { id: id.clone(), title: heading.words.clone() });
    }
    let (name, (label, symbol)) = (kind.word(), kind.look());
    let mut body = Body::default();
    body.push(&format!("<lyceum-{name} class=\"{name}\" data-{name}=\""));
    body.hole(kind.fill(number, None));
    body.push("\">\n<p class=\"kick\">");
    body.hole(Fill::Icon(symbol));
    body.hole(Fill::Word(label));
    body.push(&format!("</p>\n<h{level} id=\"{id}\">"));
    let words = writer.piece(writer.doc.inside(heading.index));
    body.append(words);
    body.push(&format!("</h{level}>\n"));
    Frame { id, is_named: heading.own_id().is_some(), number, body, sign }
}

/// Reads the settings at the heading; gives who signs.
fn settings(writer: &mut Writer<'_>, kind: Kind, heading: &Heading) -> Option<String> {
    let (known, place): (&[&str], _) = match kind {
        Kind::Plan => (&[".plan", "#id"], "at a plan"),
        Kind::Checklist => (&[".checklist", "#id", "sign=trainer"], "at a checklist"),
    };
    let mut sign = None;
    for setting in &heading.settings {
        match &setting.word {
            Word::Id(_) => {}
            Word::Class(class) if class == kind.word() => {}
            Word::Pair(key, who) if kind == Kind::Checklist && key == "sign" => {
                sign = Some(who.clone()).filter(|who| !who.trim().is_empty());
                if sign.is_none() {
                    let at = heading.at + setting.span.start..heading.at + setting.span.end;
                    let span = writer.doc.to_file(at);
                    let fault = Diagnostic::new(codes::SETTING_WRONG, "sign says who signs on paper");
                    let help = "write sign=trainer, or another one in quotes: sign=\"team lead\"";
                    writer.fault(fault.at(writer.doc.file, span, "").help(help));
                }
            }
            _ => writer.unknown_setting(setting, heading.at, known, place),
        }
    }
    sign
}

/// The first words of a list item, without a paragraph around them, and where the rest of
/// the item begins.
pub fn lead(writer: &Writer<'_>, item: usize) -> (Range<usize>, Range<usize>) {
    let doc = writer.doc;
    let inside = doc.inside(item);
    if inside.is_empty() {
        return (inside.clone(), inside);
    }
    if matches!(doc.tag(inside.start), Some(Tag::Paragraph)) {
        return (doc.inside(inside.start), doc.end(inside.start) + 1..inside.end);
    }
    // in a tight list the words stand there bare, up to the next block
    let is_block = |index: &usize| {
        matches!(doc.event(*index), Event::Rule | Event::Html(_))
            || matches!(
                doc.tag(*index),
                Some(
                    Tag::Paragraph
                        | Tag::List(_)
                        | Tag::BlockQuote(_)
                        | Tag::CodeBlock(_)
                        | Tag::Table(_)
                        | Tag::Heading { .. }
                        | Tag::HtmlBlock
                )
            )
    };
    let children = doc.children(inside.clone());
    let end = children.into_iter().find(is_block).unwrap_or(inside.end);
    (inside.start..end, end..inside.end)
}

/// Writes blocks that are no part of the list.
pub fn text(writer: &mut Writer<'_>, frame: &mut Frame, block: usize) {
    if !kept::is_comment(writer, block) {
        let piece = writer.piece(block..writer.doc.end(block) + 1);
        frame.body.append(piece);
    }
}

/// True for a list.
pub fn is_list(writer: &Writer<'_>, block: usize) -> bool {
    matches!(writer.doc.tag(block), Some(Tag::List(_)))
}
