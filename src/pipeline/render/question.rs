//! A question as HTML that works without a script: pick, then open the key.
//! Scripts upgrade the same elements.

use super::fill::Filling;
use super::words::Value;
use crate::markup::{escape, escape_attribute};
use crate::model::{Body, Choice, PageKind, Question, QuestionKind};

/// How elements begin that end a paragraph.
const BLOCKS: [&str; 11] =
    ["<p", "<ul", "<ol", "<pre", "<table", "<h", "<aside", "<blockquote", "<figure", "<d", "<section"];

/// Where a question stands on its page.
pub struct Place<'a> {
    /// Id of the question in the site.
    pub id: &'a str,
    /// From 1.
    pub number: usize,
    /// How many there are.
    pub total: usize,
    /// Which kind of page it is on.
    pub kind: &'a PageKind,
}

/// Writes a question.
pub fn write(question: &Question, place: &Place<'_>, filling: &Filling<'_>, out: &mut String) {
    let (kind, role) = match question.kind {
        QuestionKind::ChooseAny(_) => ("choose-any", "group"),
        _ => ("choose-one", "radiogroup"),
    };
    let id = &question.id;
    out.push_str(&format!("<lyceum-question class=\"q\" id=\"{id}\" data-question=\""));
    escape_attribute(place.id, out);
    out.push_str(&format!("\" data-kind=\"{kind}\">\n"));
    head(place, filling, out);
    let level = question.level;
    out.push_str(&format!("<h{level} class=\"stem\" id=\"_q-{id}\" tabindex=\"-1\">"));
    filling.plain(&question.stem, out);
    out.push_str(&format!("</h{level}>\n"));
    block("<div class=\"stem-more\">", &question.more, "</div>\n", filling, out);
    out.push_str("<p class=\"how\">");
    word(if kind == "choose-one" { "choose-one" } else { "choose-any" }, filling, out);
    out.push_str(&format!("</p>\n<div class=\"opts\" role=\"{role}\" aria-labelledby=\"_q-{id}\">\n"));
    for (at, choice) in question.choices().iter().enumerate() {
        option(question, at, choice, filling, out);
    }
    out.push_str("</div>\n");
    hints(question, filling, out);
    key(question, filling, out);
    out.push_str("</lyceum-question>\n");
}

fn head(place: &Place<'_>, filling: &Filling<'_>, out: &mut String) {
    let (label, of) = match place.kind {
        PageKind::Lesson => ("check-label", "check-of"),
        PageKind::Quiz(_) => ("question-label", "question-of"),
    };
    out.push_str("<p class=\"q-h\"><span>");
    word(label, filling, out);
    out.push_str("</span><span>");
    counted(of, place.number, place.total, filling, out);
    out.push_str("</span></p>\n");
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

fn hints(question: &Question, filling: &Filling<'_>, out: &mut String) {
    let total = question.hints.len();
    for (at, hint) in question.hints.iter().enumerate() {
        out.push_str("<details class=\"hint\"><summary>");
        if total == 1 {
            word("hint-label", filling, out);
        } else {
            counted("hint-of", at + 1, total, filling, out);
        }
        block("</summary><div>", hint, "</div></details>\n", filling, out);
    }
}

fn key(question: &Question, filling: &Filling<'_>, out: &mut String) {
    out.push_str("<details class=\"key\"><summary>");
    word("key-summary", filling, out);
    out.push_str("</summary>\n<ul class=\"keys-l\">\n");
    for choice in question.choices() {
        let (class, words) = verdict(choice);
        let mut text = String::new();
        inline(&choice.text, filling, &mut text);
        // a paragraph cannot hold another, nor a list or code
        let element = if BLOCKS.iter().any(|block| text.contains(block)) { "div" } else { "p" };
        out.push_str(&format!("<li data-choice=\"{}\" class=\"{class}\"><{element} class=\"o-t\">", choice.id));
        out.push_str(&text);
        out.push_str(&format!("</{element}><p class=\"say-r\">"));
        word(words, filling, out);
        out.push_str("</p>");
        block("<div class=\"fb-t\">", &choice.feedback, "</div>", filling, out);
        out.push_str("</li>\n");
    }
    out.push_str("</ul>\n");
    if !question.why.is_empty() {
        out.push_str("<div class=\"why\"><p class=\"why-h\">");
        word("why-heading", filling, out);
        block("</p>", &question.why, "</div>\n", filling, out);
    }
    out.push_str("</details>\n");
}

fn verdict(choice: &Choice) -> (&'static str, &'static str) {
    match choice.credit {
        Some(percent) if (1..100).contains(&percent) => ("partly", "partly-right"),
        _ if choice.right || choice.credit == Some(100) => ("right", "right-answer"),
        _ => ("wrong", "not-this-one"),
    }
}

/// The text of an option: what an author wrote loosely comes in a paragraph, which
/// a label cannot hold.
fn inline(body: &Body, filling: &Filling<'_>, out: &mut String) {
    let from = out.len();
    filling.plain(body, out);
    let text = out[from..].trim();
    let bare = text.strip_prefix("<p>").and_then(|text| text.strip_suffix("</p>")).filter(|text| !text.contains("<p"));
    if let Some(bare) = bare.map(str::to_owned) {
        out.truncate(from);
        out.push_str(&bare);
    }
}

fn block(open: &str, body: &Body, close: &str, filling: &Filling<'_>, out: &mut String) {
    if !body.is_empty() {
        out.push_str(open);
        filling.plain(body, out);
        out.push_str(close);
    }
}

fn word(key: &str, filling: &Filling<'_>, out: &mut String) {
    escape(&filling.theme.words.plain(key), out);
}

fn counted(key: &str, number: usize, total: usize, filling: &Filling<'_>, out: &mut String) {
    let values = [("n", Value::Number(number as f64)), ("total", Value::Number(total as f64))];
    let text = filling.theme.words.say(key, &values).unwrap_or_else(|_| format!("{number}/{total}").into());
    escape(&text, out);
}
