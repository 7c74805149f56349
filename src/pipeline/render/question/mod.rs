//! A question as HTML that works without a script: pick, then open the key.
//! Scripts upgrade the same elements.

mod choices;
mod fields;
mod kept;
mod order;

use super::fill::Filling;
use super::words::Value;
use crate::markup::{escape, escape_attribute, without_ids};
use crate::model::{Body, FieldKey, Look, Match, Question, QuestionKind, QuizRules, ShowAnswers};

pub use kept::{how_open, labels, model, open, rates};

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
    /// The rules of the quiz or exam it is in; none in a lesson.
    pub rules: Option<&'a QuizRules>,
    /// Level of its heading there.
    pub level: u8,
}

/// Writes a question.
pub fn write(question: &Question, place: &Place<'_>, filling: &Filling<'_>, out: &mut String) {
    let id = &question.id;
    out.push_str(&format!("<lyceum-question class=\"q\" id=\"{id}\" data-question=\""));
    escape_attribute(place.id, out);
    out.push_str(&format!("\" data-kind=\"{}\">\n", kind(question)));
    head(place, filling, out);
    let level = place.level;
    out.push_str(&format!("<h{level} class=\"stem\" id=\"_q-{id}\" tabindex=\"-1\">"));
    filling.plain(&question.stem, out);
    out.push_str(&format!("</h{level}>\n"));
    block("<div class=\"stem-more\">", &question.more, "</div>\n", filling, out);
    match &question.kind {
        QuestionKind::Open(text) => how_open(text, filling, out),
        _ => {
            out.push_str("<p class=\"how\">");
            word(how(question), filling, out);
            out.push_str("</p>\n");
        }
    }
    match &question.kind {
        QuestionKind::Fields(parts) => fields::write(question, parts, filling, out),
        QuestionKind::Order(steps) => order::write(question, steps, filling, out),
        QuestionKind::Rating(rating) => kept::rating(&question.id, rating, filling, out),
        QuestionKind::Open(_) => kept::open(&question.id, filling, out),
        _ => choices::write(question, filling, out),
    }
    let exam = place.rules.and_then(|rules| rules.exam);
    if exam.is_none() {
        hints(question, filling, out);
    }
    // in an exam the key is for the script alone, and where nobody may see it there is none
    match exam.map(|exam| exam.show_answers) {
        None => key(question, "", filling, out),
        Some(ShowAnswers::Never) => {}
        Some(_) => key(question, " hidden", filling, out),
    }
    out.push_str("</lyceum-question>\n");
}

/// The kind as markup and styles name it.
fn kind(question: &Question) -> &'static str {
    match &question.kind {
        QuestionKind::ChooseAny(_) => "choose-any",
        QuestionKind::Fields(fields) => fields.look.word(),
        QuestionKind::Order(_) => "order",
        QuestionKind::Rating(_) => "rating",
        QuestionKind::Open(_) => "open",
        QuestionKind::ChooseOne(_) | QuestionKind::Unreadable => "choose-one",
    }
}

/// The key of the words that say what to do.
fn how(question: &Question) -> &'static str {
    match &question.kind {
        QuestionKind::ChooseAny(_) if question.lines => "how-lines",
        QuestionKind::ChooseAny(_) => "choose-any",
        QuestionKind::Fields(fields) => match fields.look {
            Look::Typed if matches!(fields.fields.first().map(|field| &field.key), Some(FieldKey::Number(..))) => {
                "how-number"
            }
            Look::Typed
                if matches!(fields.fields.first().map(|field| &field.key), Some(FieldKey::Text(Match::Exact, _))) =>
            {
                "how-exact"
            }
            Look::Typed => "how-typed",
            Look::Match => "how-match",
            Look::Sort => "how-sort",
            Look::Gaps => "how-gaps",
        },
        QuestionKind::Order(_) => "how-order",
        QuestionKind::Rating(_) => "how-rating",
        QuestionKind::Open(_) => "how-open",
        QuestionKind::ChooseOne(_) | QuestionKind::Unreadable => "choose-one",
    }
}

fn head(place: &Place<'_>, filling: &Filling<'_>, out: &mut String) {
    let (label, of) = match place.rules {
        Some(_) => ("question-label", "question-of"),
        None => ("check-label", "check-of"),
    };
    out.push_str("<p class=\"q-h\"><span>");
    word(label, filling, out);
    out.push_str("</span><span>");
    counted(of, place.number, place.total, filling, out);
    out.push_str("</span></p>\n");
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
        out.push_str("</summary><div>");
        filling.plain(hint, out);
        out.push_str("</div></details>\n");
    }
}

fn key(question: &Question, hidden: &str, filling: &Filling<'_>, out: &mut String) {
    if question.kind.is_kept() {
        kept::key(question, hidden, filling, out);
        return;
    }
    out.push_str(&format!("<details class=\"key\"{hidden}><summary>"));
    word("key-summary", filling, out);
    out.push_str("</summary>\n");
    match &question.kind {
        QuestionKind::Fields(parts) => fields::key(parts, filling, out),
        QuestionKind::Order(steps) => order::key(steps, filling, out),
        _ => choices::key(question, filling, out),
    }
    if !question.why.is_empty() {
        out.push_str("<div class=\"why\"><p class=\"why-h\">");
        word("why-heading", filling, out);
        block("</p>", &question.why, "</div>\n", filling, out);
    }
    out.push_str("</details>\n");
}

/// The text of an option: what an author wrote loosely comes in a paragraph, which
/// a label cannot hold.
pub fn inline(body: &Body, filling: &Filling<'_>, out: &mut String) {
    let from = out.len();
    filling.plain(body, out);
    let text = out[from..].trim();
    let bare = text.strip_prefix("<p>").and_then(|text| text.strip_suffix("</p>")).filter(|text| !text.contains("<p"));
    if let Some(bare) = bare.map(str::to_owned) {
        out.truncate(from);
        out.push_str(&bare);
    }
}

/// The text of an option inside a key, in an element that may hold it: a paragraph
/// cannot hold another, nor a list or code. It is a second copy, so its ids stay away.
fn shown(body: &Body, filling: &Filling<'_>, out: &mut String) {
    let mut text = String::new();
    inline(body, filling, &mut text);
    let element = if BLOCKS.iter().any(|block| text.contains(block)) { "div" } else { "p" };
    out.push_str(&format!("<{element} class=\"o-t\">{}</{element}>", without_ids(&text)));
}

pub fn block(open: &str, body: &Body, close: &str, filling: &Filling<'_>, out: &mut String) {
    if !body.is_empty() {
        out.push_str(open);
        filling.plain(body, out);
        out.push_str(close);
    }
}

pub fn word(key: &str, filling: &Filling<'_>, out: &mut String) {
    escape(&filling.words.plain(key), out);
}

fn counted(key: &str, number: usize, total: usize, filling: &Filling<'_>, out: &mut String) {
    let values = [("n", Value::Number(number as f64)), ("total", Value::Number(total as f64))];
    let text = filling.words.say(key, &values).unwrap_or_else(|_| format!("{number}/{total}").into());
    escape(&text, out);
}

fn counted_one(key: &str, number: &str, filling: &Filling<'_>, out: &mut String) {
    let text = filling.words.say(key, &[("n", Value::Text(number))]).unwrap_or_else(|_| number.into());
    escape_attribute(&text, out);
}
