//! `lyceum record show`: what records hold, in plain words. Texts that a learner wrote
//! are counted, not printed; `--format json` has everything.

use serde::Serialize;

use super::super::Outcome;
use super::super::terminal::{Terminal, counted};
use super::joined::Joined;
use super::open::{Opened, plain};
use crate::cli::StatsFormat;
use crate::record::{
    Attempt, Certified, Facts, Folded, Header, Learner, Run, certificate_code, date, fold_with, iso_day, percent,
};

#[derive(Serialize)]
struct Shown {
    file: String,
    header: Option<Header>,
    end: &'static str,
    damaged_lines: Vec<usize>,
    lost_parts: usize,
    record: Folded,
}

/// Runs the command.
/// `joined`: which pages go on for others.
pub fn run(opened: Vec<Opened>, joined: &Joined, format: StatsFormat, terminal: &Terminal) -> Outcome {
    let outcome = Opened::outcome(&opened);
    let shown: Vec<Shown> = opened.into_iter().map(|file| shown(file, joined)).collect();
    terminal.say(&match format {
        StatsFormat::Json => serde_json::json!({ "version": 1, "files": shown }).to_string() + "\n",
        StatsFormat::Text => shown.iter().map(text).collect::<Vec<_>>().join("\n"),
    });
    outcome
}

fn shown(file: Opened, joined: &Joined) -> Shown {
    let mut record = fold_with(file.entries.into_iter().map(|entry| entry.event), &joined.heirs);
    joined.tidy(&mut record);
    Shown {
        file: file.path,
        header: file.header,
        end: file.end.word(),
        damaged_lines: file.bad.iter().map(|bad| bad.line).collect(),
        lost_parts: file.lost,
        record,
    }
}

fn text(shown: &Shown) -> String {
    let record = &shown.record;
    let mut out = format!("{}\n{}", shown.file, head(shown));
    let done: Vec<String> = record
        .pages
        .iter()
        .filter(|(_, page)| page.done)
        .map(|(id, page)| format!("  {}  {}\n", plain(id), page.done_at.map_or_else(String::new, day)))
        .collect();
    out.push_str(&part("Lessons done", done));
    out.push_str(&part("Handed in", record.runs.iter().filter_map(|(id, runs)| sittings(id, runs.values())).collect()));
    let right = record.questions.values().filter(|question| question.last.share >= 1.0).count();
    if !record.questions.is_empty() {
        out.push_str(&format!("\nQuestions answered: {}, right at the last answer: {right}\n", record.questions.len()));
    }
    out.push_str(&part(
        "Plans",
        record
            .plans
            .iter()
            .map(|(id, plan)| {
                let state = if plan.done { "done" } else { "planned" };
                format!("  {}  {}\n", plain(id), [plain(&plan.day).as_str(), state].join(" ").trim_start())
            })
            .collect(),
    ));
    let checklists =
        record.ticks.iter().map(|(id, ticks)| format!("  {}  {} ticked\n", plain(id), ticks.ids.len())).collect();
    out.push_str(&part("Checklists", checklists));
    let site = shown.header.as_ref().map_or("", |header| header.site.as_str());
    let certificates = record.certificates.iter().flat_map(|(course, all)| all.iter().map(move |one| (course, one)));
    out.push_str(&part("Certificates", certificates.map(|(course, one)| certificate(site, course, one)).collect()));
    let texts = record.notes.values().filter(|note| !note.text.is_empty()).count();
    if texts > 0 {
        out.push_str(&format!("\nTexts of the learner's own: {texts}\n"));
    }
    if record.unknown > 0 {
        out.push_str(&format!("\nEntries of kinds that this version does not know: {}\n", record.unknown));
    }
    out
}

fn head(shown: &Shown) -> String {
    let mut out = String::new();
    match &shown.header {
        Some(header) => {
            let whose = whose(&header.name, shown.record.learner.as_ref());
            let holds = if header.reader == "trainer" { ", made for a trainer" } else { "" };
            out.push_str(&format!("{whose}, written on {}, site {}{holds}\n", day(header.made), plain(&header.site)));
        }
        None => out.push_str("Entries of a record, without a first line\n"),
    }
    out.push_str(&counted(usize::try_from(shown.record.events).unwrap_or(usize::MAX), "entry"));
    let damaged = !shown.damaged_lines.is_empty() || shown.lost_parts > 0;
    out.push_str(match shown.end {
        _ if damaged => ", some damaged and left out: `lyceum record check` tells more\n",
        "cut" | "changed" => ", not as it was written: `lyceum record check` tells more\n",
        _ => "\n",
    });
    out
}

/// The name at the head of the file counts; the record may know another, and a number.
fn whose(name: &str, learner: Option<&Learner>) -> String {
    let name = Some(name).filter(|name| !name.is_empty()).or(learner.map(|learner| learner.name.as_str()));
    let Some(name) = name else { return "A record".to_owned() };
    match learner.filter(|learner| !learner.staff.is_empty()) {
        Some(learner) => format!("Record of {}, staff number {}", plain(name), plain(&learner.staff)),
        None => format!("Record of {}", plain(name)),
    }
}

fn part(title: &str, rows: Vec<String>) -> String {
    if rows.is_empty() { String::new() } else { format!("\n{title}: {}\n{}", rows.len(), rows.concat()) }
}

/// A certificate with its code; a code is held against the facts only where the site is known.
fn certificate(site: &str, course: &str, made: &Certified) -> String {
    let facts = Facts {
        site,
        course,
        name: &made.name,
        day: &iso_day(made.day),
        percent: &percent(made.share),
        version: &made.version,
    };
    let result = made.share.map_or_else(String::new, |_| format!(" with {}%", facts.percent));
    let version =
        if made.version.is_empty() { String::new() } else { format!(", course version {}", plain(&made.version)) };
    let fits = site.is_empty() || certificate_code(&facts) == made.code;
    let verdict = if fits { "" } else { ", which does not fit what stands here" };
    let (name, code, day) = (plain(&made.name), plain(&made.code), date_words(made.day));
    format!("  {}  {name}, {day}{result}{version}, code {code}{verdict}\n", plain(course))
}

/// All whole attempts of one page.
fn sittings<'a>(id: &str, runs: impl Iterator<Item = &'a Run>) -> Option<String> {
    let mut attempts: Vec<&Attempt> =
        runs.filter_map(|run| run.attempt.as_ref()).filter(|attempt| attempt.only.is_empty()).collect();
    attempts.sort_by_key(|attempt| attempt.at);
    let (first, last) = (attempts.first()?, attempts.last()?);
    let tries = attempts.len();
    // a survey has no points, a role-play one
    if attempts.iter().all(|attempt| attempt.possible == 0.0) {
        return Some(format!("  {}  {}, last on {}\n", plain(id), counted(tries, "time"), day(last.at)));
    }
    let best = attempts.iter().map(|attempt| attempt.share).fold(0.0, f64::max);
    let verdict =
        match (attempts.iter().any(|attempt| attempt.passed), attempts.iter().any(|attempt| attempt.pass.is_some())) {
            (true, _) => ", passed",
            (false, true) => ", not passed",
            (false, false) => "",
        };
    let [first, best, last] = [first.share, best, last.share].map(|share| format!("{:.0}%", share * 100.0));
    let scores = if tries == 1 { first } else { format!("first {first}, best {best}, last {last}") };
    Some(format!("  {}  {}: {scores}{verdict}\n", plain(id), counted(tries, "time")))
}

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// `3 June 2026`, by the clock of Greenwich.
fn day(stamp: u64) -> String {
    date_words(stamp / 86_400_000)
}

/// `3 June 2026` of a day counted from 1970.
fn date_words(days: u64) -> String {
    let (year, month, day) = date(days);
    format!("{day} {} {year}", MONTHS[month as usize - 1])
}
