//! Statements and the scale they are rated on.

use crate::diagnostic::{Diagnostic, codes};
use crate::model::{Page, Question, Rating, Statement};
use crate::record::normal_form;

/// Faults of a question that asks for ratings.
pub fn rating(page: &Page, question: &Question, rating: &Rating, faults: &mut Vec<Diagnostic>) {
    if rating.statements.is_empty() {
        let fault = Diagnostic::new(codes::RATING_WITHOUT_STATEMENTS, "this rating has nothing to rate");
        let fault = fault.at(&page.origin, question.span, "no list below it");
        faults.push(fault.help("write each statement as a list item:\n- I can open a call"));
    }
    if !rating.has_scale {
        let fault = Diagnostic::new(codes::SCALE_MISSING, "no scale says how these statements are rated");
        let help = "name one, {.rating scale=agree5}, or list your own labels: scale=\"rarely, sometimes, often\"";
        faults.push(fault.at(&page.origin, question.span, "").help(help));
    }
    faults.extend(equal(page, rating.statements.iter()));
}

/// Two statements that say the same.
pub fn equal<'a>(page: &Page, statements: impl Iterator<Item = &'a Statement>) -> Option<Diagnostic> {
    let mut seen: std::collections::HashMap<String, &Statement> = std::collections::HashMap::new();
    for statement in statements {
        if let Some(first) = seen.insert(normal_form(&statement.words), statement) {
            let fault = Diagnostic::new(codes::STATEMENTS_EQUAL, "two statements say the same");
            let fault = fault.at(&page.origin, statement.span, "again");
            let fault = fault.related(&page.origin, Some(first.span), "first here");
            return Some(fault.help("it would count twice: change or remove one"));
        }
    }
    None
}
