//! Quizzes: that they ask something, and draw no more than they have.

use crate::diagnostic::{Diagnostic, codes};
use crate::model::Page;

/// Faults of one quiz or exam; none for other pages.
pub fn check(page: &Page, faults: &mut Vec<Diagnostic>) {
    let Some(rules) = page.rules() else { return };
    let questions = page.questions.len();
    if questions == 0 {
        let fault = Diagnostic::new(codes::QUIZ_WITHOUT_QUESTIONS, format!("this {} asks nothing", page.kind.word()))
            .on(&page.origin);
        faults.push(fault.help("every heading that begins with ## is a question; write one with its answers below"));
        return;
    }
    if let Some(draw) = rules.draw.filter(|draw| *draw > questions) {
        faults.push(too_large(draw, questions, &format!("this {}", page.kind.word())).at(
            &page.origin,
            rules.draw_span,
            "",
        ));
    }
    for pool in &rules.pools {
        if pool.questions.is_empty() && pool.draw.is_none() {
            let fault = Diagnostic::new(codes::POOL_WITHOUT_QUESTIONS, "there is no question in this pool");
            let help = "a heading with one # begins a pool; write its questions below it, each with ##";
            faults.push(fault.at(&page.origin, pool.span, "").help(help));
        }
        if let Some(draw) = pool.draw.filter(|draw| *draw > pool.questions.len()) {
            faults.push(too_large(draw, pool.questions.len(), "this pool").at(&page.origin, pool.draw_span, ""));
        }
    }
}

fn too_large(draw: usize, has: usize, what: &str) -> Diagnostic {
    Diagnostic::new(codes::DRAW_TOO_LARGE, format!("{what} draws {draw} questions but has {has}"))
        .help(format!("draw {has} or fewer, or write more questions"))
}
