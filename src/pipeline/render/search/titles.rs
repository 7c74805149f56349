//! `search.js` of a language: titles of courses, pages and sections, and the glossary. Loaded when somebody
//! opens the search; it says where the text of each course lies and how long that is.

use std::sync::Arc;

use serde::Serialize;

use super::VERSION;
use crate::artifact::{Artifact, Key, Make, Recipe};
use crate::diagnostic::Diagnostic;
use crate::model::{Catalog, Course, Glossary, Page, Term, from_root};
use crate::pipeline::render::press::Press;

/// Words are told by the hundred, so that a file changes with its titles and hardly with text.
const ABOUT: usize = 100;

#[derive(Serialize)]
struct CourseTitles<'a> {
    id: &'a str,
    title: &'a str,
    /// Address of its folder from the site's root, with a slash.
    folder: String,
    #[serde(skip_serializing_if = "str::is_empty")]
    summary: &'a str,
    /// Words of running text, about.
    words: usize,
    /// Language, where it is not that of the site.
    #[serde(skip_serializing_if = "Option::is_none")]
    lang: Option<&'a str>,
    /// Anchor and title of each module.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    modules: Vec<String>,
    pages: Vec<PageTitles<'a>>,
}

/// Kind, address in the course's folder, title, language where it is not that of the site or
/// nothing, anchor and title of each section.
#[derive(Serialize)]
struct PageTitles<'a>(&'a str, String, &'a str, &'a str, Vec<&'a str>);

#[derive(Serialize)]
struct CurriculumTitle<'a> {
    title: &'a str,
    url: String,
    #[serde(skip_serializing_if = "str::is_empty")]
    summary: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    lang: Option<&'a str>,
}

#[derive(Serialize)]
struct GlossaryTitles<'a> {
    /// Address of its page.
    url: String,
    terms: Vec<TermTitles<'a>>,
}

/// Id, what it means, language where it is not that of the site or nothing, its names.
#[derive(Serialize)]
struct TermTitles<'a>(&'a str, &'a str, &'a str, &'a [String]);

struct TitlesFile {
    courses: Vec<Arc<str>>,
    /// Curricula and glossary.
    others: String,
}

/// The titles of a course, as they stand in the file of a site in this language.
pub fn of(course: &Course, language: &str) -> Arc<str> {
    let folder = course.url.trim_end_matches("index.html");
    let named = course.modules.iter().filter(|module| !module.title.is_empty() && !module.slug.is_empty());
    let words: usize = course.pages().map(|page| page.words).sum();
    let titles = CourseTitles {
        id: &course.id,
        title: &course.title,
        folder: from_root("", folder),
        summary: &course.summary,
        words: words.next_multiple_of(ABOUT),
        lang: foreign(&course.language, language),
        modules: named.flat_map(|module| [format!("_m-{}", module.slug), module.title.clone()]).collect(),
        pages: course.pages().map(|one| page(one, folder, language)).collect(),
    };
    json(&titles).into()
}

fn page<'a>(page: &'a Page, folder: &str, language: &str) -> PageTitles<'a> {
    let url = page.url.strip_prefix(folder).unwrap_or(&page.url);
    let sections = page.sections.iter().flat_map(|section| [section.id.as_str(), section.title.as_str()]);
    let lang = foreign(&page.language, language).unwrap_or_default();
    PageTitles(page.kind.word(), from_root("", url), &page.title, lang, sections.collect())
}

fn foreign<'a>(language: &'a str, own: &str) -> Option<&'a str> {
    Some(language).filter(|language| *language != own)
}

/// The titles of a site in one language; `courses` as [`of`] gives them.
pub fn artifact(press: &Press, courses: Vec<Arc<str>>, catalog: &Catalog) -> Artifact {
    let language = press.language.as_str();
    let curricula = catalog.curricula.iter().map(|one| CurriculumTitle {
        title: &one.title,
        url: from_root("", &one.url),
        summary: &one.summary,
        lang: foreign(&one.language, language),
    });
    let curricula = json(&curricula.collect::<Vec<_>>());
    let glossary = json(&catalog.glossary.as_ref().map(|glossary| terms(glossary, language)));
    let others = format!("\"curricula\":{curricula},\"glossary\":{glossary}");
    Artifact {
        path: press.path("search.js"),
        key: Key::of_texts(courses.iter().map(AsRef::as_ref).chain([others.as_str(), &VERSION.to_string()])),
        recipe: Recipe::Made(Arc::new(TitlesFile { courses, others })),
    }
}

fn terms<'a>(glossary: &'a Glossary, language: &str) -> GlossaryTitles<'a> {
    let term = |term: &'a Arc<Term>| {
        TermTitles(&term.id, &term.words, foreign(&term.language, language).unwrap_or_default(), &term.names)
    };
    GlossaryTitles { url: from_root("", &glossary.url), terms: glossary.terms.iter().map(term).collect() }
}

fn json(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

impl Make for TitlesFile {
    fn make(&self) -> Result<Vec<u8>, Box<Diagnostic>> {
        let (courses, others) = (self.courses.join(","), &self.others);
        let json = format!("{{\"version\":{VERSION},\"courses\":[{courses}],{others}}}");
        Ok(format!("globalThis.lyceumTitles&&lyceumTitles({json});\n").into_bytes())
    }
}
