//! Rust and the browser's scripts agree: every case of `tests/contract/` holds here
//! as it does in `tests/scripts/contract.test.js`.

#![allow(clippy::expect_used, clippy::panic, reason = "a fixture that cannot be read must stop the test")]

#[path = "contract/files.rs"]
mod files;
#[path = "contract/twins.rs"]
mod twins;

use std::fs;
use std::path::PathBuf;

use lyceum::model::{Interval, Match};
use lyceum::record::{
    Event, Facts, Heirs, Key, certificate_code, crc32c, equal_number, equal_text, fold_with, iso_day, mark, percent,
};
use serde_json::Value;

/// The cases of all files in a folder, each with its file's name.
fn cases(folder: &str) -> Vec<(String, Value)> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/contract").join(folder);
    let mut files: Vec<_> =
        fs::read_dir(&folder).expect("the folder").map(|entry| entry.expect("an entry").path()).collect();
    files.sort();
    let mut found = Vec::new();
    for file in files {
        let text = fs::read_to_string(&file).expect("a case file");
        let value: Value = serde_json::from_str(&text).expect("JSON");
        for case in value["cases"].as_array().expect("cases") {
            let name = format!(
                "{}: {}",
                file.file_name().expect("a name").to_string_lossy(),
                case["why"].as_str().expect("why")
            );
            found.push((name, case.clone()));
        }
    }
    assert!(!found.is_empty(), "no cases in {}", folder.display());
    found
}

fn named<'a>(cases: &'a [(String, Value)], file: &str) -> Vec<&'a (String, Value)> {
    cases.iter().filter(|(name, _)| name.starts_with(file)).collect()
}

#[test]
fn responses_are_worth_the_same() {
    for (name, case) in cases("marking") {
        let key: Key = serde_json::from_value(case["question"].clone()).expect("a key");
        let response: Vec<String> = serde_json::from_value(case["response"].clone()).expect("a response");
        let got = mark(&key, &response);
        let expect = &case["expect"];
        assert_eq!(got.share, expect["share"].as_f64().expect("share"), "{name}");
        assert_eq!(got.score, expect["score"].as_f64().expect("score"), "{name}");
        assert_eq!(got.verdict.word(), expect["verdict"], "{name}");
    }
}

#[test]
fn typed_answers_are_compared_the_same() {
    for (name, case) in cases("typed") {
        let given = case["given"].as_str().expect("given");
        let equal = match serde_json::from_value::<Match>(case["match"].clone()) {
            Ok(mode) => {
                let accept: Vec<String> = serde_json::from_value(case["accept"].clone()).expect("texts");
                accept.iter().any(|text| equal_text(text, given, mode))
            }
            Err(_) => {
                let accept: Vec<Interval> = serde_json::from_value(case["accept"].clone()).expect("numbers");
                let unit = case["unit"].as_str().unwrap_or("");
                accept.iter().any(|interval| equal_number(*interval, unit, given))
            }
        };
        assert_eq!(equal, case["equal"].as_bool().expect("equal"), "{name}");
    }
}

#[test]
fn checksums_are_the_same() {
    for (name, case) in named(&cases("events"), "crc32c") {
        let text = case["text"].as_str().expect("text");
        assert_eq!(format!("{:08x}", crc32c(&[text.as_bytes()])), case["expect"], "{name}");
    }
}

#[test]
fn lines_are_read_as_their_events() {
    for (name, case) in named(&cases("events"), "format") {
        let event =
            Event::read(case["line"].as_str().expect("line")).unwrap_or_else(|fault| panic!("{name}: {fault:?}"));
        let expect = Event::from_value(case["event"].clone()).expect("an event");
        assert_eq!(event.identity(), expect.identity(), "{name}");
        assert_eq!((event.stamp, &event.kind, event.item()), (expect.stamp, &expect.kind, expect.item()), "{name}");
    }
}

#[test]
fn damaged_lines_go_to_quarantine_for_the_same_reason() {
    for (name, case) in named(&cases("events"), "damage") {
        let fault = Event::read(case["line"].as_str().expect("line")).err().map(|fault| fault.word());
        assert_eq!(fault, case["fault"].as_str(), "{name}");
    }
}

#[test]
fn records_fold_to_the_same_state_in_any_order() {
    for (name, case) in cases("folds") {
        let events: Vec<Event> = case["events"]
            .as_array()
            .expect("events")
            .iter()
            .cloned()
            .map(|event| Event::from_value(event).expect("an event"))
            .collect();
        let backwards = events.iter().rev().cloned();
        let doubled = events.iter().chain(&events).cloned();
        let heirs: Heirs = serde_json::from_value(case["heirs"].clone()).unwrap_or_default();
        for folded in [fold_with(events.clone(), &heirs), fold_with(backwards, &heirs), fold_with(doubled, &heirs)] {
            let got = serde_json::to_value(&folded).expect("JSON");
            assert!(same(&got, &case["expect"]), "{name}\n got: {got}\nwant: {}", case["expect"]);
        }
    }
}

#[test]
fn certificates_get_the_same_code() {
    for (name, case) in named(&cases("certificates"), "codes") {
        let text = |field: &str| case["facts"][field].as_str().expect("a text");
        let facts = Facts {
            site: text("site"),
            course: text("course"),
            name: text("name"),
            day: text("day"),
            percent: text("percent"),
            version: text("version"),
        };
        assert_eq!(certificate_code(&facts), case["expect"], "{name}");
    }
}

#[test]
fn shares_and_days_are_called_the_same() {
    for (name, case) in named(&cases("certificates"), "words") {
        let said = case["day"].as_u64().map_or_else(|| percent(case["share"].as_f64()), iso_day);
        assert_eq!(said, case["expect"], "{name}");
    }
}

/// JSON values are equal, whole numbers whichever way they are written.
fn same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => one.as_f64() == other.as_f64(),
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| same(one, other))
        }
        (Value::Object(one), Value::Object(other)) => {
            one.len() == other.len()
                && one.iter().all(|(key, value)| other.get(key).is_some_and(|other| same(value, other)))
        }
        _ => one == other,
    }
}
