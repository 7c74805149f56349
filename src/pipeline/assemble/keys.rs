//! Fingerprints of assembled things, made once where the thing is made.

use crate::artifact::Key;
use crate::model::{Course, Module, Page, PageKind, PageTerms, Question};

/// Everything a page's own text depends on. `names`: the ids of its questions, where they are not
/// those of the draft.
pub fn page(draft: Key, names: Option<Key>, page: &Page) -> Key {
    let minutes = page.minutes.to_string();
    let texts = [page.id.as_str(), &page.revision, &page.url, &page.language, &minutes];
    let media = page.media.iter().flat_map(|(number, used)| [Key::of_texts([number.to_string().as_str()]), used.key]);
    let links = Key::of_texts(page.links.iter().map(String::as_str));
    let own = [draft, Key::of_texts(texts), links, terms(&page.terms)];
    Key::join(own.into_iter().chain(names).chain(media))
}

/// Which terms are marked on a page, and where.
pub fn terms(terms: &PageTerms) -> Key {
    let marks = terms.marks.iter().flat_map(|mark| mark.at.to_le_bytes()).collect::<Vec<u8>>();
    Key::join([Key::of_texts(terms.ids.iter().map(String::as_str)), Key::of(&marks)])
}

/// Everything that other pages show of a course.
pub fn outline(course: &Course) -> Key {
    let head = Key::of_texts([
        course.id.as_str(),
        &course.url,
        &course.title,
        &course.language,
        &course.version,
        &course.updated,
    ]);
    let was = Key::of_texts(course.was.iter().map(String::as_str));
    Key::join([head, was].into_iter().chain(course.modules.iter().map(|module| rows(course, module))))
}

fn rows(course: &Course, module: &Module) -> Key {
    let mut texts = vec![module.title.clone(), module.language.clone()];
    for page in &module.pages {
        let numbers = format!("{} {} {:?} {}", page.minutes, page.drawn(), course.pass_of(page), page.draft);
        let rules = match &page.kind {
            PageKind::Quiz(rules) | PageKind::Exam(rules) => format!("{:?} {:?}", rules.half, rules.exam),
            PageKind::Survey(survey) => format!("{:?}", survey.again_days),
            PageKind::Lesson | PageKind::Scenario(_) => String::new(),
        };
        texts.extend([
            page.id.clone(),
            page.was.join(" "),
            page.revision.clone(),
            page.url.clone(),
            page.title.clone(),
            page.summary.clone(),
            page.updated.clone(),
            page.language.clone(),
            page.kind.word().to_owned(),
            numbers,
            rules,
        ]);
        let question =
            |one: &Question| format!("{} {} {}", page.question_id(one), one.revision(page.credit(one)), one.points);
        texts.extend(page.questions.iter().map(question));
    }
    Key::of_texts(texts.iter().map(String::as_str))
}

/// Everything a course's own page shows. `drafts`: the keys of `course.md` and of
/// each `module.md`.
pub fn course(course: &Course, drafts: impl IntoIterator<Item = Key>) -> Key {
    let links = course.links.iter().chain(course.modules.iter().flat_map(|module| &module.links));
    let own = [course.outline_key, Key::of_texts(links.map(String::as_str))];
    let media = course.media.iter().map(|(_, used)| used.key);
    Key::join(own.into_iter().chain(media).chain(drafts))
}
