//! Single edits told as stories: this site, then that change, and what learners' records
//! go by afterwards.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use lyceum::artifact::Recipe;
use lyceum::model::{Course, Page};
use lyceum::pipeline::Built;
use tempfile::TempDir;

use crate::folder::build;

struct Story {
    place: TempDir,
}

const QUESTION: &str = "- (x) Greet, and say your own name\n  > Yes.\n- ( ) Ask them to hold the line\n  > No.\n";

/// A theme whose pages tell scripts something.
const WITH_SCRIPTS: &str = "title: A\nid: a\ntheme: jali\n";

impl Story {
    fn new(files: &[(&str, &str)]) -> (Self, Built) {
        let story = Self { place: TempDir::new().expect("a folder") };
        story.put("lyceum.yaml", "title: A\nid: a\ntheme: plain\n");
        story.put("courses/calls/course.md", "---\ntitle: Calls\n---\nAbout calls.\n");
        files.iter().for_each(|(path, text)| story.put(path, text));
        let built = build(story.root());
        (story, built)
    }

    fn root(&self) -> &Path {
        self.place.path()
    }

    fn put(&self, path: &str, text: &str) {
        let path = self.root().join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("made");
        fs::write(path, text).expect("written");
    }

    fn rename(&self, from: &str, to: &str) {
        fs::rename(self.root().join(from), self.root().join(to)).expect("renamed");
    }
}

fn course<'a>(built: &'a Built, url: &str) -> &'a Arc<Course> {
    built.catalog.courses.iter().find(|course| course.url == url).expect("a course")
}

fn page<'a>(built: &'a Built, url: &str) -> &'a Page {
    built.catalog.courses.iter().flat_map(|course| course.pages()).find(|page| page.url == url).expect("a page")
}

fn questions(page: &Page) -> Vec<String> {
    page.questions.iter().map(|question| page.question_id(question)).collect()
}

fn html(built: &Built, path: &str) -> String {
    match &built.artifacts.as_ref().and_then(|set| set.get(path)).expect("an artifact").recipe {
        Recipe::Made(make) => String::from_utf8(make.make().expect("made")).expect("text"),
        _ => panic!("{path} is no page"),
    }
}

fn asking(heading: &str) -> String {
    format!("---\ntitle: One\n---\nSome words of a lesson.\n\n## {heading}\n\n{QUESTION}")
}

#[test]
fn an_id_that_is_given_later_is_for_links_and_the_answers_stay() {
    let (story, built) = Story::new(&[("courses/calls/one.md", &asking("What comes first? {.question}"))]);
    assert_eq!(questions(page(&built, "calls/one.html")), ["calls/one#what-comes-first"]);
    story.put("courses/calls/one.md", &asking("What comes first? {.question #greet}"));
    story.put("courses/calls/two.md", "---\ntitle: Two\n---\nSee [there](one.md#greet).\n");
    let built = build(story.root());
    assert_eq!(questions(page(&built, "calls/one.html")), ["calls/one#what-comes-first"]);
    assert!(html(&built, "calls/one.html").contains("id=\"greet\" data-question=\"calls/one#what-comes-first\""));
    assert!(html(&built, "calls/two.html").contains("href=\"one.html#greet\""));
    // from now on it is known by the id, whatever its words
    let other = asking("Nothing of the heading before {.question #greet}").replace("own name", "wish");
    story.put("courses/calls/one.md", &other);
    assert_eq!(questions(page(&build(story.root()), "calls/one.html")), ["calls/one#what-comes-first"]);
}

#[test]
fn a_reworded_question_is_linked_by_its_new_heading_and_recorded_under_its_old_id() {
    let (story, _) = Story::new(&[("courses/calls/one.md", &asking("What do you say first? {.question}"))]);
    let again = "[again](#what-do-you-always-say-first)\n\n## What do you always say first? {.question}";
    story.put("courses/calls/one.md", &asking("What do you say first?").replace("## What do you say first?", again));
    let html = html(&build(story.root()), "calls/one.html");
    assert!(html.contains("href=\"#what-do-you-always-say-first\""), "{html}");
    assert!(html.contains("id=\"what-do-you-always-say-first\" data-question=\"calls/one#what-do-you-say-first\""));
}

#[test]
fn a_question_on_another_page_takes_its_id_along_and_nothing_else_gets_it() {
    let (story, _) = Story::new(&[
        ("courses/calls/one.md", &asking("What comes first? {.question}")),
        ("courses/calls/two.md", "---\ntitle: Two\n---\nWholly other words stand here.\n"),
    ]);
    let moved = format!(
        "---\ntitle: Two\n---\nWholly other words stand here.\n\n## What comes first? {{.question}}\n\n{QUESTION}"
    );
    story.put("courses/calls/two.md", &moved);
    let new = "---\ntitle: One\n---\nSome words of a lesson.\n\n## What comes first? {.question}\n\n- (x) Bread\n  > Yes.\n- ( ) Tea\n  > No.\n";
    story.put("courses/calls/one.md", new);
    let built = build(story.root());
    assert_eq!(questions(page(&built, "calls/two.html")), ["calls/one#what-comes-first"]);
    assert_eq!(questions(page(&built, "calls/one.html")), ["calls/one#what-comes-first-2"]);
}

#[test]
fn a_course_is_required_by_its_folder_whatever_its_id() {
    let needs = |name: &str| format!("---\ntitle: Desk\nrequires: [{name}]\n---\nAbout the desk, and much more.\n");
    let (story, _) = Story::new(&[
        ("courses/calls/one.md", &asking("What comes first? {.question}")),
        ("courses/desk/course.md", &needs("calls")),
        ("courses/desk/one.md", "---\ntitle: Desk\n---\nYour desk.\n"),
    ]);
    story.rename("courses/calls", "courses/conversations");
    story.put("courses/desk/course.md", &needs("conversations"));
    let built = build(story.root());
    assert_eq!(course(&built, "conversations/index.html").id, "calls");
    assert_eq!(course(&built, "desk/index.html").requires, ["calls"]);
    assert_eq!(page(&built, "conversations/one.html").id, "calls/one");
}

#[test]
fn an_author_s_new_id_begins_a_new_page_and_was_names_the_old_one() {
    let (story, _) = Story::new(&[("courses/calls/one.md", &asking("What comes first? {.question}"))]);
    let renewed =
        asking("What comes first? {.question}").replace("title: One\n", "title: One\nid: one-2027\nwas: [calls/one]\n");
    story.put("courses/calls/one.md", &renewed);
    let built = build(story.root());
    let page = page(&built, "calls/one.html");
    assert_eq!((page.id.as_str(), page.was.as_slice()), ("calls/one-2027", &["calls/one".to_owned()][..]));
    story.rename("courses/calls/one.md", "courses/calls/other.md");
    assert_eq!(self::page(&build(story.root()), "calls/other.html").id, "calls/one-2027");
}

#[test]
fn a_page_goes_on_for_all_that_went_before_it_and_its_questions_are_known_again() {
    let asking = |id: &str, was: &str, words: &str| {
        let front = format!("---\ntitle: One\nid: {id}\nwas: [{was}]\n---\n");
        format!("{front}{words}\n\n## {words} of {id} {{.question #greet}}\n\n{QUESTION}")
    };
    let first = "---\ntitle: One\n---\nSome words.\n\n## What comes first? {.question #greet}\n\n- (x) Bread\n  > Yes.\n- ( ) Tea\n  > No.\n";
    let (story, _) = Story::new(&[("courses/calls/one.md", first)]);
    story.put("lyceum.yaml", WITH_SCRIPTS);
    story.put("courses/calls/one.md", &asking("one-2027", "calls/one", "Nothing like it"));
    let second = build(story.root());
    assert_eq!(questions(page(&second, "calls/one.html")), ["calls/one#greet"]);
    story.put("courses/calls/one.md", &asking("one-2028", "calls/one-2027", "Wholly other words"));
    let third = build(story.root());
    let last = page(&third, "calls/one.html");
    assert_eq!(last.was, ["calls/one-2027", "calls/one"]);
    assert_eq!(questions(last), ["calls/one#greet"]);
    let names = r#""names":{"heirs":{"calls/one":["calls/one-2028"],"calls/one-2027":["calls/one-2028"]}}"#;
    for path in ["calls/one.html", "calls/index.html", "index.html", "my-learning.html"] {
        assert!(html(&third, path).contains(names), "{path}");
    }
    assert!(build(story.root()).ids.text.is_none(), "a second build changes nothing");
}

#[test]
fn what_went_to_another_course_is_named_in_both() {
    let lesson = "---\ntitle: One\n---\nSome words of a lesson that goes elsewhere.\n";
    let (story, _) = Story::new(&[
        ("courses/calls/one.md", lesson),
        ("courses/calls/two.md", &asking("What comes first? {.question}")),
        ("courses/desk/course.md", "---\ntitle: Desk\n---\nAbout the desk, and much more.\n"),
        ("courses/desk/own.md", "---\ntitle: Own\n---\nYour own desk.\n"),
    ]);
    story.put("lyceum.yaml", WITH_SCRIPTS);
    story.rename("courses/calls/one.md", "courses/desk/one.md");
    let stays = "---\ntitle: One\n---\nSome words of a lesson.\n";
    story.put("courses/calls/two.md", stays);
    let moved = format!("---\ntitle: Own\n---\nYour own desk.\n\n## What comes first? {{.question}}\n\n{QUESTION}");
    story.put("courses/desk/own.md", &moved);
    let built = build(story.root());
    assert_eq!(questions(page(&built, "desk/own.html")), ["calls/two#what-comes-first"]);
    let names = r#""names":{"homes":{"calls/one":"desk","calls/two#what-comes-first":"desk"}}"#;
    for path in ["calls/two.html", "calls/index.html", "desk/one.html", "review.html"] {
        assert!(html(&built, path).contains(names), "{path}");
    }
}

#[test]
fn plans_and_checklists_keep_what_was_written_and_ticked_when_they_are_reworded_and_moved() {
    let words = "---\ntitle: Desk\n---\nYour desk at night, and what lies on it.\n";
    let list =
        "\n## My desk at night {.checklist}\n\n- [ ] The headset hangs on its own hook\n- [ ] The screen is locked\n";
    let plan = "\n## My next week {.plan}\n\n- When a caller is angry, I will\n  ____\n- I ask for help from\n  ____\n";
    let (story, built) = Story::new(&[("courses/calls/desk.md", &format!("{words}{list}{plan}"))]);
    let before = page(&built, "calls/desk.html").at_work.clone();
    let list = list.replace("at night", "each night").replace("hangs on", "hangs from");
    let plan =
        plan.replace("My next week", "My week").replace("I will", "I will always").replace("angry", "very angry");
    story.put("courses/calls/desk.md", &format!("{words}{list}"));
    story.put("courses/calls/week.md", &format!("---\ntitle: Week\n---\nWhat comes next.\n{plan}"));
    let built = build(story.root());
    let list = &page(&built, "calls/desk.html").at_work.checklists[0];
    assert_eq!((list.id.as_str(), list.record_name()), ("my-desk-each-night", "my-desk-at-night"));
    assert_eq!(list.items, before.checklists[0].items);
    // moved and reworded at once is new; moved as it was it is known
    assert_eq!(page(&built, "calls/week.html").at_work.plans[0].record_name(), "my-week");
    let told: Vec<String> = built.ids.recognised.changes.iter().map(ToString::to_string).collect();
    assert!(
        told.contains(&String::from(
            "checklist #my-desk-at-night of calls/desk was reworded: learners keep their ticks"
        )),
        "{told:?}"
    );
    story.put(
        "courses/calls/desk.md",
        &format!("{words}{list}", list = "\n## My desk {.checklist}\n\n- [ ] The screen is locked\n"),
    );
    let plan = "\n## My next week {.plan}\n\n- When a caller is angry, I will\n  ____\n- I ask for help from\n  ____\n";
    story.put("courses/calls/week.md", &format!("---\ntitle: Week\n---\nWhat comes next.\n{plan}"));
    let built = build(story.root());
    let plan = &page(&built, "calls/week.html").at_work.plans[0];
    assert_eq!(plan.record_name(), "calls/desk#my-next-week");
    assert_eq!(plan.prompts, before.plans[0].prompts);
    assert!(html(&built, "calls/week.html").contains("data-plan=\"calls/desk#my-next-week\""));
    assert!(html(&built, "calls/course.json").contains("\"record\":\"calls/desk#my-next-week\""));
}

#[test]
fn scenes_and_ways_of_a_role_play_keep_the_way_that_was_gone() {
    let play = |first: &str, say: &str| {
        let ways = format!("- [{say}](#she-listens)\n- [Please hold the line for a moment.](#she-listens)\n");
        format!(
            "---\ntitle: A call\n---\n## {first}\nThe phone rings, and it is Rehana again.\n\n{ways}\n## She listens {{.end}}\nThank you.\n"
        )
    };
    let before = play("The phone rings", "I am sorry that you had to repeat it.");
    let (story, built) = Story::new(&[("courses/calls/call.scenario.md", &before)]);
    let ids = |built: &Built| {
        let scenario = page(built, "calls/call.html").scenario().expect("scenes").clone();
        let way = |way: &lyceum::model::Way| way.id.clone();
        scenario
            .scenes
            .iter()
            .map(|scene| (scene.record.clone(), scene.ways.iter().map(way).collect()))
            .collect::<Vec<(String, Vec<String>)>>()
    };
    let first = ids(&built);
    story.put("lyceum.yaml", WITH_SCRIPTS);
    story.put(
        "courses/calls/call.scenario.md",
        &play("The phone rings once more", "I am so sorry that you had to repeat it."),
    );
    let built = build(story.root());
    assert_eq!(ids(&built), first);
    let html = html(&built, "calls/call.html");
    assert!(html.contains("id=\"the-phone-rings-once-more\" data-scene=\"the-phone-rings\""));
    assert!(html.contains("\"start\":\"the-phone-rings\""));
}

#[test]
fn rows_of_a_table_keep_their_numbers_and_the_question_its_revision() {
    let asked = |rows: &str| {
        format!(
            "---\ntitle: One\n---\nWords.\n\n## Match the measure to its meaning. {{.question}}\n\n| Measure | Meaning |\n|---|---|\n{rows}"
        )
    };
    let (story, built) = Story::new(&[(
        "courses/calls/one.md",
        &asked("| AHT | Average handling time |\n| FCR | First contact resolution |\n"),
    )]);
    let key = |built: &Built| {
        let page = page(built, "calls/one.html");
        let question = &page.questions[0];
        let rows = question.rows().map(|(id, words)| (words.to_owned(), id.to_owned())).collect::<Vec<_>>();
        (rows, question.revision(page.credit(question)))
    };
    let pair = |words: &str, id: &str| (words.to_owned(), id.to_owned());
    let (rows, revision) = key(&built);
    assert_eq!(rows, [pair("AHT", "1"), pair("FCR", "2")]);
    story.put("courses/calls/one.md", &asked("| FCR | First contact resolution |\n| AHT | Average handling time |\n"));
    assert_eq!(key(&build(story.root())), (vec![pair("FCR", "2"), pair("AHT", "1")], revision));
    story.put("courses/calls/one.md", &asked("| NPS | Net promoter score |\n| AHT | Average handling time |\n"));
    assert_eq!(key(&build(story.root())).0, [pair("NPS", "3"), pair("AHT", "1")]);
}

#[test]
fn files_that_swap_names_and_files_that_make_room_keep_their_ids() {
    let lesson = |words: &str| format!("---\ntitle: {words}\n---\nThis lesson tells of {words} and of {words} only.\n");
    let (story, _) = Story::new(&[
        ("courses/calls/lesson-1.md", &lesson("opening")),
        ("courses/calls/lesson-2.md", &lesson("closing")),
    ]);
    story.rename("courses/calls/lesson-2.md", "courses/calls/lesson-3.md");
    story.put("courses/calls/lesson-2.md", "---\ntitle: Between\n---\nQuite new words, which nobody wrote before.\n");
    let built = build(story.root());
    let id = |url: &str| page(&built, url).id.clone();
    assert_eq!(id("calls/lesson-1.html"), "calls/lesson-1");
    assert_eq!(id("calls/lesson-3.html"), "calls/lesson-2");
    assert_eq!(id("calls/lesson-2.html"), "calls/lesson-2-2");
}
