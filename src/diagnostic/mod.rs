//! What can be wrong, where, and how to put it right.
//!
//! Takes spans counted from a file's first byte and turns them into messages for
//! trainers. Knows nothing of Markdown, courses or themes: rooms above hand it
//! finished sentences.

mod code;
mod explain;
mod print;
mod report;
mod source;
mod suggest;

pub use code::{Code, Severity, codes};
pub use explain::{Explanation, explanation, explanations};
pub use print::{Format, print};
pub use report::{Diagnostic, Place, Related, sort};
pub use source::{Position, SourceFile, Span};
pub use suggest::did_you_mean;
