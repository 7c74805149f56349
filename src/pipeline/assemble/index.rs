//! Where every file of a site is found in the output.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use super::names::Names;
use super::originals::Originals;
use super::terms::Terms;
use super::{Item, Rules};
use crate::pipeline::load::{FileKind, Media, Ordered, SourceName};
use crate::pipeline::parse::Draft;

/// The address of the glossary's page.
pub const GLOSSARY: &str = "glossary.html";

/// What a link finds.
pub struct Entry<'a> {
    name: &'a SourceName,
    /// The file's draft.
    pub draft: &'a Arc<Draft>,
    /// True when the page is not shown.
    pub hidden: bool,
}

impl Entry<'_> {
    /// Address from the site's root.
    pub fn url(&self) -> String {
        url(self.name)
    }

    /// The language its file is written for, where it is a translation.
    pub fn language(&self) -> Option<&str> {
        self.name.language.as_deref()
    }
}

/// All files by their path.
pub struct Index<'a> {
    items: &'a [Item],
    pages: HashMap<&'a str, Entry<'a>>,
    /// What everything is called in learners' records.
    pub names: Names<'a>,
    /// Which file translates which.
    pub originals: Originals<'a>,
    /// The terms of the glossary.
    pub terms: Terms<'a>,
    /// Files that are no pages.
    pub media: &'a BTreeMap<String, Arc<Media>>,
}

impl<'a> Index<'a> {
    /// Indexes the files of a site.
    pub fn new(
        items: &'a [Item],
        names: Names<'a>,
        originals: Originals<'a>,
        terms: Terms<'a>,
        media: &'a BTreeMap<String, Arc<Media>>,
        rules: Rules<'_>,
    ) -> Self {
        let entry = |item: &'a Item| {
            let hidden = item.draft.front.common.draft && !rules.drafts;
            (item.source.name.path.as_str(), Entry { name: &item.source.name, draft: &item.draft, hidden })
        };
        Self { items, names, originals, terms, pages: items.iter().map(entry).collect(), media }
    }

    /// The page of a source path; a folder's path finds its `course.md`.
    pub fn page(&self, path: &str) -> Option<&Entry<'a>> {
        self.pages.get(path).or_else(|| self.pages.get(format!("{path}/course.md").as_str()))
    }

    /// What an entry translates, or the entry itself.
    pub fn original<'b>(&'b self, entry: &'b Entry<'a>) -> &'b Entry<'a> {
        self.originals.of_translation(&entry.name.path).and_then(|path| self.pages.get(path)).unwrap_or(entry)
    }

    /// All paths there are, always in the same order.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.items.iter().map(|item| item.source.name.path.as_str()).chain(self.media.keys().map(String::as_str))
    }
}

/// The address of a page. A module is a section of its course's page.
pub fn url(name: &SourceName) -> String {
    let course = &name.course.slug;
    match (name.kind, &name.module) {
        (FileKind::Glossary, _) => GLOSSARY.to_owned(),
        (FileKind::Curriculum, _) => format!("{course}.html"),
        (FileKind::Course, _) => format!("{course}/index.html"),
        (FileKind::Module, module) => {
            format!("{course}/index.html#_m-{}", module.as_ref().map_or("", |module| &module.slug))
        }
        (_, Some(module)) => format!("{course}/{}/{}.html", module.slug, name.own.slug),
        (_, None) => format!("{course}/{}.html", name.own.slug),
    }
}

/// The address of a media file: its folders lose their numbers, its name stays.
pub fn media_url(path: &str) -> String {
    let mut parts: Vec<String> = path.split('/').skip(1).map(str::to_owned).collect();
    let folders = parts.len().saturating_sub(1);
    for folder in &mut parts[..folders] {
        let slug = Ordered::read(folder).slug;
        if !slug.is_empty() {
            *folder = slug;
        }
    }
    parts.join("/")
}
