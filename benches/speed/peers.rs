//! Other generators on the same lessons, where they are installed.

use std::path::Path;
use std::process::{Command, Stdio};

use super::child::{Figures, measure};
use super::corpus::Corpora;
use super::{clear, ratio, row};

/// A generator: its program, its flavour of the corpus, and its arguments before the output folder.
const PEERS: [(&str, &[&str]); 2] =
    [("hugo", &["--quiet", "--destination"]), ("zola", &["build", "--force", "--output-dir"])];

/// Measures the full build of each peer beside lyceum's.
pub fn compare(runs: usize, corpora: &Corpora, count: usize, out: &Path, lyceum: &Figures) {
    for (name, args) in PEERS {
        if !is_there(name) {
            println!("  {name}: skipped, not on PATH");
            continue;
        }
        let Some(corpus) = corpora.get(name, count) else {
            println!("  {name}: skipped, its corpus needs --generator");
            continue;
        };
        let command = || {
            let mut command = Command::new(name);
            command.current_dir(&corpus).args(args).arg(out);
            command
        };
        let figures = measure(runs, || clear(out), command);
        row(name, &figures, &ratio("which takes", &figures, lyceum));
    }
}

fn is_there(name: &str) -> bool {
    Command::new(name).arg("--help").stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok()
}
