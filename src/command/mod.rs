//! One file a command: reads its arguments, calls rooms, prints, says how it ended.
//!
//! The only rooms that print, know the time and the environment.

mod build;
mod check;
mod explain;
mod fix;
mod ids;
mod new;
mod record;
mod replace;
mod serve;
mod site_id;
mod stats;
mod terminal;
mod translated;

use std::process::ExitCode;

use crate::cli::{Cli, Command};

use terminal::Terminal;

/// How a command ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// All is well.
    Fine,
    /// The courses have errors, or with `--strict` warnings.
    Faulty,
    /// lyceum could not run.
    CannotRun,
}

impl From<Outcome> for ExitCode {
    fn from(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Fine => Self::SUCCESS,
            Outcome::Faulty => Self::from(1),
            Outcome::CannotRun => Self::from(2),
        }
    }
}

/// Runs a command.
pub fn run(cli: Cli) -> Outcome {
    let terminal = Terminal::find();
    match cli.command {
        Command::Build(args) => build::run(&args, &terminal),
        Command::Check(args) => check::run(&args, &terminal),
        Command::Explain(args) => explain::run(&args, &terminal),
        Command::New(args) => new::run(&args, &terminal),
        Command::Record(args) => record::run(&args, &terminal),
        Command::Serve(args) => serve::run(&args, &terminal),
        Command::Stats(args) => stats::run(&args, &terminal),
    }
}
