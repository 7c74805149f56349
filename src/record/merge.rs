//! Several records become one: the union of their events. It commutes, repeats
//! harmlessly and lowers nothing; what the union means is the fold's affair.

use std::collections::HashMap;
use std::collections::hash_map::Entry as Slot;

use super::Entry;

/// The union, in the order of the record.
pub fn merge(records: impl IntoIterator<Item = Vec<Entry>>) -> Vec<Entry> {
    let mut kept: HashMap<String, Entry> = HashMap::new();
    for entry in records.into_iter().flatten() {
        match kept.entry(entry.event.identity()) {
            Slot::Vacant(slot) => _ = slot.insert(entry),
            Slot::Occupied(mut slot) if precedes(&entry, slot.get()) => _ = slot.insert(entry),
            Slot::Occupied(_) => {}
        }
    }
    let mut merged: Vec<Entry> = kept.into_values().collect();
    merged.sort_by(|one, other| {
        let (one, other) = (&one.event, &other.event);
        (one.stamp, &one.actor, one.number).cmp(&(other.stamp, &other.actor, other.number))
    });
    merged
}

/// Two lines under one identity cannot be honest; which of them counts must not depend
/// on the order. Texts compare as in the browser.
fn precedes(one: &Entry, other: &Entry) -> bool {
    let key = |entry: &Entry| (entry.event.stamp, entry.event.text("c").to_owned());
    key(one).cmp(&key(other)).then_with(|| one.line.encode_utf16().cmp(other.line.encode_utf16())).is_lt()
}
