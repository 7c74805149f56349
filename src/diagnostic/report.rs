//! One fault as a value: what, where, how to put it right.
//!
//! Faults pile up and travel between rooms; printing is somebody else's work.

use std::sync::Arc;

use super::{Code, Severity, SourceFile, Span};

/// A span in a file, and a word on what is seen there.
#[derive(Debug, Clone, PartialEq)]
pub struct Place {
    /// The file.
    pub file: Arc<SourceFile>,
    /// The bytes meant; `None` for the file as a whole.
    pub span: Option<Span>,
    /// What is seen there, in a few words; may be empty.
    pub label: String,
}

/// A second place that has to do with a fault.
#[derive(Debug, Clone, PartialEq)]
pub struct Related {
    /// Where.
    pub place: Place,
}

/// One fault of a course or a site.
#[derive(Debug, Clone, PartialEq)]
pub struct Diagnostic {
    /// Which kind of fault.
    pub code: Code,
    /// How grave it is; a site's `check` setting may raise it.
    pub severity: Severity,
    /// What is wrong, one line, lower case, no full stop.
    pub message: String,
    /// Where, if it has a place.
    pub place: Option<Place>,
    /// How to put it right.
    pub help: Option<String>,
    /// Other places concerned.
    pub related: Vec<Related>,
}

impl Diagnostic {
    /// A fault without a place yet.
    pub fn new(code: Code, message: impl Into<String>) -> Self {
        Self { code, severity: code.severity(), message: message.into(), place: None, help: None, related: Vec::new() }
    }

    /// Puts it at a span of a file.
    #[must_use]
    pub fn at(mut self, file: &Arc<SourceFile>, span: impl Into<Span>, label: impl Into<String>) -> Self {
        self.place = Some(Place { file: file.clone(), span: Some(span.into()), label: label.into() });
        self
    }

    /// Puts it on a file as a whole.
    #[must_use]
    pub fn on(mut self, file: &Arc<SourceFile>) -> Self {
        self.place = Some(Place { file: file.clone(), span: None, label: String::new() });
        self
    }

    /// Puts it on a path whose text is not known (a folder, an image, an unreadable file).
    #[must_use]
    pub fn on_path(self, path: impl Into<String>) -> Self {
        self.on(&Arc::new(SourceFile::new(path, "")))
    }

    /// Says how to put it right.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Names a second place.
    #[must_use]
    pub fn related(mut self, file: &Arc<SourceFile>, span: impl Into<Option<Span>>, label: impl Into<String>) -> Self {
        let place = Place { file: file.clone(), span: span.into(), label: label.into() };
        self.related.push(Related { place });
        self
    }

    /// True when learners would meet something broken.
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }

    fn order(&self) -> (&str, usize, &str, &str) {
        let place = self.place.as_ref();
        let file = place.map_or("", |place| place.file.path.as_str());
        let start = place.and_then(|place| place.span).map_or(0, |span| span.start);
        (file, start, self.code.name(), &self.message)
    }
}

/// Orders faults by file, place and code, and drops exact repeats.
pub fn sort(diagnostics: &mut Vec<Diagnostic>) {
    diagnostics.sort_by(|one, other| one.order().cmp(&other.order()));
    diagnostics.dedup();
}
