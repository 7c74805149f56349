//! How fast lyceum is, and how much memory it takes.
//!
//! ```text
//! cargo bench --bench speed
//! cargo bench --bench speed -- --lessons 1000 10000 --runs 5 --edits 20
//! cargo bench --bench speed -- --corpus DIR       keep and use corpora DIR/FLAVOUR-COUNT (or LYCEUM_BENCH_CORPUS)
//! cargo bench --bench speed -- --generator FILE   let a program make the corpora, peers' too
//! ```
//!
//! Measures the program as people run it, one process a figure: a full build, the same with
//! nothing changed and with one lesson edited, and the time from a save to its new page from
//! `lyceum serve`. Beside it a floor (read, parse, wrap, write and nothing else; see `floor.rs`),
//! and Hugo and Zola where they are on PATH and a generator makes their corpora. Wall time is the
//! least and the median of the runs, processor time and memory the median. On a busy machine
//! trust the least wall time, processor time and the ratios.

#![allow(clippy::expect_used, clippy::panic, missing_docs)] // A measurement that cannot be made ends the bench.

mod child;
mod corpus;
mod floor;
mod peers;
mod prose;
mod save;

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use clap::Parser;

use child::{Figures, measure};
use corpus::{Corpora, Flavour};

const LYCEUM: &str = env!("CARGO_BIN_EXE_lyceum");

#[derive(Parser)]
#[command(about = "Measures lyceum", disable_version_flag = true)]
struct Args {
    /// Lessons of a corpus; scaling is told from the first to the last.
    #[arg(long, num_args = 1.., default_values_t = [1000, 10_000])]
    lessons: Vec<usize>,
    /// Runs of each build.
    #[arg(long, default_value_t = 5)]
    runs: usize,
    /// Saves of a lesson while serving.
    #[arg(long, default_value_t = 20)]
    edits: usize,
    /// Where corpora are kept; made anew and thrown away without it.
    #[arg(long)]
    corpus: Option<PathBuf>,
    /// A program that makes corpora: FILE --flavor NAME --lessons N --out DIR
    #[arg(long)]
    generator: Option<PathBuf>,
    /// Given by cargo.
    #[arg(long, hide = true)]
    bench: bool,
}

fn main() {
    let mut given = std::env::args_os().skip(1);
    if given.next().is_some_and(|first| first == "floor") {
        let [source, out]: [OsString; 2] = given.collect::<Vec<_>>().try_into().expect("floor SOURCE OUT");
        return floor::run(Path::new(&source), Path::new(&out)).expect("the floor builds");
    }
    let args = Args::parse();
    let work = Work::new();
    println!("everything is written to {}", work.folder.display());
    let folder = args.corpus.clone().or_else(|| std::env::var_os("LYCEUM_BENCH_CORPUS").map(PathBuf::from));
    let corpora =
        Corpora { folder: folder.unwrap_or_else(|| work.folder.join("corpora")), generator: args.generator.clone() };
    for flavour in [Flavour::Plain, Flavour::Questions] {
        let full: Vec<Figures> =
            args.lessons.iter().map(|count| look_at(&args, &work, &corpora, flavour, *count)).collect();
        if let [first, .., last] = full.as_slice() {
            let (times, memory) = (last.wall_min / first.wall_min, last.peak_mib / first.peak_mib);
            let lessons = args.lessons[args.lessons.len() - 1] as f64 / args.lessons[0] as f64;
            println!("{lessons:.0} x the lessons take {times:.1} x the time and {memory:.1} x the memory\n");
        }
    }
}

/// Measures everything on one corpus; gives the figures of the full build.
fn look_at(args: &Args, work: &Work, corpora: &Corpora, flavour: Flavour, count: usize) -> Figures {
    let corpus = corpora.get(flavour.name(), count).expect("a corpus");
    println!("{count} lessons{}", flavour.words());
    let (out, memory) = (work.folder.join("out"), corpus.join(".lyceum"));
    let clear = || {
        clear(&out);
        clear(&memory);
    };
    let build = || {
        command(LYCEUM, ["build".as_ref(), corpus.as_os_str(), "-o".as_ref(), out.as_os_str(), "--timings".as_ref()])
    };
    let full = measure(args.runs, clear, build);
    row("full build", &full, &format!("{:.0} lessons/s", count as f64 / full.wall_min));
    println!("    stages of the fastest: {}", full.stages());
    row("again, nothing changed", &measure(args.runs, || (), build), "");
    let lesson = corpus.join(corpus::LESSON);
    let mut edits = 0;
    let edited = measure(
        args.runs,
        || {
            edits += 1;
            corpus::edit(&lesson, edits);
        },
        build,
    );
    row("again, one lesson edited", &edited, "");
    let served = save::served(LYCEUM, &corpus, args.edits);
    println!(
        "  {:<26}{:>8.1} ms median ({:.1} to {:.1})",
        "save to new page served", served.median, served.least, served.most
    );
    let this = std::env::current_exe().expect("this program");
    let courses = corpus.join("courses");
    let floor = measure(args.runs, clear, || command(&this, ["floor".as_ref(), courses.as_os_str(), out.as_os_str()]));
    row("floor", &floor, &ratio("lyceum takes", &full, &floor));
    if flavour == Flavour::Plain {
        peers::compare(args.runs, corpora, count, &out, &full);
    }
    println!();
    full
}

fn command<'a>(program: impl AsRef<std::ffi::OsStr>, args: impl IntoIterator<Item = &'a std::ffi::OsStr>) -> Command {
    let mut command = Command::new(program);
    command.args(args);
    command
}

fn row(name: &str, figures: &Figures, note: &str) {
    println!(
        "  {name:<26}{:>8.3} s least {:>8.3} s median {:>7.2} s processor {:>7.1} MiB  {note}",
        figures.wall_min, figures.wall_median, figures.processor, figures.peak_mib
    );
}

/// How many times longer one takes than another.
fn ratio(words: &str, one: &Figures, other: &Figures) -> String {
    let (wall, processor) = (one.wall_min / other.wall_min, one.processor / other.processor.max(0.01));
    format!("{words} {wall:.1} x the time, {processor:.1} x the processor")
}

fn clear(folder: &Path) {
    if folder.exists() {
        fs::remove_dir_all(folder).expect("cleared");
    }
}

/// A folder for the run, on a memory disk where there is one.
struct Work {
    folder: PathBuf,
}

impl Work {
    fn new() -> Self {
        let memory_disk = PathBuf::from("/dev/shm");
        let parent = if memory_disk.is_dir() { memory_disk } else { std::env::temp_dir() };
        let folder = parent.join(format!("lyceum-speed-{}", std::process::id()));
        fs::create_dir_all(&folder).expect("a folder to work in");
        Self { folder }
    }
}

impl Drop for Work {
    fn drop(&mut self) {
        clear(&self.folder);
    }
}
