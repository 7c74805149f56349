//! A course and its modules.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::{Body, Objective, Origin, Page, slug};
use crate::artifact::Key;
use crate::diagnostic::Span;

/// How much a course takes for granted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    /// Nothing.
    Starter,
    /// Some weeks of the work.
    Working,
    /// The work well known.
    Advanced,
}

impl Level {
    /// The word for it in settings and data.
    pub fn word(self) -> &'static str {
        match self {
            Self::Starter => "starter",
            Self::Working => "working",
            Self::Advanced => "advanced",
        }
    }
}

/// Whether pages may be taken in any order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CourseOrder {
    /// In any order.
    Free,
    /// One after the other.
    Sequential,
}

impl CourseOrder {
    /// The word for it in settings and data.
    pub fn word(self) -> &'static str {
        match self {
            Self::Free => "free",
            Self::Sequential => "sequential",
        }
    }
}

/// A course's certificate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Certificate {
    /// There is none.
    None,
    /// It stays good.
    Lasting,
    /// It is good for so many months.
    Months(u32),
}

impl Certificate {
    /// For how many months it is good, 0 for ever; none where there is no certificate.
    pub fn months(self) -> Option<u32> {
        match self {
            Self::None => None,
            Self::Lasting => Some(0),
            Self::Months(months) => Some(months),
        }
    }
}

/// A topic that courses share.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tag {
    /// Its name in addresses, the same in all languages.
    pub id: String,
    /// What people read.
    pub name: String,
}

impl Tag {
    /// A topic as the original calls it.
    pub fn of(name: &str) -> Self {
        Self { id: slug(name), name: name.to_owned() }
    }
}

/// A module; a course that holds pages directly has them in one without a title.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Module {
    /// Its folder's name in addresses, or empty.
    pub slug: String,
    /// Title, or empty.
    pub title: String,
    /// One sentence, or empty.
    pub summary: String,
    /// What a learner can do afterwards.
    pub objectives: Vec<Objective>,
    /// A few words on it.
    pub body: Arc<Body>,
    /// Addresses of its links as they stand on the course page.
    pub links: Vec<String>,
    /// Media in that text, by number of link.
    pub media: Vec<(usize, Arc<super::MediaUse>)>,
    /// Language of its text.
    pub language: String,
    /// An unreviewed translation.
    pub review: bool,
    /// Its pages in order.
    pub pages: Vec<Arc<Page>>,
    /// Its `module.md`, where it has one.
    pub origin: Option<Origin>,
}

/// A course.
#[derive(Debug, Clone, PartialEq)]
pub struct Course {
    /// Its id, unique in the site.
    pub id: String,
    /// Ids of courses that it goes on for.
    pub was: Vec<String>,
    /// Address of its page.
    pub url: String,
    /// Title.
    pub title: String,
    /// One or two sentences; may be empty.
    pub summary: String,
    /// Language of its text.
    pub language: String,
    /// Level, where given.
    pub level: Option<Level>,
    /// Ids of the roles it is for.
    pub roles: Vec<String>,
    /// Topics.
    pub tags: Vec<Tag>,
    /// Ids of courses to complete before.
    pub requires: Vec<String>,
    /// Where those are named.
    pub requires_span: Span,
    /// Where the roles are named.
    pub roles_span: Span,
    /// Whether pages may be taken in any order.
    pub order: CourseOrder,
    /// Pass mark of quizzes that set none, in percent.
    pub pass: u8,
    /// Its certificate.
    pub certificate: Certificate,
    /// Where that is said.
    pub certificate_span: Span,
    /// Minutes it takes.
    pub minutes: u32,
    /// Version, as the author counts; may be empty.
    pub version: String,
    /// Day of the last change, or empty.
    pub updated: String,
    /// Who wrote it.
    pub authors: Vec<String>,
    /// Shown to authors only.
    pub draft: bool,
    /// An unreviewed translation.
    pub review: bool,
    /// Its landing text.
    pub body: Arc<Body>,
    /// Addresses of links in the landing text.
    pub links: Vec<String>,
    /// Sizes of images in the landing text, by number of link.
    pub media: Vec<(usize, Arc<super::MediaUse>)>,
    /// Its modules in order.
    pub modules: Vec<Module>,
    /// The file it was read from.
    pub origin: Origin,
    /// Fingerprint of everything its outline shows.
    pub outline_key: Key,
    /// Fingerprint of everything its own page shows.
    pub key: Key,
}

impl Course {
    /// All its pages in order.
    pub fn pages(&self) -> impl Iterator<Item = &Arc<Page>> {
        self.modules.iter().flat_map(|module| &module.pages)
    }

    /// Media files that its pages use.
    pub fn media(&self) -> impl Iterator<Item = &Arc<super::MediaUse>> {
        let of_modules = self.modules.iter().flat_map(|module| &module.media);
        let of_pages = self.pages().flat_map(|page| &page.media);
        self.media.iter().chain(of_modules).chain(of_pages).map(|(_, used)| used)
    }

    /// True when nobody has read the translation of what its own page says.
    pub fn is_unreviewed(&self) -> bool {
        self.review || self.modules.iter().any(|module| module.review)
    }

    /// How many of its pages are lessons.
    pub fn lessons(&self) -> usize {
        self.pages().filter(|page| page.is_lesson()).count()
    }

    /// How many of its pages are of the kind of this word.
    pub fn pages_of(&self, kind: &str) -> usize {
        self.pages().filter(|page| page.kind.word() == kind).count()
    }

    /// Ids of objectives that some question tests, or that some scenario practises.
    pub fn tested(&self) -> BTreeSet<&str> {
        let asked = self.pages().flat_map(|page| page.questions.iter()).filter_map(|one| one.objective.as_deref());
        let played = self.pages().filter(|page| page.scenario().is_some()).flat_map(|page| &page.objectives);
        asked.chain(played.filter_map(|objective| objective.id.as_deref())).collect()
    }

    /// How many of its pages of this kind can be passed, and the mark they all ask for, if they do.
    pub fn to_pass(&self, kind: &str) -> (usize, Option<u8>) {
        let marks: Vec<u8> =
            self.pages().filter(|page| page.kind.word() == kind).filter_map(|page| self.pass_of(page)).collect();
        let agreed = marks.first().copied().filter(|mark| *mark > 0 && marks.iter().all(|other| other == mark));
        (marks.len(), agreed)
    }

    /// The pass mark of one of its pages, in percent; none for what cannot be passed.
    pub fn pass_of(&self, page: &Page) -> Option<u8> {
        let rules = page.rules().filter(|rules| !rules.is_pretest())?;
        Some(rules.pass.unwrap_or(self.pass))
    }
}
