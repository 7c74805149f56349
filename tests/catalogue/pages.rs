//! The pages of the built site, by the codes of `pages.yaml`, and the plan they must fulfil.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use lyceum::diagnostic::SourceFile;
use lyceum::model::{Catalog, Course};
use lyceum::pipeline::Workshop;

use super::{root, table};

/// What part 2 of the plan counts. A survey here is also a self-assessment.
const PLANNED: [(&str, usize); 9] = [
    ("module", 30),
    ("lesson", 88),
    ("check", 28),
    ("before", 8),
    ("final", 9),
    ("role-play", 15),
    ("self-assessment", 5),
    ("survey", 5),
    ("curriculum", 5),
];

/// The language of the originals.
const DEFAULT: &str = "en";

/// Texts of what learners meet, by the paths of their sources.
pub struct Site {
    texts: BTreeMap<String, String>,
    codes: BTreeMap<String, Vec<String>>,
}

impl Site {
    /// The site as it is built, without drafts; built once for all tests.
    pub fn built() -> &'static Self {
        static SITE: OnceLock<Site> = OnceLock::new();
        SITE.get_or_init(Self::build)
    }

    fn build() -> Self {
        let mut workshop = Workshop::new(&root(), false);
        let look = workshop.look().unwrap_or_else(|fault| panic!("{}", fault.message));
        let built = workshop.build(look, &mut |_| {});
        assert!(!built.has_errors(), "the site has errors: `lyceum check` tells them");
        let texts = built.catalog.editions().flat_map(|edition| sources(&edition)).collect();
        Self { texts, codes: table("pages") }
    }

    /// The text of a page by its code: `CA1`, or `CA1.hi` in Hindi.
    pub fn page(&self, code: &str) -> Result<&str, String> {
        let (code, language) = code.split_once('.').map_or((code, None), |(code, language)| (code, Some(language)));
        let path =
            self.codes.get(code).and_then(|known| known.first()).ok_or(format!("no page has the code {code}"))?;
        self.text(path, language)
    }

    fn text(&self, path: &str, language: Option<&str>) -> Result<&str, String> {
        let language = language.map(|language| format!(".{language}")).unwrap_or_default();
        let path = format!("courses/{path}{language}.md");
        self.texts.get(&path).map(String::as_str).ok_or(format!("{path} is no page of the site"))
    }

    /// The same site with one page's text replaced.
    pub fn with(&self, code: &str, text: &str) -> Self {
        let path = format!("courses/{}.md", self.codes[code][0]);
        let mut texts = self.texts.clone();
        texts.insert(path, text.to_owned());
        Self { texts, codes: self.codes.clone() }
    }

    /// All texts with their paths.
    pub fn texts(&self) -> impl Iterator<Item = (&str, &str)> {
        self.texts.iter().map(|(path, text)| (path.as_str(), text.as_str()))
    }
}

/// Everything an edition was read from: what is not translated comes from its original again.
fn sources(edition: &Catalog) -> Vec<(String, String)> {
    let of_courses = edition.courses.iter().flat_map(|course| files(course));
    let of_curricula = edition.curricula.iter().map(|curriculum| source(&curriculum.origin, &curriculum.language));
    let glossary = edition.glossary.iter().map(|glossary| source(&glossary.origin, &glossary.language));
    of_courses.chain(of_curricula).chain(glossary).collect()
}

fn files(course: &Course) -> Vec<(String, String)> {
    let own = std::iter::once(source(&course.origin, &course.language));
    let modules = course.modules.iter().filter_map(|module| Some(source(module.origin.as_ref()?, &module.language)));
    own.chain(modules).chain(course.pages().map(|page| source(&page.origin, &page.language))).collect()
}

/// The file that learners read in this language. A translated course keeps the file of its
/// original as its origin.
fn source(origin: &SourceFile, language: &str) -> (String, String) {
    let translated = origin.path.replace(".md", &format!(".{language}.md"));
    match super::text_of(&translated) {
        Some(text) if language != DEFAULT => (translated, text),
        _ => (origin.path.clone(), origin.text.clone()),
    }
}

/// The kind of page that a code stands for; the manual and the glossary are no part of the plan.
fn kind_of(code: &str, path: &str) -> Option<&'static str> {
    let ending = path.rsplit('/').next().and_then(|name| name.split_once('.')).map(|(_, ending)| ending);
    match ending {
        _ if code.starts_with("M-") || code == "glossary" => None,
        Some("quiz") if code.ends_with("-before") => Some("before"),
        Some("quiz") => Some("check"),
        Some("exam") => Some("final"),
        Some("scenario") => Some("role-play"),
        Some("survey") if code.starts_with("SA-") => Some("self-assessment"),
        Some("survey") => Some("survey"),
        Some("curriculum") => Some("curriculum"),
        _ if path.ends_with("/module") => Some("module"),
        _ if path.ends_with("/course") => Some("course"),
        _ => Some("lesson"),
    }
}

#[test]
fn every_planned_page_is_there_in_its_languages() {
    let site = Site::built();
    let mut missing = Vec::new();
    for (code, known) in &site.codes {
        let [path, languages @ ..] = known.as_slice() else { panic!("{code} names no page") };
        let editions = std::iter::once(None).chain(languages.iter().map(|language| Some(language.as_str())));
        missing.extend(
            editions.filter_map(|language| site.text(path, language).err()).map(|fault| format!("{code}: {fault}")),
        );
    }
    assert!(missing.is_empty(), "planned, and not there:\n{}", missing.join("\n"));
}

#[test]
fn the_plan_counts_what_it_was_made_with() {
    let codes: BTreeMap<String, Vec<String>> = table("pages");
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for (code, known) in &codes {
        if let Some(kind) = kind_of(code, &known[0]) {
            *counts.entry(kind).or_default() += 1;
        }
    }
    assert_eq!(counts.remove("course"), Some(10), "courses");
    assert_eq!(counts, BTreeMap::from(PLANNED));
}

#[test]
fn a_page_that_is_gone_is_told() {
    let site = Site::built();
    assert_eq!(site.page("CA99").expect_err("no such lesson"), "no page has the code CA99");
    let fault = site.page("OM1.ur").expect_err("it is in English only");
    assert_eq!(
        fault,
        "courses/09-operations-manager/01-what-counts/01-what-the-client-buys.ur.md is no page of the site"
    );
}
