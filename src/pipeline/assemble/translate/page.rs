//! A page in another language.

use std::sync::Arc;

use super::body::Renamed;
use super::pair::pair;
use super::question::question;
use super::scenario::scenario;
use super::survey::survey;
use super::{Differing, Spot, objectives, sections_differ};
use crate::artifact::Key;
use crate::diagnostic::Diagnostic;
use crate::model::{ActionPlan, AtWork, Checklist, Page, PageKind, Prompt, Question, Section};
use crate::pipeline::assemble::index::Index;
use crate::pipeline::assemble::recorded::Recorded;
use crate::pipeline::assemble::{Item, keys, links, page};
use crate::pipeline::parse::{Draft, Own};

/// The page as `item` says it in a language.
pub fn page(original: &Page, item: &Item, language: &str, index: &Index<'_>, faults: &mut Vec<Diagnostic>) -> Page {
    let own = &item.draft;
    let common = &own.front.common;
    let Some(first) = index.page(&original.origin.path) else { return original.clone() };
    let mut tell = |differing: Differing| faults.push(differing.fault(&own.file, &original.origin));
    let (questions, numbers) = questions(original, own, &mut tell);
    let mut renamed = Renamed::with_questions(numbers);
    name_anchors(&mut renamed, first.draft, own, &mut tell);
    let at_work = at_work(original, own, &mut tell);
    let kind = kind(original, own, &renamed).unwrap_or_else(|differing| {
        tell(differing);
        original.kind.clone()
    });
    let resolved = links::resolve(links::Page::of(own, &original.url).translating(language, first.draft), index);
    faults.extend(resolved.faults);
    let title = if own.title.is_empty() { original.title.clone() } else { own.title.clone() };
    let mut page = Page {
        title,
        summary: super::text(&common.summary, &original.summary),
        language: common.language.clone().unwrap_or_else(|| language.to_owned()),
        objectives: objectives(&original.objectives, &common.objectives),
        updated: super::text(&common.updated, &original.updated),
        review: common.review,
        body: Arc::new(renamed.body(&own.body)),
        sections: sections(&renamed, own),
        questions: Arc::new(questions),
        at_work: Arc::new(at_work),
        kind,
        words: own.words,
        terms: Default::default(),
        links: resolved.hrefs.iter().map(|href| super::in_place(&renamed, href)).collect(),
        media: resolved.media,
        origin: own.file.clone(),
        ..original.clone()
    };
    page.terms = index.terms.of_page(&page, resolved.terms);
    let texts = page.links.iter().map(String::as_str).chain([language, page.language.as_str()]);
    let media = page.media.iter().map(|(_, used)| used.key);
    let parts = [original.key, own.key, Key::of_texts(texts), keys::terms(&page.terms)];
    page.key = Key::join(parts.into_iter().chain(media));
    page
}

/// Its questions in the original's order, and the number there of each as the file has them.
/// Where the two do not agree the original's stand in.
fn questions(original: &Page, own: &Draft, tell: &mut impl FnMut(Differing)) -> (Vec<Question>, Vec<usize>) {
    let mut questions = original.questions.as_ref().clone();
    let ids = |questions: &[Question]| questions.iter().map(|question| question.id.clone()).collect::<Vec<_>>();
    let (one, other) = (ids(&questions), ids(&own.questions));
    let numbers = pair(&super::texts(&one), &super::texts(&other));
    let lacking = (0..one.len()).find(|at| !numbers.contains(&Some(*at)));
    let extra = numbers.iter().position(Option::is_none);
    if lacking.is_some() || extra.is_some() {
        let spot = |questions: &[Question], at: Option<usize>| {
            at.and_then(|at| questions.get(at)).map_or(Spot::File, |question| Spot::Line(question.span))
        };
        let message = format!("has {} questions, its original {}", other.len(), one.len());
        tell(Differing { message, own: spot(&own.questions, extra), original: spot(&questions, lacking) });
        return (questions, numbers.into_iter().map(|at| at.unwrap_or(0)).collect());
    }
    let numbers: Vec<usize> = numbers.into_iter().flatten().collect();
    for (said, at) in own.questions.iter().zip(&numbers) {
        match question(&original.questions[*at], said) {
            Ok(translated) => questions[*at] = translated,
            Err(message) => tell(Differing {
                message,
                own: Spot::Line(said.span),
                original: Spot::Line(original.questions[*at].span),
            }),
        }
    }
    (questions, numbers)
}

/// Headings take the anchors of the original's, by id or by order.
fn name_anchors(renamed: &mut Renamed, original: &Draft, own: &Draft, tell: &mut impl FnMut(Differing)) {
    let is_asked = |draft: &Draft, id: &str| draft.named.iter().any(|question| question.id == id);
    let headings =
        |draft: &'_ Draft| -> Vec<String> { draft.anchors.iter().filter(|id| !is_asked(draft, id)).cloned().collect() };
    let (one, other) = (headings(original), headings(own));
    let mut is_left = one.len() != other.len();
    for (at, number) in pair(&super::texts(&one), &super::texts(&other)).into_iter().enumerate() {
        match number {
            Some(number) => renamed.id(&other[at], &one[number]),
            None => is_left = true,
        }
    }
    if is_left && original.scenes.is_empty() {
        tell(sections_differ(other.len(), one.len()));
    }
    for (question, first) in own.named.iter().zip(original.named.iter()) {
        renamed.id(&question.id, &first.id);
    }
}

fn sections(renamed: &Renamed, own: &Draft) -> Vec<Section> {
    let name = |section: &Section| Section { id: renamed.name(&section.id).to_owned(), title: section.title.clone() };
    own.sections.iter().map(name).collect()
}

/// Plans and checklists: their words under the original's names.
fn at_work(original: &Page, own: &Draft, tell: &mut impl FnMut(Differing)) -> AtWork {
    let shape = |work: &AtWork| {
        let plans = work.plans.iter().map(|plan| plan.prompts.len()).collect::<Vec<_>>();
        (plans, work.checklists.iter().map(|list| list.items.len()).collect::<Vec<_>>())
    };
    let (first, own) = (&original.at_work, &own.at_work);
    if shape(first) != shape(own) {
        let message = String::from("has other plans or checklists, or other lines in them, than its original");
        tell(Differing { message, own: Spot::File, original: Spot::File });
        return first.as_ref().clone();
    }
    let plans = first.plans.iter().zip(&own.plans).map(|(first, own)| {
        let prompts = first.prompts.iter().zip(&own.prompts);
        let prompts = prompts.map(|(one, other)| Prompt { id: one.id.clone(), text: other.text.clone() }).collect();
        ActionPlan { title: own.title.clone(), prompts, ..first.clone() }
    });
    let plans = plans.collect();
    let checklists = first.checklists.iter().zip(&own.checklists).map(|(first, own)| Checklist {
        title: own.title.clone(),
        words: own.words.clone(),
        ..first.clone()
    });
    AtWork { plans, checklists: checklists.collect() }
}

fn kind(original: &Page, own: &Draft, renamed: &Renamed) -> Result<PageKind, Differing> {
    match (&original.kind, &own.front.own) {
        (PageKind::Survey(first), Own::Survey(front)) => {
            let translated = survey(first, front, &own.asked)?;
            Ok(PageKind::Survey(Arc::new(translated)))
        }
        (PageKind::Scenario(first), Own::Scenario(front)) => {
            let mut translated = scenario(first, &page::scenario(&Recorded::new(own, None), front))?;
            let scenes = translated
                .scenes
                .iter()
                .map(|scene| crate::model::Scene { body: renamed.body(&scene.body), ..scene.clone() });
            translated.scenes = Arc::new(scenes.collect());
            Ok(PageKind::Scenario(Arc::new(translated)))
        }
        (kind, _) => Ok(kind.clone()),
    }
}
