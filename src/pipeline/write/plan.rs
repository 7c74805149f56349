//! What has to be made, what can be taken over and what goes.

use std::collections::BTreeSet;

use crate::artifact::{Artifact, ArtifactSet};
use crate::diagnostic::{Diagnostic, codes};

use super::memory::{Entry, Memory};
use super::{MARKER, stage};

/// One file of the new tree.
#[derive(Debug, Clone, Copy)]
pub(super) struct Item<'a> {
    /// What it is.
    pub artifact: &'a Artifact,
    /// The same file in the old tree, where its bytes are the same.
    pub old: Option<&'a Entry>,
}

/// The new tree against the old one.
#[derive(Debug)]
pub(super) struct Plan<'a> {
    /// Every file, in the order of paths.
    pub items: Vec<Item<'a>>,
    /// How many files of the old tree the new one does not have.
    pub removed: usize,
}

impl<'a> Plan<'a> {
    /// Compares a set with what is known of the output.
    pub fn of(set: &'a ArtifactSet, before: Option<&'a Memory>) -> Self {
        let item = |artifact: &'a Artifact| {
            let old = before.and_then(|memory| memory.entry(&artifact.path));
            Item { artifact, old: old.filter(|entry| entry.key == artifact.key.bytes()) }
        };
        let removed = before.map_or(0, |memory| memory.paths().filter(|path| set.get(path).is_none()).count());
        Self { items: set.iter().map(item).collect(), removed }
    }

    /// How many files have to be made.
    pub fn made(&self) -> usize {
        self.items.len() - self.kept()
    }

    /// How many files are taken over.
    pub fn kept(&self) -> usize {
        self.items.iter().filter(|item| item.old.is_some()).count()
    }

    /// True when the old tree has every file of the new one and no other.
    pub fn is_empty(&self) -> bool {
        self.made() == 0 && self.removed == 0
    }

    /// What is known of the files that are taken over.
    pub fn kept_entries(&self) -> Vec<Entry> {
        self.items.iter().filter_map(|item| item.old.cloned()).collect()
    }

    /// Every folder that the files need, outer before inner.
    pub fn folders(&self) -> BTreeSet<&'a str> {
        let mut folders = BTreeSet::new();
        for item in &self.items {
            let mut path: &'a str = &item.artifact.path;
            while let Some((folder, _)) = path.rsplit_once('/') {
                if !folders.insert(folder) {
                    break;
                }
                path = folder;
            }
        }
        folders
    }
}

/// Refuses addresses that would leave the output or take the place of our own files.
pub(super) fn check_addresses(set: &ArtifactSet) -> Result<(), Vec<Diagnostic>> {
    let refused: Vec<_> =
        set.iter().filter(|artifact| !is_inside(&artifact.path)).map(|artifact| outside(&artifact.path)).collect();
    if refused.is_empty() { Ok(()) } else { Err(refused) }
}

fn is_inside(path: &str) -> bool {
    let is_plain = |part: &str| !part.is_empty() && part != "." && part != ".." && !part.contains(['\\', '\0', ':']);
    path != MARKER && path.split('/').all(is_plain) && !stage::is_inner(path.split('/').next().unwrap_or("").as_ref())
}

fn outside(path: &str) -> Diagnostic {
    Diagnostic::new(codes::OUTPUT_UNWRITABLE, format!("`{path}` cannot be the address of a file in the output"))
        .help("rename the page or folder that leads to this address")
}

#[cfg(test)]
mod tests {
    use super::is_inside;

    #[test]
    fn only_plain_relative_addresses_are_inside() {
        for path in ["index.html", "a/b.html", "a/.b/c"] {
            assert!(is_inside(path), "{path}");
        }
        for path in
            ["", "/etc/passwd", "../a", "a/../b", "a//b", "./a", "a\\b", "c:/a", "a\0", ".lyceum-output", ".lyceum-7/a"]
        {
            assert!(!is_inside(path), "{path}");
        }
    }
}
