//! `lyceum new`: small finished examples to start from. Overwrites nothing.
//!
//! What is made becomes artifacts, is written where nothing lies yet, and is then checked
//! with the site it came into: if it does not fit there, it is taken away again.

mod create;
mod name;
mod place;
mod starter;
mod translation;

use std::path::{Component, Path};

use super::Outcome;
use super::terminal::{Refusal, Terminal, counted};
use crate::artifact::ArtifactSet;
use crate::cli::{NewArgs, NewKind};
use crate::diagnostic::Diagnostic;
use crate::pipeline::Workshop;

use create::Created;
use place::Place;

/// Runs the command.
pub fn run(args: &NewArgs, terminal: &Terminal) -> Outcome {
    let made = match (args.kind, &args.of) {
        (NewKind::Translation, _) => translation::make(args),
        (_, Some(more)) => Err(one_too_many(more).into()),
        (kind, None) => Place::find(kind, &args.path)
            .map_err(Refused::from)
            .and_then(|place| make(kind, place))
            .map(|made| told(kind, &made)),
    };
    match made {
        Ok(told) => {
            terminal.say(&told);
            Outcome::Fine
        }
        Err(Refused { refusal, faults }) => {
            terminal.problems(&faults);
            terminal.refuse(&refusal);
            Outcome::CannotRun
        }
    }
}

fn one_too_many(path: &Path) -> Refusal {
    Refusal::new(format!("{} is one path too many", path.display()), "make one thing at a time")
}

/// Why nothing was made, and the problems it would have brought.
#[derive(Debug)]
struct Refused {
    refusal: Refusal,
    faults: Vec<Diagnostic>,
}

impl From<Refusal> for Refused {
    fn from(refusal: Refusal) -> Self {
        Self { refusal, faults: Vec::new() }
    }
}

/// What was made, and where.
struct Made {
    place: Place,
    files: Vec<String>,
}

fn make(kind: NewKind, place: Place) -> Result<Made, Refused> {
    let artifacts = starter::starter(kind, &place);
    let created = create::create(&artifacts, &place.root)?;
    let faults = faults_of(&artifacts, &place.root);
    if !faults.is_empty() {
        created.undo();
        let what = format!("{} does not fit into this site; nothing was made", place.typed.display());
        return Err(Refused { refusal: Refusal::new(what, "mend what is told above, or choose another name"), faults });
    }
    let Created { files, .. } = created;
    Ok(Made { place, files })
}

/// What is wrong with these files in their site.
fn faults_of(artifacts: &ArtifactSet, root: &Path) -> Vec<Diagnostic> {
    let mut workshop = Workshop::new(root, true);
    let built = match workshop.look() {
        Ok(look) => workshop.build(look, &mut |_| {}),
        Err(fault) => return vec![*fault],
    };
    // a fault of a folder is ours where the folder is new
    let is_made = |path: &str| {
        let inside = ["course.md", "module.md"].map(|name| format!("{path}/{name}"));
        artifacts.get(path).is_some() || inside.iter().any(|path| artifacts.get(path).is_some())
    };
    let is_ours = |fault: &Diagnostic| {
        let places = fault.place.iter().chain(fault.related.iter().map(|related| &related.place));
        places.map(|place| place.file.path.as_str()).any(is_made)
    };
    built.diagnostics.into_iter().filter(is_ours).collect()
}

fn told(kind: NewKind, made: &Made) -> String {
    let files: String = made.files.iter().map(|file| format!("  {file}\n")).collect();
    let count = counted(made.files.len(), "file");
    let own_words = "Put your own words in the place of the example; notes in the text explain the marks.\n\
        `lyceum serve --open` shows the page while you write.\n";
    let there =
        if is_here(&made.place.typed) { String::from("this folder") } else { made.place.typed.display().to_string() };
    match kind {
        NewKind::Site => format!(
            "Made {count} in {there}:\n{files}\nSee the site in your browser while you write:\n\n{}\n\
             Then open a file in courses/ and change a sentence: notes in the text explain the marks.\n",
            orders(&made.place.typed),
        ),
        NewKind::Course => format!(
            "Made {count}:\n{files}\n{own_words}\
             `lyceum new lesson`, `quiz`, `scenario`, `survey` and `exam` add pages to it.\n"
        ),
        NewKind::Lesson
        | NewKind::Quiz
        | NewKind::Exam
        | NewKind::Scenario
        | NewKind::Survey
        | NewKind::Curriculum
        | NewKind::Translation => {
            format!("Made {count}:\n{files}\n{own_words}")
        }
    }
}

/// What to type next, from where the site was made.
fn orders(site: &Path) -> String {
    let quote = if site.to_string_lossy().contains(' ') { "\"" } else { "" };
    let there = if is_here(site) { String::new() } else { format!("  cd {quote}{}{quote}\n", site.display()) };
    format!("{there}  lyceum serve --open\n")
}

fn is_here(site: &Path) -> bool {
    site.components().all(|part| part == Component::CurDir)
}
