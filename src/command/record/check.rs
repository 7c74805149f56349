//! `lyceum record check`: every damaged line and whatever is missing, with what is
//! still good and what can be done.

use serde::Serialize;

use super::super::Outcome;
use super::super::terminal::{Terminal, counted};
use super::open::Opened;
use crate::cli::StatsFormat;
use crate::record::{End, LineFault};

/// So many damaged lines are told one by one.
const TOLD: usize = 20;

/// As `lyceum check --format json` prints them.
#[derive(Serialize)]
struct Problem<'a> {
    code: &'static str,
    severity: &'static str,
    message: String,
    file: &'a str,
    line: Option<usize>,
    column: Option<usize>,
    end_line: Option<usize>,
    end_column: Option<usize>,
    help: &'static str,
    related: [(); 0],
}

#[derive(Serialize)]
struct Problems<'a> {
    version: u32,
    diagnostics: Vec<Problem<'a>>,
}

/// Runs the command.
pub fn run(opened: &[Opened], format: StatsFormat, terminal: &Terminal) -> Outcome {
    if format == StatsFormat::Json {
        let diagnostics = opened.iter().flat_map(problems).collect();
        terminal.say(&(serde_json::to_string(&Problems { version: 1, diagnostics }).unwrap_or_default() + "\n"));
        return Opened::outcome(opened);
    }
    for file in opened {
        let problems = problems(file);
        problems.iter().take(TOLD).for_each(|problem| terminal.say(&told(problem)));
        if let Some(more) = problems.len().checked_sub(TOLD).filter(|more| *more > 0) {
            terminal.say(&format!("and {more} more in {}\n\n", file.path));
        }
        terminal.say(&format!("{}: {}\n", file.path, summary(file)));
    }
    Opened::outcome(opened)
}

fn summary(file: &Opened) -> String {
    let good = counted(file.entries.len(), "entry");
    match (file.is_whole(), file.end) {
        (true, End::Plain) => {
            format!("{good}, none damaged; without a first and last line nobody can tell whether some are missing.")
        }
        (true, _) => format!("whole, {good}."),
        (false, _) => format!("not whole; {good} intact."),
    }
}

fn told(problem: &Problem<'_>) -> String {
    let line = problem.line.map_or(String::new(), |line| format!(":{line}"));
    format!("{}: {}\n  --> {}{line}\n  = help: {}\n\n", problem.severity, problem.message, problem.file, problem.help)
}

fn problems(file: &Opened) -> Vec<Problem<'_>> {
    let at = |code, message, line: Option<usize>, help| Problem {
        code,
        severity: "error",
        message,
        file: &file.path,
        line,
        column: line.map(|_| 1),
        end_line: line,
        end_column: None,
        help,
        related: [],
    };
    let mut found: Vec<Problem<'_>> = Vec::new();
    for bad in &file.bad {
        let help = "the other lines are good; merge this record with another copy to bring back what the line held";
        found.push(at("record-line-damaged", line_words(bad.fault), Some(bad.line), help));
    }
    if file.lost > 0 {
        let parts = if file.lost == 1 { "1 part".to_owned() } else { format!("{} parts", file.lost) };
        let message = format!("{parts} of this locked record cannot be opened");
        found.push(at(
            "record-part-damaged",
            message,
            None,
            "the other parts are good; another copy may hold the rest",
        ));
    }
    let written = file.header.as_ref().map_or(0, |header| header.events);
    match file.end {
        End::Cut => {
            let message =
                format!("the end of this record is missing: {} of {written} entries are there", file.entries.len());
            found.push(at(
                "record-cut",
                message,
                None,
                "copy or download the file again; until then its beginning is used",
            ));
        }
        End::Changed if found.is_empty() => {
            let message = String::from("this record is not as it was written, though every line of it is intact");
            let help = "lines were added, taken out or moved; download it again if you did not do that";
            found.push(at("record-changed", message, None, help));
        }
        _ => {}
    }
    found
}

fn line_words(fault: LineFault) -> String {
    String::from(match fault {
        LineFault::TooLong => "this line is longer than an entry can be",
        LineFault::Checksum => "this line is damaged: it does not fit its checksum",
        LineFault::NotJson => "this line is damaged: it is no JSON",
        LineFault::Shape => "this line is no entry of a record",
    })
}
