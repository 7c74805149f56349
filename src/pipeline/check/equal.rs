//! Two things that say the same, where a learner must tell them apart: options, steps,
//! things to match or sort. Compared as typed answers are.

use crate::diagnostic::{Diagnostic, Span, codes};
use crate::model::{Choice, Field, FieldKey, Fields, Look, Page, Question, Step};
use crate::record::normal_form;

/// Two equal options of a choice.
pub fn choices(page: &Page, choices: &[Choice]) -> Option<Diagnostic> {
    let said: Vec<_> = choices.iter().map(|choice| (choice.words.as_str(), choice.span)).collect();
    told(page, &said, "two options say the same")
}

/// Two equal steps of an order.
pub fn steps(page: &Page, steps: &[Step]) -> Option<Diagnostic> {
    let said: Vec<_> = steps.iter().map(|step| (step.words.as_str(), step.span)).collect();
    told(page, &said, "two steps say the same")
}

/// Two equal things to match or sort, or two equal entries of a list.
pub fn fields(page: &Page, question: &Question, fields: &Fields) -> Option<Diagnostic> {
    let labels: Vec<_> = fields.fields.iter().map(|field| (field.label_words.as_str(), field.span)).collect();
    match fields.look {
        Look::Match => {
            told(page, &labels, "two things to match say the same").or_else(|| lists(page, question, fields))
        }
        Look::Sort => told(page, &labels, "this stands in the table twice").or_else(|| lists(page, question, fields)),
        Look::Gaps => lists(page, question, fields),
        Look::Typed => None,
    }
}

/// Entries of a list. Written alike they are one entry; these are written differently.
fn lists(page: &Page, question: &Question, fields: &Fields) -> Option<Diagnostic> {
    // the lists of a match or sort are one list
    let shared = fields.look != Look::Gaps;
    fields.fields.iter().take(if shared { 1 } else { usize::MAX }).find_map(|field| {
        let place = |words: &str| if shared { right_of(fields, words).unwrap_or(question.span) } else { field.span };
        let said: Vec<_> = field.options.iter().map(|option| (option.words.as_str(), place(&option.words))).collect();
        told(page, &said, "two entries of this list say the same")
    })
}

/// Where these words are the right answer.
fn right_of(fields: &Fields, words: &str) -> Option<Span> {
    let is_right = |field: &&Field| matches!(field.key, FieldKey::Pick(_)) && field.shown == words;
    fields.fields.iter().find(is_right).map(|field| field.span)
}

fn told(page: &Page, said: &[(&str, Span)], message: &str) -> Option<Diagnostic> {
    // pictures alone have no words to compare
    let plain: Vec<String> = said.iter().map(|(words, _)| normal_form(words)).collect();
    let second = (1..plain.len()).find(|at| !plain[*at].is_empty() && plain[..*at].contains(&plain[*at]))?;
    let first = plain.iter().position(|text| *text == plain[second])?;
    let fault = Diagnostic::new(codes::OPTIONS_EQUAL, message).at(&page.origin, said[second].1, "again");
    let related = Some(said[first].1).filter(|first| *first != said[second].1);
    let fault = match related {
        Some(first) => fault.related(&page.origin, Some(first), "first here"),
        None => fault,
    };
    Some(fault.help("learners could not tell them apart: change or remove one"))
}
