//! Catalog and theme become an [`ArtifactSet`]. Nothing is rendered here yet: each
//! artifact knows how to make itself, and its key says when it must.
//!
//! `view.rs` is the contract with theme authors.

mod accent;
mod assets;
mod contract;
mod course;
mod cover;
mod data;
mod fill;
mod fold;
mod outline;
mod own;
mod page;
mod press;
mod question;
mod theme;
pub mod view;
mod words;

use std::sync::Arc;

use rayon::prelude::*;

use super::load::{BrandFile, ThemeFiles};
use crate::artifact::{Artifact, ArtifactSet, Key, Recipe};
use crate::config::Settings;
use crate::diagnostic::{Diagnostic, codes};
use crate::model::{Catalog, Course};

use course::CourseParts;
use outline::Outline;
use own::Listed;
use page::PageParts;
use press::{Press, SharedPress};
use theme::Theme;

/// A theme and a site's settings, ready to make pages of any catalog.
#[derive(Clone)]
pub struct Printer {
    press: SharedPress,
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
        let mut theme = Theme::new(files, settings.language(), &style)?;
        let logo = logo.map(|logo| assets::logo(logo, &mut theme.artifacts));
        Ok(Self { press: Arc::new(Press::new(theme, settings, logo, program)) })
    }

    /// All artifacts of a catalog.
    pub fn render(&self, catalog: &Catalog, settings: &Settings) -> (ArtifactSet, Vec<Diagnostic>) {
        let listed: Vec<Listed> = catalog.courses.par_iter().map(|course| listed(course, settings)).collect();
        let of_courses = listed.iter().flat_map(|listed| self.course(listed, catalog));
        let media = catalog.media.iter().map(|used| Artifact {
            path: used.url.as_str().into(),
            key: used.key,
            recipe: Recipe::File(used.path.clone()),
        });
        let mut artifacts: Vec<Artifact> =
            of_courses.chain(media).chain(self.press.theme.artifacts.iter().cloned()).collect();
        artifacts.push(contract::catalog(settings, &listed));
        artifacts.extend(own::artifacts(&self.press, settings, listed));
        gather(artifacts)
    }

    fn course(&self, listed: &Listed, catalog: &Catalog) -> Vec<Artifact> {
        let (course, outline) = (&listed.course, &listed.outline);
        let required = course.requires.iter().filter_map(|id| catalog.course(id));
        let parts = CourseParts {
            press: self.press.clone(),
            course: course.clone(),
            outline: outline.clone(),
            requires: required.map(|course| (course.title.clone(), course.url.clone())).collect(),
            roles: listed.roles.clone(),
        };
        let page = |(at, page): (usize, &Arc<crate::model::Page>)| {
            PageParts { press: self.press.clone(), outline: outline.clone(), page: page.clone(), at }.artifact()
        };
        let mut artifacts: Vec<Artifact> = course.pages().enumerate().map(page).collect();
        artifacts.push(parts.artifact());
        artifacts.extend(contract::course(outline));
        artifacts
    }
}

fn listed(course: &Arc<Course>, settings: &Settings) -> Listed {
    let roles = course.roles.iter().map(|role| settings.role_name(role).to_owned()).collect();
    Listed { course: course.clone(), outline: Arc::new(Outline::of(course)), roles }
}

fn gather(artifacts: Vec<Artifact>) -> (ArtifactSet, Vec<Diagnostic>) {
    let mut set = ArtifactSet::default();
    let mut faults = Vec::new();
    for artifact in artifacts {
        if let Err(refused) = set.add(artifact) {
            let fault = Diagnostic::new(codes::URL_TWICE, format!("two things would be written to {}", refused.path));
            faults.push(fault.help("rename one of the two files"));
        }
    }
    (set, faults)
}
