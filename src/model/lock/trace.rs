//! What a file shows of itself to be known again: its words, and each question's
//! words, answer key and options.

use super::Gist;
use crate::model::{Body, Credit, Question, QuestionKind};

/// Traces of one file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Trace {
    /// Its words.
    pub gist: Gist,
    /// Its questions in their order.
    pub questions: Vec<QuestionTrace>,
}

/// Traces of a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuestionTrace {
    /// Its id in the source.
    pub name: String,
    /// True when the author gave that id.
    pub is_named: bool,
    /// Fingerprint of its answer key, with the ids of the options as they are in the source.
    pub revision: String,
    /// How its partly right answers count.
    pub credit: Credit,
    /// Words of the stem and of the options.
    pub gist: Gist,
    /// Its options.
    pub parts: Vec<PartTrace>,
}

/// Traces of an option.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartTrace {
    /// Its id in the source: a short hash of its words.
    pub id: String,
    /// Its words.
    pub gist: Gist,
}

impl QuestionTrace {
    /// The traces of a question whose partly right answers count so.
    pub fn of(question: &Question, credit: Credit) -> Self {
        let more = without_tags(&question.more);
        let text = match &question.kind {
            QuestionKind::Fields(fields) => without_tags(&fields.text),
            _ => String::new(),
        };
        let asked = [question.stem_words.as_str(), &more, &text].into_iter();
        Self {
            name: question.id.clone(),
            is_named: question.is_named,
            revision: question.revision(credit),
            credit,
            gist: Gist::of(asked.chain(question.answer_words())),
            parts: question
                .parts()
                .into_iter()
                .map(|(id, words)| PartTrace { id: id.to_owned(), gist: Gist::of([words]) })
                .collect(),
        }
    }
}

fn without_tags(body: &Body) -> String {
    let mut is_tag = false;
    let letter = |letter: char| {
        is_tag = letter == '<' || is_tag && letter != '>';
        if is_tag || letter == '>' { ' ' } else { letter }
    };
    body.markup.chars().map(letter).collect()
}
