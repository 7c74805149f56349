//! A curriculum: which courses and pages lead toward a role, in which stages.
//!
//! Names what is asked for by number of link, and beside it what each link leads to.
//! Whether the stages can be gone through is looked at by the checks; how far a
//! learner is, only their own browser knows.

use std::sync::Arc;

use super::{Body, Certificate, Origin};
use crate::artifact::Key;
use crate::diagnostic::Span;

/// A curriculum.
#[derive(Debug, Clone, PartialEq)]
pub struct Curriculum {
    /// Its id, unique among courses and curricula.
    pub id: String,
    /// Address of its page.
    pub url: String,
    /// Title.
    pub title: String,
    /// One or two sentences; may be empty.
    pub summary: String,
    /// Language of its text.
    pub language: String,
    /// Ids of the roles it is for.
    pub roles: Vec<String>,
    /// Where they are named.
    pub roles_span: Span,
    /// Its certificate.
    pub certificate: Certificate,
    /// Where it is promised.
    pub certificate_span: Span,
    /// What somebody says who goes this way, such as “I am new here”; may be empty.
    pub door: String,
    /// Shown to authors only.
    pub draft: bool,
    /// An unreviewed translation.
    pub review: bool,
    /// A few words on it.
    pub body: Arc<Body>,
    /// Addresses of links, by number.
    pub links: Vec<String>,
    /// Sizes of images, by number of link.
    pub media: Vec<(usize, Arc<super::MediaUse>)>,
    /// Its stages in reading order.
    pub stages: Arc<Vec<Stage>>,
    /// What links lead to, by number of link; `None` for what can not be taken.
    pub targets: Vec<Option<Target>>,
    /// The file it was read from.
    pub origin: Origin,
    /// Fingerprint of everything above.
    pub key: Key,
}

/// A step of a curriculum.
#[derive(Debug, Clone, PartialEq)]
pub struct Stage {
    /// Its id on the page.
    pub id: String,
    /// Title as markup.
    pub title: Body,
    /// Title in plain words.
    pub words: String,
    /// The stage that has to be passed before, with the place where that is named.
    pub after: Option<(String, Span)>,
    /// A few words on it.
    pub body: Body,
    /// What it asks for.
    pub groups: Vec<Group>,
    /// Its heading.
    pub span: Span,
}

/// Things asked for together.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Group {
    /// Title as markup; nothing for what stands right under the stage's heading.
    pub title: Body,
    /// How many of them are to be chosen; all where none is given.
    pub choose: Option<u32>,
    /// A few words on it.
    pub body: Body,
    /// What is asked for.
    pub requirements: Vec<Requirement>,
    /// Its heading, or nothing.
    pub span: Span,
}

/// One thing that a stage asks for.
#[derive(Debug, Clone, PartialEq)]
pub struct Requirement {
    /// Number of its link on the page.
    pub link: usize,
    /// What the link says.
    pub title: Body,
    /// What is said beside it.
    pub rest: Body,
    /// Its certificate must not have run out.
    pub valid: bool,
    /// To be taken again within the stage.
    pub again: bool,
    /// Counts for nothing.
    pub optional: bool,
    /// The day by which it is due, from 1.
    pub by: Option<u32>,
    /// The mark to reach, in percent, where it is not the page's own.
    pub pass: Option<u8>,
    /// Where its settings stand; its line where it has none.
    pub settings_span: Span,
    /// Its line.
    pub span: Span,
}

/// What a requirement leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// The course of this id.
    Course(String),
    /// The page of this id.
    Page(String),
}

impl Curriculum {
    /// Everything that is asked for, stage by stage.
    pub fn requirements(&self) -> impl Iterator<Item = (&Stage, &Requirement)> {
        self.stages.iter().flat_map(|stage| stage.requirements().map(move |one| (stage, one)))
    }

    /// What a requirement leads to.
    pub fn target(&self, requirement: &Requirement) -> Option<&Target> {
        self.targets.get(requirement.link)?.as_ref()
    }

    /// The stage of an id.
    pub fn stage(&self, id: &str) -> Option<&Stage> {
        self.stages.iter().find(|stage| stage.id == id)
    }
}

impl Stage {
    /// Everything it asks for.
    pub fn requirements(&self) -> impl Iterator<Item = &Requirement> {
        self.groups.iter().flat_map(|group| &group.requirements)
    }
}
