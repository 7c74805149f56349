//! `new` and `check --fix` on disk, where a transcript would say too little.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use tempfile::TempDir;

use crate::transcript::picture;

fn lyceum(folder: &Path, order: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_lyceum")).args(order).current_dir(folder).output().expect("lyceum runs")
}

#[test]
fn names_that_yaml_would_misread_become_titles_all_the_same() {
    let folder = TempDir::new().expect("a folder");
    for name in ["2026", "yes", "don't - stop", "हिन्दी सीखें", "#1 course", "null"] {
        let made = lyceum(folder.path(), &["new", "site", name]);
        assert!(made.status.success(), "{name}: {}", String::from_utf8_lossy(&made.stderr));
        let checked = lyceum(&folder.path().join(name), &["check", "--strict"]);
        assert!(checked.status.success(), "{name}: {}", String::from_utf8_lossy(&checked.stdout));
    }
}

#[test]
fn two_sites_never_have_one_id() {
    let folder = TempDir::new().expect("a folder");
    let id = |name: &str| {
        assert!(lyceum(folder.path(), &["new", "site", name]).status.success());
        let settings = fs::read_to_string(folder.path().join(name).join("lyceum.yaml")).expect("settings");
        settings.lines().find(|line| line.starts_with("id: ")).expect("an id").to_owned()
    };
    assert_ne!(id("one"), id("other"));
}

#[test]
fn mending_twice_changes_nothing_more_and_keeps_every_other_byte() {
    let folder = TempDir::new().expect("a folder");
    assert!(lyceum(folder.path(), &["new", "site", "."]).status.success());
    let path = folder.path().join("courses/say-it-back/01-listening/02-check.quiz.md");
    let text = fs::read_to_string(&path).expect("a quiz");
    let windows = format!("\u{feff}{}", text.replace('\n', "\r\n"));
    fs::write(&path, windows.replace("  > ", "> ")).expect("written");
    let fixed = lyceum(folder.path(), &["check", "--fix"]);
    assert!(fixed.status.success(), "{}", String::from_utf8_lossy(&fixed.stdout));
    assert_eq!(fs::read_to_string(&path).expect("a quiz"), windows);
    let before = picture(folder.path());
    assert!(lyceum(folder.path(), &["check", "--fix"]).status.success());
    assert_eq!(before, picture(folder.path()));
}
