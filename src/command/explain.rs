//! `lyceum explain`: what a problem means, a bad and a good example.

use super::Outcome;
use super::terminal::{Refusal, Terminal};
use crate::cli::ExplainArgs;
use crate::diagnostic::{Code, Severity, codes, did_you_mean, explanation};

/// Runs the command.
pub fn run(args: &ExplainArgs, terminal: &Terminal) -> Outcome {
    let Some(asked) = &args.code else {
        terminal.say(&list());
        return Outcome::Fine;
    };
    // as it stands in a message: error[link-broken]
    let name = asked.trim_start_matches("error").trim_start_matches("warning").trim_matches(['[', ']', ':']);
    let Some(code) = codes::ALL.iter().find(|code| code.name() == name) else {
        let near = did_you_mean(name, codes::ALL.iter().map(|code| code.name()));
        let remedy = near.map_or_else(
            || String::from("`lyceum explain` without a name lists all problems"),
            |near| format!("did you mean `{near}`?"),
        );
        terminal.refuse(&Refusal::new(format!("there is no problem called `{name}`"), remedy));
        return Outcome::CannotRun;
    };
    terminal.say(&explained(*code));
    Outcome::Fine
}

fn explained(code: Code) -> String {
    let mut out = format!("{}[{}]\n", code.severity().word(), code.name());
    let Some(found) = explanation(code.name()) else { return out };
    let parts = [
        ("", found.meaning()),
        ("Wrong:\n\n", found.section("Bad")),
        ("lyceum says:\n\n", found.section("Message")),
        ("Right:\n\n", found.section("Good")),
    ];
    for (title, text) in parts.iter().filter(|(_, text)| !text.is_empty()) {
        let text = if title.is_empty() { (*text).to_owned() } else { example(text) };
        out.push_str(&format!("\n{title}{text}\n"));
    }
    out
}

/// Samples, set in below the names of their files. The fences around them are for readers
/// of the source.
fn example(text: &str) -> String {
    let signs = text.len() - text.trim_start_matches(['`', '~']).len();
    let fence = &text[..signs];
    let mut out = Vec::new();
    let mut is_inside = false;
    for line in text.lines() {
        match line.strip_prefix(fence).filter(|_| signs >= 3) {
            Some(name) if !is_inside && !name.trim().is_empty() => out.push(format!("  {}", name.trim())),
            Some(_) => {}
            None => out.push(format!("    {line}").trim_end().to_owned()),
        }
        is_inside ^= line.starts_with(fence);
    }
    out.join("\n")
}

fn list() -> String {
    let width = codes::ALL.iter().map(|code| code.name().len()).max().unwrap_or(0);
    let mut out = String::new();
    for (severity, title) in [
        (Severity::Error, "Errors: learners would meet something broken"),
        (Severity::Warning, "Warnings: poorer than it should be"),
    ] {
        out.push_str(&format!("{title}\n\n"));
        for code in codes::ALL.iter().filter(|code| code.severity() == severity) {
            let meaning = explanation(code.name()).map_or("", |found| found.meaning());
            let line = format!("  {:<width$}  {}", code.name(), first_sentence(meaning));
            out.push_str(&format!("{}\n", line.trim_end()));
        }
        out.push('\n');
    }
    out.push_str("`lyceum explain NAME` tells more on one of them.\n");
    out
}

fn first_sentence(text: &str) -> String {
    let paragraph = text.split("\n\n").next().unwrap_or("").replace('\n', " ");
    let end = paragraph.find(". ").unwrap_or(paragraph.trim_end_matches('.').len());
    paragraph[..end].to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn samples_lose_their_own_fence_only_and_keep_their_names() {
        assert_eq!(
            example("~~~~ a.md\n# A\n```\ncode\n```\n~~~~\n\n~~~~ b.md\nB\n~~~~"),
            "  a.md\n    # A\n    ```\n    code\n    ```\n\n  b.md\n    B"
        );
        assert_eq!(example("~~~~\nerror\n~~~~"), "    error");
    }

    #[test]
    fn a_sentence_ends_at_a_full_stop_and_not_inside_a_name() {
        assert_eq!(
            first_sentence("There is no\n`lyceum.yaml` here. Learners\n\nmore"),
            "There is no `lyceum.yaml` here"
        );
        assert_eq!(first_sentence("One only."), "One only");
    }
}
