//! A site's id: the name under which learners' browsers keep what they did.
//!
//! It has to differ from every other site's on the same server, and means nothing.

use std::hash::{BuildHasher, RandomState};

/// Digits and letters that nobody takes for one another (Crockford's base 32).
const SIGNS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

/// A new id of 60 random bits, such as `k7q2-m4xd-9tza`.
///
/// The standard library seeds its hash tables from the system's random numbers; that
/// is enough for a name, and saves a dependency.
pub fn random() -> String {
    let bits = RandomState::new().hash_one("site id");
    let signs: Vec<char> = (0..12).map(|at| char::from(SIGNS[(bits >> (5 * at)) as usize & 31])).collect();
    signs.chunks(4).map(String::from_iter).collect::<Vec<_>>().join("-")
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn ids_have_three_groups_of_four_signs() {
        let id = random();
        assert!(id.split('-').all(|group| group.len() == 4), "{id}");
        assert_eq!(id.len(), 14, "{id}");
    }

    #[test]
    fn no_two_sites_get_one_id() {
        let ids: HashSet<String> = (0..1000).map(|_| random()).collect();
        assert_eq!(ids.len(), 1000);
    }
}
