//! What a learner did, as events, and what follows from it: the twin of the
//! browser's `scripts/record/` and `scripts/quiz/mark.js`.
//!
//! Both languages read the cases of `tests/contract/`. Pure: no clock, no storage,
//! no pages.

mod calendar;
mod certificate;
mod checksum;
mod compare;
mod event;
mod file;
mod fold;
mod lock;
mod marking;
mod merge;
mod pack;
mod seal;

pub use calendar::date;
pub use certificate::{Facts, certificate_code, iso_day, percent};
pub use checksum::crc32c;
pub use compare::{equal_number, equal_text, normal_form, plain_digit, plain_letter, read_number};
pub use event::{Event, LineFault, Register};
pub use file::{
    About, BadLine, Counts, End, Entry, FileFault, Header, LARGEST_FILE, Locked, MOST_EVENTS, Part, RecordFile,
    read_file, write_file,
};
pub use fold::{
    Attempt, Certified, Folded, Given, Grade, Heirs, Learner, Note, PageState, Place, PlanState, Practice,
    QuestionState, Run, Ticks, fold, fold_with,
};
pub use lock::{LockFault, Unlocked, unlock};
pub use marking::{Key, KeyChoice, KeyField, KeyStep, Mark, Verdict, mark};
pub use merge::merge;
pub use pack::unpack;
