//! Records as files: reading, writing, opening what is locked, merging.
//!
//! Merges of made-up records: 300, or as many as `LYCEUM_MERGES` says; the full run
//! takes 10 000.

use std::collections::{BTreeSet, HashMap};

use lyceum::record::{
    About, Counts, Entry, Event, LockFault, RecordFile, crc32c, fold, merge, read_file, unlock, unpack, write_file,
};
use serde_json::{Value, json};

use super::{cases, named, same};

fn bytes_of(case: &Value) -> Vec<u8> {
    if let Some(text) = case["text"].as_str() {
        return text.as_bytes().to_vec();
    }
    let hex = case["hex"].as_str().expect("text or hex");
    let byte = |at| u8::from_str_radix(&hex[at..at + 2], 16).expect("hex");
    (0..hex.len()).step_by(2).map(byte).collect()
}

fn told(file: &RecordFile) -> Value {
    json!({
        "header": file.header,
        "events": file.entries.iter().map(|entry| entry.event.identity()).collect::<Vec<_>>(),
        "parts": file.parts.iter().map(|part| part.number).collect::<Vec<_>>(),
        "bad": file.bad.iter().map(|bad| json!({"line": bad.line, "fault": bad.fault.word()})).collect::<Vec<_>>(),
        "end": file.end.word(),
    })
}

#[test]
fn files_are_read_the_same() {
    for (name, case) in named(&cases("files"), "read") {
        let got = match read_file(&bytes_of(case)) {
            Ok(file) => told(&file),
            Err(fault) => json!({"fault": fault.word()}),
        };
        assert!(same(&got, &case["expect"]), "{name}\n got: {got}\nwant: {}", case["expect"]);
    }
}

#[test]
fn files_are_written_letter_for_letter_the_same() {
    for (name, case) in named(&cases("files"), "write") {
        let text = |field: &str| case["about"][field].as_str().expect("text").to_owned();
        let count = |field: &str| case["counts"][field].as_u64().expect("a count");
        let about = About {
            site: text("site"),
            profile: text("profile"),
            name: text("name"),
            reader: text("for"),
            holds: texts(&case["about"]["holds"]),
            made: case["about"]["made"].as_u64().expect("a time"),
        };
        let counts = Counts {
            events: count("events"),
            done: count("done"),
            answers: count("answers"),
            attempts: count("attempts"),
        };
        let lines = texts(&case["lines"]);
        assert_eq!(write_file(&about, counts, lines.iter().map(String::as_str)), case["text"], "{name}");
    }
}

fn texts(value: &Value) -> Vec<String> {
    value.as_array().expect("a list").iter().map(|text| text.as_str().expect("a text").to_owned()).collect()
}

#[test]
fn locked_files_open_as_the_browser_locks_them() {
    let pool = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/contract/files/locked.json"));
    let pool: Value = serde_json::from_str(&pool.expect("a file")).expect("JSON");
    for (name, case) in named(&cases("files"), "locked") {
        let text = case["text"].as_str().map_or_else(|| picked(case, &pool["lines"]), str::to_owned);
        let outer = read_file(text.as_bytes()).expect("a file");
        let locked = outer.header.and_then(|header| header.locked).expect("locked");
        match unlock(&locked, &outer.parts, case["passphrase"].as_str().expect("a passphrase")) {
            Err(LockFault::Passphrase) => assert_eq!(case["fault"], "passphrase", "{name}"),
            Err(LockFault::TooHard) => assert_eq!(case["fault"], "too-hard", "{name}"),
            Ok(got) => {
                let inner = read_file(&got.bytes).expect("a file");
                let told = json!([inner.entries.len(), inner.end.word(), got.lost]);
                assert_eq!(told, json!([case["events"], case["end"], case["lost"]]), "{name}");
                let inside = case["inside"].as_str().map_or(got.bytes.clone(), |text| text.as_bytes().to_vec());
                assert_eq!(got.bytes, inside, "{name}");
            }
        }
    }
}

#[test]
fn packed_files_open_the_same() {
    let files = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/contract/files/packed.json");
    let all: Value = serde_json::from_slice(&std::fs::read(files).expect("a file")).expect("JSON");
    for case in all["cases"].as_array().expect("cases") {
        let outer = read_file(picked(case, &all["lines"]).as_bytes()).expect("a file");
        let got = unpack(&outer.parts).expect("not too large");
        let inner = read_file(&got.bytes).expect("a file");
        let told = json!([inner.entries.len(), inner.end.word(), got.lost]);
        assert_eq!(told, json!([case["events"], case["end"], case["lost"]]), "{}", case["why"]);
    }
}

#[test]
fn older_and_newer_logs_go_in_and_out_letter_for_letter() {
    for (name, case) in named(&cases("files"), "versions") {
        let lines = texts(&case["lines"]);
        let text: String = lines.iter().map(|line| format!("{line}\n")).collect();
        let read = read_file(text.as_bytes()).expect("a file");
        assert!(read.bad.is_empty(), "{name}");
        let merged = merge([read.entries.clone(), read.entries]);
        assert_eq!(lines_of(&merged), lines, "{name}");
        let folded = fold(merged.into_iter().map(|entry| entry.event));
        assert_eq!(json!(folded.unknown), case["unknown"], "{name}");
    }
}

fn picked(case: &Value, pool: &Value) -> String {
    let places = case["use"].as_array().expect("places").iter().map(|at| at.as_u64().expect("a place") as usize);
    places.map(|at| format!("{}\n", pool[at].as_str().expect("a line"))).collect()
}

fn entry(line: &str) -> Entry {
    Entry { event: Event::read(line).expect("an event"), line: line.to_owned() }
}

fn lines_of(entries: &[Entry]) -> Vec<&str> {
    entries.iter().map(|entry| entry.line.as_str()).collect()
}

#[test]
fn records_merge_to_the_same() {
    for (name, case) in named(&cases("files"), "merge") {
        let lines = texts(&case["lines"]);
        let at = |places: &Value| -> Vec<Entry> {
            places
                .as_array()
                .expect("places")
                .iter()
                .map(|at| entry(&lines[at.as_u64().expect("a place") as usize]))
                .collect()
        };
        let records: Vec<Vec<Entry>> = case["records"].as_array().expect("records").iter().map(at).collect();
        let expect = at(&case["expect"]);
        assert_eq!(lines_of(&merge(records.clone())), lines_of(&expect), "{name}");
        assert_eq!(lines_of(&merge(records.into_iter().rev())), lines_of(&expect), "{name}, the other way round");
    }
}

/// Mulberry32, as in `tests/scripts/cases.js`.
struct Dice(u32);

impl Dice {
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x6d2b_79f5);
        let mut value = (self.0 ^ (self.0 >> 15)).wrapping_mul(self.0 | 1);
        value ^= value.wrapping_add((value ^ (value >> 7)).wrapping_mul(value | 61));
        u64::from(value ^ (value >> 14)) % sides
    }
}

const TEN_YEARS: u64 = 315_360_000_000;

/// One learner on three devices, one of whose clocks may be ten years wrong.
fn made_up(dice: &mut Dice) -> Vec<Entry> {
    let kinds = ["open", "done", "answer", "answer", "submit", "note", "undo", "hologram", "time", "plan", "scene"];
    let mut counters = HashMap::new();
    let mut lines: Vec<Entry> = Vec::new();
    for at in 0..40 {
        let actor = ["AAAAAAAAAAAA", "BBBBBBBBBBBB", "CCCCCCCCCCCC"][dice.roll(3) as usize];
        let number = counters.entry(actor).and_modify(|number| *number += 1).or_insert(0);
        let skew = if dice.roll(5) == 0 { dice.roll(2 * TEN_YEARS) } else { TEN_YEARS };
        let stamp = 1_790_000_000_000 - TEN_YEARS + skew + at * 1000;
        let item = format!("c/m/{}#{}", dice.roll(3), dice.roll(3));
        let undone = lines.get(dice.roll(40) as usize).map_or(String::from("x"), |entry| entry.event.identity());
        let body = json!({
            "a": actor, "n": number, "t": stamp, "k": kinds[dice.roll(11) as usize], "o": item, "x": [undone],
            "s": dice.roll(5) as f64 / 4.0, "m": 4, "p": 75, "u": format!("0000000{}", dice.roll(4)), "d": dice.roll(90),
        })
        .to_string();
        let line = format!("{},\"c\":\"{:08x}\"}}", &body[..body.len() - 1], crc32c(&[body.as_bytes()]));
        lines.push(entry(&line));
    }
    lines
}

#[test]
fn merging_loses_and_lowers_nothing() {
    let rounds: u64 = std::env::var("LYCEUM_MERGES").ok().and_then(|count| count.parse().ok()).unwrap_or(300);
    let mut dice = Dice(23);
    for _ in 0..rounds {
        let all = made_up(&mut dice);
        let replicas: Vec<Vec<Entry>> = (0..2 + dice.roll(5))
            .map(|_| all.iter().filter(|_| dice.roll(5) < 3).cloned().collect::<Vec<_>>())
            .map(|part| if part.len() % 3 == 0 { [part.clone(), part].concat() } else { part })
            .collect();
        let merged = merge(replicas.clone());
        let union: BTreeSet<&str> = replicas.iter().flatten().map(|entry| entry.line.as_str()).collect();
        assert_eq!(merged.len(), union.len(), "everything once");
        assert_eq!(lines_of(&merged).into_iter().collect::<BTreeSet<_>>(), union);
        assert_eq!(merge(replicas.iter().rev().cloned()), merged, "in any order");
        assert_eq!(merge([merged.clone(), replicas[0].clone(), merged.clone()]), merged, "again and again");
        assert_eq!(merge([replicas[0].clone(), merge(replicas[1..].to_vec())]), merged, "in any grouping");
        let events = |entries: &[Entry]| entries.iter().map(|entry| entry.event.clone()).collect::<Vec<_>>();
        let after = fold(events(&merged));
        assert_eq!(fold(events(&replicas.concat())), after, "one fold");
        let has_undo = merged.iter().any(|entry| entry.event.kind == "undo");
        for (id, question) in fold(events(&replicas[0])).questions.iter().filter(|_| !has_undo) {
            assert!(after.questions[id].best.share >= question.best.share, "{id}");
        }
    }
    println!("held: {rounds} merges in Rust: one fold, nothing lost or lowered");
}
