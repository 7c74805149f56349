//! Views of curricula.

use serde::Serialize;

use super::{CertificateRef, Frame};

/// A curriculum in a list.
#[derive(Debug, Clone, Serialize)]
pub struct CurriculumCard {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// One or two sentences; may be empty.
    pub summary: String,
    /// Address of its page.
    pub href: String,
    /// Language tag.
    pub lang: String,
    /// Names of the roles it is for.
    pub roles: Vec<String>,
    /// What somebody says who goes this way; may be empty.
    pub door: String,
    /// Titles of its stages.
    pub stages: Vec<String>,
    /// Number of courses.
    pub courses: usize,
    /// Minutes of what has to be taken.
    pub minutes: u32,
    /// Shown to authors only.
    pub draft: bool,
}

/// A curriculum's page.
#[derive(Debug, Clone, Serialize)]
pub struct CurriculumView {
    /// What every page has.
    #[serde(flatten)]
    pub frame: Frame,
    /// As in a list.
    pub curriculum: CurriculumCard,
    /// Its certificate, where it gives one.
    pub certificate: Option<CertificateRef>,
    /// The mark that its text takes the place of.
    pub body: String,
    /// Its stages.
    pub stages: Vec<StageView>,
}

/// A stage.
#[derive(Debug, Clone, Serialize)]
pub struct StageView {
    /// Its id.
    pub id: String,
    /// Title, as HTML.
    pub title: String,
    /// A few words, as HTML.
    pub body: String,
    /// The stage that has to be passed before.
    pub after: Option<GateView>,
    /// What it asks for.
    pub groups: Vec<GroupView>,
}

/// The stage behind which another one opens.
#[derive(Debug, Clone, Serialize)]
pub struct GateView {
    /// Its id.
    pub id: String,
    /// Its number, from 1.
    pub number: usize,
    /// Its title.
    pub title: String,
}

/// Things asked for together.
#[derive(Debug, Clone, Serialize)]
pub struct GroupView {
    /// Title as HTML; may be empty.
    pub title: String,
    /// How many are to be chosen; all where there is none.
    pub choose: Option<u32>,
    /// A few words, as HTML.
    pub body: String,
    /// What is asked for.
    pub requirements: Vec<RequirementView>,
}

/// One thing asked for.
#[derive(Debug, Clone, Serialize)]
pub struct RequirementView {
    /// Id of the course or page.
    pub id: String,
    /// course, or the kind of page
    pub kind: &'static str,
    /// What the curriculum calls it, as HTML.
    pub title: String,
    /// What is said beside it, as HTML.
    pub rest: String,
    /// Its address.
    pub href: String,
    /// Language tag.
    pub lang: String,
    /// Title of its course, for pages.
    pub course: String,
    /// Minutes.
    pub minutes: u32,
    /// Number of lessons.
    pub lessons: usize,
    /// Its certificate must not have run out.
    pub valid: bool,
    /// To be taken again within the stage.
    pub again: bool,
    /// Counts for nothing.
    pub optional: bool,
    /// The day by which it is due.
    pub by: Option<u32>,
    /// The mark to reach, in percent.
    pub pass: Option<u8>,
}
