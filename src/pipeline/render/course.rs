//! A course's own page, and the course in lists.

use std::sync::Arc;

use super::data::{self, CourseFact, PageData};
use super::fill::{Filling, script_json};
use super::own::Listed;
use super::press::{About, Press, SharedPress};
use super::view::{Card, CertificateRef, CourseDetail, CourseView, Crumb, ModuleView, News, Row, Wording};
use crate::artifact::{Artifact, Key, Make, Recipe};
use crate::diagnostic::Diagnostic;
use crate::model::{Course, Half, MediaUse, Module, Page, QuizRules, relative};

/// Changed pages that a course's page names, at most.
const NEWS: usize = 6;

/// The parts of a course's page.
pub struct CourseParts {
    /// What all pages share.
    pub press: SharedPress,
    /// The course, its outline, its roles and languages.
    pub listed: Listed,
    /// Courses to take before.
    pub requires: Vec<Arc<Course>>,
}

impl CourseParts {
    /// The artifact of the page.
    pub fn artifact(self) -> Artifact {
        let requires = self.requires.iter().flat_map(|course| [course.title.as_str(), &course.url, &course.language]);
        let shown = Key::of_texts(requires);
        let key = Key::join([self.press.key, self.listed.outline.key, self.listed.key(), shown]);
        Artifact { path: self.press.path(&self.listed.course.url), key, recipe: Recipe::Made(Arc::new(self)) }
    }
}

impl Make for CourseParts {
    fn make(&self) -> Result<Vec<u8>, Box<Diagnostic>> {
        let course = &self.listed.course;
        let home = self.press.words.plain("nav-courses");
        let about = About {
            kind: "course",
            id: &course.id,
            title: &course.title,
            description: &course.summary,
            language: &course.language,
            url: &course.url,
            draft: course.draft,
            review: course.is_unreviewed(),
            crumbs: vec![self.press.home(&home)],
        };
        let root = self.press.root(&about);
        let modules: Vec<ModuleView> = self.modules();
        let view = CourseView {
            frame: self.press.frame(&about, self.data(&root)),
            course: self.detail(),
            body: Press::marks().0,
            news: self.news(),
            pretest: self.pretest(),
            first: modules.iter().find_map(|module| module.rows.first().cloned()),
            modules,
        };
        self.press.print("course.html", &about, &view, |_, out| {
            self.filling(&course.language, &course.links, &course.media).plain(&course.body, out)
        })
    }
}

impl CourseParts {
    fn filling<'a>(&'a self, language: &str, links: &'a [String], media: &'a [(usize, Arc<MediaUse>)]) -> Filling<'a> {
        Filling {
            words: self.press.words_of(language),
            theme: &self.press.theme,
            links,
            media,
            at_work: None,
            terms: &[],
        }
    }

    fn data(&self, root: &str) -> String {
        let course = &self.listed.course;
        script_json(&PageData {
            version: data::VERSION,
            site: self.press.site_id(),
            kind: "course",
            lang: &self.press.language,
            root,
            names: self.listed.outline.names(),
            course: Some(CourseFact {
                id: &course.id,
                title: &course.title,
                url: &course.url,
                version: &course.version,
            }),
            learners: self.press.learners(),
            ..PageData::default()
        })
    }

    fn detail(&self) -> CourseDetail {
        let course = &self.listed.course;
        let objectives = course.modules.iter().flat_map(|module| {
            let native = self.press.native(&module.language);
            module.objectives.iter().map(move |one| Wording { text: one.text.clone(), native: native.clone() })
        });
        CourseDetail {
            card: card(&self.listed, &course.url, &self.press),
            version: course.version.clone(),
            authors: course.authors.clone(),
            requires: self.requires.iter().map(|one| self.link(&one.title, &one.url, &one.language)).collect(),
            objectives: objectives.collect(),
            order: course.order.word(),
            certificate: self.listed.outline.certificate.as_ref().map(|certificate| CertificateRef {
                href: relative(&course.url, &certificate.url),
                months: certificate.valid.unwrap_or(0),
            }),
        }
    }

    /// The version and the day of the last change, the course's own or a page's, with the pages of that day.
    fn news(&self) -> Option<News> {
        let course = &self.listed.course;
        let days = course.pages().map(|page| page.updated.as_str());
        let updated = days.chain([course.updated.as_str()]).max().unwrap_or_default();
        let is_new = |page: &&Arc<Page>| !updated.is_empty() && page.updated == updated;
        let link = |page: &Arc<Page>| self.link(&page.title, &page.url, &page.language);
        let news = News {
            version: course.version.clone(),
            updated: updated.to_owned(),
            pages: course.pages().filter(is_new).take(NEWS).map(link).collect(),
        };
        (!news.version.is_empty() || !news.updated.is_empty()).then_some(news)
    }

    fn link(&self, title: &str, url: &str, language: &str) -> Crumb {
        let href = relative(&self.listed.course.url, url);
        Crumb { title: title.to_owned(), href, native: self.press.native(language) }
    }

    fn modules(&self) -> Vec<ModuleView> {
        let mut number = 0;
        let modules =
            self.listed.course.modules.iter().filter(|module| !module.pages.iter().any(|page| is_pretest(page)));
        modules.map(|module| self.module(module, &mut number)).collect()
    }

    fn pretest(&self) -> Option<Row> {
        self.listed
            .course
            .pages()
            .find(|page| is_pretest(page))
            .map(|page| row(&self.press, &self.listed.course, page, &mut 0))
    }

    fn module(&self, module: &Module, number: &mut usize) -> ModuleView {
        let mut body = String::new();
        self.filling(&module.language, &module.links, &module.media).plain(&module.body, &mut body);
        ModuleView {
            id: if module.slug.is_empty() { String::new() } else { format!("_m-{}", module.slug) },
            title: module.title.clone(),
            summary: module.summary.clone(),
            objectives: module.objectives.iter().map(|objective| objective.text.clone()).collect(),
            body,
            native: self.press.native(&module.language),
            minutes: module.pages.iter().map(|page| page.minutes).sum(),
            lessons: module.pages.iter().filter(|page| page.is_lesson()).count(),
            rows: module.pages.iter().map(|page| row(&self.press, &self.listed.course, page, number)).collect(),
        }
    }
}

fn is_pretest(page: &Page) -> bool {
    page.rules().is_some_and(QuizRules::is_pretest)
}

/// A page as a list on a page in its course's folder shows it.
pub fn row(press: &Press, course: &Course, page: &Page, number: &mut usize) -> Row {
    let is_lesson = page.is_lesson();
    *number += usize::from(is_lesson);
    let exam = page.rules().and_then(|rules| rules.exam);
    Row {
        id: page.id.clone(),
        revision: if is_lesson { page.revision.clone() } else { String::new() },
        kind: page.kind.word(),
        title: page.title.clone(),
        summary: page.summary.clone(),
        native: press.native(&page.language),
        href: relative(&course.url, &page.url),
        minutes: page.minutes,
        questions: page.drawn(),
        pass: course.pass_of(page).unwrap_or(0),
        half: page.rules().and_then(|rules| rules.half).map_or("", Half::word),
        time: exam.and_then(|exam| exam.time_minutes).unwrap_or(0),
        attempts: exam.and_then(|exam| exam.attempts).unwrap_or(0),
        wait: exam.and_then(|exam| exam.wait_minutes).unwrap_or(0) * 60,
        draft: page.draft,
        number: if is_lesson { *number } else { 0 },
    }
}

/// A course as a list on the page `from` shows it.
pub fn card(listed: &Listed, from: &str, press: &Press) -> Card {
    let Listed { course, outline, roles, spoken } = listed;
    let lessons = course.lessons();
    let pages = course.pages().count();
    let (quizzes, quizzes_pass) = course.to_pass("quiz");
    let (exams, exams_pass) = course.to_pass("exam");
    let level = course.level.map_or("", |level| level.word());
    let level_word =
        if level.is_empty() { String::new() } else { press.words.plain(&format!("level-{level}")).to_string() };
    Card {
        id: course.id.clone(),
        title: course.title.clone(),
        summary: course.summary.clone(),
        href: relative(from, &course.url),
        lang: course.language.clone(),
        level: level.to_owned(),
        level_word,
        roles: roles.clone(),
        languages: spoken.iter().map(|share| share.view(press)).collect(),
        tags: course.tags.iter().map(|tag| tag.name.clone()).collect(),
        minutes: course.minutes,
        lessons,
        quizzes,
        quizzes_pass,
        exams,
        exams_pass,
        pages,
        cover: outline.cover().to_owned(),
        draft: course.draft,
        updated: course.updated.clone(),
    }
}
