//! What each code means, why it matters to learners, a bad and a good example.
//!
//! The texts are the files of `tests/diagnostics/`: the example a trainer reads
//! is the one the tests run, so neither can drift from the program.

use include_dir::{Dir, include_dir};

static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/tests/diagnostics");

/// The text of one code, in its parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Explanation {
    /// The code's name.
    pub code: &'static str,
    /// The whole file: what it means, `## Bad`, `## Message`, `## Good`.
    pub text: &'static str,
}

impl Explanation {
    /// What the fault means and why it matters: the prose before the examples.
    pub fn meaning(&self) -> &'static str {
        let after_title = self.text.split_once('\n').map_or("", |(_, rest)| rest);
        after_title.split("\n## Bad\n").next().unwrap_or("").trim()
    }

    /// The body of one section ("Bad", "Message", "Good"), trimmed; empty if there is none.
    /// Only these three headings end a section: examples hold headings of their own.
    pub fn section(&self, title: &str) -> &'static str {
        let heading = format!("\n## {title}\n");
        let Some(start) = self.text.find(&heading) else { return "" };
        let body = &self.text[start + heading.len() - 1..];
        let ends = ["\n## Bad\n", "\n## Message\n", "\n## Good\n"].iter().filter_map(|end| body.find(end));
        body[..ends.min().unwrap_or(body.len())].trim()
    }
}

/// The explanation of one code.
pub fn explanation(code: &str) -> Option<Explanation> {
    explanations().find(|explanation| explanation.code == code)
}

/// All explanations, in the order of their names.
pub fn explanations() -> impl Iterator<Item = Explanation> {
    FILES.files().filter_map(|file| {
        let name = file.path().to_str()?.strip_suffix(".md")?;
        Some(Explanation { code: name, text: file.contents_utf8()? })
    })
}
