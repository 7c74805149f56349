//! The README and the manual tell the truth: what they name is there, what they show
//! works, and every command in them is one that lyceum knows.

#![allow(clippy::expect_used, clippy::panic, reason = "a page that cannot be read must stop the test")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use clap::{CommandFactory, Parser};
use lyceum::cli::Cli;
use lyceum::diagnostic::{Diagnostic, Format, codes, print};
use lyceum::model::{FieldKey, Look, Question, QuestionKind};
use lyceum::pipeline::Workshop;
use tempfile::TempDir;

/// What cargo, git, npm and a build put beside the sources: named, and yet not there
/// in a fresh copy.
const MADE: [&str; 2] = ["tests/shots-out/", "site/"];

/// The manual.
const MANUAL: &str = "courses/90-using-lyceum";

#[test]
fn every_file_in_the_map_is_there() {
    let readme = readme();
    let map = block_after(&readme, "### The map of the house");
    let mut folders: Vec<(usize, PathBuf)> = Vec::new();
    let mut missing = Vec::new();
    for line in map.lines() {
        let depth = line.len() - line.trim_start().len();
        let names = line.trim_start().split("   ").next().unwrap_or("");
        while folders.last().is_some_and(|(known, _)| *known >= depth) {
            folders.pop();
        }
        let around = folders.last().map_or_else(root, |(_, folder)| folder.clone());
        for name in names.split(", ").map(|name| name.split_whitespace().next().unwrap_or("")) {
            let path = around.join(name.trim_end_matches('/'));
            let is_there = if name.ends_with('/') { path.is_dir() } else { path.is_file() };
            if !is_there {
                missing.push(path.display().to_string());
            }
            if name.ends_with('/') {
                folders.push((depth, path));
            }
        }
    }
    assert!(missing.is_empty(), "the map names what is not there:\n{}", missing.join("\n"));
}

#[test]
fn every_room_of_the_pipeline_and_every_folder_of_the_top_is_on_the_map() {
    let readme = readme();
    let map = block_after(&readme, "### The map of the house");
    let mut forgotten = Vec::new();
    for folder in ["src", "src/pipeline", "themes"] {
        for name in folders_in(&root().join(folder)) {
            let on_map = map.contains(&format!("{name}/")) || map.contains(&format!("{folder}/{name}/"));
            if !on_map {
                forgotten.push(format!("{folder}/{name}"));
            }
        }
    }
    assert!(forgotten.is_empty(), "the map forgets {}", forgotten.join(", "));
}

#[test]
fn every_path_in_the_text_is_there() {
    let readme = readme();
    let (text, _) = text_and_fences(&readme);
    let mut missing = Vec::new();
    for name in code_spans(&text).filter(|name| is_path(name)) {
        let made = MADE.iter().any(|made| name.starts_with(made)) || name.contains("NAME") || name.contains("CODE");
        let places = ["", "src/pipeline", "src/pipeline/render", "src/pipeline/check"];
        let is_there = places.iter().any(|place| root().join(place).join(name).exists());
        // the benchmark needs other generators and may be left out of a copy as a whole
        let left_out = name.starts_with("benches/") && !root().join("benches").exists();
        // a sample path of a course is looked up by its page
        if !made && !left_out && !is_there && !name.ends_with(".html") {
            missing.push(name.to_owned());
        }
    }
    assert!(missing.is_empty(), "the README names what is not there: {}", missing.join(", "));
}

#[test]
fn every_link_in_the_readme_leads_somewhere() {
    let readme = readme();
    let (text, _) = text_and_fences(&readme);
    let mut broken = Vec::new();
    for target in text.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
        let path = target.split('#').next().unwrap_or("");
        if !target.starts_with("https://") && !root().join(path).exists() {
            broken.push(target.to_owned());
        }
    }
    assert!(broken.is_empty(), "links that lead nowhere: {}", broken.join(", "));
}

#[test]
fn every_command_in_the_readme_and_the_manual_can_be_typed() {
    let mut wrong = Vec::new();
    let mut seen = 0;
    for path in pages().into_iter().chain([root().join("README.md")]) {
        let page = fs::read_to_string(&path).expect("a page");
        for command in commands(&page) {
            seen += 1;
            if let Err(fault) = typed(&command) {
                wrong.push(format!("{}: {command}\n{fault}", path.display()));
            }
        }
    }
    assert!(seen > 10, "the commands were not found");
    assert!(wrong.is_empty(), "commands that lyceum does not know:\n{}", wrong.join("\n"));
}

#[test]
fn the_manual_names_every_command() {
    let text: String = pages().iter().map(|path| fs::read_to_string(path).expect("a page")).collect();
    for command in Cli::command().get_subcommands() {
        let name = command.get_name();
        assert!(text.contains(&format!("lyceum {name}")), "the manual never says `lyceum {name}`");
    }
}

#[test]
fn codes_that_the_manual_names_exist() {
    let known: BTreeSet<&str> = codes::ALL.iter().map(|code| code.name()).collect();
    for path in pages() {
        let page = fs::read_to_string(&path).expect("a page");
        for rest in page.split("lyceum explain ").skip(1) {
            let code: String =
                rest.chars().take_while(|letter| letter.is_ascii_lowercase() || *letter == '-').collect();
            assert!(code.is_empty() || known.contains(code.as_str()), "{}: there is no code {code}", path.display());
        }
    }
}

#[test]
fn the_sample_lesson_of_the_readme_is_sound() {
    let readme = readme();
    let lesson = block_after(&readme, "## What trainers write");
    let site = TempDir::new().expect("a folder");
    let folder = site.path().join("courses/02-customer-calls/01-listening");
    fs::create_dir_all(&folder).expect("folders");
    fs::write(site.path().join("lyceum.yaml"), "title: Our training\nid: our-training\n").expect("it is written");
    fs::write(site.path().join("courses/02-customer-calls/course.md"), "---\ntitle: Customer calls\n---\n")
        .expect("it is written");
    fs::write(folder.join("01-opening-a-call.md"), lesson).expect("it is written");
    let built = build(site.path());
    assert_eq!(said(&built.diagnostics), "");
    let artifacts = built.artifacts.expect("a site");
    let address = "customer-calls/listening/opening-a-call.html";
    assert!(readme.contains(address) && artifacts.get(address).is_some(), "the address is another one");
}

#[test]
fn the_sample_site_and_the_manual_build_without_a_word() {
    let built = build(&root());
    assert_eq!(said(&built.diagnostics), "");
    let manual = built.catalog.courses.iter().find(|course| course.id == "using-lyceum");
    assert!(manual.is_some_and(|course| course.pages().count() > 5), "the manual is not part of the site");
}

/// The page of the manual that shows every mark once.
const CARD: &str = "03-questions/05-the-card-of-marks.md";

#[test]
fn every_box_of_the_card_can_be_copied_alone() {
    let site = TempDir::new().expect("a folder");
    let manual = site.path().join(MANUAL);
    copy(&root().join("courses"), &site.path().join("courses"));
    fs::copy(root().join("lyceum.yaml"), site.path().join("lyceum.yaml")).expect("the settings");
    let card = fs::read_to_string(manual.join(CARD)).expect("the card");
    let (_, fences) = text_and_fences(&card);
    let boxes: Vec<&String> = fences.iter().filter(|(kind, _)| kind == "markdown").map(|(_, inner)| inner).collect();
    assert!(boxes.len() > 20, "the boxes were not found");
    for (at, text) in boxes.iter().enumerate() {
        let kind = if text.contains("meters:") {
            ".scenario"
        } else if text.contains("result:") {
            ".survey"
        } else {
            ""
        };
        // a box may name the objective of the card, as the card's own questions do
        let front = "---\nobjectives:\n  find-mark: Find a mark\n---\n\n";
        let text = if kind.is_empty() { format!("{front}{text}") } else { (*text).clone() };
        fs::write(manual.join(format!("03-questions/{}-box-{at}{kind}.md", at + 100)), text).expect("it is written");
    }
    let built = build(site.path());
    let errors: Vec<Diagnostic> = built.diagnostics.into_iter().filter(Diagnostic::is_error).collect();
    assert_eq!(said(&errors), "");
}

#[test]
fn the_card_shows_a_question_of_every_kind_and_each_box_as_learners_see_it() {
    let built = build(&root());
    let manual = built.catalog.courses.iter().find(|course| course.id == "using-lyceum").expect("the manual");
    let card = manual.pages().find(|page| page.id.ends_with("the-card-of-marks")).expect("the card");
    let shown: BTreeSet<&str> = card.questions.iter().map(|question| kind_of(question)).collect();
    let kinds = ["any", "gaps", "lines", "match", "number", "one", "open", "order", "rating", "sort", "true", "typed"];
    assert_eq!(shown, BTreeSet::from(kinds));
    let source = fs::read_to_string(root().join(MANUAL).join(CARD)).expect("the card");
    let (text, fences) = text_and_fences(&source);
    let copied =
        |inner: &str| inner.lines().skip(1).filter(|line| !line.trim().is_empty()).all(|line| text.contains(line));
    let questions = fences.iter().filter(|(kind, inner)| kind == "markdown" && inner.contains(".question"));
    let odd: Vec<&str> = questions.filter(|(_, inner)| !copied(inner)).map(|(_, inner)| inner.as_str()).collect();
    assert!(odd.is_empty(), "boxes that are not what follows them:\n{}", odd.join("\n"));
}

/// The kind of a question as a trainer would name it.
fn kind_of(question: &Question) -> &'static str {
    match &question.kind {
        QuestionKind::ChooseOne(choices) if choices.iter().any(|choice| choice.id == "true") => "true",
        QuestionKind::ChooseOne(_) => "one",
        QuestionKind::ChooseAny(_) if question.lines => "lines",
        QuestionKind::ChooseAny(_) => "any",
        QuestionKind::Fields(fields) => match (fields.look, fields.fields.first().map(|field| &field.key)) {
            (Look::Typed, Some(FieldKey::Number(..))) => "number",
            (look, _) => look.word(),
        },
        QuestionKind::Order(_) => "order",
        QuestionKind::Rating(_) => "rating",
        QuestionKind::Open(_) => "open",
        QuestionKind::Unreadable => "unreadable",
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder").map(|entry| entry.expect("an entry")) {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() { copy(&entry.path(), &target) } else { drop(fs::copy(entry.path(), target)) }
    }
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn readme() -> String {
    fs::read_to_string(root().join("README.md")).expect("the README")
}

fn build(folder: &Path) -> lyceum::pipeline::Built {
    let mut workshop = Workshop::new(folder, false);
    let look = workshop.look().unwrap_or_else(|fault| panic!("{}", fault.message));
    workshop.build(look, &mut |_| {})
}

fn said(faults: &[Diagnostic]) -> String {
    print(faults, Format::Text { colour: false })
}

fn folders_in(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry"));
    let folders = entries.filter(|entry| entry.path().is_dir());
    folders.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect()
}

/// Every page of the manual.
fn pages() -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![root().join(MANUAL)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("the manual") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "md") {
                found.push(path);
            }
        }
    }
    found.sort();
    assert!(found.len() > 5, "the manual was not found");
    found
}

/// The first fenced text behind a heading.
fn block_after<'p>(page: &'p str, heading: &str) -> &'p str {
    let (_, rest) = page.split_once(&format!("\n{heading}\n")).unwrap_or_else(|| panic!("there is no `{heading}`"));
    let (_, rest) = rest.split_once("\n```").expect("a fence");
    let (_, rest) = rest.split_once('\n').expect("its text");
    let (block, _) = rest.split_once("\n```").expect("its end");
    block
}

/// A page without its fenced texts, and those with their first words.
fn text_and_fences(page: &str) -> (String, Vec<(String, String)>) {
    let (mut text, mut fences) = (String::new(), Vec::<(String, String)>::new());
    let mut open: Option<String> = None;
    for line in page.lines() {
        let bare = line.trim_start_matches([' ', '>']);
        let sign: String = bare.chars().take_while(|letter| matches!(letter, '`' | '~')).collect();
        match &open {
            Some(fence) if sign.starts_with(fence.as_str()) && bare.trim_end() == sign => open = None,
            Some(_) => {
                if let Some((_, inner)) = fences.last_mut() {
                    inner.push_str(line);
                    inner.push('\n');
                }
            }
            None if sign.len() >= 3 => {
                fences.push((bare[sign.len()..].trim().to_owned(), String::new()));
                open = Some(sign);
            }
            None => {
                text.push_str(line);
                text.push('\n');
            }
        }
    }
    (text, fences)
}

/// What stands between single backticks; a line break in it is a space.
fn code_spans(text: &str) -> impl Iterator<Item = &str> {
    text.split('`').skip(1).step_by(2)
}

/// Looks like a file or folder of the repository.
fn is_path(text: &str) -> bool {
    let is_plain = text.chars().all(|letter| letter.is_ascii_alphanumeric() || "-_./".contains(letter));
    is_plain && text.contains('/') && !text.starts_with('/')
}

/// Every command line of lyceum's on a page, in fences and between backticks.
fn commands(page: &str) -> Vec<String> {
    let (text, fences) = text_and_fences(page);
    let shells = fences.iter().filter(|(kind, _)| ["", "sh", "bash", "console", "text"].contains(&kind.as_str()));
    let lines = shells.flat_map(|(_, inner)| inner.lines());
    let spans = code_spans(&text).map(|span| span.replace('\n', " "));
    let mut found = Vec::new();
    for line in lines.map(str::to_owned).chain(spans) {
        let line = line.split(" #").next().unwrap_or("").trim().trim_start_matches("$ ").to_owned();
        for part in line.split("&&").map(str::trim) {
            let command = part.strip_prefix("cargo run --release -- ").map(|rest| format!("lyceum {rest}"));
            let command = command.unwrap_or_else(|| part.to_owned());
            if command.starts_with("lyceum ") {
                found.push(command);
            }
        }
    }
    found
}

/// Types a command, without running it. What stands for something is put in place.
fn typed(command: &str) -> Result<(), String> {
    let words = command.split_whitespace().map(|word| match word {
        "CODE" => "link-broken",
        "NUMBER" | "N" => "4000",
        word => word,
    });
    let words: Vec<&str> = words.collect();
    let is_name = |name: &str| Cli::command().get_subcommands().any(|command| command.get_name() == name);
    match Cli::try_parse_from(&words) {
        Ok(_) => Ok(()),
        // named in running text, not to be typed
        Err(_) if matches!(words.as_slice(), [_, name] if is_name(name)) => Ok(()),
        Err(error) if !error.use_stderr() => Ok(()),
        Err(error) => Err(error.to_string()),
    }
}
