//! What a build makes: files by path, each made only when somebody asks.
//!
//! An artifact is a path, a key and a recipe. Equal keys mean equal bytes, so a
//! build skips what it made before and the server keeps what nobody changed.
//! Knows neither pages nor disk layout beyond relative paths.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;

use crate::diagnostic::Diagnostic;

/// Fingerprint of everything an artifact's bytes depend on.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Key([u8; 16]);

impl Key {
    /// The key of some bytes.
    pub fn of(bytes: &[u8]) -> Self {
        Self::from_hash(&blake3::hash(bytes))
    }

    /// The key of several keys in order.
    pub fn join(keys: impl IntoIterator<Item = Self>) -> Self {
        let mut hasher = blake3::Hasher::new();
        for key in keys {
            hasher.update(&key.0);
        }
        Self::from_hash(&hasher.finalize())
    }

    /// The key of several texts, each closed off from the next.
    pub fn of_texts<'a>(texts: impl IntoIterator<Item = &'a str>) -> Self {
        let mut hasher = blake3::Hasher::new();
        for text in texts {
            hasher.update(&(text.len() as u64).to_le_bytes());
            hasher.update(text.as_bytes());
        }
        Self::from_hash(&hasher.finalize())
    }

    /// Its 16 bytes.
    pub fn bytes(self) -> [u8; 16] {
        self.0
    }

    /// A key from its 16 bytes.
    pub fn from_bytes(bytes: [u8; 16]) -> Self {
        Self(bytes)
    }

    /// The first `digits` hex digits (at most 32).
    pub fn hex(self, digits: usize) -> String {
        let mut out: String = self.0.iter().map(|byte| format!("{byte:02x}")).collect();
        out.truncate(digits);
        out
    }

    fn from_hash(hash: &blake3::Hash) -> Self {
        let mut key = [0; 16];
        key.copy_from_slice(&hash.as_bytes()[..16]);
        Self(key)
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.hex(12))
    }
}

/// Makes an artifact's bytes.
pub trait Make: Send + Sync {
    /// The bytes, the same at every call.
    ///
    /// # Errors
    /// The fault that kept them from being made, such as a template that failed.
    fn make(&self) -> Result<Vec<u8>, Box<Diagnostic>>;
}

impl<F> Make for F
where
    F: Fn() -> Result<Vec<u8>, Box<Diagnostic>> + Send + Sync,
{
    fn make(&self) -> Result<Vec<u8>, Box<Diagnostic>> {
        self()
    }
}

/// How an artifact comes by its bytes.
#[derive(Clone)]
pub enum Recipe {
    /// They are here.
    Bytes(Arc<[u8]>),
    /// They are made when asked for.
    Made(Arc<dyn Make>),
    /// They are those of a file on disk.
    File(PathBuf),
}

/// One file of the site.
#[derive(Clone)]
pub struct Artifact {
    /// Path in the output, with forward slashes.
    pub path: Arc<str>,
    /// Fingerprint of what its bytes depend on.
    pub key: Key,
    /// How to come by the bytes.
    pub recipe: Recipe,
}

impl Artifact {
    /// An artifact of bytes at hand; its key is their fingerprint.
    pub fn of_bytes(path: impl Into<Arc<str>>, bytes: impl Into<Arc<[u8]>>) -> Self {
        let bytes = bytes.into();
        Self { path: path.into(), key: Key::of(&bytes), recipe: Recipe::Bytes(bytes) }
    }
}

impl fmt::Debug for Artifact {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} ({:?})", self.path, self.key)
    }
}

/// All files of a site by path; each path once.
#[derive(Debug, Clone, Default)]
pub struct ArtifactSet {
    by_path: BTreeMap<Arc<str>, Artifact>,
}

impl ArtifactSet {
    /// A set of these, and those whose path another one has.
    pub fn gather(mut artifacts: Vec<Artifact>) -> (Self, Vec<Artifact>) {
        artifacts.sort_by(|one, other| one.path.cmp(&other.path));
        let mut refused = Vec::new();
        let mut unique: Vec<(Arc<str>, Artifact)> = Vec::with_capacity(artifacts.len());
        for artifact in artifacts {
            match unique.last() {
                Some((path, _)) if *path == artifact.path => refused.push(artifact),
                _ => unique.push((artifact.path.clone(), artifact)),
            }
        }
        // built from a sorted list in one go
        (Self { by_path: unique.into_iter().collect() }, refused)
    }

    /// Adds one.
    ///
    /// # Errors
    /// Gives the artifact back when its path is taken.
    pub fn add(&mut self, artifact: Artifact) -> Result<(), Box<Artifact>> {
        match self.by_path.entry(artifact.path.clone()) {
            Entry::Occupied(_) => Err(Box::new(artifact)),
            Entry::Vacant(place) => {
                place.insert(artifact);
                Ok(())
            }
        }
    }

    /// The artifact of a path.
    pub fn get(&self, path: &str) -> Option<&Artifact> {
        self.by_path.get(path)
    }

    /// All of them, in the order of their paths.
    pub fn iter(&self) -> impl Iterator<Item = &Artifact> {
        self.by_path.values()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.by_path.len()
    }

    /// True when there are none.
    pub fn is_empty(&self) -> bool {
        self.by_path.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_taken_once() {
        let mut set = ArtifactSet::default();
        assert!(set.add(Artifact::of_bytes("a.html", *b"one")).is_ok());
        let refused = set.add(Artifact::of_bytes("a.html", *b"two"));
        assert_eq!(refused.map_err(|artifact| artifact.path.to_string()), Err("a.html".to_owned()));
    }

    #[test]
    fn of_two_artifacts_for_one_path_the_first_is_taken() {
        let two = ["b", "a", "b"].iter().enumerate().map(|(at, path)| Artifact::of_bytes(*path, [at as u8]));
        let (set, refused) = ArtifactSet::gather(two.collect());
        let of = |artifact: &Artifact| (artifact.path.to_string(), artifact.key);
        assert_eq!(set.iter().map(of).collect::<Vec<_>>(), [("a".into(), Key::of(&[1])), ("b".into(), Key::of(&[0]))]);
        assert_eq!(refused.iter().map(of).collect::<Vec<_>>(), [("b".into(), Key::of(&[2]))]);
    }

    #[test]
    fn texts_do_not_run_into_each_other() {
        assert_ne!(Key::of_texts(["ab", "c"]), Key::of_texts(["a", "bc"]));
    }
}
