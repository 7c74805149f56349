//! Holes of a body are filled with what only this page and this theme know.

use std::sync::Arc;

use super::theme::{Theme, icon};
use super::words::Words;
use crate::markup::{escape, escape_attribute};
use crate::model::{AtWork, Body, Fill, Hole, MediaUse, Piece};

/// What the holes of a page are filled from.
pub struct Filling<'a> {
    /// The theme.
    pub theme: &'a Theme,
    /// Words of the text's language.
    pub words: &'a Words,
    /// Addresses by number of link.
    pub links: &'a [String],
    /// Media by number of link.
    pub media: &'a [(usize, Arc<MediaUse>)],
    /// Plans and checklists, where there may be any.
    pub at_work: Option<&'a AtWork>,
    /// Addresses of the page's terms, by number.
    pub terms: &'a [String],
}

impl Filling<'_> {
    /// Writes a body; `part` writes the question, field or section of a number, or the scenes.
    pub fn write(&self, body: &Body, out: &mut String, part: &dyn Fn(usize, &mut String)) {
        self.write_marked(body, &[], out, part);
    }

    /// The same with marks among the body's holes.
    pub fn write_marked(&self, body: &Body, marks: &[Hole], out: &mut String, part: &dyn Fn(usize, &mut String)) {
        out.reserve(body.markup.len());
        for piece in body.pieces_among(marks) {
            match piece {
                Piece::Markup(markup) => out.push_str(markup),
                Piece::Hole(Fill::Question(number) | Fill::Field(number) | Fill::Section(number)) => part(*number, out),
                Piece::Hole(Fill::Scenes) => part(0, out),
                Piece::Hole(fill) => self.fill(fill, out),
            }
        }
    }

    /// Writes a body that holds none of them.
    pub fn plain(&self, body: &Body, out: &mut String) {
        self.write(body, out, &|_, _| {});
    }

    fn fill(&self, fill: &Fill, out: &mut String) {
        match fill {
            Fill::Link(number) => escape_attribute(self.links.get(*number).map_or("", String::as_str), out),
            Fill::Size(number) => self.size(*number, out),
            Fill::Companions(number) => self.companions(*number, out),
            Fill::Icon(name) if self.theme.symbols.contains_key(*name) => out.push_str(&icon(name, "")),
            Fill::Icon(_) | Fill::Question(_) | Fill::Field(_) | Fill::Section(_) | Fill::Scenes => {}
            Fill::Word(key) => escape_attribute(&self.words.plain(key), out),
            Fill::Term(number) => {
                out.push_str("<a class=\"term\" href=\"");
                escape_attribute(self.terms.get(*number).map_or("", String::as_str), out);
                out.push_str("\">");
            }
            Fill::TermEnd => out.push_str("</a>"),
            Fill::Plan(number, prompt) => escape_attribute(self.of_plan(*number, *prompt).unwrap_or(""), out),
            Fill::Checklist(number, item) => escape_attribute(self.of_checklist(*number, *item).unwrap_or(""), out),
        }
    }

    fn of_plan(&self, number: usize, prompt: Option<usize>) -> Option<&str> {
        let plan = self.at_work?.plans.get(number)?;
        Some(match prompt {
            Some(at) => &plan.prompts.get(at)?.id,
            None => plan.record_name(),
        })
    }

    fn of_checklist(&self, number: usize, item: Option<usize>) -> Option<&str> {
        let list = self.at_work?.checklists.get(number)?;
        Some(match item {
            Some(at) => list.items.get(at)?,
            None => list.record_name(),
        })
    }

    fn medium(&self, number: usize) -> Option<&Arc<MediaUse>> {
        self.media.iter().find(|(link, _)| *link == number).map(|(_, used)| used)
    }

    fn size(&self, number: usize, out: &mut String) {
        if let Some((width, height)) = self.medium(number).and_then(|used| used.size) {
            out.push_str(&format!(" width=\"{width}\" height=\"{height}\""));
        }
    }

    /// Captions travel in the page: a `<track>` may not be loaded from a disk.
    fn companions(&self, number: usize, out: &mut String) {
        let Some(used) = self.medium(number) else { return };
        if !used.captions.is_empty() {
            let seconds = |time: u64| time as f64 / 1000.0;
            let cues: Vec<_> =
                used.captions.iter().map(|(from, to, text)| (seconds(*from), seconds(*to), text)).collect();
            out.push_str("<script type=\"application/json\" class=\"cues\">");
            out.push_str(&script_json(&cues));
            out.push_str("</script>");
        }
        if used.transcript.is_empty() {
            return;
        }
        out.push_str("<details class=\"fold\"><summary>");
        escape(&self.words.plain("transcript"), out);
        out.push_str("</summary><div>");
        for line in &used.transcript {
            transcript_line(line, out);
        }
        out.push_str("</div></details>");
    }
}

/// `Rehana: I have told …`: a short name in front of a colon is the speaker's.
fn transcript_line(line: &str, out: &mut String) {
    let speaker = line.split_once(": ").filter(|(name, _)| name.chars().count() <= 24 && !name.contains(['.', '?']));
    match speaker {
        Some((name, words)) => {
            out.push_str("<p class=\"say\"><b class=\"who\">");
            escape(name, out);
            out.push_str(":</b> ");
            escape(words, out);
        }
        None => {
            out.push_str("<p>");
            escape(line, out);
        }
    }
    out.push_str("</p>");
}

/// JSON that may stand inside a script element.
pub fn script_json(value: &impl serde::Serialize) -> String {
    serde_json::to_string(value).unwrap_or_else(|_| String::from("null")).replace('<', "\\u003c")
}
