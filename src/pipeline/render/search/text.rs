//! `text.js` of a course: the running text of its pages by section, and what its practice
//! questions ask.

use std::sync::Arc;

use serde::Serialize;

use super::read::{Passage, passages, words};
use super::{VERSION, key_of};
use crate::artifact::{Artifact, Key, Make, Recipe};
use crate::diagnostic::Diagnostic;
use crate::model::{Course, MediaUse, Page, Question, from_root};
use crate::pipeline::render::press::Press;

#[derive(Serialize)]
struct Text<'a> {
    version: u32,
    course: &'a str,
    pages: Vec<PageText>,
}

/// Address in the course's folder; anchor and text of each section; id and words of each question.
#[derive(Serialize)]
struct PageText(String, Vec<String>, Vec<String>);

struct TextFile(Arc<Course>);

/// The text of a course.
pub fn artifact(press: &Press, course: &Arc<Course>) -> Artifact {
    Artifact {
        path: press.path(&course.url.replace("index.html", "text.js")),
        key: Key::join([press.key, key_of(course), Key::of(&VERSION.to_le_bytes())]),
        recipe: Recipe::Made(Arc::new(TextFile(course.clone()))),
    }
}

impl Make for TextFile {
    fn make(&self) -> Result<Vec<u8>, Box<Diagnostic>> {
        let course = &self.0;
        let folder = course.url.trim_end_matches("index.html");
        let landing = PageText(String::from("index.html"), landing(course), Vec::new());
        let pages = course.pages().map(|page| of_page(page, folder));
        let pages = std::iter::once(landing).chain(pages).filter(|page| !page.1.is_empty() || !page.2.is_empty());
        let file = Text { version: VERSION, course: &course.id, pages: pages.collect() };
        let json = serde_json::to_string(&file).unwrap_or_default();
        Ok(format!("globalThis.lyceumText&&lyceumText({json});\n").into_bytes())
    }
}

/// What the course's own page says, but for its summary, which is with the titles.
fn landing(course: &Course) -> Vec<String> {
    let modules = course.modules.iter().flat_map(|module| {
        let objectives = module.objectives.iter().map(|objective| objective.text.clone());
        [module.summary.clone(), words(&module.body)].into_iter().chain(objectives)
    });
    let texts = std::iter::once(words(&course.body)).chain(modules);
    let text = texts.filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" ");
    if text.is_empty() { Vec::new() } else { vec![String::new(), text] }
}

fn of_page(page: &Page, folder: &str) -> PageText {
    let url = page.url.strip_prefix(folder).unwrap_or(&page.url);
    let objectives: Vec<&str> = page.objectives.iter().map(|objective| objective.text.as_str()).collect();
    let begin = format!("{} {}", page.summary, objectives.join("; ")).trim().to_owned();
    let begin = Passage { anchor: String::new(), text: begin };
    let said = |number| said(&page.media, number);
    let read = passages(&page.body, &page.sections, said);
    let all = std::iter::once(begin).filter(|begin| !begin.text.is_empty()).chain(read);
    let asked: &[Question] = if page.is_practice() { &page.questions } else { &[] };
    PageText(
        from_root("", url),
        all.flat_map(|passage| [passage.anchor, passage.text]).collect(),
        asked.iter().flat_map(|question| [question.id.clone(), asks(question)]).collect(),
    )
}

/// What a question asks: its heading and what stands below, gaps left open.
fn asks(question: &Question) -> String {
    let (stem, more) = (words(&question.stem), words(&question.more));
    if more.is_empty() { stem } else { format!("{stem} {more}") }
}

/// What is said in the recording behind a link.
fn said(media: &[(usize, Arc<MediaUse>)], number: usize) -> Option<String> {
    let (_, used) = media.iter().find(|(link, _)| *link == number)?;
    Some(used.transcript.join(" "))
}
