//! Whether an output folder is ours to replace.
//!
//! Missing, empty, or carrying our marker: yes. Anything else is refused with the
//! reason, because the next step deletes what the folder holds.

use std::ffi::OsString;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Component, Path, PathBuf};

use crate::diagnostic::Diagnostic;

use super::fault::{foreign, unwritable};
use super::{MARKER, Target};

/// What the marker says; its first line is how we know it again.
pub(super) const MARKER_TEXT: &str = "This folder was written by lyceum.\n\
    The next `lyceum build` replaces everything in it: keep nothing of your own here.\n";

/// Folders of version control: a marker beside one does not make it ours.
const HISTORIES: [&str; 4] = [".git", ".hg", ".svn", ".jj"];

/// An output folder that may be replaced.
#[derive(Debug)]
pub(super) struct Folder {
    /// Its real path.
    pub path: PathBuf,
    /// The folder around it.
    pub parent: PathBuf,
    /// Its own name.
    pub name: OsString,
    /// As it was typed, for messages.
    pub shown: String,
    /// False when there is nothing yet, or nothing in it.
    pub holds_a_site: bool,
}

/// Looks at the output folder and decides.
pub(super) fn claim(target: &Target<'_>) -> Result<Folder, Box<Diagnostic>> {
    let shown = target.out.display().to_string();
    let another = "name another folder with -o, such as -o site";
    if target.out.components().all(|part| part == Component::CurDir) {
        return Err(foreign(&shown, "the output cannot be the folder that you are in", another));
    }
    let found = found_at(target.out, &shown)?;
    let path = resolve(target.out).map_err(|error| Box::new(unwritable(&shown, &error)))?;
    let (Some(parent), Some(name)) = (path.parent(), path.file_name()) else {
        return Err(foreign(&shown, "the output cannot be a whole disk", another));
    };
    check_protected(target, &path).map_err(|reason| foreign(&shown, reason, another))?;
    let holds_a_site = found && holds_a_site(&path, &shown)?;
    Ok(Folder { parent: parent.to_owned(), name: name.to_owned(), shown, holds_a_site, path })
}

/// True for a folder, false for nothing; anything else is refused.
fn found_at(out: &Path, shown: &str) -> Result<bool, Box<Diagnostic>> {
    // Without the slash at the end, which would follow a link.
    let out: PathBuf = out.components().collect();
    match fs::symlink_metadata(&out) {
        Ok(found) if found.is_symlink() => Err(foreign(
            shown,
            "the output is a symbolic link, and what it leads to may not be lyceum's",
            "remove the link, or name the folder itself with -o",
        )),
        Ok(found) if !found.is_dir() => {
            Err(foreign(shown, "the output is a file", "move the file away, or name a folder with -o"))
        }
        Ok(_) => Ok(true),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(false),
        Err(error) => Err(Box::new(unwritable(shown, &error))),
    }
}

/// The real path of something that may not be there yet.
fn resolve(path: &Path) -> io::Result<PathBuf> {
    let path = std::path::absolute(path)?;
    let mut there = path.as_path();
    let mut missing = Vec::new();
    loop {
        match there.canonicalize() {
            Ok(real) => return Ok(missing.iter().rev().fold(real, |path, name| path.join(name))),
            Err(error) if error.kind() != ErrorKind::NotFound => return Err(error),
            Err(error) => match (there.parent(), there.file_name()) {
                (Some(parent), Some(name)) => {
                    missing.push(name.to_owned());
                    there = parent;
                }
                // A path that ends in `..` under a folder that is not there.
                _ => return Err(error),
            },
        }
    }
}

fn check_protected(target: &Target<'_>, out: &Path) -> Result<(), String> {
    let root = target.memory.parent().and_then(|root| resolve(root).ok());
    let folders = target.protected.iter().filter_map(|folder| resolve(folder).ok());
    for folder in folders.chain(root.clone()).chain(resolve(target.memory).ok()) {
        if out == folder {
            return Err(format!("the output cannot be {}: it would be replaced", folder.display()));
        }
        if folder.starts_with(out) {
            return Err(format!("the output cannot be {}: it holds {}", out.display(), folder.display()));
        }
        let inside_root = root.as_ref().is_some_and(|root| folder != *root && folder.starts_with(root));
        if inside_root && out.starts_with(&folder) {
            return Err(format!("the output cannot lie inside {}", folder.display()));
        }
    }
    Ok(())
}

/// True when a folder carries our marker, false when it is empty; refused when it is somebody's.
fn holds_a_site(path: &Path, shown: &str) -> Result<bool, Box<Diagnostic>> {
    let cannot = |error| Box::new(unwritable(shown, &error));
    let mut names = Vec::new();
    for entry in fs::read_dir(path).map_err(cannot)? {
        names.push(entry.map_err(cannot)?.file_name());
    }
    names.retain(|name| !super::stage::is_inner(name));
    if names.is_empty() {
        return Ok(false);
    }
    if !has_marker(path) {
        return Err(foreign(
            shown,
            "the output folder holds files that lyceum did not make",
            "name a new or empty folder with -o, or empty this one yourself",
        ));
    }
    match names.iter().find(|name| HISTORIES.iter().any(|history| name == history)) {
        Some(history) => Err(foreign(
            shown,
            format!("the output folder holds `{}`, which a build would delete", history.display()),
            "keep the history in another folder and copy the site into it",
        )),
        None => Ok(true),
    }
}

fn has_marker(folder: &Path) -> bool {
    let marker = folder.join(MARKER);
    let is_file = fs::symlink_metadata(&marker).is_ok_and(|found| found.is_file() && found.len() < 4096);
    let first_line = MARKER_TEXT.lines().next().unwrap_or("");
    is_file && fs::read_to_string(&marker).is_ok_and(|text| text.starts_with(first_line))
}
