//! A scenario's scenes: a heading, what happens, and the choices below it.
//!
//! A choice is a list item that begins with a link to a scene; a plain quote under it is
//! its feedback, indented or not. Whether the ways through make sense is checked later:
//! reading never fails.

mod front;
mod way;

use pulldown_cmark::{Event, Tag};

use super::callout;
use super::choice::Ids;
use super::heading::{self, Heading};
use super::settings::Word;
use super::speech;
use super::writer::Writer;
use crate::diagnostic::{Diagnostic, Span, codes};
use crate::model::{Body, End, Scene};

pub use front::{ScenarioFront, read as read_front};

/// The words a scene's heading may carry.
const KNOWN: [&str; 3] = [".end", ".fail", "#id"];

/// Reads a scene from its heading and its blocks.
pub fn read(writer: &mut Writer<'_>, heading: &Heading, blocks: &[usize]) -> Scene {
    heading::check(writer, heading);
    let id = heading.take_id(writer);
    let end = end(writer, heading);
    let title = writer.piece(writer.doc.inside(heading.index));
    let scene = Scene {
        record: id.clone(),
        is_named: heading.own_id().is_some(),
        id,
        title,
        title_words: heading.words.clone(),
        body: Body::default(),
        speakers: Vec::new(),
        ways: Vec::new(),
        lost_ways: 0,
        end,
        span: heading.span,
    };
    let mut reading = Reading { scene, ids: Ids::default(), near: None, told_text: false };
    for (at, block) in blocks.iter().enumerate() {
        reading.block(writer, *block, at + 1 == blocks.len());
    }
    reading.finish(writer)
}

fn end(writer: &mut Writer<'_>, heading: &Heading) -> End {
    for setting in &heading.settings {
        match &setting.word {
            Word::Id(_) => {}
            Word::Class(class) if class == "end" || class == "fail" => {}
            _ => writer.unknown_setting(setting, heading.at, &KNOWN, "at a scene"),
        }
    }
    match (heading.has_class("end"), heading.has_class("fail")) {
        (_, true) => End::Failed,
        (true, false) => End::Yes,
        (false, false) => End::No,
    }
}

struct Reading {
    scene: Scene,
    ids: Ids,
    /// The first item that holds a link to a scene without beginning with it.
    near: Option<Span>,
    /// Whether text after the choices was told: all of it is one slip.
    told_text: bool,
}

fn text_after(writer: &Writer<'_>, block: usize) -> Diagnostic {
    let fault = Diagnostic::new(codes::TEXT_AFTER_CHOICES, "this text stands after the last choice");
    let help = match writer.doc.tag(block) {
        Some(Tag::Heading { .. }) => "start it with ## to make it the next scene, or move it above the choices",
        _ => "move it above the choices, or put it as a quote under the choice that it is about: > …",
    };
    fault.at(writer.doc.file, writer.doc.line(block), "").help(help)
}

impl Reading {
    fn block(&mut self, writer: &mut Writer<'_>, block: usize, is_last: bool) {
        let doc = writer.doc;
        let has_ways = !self.scene.ways.is_empty();
        match doc.tag(block) {
            Some(Tag::List(_)) if has_ways || way::is_list(writer, block) => self.ways(writer, block),
            Some(Tag::BlockQuote(_)) if has_ways => self.feedback(writer, block),
            Some(Tag::HtmlBlock) if doc.source(doc.at(block)).trim_start().starts_with("<!--") => {}
            // a line between two scenes is not drawn
            _ if matches!(doc.event(block), Event::Rule) && (has_ways || is_last) => {}
            _ if has_ways => {
                if !std::mem::replace(&mut self.told_text, true) {
                    writer.fault(text_after(writer, block));
                }
            }
            _ => {
                self.near = self.near.or_else(|| way::near(writer, block));
                if let Some(name) = speech::speaker(writer, block) {
                    self.scene.speakers.push((name, doc.line(block)));
                }
                let piece = writer.piece(block..doc.end(block) + 1);
                self.scene.body.append(piece);
            }
        }
    }

    /// Where a scene lacks choices, what looks like one is told in their place.
    fn finish(mut self, writer: &mut Writer<'_>) -> Scene {
        let lacks_ways = self.scene.ways.is_empty() && self.scene.lost_ways == 0 && !self.scene.is_end();
        if let Some(span) = self.near.filter(|_| lacks_ways) {
            let fault =
                Diagnostic::new(codes::CHOICE_UNREADABLE, "this looks like a choice but does not begin with its link");
            let help =
                "begin with the square bracket and put everything that is said inside: - [“I am sorry.”](#scene)";
            writer.fault(fault.at(writer.doc.file, span, "").help(help));
            self.scene.lost_ways = 1;
        }
        self.scene
    }

    fn ways(&mut self, writer: &mut Writer<'_>, list: usize) {
        for item in writer.doc.children(writer.doc.inside(list)) {
            match way::read(writer, item, &mut self.ids) {
                Some(way) => self.scene.ways.push(way),
                None => self.scene.lost_ways += 1,
            }
        }
    }

    fn feedback(&mut self, writer: &mut Writer<'_>, quote: usize) {
        let piece = way::quote(writer, quote);
        callout::check_lines(writer, quote);
        if let Some(way) = self.scene.ways.last_mut() {
            way.feedback.append(piece);
        }
    }
}
