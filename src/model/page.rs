//! A page that learners open: a lesson, a quiz, an exam, a scenario, a survey.

use std::sync::Arc;

use super::{Body, Credit, Question, QuizRules, Scenario, Survey};
use crate::artifact::Key;
use crate::diagnostic::SourceFile;

/// The file something was read from.
pub type Origin = Arc<SourceFile>;

/// What a learner can do afterwards.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Objective {
    /// Its id, where the author gave one.
    pub id: Option<String>,
    /// The text.
    pub text: String,
}

/// A section that can be jumped to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// Its anchor.
    pub id: String,
    /// Its heading without markup.
    pub title: String,
}

/// What kind of page it is.
#[derive(Debug, Clone, PartialEq)]
pub enum PageKind {
    /// To be read.
    Lesson,
    /// A practice set.
    Quiz(QuizRules),
    /// A counted set.
    Exam(QuizRules),
    /// A role-play.
    Scenario(Arc<Scenario>),
    /// A survey or a self-assessment.
    Survey(Arc<Survey>),
}

impl PageKind {
    /// The word for it in data, templates and classes.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Lesson => "lesson",
            Self::Quiz(_) => "quiz",
            Self::Exam(_) => "exam",
            Self::Scenario(_) => "scenario",
            Self::Survey(_) => "survey",
        }
    }
}

/// A page of a course.
#[derive(Debug, Clone, PartialEq)]
pub struct Page {
    /// Its id, unique in the site: `customer-calls/listening/opening-a-call`.
    pub id: String,
    /// Ids of pages that it goes on for.
    pub was: Vec<String>,
    /// Says which words it has, and stays while they are much the same.
    pub revision: String,
    /// Its address from the site's root.
    pub url: String,
    /// What kind it is.
    pub kind: PageKind,
    /// Title.
    pub title: String,
    /// One sentence; may be empty.
    pub summary: String,
    /// Language of its text.
    pub language: String,
    /// What a learner can do afterwards.
    pub objectives: Vec<Objective>,
    /// Minutes it takes, from 1.
    pub minutes: u32,
    /// Tags.
    pub tags: Vec<String>,
    /// Day of the last change, or empty.
    pub updated: String,
    /// Shown to authors only.
    pub draft: bool,
    /// An unreviewed translation.
    pub review: bool,
    /// Its text.
    pub body: Arc<Body>,
    /// Sections in reading order.
    pub sections: Vec<Section>,
    /// Questions in reading order.
    pub questions: Arc<Vec<Question>>,
    /// What it gives to take to work.
    pub at_work: Arc<super::AtWork>,
    /// Words of running text.
    pub words: usize,
    /// Addresses of its links as they stand on the page.
    pub links: Vec<String>,
    /// Sizes of images, and captions and transcripts, by number of link.
    pub media: Vec<(usize, Arc<super::MediaUse>)>,
    /// Terms of the glossary on it.
    pub terms: super::PageTerms,
    /// The file it was read from.
    pub origin: Origin,
    /// Fingerprint of everything above.
    pub key: Key,
}

impl Page {
    /// True for what is to be read.
    pub fn is_lesson(&self) -> bool {
        matches!(self.kind, PageKind::Lesson)
    }

    /// True when its questions may be asked again at any time: not those of an exam, nor
    /// of a pretest or posttest, whose halves would no longer compare.
    pub fn is_practice(&self) -> bool {
        match &self.kind {
            PageKind::Lesson => true,
            PageKind::Quiz(rules) => rules.half.is_none(),
            _ => false,
        }
    }

    /// The rules, if it is a quiz or an exam.
    pub fn rules(&self) -> Option<&QuizRules> {
        match &self.kind {
            PageKind::Quiz(rules) | PageKind::Exam(rules) => Some(rules),
            PageKind::Lesson | PageKind::Scenario(_) | PageKind::Survey(_) => None,
        }
    }

    /// The scenes, if it is a scenario.
    pub fn scenario(&self) -> Option<&Arc<Scenario>> {
        match &self.kind {
            PageKind::Scenario(scenario) => Some(scenario),
            _ => None,
        }
    }

    /// How a question's partly right answers count here.
    pub fn credit(&self, question: &Question) -> Credit {
        question.credit.or(self.rules().map(|rules| rules.credit)).unwrap_or(Credit::Proportional)
    }

    /// How many questions one sitting asks.
    pub fn drawn(&self) -> usize {
        let Some(rules) = self.rules() else { return self.questions.len() };
        let pooled = rules.pools.iter().map(|pool| pool.draw.unwrap_or(pool.questions.len())).sum::<usize>();
        let outside = self.questions.len() - rules.pools.iter().map(|pool| pool.questions.len()).sum::<usize>();
        rules.draw.unwrap_or(pooled + outside).min(self.questions.len())
    }

    /// The id of a question in learners' records.
    pub fn question_id(&self, question: &Question) -> String {
        question.record_id.clone().unwrap_or_else(|| format!("{}#{}", self.id, question.id))
    }
}
