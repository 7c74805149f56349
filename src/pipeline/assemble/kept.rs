//! Courses that need not be put together again.
//!
//! A course depends on its own drafts, on the rules, and on the addresses in the
//! folders that it links into. Where all of these are as they were, so is the course.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use super::index::Index;
use super::links::target;
use super::order::Rank;
use super::{Built, Item, Rules};
use crate::artifact::Key;
use crate::pipeline::load::{Source, SourceTree};
use crate::pipeline::parse::Own;

/// What the last assembling made.
#[derive(Default)]
pub struct Kept {
    courses: HashMap<Rank, KeptCourse>,
    /// Files of which no two had one name, and the languages of the site then.
    names: (Vec<Arc<Source>>, Vec<String>),
}

struct KeptCourse {
    own: Key,
    around: Vec<(String, Option<Key>)>,
    built: Arc<Built>,
}

/// The addresses of each folder under `courses/`, as one fingerprint a folder.
pub struct Folders(HashMap<String, Key>);

impl Folders {
    /// Fingerprints of all folders.
    pub fn of(tree: &SourceTree, items: &[Item]) -> Self {
        let mut parts: HashMap<&str, Vec<Key>> = HashMap::new();
        for item in items {
            parts.entry(folder(&item.source.name.path)).or_default().push(item.draft.address);
        }
        for (path, media) in tree.media.iter() {
            parts.entry(folder(path)).or_default().push(media.key);
        }
        Self(parts.into_iter().map(|(folder, keys)| (folder.to_owned(), Key::join(keys))).collect())
    }

    fn key(&self, folder: &str) -> Option<Key> {
        self.0.get(folder).copied()
    }
}

/// The part of a path that names a course's folder.
fn folder(path: &str) -> &str {
    path.split('/').nth(1).unwrap_or("")
}

impl Kept {
    /// A course as it was built before, if nothing that it depends on changed.
    pub(super) fn course(&self, rank: &Rank, own: Key, folders: &Folders) -> Option<Arc<Built>> {
        let kept = self.courses.get(rank).filter(|kept| kept.own == own)?;
        let is_same = kept.around.iter().all(|(folder, key)| folders.key(folder) == *key);
        is_same.then(|| kept.built.clone())
    }

    /// Keeps what was built. Courses with faults are built each time: what is wrong may depend on
    /// any file, such as one that does not exist yet.
    pub(super) fn keep(&mut self, rank: &Rank, own: Key, items: &[&Item], folders: &Folders, built: &Arc<Built>) {
        if !built.faults.is_empty() {
            self.courses.remove(rank);
            return;
        }
        let known = self.courses.get(rank).is_some_and(|kept| Arc::ptr_eq(&kept.built, built));
        if !known {
            let around = around(items).into_iter().map(|folder| (folder.clone(), folders.key(&folder))).collect();
            self.courses.insert(rank.clone(), KeptCourse { own, around, built: built.clone() });
        }
    }

    /// True for files whose names were all found good before.
    pub fn has_names(&self, items: &[&Item], languages: &[String]) -> bool {
        let (sources, known) = &self.names;
        let is_named = |(one, other): (&Arc<Source>, &&Item)| {
            Arc::ptr_eq(one, &other.source) || one.name.path == other.source.name.path
        };
        known == languages && sources.len() == items.len() && sources.iter().zip(items).all(is_named)
    }

    /// Keeps files whose names are good.
    pub fn keep_names(&mut self, items: &[&Item], languages: &[String]) {
        self.names = (items.iter().map(|item| item.source.clone()).collect(), languages.to_vec());
    }

    /// Forgets courses that are no more.
    pub fn retain(&mut self, is_there: impl Fn(&Rank) -> bool) {
        self.courses.retain(|rank, _| is_there(rank));
    }
}

/// Fingerprint of a course's own drafts, of their names, of the names of terms and of the rules.
pub fn own(items: &[&Item], index: &Index<'_>, rules: Rules<'_>) -> Key {
    let requires = items.iter().find_map(|item| match &item.draft.front.own {
        Own::Course(front) => Some(front.requires.as_slice()),
        _ => None,
    });
    let own = [rules.key(), index.names.key(items, requires.unwrap_or_default())];
    Key::join(own.into_iter().chain(index.terms.key).chain(items.iter().map(|item| item.draft.key)))
}

/// Folders of some files and of everything they link to.
fn around(items: &[&Item]) -> BTreeSet<String> {
    let own = items.iter().map(|item| folder(&item.source.name.path).to_owned());
    let linked = items.iter().flat_map(|item| item.draft.links.iter().filter_map(|link| target(&item.draft, link)));
    own.chain(linked.map(|path| folder(&path).to_owned())).collect()
}
