//! Views of the pages of a course: lessons, quizzes, exams, scenarios, surveys.

use serde::Serialize;

use super::Frame;

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
    /// Attributes of its title, where that is in another language than the site.
    pub native: String,
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
    /// Names of the script bundles that its questions, plans and checklists need beside `question`.
    pub uses: Vec<&'static str>,
    /// The meanings of its terms in a template element, as HTML; may be empty.
    pub terms: String,
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
    /// Pass mark in percent; 0 for what cannot be passed.
    pub pass: u8,
    /// pretest, posttest, or empty
    pub half: &'static str,
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
    pub survey: SurveyFacts,
}

/// A survey's facts.
#[derive(Debug, Clone, Serialize)]
pub struct SurveyFacts {
    /// What every such page says on top.
    #[serde(flatten)]
    pub heading: Heading,
    /// Number of statements to rate.
    pub statements: usize,
    /// True when nobody but the learner shall see it.
    pub private: bool,
}
