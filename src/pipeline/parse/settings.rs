//! The one reader of `{…}`: settings at the end of a heading or an answer, or right
//! after an image.
//!
//! Works on the source, because the parser's own attributes split quoted values.
//! Says what stands there; which words mean something is the caller's business.

use crate::diagnostic::Span;

/// One word of a `{…}`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Word {
    /// `#id`
    Id(String),
    /// `.word`
    Class(String),
    /// `word`
    Flag(String),
    /// `key=value`
    Pair(String, String),
}

/// A word and where it stands, as an offset into the text that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Setting {
    /// The word.
    pub word: Word,
    /// Where it stands.
    pub span: Span,
}

/// A `{…}` that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    /// From the brace to the brace, with the white space before it.
    pub span: Span,
    /// Its words in order.
    pub words: Vec<Setting>,
}

/// The `{…}` at the end of a text, trailing white space and closing `#` aside.
/// Offsets count from the start of `text`.
pub fn trailing(text: &str) -> Option<Settings> {
    let end = text.trim_end().len();
    let body = &text[..end];
    if !body.ends_with('}') || body.ends_with("}}") || body.ends_with("\\}") {
        return None;
    }
    let open = body.rfind('{')?;
    if body[..open].ends_with(['\\', '{', '$']) {
        return None;
    }
    let before = body[..open].trim_end().len();
    Some(Settings { span: Span::new(before, end), words: words(&body[open + 1..end - 1], open + 1) })
}

/// The `{…}` that a text begins with.
pub fn leading(text: &str) -> Option<Settings> {
    if !text.starts_with('{') || text.starts_with("{{") {
        return None;
    }
    let line = text.lines().next()?;
    let end = line.find('}')?;
    Some(Settings { span: Span::new(0, end + 1), words: words(&line[1..end], 1) })
}

fn words(text: &str, offset: usize) -> Vec<Setting> {
    let mut found = Vec::new();
    let mut rest = text;
    loop {
        rest = rest.trim_start();
        if rest.is_empty() {
            return found;
        }
        let length = word_length(rest);
        let start = offset + text.len() - rest.len();
        found.push(Setting { word: word(&rest[..length]), span: Span::new(start, start + length) });
        rest = &rest[length..];
    }
}

/// Length of the next word; white space inside quotes belongs to it.
fn word_length(text: &str) -> usize {
    let mut quote = None;
    for (at, letter) in text.char_indices() {
        match quote {
            Some(end) if letter == end => quote = None,
            Some(_) => {}
            None if letter.is_whitespace() => return at,
            None => quote = closing(letter),
        }
    }
    text.len()
}

fn closing(letter: char) -> Option<char> {
    match letter {
        '"' => Some('"'),
        '“' => Some('”'),
        _ => None,
    }
}

fn word(text: &str) -> Word {
    if let Some(id) = text.strip_prefix('#') {
        return Word::Id(id.to_owned());
    }
    if let Some(class) = text.strip_prefix('.') {
        return Word::Class(class.to_owned());
    }
    match text.split_once('=') {
        Some((key, value)) => Word::Pair(key.to_owned(), value.trim_matches(['"', '“', '”']).to_owned()),
        None => Word::Flag(text.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<Word> {
        trailing(text).map(|found| found.words.into_iter().map(|setting| setting.word).collect()).unwrap_or_default()
    }

    #[test]
    fn all_five_forms_are_read() {
        assert_eq!(
            read("What first? {#greet .question points=2 by=“day 3” decor}"),
            vec![
                Word::Id("greet".into()),
                Word::Class("question".into()),
                Word::Pair("points".into(), "2".into()),
                Word::Pair("by".into(), "day 3".into()),
                Word::Flag("decor".into()),
            ]
        );
    }

    #[test]
    fn plain_braces_and_variables_are_text() {
        assert_eq!(trailing("a set \\{a, b}"), None);
        assert_eq!(trailing("Welcome to {{client}}"), None);
        assert_eq!(trailing("no braces"), None);
    }

    #[test]
    fn spans_point_at_the_words() {
        let text = "Greet {#greet points=2}";
        let found = trailing(text).expect("settings");
        assert_eq!(&text[found.words[1].span.range()], "points=2");
        assert_eq!(&text[found.span.range()], " {#greet points=2}");
    }
}
