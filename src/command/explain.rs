//! `lyceum explain`: what a problem means, a bad and a good example.

use super::Outcome;
use super::terminal::Terminal;
use crate::cli::ExplainArgs;
use crate::diagnostic::{codes, did_you_mean, explanation};

/// Runs the command.
pub fn run(args: &ExplainArgs, terminal: &Terminal) -> Outcome {
    let Some(code) = &args.code else {
        terminal.say(&list());
        return Outcome::Fine;
    };
    let name = code.trim_matches(['[', ']']);
    if let Some(found) = explanation(name) {
        let parts = [
            ("What learners would meet", found.meaning()),
            ("Like this", found.section("Bad")),
            ("What lyceum says", found.section("Message")),
            ("Mended", found.section("Good")),
        ];
        let text: String = parts
            .iter()
            .filter(|(_, text)| !text.is_empty())
            .map(|(title, text)| format!("\n{title}\n\n{}\n", indented(text)))
            .collect();
        terminal.say(&format!("{name}\n{text}"));
        return Outcome::Fine;
    }
    let near = did_you_mean(name, codes::ALL.iter().map(|code| code.name()));
    let help =
        near.map_or_else(|| String::from("`lyceum explain` lists all codes"), |near| format!("did you mean `{near}`?"));
    terminal.note(&format!("there is no problem called `{name}`; {help}\n"));
    Outcome::CannotRun
}

fn indented(text: &str) -> String {
    text.lines()
        .filter(|line| !line.starts_with("```") && !line.starts_with("~~~~"))
        .map(|line| format!("  {line}").trim_end().to_owned())
        .collect::<Vec<_>>()
        .join("\n")
}

fn list() -> String {
    let mut out = String::new();
    for code in codes::ALL {
        let meaning = explanation(code.name()).map_or("", |found| found.meaning());
        let first = meaning.split(['.', '\n']).next().unwrap_or("");
        out.push_str(&format!("{:<8} {:<28} {first}\n", code.severity().word(), code.name()));
    }
    out
}
