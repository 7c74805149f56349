//! Which files there are, in one fixed order, with their stamps. Opens none.

use std::path::{Path, PathBuf};

use walkdir::{DirEntry, WalkDir};

use super::Stamp;
use crate::diagnostic::{Diagnostic, codes};

/// A file on disk.
#[derive(Debug, Clone)]
pub struct Found {
    /// Path from the site's root, with forward slashes.
    pub path: String,
    /// Where it lies.
    pub disk: PathBuf,
    /// Length and time.
    pub stamp: Stamp,
}

/// All files under `courses/`.
#[derive(Debug, Default)]
pub struct Walked {
    /// Names that end in `.md`.
    pub markdown: Vec<Found>,
    /// All others.
    pub other: Vec<Found>,
    /// Folders and links that cannot be used.
    pub faults: Vec<Diagnostic>,
}

/// A path from the site's root, with forward slashes; `None` outside it.
pub fn site_path(root: &Path, path: &Path) -> Option<String> {
    let inner = path.strip_prefix(root).ok()?;
    let parts: Vec<_> = inner.components().map(|part| part.as_os_str().to_string_lossy()).collect();
    Some(parts.join("/"))
}

/// Walks `courses/` by name. Names that begin with `.` or `_` are passed over.
pub fn walk(root: &Path) -> Walked {
    let mut walked = Walked::default();
    let courses = root.join("courses");
    if !courses.is_dir() {
        return walked;
    }
    let home = root.canonicalize().unwrap_or_else(|_| root.to_owned());
    let entries = WalkDir::new(&courses).follow_links(true).sort_by_file_name();
    for entry in entries.into_iter().filter_entry(|entry| entry.depth() == 0 || !is_hidden(entry)) {
        match entry {
            Ok(entry) => look(root, &home, &entry, &mut walked),
            Err(error) => walked.faults.push(unreadable(root, &error)),
        }
    }
    walked
}

fn is_hidden(entry: &DirEntry) -> bool {
    entry.file_name().to_string_lossy().starts_with(['.', '_'])
}

fn look(root: &Path, home: &Path, entry: &DirEntry, walked: &mut Walked) {
    let Some(path) = site_path(root, entry.path()) else { return };
    if entry.path_is_symlink() && !leads_inside(home, entry.path()) {
        let fault =
            Diagnostic::new(codes::LINK_OUTSIDE_PROJECT, "this link leads out of the site's folder").on_path(path);
        walked.faults.push(fault.help("copy the file into the site instead of linking to it"));
        return;
    }
    let is_markdown = path.ends_with(".md");
    if entry.file_type().is_dir() {
        if is_markdown {
            let fault = Diagnostic::new(codes::FOLDER_NAMED_LIKE_A_PAGE, "this is a folder, but its name ends in .md")
                .on_path(path);
            walked.faults.push(fault.help("rename the folder, or move the text in it into a file of this name"));
        }
        return;
    }
    let Ok(meta) = entry.metadata() else { return };
    // pipes and devices are never opened: reading one may wait for ever
    if !meta.is_file() {
        return;
    }
    let stamp = Stamp { len: meta.len(), modified: meta.modified().ok() };
    let found = Found { path, disk: entry.path().to_owned(), stamp };
    if is_markdown { walked.markdown.push(found) } else { walked.other.push(found) }
}

fn leads_inside(home: &Path, link: &Path) -> bool {
    link.canonicalize().is_ok_and(|target| target.starts_with(home))
}

fn unreadable(root: &Path, error: &walkdir::Error) -> Diagnostic {
    let path = error.path().and_then(|path| site_path(root, path)).unwrap_or_else(|| String::from("courses"));
    let why =
        error.io_error().map_or_else(|| String::from("the links in it go round in a circle"), ToString::to_string);
    Diagnostic::new(codes::FILE_UNREADABLE, format!("this cannot be read: {why}"))
        .on_path(path)
        .help("check that it exists and that you may read it")
}
