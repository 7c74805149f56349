//! Which file translates which: a translation has the folder, the name and the kind of its
//! original, numbers aside, and a language behind them.
//!
//! Knows names of files only. What a translation says is for `translate`.

use std::collections::HashMap;

use super::{Item, Rules};
use crate::diagnostic::{Diagnostic, codes, did_you_mean};
use crate::pipeline::load::Spot;

/// The translations of a site by their originals.
#[derive(Default)]
pub struct Originals<'a> {
    /// By path of the original and language.
    translations: HashMap<(&'a str, &'a str), &'a Item>,
    /// Paths of originals by those of their translations.
    used: HashMap<&'a str, &'a str>,
}

impl<'a> Originals<'a> {
    /// Finds the original of every translation that is shown.
    pub fn of(items: &'a [Item], rules: Rules<'_>, faults: &mut Vec<Diagnostic>) -> Self {
        let mut originals = Self::default();
        let (translations, rest): (Vec<&Item>, Vec<&Item>) =
            items.iter().partition(|item| item.source.name.language.is_some());
        if translations.is_empty() {
            return originals;
        }
        let by_place: HashMap<Spot<'a>, &'a Item> = rest.iter().map(|item| (item.source.name.spot(), *item)).collect();
        for item in translations.into_iter().filter(|item| rules.shows(item)) {
            match by_place.get(&item.source.name.spot()) {
                Some(original) => faults.extend(originals.add(item, original)),
                None => faults.push(without_original(item, &rest)),
            }
        }
        originals
    }

    fn add(&mut self, item: &'a Item, original: &'a Item) -> Option<Diagnostic> {
        let language = item.source.name.language.as_deref().unwrap_or("");
        let path = original.source.name.path.as_str();
        if let Some(first) = self.translations.get(&(path, language)) {
            let message = format!("two files translate {path} into `{language}`");
            let fault = Diagnostic::new(codes::URL_TWICE, message).on(&item.draft.file);
            let fault = fault.related(&first.draft.file, None, "the other one");
            return Some(fault.help("remove one of them: the number in front does not count"));
        }
        self.translations.insert((path, language), item);
        self.used.insert(&item.source.name.path, path);
        None
    }

    /// The translation of an original into a language.
    pub fn translation(&self, path: &str, language: &str) -> Option<&'a Item> {
        self.translations.get(&(path, language)).copied()
    }

    /// The path of what the translation at a path translates.
    pub fn of_translation(&self, path: &str) -> Option<&'a str> {
        self.used.get(path).copied()
    }

    /// True for originals, and for translations of one.
    pub fn has(&self, item: &Item) -> bool {
        let name = &item.source.name;
        name.language.is_none() || self.used.contains_key(name.path.as_str())
    }
}

fn without_original(item: &Item, originals: &[&Item]) -> Diagnostic {
    let name = &item.source.name;
    let language = name.language.as_deref().unwrap_or("");
    let own = name.path.replacen(&format!(".{language}."), ".", 1);
    let paths = originals.iter().map(|item| item.source.name.path.as_str());
    let near = did_you_mean(&own, paths);
    let fault =
        Diagnostic::new(codes::TRANSLATION_WITHOUT_ORIGINAL, format!("there is no page {own} to be translated"));
    let help = near.map_or_else(
        || {
            format!(
                "give it the name of its original with .{language} before .md, or take the .{language} out of its name"
            )
        },
        |near| {
            let near = near.rsplit_once(".md").map_or(near, |(stem, _)| stem);
            format!("if it translates {near}.md, name it {near}.{language}.md")
        },
    );
    fault.on(&item.draft.file).help(help)
}
