//! How far a site is translated: a line a language, and file by file.

use serde::Serialize;

use super::terminal::counted;
use crate::model::{Catalog, Made, Rendition, Translated, Translation, summary};

/// One language.
#[derive(Serialize)]
pub struct LanguageReport {
    /// Its tag.
    pub language: String,
    /// How many files there are to translate.
    files: usize,
    /// How many are, but for those that are hardly begun.
    translated: usize,
    /// How many were translated and have originals that changed since.
    older: usize,
    /// How many nobody has read who speaks the language well.
    unreviewed: usize,
    /// How many do not say what they were made of, so that nobody knows whether they are older.
    unsaid: usize,
    courses: Vec<CourseReport>,
}

/// The files of one course, or those in none.
#[derive(Serialize)]
struct CourseReport {
    /// The course's folder; empty for what lies in none.
    folder: String,
    files: usize,
    translated: usize,
    missing: Vec<String>,
    older: Vec<Older>,
    unfinished: Vec<Unfinished>,
    unreviewed: Vec<String>,
}

#[derive(Serialize)]
struct Older {
    file: String,
    changes: String,
}

#[derive(Serialize)]
struct Unfinished {
    file: String,
    untranslated: usize,
    of: usize,
}

/// The languages of a site, but for the first.
pub fn of(catalog: &Catalog) -> Vec<LanguageReport> {
    catalog.translated.iter().map(language).collect()
}

fn language(site: &Translated) -> LanguageReport {
    let mut courses: Vec<CourseReport> = Vec::new();
    for one in &site.files {
        let at = courses.iter().position(|course| course.folder == one.folder).unwrap_or_else(|| {
            courses.push(CourseReport::new(&one.folder));
            courses.len() - 1
        });
        courses[at].add(one, &site.language);
    }
    let sum = |count: fn(&CourseReport) -> usize| courses.iter().map(count).sum::<usize>();
    let own = site.files.iter().filter_map(|one| one.own.as_ref());
    LanguageReport {
        language: site.language.clone(),
        files: sum(|course| course.files),
        translated: sum(|course| course.translated),
        older: sum(|course| course.older.len()),
        unreviewed: sum(|course| course.unreviewed.len()),
        unsaid: own.filter(|own| own.made == Made::Unsaid).count(),
        courses,
    }
}

impl CourseReport {
    fn new(folder: &str) -> Self {
        Self {
            folder: folder.to_owned(),
            files: 0,
            translated: 0,
            missing: Vec::new(),
            older: Vec::new(),
            unfinished: Vec::new(),
            unreviewed: Vec::new(),
        }
    }

    fn add(&mut self, one: &Translation, language: &str) {
        self.files += 1;
        match &one.own {
            Some(own) => self.add_own(own),
            None => {
                let path = one.original.path.trim_end_matches(".md");
                self.missing.push(format!("{path}.{language}.md"));
            }
        }
    }

    fn add_own(&mut self, own: &Rendition) {
        let file = own.file.path.clone();
        match own.is_unfinished() {
            true => self.unfinished.push(Unfinished { file, untranslated: own.untranslated, of: own.blocks }),
            false => {
                self.translated += 1;
                if own.review {
                    self.unreviewed.push(file);
                }
            }
        }
        if !own.changes().is_empty() {
            self.older.push(Older { file: own.file.path.clone(), changes: summary(own.changes()) });
        }
    }

    fn lines(&self) -> String {
        let title = if self.folder.is_empty() { "Beside the courses" } else { &self.folder };
        let mut out = format!("\n{title}: {} of {} translated\n", self.translated, self.files);
        let mut line = |what: &str, file: &str| out.push_str(&format!("  {what:<22} {file}\n"));
        for one in &self.older {
            line("older than original", &format!("{}: {}", one.file, one.changes));
        }
        for one in &self.unfinished {
            line("begun", &format!("{}: {} of {} texts as in the original", one.file, one.untranslated, one.of));
        }
        self.unreviewed.iter().for_each(|file| line("not reviewed", file));
        self.missing.iter().for_each(|file| line("missing", file));
        out
    }
}

impl LanguageReport {
    /// `hi: 70 of 204 files translated, 2 older than their originals, 68 not reviewed`
    pub fn line(&self) -> String {
        let mut out = format!("{}: {} of {} translated", self.language, self.translated, counted(self.files, "file"));
        let parts = [
            (self.older, "older than the original"),
            (self.unreviewed, "not reviewed"),
            (self.unsaid, "without word of what they were made of"),
        ];
        for (count, what) in parts.into_iter().filter(|(count, _)| *count > 0) {
            out.push_str(&format!(", {count} {what}"));
        }
        out
    }

    /// File by file.
    pub fn text(&self) -> String {
        let mut out = format!("{}\n", self.line());
        self.courses.iter().for_each(|course| out.push_str(&course.lines()));
        if self.unsaid > 0 {
            out.push_str("\n`lyceum check --fix` writes what a translation was made of: the original as it is then.\n");
        }
        out
    }
}
