//! Whole folders at once: looking through them and clearing them away, on every core.

use std::fs::{self, Metadata};
use std::io;
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use rayon::prelude::*;

use super::{MARKER, stage};

/// One file of a tree.
#[derive(Debug)]
pub(super) struct Found {
    /// Path from the tree's top, with forward slashes.
    pub path: String,
    /// Size in bytes.
    pub len: u64,
    /// When it was last written, in nanoseconds since 1970.
    pub modified: u64,
}

/// When a file was last written, in nanoseconds since 1970.
pub(super) fn modified(of: &Metadata) -> u64 {
    let since = of.modified().ok().and_then(|time| time.duration_since(UNIX_EPOCH).ok());
    since.and_then(|since| u64::try_from(since.as_nanos()).ok()).unwrap_or(0)
}

/// All files below a folder but the marker. What is no plain file with a readable name, and folders
/// without anything in them, come as files of no size: nothing remembered equals them.
pub(super) fn files(top: &Path) -> io::Result<Vec<Found>> {
    let mut found = below(top, "")?;
    found.retain(|file| file.path != MARKER && !stage::is_inner(file.path.as_ref()));
    Ok(found)
}

fn below(folder: &Path, prefix: &str) -> io::Result<Vec<Found>> {
    let mut files = Vec::new();
    let mut folders = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let path = format!("{prefix}{}", entry.file_name().to_string_lossy());
        let kind = entry.file_type()?;
        if kind.is_dir() {
            folders.push((entry.path(), path));
        } else if kind.is_file() {
            let metadata = entry.metadata()?;
            files.push(Found { path, len: metadata.len(), modified: modified(&metadata) });
        } else {
            files.push(Found { path, len: 0, modified: 0 });
        }
    }
    let inner: Vec<Vec<Found>> =
        folders.into_par_iter().map(|(folder, path)| not_empty(&folder, &path)).collect::<io::Result<_>>()?;
    files.extend(inner.into_iter().flatten());
    Ok(files)
}

fn not_empty(folder: &Path, path: &str) -> io::Result<Vec<Found>> {
    let mut files = below(folder, &format!("{path}/"))?;
    if files.is_empty() {
        files.push(Found { path: path.to_owned(), len: 0, modified: 0 });
    }
    Ok(files)
}

/// Deletes a folder and what is in it; links are deleted, never followed.
pub(super) fn clear(folder: &Path) -> io::Result<()> {
    let mut folders: Vec<PathBuf> = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            folders.push(entry.path());
        } else {
            fs::remove_file(entry.path())?;
        }
    }
    folders.par_iter().try_for_each(|folder| clear(folder))?;
    fs::remove_dir(folder)
}
