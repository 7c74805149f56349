//! `lyceum record`: shows, merges and checks the files that learners download.

mod check;
mod merge;
mod open;
mod show;

use super::Outcome;
use super::terminal::Terminal;
use crate::cli::{RecordArgs, RecordOrder};

/// Runs the command.
pub fn run(args: &RecordArgs, terminal: &Terminal) -> Outcome {
    let (records, order) = match &args.order {
        RecordOrder::Show(args) | RecordOrder::Check(args) => (&args.records, &args.format),
        RecordOrder::Merge(args) => return merge::run(args, terminal),
    };
    let opened = match open::open_all(records, terminal) {
        Ok(opened) => opened,
        Err(refusal) => {
            terminal.refuse(&refusal);
            return Outcome::CannotRun;
        }
    };
    match args.order {
        RecordOrder::Check(_) => check::run(&opened, *order, terminal),
        _ => show::run(opened, *order, terminal),
    }
}
