//! `lyceum check`: every problem, nothing written.

use super::Outcome;
use super::terminal::{Terminal, counted, tally};
use crate::cli::{CheckArgs, ProblemFormat};
use crate::diagnostic::{Format, print};
use crate::pipeline::Workshop;

/// Runs the command.
pub fn run(args: &CheckArgs, terminal: &Terminal) -> Outcome {
    let mut workshop = Workshop::new(&args.dir, true);
    let format = match args.format {
        ProblemFormat::Text => terminal.text_format(),
        ProblemFormat::Short => Format::Short,
        ProblemFormat::Json => Format::Json,
    };
    let look = match workshop.look() {
        Ok(look) => look,
        Err(fault) => {
            terminal.say(&print(&[*fault], format));
            return Outcome::CannotRun;
        }
    };
    let built = workshop.build(look, &mut |_| {});
    terminal.say(&print(&built.diagnostics, format));
    if args.format == ProblemFormat::Text {
        let pages = built.catalog.courses.iter().map(|course| course.pages().count()).sum();
        let found = tally(&built.diagnostics);
        let found = if found.is_empty() { String::from("nothing to mend") } else { found };
        let gap = if built.diagnostics.is_empty() { "" } else { "\n" };
        terminal.say(&format!("{gap}Checked {}: {found}.\n", counted(pages, "page")));
    }
    match built.has_errors() || args.strict && !built.diagnostics.is_empty() {
        true => Outcome::Faulty,
        false => Outcome::Fine,
    }
}
