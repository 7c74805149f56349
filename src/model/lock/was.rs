//! Which pages a page goes on for, all the way back: its author names the last one, the
//! lock remembers what that one went on for itself.

use std::collections::HashMap;

use super::{Lock, Seen};

/// For each file the ids of all pages that it goes on for.
pub fn trace_back(lock: &Lock, seen: &[Seen<'_>], ids: &[String]) -> Vec<Vec<String>> {
    let mut of = vec![Vec::new(); seen.len()];
    if seen.iter().all(|seen| seen.was.is_empty()) {
        return of;
    }
    let now: HashMap<&str, &[String]> = ids.iter().map(String::as_str).zip(seen.iter().map(|seen| seen.was)).collect();
    let before = |id: &str| now.get(id).copied().or_else(|| Some(lock.pages[lock.page(id)?].was.as_slice()));
    for (file, found) in of.iter_mut().enumerate() {
        let mut left: Vec<&String> = seen[file].was.iter().rev().collect();
        while let Some(id) = left.pop() {
            if *id != ids[file] && is_id(id) && !found.contains(id) {
                found.push(id.clone());
                left.extend(before(id).unwrap_or_default().iter().rev());
            }
        }
    }
    of
}

/// What cannot be an id is told elsewhere, and has no place in the lock.
fn is_id(text: &str) -> bool {
    !text.is_empty() && !text.contains(|letter: char| letter.is_whitespace() || matches!(letter, ',' | '#'))
}
