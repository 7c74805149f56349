//! Fields of a question: something to pick from a list, a text, or a number.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::Body;
use crate::diagnostic::Span;

/// How strictly typed text is compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Match {
    /// Letter for letter.
    Exact,
    /// Case, spaces, quotes, digits and letter variants make no difference.
    Normal,
    /// Small slips make no difference either.
    Loose,
}

impl Match {
    /// The word for it in settings and data.
    pub fn word(self) -> &'static str {
        match self {
            Self::Exact => "exact",
            Self::Normal => "normal",
            Self::Loose => "loose",
        }
    }
}

/// Numbers from `low` to `high`, both included.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Interval {
    /// The least.
    pub low: f64,
    /// The greatest.
    pub high: f64,
}

/// What a field takes.
#[derive(Debug, Clone, PartialEq)]
pub enum FieldKey {
    /// One of a list; any of these is right.
    Pick(Vec<String>),
    /// A text.
    Text(Match, Vec<String>),
    /// A number, with its unit or an empty one.
    Number(Vec<Interval>, String),
}

/// An entry of a field's list.
#[derive(Debug, Clone, PartialEq)]
pub struct FieldOption {
    /// Short hash of its words.
    pub id: String,
    /// Its words; lists show no markup.
    pub words: String,
}

/// A mistake that the trainer foresaw.
#[derive(Debug, Clone, PartialEq)]
pub struct Mistake {
    /// What is recognised as it.
    pub key: FieldKey,
    /// As the trainer wrote it.
    pub shown: String,
    /// The trainer's voice on it.
    pub feedback: Body,
    /// Where it stands.
    pub span: Span,
}

/// One field.
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    /// Its number in the question, from 1.
    pub id: String,
    /// What stands in front of it; empty for gaps and single fields.
    pub label: Body,
    /// The label without markup.
    pub label_words: String,
    /// What it takes.
    pub key: FieldKey,
    /// Its list in the author's order, if it has one.
    pub options: Arc<Vec<FieldOption>>,
    /// The right answer as a text.
    pub shown: String,
    /// The trainer's voice on the right answer; may be empty.
    pub feedback: Body,
    /// Foreseen mistakes.
    pub mistakes: Vec<Mistake>,
    /// Where its answer stands.
    pub span: Span,
}

/// How fields are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// One line to type in.
    Typed,
    /// Pairs to match.
    Match,
    /// Things to sort into bins.
    Sort,
    /// Gaps in a text.
    Gaps,
}

impl Look {
    /// The word for it in data and markup.
    pub fn word(self) -> &'static str {
        match self {
            Self::Typed => "typed",
            Self::Match => "match",
            Self::Sort => "sort",
            Self::Gaps => "gaps",
        }
    }
}

/// The fields of a question.
#[derive(Debug, Clone, PartialEq)]
pub struct Fields {
    /// How they are shown.
    pub look: Look,
    /// They, in the author's order.
    pub fields: Vec<Field>,
    /// Headings of the two columns of a match; empty for others.
    pub heads: Vec<String>,
    /// The text with the gaps; empty for others.
    pub text: Body,
}

/// A step to be put in order.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    /// Short hash of its words.
    pub id: String,
    /// Its place, from 1; equal ranks may come in either order.
    pub rank: u32,
    /// The step, inline markup.
    pub text: Body,
    /// Its words.
    pub words: String,
    /// The trainer's voice on it; may be empty.
    pub feedback: Body,
    /// Its line.
    pub span: Span,
}
