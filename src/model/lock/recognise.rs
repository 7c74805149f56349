//! From a lock and what the files show now: ids, a new lock, and what changed.

use std::collections::HashSet;
use std::sync::Arc;

use super::change::Change;
use super::place::{self, Places};
use super::question::{self, At, Questions};
use super::{Gist, Lock, LockedPage, LockedQuestion, PartTrace, QuestionTrace, Trace, free, own_name, part, was};
use crate::artifact::Key;
use crate::model::Question;

/// Words this much alike need no new sketch in the lock: so prose may be mended here and there, by
/// several people at once, and the file stays as it is.
const STILL_ALIKE: f64 = 0.85;

/// Words less alike than this are another text, worth a question to its author.
const HARDLY_ALIKE: f64 = 0.2;

/// A file as it is now.
#[derive(Debug, Clone, Copy)]
pub struct Seen<'a> {
    /// Its course's folder, without the number.
    pub course: &'a str,
    /// Its module's folder or nothing, and its own name; `None` for a course itself.
    pub page: Option<(&'a str, &'a str)>,
    /// The id that its author gave it.
    pub own: Option<&'a str>,
    /// Ids of pages that its author says it goes on for.
    pub was: &'a [String],
    /// What it is known by.
    pub trace: &'a Trace,
    /// Its questions.
    pub questions: &'a Arc<Vec<Question>>,
}

/// The ids of a file.
#[derive(Debug, Clone, PartialEq)]
pub struct Named {
    /// Its own.
    pub id: String,
    /// Says which words it has, and stays while they are much the same.
    pub revision: String,
    /// Ids of all pages that it goes on for.
    pub was: Vec<String>,
    /// Its questions, where their ids or those of their options are not as in the source.
    pub questions: Option<NamedQuestions>,
}

/// Questions with their ids.
#[derive(Debug, Clone, PartialEq)]
pub struct NamedQuestions {
    /// They.
    pub questions: Arc<Vec<Question>>,
    /// Fingerprint of all their ids.
    pub key: Key,
}

/// What recognising comes to.
#[derive(Debug, Clone, Default)]
pub struct Recognised {
    /// The ids of each file.
    pub named: Vec<Named>,
    /// What is to be remembered.
    pub lock: Arc<Lock>,
    /// What became of known things, in the order of the lock.
    pub changes: Vec<Change>,
    /// How many pages and questions are new.
    pub added: usize,
    /// True when the lock is not as it was.
    pub is_changed: bool,
}

/// Recognises everything.
pub fn recognise(lock: &Arc<Lock>, seen: &[Seen<'_>]) -> Recognised {
    let places = place::recognise(lock, seen);
    let mut was = was::trace_back(lock, seen, &places.ids);
    let questions = question::recognise(lock, seen, &places.of, &was);
    let mut work = Work { lock, questions, moved: None, out: Recognised::default(), pages: Vec::new() };
    for (file, seen) in seen.iter().enumerate() {
        work.file(file, seen, &places, std::mem::take(&mut was[file]));
    }
    for page in (0..lock.pages.len()).filter(|page| !places.is_taken(*page)) {
        work.lost(page);
    }
    let Work { mut out, pages, .. } = work;
    let found = Lock::new(pages);
    // nothing differs more often than anything
    out.is_changed = found.pages.len() != lock.pages.len()
        || found.pages.iter().zip(&lock.pages).any(|(one, other)| !Arc::ptr_eq(one, other));
    out.lock = if out.is_changed { Arc::new(found) } else { lock.clone() };
    out.changes.sort();
    out
}

struct Work<'a> {
    lock: &'a Lock,
    questions: Questions,
    /// Ids of questions that are on another page than they were first on.
    moved: Option<HashSet<&'a str>>,
    out: Recognised,
    pages: Vec<Arc<LockedPage>>,
}

impl<'a> Work<'a> {
    fn file(&mut self, file: usize, seen: &Seen<'_>, places: &Places, was: Vec<String>) {
        let id = &places.ids[file];
        let old = places.of[file].map(|page| &self.lock.pages[page]);
        let of = std::mem::take(&mut self.questions.of[file]);
        let mut asked = Asked::default();
        for (trace, of) in seen.trace.questions.iter().zip(&of) {
            self.question(id, seen, trace, *of, &mut asked);
        }
        if let Some(page) = places.of[file] {
            asked.locked.extend(self.gone(page, true));
        }
        asked.locked.sort_by(|one, other| one.id.cmp(&other.id));
        let now = LockedPage {
            id: id.clone(),
            gist: old.map_or_else(|| seen.trace.gist.clone(), |old| kept_gist(old, seen)),
            place: seen.place(),
            was: was.clone(),
            is_retired: false,
            questions: asked.locked,
        };
        self.tell_page(old, &now, seen);
        let revision = now.gist.revision();
        self.pages.push(match old {
            Some(old) if **old == now => old.clone(),
            _ => Arc::new(now),
        });
        let questions = asked.is_renamed.then(|| named(seen, id, &asked.ids));
        self.out.named.push(Named { id: id.clone(), revision, was, questions });
    }

    fn question(&mut self, page: &str, seen: &Seen<'_>, trace: &QuestionTrace, of: Option<At>, asked: &mut Asked) {
        let old = of.map(|(page, at)| &self.lock.pages[page].questions[at]);
        let id = match old {
            Some(old) => old.id.clone(),
            None => self.fresh(page, trace, asked),
        };
        let parts = part::recognise(old.map_or(&[], |old| &old.parts), &trace.parts);
        let rows = part::recognise_rows(old.map_or(&[], |old| &old.rows), &trace.rows);
        let is_renamed = |ids: &[String], parts: &[PartTrace]| ids.iter().zip(parts).any(|(id, part)| *id != part.id);
        let has_renamed_parts = is_renamed(&parts.ids, &trace.parts) || is_renamed(&rows.ids, &trace.rows);
        let renamed = |at: usize| seen.questions[at].with_parts(&parts.ids).with_rows(&rows.ids).revision(trace.credit);
        let number = asked.ids.len();
        let now = LockedQuestion {
            what: trace.what,
            alias: (trace.is_named && own_name(&id) != trace.name).then(|| trace.name.clone()),
            revision: if has_renamed_parts { renamed(number) } else { trace.revision.clone() },
            gist: trace.gist.clone(),
            is_retired: false,
            parts: parts.locked,
            rows: rows.locked,
            id,
        };
        let is_foreign = now.id.strip_prefix(page).and_then(|rest| rest.strip_prefix('#')) != Some(&*trace.name);
        asked.is_renamed |= is_foreign || has_renamed_parts;
        let id = is_foreign.then(|| now.id.clone());
        asked.ids.push(Ids { id, parts: parts.ids, rows: rows.ids });
        self.tell_question(of, old, &now, page, parts.reworded + rows.reworded);
        asked.locked.push(now);
    }

    /// An id for a new question.
    fn fresh(&mut self, page: &str, trace: &QuestionTrace, asked: &Asked) -> String {
        self.out.added += 1;
        let lock = self.lock;
        let moved = self.moved.get_or_insert_with(|| lock.moved());
        let own = lock.page(page).map(|page| &lock.pages[page].questions);
        let wanted = format!("{page}#{}", trace.name);
        let id = free(&wanted, |id| {
            moved.contains(id)
                || asked.locked.iter().any(|question| question.id == id)
                || own.is_some_and(|own| own.iter().any(|question| question.id == id))
        });
        if id != wanted && !trace.is_named {
            self.out.changes.push(Change::QuestionNumbered { what: trace.what, id: id.clone(), wanted });
        }
        id
    }

    /// Questions of a page that no file asks any more. `is_told`: the page itself is still there.
    fn gone(&mut self, page: usize, is_told: bool) -> Vec<LockedQuestion> {
        let locked = &self.lock.pages[page];
        let mut gone = Vec::new();
        for (question, is_taken) in locked.questions.iter().zip(&self.questions.taken[page]) {
            if *is_taken {
                continue;
            }
            if is_told && !question.is_retired {
                self.out.changes.push(Change::QuestionGone { what: question.what, id: question.id.clone() });
            }
            // a page that is away keeps its questions as they were, to come back with them
            gone.push(LockedQuestion { is_retired: question.is_retired || is_told, ..question.clone() });
        }
        gone
    }

    /// A page of the lock that no file is.
    fn lost(&mut self, page: usize) {
        let old = &self.lock.pages[page];
        if !old.is_retired {
            self.out.changes.push(Change::PageGone { id: old.id.clone() });
        }
        let questions = self.gone(page, false);
        let now = LockedPage { is_retired: true, questions, ..(**old).clone() };
        self.pages.push(if now == **old { old.clone() } else { Arc::new(now) });
    }

    fn tell_page(&mut self, old: Option<&Arc<LockedPage>>, now: &LockedPage, seen: &Seen<'_>) {
        let id = now.id.clone();
        let Some(old) = old else {
            self.out.added += 1;
            return self.tell_new_page(now, seen);
        };
        if old.is_retired {
            self.out.changes.push(Change::PageBack { id });
        } else if old.place != now.place {
            self.out.changes.push(Change::PageMoved { id, from: old.place.clone(), to: now.place.clone() });
        } else if old.gist.likeness(&seen.trace.gist) < HARDLY_ALIKE {
            self.out.changes.push(Change::PageRewritten { id });
        } else if old.gist != now.gist {
            self.out.changes.push(Change::PageReworded { id });
        }
    }

    fn tell_new_page(&mut self, now: &LockedPage, seen: &Seen<'_>) {
        let at_place = |page: &&Arc<LockedPage>| !page.is_retired && page.place == now.place;
        let before = seen.own.and_then(|_| self.lock.pages.iter().find(at_place)).map(|page| page.id.clone());
        let last = now.id.rsplit('/').next().unwrap_or_default();
        let wanted = seen.page.map_or(seen.course, |(_, slug)| slug);
        if let Some(before) = before {
            self.out.changes.push(Change::PageRenamed { id: now.id.clone(), before });
        } else if seen.own.is_none() && last != wanted {
            self.out.changes.push(Change::PageNumbered { id: now.id.clone(), place: now.place.clone() });
        }
    }

    fn tell_question(
        &mut self,
        of: Option<At>,
        old: Option<&LockedQuestion>,
        now: &LockedQuestion,
        page: &str,
        reworded: usize,
    ) {
        let (Some((from, _)), Some(old)) = (of, old) else { return };
        let from = &self.lock.pages[from];
        let (what, id) = (now.what, now.id.clone());
        let changes = &mut self.out.changes;
        if from.id != page {
            changes.push(Change::QuestionMoved { what, id: id.clone(), to: page.to_owned() });
        } else if old.is_retired {
            changes.push(Change::QuestionBack { what, id: id.clone() });
        }
        if old.revision != now.revision {
            changes.push(Change::QuestionRekeyed { what, id });
        } else if old.gist.print != now.gist.print {
            changes.push(Change::QuestionReworded { what, id });
        } else if reworded > 0 {
            changes.push(Change::OptionReworded { what, id });
        }
    }
}

/// A page's questions on their way.
#[derive(Default)]
struct Asked {
    locked: Vec<LockedQuestion>,
    ids: Vec<Ids>,
    is_renamed: bool,
}

/// The ids of a question.
struct Ids {
    /// Its own, where it is not the page's and its own name.
    id: Option<String>,
    /// Those of its options.
    parts: Vec<String>,
    /// Those of its rows.
    rows: Vec<String>,
}

fn named(seen: &Seen<'_>, page: &str, ids: &[Ids]) -> NamedQuestions {
    let with_ids = |(question, ids): (&Question, &Ids)| {
        let mut question = question.with_parts(&ids.parts).with_rows(&ids.rows);
        question.record_id.clone_from(&ids.id);
        question
    };
    let questions: Vec<Question> = seen.questions.iter().zip(ids).map(with_ids).collect();
    let texts = ids.iter().flat_map(|Ids { id, parts, rows }| {
        let inner = parts.iter().map(String::as_str).chain(["#"]).chain(rows.iter().map(String::as_str));
        [id.as_deref().unwrap_or("")].into_iter().chain(inner).chain(["#"])
    });
    NamedQuestions { key: Key::of_texts([page].into_iter().chain(texts)), questions: Arc::new(questions) }
}

/// The gist to remember of a page that was there before.
fn kept_gist(old: &LockedPage, seen: &Seen<'_>) -> Gist {
    let now = &seen.trace.gist;
    let is_near = old.gist == *now || old.gist.likeness(now) >= STILL_ALIKE;
    if is_near { old.gist.clone() } else { now.clone() }
}

impl Lock {
    /// Ids of questions that are on another page than they were first on.
    fn moved(&self) -> HashSet<&str> {
        let is_foreign =
            |page: &LockedPage, id: &str| !id.strip_prefix(&*page.id).is_some_and(|rest| rest.starts_with('#'));
        self.pages
            .iter()
            .flat_map(|page| page.questions.iter().map(move |question| (page, question.id.as_str())))
            .filter(|(page, id)| is_foreign(page, id))
            .map(|(_, id)| id)
            .collect()
    }
}

impl Seen<'_> {
    /// Writes its address without numbers and ending.
    pub(super) fn write_place(&self, place: &mut String) {
        place.clear();
        place.push_str(self.course);
        if let Some((module, slug)) = self.page {
            for part in [module, slug].into_iter().filter(|part| !part.is_empty()) {
                place.push('/');
                place.push_str(part);
            }
        }
    }

    /// Its address without numbers and ending.
    pub(super) fn place(&self) -> String {
        let mut place = String::new();
        self.write_place(&mut place);
        place
    }

    /// True when this is its address.
    pub(super) fn is_at(&self, place: &str) -> bool {
        self.place() == place
    }
}
