//! `lyceum record`: shows, merges and checks the files that learners download.

mod check;
mod joined;
mod merge;
mod open;
mod show;

use super::Outcome;
use super::terminal::Terminal;
use crate::cli::{RecordArgs, RecordOrder};

/// Runs the command.
pub fn run(args: &RecordArgs, terminal: &Terminal) -> Outcome {
    let outcome = match &args.order {
        RecordOrder::Merge(args) => return merge::run(args, terminal),
        RecordOrder::Check(args) => {
            open::open_all(&args.records, terminal).map(|opened| check::run(&opened, args.format, terminal))
        }
        RecordOrder::Show(args) => open::open_all(&args.records, terminal)
            .and_then(|opened| Ok(show::run(opened, &joined::read(args.site.as_deref())?, args.format, terminal))),
    };
    outcome.unwrap_or_else(|refusal| {
        terminal.refuse(&refusal);
        Outcome::CannotRun
    })
}
