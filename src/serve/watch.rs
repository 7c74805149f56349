//! Hears of saves and waits until they are over.
//!
//! What the system tells becomes a batch of paths once nothing more was heard for
//! 10 ms and no file among them is still open for writing. Paths are hints: a scan,
//! which also runs when the system lost count or tells nothing, is the truth.

use std::collections::{BTreeSet, HashMap};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender};
use std::time::{Duration, Instant, SystemTime};

use notify::event::{AccessKind, AccessMode, CreateKind, ModifyKind, RemoveKind};
use notify::{Config, EventKind, RecommendedWatcher, Watcher};

use super::barrier::Barrier;
use super::folders::{self, Folders, Watched};
use super::{Event, Say, Site};

/// So long nothing must have been heard.
const QUIET: Duration = Duration::from_millis(10);
/// So long a batch is held together at most.
const LONGEST: Duration = Duration::from_millis(100);
/// So long a file that was written and not closed is waited for. One that stays open longer, such as a
/// recording under way, is left alone until it is closed.
const LONGEST_OPEN: Duration = Duration::from_secs(1);
/// So often everything is looked at where the system tells nothing.
const EACH: Duration = Duration::from_secs(1);
/// Times of files go by ticks of up to so long.
const CLOCK_STEP: Duration = Duration::from_millis(6);
/// Only here does the system tell of closed files.
const TELLS_OF_CLOSING: bool = cfg!(any(target_os = "linux", target_os = "android"));

/// Something heard.
#[derive(Debug)]
pub(super) enum Heard {
    /// From the system.
    System(notify::Result<notify::Event>),
    /// The server goes down.
    Stop,
}

/// Saves that belong together.
#[derive(Debug, Default)]
pub(super) struct Batch {
    /// What they touched.
    pub hints: BTreeSet<PathBuf>,
    /// True when more may have been touched than was told.
    pub needs_scan: bool,
    has_folders: bool,
    seen: Vec<Option<Look>>,
    settled: Option<SystemTime>,
}

impl Batch {
    fn is_empty(&self) -> bool {
        self.hints.is_empty() && !self.needs_scan
    }

    /// What is to be handed out: with a look at each file as it is before it is read.
    fn settled(self) -> Self {
        let seen = self.hints.iter().map(|path| Look::at(path)).collect();
        Self { seen, settled: Some(SystemTime::now()), ..self }
    }

    /// True for a file that was written about the time when the batch was handed out, or later.
    fn is_fresh(&self, look: &Look) -> bool {
        let Some(settled) = self.settled else { return false };
        // The clock of another machine's disk may be ahead: such a file would be fresh for ever.
        look.modified + CLOCK_STEP > settled && look.modified < SystemTime::now() + CLOCK_STEP
    }
}

/// What a file looks like from outside.
#[derive(Debug, PartialEq, Eq)]
struct Look {
    len: u64,
    is_file: bool,
    modified: SystemTime,
}

impl Look {
    fn at(path: &Path) -> Option<Self> {
        let found = fs::symlink_metadata(path).ok()?;
        Some(Self { len: found.len(), is_file: found.is_file(), modified: found.modified().ok()? })
    }
}

/// The ear.
pub(super) struct Watch {
    events: Receiver<Heard>,
    watcher: Option<RecommendedWatcher>,
    folders: Folders,
    barrier: Option<Barrier>,
    is_caught_up: bool,
    coming: Batch,
    open: HashMap<PathBuf, Instant>,
    empty: BTreeSet<PathBuf>,
    looks_each_second: bool,
    is_over: bool,
    say: Say,
}

impl Watch {
    /// Starts to listen.
    pub fn new(sender: Sender<Heard>, events: Receiver<Heard>, say: Say) -> Self {
        let heard = move |event: notify::Result<notify::Event>| {
            if !event.as_ref().is_ok_and(is_reading) {
                // After the end nobody listens.
                _ = sender.send(Heard::System(event));
            }
        };
        let mut watch = Self {
            events,
            watcher: None,
            folders: Folders::default(),
            barrier: None,
            is_caught_up: true,
            coming: Batch::default(),
            open: HashMap::new(),
            empty: BTreeSet::new(),
            looks_each_second: false,
            is_over: false,
            say,
        };
        match RecommendedWatcher::new(heard, Config::default().with_follow_symlinks(false)) {
            Ok(mut watcher) => {
                watch.barrier = Barrier::new(&mut watcher);
                watch.watcher = Some(watcher);
            }
            Err(error) => watch.give_up(folders::reason(&error)),
        }
        watch
    }

    /// The next batch; `None` at the end.
    pub fn next(&mut self, site: &dyn Site) -> Option<Batch> {
        while self.coming.is_empty() && !self.is_over {
            match self.wait(self.looks_each_second.then_some(EACH)) {
                Err(RecvTimeoutError::Timeout) => self.coming.needs_scan = true,
                heard => self.note(heard.unwrap_or(Heard::Stop), site),
            }
        }
        self.settle(site);
        if self.is_over {
            return None;
        }
        let batch = std::mem::take(&mut self.coming).settled();
        if batch.has_folders || batch.needs_scan {
            self.follow(site);
        }
        Some(batch)
    }

    /// Watches folders that are new.
    pub fn follow(&mut self, site: &dyn Site) {
        let Some(watcher) = &mut self.watcher else { return };
        match self.folders.follow(watcher, site) {
            Watched::All => self.looks_each_second = false,
            Watched::SomeMissing => self.looks_each_second = true,
            Watched::Refused(reason) => self.give_up(reason),
        }
    }

    /// True when a file of a batch was written since the batch was handed out. That may be so before it
    /// is told, so the files themselves are asked as well.
    pub fn is_touched_again(&mut self, batch: &Batch, site: &dyn Site) -> bool {
        self.catch_up(site);
        for (path, seen) in batch.hints.iter().zip(&batch.seen) {
            let look = Look::at(path);
            let is_fresh = look.as_ref().is_some_and(|look| batch.is_fresh(look));
            if is_fresh || look != *seen {
                self.coming.hints.insert(path.clone());
            }
        }
        self.coming.needs_scan || self.coming.hints.iter().any(|path| batch.hints.contains(path))
    }

    /// True when a file of the coming batch has been emptied and is now waited for. A file is emptied before
    /// it is written anew, and some disks tell of that only when the old text is put away.
    fn waits_for_emptied(&mut self) -> bool {
        let mut waits = false;
        for path in &self.coming.hints {
            if !Look::at(path).is_some_and(|look| look.is_file && look.len == 0) {
                self.empty.remove(path);
            } else if self.empty.insert(path.clone()) {
                self.open.insert(path.clone(), Instant::now());
                waits = true;
            } else {
                // It is meant to be empty.
                self.open.remove(path);
            }
        }
        waits
    }

    /// True when anything is written from now on until the longest time that a disk takes to tell.
    pub fn is_busy(&mut self, site: &dyn Site) -> bool {
        self.catch_up(site);
        let end = Instant::now() + LONGEST;
        while self.coming.is_empty() && self.hear_next(end, site) {}
        !self.coming.is_empty()
    }

    /// Hears everything that was told until now.
    fn catch_up(&mut self, site: &dyn Site) {
        self.is_caught_up = !self.barrier.as_ref().is_some_and(Barrier::raise);
        let end = Instant::now() + LONGEST;
        while !self.is_caught_up && self.hear_next(end, site) {}
        while self.hear_next(Instant::now(), site) {}
    }

    /// False when nothing is heard until then.
    fn hear_next(&mut self, end: Instant, site: &dyn Site) -> bool {
        let heard = self.wait(Some(end.saturating_duration_since(Instant::now())));
        let is_heard = heard.is_ok();
        if let Ok(heard) = heard {
            self.note(heard, site);
        }
        is_heard
    }

    fn wait(&self, longest: Option<Duration>) -> Result<Heard, RecvTimeoutError> {
        match longest {
            Some(longest) => self.events.recv_timeout(longest),
            None => self.events.recv().map_err(|_| RecvTimeoutError::Disconnected),
        }
    }

    /// Waits until the saves under way are over.
    fn settle(&mut self, site: &dyn Site) {
        let started = Instant::now();
        let mut last = started;
        while !self.is_over {
            let oldest = self.open.values().filter(|since| since.elapsed() < LONGEST_OPEN).min();
            let end = oldest.map_or((last + QUIET).min(started + LONGEST), |oldest| *oldest + LONGEST_OPEN);
            let is_closed = oldest.is_none();
            match self.wait(Some(end.saturating_duration_since(Instant::now()))) {
                Err(RecvTimeoutError::Timeout) if is_closed && !self.waits_for_emptied() => return,
                Err(RecvTimeoutError::Timeout) => (),
                heard => {
                    self.note(heard.unwrap_or(Heard::Stop), site);
                    last = Instant::now();
                }
            }
        }
    }

    /// Adds what was heard to the coming batch.
    fn note(&mut self, heard: Heard, site: &dyn Site) {
        match heard {
            Heard::Stop => self.is_over = true,
            Heard::System(Ok(event)) => self.note_event(&event, site),
            Heard::System(Err(error)) => {
                self.coming.needs_scan = true;
                if matches!(error.kind, notify::ErrorKind::MaxFilesWatch) {
                    self.give_up(folders::reason(&error));
                }
            }
        }
    }

    fn note_event(&mut self, event: &notify::Event, site: &dyn Site) {
        if self.is_of_barrier(event) {
            return;
        }
        self.coming.needs_scan |= event.need_rescan();
        for path in event.paths.iter().filter(|path| !site.ignored(path)) {
            if self.is_long_open(&event.kind, path) {
                continue;
            }
            self.note_open(&event.kind, path);
            self.empty.remove(path);
            if is_gone(&event.kind) && self.folders.contains(path) {
                self.coming.has_folders = true;
                // Of a folder only its own name is told, not what was in it.
                self.coming.needs_scan = true;
                if let Some(watcher) = &mut self.watcher {
                    self.folders.forget(path, watcher);
                }
            }
            self.coming.has_folders |= may_be_new_folder(&event.kind, path);
            self.coming.hints.insert(path.clone());
        }
    }

    fn is_of_barrier(&mut self, event: &notify::Event) -> bool {
        let (Some(barrier), [path]) = (&self.barrier, &event.paths[..]) else { return false };
        let is_write = matches!(event.kind, EventKind::Modify(ModifyKind::Data(_)));
        self.is_caught_up |= is_write && barrier.is_at(path);
        barrier.is_at(path) || barrier.is_echo_at(path)
    }

    /// One more write to a file that has been open for long.
    fn is_long_open(&self, kind: &EventKind, path: &Path) -> bool {
        let is_write = matches!(kind, EventKind::Modify(ModifyKind::Data(_)));
        is_write && self.open.get(path).is_some_and(|since| since.elapsed() >= LONGEST_OPEN)
    }

    fn note_open(&mut self, kind: &EventKind, path: &Path) {
        match kind {
            EventKind::Modify(ModifyKind::Data(_)) if TELLS_OF_CLOSING => {
                self.open.entry(path.to_owned()).or_insert_with(Instant::now);
            }
            EventKind::Modify(ModifyKind::Metadata(_)) => (),
            _ => _ = self.open.remove(path),
        }
    }

    /// The system tells nothing any more, or not everything.
    fn give_up(&mut self, reason: String) {
        if self.watcher.take().is_some() || !self.looks_each_second {
            (self.say)(Event::WatchLost { reason });
        }
        self.looks_each_second = true;
    }
}

/// Opening and reading: what lyceum itself does to sources all the time.
fn is_reading(event: &notify::Event) -> bool {
    let is_written = matches!(event.kind, EventKind::Access(AccessKind::Close(AccessMode::Write)));
    event.kind.is_access() && !is_written && !event.need_rescan()
}

fn is_gone(kind: &EventKind) -> bool {
    matches!(kind, EventKind::Remove(_) | EventKind::Modify(ModifyKind::Name(_)))
}

fn may_be_new_folder(kind: &EventKind, path: &Path) -> bool {
    match kind {
        EventKind::Create(CreateKind::File) | EventKind::Remove(RemoveKind::File) => false,
        EventKind::Create(_) | EventKind::Modify(ModifyKind::Name(_)) => path.is_dir(),
        _ => false,
    }
}
