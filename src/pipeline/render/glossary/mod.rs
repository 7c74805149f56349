//! The glossary's page: every term under its letter, with its meaning and the first lessons that use it.

mod card;
mod notes;
mod order;

use std::collections::HashMap;
use std::sync::Arc;

use super::data::{self, PageData};
use super::fill::{Filling, script_json};
use super::press::{About, SharedPress};
use super::view::{EntryView, GlossaryFacts, GlossaryView, LetterView, UseView};
use crate::artifact::{Artifact, Key, Make, Recipe};
use crate::diagnostic::Diagnostic;
use crate::model::{Catalog, Glossary, Page, Term};

pub use card::{card, card_id};
pub use notes::{addresses, notes};

/// Lessons that are named at a term.
const MOST_USES: usize = 3;

/// The lessons that use a term.
#[derive(Debug, Default)]
struct Uses {
    /// The first of them: title, address, language.
    first: Vec<(String, String, String)>,
    /// How many there are.
    count: usize,
}

/// The terms of a site by their ids, as it shows them.
#[derive(Default)]
pub struct Known<'a>(HashMap<&'a str, &'a Arc<Term>>);

impl<'a> Known<'a> {
    /// The terms of a glossary.
    pub fn of(glossary: Option<&'a Arc<Glossary>>) -> Self {
        let terms = glossary.into_iter().flat_map(|glossary| &glossary.terms);
        Self(terms.map(|term| (term.id.as_str(), term)).collect())
    }

    /// Those on a page, in their order there.
    pub fn on(&self, page: &Page) -> Vec<Arc<Term>> {
        page.terms.ids.iter().filter_map(|id| self.0.get(id.as_str())).map(|term| (*term).clone()).collect()
    }

    /// Fingerprint of those on some pages.
    pub fn key<'p>(&self, pages: impl Iterator<Item = &'p Arc<Page>>) -> Key {
        let ids = pages.flat_map(|page| &page.terms.ids);
        Key::join(ids.filter_map(|id| self.0.get(id.as_str())).map(|term| term.key))
    }
}

struct GlossaryParts {
    press: SharedPress,
    glossary: Arc<Glossary>,
    /// By number of the term.
    uses: Vec<Uses>,
}

/// The page of a catalog's glossary, where it has one.
pub fn artifact(press: &SharedPress, catalog: &Catalog) -> Option<Artifact> {
    let glossary = catalog.glossary.clone()?;
    let uses = uses(&glossary, catalog);
    let said = uses.iter().flat_map(|uses| uses.first.iter().flat_map(|(title, url, language)| [title, url, language]));
    let counts = uses.iter().flat_map(|uses| uses.count.to_le_bytes()).collect::<Vec<u8>>();
    let key = Key::join([press.key, glossary.key, Key::of_texts(said.map(String::as_str)), Key::of(&counts)]);
    let path = press.path(&glossary.url);
    Some(Artifact { path, key, recipe: Recipe::Made(Arc::new(GlossaryParts { press: press.clone(), glossary, uses })) })
}

fn uses(glossary: &Glossary, catalog: &Catalog) -> Vec<Uses> {
    let numbers: HashMap<&str, usize> =
        glossary.terms.iter().enumerate().map(|(number, term)| (term.id.as_str(), number)).collect();
    let mut uses: Vec<Uses> = glossary.terms.iter().map(|_| Uses::default()).collect();
    for page in catalog.courses.iter().flat_map(|course| course.pages()).filter(|page| page.is_lesson()) {
        for number in page.terms.ids.iter().filter_map(|id| numbers.get(id.as_str())) {
            let uses = &mut uses[*number];
            uses.count += 1;
            if uses.first.len() < MOST_USES {
                uses.first.push((page.title.clone(), page.url.clone(), page.language.clone()));
            }
        }
    }
    uses
}

impl Make for GlossaryParts {
    fn make(&self) -> Result<Vec<u8>, Box<Diagnostic>> {
        let glossary = &self.glossary;
        let word = self.press.words.plain("glossary");
        let home = self.press.words.plain("nav-courses");
        let has_title = !glossary.title.is_empty();
        let about = About {
            kind: "glossary",
            id: "",
            title: if has_title { &glossary.title } else { &word },
            description: &glossary.summary,
            language: &glossary.language,
            url: &glossary.url,
            draft: glossary.draft,
            review: glossary.review,
            crumbs: vec![self.press.home(&home)],
        };
        let root = self.press.root(&about);
        let data = script_json(&PageData {
            version: data::VERSION,
            site: self.press.site_id(),
            kind: "glossary",
            lang: &glossary.language,
            root: &root,
            learners: self.press.learners(),
            ..PageData::default()
        });
        let mut intro = String::new();
        let filling = Filling {
            words: self.press.words_of(&glossary.language),
            theme: &self.press.theme,
            links: &glossary.links,
            media: &glossary.media,
            at_work: None,
            terms: &[],
        };
        filling.plain(&glossary.body, &mut intro);
        let facts = GlossaryFacts { summary: glossary.summary.clone(), intro, terms: glossary.terms.len(), has_title };
        let view = GlossaryView { frame: self.press.frame(&about, data), glossary: facts, letters: self.letters() };
        self.press.print("glossary.html", &about, &view, |_, _| {})
    }
}

impl GlossaryParts {
    /// All terms in the order of letters. A term in another language than the page's is found under its own.
    fn letters(&self) -> Vec<LetterView> {
        let language = &self.press.language;
        let mut terms: Vec<(&Arc<Term>, &Uses)> = self.glossary.terms.iter().zip(&self.uses).collect();
        terms.sort_by(|(one, _), (other, _)| order::compare(one.name(), other.name(), language));
        let mut letters: Vec<LetterView> = Vec::new();
        for (term, uses) in terms {
            let letter = order::initial(term.name()).map_or_else(|| String::from("#"), String::from);
            if letters.last().is_none_or(|last| last.letter != letter) {
                letters.push(LetterView { id: format!("_l-{}", letters.len() + 1), letter, entries: Vec::new() });
            }
            letters.last_mut().into_iter().for_each(|last| last.entries.push(self.entry(term, uses)));
        }
        letters
    }

    fn entry(&self, term: &Term, uses: &Uses) -> EntryView {
        let mut meaning = String::new();
        let filling = Filling {
            words: self.press.words_of(&term.language),
            theme: &self.press.theme,
            links: &term.links,
            media: &term.media,
            at_work: None,
            terms: &[],
        };
        filling.plain(&term.meaning, &mut meaning);
        let used = |(title, url, language): &(String, String, String)| UseView {
            title: title.clone(),
            href: url.clone(),
            native: self.press.native(language),
        };
        EntryView {
            id: term.id.clone(),
            name: term.name().to_owned(),
            also: term.names.iter().skip(1).cloned().collect(),
            native: self.press.native(&term.language),
            meaning,
            used: uses.first.iter().map(used).collect(),
            more: uses.count - uses.first.len(),
        }
    }
}
