//! `lyceum record merge`: one record of several of the same learner. The same files in
//! any order make the same bytes.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use super::super::Outcome;
use super::super::terminal::{Refusal, Terminal, counted};
use super::open::{Opened, open_all, plain};
use crate::cli::RecordMergeArgs;
use crate::record::{About, Counts, Entry, Folded, fold, merge, write_file};

/// Runs the command.
pub fn run(args: &RecordMergeArgs, terminal: &Terminal) -> Outcome {
    match merged(args, terminal) {
        Ok(outcome) => outcome,
        Err(refusal) => {
            terminal.refuse(&refusal);
            Outcome::CannotRun
        }
    }
}

fn merged(args: &RecordMergeArgs, terminal: &Terminal) -> Result<Outcome, Refusal> {
    let shown = plain(&args.output.display().to_string());
    if args.output.exists() && !args.records.files.contains(&args.output) {
        return Err(Refusal::new(
            format!("{shown} is there already"),
            "name a new file, or merge it too by naming it among the records",
        ));
    }
    let opened = open_all(&args.records, terminal)?;
    let about = about(&opened)?;
    let outcome = Opened::outcome(&opened);
    for file in opened.iter().filter(|file| !file.is_whole()) {
        terminal
            .note(&format!("{}: not whole; what is intact was used. `lyceum record check` tells more.\n", file.path));
    }
    let read = opened.len();
    let all = merge(opened.into_iter().map(|file| file.entries));
    let folded = fold(all.iter().map(|entry| entry.event.clone()));
    write(&args.output, &write_file(&about, counts(&all, &folded), all.iter().map(|entry| entry.line.as_str())))
        .map_err(|error| {
            Refusal::new(format!("{shown} cannot be written: {error}"), "name a file in a folder of yours")
        })?;
    terminal.say(&format!(
        "Wrote {shown}: {} of {}. It is not locked.\n",
        counted(all.len(), "entry"),
        counted(read, "record")
    ));
    Ok(outcome)
}

/// What the files say together; they must speak of one learner on one site.
fn about(opened: &[Opened]) -> Result<About, Refusal> {
    let headers: Vec<_> = opened.iter().filter_map(|file| file.header.as_ref()).collect();
    let one = |what: &str, values: BTreeSet<&str>| match values.len() {
        0 => Ok(String::new()),
        1 => Ok(values.into_iter().collect()),
        _ => {
            let all: Vec<String> = values.into_iter().map(plain).collect();
            Err(Refusal::new(
                format!("these are records of several {what}: {}", all.join(", ")),
                "merge joins what one learner did on one site; merge those that belong together",
            ))
        }
    };
    let site =
        one("sites", headers.iter().map(|header| header.site.as_str()).filter(|site| !site.is_empty()).collect())?;
    let name =
        one("people", headers.iter().map(|header| header.name.as_str()).filter(|name| !name.is_empty()).collect())?;
    let profiles: BTreeSet<&str> = headers.iter().map(|header| header.profile.as_str()).collect();
    let is_part = !headers.is_empty() && headers.iter().all(|header| header.reader == "trainer");
    let holds: BTreeSet<&String> = headers.iter().flat_map(|header| &header.holds).collect();
    Ok(About {
        site,
        name,
        profile: profiles.into_iter().next().unwrap_or_default().to_owned(),
        reader: String::from(if is_part { "trainer" } else { "learner" }),
        holds: if is_part { holds.into_iter().cloned().collect() } else { Vec::new() },
        made: headers.iter().map(|header| header.made).max().unwrap_or(0),
    })
}

fn counts(entries: &[Entry], folded: &Folded) -> Counts {
    let whole = |run: &&crate::record::Run| run.attempt.as_ref().is_some_and(|attempt| attempt.only.is_empty());
    Counts {
        events: entries.len() as u64,
        done: folded.pages.values().filter(|page| page.done).count() as u64,
        answers: folded.questions.values().map(|question| question.attempts).sum(),
        attempts: folded.runs.values().flat_map(|runs| runs.values()).filter(whole).count() as u64,
    }
}

/// Wholly or not at all: the file may be one of those that were read.
fn write(path: &Path, text: &str) -> std::io::Result<()> {
    let mut beside = path.as_os_str().to_owned();
    beside.push(".part");
    fs::write(&beside, text)?;
    fs::rename(&beside, path)
}
