//! One file becomes a [`Draft`]. Pure, parallel, never fails: what is wrong is
//! noted and the rest is read.
//!
//! Knows one file at a time. Whether its links lead anywhere, and whether its
//! questions make sense, is for later stages.

mod blocks;
mod callout;
mod checklist;
mod choice;
mod clean;
mod copy;
mod curriculum;
mod doc;
mod document;
mod draft;
mod footnote;
mod front;
mod gap;
mod glossary;
mod heading;
mod kept;
mod mark;
mod markup;
mod media;
mod number;
mod pairs;
mod passage;
mod plan;
mod prepare;
mod question;
mod rules;
mod scale;
mod scenario;
mod settings;
mod speech;
mod survey;
mod table;
mod tag;
mod target;
mod text;
mod typed;
mod way;
mod work;
mod writer;

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use super::load::{FileKind, Source};
use crate::artifact::Key;
use crate::config::{Settings, is_latin};
use crate::diagnostic::{Diagnostic, SourceFile, Span};
use crate::model::lock::{Gist, QuestionTrace, Trace, What};
use crate::model::{Credit, Question};

pub use copy::{copy, with_code};
pub use curriculum::CurriculumFront;
pub use draft::{Draft, Link, LinkRole};
pub use front::{Common, CourseFront, Front, Own};
pub use glossary::TermDraft;
pub use scenario::ScenarioFront;
pub use target::scheme;

/// What a draft depends on besides its file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Context {
    /// Values of `{{name}}`.
    pub variables: BTreeMap<String, String>,
    /// What language passages in Latin letters are in; nothing where Latin is the page's own script.
    pub passages: String,
    /// Their fingerprint.
    pub key: Key,
}

impl Context {
    /// A context of these variables for pages in Latin letters.
    pub fn new(variables: &BTreeMap<String, String>) -> Self {
        Self::with_passages(variables, "")
    }

    fn with_passages(variables: &BTreeMap<String, String>, passages: &str) -> Self {
        let texts = variables.iter().flat_map(|(name, value)| [name.as_str(), value.as_str()]);
        let key = Key::of_texts(std::iter::once(passages).chain(texts));
        Self { variables: variables.clone(), passages: passages.to_owned(), key }
    }

    /// The key of the draft that a file would give.
    pub fn draft_key(&self, source: &Source) -> Key {
        Key::join([source.key, self.key])
    }
}

/// The context of each file of a site: translations have variables and a script of their own.
pub struct Contexts {
    first: Context,
    /// By language; only those of their own.
    others: BTreeMap<String, Context>,
}

impl Contexts {
    /// The contexts that a site's settings give.
    pub fn new(settings: &Settings) -> Self {
        let latin = settings.languages.iter().find(|language| is_latin(language)).map_or("en", String::as_str);
        let passages = |language: &str| if is_latin(language) { "" } else { latin };
        let first = settings.languages.first().map_or("", |language| passages(language));
        let first = Context::with_passages(&settings.variables, first);
        let other = |language: &String| {
            let own = Context::with_passages(&settings.in_language(language).variables, passages(language));
            (own.key != first.key).then(|| (language.clone(), own))
        };
        let others = settings.languages.iter().filter_map(other).collect();
        Self { first, others }
    }

    /// The context of a file.
    pub fn of(&self, source: &Source) -> &Context {
        let own = source.name.language.as_ref().and_then(|language| self.others.get(language));
        own.unwrap_or(&self.first)
    }
}

/// Reads one file.
pub fn parse(source: &Source, context: &Context) -> Draft {
    let file = &source.file;
    match front::split(file) {
        Ok(parts) => read(source, &parts, context),
        Err(fault) => {
            let nothing = Span::new(file.text.len(), file.text.len());
            let parts = front::Parts { front: nothing, body: nothing };
            let mut draft = read(source, &parts, context);
            draft.faults = vec![*fault];
            draft
        }
    }
}

fn read(source: &Source, parts: &front::Parts, context: &Context) -> Draft {
    let (file, kind) = (&source.file, source.name.kind);
    let ids_begin = match (kind, &source.name.module) {
        (FileKind::Module, Some(module)) => format!("_m-{}.", module.slug),
        _ => String::new(),
    };
    let is_translation = source.name.language.is_some();
    let (mut front, mut faults) = front::read(file, parts.front, kind, is_translation);
    fill_front(&mut front, file, parts.front, context, &mut faults);
    let document = document::read(file, parts.body, kind, !front.common.title.is_empty(), &ids_begin, context);
    faults.extend(document.faults);
    let questions = Arc::new(document.questions);
    let sections = document.asked.iter().map(|section| (What::Question, section.as_question()));
    let scenes = document.scenes.iter().map(|scene| (What::Scene, scene.as_question()));
    let listed: Vec<_> = sections.chain(document.at_work.as_questions()).chain(scenes).collect();
    let whats: Vec<What> =
        questions.iter().map(|_| What::Question).chain(listed.iter().map(|(what, _)| *what)).collect();
    let named = match listed.is_empty() {
        true => questions.clone(),
        false => Arc::new(questions.iter().cloned().chain(listed.into_iter().map(|(_, question)| question)).collect()),
    };
    let trace = trace(&front, file.slice(parts.body), whats.into_iter().zip(named.iter()));
    let title = if front.common.title.is_empty() { document.title } else { front.common.title.clone() };
    Draft {
        address: address(file, front.common.draft, &document.anchors),
        kind,
        file: file.clone(),
        front,
        title,
        body: Arc::new(document.body),
        links: document.links,
        sections: document.sections,
        anchors: document.anchors,
        headings: document.headings,
        blocks: OnceLock::new(),
        ids_begin,
        questions,
        named,
        asked: document.asked,
        at_work: Arc::new(document.at_work),
        pools: document.pools,
        scenes: Arc::new(document.scenes),
        stages: Arc::new(document.stages),
        terms: document.terms,
        words: document.words,
        trace,
        faults,
        key: context.draft_key(source),
    }
}

/// Words are taken as their author wrote them, so that a later version of lyceum sees the same.
fn trace<'a>(front: &Front, body: &str, questions: impl Iterator<Item = (What, &'a Question)>) -> Trace {
    let of_page = match &front.own {
        Own::Quiz(rules) => rules.credit,
        _ => Credit::Proportional,
    };
    let credit = |question: &Question| question.credit.unwrap_or(of_page);
    let questions = questions.map(|(what, question)| QuestionTrace::of(what, question, credit(question)));
    let gist = Gist::of_prose([front.common.title.as_str(), &front.common.summary, body]);
    Trace { gist, questions: questions.collect() }
}

fn address(file: &SourceFile, draft: bool, anchors: &[String]) -> Key {
    let own = [file.path.as_str(), if draft { "draft" } else { "" }];
    Key::of_texts(own.into_iter().chain(anchors.iter().map(String::as_str)))
}

/// Fills variables into the texts of front matter.
fn fill_front(front: &mut Front, file: &Arc<SourceFile>, span: Span, context: &Context, faults: &mut Vec<Diagnostic>) {
    let common = &mut front.common;
    let texts = [&mut common.title, &mut common.summary];
    for text in texts.into_iter().chain(common.objectives.iter_mut().map(|objective| &mut objective.text)) {
        if !text.contains("{{") {
            continue;
        }
        for (name, _) in text::unknown(text, &context.variables) {
            let shown = text::place(file.slice(span), &name).unwrap_or(0..0);
            let place = Span::new(span.start + shown.start, span.start + shown.end);
            faults.push(text::unknown_variable(&name, &context.variables).at(file, place, ""));
        }
        *text = text::fill_quietly(text, &context.variables);
    }
}
