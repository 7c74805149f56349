//! What is gathered while a document is written: markup, links, ids, faults.
//!
//! Knows nothing of how any element looks; those files write into it.

use std::collections::{BTreeMap, HashMap};
use std::ops::Range;

use super::doc::Doc;
use super::draft::Link;
use super::footnote::Notes;
use super::settings::Setting;
use crate::diagnostic::{Diagnostic, Span, codes, did_you_mean};
use crate::model::{Body, Field, Section, slug};

/// Stretches of the source that are settings or marks, not text. They never overlap.
#[derive(Debug, Default)]
pub struct Cuts(BTreeMap<usize, usize>);

impl Cuts {
    /// Adds a stretch.
    pub fn push(&mut self, cut: Range<usize>) {
        self.0.insert(cut.start, cut.end);
    }

    /// The stretches that share a byte with `at`, the last one first.
    pub fn touching(&self, at: Range<usize>) -> impl Iterator<Item = Range<usize>> + '_ {
        let before = self.0.range(..at.end).rev();
        before.take_while(move |(_, end)| **end > at.start).map(|(start, end)| *start..*end)
    }
}

/// Writes one document, gathering what is found on the way.
pub struct Writer<'d> {
    /// The document.
    pub doc: &'d Doc<'d>,
    /// What is being written.
    pub out: Body,
    /// Links so far.
    pub links: Vec<Link>,
    /// Sections so far.
    pub sections: Vec<Section>,
    /// Ids so far, in order.
    pub anchors: Vec<String>,
    /// Lines of headings so far, and their ids.
    pub headings: Vec<(Span, String)>,
    /// What was wrong so far.
    pub faults: Vec<Diagnostic>,
    /// Footnotes so far.
    pub notes: Notes,
    /// Words of running text so far.
    pub words: usize,
    /// Level of the last heading; a page's title is level 1.
    pub level: u8,
    /// Source that is settings or marks, not text.
    pub cuts: Cuts,
    /// Gaps so far, while a text with gaps is written.
    pub gaps: Option<Vec<Field>>,
    /// True once the piece being written holds raw HTML.
    pub raw: bool,
    /// What stands before every id on the page.
    pub ids_begin: &'d str,
    /// Elements of raw HTML that are open.
    pub raw_depth: usize,
    taken: HashMap<String, usize>,
    places: HashMap<String, Span>,
}

impl<'d> Writer<'d> {
    /// A writer at the start of a document.
    pub fn new(doc: &'d Doc<'d>, ids_begin: &'d str) -> Self {
        Self {
            doc,
            out: Body::default(),
            links: Vec::new(),
            sections: Vec::new(),
            anchors: Vec::new(),
            headings: Vec::new(),
            faults: Vec::new(),
            notes: Notes::default(),
            words: 0,
            level: 1,
            cuts: Cuts::default(),
            gaps: None,
            raw: false,
            ids_begin,
            raw_depth: 0,
            taken: HashMap::new(),
            places: HashMap::new(),
        }
    }

    /// Adds a fault.
    pub fn fault(&mut self, fault: Diagnostic) {
        self.faults.push(fault);
    }

    /// An id that is free: the wanted one, or the same with `-2`, `-3`, …. `span`: what it is for.
    pub fn free_id(&mut self, wanted: &str, span: Span) -> String {
        let wanted = if wanted.is_empty() { "section" } else { wanted };
        let mut id = wanted.to_owned();
        while self.taken.contains_key(&id) {
            // counted on from the last one, so that a thousand equal headings cost a thousand steps
            let number = self.taken.entry(wanted.to_owned()).or_insert(1);
            *number += 1;
            id = format!("{wanted}-{number}");
        }
        self.taken.insert(id.clone(), 1);
        self.places.insert(id.clone(), span);
        self.anchors.push(id.clone());
        id
    }

    /// Takes an id as it is, if it may be one and is free; says whether it did.
    pub fn take_id(&mut self, id: &str) -> bool {
        // an id in raw HTML stays as it is, so it must not need anything before it
        if !self.ids_begin.is_empty() || id.is_empty() || slug(id) != id || self.taken.contains_key(id) {
            return false;
        }
        self.taken.insert(id.to_owned(), 1);
        self.anchors.push(id.to_owned());
        true
    }

    /// Takes an id that the author gave; a fault where it is taken or no id.
    pub fn own_id(&mut self, id: &str, span: Span) -> String {
        let file = self.doc.file;
        if slug(id) != id || id.is_empty() {
            let better = slug(id);
            let help = if better.is_empty() {
                String::from("use letters, digits and hyphens")
            } else {
                format!("write `#{better}`")
            };
            let fault = Diagnostic::new(codes::ID_WRONG, format!("`#{id}` cannot be an id")).at(file, span, "");
            self.fault(fault.help(help));
        } else if let Some(first) = self.places.get(id) {
            let fault = Diagnostic::new(codes::ID_TWICE, format!("the id `#{id}` is used twice on this page"))
                .at(file, span, "again")
                .related(file, *first, "first here");
            self.fault(fault.help("give one of them another id; learners' answers are kept under it"));
        }
        self.free_id(id, span)
    }

    /// A fault at a word of a `{…}` that means nothing there. `at` is where the text
    /// begins that the word's span counts from.
    pub fn unknown_setting(&mut self, setting: &Setting, at: usize, known: &[&str], place: &str) {
        let range = at + setting.span.start..at + setting.span.end;
        let shown = self.doc.source(range.clone()).to_owned();
        let bare = shown.trim_start_matches(['.', '#']);
        let bare = bare.split('=').next().unwrap_or(bare);
        let near = did_you_mean(bare, known.iter().map(|word| word.trim_start_matches(['.', '#'])));
        let known_word = near.and_then(|near| known.iter().find(|word| word.trim_start_matches(['.', '#']) == near));
        let help = match known_word {
            // known elsewhere in this kind of file, but not at this place
            Some(word) if *word == shown && shown == ".question" => {
                String::from("questions stand in lessons and quizzes")
            }
            Some(word) if *word == shown => String::from("plans and checklists stand in lessons"),
            Some(word) => format!("did you mean `{word}`?"),
            None if known.is_empty() => String::from("no settings are known here; for plain braces write \\{ and \\}"),
            None => format!("known here: {}; for plain braces write \\{{ and \\}}", known.join(", ")),
        };
        let span = self.doc.to_file(range);
        let fault = Diagnostic::new(codes::SETTING_UNKNOWN, format!("`{shown}` means nothing {place}"));
        self.fault(fault.at(self.doc.file, span, "").help(help));
    }
}
