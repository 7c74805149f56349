//! "Did you mean": the nearest known word to one that is not known.

/// The candidate nearest to `word`, if one is near enough to be a likely slip:
/// at most one edit in three characters, letter case ignored.
pub fn did_you_mean<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let word: Vec<char> = word.to_lowercase().chars().collect();
    let limit = (word.len() / 3).max(1);
    let mut letters = Vec::new();
    candidates
        .into_iter()
        // each letter too many or too few is an edit
        .filter(|candidate| word.len().abs_diff(candidate.chars().count()) <= limit)
        .map(|candidate| {
            letters.clear();
            letters.extend(candidate.chars().flat_map(char::to_lowercase));
            (distance(&word, &letters), candidate)
        })
        .filter(|(edits, _)| *edits <= limit)
        .min_by_key(|(edits, _)| *edits)
        .map(|(_, candidate)| candidate)
}

/// Edits between two words: insert, delete, replace, or swap two neighbours
/// (optimal string alignment). What both begin and end with costs nothing: paths of
/// one site share most of their letters, and there may be thousands.
fn distance(one: &[char], other: &[char]) -> usize {
    let start = one.iter().zip(other).take_while(|(left, right)| left == right).count();
    let (one, other) = (&one[start..], &other[start..]);
    let end = one.iter().rev().zip(other.iter().rev()).take_while(|(left, right)| left == right).count();
    let (one, other) = (&one[..one.len() - end], &other[..other.len() - end]);
    let mut before: Vec<usize> = Vec::new();
    let mut above: Vec<usize> = (0..=other.len()).collect();
    for (row, left) in one.iter().enumerate() {
        let mut line = vec![row + 1];
        for (column, right) in other.iter().enumerate() {
            let replaced = above[column] + usize::from(left != right);
            let mut least = replaced.min(above[column + 1] + 1).min(line[column] + 1);
            if row > 0 && column > 0 && *left == other[column - 1] && one[row - 1] == *right {
                least = least.min(before[column - 1] + 1);
            }
            line.push(least);
        }
        before = std::mem::replace(&mut above, line);
    }
    above[other.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_finds_its_word() {
        assert_eq!(did_you_mean("tilte", ["title", "summary"]), Some("title"));
        assert_eq!(did_you_mean("Warnning", ["warning", "tip"]), Some("warning"));
    }

    #[test]
    fn two_letters_that_changed_places_are_one_edit() {
        assert_eq!(did_you_mean("qiuz", ["quiz"]), Some("quiz"));
        assert_eq!(
            did_you_mean("courses/a/oen.md", ["courses/a/two.md", "courses/a/one.md"]),
            Some("courses/a/one.md")
        );
    }

    #[test]
    fn a_stranger_finds_none() {
        assert_eq!(did_you_mean("banana", ["title", "summary"]), None);
        assert_eq!(did_you_mean("", ["title"]), None);
    }
}
