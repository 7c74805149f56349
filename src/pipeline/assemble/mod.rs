//! Drafts and the lock become a [`Catalog`] and a new lock: order, ids, addresses, links.
//!
//! Sees all files at once, for the first time, and tells what does not fit
//! together. Whether questions and courses make sense is for the checks.

mod captions;
mod course;
mod curriculum;
mod glossary;
mod index;
mod kept;
mod keys;
mod links;
mod media;
mod names;
mod order;
mod originals;
mod page;
mod recorded;
mod remembered;
mod renditions;
mod taken;
mod terms;
mod translate;

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;

use super::load::{FileKind, Source, SourceTree};
use super::parse::Draft;
use crate::artifact::Key;
use crate::config::Settings;
use crate::diagnostic::{Diagnostic, codes};
use crate::model::lock::{Lock, Recognised};
use crate::model::{Catalog, Course, MediaUse, Translated};

pub use kept::Kept;
pub use remembered::{Ids, Remembered, inputs};

use index::Index;
use kept::Folders;
use names::Names;
use order::Rank;
use originals::Originals;
use terms::Terms;

/// A file and what it holds.
#[derive(Debug, Clone)]
pub struct Item {
    /// What its name says.
    pub source: Arc<Source>,
    /// What it holds.
    pub draft: Arc<Draft>,
}

/// What assembling depends on besides the files.
#[derive(Debug, Clone, Copy)]
pub struct Rules<'a> {
    /// The site's settings.
    pub settings: &'a Settings,
    /// Whether drafts are shown.
    pub drafts: bool,
}

impl Rules<'_> {
    /// True for files that are no drafts, and for drafts where those are shown.
    fn shows(self, item: &Item) -> bool {
        self.drafts || !item.draft.front.common.draft
    }

    /// Fingerprint of the rules.
    fn key(self) -> Key {
        let languages = self.settings.languages.iter().map(String::as_str);
        Key::of_texts(languages.chain([if self.drafts { "drafts" } else { "" }]))
    }
}

/// What assembling comes to.
pub struct Assembled {
    /// The catalog.
    pub catalog: Catalog,
    /// What is to be remembered of its ids.
    pub recognised: Recognised,
    /// What does not fit together.
    pub faults: Vec<Diagnostic>,
}

/// Puts a catalog together, taking over the courses that are as they were.
pub fn assemble(tree: &SourceTree, items: &[Item], lock: &Arc<Lock>, rules: Rules<'_>, kept: &mut Kept) -> Assembled {
    let mut faults = names::check_was(items, lock);
    let originals = Originals::of(items, rules, &mut faults);
    let mut shown: Vec<&Item> = items.iter().filter(|item| rules.shows(item) && originals.has(item)).collect();
    let (names, recognised) = Names::new(items, lock);
    let terms = Terms::of(items, &originals, rules, &mut faults);
    let index = Index::new(items, names, originals, terms, &tree.media, rules);
    if !kept.has_names(&shown, &rules.settings.languages) {
        let mut found = Vec::new();
        let refused = taken::check(&shown, rules.settings, &mut found);
        kept.keep_names(if found.is_empty() { &shown } else { &[] }, &rules.settings.languages);
        faults.extend(found);
        shown.retain(|item| !refused.holds(&item.source.name.path));
    }
    let languages = rules.settings.languages.iter().skip(1).cloned();
    let in_language = |language: String| Translated {
        files: renditions::of(&shown, &index.originals, &language),
        language,
        ..Translated::default()
    };
    let mut translated: Vec<Translated> = languages.map(in_language).collect();
    let curricula = curriculum::all(&shown, &index, rules, &mut faults);
    shown.retain(|item| !item.source.name.kind.is_of_site());
    let glossary = glossary::build(&index, rules, &mut faults);
    let groups = group(&shown);
    let folders = Folders::of(tree, items);
    let build = |(rank, items): (&Rank, &Vec<&Item>)| {
        let own = kept::own(items, &index, rules);
        let known = kept.course(rank, own, &folders);
        (own, known.unwrap_or_else(|| Arc::new(course::build(items, &index, rules))))
    };
    let built: Vec<(Key, Arc<Built>)> = groups.par_iter().map(build).collect();
    for site in &mut translated {
        let own = curricula.iter().map(|one| translate::curriculum(one, &site.language, &index, &mut faults));
        site.curricula = own.map(Arc::new).collect();
        let own = glossary.as_ref().map(|one| glossary::translated(one, &site.language, &index, &mut faults));
        site.glossary = own.map(Arc::new);
    }
    let glossary = glossary.map(Arc::new);
    let mut catalog = Catalog { curricula, glossary, translated, ..Catalog::default() };
    let mut media = BTreeMap::new();
    let of_sites = catalog.translated.iter().flat_map(|site| &site.curricula);
    let of_curricula = catalog.curricula.iter().chain(of_sites).flat_map(|one| &one.media).map(|(_, used)| used);
    let of_sites = catalog.translated.iter().filter_map(|site| site.glossary.as_ref());
    let of_glossary = catalog.glossary.iter().chain(of_sites).flat_map(|one| one.media());
    let of_site: Vec<_> = of_curricula.chain(of_glossary).cloned().collect();
    media.extend(of_site.iter().map(|used| (used.url.as_str(), used)));
    for ((rank, items), (own, part)) in groups.iter().zip(&built) {
        kept.keep(rank, *own, items, &folders, part);
        faults.extend(part.faults.iter().cloned());
        media.extend(part.media.iter().map(|used| (used.url.as_str(), used)));
        catalog.courses.extend(part.course.clone());
        for (site, course) in catalog.translated.iter_mut().zip(&part.translated) {
            site.courses.push(course.clone());
        }
    }
    kept.retain(|rank| groups.contains_key(rank));
    catalog.media = media.into_values().cloned().collect();
    course::check_ids(&catalog, &mut faults);
    Assembled { catalog, recognised, faults }
}

/// What became of one course's folder.
struct Built {
    course: Option<Arc<Course>>,
    /// The course in each other language of the site.
    translated: Vec<Arc<Course>>,
    media: Vec<Arc<MediaUse>>,
    faults: Vec<Diagnostic>,
}

/// Files by course, courses in their order. A draft course takes its pages along.
fn group<'a>(items: &[&'a Item]) -> BTreeMap<Rank, Vec<&'a Item>> {
    let mut groups: BTreeMap<Rank, Vec<&Item>> = BTreeMap::new();
    // files of one course come one after the other
    for of_course in items.chunk_by(|one, next| one.source.name.course == next.source.name.course) {
        groups.entry(Rank::of(&of_course[0].source.name.course)).or_default().extend(of_course);
    }
    groups
}

/// The fault of a course's folder without `course.md`.
fn course_file_missing(items: &[&Item]) -> Option<Diagnostic> {
    let first = items.first()?;
    let folder = first.source.name.path.split('/').take(2).collect::<Vec<_>>().join("/");
    let fault = Diagnostic::new(codes::COURSE_WITHOUT_FILE, format!("the course in {folder} has no course.md"));
    Some(
        fault
            .on_path(format!("{folder}/course.md"))
            .help("make one with a title:\n---\ntitle: Name of the course\n---"),
    )
}

/// The file of a kind among some.
fn find<'a>(items: &[&'a Item], kind: FileKind) -> Option<&'a Item> {
    items.iter().copied().find(|item| item.source.name.kind == kind)
}
