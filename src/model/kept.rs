//! What is answered and never marked: statements rated on a scale, and open text.
//!
//! Learners' answers are kept as they are; no answer is right. Knows neither how
//! the marks are written nor what the labels of the theme's own scales are.

use super::Body;
use crate::diagnostic::Span;

/// A scale whose labels are words of the theme.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NamedScale {
    /// As authors write it.
    pub name: &'static str,
    /// How many labels it has; their words are `scale-NAME-1` and so on.
    pub steps: usize,
}

/// The scales that need no labels of their own.
pub const NAMED_SCALES: [NamedScale; 4] = [
    NamedScale { name: "agree5", steps: 5 },
    NamedScale { name: "often4", steps: 4 },
    NamedScale { name: "sure3", steps: 3 },
    NamedScale { name: "yesno", steps: 2 },
];

/// What statements are rated on, the lowest label first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Scale {
    /// One of the theme's.
    Named(NamedScale),
    /// The author's labels.
    Own(Vec<String>),
}

/// Something to rate.
#[derive(Debug, Clone, PartialEq)]
pub struct Statement {
    /// Short hash of its words; unique among its neighbours.
    pub id: String,
    /// The statement, inline markup.
    pub text: Body,
    /// The same without markup.
    pub words: String,
    /// True when the low end of the scale is the good one.
    pub reversed: bool,
    /// Its line.
    pub span: Span,
}

/// Statements and their scale.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Rating {
    /// The scale, where one could be read.
    pub scale: Option<Scale>,
    /// True when the author named a scale, readable or not.
    pub has_scale: bool,
    /// The statements in their order.
    pub statements: Vec<Statement>,
}

/// A text in the learner's own words.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OpenText {
    /// About how many words are asked for.
    pub words: Option<u32>,
    /// What learners may compare theirs with; may be empty.
    pub model: Body,
}
