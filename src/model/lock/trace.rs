//! What a file shows of itself to be known again: its words, and each question's
//! words, answer key and options.

use super::{Gist, What};
use crate::artifact::Key;
use crate::model::{Body, Credit, Question, QuestionKind};

/// Traces of one file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Trace {
    /// Its words.
    pub gist: Gist,
    /// Its questions in their order, then whatever else is known again.
    pub questions: Vec<QuestionTrace>,
}

/// Traces of a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuestionTrace {
    /// What it is.
    pub what: What,
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
    /// Rows of its table, where it is one to match or to sort.
    pub rows: Vec<PartTrace>,
}

/// Traces of an option or a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartTrace {
    /// Its id in the source.
    pub id: String,
    /// Short hash of its words; of an option it is the id.
    pub hash: String,
    /// Its words.
    pub gist: Gist,
}

impl QuestionTrace {
    /// The traces of a question whose partly right answers count so.
    pub fn of(what: What, question: &Question, credit: Credit) -> Self {
        let more = without_tags(&question.more);
        let text = match &question.kind {
            QuestionKind::Fields(fields) => without_tags(&fields.text),
            _ => String::new(),
        };
        let asked = [question.stem_words.as_str(), &more, &text].into_iter();
        let part = |id: &str, hash: String, words: &str| PartTrace { id: id.to_owned(), hash, gist: Gist::of([words]) };
        Self {
            what,
            name: question.id.clone(),
            is_named: question.is_named,
            revision: question.revision(credit),
            credit,
            gist: Gist::of(asked.chain(question.answer_words())),
            parts: question.parts().into_iter().map(|(id, words)| part(id, id.to_owned(), words)).collect(),
            rows: question.rows().map(|(id, words)| part(id, Key::of(words.as_bytes()).hex(4), words)).collect(),
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
