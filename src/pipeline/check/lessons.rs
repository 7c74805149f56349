//! Lessons: that they ask something.

use crate::diagnostic::{Diagnostic, codes};
use crate::model::Page;

/// Words of a lesson that is too short to ask about: about a minute of reading.
const SHORT: usize = 150;

/// A lesson that is only read.
pub fn check(page: &Page, faults: &mut Vec<Diagnostic>) {
    if !page.is_lesson() || !page.questions.is_empty() || page.words < SHORT {
        return;
    }
    let fault = Diagnostic::new(codes::LESSON_WITHOUT_QUESTION, "this lesson asks nothing").on(&page.origin);
    faults.push(fault.help("ask about its main idea, where it was just said: ## What do you say first? {.question}"));
}
