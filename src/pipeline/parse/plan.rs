//! A plan: prompts, each with a line `____` under it or at its end, and a day.
//!
//! The frame around it is written by `work.rs`.

use std::ops::Range;

use super::choice::Ids;
use super::kept::is_open_line;
use super::work::{Frame, Kind, is_list, lead, text};
use super::writer::Writer;
use crate::diagnostic::{Diagnostic, Span, codes};
use crate::model::{ActionPlan, Fill, Prompt};

/// A prompt as its list item says it.
struct Item {
    /// Its words, without a line at their end.
    words: Range<usize>,
    /// Where that line stands in the parser's text.
    blank: Option<Range<usize>>,
    /// Blocks under its words, lines left out.
    more: Vec<usize>,
    /// How many lines stand under it.
    lines: usize,
}

/// Reads the blocks of a plan; gives how many of them belong to it.
pub fn read(
    writer: &mut Writer<'_>,
    frame: &mut Frame,
    title: String,
    span: Span,
    blocks: &[usize],
) -> (ActionPlan, usize) {
    let used = length(writer, blocks);
    let (id, is_named) = (frame.id.clone(), frame.is_named);
    let mut plan = ActionPlan { id, record: String::new(), is_named, title, prompts: Vec::new() };
    let mut ids = Ids::default();
    let mut open = false;
    for (at, block) in blocks[..used].iter().enumerate() {
        let follows = blocks.get(at + 1).is_some_and(|next| is_open_line(writer, *next));
        if is_list(writer, *block)
            && (has_line(writer, *block) || follows || !blocks[..used].iter().any(|one| asks(writer, *one)))
        {
            if !open {
                frame.body.push("<ol class=\"prompts\">\n");
            }
            open = true;
            list(writer, frame, *block, follows, &mut plan, &mut ids);
            continue;
        }
        if is_open_line(writer, *block) {
            stray(writer, blocks, at);
            continue;
        }
        if std::mem::take(&mut open) {
            frame.body.push("</ol>\n");
        }
        text(writer, frame, *block);
    }
    if open {
        frame.body.push("</ol>\n");
    }
    if plan.prompts.is_empty() {
        let fault = Diagnostic::new(codes::PLAN_WITHOUT_PROMPTS, "this plan asks nothing");
        let help = "write what learners shall think about as a list, each with a line to write on:\n- When this happens, I will …\n  ____";
        writer.fault(fault.at(writer.doc.file, span, "no list below it").help(help));
    }
    finish(frame);
    (plan, used)
}

/// The day, and what to know where no script keeps anything.
fn finish(frame: &mut Frame) {
    let id = &frame.id;
    frame.body.push(&format!("<p class=\"plan-when\"><label for=\"_p-{id}-when\">"));
    frame.body.hole(Fill::Word("by-when"));
    let id = &frame.id;
    frame.body.push(&format!(
        "</label><input type=\"date\" class=\"field\" id=\"_p-{id}-when\" data-when></p>\n<noscript><p class=\"how\">"
    ));
    frame.body.hole(Fill::Word("plan-without-script"));
    frame.body.push("</p></noscript>\n");
}

/// How many blocks belong to a plan: up to its last line, or its first list where it has none.
fn length(writer: &Writer<'_>, blocks: &[usize]) -> usize {
    let last = blocks.iter().rposition(|block| asks(writer, *block));
    last.or_else(|| blocks.iter().position(|block| is_list(writer, *block))).map_or(0, |at| at + 1)
}

fn asks(writer: &Writer<'_>, block: usize) -> bool {
    is_open_line(writer, block) || is_list(writer, block) && has_line(writer, block)
}

fn has_line(writer: &Writer<'_>, list: usize) -> bool {
    let items = writer.doc.children(writer.doc.inside(list));
    items.into_iter().any(|one| {
        let item = item(writer, one);
        item.lines > 0 || item.blank.is_some()
    })
}

fn item(writer: &Writer<'_>, index: usize) -> Item {
    let (words, rest) = lead(writer, index);
    let (lines, more): (Vec<_>, Vec<_>) =
        writer.doc.children(rest).into_iter().partition(|block| is_open_line(writer, *block));
    Item { blank: blank(writer, &words), words, more, lines: lines.len() }
}

/// A line at the end of the words: `I will ____`.
fn blank(writer: &Writer<'_>, words: &Range<usize>) -> Option<Range<usize>> {
    let doc = writer.doc;
    let (first, last) = (words.start, words.end.checked_sub(1).filter(|last| *last >= words.start)?);
    let (start, end) = (doc.at(first).start, doc.at(last).end);
    let source = doc.source(start..end).trim_end();
    let before = source.trim_end_matches('_');
    let is_line =
        source.len() - before.len() >= 3 && before.ends_with(|letter: char| letter.is_whitespace() || letter == ':');
    is_line.then(|| start + before.trim_end().len()..start + source.len())
}

fn list(
    writer: &mut Writer<'_>,
    frame: &mut Frame,
    list: usize,
    line_follows: bool,
    plan: &mut ActionPlan,
    ids: &mut Ids,
) {
    let items = writer.doc.children(writer.doc.inside(list));
    let some_have = has_line(writer, list);
    let mut told = false;
    for (at, index) in items.iter().enumerate() {
        let item = item(writer, *index);
        let is_last = at + 1 == items.len();
        let has_line = item.lines > 0 || item.blank.is_some() || is_last && line_follows;
        if !has_line && !told {
            let fault = Diagnostic::new(codes::PROMPT_WITHOUT_LINE, "this prompt has no line to write on");
            let help = "write ____ under it, on a line of its own with two spaces in front; for a list that is no prompt, write it above the heading";
            writer.fault(fault.at(writer.doc.file, writer.doc.line(*index), "").help(help));
            // where no prompt has one, it is one slip
            told = !some_have;
        }
        prompt(writer, frame, *index, item, plan, ids);
    }
}

fn prompt(writer: &mut Writer<'_>, frame: &mut Frame, index: usize, item: Item, plan: &mut ActionPlan, ids: &mut Ids) {
    if let Some(blank) = item.blank {
        writer.cuts.push(blank);
    }
    let words = writer.plain(item.words.clone());
    if words.is_empty() {
        let fault = Diagnostic::new(codes::PROMPT_WITHOUT_LINE, "nothing is asked before this line");
        let help = "write what learners shall think about in front of it: - When this happens, I will ____";
        writer.fault(fault.at(writer.doc.file, writer.doc.line(index), "").help(help));
        return;
    }
    let hash = ids.free(&words);
    let name = format!("_p-{}-{hash}", frame.id);
    frame.body.push(&format!("<li class=\"prompt\"><label for=\"{name}\">"));
    let piece = writer.piece(item.words);
    frame.body.append(piece);
    frame.body.push("</label>");
    for block in item.more {
        text(writer, frame, block);
    }
    // the space says whether something is written, also to styles on paper
    frame.body.push(&format!("<textarea class=\"field\" id=\"{name}\" data-prompt=\""));
    frame.body.hole(Kind::Plan.fill(frame.number, Some(plan.prompts.len())));
    frame.body.push("\" rows=\"2\" dir=\"auto\" maxlength=\"1000\" placeholder=\" \"></textarea></li>\n");
    plan.prompts.push(Prompt { id: hash, text: words });
}

/// A line that belongs to no prompt: the one above it has one, or is no list.
fn stray(writer: &mut Writer<'_>, blocks: &[usize], at: usize) {
    let above = at.checked_sub(1).map(|above| blocks[above]).filter(|above| is_list(writer, *above));
    let last = above.and_then(|list| writer.doc.children(writer.doc.inside(list)).last().copied());
    let is_taken = last.is_none_or(|last| {
        let item = item(writer, last);
        item.lines > 0 || item.blank.is_some()
    });
    if is_taken {
        let fault = Diagnostic::new(codes::PROMPT_WITHOUT_LINE, "this line to write on belongs to no prompt");
        let help = "begin what is asked above it with - and a space";
        writer.fault(fault.at(writer.doc.file, writer.doc.span(blocks[at]), "").help(help));
    }
}
