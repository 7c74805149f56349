//! `ArtifactSet` → folder: the only writer of the output.
//!
//! Stages a whole tree beside the output, takes over what nobody changed, makes
//! the rest on every core, then swaps: readers find the old site or the new one.
//! Deletes only what it made. Knows neither pages nor courses.

mod claim;
mod fault;
mod fill;
mod memory;
mod plan;
mod stage;
mod swap;
mod tree;

use std::path::{Path, PathBuf};

use crate::artifact::{ArtifactSet, Key};
use crate::diagnostic::Diagnostic;

pub use memory::Memory;

use claim::Folder;
use memory::Entry;
use plan::Plan;
use stage::Stage;

/// The file that says a folder is lyceum's to replace.
pub const MARKER: &str = ".lyceum-output";

/// Where a site is written to, and what must not be touched on the way.
#[derive(Debug, Clone, Copy)]
pub struct Target<'a> {
    /// The output folder, as it was typed.
    pub out: &'a Path,
    /// Where what is known of the last run lies: `.lyceum` in the site's root.
    pub memory: &'a Path,
    /// Folders that may neither be the output nor lie inside it: the site's root, its courses
    /// and themes, the home folder. The output may not lie inside one of them either when it is
    /// itself inside the site's root (a site in `courses/` would be read as a course).
    pub protected: &'a [PathBuf],
    /// Fingerprint of everything that this run read; see [`Memory::inputs`].
    pub inputs: Key,
    /// What this run tells about them, as it is printed: a run that finds nothing changed tells it again.
    pub told: &'a str,
}

/// What a run did.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Written {
    /// Files made anew.
    pub made: usize,
    /// Files taken over from the last run.
    pub kept: usize,
    /// Files of the last run that the site no longer has.
    pub removed: usize,
    /// Size of the whole site in bytes.
    pub bytes: u64,
    /// The output folder, resolved.
    pub folder: PathBuf,
}

impl Written {
    /// True when the output was right already and was not touched.
    pub fn is_unchanged(&self) -> bool {
        self.made == 0 && self.removed == 0
    }
}

/// Writes the site, whole or not at all. `progress` hears how many more files are done, from any thread.
///
/// On Linux and macOS the swap is one step of the file system. Elsewhere the old folder is moved
/// away and the new one moved in; where the output is a mount point, files are replaced one by one, pages last.
///
/// # Errors
/// Why the folder is refused, every page that could not be made, or what the disk said. The output
/// is then as it was.
pub fn write(
    set: &ArtifactSet,
    target: &Target<'_>,
    progress: &(dyn Fn(usize) + Sync),
) -> Result<Written, Vec<Diagnostic>> {
    plan::check_addresses(set)?;
    let mut folder = claim::claim(target).map_err(|fault| vec![*fault])?;
    if stage::clear_leftovers(&folder) {
        folder = claim::claim(target).map_err(|fault| vec![*fault])?;
    }
    let before = memory::recall(target.memory, &folder);
    let plan = Plan::of(set, before.as_ref());
    let nothing_to_do = plan.is_empty() && before.as_ref().is_some_and(|memory| memory.whole);
    let entries = if nothing_to_do { plan.kept_entries() } else { renew(&folder, &plan, progress)? };
    if !nothing_to_do || before.as_ref().is_none_or(|memory| memory.inputs != target.inputs) {
        memory::keep(target, &folder, &entries);
    }
    Ok(Written {
        made: plan.made(),
        kept: plan.kept(),
        removed: plan.removed,
        bytes: entries.iter().map(|entry| entry.len).sum(),
        folder: folder.path,
    })
}

/// Says beforehand whether the output folder may be replaced; touches nothing.
///
/// # Errors
/// Why it is refused.
pub fn may_write(target: &Target<'_>) -> Result<(), Vec<Diagnostic>> {
    claim::claim(target).map(|_| ()).map_err(|fault| vec![*fault])
}

/// What the last run wrote, if that is known and this is the same output folder. Files that were
/// changed or lost since are left out, and [`Memory::whole`] says whether there were any.
pub fn remembered(target: &Target<'_>) -> Option<Memory> {
    memory::recall(target.memory, &claim::claim(target).ok()?)
}

/// Stages the new tree, puts it in the old one's place and clears the old one away.
fn renew(folder: &Folder, plan: &Plan<'_>, progress: &(dyn Fn(usize) + Sync)) -> Result<Vec<Entry>, Vec<Diagnostic>> {
    let stage = Stage::new(folder).map_err(|error| vec![fault::unwritable(&folder.shown, &error)])?;
    let entries = fill::fill(&stage, folder, plan, progress)?;
    swap::swap(&stage, folder, plan).map_err(|error| vec![fault::unwritable(&folder.shown, &error)])?;
    Ok(entries)
}
