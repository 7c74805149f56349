//! One course's folder.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use super::index::{Index, url};
use super::order::{self, Rank};
use super::{Built, Item, Rules, course_file_missing, find, keys, links, names, page, translate};
use crate::artifact::Key;
use crate::diagnostic::{Diagnostic, Span, codes};
use crate::model::{Catalog, Certificate, Course, CourseOrder, Module, Page, QuizRules, Tag};
use crate::pipeline::load::FileKind;
use crate::pipeline::parse::{CourseFront, Draft, Own};

/// The pass mark where neither quiz nor course sets one, in percent.
const PASS: u8 = 70;

/// Builds a course from the files of its folder.
pub fn build(items: &[&Item], index: &Index<'_>, rules: Rules<'_>) -> Built {
    let mut built = Built { course: None, translated: Vec::new(), media: Vec::new(), faults: Vec::new() };
    let items: &[&Item] = &items.iter().copied().filter(|item| item.source.name.language.is_none()).collect::<Vec<_>>();
    let Some(own) = find(items, FileKind::Course) else {
        built.faults.extend(course_file_missing(items).filter(|_| !is_draft_course(items, index)));
        return built;
    };
    let draft = &own.draft;
    let language = draft.front.common.language.clone().unwrap_or_else(|| rules.settings.language().to_owned());
    built.faults.extend(names::check_own_id(draft));
    let (id, was) = index.names.of(own).map(|named| (named.id.clone(), named.was.clone())).unwrap_or_default();
    let mut drafts = vec![draft.key];
    let modules = modules(items, &language, index, &mut drafts, &mut built);
    let links = links::resolve(links::Page::of(draft, &url(&own.source.name)), index);
    built.faults.extend(links.faults);
    let front = course_front(draft);
    let mut course = Course {
        title: page::title(draft, &own.source.name.course.slug),
        url: url(&own.source.name),
        summary: draft.front.common.summary.clone(),
        language,
        level: front.level,
        roles: front.roles,
        tags: draft.front.common.tags.iter().map(|name| Tag::of(name)).collect(),
        requires: front.requires.iter().map(|name| index.names.course(name)).collect(),
        requires_span: front.requires_span,
        roles_span: front.roles_span,
        order: front.order,
        pass: front.pass.unwrap_or(PASS),
        certificate: front.certificate,
        certificate_span: front.certificate_span,
        minutes: draft
            .front
            .common
            .minutes
            .unwrap_or_else(|| modules.iter().flat_map(|module| &module.pages).map(|page| page.minutes).sum()),
        version: front.version,
        updated: draft.front.common.updated.clone(),
        authors: front.authors,
        draft: draft.front.common.draft,
        review: draft.front.common.review,
        body: draft.body.clone(),
        links: links.hrefs,
        media: links.media,
        modules,
        origin: draft.file.clone(),
        outline_key: Key::of(b""),
        key: Key::of(b""),
        id,
        was,
    };
    check_page_ids(&course, &mut built.faults);
    course.outline_key = keys::outline(&course);
    course.key = keys::course(&course, drafts);
    in_languages(course, index, rules, &mut built);
    built
}

/// Puts a course beside what it is in the site's other languages.
fn in_languages(course: Course, index: &Index<'_>, rules: Rules<'_>, built: &mut Built) {
    let others = rules.settings.languages.iter().skip(1);
    let others = others.map(|language| translate::course(&course, language, index, &mut built.faults));
    let others: Vec<Course> = others.collect();
    let mut courses: Vec<Course> = std::iter::once(course).chain(others).collect();
    translate::share_answers(&mut courses);
    built.media.extend(courses.iter().flat_map(Course::media).cloned());
    let mut courses = courses.into_iter().map(Arc::new);
    built.course = courses.next();
    built.translated = courses.collect();
}

/// Its `course.md` is there, but a draft that is not shown.
fn is_draft_course(items: &[&Item], index: &Index<'_>) -> bool {
    let folder = items.first().map(|item| item.source.name.path.split('/').take(2).collect::<Vec<_>>().join("/"));
    folder.is_some_and(|folder| index.page(&folder).is_some_and(|entry| entry.hidden))
}

fn course_front(draft: &Draft) -> CourseFront {
    match &draft.front.own {
        Own::Course(front) => front.clone(),
        _ => CourseFront {
            level: None,
            roles: Vec::new(),
            roles_span: crate::diagnostic::Span::default(),
            requires: Vec::new(),
            requires_span: crate::diagnostic::Span::default(),
            order: CourseOrder::Free,
            pass: None,
            certificate: Certificate::None,
            certificate_span: Span::default(),
            version: String::new(),
            authors: Vec::new(),
        },
    }
}

/// Modules in order; pages that lie in the course itself follow them.
fn modules(
    items: &[&Item],
    language: &str,
    index: &Index<'_>,
    drafts: &mut Vec<Key>,
    built: &mut Built,
) -> Vec<Module> {
    let mut folders: BTreeMap<Rank, Vec<&Item>> = BTreeMap::new();
    let mut direct = Vec::new();
    for item in items {
        match (&item.source.name.module, item.source.name.kind) {
            (_, FileKind::Course) => {}
            (Some(folder), _) => folders.entry(Rank::of(folder)).or_default().push(item),
            (None, _) => direct.push(*item),
        }
    }
    let mut modules = Vec::new();
    order::check_folders(
        &folders.values().filter_map(|items| items.first().copied()).collect::<Vec<_>>(),
        &mut built.faults,
    );
    for items in folders.values() {
        let own = find(items, FileKind::Module);
        drafts.extend(own.map(|own| own.draft.key));
        modules.push(module(items, own, language, index, built));
    }
    if !direct.is_empty() {
        modules.push(module(&direct, None, language, index, built));
    }
    pretest_first(modules)
}

/// What is taken before the course stands before its modules, wherever its file lies.
fn pretest_first(mut modules: Vec<Module>) -> Vec<Module> {
    let is_pretest = |page: &Arc<Page>| page.rules().is_some_and(QuizRules::is_pretest);
    let mut pretests = Vec::new();
    for module in &mut modules {
        let (own, rest) = std::mem::take(&mut module.pages).into_iter().partition(is_pretest);
        module.pages = rest;
        pretests.extend::<Vec<_>>(own);
    }
    if pretests.is_empty() {
        return modules;
    }
    modules.retain(|module| !module.slug.is_empty() || !module.pages.is_empty());
    modules.insert(0, Module { pages: pretests, ..Module::default() });
    modules
}

fn module(items: &[&Item], own: Option<&Item>, language: &str, index: &Index<'_>, built: &mut Built) -> Module {
    let mut pages: Vec<&Item> =
        items.iter().copied().filter(|item| item.source.name.kind != FileKind::Module).collect();
    order::check(&pages, &mut built.faults);
    pages.sort_by_key(|item| Rank::of(&item.source.name.own));
    let pages = pages.into_iter().map(|item| Arc::new(page::build(item, language, index, &mut built.faults))).collect();
    let folder = items.first().and_then(|item| item.source.name.module.clone());
    let slug = folder.as_ref().map_or_else(String::new, |folder| folder.slug.clone());
    let origin = own.map(|own| own.draft.file.clone());
    let mut module = Module { slug, pages, origin, language: language.to_owned(), ..Module::default() };
    if let Some(own) = own {
        let links = links::resolve(links::Page::of(&own.draft, &url(&own.source.name)), index);
        built.faults.extend(links.faults);
        module.media = links.media;
        module.summary = own.draft.front.common.summary.clone();
        module.objectives = own.draft.front.common.objectives.clone();
        module.body = own.draft.body.clone();
        module.links = links.hrefs;
    }
    if !module.slug.is_empty() {
        let empty = own.map(|own| own.draft.clone());
        module.title = empty.map_or_else(|| page::words(&module.slug), |draft| page::title(&draft, &module.slug));
    }
    module
}

fn check_page_ids(course: &Course, faults: &mut Vec<Diagnostic>) {
    let mut taken: HashMap<&str, &Page> = HashMap::new();
    for page in course.pages() {
        if let Some(first) = taken.insert(&page.id, page) {
            let fault = Diagnostic::new(codes::ID_TWICE, format!("two pages have the id {}", page.id)).on(&page.origin);
            faults.push(fault.related(&first.origin, None, "the other one").help("give one of them another `id:`"));
        }
    }
}

/// Courses that share an id, which one of them got from its settings.
pub fn check_ids(catalog: &Catalog, faults: &mut Vec<Diagnostic>) {
    let mut taken: HashMap<&str, &Course> = HashMap::new();
    for course in &catalog.courses {
        if let Some(first) = taken.insert(&course.id, course) {
            let message = format!("two courses have the id {}", course.id);
            let fault = Diagnostic::new(codes::ID_TWICE, message).on(&course.origin);
            faults.push(fault.related(&first.origin, None, "the other one").help("give one of them another `id:`"));
        }
    }
}
