//! `lyceum stats`: how much there is to learn, and what no question covers.

use std::collections::BTreeSet;

use serde::Serialize;

use super::Outcome;
use super::terminal::{Refusal, Terminal, counted, size};
use super::translated::{self, LanguageReport};
use crate::artifact::Recipe;
use crate::cli::{StatsArgs, StatsFormat};
use crate::model::{Course, Page, PageKind, Plan, QuestionKind};
use crate::pipeline::{Built, Workshop};

#[derive(Serialize)]
struct Stats {
    version: u32,
    languages: Vec<String>,
    courses: Vec<CourseStats>,
    curricula: Vec<CurriculumStats>,
    translations: Vec<LanguageReport>,
    /// Terms of the glossary.
    terms: usize,
}

/// A curriculum: its stages, and how many things they ask for.
#[derive(Serialize)]
struct CurriculumStats {
    id: String,
    stages: usize,
    requirements: usize,
}

#[derive(Serialize)]
struct CourseStats {
    id: String,
    title: String,
    lessons: usize,
    quizzes: usize,
    exams: usize,
    questions: usize,
    surveys: usize,
    statements: usize,
    words: usize,
    minutes: u32,
    pages_bytes: u64,
    largest_page: String,
    largest_page_bytes: u64,
    objectives_without_question: Vec<String>,
    scenarios: Vec<ScenarioStats>,
}

/// A scenario: how large it is, and how many choices its ways have.
#[derive(Serialize)]
struct ScenarioStats {
    id: String,
    scenes: usize,
    endings: usize,
    shortest_way: usize,
    longest_way: usize,
    /// False where there were too many ways to look at all of them.
    longest_is_sure: bool,
}

/// Runs the command.
pub fn run(args: &StatsArgs, terminal: &Terminal) -> Outcome {
    let mut workshop = Workshop::new(&args.dir, false);
    let look = match workshop.look() {
        Ok(look) => look,
        Err(fault) => {
            terminal.problems(&[*fault]);
            return Outcome::CannotRun;
        }
    };
    let built = workshop.build(look, &mut |_| {});
    if built.has_errors() {
        terminal.problems(&built.diagnostics);
        return Outcome::Faulty;
    }
    let courses = built.catalog.courses.iter().map(|course| of_course(course, &built)).collect();
    let curricula = built.catalog.curricula.iter().map(|one| CurriculumStats {
        id: one.id.clone(),
        stages: one.stages.len(),
        requirements: one.requirements().count(),
    });
    let languages = built.settings.languages.clone();
    let mut translations = translated::of(&built.catalog);
    if let Some(language) = &args.language {
        translations.retain(|one| one.language == *language);
        if translations.is_empty() {
            let what = format!("the site is not translated into `{language}`");
            let others = languages[1..].join(", ");
            let remedy = if others.is_empty() {
                String::from("add it to `languages` in lyceum.yaml")
            } else {
                format!("languages to ask for: {others}")
            };
            terminal.refuse(&Refusal::new(what, remedy));
            return Outcome::CannotRun;
        }
    }
    let terms = built.catalog.glossary.as_ref().map_or(0, |glossary| glossary.terms.len());
    let stats = Stats { version: 1, languages, courses, curricula: curricula.collect(), translations, terms };
    terminal.say(&match (args.format, &args.language) {
        (StatsFormat::Json, _) => serde_json::to_string(&stats).unwrap_or_default() + "\n",
        (StatsFormat::Text, Some(_)) => stats.translations.iter().map(LanguageReport::text).collect(),
        (StatsFormat::Text, None) => table(&stats),
    });
    Outcome::Fine
}

fn of_course(course: &Course, built: &Built) -> CourseStats {
    let pages: Vec<&Page> = course.pages().map(AsRef::as_ref).collect();
    let sizes: Vec<(u64, &str)> = pages.iter().map(|page| (bytes(built, &page.url), page.id.as_str())).collect();
    let largest = sizes.iter().max().copied().unwrap_or((0, ""));
    let lessons = course.lessons();
    CourseStats {
        id: course.id.clone(),
        title: course.title.clone(),
        lessons,
        quizzes: course.pages_of("quiz"),
        exams: course.pages_of("exam"),
        questions: pages.iter().map(|page| page.questions.len()).sum(),
        surveys: course.pages_of("survey"),
        statements: pages.iter().map(|page| statements(page)).sum(),
        words: pages.iter().map(|page| page.words).sum(),
        minutes: course.minutes,
        pages_bytes: sizes.iter().map(|(bytes, _)| bytes).sum(),
        largest_page: largest.1.to_owned(),
        largest_page_bytes: largest.0,
        objectives_without_question: uncovered(course),
        scenarios: pages.iter().filter_map(|page| of_scenario(page)).collect(),
    }
}

/// Ways are counted in choices; the longest is the longest that meets no scene twice.
fn of_scenario(page: &Page) -> Option<ScenarioStats> {
    let plan = Plan::of(page.scenario()?);
    let longest = plan.longest()?;
    Some(ScenarioStats {
        id: page.id.clone(),
        scenes: plan.ways.len(),
        endings: plan.ends.iter().filter(|is_end| **is_end).count(),
        shortest_way: plan.shortest()?,
        longest_way: longest.choices,
        longest_is_sure: longest.is_sure,
    })
}

/// Statements to rate, in a survey or in questions.
fn statements(page: &Page) -> usize {
    let of_questions = page.questions.iter().map(|question| match &question.kind {
        QuestionKind::Rating(rating) => rating.statements.len(),
        _ => 0,
    });
    let of_survey = match &page.kind {
        PageKind::Survey(survey) => survey.statements().count(),
        _ => 0,
    };
    of_survey + of_questions.sum::<usize>()
}

fn bytes(built: &Built, url: &str) -> u64 {
    let recipe = built.artifacts.as_ref().and_then(|set| set.get(url)).map(|artifact| &artifact.recipe);
    match recipe {
        Some(Recipe::Made(made)) => made.make().map_or(0, |bytes| bytes.len() as u64),
        Some(Recipe::Bytes(bytes)) => bytes.len() as u64,
        _ => 0,
    }
}

/// Objectives with an id that nothing in the course tests.
fn uncovered(course: &Course) -> Vec<String> {
    let tested = course.tested();
    let of_modules = course.modules.iter().flat_map(|module| &module.objectives);
    let named = of_modules
        .chain(course.pages().flat_map(|page| &page.objectives))
        .filter_map(|objective| objective.id.as_deref());
    named.filter(|id| !tested.contains(id)).map(str::to_owned).collect::<BTreeSet<_>>().into_iter().collect()
}

fn table(stats: &Stats) -> String {
    let courses = &stats.courses;
    let titles = courses.iter().map(|course| course.title.chars().count());
    let width = titles.max().unwrap_or(0).max("In all".len());
    let mut out = row(
        width,
        "Course",
        &["lessons", "quizzes", "exams", "questions", "words", "minutes", "size"].map(str::to_owned),
    );
    for course in courses {
        out.push_str(&row(width, &course.title, &figures(std::slice::from_ref(course))));
    }
    if courses.len() > 1 {
        out.push_str(&row(width, "In all", &figures(courses)));
    }
    out.push_str(&format!("\nLanguages: {}\n", stats.languages.join(", ")));
    for one in &stats.translations {
        out.push_str(&format!("In {}\n", one.line()));
    }
    if stats.terms > 0 {
        out.push_str(&format!("Glossary: {}\n", counted(stats.terms, "term")));
    }
    for course in courses.iter().filter(|course| !course.largest_page.is_empty()) {
        let size = size(course.largest_page_bytes);
        out.push_str(&format!("Largest page of {}: {} ({size})\n", course.id, course.largest_page));
    }
    for one in &stats.curricula {
        let sizes = [counted(one.stages, "stage"), counted(one.requirements, "requirement")].join(", ");
        out.push_str(&format!("Curriculum {}: {sizes}\n", one.id));
    }
    for scenario in courses.iter().flat_map(|course| &course.scenarios) {
        let sizes = [counted(scenario.scenes, "scene"), counted(scenario.endings, "ending")].join(", ");
        let more = if scenario.longest_is_sure { "" } else { " or more" };
        let ways = format!("{} to {}{more} choices", scenario.shortest_way, scenario.longest_way);
        out.push_str(&format!("Scenario {}: {sizes}, {ways}\n", scenario.id));
    }
    for course in courses.iter().filter(|course| course.statements > 0) {
        let CourseStats { id, surveys, statements, .. } = course;
        out.push_str(&format!(
            "To rate in {id}: {} ({})\n",
            counted(*statements, "statement"),
            counted(*surveys, "survey")
        ));
    }
    for course in courses.iter().filter(|course| !course.objectives_without_question.is_empty()) {
        out.push_str(&format!("No question in {} for: {}\n", course.id, course.objectives_without_question.join(", ")));
    }
    out
}

fn figures(courses: &[CourseStats]) -> [String; 7] {
    let sum = |count: fn(&CourseStats) -> usize| courses.iter().map(count).sum::<usize>().to_string();
    [
        sum(|course| course.lessons),
        sum(|course| course.quizzes),
        sum(|course| course.exams),
        sum(|course| course.questions),
        sum(|course| course.words),
        sum(|course| course.minutes as usize),
        size(courses.iter().map(|course| course.pages_bytes).sum()),
    ]
}

fn row(width: usize, title: &str, figures: &[String; 7]) -> String {
    let gap = " ".repeat(width - title.chars().count());
    let figures: String = figures.iter().map(|figure| format!(" {figure:>10}")).collect();
    format!("{title}{gap}{figures}\n")
}
