//! Bytes of pages that were made, up to a size. The least lately used go first.

use std::collections::HashMap;
use std::sync::Arc;

use axum::body::Bytes;

use crate::artifact::Key;

struct Kept {
    key: Key,
    bytes: Bytes,
    used: u64,
}

/// Made bytes by path.
pub(super) struct Cache {
    kept: HashMap<Arc<str>, Kept>,
    size: usize,
    room: usize,
    clock: u64,
}

impl Cache {
    /// An empty one for this many bytes.
    pub fn new(room: usize) -> Self {
        Self { kept: HashMap::new(), size: 0, room, clock: 0 }
    }

    /// The bytes of a path, if they are those of this key.
    pub fn get(&mut self, path: &str, key: Key) -> Option<Bytes> {
        self.clock += 1;
        let kept = self.kept.get_mut(path).filter(|kept| kept.key == key)?;
        kept.used = self.clock;
        Some(kept.bytes.clone())
    }

    /// True when this much more fits without forgetting anything.
    pub fn has_room_for(&self, len: usize) -> bool {
        self.size + len <= self.room
    }

    /// Keeps bytes, forgetting others where there is no room.
    pub fn put(&mut self, path: &Arc<str>, key: Key, bytes: Bytes) {
        if bytes.len() > self.room / 4 {
            return;
        }
        self.clock += 1;
        self.forget(path);
        if !self.has_room_for(bytes.len()) {
            self.forget_older_half();
        }
        self.size += bytes.len();
        self.kept.insert(path.clone(), Kept { key, bytes, used: self.clock });
    }

    /// Forgets what a new site no longer has.
    pub fn retain(&mut self, is_current: impl Fn(&str, Key) -> bool) {
        self.kept.retain(|path, kept| is_current(path, kept.key));
        self.size = self.kept.values().map(|kept| kept.bytes.len()).sum();
    }

    fn forget(&mut self, path: &str) {
        if let Some(kept) = self.kept.remove(path) {
            self.size -= kept.bytes.len();
        }
    }

    fn forget_older_half(&mut self) {
        let mut uses: Vec<u64> = self.kept.values().map(|kept| kept.used).collect();
        let middle = uses.len() / 2;
        if let Some((_, &mut median, _)) = (!uses.is_empty()).then(|| uses.select_nth_unstable(middle)) {
            self.kept.retain(|_, kept| kept.used > median);
            self.size = self.kept.values().map(|kept| kept.bytes.len()).sum();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_size_stays_bounded_and_the_lately_used_stay() {
        let mut cache = Cache::new(1000);
        let key = Key::of(b"");
        for number in 0..100 {
            cache.put(&Arc::from(number.to_string()), key, Bytes::from(vec![0; 100]));
            assert!(cache.size <= 1000 && cache.get("0", key).is_some(), "after {number}");
        }
        assert!(cache.get("99", key).is_some() && cache.get("1", key).is_none());
    }

    #[test]
    fn another_key_is_another_page() {
        let mut cache = Cache::new(1000);
        cache.put(&Arc::from("a"), Key::of(b"old"), Bytes::from_static(b"old"));
        assert!(cache.get("a", Key::of(b"new")).is_none());
    }
}
