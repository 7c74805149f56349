//! The built site: what learners meet, by the codes of `pages.yaml`.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use lyceum::diagnostic::SourceFile;
use lyceum::model::{Catalog, Course, Page};
use lyceum::pipeline::Workshop;

use super::{root, table, text_of};

/// The language of the originals.
const DEFAULT: &str = "en";

/// What learners meet, and the texts it was read from by their paths.
pub struct Site {
    catalog: Catalog,
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
        Self { catalog: built.catalog, texts, codes: table("pages") }
    }

    /// The text of a page by its code: `CA1`, or `CA1.hi` in Hindi.
    pub fn page(&self, code: &str) -> Result<&str, String> {
        let (code, language) = code.split_once('.').map_or((code, None), |(code, language)| (code, Some(language)));
        let path =
            self.codes.get(code).and_then(|known| known.first()).ok_or(format!("no page has the code {code}"))?;
        self.text(path, language)
    }

    /// The text of a page under `courses/`, in another language where one is named.
    pub fn text(&self, path: &str, language: Option<&str>) -> Result<&str, String> {
        let language = language.map(|language| format!(".{language}")).unwrap_or_default();
        let path = format!("courses/{path}{language}.md");
        self.texts.get(&path).map(String::as_str).ok_or(format!("{path} is no page of the site"))
    }

    /// The same site with one page's text replaced.
    pub fn with(&self, code: &str, text: &str) -> Self {
        let path = format!("courses/{}.md", self.codes[code][0]);
        let mut texts = self.texts.clone();
        texts.insert(path, text.to_owned());
        Self { catalog: self.catalog.clone(), texts, codes: self.codes.clone() }
    }

    /// Codes with the page and the further languages that the plan has for each.
    pub fn codes(&self) -> &BTreeMap<String, Vec<String>> {
        &self.codes
    }

    /// A page and its course, by its code.
    pub fn found(&self, code: &str) -> (&Course, &Page) {
        let path = format!("courses/{}.md", self.codes.get(code).map_or("", |known| &known[0]));
        let pages = self.catalog.courses.iter().flat_map(|course| course.pages().map(move |page| (&**course, &**page)));
        pages.into_iter().find(|(_, page)| page.origin.path == path).unwrap_or_else(|| panic!("{code} is no page"))
    }

    /// The courses of the plan with their codes.
    pub fn courses(&self) -> impl Iterator<Item = (&str, &Course)> {
        let path_of = |code: &str| format!("courses/{}.md", self.codes[code][0]);
        self.codes.keys().filter_map(move |code| {
            let path = path_of(code);
            Some((code.as_str(), &**self.catalog.courses.iter().find(|course| course.origin.path == path)?))
        })
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
    match text_of(&translated) {
        Some(text) if language != DEFAULT => (translated, text),
        _ => (origin.path.clone(), origin.text.clone()),
    }
}
