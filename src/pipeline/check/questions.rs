//! Each rule of a sound question, as one small statement about the trainer's text.

use super::{equal, fields, kept};
use crate::diagnostic::{Diagnostic, codes};
use crate::model::{Choice, Page, Question, QuestionKind, Step};

/// Most answers, steps or fields of a question. Steps and pairs each offer all others,
/// so that a page grows with the square of them.
const MOST: usize = 100;
/// Most statements to rate at once: all their ratings go into one line of a record.
pub const MOST_STATEMENTS: usize = 60;

/// Faults of one question.
pub fn check(page: &Page, question: &Question, faults: &mut Vec<Diagnostic>) {
    if let Some(fault) = too_long(page, question) {
        faults.push(fault);
        return;
    }
    match &question.kind {
        QuestionKind::Unreadable => faults.push(without_answers(page, question)),
        QuestionKind::ChooseOne(choices) => {
            faults.extend(one_option(page, question, choices));
            faults.extend(without_key(page, question, choices, "- (x) "));
            faults.extend(two_right(page, choices));
            faults.extend(equal::choices(page, choices));
        }
        QuestionKind::ChooseAny(choices) => {
            faults.extend(one_option(page, question, choices));
            faults.extend(without_key(page, question, choices, "- [x] "));
            faults.extend(equal::choices(page, choices));
        }
        QuestionKind::Fields(fields) => {
            fields::check(page, question, fields, faults);
            faults.extend(equal::fields(page, question, fields));
        }
        QuestionKind::Order(steps) => {
            faults.extend(order(page, question, steps));
            faults.extend(equal::steps(page, steps));
        }
        QuestionKind::Rating(rating) => kept::rating(page, question, rating, faults),
        QuestionKind::Open(_) => {}
    }
}

fn too_long(page: &Page, question: &Question) -> Option<Diagnostic> {
    let (parts, most, what) = match &question.kind {
        QuestionKind::ChooseOne(choices) | QuestionKind::ChooseAny(choices) => (choices.len(), MOST, "answers"),
        QuestionKind::Fields(fields) => (fields.fields.len(), MOST, "parts to fill in"),
        QuestionKind::Order(steps) => (steps.len(), MOST, "steps"),
        QuestionKind::Rating(rating) => (rating.statements.len(), MOST_STATEMENTS, "statements"),
        QuestionKind::Open(_) | QuestionKind::Unreadable => return None,
    };
    if parts <= most {
        return None;
    }
    let message = format!("this question has {parts} {what}; a question may have {most}");
    let fault = Diagnostic::new(codes::QUESTION_TOO_LONG, message).at(&page.origin, question.span, "");
    Some(fault.help("make several questions of it: nobody keeps so many things in mind"))
}

/// Steps count from 1 without a hole; one step alone is no order.
fn order(page: &Page, question: &Question, steps: &[Step]) -> Option<Diagnostic> {
    if let [only] = steps {
        let fault = Diagnostic::new(codes::QUESTION_ONE_OPTION, "one step is no order").at(&page.origin, only.span, "");
        return Some(
            fault.related(&page.origin, Some(question.span), "the question").help("add the steps before or after it"),
        );
    }
    let missing =
        (1..=steps.iter().map(|step| step.rank).max()?).find(|rank| steps.iter().all(|step| step.rank != *rank));
    let zero = steps.iter().find(|step| step.rank == 0);
    if let Some(step) = zero.or_else(|| steps.iter().find(|step| missing.is_some_and(|missing| step.rank > missing))) {
        let missing = missing.unwrap_or(0);
        let what = if step.rank == 0 {
            String::from("steps are counted from 1")
        } else {
            format!("there is no step ({missing}) before this one")
        };
        let fault = Diagnostic::new(codes::STEPS_WITH_HOLE, what).at(&page.origin, step.span, "");
        return Some(
            fault.help("number the steps 1, 2, 3 and so on; steps that may come in either order share a number"),
        );
    }
    None
}

fn without_answers(page: &Page, question: &Question) -> Diagnostic {
    Diagnostic::new(codes::QUESTION_WITHOUT_ANSWERS, "this question has nothing to answer")
        .at(&page.origin, question.span, "no answers below it")
        .help("write each answer as a list item that begins with a mark:\n- (x) the right one\n- ( ) another")
}

fn one_option(page: &Page, question: &Question, choices: &[Choice]) -> Option<Diagnostic> {
    let [only] = choices else { return None };
    let fault = Diagnostic::new(codes::QUESTION_ONE_OPTION, "this question has one option only").at(
        &page.origin,
        only.span,
        "",
    );
    Some(
        fault
            .related(&page.origin, Some(question.span), "the question")
            .help("add at least one more that somebody might choose"),
    )
}

fn without_key(page: &Page, question: &Question, choices: &[Choice], sample: &str) -> Option<Diagnostic> {
    let full = |choice: &Choice| choice.right || choice.credit == Some(100);
    if choices.iter().any(full) {
        return None;
    }
    let first = choices.first().map_or("the answer", |choice| choice.words.as_str());
    let shown: String = first.chars().take(40).collect();
    let fault = Diagnostic::new(codes::QUESTION_WITHOUT_KEY, "this question has no right answer").at(
        &page.origin,
        question.span,
        format!("none of its {} choices is marked", choices.len()),
    );
    Some(fault.help(format!("put an x in the bracket of the right one: {sample}{shown}")))
}

fn two_right(page: &Page, choices: &[Choice]) -> Option<Diagnostic> {
    let mut right = choices.iter().filter(|choice| choice.right);
    let (first, second) = (right.next()?, right.next()?);
    let fault =
        Diagnostic::new(codes::QUESTION_TWO_RIGHT, "two answers are marked right, but learners can pick only one");
    let fault = fault.at(&page.origin, second.span, "the second").related(&page.origin, Some(first.span), "the first");
    Some(fault.help("take one x away, or write square brackets [x] so that learners may pick several"))
}
