//! What the server says, in words for the person at the terminal.
//!
//! Problems are printed once, when they are new; what stays wrong is only counted.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use super::qr;
use crate::command::terminal::{Terminal, counted, tally, time};
use crate::diagnostic::{Diagnostic, Format, print};
use crate::serve::{Event, Rebuilt};

/// Tells events as they come, from any thread.
pub struct Teller {
    terminal: Terminal,
    opens: bool,
    /// What is served, and how long it took to make.
    greeting: String,
    told: Mutex<Told>,
}

/// What was told last.
struct Told {
    /// Problems of the sources, as printed.
    sources: String,
    /// Problems of pages, as printed.
    pages: String,
    has_errors: bool,
    /// True once there was something to show.
    has_site: bool,
}

impl Teller {
    /// A teller that has told what was wrong at the start.
    pub fn new(terminal: Terminal, opens: bool, holdings: &str, first: &Rebuilt) -> Self {
        terminal.problems(&first.diagnostics);
        let has_site = first.artifacts.is_some();
        let greeting = if has_site {
            format!("Serving {holdings}, made in {}", time(first.took))
        } else {
            format!("{} to mend before there is a site to show; the browser tells them, too", tally(&first.diagnostics))
        };
        let told = Told {
            sources: words(&first.diagnostics),
            pages: String::new(),
            has_errors: first.diagnostics.iter().any(Diagnostic::is_error),
            has_site,
        };
        Self { terminal, opens, greeting, told: Mutex::new(told) }
    }

    /// Tells one event.
    pub fn tell(&self, event: Event) {
        match event {
            Event::Listening { url, lan_urls } => self.listening(&url, &lan_urls),
            Event::Rebuilt { diagnostics, took, changed } => self.rebuilt(&diagnostics, took, changed),
            Event::PagesBroken { diagnostics } => self.pages(&diagnostics),
            Event::WatchLost { reason } => {
                self.terminal.note(&format!("lyceum is not told of saves and looks once a second instead: {reason}\n"));
            }
            Event::Stopping => self.terminal.say("Stopped.\n"),
        }
    }

    fn listening(&self, url: &str, lan_urls: &[String]) {
        self.terminal.say(&format!("{}.\n\n  {url}\n", self.greeting));
        for lan in lan_urls {
            self.terminal.say(&format!("  {lan} for everybody in this network\n"));
            if self.terminal.is_read_by_a_person() {
                self.terminal.say(&format!("\n{}", qr::draw(lan, self.terminal.has_colour())));
            }
        }
        self.terminal.say("\nThe pages refresh at every save. Ctrl and C ends this.\n");
        if self.opens && open::that_detached(url).is_err() {
            self.terminal.note("No browser could be opened; open the address above yourself.\n");
        }
    }

    fn rebuilt(&self, diagnostics: &[Diagnostic], took: Duration, changed: Option<usize>) {
        let mut told = self.told.lock().unwrap_or_else(PoisonError::into_inner);
        self.print_news(&mut told.sources, diagnostics);
        let had_errors = std::mem::replace(&mut told.has_errors, diagnostics.iter().any(Diagnostic::is_error));
        let verb = if had_errors && !told.has_errors { "Mended" } else { "Rebuilt" };
        let found = tally(diagnostics);
        let outcome = match changed {
            None if told.has_site => format!("{found}. The last good site stays until the errors are mended"),
            None => format!("{found}. There is no site to show until the errors are mended"),
            Some(0) => String::from("no page changed"),
            Some(files) => format!("{} changed", counted(files, "file")),
        };
        let left = if changed.is_some() && !found.is_empty() { format!(", {found} left") } else { String::new() };
        told.has_site |= changed.is_some();
        self.terminal.say(&format!("{verb} in {}: {outcome}{left}.\n", time(took)));
    }

    fn pages(&self, diagnostics: &[Diagnostic]) {
        let mut told = self.told.lock().unwrap_or_else(PoisonError::into_inner);
        self.print_news(&mut told.pages, diagnostics);
        if diagnostics.is_empty() {
            self.terminal.say("All pages can be made again.\n");
        }
    }

    /// Prints problems unless just these were printed last.
    fn print_news(&self, told: &mut String, diagnostics: &[Diagnostic]) {
        let words = words(diagnostics);
        if *told != words {
            self.terminal.problems(diagnostics);
            *told = words;
        }
    }
}

fn words(diagnostics: &[Diagnostic]) -> String {
    print(diagnostics, Format::Text { colour: false })
}
