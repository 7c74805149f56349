//! Rust equals the scripts on records that nobody thought of: the scripts make them up,
//! read, merge and fold them (`tests/scripts/twins.js`), and this reads the same files.
//!
//! 300 merges, or as many as `LYCEUM_MERGES` says; the full run takes 10 000.

use std::env;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

use lyceum::record::{Entry, fold, merge, read_file};
use serde_json::Value;

use super::same;

#[test]
fn made_up_records_come_to_the_same_in_both_languages() {
    let rounds = env::var("LYCEUM_MERGES").unwrap_or_else(|_| String::from("300"));
    let mut scripts = Command::new("node")
        .arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/scripts/twins.js"))
        .arg(&rounds)
        .stdout(Stdio::piped())
        .spawn()
        .expect("node on the PATH, as for the tests of the scripts");
    let cases = BufReader::new(scripts.stdout.take().expect("what it writes"));
    let (mut merges, mut files, mut events) = (0, 0, 0);
    for case in cases.lines() {
        let case: Value = serde_json::from_str(&case.expect("a line")).expect("JSON");
        let read = |file: &Value| -> Vec<Entry> {
            read_file(file.as_str().expect("text").as_bytes()).map_or_else(|_| Vec::new(), |file| file.entries)
        };
        let records: Vec<Vec<Entry>> = case["files"].as_array().expect("files").iter().map(read).collect();
        files += records.len();
        let merged = merge(records.into_iter().rev());
        let lines: Vec<&str> = merged.iter().map(|entry| entry.line.as_str()).collect();
        let theirs: Vec<&str> =
            case["merged"].as_array().expect("lines").iter().map(|line| line.as_str().expect("a line")).collect();
        let other: Vec<_> = lines.iter().filter(|line| !theirs.contains(line)).collect();
        let missing: Vec<_> = theirs.iter().filter(|line| !lines.contains(line)).collect();
        assert!(
            other.is_empty() && missing.is_empty(),
            "merge {merges}\nonly here: {other:?}\nonly there: {missing:?}"
        );
        assert_eq!(lines, theirs, "merge {merges}: another order");
        let folded = serde_json::to_value(fold(merged.iter().map(|entry| entry.event.clone()))).expect("JSON");
        assert!(same(&folded, &case["folded"]), "merge {merges}\nrust: {folded}\n  js: {}", case["folded"]);
        events += theirs.len();
        merges += 1;
    }
    assert!(scripts.wait().expect("an end").success(), "the scripts fell");
    assert_eq!(merges.to_string(), rounds);
    println!("held: {merges} merges of {files} files, {events} events: Rust equals JS");
}
