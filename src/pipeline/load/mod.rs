//! Disk becomes a [`SourceTree`]. The only reader of authors' files.
//!
//! Finds the Markdown and the media of a site, reads what changed since the last
//! look, and says what cannot be read. Knows names, not contents.

mod brand;
mod media;
mod name;
mod read;
mod site;
mod theme;
mod walk;

use std::collections::{BTreeMap, HashMap};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;

use rayon::prelude::*;

use crate::artifact::Key;
use crate::config::Settings;
use crate::diagnostic::{Diagnostic, SourceFile, codes};

use walk::Found;

pub use brand::BrandFile;
pub use media::{Media, MediaKind};
pub use name::{FileKind, Ordered, SourceName, Spot};
pub use site::SiteFiles;
pub use theme::{ThemeFacts, ThemeFiles, check_language, read as read_theme};

/// Where ids are remembered, from the site's root.
pub const LOCK: &str = "lyceum.lock";

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
    /// Markdown files, folder by folder in the order of names.
    pub sources: Vec<Arc<Source>>,
    /// Other files under `courses/`, by path from the site's root.
    pub media: Arc<BTreeMap<String, Arc<Media>>>,
    /// Files that could not be read or have no place.
    pub faults: Vec<Diagnostic>,
}

/// Reads a site again and again, keeping what did not change.
#[derive(Debug)]
pub struct Loader {
    root: PathBuf,
    languages: Vec<String>,
    sources: HashMap<String, (Stamp, Arc<Source>)>,
    media: HashMap<String, (Stamp, Arc<Media>)>,
    /// What the last look found.
    last: SourceTree,
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

impl Loader {
    /// A loader for the site in this folder.
    pub fn new(root: &Path) -> Self {
        Self {
            root: root.to_owned(),
            languages: Vec::new(),
            sources: HashMap::new(),
            media: HashMap::new(),
            last: SourceTree::default(),
        }
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

    /// Reads `lyceum.yaml` and what lies beside it for other languages.
    ///
    /// # Errors
    /// The fault, when there is no `lyceum.yaml` or it cannot be read.
    pub fn site(&self) -> Result<SiteFiles, Box<Diagnostic>> {
        Ok(SiteFiles::read(&self.root, self.site_file()?))
    }

    /// Reads `lyceum.lock`, if there is one.
    ///
    /// # Errors
    /// A lock that cannot be read.
    pub fn lock_file(&self) -> Result<Option<Arc<SourceFile>>, Box<Diagnostic>> {
        let path = self.root.join(LOCK);
        match path.symlink_metadata() {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
            _ => read::text(&path, LOCK).map(|file| Some(Arc::new(file))),
        }
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
        if self.languages != languages {
            self.languages = languages.to_vec();
            self.sources.clear();
        }
        let found = walk::walk(&self.root);
        let mut tree = SourceTree { faults: found.faults, ..SourceTree::default() };
        self.load_sources(&found.markdown, &mut tree);
        tree.media = Arc::new(self.load_media(&found.other));
        self.last = tree.clone();
        tree
    }

    /// Reads these files only, and takes all others to be as they were at the last look.
    /// `None` when more may have changed than what known pages say.
    pub fn reload(&mut self, paths: &[PathBuf], languages: &[String]) -> Option<SourceTree> {
        if self.languages != languages || !self.last.faults.is_empty() {
            return None;
        }
        for path in paths {
            let found = walk::page(&self.root, path)?;
            let at = self.last.sources.iter().position(|source| source.file.path == found.path)?;
            let source = read::source(&found, languages).ok()??;
            self.last.sources[at] = source.clone();
            self.sources.insert(found.path, (found.stamp, source));
        }
        Some(self.last.clone())
    }

    fn load_sources(&mut self, found: &[Found], tree: &mut SourceTree) {
        let known = std::mem::take(&mut self.sources);
        let read = |file: &Found| match known.get(&file.path).filter(|(stamp, _)| *stamp == file.stamp) {
            Some((_, source)) => Ok(Some(source.clone())),
            None => read::source(file, &self.languages),
        };
        let read: Vec<_> = found.par_iter().with_min_len(16).map(read).collect();
        for (file, outcome) in found.iter().zip(read) {
            match outcome {
                Ok(Some(source)) => {
                    self.sources.insert(file.path.clone(), (file.stamp, source.clone()));
                    tree.sources.push(source);
                }
                Ok(None) => {}
                Err(fault) => {
                    tree.faults.push(*fault);
                    tree.sources.extend(self.in_its_place(file));
                }
            }
        }
    }

    /// What stands in for a file that cannot be read, so that nobody is told that its
    /// course or the target of a link is missing. A quiz would be blamed for asking nothing.
    fn in_its_place(&self, found: &Found) -> Option<Arc<Source>> {
        let name = SourceName::read(&found.path, &self.languages).ok()??;
        let file = Arc::new(SourceFile::new(found.path.as_str(), ""));
        let key = Key::of_texts([found.path.as_str()]);
        (!name.kind.is_asking() && name.language.is_none()).then(|| Arc::new(Source { name, file, key }))
    }

    fn load_media(&mut self, found: &[Found]) -> BTreeMap<String, Arc<Media>> {
        let known = std::mem::take(&mut self.media);
        let look = |file: &Found| {
            let kept = known.get(&file.path).filter(|(stamp, _)| *stamp == file.stamp);
            kept.map_or_else(|| Arc::new(media::read(file)), |(_, media)| media.clone())
        };
        let media: Vec<_> = found.par_iter().with_min_len(16).map(look).collect();
        let stamped = |(file, media): (&Found, &Arc<Media>)| (file.path.clone(), (file.stamp, media.clone()));
        self.media = found.iter().zip(&media).map(stamped).collect();
        found.iter().map(|file| file.path.clone()).zip(media).collect()
    }
}
