//! One page.

use std::sync::Arc;

use super::index::{Index, url};
use super::recorded::Recorded;
use super::{Item, keys, links, names};
use crate::artifact::Key;
use crate::diagnostic::Diagnostic;
use crate::model::{Page, PageKind, Plan, QuizRules, Scenario, Survey};
use crate::pipeline::load::FileKind;
use crate::pipeline::parse::{Draft, Own, ScenarioFront};

/// Words that people read in a minute, many of them in their second or third
/// language (Brysbaert 2019 gives 238 for adults in their first).
const WORDS_A_MINUTE: usize = 150;
/// Questions answered in a minute, feedback included.
const QUESTIONS_A_MINUTE: usize = 2;
/// Statements of a survey that take as long as a question.
const STATEMENTS_A_QUESTION: usize = 3;

/// Builds a page; faults of its links go to `faults`.
pub fn build(item: &Item, course_language: &str, index: &Index<'_>, faults: &mut Vec<Diagnostic>) -> Page {
    let (draft, name) = (&item.draft, &item.source.name);
    let common = &draft.front.common;
    let url = url(name);
    let links = links::resolve(links::Page::of(draft, &url), index);
    faults.extend(links.faults);
    faults.extend(names::check_own_id(draft));
    let named = index.names.of(item);
    let recorded = Recorded::new(draft, named);
    let kind = kind(draft, &recorded);
    let mut page = Page {
        id: named.map(|named| named.id.clone()).unwrap_or_default(),
        was: named.map(|named| named.was.clone()).unwrap_or_default(),
        revision: named.map(|named| named.revision.clone()).unwrap_or_default(),
        url,
        title: title(draft, &name.own.slug),
        summary: common.summary.clone(),
        language: common.language.clone().unwrap_or_else(|| course_language.to_owned()),
        objectives: common.objectives.clone(),
        minutes: common.minutes.unwrap_or_else(|| minutes(draft, &kind)),
        kind,
        tags: common.tags.clone(),
        updated: common.updated.clone(),
        draft: common.draft,
        review: common.review,
        body: draft.body.clone(),
        sections: draft.sections.clone(),
        questions: recorded.questions(),
        at_work: recorded.at_work(),
        words: draft.words,
        links: links.hrefs,
        media: links.media,
        terms: Default::default(),
        origin: draft.file.clone(),
        key: Key::of(b""),
    };
    page.terms = index.terms.of_page(&page, links.terms);
    let names = named.and_then(|named| Some(named.questions.as_ref()?.key));
    page.key = keys::page(draft.key, names, &page);
    page
}

/// The title, or the file's name as words where nobody gave one.
pub fn title(draft: &Draft, slug: &str) -> String {
    if !draft.title.is_empty() {
        return draft.title.clone();
    }
    words(slug)
}

/// A slug as words, for things that nobody named.
pub fn words(slug: &str) -> String {
    let words = slug.replace('-', " ");
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

fn minutes(draft: &Draft, kind: &PageKind) -> u32 {
    let statements = draft.asked.iter().map(|section| section.statements().len()).sum::<usize>();
    let open = draft.asked.iter().filter(|section| section.is_open()).count();
    let questions = draft.questions.len() + statements.div_ceil(STATEMENTS_A_QUESTION) + open;
    let (words, questions) = match kind {
        PageKind::Scenario(scenario) => on_one_way(scenario, draft.words),
        _ => (draft.words, questions),
    };
    let halves = words * QUESTIONS_A_MINUTE + questions * WORDS_A_MINUTE;
    let minutes = halves.div_ceil(WORDS_A_MINUTE * QUESTIONS_A_MINUTE).max(1);
    u32::try_from(minutes).unwrap_or(u32::MAX)
}

/// Words and choices that a learner meets on the longest way through a scenario.
fn on_one_way(scenario: &Scenario, words: usize) -> (usize, usize) {
    let scenes = scenario.scenes.len().max(1);
    let choices = Plan::of(scenario).longest().map_or(0, |length| length.choices);
    (words * (choices + 1).min(scenes) / scenes, choices)
}

fn kind(draft: &Draft, recorded: &Recorded<'_>) -> PageKind {
    match (draft.kind, &draft.front.own) {
        (FileKind::Exam, Own::Quiz(front)) => PageKind::Exam(rules(draft, front)),
        (_, Own::Quiz(front)) => PageKind::Quiz(rules(draft, front)),
        (_, Own::Scenario(front)) => PageKind::Scenario(Arc::new(scenario(recorded, front))),
        (_, Own::Survey(front)) => {
            PageKind::Survey(Arc::new(Survey { sections: recorded.sections(), ..front.as_ref().clone() }))
        }
        _ => PageKind::Lesson,
    }
}

/// The scenario of a draft.
pub fn scenario(recorded: &Recorded<'_>, front: &ScenarioFront) -> Scenario {
    Scenario {
        start: front.start.clone(),
        start_span: front.start_span,
        meters: front.meters.clone(),
        pass_span: front.pass_span,
        lost_meters: front.lost_meters,
        cast: front.cast.clone(),
        scenes: recorded.scenes(),
    }
}

/// The rules of its settings, with the pools of its text.
fn rules(draft: &Draft, front: &QuizRules) -> QuizRules {
    QuizRules { pools: draft.pools.clone(), ..front.clone() }
}
