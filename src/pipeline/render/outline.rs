//! What a course's pages show of their course: its list of pages, and where each
//! objective is taught. Made once a course, rendered once a depth.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use serde::Serialize;

use super::cover::cover;
use super::spoken::native;
use super::words::{Value, Words};
use crate::artifact::Key;
use crate::markup::escape;
use crate::model::{ActionPlan, Certificate, Checklist, Course, Half, Names, Page, PageKind, QuestionKind};

/// A question in a course's outline.
#[derive(Debug, Clone, Serialize)]
pub struct QuestionFacts {
    /// Its id in the site.
    pub id: String,
    /// Fingerprint of its answer key.
    pub revision: String,
    /// choose_one or choose_any
    pub kind: &'static str,
    /// Points.
    pub points: u32,
    /// Id of the objective it tests.
    pub objective: Option<String>,
    /// What is asked, for open texts: they are read again beside their question.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
}

/// A page in a course's outline.
#[derive(Debug, Clone, Serialize)]
pub struct PageRow {
    /// Its id.
    pub id: String,
    /// Ids of pages that it goes on for.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub was: Vec<String>,
    /// Of a lesson: says which words it has, and stays while they are much the same.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub revision: String,
    /// lesson, quiz, exam, scenario or survey
    pub kind: &'static str,
    /// Its title.
    pub title: String,
    /// Language of its text, where that is another than the site's; else empty.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub lang: String,
    /// Address from the site's root.
    pub url: String,
    /// Minutes.
    pub minutes: u32,
    /// Pass mark in percent, for quizzes and exams.
    pub pass: Option<u8>,
    /// pretest or posttest
    #[serde(rename = "for", skip_serializing_if = "Option::is_none")]
    pub half: Option<&'static str>,
    /// Tries, where they are counted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attempts: Option<u32>,
    /// Seconds to wait after a try that did not pass.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wait: Option<u32>,
    /// Days after which a survey is taken again.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub again: Option<u32>,
    /// Its questions.
    pub questions: Vec<QuestionFacts>,
    /// Ids of terms that become cards when it is done; pages of the course show none of them.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub terms: Vec<String>,
    /// Its plans.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub plans: Vec<ActionPlan>,
    /// Its checklists.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub checklists: Vec<Checklist>,
}

/// A module in a course's outline.
#[derive(Debug, Clone, Serialize)]
pub struct ModuleRows {
    /// Title, or empty.
    pub title: String,
    /// Language of its title, where that is another than the site's; else empty.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub lang: String,
    /// Its anchor on the course's page, or empty.
    #[serde(skip)]
    pub anchor: String,
    /// Its pages.
    pub pages: Vec<PageRow>,
}

/// A place to read about an objective again.
#[derive(Debug, Clone, Serialize)]
pub struct ReadAgain {
    /// The lesson's title.
    pub title: String,
    /// Address from the site's root, with the section.
    pub url: String,
}

/// An objective and where it is taught.
#[derive(Debug, Clone, Default, Serialize)]
pub struct ObjectiveFacts {
    /// Its text.
    pub text: String,
    /// Lessons that teach it.
    pub links: Vec<ReadAgain>,
}

/// The certificate of a course or a curriculum, for scripts.
#[derive(Debug, Clone, Serialize)]
pub struct CertificateFact {
    /// Address from the site's root.
    pub url: String,
    /// Months it is good for; absent for ever.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valid: Option<u32>,
}

impl CertificateFact {
    /// Where there is one; `url` is the address of its page.
    pub fn of(certificate: Certificate, url: impl FnOnce() -> String) -> Option<Self> {
        let months = certificate.months()?;
        Some(Self { url: url(), valid: Some(months).filter(|months| *months > 0) })
    }
}

/// A course, as far as its pages show it.
#[derive(Debug, Serialize)]
pub struct Outline {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Address of its page.
    pub url: String,
    /// The author's version, or empty.
    pub course_version: String,
    /// Day of the last change, or empty.
    pub updated: String,
    /// Language of its text.
    pub language: String,
    /// Minutes.
    pub minutes: u32,
    /// Courses to take before.
    pub requires: Vec<String>,
    /// Its certificate, where it gives one.
    pub certificate: Option<CertificateFact>,
    /// Its modules.
    pub modules: Vec<ModuleRows>,
    /// Objectives by id.
    pub objectives: BTreeMap<String, ObjectiveFacts>,
    /// What ids alone do not tell.
    #[serde(skip_serializing_if = "Names::is_empty")]
    names: Names,
    /// Fingerprint of all this but the terms.
    #[serde(skip)]
    pub key: Key,
    #[serde(skip)]
    rendered: [OnceLock<Rendered>; 3],
    #[serde(skip)]
    cover: OnceLock<String>,
}

#[derive(Debug)]
struct Rendered {
    markup: String,
    spots: Vec<usize>,
}

impl Outline {
    /// The outline of a course in the site of a language. `names` is what concerns it.
    pub fn of(course: &Course, names: Names, site: &str) -> Self {
        let mut outline = Self {
            id: course.id.clone(),
            title: course.title.clone(),
            url: course.url.clone(),
            course_version: course.version.clone(),
            updated: course.updated.clone(),
            language: course.language.clone(),
            minutes: course.minutes,
            requires: course.requires.clone(),
            certificate: CertificateFact::of(course.certificate, || {
                course.url.replace("index.html", "certificate.html")
            }),
            modules: course.modules.iter().map(|module| rows(course, module, site)).collect(),
            objectives: objectives(course),
            names,
            key: Key::of(b""),
            rendered: Default::default(),
            cover: OnceLock::new(),
        };
        // everything above is serialised, so the key covers all that pages can reach
        outline.key = Key::of(&serde_json::to_vec(&outline).unwrap_or_default());
        let rows = outline.modules.iter_mut().flat_map(|module| &mut module.pages);
        for (row, page) in rows.zip(course.pages()).filter(|(_, page)| page.is_lesson()) {
            row.terms.clone_from(&page.terms.ids);
        }
        outline
    }

    /// The course's screen, as SVG; drawn once for its own page and for lists.
    pub fn cover(&self) -> &str {
        self.cover.get_or_init(|| cover(&self.id, self.lessons_up_to(0).0))
    }

    /// What ids alone do not tell, where there is anything.
    pub fn names(&self) -> Option<&Names> {
        Some(&self.names).filter(|names| !names.is_empty())
    }

    /// All pages in order.
    pub fn pages(&self) -> impl Iterator<Item = &PageRow> {
        self.modules.iter().flat_map(|module| &module.pages)
    }

    /// Objectives that some question asks for.
    pub fn asked(&self) -> impl Iterator<Item = (&str, &ObjectiveFacts)> {
        let questions = self.pages().flat_map(|page| &page.questions);
        let asked: BTreeSet<&str> = questions.filter_map(|question| question.objective.as_deref()).collect();
        asked.into_iter().filter_map(|id| Some((id, self.objectives.get(id)?)))
    }

    /// The module of page number `at`.
    pub fn module_of(&self, at: usize) -> Option<&ModuleRows> {
        let mut before = 0;
        self.modules.iter().find(|module| {
            before += module.pages.len();
            at < before
        })
    }

    /// How many lessons there are, and how many among the first `at` pages.
    pub fn lessons_up_to(&self, at: usize) -> (usize, usize) {
        let is_lesson = |page: &&PageRow| page.kind == "lesson";
        (self.pages().filter(is_lesson).count(), self.pages().take(at).filter(is_lesson).count())
    }

    /// The list of pages as HTML for a page `depth` folders deep, page number `at`
    /// marked as the current one.
    pub fn write(&self, words: &Words, depth: usize, at: usize, out: &mut String) {
        let fresh;
        let rendered = match self.rendered.get(depth) {
            Some(cell) => cell.get_or_init(|| self.render(words, depth)),
            None => {
                fresh = self.render(words, depth);
                &fresh
            }
        };
        let spot = rendered.spots.get(at).copied().unwrap_or(0);
        out.push_str(&rendered.markup[..spot]);
        out.push_str(if spot > 0 { " aria-current=\"page\"" } else { "" });
        out.push_str(&rendered.markup[spot..]);
    }

    fn render(&self, words: &Words, depth: usize) -> Rendered {
        let root = "../".repeat(depth);
        let mut rendered = Rendered { markup: String::from("<ol class=\"outline\">\n"), spots: Vec::new() };
        for module in &self.modules {
            rendered.markup.push_str("<li class=\"o-mod\">");
            if !module.title.is_empty() {
                rendered.markup.push_str(&format!("<p class=\"o-t\"{}>", native(&module.lang)));
                escape(&module.title, &mut rendered.markup);
                rendered.markup.push_str("</p>");
            }
            rendered.markup.push_str("<ol>\n");
            for page in &module.pages {
                rendered.row(page, &root, words);
            }
            rendered.markup.push_str("</ol></li>\n");
        }
        rendered.markup.push_str("</ol>\n");
        rendered
    }
}

impl Rendered {
    fn row(&mut self, page: &PageRow, root: &str, words: &Words) {
        let out = &mut self.markup;
        out.push_str("<li class=\"o-row\" data-status-of=\"");
        escape(&page.id, out);
        out.push_str("\" data-kind=\"");
        out.push_str(page.kind);
        out.push_str("\"><a");
        self.spots.push(out.len());
        out.push_str(" href=\"");
        out.push_str(root);
        escape(&page.url, out);
        out.push('"');
        out.push_str(&native(&page.lang));
        out.push('>');
        escape(&page.title, out);
        out.push_str("</a><span class=\"meta\">");
        let minutes = words.say("minutes-short", &[("n", Value::Number(f64::from(page.minutes)))]);
        escape(&minutes.unwrap_or_else(|_| page.minutes.to_string().into()), out);
        out.push_str("</span></li>\n");
    }
}

fn rows(course: &Course, module: &crate::model::Module, site: &str) -> ModuleRows {
    let anchor = if module.slug.is_empty() { String::new() } else { format!("_m-{}", module.slug) };
    let pages = module.pages.iter().map(|page| row(course, page, site)).collect();
    ModuleRows { title: module.title.clone(), lang: foreign(&module.language, site), anchor, pages }
}

/// A language that is another than the site's.
fn foreign(language: &str, site: &str) -> String {
    if language == site { String::new() } else { language.to_owned() }
}

fn row(course: &Course, page: &Page, site: &str) -> PageRow {
    let questions = page.questions.iter().map(|question| QuestionFacts {
        id: page.question_id(question),
        revision: question.revision(page.credit(question)),
        kind: question.kind.word(),
        points: question.points,
        objective: question.objective.clone(),
        title: matches!(question.kind, QuestionKind::Open(_)).then(|| question.stem_words.clone()),
    });
    let exam = page.rules().and_then(|rules| rules.exam);
    PageRow {
        id: page.id.clone(),
        was: page.was.clone(),
        revision: if page.is_lesson() { page.revision.clone() } else { String::new() },
        kind: page.kind.word(),
        title: page.title.clone(),
        lang: foreign(&page.language, site),
        url: page.url.clone(),
        minutes: page.minutes,
        pass: course.pass_of(page),
        half: page.rules().and_then(|rules| rules.half).map(Half::word),
        attempts: exam.and_then(|exam| exam.attempts),
        wait: exam.and_then(|exam| exam.wait_minutes).map(|minutes| minutes * 60),
        again: match &page.kind {
            PageKind::Survey(survey) => survey.again_days,
            _ => None,
        },
        questions: questions.collect(),
        terms: Vec::new(),
        plans: page.at_work.plans.clone(),
        checklists: page.at_work.checklists.clone(),
    }
}

/// Where each objective is taught: lessons that name it, at the section of their
/// first question on it.
fn objectives(course: &Course) -> BTreeMap<String, ObjectiveFacts> {
    let mut found: BTreeMap<String, ObjectiveFacts> = BTreeMap::new();
    let of_modules = course.modules.iter().flat_map(|module| &module.objectives);
    let of_pages = course.pages().flat_map(|page| &page.objectives);
    for objective in of_pages.chain(of_modules) {
        let Some(id) = &objective.id else { continue };
        let facts = found.entry(id.clone()).or_default();
        if facts.text.is_empty() {
            facts.text.clone_from(&objective.text);
        }
    }
    for page in course.pages().filter(|page| page.is_lesson()) {
        let own = page.objectives.iter().filter_map(|objective| objective.id.as_deref());
        let asked = page.questions.iter().filter_map(|question| question.objective.as_deref());
        let ids: BTreeSet<&str> = own.chain(asked).collect();
        for id in ids {
            let Some(facts) = found.get_mut(id) else { continue };
            let question = page.questions.iter().find(|question| question.objective.as_deref() == Some(id));
            let section = question.map(|question| question.section.as_str()).filter(|section| !section.is_empty());
            let url = section.map_or_else(|| page.url.clone(), |section| format!("{}#{section}", page.url));
            facts.links.push(ReadAgain { title: page.title.clone(), url });
        }
    }
    found
}
