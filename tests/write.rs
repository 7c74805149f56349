//! Writing a site: the output is wholly old or wholly new, and only ours is deleted.

#![allow(clippy::expect_used)] // A scene that cannot be set up fails its test.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use lyceum::artifact::{Artifact, ArtifactSet, Key, Recipe};
use lyceum::diagnostic::{Diagnostic, codes};
use lyceum::pipeline::write::{MARKER, Target, Written, remembered, write};
use tempfile::TempDir;

/// A site's root in a folder that vanishes.
struct Place {
    root: TempDir,
}

impl Place {
    fn new() -> Self {
        let root = TempDir::new().expect("a folder");
        fs::create_dir(root.path().join("courses")).expect("courses");
        Self { root }
    }

    fn path(&self, inner: &str) -> PathBuf {
        self.root.path().join(inner)
    }

    fn write_to(&self, out: &Path, set: &ArtifactSet) -> Result<Written, Vec<Diagnostic>> {
        let protected = [self.root.path().to_owned(), self.path("courses")];
        let inputs = Key::join(set.iter().map(|artifact| artifact.key));
        let target = Target { out, memory: &self.path(".lyceum"), protected: &protected, inputs, told: "" };
        write(set, &target, &|_| ())
    }

    fn write(&self, set: &ArtifactSet) -> Written {
        self.write_to(&self.path("site"), set).expect("it is written")
    }

    /// The message of the refusal of an output folder.
    fn refusal(&self, out: &Path) -> String {
        let faults = self.write_to(out, &site(&[("index.html", "new")])).expect_err("it is refused");
        assert_eq!(faults.len(), 1, "{faults:?}");
        assert!(faults[0].help.is_some(), "a refusal says what to do: {faults:?}");
        format!("{}: {}", faults[0].code.name(), faults[0].message)
    }
}

fn site(files: &[(&str, &str)]) -> ArtifactSet {
    let mut set = ArtifactSet::default();
    for (path, text) in files {
        set.add(Artifact::of_bytes(*path, text.as_bytes())).expect("paths differ");
    }
    set
}

fn made(
    path: &str,
    key: &str,
    make: impl Fn() -> Result<Vec<u8>, Box<Diagnostic>> + Send + Sync + 'static,
) -> Artifact {
    Artifact { path: path.into(), key: Key::of(key.as_bytes()), recipe: Recipe::Made(Arc::new(make)) }
}

/// Everything below a folder: files with their bytes, folders with none.
fn tree(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in walkdir::WalkDir::new(folder).min_depth(1) {
        let entry = entry.expect("it can be read");
        let path = entry.path().strip_prefix(folder).expect("below").to_string_lossy().into_owned();
        let bytes = if entry.file_type().is_file() { fs::read(entry.path()).expect("it can be read") } else { vec![] };
        found.insert(path, bytes);
    }
    found
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> = fs::read_dir(folder)
        .expect("a folder")
        .map(|entry| entry.expect("an entry").file_name().into_string().expect("text"))
        .collect();
    names.sort();
    names
}

#[test]
fn a_site_becomes_a_folder_with_a_marker_and_nothing_beside_it() {
    let place = Place::new();
    let written = place.write(&site(&[("index.html", "home"), ("a/b/c.html", "deep")]));
    assert_eq!((written.made, written.kept, written.removed, written.bytes), (2, 0, 0, 8));
    let tree = tree(&place.path("site"));
    assert_eq!(tree.keys().collect::<Vec<_>>(), [MARKER, "a", "a/b", "a/b/c.html", "index.html"]);
    assert_eq!(tree["a/b/c.html"], b"deep");
    assert_eq!(names(place.root.path()), [".lyceum", "courses", "site"]);
    assert_eq!(fs::read_to_string(place.path(".lyceum/.gitignore")).expect("it is there"), "*\n");
}

#[test]
fn missing_folders_around_the_output_are_made() {
    let place = Place::new();
    place.write_to(&place.path("public/www"), &site(&[("index.html", "home")])).expect("it is written");
    assert!(place.path("public/www/index.html").is_file());
}

#[test]
fn an_empty_folder_is_taken() {
    let place = Place::new();
    fs::create_dir(place.path("site")).expect("a folder");
    assert_eq!(place.write(&site(&[("index.html", "home")])).made, 1);
}

#[test]
fn a_folder_with_somebody_elses_files_is_refused_and_stays() {
    let place = Place::new();
    fs::create_dir(place.path("site")).expect("a folder");
    fs::write(place.path("site/thesis.txt"), "years of work").expect("a file");
    let refusal = place.refusal(&place.path("site"));
    assert_eq!(refusal, "output-foreign: the output folder holds files that lyceum did not make");
    assert_eq!(names(&place.path("site")), ["thesis.txt"]);
}

#[test]
fn a_marker_of_other_content_is_no_marker() {
    let place = Place::new();
    fs::create_dir(place.path("site")).expect("a folder");
    fs::write(place.path("site").join(MARKER), "my own notes").expect("a file");
    assert!(place.refusal(&place.path("site")).starts_with("output-foreign"));
}

#[test]
fn a_marked_folder_with_a_history_is_refused() {
    let place = Place::new();
    place.write(&site(&[("index.html", "old")]));
    fs::create_dir(place.path("site/.git")).expect("a folder");
    assert!(place.refusal(&place.path("site")).contains("`.git`"));
    assert!(place.path("site/.git").is_dir());
}

#[test]
fn the_disk_the_root_the_courses_and_what_holds_them_are_refused() {
    let place = Place::new();
    for out in ["/", ".", "./", "./."] {
        assert!(place.refusal(Path::new(out)).starts_with("output-foreign"), "{out}");
    }
    for out in ["", "courses", "courses/site", "courses/../courses", "courses/..", ".lyceum", ".."] {
        let refusal = place.refusal(&place.path(out));
        assert!(refusal.starts_with("output-foreign: the output cannot"), "{out}: {refusal}");
    }
    assert_eq!(names(place.root.path()), ["courses"]);
}

#[test]
fn the_home_folder_is_refused_but_not_what_lies_in_it() {
    let home = TempDir::new().expect("a folder");
    let place = Place::new();
    let set = site(&[("index.html", "home")]);
    let protected = [home.path().to_owned()];
    let inside = home.path().join("www");
    let memory = place.path(".lyceum");
    let target = |out| Target { out, memory: &memory, protected: &protected, inputs: Key::of(b""), told: "" };
    assert!(write(&set, &target(home.path()), &|_| ()).is_err());
    assert!(write(&set, &target(&inside), &|_| ()).is_ok());
}

#[test]
fn a_file_is_refused() {
    let place = Place::new();
    fs::write(place.path("site"), "text").expect("a file");
    assert_eq!(place.refusal(&place.path("site")), "output-foreign: the output is a file");
}

#[cfg(unix)]
#[test]
fn a_symbolic_link_is_refused_with_and_without_a_slash() {
    let place = Place::new();
    let elsewhere = TempDir::new().expect("a folder");
    std::os::unix::fs::symlink(elsewhere.path(), place.path("site")).expect("a link");
    for out in ["site", "site/", "site/."] {
        assert!(place.refusal(&place.path(out)).contains("symbolic link"), "{out}");
    }
    assert_eq!(names(elsewhere.path()), Vec::<String>::new());
}

#[cfg(unix)]
#[test]
fn a_courses_folder_reached_through_a_link_is_still_refused() {
    let place = Place::new();
    let elsewhere = TempDir::new().expect("a folder");
    std::os::unix::fs::symlink(place.root.path(), elsewhere.path().join("way")).expect("a link");
    assert!(place.refusal(&elsewhere.path().join("way/courses")).contains("cannot be"));
}

#[cfg(unix)]
#[test]
fn an_output_that_may_not_be_written_says_so() {
    use std::os::unix::fs::PermissionsExt;
    let place = Place::new();
    let locked = place.path("locked");
    fs::create_dir(&locked).expect("a folder");
    fs::set_permissions(&locked, fs::Permissions::from_mode(0o555)).expect("rights");
    if fs::write(locked.join("probe"), "").is_ok() {
        return; // The system lets this person write everywhere.
    }
    assert!(place.refusal(&locked.join("site")).contains("you may not write there"));
}

#[test]
fn nothing_changed_touches_nothing() {
    let place = Place::new();
    let set = site(&[("index.html", "home"), ("a/b.html", "b")]);
    place.write(&set);
    let before = fs::metadata(place.path("site")).expect("it is there").modified().expect("a time");
    let written = place.write(&set);
    assert!(written.is_unchanged());
    assert_eq!((written.made, written.kept, written.bytes), (0, 2, 5));
    assert_eq!(fs::metadata(place.path("site")).expect("it is there").modified().expect("a time"), before);
}

#[test]
fn what_is_unchanged_is_not_even_asked_for() {
    let place = Place::new();
    let asked = Arc::new(AtomicUsize::new(0));
    let set = |key: &str| {
        let mut set = site(&[("index.html", key)]);
        let counter = asked.clone();
        let page = made("page.html", "always the same", move || {
            counter.fetch_add(1, Ordering::Relaxed);
            Ok(b"page".to_vec())
        });
        set.add(page).expect("paths differ");
        set
    };
    place.write(&set("one"));
    assert_eq!(place.write(&set("two")).kept, 1);
    assert_eq!(asked.load(Ordering::Relaxed), 1);
    assert_eq!(fs::read(place.path("site/page.html")).expect("it is there"), b"page");
}

#[cfg(unix)]
#[test]
fn unchanged_files_are_linked_from_the_old_tree() {
    use std::os::unix::fs::MetadataExt;
    let place = Place::new();
    let node = |path: &str| fs::metadata(place.path(path)).expect("it is there").ino();
    place.write(&site(&[("a.html", "same"), ("b.html", "old")]));
    let (kept, replaced) = (node("site/a.html"), node("site/b.html"));
    let written = place.write(&site(&[("a.html", "same"), ("b.html", "new")]));
    assert_eq!((written.made, written.kept), (1, 1));
    assert_eq!(node("site/a.html"), kept);
    assert_ne!(node("site/b.html"), replaced);
}

#[test]
fn files_and_folders_that_the_site_no_longer_has_go() {
    let place = Place::new();
    place.write(&site(&[("index.html", "home"), ("old/a.html", "a"), ("x", "file")]));
    let written = place.write(&site(&[("index.html", "home"), ("x/y.html", "folder now")]));
    assert_eq!((written.made, written.kept, written.removed), (1, 1, 2));
    assert_eq!(tree(&place.path("site")).into_keys().collect::<Vec<_>>(), [MARKER, "index.html", "x", "x/y.html"]);
}

#[test]
fn an_output_changed_by_hand_is_put_right() {
    let place = Place::new();
    let set = site(&[("index.html", "home"), ("a/b.html", "b"), ("a/c.html", "c")]);
    place.write(&set);
    let good = tree(&place.path("site"));
    let spoil: [&dyn Fn(); 5] = [
        &|| fs::write(place.path("site/index.html"), "HOME").expect("written"),
        &|| fs::remove_file(place.path("site/a/b.html")).expect("removed"),
        &|| fs::write(place.path("site/a/stranger.txt"), "?").expect("written"),
        &|| fs::create_dir(place.path("site/empty")).expect("made"),
        &|| fs::remove_dir_all(place.path("site/a")).expect("removed"),
    ];
    for (index, spoil) in spoil.iter().enumerate() {
        // A file written anew within one tick of the clock would look untouched.
        std::thread::sleep(Duration::from_millis(10));
        spoil();
        place.write(&set);
        assert!(tree(&place.path("site")) == good, "case {index}");
    }
}

#[test]
fn a_page_that_cannot_be_made_leaves_the_output_and_every_such_page_is_named() {
    let place = Place::new();
    place.write(&site(&[("index.html", "good")]));
    let before = tree(&place.path("site"));
    let mut set = site(&[("index.html", "newer")]);
    for number in 0..20 {
        let fault = move || Err(Box::new(Diagnostic::new(codes::PAGE_NOT_RENDERED, format!("page {number} broke"))));
        set.add(made(&format!("p{number}.html"), &number.to_string(), fault)).expect("paths differ");
    }
    let faults = place.write_to(&place.path("site"), &set).expect_err("it fails");
    assert_eq!(faults.len(), 20);
    assert!(tree(&place.path("site")) == before);
    assert_eq!(names(place.root.path()), [".lyceum", "courses", "site"]);
}

#[test]
fn a_file_of_the_authors_is_copied_never_linked() {
    let place = Place::new();
    let source = place.path("courses/a.mp3");
    fs::write(&source, "sound").expect("written");
    let mut set = ArtifactSet::default();
    let file = Artifact { path: "a.mp3".into(), key: Key::of(b"sound"), recipe: Recipe::File(source.clone()) };
    set.add(file).expect("paths differ");
    place.write(&set);
    fs::write(&source, "noise").expect("written");
    assert_eq!(fs::read(place.path("site/a.mp3")).expect("it is there"), b"sound");
}

#[test]
fn a_lost_source_file_is_a_fault_and_changes_nothing() {
    let place = Place::new();
    let mut set = ArtifactSet::default();
    let file =
        Artifact { path: "a.mp3".into(), key: Key::of(b""), recipe: Recipe::File(place.path("courses/none.mp3")) };
    set.add(file).expect("paths differ");
    let faults = place.write_to(&place.path("site"), &set).expect_err("it fails");
    assert_eq!(faults[0].code, codes::FILE_UNREADABLE);
    assert_eq!(names(place.root.path()), ["courses"]);
}

#[test]
fn addresses_that_leave_the_output_are_refused() {
    let place = Place::new();
    for path in ["../escaped.html", "/etc/x", "a/../../b", MARKER] {
        assert!(place.write_to(&place.path("site"), &site(&[(path, "x")])).is_err(), "{path}");
    }
    assert_eq!(names(place.root.path()), ["courses"]);
}

#[test]
fn a_spoilt_memory_costs_nothing_but_time() {
    let place = Place::new();
    let set = site(&[("index.html", "home")]);
    place.write(&set);
    let file = place.path(".lyceum/last-build");
    let good = fs::read(&file).expect("it is there");
    for spoilt in [&b""[..], b"rubbish", &good[..good.len() - 1], &[&good[..], b"x"].concat()] {
        fs::write(&file, spoilt).expect("written");
        assert_eq!(place.write(&set).made, 1);
        assert_eq!(tree(&place.path("site"))["index.html"], b"home");
    }
    assert_eq!(place.write(&set).made, 0);
}

#[test]
fn what_the_last_run_read_is_remembered_until_the_output_is_touched() {
    let place = Place::new();
    let set = site(&[("index.html", "home")]);
    let (out, memory) = (place.path("site"), place.path(".lyceum"));
    let target = Target { out: &out, memory: &memory, protected: &[], inputs: Key::of(b"sources"), told: "" };
    assert_eq!(remembered(&target), None);
    write(&set, &target, &|_| ()).expect("it is written");
    let known = remembered(&target).expect("it is remembered");
    assert!(known.stands_for(Key::of(b"sources")) && !known.stands_for(Key::of(b"other")));
    assert_eq!((known.files(), known.bytes()), (1, 4));
    let elsewhere = Target { out: &place.path("other"), ..target };
    assert_eq!(remembered(&elsewhere), None);
    fs::remove_file(out.join("index.html")).expect("removed");
    assert!(!remembered(&target).expect("it is remembered").stands_for(Key::of(b"sources")));
}

#[test]
fn progress_counts_every_file() {
    let place = Place::new();
    let count = AtomicUsize::new(0);
    let set = site(&[("a", "1"), ("b", "2"), ("c", "3")]);
    let (out, memory) = (place.path("site"), place.path(".lyceum"));
    let target = Target { out: &out, memory: &memory, protected: &[], inputs: Key::of(b""), told: "" };
    write(&set, &target, &|more| _ = count.fetch_add(more, Ordering::Relaxed)).expect("it is written");
    assert_eq!(count.load(Ordering::Relaxed), 3);
}

#[test]
fn many_edits_end_in_the_tree_that_a_clean_build_makes() {
    let place = Place::new();
    let mut random = 7_u64;
    let mut next = |below: u64| {
        random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (random >> 33) % below
    };
    let mut files: BTreeMap<String, String> = BTreeMap::new();
    for round in 0..60 {
        for _ in 0..=next(4) {
            let path = format!("f{}/p{}.html", next(4), next(5));
            match next(3) {
                0 => drop(files.remove(&path)),
                _ => drop(files.insert(path, format!("text {}", next(9)))),
            }
        }
        let listed: Vec<_> = files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
        let set = site(&listed);
        place.write(&set);
        let clean = Place::new();
        clean.write(&set);
        assert!(tree(&place.path("site")) == tree(&clean.path("site")), "round {round}");
    }
}

/// The site of the kill tests: `version` changes every second file and moves a folder.
fn versioned(version: u32) -> ArtifactSet {
    let mut set = ArtifactSet::default();
    for number in 0..400 {
        let text = if number % 2 == 0 { format!("{number}") } else { format!("{number} of version {version}") };
        let folder = if number % 8 == 3 { format!("moved{version}") } else { format!("f{}", number % 10) };
        set.add(Artifact::of_bytes(format!("{folder}/{number}.html"), text.into_bytes())).expect("paths differ");
    }
    set
}

/// Not a test of its own: the program that the next test kills.
#[test]
fn a_writer_to_be_killed() {
    let Some(root) = std::env::var_os("LYCEUM_TEST_WRITER_ROOT").map(PathBuf::from) else { return };
    let (out, memory) = (root.join("site"), root.join(".lyceum"));
    for version in 0.. {
        let target = Target { out: &out, memory: &memory, protected: &[], inputs: Key::of(b""), told: "" };
        write(&versioned(version % 2), &target, &|_| ()).expect("it is written");
    }
}

#[cfg(unix)]
#[test]
fn a_kill_at_any_moment_leaves_the_old_tree_or_the_new_one() {
    let place = Place::new();
    let wanted: Vec<_> = [0, 1]
        .map(|version| {
            let clean = Place::new();
            clean.write(&versioned(version));
            tree(&clean.path("site"))
        })
        .into();
    place.write(&versioned(0));
    for round in 0..20_u64 {
        let mut writer = Command::new(std::env::current_exe().expect("this program"))
            .args(["--exact", "a_writer_to_be_killed", "--nocapture"])
            .env("LYCEUM_TEST_WRITER_ROOT", place.root.path())
            .stdout(std::process::Stdio::null())
            .spawn()
            .expect("it starts");
        std::thread::sleep(Duration::from_micros(20_000 + round * 7_919 % 60_000));
        writer.kill().expect("it is killed");
        writer.wait().expect("it ends");
        let found = tree(&place.path("site"));
        assert!(wanted.contains(&found), "mixed after round {round}: {} files", found.len());
    }
    // What the dead left is cleared away, and what they remembered misleads nobody.
    place.write(&versioned(1));
    assert!(tree(&place.path("site")) == wanted[1]);
    assert_eq!(names(place.root.path()), [".lyceum", "courses", "site"]);
    assert_eq!(names(&place.path(".lyceum")), [".gitignore", "last-build"]);
}
