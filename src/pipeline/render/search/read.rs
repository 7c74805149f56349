//! The words of finished markup, section by section. Knows which elements part words
//! and which are no text; knows no page.

use memchr::memchr2;

use crate::model::{Body, Fill, Piece, Section};

/// Elements that stand inside a word or a line.
const INLINE: [&str; 20] = [
    "a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "em", "i", "kbd", "mark", "q", "s", "small", "span",
    "strong", "sub", "sup", "u",
];

/// What entities of our own writer and of the cleaner stand for.
const ENTITIES: [(&str, char); 6] =
    [("amp;", '&'), ("lt;", '<'), ("gt;", '>'), ("quot;", '"'), ("nbsp;", ' '), ("#39;", '\'')];

/// The text below one heading, or before the first.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Passage {
    /// Id of the section, or empty.
    pub anchor: String,
    /// Its words, parted by spaces.
    pub text: String,
}

/// The text of a body, cut at its sections; headings of sections are no part of it.
/// `said` gives the words of the recording behind a link.
pub fn passages(body: &Body, sections: &[Section], said: impl Fn(usize) -> Option<String>) -> Vec<Passage> {
    let mut reader = Reader { sections, passages: vec![Passage::default()], tag: None, skipped: None };
    for piece in body.pieces() {
        match piece {
            Piece::Markup(markup) => reader.read(markup),
            Piece::Hole(Fill::Companions(number)) => {
                reader.part();
                reader.put(&said(*number).unwrap_or_default());
            }
            Piece::Hole(_) => {}
        }
    }
    let mut passages = reader.passages;
    passages.iter_mut().for_each(|passage| passage.text.truncate(passage.text.trim_end().len()));
    passages.retain(|passage| !passage.text.is_empty());
    passages
}

/// The text of a body that has no sections.
pub fn words(body: &Body) -> String {
    passages(body, &[], |_| None).pop().unwrap_or_default().text
}

struct Reader<'s> {
    /// Sections still to come.
    sections: &'s [Section],
    passages: Vec<Passage>,
    /// What was read of a tag; holes may stand within.
    tag: Option<String>,
    /// The tag that ends what is not read.
    skipped: Option<&'static str>,
}

impl Reader<'_> {
    fn read(&mut self, markup: &str) {
        let mut rest = markup;
        while !rest.is_empty() {
            rest = if self.tag.is_some() { self.read_tag(rest) } else { self.read_text(rest) };
        }
    }

    fn read_text<'m>(&mut self, markup: &'m str) -> &'m str {
        let end = memchr2(b'<', b'&', markup.as_bytes()).unwrap_or(markup.len());
        self.put(&markup[..end]);
        let Some(sign) = markup[end..].chars().next() else { return "" };
        let rest = &markup[end + 1..];
        if sign == '<' {
            self.tag = Some(String::new());
            return rest;
        }
        let entity = ENTITIES.iter().find(|(name, _)| rest.starts_with(name));
        let (length, letter) = entity.map_or((0, '&'), |(name, letter)| (name.len(), *letter));
        self.put(letter.encode_utf8(&mut [0; 4]));
        &rest[length..]
    }

    /// Reads on to the end of a tag; a `>` in quotes is not it.
    fn read_tag<'m>(&mut self, markup: &'m str) -> &'m str {
        let mut tag = self.tag.take().unwrap_or_default();
        let mut is_quoted = tag.matches('"').count() % 2 == 1;
        for (at, byte) in markup.bytes().enumerate() {
            match byte {
                b'"' => is_quoted = !is_quoted,
                b'>' if !is_quoted => {
                    tag.push_str(&markup[..at]);
                    self.take(&tag);
                    return &markup[at + 1..];
                }
                _ => {}
            }
        }
        tag.push_str(markup);
        self.tag = Some(tag);
        ""
    }

    fn take(&mut self, tag: &str) {
        if let Some(end) = self.skipped {
            self.skipped = Some(end).filter(|end| *end != tag);
            return;
        }
        let name = tag.trim_start_matches('/').split([' ', '/']).next().unwrap_or_default();
        self.skipped = match name {
            "script" => Some("/script"),
            "svg" => Some("/svg"),
            "sup" if tag.contains("fn-ref") => Some("/sup"),
            "a" if tag.contains("doc-backlink") => Some("/a"),
            "h2" if self.begins(tag) => Some("/h2"),
            _ => None,
        };
        if !INLINE.contains(&name) {
            self.part();
        }
    }

    /// Goes on to the next section where this is its heading.
    fn begins(&mut self, tag: &str) -> bool {
        let Some((section, rest)) = self.sections.split_first() else { return false };
        let is_its = tag.strip_prefix("h2 id=\"").and_then(|tag| tag.strip_suffix('"')) == Some(section.id.as_str());
        if is_its {
            self.sections = rest;
            self.passages.push(Passage { anchor: section.id.clone(), text: String::new() });
        }
        is_its
    }

    /// Parts two words.
    fn part(&mut self) {
        self.put(" ");
    }

    fn put(&mut self, words: &str) {
        let Some(passage) = self.passages.last_mut().filter(|_| self.skipped.is_none()) else { return };
        for (at, line) in words.split('\n').enumerate() {
            let is_apart = passage.text.is_empty() || passage.text.ends_with(' ');
            if at > 0 && !is_apart {
                passage.text.push(' ');
            }
            let is_apart = passage.text.is_empty() || passage.text.ends_with(' ');
            passage.text.push_str(if is_apart { line.trim_start() } else { line });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn body(markup: &str) -> Body {
        Body { markup: markup.to_owned(), holes: Vec::new() }
    }

    #[test]
    fn words_stay_whole_and_blocks_stand_apart() {
        let markup = "<p>One <em>bi</em>g</p>\n<ul>\n<li>two &amp; 3 &lt; 4</li><li>five</li>\n</ul>";
        assert_eq!(words(&body(markup)), "One big two & 3 < 4 five");
    }

    #[test]
    fn what_is_no_text_is_left_out() {
        let markup =
            "<p title=\"a > b\">Word<sup class=\"fn-ref\"><a id=\"f\">1</a></sup><svg><path d=\"M0\"/>x</svg></p>";
        assert_eq!(words(&body(markup)), "Word");
    }

    #[test]
    fn a_page_is_cut_at_its_sections() {
        let sections = ["one", "two"].map(|id| Section { id: id.to_owned(), title: id.to_uppercase() });
        let markup = "<p>Before</p><h2 id=\"one\">ONE</h2>\n<p>First</p><h3 id=\"x\">More</h3><h2 id=\"two\">TWO</h2>";
        let found = passages(&body(markup), &sections, |_| None);
        let of = |anchor: &str, text: &str| Passage { anchor: anchor.to_owned(), text: text.to_owned() };
        assert_eq!(found, [of("", "Before"), of("one", "First More")]);
    }

    #[test]
    fn a_tag_may_hold_holes_and_a_recording_is_found_by_what_is_said_in_it() {
        let mut body = body("<p>See <a href=\"");
        body.hole(Fill::Link(0));
        body.push("\" title=\"x>\">here</a> or hear</p><div>");
        body.hole(Fill::Companions(1));
        body.push("</div>");
        let found = passages(&body, &[], |number| (number == 1).then(|| "I have\ntold three people".to_owned()));
        assert_eq!(found[0].text, "See here or hear I have told three people");
    }
}
