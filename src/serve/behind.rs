//! Makes the pages nobody has asked for yet, in a thread that gives way.
//!
//! So that the next click is answered from memory, and so that a template that
//! fails on one page in a thousand is heard of without opening it.

use std::collections::HashSet;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

use crate::artifact::{Artifact, ArtifactSet, Key, Recipe};
use crate::diagnostic::{self, Diagnostic};

use super::latest::Latest;
use super::{Event, Say};

/// How long the page that was just saved has the processor for itself.
const GIVE_WAY: Duration = Duration::from_millis(60);

/// Starts the thread; every word sent to it means that there is a new site.
pub(super) fn start(latest: Arc<Latest>, say: Say) -> Sender<()> {
    let (sender, news) = channel();
    _ = sender.send(());
    thread::spawn(move || Behind { latest, say, good: HashSet::new(), told: Vec::new() }.run(&news));
    sender
}

struct Behind {
    latest: Arc<Latest>,
    say: Say,
    /// Keys of pages that could be made: equal keys mean equal bytes.
    good: HashSet<Key>,
    /// What was last said to be wrong.
    told: Vec<Diagnostic>,
}

impl Behind {
    fn run(&mut self, news: &Receiver<()>) {
        while news.recv().is_ok() {
            thread::sleep(GIVE_WAY);
            while news.try_recv().is_ok() {}
            let Some(set) = self.latest.state().set else { continue };
            if let Some(faults) = self.make_all(&set) {
                self.tell(&set, faults);
            }
        }
    }

    /// The faults of all pages; `None` when there is a newer site already.
    fn make_all(&mut self, set: &Arc<ArtifactSet>) -> Option<Vec<Diagnostic>> {
        let mut faults = Vec::new();
        for artifact in set.iter().filter(|artifact| matches!(artifact.recipe, Recipe::Made(_))) {
            if self.good.contains(&artifact.key) {
                continue;
            }
            if !self.latest.state().set.is_some_and(|latest| Arc::ptr_eq(&latest, set)) {
                return None;
            }
            let started = Instant::now();
            match self.make(artifact) {
                Ok(()) => _ = self.good.insert(artifact.key),
                Err(fault) => faults.push(*fault),
            }
            thread::sleep(started.elapsed().min(Duration::from_millis(5)));
        }
        let current: HashSet<Key> = set.iter().map(|artifact| artifact.key).collect();
        self.good.retain(|key| current.contains(key));
        Some(faults)
    }

    /// Makes one page, and keeps it as long as nothing has to be forgotten for it.
    fn make(&self, artifact: &Artifact) -> Result<(), Box<Diagnostic>> {
        let Recipe::Made(make) = &artifact.recipe else { return Ok(()) };
        let bytes = make.make()?;
        let mut cache = self.latest.cache();
        if cache.has_room_for(bytes.len()) {
            cache.put(&artifact.path, artifact.key, bytes.into());
        }
        Ok(())
    }

    fn tell(&mut self, set: &Arc<ArtifactSet>, mut faults: Vec<Diagnostic>) {
        diagnostic::sort(&mut faults);
        self.latest.set_page_faults(set, &faults);
        if faults != self.told {
            self.told.clone_from(&faults);
            (self.say)(Event::PagesBroken { diagnostics: faults });
        }
    }
}
