//! A catalog is looked over; one file a concern. Adds nothing, changes nothing.
//!
//! A new check is a function of a concern's file that takes what it looks at and
//! hands back diagnostics, with its code in the table of codes and its page in
//! `tests/diagnostics/`.

mod courses;
mod fields;
mod objectives;
mod questions;
mod quizzes;
mod site;

use rayon::prelude::*;

use crate::config::Settings;
use crate::diagnostic::{Diagnostic, Severity};
use crate::model::{Catalog, Course};

/// Everything that is wrong with a catalog. Warnings that the site raises are errors.
pub fn check(catalog: &Catalog, settings: &Settings) -> Vec<Diagnostic> {
    let mut faults = courses::circles(catalog);
    let of_courses: Vec<Vec<Diagnostic>> =
        catalog.courses.par_iter().map(|one| course(one, catalog, settings)).collect();
    faults.extend(of_courses.into_iter().flatten());
    faults
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
    let known = objectives::known(course);
    for page in course.pages() {
        quizzes::check(page, &mut faults);
        for question in page.questions.iter() {
            questions::check(page, question, &mut faults);
            objectives::check(page, question, &known, &mut faults);
        }
    }
    faults
}
