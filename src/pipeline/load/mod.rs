//! Disk becomes a [`SourceTree`]. The only reader of authors' files.
//!
//! Finds the Markdown and the media of a site, reads what changed since the last
//! look, and says what cannot be read. Knows names, not contents.

mod brand;
mod media;
mod name;
mod read;
mod theme;
mod walk;

use std::collections::{BTreeMap, HashMap};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;

use crate::artifact::Key;
use crate::config::Settings;
use crate::diagnostic::{Diagnostic, SourceFile, codes};

use read::Text;

pub use brand::BrandFile;
pub use media::{Media, MediaKind};
pub use name::{FileKind, Ordered, SourceName};
pub use theme::{ThemeFacts, ThemeFiles, check_language, read as read_theme};

/// Length and time of the last change: equal stamps are taken for equal bytes,
/// unless somebody said that the file was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stamp {
    len: u64,
    modified: Option<SystemTime>,
}

/// A Markdown file and what its name says.
#[derive(Debug, Clone)]
pub struct Source {
    /// What its name and folder say.
    pub name: SourceName,
    /// Its text.
    pub file: Arc<SourceFile>,
    /// Fingerprint of path and text.
    pub key: Key,
}

/// All files of a site as they lie on disk now.
#[derive(Debug, Clone, Default)]
pub struct SourceTree {
    /// Markdown files, sorted by path.
    pub sources: Vec<Source>,
    /// Other files under `courses/`, by path from the site's root.
    pub media: BTreeMap<String, Arc<Media>>,
    /// Files that could not be read or have no place.
    pub faults: Vec<Diagnostic>,
}

/// Reads a site again and again, keeping what did not change.
#[derive(Debug)]
pub struct Loader {
    root: PathBuf,
    sources: HashMap<String, (Stamp, Text)>,
    media: HashMap<String, (Stamp, Arc<Media>)>,
}

impl SourceTree {
    /// Fingerprint of every file in it.
    pub fn key(&self) -> Key {
        let faults = self.faults.iter().map(|fault| Key::of_texts([fault.message.as_str()]));
        Key::join(
            self.sources
                .iter()
                .map(|source| source.key)
                .chain(self.media.values().map(|media| media.key))
                .chain(faults),
        )
    }
}

/// What stands in for a file that cannot be read, so that nobody is told that its
/// course or the target of a link is missing. A quiz would be blamed for asking nothing.
fn in_its_place(name: SourceName) -> Option<Source> {
    let file = Arc::new(SourceFile::new(name.path.as_str(), ""));
    let key = Key::of_texts([name.path.as_str()]);
    (name.kind != FileKind::Quiz).then_some(Source { name, file, key })
}

impl Loader {
    /// A loader for the site in this folder.
    pub fn new(root: &Path) -> Self {
        Self { root: root.to_owned(), sources: HashMap::new(), media: HashMap::new() }
    }

    /// The site's folder.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Reads these again at the next look, whatever their stamps say.
    pub fn forget(&mut self, paths: &[PathBuf]) {
        for path in paths {
            let Some(path) = walk::site_path(&self.root, path) else { continue };
            self.sources.remove(&path);
            self.media.remove(&path);
        }
    }

    /// Reads `lyceum.yaml`.
    ///
    /// # Errors
    /// The fault, when there is none or it cannot be read.
    pub fn site_file(&self) -> Result<Arc<SourceFile>, Box<Diagnostic>> {
        let path = self.root.join("lyceum.yaml");
        if !path.is_file() {
            let here = [Path::new(""), Path::new(".")].contains(&self.root.as_path());
            let place = if here { String::from("this folder") } else { self.root.display().to_string() };
            let fault = Diagnostic::new(codes::SITE_FILE_MISSING, format!("there is no lyceum.yaml in {place}"));
            return Err(Box::new(
                fault.help("go to the folder of your site, or make a new one: `lyceum new site my-training`"),
            ));
        }
        read::text(&path, "lyceum.yaml").map(Arc::new)
    }

    /// Reads the site's own logo, if it names one.
    ///
    /// # Errors
    /// A logo that cannot be used.
    pub fn logo(&self, settings: &Settings) -> Result<Option<BrandFile>, Box<Diagnostic>> {
        brand::read(&self.root, settings)
    }

    /// Looks at every file under `courses/` and reads those that changed.
    /// `languages` are those of the site: names end in them.
    pub fn load(&mut self, languages: &[String]) -> SourceTree {
        let found = walk::walk(&self.root);
        let mut tree = SourceTree { faults: found.faults, ..SourceTree::default() };
        self.load_sources(&found.markdown, languages, &mut tree);
        self.load_media(&found.other, &mut tree);
        tree
    }

    fn load_sources(&mut self, found: &[walk::Found], languages: &[String], tree: &mut SourceTree) {
        let mut known = std::mem::take(&mut self.sources);
        let read = read::all(found, |file| {
            known.get(&file.path).filter(|(stamp, _)| *stamp == file.stamp).map(|(_, text)| text.clone())
        });
        known.clear();
        for (file, outcome) in found.iter().zip(read) {
            let name = match SourceName::read(&file.path, languages) {
                Ok(Some(name)) => name,
                Ok(None) => continue,
                Err(fault) => {
                    tree.faults.push(*fault);
                    continue;
                }
            };
            match outcome {
                Ok(text) => {
                    tree.sources.push(Source { name, file: text.file.clone(), key: text.key });
                    known.insert(file.path.clone(), (file.stamp, text));
                }
                Err(fault) => {
                    tree.faults.push(*fault);
                    tree.sources.extend(in_its_place(name));
                }
            }
        }
        self.sources = known;
    }

    fn load_media(&mut self, found: &[walk::Found], tree: &mut SourceTree) {
        let mut known = std::mem::take(&mut self.media);
        let mut kept = HashMap::with_capacity(found.len());
        for file in found {
            let entry = known.remove(&file.path).filter(|(stamp, _)| *stamp == file.stamp);
            let media = entry.map_or_else(|| Arc::new(media::read(file)), |(_, media)| media);
            kept.insert(file.path.clone(), (file.stamp, media.clone()));
            tree.media.insert(file.path.clone(), media);
        }
        self.media = kept;
    }
}
