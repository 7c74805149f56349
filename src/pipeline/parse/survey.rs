//! A survey: sections of statements or of open text, with advice by third of the scale.
//!
//! Every heading of level 2 begins a section; what stands before the first is the
//! survey's own introduction. Whether the sections make a survey is checked later.

use pulldown_cmark::Tag;

use super::choice::Ids;
use super::heading::{self, Heading};
use super::settings::Word;
use super::writer::Writer;
use super::{callout, kept, scale};
use crate::config::{Duration, Fields};
use crate::diagnostic::{Diagnostic, Span, codes};
use crate::model::{Advice, Asked, Band, OpenText, Statement, Survey, SurveyResult, SurveySection};

/// Days in twelve months.
const YEAR: u32 = 365;

/// Reads the settings on top of a survey; its sections follow with its text.
pub fn front(fields: &mut Fields<'_>) -> Survey {
    let results = [("none", SurveyResult::None), ("radar", SurveyResult::Radar)];
    let mut survey = Survey {
        has_scale: fields.has("scale"),
        result_span: fields.place_if_any("result"),
        result: fields.one_of("result", &results).unwrap_or_default(),
        private: fields.truth("private").unwrap_or(false),
        again_days: again(fields),
        ..Survey::default()
    };
    let labels = fields.texts("scale");
    let read = match labels.as_slice() {
        [] if fields.peek("scale").is_none_or(|value| !value.is_sequence()) => return survey,
        // one text, or a list whose commas are those of another script
        [one] => scale::read(one),
        _ => scale::of_labels(labels),
    };
    match read {
        Ok(scale) => survey.scale = Some(scale),
        Err(fault) => fields.fault(fault.code, "scale", fault.message, fault.help),
    }
    survey
}

fn again(fields: &mut Fields<'_>) -> Option<u32> {
    match fields.duration("again")? {
        Duration::Days(days) => Some(days),
        Duration::Months(months) => months.checked_mul(YEAR).map(|days| days / 12),
        Duration::Minutes(_) => {
            fields.wrong("again", "must be at least a day", "write `again: 90 days` or `again: 3 months`");
            None
        }
    }
}

/// Reads the section whose heading is given, from the blocks below it.
pub fn section(writer: &mut Writer<'_>, heading: &Heading, blocks: &[usize]) -> SurveySection {
    heading::check(writer, heading);
    let id = heading.take_id(writer);
    let mut section = SurveySection {
        heading: writer.piece(writer.doc.inside(heading.index)),
        title: heading.words.clone(),
        intro: crate::model::Body::default(),
        asked: Asked::Nothing,
        advice: Vec::new(),
        span: heading.span,
        is_named: heading.own_id().is_some(),
        record: id.clone(),
        id,
    };
    let words = asked_words(writer, heading);
    let words_before = writer.words;
    let mut ids = Ids::default();
    for block in blocks {
        read(writer, &mut section, *block, &mut ids);
    }
    match (&mut section.asked, words) {
        (Asked::Open(open), Some((words, _))) => open.words = Some(words),
        (_, Some((_, span))) => {
            let fault = Diagnostic::new(codes::SETTING_WRONG, "words are counted in an open text");
            writer.fault(fault.at(writer.doc.file, span, "").help("put a line ____ below the heading"));
        }
        _ => {}
    }
    // minutes count statements and texts apart from what is read
    if section.asked != Asked::Nothing {
        writer.words = words_before;
    }
    section
}

/// The settings of a section's heading: its id, and the words asked for.
fn asked_words(writer: &mut Writer<'_>, heading: &Heading) -> Option<(u32, Span)> {
    let mut words = None;
    for setting in &heading.settings {
        let span = writer.doc.to_file(heading.at + setting.span.start..heading.at + setting.span.end);
        match &setting.word {
            Word::Id(_) => {}
            Word::Pair(key, value) if key == "words" => match kept::word_count(value) {
                Some(count) => words = Some((count, span)),
                None => kept::refuse_word_count(writer, span),
            },
            _ => writer.unknown_setting(setting, heading.at, &["#id", "words="], "at a section of a survey"),
        }
    }
    words
}

fn read(writer: &mut Writer<'_>, section: &mut SurveySection, block: usize, ids: &mut Ids) {
    match writer.doc.tag(block) {
        _ if kept::is_open_line(writer, block) => match section.asked {
            Asked::Nothing | Asked::Open(_) => section.asked = Asked::Open(OpenText::default()),
            Asked::Statements(_) => kept::refuse_open_line(writer, block),
        },
        Some(Tag::List(_)) => match &mut section.asked {
            Asked::Open(_) => {
                stray(writer, block, "these statements stand beside an open text", "give them a heading of their own")
            }
            Asked::Statements(found) => kept::statements(writer, block, &["reversed"], ids, found),
            Asked::Nothing => {
                let mut found: Vec<Statement> = Vec::new();
                kept::statements(writer, block, &["reversed"], ids, &mut found);
                section.asked = Asked::Statements(found);
            }
        },
        Some(Tag::BlockQuote(_)) if advice(writer, section, block) => {}
        Some(Tag::HtmlBlock) if kept::is_comment(writer, block) => {}
        _ if section.asked == Asked::Nothing => {
            let piece = writer.piece(block..writer.doc.end(block) + 1);
            section.intro.append(piece);
        }
        _ => stray(writer, block, "this text stands after what it is about", "move it up, under the heading"),
    }
}

/// Takes a quote that is advice, or that is none and stands where only advice may;
/// false for a quote of the introduction.
fn advice(writer: &mut Writer<'_>, section: &mut SurveySection, quote: usize) -> bool {
    for band in Band::ALL {
        let span = writer.doc.line(quote);
        if kept::takes(writer, quote, band.word()) {
            let text = writer.piece(writer.doc.inside(quote));
            section.advice.push(Advice { band, text, span });
            return true;
        }
    }
    if kept::takes(writer, quote, "model") {
        match &mut section.asked {
            Asked::Open(open) => {
                let piece = writer.piece(writer.doc.inside(quote));
                open.model.append(piece);
            }
            _ => kept::refuse_model(writer, quote),
        }
        return true;
    }
    if section.asked == Asked::Nothing {
        return false;
    }
    let help = "under the statements of a survey stands advice only: > [!low] …, > [!mid] …, > [!high] …";
    let message = match callout::opening(writer, quote) {
        Some(opening) => format!("`[!{}]` says nothing here", opening.word),
        None => String::from("this quote belongs to nothing"),
    };
    stray(writer, quote, &message, help);
    true
}

fn stray(writer: &mut Writer<'_>, block: usize, message: &str, help: &str) {
    let fault = Diagnostic::new(codes::TEXT_AFTER_ANSWERS, message);
    writer.fault(fault.at(writer.doc.file, writer.doc.line(block), "").help(help));
}
