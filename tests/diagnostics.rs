//! Every code has its page in `tests/diagnostics/`, and every page tells the truth:
//! the bad site gives exactly the message, the mended one gives none.
//!
//! Each site is built and written to disk as `lyceum build` does it. `UPDATE=1`
//! writes what lyceum says now into the pages; read the difference before you keep it.

#![allow(clippy::expect_used, clippy::panic)] // A sample that cannot be laid out fails its test.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use lyceum::artifact::Key;
use lyceum::diagnostic::{Diagnostic, Explanation, Format, codes, print, sort};
use lyceum::pipeline::Workshop;
use lyceum::pipeline::write::{Target, write};
use tempfile::TempDir;

/// What could be better about questions is told on the pages of these codes, and left out on
/// all others: their samples are as short as can be.
const ADVICE: [&str; 9] = [
    "option-without-feedback",
    "option-all-of-above",
    "options-many",
    "stem-negative",
    "answer-longest",
    "answer-same-place",
    "pool-without-questions",
    "objective-without-question",
    "lesson-without-question",
];

/// The name of the folder that every sample site lies in.
const SITE: &str = "my-training";

#[test]
fn every_code_has_its_page_and_every_page_its_code() {
    let known: BTreeSet<String> = codes::ALL.iter().map(|code| code.name().to_owned()).collect();
    let written: BTreeSet<String> = pages().iter().map(|page| page.code.to_owned()).collect();
    let missing: Vec<_> = known.difference(&written).collect();
    let strange: Vec<_> = written.difference(&known).collect();
    assert!(missing.is_empty(), "codes without a page in tests/diagnostics: {missing:?}");
    assert!(strange.is_empty(), "pages of codes that do not exist: {strange:?}");
}

#[test]
fn every_bad_site_gives_exactly_its_message() {
    let wrong: Vec<String> = pages().iter().filter_map(message_fault).collect();
    assert!(wrong.is_empty(), "\n{}\nUPDATE=1 writes what lyceum says now.", wrong.join("\n"));
}

#[test]
fn every_mended_site_gives_none() {
    let wrong: Vec<String> = pages()
        .iter()
        .filter_map(|page| {
            let said = told(page.code, &samples(page.section("Good")));
            (!said.is_empty()).then(|| format!("{}: the mended site still gives\n{said}", page.code))
        })
        .collect();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn every_page_says_what_it_means_in_plain_words() {
    for page in pages() {
        let (code, meaning) = (page.code, page.meaning());
        assert!(page.text.starts_with(&format!("# {code}\n")), "{code}: the first line is `# {code}`");
        let (first, rest) = meaning.split_once('.').unwrap_or((meaning, ""));
        assert!((10..=90).contains(&first.chars().count()), "{code}: the first sentence is a short line: {first}");
        assert!(!first.contains('\n'), "{code}: the first sentence stands on one line");
        assert!(rest.len() > 40, "{code}: the meaning says why it matters");
        let words = meaning.to_lowercase().replace("lyceum.yaml", "").replace("theme.yaml", "");
        for jargon in ["parser", "yaml", "diagnostic", "invalid", "syntax", "string", "boolean", "user"] {
            assert!(!words.contains(jargon), "{code}: `{jargon}` is no word of a trainer's");
        }
        assert!(!samples(page.section("Bad")).is_empty(), "{code}: it has a bad sample");
        assert!(!samples(page.section("Good")).is_empty(), "{code}: it has a mended sample");
    }
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/diagnostics")
}

/// The pages as they lie on disk now, read by the code that `lyceum explain` reads with.
fn pages() -> Vec<Explanation> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder()).expect("the folder of pages") {
        let path = entry.expect("an entry").path();
        let name = path.file_name().and_then(|name| name.to_str()).expect("a plain name");
        let code = name.strip_suffix(".md").unwrap_or(name).to_owned();
        let text = fs::read_to_string(&path).expect("a page");
        found.push(Explanation { code: Box::leak(code.into_boxed_str()), text: Box::leak(text.into_boxed_str()) });
    }
    found.sort_by_key(|page| page.code);
    found
}

fn message_fault(page: &Explanation) -> Option<String> {
    let code = page.code;
    let said = told(code, &samples(page.section("Bad")));
    if !said.contains(&format!("[{code}]: ")) {
        return Some(format!("{code}: its bad site does not give it, but\n{said}"));
    }
    let message = samples(page.section("Message"));
    let expected = message.first().map_or("", |sample| sample.text.as_str());
    if said == expected {
        return None;
    }
    if std::env::var_os("UPDATE").is_some() {
        update(page, &said);
        return None;
    }
    Some(format!("{code}: lyceum says something else\n{}", difference(expected, &said)))
}

fn update(page: &Explanation, said: &str) {
    let (before, rest) = page.text.split_once("\n## Message\n").expect("a section `## Message`");
    let (_, good) = rest.split_once("\n## Good\n").expect("a section `## Good`");
    let text = format!("{before}\n## Message\n\n~~~~\n{said}~~~~\n\n## Good\n{good}");
    fs::write(folder().join(format!("{}.md", page.code)), text).expect("the page is written");
}

/// Both texts line by line; lines that are not the same carry a sign.
fn difference(expected: &str, said: &str) -> String {
    let (old, new): (Vec<&str>, Vec<&str>) = (expected.lines().collect(), said.lines().collect());
    let same = old.iter().zip(&new).take_while(|(one, other)| one == other).count();
    let tails = old[same..].iter().rev().zip(new[same..].iter().rev());
    let tail = tails.take_while(|(one, other)| one == other).count();
    let signed = |sign: &str, lines: &[&str]| lines.iter().map(|line| format!("{sign} {line}\n")).collect::<String>();
    let (old_end, new_end) = (old.len() - tail, new.len() - tail);
    let changed = signed("-", &old[same..old_end]) + &signed("+", &new[same..new_end]);
    signed(" ", &old[..same]) + &changed + &signed(" ", &old[old_end..])
}

/// One fenced file of a page.
#[derive(Debug)]
struct Sample {
    path: String,
    /// What a text cannot say, in brackets behind the path.
    note: String,
    text: String,
}

/// The fenced files of a section.
fn samples(section: &str) -> Vec<Sample> {
    let mut found = Vec::new();
    let mut lines = section.lines();
    while let Some(line) = lines.next() {
        let Some(info) = line.strip_prefix("~~~~") else { continue };
        let body = lines.by_ref().take_while(|line| *line != "~~~~");
        let text: String = body.map(|line| format!("{line}\n")).collect();
        let (path, note) = info.trim().split_once(" (").unwrap_or((info.trim(), ""));
        let note = note.trim_end_matches(')').to_owned();
        found.push(Sample { path: path.to_owned(), note, text });
    }
    found
}

/// Everything lyceum says when it builds a site of these files, on the page of a code.
fn told(code: &str, samples: &[Sample]) -> String {
    let around = TempDir::new().expect("a folder");
    let around = around.path().canonicalize().expect("its real path");
    let root = around.join(SITE);
    fs::create_dir(&root).expect("the site's folder");
    for sample in defaults(samples).iter().chain(samples) {
        lay(&root, sample);
    }
    let mut faults = build(&root);
    faults.retain(|fault| ADVICE.contains(&code) || !ADVICE.contains(&fault.code.name()));
    let text = print(&faults, Format::Text { colour: false });
    let text = text.replace(&format!("{}/", root.display()), "").replace(&format!("{}/", around.display()), "");
    assert!(!text.contains(&*around.to_string_lossy()), "a message names a folder of the test:\n{text}");
    text
}

/// What `lyceum build` does: nothing is written where there are errors.
fn build(root: &Path) -> Vec<Diagnostic> {
    let mut workshop = Workshop::new(root, false);
    let look = match workshop.look() {
        Ok(look) => look,
        Err(fault) => return vec![*fault],
    };
    let out = root.join(&look.settings.output);
    let built = workshop.build(look, &mut |_| {});
    let mut faults = built.diagnostics;
    let Some(artifacts) = built.artifacts else { return faults };
    let protected = [root.to_owned(), root.join("courses"), root.join("themes")];
    let target =
        Target { out: &out, memory: &root.join(".lyceum"), protected: &protected, inputs: Key::of(b""), told: "" };
    if let Err(mut found) = write(&artifacts, &target, &|_| {}) {
        sort(&mut found);
        faults.extend(found);
    }
    faults
}

/// The files that a sample leaves out because they have nothing to do with it.
fn defaults(samples: &[Sample]) -> Vec<Sample> {
    let given = |path: &str| samples.iter().any(|sample| sample.path == path);
    let mut files = vec![("lyceum.yaml".to_owned(), "title: Our training\nid: our-training\n")];
    let mut courses: BTreeSet<&str> = samples.iter().filter_map(|sample| course_of(&sample.path)).collect();
    if courses.is_empty() && !given("courses") {
        courses.insert("demo");
    }
    for course in courses {
        let has_page = samples.iter().any(|sample| course_of(&sample.path) == Some(course) && is_page(sample));
        files.push((format!("courses/{course}/course.md"), "---\ntitle: Demo\n---\n"));
        if !has_page {
            files.push((format!("courses/{course}/01-welcome.md"), "# Welcome\n\nGood that you are here.\n"));
        }
    }
    let sample = |(path, text): (String, &str)| Sample { path, note: String::new(), text: text.to_owned() };
    files.into_iter().filter(|(path, _)| !given(path)).map(sample).collect()
}

/// True for a sample that lyceum can read as a page.
fn is_page(sample: &Sample) -> bool {
    let name = sample.path.rsplit('/').next().unwrap_or("");
    let is_readable = sample.note.is_empty() && sample.path.split('/').count() <= 4;
    is_readable && name.ends_with(".md") && !["course.md", "module.md"].contains(&name)
}

/// The course's folder that a path lies in.
fn course_of(path: &str) -> Option<&str> {
    path.strip_prefix("courses/")?.split_once('/').map(|(course, _)| course)
}

/// Lays a sample on disk.
///
/// # Panics
/// On a note that nobody taught it.
fn lay(root: &Path, sample: &Sample) {
    let path = root.join(&sample.path);
    let note = sample.note.as_str();
    fs::create_dir_all(path.parent().expect("a folder around it")).expect("folders");
    let bytes = match note {
        "missing" => return,
        "folder" => return fs::create_dir_all(&path).expect("a folder"),
        "" => sample.text.clone().into_bytes(),
        "saved as UTF-16" => {
            std::iter::once(0xfeff).chain(sample.text.encode_utf16()).flat_map(u16::to_le_bytes).collect()
        }
        // its first 256 characters are those of Unicode, one byte each
        "saved as Windows-1252" => {
            sample.text.chars().map(|letter| u8::try_from(letter).expect("in Latin-1")).collect()
        }
        "a picture" => PICTURE.to_vec(),
        "a recording" => b"ID3\x04\0\0\0\0\0\0".to_vec(),
        _ => match (note.strip_prefix("a link to "), note.strip_prefix("… stands for ")) {
            (Some(target), _) => return link(Path::new(target), &path),
            (_, Some(size)) => sample.text.replace('…', &"and so on ".repeat(bytes_of(size) / 10 + 1)).into_bytes(),
            _ => panic!("{}: nobody knows what ({note}) means", sample.path),
        },
    };
    fs::write(&path, bytes).expect("the file is written");
}

/// `5 MiB` in bytes.
fn bytes_of(size: &str) -> usize {
    let (number, unit) = size.split_once(' ').expect("a number and a unit");
    let unit = if unit == "MiB" { 1024 * 1024 } else { 1024 };
    number.parse::<usize>().expect("a number") * unit
}

fn link(target: &Path, at: &Path) {
    std::os::unix::fs::symlink(target, at).expect("the link is made");
}

/// A PNG of 40 × 30 pixels, as far as anybody reads who wants its size.
const PICTURE: [u8; 24] = *b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x28\0\0\0\x1e";
