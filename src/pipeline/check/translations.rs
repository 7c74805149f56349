//! Translations whose originals went on without them, and those that are hardly begun.
//! What is not translated at all is no fault: learners get it in the first language.

use crate::diagnostic::{Diagnostic, codes};
use crate::model::{Catalog, Rendition, Translation, summary};

/// Changes that are shown with their places, at most.
const SHOWN: usize = 5;

/// What is wrong with the translations of a site.
pub fn check(catalog: &Catalog) -> Vec<Diagnostic> {
    let files = catalog.translated.iter().flat_map(|site| &site.files);
    let told = files.filter_map(|one| Some((one, one.own.as_ref()?)));
    told.flat_map(|(one, own)| [older(one, own), unfinished(own)]).flatten().collect()
}

fn older(one: &Translation, own: &Rendition) -> Option<Diagnostic> {
    let changes = own.changes();
    if changes.is_empty() {
        return None;
    }
    let message = format!("this translation is older than its original: {} since", summary(changes));
    let mut fault = Diagnostic::new(codes::TRANSLATION_OLDER, message).on(&own.file);
    for (change, span) in changes.iter().filter_map(|change| Some((change, change.span?))).take(SHOWN) {
        fault = fault.related(&one.original, span, format!("{} {}", change.kind.word(), change.happened.word()));
    }
    Some(fault.help("translate what changed, then write `of: now` on top and run `lyceum check --fix`"))
}

fn unfinished(own: &Rendition) -> Option<Diagnostic> {
    if !own.is_unfinished() {
        return None;
    }
    let message = format!(
        "this translation is still in the first language: {} of its {} texts are the original's, word for word",
        own.untranslated, own.blocks
    );
    let fault = Diagnostic::new(codes::TRANSLATION_UNFINISHED, message).on(&own.file);
    Some(fault.help("put your own words in the place of the others, or take the file away until you do"))
}
