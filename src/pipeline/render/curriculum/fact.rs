//! A curriculum for scripts: its stages, what they ask for, and the pages that it is made of, so
//! that they can say how far a learner is. It stands in the data of the curriculum's own pages and,
//! for all others, in a file of its own.

use std::sync::Arc;

use serde::Serialize;

use super::need::Need;
use super::{CurriculumParts, certificate};
use crate::artifact::Make;
use crate::diagnostic::Diagnostic;
use crate::model::{Certificate, Group, Half, Page, Requirement};
use crate::pipeline::render::outline::CertificateFact;

/// A curriculum, as far as scripts need it.
#[derive(Debug, Serialize)]
pub struct CurriculumFact<'a> {
    id: &'a str,
    title: &'a str,
    url: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    certificate: Option<CertificateFact>,
    stages: Vec<StageFact<'a>>,
}

#[derive(Debug, Serialize)]
struct StageFact<'a> {
    id: &'a str,
    title: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    after: Option<&'a str>,
    groups: Vec<GroupFact<'a>>,
}

#[derive(Debug, Serialize)]
struct GroupFact<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    choose: Option<u32>,
    needs: Vec<NeedFact<'a>>,
}

/// What is asked for; `pages` are those of the course, or the one page itself.
#[derive(Debug, Serialize)]
struct NeedFact<'a> {
    id: &'a str,
    kind: &'static str,
    title: &'a str,
    url: &'a str,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    valid: bool,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    again: bool,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    optional: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    by: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pass: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    certificate: Option<NeedCertificate<'a>>,
    pages: Vec<NeedPage<'a>>,
}

/// The certificate of the course, where that one runs out. `pages`: those that earn it, where
/// what is asked for is but a page.
#[derive(Debug, Serialize)]
struct NeedCertificate<'a> {
    course: &'a str,
    months: u32,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pages: Vec<EarningPage<'a>>,
}

#[derive(Debug, Serialize)]
struct EarningPage<'a> {
    id: &'a str,
    kind: &'static str,
    #[serde(rename = "for", skip_serializing_if = "Option::is_none")]
    half: Option<&'static str>,
}

#[derive(Debug, Serialize)]
struct NeedPage<'a> {
    title: &'a str,
    url: &'a str,
    #[serde(flatten)]
    earning: EarningPage<'a>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    questions: Vec<String>,
}

impl<'a> CurriculumFact<'a> {
    /// The curriculum of these parts.
    pub fn of(parts: &'a CurriculumParts) -> Self {
        let curriculum = &parts.curriculum;
        let stages = curriculum.stages.iter().zip(&parts.needs).map(|(stage, needs)| {
            let mut needs = needs.iter();
            let group = |group: &Group| GroupFact {
                choose: group.choose,
                needs: group.requirements.iter().zip(needs.by_ref()).map(|(one, need)| fact(one, need)).collect(),
            };
            StageFact {
                groups: stage.groups.iter().map(group).collect(),
                id: &stage.id,
                title: &stage.words,
                after: stage.after.as_ref().map(|(after, _)| after.as_str()),
            }
        });
        Self {
            id: &curriculum.id,
            title: &curriculum.title,
            url: &curriculum.url,
            certificate: certificate(curriculum),
            stages: stages.collect(),
        }
    }
}

fn fact<'a>(one: &Requirement, need: &'a Need) -> NeedFact<'a> {
    let is_known = one.valid && need.kind() == "lesson";
    let page = |page: &'a Arc<Page>| NeedPage {
        title: &page.title,
        url: &page.url,
        earning: earning(page),
        questions: if is_known { marked(page) } else { Vec::new() },
    };
    let (pages, title) = match need {
        Need::Course(course) => (course.pages().map(page).collect(), &course.title),
        Need::Page(_, own) => (vec![page(own)], &own.title),
    };
    NeedFact {
        id: need.id(),
        kind: need.kind(),
        title,
        url: need.url(),
        valid: one.valid,
        again: one.again,
        optional: one.optional,
        by: one.by,
        pass: one.pass,
        certificate: Some(need)
            .filter(|need| one.valid || ["course", "exam"].contains(&need.kind()))
            .and_then(need_certificate),
        pages,
    }
}

fn earning(page: &Page) -> EarningPage<'_> {
    let half = page.rules().and_then(|rules| rules.half).map(Half::word);
    EarningPage { id: &page.id, kind: page.kind.word(), half }
}

/// Of a page's course; that needs its exams or, where it has none, all of its pages.
fn need_certificate(need: &Need) -> Option<NeedCertificate<'_>> {
    let course = need.course();
    let Certificate::Months(months) = course.certificate else { return None };
    let pages = match need {
        Need::Course(_) => Vec::new(),
        Need::Page(..) => {
            let exams: Vec<_> = course.pages().filter(|page| page.kind.word() == "exam").collect();
            if exams.is_empty() { course.pages().collect() } else { exams }
        }
    };
    Some(NeedCertificate { course: &course.id, months, pages: pages.into_iter().map(|page| earning(page)).collect() })
}

/// Questions that are right or wrong.
fn marked(page: &Page) -> Vec<String> {
    let marked = page.questions.iter().filter(|question| question.points > 0);
    marked.map(|question| page.question_id(question)).collect()
}

/// The file for pages that list curricula.
pub struct CurriculumFile(pub Arc<CurriculumParts>);

#[derive(Serialize)]
struct Versioned<'a> {
    version: u32,
    #[serde(flatten)]
    curriculum: CurriculumFact<'a>,
}

impl CurriculumFile {
    /// Version of the file; scripts refuse others.
    pub const VERSION: u32 = 1;
}

impl Make for CurriculumFile {
    fn make(&self) -> Result<Vec<u8>, Box<Diagnostic>> {
        let file = Versioned { version: Self::VERSION, curriculum: CurriculumFact::of(&self.0) };
        let json = serde_json::to_string(&file).unwrap_or_default();
        Ok(format!("globalThis.lyceumOutline&&lyceumOutline({json});\n").into_bytes())
    }
}
