//! Whatever stands in a course, lyceum neither falls over nor hangs, points inside
//! the file, and lets no text become code.
//!
//! Made-up texts: 300 a property, or as many as `LYCEUM_CASES` says. Long files: 16 KiB
//! of each pattern, or as many bytes as `LYCEUM_LENGTH` says. The full run is
//! `LYCEUM_CASES=10000 LYCEUM_LENGTH=1048576 cargo test --release --test hostile`.
//! Texts that once were trouble are kept in `tests/hostile/`. A text that takes more
//! than a minute stops the whole run.

#![allow(clippy::expect_used, clippy::panic, reason = "a text that breaks a rule must stop the test")]

#[path = "sites/html.rs"]
mod html;
#[path = "hostile/records.rs"]
mod records;

use std::collections::{BTreeMap, HashSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use lyceum::artifact::{ArtifactSet, Key, Recipe};
use lyceum::config::read_settings;
use lyceum::diagnostic::{Diagnostic, Format, Place, SourceFile, codes, print};
use lyceum::model::slug;
use lyceum::pipeline::Workshop;
use lyceum::pipeline::load::read_theme;
use lyceum::pipeline::render::Printer;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::{Config, TestCaseError, TestRunner};
use tempfile::TempDir;

use html::{Tag, Token, tokens};

/// The longest that any text may take; a machine that is busy needs some of it.
const LONGEST: Duration = Duration::from_secs(60);

#[test]
fn made_up_pages_are_survived() {
    let site = Site::new();
    survive(&soup(), |text| site.pages(text));
}

#[test]
fn any_letters_at_all_are_survived() {
    let site = Site::new();
    let letters =
        vec(prop_oneof![any::<char>(), select(vec!['\0', '\r', '\n', '`', '[', '{', '<', '\u{feff}'])], 0..200);
    survive(&letters.prop_map(|letters| letters.into_iter().collect::<String>()), |text| site.pages(text));
}

#[test]
fn deep_nesting_is_survived() {
    let site = Site::new();
    let signs = ["> ", "- ", "1. ", "  ", "\t", ">", "* ", "[", "*", "_", "<b>", "<div>", "![", "((", "- (x) "];
    let nested = (vec((select(signs.to_vec()), 1..200_usize), 1..4), soup());
    let text = nested.prop_map(|(signs, inner)| {
        let start: String = signs.iter().map(|(sign, times)| sign.repeat(*times)).collect();
        inner.lines().map(|line| format!("{start}{line}\n")).collect::<String>()
    });
    survive(&text, |text| site.pages(text));
}

#[test]
fn made_up_settings_are_survived() {
    let site = Site::new();
    survive(&settings(), |text| {
        site.write("courses/demo/01-page.md", &format!("---\n{text}\n---\nText.\n"));
        site.write("courses/demo/02-check.quiz.md", &format!("---\n{text}\n---\n## Q\n- (x) a\n- ( ) b\n"));
        site.look_over(text);
        site.write("courses/demo/course.md", &format!("---\n{text}\n---\n"));
        site.look_over(text);
        site.write("courses/demo/course.md", COURSE);
        site.write("lyceum.yaml", text);
        site.look_over(text);
        site.write("lyceum.yaml", SITE);
    });
}

#[test]
fn made_up_captions_and_pictures_are_survived() {
    let site = Site::new();
    site.write("courses/demo/01-page.md", "![A call](call.mp3)\n\n![A plan](plan.svg)\n\n![A photo](photo.png)\n");
    site.write("courses/demo/call.mp3", "ID3");
    let words = [
        "WEBVTT",
        "-->",
        "00:00.000",
        "99:59:59.999",
        "\n",
        "\n\n",
        "18446744073709551615:00.000",
        "<v Rehana>",
        "</script>",
        "<svg",
        " width=\"",
        "9e999",
        "-1",
        "\"",
        " viewBox=\"0 0 ",
        ">",
        ": ",
        "\u{89}PNG\r\n\u{1a}\n",
        "\u{0}",
        "कॉल",
    ];
    let text = vec(prop_oneof![select(words.to_vec()).prop_map(str::to_owned), ".{0,8}"], 0..30)
        .prop_map(|words| words.concat());
    survive(&text, |text| {
        for name in ["call.vtt", "call.txt", "plan.svg", "photo.png"] {
            site.write(&format!("courses/demo/{name}"), text);
        }
        site.write("courses/demo/call.vtt", &format!("WEBVTT\n\n{text}"));
        site.look_over(text);
    });
}

#[test]
fn texts_that_once_were_trouble_are_survived() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/hostile");
    let site = Site::new();
    let watch = Watch::start();
    for entry in fs::read_dir(folder).expect("the saved texts") {
        let path = entry.expect("an entry").path();
        if path.extension().is_none_or(|ending| ending != "md") {
            continue;
        }
        let text = String::from_utf8_lossy(&fs::read(&path).expect("a text")).into_owned();
        watch.begin(&path.display().to_string());
        site.pages(&text);
        site.pages(&text.replace('\n', "\r\n"));
    }
}

#[test]
fn long_files_of_one_sign_are_survived() {
    let site = Site::new();
    let length = std::env::var("LYCEUM_LENGTH").ok().and_then(|length| length.parse().ok()).unwrap_or(16 << 10);
    let watch = Watch::start();
    for (start, sign) in LONG {
        let shown = format!("{start:?} and {sign:?} until it is long");
        let mut text = (*start).to_owned();
        text.push_str(&sign.repeat(length / sign.len()));
        let began = Instant::now();
        watch.begin(&shown);
        site.pages(&text);
        println!("{:>6} ms  {shown}", began.elapsed().as_millis());
    }
}

/// Beginnings and signs that parsers are known to take badly, and those of our own.
const LONG: &[(&str, &str)] = &[
    ("", "a"),
    ("", "a "),
    ("", "a\n"),
    ("", "a\n\n"),
    ("", "\r\n"),
    ("", "["),
    ("", "[a]("),
    ("", "[a](b)"),
    ("", "![a](b.png)\n\n"),
    ("", "!["),
    ("", "*a _b "),
    ("", "**a"),
    ("", "a**b"),
    ("", "`a``b"),
    ("", "```\n"),
    ("", "<"),
    ("", "<b>"),
    ("", "<b>\n\n"),
    ("", "<p id=a>\n\n"),
    ("", "<div>\n"),
    ("", "<!-- "),
    ("", "<!-- a -->\n\n"),
    ("", "<a href='"),
    ("", "&amp;"),
    ("", "## a\n- [b](#a)\n\n"),
    ("", "- [b](#a) {m+1}\n"),
    ("- [b](#a)\n", "> c\n\n"),
    ("", "{{"),
    ("", "{{a}} "),
    ("", "{{a"),
    ("", "}}"),
    ("", "> "),
    ("", "> a\n"),
    ("", "> [!key] a\n"),
    ("", "> [!nothing] a\n"),
    ("", "- "),
    ("", "- a\n"),
    ("", "1. a\n"),
    ("", "# a\n"),
    ("", "## a\n"),
    ("", "## a {#a}\n"),
    ("", "## a {.question}\n"),
    ("", "## a {.question}\n- (x) b\n- ( ) c\n\n"),
    ("## a {.question}\n", "- (x) b\n"),
    ("## a {.question}\n", "- ( ) b\n  > c\n"),
    ("## a {.question}\n", "- (x) b\n> c\n"),
    ("## a {.question}\n- (x) b\n- ( ) c\n\n", "> [!hint] d\n"),
    ("## a {.question}\n", "- = b\n"),
    ("## a {.question}\n- = ", "b | "),
    ("## a {.question}\n- = ", "9"),
    ("## a {.question}\n", "- (1) b\n"),
    ("## a {.question}\n", "[[b]] "),
    ("## a {.question}\n", "[[b\n"),
    ("## a {.question}\n[[", "b | "),
    ("## a {.question}\n| a | b |\n|---|---|\n", "| c | d |\n"),
    ("## a {.plan}\n", "- b\n  ____\n"),
    ("## a {.plan}\n", "- b\n____\n"),
    ("## a {.checklist}\n", "- [ ] b\n"),
    ("## a {.question .sort}\n| a | b |\n|---|---|\n", "| c | d |\n"),
    ("# a ", "{"),
    ("# a ", "}"),
    ("# a {", ".b "),
    ("# a {", "\""),
    ("| a |\n|---|\n", "| b |\n"),
    ("| a |\n|---|\n", "b\n"),
    ("", "|"),
    ("", "|a|b|\n|-|-|\n"),
    ("|", "a|"),
    ("", "[^a]"),
    ("", "[^a]: b\n\n"),
    ("", "[a]: b\n"),
    ("[a]: b\n\n", "[a]"),
    ("", "**a:** b\n\n"),
    ("", "[a](#b)\n"),
    ("## b\n\n", "[a](#c)\n"),
    ("", "[a](01-pages.md)\n"),
    ("---\n", "a: b\n"),
    ("---\ntags:\n", "- a\n"),
    ("---\n", "- "),
    ("---\n", "["),
    ("---\n", "---\n"),
    ("", "---\n\n"),
    ("", "a\n---\n"),
    ("", "कॉल "),
    ("", "\u{202e}"),
    ("", "\0"),
    ("", "\u{f8f0}0\u{f8f1}<b>"),
];

const SITE: &str = "title: Site\nid: site\ntheme: plain\nvariables:\n  name: <b>Larkline</b>\n";
const COURSE: &str = "---\ntitle: Demo\n---\n";
/// The beginning of a scenario, with a scene that the text goes on from.
const SCENARIO: &str = "---\ntitle: A call\nmeters: { m: 50 }\npass: { m: 51 }\n---\n## A {#a}\n";

/// A site on disk whose pages change from text to text.
struct Site {
    folder: TempDir,
    workshop: Mutex<Workshop>,
    printer: Mutex<Printer>,
}

impl Site {
    fn new() -> Self {
        let folder = TempDir::new().expect("a folder");
        let workshop = Workshop::new(folder.path(), true);
        let site = Self { workshop: Mutex::new(workshop), printer: Mutex::new(printer()), folder };
        site.write("lyceum.yaml", SITE);
        site.write("courses/demo/course.md", COURSE);
        site
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.folder.path().join(path);
        fs::create_dir_all(path.parent().expect("a folder around it")).expect("folders");
        fs::write(path, text).expect("it is written");
    }

    /// Looks the text over as every kind of page that there is.
    fn pages(&self, text: &str) {
        self.write("courses/demo/01-page.md", text);
        self.write("courses/demo/02-check.quiz.md", text);
        self.write("courses/demo/03-more/module.md", text);
        self.write("courses/demo/04-pulse.survey.md", text);
        self.write("courses/demo/05-call.scenario.md", &format!("{SCENARIO}{text}"));
        self.write("courses/demo/course.md", &format!("{COURSE}{text}"));
        self.look_over(text);
    }

    /// Builds the site and looks over what comes out, faults or none.
    fn look_over(&self, text: &str) {
        let mut workshop = self.workshop.lock().unwrap_or_else(PoisonError::into_inner);
        let look = match workshop.look_at(&self.files()) {
            Ok(look) => look,
            Err(fault) => return points_inside(&[*fault]),
        };
        let built = workshop.build(look, &mut |_| {});
        points_inside(&built.diagnostics);
        if !built.has_errors() {
            assert!(built.artifacts.is_some(), "no fault and no site");
        }
        // questions without end would make pages without end; nobody makes those
        if built.diagnostics.iter().any(|fault| fault.code == codes::QUESTION_TOO_LONG) {
            return;
        }
        // pages of a site with errors are never published, but the next mend may

        let mut printer = self.printer.lock().unwrap_or_else(PoisonError::into_inner);
        let (artifacts, found) = printer.render(&built.catalog);
        points_inside(&found);
        for (path, page) in pages(&artifacts) {
            if let Err(fault) = harmless(&page) {
                panic!("{path}: {fault}\nfrom {}", start_of(text));
            }
        }
    }

    fn files(&self) -> Vec<PathBuf> {
        let names = [
            "course.md",
            "01-page.md",
            "02-check.quiz.md",
            "04-pulse.survey.md",
            "03-more/module.md",
            "05-call.scenario.md",
            "call.vtt",
            "call.txt",
            "plan.svg",
            "photo.png",
        ];
        names.iter().map(|name| self.folder.path().join("courses/demo").join(name)).collect()
    }
}

/// The smallest theme, ready for the site.
fn printer() -> Printer {
    let site_file = Arc::new(SourceFile::new("lyceum.yaml", SITE));
    let (settings, _) = read_settings(&site_file, slug);
    let theme = read_theme(Path::new("."), &settings.theme, &site_file).expect("the theme");
    Printer::new(&theme, &settings, None, Key::of(b"")).expect("the theme")
}

/// The beginning of a text, as somebody can read it.
fn start_of(text: &str) -> String {
    let start: String = text.chars().take(600).collect();
    format!("{start:?}{}", if start.len() < text.len() { " and so on" } else { "" })
}

/// Tries a property on many texts and shows the smallest that breaks it.
fn survive<Case: std::fmt::Debug>(texts: &impl Strategy<Value = Case>, test: impl Fn(&Case)) {
    let cases = std::env::var("LYCEUM_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(300);
    let config = Config { cases, failure_persistence: None, max_shrink_iters: 2000, ..Config::default() };
    let watch = Watch::start();
    let outcome = TestRunner::new(config).run(texts, |text| {
        watch.begin(&format!("{text:?}"));
        let outcome = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| test(&text)));
        outcome.map_err(|panic| {
            let said =
                panic.downcast_ref::<String>().map(String::as_str).or_else(|| panic.downcast_ref::<&str>().copied());
            TestCaseError::fail(said.unwrap_or("it fell over").to_owned())
        })
    });
    watch.begin("");
    if let Err(fault) = outcome {
        panic!("{fault}\nKeep this text in tests/hostile/ when it is mended.");
    }
}

/// Ends the run when a text takes too long: a test that hangs tells nobody why.
struct Watch(Arc<Mutex<(Instant, String)>>);

impl Watch {
    fn start() -> Self {
        let now = Arc::new(Mutex::new((Instant::now(), String::new())));
        let seen = Arc::downgrade(&now);
        std::thread::spawn(move || {
            while let Some(now) = seen.upgrade() {
                let (began, text) = now.lock().map(|now| now.clone()).expect("the watch");
                if began.elapsed() > LONGEST {
                    eprintln!("still not done with this text: {}", start_of(&text));
                    std::process::exit(101);
                }
                drop(now);
                std::thread::sleep(Duration::from_millis(200));
            }
        });
        Self(now)
    }

    fn begin(&self, text: &str) {
        *self.0.lock().expect("the watch") = (Instant::now(), text.to_owned());
    }
}

/// Faults point at letters of their own files, and can be printed.
fn points_inside(faults: &[Diagnostic]) {
    let inside = |place: &Place| {
        let Some(span) = place.span else { return };
        let found = place.file.text.get(span.range());
        assert!(
            found.is_some(),
            "{span:?} is no part of {}, which has {} bytes",
            place.file.path,
            place.file.text.len()
        );
    };
    for fault in faults {
        fault.place.iter().for_each(inside);
        fault.related.iter().for_each(|related| inside(&related.place));
    }
    // drawing thousands of faults of one long line takes its time and shows nothing new
    let some = &faults[..faults.len().min(5)];
    for format in [Format::Text { colour: false }, Format::Short, Format::Json] {
        print(some, format);
    }
}

fn pages(artifacts: &ArtifactSet) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for artifact in artifacts.iter().filter(|artifact| artifact.path.ends_with(".html")) {
        let bytes = match &artifact.recipe {
            Recipe::Bytes(bytes) => bytes.to_vec(),
            Recipe::Made(make) => make.make().unwrap_or_else(|fault| panic!("{}: {}", artifact.path, fault.message)),
            Recipe::File(_) => continue,
        };
        found.insert(artifact.path.to_string(), String::from_utf8(bytes).expect("text"));
    }
    found
}

/// Nothing on a page runs, leads to something that runs, or breaks out of its place.
fn harmless(page: &str) -> Result<(), String> {
    let mut ids = HashSet::new();
    let mut open: Vec<String> = Vec::new();
    for token in tokens(page) {
        match token {
            Token::Open(tag) => {
                quiet(&tag)?;
                if let Some(id) = tag.attribute("id").filter(|id| !ids.insert(id.to_string())) {
                    return Err(format!("two elements have the id {id}"));
                }
                if open.last().is_some_and(|parent| parent == "p") && ENDS_PARAGRAPH.contains(&tag.name.as_str()) {
                    return Err(format!("{} stands in a paragraph", tag.source));
                }
                if !VOID.contains(&tag.name.as_str()) {
                    open.push(tag.name);
                }
            }
            Token::Close(tag) => match open.pop() {
                Some(name) if name == tag.name => {}
                other => return Err(format!("{} closes {other:?}", tag.source)),
            },
            Token::Text(_) => {}
        }
    }
    if open.is_empty() { Ok(()) } else { Err(format!("{open:?} never end")) }
}

const VOID: [&str; 8] = ["br", "hr", "img", "input", "link", "meta", "wbr", "col"];
const ENDS_PARAGRAPH: [&str; 13] =
    ["p", "div", "ul", "ol", "dl", "table", "pre", "blockquote", "aside", "figure", "section", "details", "h2"];
const NEVER: [&str; 10] = ["iframe", "object", "embed", "form", "style", "base", "frame", "applet", "template", "math"];

/// A tag that runs nothing.
fn quiet(tag: &Tag<'_>) -> Result<(), String> {
    let data = tag.attribute("type") == Some("application/json");
    let own = tag.attribute("src").is_some_and(|src| src.trim_start_matches("../").starts_with("assets/"));
    if tag.name == "script" && !data && !own || NEVER.contains(&tag.name.as_str()) {
        return Err(format!("{} runs", tag.source));
    }
    for (name, value) in &tag.attributes {
        let runs = name.starts_with("on") || name == "style" || name == "srcdoc" || name == "formaction";
        let leads = ["href", "src", "action", "cite", "poster", "data", "srcset"].contains(&name.as_str());
        if runs || leads && tag.name != "link" && is_code(value) {
            return Err(format!("{name} of {} runs", tag.source));
        }
    }
    Ok(())
}

/// An address that runs, as browsers read it: entities resolved, control letters dropped.
fn is_code(value: &str) -> bool {
    let value = value.replace("&amp;", "&").replace("&colon;", ":").replace("&Tab;", "").replace("&NewLine;", "");
    let value: String = value.chars().filter(|letter| *letter > ' ' && !letter.is_control()).collect();
    let value = value.to_lowercase();
    ["javascript:", "vbscript:", "data:"].iter().any(|scheme| value.starts_with(scheme)) || value.contains("&#")
}

/// Marks, brackets, quotes, fences, tables, HTML and letters that change direction.
const TOKENS: &[&str] = &[
    "# ",
    "## ",
    "### ",
    "###### ",
    "#",
    "=",
    "===",
    "---",
    "***",
    "___",
    "____",
    "\n---\n",
    "- ",
    "* ",
    "+ ",
    "1. ",
    "2) ",
    "- [ ] ",
    "- [x] ",
    "- ( ) ",
    "- (x) ",
    "- (50%) ",
    "- [-50%] ",
    "- (999%) ",
    "- () ",
    "- (\u{a0}x) ",
    "- (१०%) ",
    "- = ",
    "(x)",
    "[x]",
    "[x](",
    "> ",
    ">",
    "> > ",
    "> [!key] ",
    "> [!hint] ",
    "> [!why] ",
    "> [!nope] ",
    "> [!model] ",
    "> [!low] ",
    "____\n",
    "____",
    "{.rating scale=agree5}",
    "{.rating scale=\"a, b",
    "{reversed}",
    "[!",
    "> [!key",
    "> [!]",
    "{",
    "}",
    "{}",
    "{.",
    " {.question}",
    " {#a}",
    " {#a .question points=2}",
    " {points=\"",
    " {decor}",
    "{decor}",
    " {draw=2}",
    " {credit=all}",
    "\\{",
    "{{",
    "}}",
    "{{name}}",
    "{{ nobody }}",
    "[[",
    "]]",
    "[[a | b]]",
    "[[(a) | b]]",
    "[[= 4 ± 1]]",
    "[[a \\| b]]",
    "[[]]",
    "- = 240 ± 10\n",
    "- = 1..2 kg",
    "- = 9..1",
    "- = a | \u{202e}b {.wrong}\n",
    "- = true\n",
    "- = \u{661}\u{66b}\u{665}",
    "- = 1e999 ± 5%",
    "- (1) a\n",
    "- (3) b\n",
    " {.sort}\n",
    "## a {.plan}\n",
    "## a {.checklist sign=\"<b>\"}\n",
    "\n  ____\n",
    " ____\n",
    "- [ ] ",
    " {.match}\n",
    " {.lines}\n",
    " {.question}\n| a | b |\n|---|---|\n| c | d |\n|  | e |\n",
    "[",
    "]",
    "(",
    ")",
    "[a](b.md)",
    "[a](01-page.md#a)",
    "[a](#a)",
    "[a](https://a.example)",
    "[a](javascript:alert(1))",
    "[a](JaVaScRiPt:x)",
    "[a](data:text/html,x)",
    "[a](//b.example)",
    "[a](../../../../etc/passwd)",
    "[a]({{name}})",
    "<javascript:x>",
    "[a]: javascript:x\n",
    "[a][a]",
    "![",
    "![a](b.png)",
    "![](b.mp3)",
    "![a](b.mp4 \"t\")",
    "![a](https://a.example/b.png)",
    "![a](<b \"onerror=x>)",
    "`",
    "``",
    "```",
    "```\n",
    "~~~",
    "~~",
    "*",
    "**",
    "_",
    "__",
    "**A:** ",
    "**A**: ",
    "|",
    " | ",
    "|---|",
    "\n|--:|:-:|\n",
    "| a | b |\n|---|---|\n",
    "[^1]",
    "[^1]: ",
    "[^2]: ",
    "<",
    ">",
    "</",
    "<!--",
    "-->",
    "<!-- a -->",
    "<![CDATA[",
    "<?php",
    "<!DOCTYPE html>",
    "<b>",
    "</b>",
    "<b onclick=x>",
    "<p id=a>",
    "<p id='_main'>",
    "</p>",
    "<div",
    "<div>",
    "</div>",
    "</main>",
    "</article>",
    "<script>",
    "</script>",
    "<script src=x>",
    "<style>",
    "<svg onload=x>",
    "<svg><script>",
    "<math>",
    "<iframe src=x>",
    "<img src=x onerror=x>",
    "<img\nsrc=x>",
    "<a href='javascript:x'>",
    "<a href=#a>",
    "<a\thref=\" jav&#x61;script:x\">",
    "<table><tr><td>",
    "<textarea>",
    "<title>",
    "<noscript><p title=\"</noscript><img src=x onerror=x>\">",
    "<details><summary>",
    "<lyceum-question id=a>",
    "<input autofocus onfocus=x>",
    "<details ontoggle=x open>",
    "<form action=x>",
    "<base href=x>",
    "<a id=a name=a>",
    "&",
    "&amp;",
    "&lt;script&gt;",
    "&#0;",
    "&#x110000;",
    "\\",
    "\\\n",
    "  \n",
    "\n",
    "\n\n",
    "\n\n\n",
    "\r\n",
    "\r",
    "\t",
    "    ",
    " ",
    "\u{a0}",
    "\0",
    "\u{feff}",
    "\u{200d}",
    "\u{200c}",
    "\u{200f}",
    "\u{202e}",
    "\u{2066}",
    "\u{f8f0}",
    "\u{f8f1}",
    "\u{f8f2}",
    "\u{f8f0}0\u{f8f1}",
    "\u{f8f2}body\u{f8f2}",
    "e\u{301}",
    "कॉल",
    "سلام",
    "👩🏽‍💻",
    "“",
    "”",
    "–",
    "±",
    "a",
    "b",
    "word",
    "Rehana: ",
    "---\n",
    "---\ntitle: a\n---\n",
    "\"",
    "'",
];

/// Markdown as a cat on a keyboard would write it, with settings on top or without.
fn soup() -> impl Strategy<Value = String> {
    let word = prop_oneof![12 => select(TOKENS).prop_map(str::to_owned), 1 => ".{0,12}"];
    let text = vec(word, 0..60).prop_map(|words| words.concat());
    let top = prop_oneof![
        6 => Just(String::new()),
        2 => Just(String::from("---\ntitle: A <b>\n---\n")),
        1 => settings().prop_map(|text| format!("---\n{text}\n---\n")),
        1 => settings().prop_map(|text| format!("\u{feff}---\r\n{text}")),
    ];
    (top, text).prop_map(|(top, text)| top + &text)
}

/// YAML, nearly.
fn settings() -> impl Strategy<Value = String> {
    let tokens = [
        "title: ",
        "title: a\n",
        "scale: [a, b]\n",
        "scale: ",
        "result: radar\n",
        "id: ",
        "id: a\n",
        "summary: \"{{nobody}}\"\n",
        "minutes: ",
        "minutes: -1\n",
        "draft: ",
        "draft: yes\n",
        "tags: ",
        "tags: [a, ",
        "]",
        "objectives:\n",
        "  a: b\n",
        "- a\n",
        "- ",
        "requires: [demo]\n",
        "lang: ",
        "lang: ur\n",
        "lang: \"><script>\"\n",
        "languages: [en, ",
        "theme: plain\n",
        "theme: ../../etc\n",
        "variables:\n",
        "  name: a\n",
        "pass: 101\n",
        "pass: ",
        "draw: 0\n",
        "draw: 99999999999999999999\n",
        "&a ",
        "*a",
        "<<: *a\n",
        "!!binary ",
        "!tag ",
        "? ",
        ": ",
        ":",
        "\n",
        "\n\n",
        "  ",
        "\t",
        "'",
        "\"",
        "|",
        "|\n  a\n",
        ">-\n",
        "#",
        "{",
        "}",
        "[",
        "]",
        ",",
        "%",
        "@",
        "`",
        "---\n",
        "...\n",
        "\0",
        "\r\n",
        "\u{feff}",
        "\u{2028}",
        "\u{85}",
        "कॉल",
        "👩🏽‍💻",
        "null",
        "~",
        "1e999",
        ".nan",
        "0x10",
        "2026-02-30",
        "updated: ",
        "updated: 2026-02-30\n",
        "certificate: { valid: 9999999999 months }\n",
        "brand: { accent: \"#12345\" }\n",
        "output: /\n",
        "check: [a]\n",
        "<b>",
        "{{name}}",
        "\u{f8f2}",
    ];
    let word = prop_oneof![10 => select(tokens.to_vec()).prop_map(str::to_owned), 1 => ".{0,10}"];
    vec(word, 0..25).prop_map(|words| words.concat())
}
