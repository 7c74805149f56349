//! A course in another language of the site: what is translated in its own words, the rest
//! as the original has it. Ids, addresses, keys and rules are the original's everywhere, so
//! that one record serves all languages.
//!
//! Sees originals that are whole already, and drafts of translations.

mod answers;
mod body;
mod curriculum;
mod glossary;
mod page;
mod pair;
mod question;
mod scenario;
mod survey;

use std::sync::Arc;

use super::index::Index;
use super::{keys, links};
use crate::artifact::Key;
use crate::diagnostic::{Diagnostic, SourceFile, Span, codes};
use crate::model::{Course, MediaUse, Module, Objective, Page, Tag, relative};

pub use answers::share_answers;
pub use curriculum::curriculum;
pub use glossary::{Paired, pair_terms};

use body::Renamed;
use pair::pair;

/// A place in a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Spot {
    /// The file as a whole.
    File,
    /// A line of it.
    Line(Span),
}

/// What a translation does not have as its original has it.
struct Differing {
    message: String,
    own: Spot,
    original: Spot,
}

impl Differing {
    fn fault(&self, own: &Arc<SourceFile>, original: &Arc<SourceFile>) -> Diagnostic {
        let (code, help) = match self.message.starts_with("has other headings") {
            true => (codes::TRANSLATION_SECTIONS_DIFFER, SECTIONS_HELP),
            false => (codes::TRANSLATION_DIFFERS, SAME_HELP),
        };
        let fault = Diagnostic::new(code, format!("this translation {}", self.message));
        let fault = match self.own {
            Spot::File => fault.on(own),
            Spot::Line(span) => fault.at(own, span, ""),
        };
        let span = match self.original {
            Spot::File => None,
            Spot::Line(span) => Some(span),
        };
        fault.related(original, span, "the original").help(help)
    }
}

const SAME_HELP: &str =
    "translate the words and nothing else: the same questions with the same answers and marks in the same order";
const SECTIONS_HELP: &str =
    "give it the headings of its original, in the same order: links and the language switch find sections by them";

fn sections_differ(own: usize, original: usize) -> Differing {
    let message = format!("has other headings than its original: {own}, not {original}");
    Differing { message, own: Spot::File, original: Spot::File }
}

/// The course as the site in this language shows it.
pub fn course(original: &Course, language: &str, index: &Index<'_>, faults: &mut Vec<Diagnostic>) -> Course {
    let mut course = original.clone();
    let mut drafts = vec![original.key, Key::of_texts([language])];
    up(&mut course.links, &course.media, &original.url, language);
    if let Some(item) = index.originals.translation(&original.origin.path, language) {
        let (draft, common) = (&item.draft, &item.draft.front.common);
        let page = links::Page::of(draft, &original.url);
        let found = resolve(page, &original.origin.path, language, index, faults);
        drafts.push(draft.key);
        course.title = text(&draft.title, &original.title);
        course.summary = text(&common.summary, &original.summary);
        course.language = common.language.clone().unwrap_or_else(|| language.to_owned());
        course.updated = text(&common.updated, &original.updated);
        course.review = common.review;
        match tags(&original.tags, &common.tags) {
            Ok(tags) => course.tags = tags,
            Err(differing) => faults.push(differing.fault(&draft.file, &original.origin)),
        }
        (course.body, course.links, course.media) = found;
    }
    let modules = original.modules.iter().map(|own| module(own, original, language, index, &mut drafts, faults));
    course.modules = modules.collect();
    course.outline_key = Key::join([keys::outline(&course), Key::of_texts([language])]);
    course.key = keys::course(&course, drafts);
    course
}

fn module(
    original: &Module,
    course: &Course,
    language: &str,
    index: &Index<'_>,
    drafts: &mut Vec<Key>,
    faults: &mut Vec<Diagnostic>,
) -> Module {
    let mut module = original.clone();
    up(&mut module.links, &module.media, &course.url, language);
    let path = original.origin.as_ref().map_or("", |origin| origin.path.as_str());
    if let Some(item) = index.originals.translation(path, language) {
        let (draft, common) = (&item.draft, &item.draft.front.common);
        let page = links::Page::of(draft, &course.url);
        drafts.push(draft.key);
        (module.body, module.links, module.media) = resolve(page, path, language, index, faults);
        module.title = text(&draft.title, &original.title);
        module.summary = text(&common.summary, &original.summary);
        module.objectives = objectives(&original.objectives, &common.objectives);
        language.clone_into(&mut module.language);
        module.review = common.review;
    }
    let translated = |page: &Arc<Page>| match index.originals.translation(&page.origin.path, language) {
        Some(item) => Arc::new(page::page(page, item, language, index, faults)),
        None => Arc::new(as_it_is(page, language)),
    };
    module.pages = original.pages.iter().map(translated).collect();
    module
}

/// A page without a translation: shown in its own language, one folder further down.
fn as_it_is(original: &Page, language: &str) -> Page {
    let mut page = original.clone();
    up(&mut page.links, &page.media, &original.url, language);
    page.key = Key::join([original.key, Key::of_texts([language])]);
    page
}

type Text = (Arc<crate::model::Body>, Vec<String>, Vec<(usize, Arc<MediaUse>)>);

/// The text of a course or of a module, with its links.
fn resolve(page: links::Page<'_>, path: &str, language: &str, index: &Index<'_>, faults: &mut Vec<Diagnostic>) -> Text {
    let draft = page.draft();
    let Some(original) = index.page(path) else { return Text::default() };
    let mut renamed = Renamed::default();
    let numbers = pair(&texts(&original.draft.anchors), &texts(&draft.anchors));
    for (own, number) in draft.anchors.iter().zip(numbers) {
        let begin = &draft.ids_begin;
        if let Some(number) = number {
            renamed.id(&format!("{begin}{own}"), &format!("{begin}{}", original.draft.anchors[number]));
        }
    }
    let found = links::resolve(page.translating(language, original.draft), index);
    faults.extend(found.faults);
    let hrefs = found.hrefs.iter().map(|href| in_place(&renamed, href)).collect();
    (Arc::new(renamed.body(&draft.body)), hrefs, found.media)
}

/// An address on the page itself under the anchors of the original.
fn in_place(renamed: &Renamed, href: &str) -> String {
    href.strip_prefix('#').map_or_else(|| href.to_owned(), |own| format!("#{}", renamed.name(own)))
}

/// Media lie beside the originals, outside the folder of the language.
pub fn up(links: &mut [String], media: &[(usize, Arc<MediaUse>)], url: &str, language: &str) {
    for (number, used) in media {
        links[*number] = relative(&format!("{language}/{url}"), &used.url);
    }
}

/// Objectives in the translation's words, under the original's ids.
fn objectives(original: &[Objective], own: &[Objective]) -> Vec<Objective> {
    let of = |(at, first): (usize, &Objective)| {
        let named = own.iter().find(|one| one.id.is_some() && one.id == first.id);
        let said = named.or_else(|| own.get(at).filter(|_| own.len() == original.len()));
        Objective { id: first.id.clone(), text: said.map_or(&first.text, |said| &said.text).clone() }
    };
    original.iter().enumerate().map(of).collect()
}

/// Topics in the translation's words, one after the other; those of the original where it names none.
fn tags(original: &[Tag], own: &[String]) -> Result<Vec<Tag>, Differing> {
    if own.is_empty() {
        return Ok(original.to_vec());
    }
    if own.len() != original.len() {
        let message = format!("has {} tags, its original {}", own.len(), original.len());
        return Err(Differing { message, own: Spot::File, original: Spot::File });
    }
    let named = original.iter().zip(own).map(|(tag, name)| Tag { id: tag.id.clone(), name: name.clone() });
    Ok(named.collect())
}

/// The translation's text, or the original's where it has none.
pub fn text(own: &str, original: &str) -> String {
    if own.is_empty() { original.to_owned() } else { own.to_owned() }
}

fn texts(ids: &[String]) -> Vec<&str> {
    ids.iter().map(String::as_str).collect()
}
