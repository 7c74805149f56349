//! A file cut into blocks, to be held against its translations.
//!
//! Goes by lines, not by marks inside them: a block ends at an empty line, and a question
//! at the next heading.

use crate::diagnostic::{SourceFile, Span};
use crate::model::{Block, BlockKind};
use crate::pipeline::load::FileKind;

use super::front::{self, Front, Parts};
use super::settings::trailing;

/// The blocks of a file: the texts of its settings, then those of its text.
pub fn read(file: &std::sync::Arc<SourceFile>, kind: FileKind, front: &Front) -> Vec<Block> {
    let end = Span::new(file.text.len(), file.text.len());
    let Parts { front: top, body } = front::split(file).unwrap_or(Parts { front: end, body: end });
    let common = &front.common;
    let texts = [&common.title, &common.summary].into_iter().chain(common.objectives.iter().map(|one| &one.text));
    let settings =
        texts.filter(|text| !text.is_empty()).map(|text| Block::of(BlockKind::Setting, place(file, top, text), text));
    let mut cutting = Cutting { blocks: settings.collect(), kind, open: None };
    cutting.read(file.slice(body), body.start);
    cutting.blocks
}

/// The line of a text in the settings, or the first of them where it stands otherwise there.
fn place(file: &SourceFile, top: Span, text: &str) -> Span {
    let at = file.slice(top).find(text).map_or(top.start, |at| top.start + at);
    file.line_span(at)
}

/// A block that has begun.
struct Open {
    kind: BlockKind,
    start: usize,
    first: usize,
    text: String,
}

struct Cutting {
    blocks: Vec<Block>,
    kind: FileKind,
    open: Option<Open>,
}

impl Cutting {
    fn read(&mut self, body: &str, start: usize) {
        let (mut at, mut is_code, mut is_note) = (start, false, false);
        for line in body.split_inclusive('\n') {
            let text = line.trim();
            is_note |= !is_code && text.starts_with("<!--");
            if text.starts_with("```") || text.starts_with("~~~") {
                is_code = !is_code;
            } else if is_note {
                is_note = !text.contains("-->");
            } else if is_code {
                // code is the same in all languages
            } else {
                self.line(text, at);
            }
            at += line.len();
        }
        self.end();
    }

    fn line(&mut self, text: &str, at: usize) {
        let is_question = self.open.as_ref().is_some_and(|open| open.kind == BlockKind::Question);
        if let Some(level) = level(text) {
            self.end();
            let words = trailing(text).map_or(text, |found| &text[..found.span.start]);
            let is_asking = self.kind.is_asking() && level == 2 || has_question(text);
            let kind = if is_asking { BlockKind::Question } else { BlockKind::Heading };
            self.begin(kind, at, text.len(), words.trim_matches('#'));
            if !is_asking {
                self.end();
            }
        } else if text.is_empty() || text == "---" {
            // a question goes on behind an empty line
            if !is_question || text == "---" {
                self.end();
            }
        } else if let Some(open) = &mut self.open {
            open.text.push(' ');
            open.text.push_str(text);
        } else {
            self.begin(kind_of(text), at, text.len(), text);
        }
    }

    fn begin(&mut self, kind: BlockKind, start: usize, first: usize, text: &str) {
        self.open = Some(Open { kind, start, first, text: text.to_owned() });
    }

    fn end(&mut self) {
        let Some(open) = self.open.take() else { return };
        if open.text.chars().any(char::is_alphanumeric) {
            self.blocks.push(Block::of(open.kind, Span::new(open.start, open.start + open.first), &open.text));
        }
    }
}

/// The level of a heading.
fn level(text: &str) -> Option<usize> {
    let signs = text.bytes().take_while(|byte| *byte == b'#').count();
    ((1..=6).contains(&signs) && text[signs..].starts_with(' ')).then_some(signs)
}

fn has_question(text: &str) -> bool {
    trailing(text).is_some_and(|found| text[found.span.start..].contains(".question"))
}

fn kind_of(text: &str) -> BlockKind {
    let is_numbered = || text.split_once(['.', ')']).is_some_and(|(number, _)| number.parse::<u32>().is_ok());
    match text.as_bytes() {
        [b'|', ..] => BlockKind::Table,
        [b'>', ..] => BlockKind::Callout,
        [b'-' | b'*' | b'+', b' ', ..] => BlockKind::List,
        _ if is_numbered() => BlockKind::List,
        _ => BlockKind::Paragraph,
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;

    fn cut(kind: FileKind, text: &str) -> Vec<(BlockKind, String)> {
        let file = Arc::new(SourceFile::new("courses/a/b.md", text));
        let parts = front::split(&file).expect("settings that end");
        let (front, _) = front::read(&file, parts.front, kind, false);
        let blocks = read(&file, kind, &front).into_iter();
        blocks.map(|block| (block.kind, file.slice(block.span).to_owned())).collect()
    }

    #[test]
    fn a_lesson_is_cut_at_empty_lines_and_a_question_stays_whole() {
        let text = "---\ntitle: One\n---\n<!-- a note\n\nto oneself -->\n\nSome\nwords.\n\n```\nlyceum build\n```\n\n\
            ## Now {.question #now}\n\n- (x) Yes\n  > Good.\n\n> [!why] So.\n\n---\n\n- a\n- b\n\n1. c\n\n> [!key] d\n\n| e |\n";
        let expected = [
            (BlockKind::Setting, "title: One"),
            (BlockKind::Paragraph, "Some"),
            (BlockKind::Question, "## Now {.question #now}"),
            (BlockKind::List, "- a"),
            (BlockKind::List, "1. c"),
            (BlockKind::Callout, "> [!key] d"),
            (BlockKind::Table, "| e |"),
        ];
        assert_eq!(cut(FileKind::Lesson, text), expected.map(|(kind, text)| (kind, text.to_owned())));
    }

    #[test]
    fn in_a_quiz_every_heading_of_level_2_asks() {
        let kinds: Vec<_> = cut(FileKind::Quiz, "# Quiz\n## A?\n- (x) Yes\n- ( ) No\n\n## B?\n= 3\n");
        let kinds: Vec<_> = kinds.into_iter().map(|(kind, _)| kind).collect();
        assert_eq!(kinds, [BlockKind::Heading, BlockKind::Question, BlockKind::Question]);
    }
}
