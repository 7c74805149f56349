//! The plan: which pages there must be, and in which languages.

use std::collections::BTreeMap;

use super::site::Site;
use super::table;

/// What part 2 of the plan counts. A survey here is also a self-assessment.
const PLANNED: [(&str, usize); 9] = [
    ("module", 30),
    ("lesson", 88),
    ("check", 28),
    ("before", 8),
    ("final", 9),
    ("role-play", 15),
    ("self-assessment", 5),
    ("survey", 5),
    ("curriculum", 5),
];

/// The kind of page that a code stands for; the manual and the glossary are no part of the plan.
fn kind_of(code: &str, path: &str) -> Option<&'static str> {
    let ending = path.rsplit('/').next().and_then(|name| name.split_once('.')).map(|(_, ending)| ending);
    match ending {
        _ if code.starts_with("M-") || code == "glossary" => None,
        Some("quiz") if code.ends_with("-before") => Some("before"),
        Some("quiz") => Some("check"),
        Some("exam") => Some("final"),
        Some("scenario") => Some("role-play"),
        Some("survey") if code.starts_with("SA-") => Some("self-assessment"),
        Some("survey") => Some("survey"),
        Some("curriculum") => Some("curriculum"),
        _ if path.ends_with("/module") => Some("module"),
        _ if path.ends_with("/course") => Some("course"),
        _ => Some("lesson"),
    }
}

#[test]
fn every_planned_page_is_there_in_its_languages() {
    let site = Site::built();
    let mut missing = Vec::new();
    for (code, known) in site.codes() {
        let [path, languages @ ..] = known.as_slice() else { panic!("{code} names no page") };
        let editions = std::iter::once(None).chain(languages.iter().map(|language| Some(language.as_str())));
        missing.extend(
            editions.filter_map(|language| site.text(path, language).err()).map(|fault| format!("{code}: {fault}")),
        );
    }
    assert!(missing.is_empty(), "planned, and not there:\n{}", missing.join("\n"));
}

#[test]
fn the_plan_counts_what_it_was_made_with() {
    let codes: BTreeMap<String, Vec<String>> = table("pages");
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for (code, known) in &codes {
        if let Some(kind) = kind_of(code, &known[0]) {
            *counts.entry(kind).or_default() += 1;
        }
    }
    assert_eq!(counts.remove("course"), Some(10), "courses");
    assert_eq!(counts, BTreeMap::from(PLANNED));
}

#[test]
fn a_page_that_is_gone_is_told() {
    let site = Site::built();
    assert_eq!(site.page("CA99").expect_err("no such lesson"), "no page has the code CA99");
    let fault = site.page("OM1.ur").expect_err("it is in English only");
    assert_eq!(
        fault,
        "courses/09-operations-manager/01-what-counts/01-what-the-client-buys.ur.md is no page of the site"
    );
}
