//! What the terminal can show, and printing on it.
//!
//! Colour and progress are for people: a stream that leads to a file or another
//! program gets neither.

use std::io::{IsTerminal, Write};

use annotate_snippets::{Level, Renderer};
use anstream::{AutoStream, ColorChoice};

use crate::diagnostic::{Diagnostic, Format, print};

/// Standard output and error of this run.
#[derive(Debug, Clone, Copy)]
pub struct Terminal {
    out: Stream,
    error: Stream,
}

#[derive(Debug, Clone, Copy)]
struct Stream {
    is_terminal: bool,
    colour: bool,
}

impl Stream {
    fn find(stream: &impl IsTerminal) -> Self {
        let is_terminal = stream.is_terminal();
        let wants_none = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty())
            || std::env::var_os("TERM").is_some_and(|value| value == "dumb");
        Self { is_terminal, colour: is_terminal && !wants_none }
    }

    /// Only a stream that is told to can show colours on older Windows.
    fn choice(self) -> ColorChoice {
        if self.colour { ColorChoice::Always } else { ColorChoice::Never }
    }
}

impl Terminal {
    /// Looks at the streams and at `NO_COLOR` (<https://no-color.org>).
    pub fn find() -> Self {
        Self { out: Stream::find(&std::io::stdout()), error: Stream::find(&std::io::stderr()) }
    }

    /// True when somebody watches: progress is shown.
    pub fn shows_progress(&self) -> bool {
        self.error.is_terminal
    }

    /// True when standard output is read by a person.
    pub fn is_read_by_a_person(&self) -> bool {
        self.out.is_terminal
    }

    /// True when standard output shows colours.
    pub fn has_colour(&self) -> bool {
        self.out.colour
    }

    /// Prints to standard output. A reader that went away (a pager) is no fault.
    pub fn say(&self, text: &str) {
        let mut out = AutoStream::new(std::io::stdout().lock(), self.out.choice());
        let _gone = out.write_all(text.as_bytes()).and_then(|()| out.flush());
    }

    /// Prints to standard error.
    pub fn note(&self, text: &str) {
        let mut out = AutoStream::new(std::io::stderr().lock(), self.error.choice());
        let _gone = out.write_all(text.as_bytes()).and_then(|()| out.flush());
    }

    /// Prints problems to standard error, for people.
    pub fn problems(&self, diagnostics: &[Diagnostic]) {
        self.note(&told(diagnostics));
    }

    /// Says why lyceum does not do what was asked, and what to do instead. Looks like a
    /// problem of a course, but is none: it has no code.
    pub fn refuse(&self, refusal: &Refusal) {
        let renderer = if self.error.colour { Renderer::styled() } else { Renderer::plain() };
        let group = Level::ERROR.primary_title(refusal.what.as_str()).element(Level::HELP.message(&refusal.remedy));
        self.note(&renderer.render(&[group]));
        self.note("\n");
    }

    /// The format for people on standard output.
    pub fn text_format(&self) -> Format {
        Format::Text { colour: self.out.colour }
    }
}

/// Why lyceum does not do what was asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// What is in the way.
    pub what: String,
    /// What to do instead.
    pub remedy: String,
}

impl Refusal {
    /// A refusal with its remedy.
    pub fn new(what: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self { what: what.into(), remedy: remedy.into() }
    }
}

/// Problems as they are printed for people; a stream without colour leaves them out.
pub fn told(diagnostics: &[Diagnostic]) -> String {
    match diagnostics {
        [] => String::new(),
        _ => print(diagnostics, Format::Text { colour: true }) + "\n",
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

/// `1 lesson`, `2 lessons`, `3 quizzes`, `4 entries`, `5 surveys`, `6 curricula`.
pub fn counted(count: usize, word: &str) -> String {
    match (count, word.strip_suffix('y').filter(|start| !start.ends_with('e'))) {
        (1, _) => format!("1 {word}"),
        (_, Some(start)) => format!("{} {start}ies", grouped(count)),
        _ if word.ends_with("um") => format!("{} {}a", grouped(count), &word[..word.len() - 2]),
        _ if word.ends_with('z') => format!("{} {word}zes", grouped(count)),
        _ => format!("{} {word}s", grouped(count)),
    }
}

/// Digits in groups of three. A plain space: not every terminal has a thin one.
fn grouped(count: usize) -> String {
    let digits = count.to_string();
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(' ');
        }
        out.push(digit);
    }
    out
}

/// `3.4 MB`, `12 kB`.
pub fn size(bytes: u64) -> String {
    match bytes {
        0..1000 => format!("{bytes} bytes"),
        1000..999_500 => format!("{:.0} kB", bytes as f64 / 1e3),
        _ => format!("{:.1} MB", bytes as f64 / 1e6),
    }
}

/// `23 ms`, `1.4 s`.
pub fn time(took: std::time::Duration) -> String {
    match took.as_secs_f64() {
        short if short < 0.9995 => format!("{:.0} ms", short * 1e3),
        long => format!("{long:.1} s"),
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn things_are_counted_in_words() {
        assert_eq!(counted(1, "quiz"), "1 quiz");
        assert_eq!(counted(2, "quiz"), "2 quizzes");
        assert_eq!(counted(2, "entry"), "2 entries");
        assert_eq!(counted(2, "survey"), "2 surveys");
        assert_eq!(counted(2, "curriculum"), "2 curricula");
        assert_eq!(counted(12_345, "lesson"), "12 345 lessons");
    }

    #[test]
    fn sizes_and_times_change_their_unit_before_they_grow_long() {
        assert_eq!([999, 1000, 999_499, 999_500].map(size), ["999 bytes", "1 kB", "999 kB", "1.0 MB"]);
        assert_eq!([0, 999, 1000].map(|ms| time(Duration::from_millis(ms))), ["0 ms", "999 ms", "1.0 s"]);
    }
}
