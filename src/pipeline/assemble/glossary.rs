//! The glossary with all its links: in the language it was written in, and as the sites in
//! other languages show it.
//!
//! A site has one at most and it sees all courses, so it is put together anew every time.

use std::sync::Arc;

use super::index::{Index, url};
use super::{Rules, links, translate};
use crate::artifact::Key;
use crate::diagnostic::Diagnostic;
use crate::model::{Glossary, MediaUse, Term};
use crate::pipeline::parse::TermDraft;

/// Builds the glossary; what its links miss goes to `faults`.
pub fn build(index: &Index<'_>, rules: Rules<'_>, faults: &mut Vec<Diagnostic>) -> Option<Glossary> {
    let item = index.terms.original?;
    let (draft, common, url) = (&item.draft, &item.draft.front.common, url(&item.source.name));
    let found = links::resolve(links::Page::of(draft, &url), index);
    faults.extend(found.faults);
    let language = common.language.clone().unwrap_or_else(|| rules.settings.language().to_owned());
    let terms: Vec<Arc<Term>> =
        draft.terms.iter().map(|term| Arc::new(named(term, &term.id, &language, &found.hrefs, &found.media))).collect();
    let mut glossary = Glossary {
        url,
        title: draft.title.clone(),
        summary: common.summary.clone(),
        language,
        review: common.review,
        draft: common.draft,
        body: draft.body.clone(),
        links: found.hrefs,
        media: found.media,
        terms,
        origin: draft.file.clone(),
        key: Key::of(b""),
    };
    glossary.key = key(&glossary, draft.key);
    Some(glossary)
}

/// The glossary as the site in this language shows it.
pub fn translated(original: &Glossary, language: &str, index: &Index<'_>, faults: &mut Vec<Diagnostic>) -> Glossary {
    let mut glossary = original.clone();
    translate::up(&mut glossary.links, &glossary.media, &original.url, language);
    glossary.terms = original.terms.iter().map(|term| Arc::new(further_down(term, &original.url, language))).collect();
    let of_language = index.terms.translations.iter().find(|(known, ..)| *known == language);
    let (Some((_, item, paired)), Some(first)) = (of_language, index.terms.original) else {
        glossary.key = Key::join([original.key, Key::of_texts([language])]);
        return glossary;
    };
    let (draft, common) = (&item.draft, &item.draft.front.common);
    let page = links::Page::of(draft, &original.url).translating(language, &first.draft);
    let found = links::resolve(page, index);
    faults.extend(found.faults);
    glossary.language = common.language.clone().unwrap_or_else(|| language.to_owned());
    glossary.title = translate::text(&draft.title, &original.title);
    glossary.summary = translate::text(&common.summary, &original.summary);
    glossary.review = common.review;
    glossary.body = draft.body.clone();
    glossary.links.clone_from(&found.hrefs);
    glossary.media.clone_from(&found.media);
    for (number, term) in glossary.terms.iter_mut().enumerate() {
        let Some(said) = paired.of(number).and_then(|at| draft.terms.get(at)) else { continue };
        *term = Arc::new(named(said, &term.id, &glossary.language, &found.hrefs, &found.media));
    }
    glossary.key = Key::join([key(&glossary, draft.key), original.key, Key::of_texts([language])]);
    glossary
}

/// A term under an id.
fn named(draft: &TermDraft, id: &str, language: &str, links: &[String], media: &[(usize, Arc<MediaUse>)]) -> Term {
    let of_term = |(number, used): &(usize, Arc<MediaUse>)| {
        draft.links.contains(number).then(|| (number - draft.links.start, used.clone()))
    };
    let mut term = Term {
        id: id.to_owned(),
        names: draft.names.clone(),
        meaning: draft.meaning.clone(),
        words: draft.words.clone(),
        links: links.get(draft.links.clone()).unwrap_or_default().to_vec(),
        media: media.iter().filter_map(of_term).collect(),
        language: language.to_owned(),
        span: draft.span,
        key: Key::of(b""),
    };
    term.key = term_key(&term);
    term
}

/// A term that is not translated, on a page one folder further down.
fn further_down(original: &Term, url: &str, language: &str) -> Term {
    let mut term = original.clone();
    translate::up(&mut term.links, &term.media, url, language);
    term.key = term_key(&term);
    term
}

fn term_key(term: &Term) -> Key {
    let holes = format!("{:?}", term.meaning.holes);
    let own = [term.id.as_str(), &term.language, &term.meaning.markup, &holes];
    let texts = own.into_iter().chain(term.names.iter().chain(&term.links).map(String::as_str));
    Key::join([Key::of_texts(texts)].into_iter().chain(term.media.iter().map(|(_, used)| used.key)))
}

fn key(glossary: &Glossary, draft: Key) -> Key {
    let links = Key::of_texts(glossary.links.iter().map(String::as_str));
    let terms = glossary.terms.iter().map(|term| term.key);
    Key::join([draft, links].into_iter().chain(terms).chain(glossary.media.iter().map(|(_, used)| used.key)))
}
