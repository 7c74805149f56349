//! A checklist: items with a box, and a line to sign on paper.
//!
//! The frame around it is written by `work.rs`.

use super::choice::{self, Ids};
use super::mark::{Family, Mark, Value};
use super::work::{Frame, Kind, is_list, lead, text};
use super::writer::Writer;
use crate::diagnostic::{Diagnostic, Span, codes};
use crate::markup::escape;
use crate::model::{Checklist, Fill};

/// Most items: what is ticked must fit into one event of the record.
const MOST: usize = 80;

/// Reads the blocks of a checklist; gives how many of them belong to it.
pub fn read(
    writer: &mut Writer<'_>,
    frame: &mut Frame,
    title: String,
    span: Span,
    blocks: &[usize],
) -> (Checklist, usize) {
    let marked = |writer: &Writer<'_>, block: usize| is_list(writer, block) && has_boxes(writer, block);
    let last = blocks.iter().rposition(|block| marked(writer, *block));
    let used = last.or_else(|| blocks.iter().position(|block| is_list(writer, *block))).map_or(0, |at| at + 1);
    if last.is_none() {
        let fault = Diagnostic::new(codes::CHECKLIST_WITHOUT_ITEMS, "this checklist has nothing to tick");
        let fault = fault.at(writer.doc.file, span, "no boxes below it");
        writer.fault(fault.help("begin each item of its list with a box: - [ ] My desk is clear"));
    }
    let (id, is_named) = (frame.id.clone(), frame.is_named);
    let mut checklist = Checklist { id, record: String::new(), is_named, title, items: Vec::new(), words: Vec::new() };
    let mut ids = Ids::default();
    for block in &blocks[..used] {
        if marked(writer, *block) || last.is_none() && is_list(writer, *block) {
            frame.body.push("<ul class=\"checks\">\n");
            for item in writer.doc.children(writer.doc.inside(*block)) {
                self::item(writer, frame, item, last.is_some(), &mut checklist, &mut ids);
            }
            frame.body.push("</ul>\n");
        } else {
            text(writer, frame, *block);
        }
    }
    sign(frame);
    (checklist, used)
}

/// A list is one of boxes when some item has a mark, even a wrong one.
fn has_boxes(writer: &Writer<'_>, list: usize) -> bool {
    writer.doc.children(writer.doc.inside(list)).iter().any(|item| choice::mark(writer, *item).is_some())
}

fn item(
    writer: &mut Writer<'_>,
    frame: &mut Frame,
    index: usize,
    among_boxes: bool,
    checklist: &mut Checklist,
    ids: &mut Ids,
) {
    let line = writer.doc.line(index);
    let mark = if among_boxes { choice::mark_among(writer, index) } else { None };
    let mut span = line;
    if let (Some(mark), Some(start)) = (mark, choice::text_start(writer, index)) {
        span = writer.doc.to_file(start..start + mark.bracket);
        writer.cuts.push(start..start + mark.len);
    }
    let (words, rest) = lead(writer, index);
    let plain = writer.plain(words.clone());
    let slip = if among_boxes { slip(mark) } else { None };
    let fault = if checklist.items.len() == MOST {
        Some(("this is item 81, and a checklist has at most 80", "make two checklists of it, each with its heading"))
    } else if plain.is_empty() {
        Some(("there is nothing to tick here", "write what has to be so behind the box: - [ ] My desk is clear"))
    } else {
        slip
    };
    if let Some((message, help)) = fault {
        let fault = Diagnostic::new(codes::CHECKLIST_ITEM_WRONG, message);
        writer.fault(fault.at(writer.doc.file, span, "").help(help));
    }
    if plain.is_empty() {
        return;
    }
    let hash = ids.free(&plain);
    frame.body.push("<li><label class=\"tick\"><input type=\"checkbox\" value=\"");
    frame.body.hole(Kind::Checklist.fill(frame.number, Some(checklist.items.len())));
    frame.body.push("\"><span>");
    let piece = writer.piece(words);
    frame.body.append(piece);
    frame.body.push("</span></label>");
    for block in writer.doc.children(rest) {
        text(writer, frame, block);
    }
    frame.body.push("</li>\n");
    checklist.items.push(hash);
    checklist.words.push(plain);
}

/// What is wrong with the box of an item.
fn slip(mark: Option<Mark>) -> Option<(&'static str, &'static str)> {
    match mark {
        None => Some(("this item has no box", "begin it with [ ] like the others")),
        Some(Mark { family: Family::Square, value: Value::Wrong, .. }) => None,
        Some(Mark { value: Value::Right, family: Family::Square, .. }) => {
            Some(("this box is ticked already", "leave the box empty, [ ]: each learner ticks for themselves"))
        }
        Some(Mark { family: Family::Square, .. }) => Some(("this box is not empty", "leave the box empty: [ ]")),
        Some(_) => Some(("a checklist has square boxes", "begin the item with [ ]")),
    }
}

/// Name, day and signature, for paper.
fn sign(frame: &mut Frame) {
    let Some(who) = frame.sign.take() else { return };
    frame.body.push("<p class=\"sign\"><span>");
    frame.body.hole(Fill::Word("sign-name"));
    frame.body.push("</span><span>");
    frame.body.hole(Fill::Word("sign-day"));
    frame.body.push("</span><span>");
    if who == "trainer" {
        frame.body.hole(Fill::Word("sign-trainer"));
    } else {
        frame.body.hole(Fill::Word("sign-by"));
        let mut other = String::from(": ");
        escape(&who, &mut other);
        frame.body.push(&other);
    }
    frame.body.push("</span></p>\n");
}
