//! The certificate of a course or a curriculum, as everybody gets it: the frame, the words,
//! and what opens it. Whose it is and of what day is put in by scripts from the learner's
//! own record.

use std::sync::Arc;

use super::course::row;
use super::cover::{Sheet, frame};
use super::curriculum::{self, CurriculumFact, CurriculumParts};
use super::data::{self, CourseFact, PageData};
use super::fill::script_json;
use super::outline::{CertificateFact, Outline};
use super::press::{About, Place, Press, SharedPress};
use super::view::{CertificateView, CertifiedView, CourseRef, Row};
use crate::artifact::{Artifact, Key, Make, Recipe};
use crate::diagnostic::Diagnostic;
use crate::model::{Course, QuizRules, relative};

const KIND: &str = "certificate";

/// The parts of a certificate's page.
struct CertificateParts {
    press: SharedPress,
    of: Certified,
    fact: CertificateFact,
}

/// What a certificate is of.
enum Certified {
    Course(Arc<Course>, Arc<Outline>),
    Curriculum(Arc<CurriculumParts>),
}

/// The page of a course's certificate, where it gives one.
pub fn of_course(press: &SharedPress, course: &Arc<Course>, outline: &Arc<Outline>) -> Option<Artifact> {
    let key = Key::join([outline.key, course.key]);
    artifact(press, Certified::Course(course.clone(), outline.clone()), outline.certificate.clone()?, key)
}

/// The page of a curriculum's certificate, where it gives one.
pub fn of_curriculum(parts: &Arc<CurriculumParts>) -> Option<Artifact> {
    let fact = curriculum::certificate(&parts.curriculum)?;
    artifact(&parts.press, Certified::Curriculum(parts.clone()), fact, parts.key())
}

fn artifact(press: &SharedPress, of: Certified, fact: CertificateFact, key: Key) -> Option<Artifact> {
    let key = Key::join([press.key, key, Key::of_texts([KIND])]);
    let path = press.path(&fact.url);
    Some(Artifact { path, key, recipe: Recipe::Made(Arc::new(CertificateParts { press: press.clone(), of, fact })) })
}

impl Make for CertificateParts {
    fn make(&self) -> Result<Vec<u8>, Box<Diagnostic>> {
        let title = self.press.words.plain("certificate");
        let (id, name, url) = (self.of.id(), self.of.title(), self.of.url());
        let about = About {
            kind: KIND,
            id,
            title: &title,
            description: "",
            language: self.of.language(),
            url: &self.fact.url,
            draft: self.of.draft(),
            review: false,
            crumbs: vec![Place { title: name, url: url.to_owned(), language: self.of.language() }],
        };
        let href = relative(&self.fact.url, url);
        let view = CertificateView {
            frame: self.press.frame(&about, self.data(&self.press.root(&about))),
            certified: CertifiedView {
                kind: self.of.kind(),
                title: name.to_owned(),
                href: href.clone(),
                version: self.of.version().to_owned(),
            },
            course: self.of.course(href),
            months: self.fact.valid.unwrap_or(0),
            exams: self.of.exams(&self.press),
            lying: frame(id, Sheet::Lying),
            standing: frame(id, Sheet::Standing),
        };
        self.press.print("certificate.html", &about, &view, |_, _| {})
    }
}

impl CertificateParts {
    fn data(&self, root: &str) -> String {
        let (course, curriculum) = match &self.of {
            Certified::Course(course, _) => {
                let Course { id, title, url, version, .. } = &**course;
                (Some(CourseFact { id, title, url, version }), None)
            }
            Certified::Curriculum(parts) => (None, Some(CurriculumFact::of(parts))),
        };
        script_json(&PageData {
            version: data::VERSION,
            site: self.press.site_id(),
            kind: KIND,
            lang: &self.press.language,
            root,
            course,
            curriculum,
            ..PageData::default()
        })
    }
}

impl Certified {
    fn kind(&self) -> &'static str {
        match self {
            Self::Course(..) => "course",
            Self::Curriculum(_) => "curriculum",
        }
    }

    fn id(&self) -> &str {
        match self {
            Self::Course(course, _) => &course.id,
            Self::Curriculum(parts) => &parts.curriculum.id,
        }
    }

    fn title(&self) -> &str {
        match self {
            Self::Course(course, _) => &course.title,
            Self::Curriculum(parts) => &parts.curriculum.title,
        }
    }

    fn url(&self) -> &str {
        match self {
            Self::Course(course, _) => &course.url,
            Self::Curriculum(parts) => &parts.curriculum.url,
        }
    }

    fn language(&self) -> &str {
        match self {
            Self::Course(course, _) => &course.language,
            Self::Curriculum(parts) => &parts.curriculum.language,
        }
    }

    fn draft(&self) -> bool {
        match self {
            Self::Course(course, _) => course.draft,
            Self::Curriculum(parts) => parts.curriculum.draft,
        }
    }

    /// The author's version; curricula have none.
    fn version(&self) -> &str {
        match self {
            Self::Course(_, outline) => &outline.course_version,
            Self::Curriculum(_) => "",
        }
    }

    fn course(&self, href: String) -> Option<CourseRef> {
        let Self::Course(course, outline) = self else { return None };
        Some(CourseRef {
            id: course.id.clone(),
            title: course.title.clone(),
            href,
            lessons: course.lessons(),
            version: outline.course_version.clone(),
            updated: outline.updated.clone(),
        })
    }

    fn exams(&self, press: &Press) -> Vec<Row> {
        let Self::Course(course, _) = self else { return Vec::new() };
        let is_pretest = |rules: &QuizRules| rules.is_pretest();
        let exams = course.pages().filter(|page| page.kind.word() == "exam" && !page.rules().is_some_and(is_pretest));
        exams.map(|page| row(press, course, page, &mut 0)).collect()
    }
}
