//! The site as a whole.

use crate::diagnostic::{Diagnostic, codes};

/// A site that holds nothing to learn.
pub fn without_courses() -> Diagnostic {
    Diagnostic::new(codes::SITE_WITHOUT_COURSES, "this site has no course yet")
        .on_path("courses")
        .help("make one: `lyceum new course my-first-course`")
}
