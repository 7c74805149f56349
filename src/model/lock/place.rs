//! Pages and courses, known again: explicit id, same place and much the same words, the
//! same words elsewhere, same place whatever its words, alike elsewhere; otherwise new.

use std::collections::{HashMap, HashSet};

use super::pair::{Pair, couple};
use super::{ALIKE, Lock, LockedPage, Seen, free};

/// So alike are the same words elsewhere, for the lock does not follow every small change of
/// a page; and so alike must be what was away and returns in another place.
const SURELY_ALIKE: f64 = 0.8;

/// Which page of the lock each of the files is.
pub struct Places {
    /// For each file its page in the lock.
    pub of: Vec<Option<usize>>,
    /// For each file its id.
    pub ids: Vec<String>,
    taken: Vec<bool>,
}

/// Gives every course and page its id.
pub fn recognise(lock: &Lock, seen: &[Seen<'_>]) -> Places {
    let (of, ids, taken) = (vec![None; seen.len()], vec![String::new(); seen.len()], vec![false; lock.pages.len()]);
    let mut places = Places { of, ids, taken };
    let is_course = |at: &usize| seen[*at].page.is_none();
    let (courses, pages): (Vec<usize>, Vec<usize>) = (0..seen.len()).partition(is_course);
    let wanted = |at: usize| seen[at].own.unwrap_or(seen[at].course).to_owned();
    places.name(lock, seen, &courses, &wanted);
    let course_ids: HashMap<&str, String> =
        courses.iter().map(|at| (seen[*at].course, places.ids[*at].clone())).collect();
    let wanted = |at: usize| {
        let seen = &seen[at];
        let course = course_ids.get(seen.course).map_or(seen.course, String::as_str);
        let (module, slug) = seen.page.unwrap_or_default();
        let own = seen.own.unwrap_or(slug);
        if module.is_empty() { format!("{course}/{own}") } else { format!("{course}/{module}/{own}") }
    };
    places.name(lock, seen, &pages, &wanted);
    places
}

impl Places {
    /// True for a page of the lock that some file is.
    pub fn is_taken(&self, page: usize) -> bool {
        self.taken[page]
    }

    fn name(&mut self, lock: &Lock, seen: &[Seen<'_>], group: &[usize], wanted: &dyn Fn(usize) -> String) {
        let is_course = group.first().is_some_and(|at| seen[*at].page.is_none());
        let mut known: Vec<usize> =
            (0..lock.pages.len()).filter(|at| lock.pages[*at].id.contains('/') != is_course).collect();
        // those that are there go before those that were
        known.sort_by_key(|at| lock.pages[*at].is_retired);
        let mut matching = Matching { lock, seen, known, places: self };
        matching.by_own_id(group, wanted);
        matching.by_place(group, |page, seen| page.is_alike(seen));
        matching.by_words(group);
        matching.by_likeness(group, SURELY_ALIKE, false);
        matching.by_likeness(group, ALIKE, true);
        matching.by_place(group, |_, _| true);
        matching.by_likeness(group, ALIKE, false);
        let mut fresh = HashSet::new();
        for at in group {
            self.ids[*at] = match self.of[*at] {
                Some(page) => lock.pages[page].id.clone(),
                // two that want one id by their own words are told apart by their author
                None if seen[*at].own.is_some() => wanted(*at),
                None => free(&wanted(*at), |id| lock.knows(id) || fresh.contains(id)),
            };
            if self.of[*at].is_none() && seen[*at].own.is_none() {
                fresh.insert(self.ids[*at].clone());
            }
        }
    }
}

struct Matching<'a> {
    lock: &'a Lock,
    seen: &'a [Seen<'a>],
    known: Vec<usize>,
    places: &'a mut Places,
}

impl Matching<'_> {
    fn take(&mut self, page: usize, at: usize) {
        self.places.of[at] = Some(page);
        self.places.taken[page] = true;
    }

    /// Files of a group that are not known yet.
    fn left(&self, group: &[usize]) -> Vec<usize> {
        group.iter().copied().filter(|at| self.places.of[*at].is_none()).collect()
    }

    /// Pages of the lock that no file is yet.
    fn lost(&self) -> impl Iterator<Item = (usize, &LockedPage)> {
        let free = self.known.iter().filter(|page| !self.places.taken[**page]);
        free.map(|page| (*page, self.lock.pages[*page].as_ref()))
    }

    fn by_own_id(&mut self, group: &[usize], wanted: &dyn Fn(usize) -> String) {
        for at in group.iter().copied().filter(|at| self.seen[*at].own.is_some()).collect::<Vec<_>>() {
            let Some(page) = self.lock.page(&wanted(at)).filter(|page| !self.places.taken[*page]) else { continue };
            let locked = &self.lock.pages[page];
            // an id that another page has and keeps is not handed over, but told as given twice
            let is_elsewhere = |other: &usize| {
                let other_seen = &self.seen[*other];
                *other != at
                    && other_seen.is_at(&locked.place)
                    && locked.is_alike(other_seen)
                    && locked.fits(other_seen)
            };
            let is_at_home = self.seen[at].is_at(&locked.place);
            if is_at_home || locked.is_retired || !group.iter().any(is_elsewhere) {
                self.take(page, at);
            }
        }
    }

    fn by_place(&mut self, group: &[usize], is_it: impl Fn(&LockedPage, &Seen<'_>) -> bool) {
        let left = self.left(group);
        if left.is_empty() {
            return;
        }
        let by_place: HashMap<&str, usize> = self
            .known
            .iter()
            .filter(|page| !self.places.taken[**page] && !self.lock.pages[**page].is_retired)
            .map(|page| (self.lock.pages[*page].place.as_str(), *page))
            .collect();
        let (lock, seen) = (self.lock, self.seen);
        let mut place = String::new();
        let mut found = Vec::new();
        for at in left {
            seen[at].write_place(&mut place);
            let page = by_place.get(place.as_str()).copied();
            found.extend(
                page.filter(|page| lock.pages[*page].fits(&seen[at]) && is_it(&lock.pages[*page], &seen[at]))
                    .map(|page| (page, at)),
            );
        }
        for (page, at) in found {
            if !self.places.taken[page] {
                self.take(page, at);
            }
        }
    }

    fn by_words(&mut self, group: &[usize]) {
        let left = self.left(group);
        if left.is_empty() {
            return;
        }
        let mut by_print: HashMap<u64, Vec<usize>> = HashMap::new();
        for (page, locked) in self.lost().filter(|(_, locked)| !locked.gist.is_empty()) {
            by_print.entry(locked.gist.print).or_default().push(page);
        }
        for at in left {
            let seen = &self.seen[at];
            let Some(same) = by_print.get(&seen.trace.gist.print) else { continue };
            let fits = |page: &&usize| !self.places.taken[**page] && self.lock.pages[**page].fits(seen);
            if let Some(page) = same.iter().find(fits).copied() {
                self.take(page, at);
            }
        }
    }

    /// `moved`: not where a page lies in a known place and the other one's place is not empty either,
    /// for both may have stayed and been rewritten.
    fn by_likeness(&mut self, group: &[usize], least: f64, moved: bool) {
        if self.left(group).is_empty() {
            return;
        }
        let mut pairs = Vec::new();
        let live = self.lock.pages.iter().filter(|page| !page.is_retired && moved);
        let known: HashSet<&str> = live.map(|page| page.place.as_str()).collect();
        let places: HashSet<String> = group.iter().filter(|_| moved).map(|at| self.seen[*at].place()).collect();
        for at in self.left(group) {
            let seen = &self.seen[at];
            let is_known = moved && known.contains(seen.place().as_str());
            for (page, locked) in self.lost().filter(|(_, locked)| locked.fits(seen)) {
                let likeness = locked.gist.likeness(&seen.trace.gist);
                let is_sure = likeness >= SURELY_ALIKE || !locked.is_retired || seen.is_at(&locked.place);
                let may_have_stayed = is_known && places.contains(&locked.place);
                if likeness >= least && is_sure && !may_have_stayed {
                    pairs.push(Pair { rank: locked.is_retired.into(), likeness, old: page, now: at });
                }
            }
        }
        couple(pairs, |page, at| self.take(page, at));
    }
}

impl LockedPage {
    /// True unless its author gave the file an id that is not this one's.
    fn fits(&self, seen: &Seen<'_>) -> bool {
        seen.own.is_none_or(|own| self.id.rsplit('/').next() == Some(own))
    }

    /// True for the same text, or one that was reworded.
    fn is_alike(&self, seen: &Seen<'_>) -> bool {
        self.gist == seen.trace.gist || self.gist.likeness(&seen.trace.gist) >= ALIKE
    }
}
