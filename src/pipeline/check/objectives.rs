//! Objectives that questions name, and those that none names.

use std::collections::BTreeSet;

use crate::diagnostic::{Diagnostic, Span, codes, did_you_mean};
use crate::model::{Course, Objective, Origin, Page, Question};

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

/// Objectives with an id that no question of their course tests, each told once.
pub fn untested(course: &Course) -> Vec<Diagnostic> {
    let tested = course.tested();
    let of_modules = course.modules.iter().filter_map(|module| Some((module.origin.as_ref()?, &module.objectives)));
    let of_pages = course.pages().map(|page| (&page.origin, &page.objectives));
    let mut told = BTreeSet::new();
    of_modules
        .chain(of_pages)
        .flat_map(|(origin, objectives)| objectives.iter().map(move |objective| (origin, objective)))
        .filter_map(|(origin, objective)| {
            let id = objective.id.as_deref().filter(|id| !tested.contains(id) && told.insert(*id))?;
            Some(without_question(origin, objective, id))
        })
        .collect()
}

fn without_question(origin: &Origin, objective: &Objective, id: &str) -> Diagnostic {
    let message = format!("no question of this course tests `{id}`: {}", objective.text);
    let fault = Diagnostic::new(codes::OBJECTIVE_WITHOUT_QUESTION, message);
    let fault = match named(origin, id) {
        Some(span) => fault.at(origin, span, ""),
        None => fault.on(origin),
    };
    fault.help(format!("write a question for it and name it there: {{objective={id}}}; or take it out"))
}

/// Where the settings on top of a file name an objective.
fn named(origin: &Origin, id: &str) -> Option<Span> {
    let text = &origin.text;
    let start = text.find("objectives:")?;
    let end = text[start..].find("\n---").map_or(text.len(), |length| start + length);
    let settings = &text[start..end];
    let at = settings.match_indices(&format!("{id}:")).map(|(at, _)| at).find(|at| {
        let before = settings[..*at].chars().next_back();
        before.is_some_and(|letter| letter.is_whitespace() || matches!(letter, '{' | ',' | '"' | '\''))
    })?;
    Some(Span::new(start + at, start + at + id.len()))
}
