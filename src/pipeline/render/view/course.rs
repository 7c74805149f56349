//! Views of lists and of courses: the home page, a course's own page.

use serde::Serialize;

use super::{CourseRef, Crumb, CurriculumCard, Frame, Wording};

/// A course in a list.
#[derive(Debug, Clone, Serialize)]
pub struct Card {
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
    /// starter, working, advanced, or empty
    pub level: String,
    /// The word for the level, or empty.
    pub level_word: String,
    /// Names of the roles it is for.
    pub roles: Vec<String>,
    /// Languages that it can be taken in; none where the site has but one.
    pub languages: Vec<Spoken>,
    /// Tags.
    pub tags: Vec<String>,
    /// Minutes in all.
    pub minutes: u32,
    /// Number of lessons.
    pub lessons: usize,
    /// Number of quizzes, those before the course left out.
    pub quizzes: usize,
    /// The pass mark of all of them, in percent; none where they differ.
    pub quizzes_pass: Option<u8>,
    /// Number of exams.
    pub exams: usize,
    /// The pass mark of all of them, in percent; none where they differ.
    pub exams_pass: Option<u8>,
    /// Number of pages.
    pub pages: usize,
    /// Its screen, as SVG.
    pub cover: String,
    /// Shown to authors only.
    pub draft: bool,
    /// Day of the last change, or empty.
    pub updated: String,
}

/// A language that a course can be taken in.
#[derive(Debug, Clone, Serialize)]
pub struct Spoken {
    /// Language tag.
    pub lang: String,
    /// ltr or rtl
    pub dir: &'static str,
    /// Two letters for it.
    pub code: String,
    /// What the page calls it.
    pub name: String,
    /// Pages in it.
    pub pages: usize,
    /// All pages.
    pub all: usize,
}

/// The home page.
#[derive(Debug, Clone, Serialize)]
pub struct HomeView {
    /// What every page has.
    #[serde(flatten)]
    pub frame: Frame,
    /// All courses.
    pub courses: Vec<Card>,
    /// True when some of them gives a certificate.
    pub certifies: bool,
    /// All curricula.
    pub curricula: Vec<CurriculumCard>,
    /// Ways to choose among the courses.
    pub facets: Vec<FacetGroup>,
    /// Address of the page with all courses, where this one shows only some.
    pub all: Option<String>,
    /// How many courses there are.
    pub total: usize,
    /// The large screen, as SVG.
    pub hero: String,
}

/// Ways to choose among courses by one thing they share.
#[derive(Debug, Clone, Serialize)]
pub struct FacetGroup {
    /// What it is, such as “For whom”.
    pub name: String,
    /// Its values.
    pub links: Vec<FacetLink>,
}

/// A page with the courses that share a role, a level, a topic or a length.
#[derive(Debug, Clone, Serialize)]
pub struct FacetLink {
    /// What they share.
    pub name: String,
    /// Attributes of the name, where it is in another language than the site.
    pub native: String,
    /// Its address.
    pub href: String,
    /// How many there are.
    pub courses: usize,
    /// True on its own page.
    pub current: bool,
}

/// Some courses, or all of them.
#[derive(Debug, Clone, Serialize)]
pub struct BrowseView {
    /// What every page has.
    #[serde(flatten)]
    pub frame: Frame,
    /// Its courses.
    pub courses: Vec<Card>,
    /// True for a list too long for pictures.
    pub compact: bool,
    /// Ways to choose.
    pub facets: Vec<FacetGroup>,
    /// Address of the page with all courses, where the home page shows only some.
    pub all: Option<String>,
}

/// A course on its own page.
#[derive(Debug, Clone, Serialize)]
pub struct CourseDetail {
    /// As in a list.
    #[serde(flatten)]
    pub card: Card,
    /// The author's version, or empty.
    pub version: String,
    /// Who wrote it.
    pub authors: Vec<String>,
    /// Courses to take before.
    pub requires: Vec<Crumb>,
    /// What learners can do afterwards.
    pub objectives: Vec<Wording>,
    /// free or sequential
    pub order: &'static str,
    /// Its certificate, where it gives one.
    pub certificate: Option<CertificateRef>,
}

/// A certificate, where its course or curriculum names it.
#[derive(Debug, Clone, Serialize)]
pub struct CertificateRef {
    /// Its address.
    pub href: String,
    /// Months it is good for; 0 for ever.
    pub months: u32,
}

/// The certificate of a course or a curriculum.
#[derive(Debug, Clone, Serialize)]
pub struct CertificateView {
    /// What every page has.
    #[serde(flatten)]
    pub frame: Frame,
    /// What it is of.
    pub certified: CertifiedView,
    /// The course, where it is of one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub course: Option<CourseRef>,
    /// Months it is good for; 0 for ever.
    pub months: u32,
    /// The exams to pass; none where everything has to be done instead.
    pub exams: Vec<Row>,
    /// Its frame as SVG, for paper and desks.
    pub lying: String,
    /// Its frame as SVG, for phones.
    pub standing: String,
}

/// What a certificate is of.
#[derive(Debug, Clone, Serialize)]
pub struct CertifiedView {
    /// course or curriculum
    pub kind: &'static str,
    /// Its title.
    pub title: String,
    /// Address of its page.
    pub href: String,
    /// The author's version, or empty.
    pub version: String,
}

/// What is new in a course.
#[derive(Debug, Clone, Serialize)]
pub struct News {
    /// The author's version, or empty.
    pub version: String,
    /// Day of the last change, or empty.
    pub updated: String,
    /// Pages that changed on that day.
    pub pages: Vec<Crumb>,
}

/// A page in a course's list.
#[derive(Debug, Clone, Serialize)]
pub struct Row {
    /// Its id.
    pub id: String,
    /// Of a lesson: says which words it has; else empty.
    pub revision: String,
    /// lesson, quiz, exam, scenario or survey
    pub kind: &'static str,
    /// Its title.
    pub title: String,
    /// One sentence; may be empty.
    pub summary: String,
    /// Attributes of both, where they are in another language than the site.
    pub native: String,
    /// Its address.
    pub href: String,
    /// Minutes.
    pub minutes: u32,
    /// Questions of one sitting.
    pub questions: usize,
    /// Pass mark in percent; 0 for what cannot be passed.
    pub pass: u8,
    /// pretest, posttest, or empty
    pub half: &'static str,
    /// Minutes a sitting has; 0 for no limit.
    pub time: u32,
    /// Tries; 0 for any number.
    pub attempts: u32,
    /// Seconds to wait after a try that did not pass.
    pub wait: u32,
    /// Shown to authors only.
    pub draft: bool,
    /// Its place among the course's lessons, from 1; 0 for quizzes.
    pub number: usize,
}

/// A module on its course's page.
#[derive(Debug, Clone, Serialize)]
pub struct ModuleView {
    /// Its anchor, or empty.
    pub id: String,
    /// Title, or empty.
    pub title: String,
    /// One sentence; may be empty.
    pub summary: String,
    /// What learners can do afterwards.
    pub objectives: Vec<String>,
    /// A few words, as HTML.
    pub body: String,
    /// Attributes of its texts, where they are in another language than the site.
    pub native: String,
    /// Minutes.
    pub minutes: u32,
    /// Number of lessons.
    pub lessons: usize,
    /// Its pages.
    pub rows: Vec<Row>,
}

/// A course's page.
#[derive(Debug, Clone, Serialize)]
pub struct CourseView {
    /// What every page has.
    #[serde(flatten)]
    pub frame: Frame,
    /// The course.
    pub course: CourseDetail,
    /// Its landing text, as HTML.
    pub body: String,
    /// Its modules.
    pub modules: Vec<ModuleView>,
    /// Its first page, where it has any.
    pub first: Option<Row>,
    /// What is new in it, where its authors say so.
    pub news: Option<News>,
    /// The test before the course, where it has one; it stands in no module.
    pub pretest: Option<Row>,
}
