//! The names of all terms of one language, ready to be found in running text in one pass.
//!
//! A tree of letters as typed answers are compared: in lower case, as their most usual variant. Whole words
//! only, in any script; the longest name counts; a name all in capitals is found in capitals only.

use std::collections::HashMap;
use std::ops::Range;

use crate::model::is_of_word;
use crate::record::{normal_form, plain_letter};

/// A place in the tree.
#[derive(Debug, Default)]
struct Node {
    /// Where each letter leads, sorted.
    next: Vec<(char, usize)>,
    /// The term whose name ends here, and whether it counts in capitals only.
    term: Option<(usize, bool)>,
}

/// The names of terms.
#[derive(Debug)]
pub struct Lexicon {
    nodes: Vec<Node>,
    /// Numbers of terms by their names as they are compared.
    terms: HashMap<String, usize>,
}

/// A name of a term.
#[derive(Debug, Clone, Copy)]
pub struct Name<'a> {
    /// As it is written.
    pub text: &'a str,
    /// The number of its term.
    pub term: usize,
    /// True when it is known, but not found in text.
    pub is_quiet: bool,
}

/// A name that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// Where it stands.
    pub at: Range<usize>,
    /// The number of its term.
    pub term: usize,
}

impl Lexicon {
    /// A lexicon of names; of two equal ones the first counts.
    pub fn of(names: &[Name<'_>]) -> Self {
        let mut lexicon = Self { nodes: vec![Node::default()], terms: HashMap::new() };
        for name in names {
            lexicon.terms.entry(normal_form(name.text)).or_insert(name.term);
            if !name.is_quiet {
                lexicon.add(name.text, name.term);
            }
        }
        lexicon
    }

    fn add(&mut self, name: &str, term: usize) {
        let mut letters = String::new();
        name.split_whitespace().enumerate().for_each(|(number, word)| {
            letters.extend((number > 0).then_some(' '));
            word.chars().for_each(|letter| plain_letter(letter, &mut letters));
        });
        let mut node = 0;
        for letter in letters.chars() {
            node = match self.step(node, letter) {
                Some(next) => next,
                None => self.grow(node, letter),
            };
        }
        if node > 0 {
            self.nodes[node].term.get_or_insert((term, is_all_capital(name)));
        }
    }

    fn grow(&mut self, node: usize, letter: char) -> usize {
        let fresh = self.nodes.len();
        let next = &mut self.nodes[node].next;
        let at = next.partition_point(|(known, _)| *known < letter);
        next.insert(at, (letter, fresh));
        self.nodes.push(Node::default());
        fresh
    }

    fn step(&self, node: usize, letter: char) -> Option<usize> {
        let next = &self.nodes[node].next;
        let at = next.binary_search_by_key(&letter, |(known, _)| *known).ok()?;
        Some(next[at].1)
    }

    /// The number of the term of a name.
    pub fn term(&self, name: &str) -> Option<usize> {
        self.terms.get(&normal_form(name)).copied()
    }

    /// Finds every name in a stretch of escaped text.
    pub fn find(&self, text: &str, mut found: impl FnMut(Hit)) {
        let mut at = 0;
        while let Some(start) = next_word(text, at) {
            match self.longest(text, start) {
                Some(hit) => {
                    at = hit.at.end;
                    found(hit);
                }
                None => at = word_end(text, start),
            }
        }
    }

    /// The longest name that begins at `start`.
    fn longest(&self, text: &str, start: usize) -> Option<Hit> {
        let mut best = None;
        let (mut node, mut at, mut has_small) = (0, start, false);
        let mut letters = String::new();
        while let Some((letter, length)) = letter(&text[at..]) {
            letters.clear();
            has_small |= letter.is_lowercase();
            plain_letter(letter, &mut letters);
            for letter in letters.chars() {
                node = match self.step(node, letter) {
                    Some(next) => next,
                    None => return best,
                };
            }
            at += length;
            let Some((term, is_capital)) = self.nodes[node].term else { continue };
            let Some(plural) = rest_of_word(&text[start..at], &text[at..]).filter(|_| !(is_capital && has_small))
            else {
                continue;
            };
            best = Some(Hit { at: start..at + plural, term });
        }
        best
    }
}

/// The letter that a text begins with, and its length there; a run of white space is one blank.
fn letter(text: &str) -> Option<(char, usize)> {
    let first = text.chars().next()?;
    if first == '&' {
        let named = [("&amp;", '&'), ("&lt;", '<'), ("&gt;", '>'), ("&quot;", '"'), ("&nbsp;", ' ')];
        let found = named.iter().find(|(name, _)| text.starts_with(name));
        return Some(found.map_or((first, 1), |(name, letter)| (*letter, name.len())));
    }
    if first.is_whitespace() {
        let rest = text.trim_start();
        return Some((' ', text.len() - rest.len()));
    }
    Some((first, first.len_utf8()))
}

/// Where the first word from `from` on begins; a part behind a hyphen begins none.
fn next_word(text: &str, from: usize) -> Option<usize> {
    let mut from = from;
    loop {
        let start = from + text[from..].find(is_of_word)?;
        let before = text[..start].strip_suffix(['-', '\u{2011}', '_']);
        if before.is_none_or(|before| !before.ends_with(is_of_word)) {
            return Some(start);
        }
        from = word_end(text, start);
    }
}

fn word_end(text: &str, start: usize) -> usize {
    text[start..].find(|letter| !is_of_word(letter)).map_or(text.len(), |length| start + length)
}

/// How much of a name's last word is left behind it: nothing, or the s of an English plural; `None` where
/// another word goes on.
fn rest_of_word(name: &str, rest: &str) -> Option<usize> {
    if ends_word(rest) {
        return Some(0);
    }
    let plural = rest.strip_prefix('s').filter(|_| name.ends_with(|letter: char| letter.is_ascii_alphabetic()));
    plural.filter(|rest| ends_word(rest)).map(|_| 1)
}

/// True where no word goes on: neither a letter, nor a hyphen and a letter.
fn ends_word(rest: &str) -> bool {
    let behind = rest.strip_prefix(['-', '\u{2011}', '_']).unwrap_or(rest);
    !behind.starts_with(is_of_word)
}

/// True for `AHT` and `P&L`: written otherwise they are other words, such as `it` or `who`.
fn is_all_capital(name: &str) -> bool {
    name.chars().filter(|letter| letter.is_uppercase()).count() > 1 && !name.contains(char::is_lowercase)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lexicon(names: &[&str]) -> Lexicon {
        let names = names.iter().enumerate().map(|(term, text)| Name { text, term, is_quiet: *text == "quiet" });
        Lexicon::of(&names.collect::<Vec<_>>())
    }

    fn found<'t>(names: &[&str], text: &'t str) -> Vec<(&'t str, usize)> {
        let lexicon = lexicon(names);
        let mut hits = Vec::new();
        lexicon.find(text, |hit| hits.push((&text[hit.at.clone()], hit.term)));
        hits
    }

    #[test]
    fn the_longest_name_counts() {
        let names = ["handling time", "average handling time", "time"];
        assert_eq!(
            found(&names, "The average\n handling time, handling time; a time-out is no time."),
            [("average\n handling time", 1), ("handling time", 0), ("time", 2)]
        );
    }

    #[test]
    fn whole_words_in_three_scripts() {
        assert_eq!(found(&["agent"], "Agenta, reagent, agent’s, non-agent and AGENT."), [("agent", 0), ("AGENT", 0)]);
        assert_eq!(found(&["कॉल"], "कॉलर, कॉल। कॉलें"), [("कॉल", 0)]);
        assert_eq!(found(&["کال"], "کالر، کال۔ كال"), [("کال", 0), ("كال", 0)]);
    }

    #[test]
    fn an_english_plural_is_found_by_itself() {
        assert_eq!(found(&["call", "KPI"], "Calls and KPIs, callss"), [("Calls", 0), ("KPIs", 1)]);
    }

    #[test]
    fn letter_variants_are_one() {
        // nukta as one letter and as two, harakat, joiners
        assert_eq!(found(&["रिकॉर्ड\u{95b}"], "रिकॉर्डज\u{93c} है"), [("रिकॉर्डज\u{93c}", 0)]);
        assert_eq!(found(&["ملازم"], "مُلازم اور ملازمت"), [("مُلازم", 0)]);
        assert_eq!(found(&["call\u{ad}back"], "a CallBack"), [("CallBack", 0)]);
    }

    #[test]
    fn capitals_are_found_in_capitals_only() {
        assert_eq!(
            found(&["IT", "P&L", "Queue"], "it is IT: p&amp;l, P&amp;L in a queue"),
            [("IT", 0), ("P&amp;L", 1), ("queue", 2)]
        );
    }

    #[test]
    fn quiet_terms_are_not_found() {
        assert_eq!(found(&["quiet", "queue"], "a quiet queue"), [("queue", 1)]);
    }

    #[test]
    fn a_name_is_known_however_it_is_written() {
        let lexicon = lexicon(&["Average handling time", "quiet"]);
        assert_eq!(lexicon.term("average  Handling time"), Some(0));
        assert_eq!(lexicon.term("handling"), None);
        assert_eq!(lexicon.term("Quiet"), Some(1));
    }
}
