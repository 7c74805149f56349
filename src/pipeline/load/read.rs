//! Bytes of a file as text, with a fault a trainer can act on where that fails.

use std::fs;
use std::io::{Error, ErrorKind};
use std::path::Path;
use std::sync::Arc;

use super::walk::Found;
use super::{Source, SourceName};
use crate::artifact::Key;
use crate::diagnostic::{Diagnostic, SourceFile, Span, codes};

/// Largest Markdown file: 4 MiB.
const LARGEST: u64 = 4 * 1024 * 1024;

/// Signs around holes and marks.
const SIGNS: [char; 3] = ['\u{f8f0}', '\u{f8f1}', '\u{f8f2}'];

type Outcome<T> = Result<T, Box<Diagnostic>>;

/// Reads a Markdown file; nothing for a name that is not meant to be a page.
pub fn source(found: &Found, languages: &[String]) -> Outcome<Option<Arc<Source>>> {
    let Some(name) = SourceName::read(&found.path, languages)? else { return Ok(None) };
    let file = markdown(found)?;
    let key = Key::of_texts([file.path.as_str(), file.text.as_str()]);
    Ok(Some(Arc::new(Source { name, file: Arc::new(file), key })))
}

fn markdown(file: &Found) -> Outcome<SourceFile> {
    if file.stamp.len > LARGEST {
        let size = file.stamp.len as f64 / (1024.0 * 1024.0);
        let fault = Diagnostic::new(codes::FILE_TOO_LARGE, format!("this file has {size:.1} MiB; a page may have 4"));
        return Err(Box::new(fault.on_path(&file.path).help("split it into several lessons")));
    }
    text(&file.disk, &file.path)
}

/// Reads one text file; `shown` is its path from the site's root.
pub fn text(disk: &Path, shown: &str) -> Outcome<SourceFile> {
    let bytes = fs::read(disk).map_err(|error| {
        let fault = Diagnostic::new(codes::FILE_UNREADABLE, why(&error));
        Box::new(fault.on_path(shown).help("check that you may read it and that no other program holds it"))
    })?;
    match String::from_utf8(bytes) {
        Ok(text) => Ok(SourceFile::new(shown, without_signs(text))),
        Err(error) => Err(Box::new(not_utf8(shown, error.as_bytes(), error.utf8_error().valid_up_to()))),
    }
}

/// Three letters of the private use area are signs of the program's own on the way to
/// a page. In a file they mean nothing; a letter of the same length takes their place.
fn without_signs(text: String) -> String {
    // the first byte of all three is rare, and looking for a byte is fast
    if !text.as_bytes().contains(&0xef) || !text.contains(SIGNS) {
        return text;
    }
    text.replace(SIGNS, "\u{fffd}")
}

/// What the disk said, in a trainer's words.
pub fn why(error: &Error) -> String {
    match error.kind() {
        ErrorKind::NotFound => String::from("this file is not there any more"),
        ErrorKind::PermissionDenied => String::from("you may not read this"),
        _ => format!("this cannot be read: {error}"),
    }
}

/// Letters up to `good` are sound; the first that is not is shown as a question mark in a box.
fn not_utf8(shown: &str, bytes: &[u8], good: usize) -> Diagnostic {
    let fault = if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        Diagnostic::new(codes::FILE_NOT_UTF8, "this file is saved as UTF-16, not as UTF-8").on_path(shown)
    } else {
        let file = Arc::new(SourceFile::new(shown, String::from_utf8_lossy(bytes)));
        let place = Span::new(good, good + char::REPLACEMENT_CHARACTER.len_utf8());
        Diagnostic::new(codes::FILE_NOT_UTF8, "this file is not saved as UTF-8").at(&file, place, "this letter is lost")
    };
    fault.help("open it in your editor and save it as UTF-8 (in Notepad: Save as, Encoding: UTF-8)")
}

#[cfg(test)]
mod tests {
    use super::without_signs;

    #[test]
    fn no_text_keeps_the_program_s_own_signs() {
        assert_eq!(without_signs(String::from("\u{feff}a\u{f8f0}0\u{f8f1}")), "\u{feff}a\u{fffd}0\u{fffd}");
        assert_eq!(without_signs(String::from("plain")), "plain");
    }
}
