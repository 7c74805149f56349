//! What templates get: the contract with theme authors. Every field here is theirs
//! to print; a change of meaning is a new version of the contract.

use std::collections::BTreeMap;

use serde::Serialize;

/// The site.
#[derive(Debug, Clone, Serialize)]
pub struct SiteView {
    /// Namespace of learners' records.
    pub id: String,
    /// Title.
    pub title: String,
    /// One sentence; may be empty.
    pub description: String,
    /// Where problems are reported; may be empty.
    pub contact: String,
    /// Name beside the logo.
    pub name: String,
    /// Address of the site's own logo from this page, or empty.
    pub logo: String,
}

/// A place on the way to a page.
#[derive(Debug, Clone, Serialize)]
pub struct Crumb {
    /// Its name.
    pub title: String,
    /// Its address.
    pub href: String,
}

/// The page as such.
#[derive(Debug, Clone, Serialize)]
pub struct PageFacts {
    /// home, course, lesson, quiz, exam, scenario, survey, my-learning, settings, not-found
    pub kind: &'static str,
    /// Its id; empty for the site's own pages.
    pub id: String,
    /// Its title.
    pub title: String,
    /// One sentence; may be empty.
    pub description: String,
    /// Language tag.
    pub lang: String,
    /// ltr or rtl
    pub dir: &'static str,
    /// `../` as often as needed to reach the site's root.
    pub root: String,
    /// Its address from the site's root.
    pub path: String,
    /// Shown to authors only.
    pub draft: bool,
    /// An unreviewed translation.
    pub review: bool,
    /// The way to it.
    pub crumbs: Vec<Crumb>,
}

/// The site's own pages.
#[derive(Debug, Clone, Serialize)]
pub struct Links {
    /// Home.
    pub home: String,
    /// My learning.
    pub my_learning: String,
    /// Settings.
    pub settings: String,
}

/// Addresses of assets from this page.
#[derive(Debug, Clone, Serialize)]
pub struct AssetLinks {
    /// The style file of every page.
    pub style: String,
    /// Style files of some kinds of page, by name.
    pub sheets: BTreeMap<String, String>,
    /// Script bundles by name.
    pub scripts: BTreeMap<String, String>,
    /// The scripts' words.
    pub words: String,
}

/// What every page has, the same in all of one folder.
#[derive(Debug, Clone, Serialize)]
pub struct Shared {
    /// The site.
    pub site: SiteView,
    /// The site's own pages.
    pub links: Links,
    /// Assets.
    pub assets: AssetLinks,
    /// The content security policy.
    pub csp: &'static str,
    /// The program's version.
    pub version: &'static str,
}

/// What every page has of its own, beside [`Shared`].
#[derive(Debug, Clone, Serialize)]
pub struct Frame {
    /// The page.
    pub page: PageFacts,
    /// JSON of the data block.
    pub data: String,
}

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
    /// Tags.
    pub tags: Vec<String>,
    /// Minutes in all.
    pub minutes: u32,
    /// Number of lessons.
    pub lessons: usize,
    /// Number of quizzes.
    pub quizzes: usize,
    /// Number of pages.
    pub pages: usize,
    /// Its screen, as SVG.
    pub cover: String,
    /// Shown to authors only.
    pub draft: bool,
    /// Day of the last change, or empty.
    pub updated: String,
}

/// The home page.
#[derive(Debug, Clone, Serialize)]
pub struct HomeView {
    /// What every page has.
    #[serde(flatten)]
    pub frame: Frame,
    /// All courses.
    pub courses: Vec<Card>,
    /// The large screen, as SVG.
    pub hero: String,
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
    pub objectives: Vec<String>,
    /// free or sequential
    pub order: &'static str,
    /// Pass mark in percent.
    pub pass: u8,
    /// True when it has a certificate.
    pub certificate: bool,
}

/// A page in a course's list.
#[derive(Debug, Clone, Serialize)]
pub struct Row {
    /// Its id.
    pub id: String,
    /// lesson, quiz, exam, scenario or survey
    pub kind: &'static str,
    /// Its title.
    pub title: String,
    /// One sentence; may be empty.
    pub summary: String,
    /// Its address.
    pub href: String,
    /// Minutes.
    pub minutes: u32,
    /// Questions of one sitting.
    pub questions: usize,
    /// Pass mark in percent, for quizzes.
    pub pass: u8,
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
}

/// A course as its pages name it.
#[derive(Debug, Clone, Serialize)]
pub struct CourseRef {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Address of its page.
    pub href: String,
    /// Number of lessons.
    pub lessons: usize,
    /// The author's version, or empty.
    pub version: String,
    /// Day of the last change, or empty.
    pub updated: String,
}

/// The module a page is in.
#[derive(Debug, Clone, Serialize)]
pub struct ModuleRef {
    /// Title, or empty.
    pub title: String,
}

/// A neighbour.
#[derive(Debug, Clone, Serialize)]
pub struct Neighbour {
    /// Its title.
    pub title: String,
    /// Its address.
    pub href: String,
    /// lesson, quiz, exam, scenario or survey
    pub kind: String,
}

/// A section of a lesson.
#[derive(Debug, Clone, Serialize)]
pub struct SectionView {
    /// Its anchor.
    pub id: String,
    /// Its heading.
    pub title: String,
}

/// What all pages of a course share.
#[derive(Debug, Clone, Serialize)]
pub struct InCourse {
    /// The course.
    pub course: CourseRef,
    /// The module.
    pub module: ModuleRef,
    /// Names of the script bundles that its questions need beside `question`.
    pub uses: Vec<&'static str>,
    /// A mark where the page's text goes.
    pub body: String,
    /// A mark where the course's outline goes.
    pub outline: String,
    /// The page before, or none.
    pub previous: Option<Neighbour>,
    /// The page after, or none.
    pub next: Option<Neighbour>,
}

/// A lesson's facts.
#[derive(Debug, Clone, Serialize)]
pub struct LessonFacts {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// One sentence; may be empty.
    pub summary: String,
    /// What learners can do afterwards.
    pub objectives: Vec<String>,
    /// Minutes.
    pub minutes: u32,
    /// Number of questions.
    pub questions: usize,
    /// Its place among the course's lessons, from 1.
    pub number: usize,
    /// How many lessons the course has.
    pub total: usize,
    /// Tags.
    pub tags: Vec<String>,
    /// Day of the last change, or empty.
    pub updated: String,
}

/// A lesson.
#[derive(Debug, Clone, Serialize)]
pub struct LessonView {
    /// What every page has.
    #[serde(flatten)]
    pub frame: Frame,
    /// Where it stands.
    #[serde(flatten)]
    pub place: InCourse,
    /// The lesson.
    pub lesson: LessonFacts,
    /// Its sections.
    pub sections: Vec<SectionView>,
}

/// A quiz's facts.
#[derive(Debug, Clone, Serialize)]
pub struct QuizFacts {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// One sentence; may be empty.
    pub summary: String,
    /// Number of questions it has.
    pub questions: usize,
    /// Number of questions of one sitting.
    pub drawn: usize,
    /// Points of all questions.
    pub points: u32,
    /// Pass mark in percent.
    pub pass: u8,
    /// Minutes.
    pub minutes: u32,
    /// What learners can do afterwards.
    pub objectives: Vec<String>,
    /// none, answers, questions or all
    pub shuffle: &'static str,
}

/// A quiz.
#[derive(Debug, Clone, Serialize)]
pub struct QuizView {
    /// What every page has.
    #[serde(flatten)]
    pub frame: Frame,
    /// Where it stands.
    #[serde(flatten)]
    pub place: InCourse,
    /// The quiz.
    pub quiz: QuizFacts,
}

/// What a page says on top that has no rules to be shown.
#[derive(Debug, Clone, Serialize)]
pub struct Heading {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// One sentence; may be empty.
    pub summary: String,
    /// What learners can do afterwards.
    pub objectives: Vec<String>,
    /// Minutes.
    pub minutes: u32,
}

/// A scenario.
#[derive(Debug, Clone, Serialize)]
pub struct ScenarioView {
    /// What every page has.
    #[serde(flatten)]
    pub frame: Frame,
    /// Where it stands.
    #[serde(flatten)]
    pub place: InCourse,
    /// The scenario.
    pub scenario: Heading,
}

/// A survey.
#[derive(Debug, Clone, Serialize)]
pub struct SurveyView {
    /// What every page has.
    #[serde(flatten)]
    pub frame: Frame,
    /// Where it stands.
    #[serde(flatten)]
    pub place: InCourse,
    /// The survey.
    pub survey: Heading,
}
