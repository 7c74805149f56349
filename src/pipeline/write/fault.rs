//! What the disk says, in a trainer's words and with a remedy.

use std::io::{Error, ErrorKind};

use crate::diagnostic::{Diagnostic, codes};

/// The output, or a file of it, cannot be written.
pub(super) fn unwritable(path: &str, error: &Error) -> Diagnostic {
    let (what, remedy) = words(error);
    Diagnostic::new(codes::OUTPUT_UNWRITABLE, format!("the site cannot be written: {what}")).on_path(path).help(remedy)
}

/// An output folder that is refused, with the reason and what to do instead.
pub(super) fn foreign(path: &str, reason: impl Into<String>, remedy: impl Into<String>) -> Box<Diagnostic> {
    Box::new(Diagnostic::new(codes::OUTPUT_FOREIGN, reason).on_path(path).help(remedy))
}

/// A file of the site's own that cannot be copied.
pub(super) fn unreadable(path: &str, error: &Error) -> Diagnostic {
    Diagnostic::new(codes::FILE_UNREADABLE, format!("this file cannot be read: {error}"))
        .on_path(path)
        .help("check that the file is there and that you may read it, then build again")
}

fn words(error: &Error) -> (String, &'static str) {
    let (what, remedy) = match error.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => {
            ("the disk is full", "make room on the disk and build again; the old site is untouched")
        }
        ErrorKind::PermissionDenied => {
            ("you may not write there", "choose another folder with -o, or get the right to write there")
        }
        ErrorKind::ReadOnlyFilesystem => ("the disk can only be read", "choose a folder on another disk with -o"),
        ErrorKind::AlreadyExists => (
            "two of its files have names that this disk takes for one",
            "rename one of the two pages: their names differ in no more than letter case",
        ),
        ErrorKind::NotADirectory => {
            ("a file lies where a folder is needed", "move the file away, or choose another folder with -o")
        }
        ErrorKind::InvalidFilename => ("a name is too long for this disk", "give the page or folder a shorter name"),
        _ => return (error.to_string(), "choose another folder with -o, or look after the disk"),
    };
    (what.to_owned(), remedy)
}
