//! `lyceum.lock`: which id each page, question and option has, so that edits never cost
//! a learner an answer.
//!
//! A lock and what the files show now go in; ids, a new lock and what changed come
//! out. Knows neither Markdown nor disk: who reads and writes the file hands over its text.

mod change;
mod gist;
mod pair;
mod part;
mod place;
mod print;
mod question;
mod recognise;
mod text;
mod trace;
mod was;
mod what;

use std::collections::BTreeMap;
use std::sync::Arc;

pub use change::Change;
pub use gist::Gist;
use gist::likeness;
pub use print::print;
pub use recognise::{Named, NamedQuestions, Recognised, Seen, recognise};
pub use text::{Reading, read};
pub use trace::{PartTrace, QuestionTrace, Trace};
pub use what::What;

/// Texts at least this alike are one text, reworded.
const ALIKE: f64 = 0.6;

/// Everything a site ever gave an id to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Lock {
    /// Pages and courses, by id.
    pages: Vec<Arc<LockedPage>>,
}

/// A page or a course; the id of a course has no slash.
#[derive(Debug, Clone, PartialEq, Eq)]
struct LockedPage {
    id: String,
    /// Its address without numbers and ending.
    place: String,
    /// Its words when they last changed much.
    gist: Gist,
    /// Pages that it goes on for.
    was: Vec<String>,
    /// True when there is no such page now.
    is_retired: bool,
    /// Its questions, plans, checklists and scenes, by id.
    questions: Vec<LockedQuestion>,
}

/// A question, or another thing with parts that learners do something about.
#[derive(Debug, Clone, PartialEq, Eq)]
struct LockedQuestion {
    what: What,
    /// `page#name` as learners' records have it; the page is the one it was first on.
    id: String,
    /// The id that its author gave it later.
    alias: Option<String>,
    revision: String,
    gist: Gist,
    is_retired: bool,
    /// Its options, by id.
    parts: Vec<LockedPart>,
    /// The rows of its table, by id.
    rows: Vec<LockedPart>,
}

/// An option, a prompt, an item, a choice, a row.
#[derive(Debug, Clone, PartialEq, Eq)]
struct LockedPart {
    id: String,
    /// Short hash of its words now.
    hash: String,
    sketch: Vec<u16>,
    is_retired: bool,
}

impl Lock {
    /// A lock of these pages, whatever their order.
    fn new(mut pages: Vec<Arc<LockedPage>>) -> Self {
        pages.sort_by(|one, other| one.id.cmp(&other.id));
        Self { pages }
    }

    /// How many pages, courses and questions it knows that are there now.
    pub fn len(&self) -> usize {
        let live = self.pages.iter().filter(|page| !page.is_retired);
        live.map(|page| 1 + page.questions.iter().filter(|question| !question.is_retired).count()).sum()
    }

    /// True for one that knows nothing.
    pub fn is_empty(&self) -> bool {
        self.pages.is_empty()
    }

    /// True when a page or a course of this id is or was there.
    pub fn knows(&self, id: &str) -> bool {
        self.page(id).is_some()
    }

    /// All ids of pages and courses there are or were.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.pages.iter().map(|page| page.id.as_str())
    }

    /// Pages that go on for others, by the id of the other.
    pub fn heirs(&self) -> BTreeMap<String, Vec<String>> {
        let mut heirs: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for page in self.pages.iter().filter(|page| !page.is_retired) {
            for was in &page.was {
                heirs.entry(was.clone()).or_default().push(page.id.clone());
            }
        }
        heirs
    }

    /// True when a page of this id is there now.
    pub fn has(&self, id: &str) -> bool {
        self.page(id).is_some_and(|at| !self.pages[at].is_retired)
    }

    fn page(&self, id: &str) -> Option<usize> {
        self.pages.binary_search_by(|page| page.id.as_str().cmp(id)).ok()
    }
}

impl LockedQuestion {
    /// The id that authors know it by.
    fn name(&self) -> &str {
        self.alias.as_deref().unwrap_or_else(|| own_name(&self.id))
    }
}

/// `name` of `page#name`.
fn own_name(id: &str) -> &str {
    id.rsplit_once('#').map_or(id, |(_, name)| name)
}

/// An id that nothing has: this one, or this one with the first free number from 2.
fn free(wanted: &str, is_taken: impl Fn(&str) -> bool) -> String {
    let numbered = (2_u64..).map(|number| format!("{wanted}-{number}"));
    std::iter::once(wanted.to_owned()).chain(numbered).find(|id| !is_taken(id)).unwrap_or_default()
}
