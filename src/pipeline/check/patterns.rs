//! What gives the right answer away over a whole quiz: it is the longest, or it always
//! stands in one place.
//!
//! Looks at questions of one right answer among three or more; fewer than five of them
//! prove nothing.

use crate::diagnostic::{Diagnostic, codes};
use crate::model::{Choice, Page, Question, QuestionKind, Shuffle};

/// Fewest questions that make a pattern.
const LEAST: usize = 5;
/// Fewest options of a question that counts.
const OPTIONS: usize = 3;

/// Patterns of one quiz; none for lessons.
pub fn check(page: &Page, faults: &mut Vec<Diagnostic>) {
    let Some(rules) = page.rules() else { return };
    let counted: Vec<(&Question, &[Choice], usize)> = page.questions.iter().filter_map(counts).collect();
    faults.extend(longest(page, &counted));
    let keeps_order = matches!(rules.shuffle, Shuffle::None | Shuffle::Questions);
    // where answers are shuffled, each learner sees another place
    let in_order: Vec<_> = counted.into_iter().filter(|(question, ..)| keeps_order || !question.shuffle).collect();
    faults.extend(same_place(page, &in_order));
}

/// A question with one right option, its options, and which is right.
fn counts(question: &Question) -> Option<(&Question, &[Choice], usize)> {
    let QuestionKind::ChooseOne(choices) = &question.kind else { return None };
    let mut right = choices.iter().enumerate().filter(|(_, choice)| choice.right);
    let (only, None) = (right.next()?.0, right.next()) else { return None };
    (choices.len() >= OPTIONS).then_some((question, choices.as_slice(), only))
}

/// In more than four questions of five the right option is longer by a fifth than all others.
fn longest(page: &Page, counted: &[(&Question, &[Choice], usize)]) -> Option<Diagnostic> {
    let length = |choice: &Choice| choice.words.chars().count();
    let stands_out = |(_, choices, right): &&(&Question, &[Choice], usize)| {
        let others = choices.iter().enumerate().filter(|(at, _)| at != right).map(|(_, choice)| length(choice)).max();
        length(&choices[*right]) * 5 >= others.unwrap_or(0) * 6
    };
    let found: Vec<_> = counted.iter().filter(stands_out).collect();
    let (_, choices, right) = found.first()?;
    if counted.len() < LEAST || found.len() * 5 <= counted.len() * 4 {
        return None;
    }
    let message = format!(
        "in {} of {} questions the right option is clearly the longest: learners find it without reading",
        found.len(),
        counted.len()
    );
    let fault = Diagnostic::new(codes::ANSWER_LONGEST, message).at(&page.origin, choices[*right].span, "as here");
    Some(fault.help("shorten the right options, or give the wrong ones as much to say, in about half of the questions"))
}

fn same_place(page: &Page, counted: &[(&Question, &[Choice], usize)]) -> Option<Diagnostic> {
    let (_, choices, place) = counted.first()?;
    if counted.len() < LEAST || counted.iter().any(|(_, _, right)| right != place) {
        return None;
    }
    let ordinal = match place {
        0 => String::from("first"),
        1 => String::from("second"),
        2 => String::from("third"),
        place => format!("number {}", place + 1),
    };
    let message = format!("in all {} questions that keep their order, the {ordinal} option is right", counted.len());
    let fault = Diagnostic::new(codes::ANSWER_SAME_PLACE, message).at(&page.origin, choices[*place].span, "as here");
    Some(fault.help("move it in some of them, or let the options be shuffled: take `shuffle` out of the settings"))
}
