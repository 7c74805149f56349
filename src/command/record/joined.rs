//! Which pages of a site go on for others: what its lyceum.lock remembers of `was`.
//!
//! A record alone does not know it, for it names pages as they were when something was done.

use std::path::Path;
use std::sync::Arc;

use super::super::terminal::Refusal;
use crate::diagnostic::SourceFile;
use crate::model::lock::{Lock, read as read_lock};
use crate::pipeline::load::LOCK;
use crate::record::{Folded, Heirs};

/// What a site says about its pages.
#[derive(Default)]
pub struct Joined {
    /// Pages that go on for others.
    pub heirs: Heirs,
    lock: Arc<Lock>,
}

impl Joined {
    /// Takes out what others have taken over: the page itself is there no more.
    pub fn tidy(&self, record: &mut Folded) {
        let is_told = |id: &String| !self.heirs.contains_key(id) || self.lock.has(id);
        record.pages.retain(|id, _| is_told(id));
        record.runs.retain(|id, _| is_told(id));
    }
}

/// Reads the lock of the site in this folder; without one nothing is joined.
///
/// # Errors
/// Why it cannot be read.
pub fn read(site: Option<&Path>) -> Result<Joined, Refusal> {
    let Some(site) = site else { return Ok(Joined::default()) };
    let path = site.join(LOCK);
    let shown = path.display().to_string();
    let remedy = "give the folder that holds the site's lyceum.yaml, and build the site there once";
    let text = std::fs::read_to_string(&path)
        .map_err(|error| Refusal::new(format!("{shown} cannot be read: {error}"), remedy))?;
    let reading = read_lock(&Arc::new(SourceFile::new(shown.as_str(), text)));
    if let Some(fault) = reading.faults.first() {
        return Err(Refusal::new(format!("{shown}: {}", fault.message), "run `lyceum check` there, which says more"));
    }
    Ok(Joined { heirs: reading.lock.heirs(), lock: reading.lock })
}
