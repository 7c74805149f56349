//! The site as the server sees it: a workshop that knows whether anything changed.

use std::path::{Component, Path, PathBuf};
use std::time::Instant;

use crate::artifact::Key;
use crate::command::build::holdings;
use crate::diagnostic::Diagnostic;
use crate::pipeline::Workshop;
use crate::serve::{Rebuilt, Site};

/// A site that is built again after each save, drafts included.
pub struct LiveSite {
    workshop: Workshop,
    inputs: Option<Key>,
    faults: Vec<Diagnostic>,
    holdings: String,
}

impl LiveSite {
    /// The site in this folder.
    pub fn new(dir: &Path) -> Self {
        // the system tells real paths; a folder that is not there is told about later
        let root = dir.canonicalize().unwrap_or_else(|_| dir.to_owned());
        Self { workshop: Workshop::new(&root, true), inputs: None, faults: Vec::new(), holdings: String::new() }
    }

    /// The first look at it.
    pub fn first(&mut self) -> Rebuilt {
        let nothing = Rebuilt { artifacts: None, diagnostics: Vec::new(), took: std::time::Duration::ZERO };
        self.look(None).unwrap_or(nothing)
    }

    /// `2 courses (9 lessons, 3 quizzes)`, as last built.
    pub fn holdings(&self) -> &str {
        &self.holdings
    }

    /// Builds the site unless nothing changed; `paths` are what somebody wrote, if that is known.
    fn look(&mut self, paths: Option<&[PathBuf]>) -> Option<Rebuilt> {
        let begun = Instant::now();
        let look = match paths {
            Some(paths) => self.workshop.look_at(paths),
            None => self.workshop.look(),
        };
        let look = match look {
            Ok(look) => look,
            Err(fault) => {
                self.inputs = None;
                return self.unless_told(Rebuilt { artifacts: None, diagnostics: vec![*fault], took: begun.elapsed() });
            }
        };
        let inputs = Some(look.inputs);
        if self.inputs == inputs && !self.faults.iter().any(Diagnostic::is_error) {
            return None;
        }
        self.inputs = inputs;
        let built = self.workshop.build(look, &mut |_| {});
        self.holdings = holdings(&built.catalog);
        self.unless_told(Rebuilt { artifacts: built.artifacts, diagnostics: built.diagnostics, took: begun.elapsed() })
    }

    /// A site whose errors are the same as before is no news.
    fn unless_told(&mut self, rebuilt: Rebuilt) -> Option<Rebuilt> {
        let is_known = rebuilt.artifacts.is_none() && rebuilt.diagnostics == self.faults;
        self.faults.clone_from(&rebuilt.diagnostics);
        (!is_known).then_some(rebuilt)
    }
}

impl Site for LiveSite {
    fn rebuild(&mut self, hints: &[PathBuf]) -> Option<Rebuilt> {
        self.look(Some(hints))
    }

    fn scan(&mut self) -> Option<Rebuilt> {
        self.look(None)
    }

    fn watched(&self) -> Vec<PathBuf> {
        vec![self.workshop.root().to_owned()]
    }

    /// Of the site's folder only `lyceum.yaml`, `courses` and `themes` matter, and files
    /// that lie loose in it, such as a logo; never a folder beside those, such as the output.
    fn ignored(&self, path: &Path) -> bool {
        let Ok(inner) = path.strip_prefix(self.workshop.root()) else { return true };
        let mut parts = inner.components().filter_map(|part| match part {
            Component::Normal(name) => Some(name.to_string_lossy()),
            _ => None,
        });
        let Some(first) = parts.next() else { return false };
        let is_source = matches!(&*first, "courses" | "themes");
        let is_hidden = |name: &str| name.starts_with('.') || first == "courses" && name.starts_with('_');
        is_hidden(&first)
            || parts.any(|name| is_hidden(&name))
            || !is_source && (inner.parent() != Some(Path::new("")) || path.is_dir())
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn only_sources_concern_the_site() {
        let folder = tempfile::tempdir().expect("a folder");
        let root = folder.path().canonicalize().expect("a real path");
        for name in ["site", "courses", "target"] {
            fs::create_dir(root.join(name)).expect("made");
        }
        let site = LiveSite::new(&root);
        let is_ignored = |path: &str| site.ignored(&root.join(path));
        for path in ["", "lyceum.yaml", "logo.svg", "courses", "courses/a/01-x.md", "themes/ours/theme.yaml"] {
            assert!(!is_ignored(path), "{path}");
        }
        for path in [
            "site",
            "site/index.html",
            "target",
            ".lyceum/last-build",
            ".git",
            "courses/a/.x.md.swp",
            "courses/_old/a.md",
        ] {
            assert!(is_ignored(path), "{path}");
        }
        assert!(site.ignored(Path::new("/elsewhere")));
    }

    #[test]
    fn a_look_without_a_change_is_no_news() {
        let folder = tempfile::tempdir().expect("a folder");
        let yaml = folder.path().join("lyceum.yaml");
        fs::write(&yaml, "title: A\nid: a\n").expect("written");
        let mut site = LiveSite::new(folder.path());
        assert!(site.first().artifacts.is_some());
        assert!(site.scan().is_none());
        fs::write(&yaml, "title: A\nid: a\ncolour: red\n").expect("written");
        assert!(site.scan().is_some_and(|rebuilt| rebuilt.artifacts.is_none()));
        assert!(site.scan().is_none(), "the same errors are told once");
        fs::remove_file(&yaml).expect("removed");
        assert!(site.scan().is_some_and(|rebuilt| rebuilt.artifacts.is_none()));
        assert!(site.scan().is_none());
        fs::write(&yaml, "title: A\nid: a\n").expect("written");
        assert!(site.scan().is_some_and(|rebuilt| rebuilt.artifacts.is_some()), "mended");
    }
}
