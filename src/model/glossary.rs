//! The glossary: the words of the work and what they mean.
//!
//! Says what each term is called and what it means. Where it occurs on a page is a mark of
//! that page, made when the site is put together.

use std::sync::Arc;

use super::{Body, Hole, MediaUse, Origin};
use crate::artifact::Key;
use crate::diagnostic::Span;

/// A term.
#[derive(Debug, Clone, PartialEq)]
pub struct Term {
    /// Its id: the anchor on the glossary's page, the same in all languages.
    pub id: String,
    /// What it is called; the first is shown, the others are found in lessons too.
    pub names: Vec<String>,
    /// What it means.
    pub meaning: Body,
    /// The same without markup.
    pub words: String,
    /// Addresses of the links in its meaning, as they stand on the glossary's page.
    pub links: Vec<String>,
    /// Media in its meaning, by number of link.
    pub media: Vec<(usize, Arc<MediaUse>)>,
    /// Language of its text.
    pub language: String,
    /// Its line in the file.
    pub span: Span,
    /// Fingerprint of everything that is shown of it.
    pub key: Key,
}

impl Term {
    /// What it is shown as.
    pub fn name(&self) -> &str {
        self.names.first().map_or("", String::as_str)
    }
}

/// The glossary as the site in one language shows it.
#[derive(Debug, Clone, PartialEq)]
pub struct Glossary {
    /// Address of its page.
    pub url: String,
    /// Title, or empty where the theme's word for it serves.
    pub title: String,
    /// One or two sentences; may be empty.
    pub summary: String,
    /// Language of its text; a term that is not translated has its own.
    pub language: String,
    /// An unreviewed translation.
    pub review: bool,
    /// Shown to authors only.
    pub draft: bool,
    /// A few words on it.
    pub body: Arc<Body>,
    /// Addresses of links in those, by number.
    pub links: Vec<String>,
    /// Media in those, by number of link.
    pub media: Vec<(usize, Arc<MediaUse>)>,
    /// The terms in the order of the file.
    pub terms: Vec<Arc<Term>>,
    /// The file it was read from.
    pub origin: Origin,
    /// Fingerprint of everything above.
    pub key: Key,
}

impl Glossary {
    /// The term of an id.
    pub fn term(&self, id: &str) -> Option<&Arc<Term>> {
        self.terms.iter().find(|term| term.id == id)
    }

    /// Media files that it uses.
    pub fn media(&self) -> impl Iterator<Item = &Arc<MediaUse>> {
        self.media.iter().chain(self.terms.iter().flat_map(|term| &term.media)).map(|(_, used)| used)
    }
}

/// The terms on a page.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PageTerms {
    /// Their ids, each once; marks count in them.
    pub ids: Vec<String>,
    /// Where marks begin and end in the page's text, beside the text's own holes.
    pub marks: Vec<Hole>,
}
