//! `cards.js` of a course: its questions once more, for the review, where they are asked
//! apart from their pages. Loaded by the review alone, and only when one of them is due.

use std::sync::Arc;

use serde::Serialize;

use super::data::{self, LinkFact, QuestionFact};
use super::fill::Filling;
use super::outline::Outline;
use super::pack::{Packed, pack};
use super::press::SharedPress;
use super::question::{self, Place};
use crate::artifact::{Artifact, Key, Make, Recipe};
use crate::diagnostic::Diagnostic;
use crate::model::{Course, Page, Question, from_site};

/// What has to change with the shape of the file.
const SHAPE: &str = "cards 2";

#[derive(Serialize)]
struct Cards<'a> {
    course: &'a str,
    pages: Vec<PageOfCard<'a>>,
    /// What letters in the markup of cards stand for.
    parts: Vec<String>,
    cards: Vec<Card<'a>>,
}

#[derive(Serialize)]
struct Card<'a> {
    id: String,
    /// Number of its page in the file.
    page: usize,
    html: String,
    fact: QuestionFact<'a>,
}

#[derive(Serialize)]
struct PageOfCard<'a> {
    id: &'a str,
    #[serde(flatten)]
    link: LinkFact<'a>,
}

impl<'a> PageOfCard<'a> {
    fn of(page: &'a Page) -> Self {
        Self { id: &page.id, link: LinkFact { title: &page.title, url: &page.url } }
    }
}

struct CardsFile {
    press: SharedPress,
    course: Arc<Course>,
}

/// The cards of a course; none where nothing can be asked again.
pub fn artifact(press: &SharedPress, course: &Arc<Course>, outline: &Outline) -> Option<Artifact> {
    let pages: Vec<Key> = practice(course).map(|page| page.key).collect();
    if pages.is_empty() {
        return None;
    }
    let folder = outline.url.trim_end_matches("index.html");
    let own = [press.key, Key::of_texts([SHAPE, course.id.as_str()])];
    Some(Artifact {
        path: press.path(&format!("{folder}cards.js")),
        key: Key::join(own.into_iter().chain(pages)),
        recipe: Recipe::Made(Arc::new(CardsFile { press: press.clone(), course: course.clone() })),
    })
}

/// Pages with questions that the review asks again.
fn practice(course: &Course) -> impl Iterator<Item = &Page> {
    course.pages().map(AsRef::as_ref).filter(|page| page.is_practice() && page.questions.iter().any(Question::is_card))
}

impl Make for CardsFile {
    fn make(&self) -> Result<Vec<u8>, Box<Diagnostic>> {
        let pages = || practice(&self.course);
        let mut cards: Vec<Card<'_>> = pages().enumerate().flat_map(|(at, page)| self.of_page(at, page)).collect();
        let Packed { parts, texts } = pack(cards.iter_mut().map(|card| std::mem::take(&mut card.html)).collect());
        cards.iter_mut().zip(texts).for_each(|(card, html)| card.html = html);
        let pages = pages().map(PageOfCard::of).collect();
        let file = Cards { course: &self.course.id, pages, parts, cards };
        let json = serde_json::to_string(&file).unwrap_or_default();
        Ok(format!("globalThis.lyceumCards&&lyceumCards({json});\n").into_bytes())
    }
}

impl CardsFile {
    fn of_page<'a>(&self, at: usize, page: &'a Page) -> Vec<Card<'a>> {
        let links: Vec<String> = page.links.iter().map(|link| from_site(&page.url, link)).collect();
        let words = self.press.words_of(&page.language);
        let filling =
            Filling { words, theme: &self.press.theme, links: &links, media: &page.media, at_work: None, terms: &[] };
        let card = |question: &'a Question| {
            let id = page.question_id(question);
            let mut html = String::new();
            let place = Place { id: &id, number: 1, total: 1, rules: None, level: 2 };
            question::write(question, &place, &filling, &mut html);
            Card { id, page: at, html, fact: data::fact(page, question, words) }
        };
        page.questions.iter().filter(|question| question.is_card()).map(card).collect()
    }
}
