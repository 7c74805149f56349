//! The folder in which a new tree grows, and what dead runs left of theirs.
//!
//! Beside the output as `.NAME.lyceum-PID`, so that a swap is a rename; inside the
//! output as `.lyceum-PID` where that is a mount point or its parent cannot be
//! written. A lock, which the system lets go when a run dies, says who still lives.

use std::ffi::OsStr;
use std::fs::{self, File, TryLockError};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

use super::MARKER;
use super::claim::{Folder, MARKER_TEXT};
use super::tree;

const INNER: &str = ".lyceum-";
const LOCK: &str = "lock";
const NEW: &str = "new";
const OLD: &str = "old";

/// A tree that is not yet the output. Cleared away when dropped, whatever became of it.
#[derive(Debug)]
pub(super) struct Stage {
    home: PathBuf,
    /// True when it lies inside the output, which then cannot be swapped as a whole.
    pub is_inner: bool,
    _lock: File,
}

impl Stage {
    /// An empty tree that carries our marker.
    pub fn new(folder: &Folder) -> io::Result<Self> {
        if is_mount_point(folder) {
            return Self::at(&folder.path, INNER, true);
        }
        match Self::at(&folder.parent, &prefix(folder), false) {
            Err(error) if is_closed(&error) && folder.path.is_dir() => Self::at(&folder.path, INNER, true),
            made => made,
        }
    }

    fn at(parent: &Path, prefix: &str, is_inner: bool) -> io::Result<Self> {
        fs::create_dir_all(parent)?;
        let home = make_home(parent, prefix)?;
        let lock = File::create(home.join(LOCK))?;
        // Where a disk has no locks, the worst is that a dead run's stage stays.
        _ = lock.try_lock();
        let stage = Self { home, is_inner, _lock: lock };
        fs::create_dir(stage.tree())?;
        File::create_new(stage.tree().join(MARKER))?.write_all(MARKER_TEXT.as_bytes())?;
        Ok(stage)
    }

    /// Where the new tree grows.
    pub fn tree(&self) -> PathBuf {
        self.home.join(NEW)
    }

    /// Where the old tree waits while the new one moves in.
    pub fn aside(&self) -> PathBuf {
        self.home.join(OLD)
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        clear_home(&self.home);
    }
}

/// True for the name of a stage that lies inside an output.
pub(super) fn is_inner(name: &OsStr) -> bool {
    let name = name.to_string_lossy();
    name.strip_prefix(INNER).is_some_and(|rest| rest.starts_with(|first: char| first.is_ascii_digit()))
}

/// Clears away what dead runs left. A run that died between moving the old tree out and the new one
/// in left no output: the old one is put back. True when there was anything.
pub(super) fn clear_leftovers(folder: &Folder) -> bool {
    let mut found = false;
    let prefix = prefix(folder);
    let is_beside = |name: &OsStr| name.to_string_lossy().starts_with(&prefix);
    for home in children(&folder.parent, is_beside).chain(children(&folder.path, is_inner)) {
        if !is_dead(&home) {
            continue;
        }
        if !folder.path.exists() {
            // Fails where nothing was moved out: there never was an output.
            _ = fs::rename(home.join(OLD), &folder.path);
        }
        clear_home(&home);
        found = true;
    }
    found
}

/// What cannot be cleared now is cleared by the next run. The lock goes last: it is what a stage is known by.
fn clear_home(home: &Path) {
    for tree in [home.join(NEW), home.join(OLD)] {
        _ = tree::clear(&tree);
    }
    _ = tree::clear(home);
}

/// A folder of our own. Two processes can share a number when they see one disk from two containers.
fn make_home(parent: &Path, prefix: &str) -> io::Result<PathBuf> {
    let own = std::process::id();
    let mut home = parent.join(format!("{prefix}{own}"));
    for again in 1..100 {
        match fs::create_dir(&home) {
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {
                home = parent.join(format!("{prefix}{own}-{again}"));
            }
            made => return made.map(|()| home),
        }
    }
    Err(ErrorKind::AlreadyExists.into())
}

fn children(folder: &Path, is_meant: impl Fn(&OsStr) -> bool) -> impl Iterator<Item = PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok);
    entries
        .filter(move |entry| is_meant(&entry.file_name()) && entry.file_type().is_ok_and(|kind| kind.is_dir()))
        .map(|entry| entry.path())
}

fn is_dead(home: &Path) -> bool {
    match File::open(home.join(LOCK)) {
        Ok(lock) => !matches!(lock.try_lock(), Err(TryLockError::WouldBlock | TryLockError::Error(_))),
        // Not ours unless it is as empty as a stage at its very beginning.
        Err(error) => {
            error.kind() == ErrorKind::NotFound && fs::read_dir(home).is_ok_and(|mut inner| inner.next().is_none())
        }
    }
}

fn prefix(folder: &Folder) -> String {
    format!(".{}.lyceum-", folder.name.to_string_lossy())
}

fn is_closed(error: &io::Error) -> bool {
    matches!(error.kind(), ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem)
}

#[cfg(unix)]
fn is_mount_point(folder: &Folder) -> bool {
    use std::os::unix::fs::MetadataExt;
    let device = |path: &Path| fs::metadata(path).map(|found| found.dev());
    match (device(&folder.path), device(&folder.parent)) {
        (Ok(own), Ok(parent)) => own != parent || is_bound(&folder.path),
        _ => false,
    }
}

/// True for a folder that is shown a second time, on the disk that it lies on.
#[cfg(any(target_os = "linux", target_os = "android"))]
fn is_bound(folder: &Path) -> bool {
    use rustix::fs::{AtFlags, CWD, StatxAttributes, StatxFlags, statx};
    let found = statx(CWD, folder, AtFlags::empty(), StatxFlags::TYPE);
    found.is_ok_and(|found| found.stx_attributes.contains(StatxAttributes::MOUNT_ROOT))
}

#[cfg(all(unix, not(any(target_os = "linux", target_os = "android"))))]
fn is_bound(_folder: &Path) -> bool {
    false
}

#[cfg(not(unix))]
fn is_mount_point(_folder: &Folder) -> bool {
    false
}
