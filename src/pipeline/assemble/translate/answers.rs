//! Typed answers of all languages count in all of them: whoever reads a question in Urdu may
//! well answer in English.

use std::sync::Arc;

use crate::artifact::Key;
use crate::model::{Course, Field, FieldKey, Page, Question, QuestionKind};

/// Lets the courses, one the translation of the other, accept what any of them accepts.
pub fn share_answers(courses: &mut [Course]) {
    let Some((first, others)) = courses.split_first() else { return };
    for module in 0..first.modules.len() {
        for page in 0..first.modules[module].pages.len() {
            let original = &first.modules[module].pages[page];
            let is_translated = |course: &Course| course.modules[module].pages[page].questions != original.questions;
            if is_typed(original) && others.iter().any(is_translated) {
                return share_from(courses, module, page);
            }
        }
    }
}

/// The same from a page on.
fn share_from(courses: &mut [Course], module: usize, page: usize) {
    let places = courses[0].modules.iter().enumerate().skip(module);
    let places = places.flat_map(|(at, one)| (0..one.pages.len()).map(move |page| (at, page)));
    for (module, page) in places.filter(|place| *place >= (module, page)).collect::<Vec<_>>() {
        let pages: Vec<Arc<Page>> = courses.iter().map(|course| course.modules[module].pages[page].clone()).collect();
        if is_typed(&pages[0]) {
            for (course, own) in courses.iter_mut().zip(&pages) {
                course.modules[module].pages[page] = accepting(own, &pages);
            }
        }
    }
}

fn is_typed(page: &Page) -> bool {
    page.questions.iter().flat_map(fields).any(|field| matches!(field.key, FieldKey::Text(..)))
}

fn fields(question: &Question) -> &[Field] {
    match &question.kind {
        QuestionKind::Fields(fields) => &fields.fields,
        _ => &[],
    }
}

/// A page that accepts what each of these accepts.
fn accepting(own: &Arc<Page>, all: &[Arc<Page>]) -> Arc<Page> {
    let mut questions = own.questions.as_ref().clone();
    for (at, question) in questions.iter_mut().enumerate() {
        let original = question.original.clone().unwrap_or_else(|| Arc::new(question.clone()));
        let QuestionKind::Fields(shown) = &mut question.kind else { continue };
        for (number, field) in shown.fields.iter_mut().enumerate() {
            let others = all.iter().filter_map(|page| fields(page.questions.get(at)?).get(number));
            let others: Vec<&Field> = others.collect();
            if accept(field, &others) {
                question.original = Some(original.clone());
            }
        }
    }
    if questions == *own.questions {
        return own.clone();
    }
    let accepted = questions.iter().flat_map(fields).filter_map(|field| match &field.key {
        FieldKey::Text(_, texts) => Some(texts),
        _ => None,
    });
    let key = Key::join([own.key, Key::of_texts(accepted.flatten().map(String::as_str))]);
    Arc::new(Page { questions: Arc::new(questions), key, ..own.as_ref().clone() })
}

/// Adds what the others accept; says whether that was more.
fn accept(field: &mut Field, others: &[&Field]) -> bool {
    let FieldKey::Text(_, texts) = &mut field.key else { return false };
    let before = texts.len();
    for other in others {
        let FieldKey::Text(_, more) = &other.key else { continue };
        let fresh: Vec<String> = more.iter().filter(|text| !texts.contains(text)).cloned().collect();
        texts.extend(fresh);
    }
    texts.len() > before
}
