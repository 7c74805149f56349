//! Questions, known again: explicit id, same words in the page, same words elsewhere,
//! alike in the page; otherwise new.

use std::collections::{HashMap, HashSet};

use super::pair::{Pair, couple};
use super::{ALIKE, Lock, LockedQuestion, QuestionTrace, Seen, What};

/// A question of the lock: number of its page, and its number there.
pub type At = (usize, usize);

/// Which question of the lock each question of the files is.
pub struct Questions {
    /// For each file and question its place in the lock.
    pub of: Vec<Vec<Option<At>>>,
    /// For each page of the lock and question whether somebody has it.
    pub taken: Vec<Vec<bool>>,
}

/// Finds every question. `pages` says which page of the lock each file is.
/// `was` which pages each goes on for: their questions are looked at as if they were its own.
pub fn recognise(lock: &Lock, seen: &[Seen<'_>], pages: &[Option<usize>], was: &[Vec<String>]) -> Questions {
    let mut questions = Questions {
        of: seen.iter().map(|seen| vec![None; seen.trace.questions.len()]).collect(),
        taken: lock.pages.iter().map(|page| vec![false; page.questions.len()]).collect(),
    };
    let own = pages.iter().enumerate().filter_map(|(file, page)| Some((file, (*page)?)));
    let before =
        was.iter().enumerate().flat_map(|(file, was)| was.iter().filter_map(move |id| Some((file, lock.page(id)?))));
    let homes: Vec<(usize, usize)> = own.chain(before).collect();
    for (file, page) in &homes {
        questions.in_page(lock, *page, *file, &seen[*file].trace.questions);
    }
    questions.elsewhere(lock, seen);
    for (file, page) in &homes {
        questions.alike(lock, *page, *file, &seen[*file].trace.questions);
    }
    questions
}

impl Questions {
    fn take(&mut self, file: usize, number: usize, (page, at): At) {
        self.of[file][number] = Some((page, at));
        self.taken[page][at] = true;
    }

    /// By the author's own id, then by words.
    fn in_page(&mut self, lock: &Lock, page: usize, file: usize, now: &[QuestionTrace]) {
        let old = &lock.pages[page].questions;
        for (number, trace) in now.iter().enumerate().filter(|(_, trace)| trace.is_named) {
            if self.of[file][number].is_some() {
                continue;
            }
            let has_name =
                |at: &usize| !self.taken[page][*at] && old[*at].what == trace.what && old[*at].name() == trace.name;
            if let Some(at) = (0..old.len()).find(has_name) {
                self.take(file, number, (page, at));
            }
        }
        for is_retired in [false, true] {
            for (number, trace) in now.iter().enumerate() {
                if self.of[file][number].is_some() {
                    continue;
                }
                let is_same = |at: &usize| {
                    !self.taken[page][*at] && old[*at].is_retired == is_retired && old[*at].has_words_of(trace)
                };
                if let Some(at) = (0..old.len()).find(is_same) {
                    self.take(file, number, (page, at));
                }
            }
        }
    }

    /// By words, on any page: those that are there before those that were.
    fn elsewhere(&mut self, lock: &Lock, seen: &[Seen<'_>]) {
        let mut left = Vec::new();
        for (file, of) in self.of.iter().enumerate() {
            let traces = &seen[file].trace.questions;
            let lost =
                of.iter().zip(traces).enumerate().filter(|(_, (of, trace))| of.is_none() && !trace.gist.is_empty());
            left.extend(lost.map(|(number, (_, trace))| (file, number, (trace.what, trace.gist.print))));
        }
        if left.is_empty() {
            return;
        }
        let prints: HashSet<(What, u64)> = left.iter().map(|(_, _, print)| *print).collect();
        let mut by_print: HashMap<(What, u64), Vec<(bool, At)>> = HashMap::new();
        for (page, locked) in lock.pages.iter().enumerate() {
            for (at, question) in locked.questions.iter().enumerate() {
                let print = (question.what, question.gist.print);
                if prints.contains(&print) && !self.taken[page][at] {
                    by_print.entry(print).or_default().push((question.is_retired || locked.is_retired, (page, at)));
                }
            }
        }
        by_print.values_mut().for_each(|same| same.sort_unstable());
        for (file, number, print) in left {
            let Some(same) = by_print.get(&print) else { continue };
            let found = same.iter().map(|(_, at)| *at).find(|(page, at)| !self.taken[*page][*at]);
            if let Some(at) = found {
                self.take(file, number, at);
            }
        }
    }

    fn alike(&mut self, lock: &Lock, page: usize, file: usize, now: &[QuestionTrace]) {
        if self.of[file].iter().all(Option::is_some) {
            return;
        }
        let old = &lock.pages[page].questions;
        let mut pairs = Vec::new();
        for (number, trace) in now.iter().enumerate().filter(|(number, _)| self.of[file][*number].is_none()) {
            for (at, question) in old.iter().enumerate() {
                if self.taken[page][at] || question.is_retired || question.what != trace.what {
                    continue;
                }
                let likeness = question.gist.likeness(&trace.gist);
                if likeness >= ALIKE {
                    pairs.push(Pair { rank: 0, likeness, old: at, now: number });
                }
            }
        }
        couple(pairs, |at, number| self.take(file, number, (page, at)));
    }
}

impl LockedQuestion {
    fn has_words_of(&self, trace: &QuestionTrace) -> bool {
        self.what == trace.what && self.gist.print == trace.gist.print && !self.gist.is_empty()
    }
}
