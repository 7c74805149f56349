//! Which terms stand on which page, and where: the names of the glossary, by language.
//!
//! A text in one language is searched for that language's names, and for those of the default
//! language too: abbreviations are the same everywhere. What terms mean is for `glossary`.

mod lexicon;
mod prose;

use std::sync::Arc;

use super::originals::Originals;
use super::translate::{Paired, pair_terms};
use super::{Item, Rules, find};
use crate::artifact::Key;
use crate::diagnostic::{Diagnostic, codes, did_you_mean};
use crate::model::{Body, Fill, Hole, Page, PageTerms};
use crate::pipeline::load::FileKind;
use crate::pipeline::parse::{Draft, Link, TermDraft};

use lexicon::{Lexicon, Name};

/// The terms of a site.
#[derive(Default)]
pub struct Terms<'a> {
    /// The glossary itself.
    pub original: Option<&'a Item>,
    /// Its translations, and which term translates which.
    pub translations: Vec<(&'a str, &'a Item, Paired)>,
    /// Names by language; those of the default language first, under no name.
    lexicons: Vec<(&'a str, Arc<Lexicon>)>,
    /// Fingerprint of all names and ids.
    pub key: Option<Key>,
}

impl<'a> Terms<'a> {
    /// Finds the glossary among the files of a site; what its translations do not share with it goes to `faults`.
    pub fn of(items: &'a [Item], originals: &Originals<'a>, rules: Rules<'a>, faults: &mut Vec<Diagnostic>) -> Self {
        let is_shown = |item: &&Item| rules.shows(item) && item.source.name.language.is_none();
        let shown: Vec<&Item> = items.iter().filter(is_shown).collect();
        let Some(original) = find(&shown, FileKind::Glossary) else { return Self::default() };
        let own = &original.draft.terms;
        let mut terms = Self { original: Some(original), ..Self::default() };
        let own_names = names(own, &Paired::same(own));
        terms.add("", &own_names);
        for language in rules.settings.languages.iter().skip(1) {
            let Some(item) = originals.translation(&original.source.name.path, language) else { continue };
            let paired = pair_terms(&original.draft, &item.draft, faults);
            terms.add(language, &[names(&item.draft.terms, &paired), own_names.clone()].concat());
            terms.translations.push((language, item, paired));
        }
        terms
    }

    fn add(&mut self, language: &'a str, names: &[Name<'_>]) {
        let drafts = self.drafts();
        let quiet = |name: &Name<'_>| if name.is_quiet { "quiet" } else { "" };
        let texts = names.iter().flat_map(|name| [drafts[name.term].id.as_str(), quiet(name), name.text]);
        let key = Key::of_texts([language].into_iter().chain(texts));
        self.key = Some(Key::join(self.key.into_iter().chain([key])));
        self.lexicons.push((language, Arc::new(Lexicon::of(names))));
    }

    fn lexicon(&self, language: &str) -> Option<&Lexicon> {
        let own = self.lexicons.iter().find(|(known, _)| *known == language);
        own.or(self.lexicons.first()).map(|(_, lexicon)| lexicon.as_ref())
    }

    fn drafts(&self) -> &'a [TermDraft] {
        self.original.map_or(&[], |item| &item.draft.terms)
    }

    /// The id of the term that a link asks for: by its id, else by a name it has.
    ///
    /// # Errors
    /// The fault at the link.
    pub fn wanted(&self, draft: &Draft, link: &Link, language: &str) -> Result<&'a str, Box<Diagnostic>> {
        let name = link.target.split_once(':').map_or("", |(_, name)| name);
        let drafts = self.drafts();
        let by_id = drafts.iter().find(|term| term.id == name);
        let by_name = || drafts.get(self.lexicon(language)?.term(name)?);
        by_id.or_else(by_name).map(|term| term.id.as_str()).ok_or_else(|| Box::new(self.unknown(draft, link, name)))
    }

    fn unknown(&self, draft: &Draft, link: &Link, name: &str) -> Diagnostic {
        let names = self.drafts().iter().flat_map(|term| term.names.iter().chain([&term.id]));
        let near = did_you_mean(name, names.map(String::as_str));
        let help = match (self.original, near) {
            (None, _) => String::from("there is no glossary yet: write one, courses/glossary.md"),
            (Some(_), Some(near)) => format!("did you mean `{near}`?"),
            (Some(item), None) => {
                format!("write it into {}, or link to another term: (glossary:its-id)", item.source.name.path)
            }
        };
        let fault = Diagnostic::new(codes::TERM_UNKNOWN, format!("the glossary has no term `{name}`"));
        fault.at(&draft.file, link.span, "").help(help)
    }

    /// The terms of a page: each is marked where a lesson's text uses it first, unless its author linked
    /// it somewhere on the page. `linked`: ids of those. Questions explain nothing: who asks does not tell.
    pub fn of_page(&self, page: &Page, linked: Vec<String>) -> PageTerms {
        match page.is_lesson() {
            true => self.marks(&page.body, &page.language, linked),
            false => PageTerms { ids: linked, marks: Vec::new() },
        }
    }

    fn marks(&self, body: &Body, language: &str, linked: Vec<String>) -> PageTerms {
        let drafts = self.drafts();
        let mut found = PageTerms { ids: linked, marks: Vec::new() };
        let Some(lexicon) = self.lexicon(language) else { return found };
        let mut seen: Vec<bool> = drafts.iter().map(|term| found.ids.contains(&term.id)).collect();
        prose::stretches(&body.markup, |stretch| {
            lexicon.find(&body.markup[stretch.clone()], |hit| {
                if std::mem::replace(&mut seen[hit.term], true) {
                    return;
                }
                let mark = |at: usize, fill: Fill| Hole { at: stretch.start + at, fill };
                found.marks.extend([mark(hit.at.start, Fill::Term(found.ids.len())), mark(hit.at.end, Fill::TermEnd)]);
                found.ids.push(drafts[hit.term].id.clone());
            });
        });
        found
    }
}

/// Every name of some terms, with the numbers of their originals.
fn names<'t>(terms: &'t [TermDraft], paired: &Paired) -> Vec<Name<'t>> {
    let of = terms.iter().zip(&paired.0).filter_map(|(draft, original)| Some((draft, (*original)?)));
    of.flat_map(|(draft, term)| draft.names.iter().map(move |text| Name { text, term, is_quiet: draft.is_quiet }))
        .collect()
}
