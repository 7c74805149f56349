//! Who is most alike, of those that nothing surer tells apart.

/// A pair and how alike it is.
pub struct Pair {
    /// Pairs of a lower rank come first, however alike they are.
    pub rank: u8,
    /// From 0 to 1.
    pub likeness: f64,
    /// Place among those that were there.
    pub old: usize,
    /// Place among those that are there now.
    pub now: usize,
}

/// Takes each on either side once, the most alike first; `take` hears of the old and
/// the new one. Which of equals comes first depends on their places alone.
pub fn couple(mut pairs: Vec<Pair>, mut take: impl FnMut(usize, usize)) {
    pairs.sort_by(|one, other| {
        let by_likeness = other.likeness.total_cmp(&one.likeness);
        one.rank.cmp(&other.rank).then(by_likeness).then((one.old, one.now).cmp(&(other.old, other.now)))
    });
    let mut old = std::collections::HashSet::new();
    let mut now = std::collections::HashSet::new();
    for pair in pairs {
        if !old.contains(&pair.old) && !now.contains(&pair.now) {
            old.insert(pair.old);
            now.insert(pair.now);
            take(pair.old, pair.now);
        }
    }
}
