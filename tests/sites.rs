//! Tiny courses become these pages. Each folder of `tests/sites/` is a site of one
//! concern; beside it, in `expected/`, lies what is looked at:
//!
//! - `PAGE.html`: what stands inside `<main>` of that page, one block a line;
//! - `PAGE.data.json`: what that page hands to its scripts;
//! - `FILE.json`: that file of the output;
//! - `files.txt`: every path of the output but those of the theme's assets;
//! - `said.txt`: what lyceum says, one line a fault; without it a site has none.
//!
//! `UPDATE=1` writes what comes out now into the files that are there (an empty one
//! asks for a page); read the difference before you keep it.

#![allow(clippy::expect_used, clippy::panic, reason = "a site that cannot be built must stop the test")]

#[path = "sites/html.rs"]
mod html;
#[path = "sites/pages.rs"]
mod pages;

use std::fs;
use std::path::{Path, PathBuf};

use lyceum::diagnostic::{Format, codes, print};
use lyceum::pipeline::Workshop;

use pages::{Output, data, difference, main_of, pretty_json};

#[test]
fn text_is_written_as_it_reads() {
    holds("text");
}

#[test]
fn callouts_stand_apart_from_quotes_and_from_each_other() {
    holds("callouts");
}

#[test]
fn raw_html_stays_where_it_is_harmless() {
    holds("raw-html");
}

#[test]
fn media_carry_their_size_their_captions_and_their_words() {
    holds("media");
}

#[test]
fn links_lead_to_pages_sections_files_and_other_sites() {
    holds("links");
}

#[test]
fn questions_are_read_as_trainers_write_them() {
    holds("questions");
}

#[test]
fn titles_and_text_can_be_searched_and_answers_exams_and_drafts_cannot() {
    holds("search");
}

#[test]
fn courses_are_found_by_role_level_topic_and_length() {
    holds("browse");
}

#[test]
fn terms_are_explained_on_one_page_and_marked_where_a_lesson_first_uses_them() {
    holds("glossary");
}

#[test]
fn courses_are_found_by_language_and_say_how_much_of_them_there_is() {
    holds("browse-languages");
}

#[test]
fn curricula_are_stages_gates_and_choices() {
    holds("curriculum");
}

#[test]
fn things_to_type_match_sort_fill_in_and_put_in_order_are_plain_controls() {
    holds("kinds");
}

#[test]
fn statements_to_rate_and_open_texts_are_plain_controls_with_nothing_right_or_wrong() {
    holds("kept");
}

#[test]
fn surveys_ask_section_by_section_and_hold_advice_by_third_of_the_scale() {
    holds("survey");
}

#[test]
fn plans_and_checklists_are_lines_to_write_on_and_boxes_to_tick() {
    holds("at-work");
}

#[test]
fn what_is_always_refused_is_told_at_the_trainers_own_characters() {
    holds("refused");
}

#[test]
fn marks_are_read_as_meant_in_three_scripts() {
    holds("marks");
}

#[test]
fn a_quiz_hands_its_key_and_its_rules_to_the_scripts() {
    holds("quiz");
}

#[test]
fn an_exam_says_its_rules_and_a_pretest_stands_before_the_course() {
    holds("exam");
}

#[test]
fn a_certificate_says_what_opens_it_and_is_framed_by_its_course() {
    holds("certificate");
}

#[test]
fn the_foot_of_a_page_names_the_version_of_its_course_and_takes_reports_of_problems() {
    let page = build("certificate").text("privacy/index.html");
    let (_, foot) = page.split_once("<footer").expect("a foot");
    assert!(foot.contains("version 3"), "{foot}");
    assert!(foot.contains(r#"<a href="mailto:training@example.com">Report a problem with this page</a>"#), "{foot}");
}

#[test]
fn a_scenario_is_numbered_scenes_that_can_be_played_on_paper() {
    holds("scenario");
}

#[test]
fn the_review_gets_what_was_practised_seen_from_the_site_and_nothing_of_exams() {
    holds("review");
}

#[test]
fn numbers_order_and_vanish_and_hidden_files_stay_hidden() {
    holds("order");
}

#[test]
fn pages_keep_the_script_and_the_direction_of_their_language() {
    holds("languages");
}

#[test]
fn a_translation_has_its_own_words_and_the_ids_of_its_original() {
    holds("translations");
}

#[test]
fn fonts_come_with_the_languages_that_need_them() {
    let assets = |name: &str| -> String {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites").join(name);
        let mut workshop = Workshop::new(&root, false);
        let look = workshop.look().expect("a site");
        let artifacts = workshop.build(look, &mut |_| {}).artifacts.expect("a site without errors");
        artifacts
            .iter()
            .map(|artifact| artifact.path.to_string() + "\n")
            .filter(|path| path.starts_with("assets/"))
            .collect()
    };
    let (english, three) = (assets("browse"), assets("translations"));
    for part in ["fonts/noto-nastaliq", "fonts/vazirmatn", "fonts/noto-sans-devanagari", "/ur.", "/hi."] {
        assert!(!english.contains(part), "{part} is not for English:\n{english}");
        assert!(three.contains(part), "{part} is for three languages:\n{three}");
    }
    assert!(english.contains("fonts/figtree") && three.contains("fonts/figtree"));
}

#[test]
fn files_saved_by_other_editors_give_the_same_pages() {
    holds("line-ends");
}

#[test]
fn variables_are_filled_in_everywhere_but_in_code() {
    holds("variables");
}

#[test]
fn a_theme_of_the_site_may_override_one_template() {
    holds("own-theme");
}

#[test]
fn every_site_has_its_test() {
    let source = include_str!("sites.rs");
    for entry in fs::read_dir(folder()).expect("the folder of sites") {
        let path = entry.expect("an entry").path();
        let name = path.file_name().and_then(|name| name.to_str()).expect("a plain name");
        assert!(!path.is_dir() || source.contains(&format!("holds(\"{name}\")")), "no test builds the site {name}");
    }
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites")
}

/// Builds a site and compares it with what is expected of it.
fn holds(name: &str) {
    let expected = folder().join(name).join("expected");
    let output = build(name);
    let mut wrong = Vec::new();
    let mut looked_at = Vec::new();
    files(&expected, &mut looked_at);
    assert!(looked_at.iter().any(|path| !path.ends_with("said.txt")), "{name} expects nothing");
    for path in looked_at {
        let shown = path.strip_prefix(&expected).expect("inside").to_string_lossy().replace('\\', "/");
        let now = found(&output, &shown);
        let wanted = fs::read_to_string(&path).expect("a text");
        if now == wanted {
            continue;
        }
        if std::env::var_os("UPDATE").is_some() {
            fs::write(&path, now).expect("it is written");
        } else {
            wrong.push(format!("{name}/expected/{shown}\n{}", difference(&wanted, &now)));
        }
    }
    if !expected.join("said.txt").exists() {
        assert_eq!(output.said, "", "{name} is not sound; if it should not be, add expected/said.txt");
    }
    assert!(wrong.is_empty(), "\n{}\nUPDATE=1 writes what comes out now.", wrong.join("\n"));
}

/// Builds the site as `lyceum build` does, but in memory. Questions of such small sites answer
/// nothing back and test nothing; that this is told is looked at in `tests/diagnostics/`.
fn build(name: &str) -> Output {
    let mut workshop = Workshop::new(&folder().join(name), false);
    let look = workshop.look().unwrap_or_else(|fault| panic!("{name}: {}", fault.message));
    let mut built = workshop.build(look, &mut |_| {});
    let advice = [codes::OPTION_WITHOUT_FEEDBACK, codes::OBJECTIVE_WITHOUT_QUESTION];
    built.diagnostics.retain(|fault| !advice.contains(&fault.code));
    let said = print(&built.diagnostics, Format::Short);
    Output { artifacts: built.artifacts.unwrap_or_default(), said }
}

/// What came out for a file of `expected/`.
fn found(output: &Output, shown: &str) -> String {
    if shown == "said.txt" {
        return output.said.clone();
    }
    if shown == "files.txt" {
        return output.paths().filter(|path| !path.starts_with("assets/")).map(|path| format!("{path}\n")).collect();
    }
    if let Some(page) = shown.strip_suffix(".data.json") {
        return data(&output.text(&format!("{page}.html")));
    }
    let text = output.text(shown);
    // `globalThis.lyceumCards&&lyceumCards({…});`
    let call = text.strip_prefix("globalThis.").and_then(|rest| rest.strip_suffix(");\n"));
    if let Some((_, json)) = call.and_then(|call| call.split_once('(')) {
        return pretty_json(json);
    }
    if shown.ends_with(".html") { main_of(&text) } else { pretty_json(&text) }
}

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    let mut entries: Vec<_> = fs::read_dir(folder)
        .unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
        .map(|entry| entry.expect("an entry").path())
        .collect();
    entries.sort();
    for path in entries {
        if path.is_dir() { files(&path, found) } else { found.push(path) }
    }
}
