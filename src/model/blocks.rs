//! A text block by block, each known by its words: enough to say what of an original has
//! changed since it was translated.
//!
//! A block is what stands between empty lines; a question is one with all its answers.
//! Marks, case and white space do not count, as in [`Gist`]. The code of a text stands in
//! `of:` of its translations, so how it is reckoned never changes within a version.

use std::collections::BTreeMap;
use std::fmt;

use super::lock::Gist;
use crate::diagnostic::Span;

/// What a block is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BlockKind {
    /// A text of the settings on top: title, summary, an objective.
    Setting,
    /// A heading that asks nothing.
    Heading,
    /// A question with its answers.
    Question,
    /// Running text.
    Paragraph,
    /// A list.
    List,
    /// A quote or a callout.
    Callout,
    /// A table.
    Table,
}

const KINDS: [(char, BlockKind, &str); 7] = [
    ('s', BlockKind::Setting, "line on top"),
    ('h', BlockKind::Heading, "heading"),
    ('q', BlockKind::Question, "question"),
    ('p', BlockKind::Paragraph, "paragraph"),
    ('l', BlockKind::List, "list"),
    ('c', BlockKind::Callout, "callout"),
    ('t', BlockKind::Table, "table"),
];

impl BlockKind {
    /// Its name for people.
    pub fn word(self) -> &'static str {
        KINDS.iter().find(|(_, kind, _)| *kind == self).map_or("", |(_, _, word)| word)
    }

    fn letter(self) -> char {
        KINDS.iter().find(|(_, kind, _)| *kind == self).map_or('p', |(letter, ..)| *letter)
    }
}

/// A block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// What it is.
    pub kind: BlockKind,
    /// Its first line in the file.
    pub span: Span,
    /// How many words it has.
    pub words: usize,
    print: u16,
}

/// The signs of a code: 32, so that one stands for five bits.
const SIGNS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
/// Words from which on a block that is the same in two languages was not translated.
const FEWEST_WORDS: usize = 4;

impl Block {
    /// A block of these words.
    pub fn of(kind: BlockKind, span: Span, text: &str) -> Self {
        let print = Gist::of([text]).print;
        let words = text.split_whitespace().filter(|word| word.chars().any(char::is_alphabetic)).count();
        Self { kind, span, words, print: ((print ^ print >> 15 ^ print >> 30) & 0x7fff) as u16 }
    }

    fn mark(&self) -> Mark {
        Mark { kind: self.kind, print: self.print }
    }
}

/// What is remembered of a block.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct Mark {
    kind: BlockKind,
    print: u16,
}

impl fmt::Display for Mark {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = |shift: u16| char::from(SIGNS[usize::from(self.print >> shift & 31)]);
        write!(out, "{}{}{}{}", self.kind.letter(), sign(10), sign(5), sign(0))
    }
}

/// What a text was when it was translated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known(Vec<Mark>);

impl Known {
    /// Reads a code; `None` for what is none.
    pub fn read(code: &str) -> Option<Self> {
        let mark = |text: &str| {
            let mut signs = text.chars();
            let letter = signs.next()?;
            let (_, kind, _) = KINDS.iter().find(|(known, ..)| *known == letter)?;
            let value = |sign: char| SIGNS.iter().position(|known| char::from(*known) == sign);
            let values: Vec<usize> = signs.map(value).collect::<Option<_>>()?;
            let [one, two, three] = values[..] else { return None };
            Some(Mark { kind: *kind, print: u16::try_from(one << 10 | two << 5 | three).ok()? })
        };
        code.split_whitespace().map(mark).collect::<Option<Vec<_>>>().filter(|marks| !marks.is_empty()).map(Self)
    }
}

/// The code of a text: what [`Known::read`] reads.
pub fn code(blocks: &[Block]) -> String {
    blocks.iter().map(|block| block.mark().to_string()).collect::<Vec<_>>().join(" ")
}

/// What happened to a block.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Happened {
    /// It has other words.
    Reworded,
    /// It was not there.
    Added,
    /// It is not there any more.
    Removed,
}

impl Happened {
    /// Its word for people.
    pub fn word(self) -> &'static str {
        match self {
            Self::Reworded => "reworded",
            Self::Added => "added",
            Self::Removed => "removed",
        }
    }
}

/// A block that is not as it was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BlockChange {
    /// What it is.
    pub kind: BlockKind,
    /// What happened to it.
    pub happened: Happened,
    /// Where it stands now; `None` for one that is gone.
    pub span: Option<Span>,
}

/// What of a text changed since it was as it is known.
pub fn changes(known: &Known, now: &[Block]) -> Vec<BlockChange> {
    let marks: Vec<Mark> = now.iter().map(Block::mark).collect();
    let pairs = common(&known.0, &marks);
    let mut found = Vec::new();
    let (mut before, mut at) = (0, 0);
    for (old, new) in pairs.into_iter().chain([(known.0.len(), now.len())]) {
        gap(&known.0[before..old], &now[at..new], &mut found);
        (before, at) = (old + 1, new + 1);
    }
    found
}

/// Blocks between two that are as they were: one of a kind in the place of another of that kind was reworded.
fn gap(old: &[Mark], new: &[Block], found: &mut Vec<BlockChange>) {
    let mut left: Vec<BlockKind> = old.iter().map(|mark| mark.kind).collect();
    for block in new {
        let same = left.iter().position(|kind| *kind == block.kind);
        let happened = if same.is_some() { Happened::Reworded } else { Happened::Added };
        same.map(|at| left.remove(at));
        found.push(BlockChange { kind: block.kind, happened, span: Some(block.span) });
    }
    found.extend(left.into_iter().map(|kind| BlockChange { kind, happened: Happened::Removed, span: None }));
}

/// Places of the longest run of marks that both have in the same order (Hunt and McIlroy 1976).
fn common(one: &[Mark], other: &[Mark]) -> Vec<(usize, usize)> {
    let width = other.len() + 1;
    let mut longest = vec![0_u32; (one.len() + 1) * width];
    for at in (0..one.len()).rev() {
        for there in (0..other.len()).rev() {
            longest[at * width + there] = match one[at] == other[there] {
                true => longest[(at + 1) * width + there + 1] + 1,
                false => longest[(at + 1) * width + there].max(longest[at * width + there + 1]),
            };
        }
    }
    let (mut at, mut there, mut pairs) = (0, 0, Vec::new());
    while at < one.len() && there < other.len() {
        if one[at] == other[there] {
            pairs.push((at, there));
            (at, there) = (at + 1, there + 1);
        } else if longest[(at + 1) * width + there] >= longest[at * width + there + 1] {
            at += 1;
        } else {
            there += 1;
        }
    }
    pairs
}

/// `2 paragraphs reworded, 1 question added`.
pub fn summary(changes: &[BlockChange]) -> String {
    let mut counts: BTreeMap<(Happened, &str), usize> = BTreeMap::new();
    for change in changes {
        *counts.entry((change.happened, change.kind.word())).or_default() += 1;
    }
    let line = |((happened, word), count): (&(Happened, &str), &usize)| {
        format!("{count} {word}{} {}", if *count == 1 { "" } else { "s" }, happened.word())
    };
    counts.iter().map(line).collect::<Vec<_>>().join(", ")
}

/// How many blocks of a translation have words enough to be told, and how many of these
/// are word for word those of the original.
pub fn untranslated(original: &[Block], own: &[Block]) -> (usize, usize) {
    let told = |block: &&Block| block.words >= FEWEST_WORDS;
    let same = |block: &&Block| original.iter().any(|first| first.mark() == block.mark());
    let blocks = own.iter().filter(told);
    (blocks.clone().count(), blocks.filter(same).count())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn blocks(texts: &[(BlockKind, &str)]) -> Vec<Block> {
        texts.iter().enumerate().map(|(at, (kind, text))| Block::of(*kind, Span::new(at, at + 1), text)).collect()
    }

    fn told(before: &[Block], now: &[Block]) -> Vec<(BlockKind, Happened, Option<usize>)> {
        let known = Known::read(&code(before)).expect("its own code");
        let changes = changes(&known, now).into_iter();
        changes.map(|change| (change.kind, change.happened, change.span.map(|span| span.start))).collect()
    }

    const BEFORE: [(BlockKind, &str); 4] = [
        (BlockKind::Setting, "A title"),
        (BlockKind::Heading, "First"),
        (BlockKind::Paragraph, "Some words."),
        (BlockKind::Question, "What now?"),
    ];

    #[test]
    fn a_text_that_is_as_it_was_has_no_changes() {
        assert_eq!(told(&blocks(&BEFORE), &blocks(&BEFORE)), []);
        let other = [(BlockKind::Setting, "a  **title**"), BEFORE[1], BEFORE[2], BEFORE[3]];
        assert_eq!(told(&blocks(&BEFORE), &blocks(&other)), [], "marks and case do not count");
    }

    #[test]
    fn what_was_reworded_added_and_removed_is_told_with_its_place() {
        let now = [BEFORE[0], (BlockKind::Callout, "A rule."), BEFORE[1], (BlockKind::Paragraph, "Other words.")];
        let expected = [
            (BlockKind::Callout, Happened::Added, Some(1)),
            (BlockKind::Paragraph, Happened::Reworded, Some(3)),
            (BlockKind::Question, Happened::Removed, None),
        ];
        assert_eq!(told(&blocks(&BEFORE), &blocks(&now)), expected);
    }

    #[test]
    fn what_moved_is_gone_in_one_place_and_new_in_another() {
        let now = [BEFORE[0], BEFORE[2], BEFORE[1], BEFORE[3]];
        assert_eq!(told(&blocks(&BEFORE), &blocks(&now)).len(), 2);
    }

    #[test]
    fn a_code_is_reckoned_as_in_all_files_there_are() {
        assert_eq!(code(&blocks(&BEFORE)), "sx1j htg4 p3xb qvxk");
        assert_eq!(Known::read("sx1j z000"), None);
        assert_eq!(Known::read("now"), None);
        assert_eq!(Known::read(""), None);
    }

    #[test]
    fn short_blocks_that_are_the_same_in_two_languages_are_no_fault() {
        let original = blocks(&[(BlockKind::Heading, "BPO"), (BlockKind::Paragraph, "You say who you are.")]);
        let own = blocks(&[(BlockKind::Heading, "BPO"), (BlockKind::Paragraph, "आप बताते हैं कि आप कौन हैं।")]);
        assert_eq!(untranslated(&original, &own), (1, 0));
        assert_eq!(untranslated(&original, &original), (1, 1));
    }
}
