//! What is answered and never marked: statements to rate, and the line `____` that
//! asks for an open text.
//!
//! Questions and surveys share this. Whether statements and a scale belong together
//! is for the checks.

use pulldown_cmark::{Event, Tag};

use super::choice::{self, Ids};
use super::settings::{self, Setting, Word};
use super::writer::Writer;
use super::{callout, scale};
use crate::diagnostic::{Diagnostic, Span, codes};
use crate::model::{Rating, Statement};
use crate::pipeline::load::FileKind;

/// True for a line of three or more underscores alone: room for an open text. Made of
/// other signs, such a line is a line.
pub fn is_open_line(writer: &Writer<'_>, block: usize) -> bool {
    let source = writer.doc.source(writer.doc.at(block)).trim();
    matches!(writer.doc.event(block), Event::Rule) && source.len() > 2 && source.bytes().all(|byte| byte == b'_')
}

/// True for a note to oneself.
pub fn is_comment(writer: &Writer<'_>, block: usize) -> bool {
    writer.doc.source(writer.doc.at(block)).trim_start().starts_with("<!--")
}

/// How many words an open text is asked to have.
pub fn word_count(value: &str) -> Option<u32> {
    value.parse().ok().filter(|words| (1..=1000).contains(words))
}

/// A `words=` that is no such number.
pub fn refuse_word_count(writer: &mut Writer<'_>, span: Span) {
    let fault = Diagnostic::new(codes::SETTING_WRONG, "words are a whole number from 1 to 1000");
    writer.fault(fault.at(writer.doc.file, span, "").help("write words=20"));
}

/// Reads `scale=…`.
pub fn take_scale(writer: &mut Writer<'_>, rating: &mut Rating, setting: &Setting, at: usize) {
    let Word::Pair(_, value) = &setting.word else { return };
    rating.has_scale = true;
    match scale::read(value) {
        Ok(scale) => rating.scale = Some(scale),
        Err(fault) => {
            let span = writer.doc.to_file(at + setting.span.start..at + setting.span.end);
            writer.fault(Diagnostic::new(fault.code, fault.message).at(writer.doc.file, span, "").help(fault.help));
        }
    }
}

/// Reads the items of a list as statements. `known`: the words that their `{…}` may
/// hold, `reversed` or none.
pub fn statements(writer: &mut Writer<'_>, list: usize, known: &[&str], ids: &mut Ids, found: &mut Vec<Statement>) {
    for item in writer.doc.children(writer.doc.inside(list)) {
        found.extend(statement(writer, item, known, ids));
    }
}

fn statement(writer: &mut Writer<'_>, item: usize, known: &[&str], ids: &mut Ids) -> Option<Statement> {
    refuse_mark(writer, item);
    let (text, quotes) = choice::split(writer, item);
    for quote in quotes {
        let help = "take it away, or write what everybody may read above the statements";
        let message = "a statement is not right or wrong, so nothing is said under it";
        let fault = Diagnostic::new(codes::TEXT_AFTER_ANSWERS, message);
        writer.fault(fault.at(writer.doc.file, writer.doc.line(quote), "").help(help));
    }
    let reversed = !text.is_empty() && is_reversed(writer, text.clone(), known);
    let words = writer.plain(text.clone());
    if words.is_empty() {
        return None;
    }
    let span = writer.doc.line(item);
    Some(Statement { id: ids.free(&words), text: writer.piece(text), words, reversed, span })
}

/// A mark in front of a statement promises a right answer that is never looked at.
fn refuse_mark(writer: &mut Writer<'_>, item: usize) {
    let Some(mark) = choice::mark(writer, item) else { return };
    let Some(start) = choice::text_start(writer, item) else { return };
    writer.cuts.push(start..start + mark.len);
    let span = writer.doc.to_file(start..start + mark.bracket);
    let fault = Diagnostic::new(codes::STATEMENT_WITH_MARK, "a statement to rate carries no mark");
    let help = "take the mark away; for a question with a right answer leave out {.rating} and the scale";
    writer.fault(fault.at(writer.doc.file, span, "").help(help));
}

/// Reads the `{…}` at the end of a statement.
fn is_reversed(writer: &mut Writer<'_>, text: std::ops::Range<usize>, known: &[&str]) -> bool {
    let at = writer.doc.at(text.start).start;
    let source = writer.doc.source(at..writer.doc.at(text.end - 1).end).to_owned();
    let Some(found) = settings::trailing(&source) else { return false };
    let mut reversed = false;
    for setting in &found.words {
        match &setting.word {
            Word::Class(word) | Word::Flag(word) if word == "reversed" && known.contains(&"reversed") => {
                reversed = true;
            }
            _ => writer.unknown_setting(setting, at, known, "at a statement"),
        }
    }
    writer.cuts.push(at + found.span.start..at + found.span.end);
    reversed
}

/// A `[!model]` with no text to be compared with it.
pub fn refuse_model(writer: &mut Writer<'_>, quote: usize) {
    let message = "a model answer stands under an open text, and there is none here";
    let fault = Diagnostic::new(codes::MODEL_WITHOUT_OPEN, message);
    let help = "put a line ____ above it where learners shall write, or make it an explanation: > [!why] …";
    writer.fault(fault.at(writer.doc.file, writer.doc.line(quote), "").help(help));
}

/// A `____` beside answers of another kind.
pub fn refuse_open_line(writer: &mut Writer<'_>, block: usize) {
    let fault = Diagnostic::new(codes::QUESTION_MIXED_MARKS, "an open text stands beside answers of another kind");
    let help = "give the open text a heading of its own";
    writer.fault(fault.at(writer.doc.file, writer.doc.line(block), "").help(help));
}

/// True for a quote that begins with `[!word]`, whose bracket is then not written.
pub fn takes(writer: &mut Writer<'_>, quote: usize, word: &str) -> bool {
    if !matches!(writer.doc.tag(quote), Some(Tag::BlockQuote(_))) {
        return false;
    }
    match callout::opening(writer, quote).filter(|opening| opening.word == word) {
        Some(opening) => {
            callout::check_lines(writer, quote);
            writer.cuts.push(opening.at);
            true
        }
        None => false,
    }
}

/// A `____` where nothing is asked: learners would see a line and no room to write.
pub fn tell_lonely_line(writer: &mut Writer<'_>, block: usize, kind: FileKind) {
    let fault = Diagnostic::new(codes::OPEN_LINE_OUTSIDE, "nothing is asked here, so this is only a line");
    let help = match kind {
        FileKind::Lesson => "put it under a heading with {.question} to have learners write; for a line write ---",
        _ => "put it under a heading that begins with ## to have learners write; for a line write ---",
    };
    writer.fault(fault.at(writer.doc.file, writer.doc.line(block), "").help(help));
}
