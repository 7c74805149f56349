//! Things to type, match, sort and fill in: plain controls that work without a
//! script, one a field.

use super::{block, counted_one, word};
use crate::markup::{escape, escape_attribute};
use crate::model::{Field, FieldKey, Fields, Look, Question, QuestionKind};
use crate::pipeline::render::fill::Filling;

/// Shortest and longest gap, in characters.
const GAP: (usize, usize) = (6, 24);

/// Writes the controls.
pub fn write(question: &Question, fields: &Fields, filling: &Filling<'_>, out: &mut String) {
    match fields.look {
        Look::Typed => typed(question, fields, filling, out),
        Look::Match | Look::Sort => pairs(question, fields, filling, out),
        Look::Gaps => {
            out.push_str("<div class=\"gaps\">\n");
            filling.write(&fields.text, out, &|number, out| {
                if let Some(field) = fields.fields.get(number) {
                    gap(question, field, filling, out);
                }
            });
            out.push_str("</div>\n");
        }
    }
}

fn typed(question: &Question, fields: &Fields, filling: &Filling<'_>, out: &mut String) {
    let Some(field) = fields.fields.first() else { return };
    out.push_str(&format!("<p class=\"typed\"><label for=\"_f-{}-1\">", question.id));
    word("your-answer", filling, out);
    out.push_str("</label>");
    input(question, field, "field", None, out);
    if let Some(unit) = unit(field) {
        out.push_str("<span class=\"unit\">");
        escape(unit, out);
        out.push_str("</span>");
    }
    out.push_str("</p>\n");
}

fn unit(field: &Field) -> Option<&str> {
    match &field.key {
        FieldKey::Number(_, unit) if !unit.is_empty() => Some(unit),
        _ => None,
    }
}

fn pairs(question: &Question, fields: &Fields, filling: &Filling<'_>, out: &mut String) {
    if let [left, right] = fields.heads.as_slice() {
        out.push_str("<p class=\"pairs-h\" aria-hidden=\"true\"><span>");
        escape(left, out);
        out.push_str("</span><span>");
        escape(right, out);
        out.push_str("</span></p>\n");
    }
    out.push_str(if fields.look == Look::Sort { "<ul class=\"pairs sort\">\n" } else { "<ul class=\"pairs\">\n" });
    let mut shown: Vec<&Field> = fields.fields.iter().collect();
    if fields.look == Look::Sort {
        // the file holds them bin by bin
        shown.sort_by_key(|field| crate::artifact::Key::of(field.label_words.as_bytes()));
    }
    for field in shown {
        out.push_str(&format!("<li class=\"pair\"><label class=\"pair-l\" for=\"_f-{}-{}\">", question.id, field.id));
        filling.plain(&field.label, out);
        out.push_str("</label>");
        select(question, field, "field", None, filling, out);
        out.push_str("</li>\n");
    }
    out.push_str("</ul>\n");
}

fn gap(question: &Question, field: &Field, filling: &Filling<'_>, out: &mut String) {
    let mut name = String::new();
    counted_one("gap-n", &field.id, filling, &mut name);
    match &field.key {
        FieldKey::Pick(_) => select(question, field, "field gap", Some(&name), filling, out),
        _ => input(question, field, "field gap", Some(&name), out),
    }
}

fn control(question: &Question, field: &Field, class: &str, name: Option<&str>, out: &mut String) {
    let (question, id) = (&question.id, &field.id);
    out.push_str(&format!(" class=\"{class}\" id=\"_f-{question}-{id}\" data-field=\"{id}\""));
    if let Some(name) = name {
        out.push_str(&format!(" aria-label=\"{name}\""));
    }
}

fn input(question: &Question, field: &Field, class: &str, name: Option<&str>, out: &mut String) {
    out.push_str("<input type=\"text\"");
    control(question, field, class, name, out);
    if matches!(field.key, FieldKey::Number(..)) {
        out.push_str(" inputmode=\"decimal\"");
    }
    if name.is_some() {
        // a gap is never exactly as long as its word
        let size = (field.shown.chars().count() + 3).clamp(GAP.0, GAP.1);
        out.push_str(&format!(" size=\"{size}\""));
    }
    out.push_str(" dir=\"auto\" autocomplete=\"off\" autocapitalize=\"off\" spellcheck=\"false\">");
}

fn select(
    question: &Question,
    field: &Field,
    class: &str,
    name: Option<&str>,
    filling: &Filling<'_>,
    out: &mut String,
) {
    out.push_str("<select");
    control(question, field, class, name, out);
    out.push_str("><option value=\"\">");
    word("choose", filling, out);
    out.push_str("</option>");
    let mut options: Vec<_> = field.options.iter().collect();
    // the order of the file is the key, so it is not the order shown; bins are named openly
    if !matches!(&question.kind, QuestionKind::Fields(fields) if fields.look == Look::Sort) {
        options.sort_by(|one, other| one.id.cmp(&other.id));
    }
    for option in options {
        out.push_str(&format!("<option value=\"{}\">", option.id));
        escape(&option.words, out);
        out.push_str("</option>");
    }
    out.push_str("</select>");
}

/// Writes what belongs in each field.
pub fn key(fields: &Fields, filling: &Filling<'_>, out: &mut String) {
    out.push_str("<ul class=\"keys-l\">\n");
    for field in &fields.fields {
        out.push_str(&format!("<li data-field=\"{}\" class=\"right\"><p class=\"o-t\">", field.id));
        if !field.label_words.is_empty() {
            escape(&field.label_words, out);
            out.push_str(": ");
        }
        out.push_str("<b>");
        escape(&field.shown, out);
        out.push_str("</b></p>");
        block("<div class=\"fb-t\">", &field.feedback, "</div>", filling, out);
        out.push_str("</li>\n");
        for (at, mistake) in field.mistakes.iter().enumerate() {
            out.push_str(&format!(
                "<li data-field=\"{}\" data-mistake=\"{at}\" class=\"wrong\"><p class=\"o-t\">",
                field.id
            ));
            escape_attribute(&mistake.shown, out);
            out.push_str("</p><p class=\"say-r\">");
            word("not-this-one", filling, out);
            out.push_str("</p>");
            block("<div class=\"fb-t\">", &mistake.feedback, "</div>", filling, out);
            out.push_str("</li>\n");
        }
    }
    out.push_str("</ul>\n");
}
