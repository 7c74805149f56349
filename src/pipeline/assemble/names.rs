//! Ids of everything, before courses are put together: drafts and the lock go in, each
//! file's names and a new lock come out.
//!
//! All originals take part, drafts that are not shown too, so that the lock is the same
//! whoever builds. A translation has the names of its original.

use std::collections::HashMap;
use std::sync::Arc;

use super::Item;
use crate::artifact::Key;
use crate::diagnostic::{Diagnostic, codes, did_you_mean};
use crate::model::lock::{Lock, Named, Recognised, Seen, recognise};
use crate::model::slug;
use crate::pipeline::load::FileKind;
use crate::pipeline::parse::Draft;

/// The names of a site.
pub struct Names<'a> {
    /// By path of the file.
    by_path: HashMap<&'a str, Named>,
    /// Ids of courses by the id their author gave them, and by their folder.
    courses: HashMap<&'a str, String>,
}

impl<'a> Names<'a> {
    /// Names everything; what the lock becomes is the second.
    pub fn new(items: &'a [Item], lock: &Arc<Lock>) -> (Self, Recognised) {
        let is_named = |item: &&Item| item.source.name.kind != FileKind::Module && item.source.name.language.is_none();
        let items: Vec<&Item> = items.iter().filter(is_named).collect();
        let seen: Vec<Seen<'_>> = items.iter().map(|item| seen(item)).collect();
        let mut recognised = recognise(lock, &seen);
        let named = std::mem::take(&mut recognised.named);
        let mut courses = HashMap::new();
        let of_courses = items.iter().zip(&named).filter(|(item, _)| item.source.name.kind == FileKind::Course);
        for (item, named) in of_courses.clone() {
            courses.insert(item.source.name.course.slug.as_str(), named.id.clone());
        }
        for (item, named) in of_courses {
            courses.extend(own_id(&item.draft).map(|own| (own, named.id.clone())));
        }
        let by_path = items.iter().map(|item| item.source.name.path.as_str()).zip(named).collect();
        (Self { by_path, courses }, recognised)
    }

    /// The names of a file.
    pub fn of(&self, item: &Item) -> Option<&Named> {
        self.at(&item.source.name.path)
    }

    /// The names of the file at a path.
    pub fn at(&self, path: &str) -> Option<&Named> {
        self.by_path.get(path)
    }

    /// The id of the course that an author names.
    pub fn course(&self, name: &str) -> String {
        self.courses.get(name).map_or(name, String::as_str).to_owned()
    }

    /// Fingerprint of the names of some files, and of the ids of courses that they require.
    pub fn key(&self, items: &[&Item], requires: &[String]) -> Key {
        let named = || items.iter().filter_map(|item| self.of(item));
        let whole = |named: &'_ Named| {
            Key::of_texts([&named.id, &named.revision].into_iter().chain(&named.was).map(String::as_str))
        };
        let ids = Key::join(named().map(whole));
        let requires: Vec<String> = requires.iter().map(|name| self.course(name)).collect();
        let questions = named().filter_map(|named| Some(named.questions.as_ref()?.key));
        Key::join([ids, Key::of_texts(requires.iter().map(String::as_str))].into_iter().chain(questions))
    }
}

fn seen(item: &Item) -> Seen<'_> {
    let (name, draft) = (&item.source.name, &item.draft);
    let module = name.module.as_ref().map_or("", |module| module.slug.as_str());
    Seen {
        course: &name.course.slug,
        page: name.kind.is_page().then_some((module, name.own.slug.as_str())),
        own: own_id(draft),
        was: &draft.front.common.was,
        trace: &draft.trace,
        questions: &draft.named,
    }
}

/// The author's own id, where it can be one.
fn own_id(draft: &Draft) -> Option<&str> {
    draft.front.common.id.as_deref().filter(|id| slug(id) == **id && !id.is_empty())
}

/// Tells of an id that cannot be one.
pub fn check_own_id(draft: &Draft) -> Option<Diagnostic> {
    let common = &draft.front.common;
    let id = common.id.as_ref().filter(|_| own_id(draft).is_none())?;
    let fault = Diagnostic::new(codes::ID_WRONG, format!("`{id}` cannot be an id")).at(&draft.file, common.id_span, "");
    Some(fault.help(format!("use lower case letters, digits and hyphens: `id: {}`", slug(id))))
}

/// Tells of pages that go on for one that never was. A site without a lock has no past.
pub fn check_was(items: &[Item], lock: &Lock) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    for draft in items.iter().map(|item| &item.draft).filter(|_| !lock.is_empty()) {
        for was in draft.front.common.was.iter().filter(|was| !lock.knows(was)) {
            let near = did_you_mean(was, lock.ids());
            let help = near.map_or_else(
                || String::from("write the id as it stands in lyceum.lock behind `page`, or leave the line out"),
                |near| format!("did you mean `{near}`?"),
            );
            let fault = Diagnostic::new(codes::WAS_UNKNOWN, format!("there never was a page `{was}`"));
            faults.push(fault.at(&draft.file, draft.front.common.was_span, "").help(help));
        }
    }
    faults
}
