//! A built site in the form in which people read differences: one block of a page a
//! line, JSON with a key a line.

use lyceum::artifact::{ArtifactSet, Recipe};
use serde_json::Value;

use super::html::{Tag, Token, tokens};

/// Elements that stand inside a line of text.
const INLINE: [&str; 25] = [
    "a", "abbr", "b", "bdi", "bdo", "br", "cite", "code", "del", "em", "i", "img", "input", "kbd", "mark", "q", "s",
    "small", "span", "strong", "sub", "sup", "u", "use", "svg",
];

/// Elements that have no end; drawings write theirs as `<path/>`.
const VOID: [&str; 5] = ["hr", "br", "img", "input", "path"];

/// What a build gave.
pub struct Output {
    /// The files.
    pub artifacts: ArtifactSet,
    /// The faults, one line each.
    pub said: String,
}

impl Output {
    /// The text of one file.
    pub fn text(&self, path: &str) -> String {
        let known: Vec<_> = self.paths().collect();
        let artifact = self
            .artifacts
            .get(path)
            .unwrap_or_else(|| panic!("there is no {path} in the output, only\n{}\n{}", known.join("\n"), self.said));
        let bytes = match &artifact.recipe {
            Recipe::Bytes(bytes) => bytes.to_vec(),
            Recipe::Made(make) => make.make().unwrap_or_else(|fault| panic!("{path}: {}", fault.message)),
            Recipe::File(file) => std::fs::read(file).expect("the file is there"),
        };
        String::from_utf8(bytes).expect("text")
    }

    /// All paths.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.artifacts.iter().map(|artifact| &*artifact.path)
    }
}

/// What stands inside `<main>`, one block a line, under the tag that gives the
/// page's language and direction.
pub fn main_of(page: &str) -> String {
    let root = tokens(page).into_iter().find_map(|token| match token {
        Token::Open(tag) if tag.name == "html" => Some(tag.source),
        _ => None,
    });
    let start = page.find("<main").expect("a main");
    let start = start + page[start..].find('>').expect("its end") + 1;
    let end = page.rfind("</main>").expect("its end");
    let mut lines = Lines { out: format!("{}\n", root.expect("an html tag")), ..Lines::default() };
    for token in tokens(&page[start..end]) {
        lines.take(token);
    }
    lines.end_line();
    assert_eq!(lines.depth, 0, "tags that do not match:\n{}", lines.out);
    lines.out
}

#[derive(Default)]
struct Lines {
    out: String,
    line: String,
    depth: usize,
    /// The block that the line began with, as long as nothing but text followed.
    began: bool,
    verbatim: bool,
}

impl Lines {
    fn take(&mut self, token: Token<'_>) {
        match token {
            Token::Text(text) => self.text(text),
            Token::Open(tag) if is_inline(&tag) => self.line.push_str(tag.source),
            Token::Close(tag) if is_inline(&tag) => self.line.push_str(tag.source),
            Token::Open(tag) => {
                self.end_line();
                self.line.push_str(tag.source);
                if VOID.contains(&tag.name.as_str()) {
                    return self.end_line();
                }
                self.began = true;
                self.depth += 1;
                self.verbatim |= tag.name == "pre";
            }
            Token::Close(tag) => {
                self.verbatim &= tag.name != "pre";
                if !self.began {
                    self.end_line();
                }
                self.depth = self.depth.checked_sub(1).unwrap_or_else(|| panic!("{} closes nothing", tag.source));
                self.trim();
                self.line.push_str(tag.source);
                // the line began one step further in
                self.flush(self.depth);
            }
        }
    }

    fn text(&mut self, text: &str) {
        if self.verbatim {
            return self.line.push_str(text);
        }
        let space = |text: &str| text.starts_with(|letter: char| letter.is_ascii_whitespace());
        let at_start = self.line.is_empty() || self.began && self.line.ends_with('>') && !self.line[1..].contains('<');
        if space(text) && !at_start && !self.line.ends_with(' ') {
            self.line.push(' ');
        }
        let words: Vec<&str> = text.split_ascii_whitespace().collect();
        self.line.push_str(&words.join(" "));
        if !words.is_empty() && text.ends_with(|letter: char| letter.is_ascii_whitespace()) {
            self.line.push(' ');
        }
    }

    fn trim(&mut self) {
        if !self.verbatim {
            self.line.truncate(self.line.trim_end_matches(' ').len());
        }
    }

    fn end_line(&mut self) {
        self.flush(self.depth - usize::from(self.began));
    }

    fn flush(&mut self, depth: usize) {
        self.trim();
        let line = std::mem::take(&mut self.line);
        if !line.trim_matches(' ').is_empty() {
            self.out.push_str(&"  ".repeat(depth));
            self.out.push_str(line.trim_start_matches(' '));
            self.out.push('\n');
        }
        self.began = false;
    }
}

fn is_inline(tag: &Tag<'_>) -> bool {
    INLINE.contains(&tag.name.as_str())
}

/// What a page hands to its scripts.
pub fn data(page: &str) -> String {
    let (_, rest) = page.split_once("<script type=\"application/json\" id=\"_page\">").expect("a data block");
    let (json, _) = rest.split_once("</script>").expect("its end");
    pretty_json(json)
}

/// JSON with a key a line. Fingerprints say nothing to a reader and hang on the
/// version, so they are left out.
pub fn pretty_json(json: &str) -> String {
    let mut value: Value = serde_json::from_str(json).expect("JSON");
    without_fingerprints(&mut value);
    serde_json::to_string_pretty(&value).expect("JSON") + "\n"
}

fn without_fingerprints(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            if let Some(hash) = fields.get_mut("content_hash") {
                *hash = Value::from("…");
            }
            fields.values_mut().for_each(without_fingerprints);
        }
        Value::Array(items) => items.iter_mut().for_each(without_fingerprints),
        _ => {}
    }
}

/// Both texts line by line from the first line that differs to the last; lines that
/// are not the same carry a sign.
pub fn difference(wanted: &str, now: &str) -> String {
    let (old, new): (Vec<&str>, Vec<&str>) = (wanted.lines().collect(), now.lines().collect());
    let same = old.iter().zip(&new).take_while(|(one, other)| one == other).count();
    let tails = old[same..].iter().rev().zip(new[same..].iter().rev());
    let tail = tails.take_while(|(one, other)| one == other).count();
    let signed = |sign: &str, lines: &[&str]| lines.iter().map(|line| format!("{sign} {line}\n")).collect::<String>();
    signed(" ", &old[same.saturating_sub(2)..same])
        + &signed("-", &old[same..old.len() - tail])
        + &signed("+", &new[same..new.len() - tail])
}
