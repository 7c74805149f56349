//! What ids alone do not tell: which pages go on for others, and which course a page or
//! a question is in whose id begins with another's.
//!
//! Scripts need it to find what learners did; mostly there is nothing to say.

use std::collections::{BTreeMap, HashSet};

use serde::Serialize;

use super::{Catalog, Page};

/// The names of a site, or as far as they concern one course.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Names {
    /// By the id of a page: pages that go on for it.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub heirs: BTreeMap<String, Vec<String>>,
    /// By the id of a page or question: the course it is in, where its id begins with another's.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub homes: BTreeMap<String, String>,
}

impl Names {
    /// Where ids tell everything.
    pub const NONE: Self = Self { heirs: BTreeMap::new(), homes: BTreeMap::new() };

    /// The names of a whole site.
    pub fn of(catalog: &Catalog) -> Self {
        let mut names = Self::default();
        for course in &catalog.courses {
            for page in course.pages() {
                names.place(&page.id, &course.id);
                for question in page.questions.iter().filter_map(|question| question.record_id.as_deref()) {
                    names.place_question(question, page, &course.id);
                }
            }
        }
        names.inherit(catalog);
        names
    }

    fn inherit(&mut self, catalog: &Catalog) {
        let mut joined = Vec::new();
        for course in &catalog.courses {
            joined.push((&*course.id, &*course.id, course.was.as_slice()));
            joined.extend(course.pages().map(|page| (&*course.id, &*page.id, page.was.as_slice())));
        }
        let there: HashSet<&str> = joined.iter().map(|(_, id, _)| *id).collect();
        for (course, id, was) in
            joined.iter().flat_map(|(course, id, was)| was.iter().map(move |was| (course, id, was)))
        {
            self.heirs.entry(was.clone()).or_default().push((*id).to_owned());
            if !there.contains(was.as_str()) {
                self.place(was, course);
            }
        }
    }

    fn place(&mut self, id: &str, course: &str) {
        if course_in(id) != course {
            self.homes.entry(id.to_owned()).or_insert_with(|| course.to_owned());
        }
    }

    /// A question on another page than it was first on.
    fn place_question(&mut self, id: &str, page: &Page, course: &str) {
        let is_foreign = id.rsplit_once('#').is_some_and(|(first, _)| first != page.id);
        if is_foreign {
            self.place(id, course);
        }
    }

    /// True when ids tell everything.
    pub fn is_empty(&self) -> bool {
        self.heirs.is_empty() && self.homes.is_empty()
    }

    /// What concerns one course: where its pages came from, and where pages with its name went.
    #[must_use]
    pub fn about(&self, course: &str) -> Self {
        let home = |id: &str| self.homes.get(id).map_or_else(|| course_in(id).to_owned(), Clone::clone);
        let concerns = |id: &str| course_in(id) == course || home(id) == course;
        let heirs = self.heirs.iter().filter(|(was, heirs)| concerns(was) || heirs.iter().any(|heir| concerns(heir)));
        let homes = self.homes.iter().filter(|(id, _)| concerns(id));
        let copy = |(id, heirs): (&String, &Vec<String>)| (id.clone(), heirs.clone());
        Self { heirs: heirs.map(copy).collect(), homes: homes.map(|(id, home)| (id.clone(), home.clone())).collect() }
    }
}

/// The course that an id begins with.
fn course_in(id: &str) -> &str {
    id.split(['/', '#']).next().unwrap_or("")
}
