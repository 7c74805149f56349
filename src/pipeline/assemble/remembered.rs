//! The lock between builds: read when its file is another, carried on in memory while
//! it is the same, so that what `serve` names keeps its name while somebody writes.
//!
//! Ids of a build with errors are not carried on: a question that is half typed, or a file
//! that cannot be read, is neither gone nor new. Writing the file is for commands.

use std::sync::Arc;

use crate::artifact::Key;
use crate::diagnostic::{Diagnostic, SourceFile};
use crate::model::lock::{Lock, Reading, Recognised, print, read};

/// What became of the lock.
pub struct Ids {
    /// What was recognised, and the lock that remembers it.
    pub recognised: Recognised,
    /// The lock's file as it was read; `None` where there was none.
    pub file: Option<Arc<SourceFile>>,
    /// Its new text; `None` where it is good as it is, or not to be trusted.
    pub text: Option<String>,
    /// Fingerprint of everything that a build from the new lock would read.
    pub inputs: Key,
}

/// What is remembered of ids.
#[derive(Default)]
pub struct Remembered {
    /// The text that was read.
    text: Option<Arc<SourceFile>>,
    reading: Reading,
    lock: Arc<Lock>,
}

impl Remembered {
    /// Takes what the file says, unless it says what it said before.
    pub fn read(&mut self, file: Option<&Arc<SourceFile>>) {
        if self.text.as_ref().map(|file| &file.text) == file.map(|file| &file.text) {
            return;
        }
        self.reading = file.map(read).unwrap_or_default();
        self.lock = self.reading.lock.clone();
        self.text = file.cloned();
    }

    /// What is wrong with the file.
    pub fn faults(&self) -> Vec<Diagnostic> {
        self.reading.faults.clone()
    }

    /// The ids that are known.
    pub fn lock(&self) -> Arc<Lock> {
        self.lock.clone()
    }

    /// Takes over what was recognised, and says what is to be written.
    pub fn take(
        &mut self,
        recognised: Recognised,
        file: Option<Arc<SourceFile>>,
        sources: Key,
        faults: &[Diagnostic],
    ) -> Ids {
        let is_good = !faults.iter().any(Diagnostic::is_error);
        if is_good {
            self.lock = recognised.lock.clone();
        }
        let is_written = file.is_some() || recognised.lock.is_empty();
        // in memory it may have gone on from what the file says
        let is_as_read = is_written && self.lock == self.reading.lock && !self.reading.is_untidy;
        let text = (is_good && !is_as_read).then(|| print(&recognised.lock));
        let now = text.as_deref().or(file.as_ref().map(|file| file.text.as_str()));
        let inputs = inputs(sources, now);
        Ids { recognised, text, inputs, file }
    }
}

/// Fingerprint of sources and lock.
pub fn inputs(sources: Key, lock: Option<&str>) -> Key {
    Key::join([sources, Key::of_texts(lock)])
}
