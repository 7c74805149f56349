//! Where every file of a site is found in the output.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use super::{Item, Rules};
use crate::config::Settings;
use crate::diagnostic::{Diagnostic, codes};
use crate::pipeline::load::{FileKind, Media, Ordered, SourceName};
use crate::pipeline::parse::Draft;

/// Names at the top of the output that belong to the site itself.
const RESERVED: [&str; 11] = [
    "assets",
    "index",
    "search",
    "my-learning",
    "settings",
    "review",
    "certificate",
    "glossary",
    "catalog",
    "404",
    "courses",
];

/// What a link finds.
pub struct Entry<'a> {
    /// Address from the site's root.
    pub url: String,
    /// The file's draft.
    pub draft: &'a Arc<Draft>,
    /// True when the page is not shown.
    pub hidden: bool,
}

/// All files by their path.
pub struct Index<'a> {
    pages: HashMap<&'a str, Entry<'a>>,
    /// Files that are no pages.
    pub media: &'a BTreeMap<String, Arc<Media>>,
}

impl<'a> Index<'a> {
    /// Indexes the files of a site.
    pub fn new(items: &'a [Item], media: &'a BTreeMap<String, Arc<Media>>, rules: Rules<'_>) -> Self {
        let entry = |item: &'a Item| {
            let hidden = item.draft.front.common.draft && !rules.drafts;
            (item.source.name.path.as_str(), Entry { url: url(&item.source.name), draft: &item.draft, hidden })
        };
        Self { pages: items.iter().map(entry).collect(), media }
    }

    /// The page of a source path; a folder's path finds its `course.md`.
    pub fn page(&self, path: &str) -> Option<&Entry<'a>> {
        self.pages.get(path).or_else(|| self.pages.get(format!("{path}/course.md").as_str()))
    }

    /// All paths there are.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.pages.keys().copied().chain(self.media.keys().map(String::as_str))
    }

    /// Addresses that are taken twice or belong to the site.
    pub fn check(&self, shown: &[&Item], settings: &Settings, faults: &mut Vec<Diagnostic>) {
        let mut taken: HashMap<String, &Item> = HashMap::new();
        let mut told: Vec<&str> = Vec::new();
        for item in shown {
            let name = &item.source.name;
            let is_language = settings.languages.contains(&name.course.slug);
            if (RESERVED.contains(&name.course.slug.as_str()) || is_language)
                && !told.contains(&name.course.slug.as_str())
            {
                told.push(&name.course.slug);
                faults.push(reserved(item, &name.course.slug));
            }
            if name.kind != FileKind::Module && name.own.slug == "index" {
                faults.push(reserved(item, "index"));
            }
            if let Some(first) = taken.insert(url(name), item) {
                let fault = Diagnostic::new(codes::URL_TWICE, format!("two files make the page {}", url(name)))
                    .on(&item.draft.file)
                    .related(&first.draft.file, None, "the other one");
                faults.push(fault.help("rename one of them: the number in front and the kind do not count"));
            }
        }
    }
}

fn reserved(item: &Item, name: &str) -> Diagnostic {
    Diagnostic::new(codes::NAME_RESERVED, format!("the name `{name}` is used by the site itself"))
        .on(&item.draft.file)
        .help("choose another name for this file or folder")
}

/// The address of a page. A module is a section of its course's page.
pub fn url(name: &SourceName) -> String {
    let course = &name.course.slug;
    match (name.kind, &name.module) {
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
