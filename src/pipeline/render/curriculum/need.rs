//! What a requirement of a curriculum leads to: a course, or one page of a course.

use std::sync::Arc;

use crate::model::{Catalog, Course, Page, Target};

/// What one requirement leads to.
pub enum Need {
    /// All of it.
    Course(Arc<Course>),
    /// One page, with its course.
    Page(Arc<Course>, Arc<Page>),
}

impl Need {
    /// What a target is in this catalog.
    pub fn of(target: &Target, catalog: &Catalog) -> Option<Self> {
        match target {
            Target::Course(id) => catalog.course(id).cloned().map(Self::Course),
            Target::Page(id) => catalog.page(id).map(|(course, page)| Self::Page(course.clone(), page.clone())),
        }
    }

    /// The course it is or is in.
    pub fn course(&self) -> &Arc<Course> {
        match self {
            Self::Course(course) | Self::Page(course, _) => course,
        }
    }

    /// Its pages.
    pub fn pages(&self) -> impl Iterator<Item = &Arc<Page>> {
        let (course, page) = match self {
            Self::Course(course) => (Some(course.pages()), None),
            Self::Page(_, page) => (None, Some(page)),
        };
        course.into_iter().flatten().chain(page)
    }

    /// Its id.
    pub fn id(&self) -> &str {
        match self {
            Self::Course(course) => &course.id,
            Self::Page(_, page) => &page.id,
        }
    }

    /// course, or the kind of page
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Course(_) => "course",
            Self::Page(_, page) => page.kind.word(),
        }
    }

    /// Its address.
    pub fn url(&self) -> &str {
        match self {
            Self::Course(course) => &course.url,
            Self::Page(_, page) => &page.url,
        }
    }

    /// Its minutes.
    pub fn minutes(&self) -> u32 {
        match self {
            Self::Course(course) => course.minutes,
            Self::Page(_, page) => page.minutes,
        }
    }
}
