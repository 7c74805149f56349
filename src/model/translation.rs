//! How far a site is translated: each file that people read, and what says it in another
//! language.

use super::{BlockChange, Origin};

/// A file of the site's first language, and its translation into another one.
#[derive(Debug, Clone)]
pub struct Translation {
    /// The original.
    pub original: Origin,
    /// Its course's folder from the site's root; empty for what lies in none.
    pub folder: String,
    /// The translation, where there is one.
    pub own: Option<Rendition>,
}

/// What is known of the original that a translation was made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Made {
    /// The translation does not say.
    Unsaid,
    /// So much of it changed since; nothing, where there is nothing.
    Of(Vec<BlockChange>),
}

/// A file that says another one in its language.
#[derive(Debug, Clone)]
pub struct Rendition {
    /// The file.
    pub file: Origin,
    /// What it was made of.
    pub made: Made,
    /// Nobody who speaks the language well has read it.
    pub review: bool,
    /// Blocks with words enough to be told.
    pub blocks: usize,
    /// How many of them are word for word the original's.
    pub untranslated: usize,
}

impl Rendition {
    /// What changed in the original since.
    pub fn changes(&self) -> &[BlockChange] {
        match &self.made {
            Made::Unsaid => &[],
            Made::Of(changes) => changes,
        }
    }

    /// True where more than half is still in the original's language.
    pub fn is_unfinished(&self) -> bool {
        self.untranslated * 2 > self.blocks
    }
}
