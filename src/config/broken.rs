//! YAML that cannot be read, told by what a trainer most likely meant.
//!
//! The reader's own words ("mapping values are not allowed in this context") help
//! nobody; here they become a place, what is wrong with it, and the mended line.

use std::sync::Arc;

use crate::diagnostic::{Diagnostic, SourceFile, Span, codes};

const GENERAL: &str = "write one `name: value` a line; put a value that holds `: ` or begins with a sign in quotes";

/// What is wrong with a line, and how to mend it.
struct Slip {
    line: Span,
    label: String,
    help: String,
}

/// The fault of YAML that the reader refused.
pub fn fault(file: &Arc<SourceFile>, span: Span, error: &serde_yaml::Error) -> Diagnostic {
    let (text, message) = (file.slice(span), error.to_string());
    if let Some(key) = message.split("duplicate entry with key ").nth(1) {
        let key = key.split(" at line").next().unwrap_or(key).trim_matches('"');
        return twice(file, span, text, key);
    }
    let index = error.location().map_or(0, |location| location.index());
    let line = file.line_span(span.start + index.min(text.len().saturating_sub(1)));
    let slip = slip(file, span, line, &message);
    Diagnostic::new(codes::YAML_BROKEN, "these settings cannot be read").at(file, slip.line, slip.label).help(slip.help)
}

/// The fault of text that is YAML, but not a list of settings.
pub fn no_settings(file: &Arc<SourceFile>, span: Span) -> Diagnostic {
    let place = first_line(file.slice(span), span);
    let line = file.slice(place);
    let help = match line.split_once(':') {
        Some((name, value)) if !name.contains(' ') => format!("put a space behind the colon: {name}: {value}"),
        _ => String::from(GENERAL),
    };
    Diagnostic::new(codes::YAML_BROKEN, "settings are written as `name: value`, one a line")
        .at(file, place, "this is none")
        .help(help)
}

/// The fault of a value that begins with the sign of an anchor, an alias or a tag,
/// outside quotes and texts of several lines.
pub fn alias(file: &Arc<SourceFile>, span: Span) -> Option<Diagnostic> {
    let mut offset = span.start;
    let mut around = None;
    for line in file.slice(span).split_inclusive('\n') {
        let depth = line.len() - line.trim_start_matches(' ').len();
        let in_long_text = around.is_some_and(|around| depth > around || line.trim().is_empty());
        if !in_long_text {
            let shown = line.trim_end();
            around = [": |", ": >", ": |-", ": >-"].iter().any(|end| shown.ends_with(end)).then_some(depth);
            if let Some(at) = sign(shown) {
                return Some(signed(file, offset + at, &shown[at..]));
            }
        }
        offset += line.len();
    }
    None
}

/// Where a line has a value that begins with such a sign.
fn sign(line: &str) -> Option<usize> {
    let value = line.split_once(": ").map_or(line, |(_, value)| value);
    let value = value.trim_start_matches([' ', '-', '[']);
    let items = value.split_inclusive(", ").scan(line.len() - value.len(), |at, item| {
        let start = *at;
        *at += item.len();
        Some((start, item))
    });
    let is_list = line.trim_end().ends_with(']');
    let mut items = items.take(if is_list { usize::MAX } else { 1 });
    let begins =
        |item: &str| item.starts_with(['&', '*', '!']) && item[1..].starts_with(|next: char| next.is_alphanumeric());
    items.find(|(_, item)| begins(item)).map(|(at, _)| at)
}

fn signed(file: &Arc<SourceFile>, at: usize, value: &str) -> Diagnostic {
    let sign = value.chars().next().unwrap_or('*');
    Diagnostic::new(codes::YAML_ALIAS, format!("a value cannot begin with {sign}"))
        .at(file, Span::new(at, at + sign.len_utf8()), "")
        .help(format!("take the {sign} away, or put the value in quotes if it belongs to it"))
}

fn slip(file: &Arc<SourceFile>, span: Span, line: Span, message: &str) -> Slip {
    let shown = file.slice(line);
    let bare = shown.trim_start_matches(['-', ' ']);
    let (name, value) = bare.split_once(':').map_or(("", bare), |(name, value)| (name, value.trim()));
    let quoted = || quoted(name, value);
    let at = |label: &str, help: String| Slip { line, label: label.to_owned(), help };
    let starts = value.chars().next().unwrap_or(' ');
    if shown[..shown.len() - shown.trim_start().len()].contains('\t') {
        return at("this line begins with a tab", String::from("begin it with spaces, two for each step inwards"));
    }
    if message.contains("end of stream") {
        return open_quote(file, span).unwrap_or_else(|| at("this never ends", String::from(GENERAL)));
    }
    if message.contains("expected ',' or") {
        let (open, close) = if message.contains("or ']'") { ('[', ']') } else { ('{', '}') };
        let help = format!("end the list with {close}, or put the value in quotes if {open} belongs to its text");
        return open_list(file, span, open, help.clone())
            .unwrap_or_else(|| at(&format!("a {open} is open here"), help));
    }
    if message.contains("mapping values") {
        return colon(file, span, line, name, value);
    }
    if message.contains("block sequence entries") {
        return at("a list begins on a line of its own", format!("write it below:\n{name}:\n  {value}"));
    }
    match starts {
        '"' | '\'' | '[' | '{' if !name.is_empty() => {
            at(&format!("text goes on behind the closing {}", close(starts)), quoted())
        }
        '@' | '`' | '%' | '|' | '>' | '?' | '*' | '&' if !name.is_empty() => {
            at(&format!("a value cannot begin with {starts}"), quoted())
        }
        _ => at(
            "this line does not fit the one above it",
            String::from("begin the lines of one list below each other; settings begin at the left edge"),
        ),
    }
}

fn close(open: char) -> char {
    match open {
        '[' => ']',
        '{' => '}',
        quote => quote,
    }
}

/// The mended line: the value in whichever quotes it does not hold itself.
fn quoted(name: &str, value: &str) -> String {
    let words = value.trim_matches(['"', '\'']);
    match (value.contains('"'), value.contains('\'')) {
        (false, _) => format!("put all of it in quotes: {name}: \"{words}\""),
        (true, false) => format!("put all of it in quotes: {name}: '{value}'"),
        (true, true) => String::from(GENERAL),
    }
}

/// A colon too many, a line without one, or a line that stands too far in.
fn colon(file: &Arc<SourceFile>, span: Span, line: Span, name: &str, value: &str) -> Slip {
    let at = |line: Span, label: &str, help: String| Slip { line, label: label.to_owned(), help };
    if value.contains(": ") || value.ends_with(':') {
        return at(line, "a second colon with a space behind it", quoted(name, value));
    }
    let above = file.line_span(line.start.saturating_sub(1).max(span.start));
    if above.start < line.start && above.start >= span.start && !file.slice(above).contains(':') {
        return at(above, "this line has no colon", String::from(GENERAL));
    }
    at(line, "this line stands further in than the one above it", String::from("begin it right below that one"))
}

/// A value whose quote is not closed in its line.
fn open_quote(file: &Arc<SourceFile>, span: Span) -> Option<Slip> {
    let opens = |line: &str| {
        let value = line.split_once(": ").map_or(line, |(_, value)| value).trim_start_matches(['-', ' ']).trim_end();
        let quote = value.chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
        (!value[1..].contains(quote)).then_some(quote)
    };
    let (line, quote) = lines(file, span).find_map(|line| Some((line, opens(file.slice(line))?)))?;
    Some(Slip {
        line,
        label: String::from("this quote is never closed"),
        help: format!("end the value with {quote} too"),
    })
}

/// A value whose bracket is not closed in its line.
fn open_list(file: &Arc<SourceFile>, span: Span, open: char, help: String) -> Option<Slip> {
    let opens = |line: &str| line.contains(&format!(": {open}")) && !line.contains(close(open));
    let line = lines(file, span).find(|line| opens(file.slice(*line)))?;
    Some(Slip { line, label: format!("the {open} is never closed"), help })
}

fn lines(file: &SourceFile, span: Span) -> impl Iterator<Item = Span> + '_ {
    let starts = file.slice(span).split_inclusive('\n').scan(span.start, |at, line| {
        let start = *at;
        *at += line.len();
        Some(start)
    });
    starts.map(|start| file.line_span(start))
}

fn first_line(text: &str, span: Span) -> Span {
    let start = text.len() - text.trim_start().len();
    let line = text[start..].lines().next().unwrap_or("").len();
    Span::new(span.start + start, span.start + start + line)
}

fn twice(file: &Arc<SourceFile>, span: Span, text: &str, key: &str) -> Diagnostic {
    let is_key = |line: &str| {
        let bare = line.trim_start().trim_start_matches(['"', '\'']);
        bare.strip_prefix(key).is_some_and(|rest| rest.trim_start_matches(['"', '\'']).trim_start().starts_with(':'))
    };
    let found: Vec<Span> = lines(file, span).filter(|line| is_key(file.slice(*line))).collect();
    let fault = Diagnostic::new(codes::KEY_TWICE, format!("`{key}` is given twice"));
    match found.as_slice() {
        [first, .., last] => fault.at(file, *last, "again").related(file, *first, "first here"),
        _ => fault.at(file, first_line(text, span), ""),
    }
    .help("keep one of the two lines")
}
