//! The same input makes the same bytes, whatever machine, hour and folder it is made in.
//!
//! The sample site is built by the program itself with different numbers of threads,
//! in different time zones and places, its files laid down in different orders.

#![allow(clippy::expect_used)] // A scene that cannot be set up fails its test.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

type Tree = BTreeMap<PathBuf, Vec<u8>>;

fn tree(folder: &Path) -> Tree {
    let mut found = Tree::new();
    let mut open = vec![folder.to_owned()];
    while let Some(inner) = open.pop() {
        for entry in fs::read_dir(inner).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                open.push(path);
            } else {
                let shown = path.strip_prefix(folder).expect("inside").to_owned();
                found.insert(shown, fs::read(&path).expect("read"));
            }
        }
    }
    found
}

/// The sample site's sources: this repository's own.
fn sources() -> Tree {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let courses = tree(&root.join("courses")).into_iter().map(|(path, bytes)| (Path::new("courses").join(path), bytes));
    let mut sources: Tree = courses.collect();
    sources.insert(PathBuf::from("lyceum.yaml"), fs::read(root.join("lyceum.yaml")).expect("read"));
    sources
}

fn lay_down<'a>(files: impl Iterator<Item = (&'a PathBuf, &'a Vec<u8>)>, site: &Path) {
    for (path, bytes) in files {
        let path = site.join(path);
        fs::create_dir_all(path.parent().expect("a folder around it")).expect("its folder");
        fs::write(path, bytes).expect("written");
    }
}

fn build(site: &Path, threads: &str, zone: &str) -> Tree {
    let out = tempfile::tempdir().expect("a folder");
    let out = out.path().join("site");
    let done = Command::new(env!("CARGO_BIN_EXE_lyceum"))
        .args(["build".as_ref(), site.as_os_str(), "-o".as_ref(), out.as_os_str()])
        .env("RAYON_NUM_THREADS", threads)
        .env("TZ", zone)
        .output()
        .expect("it runs");
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    tree(&out)
}

#[test]
fn threads_time_zones_and_places_leave_no_trace() {
    let folder = tempfile::tempdir().expect("a folder");
    let (here, there) = (folder.path().join("a"), folder.path().join("another place/b"));
    let sources = sources();
    lay_down(sources.iter(), &here);
    lay_down(sources.iter().rev(), &there);
    let first = build(&here, "1", "UTC");
    assert!(first.len() > sources.len(), "{} files", first.len());
    for (site, threads, zone) in
        [(&here, "2", "Pacific/Auckland"), (&there, "1", "Asia/Kolkata"), (&there, "2", "UTC"), (&there, "8", "UTC")]
    {
        let again = build(site, threads, zone);
        let differing: Vec<_> =
            first.keys().chain(again.keys()).filter(|path| first.get(*path) != again.get(*path)).collect();
        assert!(differing.is_empty(), "{threads} threads, {zone}, {}: {differing:?}", site.display());
    }
}
