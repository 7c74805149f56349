//! Footnotes: numbered by first use, printed at the end.

use std::collections::{HashMap, HashSet};

use crate::model::Body;

/// The footnotes of one document.
#[derive(Debug, Default)]
pub struct Notes {
    order: Vec<String>,
    /// Number of each label, and how often it was marked.
    used: HashMap<String, (usize, usize)>,
    marks: HashSet<String>,
    bodies: HashMap<String, Body>,
}

impl Notes {
    /// The number of a note, from 1, and the id of this mark of it: a note that is
    /// named twice has two marks.
    pub fn mark(&mut self, label: &str) -> (usize, String) {
        let (number, times) = self.used.entry(label.to_owned()).or_insert_with(|| {
            self.order.push(label.to_owned());
            (self.order.len(), 0)
        });
        *times += 1;
        let id = if *times == 1 { format!("_fnref-{number}") } else { format!("_fnref-{number}-{times}") };
        self.marks.insert(id.clone());
        (*number, id)
    }

    /// True for the id of a mark.
    pub fn is_mark(&self, id: &str) -> bool {
        self.marks.contains(id)
    }

    /// Keeps a note's text.
    pub fn define(&mut self, label: &str, body: Body) {
        self.bodies.insert(label.to_owned(), body);
    }

    /// Writes the notes that are used. `ids_begin` stands before every id.
    pub fn write(mut self, ids_begin: &str, out: &mut Body) {
        if self.order.is_empty() {
            return;
        }
        out.push("<section class=\"footnotes\" role=\"doc-endnotes\"><ol>\n");
        for (at, label) in self.order.iter().enumerate() {
            let number = at + 1;
            out.push(&format!("<li id=\"{ids_begin}_fn-{number}\">"));
            out.append(self.bodies.remove(label).unwrap_or_default());
            out.push(&format!("<a class=\"fn-back\" href=\"#{ids_begin}_fnref-{number}\" role=\"doc-backlink\" aria-label=\"\u{21a9} {number}\">\u{21a9}</a></li>\n"));
        }
        out.push("</ol></section>\n");
    }
}
