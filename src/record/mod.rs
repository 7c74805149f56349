//! What a learner did, as events, and what follows from it: the twin of the
//! browser's `scripts/record/` and `scripts/quiz/mark.js`.
//!
//! Both languages read the cases of `tests/contract/`. Pure: no clock, no storage,
//! no pages.

mod checksum;
mod event;
mod fold;
mod marking;

pub use checksum::crc32c;
pub use event::{Event, LineFault, Register};
pub use fold::{Attempt, Folded, Given, PageState, Place, QuestionState, Run, fold};
pub use marking::{Key, KeyChoice, Mark, Verdict, mark};
