//! Tests, self-checks and certificates have the size they were planned with; every lesson asks.

use std::collections::BTreeMap;

use lyceum::model::{Asked, PageKind, QuizRules, Survey};
use serde::Deserialize;

use super::site::Site;
use super::table;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Sizes {
    exams: BTreeMap<String, [usize; 4]>,
    surveys: BTreeMap<String, [usize; 3]>,
    certificates: BTreeMap<String, u32>,
}

fn sizes() -> Sizes {
    table("sizes")
}

/// Questions that one sitting asks: of each pool its number, all others.
fn drawn(rules: &QuizRules, questions: usize) -> usize {
    let pooled: usize = rules.pools.iter().map(|pool| pool.questions.len()).sum();
    let from_pools: usize = rules.pools.iter().map(|pool| pool.draw.unwrap_or(pool.questions.len())).sum();
    rules.draw.unwrap_or(questions - pooled + from_pools)
}

fn asks(survey: &Survey) -> [usize; 3] {
    let dimensions = survey.sections.iter().filter(|section| !section.statements().is_empty());
    let statements: usize = survey.sections.iter().map(|section| section.statements().len()).sum();
    let open = survey.sections.iter().filter(|section| matches!(section.asked, Asked::Open(_)));
    [dimensions.count(), statements, open.count()]
}

#[test]
fn every_final_test_draws_asks_and_passes_as_planned() {
    let site = Site::built();
    for (code, planned) in sizes().exams {
        let (course, page) = site.found(&code);
        let PageKind::Exam(rules) = &page.kind else { panic!("{code} is no exam") };
        let minutes = rules.exam.and_then(|exam| exam.time_minutes).unwrap_or_default();
        let pass = rules.pass.unwrap_or(course.pass);
        let questions = page.questions.len();
        assert_eq!([drawn(rules, questions), questions, usize::from(pass), minutes as usize], planned, "{code}");
    }
}

#[test]
fn every_self_check_and_survey_asks_as_much_as_planned() {
    let site = Site::built();
    for (code, planned) in sizes().surveys {
        let PageKind::Survey(survey) = &site.found(&code).1.kind else { panic!("{code} is no survey") };
        assert_eq!(asks(survey), planned, "{code}");
    }
}

#[test]
fn certificates_are_given_for_as_long_as_planned() {
    let site = Site::built();
    let given = site.courses().filter_map(|(code, course)| Some((code.to_owned(), course.certificate.months()?)));
    assert_eq!(given.collect::<BTreeMap<_, _>>(), sizes().certificates);
}

#[test]
fn every_lesson_asks_at_least_two_questions_and_gives_something_to_try_at_work() {
    let site = Site::built();
    for (code, course) in site.courses() {
        for lesson in course.pages().filter(|page| page.is_lesson()) {
            assert!(lesson.questions.len() >= 2, "{code}: {} asks too little", lesson.id);
            assert!(lesson.origin.text.contains("> [!try]"), "{code}: {} gives nothing to try", lesson.id);
        }
    }
}
