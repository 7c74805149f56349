//! The glossary: a definition list, each term with its meaning.
//!
//! ```markdown
//! AHT | average handling time {#aht}
//! : How long one contact takes, from the greeting to the last note.
//! ```
//!
//! What stands before the first term is the page's own introduction. Where terms occur in
//! lessons, and which original each translates, is found later.

use std::collections::HashMap;
use std::ops::Range;

use pulldown_cmark::{Event, Tag};

use super::settings::{self, Setting, Word};
use super::writer::Writer;
use crate::diagnostic::{Diagnostic, Span, codes};
use crate::model::{Body, Fill, slug};
use crate::record::normal_form;

/// A term as its file has it.
#[derive(Debug, Clone, PartialEq)]
pub struct TermDraft {
    /// Its id on the page.
    pub id: String,
    /// True when its author gave it that.
    pub is_named: bool,
    /// True when it is marked only where a link asks for it.
    pub is_quiet: bool,
    /// What it is called; the first is shown.
    pub names: Vec<String>,
    /// What it means; its links are numbered from 0.
    pub meaning: Body,
    /// The same without markup.
    pub words: String,
    /// Numbers of its links among those of the page.
    pub links: Range<usize>,
    /// Its line.
    pub span: Span,
}

/// True for a block that holds terms.
pub fn is_terms(writer: &Writer<'_>, block: usize) -> bool {
    matches!(writer.doc.tag(block), Some(Tag::DefinitionList))
}

/// Reads a definition list.
pub fn read(writer: &mut Writer<'_>, list: usize, terms: &mut Vec<TermDraft>) {
    let parts = writer.doc.children(writer.doc.inside(list));
    let is_title = |part: &usize| matches!(writer.doc.tag(*part), Some(Tag::DefinitionListTitle));
    let titles: Vec<usize> = (0..parts.len()).filter(|at| is_title(&parts[*at])).collect();
    for (number, at) in titles.iter().enumerate() {
        let end = titles.get(number + 1).copied().unwrap_or(parts.len());
        let term = term(writer, parts[*at], &parts[at + 1..end]);
        terms.push(term);
    }
}

/// Tells of what is no term and stands where only terms are shown.
pub fn tell_lost(writer: &mut Writer<'_>, block: usize) {
    let is_heading = writer.doc.heading_level(block).is_some();
    let help = match is_heading {
        true => "take the heading out: the page puts all terms in the order of letters",
        false => {
            "for a term write its name on one line and `: ` with its meaning on the next; an introduction stands above the first term"
        }
    };
    let what = if is_heading { "this heading" } else { "this text" };
    let fault = Diagnostic::new(codes::GLOSSARY_TEXT_LOST, format!("{what} is no term, so nobody sees it"));
    writer.fault(fault.at(writer.doc.file, writer.doc.line(block), "").help(help));
}

fn term(writer: &mut Writer<'_>, title: usize, meanings: &[usize]) -> TermDraft {
    let span = writer.doc.span(title);
    let settings = cut_settings(writer, title);
    let names = names(writer, title);
    if names.is_empty() {
        let fault = Diagnostic::new(codes::TERM_EMPTY, "this term has no name").at(writer.doc.file, span, "");
        writer.fault(fault.help("write its name at the start of the line"));
    }
    let is_quiet = settings.iter().any(|(setting, _)| is_quiet(setting));
    let (id, is_named) = id(writer, &settings, names.first().map_or("", String::as_str), span);
    let first = writer.links.len();
    let (mut meaning, mut words) = (Body::default(), Vec::new());
    for (number, part) in meanings.iter().enumerate() {
        tell_swallowed(writer, *part, number + 1 < meanings.len());
        words.extend(said(writer, *part));
        meaning.append(written(writer, *part));
    }
    if meaning.markup.trim().is_empty() {
        let name = names.first().map_or("", String::as_str);
        let fault = Diagnostic::new(codes::TERM_EMPTY, format!("the term `{name}` has no meaning"));
        let fault = fault.at(writer.doc.file, span, "");
        writer.fault(fault.help("write it on the next line, behind a colon and a space: `: How long a call takes.`"));
    }
    let links = first..writer.links.len();
    renumber(&mut meaning, first);
    TermDraft { id, is_named, is_quiet, names, meaning, words: words.join(" "), links, span }
}

/// The settings at the end of a term's line; they are no part of its name.
fn cut_settings(writer: &mut Writer<'_>, title: usize) -> Vec<(Setting, usize)> {
    let range = writer.doc.at(title);
    let found = settings::trailing(writer.doc.source(range.clone()).trim_end());
    let Some(found) = found else { return Vec::new() };
    writer.cuts.push(range.start + found.span.start..range.start + found.span.end);
    found.words.into_iter().map(|setting| (setting, range.start)).collect()
}

fn is_quiet(setting: &Setting) -> bool {
    setting.word == Word::Class(String::from("quiet"))
}

/// Names between bars, and on lines of their own.
fn names(writer: &mut Writer<'_>, title: usize) -> Vec<String> {
    let inside = writer.doc.inside(title);
    let is_break = |at: &usize| matches!(writer.doc.event(*at), Event::SoftBreak | Event::HardBreak);
    let breaks: Vec<usize> = inside.clone().filter(is_break).chain([inside.end]).collect();
    let mut names = Vec::new();
    let mut from = inside.start;
    for end in breaks {
        let line = writer.plain(from..end);
        names.extend(line.split('|').map(str::trim).filter(|name| !name.is_empty()).map(str::to_owned));
        from = end + 1;
    }
    names
}

fn id(writer: &mut Writer<'_>, settings: &[(Setting, usize)], name: &str, span: Span) -> (String, bool) {
    let mut own = None;
    for (setting, at) in settings {
        match &setting.word {
            Word::Id(id) => own = Some((id, *at + setting.span.start..*at + setting.span.end)),
            _ if is_quiet(setting) => {}
            _ => writer.unknown_setting(setting, *at, &["#id", ".quiet"], "at a term"),
        }
    }
    match own {
        Some((id, at)) => {
            let place = writer.doc.to_file(at);
            (writer.own_id(id, place), true)
        }
        None => (writer.free_id(&slug(name), span), false),
    }
}

/// The text of a meaning, block by block.
fn said(writer: &mut Writer<'_>, part: usize) -> Vec<String> {
    let first = writer.doc.first_line(part);
    let rest = writer.doc.children(first.end..writer.doc.end(part));
    let mut words = vec![writer.plain(first)];
    for block in rest {
        words.push(writer.plain(block..writer.doc.end(block) + 1));
    }
    words.retain(|words| !words.is_empty());
    words
}

/// A meaning as markup; what stands right behind the colon is a paragraph too.
fn written(writer: &mut Writer<'_>, part: usize) -> Body {
    let inside = writer.doc.inside(part);
    let first = writer.doc.first_line(part);
    if first.start != inside.start || first.is_empty() {
        return writer.piece(inside);
    }
    let mut body = Body::default();
    body.push("<p>");
    let line = writer.piece(first.clone());
    body.append(line);
    body.push("</p>\n");
    let rest = writer.piece(first.end..inside.end);
    body.append(rest);
    body
}

/// Numbers the links of a meaning from 0, so that it can be shown on any page.
fn renumber(meaning: &mut Body, first: usize) {
    for hole in &mut meaning.holes {
        if let Fill::Link(number) | Fill::Size(number) | Fill::Companions(number) = &mut hole.fill {
            *number -= first;
        }
    }
}

/// A line right above the next colon that slipped into this meaning: it is a term of its own.
fn tell_swallowed(writer: &mut Writer<'_>, part: usize, is_followed: bool) {
    let at = writer.doc.at(part);
    let source = writer.doc.source(at.clone()).trim_end();
    let Some(line) = source.rfind('\n').map(|end| end + 1).filter(|_| is_followed) else { return };
    let swallowed = &source[line..];
    // what its author put in belongs there
    if swallowed.is_empty() || swallowed.starts_with([' ', '\t', '>', '-', '*', '|']) {
        return;
    }
    let name = swallowed.split(['|', '{']).next().unwrap_or(swallowed).trim();
    let fault = Diagnostic::new(codes::TERM_SWALLOWED, format!("the term `{name}` runs into the meaning above it"));
    let span = writer.doc.to_file(at.start + line..at.start + line + swallowed.len());
    writer.fault(fault.at(writer.doc.file, span, "").help("put an empty line above it"));
}

/// Tells of names that two terms have, or that stand twice in one line.
pub fn tell_twice(writer: &mut Writer<'_>, terms: &[TermDraft]) {
    let mut taken: HashMap<String, Span> = HashMap::new();
    for term in terms {
        for name in &term.names {
            let Some(first) = taken.insert(normal_form(name), term.span) else { continue };
            let fault = Diagnostic::new(codes::TERM_TWICE, format!("`{name}` stands in the glossary twice"));
            let fault = fault.at(writer.doc.file, term.span, "again").related(writer.doc.file, first, "first here");
            writer.fault(fault.help("join the two, or give one of them a name of its own"));
        }
    }
}
