//! The site's own pages: home, My learning, the review, search, settings, the check of a
//! certificate's code, not found.

use std::sync::Arc;

use serde::Serialize;

use super::browse::{self, Facets, MOST_CARDS};
use super::course::card;
use super::cover::hero;
use super::curriculum::{self, CurriculumParts};
use super::data::{self, CourseLine, PageData};
use super::fill::script_json;
use super::outline::Outline;
use super::press::{About, SharedPress};
use super::spoken::{Languages, Share};
use super::view::{Card, Frame, HomeView};
use crate::artifact::{Artifact, Key, Make, Recipe};
use crate::config::Settings;
use crate::diagnostic::Diagnostic;
use crate::model::{Course, Names};

/// Openings of the home page's screen that scripts may light.
const HERO_OPENINGS: usize = 24;

/// A course as the site's own pages list it.
#[derive(Clone)]
pub struct Listed {
    /// The course.
    pub course: Arc<Course>,
    /// Its outline.
    pub outline: Arc<Outline>,
    /// Names of its roles.
    pub roles: Vec<String>,
    /// Its languages.
    pub spoken: Languages,
}

impl Listed {
    /// Fingerprint of what cards show of it, its outline aside.
    pub fn key(&self) -> Key {
        let spoken: Vec<String> = self.spoken.iter().map(Share::fingerprint).collect();
        Key::join([self.course.key, Key::of_texts(self.roles.iter().chain(&spoken).map(String::as_str))])
    }

    /// The course for scripts.
    pub fn line(&self) -> CourseLine<'_> {
        let course = &self.course;
        CourseLine {
            id: &course.id,
            title: &course.title,
            url: &course.url,
            pages: self.outline.pages().count(),
            lessons: course.lessons(),
            minutes: course.minutes,
            certificate: self.outline.certificate.as_ref(),
        }
    }
}

/// The parts of one of the site's own pages.
struct OwnParts {
    press: SharedPress,
    kind: &'static str,
    template: &'static str,
    url: &'static str,
    title: String,
    description: String,
    language: String,
    courses: Arc<Vec<Listed>>,
    curricula: Arc<Vec<Arc<CurriculumParts>>>,
    names: Arc<Names>,
    facets: Arc<Facets>,
}

/// The site's own pages.
pub fn artifacts(
    press: &SharedPress,
    settings: &Settings,
    courses: Vec<Listed>,
    curricula: Vec<Arc<CurriculumParts>>,
    names: Names,
) -> Vec<Artifact> {
    let words = &press.words;
    let listed = courses.iter().map(|listed| listed.outline.key);
    let shown = courses.iter().map(Listed::key);
    let list_key = Key::join(listed.chain(shown).chain(curricula.iter().map(|parts| parts.key())));
    let (courses, curricula, names) = (Arc::new(courses), Arc::new(curricula), Arc::new(names));
    let certifies = certifies(&courses, &curricula);
    let facets = Arc::new(Facets::of(press, &courses, settings));
    let browse = browse::artifacts(press, &courses, &facets, list_key);
    let mut pages = vec![
        ("home", "home.html", "index.html", settings.title.clone()),
        ("my-learning", "my-learning.html", "my-learning.html", words.plain("nav-learning").to_string()),
        ("review", "review.html", "review.html", words.plain("nav-review").to_string()),
        ("search", "search.html", "search.html", words.plain("nav-search").to_string()),
        ("settings", "settings.html", "settings.html", words.plain("nav-settings").to_string()),
        ("not-found", "404.html", "404.html", words.plain("not-found").to_string()),
    ];
    if certifies {
        let title = words.plain("check-certificate").to_string();
        pages.push(("check-certificate", "check-certificate.html", "check-certificate.html", title));
    }
    pages
        .into_iter()
        .map(|(kind, template, url, title)| {
            let parts = OwnParts {
                press: press.clone(),
                kind,
                template,
                url,
                title,
                description: if kind == "home" { settings.description.clone() } else { String::new() },
                language: press.language.clone(),
                courses: courses.clone(),
                curricula: curricula.clone(),
                names: names.clone(),
                facets: facets.clone(),
            };
            let key = Key::join([press.key, list_key, Key::of_texts([kind])]);
            Artifact { path: press.path(url), key, recipe: Recipe::Made(Arc::new(parts)) }
        })
        .chain(browse)
        .collect()
}

/// True when some course or curriculum gives a certificate.
fn certifies(courses: &[Listed], curricula: &[Arc<CurriculumParts>]) -> bool {
    let of_curricula = || curricula.iter().any(|parts| curriculum::certificate(&parts.curriculum).is_some());
    courses.iter().any(|listed| listed.outline.certificate.is_some()) || of_curricula()
}

#[derive(Serialize)]
struct PlainView {
    #[serde(flatten)]
    frame: Frame,
    /// True when some course or curriculum gives a certificate.
    certifies: bool,
    /// True when there are curricula.
    guides: bool,
}

impl Make for OwnParts {
    fn make(&self) -> Result<Vec<u8>, Box<Diagnostic>> {
        let about = About {
            kind: self.kind,
            id: "",
            title: &self.title,
            description: &self.description,
            language: &self.language,
            url: self.url,
            draft: false,
            review: false,
            crumbs: Vec::new(),
        };
        let frame = self.press.frame(&about, self.data(&self.press.root(&about)));
        if self.kind == "home" {
            let cards: Vec<Card> =
                self.courses.iter().take(MOST_CARDS).map(|listed| card(listed, self.url, &self.press)).collect();
            let curricula = self.curricula.iter().map(|parts| curriculum::card(parts, self.url)).collect();
            let view = HomeView {
                frame,
                certifies: certifies(&self.courses, &self.curricula),
                courses: cards,
                curricula,
                facets: self.facets.links(&self.press, self.url),
                all: self.facets.all(self.url),
                total: self.courses.len(),
                hero: hero(self.press.site_id(), HERO_OPENINGS),
            };
            return self.press.print(self.template, &about, &view, |_, _| {});
        }
        let certifies = certifies(&self.courses, &self.curricula);
        let view = PlainView { frame, certifies, guides: !self.curricula.is_empty() };
        self.press.print(self.template, &about, &view, |_, _| {})
    }
}

impl OwnParts {
    fn data(&self, root: &str) -> String {
        let courses = self.courses.iter().map(Listed::line);
        let curricula = self.curricula.iter().map(|parts| parts.line());
        let lists_curricula = ["home", "my-learning", "check-certificate"].contains(&self.kind);
        script_json(&PageData {
            version: data::VERSION,
            site: self.press.site_id(),
            kind: self.kind,
            lang: &self.language,
            root,
            names: Some(self.names.as_ref()).filter(|names| !names.is_empty()),
            courses: if matches!(self.kind, "not-found" | "search") { Vec::new() } else { courses.collect() },
            curricula: if lists_curricula { curricula.collect() } else { Vec::new() },
            learners: self.press.learners(),
            ..PageData::default()
        })
    }
}
