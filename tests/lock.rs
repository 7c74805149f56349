//! Edits never cost a learner anything: ids through random histories of edits, the file of
//! ids through merges, and through a build that is killed.

#![allow(clippy::expect_used, clippy::panic, reason = "a scene that cannot be set up must stop the test")]

#[path = "lock/edit.rs"]
mod edit;
#[path = "lock/folder.rs"]
mod folder;
#[path = "lock/story.rs"]
mod story;
#[path = "lock/table.rs"]
mod table;

use std::cell::Cell;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::thread;
use std::time::Duration;

use lyceum::diagnostic::SourceFile;
use lyceum::model::lock;
use lyceum::pipeline::Workshop;
use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use tempfile::TempDir;

use edit::{Edit, Site};
use folder::{build, build_again};
use table::Table;

/// How many histories are tried: 200, or as many as the environment variable `LYCEUM_HISTORIES`
/// says (1 000 for the figure in the design).
fn histories() -> u32 {
    std::env::var("LYCEUM_HISTORIES").ok().and_then(|count| count.parse().ok()).unwrap_or(200)
}

#[test]
fn after_any_history_everything_has_the_id_it_had_first() {
    let steps = prop::collection::vec(prop::collection::vec(any::<Edit>(), 1..4), 1..9);
    let config = ProptestConfig { cases: histories(), failure_persistence: None, ..ProptestConfig::default() };
    let (builds, edits) = (Cell::new(0), Cell::new(0));
    let outcome = TestRunner::new(config).run(&steps, |steps| {
        builds.set(builds.get() + steps.len() + 1);
        edits.set(edits.get() + live_through(steps)?);
        Ok(())
    });
    outcome.unwrap_or_else(|fault| panic!("{fault}"));
    println!(
        "held: {} random histories: {} edits, {} builds, every id as it was first",
        histories(),
        edits.get(),
        builds.get()
    );
}

/// Edits and builds a site, step by step; gives how many edits there were.
fn live_through(steps: Vec<Vec<Edit>>) -> Result<usize, TestCaseError> {
    let place = TempDir::new().expect("a folder");
    let mut site = Site::new();
    let mut table = Table::default();
    let mut count = 0;
    folder::lay(place.path(), &site);
    let mut workshop = Workshop::new(place.path(), false);
    table.hold(&site, &build_again(&mut workshop));
    for edits in steps {
        let done: Vec<String> = edits.into_iter().filter_map(|edit| site.edit(edit)).collect();
        count += done.len();
        folder::lay(place.path(), &site);
        let built = build_again(&mut workshop);
        if let Err(fault) = table.check(&site, &built) {
            prop_assert!(false, "{fault}\nafter {done:?}");
        }
        site.over();
    }
    prop_assert!(build(place.path()).ids.text.is_none(), "a second build changes nothing more");
    Ok(count)
}

/// What this repository teaches is published from here: an id that is not kept would be lost.
#[test]
fn the_lock_of_these_courses_is_up_to_date() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut workshop = Workshop::new(root, false);
    let look = workshop.look().expect("the site");
    let built = workshop.build(look, &mut |_| {});
    let told: Vec<String> = built.ids.recognised.changes.iter().map(ToString::to_string).collect();
    let added = built.ids.recognised.added;
    assert!(
        built.ids.text.is_none(),
        "{added} new ids, {told:#?}\nrun `lyceum build` and commit lyceum.lock with the courses"
    );
}

fn lock_of(site: &Site) -> (TempDir, String) {
    let place = TempDir::new().expect("a folder");
    folder::lay(place.path(), site);
    build(place.path());
    let text = text_in(place.path());
    (place, text)
}

fn text_in(folder: &Path) -> String {
    fs::read_to_string(folder.join("lyceum.lock")).expect("a lock")
}

/// The lock that a build makes of a changed site.
fn after(base: &str, site: &Site) -> String {
    let place = TempDir::new().expect("a folder");
    folder::lay(place.path(), site);
    fs::write(place.path().join("lyceum.lock"), base).expect("written");
    build(place.path());
    text_in(place.path())
}

fn merge(ours: &str, base: &str, theirs: &str) -> (bool, String) {
    let place = TempDir::new().expect("a folder");
    for (name, text) in [("ours", ours), ("base", base), ("theirs", theirs)] {
        fs::write(place.path().join(name), text).expect("written");
    }
    let merged = Command::new("git")
        .args(["merge-file", "-p", "ours", "base", "theirs"])
        .current_dir(place.path())
        .output()
        .expect("git runs");
    (merged.status.success(), String::from_utf8(merged.stdout).expect("text"))
}

#[test]
fn what_two_trainers_do_to_different_pages_merges() {
    let mut site = Site::new();
    let (_, base) = lock_of(&site);
    let mut other = site.clone();
    site.reword_all(0);
    other.reword_all(1);
    let (ours, theirs) = (after(&base, &site), after(&base, &other));
    assert!(ours != base && theirs != base && ours != theirs);
    let (is_clean, merged) = merge(&ours, &base, &theirs);
    assert!(is_clean, "{merged}");
    site.reword_all(1);
    assert_eq!(after(&merged, &site), merged, "the merged file is that of both changes");
}

#[test]
fn what_two_trainers_do_to_one_page_keeps_every_id() {
    let mut site = Site::new();
    let (_, base) = lock_of(&site);
    let mut other = site.clone();
    site.add_question(0);
    other.reword_all(0);
    let (ours, theirs) = (after(&base, &site), after(&base, &other));
    let (is_clean, merged) = merge(&ours, &base, &theirs);
    assert!(!is_clean, "both changed neighbouring lines");
    let reading = lock::read(&std::sync::Arc::new(SourceFile::new("lyceum.lock", merged)));
    assert!(reading.is_merge());
    let joined = lock::print(&reading.lock);
    let name = |line: &str| line.split(' ').take(2).collect::<Vec<_>>().join(" ");
    for line in ours.lines().chain(theirs.lines()).filter(|line| line.contains("question ") || line.contains("page ")) {
        assert!(joined.lines().any(|known| name(known) == name(line)), "{} is lost", name(line));
    }
}

#[test]
fn a_build_that_is_killed_leaves_the_old_lock_or_the_new_one() {
    let mut site = Site::new();
    let (place, before) = lock_of(&site);
    let mut seen = [0, 0];
    site.reword_all(0);
    folder::lay(place.path(), &site);
    let new = after(&before, &site);
    for round in 0..24 {
        fs::write(place.path().join("lyceum.lock"), &before).expect("written");
        _ = fs::remove_dir_all(place.path().join("site"));
        let mut running = Command::new(env!("CARGO_BIN_EXE_lyceum"))
            .args(["build".as_ref(), place.path().as_os_str()])
            .stdout(std::process::Stdio::null())
            .stderr(std::process::Stdio::null())
            .spawn()
            .expect("it runs");
        thread::sleep(Duration::from_millis(round * 4));
        _ = running.kill();
        running.wait().expect("it ends");
        let now = text_in(place.path());
        assert!(now == before || now == new, "torn after {} ms:\n{now}", round * 4);
        seen[usize::from(now == new)] += 1;
    }
    assert!(seen[0] > 0, "none was killed early enough: {seen:?}");
}
