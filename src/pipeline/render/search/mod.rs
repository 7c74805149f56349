//! What search finds, as small script files: one of titles a language (`search.js`), one of
//! text a course (`text.js`). Pages opened from a disk may not fetch, so both are scripts.
//!
//! Text is carried, not indexed: scripts find words faster than they would read an index.
//! Answers never are in it, nor what exams ask.

mod read;
mod text;
mod titles;

use crate::artifact::Key;
use crate::model::Course;

pub use text::artifact as text;
pub use titles::{artifact as titles, of as titles_of};

/// What has to change with the shape of the files; scripts refuse others.
const VERSION: u32 = 1;

/// Fingerprint of all that can be found in a course.
fn key_of(course: &Course) -> Key {
    Key::join([course.outline_key, course.key].into_iter().chain(course.pages().map(|page| page.key)))
}
