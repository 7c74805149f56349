//! Exams and the pair of tests around a course: that each half stands once, and that
//! nothing is written that no learner will see.

use crate::diagnostic::{Diagnostic, codes};
use crate::model::{Course, Half, Page};

/// Faults of the pair of a course.
pub fn pair(course: &Course, faults: &mut Vec<Diagnostic>) {
    let of = |half: Half| -> Vec<&Page> {
        course
            .pages()
            .map(AsRef::as_ref)
            .filter(|page| page.rules().is_some_and(|rules| rules.half == Some(half)))
            .collect()
    };
    let (before, after) = (of(Half::Pretest), of(Half::Posttest));
    for pages in [&before, &after] {
        let Some((first, others)) = pages.split_first() else { continue };
        faults.extend(others.iter().map(|page| twice(page, first)));
    }
    if let ([], Some(page)) = (before.as_slice(), after.first()) {
        let fault = Diagnostic::new(codes::POSTTEST_WITHOUT_PRETEST, "this course has no pretest to compare with");
        let help = "write `for: pretest` into a quiz that learners take before the course, or take this line away";
        faults.push(at_half(fault, page).help(help));
    }
}

fn twice(page: &Page, first: &Page) -> Diagnostic {
    let word = page.rules().and_then(|rules| rules.half).map_or("test", Half::word);
    let fault = at_half(Diagnostic::new(codes::PAIR_TWICE, format!("this course has two {word}s")), page);
    let other = first.rules().map(|rules| rules.half_span);
    fault.related(&first.origin, other, "the other one").help("keep one of them: gain is measured between one pair")
}

fn at_half(fault: Diagnostic, page: &Page) -> Diagnostic {
    match page.rules() {
        Some(rules) => fault.at(&page.origin, rules.half_span, ""),
        None => fault.on(&page.origin),
    }
}

/// Hints where none are given.
pub fn check(page: &Page, faults: &mut Vec<Diagnostic>) {
    if page.rules().is_none_or(|rules| rules.exam.is_none()) {
        return;
    }
    for question in page.questions.iter().filter(|question| !question.hints.is_empty()) {
        let fault = Diagnostic::new(codes::HINT_IN_EXAM, "nobody will see the hint of this question");
        let help = "an exam gives no hints: move it into the explanation, `> [!why]`, or take it away";
        faults.push(fault.at(&page.origin, question.span, "").help(help));
    }
}
