//! Passages in Latin letters inside a text of another script, such as a line of a call
//! in a lesson in Urdu. Each is marked with its language and direction, so that it keeps
//! its order and its full stop where the letters around it run from right to left, and
//! is read aloud as what it is.
//!
//! A single word stays unmarked: abbreviations of the trade belong to the sentence.

use std::ops::Range;

use crate::model::{Body, Fill, Hole};

/// Elements that may begin and end inside a passage.
const INLINE: [&str; 3] = ["em", "strong", "del"];

/// Elements whose letters are nobody's language.
const VERBATIM: [&str; 2] = ["code", "pre"];

/// What a text is made of, as far as a passage needs to know.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sort {
    /// A letter of the Latin script.
    Latin,
    /// A digit, or a gap to fill in.
    Figure,
    /// Space and signs that belong to what stands around them.
    Neutral,
    /// What ends a sentence.
    Stop,
    /// The begin tag of an element that may stand inside.
    Open,
    /// Its end tag.
    Close,
    /// A letter of another script.
    Other,
    /// A quotation mark, a block, a link: no passage goes on over it.
    Break,
}

struct Item {
    sort: Sort,
    at: Range<usize>,
}

/// Marks the passages of a body. `language`: what they are in; nothing for a page whose
/// own script is Latin.
pub fn mark(body: Body, language: &str) -> Body {
    if language.is_empty() || !body.markup.bytes().any(|byte| byte.is_ascii_alphabetic()) {
        return body;
    }
    let items = items(&body);
    let mut found = Vec::new();
    let is_edge = |item: &Item| matches!(item.sort, Sort::Other | Sort::Break);
    let mut start = 0;
    while start < items.len() {
        let end = items[start..].iter().position(is_edge).map_or(items.len(), |length| start + length);
        let follows_letter = start > 0 && items[start - 1].sort == Sort::Other;
        passages(&items, start..end, follows_letter, &mut found);
        start = end + 1;
    }
    if found.is_empty() { body } else { wrap(&body, &items, &found, language) }
}

/// The passages between two edges.
fn passages(items: &[Item], inside: Range<usize>, follows_letter: bool, found: &mut Vec<Range<usize>>) {
    let carries = |item: &Item| item.sort == Sort::Latin || (item.sort == Sort::Figure && !follows_letter);
    let Some(first) = items[inside.clone()].iter().position(carries) else { return };
    let ends = |item: &Item| matches!(item.sort, Sort::Latin | Sort::Figure);
    let Some(last) = items[inside.clone()].iter().rposition(ends) else { return };
    let (first, mut end) = (inside.start + first, inside.start + last + 1);
    while end < inside.end && matches!(items[end].sort, Sort::Stop | Sort::Close) {
        end += 1;
    }
    match balance(items, first..end, &inside) {
        Ok(passage) => {
            if is_passage(&items[passage.clone()]) {
                found.push(passage);
            }
        }
        Err(split) => {
            passages(items, inside.start..split, follows_letter, found);
            passages(items, split + 1..inside.end, false, found);
        }
    }
}

/// Two words, or one that ends a sentence, or a gap among words.
fn is_passage(items: &[Item]) -> bool {
    let (mut words, mut in_word, mut has_gap) = (0, false, false);
    for item in items {
        let is_letter = item.sort == Sort::Latin;
        words += usize::from(is_letter && !in_word);
        in_word = is_letter || (in_word && matches!(item.sort, Sort::Open | Sort::Close));
        has_gap |= item.sort == Sort::Figure && item.at.is_empty();
    }
    let ends = items.iter().rev().find(|item| item.sort != Sort::Close).is_some_and(|item| item.sort == Sort::Stop);
    words >= 2 || (words == 1 && (ends || has_gap))
}

/// A range of which every element both begins and ends inside: widened by tags next to
/// it, else the item at which it must be split.
fn balance(items: &[Item], wanted: Range<usize>, inside: &Range<usize>) -> Result<Range<usize>, usize> {
    let Range { mut start, mut end } = wanted;
    loop {
        let mut open = Vec::new();
        let stray = (start..end).find(|index| match items[*index].sort {
            Sort::Open => {
                open.push(*index);
                false
            }
            Sort::Close => open.pop().is_none(),
            _ => false,
        });
        match (stray, open.last()) {
            (Some(_), _) if start > inside.start && items[start - 1].sort == Sort::Open => start -= 1,
            (Some(stray), _) => return Err(stray),
            (None, None) => return Ok(start..end),
            (None, Some(_)) if end < inside.end && items[end].sort == Sort::Close => end += 1,
            (None, Some(left)) => return Err(*left),
        }
    }
}

fn items(body: &Body) -> Vec<Item> {
    let mut items = Vec::with_capacity(body.markup.len());
    let mut holes = body.holes.iter().peekable();
    let mut verbatim = 0_usize;
    let mut at = 0;
    while at < body.markup.len() {
        while let Some(hole) = holes.next_if(|hole| hole.at <= at) {
            items.push(gap_or_break(hole));
        }
        let rest = &body.markup[at..];
        let (mut sort, length) = next(rest);
        if let Some(tag) = rest.strip_prefix('<') {
            let name = tag.trim_start_matches('/').split([' ', '>']).next().unwrap_or("");
            if VERBATIM.contains(&name) {
                verbatim = if tag.starts_with('/') { verbatim.saturating_sub(1) } else { verbatim + 1 };
            }
            // what fills a place inside a tag is no part of the text
            while holes.next_if(|hole| hole.at < at + length).is_some() {}
        } else if verbatim > 0 {
            sort = Sort::Break;
        }
        items.push(Item { sort, at: at..at + length });
        at += length;
    }
    items.extend(holes.map(gap_or_break));
    items
}

fn gap_or_break(hole: &Hole) -> Item {
    let sort = if matches!(hole.fill, Fill::Field(_)) { Sort::Figure } else { Sort::Break };
    Item { sort, at: hole.at..hole.at }
}

/// What a text begins with, and its length in bytes.
fn next(rest: &str) -> (Sort, usize) {
    let Some(letter) = rest.chars().next() else { return (Sort::Break, rest.len()) };
    let length = letter.len_utf8();
    match letter {
        '<' => {
            let length = rest.find('>').map_or(rest.len(), |end| end + 1);
            let name = rest[1..length].trim_start_matches('/').trim_end_matches('>');
            match INLINE.contains(&name) {
                true if rest.starts_with("</") => (Sort::Close, length),
                true => (Sort::Open, length),
                false => (Sort::Break, length),
            }
        }
        '&' => (Sort::Neutral, rest.find(';').map_or(1, |end| end + 1)),
        '.' | '?' | '!' | '…' | '%' | ')' | ',' => (Sort::Stop, length),
        '0'..='9' | '$' | '£' | '₹' | '(' => (Sort::Figure, length),
        '“' | '”' | '‘' | '«' | '»' | '"' => (Sort::Break, length),
        _ if is_latin(letter) => (Sort::Latin, length),
        _ if letter.is_whitespace() || letter == '’' || letter.is_ascii_punctuation() => (Sort::Neutral, length),
        '–' | '—' | '·' | '→' | '±' | '×' => (Sort::Neutral, length),
        _ => (Sort::Other, length),
    }
}

/// Letters of the Latin script, with their accents.
fn is_latin(letter: char) -> bool {
    letter < '\u{250}' && letter.is_alphabetic()
}

fn wrap(body: &Body, items: &[Item], found: &[Range<usize>], language: &str) -> Body {
    let open = format!("<span lang=\"{language}\" dir=\"ltr\">");
    let mut out = Body::default();
    out.markup.reserve(body.markup.len() + found.len() * (open.len() + 8));
    let mut holes = body.holes.iter().peekable();
    let mut passages = found.iter().peekable();
    let mut end = usize::MAX;
    for (index, item) in items.iter().enumerate() {
        if index == end {
            out.push("</span>");
            end = usize::MAX;
        }
        if let Some(passage) = passages.next_if(|passage| passage.start == index) {
            out.push(&open);
            end = passage.end;
        }
        // a hole is an item of no length; those in a tag come with their tag
        let mut from = item.at.start;
        while let Some(hole) =
            holes.next_if(|hole| hole.at < item.at.end || (item.at.is_empty() && hole.at == item.at.start))
        {
            out.push(&body.markup[from..hole.at]);
            out.hole(hole.fill.clone());
            from = hole.at;
            if item.at.is_empty() {
                break;
            }
        }
        out.push(&body.markup[from..item.at.end]);
    }
    if end != usize::MAX {
        out.push("</span>");
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marked(markup: &str) -> String {
        let body = Body { markup: markup.to_owned(), holes: Vec::new() };
        mark(body, "en").markup.replace("<span lang=\"en\" dir=\"ltr\">", "[").replace("</span>", "]")
    }

    #[test]
    fn a_sentence_keeps_its_full_stop() {
        assert_eq!(marked("<p>“Please hold.”</p>"), "<p>“[Please hold.]”</p>");
        assert_eq!(marked("<p>کہیں: How can I help?</p>"), "<p>کہیں: [How can I help?]</p>");
        assert_eq!(marked("<li>Yes.</li>"), "<li>[Yes.]</li>");
    }

    #[test]
    fn a_term_of_the_trade_belongs_to_its_sentence() {
        for plain in
            ["<p>یہ BPO ہے۔</p>", "<p>KPI، SLA اور 24 گھنٹے</p>", "<p>کچھ نہیں</p>", "<p><code>a b c</code></p>"]
        {
            assert_eq!(marked(plain), plain);
        }
    }

    #[test]
    fn elements_stay_whole() {
        assert_eq!(marked("<li><strong>V</strong> for Victor.</li>"), "<li>[<strong>V</strong> for Victor.]</li>");
        assert_eq!(
            marked("<p><strong>یہ My name</strong> is Anu</p>"),
            "<p><strong>یہ [My name]</strong> [is Anu]</p>"
        );
        assert_eq!(
            marked("<p>Say <a href=\"x y\">two words</a> ہے</p>"),
            "<p>Say <a href=\"x y\">[two words]</a> ہے</p>"
        );
        assert_eq!(marked("<p>A &amp; B firms</p>"), "<p>[A &amp; B firms]</p>");
    }

    #[test]
    fn gaps_belong_to_their_sentence() {
        let mut body = Body::default();
        body.push("<p>یہ ");
        body.push("</p><p>");
        body.hole(Fill::Field(0));
        body.push(" for calling. May I ");
        body.hole(Fill::Field(1));
        body.push("?</p>");
        let out = mark(body, "en");
        assert_eq!(out.markup, "<p>یہ </p><p><span lang=\"en\" dir=\"ltr\"> for calling. May I ?</span></p>");
        assert_eq!(&out.markup[..out.holes[0].at], "<p>یہ </p><p><span lang=\"en\" dir=\"ltr\">");
        assert_eq!(out.holes.len(), 2);
        assert!(out.markup[out.holes[1].at..].starts_with("?</span>"));
    }
}
