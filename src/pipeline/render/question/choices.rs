//! Round and square choices.

use super::{block, inline, shown, word};
use crate::model::{Choice, Question, QuestionKind};
use crate::pipeline::render::fill::Filling;

/// Writes the options.
pub fn write(question: &Question, filling: &Filling<'_>, out: &mut String) {
    let role = if matches!(question.kind, QuestionKind::ChooseAny(_)) { "group" } else { "radiogroup" };
    let look = if question.lines { "opts lines" } else { "opts" };
    out.push_str(&format!("<div class=\"{look}\" role=\"{role}\" aria-labelledby=\"_q-{}\">\n", question.id));
    for (at, choice) in question.choices().iter().enumerate() {
        option(question, at, choice, filling, out);
    }
    out.push_str("</div>\n");
}

fn option(question: &Question, at: usize, choice: &Choice, filling: &Filling<'_>, out: &mut String) {
    let kind = if matches!(question.kind, QuestionKind::ChooseAny(_)) { "checkbox" } else { "radio" };
    let (id, hash, number) = (&question.id, &choice.id, at + 1);
    out.push_str(&format!(
        "<label class=\"opt\" data-choice=\"{hash}\"><input type=\"{kind}\" name=\"_q-{id}\" value=\"{hash}\">"
    ));
    out.push_str(&format!("<span class=\"k\" aria-hidden=\"true\">{number}</span><span class=\"o-t\">"));
    inline(&choice.text, filling, out);
    out.push_str("</span></label>\n");
}

/// Writes what each option is worth.
pub fn key(question: &Question, filling: &Filling<'_>, out: &mut String) {
    out.push_str("<ul class=\"keys-l\">\n");
    for choice in question.choices() {
        let (class, words) = verdict(choice);
        out.push_str(&format!("<li data-choice=\"{}\" class=\"{class}\">", choice.id));
        shown(&choice.text, filling, out);
        out.push_str("<p class=\"say-r\">");
        word(words, filling, out);
        out.push_str("</p>");
        block("<div class=\"fb-t\">", &choice.feedback, "</div>", filling, out);
        out.push_str("</li>\n");
    }
    out.push_str("</ul>\n");
}

fn verdict(choice: &Choice) -> (&'static str, &'static str) {
    match choice.credit {
        Some(percent) if (1..100).contains(&percent) => ("partly", "partly-right"),
        _ if choice.right || choice.credit == Some(100) => ("right", "right-answer"),
        _ => ("wrong", "not-this-one"),
    }
}
