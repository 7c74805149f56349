//! `cards.js` of a course: its questions and terms once more, for the review, where they are
//! asked apart from their pages. Loaded by the review alone, and only when one of them is due.

use std::collections::HashSet;
use std::sync::Arc;

use serde::Serialize;

use super::data::{self, LinkFact, QuestionFact};
use super::fill::Filling;
use super::glossary::{self, Known};
use super::outline::Outline;
use super::pack::{Packed, pack};
use super::press::SharedPress;
use super::question::{self, Place};
use crate::artifact::{Artifact, Key, Make, Recipe};
use crate::diagnostic::Diagnostic;
use crate::model::{Course, Page, Question, Term, from_site};

/// What has to change with the shape of the file.
const SHAPE: &str = "cards 3";

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
    fact: Fact<'a>,
}

/// What scripts know of a card: a question's answer key, or that it is a term.
#[derive(Serialize)]
#[serde(untagged)]
enum Fact<'a> {
    Question(Box<QuestionFact<'a>>),
    Term { id: String, kind: &'static str },
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
    /// Its terms, each with the number of the first page that has it.
    terms: Vec<(usize, Arc<Term>)>,
}

/// The cards of a course; none where nothing can be asked again.
pub fn artifact(press: &SharedPress, course: &Arc<Course>, outline: &Outline, known: &Known<'_>) -> Option<Artifact> {
    let pages: Vec<Key> = practice(course).map(|page| page.key).collect();
    if pages.is_empty() {
        return None;
    }
    let terms = terms(course, known);
    let of_terms: Vec<Key> = terms.iter().map(|(_, term)| term.key).collect();
    let folder = outline.url.trim_end_matches("index.html");
    let own = [press.key, Key::of_texts([SHAPE, course.id.as_str()])];
    Some(Artifact {
        path: press.path(&format!("{folder}cards.js")),
        key: Key::join(own.into_iter().chain(pages).chain(of_terms)),
        recipe: Recipe::Made(Arc::new(CardsFile { press: press.clone(), course: course.clone(), terms })),
    })
}

/// Pages with something that the review asks again.
fn practice(course: &Course) -> impl Iterator<Item = &Page> {
    let asks = |page: &&Page| page.is_practice() && page.questions.iter().any(Question::is_card);
    course.pages().map(AsRef::as_ref).filter(move |page| asks(page) || has_terms(page))
}

/// True for lessons whose terms become cards.
fn has_terms(page: &Page) -> bool {
    page.is_lesson() && !page.terms.ids.is_empty()
}

/// The terms of a course's lessons, each with the first of those that use it.
fn terms(course: &Course, known: &Known<'_>) -> Vec<(usize, Arc<Term>)> {
    let mut seen = HashSet::new();
    let of_pages = practice(course).enumerate().filter(|(_, page)| page.is_lesson());
    let all = of_pages.flat_map(|(at, page)| known.on(page).into_iter().map(move |term| (at, term)));
    all.filter(|(_, term)| seen.insert(term.id.clone())).collect()
}

impl Make for CardsFile {
    fn make(&self) -> Result<Vec<u8>, Box<Diagnostic>> {
        let pages = || practice(&self.course);
        let questions = pages().enumerate().flat_map(|(at, page)| self.of_page(at, page));
        let mut cards: Vec<Card<'_>> =
            questions.chain(self.terms.iter().map(|(at, term)| self.of_term(*at, term))).collect();
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
            Card { id, page: at, html, fact: Fact::Question(Box::new(data::fact(page, question, words))) }
        };
        page.questions.iter().filter(|question| question.is_card()).map(card).collect()
    }

    fn of_term<'a>(&self, at: usize, term: &Term) -> Card<'a> {
        let id = glossary::card_id(&term.id);
        let mut html = String::new();
        glossary::card(term, &self.press, &mut html);
        Card { id: id.clone(), page: at, html, fact: Fact::Term { id, kind: "term" } }
    }
}
