//! How a question is answered, and what its heading says about that.
//!
//! Looks over all of a question's blocks before any is read; writes nothing.

use pulldown_cmark::Tag;

use super::heading::Heading;
use super::settings::Word;
use super::writer::Writer;
use super::{choice, kept};
use crate::diagnostic::{Diagnostic, Span, codes};
use crate::model::{Match, OpenText, QuestionKind, Rating};

/// How a question is answered, seen from all of its blocks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// By a list.
    List,
    /// In gaps of a text.
    Gaps,
    /// By the table at this index: pairs to match.
    Match(usize),
    /// By the table at this index: things to sort.
    Sort(usize),
    /// By rating statements.
    Rating,
    /// In one's own words.
    Open,
}

impl Way {
    /// The way of a question with these blocks.
    pub fn of(writer: &Writer<'_>, blocks: &[usize], heading: &Heading) -> Self {
        let (doc, sorts) = (writer.doc, heading.has_class("sort"));
        let has_answers = |block: &usize| {
            matches!(doc.tag(*block), Some(Tag::List(_)))
                && doc.children(doc.inside(*block)).iter().any(|item| choice::mark(writer, *item).is_some())
        };
        let table = blocks.iter().copied().find(|block| matches!(doc.tag(*block), Some(Tag::Table(_))));
        match table {
            _ if heading.has_class("rating") => Self::Rating,
            _ if blocks.iter().any(has_answers) => Self::List,
            Some(table) if sorts => Self::Sort(table),
            _ if blocks.iter().any(|block| has_gap(writer, *block)) => Self::Gaps,
            Some(table) => Self::Match(table),
            None if blocks.iter().any(|block| kept::is_open_line(writer, *block)) => Self::Open,
            None => Self::List,
        }
    }

    /// What is kept without being marked, its settings read.
    pub fn kept(self, writer: &mut Writer<'_>, heading: &Heading) -> Option<QuestionKind> {
        let mut rating = Rating::default();
        let mut open = OpenText::default();
        for setting in &heading.settings {
            let Word::Pair(key, value) = &setting.word else { continue };
            let span = writer.doc.to_file(heading.at + setting.span.start..heading.at + setting.span.end);
            match (key.as_str(), self) {
                ("scale", Self::Rating) => kept::take_scale(writer, &mut rating, setting, heading.at),
                ("scale", _) => wrong(writer, span, "a scale rates statements", "write {.rating scale=agree5}"),
                ("words", Self::Open) => match kept::word_count(value) {
                    Some(words) => open.words = Some(words),
                    None => kept::refuse_word_count(writer, span),
                },
                ("words", _) => {
                    wrong(writer, span, "words are counted in an open text", "put a line ____ below the question");
                }
                ("points", Self::Rating | Self::Open) => {
                    wrong(writer, span, "what is kept and never marked gives no points", "leave points out");
                }
                _ => {}
            }
        }
        match self {
            Self::Rating => Some(QuestionKind::Rating(rating)),
            Self::Open => Some(QuestionKind::Open(open)),
            _ => None,
        }
    }
}

/// True for text that holds `[[`, code aside.
pub fn has_gap(writer: &Writer<'_>, block: usize) -> bool {
    let doc = writer.doc;
    !matches!(doc.tag(block), Some(Tag::CodeBlock(_) | Tag::BlockQuote(_))) && doc.source(doc.at(block)).contains("[[")
}

/// How typed texts are compared.
pub fn match_mode(writer: &mut Writer<'_>, heading: &Heading) -> Match {
    let modes = [("exact", Match::Exact), ("normal", Match::Normal), ("loose", Match::Loose)];
    for setting in &heading.settings {
        let Word::Pair(key, value) = &setting.word else { continue };
        if key != "match" {
            continue;
        }
        if let Some((_, mode)) = modes.iter().find(|(word, _)| word == value) {
            return *mode;
        }
        let span = writer.doc.to_file(heading.at + setting.span.start..heading.at + setting.span.end);
        wrong(writer, span, "match is exact, normal or loose", "write match=loose, or leave it out");
    }
    Match::Normal
}

/// A setting whose value is not of its form.
pub fn wrong(writer: &mut Writer<'_>, span: Span, message: &str, help: &str) {
    let fault = Diagnostic::new(codes::SETTING_WRONG, message).at(writer.doc.file, span, "").help(help);
    writer.fault(fault);
}
