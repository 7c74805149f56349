//! Front matter: found at the top of a file, read by the kind of page.

use std::sync::Arc;

use crate::config::{Duration, Fields, is_language};
use crate::diagnostic::{Diagnostic, SourceFile, Span, codes};
use crate::model::{Certificate, CourseOrder, Known, Level, Objective, QuizRules, Survey};

use super::super::load::FileKind;
use super::curriculum::{self, CurriculumFront};
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

/// Finds the front matter. Empty lines above it, and what a word processor makes of three
/// dashes, do no harm as long as a setting follows.
///
/// # Errors
/// Front matter that never ends, or is too large.
pub fn split(file: &Arc<SourceFile>) -> Result<Parts, Box<Diagnostic>> {
    let text = &file.text;
    let top = if text.starts_with('\u{feff}') { 3 } else { 0 };
    let whole = Parts { front: Span::new(top, top), body: Span::new(top, text.len()) };
    let Some((start, from)) = opening(text, top) else { return Ok(whole) };
    let here = Span::new(start, start + text[start..from].trim_end().len());
    let mut offset = from;
    for line in text[from..].split_inclusive('\n') {
        if is_dashes(line) {
            let front = Span::new(from, offset);
            if front.end - front.start > LARGEST {
                let fault =
                    Diagnostic::new(codes::FRONT_MATTER_LARGE, "the settings on top of this file have over 64 KiB");
                return Err(Box::new(
                    fault.at(file, here, "they begin here").help("keep settings short; text goes below them"),
                ));
            }
            return Ok(Parts { front, body: Span::new(offset + line.len(), text.len()) });
        }
        offset += line.len();
    }
    let fault = Diagnostic::new(codes::FRONT_MATTER_OPEN, "the settings on top of this file never end")
        .at(file, here, "they begin here")
        .help("end them with a line of three dashes: ---");
    Err(Box::new(fault))
}

/// Where the line above the settings begins and ends, if the file has one.
fn opening(text: &str, top: usize) -> Option<(usize, usize)> {
    let empty = text[top..].split_inclusive('\n').take_while(|line| line.trim().is_empty());
    let start = top + empty.map(str::len).sum::<usize>();
    let mut lines = text[start..].split_inclusive('\n');
    let line = lines.next().filter(|line| is_dashes(line))?;
    let is_plain = start == top && line.trim_end() == "---";
    let is_meant = is_plain || lines.find(|line| !line.trim().is_empty()).is_some_and(is_setting);
    is_meant.then_some((start, start + line.len()))
}

/// True for `---`, more of them, and the long dashes that word processors put in their place.
fn is_dashes(line: &str) -> bool {
    let line = line.trim_end();
    let long = |line: &str| line.contains(['\u{2013}', '\u{2014}', '\u{2015}']);
    line.chars().all(|letter| matches!(letter, '-' | '\u{2013}'..='\u{2015}')) && (line.len() >= 3 || long(line))
}

/// True for a line such as `title: Opening a call`.
fn is_setting(line: &str) -> bool {
    let name = line.split_once(':').map_or("", |(name, _)| name);
    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_')
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
    /// `of`, in a translation: the code of what it was made of.
    pub of: Option<String>,
}

/// What stands behind `of` until it is known what the translation was made of.
pub const NOW: &str = "now";

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
    /// Where it stands.
    pub certificate_span: Span,
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
    /// `.curriculum.md`
    Curriculum(CurriculumFront),
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
pub fn read(file: &Arc<SourceFile>, span: Span, kind: FileKind, is_translation: bool) -> (Front, Vec<Diagnostic>) {
    let mut fields = Fields::read(file, span);
    let (own, place) = match kind {
        FileKind::Course => (Own::Course(course(&mut fields)), "in course.md"),
        FileKind::Module => (Own::Plain, "in module.md"),
        FileKind::Lesson => (Own::Plain, "in a lesson"),
        FileKind::Quiz => (Own::Quiz(rules::read(&mut fields, kind)), "in a quiz"),
        FileKind::Exam => (Own::Quiz(rules::read(&mut fields, kind)), "in an exam"),
        FileKind::Scenario => (Own::Scenario(read_front(&mut fields)), "in a scenario"),
        FileKind::Survey => (Own::Survey(Arc::new(survey::front(&mut fields))), "in a survey"),
        FileKind::Glossary => (Own::Plain, "in the glossary"),
        FileKind::Curriculum => (Own::Curriculum(curriculum::front(&mut fields, certificate)), "in a curriculum"),
    };
    let mut common = common(&mut fields, kind);
    if is_translation {
        common.of = fields.text("of");
        check_of(&mut fields, common.of.as_deref());
    }
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

fn check_of(fields: &mut Fields<'_>, of: Option<&str>) {
    if of.is_some_and(|of| of != NOW && Known::read(of).is_none()) {
        let help = "write `of: now` and run `lyceum check --fix`, which puts in what the translation was made of";
        fields.wrong("of", "is not what lyceum writes there", help);
    }
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
        certificate_span: fields.place_if_any("certificate"),
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

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(text: &str) -> Option<(String, String)> {
        let file = Arc::new(SourceFile::new("page.md", text));
        let parts = split(&file).ok()?;
        let cut = |span: Span| file.text[span.start..span.end].to_owned();
        Some((cut(parts.front), cut(parts.body)))
    }

    #[test]
    fn settings_are_found_under_empty_lines_and_long_dashes() {
        let tops =
            ["---\n", "\n\n---\n", "\u{feff}\n---\n", "----\n", "\u{2014}\n", "\u{2013}-\r\n", " \n\u{2014}\n\n"];
        for top in tops {
            for end in ["---\n", "-----\n", "\u{2014}\n"] {
                let found = parts(&format!("{top}title: One\n{end}Text\n"));
                let found = found.as_ref().map(|(front, body)| (front.trim(), body.as_str()));
                assert_eq!(found, Some(("title: One", "Text\n")), "{top:?} {end:?}");
            }
        }
    }

    #[test]
    fn a_rule_above_text_is_no_settings() {
        for text in ["\n---\n\nJust text.\n", "\u{2014}\nAyesha: said so\n", "Text\n---\ntitle: One\n---\n", "----\n"] {
            assert_eq!(parts(text), Some((String::new(), text.to_owned())));
        }
        assert_eq!(parts("\n---\ntitle: never ends\n"), None);
    }
}
