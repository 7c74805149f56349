//! A survey's sections as HTML that works without a script: pick, write, then open
//! what is said about the answers. Scripts upgrade the same elements.

use super::data::{RowFact, rows};
use super::fill::Filling;
use super::question::{block, labels, open, rates, word};
use super::words::Words;
use crate::markup::{escape_attribute, without_ids};
use crate::model::{Asked, Band, Body, OpenText, Survey, SurveySection};
use serde::Serialize;

/// A survey in the data block.
#[derive(Debug, Serialize)]
pub struct SurveyFact<'a> {
    scale: Vec<String>,
    result: &'a str,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    private: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    again: Option<u32>,
    dimensions: Vec<DimensionFact<'a>>,
    open: Vec<&'a str>,
}

/// A dimension.
#[derive(Debug, Serialize)]
struct DimensionFact<'a> {
    id: &'a str,
    title: &'a str,
    rows: Vec<RowFact<'a>>,
}

/// What scripts need of a survey.
pub fn fact<'a>(survey: &'a Survey, words: &Words) -> SurveyFact<'a> {
    let dimension = |section: &'a SurveySection| DimensionFact {
        id: &section.record,
        title: &section.title,
        rows: rows(section.statements()),
    };
    SurveyFact {
        scale: labels(survey.scale.as_ref(), words),
        result: survey.result.word(),
        private: survey.private,
        again: survey.again_days,
        dimensions: survey.dimensions().map(dimension).collect(),
        open: survey
            .sections
            .iter()
            .filter(|section| section.is_open())
            .map(|section| section.record.as_str())
            .collect(),
    }
}

/// Writes the text of a survey: `body` with its sections in their places.
pub fn write(page_id: &str, survey: &Survey, body: &Body, filling: &Filling<'_>, out: &mut String) {
    let scale = labels(survey.scale.as_ref(), filling.words);
    out.push_str("<lyceum-survey class=\"survey\" data-survey=\"");
    escape_attribute(page_id, out);
    out.push_str("\">\n");
    filling.write(body, out, &|number, out| {
        if let Some(found) = survey.sections.get(number) {
            section(found, &scale, filling, out);
        }
    });
    out.push_str("</lyceum-survey>\n");
}

fn section(section: &SurveySection, scale: &[String], filling: &Filling<'_>, out: &mut String) {
    let id = &section.id;
    let kind = if section.is_open() { "data-open-section" } else { "data-dimension" };
    out.push_str(&format!("<section class=\"dim\" id=\"{id}\" {kind}=\"{}\">\n<h2 tabindex=\"-1\">", section.record));
    filling.plain(&section.heading, out);
    out.push_str("</h2>\n");
    block("<div class=\"dim-i\">", &section.intro, "</div>\n", filling, out);
    match &section.asked {
        Asked::Statements(statements) => rates(id, scale, statements, filling, out),
        Asked::Open(text) => open_text(id, text, filling, out),
        Asked::Nothing => {}
    }
    advice(section, filling, out);
    out.push_str("</section>\n");
}

fn open_text(id: &str, text: &OpenText, filling: &Filling<'_>, out: &mut String) {
    super::question::how_open(text, filling, out);
    open(id, filling, out);
    super::question::model(text, "", filling, out);
}

/// All advice of a section, the low end first: without a script learners find
/// themselves in it.
fn advice(section: &SurveySection, filling: &Filling<'_>, out: &mut String) {
    if section.advice.is_empty() || section.statements().is_empty() {
        return;
    }
    out.push_str("<details class=\"key\"><summary>");
    word("survey-key", filling, out);
    out.push_str("</summary>\n");
    for band in Band::ALL {
        let of_band = section.advice.iter().filter(|advice| advice.band == band);
        let mut text = String::new();
        of_band.for_each(|advice| filling.plain(&advice.text, &mut text));
        if text.is_empty() {
            continue;
        }
        let word_key = match band {
            Band::Low => "advice-low",
            Band::Mid => "advice-mid",
            Band::High => "advice-high",
        };
        out.push_str(&format!("<div class=\"advice\" data-advice=\"{}\"><p class=\"advice-h\">", band.word()));
        word(word_key, filling, out);
        // scripts show it a second time
        out.push_str(&format!("</p>{}</div>\n", without_ids(&text)));
    }
    out.push_str("</details>\n");
}
