//! Choices: list items that begin with a link to a scene.

use std::ops::Range;

use pulldown_cmark::Tag;

use crate::diagnostic::{Diagnostic, Span, codes};
use crate::model::{Body, Effect, Way, decode};
use crate::pipeline::parse::callout;
use crate::pipeline::parse::choice::Ids;
use crate::pipeline::parse::settings::{self, Setting, Word};
use crate::pipeline::parse::text::fill_quietly;
use crate::pipeline::parse::writer::Writer;
use crate::record::plain_digit;

/// True for a list in which some item begins with a link to a scene.
pub fn is_list(writer: &Writer<'_>, list: usize) -> bool {
    let items = writer.doc.children(writer.doc.inside(list));
    items.into_iter().any(|item| link(writer, &writer.doc.first_line(item)).is_some())
}

/// The line of the first link to a scene in a block.
pub fn near(writer: &Writer<'_>, block: usize) -> Option<Span> {
    let mut inside = writer.doc.inside(block);
    let link = inside.find(
        |index| matches!(writer.doc.tag(*index), Some(Tag::Link { dest_url, .. }) if dest_url.starts_with('#')),
    )?;
    let at = writer.doc.to_file(writer.doc.at(link)).start;
    Some(writer.doc.file.line_span(at))
}

/// The link that a line begins with, and the id it leads to.
fn link(writer: &Writer<'_>, line: &Range<usize>) -> Option<(usize, String)> {
    if line.is_empty() {
        return None;
    }
    let Some(Tag::Link { dest_url, .. }) = writer.doc.tag(line.start) else { return None };
    let id = dest_url.strip_prefix('#')?;
    Some((line.start, fill_quietly(&decode(id), writer.doc.variables)))
}

/// Reads one item; `None` where it is no choice, which is told.
pub fn read(writer: &mut Writer<'_>, item: usize, ids: &mut Ids) -> Option<Way> {
    let line = writer.doc.first_line(item);
    let span = writer.doc.line(item);
    let Some((link, to)) = link(writer, &line) else {
        writer.fault(without_link(writer, &line, span));
        return None;
    };
    let (effects, lost_effects) = effects(writer, &line);
    let words = writer.plain(line.clone());
    if writer.plain(writer.doc.inside(link)).is_empty() {
        let fault = Diagnostic::new(codes::CHOICE_UNREADABLE, "this choice says nothing").at(writer.doc.file, span, "");
        writer.fault(fault.help("write what the learner says between the square brackets: - [I am sorry.](#scene)"));
        return None;
    }
    let to_span = target(writer, link);
    let mut way = Way {
        id: ids.free(&words),
        text: writer.piece(writer.doc.inside(link)),
        rest: writer.piece(writer.doc.end(link) + 1..line.end),
        words,
        to,
        to_span,
        effects,
        lost_effects,
        feedback: Body::default(),
        span,
    };
    below(writer, item, line.end, &mut way);
    Some(way)
}

/// What stands below an item's first paragraph: quotes are feedback, all else is told.
fn below(writer: &mut Writer<'_>, item: usize, from: usize, way: &mut Way) {
    for block in writer.doc.children(writer.doc.inside(item)) {
        let doc = writer.doc;
        if block < from {
            continue;
        }
        match doc.tag(block) {
            Some(Tag::BlockQuote(_)) => {
                callout::check_lines(writer, block);
                let piece = quote(writer, block);
                way.feedback.append(piece);
            }
            Some(Tag::HtmlBlock) if doc.source(doc.at(block)).trim_start().starts_with("<!--") => {}
            _ => {
                let fault = Diagnostic::new(codes::TEXT_AFTER_CHOICES, "this text stands below a choice")
                    .at(doc.file, doc.line(block), "")
                    .help("a choice is one paragraph: join the two, or make it feedback with > in front");
                writer.fault(fault);
            }
        }
    }
}

/// A quote as feedback: its text, or the whole of it where it is a callout.
pub fn quote(writer: &mut Writer<'_>, quote: usize) -> Body {
    if callout::opening(writer, quote).is_some() {
        return writer.piece(quote..writer.doc.end(quote) + 1);
    }
    writer.piece(writer.doc.inside(quote))
}

fn without_link(writer: &Writer<'_>, line: &Range<usize>, span: Span) -> Diagnostic {
    let fault = Diagnostic::new(codes::CHOICE_UNREADABLE, "this item stands among choices and leads to no scene");
    let fault = fault.at(writer.doc.file, span, "");
    let elsewhere = (!line.is_empty()).then(|| writer.doc.tag(line.start)).flatten();
    match elsewhere {
        Some(Tag::Link { dest_url, .. }) if writer.anchors.iter().any(|id| **id == **dest_url) => {
            fault.help(format!("put a # in front of the scene's id: (#{dest_url})"))
        }
        Some(Tag::Link { .. }) => {
            fault.help("a choice leads to a scene of this file: - [I am sorry.](#id-of-the-scene)")
        }
        _ => fault.help("make it a choice: - [I am sorry.](#id-of-the-scene)"),
    }
}

/// Where the `#id` of a link stands.
fn target(writer: &Writer<'_>, link: usize) -> Span {
    let range = writer.doc.at(link);
    let source = writer.doc.source(range.clone());
    match source.rfind("(#").zip(source.rfind(')')) {
        Some((open, close)) if open < close => writer.doc.to_file(range.start + open + 1..range.start + close),
        _ => writer.doc.span(link),
    }
}

/// The settings at the end of a choice: how far it moves which meters, and whether
/// some of that could not be read.
fn effects(writer: &mut Writer<'_>, line: &Range<usize>) -> (Vec<Effect>, bool) {
    let (start, end) = (writer.doc.at(line.start).start, writer.doc.at(line.end - 1).end);
    let source = writer.doc.source(start..end).to_owned();
    let Some(found) = settings::trailing(&source) else { return (Vec::new(), false) };
    writer.cuts.push(start + found.span.start..start + found.span.end);
    let mut effects: Vec<Effect> = Vec::new();
    let mut is_lost = false;
    let mut words = found.words.as_slice();
    while let Some(setting) = words.first() {
        let span = writer.doc.to_file(start + setting.span.start..start + setting.span.end);
        if let Some((count, meant)) = torn(&source, words) {
            let span = writer.doc.to_file(start + meant.span.start..start + meant.span.end);
            let Word::Flag(text) = &meant.word else { break };
            wrong(writer, span, "a meter and how far it moves are one word", &format!("write {text}"));
            effects.extend(effect(&meant, span));
            words = &words[count..];
            continue;
        }
        words = &words[1..];
        match effect(setting, span) {
            Ok(effect) if effects.iter().any(|known| known.meter == effect.meter) => {
                let message = format!("`{}` is moved twice by one choice", effect.meter);
                wrong(writer, span, &message, "write one number for it");
            }
            Ok(effect) => effects.push(effect),
            Err(Slip::Number(meter)) => {
                let message = format!("how far `{meter}` moves is a whole number up to 100");
                wrong(writer, span, &message, &format!("write {meter}+20 or {meter}-20"));
                is_lost = true;
            }
            Err(Slip::Word) => {
                writer.unknown_setting(setting, start, &["meter+20", "meter-20"], "at a choice");
                is_lost = true;
            }
        }
    }
    (effects, is_lost)
}

/// `trust +20`, `trust + 20`, `trust: +20` and `trust=+20` as the one word that was
/// meant, and of how many it was made.
fn torn(source: &str, words: &[Setting]) -> Option<(usize, Setting)> {
    effect(words.first()?, Span::default()).err()?;
    (1..=words.len().min(3)).find_map(|count| {
        let span = Span::new(words[0].span.start, words[count - 1].span.end);
        let text =
            source[span.start..span.end].replace(|letter: char| letter.is_whitespace() || ":=".contains(letter), "");
        let meant = Setting { word: Word::Flag(text), span };
        effect(&meant, Span::default()).ok().map(|_| (count, meant))
    })
}

fn wrong(writer: &mut Writer<'_>, span: Span, message: &str, help: &str) {
    let fault = Diagnostic::new(codes::SETTING_WRONG, message).at(writer.doc.file, span, "").help(help);
    writer.fault(fault);
}

enum Slip {
    /// No number from 1 to 100 behind this meter's name.
    Number(String),
    /// No meter at all.
    Word,
}

/// `trust+20`, in the digits and with the minus of any script.
fn effect(setting: &Setting, span: Span) -> Result<Effect, Slip> {
    let text = match &setting.word {
        Word::Flag(text) => text.clone(),
        Word::Pair(meter, _) if !meter.is_empty() => return Err(Slip::Number(meter.clone())),
        _ => return Err(Slip::Word),
    };
    let sign = text.rfind(['+', '-', '−', '–']).filter(|at| *at > 0).ok_or(Slip::Word)?;
    let (meter, number) = text.split_at(sign);
    let mut digits = number.chars().map(plain_digit);
    let down = digits.next() != Some('+');
    let number: i8 = digits.collect::<String>().parse().map_err(|_| Slip::Number(meter.to_owned()))?;
    if !(0..=100).contains(&number) || meter.ends_with(['+', '-', '−', '–']) {
        return Err(Slip::Number(meter.to_owned()));
    }
    Ok(Effect { meter: meter.to_owned(), by: if down { -number } else { number }, span })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<(String, i8)> {
        let setting = Setting { word: Word::Flag(text.to_owned()), span: Span::default() };
        effect(&setting, Span::default()).ok().map(|effect| (effect.meter, effect.by))
    }

    #[test]
    fn meters_move_by_signs_and_digits_of_any_script() {
        for (text, by) in [("trust+20", 20), ("trust-20", -20), ("trust−20", -20), ("trust+۲۰", 20), ("trust-२०", -20)]
        {
            assert_eq!(read(text), Some(("trust".into(), by)), "{text}");
        }
        assert_eq!(read("first-call-5"), Some(("first-call".into(), -5)));
    }

    #[test]
    fn what_moves_no_meter_is_refused() {
        for text in ["trust", "trust+", "trust+much", "trust+101", "trust+-3", "+20", "-3"] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
