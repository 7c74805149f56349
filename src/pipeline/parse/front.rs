//! Front matter: found at the top of a file, read by the kind of page.

use std::sync::Arc;

use crate::config::{Duration, Fields, is_language};
use crate::diagnostic::{Diagnostic, SourceFile, Span, codes};
use crate::model::{Certificate, CourseOrder, Level, Objective, QuizRules, Survey};

use super::super::load::FileKind;
use super::scenario::{ScenarioFront, read_front};
use super::{rules, survey};

/// Largest front matter, in bytes.
const LARGEST: usize = 64 * 1024;

/// A file cut in two; both spans count from its first byte.
pub struct Parts {
    /// The YAML between the two lines of dashes; empty where there is none.
    pub front: Span,
    /// The text.
    pub body: Span,
}

/// Finds the front matter.
///
/// # Errors
/// Front matter that never ends, or is too large.
pub fn split(file: &Arc<SourceFile>) -> Result<Parts, Box<Diagnostic>> {
    let text = &file.text;
    let start = if text.starts_with('\u{feff}') { 3 } else { 0 };
    let whole = Parts { front: Span::new(start, start), body: Span::new(start, text.len()) };
    let Some(first_line) = text[start..].split_inclusive('\n').next() else { return Ok(whole) };
    if first_line.trim_end() != "---" {
        return Ok(whole);
    }
    let from = start + first_line.len();
    let mut offset = from;
    for line in text[from..].split_inclusive('\n') {
        if line.trim_end() == "---" {
            let front = Span::new(from, offset);
            if front.end - front.start > LARGEST {
                let fault =
                    Diagnostic::new(codes::FRONT_MATTER_LARGE, "the settings on top of this file have over 64 KiB");
                return Err(Box::new(
                    fault
                        .at(file, Span::new(start, start + 3), "they begin here")
                        .help("keep settings short; text goes below them"),
                ));
            }
            return Ok(Parts { front, body: Span::new(offset + line.len(), text.len()) });
        }
        offset += line.len();
    }
    let fault = Diagnostic::new(codes::FRONT_MATTER_OPEN, "the settings on top of this file never end")
        .at(file, Span::new(start, start + 3), "they begin here")
        .help("end them with a line of three dashes: ---");
    Err(Box::new(fault))
}

/// What every page may say of itself.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Common {
    /// `title`, or empty.
    pub title: String,
    /// `summary`, or empty.
    pub summary: String,
    /// `objectives`
    pub objectives: Vec<Objective>,
    /// `minutes`
    pub minutes: Option<u32>,
    /// `tags`
    pub tags: Vec<String>,
    /// `updated`, or empty.
    pub updated: String,
    /// `draft`
    pub draft: bool,
    /// `id`
    pub id: Option<String>,
    /// Where that stands.
    pub id_span: Span,
    /// `was`: ids of pages that it goes on for.
    pub was: Vec<String>,
    /// Where they stand.
    pub was_span: Span,
    /// `lang`
    pub language: Option<String>,
    /// `review: needed`
    pub review: bool,
}

/// What only a course says.
#[derive(Debug, Clone, PartialEq)]
pub struct CourseFront {
    /// `level`
    pub level: Option<Level>,
    /// `roles`
    pub roles: Vec<String>,
    /// Where they stand.
    pub roles_span: Span,
    /// `requires`
    pub requires: Vec<String>,
    /// Where they stand.
    pub requires_span: Span,
    /// `order`
    pub order: CourseOrder,
    /// `pass`
    pub pass: Option<u8>,
    /// `certificate`
    pub certificate: Certificate,
    /// `version`, or empty.
    pub version: String,
    /// `authors`
    pub authors: Vec<String>,
}

/// The parts that depend on the kind.
#[derive(Debug, Clone, PartialEq)]
pub enum Own {
    /// `course.md`
    Course(CourseFront),
    /// `module.md`, a lesson, and what else has no settings of its own
    Plain,
    /// `.quiz.md` or `.exam.md`
    Quiz(QuizRules),
    /// `.survey.md`
    Survey(Arc<Survey>),
    /// `.scenario.md`
    Scenario(ScenarioFront),
}

/// Front matter, read.
#[derive(Debug, Clone, PartialEq)]
pub struct Front {
    /// What every page may say.
    pub common: Common,
    /// What only its kind says.
    pub own: Own,
}

/// Reads the front matter of a file of this kind.
pub fn read(file: &Arc<SourceFile>, span: Span, kind: FileKind) -> (Front, Vec<Diagnostic>) {
    let mut fields = Fields::read(file, span);
    let (own, place) = match kind {
        FileKind::Course => (Own::Course(course(&mut fields)), "in course.md"),
        FileKind::Module => (Own::Plain, "in module.md"),
        FileKind::Lesson => (Own::Plain, "in a lesson"),
        FileKind::Quiz => (Own::Quiz(rules::read(&mut fields, kind)), "in a quiz"),
        FileKind::Exam => (Own::Quiz(rules::read(&mut fields, kind)), "in an exam"),
        FileKind::Scenario => (Own::Scenario(read_front(&mut fields)), "in a scenario"),
        FileKind::Survey => (Own::Survey(Arc::new(survey::front(&mut fields))), "in a survey"),
    };
    let common = common(&mut fields, kind);
    (Front { common, own }, fields.finish(place))
}

fn common(fields: &mut Fields<'_>, kind: FileKind) -> Common {
    let mut common = Common {
        title: fields.text("title").unwrap_or_default(),
        summary: fields.text("summary").unwrap_or_default(),
        objectives: objectives(fields),
        language: language(fields),
        review: fields.one_of("review", &[("needed", true), ("done", false)]).unwrap_or(false),
        ..Common::default()
    };
    if kind == FileKind::Module {
        return common;
    }
    common.minutes = fields.whole("minutes", 1..=600);
    common.tags = fields.texts("tags");
    common.updated = fields.date("updated").unwrap_or_default();
    common.draft = fields.truth("draft").unwrap_or(false);
    common.id_span = fields.place_if_any("id");
    common.id = fields.text("id");
    common.was_span = fields.place_if_any("was");
    common.was = fields.texts("was");
    common
}

fn language(fields: &mut Fields<'_>) -> Option<String> {
    let language = fields.text("lang")?;
    if is_language(&language) {
        return Some(language);
    }
    fields.wrong("lang", "must be a language tag", "write a short tag, such as `lang: hi` for Hindi");
    None
}

fn objectives(fields: &mut Fields<'_>) -> Vec<Objective> {
    fields.texts_maybe_named("objectives").into_iter().map(|(id, text)| Objective { id, text }).collect()
}

fn course(fields: &mut Fields<'_>) -> CourseFront {
    let levels = [("starter", Level::Starter), ("working", Level::Working), ("advanced", Level::Advanced)];
    let orders = [("free", CourseOrder::Free), ("sequential", CourseOrder::Sequential)];
    CourseFront {
        level: fields.one_of("level", &levels),
        roles_span: fields.place_if_any("roles"),
        roles: fields.texts("roles"),
        requires_span: fields.place_if_any("requires"),
        requires: fields.texts("requires"),
        order: fields.one_of("order", &orders).unwrap_or(CourseOrder::Free),
        pass: fields.percent("pass"),
        certificate: certificate(fields),
        version: fields.text("version").unwrap_or_default(),
        authors: fields.texts("authors"),
    }
}

/// `certificate: true`, or `certificate: { valid: 12 months }`, or `valid: 12 months`.
fn certificate(fields: &mut Fields<'_>) -> Certificate {
    if let Some(serde_yaml::Value::Bool(truth)) = fields.peek("certificate") {
        fields.truth("certificate");
        return if truth { Certificate::Lasting } else { Certificate::None };
    }
    let Some(mut inner) = fields.inner("certificate") else { return Certificate::None };
    let valid = inner.duration("valid");
    fields.absorb(inner.finish("under `certificate`"));
    match valid {
        Some(Duration::Months(months)) => Certificate::Months(months),
        Some(_) => {
            fields.wrong(
                "certificate",
                "must be valid for months or years",
                "write `certificate: { valid: 12 months }`",
            );
            Certificate::None
        }
        None => Certificate::None,
    }
}
