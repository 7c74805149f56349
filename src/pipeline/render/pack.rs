//! Markup that repeats itself, written once: a course's cards are hundreds of questions in
//! the same few frames.
//!
//! What recurs becomes one letter that no text has, and a list says what the letters stand for.
//! Scripts put it back with one replacement.

use std::collections::HashMap;

/// The letters for what recurs: those that Unicode leaves to private use.
const LETTERS: std::ops::Range<u32> = 0xe000..0xf8ff;
/// What recurs less often, or is shorter, is no gain.
const LEAST: (u32, usize) = (3, 8);
/// Attributes whose values differ from question to question.
const OWN: [&str; 10] =
    ["id", "for", "name", "value", "href", "src", "data-question", "data-choice", "data-step", "aria-labelledby"];

/// Texts, and what their letters stand for.
#[derive(Debug, PartialEq, Eq)]
pub struct Packed {
    /// What the letters stand for, from the first on.
    pub parts: Vec<String>,
    /// The texts.
    pub texts: Vec<String>,
}

/// Packs texts; as they are where one of them has such letters itself.
pub fn pack(texts: Vec<String>) -> Packed {
    if texts.iter().any(|text| text.chars().any(|letter| LETTERS.contains(&u32::from(letter)))) {
        return Packed { parts: Vec::new(), texts };
    }
    let cut: Vec<Vec<&str>> = texts.iter().map(|text| pieces(text)).collect();
    let mut counts: HashMap<&str, u32> = HashMap::new();
    for piece in cut.iter().flatten().filter(|piece| piece.len() >= LEAST.1) {
        *counts.entry(piece).or_default() += 1;
    }
    let mut parts: Vec<(&str, u32)> = counts.into_iter().filter(|(_, count)| *count >= LEAST.0).collect();
    parts.sort_by_key(|(piece, count)| (std::cmp::Reverse(piece.len() * *count as usize), *piece));
    parts.truncate(LETTERS.len());
    let letters = LETTERS.filter_map(char::from_u32);
    let letters: HashMap<&str, char> = parts.iter().map(|(piece, _)| *piece).zip(letters).collect();
    let put = |pieces: &Vec<&str>| {
        pieces.iter().fold(String::new(), |mut text, piece| {
            match letters.get(piece) {
                Some(letter) => text.push(*letter),
                None => text.push_str(piece),
            }
            text
        })
    };
    let packed = cut.iter().map(put).collect();
    Packed { parts: parts.iter().map(|(piece, _)| (*piece).to_owned()).collect(), texts: packed }
}

/// Cuts markup between tags and text, and around values that are its own.
fn pieces(text: &str) -> Vec<&str> {
    let bytes = text.as_bytes();
    let mut pieces = Vec::new();
    let (mut from, mut at, mut is_tag) = (0, 0, false);
    let mut cut = |from: &mut usize, to: usize| {
        if to > *from {
            pieces.push(&text[*from..to]);
            *from = to;
        }
    };
    while at < bytes.len() {
        match bytes[at] {
            b'<' if !is_tag => {
                // tags with nothing between them but a line's end are one piece
                if at > from && !matches!(bytes[at - 1], b'>' | b'\n') {
                    cut(&mut from, at);
                }
                is_tag = true;
            }
            b'>' if is_tag => {
                is_tag = false;
                let rest = &bytes[at + 1..];
                let end = at + 1 + usize::from(rest.first() == Some(&b'\n'));
                if bytes.get(end).is_some_and(|next| *next != b'<') {
                    cut(&mut from, end);
                }
            }
            b'"' if is_tag && at > 0 && bytes[at - 1] == b'=' => {
                let name = text[..at - 1].rsplit(' ').next().unwrap_or("");
                let end = memchr::memchr(b'"', &bytes[at + 1..]).map_or(bytes.len(), |end| at + 1 + end);
                if OWN.contains(&name) {
                    cut(&mut from, at + 1);
                    cut(&mut from, end);
                }
                at = end;
            }
            _ => {}
        }
        at += 1;
    }
    cut(&mut from, text.len());
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As the scripts do it.
    fn unpack(packed: &Packed) -> Vec<String> {
        let part = |letter: char| {
            let part = u32::from(letter).checked_sub(LETTERS.start).and_then(|at| packed.parts.get(at as usize));
            part.cloned().unwrap_or_else(|| letter.to_string())
        };
        packed.texts.iter().map(|text| text.chars().map(part).collect()).collect()
    }

    fn question(name: &str) -> String {
        format!(
            "<p class=\"stem\" id=\"_q-{name}\">What about {name}? 3 > 2</p>\n<label data-choice=\"{name}\"><span class=\"o-t\">کال {name}</span></label>\n"
        )
    }

    #[test]
    fn what_is_packed_is_whole_again_and_smaller() {
        let texts: Vec<String> = ["one", "two", "three", "four", ""].map(question).into();
        let packed = pack(texts.clone());
        assert_eq!(unpack(&packed), texts);
        assert!(packed.texts.concat().len() * 2 < texts.concat().len(), "{packed:?}");
    }

    #[test]
    fn private_letters_of_an_author_stay_what_they_are() {
        let texts = vec![question("\u{e000}"), question("one"), question("two"), question("three")];
        let packed = pack(texts.clone());
        assert_eq!((packed.parts.len(), unpack(&packed)), (0, texts));
    }

    #[test]
    fn markup_that_ends_within_a_tag_is_no_fault() {
        for text in ["<p id=\"", "<p", "\"=<", "<p id=\"a", ">\n<", ""] {
            assert_eq!(pieces(text).concat(), text);
        }
    }
}
