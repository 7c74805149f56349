//! A question, its choices, and how many of a pool are drawn.

use std::sync::Arc;

use super::{Body, FieldKey, Fields, OpenText, Rating, Scale, Step};
use crate::artifact::Key;
use crate::diagnostic::Span;

/// How partly right answers count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Credit {
    /// All or nothing.
    All,
    /// Right ones add, wrong ones take away.
    Proportional,
    /// Right ones add; wrong ones cost nothing.
    RightOnly,
}

impl Credit {
    /// The word for it in settings and data.
    pub fn word(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Proportional => "proportional",
            Self::RightOnly => "right-only",
        }
    }
}

/// One offered option.
#[derive(Debug, Clone, PartialEq)]
pub struct Choice {
    /// Short hash of its words; unique in its question.
    pub id: String,
    /// The option, inline markup.
    pub text: Body,
    /// Its words without markup, as compared for equality.
    pub words: String,
    /// True for a right one.
    pub right: bool,
    /// Explicit credit in percent, -100 to 100.
    pub credit: Option<i8>,
    /// The trainer's voice on this option; may be empty.
    pub feedback: Body,
    /// The option's line.
    pub span: Span,
}

/// What is asked for.
#[derive(Debug, Clone, PartialEq)]
pub enum QuestionKind {
    /// Round marks: pick one.
    ChooseOne(Vec<Choice>),
    /// Square marks: pick any.
    ChooseAny(Vec<Choice>),
    /// Something to type, match, sort or fill in.
    Fields(Fields),
    /// Numbered marks: put in order.
    Order(Vec<Step>),
    /// Statements to rate; kept, never marked.
    Rating(Rating),
    /// A text in one's own words; kept, never marked.
    Open(OpenText),
    /// Nothing that could be read; a check reports it.
    Unreadable,
}

/// A question as the trainer wrote it.
#[derive(Debug, Clone, PartialEq)]
pub struct Question {
    /// Id within its page, as links name it.
    pub id: String,
    /// True when the author gave that id.
    pub is_named: bool,
    /// Id in learners' records, where it is not made of the ids of the page and of the question:
    /// it was first on another page, or had other words.
    pub record_id: Option<String>,
    /// What is asked, inline markup.
    pub stem: Body,
    /// The same without markup.
    pub stem_words: String,
    /// Further blocks of the stem.
    pub more: Body,
    /// Level of its heading, 2 to 6.
    pub level: u8,
    /// What is asked for.
    pub kind: QuestionKind,
    /// Points, from 1; 0 for what is never marked.
    pub points: u32,
    /// Id of the objective it tests.
    pub objective: Option<String>,
    /// How partly right answers count; the quiz's setting where it has none.
    pub credit: Option<Credit>,
    /// False when its options must stay in their order.
    pub shuffle: bool,
    /// True for lines of a transcript: shown as such.
    pub lines: bool,
    /// Hints, given one by one.
    pub hints: Vec<Body>,
    /// The explanation; may be empty.
    pub why: Body,
    /// Id of the section it stands in; empty before the first.
    pub section: String,
    /// Its heading.
    pub span: Span,
    /// Where the objective is named.
    pub objective_span: Span,
    /// The question it says in another language, or takes answers in other languages to:
    /// that one's key is the one that counts.
    pub original: Option<Arc<Question>>,
}

impl QuestionKind {
    /// The word for it in data.
    pub fn word(&self) -> &'static str {
        match self {
            Self::ChooseOne(_) => "choose_one",
            Self::ChooseAny(_) => "choose_any",
            Self::Fields(_) => "fields",
            Self::Order(_) => "order",
            Self::Rating(_) => "rating",
            Self::Open(_) => "open",
            Self::Unreadable => "unreadable",
        }
    }

    /// True for what is kept as given: no answer to it is right or wrong.
    pub fn is_kept(&self) -> bool {
        matches!(self, Self::Rating(_) | Self::Open(_))
    }
}

impl Question {
    /// True when it can be asked again for its own sake.
    pub fn is_card(&self) -> bool {
        !matches!(self.kind, QuestionKind::Unreadable | QuestionKind::Rating(_))
    }

    /// Its choices, in the author's order.
    pub fn choices(&self) -> &[Choice] {
        match &self.kind {
            QuestionKind::ChooseOne(choices) | QuestionKind::ChooseAny(choices) => choices,
            _ => &[],
        }
    }

    /// Fingerprint of its answer key: it changes when what counts as right changes,
    /// not when words of the stem or of feedback do.
    pub fn revision(&self, credit: Credit) -> String {
        let mut parts = self.original.as_deref().unwrap_or(self).key_parts();
        parts.sort();
        let fixed = [self.kind.word(), credit.word()];
        Key::of_texts(fixed.into_iter().chain(parts.iter().map(String::as_str))).hex(4)
    }
}

impl Question {
    fn key_parts(&self) -> Vec<String> {
        match &self.kind {
            QuestionKind::Fields(fields) => {
                fields.fields.iter().map(|field| format!("{} {}", field.id, field_part(&field.key))).collect()
            }
            QuestionKind::Order(steps) => steps.iter().map(|step| format!("{} {}", step.id, step.rank)).collect(),
            // a statement more or less leaves the others' ratings as they are; another scale does not
            QuestionKind::Rating(rating) => match &rating.scale {
                Some(Scale::Own(labels)) => labels.clone(),
                Some(Scale::Named(named)) => vec![named.name.to_owned()],
                None => Vec::new(),
            },
            _ => self.choices().iter().map(key_part).collect(),
        }
    }
}

fn field_part(key: &FieldKey) -> String {
    match key {
        FieldKey::Pick(right) => right.join(" "),
        FieldKey::Text(mode, accept) => format!("{} {}", mode.word(), accept.join("|")),
        FieldKey::Number(accept, unit) => format!("{accept:?} {unit}"),
    }
}

fn key_part(choice: &Choice) -> String {
    format!("{} {} {:?}", choice.id, choice.right, choice.credit)
}

/// Some of a quiz's questions, of which a few are drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pool {
    /// The author's name for it.
    pub name: String,
    /// How many are drawn; all of them where it does not say.
    pub draw: Option<usize>,
    /// Where it says so, or its heading.
    pub draw_span: Span,
    /// Numbers of its questions on the page.
    pub questions: Vec<usize>,
    /// Its heading.
    pub span: Span,
}
