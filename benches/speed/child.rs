//! One process from its start to its end: how long, how much processor, how much memory.

use std::fs;
use std::io::Read;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// Figures of several runs of one command.
pub struct Figures {
    /// Least wall time in seconds.
    pub wall_min: f64,
    /// Median wall time in seconds.
    pub wall_median: f64,
    /// Median of processor seconds, of the program and the system together.
    pub processor: f64,
    /// Median of the most memory in use, in MiB.
    pub peak_mib: f64,
    /// What the fastest run printed.
    said: String,
}

impl Figures {
    /// The stages that `--timings` tells, on one line.
    pub fn stages(&self) -> String {
        let lines = self.said.lines().filter(|line| line.trim_end().ends_with(" ms"));
        let parts = lines.map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
        parts.collect::<Vec<_>>().join(", ")
    }
}

struct Run {
    wall: f64,
    processor: f64,
    peak_mib: f64,
    said: String,
}

/// Runs a command once to warm up and then `runs` times. `before` prepares each run.
pub fn measure(runs: usize, mut before: impl FnMut(), command: impl Fn() -> Command) -> Figures {
    let mut once = || {
        before();
        run(command())
    };
    once();
    let mut runs: Vec<Run> = (0..runs.max(1)).map(|_| once()).collect();
    let median = |of: fn(&Run) -> f64, runs: &[Run]| middle(&mut runs.iter().map(of).collect::<Vec<_>>());
    let (processor, peak_mib) = (median(|run| run.processor, &runs), median(|run| run.peak_mib, &runs));
    let wall_median = median(|run| run.wall, &runs);
    runs.sort_by(|one, other| one.wall.total_cmp(&other.wall));
    let fastest = runs.swap_remove(0);
    Figures { wall_min: fastest.wall, wall_median, processor, peak_mib, said: fastest.said }
}

/// The middle one of some figures.
pub fn middle(figures: &mut [f64]) -> f64 {
    figures.sort_by(f64::total_cmp);
    figures[figures.len() / 2]
}

fn run(mut command: Command) -> Run {
    let begun = Instant::now();
    let mut child =
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped()).spawn().expect("it starts");
    let mut stderr = child.stderr.take().expect("its messages");
    let listener = thread::spawn(move || {
        let mut said = String::new();
        stderr.read_to_string(&mut said).expect("its messages are text");
        said
    });
    let peak_mib = follow(&child);
    let wall = begun.elapsed().as_secs_f64();
    // ended but not yet asked for: the system still tells what it used
    let processor = processor(child.id());
    let said = listener.join().expect("its messages");
    assert!(child.wait().expect("its end").success(), "{command:?}\n{said}");
    Run { wall, processor, peak_mib, said }
}

/// Waits until a process is over; the most memory it was seen to use.
fn follow(child: &Child) -> f64 {
    let mut peak = 0;
    loop {
        let status = fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap_or_default();
        let field = |name: &str| status.lines().find_map(|line| line.strip_prefix(name)).map(str::trim);
        if field("State:").is_none_or(|state| state.starts_with('Z')) {
            return f64::from(peak) / 1024.0;
        }
        let now = field("VmHWM:").and_then(|size| size.split(' ').next()?.parse::<u32>().ok());
        peak = peak.max(now.unwrap_or(0));
        thread::sleep(Duration::from_millis(1));
    }
}

/// Seconds of processor that a process has used, in steps of a hundredth.
fn processor(id: u32) -> f64 {
    let stat = fs::read_to_string(format!("/proc/{id}/stat")).unwrap_or_default();
    let fields: Vec<&str> = stat.rsplit(')').next().unwrap_or("").split_whitespace().collect();
    let ticks = |at: usize| fields.get(at).and_then(|field| field.parse::<f64>().ok()).unwrap_or(0.0);
    (ticks(11) + ticks(12)) / 100.0
}
