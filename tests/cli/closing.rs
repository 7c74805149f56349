//! Readers that go away: a closed pipe is no fault and no panic.

use std::process::{Command, Stdio};

use tempfile::TempDir;

use crate::transcript::good_site;

#[test]
fn a_reader_that_went_away_is_no_fault() {
    let folder = TempDir::new().expect("a folder");
    good_site(folder.path());
    for order in [&["explain"][..], &["check"], &["check", "--format", "json"], &["stats"], &["build"], &["--help"]] {
        let mut command = Command::new(env!("CARGO_BIN_EXE_lyceum"));
        command.args(order).current_dir(&folder).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().expect("lyceum runs");
        drop(child.stdout.take());
        let done = child.wait_with_output().expect("it ends");
        let told = String::from_utf8_lossy(&done.stderr);
        assert!(done.status.success() && !told.contains("panicked"), "{order:?}: {told}");
    }
}

#[test]
fn what_is_piped_has_no_colour_and_no_progress() {
    let folder = TempDir::new().expect("a folder");
    good_site(folder.path());
    std::fs::write(folder.path().join("courses/calls/03-broken.md"), "[x](nowhere.md)\n").expect("written");
    for order in [&["check"][..], &["build"], &["explain", "nonsense"], &["new", "course", "calls"], &["nonsense"]] {
        let mut command = Command::new(env!("CARGO_BIN_EXE_lyceum"));
        let done = command.args(order).current_dir(&folder).output().expect("lyceum runs");
        let told = [done.stdout, done.stderr].concat();
        assert!(!told.contains(&0x1b), "{order:?} prints an escape");
        assert!(!told.contains(&b'\r'), "{order:?} draws a bar");
    }
}
