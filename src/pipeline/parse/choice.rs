//! Answers: list items that begin with a mark.

use std::collections::HashSet;
use std::ops::Range;

use pulldown_cmark::{Event, Tag};

use super::callout;
use super::mark::{self, Family, Mark, Value};
use super::settings::{self, Word};
use super::text::fill_quietly;
use super::writer::Writer;
use crate::artifact::Key;
use crate::diagnostic::{Diagnostic, Span, codes};
use crate::model::{Body, Choice, Question};

/// One answer on its way to a choice.
pub struct Answer {
    /// Its bracket, if it has one.
    pub family: Option<Family>,
    /// Where that stands.
    pub mark_span: Span,
    /// True when the bracket holds something that is no mark.
    pub is_doubtful: bool,
    /// What was read.
    pub choice: Choice,
    /// Its place in an order, for steps.
    pub rank: u32,
    /// What is accepted or foreseen, for typed answers.
    pub typed: Option<(String, bool)>,
}

/// The answers of a question so far.
#[derive(Default)]
pub struct Answers {
    /// In the author's order.
    pub taken: Vec<Answer>,
    ids: Ids,
}

/// Short hashes of words, different from each other.
#[derive(Default)]
pub struct Ids(HashSet<String>);

impl Ids {
    /// A short hash of some words, longer only where two would be equal.
    pub fn free(&mut self, words: &str) -> String {
        let key = Key::of_texts([words]);
        let id = (4..=32).step_by(2).map(|digits| key.hex(digits)).find(|id| !self.0.contains(id));
        // options of equal words are refused later; until then they need two names
        let id = id.unwrap_or_else(|| format!("{}-{}", key.hex(8), self.0.len()));
        self.0.insert(id.clone());
        id
    }
}

/// The mark of a list item.
pub fn mark(writer: &Writer<'_>, item: usize) -> Option<Mark> {
    mark::read(writer.doc.source_from(text_start(writer, item)?))
}

/// The mark of a list item that has marked neighbours.
pub fn mark_among(writer: &Writer<'_>, item: usize) -> Option<Mark> {
    mark::read_among(writer.doc.source_from(text_start(writer, item)?))
}

/// Where the text of a list item begins.
pub fn text_start(writer: &Writer<'_>, item: usize) -> Option<usize> {
    let first = writer.doc.inside(item).start;
    match writer.doc.event(first) {
        Event::Start(Tag::Paragraph) | Event::Text(_) | Event::Start(_) => Some(writer.doc.at(first).start),
        // `- [](…)` and friends hold no text; an empty item has no mark either
        _ => None,
    }
}

/// Plain items that stand before the first marked one belong to the stem.
pub fn stem_list(writer: &mut Writer<'_>, items: &[usize]) -> Body {
    let mut body = Body::default();
    body.push("<ul>\n");
    for item in items {
        let piece = writer.piece(*item..writer.doc.end(*item) + 1);
        body.append(piece);
    }
    body.push("</ul>\n");
    body
}

impl Answers {
    /// The last one.
    pub fn last(&mut self) -> Option<&mut Answer> {
        self.taken.last_mut()
    }

    /// Reads one list item.
    pub fn read(&mut self, writer: &mut Writer<'_>, item: usize, question: &mut Question) {
        let line = writer.doc.line(item);
        let start = text_start(writer, item);
        let mark = mark_among(writer, item);
        let mut mark_span = line;
        if let (Some(start), Some(mark)) = (start, mark) {
            mark_span = writer.doc.to_file(start..start + mark.bracket);
            writer.cuts.push(start..start + mark.len);
            check_mark(writer, mark, mark_span);
        }
        let (text, quotes) = split(writer, item);
        let is_typed = mark.is_some_and(|mark| mark.family == Family::Typed);
        let wrong = own_settings(writer, &text, is_typed);
        let typed =
            start.zip(mark).filter(|_| is_typed).map(|(start, mark)| (typed_text(writer, start + mark.len), wrong));
        let words = writer.plain(text.clone());
        let mut choice = Choice {
            id: self.ids.free(&words),
            text: writer.piece(text),
            words,
            right: false,
            credit: None,
            feedback: Body::default(),
            span: line,
        };
        value(&mut choice, mark);
        for quote in quotes {
            feedback(writer, quote, &mut choice, question);
        }
        let rank = match mark.map(|mark| mark.value) {
            Some(Value::Step(rank)) => rank,
            _ => 0,
        };
        let is_doubtful = mark.is_some_and(|mark| mark.value == Value::Unknown);
        self.taken.push(Answer { family: mark.map(|mark| mark.family), mark_span, is_doubtful, choice, rank, typed });
    }
}

fn value(choice: &mut Choice, mark: Option<Mark>) {
    let Some(mark) = mark else { return };
    match mark.value {
        Value::Right => choice.right = true,
        Value::Credit(percent) => {
            choice.credit = i8::try_from(percent.clamp(-100, 100)).ok();
            choice.right = mark.family == Family::Square && percent > 0;
        }
        Value::Wrong | Value::Unknown | Value::Step(_) => {}
    }
}

fn check_mark(writer: &mut Writer<'_>, mark: Mark, span: Span) {
    let fault = match mark.value {
        Value::Unknown => {
            Diagnostic::new(codes::MARK_UNKNOWN, "this bracket holds no mark of an answer").help(match mark.family {
                Family::Round => "write (x) for the right one, ( ) for a wrong one, (50%) for one that is half right",
                _ => "write [x] for a right one, [ ] for a wrong one, [-50%] for one that costs",
            })
        }
        Value::Credit(percent) if !(-100..=100).contains(&percent) => {
            Diagnostic::new(codes::CREDIT_OUT_OF_RANGE, format!("{percent}% is beyond what one answer can count"))
                .help("write a percentage from -100% to 100%")
        }
        _ => return,
    };
    let fault = fault.at(writer.doc.file, span, "");
    writer.fault(fault);
}

/// The events of an answer's own text, and the quotes below it.
pub fn split(writer: &Writer<'_>, item: usize) -> (Range<usize>, Vec<usize>) {
    let inside = writer.doc.inside(item);
    let is_quote = |index: &usize| matches!(writer.doc.tag(*index), Some(Tag::BlockQuote(_)));
    let children = writer.doc.children(inside.clone());
    let first = children.iter().copied().find(is_quote).unwrap_or(inside.end);
    (inside.start..first, children.into_iter().filter(is_quote).collect())
}

/// The settings at the end of an answer: only a typed one has any, `{.wrong}` for a
/// foreseen mistake. Gives whether it is one.
fn own_settings(writer: &mut Writer<'_>, text: &Range<usize>, is_typed: bool) -> bool {
    if text.is_empty() {
        return false;
    }
    let at = writer.doc.at(text.start).start;
    let end = writer.doc.at(text.end - 1).end;
    let line = writer.doc.source(at..end).lines().next().unwrap_or("").to_owned();
    let Some(found) = settings::trailing(&line) else { return false };
    let mut wrong = false;
    for setting in &found.words {
        match &setting.word {
            Word::Class(class) | Word::Flag(class) if is_typed && class == "wrong" => wrong = true,
            _ => writer.unknown_setting(setting, at, if is_typed { &[".wrong"] } else { &[] }, "at an answer"),
        }
    }
    writer.cuts.push(at + found.span.start..at + found.span.end);
    wrong
}

/// What stands behind a `=`, as written: nothing there is Markdown.
fn typed_text(writer: &Writer<'_>, start: usize) -> String {
    let line = writer.doc.source_from(start).lines().next().unwrap_or("");
    let end = settings::trailing(line).map_or(line.len(), |found| found.span.start);
    fill_quietly(line[..end].trim(), writer.doc.variables)
}

fn feedback(writer: &mut Writer<'_>, quote: usize, choice: &mut Choice, question: &mut Question) {
    callout::check_lines(writer, quote);
    let opening = callout::opening(writer, quote);
    let hint = opening.as_ref().is_some_and(|opening| opening.word == "hint");
    let why = opening.as_ref().is_some_and(|opening| opening.word == "why");
    if let Some(opening) = opening.filter(|_| hint || why) {
        writer.cuts.push(opening.at);
    }
    if !hint && !why && callout::opening(writer, quote).is_some() {
        let piece = writer.piece(quote..writer.doc.end(quote) + 1);
        choice.feedback.append(piece);
        return;
    }
    let piece = writer.piece(writer.doc.inside(quote));
    match (hint, why) {
        (true, _) => question.hints.extend(Some(piece).filter(|hint| !hint.is_empty())),
        (_, true) => question.why.append(piece),
        _ => choice.feedback.append(piece),
    }
}
