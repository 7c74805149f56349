//! The loop from a save to a new site: hear, rebuild, publish, look at everything, publish again.
//!
//! Nothing is published that was read while somebody wrote it: files touched
//! during a rebuild are read again first.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender};
use std::thread;

use super::latest::Latest;
use super::watch::{Batch, Heard, Watch};
use super::{Event, Rebuilt, Say, Site};

/// Starts the loop in a thread of its own. It ends when it hears so.
pub(super) fn start(
    site: Box<dyn Site>,
    latest: Arc<Latest>,
    (sender, events): (Sender<Heard>, Receiver<Heard>),
    behind: Sender<()>,
    say: Say,
) {
    thread::spawn(move || {
        let watch = Watch::new(sender, events, say.clone());
        Rebuilding { site, latest, watch, behind, say, held: None }.run();
    });
}

struct Rebuilding {
    site: Box<dyn Site>,
    latest: Arc<Latest>,
    watch: Watch,
    behind: Sender<()>,
    say: Say,
    /// Made, but perhaps from files that somebody was writing.
    held: Option<Rebuilt>,
}

impl Rebuilding {
    fn run(mut self) {
        self.watch.follow(self.site.as_ref());
        // What was saved between the first build and the first watch.
        self.scan();
        while let Some(batch) = self.watch.next(self.site.as_ref()) {
            if self.rebuild(&batch) {
                self.scan();
            }
        }
    }

    /// False when what was read has been touched again, and has to wait.
    fn rebuild(&mut self, batch: &Batch) -> bool {
        let hints: Vec<PathBuf> = batch.hints.iter().cloned().collect();
        let rebuilt = if batch.needs_scan { self.site.scan() } else { self.site.rebuild(&hints) };
        self.held = rebuilt.or(self.held.take());
        let is_touched = self.watch.is_touched_again(batch, self.site.as_ref());
        if !is_touched {
            self.publish();
        }
        !is_touched
    }

    fn scan(&mut self) {
        self.held = self.site.scan().or(self.held.take());
        if self.held.is_some() && !self.watch.is_busy(self.site.as_ref()) {
            self.publish();
        }
    }

    fn publish(&mut self) {
        let Some(rebuilt) = self.held.take() else { return };
        let (diagnostics, took) = (rebuilt.diagnostics.clone(), rebuilt.took);
        let changed = self.latest.publish(rebuilt);
        // Its thread lives as long as this one.
        _ = self.behind.send(());
        (self.say)(Event::Rebuilt { diagnostics, took, changed });
    }
}
