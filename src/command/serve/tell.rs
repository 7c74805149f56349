//! What the server says, in words for the person at the terminal.
//!
//! Problems are printed once, when they are new; what stays wrong is only counted.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use super::qr;
use crate::command::terminal::{Terminal, counted, tally, time};
use crate::diagnostic::Diagnostic;
use crate::serve::{Event, Rebuilt};

/// Tells events as they come, from any thread.
pub struct Teller {
    terminal: Terminal,
    opens: bool,
    /// What is served, and how long it took to make.
    greeting: String,
    /// Problems as last told: those of the sources, and those of pages.
    told: Mutex<[Vec<Diagnostic>; 2]>,
}

impl Teller {
    /// A teller that has told what was wrong at the start.
    pub fn new(terminal: Terminal, opens: bool, holdings: String, first: &Rebuilt) -> Self {
        terminal.problems(&first.diagnostics);
        let greeting = match first.artifacts {
            Some(_) => format!("Serving {holdings}, made in {}", time(first.took)),
            None => format!("{} to mend before the site can be shown", tally(&first.diagnostics)),
        };
        Self { terminal, opens, greeting, told: Mutex::new([first.diagnostics.clone(), Vec::new()]) }
    }

    /// Tells one event.
    pub fn tell(&self, event: Event) {
        match event {
            Event::Listening { url, lan_urls } => self.listening(&url, &lan_urls),
            Event::Rebuilt { diagnostics, took, changed } => self.rebuilt(diagnostics, took, changed),
            Event::PagesBroken { diagnostics } => self.pages(diagnostics),
            Event::WatchLost { reason } => {
                self.terminal.note(&format!("lyceum is not told of saves and looks once a second instead: {reason}\n"));
            }
            Event::Stopping => self.terminal.say("Stopped.\n"),
        }
    }

    fn listening(&self, url: &str, lan_urls: &[String]) {
        self.terminal.say(&format!("{}.\n\n  {url}\n", self.greeting));
        for lan in lan_urls {
            self.terminal.say(&format!("  {lan} for other devices in this network\n"));
            if self.terminal.is_read_by_a_person() {
                self.terminal.say(&qr::draw(lan, self.terminal.has_colour()));
            }
        }
        self.terminal.say("\nThe pages refresh at every save. Ctrl and C ends this.\n");
        if self.opens && open::that_detached(url).is_err() {
            self.terminal.note("No browser could be opened; open the address above yourself.\n");
        }
    }

    fn rebuilt(&self, diagnostics: Vec<Diagnostic>, took: Duration, changed: Option<usize>) {
        let found = tally(&diagnostics);
        let had_errors = self.news(0, diagnostics).iter().any(Diagnostic::is_error);
        let took = time(took);
        let left = if found.is_empty() { String::new() } else { format!(" {found} left.") };
        self.terminal.say(&match changed {
            None => format!("{found} after {took}. The last good site stays until that is mended.\n"),
            Some(files) if had_errors => format!("Mended in {took}: {} changed.{left}\n", counted(files, "file")),
            Some(files) => format!("Rebuilt in {took}: {} changed.{left}\n", counted(files, "file")),
        });
    }

    fn pages(&self, diagnostics: Vec<Diagnostic>) {
        if diagnostics.is_empty() {
            self.terminal.say("All pages can be made again.\n");
        }
        self.news(1, diagnostics);
    }

    /// Prints problems unless they were printed last; gives those of the time before.
    fn news(&self, kind: usize, diagnostics: Vec<Diagnostic>) -> Vec<Diagnostic> {
        let mut told = self.told.lock().unwrap_or_else(PoisonError::into_inner);
        if told[kind] != diagnostics {
            self.terminal.problems(&diagnostics);
        }
        std::mem::replace(&mut told[kind], diagnostics)
    }
}
