//! A site that was built again and again is the same as one built once.
//!
//! Scripts of edits that nobody would think of run over a tiny site: one workshop
//! lives through all of them, a new one looks at each state from the same lock. `LYCEUM_SCRIPTS` says how
//! many scripts are tried.

#![allow(clippy::expect_used)] // A scene that cannot be set up fails its test.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime};

use lyceum::artifact::Recipe;
use lyceum::model::lock::print;
use lyceum::pipeline::{Built, Workshop};
use proptest::prelude::*;
use tempfile::TempDir;

/// What stays the same in all lessons, so that a small edit is one.
const LONG: &str = "The caller waits and hears the floor behind you while the line is open. Say who you are, ask \
    one question, write down what you hear, read it back slowly, and tell the caller what comes next and when.\n\n";

/// One edit: what is done, and three numbers that say to what.
type Edit = (u8, u8, u8, u8);

/// Bytes of a key.
const KEY: usize = size_of::<lyceum::artifact::Key>();

/// Each write is a little later than the last, as it is when people write.
static CLOCK: AtomicU64 = AtomicU64::new(0);

fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().expect("a folder around it")).expect("its folder");
    fs::write(path, text).expect("written");
    let later = Duration::from_millis(CLOCK.fetch_add(1, Ordering::Relaxed));
    let file = fs::File::options().write(true).open(path).expect("opened");
    file.set_modified(SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000) + later).expect("a time");
}

/// A site of two courses on disk.
struct Site {
    folder: TempDir,
}

impl Site {
    fn new() -> Self {
        let site = Self { folder: tempfile::tempdir().expect("a folder") };
        site.put("lyceum.yaml", "title: Small\nid: small\nlanguages: [en, hi]\nvariables: { desk: the desk }\n");
        for course in ["01-calls", "02-desk"] {
            site.put(&format!("courses/{course}/course.md"), "---\ntitle: A course\n---\n\nWords.\n");
            for lesson in ["01-one", "02-two"] {
                site.put(&format!("courses/{course}/01-first/{lesson}.md"), &lesson_text(0, "", 0));
            }
        }
        site.put("courses/01-calls/01-first/desk.svg", "<svg width=\"4\" height=\"3\"/>");
        site
    }

    fn root(&self) -> &Path {
        self.folder.path()
    }

    fn put(&self, path: &str, text: &str) -> PathBuf {
        let path = self.root().join(path);
        write(&path, text);
        path
    }

    /// All files, or all folders, under `courses/`, from the site's root, in order.
    fn all(&self, folders: bool) -> Vec<String> {
        let mut found = Vec::new();
        let mut open = vec![self.root().join("courses")];
        while let Some(folder) = open.pop() {
            for entry in fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path()) {
                let shown = entry.strip_prefix(self.root()).expect("inside").to_string_lossy().into_owned();
                if entry.is_dir() {
                    open.push(entry);
                }
                if self.root().join(&shown).is_dir() == folders {
                    found.push(shown);
                }
            }
        }
        found.sort();
        found
    }

    /// Does an edit; gives the paths that a watcher would tell of.
    fn edit(&self, (what, one, two, three): Edit) -> Vec<PathBuf> {
        let files = self.all(false);
        let folders = self.all(true);
        let pick = |list: &[String], by: u8| list.get(usize::from(by) % list.len().max(1)).cloned();
        match (what % 13, pick(&files, one), pick(&folders, one)) {
            (0..=3, Some(file), _) => {
                let link = pick(&files, two).filter(|_| three % 3 == 0).map_or(String::new(), |to| format!("/{to}"));
                vec![self.put(&file, &text_for(&file, three, &link, two))]
            }
            (4, _, Some(folder)) => {
                let name = format!("{folder}/{:02}-new{}.md", two % 5, three % 4);
                vec![self.put(&name, &lesson_text(three, "", two))]
            }
            (5, Some(file), _) if files.len() > 2 => {
                fs::remove_file(self.root().join(&file)).expect("removed");
                vec![self.root().join(file)]
            }
            (6, Some(file), _) => {
                let to = format!("{}/{:02}-named{}.md", file.rsplit_once('/').expect("a folder").0, two % 6, three % 3);
                self.rename(&file, &to)
            }
            (7, _, Some(folder)) => {
                let to = format!("{}/{:02}-moved{}", folder.rsplit_once('/').expect("a folder").0, two % 4, three % 3);
                self.rename(&folder, &to)
            }
            (8, _, Some(folder)) => {
                let name = ["desk.svg", "talk.mp3", "talk.vtt", "talk.txt"][usize::from(two % 4)];
                vec![self.put(&format!("{folder}/{name}"), &text_for(name, three, "", two))]
            }
            (9, ..) => {
                let own = format!("title: छोटा {}\nvariables: {{ desk: डेस्क {} }}\n", one % 3, two % 3);
                vec![self.put("lyceum.hi.yaml", &own)]
            }
            (11, ..) => {
                let name =
                    ["courses/glossary.md", "courses/glossary.md", "courses/glossary.hi.md"][usize::from(one % 3)];
                vec![self.put(name, &glossary_text(two, three))]
            }
            (10, Some(file), _) if file.ends_with(".md") && !file.ends_with(".hi.md") => {
                let path = format!("{}.hi.md", file.trim_end_matches(".md"));
                vec![self.put(&path, &text_for(&file, three, "", two))]
            }
            _ => {
                let languages = if one % 5 == 4 { "[en]" } else { "[en, hi]" };
                let title = format!("title: Small {}\nid: small\nlanguages: {languages}\n", one % 3);
                vec![self.put("lyceum.yaml", &(title + "variables: { desk: the desk }\n"))]
            }
        }
    }

    fn rename(&self, from: &str, to: &str) -> Vec<PathBuf> {
        let (from, to) = (self.root().join(from), self.root().join(to));
        if !to.exists() {
            fs::rename(&from, &to).expect("renamed");
        }
        vec![from, to]
    }
}

fn text_for(path: &str, variant: u8, link: &str, number: u8) -> String {
    match path.rsplit_once('.').map(|(_, ending)| ending) {
        Some("svg") => format!("<svg width=\"{}\" height=\"3\"/>", number % 3 + 1),
        Some("vtt") => format!("WEBVTT\n\n00:00.000 --> 00:0{}.000\nHello\n", number % 3 + 1),
        Some("md") if path.starts_with("courses/glossary.") => glossary_text(variant, number),
        Some("md") if path.ends_with("course.md") => {
            format!("---\ntitle: Course {}\nsummary: About {}.\n---\n\nWords.\n", variant % 3, number % 3)
        }
        Some("md") => lesson_text(variant, link, number),
        _ => format!("Words {number}\n"),
    }
}

/// Terms that lessons use, under one id or another.
fn glossary_text(variant: u8, number: u8) -> String {
    let names = ["caller", "floor | line", "the line", "slowly"];
    let [first, second] = [variant, variant + 1].map(|at| names[usize::from(at) % names.len()]);
    let (id, quiet) = ([" {#who}", ""][usize::from(number % 2)], ["", " {.quiet}"][usize::from(number / 2 % 2)]);
    let see = if variant % 3 == 2 { " See [it](glossary:who)." } else { "" };
    format!(
        "About {variant}.\n\n{first}{id}\n: Meaning {}.{see}\n\n{second}{quiet}\n: Other {}.\n",
        number % 3,
        variant % 2
    )
}

fn lesson_text(variant: u8, link: &str, number: u8) -> String {
    let draft = if variant % 7 == 6 { "draft: true\n" } else { "" };
    let link = if link.is_empty() { String::new() } else { format!("See [this]({link}).\n\n") };
    let picture = if variant % 5 == 4 { "![A desk](desk.svg)\n\n![Hear](talk.mp3)\n\n" } else { "" };
    // reworded, with an id or without one: what is remembered of it is not what the source says
    let (id, word) = (["#which ", ""][usize::from(number % 2)], ["here", "there", "anywhere"][usize::from(number % 3)]);
    let question = format!(
        "## Which one of them all is it {word}? {{{id}.question}}\n\n- (x) This one, {word}\n  > Yes.\n- ( ) That\n  > No.\n"
    );
    let question = if variant % 4 == 3 { question } else { String::new() };
    let (title, section, day) = (variant % 6, number % 3, variant % 3 + 1);
    format!(
        "---\ntitle: Title {title}\nsummary: On {number} at {{{{desk}}}}.\nupdated: 2026-01-0{day}\n{draft}---\n\nWords {number} at {{{{desk}}}}.\n\n## Section {section}\n\n{LONG}{link}{picture}{question}"
    )
}

/// Everything that can be seen of a build.
#[derive(Debug, PartialEq)]
struct Seen {
    files: Option<BTreeMap<String, Vec<u8>>>,
    lock: String,
    faults: Vec<String>,
}

fn seen(built: &Built) -> Seen {
    let bytes = |recipe: &Recipe| match recipe {
        Recipe::Bytes(bytes) => bytes.to_vec(),
        Recipe::Made(make) => make.make().unwrap_or_else(|fault| fault.message.into_bytes()),
        Recipe::File(path) => fs::read(path).expect("the file is there"),
    };
    let all = built.artifacts.as_ref().map(|set| {
        // a key stands for the bytes, so it must be the same too
        let entry = |artifact: &lyceum::artifact::Artifact| {
            let keyed = [&artifact.key.bytes()[..], &bytes(&artifact.recipe)].concat();
            (artifact.path.to_string(), keyed)
        };
        set.iter().map(entry).collect()
    });
    let lock = print(&built.ids.recognised.lock);
    Seen { files: all, lock, faults: built.diagnostics.iter().map(|fault| format!("{fault:?}")).collect() }
}

/// What was written so far, by path and key.
#[derive(Default)]
struct Written(BTreeMap<(String, Vec<u8>), Vec<u8>>);

impl Written {
    /// Paths with other bytes than before under the same key: they would not be written again.
    fn stale(&mut self, seen: &Seen) -> Vec<String> {
        let mut stale = Vec::new();
        for (path, bytes) in seen.files.iter().flatten() {
            let kept = self.0.entry((path.clone(), bytes[..KEY].to_vec())).or_insert_with(|| bytes.clone());
            if kept != bytes {
                stale.push(path.clone());
            }
        }
        stale
    }
}

/// What a first build makes that finds this lock.
fn clean(site: &Site, lock: Option<&str>) -> Seen {
    let path = site.root().join("lyceum.lock");
    let there = fs::read_to_string(&path).ok();
    let leave = |text: Option<&str>| match text {
        Some(text) => fs::write(&path, text).expect("written"),
        None => _ = fs::remove_file(&path),
    };
    leave(lock);
    let mut workshop = Workshop::new(site.root(), false);
    let look = workshop.look().expect("a site");
    let seen = seen(&workshop.build(look, &mut |_| {}));
    leave(there.as_deref());
    seen
}

fn scripts() -> u32 {
    std::env::var("LYCEUM_SCRIPTS").ok().and_then(|count| count.parse().ok()).unwrap_or(40)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: scripts(), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn after_any_edit_the_site_is_what_a_first_build_would_make(
        script in prop::collection::vec(any::<Edit>(), 8),
        scans in any::<u8>(),
        writes in any::<u8>(),
    ) {
        let site = Site::new();
        let mut workshop = Workshop::new(site.root(), false);
        let look = workshop.look().expect("a site");
        let first = workshop.build(look, &mut |_| {});
        // carried on in memory as `serve` does, or written as `build` does
        let mut lock = print(&first.ids.recognised.lock);
        // what is written once is not written again under the same key
        let mut written = Written::default();
        for (step, edit) in script.into_iter().enumerate() {
            let touched = site.edit(edit);
            let by_hint = scans >> step & 1 == 0;
            let look = if by_hint { workshop.look_at(&touched) } else { workshop.look() }.expect("a site");
            let built = workshop.build(look, &mut |_| {});
            let again = seen(&built);
            prop_assert_eq!(written.stale(&again), Vec::<String>::new(), "step {}", step);
            prop_assert_eq!(&again, &clean(&site, Some(&lock)), "step {} {:?}, told: {}", step, edit, by_hint);
            if !built.has_errors() {
                lock.clone_from(&again.lock);
            }
            if let Some(text) = built.ids.text.filter(|_| writes >> step & 1 == 0) {
                fs::write(site.root().join("lyceum.lock"), text).expect("written");
            }
        }
    }
}

#[test]
fn most_of_these_sites_can_be_built() {
    let site = Site::new();
    assert!(clean(&site, None).files.is_some(), "{:?}", clean(&site, None).faults);
    site.edit((0, 1, 0, 3));
    assert!(clean(&site, None).files.is_some(), "{:?}", clean(&site, None).faults);
}

#[test]
fn an_edit_of_the_glossary_reaches_the_pages_whose_terms_it_changes_and_no_others() {
    let site = Site::new();
    let (path, marked) = ("courses/glossary.md", "calls/first/one.html");
    site.put("courses/01-calls/01-first/01-one.md", "---\ntitle: One\n---\n\nThe badge.\n");
    let mut workshop = Workshop::new(site.root(), false);
    let mut keys = |text: &str| -> BTreeMap<String, Vec<u8>> {
        let look = workshop.look_at(&[site.put(path, text)]).expect("a site");
        let built = workshop.build(look, &mut |_| {});
        let set = built.artifacts.unwrap_or_else(|| unreachable!("{:?}", built.diagnostics));
        set.iter().map(|artifact| (artifact.path.to_string(), artifact.key.bytes().to_vec())).collect()
    };
    let first = keys("badge\n: Opens doors.\n\nlift\n: Goes up.\n");
    // what is searched says all of it
    let changed = |now: &BTreeMap<String, Vec<u8>>| -> Vec<String> {
        now.iter()
            .filter(|(path, key)| first.get(*path) != Some(*key) && !path.contains("search"))
            .map(|(path, _)| path.clone())
            .collect()
    };
    let glossaries = ["glossary.html", "hi/glossary.html"].map(str::to_owned);
    assert_eq!(changed(&keys("badge\n: Opens doors.\n\nlift\n: Goes down.\n")), glossaries);
    let explained = changed(&keys("badge\n: Opens gates.\n\nlift\n: Goes up.\n"));
    let shown =
        ["calls/cards.js", marked, "glossary.html", "hi/calls/cards.js", "hi/calls/first/one.html", "hi/glossary.html"];
    assert_eq!(explained, shown);
    let unmarked = changed(&keys("gate pass\n: Opens doors.\n\nlift\n: Goes up.\n"));
    assert!(
        unmarked.iter().any(|path| path == marked) && !unmarked.iter().any(|path| path.ends_with("two.html")),
        "{unmarked:?}"
    );
}

#[test]
fn small_edits_of_a_lesson_reach_every_page_that_shows_them() {
    let site = Site::new();
    let mut workshop = Workshop::new(site.root(), false);
    let mut written = Written::default();
    let path = "courses/01-calls/01-first/01-one.md";
    let text = lesson_text(0, "", 0);
    let edits = [
        ("", ""),
        ("summary: On 0", "summary: Of 0"),
        ("updated: 2026-01-01", "updated: 2026-01-09"),
        ("Words 0", "Word 0"),
    ];
    for (from, to) in edits {
        let look = workshop.look_at(&[site.put(path, &text.replacen(from, to, 1))]).expect("a site");
        let built = workshop.build(look, &mut |_| {});
        std::fs::write(site.root().join("lyceum.lock"), print(&built.ids.recognised.lock)).expect("written");
        assert_eq!(written.stale(&seen(&built)), Vec::<String>::new(), "{to}");
    }
}
