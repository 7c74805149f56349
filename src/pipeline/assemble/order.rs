//! Order among siblings: by number, those without one after them by name.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::Item;
use crate::diagnostic::{Diagnostic, SourceFile, codes};
use crate::pipeline::load::Ordered;

/// The place of a name among its siblings.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Rank {
    number: u64,
    slug: String,
}

impl Rank {
    /// The rank of a name.
    pub fn of(ordered: &Ordered) -> Self {
        Self { number: ordered.number.map_or(u64::MAX, u64::from), slug: ordered.slug.clone() }
    }
}

/// Pages that share a number, or of which only some have one. Files are compared
/// with files only: a final quiz without a number goes after numbered modules.
pub fn check(pages: &[&Item], faults: &mut Vec<Diagnostic>) {
    let mut pages = pages.to_vec();
    pages.sort_by(|one, other| one.source.name.path.cmp(&other.source.name.path));
    let siblings: Vec<Sibling<'_>> =
        pages.iter().map(|item| Sibling { name: &item.source.name.own, file: item.draft.file.clone() }).collect();
    check_siblings(&siblings, "page", faults);
}

/// The same for the folders of modules, by one file of each.
pub fn check_folders(modules: &[&Item], faults: &mut Vec<Diagnostic>) {
    let sibling = |item: &&'_ Item| {
        let folder = item.source.name.path.rsplit_once('/').map_or("", |(folder, _)| folder).to_owned();
        Some((item.source.name.module.clone()?, Arc::new(SourceFile::new(folder, ""))))
    };
    let folders: Vec<(Ordered, Arc<SourceFile>)> = modules.iter().filter_map(sibling).collect();
    let siblings: Vec<Sibling<'_>> = folders.iter().map(|(name, file)| Sibling { name, file: file.clone() }).collect();
    check_siblings(&siblings, "module", faults);
}

struct Sibling<'a> {
    name: &'a Ordered,
    file: Arc<SourceFile>,
}

fn check_siblings(siblings: &[Sibling<'_>], what: &str, faults: &mut Vec<Diagnostic>) {
    let mut by_number: BTreeMap<u32, &Sibling<'_>> = BTreeMap::new();
    for sibling in siblings {
        let Some(number) = sibling.name.number else { continue };
        if let Some(first) = by_number.insert(number, sibling) {
            let fault = Diagnostic::new(codes::NUMBERS_EQUAL, format!("two {what}s here have the number {number}"))
                .on(&sibling.file)
                .related(&first.file, None, "the other one");
            faults.push(fault.help("give each its own number: it decides the order"));
        }
    }
    let unnumbered = siblings.iter().find(|sibling| sibling.name.number.is_none());
    if let (Some(sibling), false) = (unnumbered, by_number.is_empty()) {
        let message = format!("this {what} has no number, but others beside it have one");
        let fault = Diagnostic::new(codes::NUMBERS_MIXED, message).on(&sibling.file);
        faults.push(fault.help("put a number in front of its name; without one it comes last"));
    }
}
