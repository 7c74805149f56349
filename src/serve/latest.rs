//! The latest good site, what is wrong with its sources, and who wants to know.
//!
//! One value that is swapped as a whole: an answer sees one site, never half of two.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};
use std::time::{SystemTime, UNIX_EPOCH};

use axum::body::Bytes;
use tokio::sync::broadcast;

use crate::artifact::{Artifact, ArtifactSet, Key, Recipe};
use crate::diagnostic::{self, Diagnostic, Format};

use super::Rebuilt;
use super::cache::Cache;
use super::events::Change;

/// Bytes of made pages kept in memory: some seven thousand lessons.
const CACHE_ROOM: usize = 64 << 20;
/// More changed files than this are not listed to the pages, which then reload if in doubt.
const CHANGES_TOLD: usize = 500;

/// A site at one moment.
#[derive(Clone)]
pub(super) struct State {
    /// Counts what was published.
    pub generation: u64,
    /// The files; `None` until there was a good site.
    pub set: Option<Arc<ArtifactSet>>,
    source_faults: Arc<[Diagnostic]>,
    page_faults: Arc<[Diagnostic]>,
    /// Everything that has to be mended, as the terminal prints it; empty when nothing has.
    pub faults: Arc<str>,
}

impl State {
    /// The artifact of a path.
    pub fn get(&self, path: &str) -> Option<&Artifact> {
        self.set.as_ref()?.get(path)
    }

    fn put_faults_into_words(&mut self) {
        let mut all: Vec<Diagnostic> = self.source_faults.iter().chain(self.page_faults.iter()).cloned().collect();
        diagnostic::sort(&mut all);
        self.faults = diagnostic::print(&all, Format::Text { colour: false }).into();
    }
}

/// Where the latest site is put and taken from.
pub(super) struct Latest {
    /// Names this run of the server: pages of another run reload.
    pub run: String,
    state: RwLock<State>,
    /// Held by whoever makes a new state out of the old one.
    publishing: Mutex<()>,
    cache: Mutex<Cache>,
    changes: broadcast::Sender<Change>,
}

impl Latest {
    /// Nothing yet.
    pub fn new() -> Self {
        let state = State {
            generation: 0,
            set: None,
            source_faults: Arc::new([]),
            page_faults: Arc::new([]),
            faults: Arc::from(""),
        };
        let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_nanos());
        Self {
            run: Key::of_texts([now.to_string().as_str(), std::process::id().to_string().as_str()]).hex(8),
            state: RwLock::new(state),
            publishing: Mutex::new(()),
            cache: Mutex::new(Cache::new(CACHE_ROOM)),
            changes: broadcast::Sender::new(32),
        }
    }

    /// The site as it is now.
    pub fn state(&self) -> State {
        self.state.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Hears of every change from now on.
    pub fn changes(&self) -> broadcast::Receiver<Change> {
        self.changes.subscribe()
    }

    /// Puts a new site in place, or its faults over the last good one. How many files changed;
    /// `None` when the last good site stays.
    pub fn publish(&self, rebuilt: Rebuilt) -> Option<usize> {
        let _publishing = self.publishing.lock();
        let old = self.state();
        let mut new = State { generation: old.generation + 1, ..old.clone() };
        let is_good = rebuilt.artifacts.is_some();
        new.source_faults = rebuilt.diagnostics.into_iter().filter(|fault| fault.is_error() || !is_good).collect();
        let changed = rebuilt.artifacts.map(|set| {
            let changed = differences(old.set.as_deref(), &set);
            self.cache().retain(|path, key| set.get(path).is_some_and(|artifact| artifact.key == key));
            new.set = Some(Arc::new(set));
            changed
        });
        new.put_faults_into_words();
        let count = changed.as_ref().map(Vec::len);
        if count.is_some_and(|count| count > 0) || new.faults != old.faults {
            self.replace(new, changed.unwrap_or_default());
        } else {
            self.replace_silently(new);
        }
        count
    }

    /// Says what was found wrong while making all pages of a set, unless there is a newer set.
    pub fn set_page_faults(&self, set: &Arc<ArtifactSet>, faults: &[Diagnostic]) {
        let _publishing = self.publishing.lock();
        let old = self.state();
        if old.page_faults[..] != *faults && old.set.as_ref().is_some_and(|now| Arc::ptr_eq(now, set)) {
            let mut new = State { generation: old.generation + 1, page_faults: faults.into(), ..old };
            new.put_faults_into_words();
            self.replace(new, Vec::new());
        }
    }

    /// The bytes of an artifact that is no file on disk, made now if they never were.
    pub fn bytes(&self, artifact: &Artifact) -> Result<Bytes, Box<Diagnostic>> {
        match &artifact.recipe {
            Recipe::Bytes(bytes) => Ok(Bytes::from_owner(bytes.clone())),
            Recipe::File(path) => std::fs::read(path).map(Bytes::from).map_err(|error| super::file::lost(path, &error)),
            Recipe::Made(make) => {
                if let Some(bytes) = self.cache().get(&artifact.path, artifact.key) {
                    return Ok(bytes);
                }
                let bytes = Bytes::from(make.make()?);
                self.cache().put(&artifact.path, artifact.key, bytes.clone());
                Ok(bytes)
            }
        }
    }

    /// The store of made pages.
    pub fn cache(&self) -> MutexGuard<'_, Cache> {
        self.cache.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn replace_silently(&self, new: State) {
        *self.state.write().unwrap_or_else(PoisonError::into_inner) = new;
    }

    fn replace(&self, new: State, changed: Vec<Arc<str>>) {
        let changed = (changed.len() <= CHANGES_TOLD).then(|| changed.into());
        let change = Change { run: self.run.clone(), generation: new.generation, changed };
        self.replace_silently(new);
        // Nobody may be listening.
        _ = self.changes.send(change);
    }
}

/// The paths that are new, different or gone.
fn differences(old: Option<&ArtifactSet>, new: &ArtifactSet) -> Vec<Arc<str>> {
    let Some(old) = old else { return new.iter().map(|artifact| artifact.path.clone()).collect() };
    let is_new = |artifact: &&Artifact| old.get(&artifact.path).is_none_or(|before| before.key != artifact.key);
    let is_gone = |artifact: &&Artifact| new.get(&artifact.path).is_none();
    new.iter().filter(is_new).chain(old.iter().filter(is_gone)).map(|artifact| artifact.path.clone()).collect()
}
