//! Everything a site teaches, resolved.

use std::path::PathBuf;
use std::sync::Arc;

use super::{Course, Curriculum, Glossary, Page, Translation};
use crate::artifact::Key;

/// A media file that some page uses.
#[derive(Debug, Clone, PartialEq)]
pub struct MediaUse {
    /// Its address from the site's root.
    pub url: String,
    /// Where it lies on disk.
    pub path: PathBuf,
    /// Width and height in pixels, for images.
    pub size: Option<(u32, u32)>,
    /// Captions as start and end in milliseconds and text.
    pub captions: Vec<(u64, u64, String)>,
    /// Transcript, one line of it a text; empty where there is none.
    pub transcript: Vec<String>,
    /// Fingerprint of the file and of its captions and transcript.
    pub key: Key,
}

/// The courses as a site in another language shows them: the same ids and addresses, with
/// every text that is translated. What is not stands there in its own language.
#[derive(Debug, Clone, Default)]
pub struct Translated {
    /// The language.
    pub language: String,
    /// Courses in the order of their folders.
    pub courses: Vec<Arc<Course>>,
    /// Curricula in the order of their files.
    pub curricula: Vec<Arc<Curriculum>>,
    /// The glossary, where the site has one.
    pub glossary: Option<Arc<Glossary>>,
    /// Every file, with its translation where it has one.
    pub files: Vec<Translation>,
}

/// All courses and curricula of a site, and the media they use.
#[derive(Debug, Clone, Default)]
pub struct Catalog {
    /// Courses in the order of their folders.
    pub courses: Vec<Arc<Course>>,
    /// Curricula in the order of their files.
    pub curricula: Vec<Arc<Curriculum>>,
    /// The glossary, where the site has one.
    pub glossary: Option<Arc<Glossary>>,
    /// Media files in use, by address.
    pub media: Vec<Arc<MediaUse>>,
    /// The courses once more for each other language of the site.
    pub translated: Vec<Translated>,
}

impl Catalog {
    /// What the site teaches in each of its languages, the default first. Media lie with the default.
    pub fn editions(&self) -> impl Iterator<Item = Self> {
        let of = |courses: &[Arc<Course>], curricula: &[Arc<Curriculum>], glossary: &Option<Arc<Glossary>>| Self {
            courses: courses.to_vec(),
            curricula: curricula.to_vec(),
            glossary: glossary.clone(),
            ..Self::default()
        };
        let own = std::iter::once(of(&self.courses, &self.curricula, &self.glossary));
        own.chain(self.translated.iter().map(move |site| of(&site.courses, &site.curricula, &site.glossary)))
    }

    /// The glossary as the site in a language shows it: what is not translated stands there in its own language.
    pub fn glossary(&self, language: &str) -> Option<&Arc<Glossary>> {
        let site = self.translated.iter().find(|site| site.language == language);
        site.map_or(&self.glossary, |site| &site.glossary).as_ref()
    }

    /// The course of an id.
    pub fn course(&self, id: &str) -> Option<&Arc<Course>> {
        self.courses.iter().find(|course| course.id == id)
    }

    /// The page of an id, and its course.
    pub fn page(&self, id: &str) -> Option<(&Arc<Course>, &Arc<Page>)> {
        self.courses.iter().find_map(|course| Some((course, course.pages().find(|page| page.id == id)?)))
    }
}
