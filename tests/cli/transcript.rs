//! Runs a transcript: a file of orders and what they print.
//!
//! The first lines say why it is there. Then, line by line:
//!
//! ```text
//! @ site                     a small good site; whatever was there before is gone
//! @ nothing                  an empty folder
//! @ write PATH               a file of the lines below that begin with |
//! @ bytes PATH FF FE …       a file of these bytes
//! @ large PATH MEBIBYTES     a file of so many
//! @ folder PATH  @ remove PATH  @ link PATH TARGET
//! @ remember PATH            takes a picture of a folder
//! @ untouched PATH           fails unless the folder still looks like it
//! $ lyceum …                 an order; VAR=value may stand before it
//! $ cat PATH                 shows a file
//! > …                        what it prints to standard output
//! ! …                        what it prints to standard error
//! = 0                        how it ends
//! ```
//!
//! Times, sizes, counts of files, random ids and the folder's path are written as `[TIME]`
//! and so on. With `UPDATE=1` the expectations are written anew.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

const SITE: [(&str, &str); 4] = [
    ("lyceum.yaml", "title: Test\nid: a\n"),
    ("courses/calls/course.md", "---\ntitle: Calls\n---\n"),
    ("courses/calls/01-opening.md", "---\ntitle: Opening\n---\nSay your name.\n"),
    (
        "courses/calls/02-check.quiz.md",
        "---\ntitle: Check\n---\n## What do you say first?\n- (x) My name\n  > Yes.\n- ( ) Nothing\n  > No.\n",
    ),
];

/// Every file of a folder with its bytes.
pub type Picture = BTreeMap<PathBuf, Vec<u8>>;

/// Takes a picture of a folder.
pub fn picture(folder: &Path) -> Picture {
    let entries = walkdir::WalkDir::new(folder).into_iter().map(|entry| entry.expect("a folder that can be read"));
    entries
        .filter(|entry| entry.file_type().is_file())
        .map(|entry| (entry.path().to_owned(), fs::read(entry.path()).expect("a file")))
        .collect()
}

/// Makes the small good site in a folder.
pub fn good_site(root: &Path) {
    for (path, text) in SITE {
        write(&root.join(path), text.as_bytes());
    }
}

fn write(path: &Path, bytes: &[u8]) {
    fs::create_dir_all(path.parent().expect("a folder")).expect("made");
    fs::write(path, bytes).expect("written");
}

/// Runs the transcript of this name, and compares or rewrites it.
pub fn run(name: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cli").join(format!("{}.txt", name.replace('_', "-")));
    let expected = fs::read_to_string(&path).expect("a transcript");
    let actual = Run::new().all(&expected);
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&path, actual).expect("written");
    } else if actual != expected {
        panic!("{} tells another story; UPDATE=1 would write:\n\n{}", path.display(), differences(&expected, &actual));
    }
}

fn differences(expected: &str, actual: &str) -> String {
    let same = expected.lines().zip(actual.lines()).take_while(|(one, other)| one == other).count();
    let (from, to) = (same.saturating_sub(4), same + 24);
    let part = |text: &str| text.lines().skip(from).take(to - from).collect::<Vec<_>>().join("\n");
    format!("--- line {same}, expected\n{}\n--- actual\n{}", part(expected), part(actual))
}

struct Run {
    folder: TempDir,
    root: PathBuf,
    pictures: BTreeMap<String, Picture>,
}

impl Run {
    fn new() -> Self {
        let folder = TempDir::new().expect("a folder");
        let root = folder.path().canonicalize().expect("a real path").join("work");
        fs::create_dir(&root).expect("made");
        Self { folder, root, pictures: BTreeMap::new() }
    }

    /// The transcript as it really goes.
    fn all(&mut self, script: &str) -> String {
        let mut out = String::new();
        let mut lines = script.lines().peekable();
        while let Some(line) = lines.next() {
            if line.starts_with(['>', '!', '=']) {
                continue;
            }
            out.push_str(&format!("{line}\n"));
            if let Some(order) = line.strip_prefix("$ ") {
                out.push_str(&self.order(order));
            } else if let Some(setup) = line.strip_prefix("@ ") {
                let mut text = String::new();
                while let Some(inner) = lines.next_if(|line| line.starts_with('|')) {
                    out.push_str(&format!("{inner}\n"));
                    text.push_str(&format!("{}\n", inner[1..].strip_prefix(' ').unwrap_or(&inner[1..])));
                }
                self.set_up(setup, &text);
            }
        }
        out
    }

    fn set_up(&mut self, line: &str, text: &str) {
        let words: Vec<&str> = line.split_whitespace().collect();
        let at = |path: &str| self.root.join(path);
        match words.as_slice() {
            ["site"] => {
                self.empty();
                good_site(&self.root);
            }
            ["nothing"] => self.empty(),
            ["write", path] => write(&at(path), text.as_bytes()),
            ["bytes", path, hex @ ..] => {
                let bytes: Vec<u8> = hex.iter().map(|byte| u8::from_str_radix(byte, 16).expect("hex")).collect();
                write(&at(path), &bytes);
            }
            ["large", path, count] => {
                write(&at(path), "word ".repeat(count.parse::<usize>().expect("a count") * 209_716).as_bytes());
            }
            ["folder", path] => fs::create_dir_all(at(path)).expect("made"),
            ["remove", path] if at(path).is_dir() => fs::remove_dir_all(at(path)).expect("removed"),
            ["remove", path] => fs::remove_file(at(path)).expect("removed"),
            #[cfg(unix)]
            ["link", path, target] => std::os::unix::fs::symlink(target, at(path)).expect("linked"),
            ["remember", path] => _ = self.pictures.insert((*path).to_owned(), picture(&at(path))),
            ["untouched", path] => {
                let is_equal = self.pictures.get(*path) == Some(&picture(&at(path)));
                assert!(is_equal, "{path} does not look as it did");
            }
            _ => panic!("no such set-up: {line}"),
        }
    }

    fn empty(&self) {
        fs::remove_dir_all(&self.root).expect("removed");
        fs::create_dir(&self.root).expect("made");
    }

    fn order(&self, order: &str) -> String {
        if let Some(path) = order.strip_prefix("cat ") {
            let text = fs::read_to_string(self.root.join(path)).expect("a text");
            return self.prefixed('>', &text);
        }
        let done = self.lyceum(order);
        let status = done.status.code().map_or(String::from("by a signal"), |code| code.to_string());
        let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).expect("text");
        format!("{}{}= {status}\n", self.prefixed('>', &text(&done.stdout)), self.prefixed('!', &text(&done.stderr)))
    }

    fn lyceum(&self, order: &str) -> Output {
        let mut words = order.split_whitespace().peekable();
        let mut command = Command::new(env!("CARGO_BIN_EXE_lyceum"));
        command.current_dir(&self.root).env_remove("NO_COLOR").env("HOME", self.folder.path().join("home"));
        while let Some((name, value)) = words.peek().and_then(|word| word.split_once('=')) {
            command.env(name, value);
            words.next();
        }
        assert_eq!(words.next(), Some("lyceum"), "an order begins with lyceum: {order}");
        command.args(words).output().expect("lyceum runs")
    }

    fn prefixed(&self, sign: char, text: &str) -> String {
        let text = text.replace(&*self.root.to_string_lossy(), "[DIR]").replace(env!("CARGO_PKG_VERSION"), "[VERSION]");
        let line = |line: &str| format!("{sign} {}", settled(line)).trim_end().to_owned() + "\n";
        text.lines().map(line).collect()
    }
}

/// A line without what differs from run to run.
fn settled(line: &str) -> String {
    let line = &settled_json(line);
    let mut out: Vec<String> = Vec::new();
    for word in line.split(' ').map(random_id) {
        let unit = word.trim_end_matches([',', '.', ':', ';', ')']);
        let mark = match unit {
            "ms" | "s" => "[TIME]",
            "kB" | "MB" | "bytes" => "[SIZE]",
            "files" => "[SOME] files",
            _ => "",
        };
        let before = out.last().map_or("", String::as_str);
        let opened = before.len() - before.trim_start_matches('(').len();
        let is_number = before[opened..].starts_with(|sign: char| sign.is_ascii_digit())
            && before[opened..].bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
        if mark.is_empty() || !is_number {
            out.push(word);
            continue;
        }
        let settled = format!("{}{mark}{}", &before[..opened], &word[unit.len()..]);
        out.pop();
        // how far a figure is set in depends on its digits
        while out.len() > 1 && out.last().is_some_and(String::is_empty) {
            out.pop();
        }
        out.push(settled);
    }
    out.join(" ")
}

/// `"pages_bytes":123` is a size, too.
fn settled_json(line: &str) -> String {
    let mut parts = line.split("_bytes\":");
    let first = parts.next().unwrap_or("").to_owned();
    parts.fold(first, |out, part| {
        format!("{out}_bytes\":[SIZE]{}", part.trim_start_matches(|sign: char| sign.is_ascii_digit()))
    })
}

fn random_id(word: &str) -> String {
    let (bare, end) = word.split_at(word.trim_end_matches(['.', ',']).len());
    let groups: Vec<&str> = bare.split('-').collect();
    let is_group = |group: &&str| group.len() == 4 && group.bytes().all(|byte| byte.is_ascii_alphanumeric());
    if groups.len() == 3 && groups.iter().all(is_group) { format!("[ID]{end}") } else { word.to_owned() }
}

#[test]
fn what_differs_from_run_to_run_is_written_as_a_word() {
    assert_eq!(settled("Built in 94 ms: 19 files, 252 kB."), "Built in [TIME]: [SOME] files, [SIZE].");
    assert_eq!(settled("load           35.2 ms"), "load [TIME]");
    assert_eq!(settled("the site's id is k7q2-m4xd-9tza"), "the site's id is [ID]");
    assert_eq!(settled("  2 | - (x) A"), "  2 | - (x) A");
}
