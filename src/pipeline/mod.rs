//! The spine: **load → parse → assemble → check → render → write**. This file is the
//! program's table of contents; each stage is one line of [`Workshop::build`].
//!
//! Building again is the same pipeline with less work: what did not change is kept
//! by its fingerprint. Writing is done by whoever asked for the build.

pub mod assemble;
pub mod check;
pub mod load;
pub mod parse;
pub mod render;
pub mod write;

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use rayon::prelude::*;

use crate::artifact::{ArtifactSet, Key};
use crate::config::Settings;
use crate::diagnostic::{Diagnostic, SourceFile, codes, sort};
use crate::model::Catalog;

use assemble::{Assembled, Item, Kept, Remembered, Rules};

pub use assemble::Ids;

use check::Sound;
use load::{BrandFile, Loader, SiteFiles, Source, SourceTree, ThemeFiles, check_language, read_theme};
use parse::{Contexts, parse};
use render::Printer;

/// A stage that is over, told to whoever measures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Files were read.
    Load,
    /// Markdown was read.
    Parse,
    /// The catalog was put together.
    Assemble,
    /// It was looked over.
    Check,
    /// Its artifacts were named.
    Render,
}

/// What a site's files say before they are understood.
pub struct Look {
    /// `lyceum.yaml`.
    pub settings: Settings,
    /// Fingerprint of everything that was read.
    pub inputs: Key,
    /// The same without the lock.
    sources: Key,
    lock: Option<Arc<SourceFile>>,
    tree: SourceTree,
    theme: Result<ThemeFiles, Vec<Diagnostic>>,
    logo: Option<BrandFile>,
    faults: Vec<Diagnostic>,
}

/// A site, built.
pub struct Built {
    /// Its settings.
    pub settings: Settings,
    /// What it teaches.
    pub catalog: Catalog,
    /// Its files; `None` where there are errors.
    pub artifacts: Option<ArtifactSet>,
    /// What became of the lock.
    pub ids: Ids,
    /// Everything that is wrong, sorted.
    pub diagnostics: Vec<Diagnostic>,
}

impl Built {
    /// True when learners would meet something broken.
    pub fn has_errors(&self) -> bool {
        self.diagnostics.iter().any(Diagnostic::is_error)
    }
}

/// Builds a site again and again.
pub struct Workshop {
    loader: Loader,
    /// Files and their drafts, as last built.
    items: Vec<Item>,
    courses: Kept,
    remembered: Remembered,
    sound: Sound,
    printer: Option<(Key, Printer)>,
    /// Whether drafts are shown.
    show_drafts: bool,
    /// Fingerprint of the running program.
    program: Key,
}

impl Workshop {
    /// A workshop for the site in this folder.
    pub fn new(root: &Path, show_drafts: bool) -> Self {
        let program = Key::of(env!("CARGO_PKG_VERSION").as_bytes());
        let loader = Loader::new(root);
        Self {
            loader,
            items: Vec::new(),
            courses: Kept::default(),
            remembered: Remembered::default(),
            sound: Sound::default(),
            printer: None,
            show_drafts,
            program,
        }
    }

    /// Names the running program, so that another build of the same version takes
    /// nothing of an older one's work for its own.
    #[must_use]
    pub fn run_by(mut self, program: Key) -> Self {
        self.program = Key::join([self.program, program]);
        self
    }

    /// The site's folder.
    pub fn root(&self) -> &Path {
        self.loader.root()
    }

    /// Reads the site's files.
    ///
    /// # Errors
    /// The fault, when there is no site here.
    pub fn look(&mut self) -> Result<Look, Box<Diagnostic>> {
        self.look_with(None)
    }

    /// Reads the files that somebody wrote, and takes all others to be as they were where that is safe.
    ///
    /// # Errors
    /// The fault, when there is no site here.
    pub fn look_at(&mut self, paths: &[PathBuf]) -> Result<Look, Box<Diagnostic>> {
        self.loader.forget(paths);
        self.look_with(Some(paths))
    }

    fn look_with(&mut self, paths: Option<&[PathBuf]>) -> Result<Look, Box<Diagnostic>> {
        let SiteFiles { settings, file: site_file, files, mut faults } = self.loader.site()?;
        if !settings.has_own_id && faults.is_empty() {
            faults.push(without_id(&site_file, &settings.id));
        }
        let known = paths.and_then(|paths| self.loader.reload(paths, &settings.languages));
        let tree = known.unwrap_or_else(|| self.loader.load(&settings.languages));
        faults.extend(tree.faults.iter().cloned());
        let lock = self.loader.lock_file().unwrap_or_else(|fault| {
            faults.push(*fault);
            None
        });
        let theme = read_theme(self.root(), &settings.theme, &site_file);
        for theme in theme.iter() {
            let spoken = settings.languages.iter().filter_map(|tag| check_language(theme, tag, &site_file));
            faults.extend(spoken);
        }
        let logo = self.loader.logo(&settings).unwrap_or_else(|fault| {
            faults.push(*fault);
            None
        });
        let told = |faults: &Vec<Diagnostic>| Key::of_texts(faults.iter().map(|fault| fault.message.as_str()));
        let theme_key = theme.as_ref().map_or_else(told, |theme| theme.key);
        let texts = files.iter().flat_map(|file| [file.path.as_str(), file.text.as_str()]);
        let own = [
            Key::of_texts(texts.chain([if self.show_drafts { "drafts" } else { "" }])),
            theme_key,
            self.program,
            logo.as_ref().map_or(Key::of(b""), |logo| logo.key),
        ];
        let sources = Key::join(own.into_iter().chain([tree.key()]));
        let inputs = assemble::inputs(sources, lock.as_ref().map(|file| file.text.as_str()));
        Ok(Look { settings, inputs, sources, lock, tree, theme, logo, faults })
    }

    /// Builds what was read. `over` hears when a stage is over.
    pub fn build(&mut self, look: Look, over: &mut dyn FnMut(Stage)) -> Built {
        let Look { settings, sources, lock, tree, theme, logo, mut faults, .. } = look;
        self.remembered.read(lock.as_ref());
        faults.extend(self.remembered.faults());
        let printer = theme.and_then(|theme| self.set_printer(&theme, &settings, logo.as_ref()));
        let printer = printer.inspect_err(|_| self.printer = None);
        over(Stage::Load);
        let items = self.parse(&tree, &settings);
        over(Stage::Parse);
        let rules = Rules { settings: &settings, drafts: self.show_drafts };
        let lock_now = self.remembered.lock();
        let Assembled { catalog, recognised, faults: found } =
            assemble::assemble(&tree, &items, &lock_now, rules, &mut self.courses);
        faults.extend(found);
        over(Stage::Assemble);
        faults.extend(items.iter().flat_map(|item| item.draft.faults.iter().cloned()));
        faults.extend(check::check(&catalog, &settings, &mut self.sound));
        if items.is_empty() {
            faults.extend(check::empty());
        }
        check::raise(&mut faults, &settings);
        over(Stage::Check);
        faults.extend(printer.err().into_iter().flatten());
        let artifacts = self.render(&catalog, &mut faults);
        over(Stage::Render);
        sort(&mut faults);
        let has_errors = faults.iter().any(Diagnostic::is_error);
        let ids = self.remembered.take(recognised, lock, sources, &faults);
        Built { settings, catalog, artifacts: artifacts.filter(|_| !has_errors), ids, diagnostics: faults }
    }

    fn parse(&mut self, tree: &SourceTree, settings: &Settings) -> Vec<Item> {
        let contexts = Contexts::new(settings);
        let by_path = OnceLock::new();
        let known = |source: &Source| {
            let index = || self.items.iter().map(|item| (item.source.name.path.as_str(), item)).collect();
            let by_path: &HashMap<&str, &Item> = by_path.get_or_init(index);
            by_path.get(source.name.path.as_str()).copied()
        };
        let item = |(at, source): (usize, &Arc<Source>)| {
            let context = contexts.of(source);
            // mostly the very same file is at the very same place
            let same = self.items.get(at).filter(|item| Arc::ptr_eq(&item.source, source));
            let kept = same.or_else(|| known(source)).filter(|item| item.draft.key == context.draft_key(source));
            let draft = kept.map_or_else(|| Arc::new(parse(source, context)), |item| item.draft.clone());
            Item { source: source.clone(), draft }
        };
        let items: Vec<Item> = tree.sources.par_iter().enumerate().with_min_len(8).map(item).collect();
        self.items.clone_from(&items);
        items
    }

    /// Makes a printer of a theme; only where theme, logo or settings changed.
    fn set_printer(
        &mut self,
        theme: &ThemeFiles,
        settings: &Settings,
        logo: Option<&BrandFile>,
    ) -> Result<(), Vec<Diagnostic>> {
        let own = [theme.key, Key::of(format!("{settings:?}").as_bytes())];
        let key = Key::join(own.into_iter().chain(logo.map(|logo| logo.key)));
        if self.printer.as_ref().is_none_or(|(known, _)| *known != key) {
            self.printer = None;
            self.printer = Some((key, Printer::new(theme, settings, logo, self.program)?));
        }
        Ok(())
    }

    fn render(&mut self, catalog: &Catalog, faults: &mut Vec<Diagnostic>) -> Option<ArtifactSet> {
        // what is broken already is not told a second time from its consequences
        if faults.iter().any(Diagnostic::is_error) {
            return None;
        }
        let (_, printer) = self.printer.as_mut()?;
        let (artifacts, found) = printer.render(catalog);
        faults.extend(found);
        Some(artifacts)
    }
}

fn without_id(file: &Arc<SourceFile>, slug: &str) -> Diagnostic {
    let fault =
        Diagnostic::new(codes::SITE_WITHOUT_ID, format!("the site has no id of its own; `{slug}` is used until then"))
            .on(file);
    fault.help("run `lyceum check --fix`, which writes one: learners' records are kept under it, so set it before anybody learns")
}
