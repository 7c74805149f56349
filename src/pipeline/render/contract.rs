//! `catalog.json`, and `course.json` and `outline.js` of each course: the contract
//! for the site's own scripts and for anybody's tools.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Serialize;

use super::curriculum::CurriculumParts;
use super::outline::{CertificateFact, ModuleRows, ObjectiveFacts, Outline};
use super::own::Listed;
use super::press::Press;
use crate::artifact::{Artifact, Key, Make, Recipe};
use crate::config::Settings;
use crate::diagnostic::Diagnostic;

const VERSION: u32 = 1;

#[derive(Serialize)]
struct Catalog<'a> {
    version: u32,
    site: Site<'a>,
    languages: &'a [String],
    courses: Vec<CourseEntry<'a>>,
    curricula: Vec<CurriculumEntry<'a>>,
}

#[derive(Serialize)]
struct Site<'a> {
    id: &'a str,
    title: &'a str,
    description: &'a str,
}

#[derive(Serialize)]
struct CourseEntry<'a> {
    id: &'a str,
    title: &'a str,
    summary: &'a str,
    url: &'a str,
    course: String,
    language: &'a str,
    roles: &'a [String],
    tags: Vec<&'a str>,
    minutes: u32,
    lessons: usize,
    pages: usize,
    content_hash: String,
}

#[derive(Serialize)]
struct CurriculumEntry<'a> {
    id: &'a str,
    title: &'a str,
    summary: &'a str,
    url: &'a str,
    language: &'a str,
    roles: &'a [String],
    content_hash: String,
}

#[derive(Serialize)]
struct CourseFile<'a> {
    version: u32,
    id: &'a str,
    title: &'a str,
    url: &'a str,
    minutes: u32,
    course_version: &'a str,
    content_hash: String,
    requires: &'a [String],
    #[serde(skip_serializing_if = "Option::is_none")]
    certificate: Option<&'a CertificateFact>,
    modules: &'a [ModuleRows],
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    objectives: BTreeMap<&'a str, &'a ObjectiveFacts>,
}

/// `catalog.json`.
pub fn catalog(press: &Press, settings: &Settings, courses: &[Listed], curricula: &[Arc<CurriculumParts>]) -> Artifact {
    let entry = |listed: &'_ Listed| {
        let (course, outline) = (&listed.course, &listed.outline);
        (course.clone(), course.lessons(), outline.pages().count(), outline.key.hex(12))
    };
    let facts: Vec<_> = courses.iter().map(entry).collect();
    let entries = facts.iter().map(|(course, lessons, pages, hash)| CourseEntry {
        id: &course.id,
        title: &course.title,
        summary: &course.summary,
        url: &course.url,
        course: course.url.replace("index.html", "course.json"),
        language: &course.language,
        roles: &course.roles,
        tags: course.tags.iter().map(|tag| tag.name.as_str()).collect(),
        minutes: course.minutes,
        lessons: *lessons,
        pages: *pages,
        content_hash: hash.clone(),
    });
    let curricula = curricula.iter().map(|parts| CurriculumEntry {
        id: &parts.curriculum.id,
        title: &parts.curriculum.title,
        summary: &parts.curriculum.summary,
        url: &parts.curriculum.url,
        language: &parts.curriculum.language,
        roles: &parts.curriculum.roles,
        content_hash: parts.key().hex(12),
    });
    let site = Site { id: &settings.id, title: &settings.title, description: &settings.description };
    let catalog = Catalog {
        version: VERSION,
        site,
        languages: &settings.languages,
        courses: entries.collect(),
        curricula: curricula.collect(),
    };
    Artifact::of_bytes(press.path("catalog.json"), serde_json::to_vec(&catalog).unwrap_or_default())
}

/// `course.json` and `outline.js` of a course.
pub fn course(press: &Press, outline: &Arc<Outline>) -> [Artifact; 2] {
    let folder = outline.url.trim_end_matches("index.html");
    let terms = outline.pages().flat_map(|page| [&page.id].into_iter().chain(&page.terms)).map(String::as_str);
    let terms = Key::of_texts(terms);
    let artifact = |name: &str, is_script: bool| Artifact {
        path: press.path(&format!("{folder}{name}")),
        key: Key::join([outline.key, terms, Key::of_texts([name, &VERSION.to_string()])]),
        recipe: Recipe::Made(Arc::new(OutlineFile { outline: outline.clone(), is_script })),
    };
    [artifact("course.json", false), artifact("outline.js", true)]
}

struct OutlineFile {
    outline: Arc<Outline>,
    is_script: bool,
}

impl Make for OutlineFile {
    fn make(&self) -> Result<Vec<u8>, Box<Diagnostic>> {
        let outline = &self.outline;
        let file = CourseFile {
            version: VERSION,
            id: &outline.id,
            title: &outline.title,
            url: &outline.url,
            minutes: outline.minutes,
            course_version: &outline.course_version,
            content_hash: outline.key.hex(12),
            requires: &outline.requires,
            certificate: outline.certificate.as_ref(),
            modules: &outline.modules,
            objectives: outline.asked().collect(),
        };
        let json = serde_json::to_string(&file).unwrap_or_default();
        let text = if self.is_script { format!("globalThis.lyceumOutline&&lyceumOutline({json});\n") } else { json };
        Ok(text.into_bytes())
    }
}
