//! Statements to rate and room for an open text: plain controls that work without a
//! script. Questions and surveys share them.

use super::{block, counted_one, inline, word};
use crate::markup::escape;
use crate::model::{OpenText, Question, QuestionKind, Rating, Scale, Statement};
use crate::pipeline::render::fill::Filling;
use crate::pipeline::render::words::{Value, Words};

/// Most steps that each have room for their word.
const WORDED: usize = 5;

/// The labels of a scale, the lowest first.
pub fn labels(scale: Option<&Scale>, words: &Words) -> Vec<String> {
    match scale {
        Some(Scale::Own(labels)) => labels.clone(),
        Some(Scale::Named(named)) => {
            (1..=named.steps).map(|step| words.plain(&format!("scale-{}-{step}", named.name)).to_string()).collect()
        }
        None => Vec::new(),
    }
}

/// Writes the statements of a question.
pub fn rating(id: &str, rating: &Rating, filling: &Filling<'_>, out: &mut String) {
    rates(id, &labels(rating.scale.as_ref(), filling.words), &rating.statements, filling, out);
}

/// Writes statements, each with the steps of its scale. `id` makes the names of the
/// controls different from others on the page.
pub fn rates(id: &str, labels: &[String], statements: &[Statement], filling: &Filling<'_>, out: &mut String) {
    let steps: Vec<String> = (0..labels.len()).map(|at| step(labels, at, filling)).collect();
    let mut unsure = String::new();
    word("not-sure", filling, &mut unsure);
    out.push_str("<div class=\"rates\">\n");
    for statement in statements {
        let row = &statement.id;
        out.push_str(&format!("<fieldset class=\"rate\" data-row=\"{row}\"><legend>"));
        inline(&statement.text, filling, out);
        out.push_str(if labels.len() > WORDED {
            "</legend><div class=\"rate-o many\">"
        } else {
            "</legend><div class=\"rate-o\">"
        });
        for (at, step) in steps.iter().enumerate() {
            out.push_str("<label class=\"rate-p\">");
            control(id, row, at + 1, out);
            out.push_str(&format!("<span class=\"rate-n\" aria-hidden=\"true\">{}</span>{step}</label>", at + 1));
        }
        out.push_str("<label class=\"rate-p rate-x\">");
        control(id, row, 0, out);
        out.push_str(&format!("<span class=\"rate-w\">{unsure}</span></label></div></fieldset>\n"));
    }
    out.push_str("</div>\n");
}

fn control(id: &str, row: &str, value: usize, out: &mut String) {
    out.push_str(&format!("<input type=\"radio\" name=\"_r-{id}-{row}\" value=\"{value}\">"));
}

/// A step's label, and for listeners where on the scale it lies.
fn step(labels: &[String], at: usize, filling: &Filling<'_>) -> String {
    let mut out = String::from("<span class=\"rate-w\">");
    escape(&labels[at], &mut out);
    out.push_str("</span><span class=\"vh\">");
    let ends = labels.first().zip(labels.last());
    let inner = at > 0 && at + 1 < labels.len();
    let mut values = vec![("n", Value::Number((at + 1) as f64)), ("total", Value::Number(labels.len() as f64))];
    if let Some((low, high)) = ends {
        values.extend([("low", Value::Text(low)), ("high", Value::Text(high))]);
    }
    let place = filling.words.say(if inner { "rate-between" } else { "rate-step" }, &values);
    escape(&place.unwrap_or_default(), &mut out);
    out.push_str("</span>");
    out
}

/// Writes room for an open text.
pub fn open(id: &str, filling: &Filling<'_>, out: &mut String) {
    out.push_str(&format!("<p class=\"open\"><label for=\"_o-{id}\">"));
    word("your-answer", filling, out);
    out.push_str(&format!(
        "</label><textarea class=\"field\" id=\"_o-{id}\" data-open rows=\"4\" dir=\"auto\" maxlength=\"4000\"></textarea></p>\n"
    ));
}

/// Writes what learners are asked to do.
pub fn how_open(text: &OpenText, filling: &Filling<'_>, out: &mut String) {
    out.push_str("<p class=\"how\">");
    match text.words {
        Some(words) => counted_one("how-open-words", &words.to_string(), filling, out),
        None => word("how-open", filling, out),
    }
    out.push_str("</p>\n");
}

/// Writes what learners may compare theirs with; nothing where nothing is said.
pub fn key(question: &Question, hidden: &str, filling: &Filling<'_>, out: &mut String) {
    let nothing = OpenText::default();
    let text = match &question.kind {
        QuestionKind::Open(text) => text,
        _ => &nothing,
    };
    model(text, hidden, filling, out);
    if !question.why.is_empty() {
        out.push_str(&format!("<details class=\"key\"{hidden}><summary>"));
        word("why-heading", filling, out);
        out.push_str("</summary>\n");
        block("<div class=\"why\">", &question.why, "</div>\n", filling, out);
        out.push_str("</details>\n");
    }
}

/// Writes the model answer of an open text, folded away.
pub fn model(text: &OpenText, hidden: &str, filling: &Filling<'_>, out: &mut String) {
    if text.model.is_empty() {
        return;
    }
    out.push_str(&format!("<details class=\"key\"{hidden}><summary>"));
    word("compare-model", filling, out);
    block("</summary>\n<div class=\"model\">", &text.model, "</div>\n</details>\n", filling, out);
}
