//! Words in a few bytes: enough to know a text again, reworded or not, and too little
//! to read it.
//!
//! Marks, case, order and white space do not count; letters that are written in two
//! ways in Devanagari, Arabic or Latin script count as one. What is kept here stands in
//! `lyceum.lock` of every site, so how it is reckoned never changes within a version.

use std::sync::OnceLock;

use unicode_normalization::char::decompose_canonical;

use crate::model::slug::{is_joining_mark, is_letter};

/// So many words are kept, those with the smallest hashes: a sample that is the same
/// for texts that are alike (Broder 1997, "On the resemblance and containment of documents").
const KEPT: usize = 48;
/// Bits of the fingerprint of all words.
const PRINT: u64 = (1 << 48) - 1;

/// The words of a page, a question or an option.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Gist {
    /// Fingerprint of all words, whatever their order; 0 for none.
    pub print: u64,
    /// Short hashes of different words, or pairs of words, in rising order: at most 48.
    pub sketch: Vec<u16>,
}

impl Gist {
    /// The gist of a question or an option: its words.
    pub fn of<'a>(texts: impl IntoIterator<Item = &'a str>) -> Self {
        let mut taking = Taking::default();
        texts.into_iter().for_each(|text| taking.text(text));
        taking.gist
    }

    /// The gist of a page: its words with the word before each, because long texts in one
    /// language share most of their words and few of their pairs.
    pub fn of_prose<'a>(texts: impl IntoIterator<Item = &'a str>) -> Self {
        let mut taking = Taking { before: Some(EMPTY), ..Taking::default() };
        texts.into_iter().for_each(|text| taking.text(text));
        taking.gist
    }

    /// True when there are no words to be known by.
    pub fn is_empty(&self) -> bool {
        self.sketch.is_empty()
    }

    /// Says which words they are, in six hex digits: of a page, learners' records keep it with
    /// what was done.
    pub fn revision(&self) -> String {
        format!("{:012x}", self.print)[..6].to_owned()
    }

    /// How alike two texts are; see [`likeness`].
    pub fn likeness(&self, other: &Self) -> f64 {
        likeness(&self.sketch, &other.sketch)
    }
}

/// How alike two sketches are, from 0 to 1: twice the words they share by the words they
/// have (Dice), estimated where there are more than a sketch holds.
pub fn likeness(one: &[u16], other: &[u16]) -> f64 {
    let is_sample = one.len() == KEPT || other.len() == KEPT;
    let most = if is_sample { KEPT as u32 } else { u32::MAX };
    let (mut at, mut there) = (0, 0);
    let (mut seen, mut shared) = (0_u32, 0_u32);
    while seen < most {
        // both rise, so the smaller of the two next words is the next one of all
        match (one.get(at), other.get(there)) {
            (None, None) => break,
            (Some(word), Some(same)) if word == same => {
                shared += 1;
                at += 1;
                there += 1;
            }
            (Some(word), next) if next.is_none_or(|next| word < next) => at += 1,
            _ => there += 1,
        }
        seen += 1;
    }
    if shared == 0 { 0.0 } else { f64::from(2 * shared) / f64::from(seen + shared) }
}

/// A gist on its way.
#[derive(Default)]
struct Taking {
    gist: Gist,
    /// The word before, where pairs are taken.
    before: Option<u64>,
}

impl Taking {
    fn text(&mut self, text: &str) {
        let known = KNOWN.get_or_init(known);
        let mut word = EMPTY;
        for letter in text.chars() {
            match known.get(letter as usize).copied().unwrap_or_else(|| Sign::of(letter)) {
                Sign::Letter(plain) => word = add(word, plain),
                Sign::Letters => plain(letter, &mut |letter| word = add(word, letter)),
                Sign::End => self.end(&mut word),
                Sign::Silent => {}
            }
        }
        self.end(&mut word);
    }

    fn end(&mut self, word: &mut u64) {
        if *word == EMPTY {
            return;
        }
        let hash = scatter(std::mem::replace(word, EMPTY));
        self.gist.print = self.gist.print.wrapping_add(hash) & PRINT;
        let together = self
            .before
            .as_mut()
            .map(|before| std::mem::replace(before, hash))
            .map(|before| scatter(hash ^ before.rotate_left(1)));
        let short = (together.unwrap_or(hash) >> 48) as u16;
        let sketch = &mut self.gist.sketch;
        if sketch.len() == KEPT && sketch.last().is_some_and(|largest| short >= *largest) {
            return;
        }
        if let Err(place) = sketch.binary_search(&short) {
            sketch.insert(place, short);
            sketch.truncate(KEPT);
        }
    }
}

/// What a letter or sign is for a gist.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sign {
    /// Part of a word: this plain letter.
    Letter(char),
    /// Part of a word: several plain letters.
    Letters,
    /// Stands between words.
    End,
    /// Nothing.
    Silent,
}

impl Sign {
    fn of(letter: char) -> Self {
        if letter.is_ascii() || !(is_letter(letter) || is_joining_mark(letter)) {
            let is_word = letter.is_ascii_alphanumeric();
            let no_word = if is_silent(letter) { Self::Silent } else { Self::End };
            return if is_word { Self::Letter(letter.to_ascii_lowercase()) } else { no_word };
        }
        let mut letters = Vec::new();
        plain(letter, &mut |letter| letters.push(letter));
        match letters.as_slice() {
            [] => Self::Silent,
            [letter] => Self::Letter(*letter),
            _ => Self::Letters,
        }
    }
}

/// All signs up to the end of the Indian scripts: whole books are read letter by letter.
static KNOWN: OnceLock<Vec<Sign>> = OnceLock::new();

fn known() -> Vec<Sign> {
    ('\0'..'\u{e00}').map(Sign::of).collect()
}

/// A word without letters (the start of FNV-1a).
const EMPTY: u64 = 0xcbf2_9ce4_8422_2325;

fn add(word: u64, letter: char) -> u64 {
    (word ^ u64::from(u32::from(letter))).wrapping_mul(0x0100_0000_01b3)
}

/// Spreads a hash over all its bits (the end of MurmurHash3).
fn scatter(mut hash: u64) -> u64 {
    hash ^= hash >> 33;
    hash = hash.wrapping_mul(0xff51_afd7_ed55_8ccd);
    hash ^= hash >> 33;
    hash = hash.wrapping_mul(0xc4ce_b9fe_1a85_ec53);
    hash ^ hash >> 33
}

/// What is written into words and not read: joiners, soft hyphens, marks of direction, tatweel.
fn is_silent(letter: char) -> bool {
    matches!(letter, '\u{ad}' | '\u{61c}' | '\u{640}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{300}'..='\u{36f}')
}

/// A letter in its plain form: small, without accents, nukta and harakat; digits as 0 to 9.
fn plain(letter: char, put: &mut dyn FnMut(char)) {
    let digit = |zero: u32| char::from_digit(u32::from(letter) - zero, 10).unwrap_or(letter);
    match letter {
        '\u{966}'..='\u{96f}' => put(digit(0x966)),
        '\u{660}'..='\u{669}' => put(digit(0x660)),
        '\u{6f0}'..='\u{6f9}' => put(digit(0x6f0)),
        'ي' | 'ى' => put('ی'),
        'ك' => put('ک'),
        'ه' | 'ۀ' => put('ہ'),
        '\u{93c}' | '\u{64b}'..='\u{655}' | '\u{670}' => {}
        _ if is_silent(letter) => {}
        _ => decompose_canonical(letter, |part| match part {
            '\u{300}'..='\u{36f}' | '\u{93c}' | '\u{653}'..='\u{655}' => {}
            _ => part.to_lowercase().for_each(&mut *put),
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn gist(text: &str) -> Gist {
        Gist::of([text])
    }

    #[test]
    fn case_marks_and_order_do_not_count() {
        assert_eq!(gist("**Greet**, say your name!"), gist("say your name – greet"));
        assert_ne!(gist("greet greet").print, gist("greet").print);
        assert_eq!(gist(" – ?! "), Gist::default());
    }

    #[test]
    fn letters_of_two_forms_are_one_in_every_script() {
        assert_eq!(gist("क़ानून ज़रूरी"), gist("क\u{93c}ानून ज\u{93c}रूरी"));
        assert_eq!(gist("كیا ٣ علي"), gist("کیا ۳ علی"));
        assert_eq!(gist("Café naïve"), gist("cafe\u{301} NAI\u{308}VE"));
        assert_ne!(gist("की"), gist("का"), "vowel signs make another word");
    }

    #[test]
    fn likeness_is_the_share_of_words_in_common() {
        let near = |one: &str, other: &str| (gist(one).likeness(&gist(other)) * 100.0).round();
        assert_eq!(near("a b c d e", "a b c d f"), 80.0);
        assert_eq!(near("a b", "c d"), 0.0);
        assert_eq!(near("", ""), 0.0);
        assert_eq!(near("a b", "b a"), 100.0);
    }

    #[test]
    fn pages_are_told_apart_by_neighbouring_words() {
        let (one, other) = ("say what you do and do what you say", "what you say and do you do say what");
        assert_eq!(gist(one).likeness(&gist(other)), 1.0);
        let prose = |text: &str| Gist::of_prose([text]);
        assert!(prose(one).likeness(&prose(other)) < 0.6);
        assert_eq!(prose("Calls").likeness(&prose("calls")), 1.0);
    }

    #[test]
    fn of_long_texts_the_likeness_is_estimated_well_enough() {
        let text = |from: usize| (from..from + 600).map(|at| format!("word{at} ")).collect::<String>();
        for (shift, expected) in [(0, 1.0), (60, 0.9), (180, 0.7), (600, 0.0)] {
            let found = gist(&text(0)).likeness(&gist(&text(shift)));
            assert!((found - expected).abs() < 0.12, "{shift}: {found}, not {expected}");
        }
    }

    #[test]
    fn a_revision_is_the_beginning_of_the_fingerprint_as_the_lock_has_it() {
        let (text, other) = (gist("Say your name"), gist("Say your names"));
        assert_eq!(text.revision(), format!("{:012x}", text.print)[..6]);
        assert_ne!(text.revision(), other.revision());
        assert_eq!(Gist::default().revision(), "000000");
    }

    #[test]
    fn it_is_reckoned_as_in_all_files_there_are() {
        assert_eq!(gist("Say your name"), Gist { print: 160_494_886_216_772, sketch: vec![17_266, 35_698, 60_180] });
    }
}
