//! What the terminal can show, and printing on it.

use std::io::{IsTerminal, Write};

use crate::diagnostic::{Diagnostic, Format, print};

/// Standard output and error of this run.
pub struct Terminal {
    /// True when standard error is a terminal: progress is shown.
    pub shows_progress: bool,
    colour: bool,
}

impl Terminal {
    /// Looks at the streams and at `NO_COLOR` (<https://no-color.org>).
    pub fn find() -> Self {
        let is_terminal = std::io::stderr().is_terminal();
        let wants_none = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        Self { shows_progress: is_terminal, colour: is_terminal && !wants_none }
    }

    /// Prints to standard output. A reader that went away (a pager) is no fault.
    pub fn say(&self, text: &str) {
        let mut out = std::io::stdout().lock();
        let _gone = out.write_all(text.as_bytes()).and_then(|()| out.flush());
    }

    /// Prints to standard error.
    pub fn note(&self, text: &str) {
        let mut out = std::io::stderr().lock();
        let _gone = out.write_all(text.as_bytes()).and_then(|()| out.flush());
    }

    /// Prints problems to standard error, for people.
    pub fn problems(&self, diagnostics: &[Diagnostic]) {
        if !diagnostics.is_empty() {
            self.note(&print(diagnostics, Format::Text { colour: self.colour }));
            self.note("\n");
        }
    }

    /// The format for people on this terminal.
    pub fn text_format(&self) -> Format {
        Format::Text { colour: self.colour }
    }
}

/// `1 error, 2 warnings`, or an empty text when there is nothing.
pub fn tally(diagnostics: &[Diagnostic]) -> String {
    let errors = diagnostics.iter().filter(|fault| fault.is_error()).count();
    let parts = [(errors, "error"), (diagnostics.len() - errors, "warning")];
    let parts: Vec<String> =
        parts.iter().filter(|(count, _)| *count > 0).map(|(count, word)| counted(*count, word)).collect();
    parts.join(", ")
}

/// `1 lesson`, `2 lessons`, `3 quizzes`.
pub fn counted(count: usize, word: &str) -> String {
    match (count, word.ends_with('z')) {
        (1, _) => format!("1 {word}"),
        (_, true) => format!("{} {word}zes", grouped(count)),
        _ => format!("{} {word}s", grouped(count)),
    }
}

/// Digits in groups of three, with a thin space.
fn grouped(count: usize) -> String {
    let digits = count.to_string();
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push('\u{2009}');
        }
        out.push(digit);
    }
    out
}

/// `3.4 MB`, `12 kB`.
pub fn size(bytes: u64) -> String {
    match bytes {
        0..1000 => format!("{bytes} bytes"),
        1000..1_000_000 => format!("{:.0} kB", bytes as f64 / 1e3),
        _ => format!("{:.1} MB", bytes as f64 / 1e6),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn things_are_counted_in_words() {
        assert_eq!(counted(1, "quiz"), "1 quiz");
        assert_eq!(counted(2, "quiz"), "2 quizzes");
        assert_eq!(counted(12_345, "lesson"), "12\u{2009}345 lessons");
    }
}
