//! Which original each thing of a translation says in other words: by id, else by order.

/// The number of the original of each of `own`: those with an id of an original are its
/// translation, the others follow one another as the originals that are left do. `None`
/// for each that is left over.
pub fn pair(originals: &[&str], own: &[&str]) -> Vec<Option<usize>> {
    let known = |id: &str| originals.iter().position(|original| *original == id);
    let mut left = (0..originals.len()).filter(|at| !own.contains(&originals[*at]));
    own.iter().map(|id| known(id).or_else(|| left.next())).collect()
}

#[cfg(test)]
mod tests {
    use super::pair;

    #[test]
    fn ids_count_before_order() {
        assert_eq!(pair(&["a", "b", "c"], &["क", "ख", "ग"]), [Some(0), Some(1), Some(2)]);
        assert_eq!(pair(&["a", "b", "c"], &["c", "क", "ख"]), [Some(2), Some(0), Some(1)]);
        assert_eq!(pair(&["a"], &["क", "a"]), [None, Some(0)]);
    }
}
