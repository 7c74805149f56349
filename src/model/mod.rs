//! The subject: courses, modules, lessons, quizzes, questions, scenarios, and what ties them.
//!
//! Immutable once assembled. Carries text as finished [`Body`] markup without
//! knowing how it was written, and names places in source files so that checks can
//! point at them. No Markdown, no templates, no disk, no clock.

mod address;
mod blocks;
mod body;
mod catalog;
mod course;
mod curriculum;
mod field;
mod glossary;
mod kept;
pub mod lock;
mod names;
mod page;
mod part;
mod question;
mod rules;
mod scenario;
mod slug;
mod survey;
mod translation;
mod work;

pub use address::{decode, from_root, from_site, join, leads_out, relative};
pub use blocks::{Block, BlockChange, BlockKind, Happened, Known, changes, code, summary, untranslated};
pub use body::{Body, Fill, Hole, Piece};
pub use catalog::{Catalog, MediaUse, Translated};
pub use course::{Certificate, Course, CourseOrder, Level, Module, Tag};
pub use curriculum::{Curriculum, Group, Requirement, Stage, Target};
pub use field::{Field, FieldKey, FieldOption, Fields, Interval, Look, Match, Mistake, Step};
pub use glossary::{Glossary, PageTerms, Term};
pub use kept::{NAMED_SCALES, NamedScale, OpenText, Rating, Scale, Statement};
pub use names::Names;
pub use page::{Objective, Origin, Page, PageKind, Section};
pub use question::{Choice, Credit, Pool, Question, QuestionKind};
pub use rules::{Clock, ExamRules, Half, QuizRules, ShowAnswers, Shuffle};
pub use scenario::{
    Effect, End, Length, MOST_SCENES, Meter, OWN_NAME, Plan, Proof, Role, Scenario, Scene, Way, can_fail, can_pass,
};
pub use slug::{is_letter, is_of_word, slug};
pub use survey::{Advice, Asked, Band, Survey, SurveyResult, SurveySection};
pub use translation::{Made, Rendition, Translation};
pub use work::{ActionPlan, AtWork, Checklist, Prompt};
