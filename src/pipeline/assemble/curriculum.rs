//! Curricula: what each of their links leads to.
//!
//! There are few of them and they see all courses, so each is put together anew every time.

use std::sync::Arc;

use super::index::{Index, url};
use super::{Item, Rules, links, names, page};
use crate::artifact::Key;
use crate::diagnostic::{Diagnostic, codes};
use crate::model::{Certificate, Curriculum, Requirement, Stage, Target};
use crate::pipeline::load::FileKind;
use crate::pipeline::parse::{CurriculumFront, Draft, Own};

/// Builds a curriculum; what its links miss goes to `faults`.
pub fn build(item: &Item, index: &Index<'_>, rules: Rules<'_>, faults: &mut Vec<Diagnostic>) -> Curriculum {
    let (draft, name) = (&item.draft, &item.source.name);
    let common = &draft.front.common;
    let url = url(name);
    let links = links::resolve(links::Page::of(draft, &url), index);
    let is_resolved = links.faults.is_empty();
    faults.extend(links.faults);
    faults.extend(names::check_own_id(draft));
    let front = front(draft);
    let targets: Vec<Option<Target>> = draft.links.iter().map(|link| target(draft, link, index)).collect();
    let asked = draft.stages.iter().flat_map(Stage::requirements);
    let lost = asked.filter(|one| is_resolved && targets.get(one.link).is_none_or(Option::is_none));
    faults.extend(lost.map(|one| nothing_to_take(draft, one)));
    let mut curriculum = Curriculum {
        id: index.names.of(item).map(|named| named.id.clone()).unwrap_or_default(),
        title: page::title(draft, &name.own.slug),
        url,
        summary: common.summary.clone(),
        language: common.language.clone().unwrap_or_else(|| rules.settings.language().to_owned()),
        roles: front.roles,
        roles_span: front.roles_span,
        certificate: front.certificate,
        certificate_span: front.certificate_span,
        door: front.door,
        draft: common.draft,
        review: common.review,
        body: draft.body.clone(),
        links: links.hrefs,
        media: links.media,
        stages: draft.stages.clone(),
        targets,
        origin: draft.file.clone(),
        key: Key::of(b""),
    };
    curriculum.key = key(&curriculum, draft.key);
    curriculum
}

fn front(draft: &Draft) -> CurriculumFront {
    match &draft.front.own {
        Own::Curriculum(front) => front.clone(),
        _ => CurriculumFront {
            roles: Vec::new(),
            roles_span: Default::default(),
            certificate: Certificate::None,
            certificate_span: Default::default(),
            door: String::new(),
        },
    }
}

/// What a link leads to, if that is something to take.
fn target(draft: &Draft, link: &crate::pipeline::parse::Link, index: &Index<'_>) -> Option<Target> {
    let entry = index.page(&links::target(draft, link)?).filter(|entry| !entry.hidden)?;
    let id = index.names.at(&entry.draft.file.path)?.id.clone();
    match entry.draft.kind {
        FileKind::Course => Some(Target::Course(id)),
        kind if kind.is_page() => Some(Target::Page(id)),
        _ => None,
    }
}

fn nothing_to_take(draft: &Draft, requirement: &Requirement) -> Diagnostic {
    let fault = Diagnostic::new(codes::REQUIREMENT_UNREADABLE, "this leads to nothing that a learner takes");
    let help = "link to a course.md, or to a lesson, quiz, exam, scenario or survey of this site";
    fault.at(&draft.file, requirement.span, "").help(help)
}

fn key(curriculum: &Curriculum, draft: Key) -> Key {
    let targets = curriculum.targets.iter().map(|target| match target {
        Some(Target::Course(id) | Target::Page(id)) => id.as_str(),
        None => "",
    });
    let own = [curriculum.id.as_str(), &curriculum.url, &curriculum.language];
    let links = curriculum.links.iter().map(String::as_str);
    let media = curriculum.media.iter().map(|(_, used)| used.key);
    Key::join([draft, Key::of_texts(own.into_iter().chain(targets).chain(links))].into_iter().chain(media))
}

fn is_own(item: &Item) -> bool {
    item.source.name.kind == FileKind::Curriculum && item.source.name.language.is_none()
}

/// The curricula among some files, in their order.
pub fn all(shown: &[&Item], index: &Index<'_>, rules: Rules<'_>, faults: &mut Vec<Diagnostic>) -> Vec<Arc<Curriculum>> {
    let mut items: Vec<&&Item> = shown.iter().filter(|item| is_own(item)).collect();
    items.sort_by_key(|item| super::order::Rank::of(&item.source.name.own));
    items.into_iter().map(|item| Arc::new(build(item, index, rules, faults))).collect()
}
