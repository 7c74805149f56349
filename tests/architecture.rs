//! Does the house stand: imports go down only, and disk, terminal, clock and network
//! are named only where they belong. Reads the sources as text.

#![allow(clippy::expect_used, clippy::panic, reason = "a source that cannot be read must stop the test")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// Rooms from the ground up. A room may import from those before it.
const ROOMS: [&str; 17] = [
    "diagnostic",
    "artifact",
    "markup",
    "config",
    "model",
    "record",
    "pipeline/load",
    "pipeline/parse",
    "pipeline/assemble",
    "pipeline/check",
    "pipeline/render",
    "pipeline/write",
    "pipeline",
    "serve",
    "cli",
    "command",
    "main",
];

/// What a stage may take from stages before it; everything else it gets from the
/// rooms below the pipeline.
const STAGES: [(&str, &[&str]); 6] = [
    ("pipeline/load", &[]),
    ("pipeline/parse", &["pipeline/load"]),
    ("pipeline/assemble", &["pipeline/load", "pipeline/parse"]),
    ("pipeline/check", &[]),
    ("pipeline/render", &["pipeline/load"]),
    ("pipeline/write", &[]),
];

struct Source {
    path: String,
    room: String,
    code: String,
}

fn sources() -> Vec<Source> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    walk(&root, &root, &mut found);
    assert!(found.len() > 40, "the sources were not found");
    found
}

fn walk(root: &Path, folder: &Path, found: &mut Vec<Source>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            walk(root, &path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            let text = fs::read_to_string(&path).expect("a source");
            let shown = path.strip_prefix(root).expect("inside").to_string_lossy().replace('\\', "/");
            found.push(Source { room: room_of(&shown), path: shown, code: without_tests(&text) });
        }
    }
}

fn room_of(path: &str) -> String {
    let stem = path.trim_end_matches(".rs").trim_end_matches("/mod");
    let parts: Vec<&str> = stem.split('/').collect();
    match parts.as_slice() {
        ["pipeline", stage, ..] => format!("pipeline/{stage}"),
        [room, ..] => (*room).to_owned(),
        [] => String::new(),
    }
}

/// Tests at a file's foot and comments may name anything.
fn without_tests(text: &str) -> String {
    let code = text.split("#[cfg(test)]").next().unwrap_or("");
    code.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

/// Rooms that a source imports, by `crate::` and by `super::` that climbs out of its
/// own room.
fn imports(source: &Source) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for path in source.code.split("crate::").skip(1).chain(source.code.split("lyceum::").skip(1)) {
        let name: String =
            path.chars().take_while(|letter| letter.is_alphanumeric() || matches!(letter, '_' | ':')).collect();
        let room = match name.strip_prefix("pipeline::") {
            Some(rest) => {
                let stage = rest.split("::").next().unwrap_or("");
                if ROOMS.contains(&format!("pipeline/{stage}").as_str()) {
                    format!("pipeline/{stage}")
                } else {
                    "pipeline".into()
                }
            }
            None => name.split("::").next().unwrap_or("").to_owned(),
        };
        if ROOMS.contains(&room.as_str()) {
            found.insert(room);
        }
    }
    if source.room.starts_with("pipeline/") {
        let climb = if source.path.ends_with("/mod.rs") && source.path.matches('/').count() == 2 {
            "super::"
        } else {
            "super::super::"
        };
        for rest in source.code.split(climb).skip(1) {
            let name = rest.split("::").next().unwrap_or("");
            if ROOMS.contains(&format!("pipeline/{name}").as_str()) {
                found.insert(format!("pipeline/{name}"));
            }
        }
    }
    found.remove(&source.room);
    found
}

fn rank(room: &str) -> usize {
    ROOMS
        .iter()
        .position(|known| *known == room)
        .unwrap_or_else(|| panic!("the room {room} has no place in the house: add it to ROOMS"))
}

#[test]
fn imports_go_down_only() {
    let mut upward = Vec::new();
    for source in sources().iter().filter(|source| source.room != "lib") {
        for room in imports(source) {
            let is_stage_of_spine = source.room == "pipeline" && room.starts_with("pipeline/");
            if rank(&room) > rank(&source.room) && !is_stage_of_spine {
                upward.push(format!("{} imports {room}", source.path));
            }
        }
    }
    assert!(upward.is_empty(), "arrows that go up:\n{}", upward.join("\n"));
}

#[test]
fn a_stage_takes_only_what_the_stages_before_it_hand_on() {
    let allowed: BTreeMap<&str, &[&str]> = STAGES.into_iter().collect();
    let mut wrong = Vec::new();
    for source in sources() {
        let Some(may) = allowed.get(source.room.as_str()) else { continue };
        for room in imports(&source).iter().filter(|room| room.starts_with("pipeline")) {
            if !may.contains(&room.as_str()) {
                wrong.push(format!("{} imports {room}", source.path));
            }
        }
    }
    assert!(wrong.is_empty(), "stages that reach too far:\n{}", wrong.join("\n"));
}

#[test]
fn the_command_line_is_known_to_main_and_commands_only() {
    for source in sources() {
        let may = ["main", "command", "cli", "lib"].contains(&source.room.as_str());
        assert!(may || !imports(&source).contains("cli"), "{} imports cli", source.path);
    }
}

/// Sources outside of `rooms` that name any of `words`.
fn strangers(rooms: &[&str], words: &[&str]) -> Vec<String> {
    let named = |source: &Source| {
        words.iter().find(|word| source.code.contains(**word)).map(|word| format!("{} names {word}", source.path))
    };
    sources().iter().filter(|source| !rooms.contains(&source.room.as_str())).filter_map(named).collect()
}

#[test]
fn only_load_write_serve_and_commands_touch_the_disk() {
    let words = ["std::fs", "fs::read", "fs::write", "File::open", "WalkDir", "read_dir("];
    let found = strangers(&["pipeline/load", "pipeline/write", "serve", "command"], &words);
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn only_main_and_commands_use_the_terminal() {
    let words = ["println!", "eprintln!", "print!(", "stdout()", "stderr()", "stdin()", "indicatif"];
    let found = strangers(&["main", "command"], &words);
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn only_commands_and_serve_know_the_time_and_only_commands_the_environment() {
    let clock = strangers(&["command", "serve"], &["Instant::now", "SystemTime::now"]);
    assert!(clock.is_empty(), "{}", clock.join("\n"));
    let environment = strangers(&["command"], &["env::var", "env::args", "env::current_dir"]);
    assert!(environment.is_empty(), "{}", environment.join("\n"));
}

#[test]
fn only_serve_opens_sockets_and_nothing_starts_a_process() {
    let found = strangers(&["serve"], &["TcpListener", "TcpStream", "std::net", "tokio::net"]);
    assert!(found.is_empty(), "{}", found.join("\n"));
    let processes = strangers(&[], &["process::Command", "Command::new("]);
    assert!(processes.is_empty(), "{}", processes.join("\n"));
}

#[test]
fn files_open_with_what_they_are_for() {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("src");
    for source in sources() {
        let text = fs::read_to_string(root.join(&source.path)).expect("a source");
        assert!(text.starts_with("//! "), "{} does not say what it is for", source.path);
    }
}

#[test]
fn no_drawer_for_odds_and_ends() {
    let odd = ["utils", "common", "helpers", "manager", "handler", "misc", "prelude"];
    for source in sources() {
        let named = source.path.split(['/', '.']).find(|part| odd.contains(part));
        assert!(named.is_none(), "{} is a drawer, not a room", source.path);
    }
}
