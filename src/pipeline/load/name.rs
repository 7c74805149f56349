//! What a file's name and folder say: course, module, order, kind, language.
//!
//! `courses/customer-calls/01-listening/03-check.quiz.md` is the quiz `check`, third
//! in the first module of a course. The number never reaches an address or an id.

use crate::diagnostic::{Diagnostic, codes, did_you_mean};
use crate::model::slug;

/// The kinds of Markdown file there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FileKind {
    /// `course.md`
    Course,
    /// `module.md`
    Module,
    /// Any other name.
    Lesson,
    /// `.quiz.md`
    Quiz,
    /// `.exam.md`
    Exam,
    /// `.scenario.md`
    Scenario,
    /// `.survey.md`
    Survey,
    /// `.curriculum.md`, right under `courses/`
    Curriculum,
    /// `glossary.md`, right under `courses/`
    Glossary,
}

/// The kinds that a name announces.
const ANNOUNCED: [(&str, FileKind); 5] = [
    ("quiz", FileKind::Quiz),
    ("exam", FileKind::Exam),
    ("scenario", FileKind::Scenario),
    ("survey", FileKind::Survey),
    ("curriculum", FileKind::Curriculum),
];

impl FileKind {
    /// True for what becomes a page of its own within a course.
    pub fn is_page(self) -> bool {
        !matches!(self, Self::Course | Self::Module | Self::Curriculum | Self::Glossary)
    }

    /// True for what lies in no course's folder.
    pub fn is_of_site(self) -> bool {
        matches!(self, Self::Curriculum | Self::Glossary)
    }

    /// True for a page on which every heading of level 2 is a question.
    pub fn is_asking(self) -> bool {
        matches!(self, Self::Quiz | Self::Exam)
    }
}

/// A folder or file name: its place among siblings, and its slug.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Ordered {
    /// The number in front of the name.
    pub number: Option<u32>,
    /// The rest as it stands in addresses.
    pub slug: String,
}

impl Ordered {
    /// Reads `01-opening-a-call`.
    pub fn read(name: &str) -> Self {
        let digits = name.bytes().take_while(u8::is_ascii_digit).count();
        let rest = name[digits..].trim_start_matches(['-', '_', ' ']);
        match name[..digits].parse() {
            Ok(number) => Self { number: Some(number), slug: slug(rest) },
            Err(_) => Self { number: None, slug: slug(name) },
        }
    }
}

/// What a Markdown file's name and folder say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceName {
    /// Path from the site's root.
    pub path: String,
    /// The course's folder; the own name of a curriculum and of the glossary, which lie in none.
    pub course: Ordered,
    /// The module's folder, if it lies in one.
    pub module: Option<Ordered>,
    /// Its own name; of no meaning for `course.md` and `module.md`.
    pub own: Ordered,
    /// Its kind.
    pub kind: FileKind,
    /// The language it is translated into; none for the original.
    pub language: Option<String>,
}

/// What a translation shares with its original: folders, name and kind, numbers aside.
pub type Spot<'a> = (&'a str, &'a str, &'a str, FileKind);

impl SourceName {
    /// What it shares with its translations, or with its original.
    pub fn spot(&self) -> Spot<'_> {
        let module = self.module.as_ref().map_or("", |module| module.slug.as_str());
        (&self.course.slug, module, &self.own.slug, self.kind)
    }

    /// Reads a path from the site's root; `None` for files that are no pages.
    ///
    /// # Errors
    /// A name or place that no page can have.
    pub fn read(path: &str, languages: &[String]) -> Result<Option<Self>, Box<Diagnostic>> {
        let parts: Vec<&str> = path.split('/').collect();
        let file = parts.last().copied().unwrap_or("");
        if file.eq_ignore_ascii_case("readme.md") {
            return Ok(None);
        }
        let stem = Stem::read(path, file.trim_end_matches(".md"), languages)?;
        let (course, module) = match parts.as_slice() {
            [_, _] if stem.kind.is_of_site() => (Ordered::read(stem.own), None),
            [..] if stem.kind == FileKind::Curriculum => return Err(Box::new(inside(path))),
            [..] if stem.kind == FileKind::Glossary => return Err(Box::new(glossary_inside(path))),
            [_, course, _] => (Ordered::read(course), None),
            [_, course, module, _] => (Ordered::read(course), Some(Ordered::read(module))),
            [_, _] => return Err(Box::new(outside(path))),
            _ => return Err(Box::new(too_deep(path))),
        };
        for (folder, ordered) in parts[1..].iter().zip([Some(&course), module.as_ref()].into_iter().flatten()) {
            with_slug(path, folder, ordered)?;
        }
        let kind = match stem.own {
            "course" if module.is_none() => FileKind::Course,
            "module" if module.is_some() => FileKind::Module,
            _ => stem.kind,
        };
        let own = Ordered::read(stem.own);
        if kind.is_page() || kind.is_of_site() {
            with_slug(path, file, &own)?;
        }
        Ok(Some(Self { path: path.to_owned(), course, module, own, kind, language: stem.language.map(str::to_owned) }))
    }
}

struct Stem<'a> {
    own: &'a str,
    kind: FileKind,
    language: Option<&'a str>,
}

impl<'a> Stem<'a> {
    fn read(path: &str, stem: &'a str, languages: &[String]) -> Result<Self, Box<Diagnostic>> {
        let mut parts = stem.split('.');
        let own = parts.next().unwrap_or("");
        let (mut kind, mut language) = (if own == "glossary" { FileKind::Glossary } else { FileKind::Lesson }, None);
        for part in parts {
            if let Some((_, announced)) = ANNOUNCED.iter().find(|(word, _)| *word == part) {
                kind = *announced;
            } else if languages.first().is_some_and(|first| first == part) {
                // the default language may be named; it changes nothing
            } else if languages.iter().any(|language| language == part) && language.is_none() {
                language = Some(part);
            } else {
                return Err(Box::new(unknown_part(path, part, languages)));
            }
        }
        Ok(Self { own, kind, language })
    }
}

fn unknown_part(path: &str, part: &str, languages: &[String]) -> Diagnostic {
    let kinds = ["quiz", "exam", "scenario", "survey", "curriculum"];
    let known = kinds.into_iter().chain(languages.iter().map(String::as_str));
    let near = did_you_mean(part, known);
    let help = near.map_or_else(
        || {
            format!(
                "a dot in a name announces a kind (.quiz) or a language of the site ({}); write a hyphen instead",
                languages.join(", ")
            )
        },
        |near| format!("did you mean `.{near}`?"),
    );
    Diagnostic::new(
        codes::FILE_NAME_UNKNOWN,
        format!("`.{part}` in this name is neither a kind of page nor a language of the site"),
    )
    .on_path(path)
    .help(help)
}

fn outside(path: &str) -> Diagnostic {
    Diagnostic::new(codes::PAGE_OUTSIDE_COURSE, "this page lies in no course")
        .on_path(path)
        .help("move it into a folder of its own under courses/, with a course.md beside it")
}

fn inside(path: &str) -> Diagnostic {
    let fault = Diagnostic::new(codes::CURRICULUM_IN_COURSE, "this curriculum lies in a course's folder");
    fault.on_path(path).help("a curriculum ties courses together: move it up, right into the folder courses/")
}

fn glossary_inside(path: &str) -> Diagnostic {
    let fault = Diagnostic::new(codes::GLOSSARY_IN_COURSE, "this glossary lies in a course's folder");
    fault
        .on_path(path)
        .help("all courses share one glossary: move it up, right into the folder courses/; a lesson needs another name")
}

fn too_deep(path: &str) -> Diagnostic {
    Diagnostic::new(codes::FOLDER_TOO_DEEP, "this page lies too deep: courses hold modules, modules hold pages")
        .on_path(path)
        .help("move it up into a module's folder")
}

fn with_slug(path: &str, name: &str, ordered: &Ordered) -> Result<(), Box<Diagnostic>> {
    if !ordered.slug.is_empty() {
        return Ok(());
    }
    let fault = Diagnostic::new(codes::FILE_NAME_WITHOUT_SLUG, format!("`{name}` leaves no name for an address"));
    Err(Box::new(fault.on_path(path).help("put a word after the number, such as 01-opening.md")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(path: &str) -> Result<Option<SourceName>, Box<Diagnostic>> {
        SourceName::read(path, &[String::from("en"), String::from("hi")])
    }

    #[test]
    fn the_number_orders_and_vanishes() {
        let name = read("courses/customer-calls/01-listening/03-check.quiz.md").expect("a good name").expect("a page");
        assert_eq!(name.course.slug, "customer-calls");
        assert_eq!(name.module, Some(Ordered { number: Some(1), slug: "listening".into() }));
        assert_eq!(name.own, Ordered { number: Some(3), slug: "check".into() });
        assert_eq!(name.kind, FileKind::Quiz);
    }

    #[test]
    fn a_slip_in_the_kind_is_told() {
        let fault = read("courses/a/check.quizz.md").expect_err("no such kind");
        assert_eq!(fault.code, codes::FILE_NAME_UNKNOWN);
        assert_eq!(fault.help.as_deref(), Some("did you mean `.quiz`?"));
    }

    #[test]
    fn the_glossary_is_known_by_its_name_and_place() {
        let kind = |path: &str| read(path).map(|name| name.map(|name| (name.kind, name.language)));
        assert_eq!(kind("courses/glossary.md").expect("good"), Some((FileKind::Glossary, None)));
        assert_eq!(kind("courses/glossary.hi.md").expect("good"), Some((FileKind::Glossary, Some("hi".into()))));
        assert_eq!(kind("courses/a/02-glossary.md").expect("good"), Some((FileKind::Lesson, None)));
        assert_eq!(kind("courses/a/glossary.md").expect_err("refused").code, codes::GLOSSARY_IN_COURSE);
    }

    #[test]
    fn places_without_meaning_are_refused() {
        let code = |path: &str| read(path).map_err(|fault| fault.code).expect_err("refused");
        assert_eq!(code("courses/lost.md"), codes::PAGE_OUTSIDE_COURSE);
        assert_eq!(code("courses/a/b/c/d.md"), codes::FOLDER_TOO_DEEP);
        assert_eq!(code("courses/a/01.md"), codes::FILE_NAME_WITHOUT_SLUG);
    }
}
