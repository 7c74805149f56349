//! Running text: parts joined, variables filled in, letters escaped.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;

use memchr::memchr_iter;
use pulldown_cmark::Event;

use super::gap;
use super::writer::Writer;
use crate::diagnostic::{Diagnostic, codes, did_you_mean};
use crate::markup::escape;
use crate::model::{is_letter, is_of_word};

/// Neighbouring text events as one, and where they stand.
pub struct Run<'d> {
    /// The text.
    pub text: Cow<'d, str>,
    at: Range<usize>,
    verbatim: bool,
}

impl Writer<'_> {
    /// The text of some events without markup, settings and marks left out.
    pub fn plain(&mut self, events: Range<usize>) -> String {
        let mut out = String::new();
        let mut index = events.start;
        while index < events.end {
            match self.doc.event(index) {
                Event::Text(_) => {
                    let (run, next) = gather(self, index, events.end);
                    out.push_str(&fill_quietly(&run.text, self.doc.variables));
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
}

/// Joins the text events from `index` on; gives the index behind them.
pub fn gather<'d>(writer: &Writer<'d>, mut index: usize, end: usize) -> (Run<'d>, usize) {
    let doc = writer.doc;
    let first = doc.at(index);
    let mut run = Run { text: "".into(), at: first.start..first.start, verbatim: true };
    while index < end {
        let Event::Text(text) = doc.event(index) else { break };
        let at = doc.at(index);
        let kept = keep(writer, text, at.clone());
        // what is left of a cut stands at the end; anything else was rewritten by the parser
        let is_verbatim = doc.source(at.clone()).ends_with(kept);
        if run.text.is_empty() {
            run.at = if is_verbatim { at.end - kept.len() } else { at.start }..at.end;
        } else if run.at.end != at.start {
            run.verbatim = false;
        }
        run.verbatim &= is_verbatim;
        run.text += kept;
        run.at.end = at.end;
        index += 1;
    }
    (run, index)
}

/// The part of a text event that no cut takes away.
fn keep<'t>(writer: &Writer<'_>, text: &'t str, at: Range<usize>) -> &'t str {
    let mut kept = 0..text.len();
    for cut in writer.cuts.touching(at.clone()) {
        if text.len() != at.len() {
            // the parser rewrote these letters; cuts never fall inside such text
            return if cut.start <= at.start && cut.end >= at.end { "" } else { text };
        }
        if cut.start <= at.start {
            kept.start = kept.start.max(cut.end.min(at.end) - at.start);
        } else {
            kept.end = kept.end.min(cut.start - at.start);
        }
    }
    if kept.start >= kept.end { "" } else { text.get(kept).unwrap_or(text) }
}

/// Writes the text events from `index` on as one run; gives the index behind them.
pub fn run(writer: &mut Writer<'_>, index: usize, end: usize) -> usize {
    let (run, next) = gather(writer, index, end);
    writer.words += words(&run.text);
    literal_emphasis(writer, &run);
    if writer.gaps.is_some() && run.text.contains("[[") {
        gap::write(writer, &run.text, run.at.start);
        return next;
    }
    let text = fill(writer, &run);
    escape(&text, &mut writer.out.markup);
    next
}

/// Words that hold a letter or a digit.
fn words(text: &str) -> usize {
    if !text.is_ascii() {
        return text.split_whitespace().filter(|word| word.contains(is_letter)).count();
    }
    let (mut count, mut is_counted) = (0, false);
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() {
            count += usize::from(!is_counted);
            is_counted = true;
        } else if char::from(byte).is_whitespace() {
            is_counted = false;
        }
    }
    count
}

/// Writes a code span, unless it lies in a cut.
pub fn code(writer: &mut Writer<'_>, index: usize, code: &str) {
    let at = writer.doc.at(index);
    if writer.cuts.touching(at.clone()).any(|cut| cut.start <= at.start && at.end <= cut.end) {
        return;
    }
    writer.out.push("<code>");
    escape(code, &mut writer.out.markup);
    writer.out.push("</code>");
    writer.words += code.split_whitespace().count();
}

fn literal_emphasis(writer: &mut Writer<'_>, run: &Run<'_>) {
    if !run.verbatim {
        return;
    }
    let Some((at, stars)) = literal_stars(&run.text) else { return };
    let (behind, word) = (&run.text[at + stars..], if stars == 1 { "italic" } else { "bold" });
    let (sign, plain) = ("*".repeat(stars), "\\*".repeat(stars));
    let remedy = match behind.find('*').map(|end| &behind[..end]) {
        None => format!("end it with {sign} too"),
        Some(inside) if inside.trim() != inside => {
            format!("take away the spaces inside the stars: {sign}{}{sign}", inside.trim())
        }
        Some(inside) => outside(inside, &sign, run.text[..at].ends_with(is_of_word)),
    };
    let help = format!("{remedy}; for plain stars write {plain}");
    let span = writer.doc.to_file(run.at.start + at..run.at.start + at + stars);
    let message = format!("these stars stay as they are: Markdown does not read them as {word}");
    let fault = Diagnostic::new(codes::EMPHASIS_LITERAL, message);
    writer.fault(fault.at(writer.doc.file, span, "").help(help));
}

/// What to do where a sign at an end of the emphasis keeps it from being one: `**नियम।**और`.
fn outside(inside: &str, sign: &str, follows_word: bool) -> String {
    let core = inside.trim_matches(|letter| !is_of_word(letter));
    let (lead, trail) = inside.split_once(core).filter(|_| !core.is_empty()).unwrap_or((inside, ""));
    if core.is_empty() || (lead.is_empty() && trail.is_empty()) {
        return format!("put a space before the first {sign} and after the last");
    }
    let signs = format!("{lead}{trail}");
    let space = if follows_word && !lead.is_empty() { "before the first" } else { "after the last" };
    format!("move {signs} outside: {lead}{sign}{core}{sign}{trail}, or put a space {space} {sign}")
}

/// The first stars of a text that look like emphasis, and how many: two that touch a
/// letter, or a pair of single ones of which the first opens a word.
fn literal_stars(text: &str) -> Option<(usize, usize)> {
    let touches = |letter: Option<char>| letter.is_some_and(|letter| !letter.is_whitespace());
    if let Some(at) = find_pair(text, b'*') {
        let before = text[..at].chars().next_back();
        let after = text[at..].trim_start_matches('*').chars().next();
        return (touches(before) || touches(after)).then_some((at, 2));
    }
    let at = text.find('*')?;
    let opens = text[..at].chars().next_back().is_none_or(char::is_whitespace);
    let inside = text[at + 1..].split_once('*')?.0;
    let is_word = inside.starts_with(char::is_alphanumeric) && !inside.ends_with(char::is_whitespace);
    (opens && is_word).then_some((at, 1))
}

/// Fills in `{{name}}`, telling of names that nobody defined.
fn fill<'r>(writer: &mut Writer<'_>, run: &'r Run<'_>) -> Cow<'r, str> {
    if find_pair(&run.text, b'{').is_none() {
        return Cow::Borrowed(&run.text);
    }
    for (name, at) in unknown(&run.text, writer.doc.variables) {
        // where the parser rewrote letters, offsets in the text are not those of the source
        let at = if run.verbatim { Some(at) } else { place(writer.doc.source(run.at.clone()), &name) };
        let at = at.map_or(run.at.clone(), |at| run.at.start + at.start..run.at.start + at.end);
        let span = writer.doc.to_file(at);
        let fault = unknown_variable(&name, writer.doc.variables).at(writer.doc.file, span, "");
        writer.fault(fault);
    }
    fill_quietly(&run.text, writer.doc.variables).into()
}

/// Where a sign first stands twice in a row; most texts hold none.
fn find_pair(text: &str, sign: u8) -> Option<usize> {
    memchr_iter(sign, text.as_bytes()).find(|at| text.as_bytes().get(at + 1) == Some(&sign))
}

/// The fault of a `{{name}}` that the site does not define.
pub fn unknown_variable(name: &str, variables: &BTreeMap<String, String>) -> Diagnostic {
    let near = did_you_mean(name, variables.keys().map(String::as_str));
    let help = near.map_or_else(
        || format!("define it in lyceum.yaml:\nvariables:\n  {name}: its text"),
        |near| format!("did you mean `{{{{{near}}}}}`?"),
    );
    Diagnostic::new(codes::VARIABLE_UNKNOWN, format!("the site has no variable `{name}`")).help(help)
}

/// Where `{{name}}` first stands in a text.
pub fn place(text: &str, name: &str) -> Option<Range<usize>> {
    names(text).into_iter().find(|(known, _, _)| *known == name).map(|(_, start, end)| start..end)
}

/// Names in `{{…}}` that are not defined, with their places, brackets included.
pub fn unknown(text: &str, variables: &BTreeMap<String, String>) -> Vec<(String, Range<usize>)> {
    names(text)
        .into_iter()
        .filter(|(name, _, _)| !variables.contains_key(*name))
        .map(|(name, start, end)| (name.to_owned(), start..end))
        .collect()
}

/// Fills in `{{name}}`; unknown names stay as written.
pub fn fill_quietly(text: &str, variables: &BTreeMap<String, String>) -> String {
    let mut out = String::with_capacity(text.len());
    let mut from = 0;
    for (name, start, end) in names(text) {
        out.push_str(&text[from..start]);
        out.push_str(variables.get(name).map_or(&text[start..end], String::as_str));
        from = end;
    }
    out.push_str(&text[from..]);
    out
}

fn names(text: &str) -> Vec<(&str, usize, usize)> {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(start) = find_pair(&text[from..], b'{').map(|at| from + at) {
        let Some(length) = text[start..].find("}}") else { break };
        let name = text[start + 2..start + length].trim();
        if !name.is_empty() && name.chars().all(|letter| letter.is_alphanumeric() || matches!(letter, '_' | '-')) {
            found.push((name, start, start + length + 2));
        }
        from = start + length + 2;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn variables() -> BTreeMap<String, String> {
        BTreeMap::from([("client".to_owned(), "Blue <Line>".to_owned())])
    }

    #[test]
    fn a_word_holds_a_letter_or_a_digit() {
        for (text, count) in [("", 0), (" one - 2\u{b}x!", 3), ("पहला — دوسرا ५", 3), ("* & ۔", 0)] {
            assert_eq!(words(text), count, "{text}");
        }
    }

    #[test]
    fn variables_are_filled_in_and_strangers_stay() {
        assert_eq!(fill_quietly("At {{ client }} and {{who}}.", &variables()), "At Blue <Line> and {{who}}.");
        assert_eq!(unknown("{{client}} {{who}}", &variables()), vec![("who".to_owned(), 11..18)]);
    }
}
