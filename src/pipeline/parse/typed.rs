//! Typed answers: texts, numbers, true or false, and mistakes that were foreseen.

use std::sync::Arc;

use super::number::{self, Reading};
use super::writer::Writer;
use crate::diagnostic::{Diagnostic, Span, codes};
use crate::model::{Body, Choice, Field, FieldKey, Fields, Fill, Interval, Look, Match, Mistake, QuestionKind};
use crate::record::normal_form;

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
    check_truths(writer, &right, &wrong);
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
    let mistakes: Vec<Mistake> = wrong.into_iter().map(|answer| mistake(writer, answer, &key, mode)).collect();
    check_units(writer, &key, &mistakes);
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
    let mut found = Found { intervals: Vec::new(), unit: String::new(), texts: Vec::new(), spread: None };
    for (text, span) in answers {
        for variant in variants(text) {
            found.take(writer, variant, *span);
        }
    }
    let Found { intervals, unit, texts, spread } = found;
    if intervals.len() == texts.len() && !intervals.is_empty() {
        return FieldKey::Number(intervals, unit);
    }
    if let Some((text, at)) = spread {
        let message = format!("`{text}` stands beside a text, so it would be compared letter by letter");
        tell(writer, at, codes::NUMBER_WRONG, &message, "accept numbers only, or texts only");
    }
    check_texts(writer, &texts, answers, mode);
    FieldKey::Text(mode, texts.into_iter().map(|(text, _)| text).collect())
}

/// What was accepted so far.
struct Found {
    intervals: Vec<Interval>,
    unit: String,
    texts: Vec<(String, Span)>,
    /// A number that is more than one: a range, or one with a tolerance.
    spread: Option<(String, Span)>,
}

impl Found {
    fn take(&mut self, writer: &mut Writer<'_>, variant: String, span: Span) {
        let at = place(writer, span, &variant);
        match number::read(&variant) {
            Reading::Number(interval, unit) => {
                self.intervals.push(interval);
                if interval.low < interval.high {
                    self.spread = Some((variant.clone(), at));
                }
                if !self.unit.is_empty() && !unit.is_empty() && !number::same_unit(&self.unit, &unit) {
                    two_units(writer, at, &self.unit, &unit);
                } else if self.unit.is_empty() {
                    self.unit = unit;
                }
            }
            Reading::Broken => {
                let message = format!("`{variant}` is no number");
                let help = "write 240 ± 10, 240 ± 5% or 230..250, with a unit or without";
                tell(writer, at, codes::NUMBER_WRONG, &message, help);
            }
            Reading::UpsideDown => {
                let message = format!("the range `{variant}` is upside down");
                tell(writer, at, codes::NUMBER_WRONG, &message, "write the smaller number first");
            }
            Reading::TwoUnits(one, other) => two_units(writer, at, &one, &other),
            Reading::Text => {}
        }
        self.texts.push((variant, span));
    }
}

/// An accepted text must leave something to compare: marks at the end are dropped.
pub fn check_texts(writer: &mut Writer<'_>, texts: &[(String, Span)], answers: &[(String, Span)], mode: Match) {
    if texts.is_empty() {
        if let Some((_, span)) = answers.first() {
            tell(writer, *span, codes::ANSWER_EMPTY, "nothing is accepted here", "write what is right: - = Karachi");
        }
        return;
    }
    let empty = texts.iter().find(|(text, _)| mode != Match::Exact && normal_form(text).is_empty());
    if let Some((text, span)) = empty {
        let message = format!("nothing is left of `{text}` when it is compared");
        let help = "marks at the end make no difference in typed answers; to ask for a mark itself, write match=exact behind the question";
        tell(writer, place(writer, *span, text), codes::ANSWER_EMPTY, &message, help);
    }
}

/// A mistake in another unit could never be typed: only one unit is read.
fn check_units(writer: &mut Writer<'_>, key: &FieldKey, mistakes: &[Mistake]) {
    let FieldKey::Number(_, unit) = key else { return };
    for mistake in mistakes {
        match &mistake.key {
            FieldKey::Number(_, own) if !own.is_empty() && !unit.is_empty() && !number::same_unit(unit, own) => {
                two_units(writer, place(writer, mistake.span, &mistake.shown), unit, own);
            }
            _ => {}
        }
    }
}

/// True and false cannot both be right, nor one of them right and wrong.
fn check_truths(writer: &mut Writer<'_>, right: &[TypedAnswer], wrong: &[TypedAnswer]) {
    let mut truths = right.iter().filter_map(|answer| Some((truth(&answer.text)?, answer.span)));
    let Some((first, first_span)) = truths.next() else { return };
    let (code, message, span, help) = if let Some((_, span)) = truths.find(|(value, _)| *value != first) {
        (codes::QUESTION_TWO_RIGHT, "true and false are both accepted", span, "keep the one that is right")
    } else if let Some(answer) = wrong.iter().find(|answer| truth(&answer.text) == Some(first)) {
        let help = "a mistake to foresee is the other one";
        (codes::ANSWER_CONTRADICTED, "this mistake is the right answer too", answer.span, help)
    } else {
        return;
    };
    let fault = Diagnostic::new(code, message).at(writer.doc.file, span, "");
    writer.fault(fault.related(writer.doc.file, first_span, "accepted here").help(help));
}

fn two_units(writer: &mut Writer<'_>, at: Span, one: &str, other: &str) {
    let message = format!("`{one}` and `{other}` are two units, and a learner types one number");
    let help = "write every number of this answer in one unit, and name that unit in the question";
    tell(writer, at, codes::UNITS_DIFFER, &message, help);
}

/// Where a variant stands in its line; the whole line where it was not written like that.
fn place(writer: &Writer<'_>, line: Span, variant: &str) -> Span {
    match writer.doc.file.slice(line).rfind(variant) {
        Some(at) => Span::new(line.start + at, line.start + at + variant.len()),
        None => line,
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
