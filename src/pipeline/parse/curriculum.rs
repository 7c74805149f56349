//! A curriculum: every heading of level 2 is a stage, every item that begins with a link
//! is something it asks for.
//!
//! What stands before the first stage is the page's own introduction. Whether the links
//! lead to something that can be taken, and the gates open, is checked later.

use std::ops::Range;

use pulldown_cmark::Tag;

use super::heading::{self, Heading};
use super::settings::{self, Setting, Settings, Word};
use super::target;
use super::way::wrong;
use super::writer::Writer;
use crate::config::Fields;
use crate::diagnostic::{Diagnostic, Span, codes};
use crate::model::{Body, Certificate, Group, Requirement, Stage};
use crate::record::plain_digit;

/// The settings of a requirement.
const KNOWN: [&str; 5] = ["valid", "again", "optional", "by=", "pass="];

/// Days of a week.
const WEEK: u32 = 7;

/// What only a curriculum says.
#[derive(Debug, Clone, PartialEq)]
pub struct CurriculumFront {
    /// `roles`
    pub roles: Vec<String>,
    /// Where they stand.
    pub roles_span: Span,
    /// `certificate`
    pub certificate: Certificate,
    /// Where it stands.
    pub certificate_span: Span,
    /// `door`, or empty.
    pub door: String,
}

/// Reads the keys of a curriculum.
pub fn front(fields: &mut Fields<'_>, certificate: impl Fn(&mut Fields<'_>) -> Certificate) -> CurriculumFront {
    CurriculumFront {
        roles_span: fields.place_if_any("roles"),
        roles: fields.texts("roles"),
        certificate_span: fields.place_if_any("certificate"),
        certificate: certificate(fields),
        door: fields.text("door").unwrap_or_default(),
    }
}

/// Reads a stage from its heading and the blocks below it.
pub fn stage(writer: &mut Writer<'_>, heading: &Heading, blocks: &[usize]) -> Stage {
    heading::check(writer, heading);
    let id = heading.take_id(writer);
    let mut stage = Stage {
        id,
        title: writer.piece(writer.doc.inside(heading.index)),
        words: heading.words.clone(),
        after: after(writer, heading),
        body: Body::default(),
        groups: Vec::new(),
        span: heading.span,
    };
    for block in blocks {
        if writer.doc.heading_level(*block).is_some() {
            let heading = Heading::read(writer, *block);
            let group = group(writer, &heading);
            stage.groups.push(group);
        } else if matches!(writer.doc.tag(*block), Some(Tag::List(_))) && is_asking(writer, *block) {
            let asked = requirements(writer, *block);
            if stage.groups.is_empty() {
                stage.groups.push(Group::default());
            }
            stage.groups.last_mut().into_iter().for_each(|group| group.requirements.extend(asked.iter().cloned()));
        } else {
            let piece = writer.piece(*block..writer.doc.end(*block) + 1);
            stage.groups.last_mut().map_or(&mut stage.body, |group| &mut group.body).append(piece);
        }
    }
    stage
}

/// The stage that a heading names as its gate.
fn after(writer: &mut Writer<'_>, heading: &Heading) -> Option<(String, Span)> {
    let mut after = None;
    for setting in &heading.settings {
        let span = writer.doc.to_file(heading.at + setting.span.start..heading.at + setting.span.end);
        match &setting.word {
            Word::Id(_) => {}
            Word::Pair(key, value) if key == "after" => {
                after = Some((value.trim_start_matches('#').to_owned(), span));
            }
            _ => writer.unknown_setting(setting, heading.at, &["#id", "after="], "at a stage"),
        }
    }
    after
}

fn group(writer: &mut Writer<'_>, heading: &Heading) -> Group {
    heading::check(writer, heading);
    let mut choose = None;
    for setting in &heading.settings {
        let span = writer.doc.to_file(heading.at + setting.span.start..heading.at + setting.span.end);
        match &setting.word {
            Word::Id(_) => {}
            Word::Pair(key, value) if key == "choose" => match number(value).filter(|number| *number > 0) {
                Some(number) => choose = Some(number),
                None => wrong(writer, span, "choose is how many are to be taken", "write {choose=1}"),
            },
            _ => writer.unknown_setting(setting, heading.at, &["#id", "choose="], "inside a stage"),
        }
    }
    heading.take_id(writer);
    let title = writer.piece(writer.doc.inside(heading.index));
    Group { title, choose, span: heading.span, ..Group::default() }
}

/// True for a list in which some item begins with a link.
fn is_asking(writer: &Writer<'_>, list: usize) -> bool {
    let items = writer.doc.children(writer.doc.inside(list));
    items.into_iter().any(|item| matches!(writer.doc.tag(writer.doc.first_line(item).start), Some(Tag::Link { .. })))
}

fn requirements(writer: &mut Writer<'_>, list: usize) -> Vec<Requirement> {
    let items = writer.doc.children(writer.doc.inside(list));
    items.into_iter().filter_map(|item| requirement(writer, item)).collect()
}

/// Reads one item; `None` where it asks for nothing, which is told.
fn requirement(writer: &mut Writer<'_>, item: usize) -> Option<Requirement> {
    let span = writer.doc.line(item);
    let line = writer.doc.first_line(item);
    let Some(Tag::Link { dest_url, .. }) = writer.doc.tag(line.start) else {
        let fault = Diagnostic::new(codes::REQUIREMENT_UNREADABLE, "this item does not begin with what is to be taken");
        let help = "begin it with a link: - [Your first ten days](first-ten-days/course.md)";
        writer.fault(fault.at(writer.doc.file, span, "").help(help));
        return None;
    };
    let destination = dest_url.to_string();
    let start = writer.doc.at(line.start).start;
    let found = words(writer, &line);
    let link = target::link(writer, &destination, line.start)?;
    if let Some(found) = &found {
        writer.cuts.push(start + found.span.start..start + found.span.end);
    }
    let mut one = Requirement {
        link: link.number,
        title: writer.piece(writer.doc.inside(line.start)),
        rest: Body::default(),
        valid: false,
        again: false,
        optional: false,
        by: None,
        pass: None,
        settings_span: span,
        span,
    };
    if let Some(found) = found {
        let text = writer.doc.source(start..start + found.span.end);
        let brace = text.rfind('{').unwrap_or(found.span.start);
        one.settings_span = writer.doc.to_file(start + brace..start + found.span.end);
        for setting in &found.words {
            set(writer, &mut one, setting, start);
        }
    }
    one.rest = writer.piece(writer.doc.end(line.start) + 1..line.end);
    let below = writer.doc.children(writer.doc.inside(item)).into_iter().filter(|block| *block >= line.end);
    for block in below.collect::<Vec<_>>() {
        let piece = writer.piece(block..writer.doc.end(block) + 1);
        one.rest.append(piece);
    }
    Some(one)
}

/// The settings behind a link or at the end of its line, counted from the link's beginning.
fn words(writer: &Writer<'_>, line: &Range<usize>) -> Option<Settings> {
    let (start, end) = (writer.doc.at(line.start).start, writer.doc.at(line.end - 1).end);
    let source = writer.doc.source(start..end);
    let behind = writer.doc.at(line.start).end - start;
    let space = source[behind..].len() - source[behind..].trim_start().len();
    let Some(found) = settings::leading(&source[behind + space..]) else { return settings::trailing(source) };
    let moved = |span: Span| Span::new(span.start + behind + space, span.end + behind + space);
    let words = found.words.into_iter().map(|one| Setting { span: moved(one.span), ..one });
    // with the space in front, so that no text event is cut in its middle
    Some(Settings { span: Span::new(behind, moved(found.span).end), words: words.collect() })
}

fn set(writer: &mut Writer<'_>, one: &mut Requirement, setting: &Setting, start: usize) {
    let span = writer.doc.to_file(start + setting.span.start..start + setting.span.end);
    match &setting.word {
        Word::Flag(word) if word == "valid" => one.valid = true,
        Word::Flag(word) if word == "again" => one.again = true,
        Word::Flag(word) if word == "optional" => one.optional = true,
        Word::Pair(key, value) if key == "by" => match day(value) {
            Some(day) => one.by = Some(day),
            None => wrong(writer, span, "`by` names a day, counted from the first", "write {by=\"day 3\"}"),
        },
        Word::Pair(key, value) if key == "pass" => {
            match number(value.trim_end_matches(['%', '٪', ' '])).filter(|mark| (1..=100).contains(mark)) {
                Some(mark) => one.pass = u8::try_from(mark).ok(),
                None => wrong(writer, span, "`pass` is a mark in percent, from 1 to 100", "write {pass=80}"),
            }
        }
        _ => writer.unknown_setting(setting, start, &KNOWN, "at a requirement"),
    }
}

/// `day 3` or `week 2`, or a bare number of days.
fn day(text: &str) -> Option<u32> {
    let text = text.trim().to_lowercase();
    let (word, rest) = text.split_at(text.find(|letter: char| plain_digit(letter).is_ascii_digit())?);
    let number = number(rest).filter(|number| (1..=1000).contains(number))?;
    match word.trim() {
        "" | "day" => Some(number),
        "week" => Some(number * WEEK),
        _ => None,
    }
}

/// A whole number in the digits of any script.
fn number(text: &str) -> Option<u32> {
    text.trim().chars().map(plain_digit).collect::<String>().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::day;

    #[test]
    fn days_are_counted_from_the_first() {
        for (text, expected) in [("day 3", 3), ("Day ۳", 3), ("10", 10), ("week 2", 14), ("day३", 3)] {
            assert_eq!(day(text), Some(expected), "{text}");
        }
        for text in ["day 0", "day", "soon", "3 days", "month 1", "day 1001"] {
            assert_eq!(day(text), None, "{text}");
        }
    }
}
