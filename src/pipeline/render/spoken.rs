//! Languages on pages: in which each course can be taken, as a whole or so many of its pages,
//! and how an element says in which it is.

use std::collections::HashMap;
use std::sync::Arc;

use super::press::Press;
use super::view::Spoken;
use crate::config::direction;
use crate::model::{Catalog, Course};

/// The languages of one course in the order of the site; none where the site has but one.
pub type Languages = Arc<Vec<Share>>;

/// How much of a course there is in a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Share {
    /// The language.
    pub language: String,
    /// Pages in it.
    pub pages: usize,
    /// All pages.
    pub all: usize,
}

impl Share {
    /// True where nothing is missing.
    pub fn is_whole(&self) -> bool {
        self.pages == self.all
    }

    /// Says it in a line, for fingerprints.
    pub fn fingerprint(&self) -> String {
        format!("{} {} {}", self.language, self.pages, self.all)
    }

    /// As templates get it.
    pub fn view(&self, press: &Press) -> Spoken {
        let tag = self.language.as_str();
        Spoken {
            lang: tag.to_owned(),
            dir: direction(tag),
            code: tag.split('-').next().unwrap_or(tag).to_uppercase(),
            name: called(press, tag),
            pages: self.pages,
            all: self.all,
        }
    }
}

/// What the pages of a site call a language: in their own words, else in its own.
pub fn called(press: &Press, tag: &str) -> String {
    let key = format!("name-of-{tag}");
    if press.words.has(&key) { press.words.plain(&key).to_string() } else { press.words_of(tag).name_of(tag) }
}

/// The languages of every course of a site, by the course's id.
pub fn of(catalog: &Catalog, languages: &[String]) -> HashMap<String, Languages> {
    let mut found: HashMap<String, Vec<Share>> = HashMap::new();
    if languages.len() < 2 {
        return HashMap::new();
    }
    for (edition, language) in catalog.editions().zip(languages) {
        for course in &edition.courses {
            let share = share(course, language);
            found.entry(course.id.clone()).or_default().extend(Some(share).filter(|share| share.pages > 0));
        }
    }
    found.into_iter().map(|(id, shares)| (id, Arc::new(shares))).collect()
}

fn share(course: &Course, language: &str) -> Share {
    let pages = course.pages().filter(|page| page.language == language).count();
    Share { language: language.to_owned(), pages, all: course.pages().count() }
}

/// Attributes of an element that holds text in a language, with a space before them; none for none.
pub fn native(language: &str) -> String {
    match language {
        "" => String::new(),
        _ => format!(" lang=\"{language}\" dir=\"{}\"", direction(language)),
    }
}
