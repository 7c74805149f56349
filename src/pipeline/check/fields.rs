//! Questions with fields: typed, matched, sorted, filled in.

use crate::diagnostic::{Diagnostic, codes};
use crate::model::{Field, FieldKey, Fields, Interval, Look, Match, Page, Question};
use crate::record::equal_text;

/// Faults of one such question.
pub fn check(page: &Page, question: &Question, fields: &Fields, faults: &mut Vec<Diagnostic>) {
    if fields.fields.is_empty() {
        let help = match fields.look {
            Look::Typed => "write what is right as well: - = Karachi",
            Look::Match => "put what is to be matched into the left column",
            Look::Sort => "put what is to be sorted below the headings",
            Look::Gaps => "write a gap in the text: [[calling]]",
        };
        let fault = Diagnostic::new(codes::QUESTION_WITHOUT_KEY, "this question has no right answer").at(
            &page.origin,
            question.span,
            "",
        );
        faults.push(fault.help(help));
    }
    for field in &fields.fields {
        faults.extend(contradicted(page, field));
        faults.extend(one_option(page, question, field));
    }
}

/// What is accepted must not be a foreseen mistake too.
fn contradicted(page: &Page, field: &Field) -> Option<Diagnostic> {
    let mistake = field.mistakes.iter().find(|mistake| overlap(&field.key, &mistake.key))?;
    let fault = Diagnostic::new(codes::ANSWER_CONTRADICTED, "this mistake is accepted as a right answer too").at(
        &page.origin,
        mistake.span,
        "",
    );
    Some(fault.related(&page.origin, Some(field.span), "accepted here").help("take it out of one of the two"))
}

fn overlap(one: &FieldKey, other: &FieldKey) -> bool {
    match (one, other) {
        (FieldKey::Text(mode, accept), FieldKey::Text(_, mistakes)) => {
            let mode = if *mode == Match::Loose { Match::Normal } else { *mode };
            accept.iter().any(|text| mistakes.iter().any(|mistake| equal_text(text, mistake, mode)))
        }
        (FieldKey::Number(accept, _), FieldKey::Number(mistakes, _)) => {
            let touch = |one: &Interval, other: &Interval| one.low <= other.high && other.low <= one.high;
            accept.iter().any(|one| mistakes.iter().any(|other| touch(one, other)))
        }
        _ => false,
    }
}

fn one_option(page: &Page, question: &Question, field: &Field) -> Option<Diagnostic> {
    if !matches!(field.key, FieldKey::Pick(_)) || field.options.len() != 1 {
        return None;
    }
    let fault = Diagnostic::new(codes::QUESTION_ONE_OPTION, "there is only one thing to choose here").at(
        &page.origin,
        field.span,
        "",
    );
    Some(
        fault
            .related(&page.origin, Some(question.span), "the question")
            .help("add at least one more that somebody might choose"),
    )
}
