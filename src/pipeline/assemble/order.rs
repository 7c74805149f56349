//! Order among siblings: by number, those without one after them by name.

use std::collections::BTreeMap;

use super::Item;
use crate::diagnostic::{Diagnostic, codes};
use crate::pipeline::load::Ordered;

/// The place of a name among its siblings.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
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

/// Siblings that share a number, or of which only some have one. Files are compared
/// with files only: a final quiz without a number goes after numbered modules.
pub fn check(siblings: &[&Item], faults: &mut Vec<Diagnostic>) {
    let mut by_number: BTreeMap<u32, &Item> = BTreeMap::new();
    for item in siblings {
        let Some(number) = item.source.name.own.number else { continue };
        if let Some(first) = by_number.insert(number, item) {
            let fault = Diagnostic::new(codes::NUMBERS_EQUAL, format!("two pages here have the number {number}"))
                .on(&item.draft.file)
                .related(&first.draft.file, None, "the other one");
            faults.push(fault.help("give each its own number: it decides the order"));
        }
    }
    let unnumbered = siblings.iter().find(|item| item.source.name.own.number.is_none());
    if let (Some(item), false) = (unnumbered, by_number.is_empty()) {
        let fault = Diagnostic::new(codes::NUMBERS_MIXED, "this page has no number, but others beside it have one")
            .on(&item.draft.file);
        faults.push(fault.help("put a number in front of its name; without one it comes last"));
    }
}
