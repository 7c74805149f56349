//! `lyceum build`: write the site, whole or not at all.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressStyle};

use super::Outcome;
use super::terminal::{Terminal, counted, size, tally};
use crate::artifact::{ArtifactSet, Key};
use crate::cli::BuildArgs;
use crate::diagnostic::Diagnostic;
use crate::pipeline::write::{Target, Written, remembered, write};
use crate::pipeline::{Built, Stage, Workshop};

/// Stages and how long each took.
struct Timings {
    last: Instant,
    begun: Instant,
    stages: Vec<(&'static str, Duration)>,
}

impl Timings {
    fn start() -> Self {
        let now = Instant::now();
        Self { last: now, begun: now, stages: Vec::new() }
    }

    fn over(&mut self, name: &'static str) {
        let now = Instant::now();
        self.stages.push((name, now - self.last));
        self.last = now;
    }

    fn print(&self, terminal: &Terminal) {
        for (name, time) in &self.stages {
            terminal.note(&format!("{name:<10}{:>9.1} ms\n", time.as_secs_f64() * 1e3));
        }
        terminal.note(&format!("{:<10}{:>9.1} ms\n", "in all", self.begun.elapsed().as_secs_f64() * 1e3));
    }
}

/// Runs the command.
pub fn run(args: &BuildArgs, terminal: &Terminal) -> Outcome {
    let mut timings = Timings::start();
    let mut workshop = Workshop::new(&args.dir, args.drafts);
    let look = match workshop.look() {
        Ok(look) => look,
        Err(fault) => return cannot_run(&[*fault], terminal),
    };
    let folder = args.output.clone().unwrap_or_else(|| args.dir.join(&look.settings.output));
    let places = Places::new(&args.dir, folder);
    let inputs = look.inputs;
    if remembered(&places.target(inputs)).is_some_and(|memory| memory.stands_for(inputs)) {
        timings.over("load");
        terminal.say(&format!("Nothing changed. The site is in {}\n", places.output.display()));
        if args.timings {
            timings.print(terminal);
        }
        return Outcome::Fine;
    }
    let built = workshop.build(look, &mut |stage| timings.over(stage_name(stage)));
    terminal.problems(&built.diagnostics);
    let Some(artifacts) = built.artifacts.as_ref().filter(|_| !args.strict || built.diagnostics.is_empty()) else {
        terminal.note(&format!("{}. Nothing was written.\n", tally(&built.diagnostics)));
        return Outcome::Faulty;
    };
    // a run with warnings is never taken for "nothing changed": they are told each time
    let inputs = if built.diagnostics.is_empty() { inputs } else { Key::join([inputs, Key::of(b"warned")]) };
    let written = match publish(artifacts, &places.target(inputs), terminal) {
        Ok(written) => written,
        Err(faults) => return refused(&faults, terminal),
    };
    timings.over("write");
    terminal.say(&summary(&built, &written, timings.begun.elapsed()));
    if args.timings {
        timings.print(terminal);
    }
    Outcome::Fine
}

/// Folders of a run.
struct Places {
    output: PathBuf,
    memory: PathBuf,
    protected: Vec<PathBuf>,
}

impl Places {
    fn new(root: &Path, output: PathBuf) -> Self {
        let protected = ["courses", "themes"].into_iter().map(|name| root.join(name)).collect::<Vec<_>>();
        let protected = [root.to_owned()].into_iter().chain(protected).collect();
        Self { output, memory: root.join(".lyceum"), protected }
    }

    fn target(&self, inputs: Key) -> Target<'_> {
        Target { out: &self.output, memory: &self.memory, protected: &self.protected, inputs }
    }
}

fn publish(artifacts: &ArtifactSet, target: &Target<'_>, terminal: &Terminal) -> Result<Written, Vec<Diagnostic>> {
    if !terminal.shows_progress {
        return write(artifacts, target, &|_| {});
    }
    let style =
        ProgressStyle::with_template("{bar:32} {pos}/{len} files").unwrap_or_else(|_| ProgressStyle::default_bar());
    let bar = ProgressBar::new(artifacts.len() as u64).with_style(style);
    let written = write(artifacts, target, &|more| bar.inc(more as u64));
    bar.finish_and_clear();
    written
}

fn stage_name(stage: Stage) -> &'static str {
    match stage {
        Stage::Load => "load",
        Stage::Parse => "parse",
        Stage::Assemble => "assemble",
        Stage::Check => "check",
        Stage::Render => "render",
    }
}

fn cannot_run(faults: &[Diagnostic], terminal: &Terminal) -> Outcome {
    terminal.problems(faults);
    Outcome::CannotRun
}

/// A page that its theme cannot make is a fault of the site; a folder that cannot
/// be written keeps lyceum from running.
fn refused(faults: &[Diagnostic], terminal: &Terminal) -> Outcome {
    use crate::diagnostic::codes::{OUTPUT_FOREIGN, OUTPUT_UNWRITABLE};
    terminal.problems(faults);
    let cannot = faults.iter().any(|fault| [OUTPUT_FOREIGN, OUTPUT_UNWRITABLE].contains(&fault.code));
    if cannot { Outcome::CannotRun } else { Outcome::Faulty }
}

fn summary(built: &Built, written: &Written, took: Duration) -> String {
    let courses = &built.catalog.courses;
    let pages = courses.iter().map(|course| course.pages().count()).sum::<usize>();
    let lessons = courses.iter().map(|course| course.lessons()).sum::<usize>();
    let parts = [counted(courses.len(), "course"), counted(lessons, "lesson"), counted(pages - lessons, "quiz")];
    let warnings = tally(&built.diagnostics);
    let warnings = if warnings.is_empty() { String::new() } else { format!(" with {warnings}") };
    let kept = if written.is_unchanged() {
        String::from("nothing had to be written")
    } else {
        format!("{} made, {} kept", written.made, written.kept)
    };
    format!(
        "Built {} in {:.2} s{warnings}: {}, {kept}.\nThe site is in {}\nLook at it with `lyceum serve`, or copy that folder to any web server or USB stick.\n",
        parts.join(", "),
        took.as_secs_f64(),
        size(written.bytes),
        written.folder.display(),
    )
}
