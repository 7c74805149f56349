//! Fills a stage: links what is taken over, makes the rest, on every core.
//!
//! One page a core is in memory at a time. Every page that cannot be made is
//! heard before giving up; the first fault of the disk ends the work.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Write};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};

use rayon::prelude::*;

use crate::artifact::{Artifact, Recipe};
use crate::diagnostic::{self, Diagnostic};

use super::claim::Folder;
use super::fault;
use super::memory::Entry;
use super::plan::{Item, Plan};
use super::stage::Stage;
use super::tree;

/// Makes every file of a plan in the stage, and says what was written.
pub(super) fn fill(
    stage: &Stage,
    folder: &Folder,
    plan: &Plan<'_>,
    progress: &(dyn Fn(usize) + Sync),
) -> Result<Vec<Entry>, Vec<Diagnostic>> {
    let top = stage.tree();
    for inner in plan.folders() {
        fs::create_dir(top.join(inner)).map_err(|error| vec![fault::unwritable(inner, &error)])?;
    }
    let work =
        Work { top: &top, old: &folder.path, disk_failed: AtomicBool::new(false), page_failed: AtomicBool::new(false) };
    let done: Vec<Result<Option<Entry>, Box<Diagnostic>>> = plan
        .items
        .par_iter()
        .map(|item| {
            let done = work.item(item);
            progress(1);
            done
        })
        .collect();
    let (mut entries, mut faults) = (Vec::with_capacity(done.len()), Vec::new());
    for result in done {
        match result {
            Ok(entry) => entries.extend(entry),
            Err(fault) => faults.push(*fault),
        }
    }
    if faults.is_empty() {
        return Ok(entries);
    }
    diagnostic::sort(&mut faults);
    Err(faults)
}

struct Work<'a> {
    top: &'a Path,
    old: &'a Path,
    disk_failed: AtomicBool,
    page_failed: AtomicBool,
}

impl Work<'_> {
    /// Nothing when the work is lost already.
    fn item(&self, item: &Item<'_>) -> Result<Option<Entry>, Box<Diagnostic>> {
        if self.disk_failed.load(Ordering::Relaxed) {
            return Ok(None);
        }
        let page_failed = self.page_failed.load(Ordering::Relaxed);
        match item.old {
            Some(_) if page_failed => Ok(None),
            Some(old) => match self.take_over(old) {
                Some(entry) => Ok(Some(entry)),
                None => self.make(item.artifact),
            },
            None => self.make(item.artifact),
        }
    }

    /// Links a file of the old tree into the new one, or copies it where links cannot be.
    fn take_over(&self, old: &Entry) -> Option<Entry> {
        let (from, to) = (self.old.join(&*old.path), self.top.join(&*old.path));
        if fs::hard_link(&from, &to).is_ok() {
            return Some(old.clone());
        }
        let copied = File::open(&from).and_then(|mut from| put(&to, |to| io::copy(&mut from, to).map(drop)));
        match copied {
            Ok((len, modified)) if len == old.len => Some(Entry { len, modified, ..old.clone() }),
            _ => {
                // Another run may have replaced the old tree under us; the file is then made.
                _ = fs::remove_file(&to);
                None
            }
        }
    }

    fn make(&self, artifact: &Artifact) -> Result<Option<Entry>, Box<Diagnostic>> {
        let path = self.top.join(&*artifact.path);
        let put = match &artifact.recipe {
            Recipe::Bytes(bytes) => put(&path, |file| file.write_all(bytes)),
            Recipe::Made(make) => {
                let bytes = make.make().inspect_err(|_| self.page_failed.store(true, Ordering::Relaxed))?;
                if self.page_failed.load(Ordering::Relaxed) {
                    return Ok(None);
                }
                put(&path, |file| file.write_all(&bytes))
            }
            Recipe::File(source) => {
                let mut source = self.open(source)?;
                put(&path, |file| io::copy(&mut source, file).map(drop))
            }
        };
        let (len, modified) = put.map_err(|error| {
            self.disk_failed.store(true, Ordering::Relaxed);
            Box::new(fault::unwritable(&artifact.path, &error))
        })?;
        Ok(Some(Entry { path: (&*artifact.path).into(), key: artifact.key.bytes(), len, modified }))
    }

    /// A source; a pipe or device would hold the build up for ever and is refused.
    fn open(&self, source: &Path) -> Result<File, Box<Diagnostic>> {
        let is_file = fs::metadata(source).and_then(|found| match found.is_file() {
            true => Ok(()),
            false => Err(io::Error::new(ErrorKind::InvalidInput, "it is not a plain file")),
        });
        is_file.and_then(|()| File::open(source)).map_err(|error| {
            self.page_failed.store(true, Ordering::Relaxed);
            Box::new(fault::unreadable(&source.to_string_lossy(), &error))
        })
    }
}

/// Writes one new file; its size and time.
fn put(path: &Path, fill: impl FnOnce(&mut File) -> io::Result<()>) -> io::Result<(u64, u64)> {
    let mut file = File::create_new(path)?;
    fill(&mut file)?;
    let metadata = file.metadata()?;
    Ok((metadata.len(), tree::modified(&metadata)))
}
