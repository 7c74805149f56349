//! A course's certificate, as everybody gets it: the frame, the words, and what opens
//! it. Whose it is and of what day is put in by scripts from the learner's own record.

use std::sync::Arc;

use super::course::row;
use super::cover::{Sheet, frame};
use super::data::{self, CourseFact, PageData};
use super::fill::script_json;
use super::outline::Outline;
use super::press::{About, SharedPress};
use super::view::{CertificateView, CourseRef, Row};
use crate::artifact::{Artifact, Key, Make, Recipe};
use crate::diagnostic::Diagnostic;
use crate::model::{Course, QuizRules, relative};

const KIND: &str = "certificate";

/// The parts of a certificate's page.
struct CertificateParts {
    press: SharedPress,
    course: Arc<Course>,
    outline: Arc<Outline>,
    url: String,
    months: u32,
}

/// The page of a course's certificate, where it gives one.
pub fn artifact(press: &SharedPress, course: &Arc<Course>, outline: &Arc<Outline>) -> Option<Artifact> {
    let facts = outline.certificate.as_ref()?;
    let parts = CertificateParts {
        press: press.clone(),
        course: course.clone(),
        outline: outline.clone(),
        url: facts.url.clone(),
        months: facts.valid.unwrap_or(0),
    };
    let key = Key::join([press.key, outline.key, course.key, Key::of_texts([KIND])]);
    Some(Artifact { path: parts.press.path(&facts.url), key, recipe: Recipe::Made(Arc::new(parts)) })
}

impl Make for CertificateParts {
    fn make(&self) -> Result<Vec<u8>, Box<Diagnostic>> {
        let (course, outline) = (&self.course, &self.outline);
        let title = self.press.words.plain("certificate");
        let about = About {
            kind: KIND,
            id: &course.id,
            title: &title,
            description: "",
            language: &course.language,
            url: &self.url,
            draft: course.draft,
            review: false,
            crumbs: vec![(&course.title, course.url.clone())],
        };
        let view = CertificateView {
            frame: self.press.frame(&about, self.data(&self.press.root(&about))),
            course: CourseRef {
                id: course.id.clone(),
                title: course.title.clone(),
                href: relative(&self.url, &course.url),
                lessons: course.lessons(),
                version: outline.course_version.clone(),
                updated: outline.updated.clone(),
            },
            months: self.months,
            exams: self.exams(),
            lying: frame(&course.id, Sheet::Lying),
            standing: frame(&course.id, Sheet::Standing),
        };
        self.press.print("certificate.html", &about, &view, |_, _| {})
    }
}

impl CertificateParts {
    fn data(&self, root: &str) -> String {
        let course = &self.course;
        script_json(&PageData {
            version: data::VERSION,
            site: self.press.site_id(),
            kind: KIND,
            lang: &self.press.language,
            root,
            course: Some(CourseFact {
                id: &course.id,
                title: &course.title,
                url: &course.url,
                version: &course.version,
            }),
            ..PageData::default()
        })
    }

    fn exams(&self) -> Vec<Row> {
        let is_pretest = |rules: &QuizRules| rules.is_pretest();
        let exams =
            self.course.pages().filter(|page| page.kind.word() == "exam" && !page.rules().is_some_and(is_pretest));
        exams.map(|page| row(&self.course, page, &mut 0)).collect()
    }
}
