//! `lyceum check`: every problem, nothing written but what `--fix` mends.

use super::Outcome;
use super::fix::{Mended, fix};
use super::ids;
use super::terminal::{Terminal, counted, tally};
use super::translated;
use crate::cli::{CheckArgs, ProblemFormat};
use crate::diagnostic::{Format, print};
use crate::pipeline::{Built, Workshop};

/// Runs the command.
pub fn run(args: &CheckArgs, terminal: &Terminal) -> Outcome {
    let format = match args.format {
        ProblemFormat::Text => terminal.text_format(),
        ProblemFormat::Short => Format::Short,
        ProblemFormat::Json => Format::Json,
    };
    let mut mended = if args.fix { fix(&args.dir) } else { Vec::new() };
    tell(&mended, args.format, terminal);
    let mut workshop = Workshop::new(&args.dir, true);
    let look = match workshop.look() {
        Ok(look) => look,
        Err(fault) => {
            terminal.say(&print(&[*fault], format));
            return Outcome::CannotRun;
        }
    };
    let built = workshop.build(look, &mut |_| {});
    terminal.say(&print(&built.diagnostics, format));
    if args.fix
        && let Some(file) = ids::mend(&args.dir, &built.ids)
    {
        tell_one(&file, args.format, terminal);
        mended.push(file);
    }
    if args.format == ProblemFormat::Text {
        terminal.say(&summary(&built, args.strict));
        terminal.say(&languages(&built));
    }
    if mended.iter().any(|file| file.failed.is_some()) {
        return Outcome::CannotRun;
    }
    match built.has_errors() || args.strict && !built.diagnostics.is_empty() {
        true => Outcome::Faulty,
        false => Outcome::Fine,
    }
}

/// What `--fix` did. Beside output for other programs it goes to standard error.
fn tell(mended: &[Mended], format: ProblemFormat, terminal: &Terminal) {
    mended.iter().for_each(|file| tell_one(file, format, terminal));
    if mended.iter().any(|file| file.failed.is_none()) && format == ProblemFormat::Text {
        terminal.say("\n");
    }
}

fn tell_one(file: &Mended, format: ProblemFormat, terminal: &Terminal) {
    match (&file.failed, format) {
        (Some(error), _) => terminal.note(&format!("Not mended: {}: {error}\n", file.path)),
        (None, ProblemFormat::Text) => terminal.say(&format!("Mended {}: {}\n", file.path, file.what)),
        (None, _) => terminal.note(&format!("Mended {}: {}\n", file.path, file.what)),
    }
}

/// A line a language, and how to see more.
fn languages(built: &Built) -> String {
    let reports = translated::of(&built.catalog);
    let lines: String = reports.iter().map(|one| format!("In {}\n", one.line())).collect();
    let more =
        reports.first().map(|one| format!("`lyceum stats --language {}` tells it file by file.\n", one.language));
    lines + &more.unwrap_or_default()
}

fn summary(built: &Built, is_strict: bool) -> String {
    let pages = built.catalog.courses.iter().map(|course| course.pages().count()).sum();
    let checked = counted(pages, "page");
    let Some(first) = built.diagnostics.first() else { return format!("Checked {checked}: nothing to mend.\n") };
    let found = tally(&built.diagnostics);
    let strict = if is_strict && !built.has_errors() { " With --strict, warnings count as errors." } else { "" };
    let code = built.diagnostics.iter().find(|fault| fault.is_error()).unwrap_or(first).code.name();
    format!("\nChecked {checked}: {found}.{strict}\n`lyceum explain {code}` tells more on that kind of problem.\n")
}
