//! The example files, with the names of the new thing filled in.

use crate::artifact::{Artifact, ArtifactSet};
use crate::cli::NewKind;
use crate::command::site_id;

use super::name::Name;
use super::place::Place;

const SITE: &str = include_str!("../starter/lyceum.yaml");
const IGNORED: &str = include_str!("../starter/gitignore");
const COURSE: &str = include_str!("../starter/course.md");
const MODULE: &str = include_str!("../starter/module.md");
const GLOSSARY: &str = include_str!("../starter/glossary.md");
const LESSON: &str = include_str!("../starter/lesson.md");
const QUIZ: &str = include_str!("../starter/quiz.md");
const EXAM: &str = include_str!("../starter/exam.md");
const SCENARIO: &str = include_str!("../starter/scenario.md");
const SURVEY: &str = include_str!("../starter/survey.md");
const CURRICULUM: &str = include_str!("../starter/curriculum.md");

/// The files of a new thing, by path from the site's root.
pub fn starter(kind: NewKind, place: &Place) -> ArtifactSet {
    match kind {
        NewKind::Site => set(site(&place.title)),
        NewKind::Course => set(course(&place.path, &place.title)),
        NewKind::Lesson => set(vec![page(&place.path, LESSON, &place.title)]),
        NewKind::Quiz => set(vec![page(&place.path, QUIZ, &place.title)]),
        NewKind::Exam => set(vec![page(&place.path, EXAM, &place.title)]),
        NewKind::Scenario => set(vec![page(&place.path, SCENARIO, &place.title)]),
        NewKind::Survey => set(vec![page(&place.path, SURVEY, &place.title)]),
        NewKind::Translation => ArtifactSet::default(),
        NewKind::Curriculum => set(vec![page(&place.path, &curriculum(&place.courses), &place.title)]),
    }
}

fn site(title: &str) -> Vec<Artifact> {
    let settings = filled(SITE, title).replace("@id@", &site_id::random());
    let mut files = vec![
        Artifact::of_bytes("lyceum.yaml", settings.into_bytes()),
        Artifact::of_bytes(".gitignore", IGNORED.as_bytes()),
        Artifact::of_bytes("courses/glossary.md", GLOSSARY.as_bytes()),
    ];
    files.extend(course("courses/say-it-back", "Say it back"));
    files
}

fn course(folder: &str, title: &str) -> Vec<Artifact> {
    vec![
        page(&format!("{folder}/course.md"), COURSE, title),
        page(&format!("{folder}/01-listening/module.md"), MODULE, "Listening"),
        page(&format!("{folder}/01-listening/01-one-sentence.md"), LESSON, "One sentence that calms"),
        page(&format!("{folder}/01-listening/02-check.quiz.md"), QUIZ, "Check yourself"),
    ]
}

/// The first course is the first stage; one of the others, or the same where it is the only one,
/// is to be chosen in the second.
fn curriculum(courses: &[String]) -> String {
    let line = |folder: &String| format!("- [{}]({folder}/course.md)", Name::title(folder));
    let lines: Vec<String> = courses.iter().map(line).collect();
    let later = if lines.len() > 1 { &lines[1..] } else { &lines[..] };
    CURRICULUM.replace("@first@", &lines[..1].join("\n")).replace("@later@", &later.join("\n"))
}

fn page(path: &str, text: &str, title: &str) -> Artifact {
    Artifact::of_bytes(path, filled(text, title).into_bytes())
}

/// Puts the title in, in quotes where YAML would read something else.
fn filled(text: &str, title: &str) -> String {
    let quoted = serde_yaml::to_string(title).unwrap_or_default();
    text.replace("@title@", quoted.trim_end())
}

/// Paths are made here and differ; a second artifact for one path cannot come.
fn set(artifacts: Vec<Artifact>) -> ArtifactSet {
    let mut set = ArtifactSet::default();
    for artifact in artifacts {
        let _added = set.add(artifact);
    }
    set
}
