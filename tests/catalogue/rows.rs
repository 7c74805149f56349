//! The rows: what the articles name, thing by thing, and the words or tests that answer it.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::site::Site;
use super::{table, text_of};

/// The tables, in the order of the rows.
const PARTS: [&str; 9] = [
    "1-foundations",
    "2-people-team",
    "3-leadership",
    "4-measures",
    "5-compliance",
    "6-working-life",
    "7-careers",
    "8-pakistan",
    "9-language-and-form",
];

/// How many rows there are.
const ROWS: usize = 121;

/// What the articles name in one place, and what answers it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    row: usize,
    named: String,
    /// Each thing that is named, and where it is said: code of a page, words that stand there.
    #[serde(default)]
    says: BTreeMap<String, BTreeMap<String, Texts>>,
    /// What the generator does for it: file of tests, names that stand there.
    #[serde(default)]
    tests: BTreeMap<String, Texts>,
    /// What is named and not built, and why.
    #[serde(default)]
    later: BTreeMap<String, String>,
}

/// One, or several.
#[derive(Deserialize)]
#[serde(untagged)]
enum Texts {
    One(String),
    More(Vec<String>),
}

impl Texts {
    fn all(&self) -> &[String] {
        match self {
            Self::One(text) => std::slice::from_ref(text),
            Self::More(texts) => texts,
        }
    }
}

fn rows() -> Vec<Row> {
    PARTS.iter().flat_map(|part| table::<Vec<Row>>(part)).collect()
}

/// Text with every run of white space as one space, so that line breaks do not matter.
fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What a row says and no page says.
fn unsaid(row: &Row, site: &Site) -> Vec<String> {
    let mut faults = Vec::new();
    for (thing, places) in &row.says {
        for (code, words) in places {
            match site.page(code).map(flat) {
                Err(fault) => faults.push(format!("row {}, {thing}: {fault}", row.row)),
                Ok(page) => faults.extend(
                    words
                        .all()
                        .iter()
                        .filter(|words| !page.contains(&flat(words)))
                        .map(|words| format!("row {}, {thing}: {code} does not say `{words}`", row.row)),
                ),
            }
        }
    }
    faults
}

/// Whether a file of tests holds a test of this name. Transcripts and pages of messages are
/// tests as a whole: what stands for their name is a line in them.
fn holds(file: &str, text: &str, name: &str) -> bool {
    match file.rsplit('.').next() {
        Some("rs") => text.contains(&format!("#[test]\nfn {name}()")),
        Some("js") => text.contains(&format!("(\"{name}\"")) || text.contains(&format!("(`{name}`")),
        _ => text.lines().any(|line| line == name),
    }
}

/// Tests that a row names and that are not there.
fn untested(row: &Row) -> Vec<String> {
    let mut faults = Vec::new();
    for (file, names) in &row.tests {
        let text = text_of(file).unwrap_or_default();
        let missing = names.all().iter().filter(|name| !file.starts_with("tests/") || !holds(file, &text, name));
        faults.extend(missing.map(|name| format!("row {}: {file} has no test `{name}`", row.row)));
    }
    faults
}

#[test]
fn every_row_is_there_once_in_order_and_answered() {
    let rows = rows();
    let numbers: Vec<usize> = rows.iter().map(|row| row.row).collect();
    assert_eq!(numbers, (1..=ROWS).collect::<Vec<_>>());
    for row in rows {
        assert!(!row.named.trim().is_empty(), "row {}: what is named?", row.row);
        assert!(!row.says.is_empty() || !row.tests.is_empty(), "row {} has no answer", row.row);
        assert!(row.says.values().all(|places| !places.is_empty()), "row {}: a thing without a place", row.row);
        let words = row.says.values().flat_map(BTreeMap::values).flat_map(|words| words.all());
        let names = row.tests.values().flat_map(|names| names.all());
        assert!(words.chain(names).all(|text| text.trim().len() > 2), "row {}: words that say nothing", row.row);
        assert!(row.later.values().all(|why| why.contains(' ')), "row {}: later, but why?", row.row);
    }
}

#[test]
fn every_word_of_an_answer_stands_on_its_page() {
    let site = Site::built();
    let faults: Vec<String> = rows().iter().flat_map(|row| unsaid(row, site)).collect();
    assert!(faults.is_empty(), "{} words are gone:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn every_test_that_a_row_names_is_there() {
    let faults: Vec<String> = rows().iter().flat_map(untested).collect();
    assert!(faults.is_empty(), "{} tests are gone:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn words_and_tests_that_go_are_told() {
    let site = Site::built();
    let page = site.page("CA6").expect("employers, training and demand");
    let without = site.with("CA6", &page.replace("| Genpact |", "| Some firm |"));
    let faults: Vec<String> = rows().iter().flat_map(|row| unsaid(row, &without)).collect();
    assert!(faults.iter().any(|fault| fault.starts_with("row 14, Genpact: CA6 does not say")), "{faults:?}");
    let test = "#[test]\nfn the_sun_rises() {}";
    assert!(holds("tests/a.rs", test, "the_sun_rises") && !holds("tests/a.rs", test, "the_sun"));
    assert!(
        holds("tests/a.js", "story(\"it opens\", {", "it opens") && !holds("tests/a.js", "// it opens", "it opens")
    );
}

#[test]
fn what_is_left_for_later_is_printed() {
    let rows = rows();
    let said = rows.iter().filter(|row| !row.says.is_empty()).count();
    let tested = rows.iter().filter(|row| !row.tests.is_empty()).count();
    let things: usize = rows.iter().map(|row| row.says.len()).sum();
    let later: Vec<&Row> = rows.iter().filter(|row| !row.later.is_empty()).collect();
    println!(
        "{} rows: {said} answered in words ({things} things), {tested} by tests, {} leave something for later",
        rows.len(),
        later.len()
    );
    for row in later {
        for (thing, why) in &row.later {
            println!("  row {}, {thing}: {why}", row.row);
        }
    }
}
