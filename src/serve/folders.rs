//! Which folders are watched: all below the site's own, but for those that never concern it.
//!
//! Where the system watches one folder at a time (inotify), each is named to it, so
//! that a `node_modules` beside the courses costs nothing. Elsewhere a whole tree is one watch.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use notify::{ErrorKind, RecommendedWatcher, RecursiveMode, Watcher};
use walkdir::WalkDir;

use super::Site;

const ONE_BY_ONE: bool = cfg!(any(target_os = "linux", target_os = "android"));

/// What became of an attempt to watch everything.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Watched {
    /// Every folder is watched.
    All,
    /// A folder that ought to be there is not.
    SomeMissing,
    /// The system refuses; why, and what helps.
    Refused(String),
}

/// The folders that are watched now.
#[derive(Debug, Default)]
pub(super) struct Folders {
    watched: BTreeSet<PathBuf>,
}

impl Folders {
    /// Watches what is not yet watched.
    pub fn follow(&mut self, watcher: &mut RecommendedWatcher, site: &dyn Site) -> Watched {
        let mut outcome = Watched::All;
        for top in site.watched() {
            if !top.is_dir() {
                self.forget(&top, watcher);
                outcome = Watched::SomeMissing;
                continue;
            }
            for folder in folders_of(&top, site) {
                if self.watched.contains(&folder) {
                    continue;
                }
                match watch(watcher, &folder) {
                    Ok(()) => _ = self.watched.insert(folder),
                    Err(Some(reason)) => return Watched::Refused(reason),
                    // Gone again in the meantime: that is heard of in its own right.
                    Err(None) => (),
                }
            }
        }
        outcome
    }

    /// A folder is gone or has another name: nothing below it is watched under the old one.
    pub fn forget(&mut self, gone: &Path, watcher: &mut RecommendedWatcher) {
        let below: Vec<PathBuf> =
            self.watched.range(gone.to_owned()..).take_while(|folder| folder.starts_with(gone)).cloned().collect();
        for folder in below {
            // The system may have let go of it by itself.
            _ = watcher.unwatch(&folder);
            self.watched.remove(&folder);
        }
    }

    /// True for a folder that is watched.
    pub fn contains(&self, path: &Path) -> bool {
        self.watched.contains(path)
    }
}

fn folders_of(top: &Path, site: &dyn Site) -> Vec<PathBuf> {
    if !ONE_BY_ONE {
        return vec![top.to_owned()];
    }
    let concerns =
        |entry: &walkdir::DirEntry| entry.depth() == 0 || (entry.file_type().is_dir() && !site.ignored(entry.path()));
    let found = WalkDir::new(top).into_iter().filter_entry(concerns).filter_map(Result::ok);
    found.filter(|entry| entry.file_type().is_dir()).map(walkdir::DirEntry::into_path).collect()
}

/// An error without a reason is a folder that is not there.
fn watch(watcher: &mut RecommendedWatcher, folder: &Path) -> Result<(), Option<String>> {
    let mode = if ONE_BY_ONE { RecursiveMode::NonRecursive } else { RecursiveMode::Recursive };
    watcher.watch(folder, mode).map_err(|error| match error.kind {
        ErrorKind::PathNotFound | ErrorKind::WatchNotFound => None,
        ErrorKind::Io(ref inner) if inner.kind() == std::io::ErrorKind::NotFound => None,
        _ => Some(reason(&error)),
    })
}

/// Why the system does not watch, and what helps.
pub(super) fn reason(error: &notify::Error) -> String {
    match &error.kind {
        ErrorKind::MaxFilesWatch => "the system lets this account watch no more folders; \
            `sudo sysctl fs.inotify.max_user_watches=524288` raises the limit"
            .to_owned(),
        ErrorKind::Io(inner) if inner.raw_os_error() == Some(24) => "too many programs of this account watch folders; \
            `sudo sysctl fs.inotify.max_user_instances=512` raises the limit"
            .to_owned(),
        _ => error.to_string(),
    }
}
