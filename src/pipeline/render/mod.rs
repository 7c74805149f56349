//! Catalog and theme become an [`ArtifactSet`]. Nothing is rendered here yet: each
//! artifact knows how to make itself, and its key says when it must.
//!
//! `view` is the contract with theme authors.

mod accent;
mod assets;
mod browse;
mod cards;
mod certificate;
mod contract;
mod course;
mod cover;
mod curriculum;
mod data;
mod exam;
mod fill;
mod fold;
mod glossary;
mod outline;
mod own;
mod pack;
mod page;
mod press;
mod question;
mod scenario;
mod search;
mod site_path;
mod spoken;
mod survey;
mod theme;
pub mod view;
mod words;

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use rayon::prelude::*;

use super::load::{BrandFile, ThemeFiles};
use crate::artifact::{Artifact, ArtifactSet, Key, Recipe};
use crate::config::Settings;
use crate::diagnostic::{Diagnostic, codes};
use crate::model::{Catalog, Course, Names};

use course::CourseParts;
use glossary::Known;
use outline::Outline;
use own::Listed;
use page::PageParts;
use press::{Press, Share, SharedPress};
use theme::Theme;

/// A theme and a site's settings, ready to make pages of any catalog.
pub struct Printer {
    /// Files that pages in all languages share.
    assets: Vec<Artifact>,
    /// The site in each of its languages, the default first.
    editions: Vec<Edition>,
}

/// The site in one language.
struct Edition {
    /// As it is without a glossary.
    bare: Press,
    press: SharedPress,
    /// The site's settings in its words.
    settings: Settings,
    /// Fingerprint of the last glossary, where there was one.
    glossary: Option<Key>,
    /// Courses of the last catalog by their ids.
    kept: HashMap<String, Printed>,
}

/// A course and the artifacts of its pages.
#[derive(Clone)]
struct Printed {
    listed: Listed,
    requires: Vec<Arc<Course>>,
    /// Fingerprint of the terms on its pages.
    terms: Key,
    press: SharedPress,
    /// What the search finds of it first.
    titles: Arc<str>,
    artifacts: Vec<Artifact>,
}

impl Printer {
    /// Makes a theme ready for a site. `program` is the fingerprint of what renders:
    /// another program may make other pages of the same parts.
    ///
    /// # Errors
    /// Every file of the theme that cannot be used.
    pub fn new(
        files: &ThemeFiles,
        settings: &Settings,
        logo: Option<&BrandFile>,
        program: Key,
    ) -> Result<Self, Vec<Diagnostic>> {
        let style = accent::style(settings.brand.accent.as_deref());
        let words = words::of_languages(files, &settings.languages).map_err(|fault| vec![*fault])?;
        let (places, mut assets) = assets::gather(files, &words, &style)?;
        let logo = logo.map(|logo| assets::logo(logo, &mut assets));
        let share = Share { assets: places, words, logo, program, style };
        let share = Arc::new(share);
        let edition = |number: usize| -> Result<Edition, Vec<Diagnostic>> {
            let theme = Theme::new(files, &share.words[number])?;
            let settings = settings.in_language(&settings.languages[number]);
            let bare = Press::new(theme, &settings, &share, number);
            Ok(Edition { press: Arc::new(bare.clone()), bare, settings, glossary: None, kept: HashMap::new() })
        };
        let editions = (0..settings.languages.len()).map(edition).collect::<Result<_, _>>()?;
        Ok(Self { assets, editions })
    }

    /// Languages of the site and of its pages.
    fn languages<'a>(&'a self, catalog: &'a Catalog) -> BTreeSet<&'a str> {
        let of_site = self.editions.iter().map(|edition| edition.press.language.as_str());
        let of_courses = catalog.courses.iter().map(|course| course.language.as_str());
        let of_pages = catalog.courses.iter().flat_map(|course| course.pages()).map(|page| page.language.as_str());
        of_site.chain(of_courses).chain(of_pages).collect()
    }

    /// All artifacts of a catalog. Courses that are the very same as in the last one keep theirs.
    pub fn render(&mut self, catalog: &Catalog) -> (ArtifactSet, Vec<Diagnostic>) {
        let media = catalog.media.iter().map(|used| Artifact {
            path: used.url.as_str().into(),
            key: used.key,
            recipe: Recipe::File(used.path.clone()),
        });
        let languages = self.languages(catalog);
        let places = &self.editions[0].press.assets();
        let assets = self.assets.iter().filter(|asset| places.needs(&asset.path, &languages)).cloned();
        let mut artifacts: Vec<Artifact> = media.chain(assets).collect();
        let names = Names::of(catalog);
        let languages: Vec<String> = self.editions.iter().map(|edition| edition.press.language.clone()).collect();
        let spoken = spoken::of(catalog, &languages);
        for (edition, catalog) in self.editions.iter_mut().zip(catalog.editions()) {
            artifacts.extend(edition.render(&catalog, &names, &spoken));
        }
        gather(artifacts)
    }
}

impl Edition {
    fn render(
        &mut self,
        catalog: &Catalog,
        names: &Names,
        spoken: &HashMap<String, spoken::Languages>,
    ) -> Vec<Artifact> {
        let known = std::mem::take(&mut self.kept);
        let glossary = catalog.glossary.as_ref().map(|glossary| glossary.key);
        if glossary.is_some() != self.glossary.is_some() {
            self.press = Arc::new(self.bare.with_glossary(glossary.is_some()));
        }
        let is_same = std::mem::replace(&mut self.glossary, glossary) == glossary;
        let terms = Known::of(catalog.glossary.as_ref());
        let print = |course: &Arc<Course>| {
            let (requires, names) = (requires(course, catalog), names.about(&course.id));
            let spoken = spoken.get(&course.id).cloned().unwrap_or_default();
            let is_printed = |known: &&Printed| {
                let is_explained = is_same || known.terms == terms.key(course.pages());
                let is_spoken = known.listed.spoken == spoken;
                is_explained
                    && is_spoken
                    && Arc::ptr_eq(&known.press, &self.press)
                    && known.is_of(course, &requires, &names)
            };
            match known.get(&course.id).filter(is_printed) {
                Some(known) => known.clone(),
                None => self.course(course, requires, names, spoken, &terms),
            }
        };
        let printed: Vec<Printed> = catalog.courses.par_iter().map(print).collect();
        let listed: Vec<Listed> = printed.iter().map(|printed| printed.listed.clone()).collect();
        let mut artifacts: Vec<Artifact> =
            printed.iter().flat_map(|printed| printed.artifacts.iter().cloned()).collect();
        let curricula = curriculum::all(&self.press, catalog, &self.settings);
        artifacts.extend(curricula.iter().flat_map(curriculum::artifacts));
        artifacts.extend(curricula.iter().filter_map(certificate::of_curriculum));
        artifacts.extend(glossary::artifact(&self.press, catalog));
        artifacts.push(contract::catalog(&self.press, &self.settings, &listed, &curricula));
        if self.press.has_search() {
            let titles = printed.iter().map(|printed| printed.titles.clone()).collect();
            artifacts.push(search::titles(&self.press, titles, catalog));
        }
        artifacts.extend(own::artifacts(&self.press, &self.settings, listed, curricula, names.clone()));
        self.kept = printed.into_iter().map(|printed| (printed.listed.course.id.clone(), printed)).collect();
        artifacts
    }

    fn course(
        &self,
        course: &Arc<Course>,
        requires: Vec<Arc<Course>>,
        names: Names,
        spoken: spoken::Languages,
        terms: &Known<'_>,
    ) -> Printed {
        let roles = course.roles.iter().map(|role| self.settings.role_name(role).to_owned()).collect();
        let listed = Listed {
            course: course.clone(),
            outline: Arc::new(Outline::of(course, names, &self.press.language)),
            roles,
            spoken,
        };
        let outline = &listed.outline;
        let page = |(at, page): (usize, &Arc<crate::model::Page>)| {
            let (press, outline) = (self.press.clone(), outline.clone());
            PageParts { press, outline, page: page.clone(), at, terms: terms.on(page) }.artifact()
        };
        let mut artifacts: Vec<Artifact> = course.pages().enumerate().map(page).collect();
        let parts = CourseParts { press: self.press.clone(), listed: listed.clone(), requires: requires.clone() };
        artifacts.extend(certificate::of_course(&self.press, course, outline));
        artifacts.push(parts.artifact());
        artifacts.extend(contract::course(&self.press, outline));
        artifacts.extend(cards::artifact(&self.press, course, outline, terms));
        artifacts.extend(self.press.has_search().then(|| search::text(&self.press, course)));
        let titles = search::titles_of(course, &self.press.language);
        Printed { listed, requires, terms: terms.key(course.pages()), press: self.press.clone(), titles, artifacts }
    }
}

impl Printed {
    fn is_of(&self, course: &Arc<Course>, requires: &[Arc<Course>], names: &Names) -> bool {
        let is_known = self.listed.outline.names().unwrap_or(&Names::NONE) == names;
        is_known && Arc::ptr_eq(&self.listed.course, course) && has_same(&self.requires, requires)
    }
}

/// The courses to take before.
fn requires(course: &Course, catalog: &Catalog) -> Vec<Arc<Course>> {
    course.requires.iter().filter_map(|id| catalog.course(id).cloned()).collect()
}

/// True where a course would name these as it named those.
fn has_same(courses: &[Arc<Course>], others: &[Arc<Course>]) -> bool {
    let named = |course: &'_ Arc<Course>| (course.title.clone(), course.url.clone(), course.language.clone());
    courses.iter().map(named).eq(others.iter().map(named))
}

fn gather(artifacts: Vec<Artifact>) -> (ArtifactSet, Vec<Diagnostic>) {
    let (set, refused) = ArtifactSet::gather(artifacts);
    let fault = |refused: Artifact| {
        let fault = Diagnostic::new(codes::URL_TWICE, format!("two things would be written to {}", refused.path));
        fault.help("rename one of the two files")
    };
    (set, refused.into_iter().map(fault).collect())
}
