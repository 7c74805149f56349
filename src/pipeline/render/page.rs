//! Pages of courses. A page is made from five parts and can reach nothing else:
//! press, outline, page, its place in the outline, and its terms. Its key joins their keys.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::data::{self, CourseFact, LinkFact, PageData, PageFact};
use super::exam;
use super::fill::{Filling, script_json};
use super::glossary;
use super::outline::{Outline, PageRow};
use super::press::{About, Place, Press, SharedPress, is_body};
use super::question;
use super::scenario;
use super::spoken::native;
use super::survey;
use super::view::{
    CourseRef, ExamView, Heading, InCourse, LessonFacts, LessonView, ModuleRef, Neighbour, QuizFacts, QuizView,
    ScenarioView, SectionView, SurveyFacts, SurveyView,
};
use super::words::Words;
use crate::artifact::{Artifact, Key, Make, Recipe};
use crate::diagnostic::Diagnostic;
use crate::model::{Half, Page, PageKind, Question, QuestionKind, QuizRules, Term, relative};

/// The parts of a page.
pub struct PageParts {
    /// What all pages share.
    pub press: SharedPress,
    /// Its course.
    pub outline: Arc<Outline>,
    /// Itself.
    pub page: Arc<Page>,
    /// Its number in the outline, from 0.
    pub at: usize,
    /// Its terms as the site explains them.
    pub terms: Vec<Arc<Term>>,
}

impl PageParts {
    /// The artifact of the page.
    pub fn artifact(self) -> Artifact {
        let at = Key::of(&self.at.to_le_bytes());
        let parts = [self.press.key, self.outline.key, self.page.key, at];
        let key = Key::join(parts.into_iter().chain(self.terms.iter().map(|term| term.key)));
        Artifact { path: self.press.path(&self.page.url), key, recipe: Recipe::Made(Arc::new(self)) }
    }
}

impl Make for PageParts {
    fn make(&self) -> Result<Vec<u8>, Box<Diagnostic>> {
        let about = self.about();
        let root = self.press.root(&about);
        let frame = self.press.frame(&about, self.data(&root));
        match &self.page.kind {
            PageKind::Lesson => {
                let view = LessonView { frame, place: self.place(), lesson: self.lesson(), sections: self.sections() };
                self.press.print("lesson.html", &about, &view, |mark, out| self.fill(mark, out))
            }
            PageKind::Quiz(rules) | PageKind::Exam(rules) => match &rules.exam {
                None => {
                    let view = QuizView { frame, place: self.place(), quiz: self.quiz(rules) };
                    self.press.print("quiz.html", &about, &view, |mark, out| self.fill(mark, out))
                }
                Some(own) => {
                    let exam = exam::facts(own, &self.press.words, self.certificate());
                    let view = ExamView { frame, place: self.place(), quiz: self.quiz(rules), exam };
                    self.press.print("exam.html", &about, &view, |mark, out| self.fill(mark, out))
                }
            },
            PageKind::Scenario(_) => {
                let view = ScenarioView { frame, place: self.place(), scenario: self.heading() };
                self.press.print("scenario.html", &about, &view, |mark, out| self.fill(mark, out))
            }
            PageKind::Survey(asked) => {
                let (heading, statements) = (self.heading(), asked.statements().count());
                let facts = SurveyFacts { heading, statements, private: asked.private };
                let view = SurveyView { frame, place: self.place(), survey: facts };
                self.press.print("survey.html", &about, &view, |mark, out| self.fill(mark, out))
            }
        }
    }
}

impl PageParts {
    fn about(&self) -> About<'_> {
        let page = &self.page;
        let outline = &self.outline;
        let mut crumbs = vec![Place { title: &outline.title, url: outline.url.clone(), language: &outline.language }];
        if let Some(module) = outline.module_of(self.at).filter(|module| !module.title.is_empty()) {
            let url = format!("{}#{}", outline.url, module.anchor);
            crumbs.push(Place { title: &module.title, url, language: self.press.own_or(&module.lang) });
        }
        About {
            kind: page.kind.word(),
            id: &page.id,
            title: &page.title,
            description: &page.summary,
            language: &page.language,
            url: &page.url,
            draft: page.draft,
            review: page.review,
            crumbs,
        }
    }

    /// Words of the language of its text.
    fn words(&self) -> &Words {
        self.press.words_of(&self.page.language)
    }

    fn neighbours(&self) -> (Option<&PageRow>, Option<&PageRow>) {
        let before = self.at.checked_sub(1).and_then(|at| self.outline.pages().nth(at));
        (before, self.outline.pages().nth(self.at + 1))
    }

    fn data(&self, root: &str) -> String {
        let (page, outline) = (&self.page, &self.outline);
        let next = self.neighbours().1;
        script_json(&PageData {
            version: data::VERSION,
            site: self.press.site_id(),
            kind: page.kind.word(),
            lang: &page.language,
            root,
            names: outline.names(),
            page: Some(PageFact {
                id: &page.id,
                revision: if page.is_lesson() { &page.revision } else { "" },
                title: &page.title,
                url: &page.url,
                minutes: page.minutes,
            }),
            course: Some(CourseFact {
                id: &outline.id,
                title: &outline.title,
                url: &outline.url,
                version: &outline.course_version,
            }),
            next: next.map(|next| LinkFact { title: &next.title, url: &next.url }),
            sections: page.sections.iter().map(|section| section.id.as_str()).collect(),
            questions: data::questions(page, self.words()),
            quiz: data::quiz(page, outline, self.pass()),
            exam: page.rules().and_then(|rules| rules.exam.as_ref()).map(|rules| exam::data(rules, self.renewal())),
            survey: match &page.kind {
                PageKind::Survey(asked) => Some(survey::fact(asked, self.words())),
                _ => None,
            },
            scenario: page.scenario().map(|scenario| scenario::fact(scenario)),
            learners: self.press.learners(),
            ..PageData::default()
        })
    }

    /// Months after which this exam is taken again, for the course's certificate.
    fn renewal(&self) -> Option<u32> {
        let counts = self.page.kind.word() == "exam" && self.pass().is_some();
        self.outline.certificate.as_ref().filter(|_| counts).and_then(|certificate| certificate.valid)
    }

    /// Address of the course's certificate from this page, or empty.
    fn certificate(&self) -> String {
        let certificate = self.outline.certificate.as_ref();
        certificate.map_or_else(String::new, |certificate| relative(&self.page.url, &certificate.url))
    }

    fn pass(&self) -> Option<u8> {
        self.outline.pages().nth(self.at).and_then(|row| row.pass)
    }

    fn place(&self) -> InCourse {
        let (page, outline) = (&self.page, &self.outline);
        let (previous, next) = self.neighbours();
        let neighbour = |row: &PageRow| Neighbour {
            title: row.title.clone(),
            href: relative(&page.url, &row.url),
            kind: row.kind.to_owned(),
            native: native(&row.lang),
        };
        let (body, outline_mark) = Press::marks();
        InCourse {
            course: CourseRef {
                id: outline.id.clone(),
                title: outline.title.clone(),
                href: relative(&page.url, &outline.url),
                lessons: outline.lessons_up_to(0).0,
                version: outline.course_version.clone(),
                updated: outline.updated.clone(),
            },
            module: ModuleRef {
                title: outline.module_of(self.at).map(|module| module.title.clone()).unwrap_or_default(),
            },
            uses: self.uses(),
            terms: glossary::notes(&self.terms, &page.url, &self.press),
            body,
            outline: outline_mark,
            previous: previous.map(neighbour),
            next: next.map(neighbour),
        }
    }

    fn lesson(&self) -> LessonFacts {
        let page = &self.page;
        let (total, before) = self.outline.lessons_up_to(self.at);
        LessonFacts {
            id: page.id.clone(),
            title: page.title.clone(),
            summary: page.summary.clone(),
            objectives: self.objectives(),
            minutes: page.minutes,
            questions: page.questions.len(),
            number: before + 1,
            total,
            tags: page.tags.clone(),
            updated: page.updated.clone(),
        }
    }

    fn quiz(&self, rules: &QuizRules) -> QuizFacts {
        let page = &self.page;
        QuizFacts {
            id: page.id.clone(),
            title: page.title.clone(),
            summary: page.summary.clone(),
            questions: page.questions.len(),
            drawn: page.drawn(),
            points: page.questions.iter().map(|question| question.points).sum(),
            pass: self.pass().unwrap_or(0),
            half: rules.half.map_or("", Half::word),
            minutes: page.minutes,
            objectives: self.objectives(),
            shuffle: rules.shuffle.word(),
        }
    }

    fn heading(&self) -> Heading {
        let page = &self.page;
        Heading {
            id: page.id.clone(),
            title: page.title.clone(),
            summary: page.summary.clone(),
            objectives: self.objectives(),
            minutes: page.minutes,
        }
    }

    /// Names of the script bundles that the page's questions, plans and checklists need, each once.
    fn uses(&self) -> Vec<&'static str> {
        let of = |question: &Question| match question.kind {
            QuestionKind::Fields(_) => Some("fields"),
            QuestionKind::Order(_) => Some("order"),
            QuestionKind::Rating(_) | QuestionKind::Open(_) => Some("kept"),
            QuestionKind::ChooseOne(_) | QuestionKind::ChooseAny(_) | QuestionKind::Unreadable => None,
        };
        let used = self.page.questions.iter().filter_map(of);
        let plan = (!self.page.at_work.is_empty()).then_some("plan");
        used.chain(plan).collect::<BTreeSet<_>>().into_iter().collect()
    }

    fn objectives(&self) -> Vec<String> {
        self.page.objectives.iter().map(|objective| objective.text.clone()).collect()
    }

    fn sections(&self) -> Vec<SectionView> {
        self.page
            .sections
            .iter()
            .map(|section| SectionView { id: section.id.clone(), title: section.title.clone() })
            .collect()
    }

    fn fill(&self, mark: &str, out: &mut String) {
        let page = &self.page;
        if !is_body(mark) {
            self.outline.write(&self.press.words, page.url.matches('/').count(), self.at, out);
            return;
        }
        let filling = Filling {
            words: self.words(),
            theme: &self.press.theme,
            links: &page.links,
            media: &page.media,
            at_work: Some(&page.at_work),
            terms: &glossary::addresses(&self.terms, &page.url),
        };
        if let PageKind::Survey(asked) = &page.kind {
            survey::write(&page.id, asked, &page.body, &filling, out);
            return;
        }
        if let PageKind::Scenario(played) = &page.kind {
            filling.write(&page.body, out, &|_, out| scenario::write(played, &page.id, &filling, out));
            return;
        }
        filling.write_marked(&page.body, &page.terms.marks, out, &|number, out| {
            let Some(asked) = page.questions.get(number) else { return };
            let id = page.question_id(asked);
            let place = question::Place {
                id: &id,
                number: number + 1,
                total: page.questions.len(),
                rules: page.rules(),
                level: asked.level,
            };
            question::write(asked, &place, &filling, out);
        });
    }
}
