//! What a page hands to its scripts: one versioned JSON block, nothing else.

use std::collections::BTreeMap;

use serde::Serialize;

use super::curriculum::CurriculumFact;
use super::exam::ExamFact;
use super::outline::{CertificateFact, ObjectiveFacts, Outline, PageRow};
use super::question::labels;
use super::scenario::ScenarioFact;
use super::survey::SurveyFact;
use super::words::Words;
use crate::model::{Field, FieldKey, Half, Interval, Names, Page, Question, QuestionKind, Statement, Step};

/// Version of the block; scripts refuse others.
pub const VERSION: u32 = 1;

/// The block. Addresses count from the site's root; what does not apply is absent.
#[derive(Debug, Default, Serialize)]
pub struct PageData<'a> {
    pub(super) version: u32,
    pub(super) site: &'a str,
    pub(super) kind: &'a str,
    pub(super) lang: &'a str,
    pub(super) root: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) names: Option<&'a Names>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) page: Option<PageFact<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) course: Option<CourseFact<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) next: Option<LinkFact<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) sections: Vec<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) questions: Vec<QuestionFact<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) quiz: Option<QuizFact<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) exam: Option<ExamFact>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) survey: Option<SurveyFact<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) scenario: Option<ScenarioFact<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) curriculum: Option<CurriculumFact<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) courses: Vec<CourseLine<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) curricula: Vec<CurriculumLine<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) learners: Option<LearnersFact>,
}

/// What is asked of people who share a computer. `idle`: seconds, 0 for never.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct LearnersFact {
    pub(super) staff_number: bool,
    pub(super) idle: u32,
}

/// This page. `revision`: of a lesson, kept with what was done.
#[derive(Debug, Serialize)]
pub struct PageFact<'a> {
    pub(super) id: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    pub(super) revision: &'a str,
    pub(super) title: &'a str,
    pub(super) url: &'a str,
    pub(super) minutes: u32,
}

/// The page's course.
#[derive(Debug, Serialize)]
pub struct CourseFact<'a> {
    pub(super) id: &'a str,
    pub(super) title: &'a str,
    pub(super) url: &'a str,
    pub(super) version: &'a str,
}

/// A link.
#[derive(Debug, Serialize)]
pub struct LinkFact<'a> {
    pub(super) title: &'a str,
    pub(super) url: &'a str,
}

/// A course in a list.
#[derive(Debug, Clone, Serialize)]
pub struct CourseLine<'a> {
    pub(super) id: &'a str,
    pub(super) title: &'a str,
    pub(super) url: &'a str,
    pub(super) pages: usize,
    pub(super) lessons: usize,
    pub(super) minutes: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) certificate: Option<&'a CertificateFact>,
}

/// A curriculum in a list, with the ids of the courses that it leads through.
#[derive(Debug, Clone, Serialize)]
pub struct CurriculumLine<'a> {
    pub(super) id: &'a str,
    pub(super) title: &'a str,
    pub(super) url: &'a str,
    /// Address of what it asks for, as a script.
    pub(super) outline: String,
    pub(super) courses: Vec<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) certificate: Option<CertificateFact>,
}

/// A question's answer key.
#[derive(Debug, Serialize)]
pub struct QuestionFact<'a> {
    id: String,
    revision: String,
    kind: &'a str,
    points: u32,
    credit: &'a str,
    shuffle: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    objective: Option<&'a str>,
    #[serde(skip_serializing_if = "str::is_empty")]
    section: &'a str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    choices: Vec<ChoiceFact<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    look: Option<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    fields: Vec<FieldFact<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    steps: Vec<StepFact<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    rows: Vec<RowFact<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    scale: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    words: Option<u32>,
}

/// A statement to rate.
#[derive(Debug, Serialize)]
pub struct RowFact<'a> {
    id: &'a str,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    reversed: bool,
}

/// Statements to rate.
pub fn rows(statements: &[Statement]) -> Vec<RowFact<'_>> {
    statements.iter().map(|statement| RowFact { id: &statement.id, reversed: statement.reversed }).collect()
}

/// A field's key.
#[derive(Debug, Serialize)]
struct FieldFact<'a> {
    id: &'a str,
    #[serde(flatten)]
    key: FieldKeyFact<'a>,
}

#[derive(Debug, Serialize)]
#[serde(tag = "type", rename_all = "lowercase")]
enum FieldKeyFact<'a> {
    Pick {
        right: &'a [String],
    },
    Text {
        #[serde(rename = "match")]
        mode: &'a str,
        accept: &'a [String],
        mistakes: Vec<&'a [String]>,
    },
    Number {
        accept: &'a [Interval],
        unit: &'a str,
        mistakes: Vec<&'a [Interval]>,
    },
}

/// A step's place.
#[derive(Debug, Serialize)]
struct StepFact<'a> {
    id: &'a str,
    rank: u32,
}

fn field(field: &Field) -> FieldFact<'_> {
    let key = match &field.key {
        FieldKey::Pick(right) => FieldKeyFact::Pick { right },
        FieldKey::Text(mode, accept) => {
            // a mistake of another form can never be typed here; its place is kept all the same
            let mistakes = field.mistakes.iter().map(|mistake| match &mistake.key {
                FieldKey::Text(_, texts) => texts.as_slice(),
                _ => &[],
            });
            FieldKeyFact::Text { mode: mode.word(), accept, mistakes: mistakes.collect() }
        }
        FieldKey::Number(accept, unit) => {
            let mistakes = field.mistakes.iter().map(|mistake| match &mistake.key {
                FieldKey::Number(numbers, _) => numbers.as_slice(),
                _ => &[],
            });
            FieldKeyFact::Number { accept, unit, mistakes: mistakes.collect() }
        }
    };
    FieldFact { id: &field.id, key }
}

/// A choice.
#[derive(Debug, Serialize)]
pub struct ChoiceFact<'a> {
    id: &'a str,
    right: bool,
    credit: Option<i8>,
}

/// The rules of a quiz.
#[derive(Debug, Serialize)]
pub struct QuizFact<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    pass: Option<u8>,
    #[serde(rename = "for", skip_serializing_if = "Option::is_none")]
    half: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pair: Option<PairFact<'a>>,
    shuffle: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    draw: Option<usize>,
    confidence: bool,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pools: Vec<PoolFact>,
    objectives: BTreeMap<&'a str, &'a ObjectiveFacts>,
}

/// The other half of the pair that shows what a course has changed.
#[derive(Debug, Serialize)]
pub struct PairFact<'a> {
    id: &'a str,
    title: &'a str,
    url: &'a str,
}

/// A pool.
#[derive(Debug, Serialize)]
pub struct PoolFact {
    #[serde(skip_serializing_if = "Option::is_none")]
    draw: Option<usize>,
    questions: Vec<String>,
}

/// The questions of a page.
pub fn questions<'a>(page: &'a Page, words: &Words) -> Vec<QuestionFact<'a>> {
    page.questions.iter().map(|question| fact(page, question, words)).collect()
}

/// A question's answer key.
pub fn fact<'a>(page: &'a Page, question: &'a Question, words: &Words) -> QuestionFact<'a> {
    let credit = page.credit(question);
    let (fields, steps): (_, &[Step]) = match &question.kind {
        QuestionKind::Fields(fields) => (Some(fields), &[]),
        QuestionKind::Order(steps) => (None, steps),
        _ => (None, &[]),
    };
    let rating = match &question.kind {
        QuestionKind::Rating(rating) => Some(rating),
        _ => None,
    };
    let choice =
        |choice: &'a crate::model::Choice| ChoiceFact { id: &choice.id, right: choice.right, credit: choice.credit };
    QuestionFact {
        id: page.question_id(question),
        revision: question.revision(credit),
        kind: question.kind.word(),
        points: question.points,
        credit: credit.word(),
        shuffle: question.shuffle,
        objective: question.objective.as_deref(),
        section: &question.section,
        choices: question.choices().iter().map(choice).collect(),
        look: fields.map(|fields| fields.look.word()),
        fields: fields.map(|fields| fields.fields.iter().map(field).collect()).unwrap_or_default(),
        steps: steps.iter().map(|step| StepFact { id: &step.id, rank: step.rank }).collect(),
        rows: rating.map(|rating| rows(&rating.statements)).unwrap_or_default(),
        scale: rating.map(|rating| labels(rating.scale.as_ref(), words)).unwrap_or_default(),
        words: match &question.kind {
            QuestionKind::Open(open) => open.words,
            _ => None,
        },
    }
}

/// The rules of a quiz, with where to read again about each objective it asks for.
pub fn quiz<'a>(page: &'a Page, outline: &'a Outline, pass: Option<u8>) -> Option<QuizFact<'a>> {
    let rules = page.rules()?;
    let asked = page.questions.iter().filter_map(|question| question.objective.as_deref());
    let objectives = asked.filter_map(|id| Some((id, outline.objectives.get(id)?))).collect();
    let pool = |pool: &crate::model::Pool| PoolFact {
        draw: pool.draw,
        questions: pool.questions.iter().filter_map(|at| Some(page.question_id(page.questions.get(*at)?))).collect(),
    };
    let other = rules.half.map(|half| half.other().word());
    let pair = outline.pages().find(|row| other.is_some() && row.half == other);
    Some(QuizFact {
        pass,
        half: rules.half.map(Half::word),
        pair: pair.map(|PageRow { id, title, url, .. }| PairFact { id, title, url }),
        shuffle: rules.shuffle.word(),
        draw: rules.draw,
        confidence: rules.confidence,
        pools: rules.pools.iter().filter(|pool| pool.draw.is_some()).map(pool).collect(),
        objectives,
    })
}
