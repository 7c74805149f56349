//! Footnotes: numbered by first use, printed at the end.

use std::collections::HashMap;

use crate::model::Body;

/// The footnotes of one document.
#[derive(Debug, Default)]
pub struct Notes {
    order: Vec<String>,
    bodies: HashMap<String, Body>,
}

impl Notes {
    /// The number of a note, from 1.
    pub fn number(&mut self, label: &str) -> usize {
        if let Some(at) = self.order.iter().position(|known| known == label) {
            return at + 1;
        }
        self.order.push(label.to_owned());
        self.order.len()
    }

    /// Keeps a note's text.
    pub fn define(&mut self, label: &str, body: Body) {
        self.bodies.insert(label.to_owned(), body);
    }

    /// Writes the notes that are used.
    pub fn write(mut self, out: &mut Body) {
        if self.order.is_empty() {
            return;
        }
        out.push("<section class=\"footnotes\" role=\"doc-endnotes\"><ol>\n");
        for (at, label) in self.order.iter().enumerate() {
            let number = at + 1;
            out.push(&format!("<li id=\"_fn-{number}\">"));
            out.append(self.bodies.remove(label).unwrap_or_default());
            out.push(&format!("<a class=\"fn-back\" href=\"#_fnref-{number}\" role=\"doc-backlink\" aria-label=\"\u{21a9} {number}\">\u{21a9}</a></li>\n"));
        }
        out.push("</ol></section>\n");
    }
}
