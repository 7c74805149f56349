//! `lyceum build`: write the site, whole or not at all.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressStyle};

use super::Outcome;
use super::ids;
use super::terminal::{Terminal, counted, size, tally, time, told};
use crate::artifact::{ArtifactSet, Key};
use crate::cli::BuildArgs;
use crate::diagnostic::{Diagnostic, codes};
use crate::model::Catalog;
use crate::pipeline::write::{Target, Written, may_write, remembered, write};
use crate::pipeline::{Built, Stage, Workshop};

/// Runs the command.
pub fn run(args: &BuildArgs, terminal: &Terminal) -> Outcome {
    let mut timings = Timings::start();
    let outcome = build(args, terminal, &mut timings);
    if args.timings {
        timings.print(terminal);
    }
    outcome
}

fn build(args: &BuildArgs, terminal: &Terminal, timings: &mut Timings) -> Outcome {
    let mut workshop = Workshop::new(&args.dir, args.drafts).run_by(program());
    let look = match workshop.look() {
        Ok(look) => look,
        Err(fault) => {
            terminal.problems(&[*fault]);
            return Outcome::CannotRun;
        }
    };
    let folder = args.output.clone().unwrap_or_else(|| args.dir.join(&look.settings.output));
    let places = Places::new(&args.dir, folder);
    let inputs = look.inputs;
    // with --strict what was told before fails now, and its summary is made anew
    let last = remembered(&places.target(inputs, ""))
        .filter(|memory| memory.stands_for(inputs) && (memory.told.is_empty() || !args.strict));
    if let Some(last) = last {
        timings.over("load");
        terminal.note(&last.told);
        let shown = places.output.canonicalize().unwrap_or_else(|_| places.output.clone());
        let still = if last.told.is_empty() { "" } else { " What it warned of still stands, told above." };
        terminal.say(&format!("Nothing changed since the last build.{still}\nThe site is in {}\n", shown.display()));
        return Outcome::Fine;
    }
    let built = workshop.build(look, &mut |stage| timings.over(stage_name(stage)));
    let told = told(&built.diagnostics);
    terminal.note(&told);
    let Some(artifacts) = built.artifacts.as_ref().filter(|_| !args.strict || built.diagnostics.is_empty()) else {
        terminal.note(&nothing_written(&built));
        return Outcome::Faulty;
    };
    if args.locked && built.ids.text.is_some() {
        terminal.note(&ids::would_change(&built.ids));
        return Outcome::Faulty;
    }
    let target = places.target(built.ids.inputs, &told);
    if let Err(faults) = may_write(&target) {
        return refused(&faults, "Nothing was written.\n", terminal);
    }
    // first the ids, then what learners see: whatever was published once is remembered
    if let Err(refusal) = ids::write(&args.dir, &built.ids) {
        terminal.refuse(&refusal);
        return Outcome::CannotRun;
    }
    let written = match publish(artifacts, &target, terminal) {
        Ok(written) => written,
        Err(faults) => return refused(&faults, ids::nothing_else(&built.ids), terminal),
    };
    timings.over("write");
    terminal.say(&ids::told(&built.ids));
    terminal.say(&summary(&built, &written, timings.begun.elapsed()));
    // the program is about to end: the system takes memory back at once, piece by piece takes long
    std::mem::forget((built, workshop));
    Outcome::Fine
}

/// Fingerprint of the running program: length and time of its file. Where they
/// cannot be known, the version alone tells.
fn program() -> Key {
    let meta = std::env::current_exe().and_then(std::fs::metadata);
    let time = meta.as_ref().ok().and_then(|meta| meta.modified().ok()?.duration_since(std::time::UNIX_EPOCH).ok());
    let len = meta.map_or(0, |meta| meta.len());
    Key::of_texts([len.to_string().as_str(), &time.map_or(0, |time| time.as_nanos()).to_string()])
}

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
        for (name, time) in self.stages.iter().copied().chain([("in all", self.begun.elapsed())]) {
            terminal.note(&format!("{name:<10}{:>9.1} ms\n", time.as_secs_f64() * 1e3));
        }
    }
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

/// Folders of a run.
struct Places {
    output: PathBuf,
    memory: PathBuf,
    protected: Vec<PathBuf>,
}

impl Places {
    fn new(root: &Path, output: PathBuf) -> Self {
        let inner = ["courses", "themes"].map(|name| root.join(name));
        let protected = [root.to_owned()].into_iter().chain(inner).chain(std::env::home_dir()).collect();
        Self { output, memory: root.join(".lyceum"), protected }
    }

    fn target<'a>(&'a self, inputs: Key, told: &'a str) -> Target<'a> {
        Target { out: &self.output, memory: &self.memory, protected: &self.protected, inputs, told }
    }
}

fn publish(artifacts: &ArtifactSet, target: &Target<'_>, terminal: &Terminal) -> Result<Written, Vec<Diagnostic>> {
    if !terminal.shows_progress() {
        return write(artifacts, target, &|_| {});
    }
    let style =
        ProgressStyle::with_template("{bar:32} {pos}/{len} files").unwrap_or_else(|_| ProgressStyle::default_bar());
    let bar = ProgressBar::new(artifacts.len() as u64).with_style(style);
    let written = write(artifacts, target, &|more| bar.inc(more as u64));
    bar.finish_and_clear();
    written
}

/// A page that its theme cannot make is a fault of the site; a folder that cannot
/// be written keeps lyceum from running.
fn refused(faults: &[Diagnostic], nothing: &str, terminal: &Terminal) -> Outcome {
    terminal.problems(faults);
    let cannot = faults.iter().any(|fault| [codes::OUTPUT_FOREIGN, codes::OUTPUT_UNWRITABLE].contains(&fault.code));
    terminal.note(nothing);
    if cannot { Outcome::CannotRun } else { Outcome::Faulty }
}

fn nothing_written(built: &Built) -> String {
    let why = if built.has_errors() { "" } else { " With --strict, warnings count as errors." };
    format!("{}.{why} Nothing was written.\n", tally(&built.diagnostics))
}

fn summary(built: &Built, written: &Written, took: Duration) -> String {
    let found = tally(&built.diagnostics);
    let found = if found.is_empty() { String::from("Nothing to mend") } else { format!("{found}, told above") };
    let work = match (written.is_unchanged(), written.kept, written.made) {
        (true, ..) => String::from("all as before"),
        (_, 0, _) => String::from("all new"),
        (_, _, made) => format!("{} new or changed", counted(made, "file")),
    };
    format!(
        "Built {} in {}: {}, {}, {work}. {found}.\nThe site is in {}\n\
         Open index.html in it, or copy the folder to any web server or USB stick.\n",
        holdings(&built.catalog),
        time(took),
        counted(written.made + written.kept, "file"),
        size(written.bytes),
        written.folder.display(),
    )
}

/// `2 courses (9 lessons, 3 quizzes, 1 exam), 1 curriculum`.
pub fn holdings(catalog: &Catalog) -> String {
    let courses = &catalog.courses;
    let of = |kind: &str| courses.iter().map(|course| course.pages_of(kind)).sum::<usize>();
    let further = ["exam", "scenario", "survey"].into_iter().map(|kind| (of(kind), kind));
    let further = further.filter(|(number, _)| *number > 0);
    let kinds = [(of("lesson"), "lesson"), (of("quiz"), "quiz")].into_iter().chain(further);
    let inner: Vec<String> = kinds.map(|(number, kind)| counted(number, kind)).collect();
    let curricula = match catalog.curricula.len() {
        0 => String::new(),
        number => format!(", {}", counted(number, "curriculum")),
    };
    format!("{} ({}){curricula}", counted(courses.len(), "course"), inner.join(", "))
}
