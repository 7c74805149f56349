//! Objectives that questions name.

use std::collections::BTreeSet;

use crate::diagnostic::{Diagnostic, codes, did_you_mean};
use crate::model::{Course, Page, Question};

/// Ids of all objectives of a course.
pub fn known(course: &Course) -> BTreeSet<&str> {
    let of_modules = course.modules.iter().flat_map(|module| &module.objectives);
    let of_pages = course.pages().flat_map(|page| &page.objectives);
    of_modules.chain(of_pages).filter_map(|objective| objective.id.as_deref()).collect()
}

/// A question for an objective that no page or module of its course defines.
pub fn check(page: &Page, question: &Question, known: &BTreeSet<&str>, faults: &mut Vec<Diagnostic>) {
    let Some(objective) = &question.objective else { return };
    if known.contains(objective.as_str()) {
        return;
    }
    let near = did_you_mean(objective, known.iter().copied());
    let help = near.map_or_else(
        || format!("name it in the settings on top of the lesson:\nobjectives:\n  {objective}: what a learner can do afterwards"),
        |near| format!("did you mean `objective={near}`?"),
    );
    let fault = Diagnostic::new(codes::OBJECTIVE_UNKNOWN, format!("this course has no objective `{objective}`"));
    faults.push(fault.at(&page.origin, question.objective_span, "").help(help));
}
