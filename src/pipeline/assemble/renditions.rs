//! Each file of a site beside its translations: what is translated, and what of an original
//! changed since.

use super::Item;
use super::originals::Originals;
use crate::model::{Known, Made, Rendition, Translation, changes, untranslated};

/// What of these files says something in a language of the site.
pub fn of(shown: &[&Item], originals: &Originals<'_>, language: &str) -> Vec<Translation> {
    let own = shown.iter().filter(|item| item.source.name.language.is_none());
    let translation = |item: &&Item| Translation {
        original: item.draft.file.clone(),
        folder: folder(item),
        own: originals.translation(&item.source.name.path, language).map(|own| rendition(item, own)),
    };
    own.map(translation).collect()
}

fn folder(item: &Item) -> String {
    if item.source.name.kind.is_of_site() {
        return String::new();
    }
    item.source.name.path.split('/').take(2).collect::<Vec<_>>().join("/")
}

fn rendition(original: &Item, own: &Item) -> Rendition {
    let (first, said) = (original.draft.blocks(), own.draft.blocks());
    let common = &own.draft.front.common;
    let known = common.of.as_deref().and_then(Known::read);
    let (blocks, untranslated) = untranslated(first, said);
    Rendition {
        file: own.draft.file.clone(),
        made: known.map_or(Made::Unsaid, |known| Made::Of(changes(&known, first))),
        review: common.review,
        blocks,
        untranslated,
    }
}
