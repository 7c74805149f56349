//! Views of the glossary.

use serde::Serialize;

use super::Frame;

/// The glossary as such.
#[derive(Debug, Clone, Serialize)]
pub struct GlossaryFacts {
    /// One or two sentences; may be empty.
    pub summary: String,
    /// A few words on it, as HTML; may be empty.
    pub intro: String,
    /// Number of terms.
    pub terms: usize,
    /// True when its title is its author's, in the language of its text.
    pub has_title: bool,
}

/// The glossary's page.
#[derive(Debug, Clone, Serialize)]
pub struct GlossaryView {
    /// What every page has.
    #[serde(flatten)]
    pub frame: Frame,
    /// The glossary.
    pub glossary: GlossaryFacts,
    /// Its terms by letter, in the order of the language.
    pub letters: Vec<LetterView>,
}

/// A letter and the terms under it.
#[derive(Debug, Clone, Serialize)]
pub struct LetterView {
    /// Its anchor.
    pub id: String,
    /// The letter; `#` for names that begin with none.
    pub letter: String,
    /// The terms.
    pub entries: Vec<EntryView>,
}

/// A term.
#[derive(Debug, Clone, Serialize)]
pub struct EntryView {
    /// Its anchor.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// What else it is called.
    pub also: Vec<String>,
    /// Attributes `lang` and `dir` with a space before them, where they are not those of the site.
    pub native: String,
    /// What it means, as HTML.
    pub meaning: String,
    /// The first lessons that use it.
    pub used: Vec<UseView>,
    /// How many more lessons use it.
    pub more: usize,
}

/// A lesson that uses a term.
#[derive(Debug, Clone, Serialize)]
pub struct UseView {
    /// Its title.
    pub title: String,
    /// Its address.
    pub href: String,
    /// Attributes `lang` and `dir` of its title, as of a term.
    pub native: String,
}
