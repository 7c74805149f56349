//! Names and addresses: each belongs to one file only, and some to the site itself.
//!
//! What is refused here takes no part in the catalog, so that one fault is told once.

use std::collections::{BTreeMap, HashMap};

use super::Item;
use super::index::url;
use crate::config::Settings;
use crate::diagnostic::{Diagnostic, codes};
use crate::pipeline::load::FileKind;

/// Names at the top of the output that belong to the site itself.
const RESERVED: [&str; 12] = [
    "assets",
    "index",
    "search",
    "my-learning",
    "settings",
    "review",
    "certificate",
    "check-certificate",
    "glossary",
    "catalog",
    "404",
    "courses",
];

/// Names beside a course's pages that belong to the course itself.
const OF_COURSES: [&str; 2] = ["index", "certificate"];

/// Files and folders that cannot have the name they have.
#[derive(Debug, Default)]
pub struct Refused {
    paths: Vec<String>,
}

impl Refused {
    /// True for a refused file, and for every file in a refused folder.
    pub fn holds(&self, path: &str) -> bool {
        let is_in = |refused: &String| {
            path.strip_prefix(refused.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        self.paths.iter().any(is_in)
    }
}

/// Tells of every name and address that is taken.
pub fn check(shown: &[&Item], settings: &Settings, faults: &mut Vec<Diagnostic>) -> Refused {
    let mut refused = Refused::default();
    folders(shown, settings, &mut refused, faults);
    let mut taken: HashMap<String, &Item> = HashMap::new();
    let own_page = |item: &&&Item| item.source.name.kind != FileKind::Module && item.source.name.language.is_none();
    for item in shown.iter().filter(own_page) {
        let name = &item.source.name;
        if refused.holds(&name.path) {
            continue;
        }
        let is_page = name.kind.is_page();
        if is_page && name.module.is_none() && OF_COURSES.contains(&name.own.slug.as_str()) {
            faults.push(reserved(&name.own.slug).on(&item.draft.file).help("choose another name for this file"));
            refused.paths.push(name.path.clone());
        } else if let Some(first) = taken.insert(url(name), item) {
            let fault = Diagnostic::new(codes::URL_TWICE, format!("two files make the page {}", url(name)))
                .on(&item.draft.file)
                .related(&first.draft.file, None, "the other one");
            faults.push(fault.help("rename one of them: the number in front and the kind do not count"));
            refused.paths.push(name.path.clone());
        }
    }
    refused
}

/// Folders of courses and modules: no two may have one name, number aside.
fn folders(shown: &[&Item], settings: &Settings, refused: &mut Refused, faults: &mut Vec<Diagnostic>) {
    let mut taken: BTreeMap<(&str, &str), &str> = BTreeMap::new();
    let is_alone = |kind: FileKind, language: &Option<_>| match kind {
        FileKind::Glossary => true,
        // a translation bears the name of its original
        FileKind::Curriculum => language.is_some(),
        _ => false,
    };
    for item in shown.iter().filter(|item| !is_alone(item.source.name.kind, &item.source.name.language)) {
        let name = &item.source.name;
        let (course, own) = folder_paths(&name.path);
        let is_language = settings.languages.contains(&name.course.slug);
        let first = *taken.entry((&name.course.slug, "")).or_insert(course);
        if first != course && !refused.holds(course) {
            faults.push(same_name(course, first, "courses", &name.course.slug));
            refused.paths.push(course.to_owned());
        } else if (RESERVED.contains(&name.course.slug.as_str()) || is_language) && !refused.holds(course) {
            faults.push(reserved(&name.course.slug).on_path(course).help("choose another name for this folder"));
            refused.paths.push(course.to_owned());
        }
        let (Some(module), Some(own)) = (&name.module, own) else { continue };
        let first = *taken.entry((course, &module.slug)).or_insert(own);
        if first != own && !refused.holds(own) {
            faults.push(same_name(own, first, "modules of this course", &module.slug));
            refused.paths.push(own.to_owned());
        }
    }
}

/// The folders of a file's course and module.
fn folder_paths(path: &str) -> (&str, Option<&str>) {
    let ends: Vec<usize> = path.match_indices('/').map(|(at, _)| at).collect();
    let course = ends.get(1).map_or(path, |end| &path[..*end]);
    (course, ends.get(2).map(|end| &path[..*end]))
}

fn same_name(path: &str, first: &str, what: &str, slug: &str) -> Diagnostic {
    let fault = Diagnostic::new(codes::URL_TWICE, format!("two {what} have the name `{slug}`")).on_path(path);
    let first = std::sync::Arc::new(crate::diagnostic::SourceFile::new(first, ""));
    fault.related(&first, None, "the other one").help("rename one of the folders: the number in front does not count")
}

fn reserved(name: &str) -> Diagnostic {
    Diagnostic::new(codes::NAME_RESERVED, format!("the name `{name}` is used by the site itself"))
}
