//! A catalog is looked over; one file a concern. Adds nothing, changes nothing.
//!
//! A new check is a function of a concern's file that takes what it looks at and
//! hands back diagnostics, with its code in the table of codes and its page in
//! `tests/diagnostics/`.

mod courses;
mod curricula;
mod equal;
mod exams;
mod fields;
mod kept;
mod lessons;
mod objectives;
mod options;
mod patterns;
mod questions;
mod quizzes;
mod scenarios;
mod site;
mod stem;
mod surveys;
mod translations;

use std::collections::HashMap;
use std::sync::Arc;

use rayon::prelude::*;

use crate::artifact::Key;
use crate::config::Settings;
use crate::diagnostic::{Diagnostic, Severity};
use crate::model::{Catalog, Course};

/// Courses in which nothing was wrong, which need no second look while they are the very same.
#[derive(Default)]
pub struct Sound {
    rules: Option<Key>,
    courses: HashMap<String, Arc<Course>>,
}

/// Everything that is wrong with a catalog. Warnings that the site raises are errors.
pub fn check(catalog: &Catalog, settings: &Settings, sound: &mut Sound) -> Vec<Diagnostic> {
    let rules = rules(catalog, settings);
    let known = if sound.rules == Some(rules) { std::mem::take(&mut sound.courses) } else { HashMap::new() };
    let check = |one: &Arc<Course>| match known.get(&one.id) {
        Some(known) if Arc::ptr_eq(known, one) => Vec::new(),
        _ => course(one, catalog, settings),
    };
    let of_courses: Vec<Vec<Diagnostic>> = catalog.courses.par_iter().map(check).collect();
    let is_sound = |(_, faults): &(&Arc<Course>, &Vec<Diagnostic>)| faults.is_empty();
    let checked = catalog.courses.iter().zip(&of_courses);
    let courses = checked.filter(is_sound).map(|(one, _)| (one.id.clone(), one.clone())).collect();
    *sound = Sound { rules: Some(rules), courses };
    let mut faults = courses::circles(catalog);
    faults.extend(of_courses.into_iter().flatten());
    faults.extend(translations::check(catalog));
    faults.extend(catalog.curricula.iter().flat_map(|one| curricula::check(one, catalog, settings)));
    faults
}

/// Fingerprint of what a course is held against besides itself.
fn rules(catalog: &Catalog, settings: &Settings) -> Key {
    let ids = Key::of_texts(catalog.courses.iter().map(|course| course.id.as_str()));
    Key::join([ids, Key::of(format!("{settings:?}").as_bytes())])
}

/// What is wrong with a site that holds no file to learn from.
pub fn empty() -> Vec<Diagnostic> {
    vec![site::without_courses()]
}

/// Makes errors of the warnings that the site's `check` setting names.
pub fn raise(faults: &mut [Diagnostic], settings: &Settings) {
    for fault in faults {
        if settings.raised.iter().any(|name| name == fault.code.name()) {
            fault.severity = Severity::Error;
        }
    }
}

fn course(course: &Course, catalog: &Catalog, settings: &Settings) -> Vec<Diagnostic> {
    let mut faults = courses::check(course, catalog, settings);
    exams::pair(course, &mut faults);
    faults.extend(objectives::untested(course));
    let known = objectives::known(course);
    for page in course.pages() {
        lessons::check(page, &mut faults);
        quizzes::check(page, &mut faults);
        exams::check(page, &mut faults);
        surveys::check(page, &mut faults);
        patterns::check(page, &mut faults);
        scenarios::check(page, &mut faults);
        for question in page.questions.iter() {
            questions::check(page, question, &mut faults);
            options::check(page, question, &mut faults);
            stem::check(page, question, &mut faults);
            objectives::check(page, question, &known, &mut faults);
        }
    }
    faults
}
