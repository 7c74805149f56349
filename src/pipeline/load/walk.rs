//! Which files there are, in one fixed order, with their stamps. Opens none.

use std::fs::Metadata;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use walkdir::{DirEntry, WalkDir};

use super::{Stamp, read};
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
    match inner.to_str() {
        Some(text) if !cfg!(windows) => Some(text.to_owned()),
        _ => Some(inner.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")),
    }
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
    let mut inside = entries.into_iter().filter_entry(|entry| entry.depth() == 0 || !is_hidden(entry));
    let mut entries = Vec::new();
    while let Some(entry) = inside.next() {
        match entry {
            Ok(entry) if entry.path_is_symlink() && !leads_inside(&home, entry.path()) => {
                walked.faults.extend(leads_out(root, &entry));
                if entry.file_type().is_dir() {
                    inside.skip_current_dir();
                }
            }
            Ok(entry) => entries.push(entry),
            Err(error) => walked.faults.push(unreadable(root, &error)),
        }
    }
    let seen: Vec<_> = entries.into_par_iter().with_min_len(64).map(|entry| look(root, &entry)).collect();
    for seen in seen {
        match seen {
            Ok(Some(found)) if page_by_another_name(&found.path).is_some() => {
                walked.faults.extend(page_by_another_name(&found.path));
                walked.other.push(found);
            }
            Ok(Some(found)) if found.path.ends_with(".md") => walked.markdown.push(found),
            Ok(found) => walked.other.extend(found),
            Err(fault) => walked.faults.push(*fault),
        }
    }
    walked
}

/// A Markdown file by its place on disk; `None` for whatever needs a walk to be understood.
pub fn page(root: &Path, disk: &Path) -> Option<Found> {
    let path = site_path(root, disk).filter(|path| path.ends_with(".md"))?;
    let meta = disk.symlink_metadata().ok().filter(Metadata::is_file)?;
    Some(Found { path, disk: disk.to_owned(), stamp: stamp(&meta) })
}

fn stamp(meta: &Metadata) -> Stamp {
    Stamp { len: meta.len(), modified: meta.modified().ok() }
}

fn is_hidden(entry: &DirEntry) -> bool {
    entry.file_name().to_string_lossy().starts_with(['.', '_'])
}

fn leads_out(root: &Path, entry: &DirEntry) -> Option<Diagnostic> {
    let path = site_path(root, entry.path())?;
    let fault = Diagnostic::new(codes::LINK_OUTSIDE_PROJECT, "this is a link that leads out of the site's folder");
    Some(fault.on_path(path).help("copy what it leads to into the site instead"))
}

fn look(root: &Path, entry: &DirEntry) -> Result<Option<Found>, Box<Diagnostic>> {
    let Some(path) = site_path(root, entry.path()) else { return Ok(None) };
    if entry.file_type().is_dir() {
        if path.ends_with(".md") {
            let fault = Diagnostic::new(codes::FOLDER_NAMED_LIKE_A_PAGE, "this is a folder, but its name ends in .md")
                .on_path(path);
            return Err(Box::new(fault.help("rename the folder, or move the text in it into a file of this name")));
        }
        return Ok(None);
    }
    // pipes and devices are never opened: reading one may wait for ever
    let meta = entry.metadata().ok().filter(Metadata::is_file);
    Ok(meta.map(|meta| Found { path, disk: entry.path().to_owned(), stamp: stamp(&meta) }))
}

/// What was certainly meant as a page, under a name that would pass it over without a word:
/// `final.exam.md.txt` as Windows saves it, `final.exam.txt`, `final.MD`, `final.markdown`.
fn page_by_another_name(path: &str) -> Option<Diagnostic> {
    let name = path.rsplit('/').next()?;
    let (stem, ending) = name.rsplit_once('.')?;
    let lower = stem.to_lowercase();
    if lower == "readme" {
        return None;
    }
    let better = match ending.to_lowercase().as_str() {
        "md" if ending != "md" => format!("{stem}.md"),
        "markdown" => format!("{stem}.md"),
        "txt" if lower.ends_with(".md") => format!("{}.md", &stem[..stem.len() - 3]),
        "txt" if [".quiz", ".exam", ".scenario", ".survey"].iter().any(|kind| lower.ends_with(kind)) => {
            format!("{stem}.md")
        }
        _ => return None,
    };
    let fault = Diagnostic::new(codes::FILE_NAME_UNKNOWN, format!("`.{ending}` is not how the name of a page ends"));
    let hint = if ending == "txt" { "; Windows shows endings with View, File name extensions" } else { "" };
    Some(fault.on_path(path).help(format!("rename the file to `{better}`{hint}")))
}

fn leads_inside(home: &Path, link: &Path) -> bool {
    link.canonicalize().is_ok_and(|target| target.starts_with(home))
}

fn unreadable(root: &Path, error: &walkdir::Error) -> Diagnostic {
    let path = error.path().and_then(|path| site_path(root, path)).unwrap_or_else(|| String::from("courses"));
    let (what, remedy) = match error.io_error() {
        None => (
            String::from("this is a link into a folder that it lies in: it would go round in a circle"),
            "remove the link, or let it lead elsewhere",
        ),
        Some(error) if error.kind() == ErrorKind::NotFound => (
            String::from("this is a link to something that is not there"),
            "put the file itself here, or remove the link",
        ),
        Some(error) => (read::why(error), "check that you may read it and that no other program holds it"),
    };
    Diagnostic::new(codes::FILE_UNREADABLE, what).on_path(path).help(remedy)
}
