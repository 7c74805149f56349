//! Markup of a translation under the ids of its original, so that links, learners' notes
//! and the way from language to language meet the same places.

use std::collections::HashMap;

use crate::markup::change_attributes;
use crate::model::{Body, Fill, Hole, Piece};

/// Ids of a translation and those of its original.
#[derive(Debug, Default)]
pub struct Renamed {
    /// Ids on the page.
    ids: HashMap<String, String>,
    /// Numbers of questions among those of the original.
    questions: Vec<usize>,
}

impl Renamed {
    /// Lets questions keep the numbers of their originals.
    pub fn with_questions(questions: Vec<usize>) -> Self {
        Self { questions, ..Self::default() }
    }

    /// Gives an id the name of its original.
    pub fn id(&mut self, own: &str, original: &str) {
        if own != original {
            self.ids.insert(own.to_owned(), original.to_owned());
        }
    }

    /// What an id becomes.
    pub fn name<'a>(&'a self, own: &'a str) -> &'a str {
        self.ids.get(own).map_or(own, String::as_str)
    }

    /// A body with all its ids renamed.
    pub fn body(&self, body: &Body) -> Body {
        let mut out = Body::default();
        for piece in body.pieces() {
            match piece {
                Piece::Markup(markup) => out.push(&self.markup(markup)),
                Piece::Hole(Fill::Question(number)) => {
                    let number = self.questions.get(*number).copied().unwrap_or(*number);
                    out.holes.push(Hole { at: out.markup.len(), fill: Fill::Question(number) });
                }
                Piece::Hole(fill) => out.hole(fill.clone()),
            }
        }
        out
    }

    fn markup(&self, markup: &str) -> String {
        change_attributes(markup, |name, value| match name {
            "id" | "for" => Some(self.name(value).to_owned()),
            _ => Some(value.to_owned()),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_keeps_its_words_and_takes_the_ids_of_the_original() {
        let mut renamed = Renamed::with_questions(vec![1, 0]);
        renamed.id("शुरू", "start");
        let mut body = Body::default();
        body.push("<h2 id=\"शुरू\">शुरू</h2><a href=\"");
        body.hole(Fill::Link(0));
        body.push("\" title=\"शुरू\">x</a>");
        body.hole(Fill::Question(0));
        let out = renamed.body(&body);
        assert_eq!(out.markup, "<h2 id=\"start\">शुरू</h2><a href=\"\" title=\"शुरू\">x</a>");
        assert_eq!(out.holes[0].at, out.markup.find("\" title").expect("the end of the address"));
        assert_eq!(out.holes[1].fill, Fill::Question(1));
    }
}
