//! Steps to put in order: each with its position, which works without a script.

use super::{block, inline, shown};
use crate::markup::escape_attribute;
use crate::model::{Question, Step};
use crate::pipeline::render::fill::Filling;
use crate::pipeline::render::words::Value;

/// Writes the steps, in an order that gives nothing away.
pub fn write(question: &Question, steps: &[Step], filling: &Filling<'_>, out: &mut String) {
    let mut shown: Vec<&Step> = steps.iter().collect();
    shown.sort_by(|one, other| one.id.cmp(&other.id));
    out.push_str(&format!("<ol class=\"steps-o\" aria-labelledby=\"_q-{}\">\n", question.id));
    for (at, step) in shown.iter().enumerate() {
        let (id, name) = (&step.id, &question.id);
        out.push_str(&format!("<li class=\"step-o\" data-step=\"{id}\"><span class=\"o-t\">"));
        inline(&step.text, filling, out);
        out.push_str(&format!("</span><label class=\"vh\" for=\"_f-{name}-{id}\">"));
        let label = filling.words.say("position-of", &[("text", Value::Text(&step.words))]);
        escape_attribute(&label.unwrap_or_else(|_| step.words.as_str().into()), out);
        out.push_str(&format!("</label><select class=\"field pos\" id=\"_f-{name}-{id}\" data-position>"));
        for position in 1..=shown.len() {
            let selected = if position == at + 1 { " selected" } else { "" };
            out.push_str(&format!("<option{selected}>{position}</option>"));
        }
        out.push_str("</select></li>\n");
    }
    out.push_str("</ol>\n");
}

/// Writes the steps in their order.
pub fn key(steps: &[Step], filling: &Filling<'_>, out: &mut String) {
    let mut ordered: Vec<&Step> = steps.iter().collect();
    ordered.sort_by_key(|step| step.rank);
    out.push_str("<ol class=\"keys-o\">\n");
    for step in ordered {
        out.push_str(&format!("<li data-step=\"{}\" value=\"{}\">", step.id, step.rank));
        shown(&step.text, filling, out);
        block("<div class=\"fb-t\">", &step.feedback, "</div>", filling, out);
        out.push_str("</li>\n");
    }
    out.push_str("</ol>\n");
}
