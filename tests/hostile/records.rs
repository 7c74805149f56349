//! Whatever bytes come as a record's file: read without a fall, and nothing counts that
//! was not written.

use lyceum::record::{About, Counts, Event, crc32c, read_file, unlock, write_file};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;

use super::survive;

fn file() -> (Vec<String>, Vec<u8>) {
    let line = |n: u32| {
        let body = format!(r#"{{"a":"AAAAAAAAAAAA","n":{n},"t":{n},"k":"note","o":"c/p#q","x":["ٹھیک 🙂"]}}"#);
        format!("{},\"c\":\"{:08x}\"}}", &body[..body.len() - 1], crc32c(&[body.as_bytes()]))
    };
    let lines: Vec<String> = (0..12).map(line).collect();
    let text = |text: &str| text.to_owned();
    let about = About {
        site: text("k3x9"),
        profile: text("default"),
        name: text("Asha"),
        reader: text("learner"),
        holds: Vec::new(),
        made: 1,
    };
    let counts = Counts { events: 12, done: 0, answers: 0, attempts: 0 };
    let bytes = write_file(&about, counts, lines.iter().map(String::as_str)).into_bytes();
    (lines, bytes)
}

#[derive(Debug, Clone)]
enum Change {
    Flip(Index, u8),
    Cut(Index),
    Drop(Index, usize),
    Repeat(Index, usize),
    Put(Index, Vec<u8>),
}

impl Change {
    fn of(&self, bytes: &mut Vec<u8>) {
        let at = |index: &Index| index.index(bytes.len() + 1);
        match self {
            Self::Flip(index, bit) => {
                let at = at(index);
                if let Some(byte) = bytes.get_mut(at) {
                    *byte ^= 1 << bit;
                }
            }
            Self::Cut(index) => bytes.truncate(at(index)),
            Self::Drop(index, count) => {
                let at = at(index);
                bytes.drain(at..(at + count).min(bytes.len()));
            }
            Self::Repeat(index, count) => {
                let at = at(index);
                let again = bytes[at..(at + count).min(bytes.len())].to_vec();
                bytes.splice(at..at, again);
            }
            Self::Put(index, more) => {
                let at = at(index);
                bytes.splice(at..at, more.clone());
            }
        }
    }
}

fn change() -> impl Strategy<Value = Change> {
    let signs = ["\n", "\r", "{\"format\":", ",\"c\":\"00000000\"}", "\u{feff}", "{\"", "\0", "1e999"];
    let piece = prop::sample::select(signs.to_vec()).prop_map(|sign| sign.as_bytes().to_vec());
    prop_oneof![
        (any::<Index>(), 0..8_u8).prop_map(|(at, bit)| Change::Flip(at, bit)),
        any::<Index>().prop_map(Change::Cut),
        (any::<Index>(), 1..300_usize).prop_map(|(at, count)| Change::Drop(at, count)),
        (any::<Index>(), 1..300_usize).prop_map(|(at, count)| Change::Repeat(at, count)),
        (any::<Index>(), prop_oneof![piece, vec(any::<u8>(), 0..40)]).prop_map(|(at, more)| Change::Put(at, more)),
    ]
}

#[test]
fn changed_record_files_are_survived_and_nothing_counts_that_was_not_written() {
    let (lines, bytes) = file();
    survive(&vec(change(), 1..6), |changes| {
        let mut bytes = bytes.clone();
        changes.iter().for_each(|change| change.of(&mut bytes));
        let Ok(file) = read_file(&bytes) else { return };
        for entry in &file.entries {
            assert!(lines.contains(&entry.line), "{}", entry.line);
        }
    });
}

#[test]
fn every_prefix_of_a_record_file_gives_its_intact_lines_and_every_flipped_byte_costs_one() {
    let (lines, bytes) = file();
    for length in 0..bytes.len() {
        let whole = bytes[..length].iter().filter(|byte| **byte == b'\n').count().saturating_sub(1);
        let found = read_file(&bytes[..length]).map_or(0, |file| file.entries.len());
        assert!(found >= whole.min(lines.len()), "{length} bytes");
    }
    // the very last line end says nothing
    for at in 0..bytes.len() - 1 {
        let mut changed = bytes.clone();
        changed[at] ^= 1 << (at % 8);
        let file = read_file(&changed).expect("a file");
        assert!(file.entries.len() >= lines.len() - 1, "byte {at}");
        assert_ne!(file.end.word(), "whole", "byte {at} went unseen");
    }
}

#[test]
fn any_letters_as_a_record_or_an_event_are_survived() {
    survive(&vec(any::<char>(), 0..300), |letters| {
        let text: String = letters.iter().collect();
        _ = read_file(text.as_bytes());
        _ = Event::read(&text);
    });
    let locked = lyceum::record::Locked { rounds: 1, salt: "AAAA".into() };
    survive(&"[A-Za-z0-9+/=]{0,80}", |text| {
        let part = lyceum::record::Part { number: 0, text: text.clone() };
        assert!(unlock(&locked, &[part], text).is_err());
    });
}
