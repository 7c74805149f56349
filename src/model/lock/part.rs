//! Options of a question, and whatever else has parts, known again.
//!
//! An option's id is the hash of its words when it was first there. A reworded one keeps
//! it, so that a learner's answer of yesterday still names what was picked.

use std::collections::HashSet;

use super::pair::{Pair, couple};
use super::{ALIKE, LockedPart, PartTrace, free, likeness};

/// Options and their ids.
pub struct Parts {
    /// For each option of the source its id.
    pub ids: Vec<String>,
    /// What the lock holds of them, by id.
    pub locked: Vec<LockedPart>,
    /// How many were reworded.
    pub reworded: usize,
}

/// Gives each option its id.
pub fn recognise(old: &[LockedPart], now: &[PartTrace]) -> Parts {
    name(old, now, &mut |wanted, is_taken| free(wanted, is_taken))
}

/// Gives each row its id: a number, for they are numbered as they stand when they are new.
pub fn recognise_rows(old: &[LockedPart], now: &[PartTrace]) -> Parts {
    // what was taken once stays so: nobody has to count from the start again
    let mut numbers = (1_u64..).map(|number| number.to_string());
    name(old, now, &mut |_, is_taken| numbers.find(|id| !is_taken(id)).unwrap_or_default())
}

/// An id that is not taken; the first is the one that is wanted.
type Fresh<'a> = &'a mut dyn FnMut(&str, &dyn Fn(&str) -> bool) -> String;

fn name(old: &[LockedPart], now: &[PartTrace], fresh: Fresh<'_>) -> Parts {
    let of = couples(old, now);
    let mut taken: HashSet<String> = old.iter().map(|part| part.id.clone()).collect();
    let mut parts = Parts { ids: Vec::with_capacity(now.len()), locked: Vec::with_capacity(now.len()), reworded: 0 };
    for (trace, of) in now.iter().zip(&of) {
        let id = match of {
            Some(at) => old[*at].id.clone(),
            None => fresh(&trace.id, &|id| taken.contains(id)),
        };
        taken.insert(id.clone());
        parts.reworded += usize::from(of.is_some_and(|at| old[at].hash != trace.hash));
        let sketch = trace.gist.sketch.clone();
        parts.locked.push(LockedPart { id: id.clone(), hash: trace.hash.clone(), sketch, is_retired: false });
        parts.ids.push(id);
    }
    let gone = old.iter().enumerate().filter(|(at, _)| !of.contains(&Some(*at)));
    parts.locked.extend(gone.map(|(_, part)| LockedPart { is_retired: true, ..part.clone() }));
    parts.locked.sort_by(|one, other| one.id.cmp(&other.id));
    parts
}

/// For each option the one in the lock that it is.
fn couples(old: &[LockedPart], now: &[PartTrace]) -> Vec<Option<usize>> {
    let mut of = vec![None; now.len()];
    let mut taken = vec![false; old.len()];
    let same_hash = |part: &LockedPart, trace: &PartTrace| part.hash == trace.hash;
    let same_words = |part: &LockedPart, trace: &PartTrace| !part.sketch.is_empty() && part.sketch == trace.gist.sketch;
    for is_same in [&same_hash as &dyn Fn(&LockedPart, &PartTrace) -> bool, &same_words] {
        for is_retired in [false, true] {
            for (at, trace) in now.iter().enumerate().filter(|(at, _)| of[*at].is_none()).collect::<Vec<_>>() {
                let is_it = |number: &usize| {
                    !taken[*number] && old[*number].is_retired == is_retired && is_same(&old[*number], trace)
                };
                let Some(found) = (0..old.len()).find(is_it) else { continue };
                of[at] = Some(found);
                taken[found] = true;
            }
        }
    }
    let mut pairs = Vec::new();
    for (now, trace) in now.iter().enumerate().filter(|(at, _)| of[*at].is_none()) {
        for (old, part) in old.iter().enumerate().filter(|(at, part)| !taken[*at] && !part.is_retired) {
            let likeness = likeness(&part.sketch, &trace.gist.sketch);
            if likeness >= ALIKE {
                pairs.push(Pair { rank: 0, likeness, old, now });
            }
        }
    }
    couple(pairs, |old, now| of[now] = Some(old));
    of
}

#[cfg(test)]
mod tests {
    use super::super::Gist;
    use super::*;

    fn trace(id: &str, words: &str) -> PartTrace {
        PartTrace { id: id.into(), hash: id.into(), gist: Gist::of([words]) }
    }

    #[test]
    fn a_reworded_option_keeps_its_id_and_its_old_words_get_another() {
        let first = recognise(&[], &[trace("aa11", "Greet and say your name"), trace("bb22", "Hold please")]);
        assert_eq!(first.ids, ["aa11", "bb22"]);
        let now = [trace("cc33", "Greet and say your own name"), trace("bb22", "Hold please")];
        let second = recognise(&first.locked, &now);
        assert_eq!((second.ids.as_slice(), second.reworded), (&["aa11".to_owned(), "bb22".into()][..], 1));
        let third = recognise(&second.locked, &[now[0].clone(), trace("aa11", "Greet")]);
        assert_eq!(third.ids, ["aa11", "aa11-2"]);
    }

    #[test]
    fn a_removed_option_is_remembered_and_comes_back() {
        let both = [trace("aa11", "Greet"), trace("bb22", "Hold please")];
        let first = recognise(&[], &both);
        let less = recognise(&first.locked, &both[..1]);
        assert_eq!(less.locked.iter().map(|part| part.is_retired).collect::<Vec<_>>(), [false, true]);
        assert_eq!(recognise(&less.locked, &both).locked, first.locked);
    }

    #[test]
    fn rows_keep_their_numbers_whatever_their_order() {
        let row = |id: &str, words: &str| PartTrace { hash: words[..2].into(), ..trace(id, words) };
        let first = recognise_rows(&[], &[row("1", "Average handling time"), row("2", "First call")]);
        assert_eq!(first.ids, ["1", "2"]);
        let now = [row("1", "New and other"), row("2", "First call"), row("3", "Average handling times and")];
        assert_eq!(recognise_rows(&first.locked, &now).ids, ["3", "2", "1"]);
    }

    #[test]
    fn options_of_the_same_words_in_another_order_are_not_mixed_up() {
        let both = [trace("aa11", "greet then verify"), trace("bb22", "verify then greet")];
        let first = recognise(&[], &both);
        let turned = [both[1].clone(), both[0].clone()];
        assert_eq!(recognise(&first.locked, &turned).ids, ["bb22", "aa11"]);
    }
}
