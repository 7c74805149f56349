//! The site as a whole.

use crate::diagnostic::{Diagnostic, codes};
use crate::model::Catalog;

/// A site that holds nothing to learn.
pub fn check(catalog: &Catalog) -> Vec<Diagnostic> {
    if !catalog.courses.is_empty() {
        return Vec::new();
    }
    let fault = Diagnostic::new(codes::SITE_WITHOUT_COURSES, "this site has no course yet").on_path("courses");
    vec![fault.help("make one: `lyceum new course my-first-course`")]
}
