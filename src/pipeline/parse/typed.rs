//! Typed answers: texts, numbers, true or false, and mistakes that were foreseen.

use std::sync::Arc;

use super::number::{self, Reading};
use super::writer::Writer;
use crate::diagnostic::{Diagnostic, Span, codes};
use crate::model::{Body, Choice, Field, FieldKey, Fields, Fill, Look, Match, Mistake, QuestionKind};

/// One line that begins with `=`.
pub struct TypedAnswer {
    /// What stands behind the sign.
    pub text: String,
    /// True for a foreseen mistake.
    pub wrong: bool,
    /// The trainer's voice on it.
    pub feedback: Body,
    /// Its line.
    pub span: Span,
}

/// The question that some typed answers make.
pub fn kind(writer: &mut Writer<'_>, answers: Vec<TypedAnswer>, mode: Match) -> QuestionKind {
    let (wrong, right): (Vec<_>, Vec<_>) = answers.into_iter().partition(|answer| answer.wrong);
    if let Some(truth) = right.first().filter(|_| right.len() == 1).and_then(|answer| truth(&answer.text)) {
        return true_or_false(truth, right, wrong);
    }
    let Some(first) = right.first() else {
        return QuestionKind::Fields(Fields {
            look: Look::Typed,
            fields: Vec::new(),
            heads: Vec::new(),
            text: Body::default(),
        });
    };
    let (span, shown) = (first.span, variants(&first.text).into_iter().next().unwrap_or_default());
    let texts: Vec<(String, Span)> = right.iter().map(|answer| (answer.text.clone(), answer.span)).collect();
    let key = key(writer, &texts, mode);
    let mut feedback = Body::default();
    for answer in right {
        feedback.append(answer.feedback);
    }
    let mistakes = wrong.into_iter().map(|answer| mistake(writer, answer, &key, mode)).collect();
    let field = Field {
        id: String::from("1"),
        label: Body::default(),
        label_words: String::new(),
        key,
        options: Arc::default(),
        shown,
        feedback,
        mistakes,
        span,
    };
    QuestionKind::Fields(Fields { look: Look::Typed, fields: vec![field], heads: Vec::new(), text: Body::default() })
}

fn mistake(writer: &mut Writer<'_>, answer: TypedAnswer, right: &FieldKey, mode: Match) -> Mistake {
    let texts = [(answer.text.clone(), answer.span)];
    let own = key(writer, &texts, mode);
    // where numbers are asked for, a mistake that is a text can never be typed as one
    let own = match (right, own) {
        (FieldKey::Text(..), FieldKey::Number(..)) => FieldKey::Text(mode, variants(&answer.text)),
        (_, own) => own,
    };
    Mistake { key: own, shown: answer.text, feedback: answer.feedback, span: answer.span }
}

/// Variants separated by bars.
pub fn variants(text: &str) -> Vec<String> {
    text.replace("\\|", "|").split('|').map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()).collect()
}

/// The key of some accepted answers: numbers when all of them are.
pub fn key(writer: &mut Writer<'_>, answers: &[(String, Span)], mode: Match) -> FieldKey {
    let mut intervals = Vec::new();
    let mut unit = String::new();
    let mut texts = Vec::new();
    for (text, span) in answers {
        for variant in variants(text) {
            match number::read(&variant) {
                Reading::Number(interval, own) => {
                    intervals.push(interval);
                    if !own.is_empty() {
                        unit = own;
                    }
                }
                Reading::Broken => tell(
                    writer,
                    *span,
                    codes::NUMBER_WRONG,
                    &format!("`{variant}` is no number"),
                    "write 240 ± 10, 240 ± 5% or 230..250, with a unit or without",
                ),
                Reading::UpsideDown => tell(
                    writer,
                    *span,
                    codes::NUMBER_WRONG,
                    &format!("the range `{variant}` is upside down"),
                    "write the smaller number first",
                ),
                Reading::Text => {}
            }
            texts.push(variant);
        }
    }
    if intervals.len() == texts.len() && !intervals.is_empty() {
        FieldKey::Number(intervals, unit)
    } else {
        FieldKey::Text(mode, texts)
    }
}

fn tell(writer: &mut Writer<'_>, span: Span, code: crate::diagnostic::Code, message: &str, help: &str) {
    let fault = Diagnostic::new(code, message).at(writer.doc.file, span, "").help(help);
    writer.fault(fault);
}

fn truth(text: &str) -> Option<bool> {
    match text.trim().to_lowercase().as_str() {
        "true" => Some(true),
        "false" => Some(false),
        _ => None,
    }
}

fn true_or_false(truth: bool, right: Vec<TypedAnswer>, wrong: Vec<TypedAnswer>) -> QuestionKind {
    let said = |answers: Vec<TypedAnswer>| {
        answers.into_iter().fold((Body::default(), Span::default()), |(mut body, _), answer| {
            body.append(answer.feedback);
            (body, answer.span)
        })
    };
    let (right, wrong) = (said(right), said(wrong));
    let choice = |id: &'static str, value: bool| {
        let mut text = Body::default();
        text.hole(Fill::Word(id));
        let (feedback, span) = if value == truth { right.clone() } else { wrong.clone() };
        let span = if span == Span::default() { right.1 } else { span };
        Choice { id: id.to_owned(), text, words: id.to_owned(), right: value == truth, credit: None, feedback, span }
    };
    QuestionKind::ChooseOne(vec![choice("true", true), choice("false", false)])
}
