//! Image syntax: pictures, sound and film.

use std::ops::Range;

use pulldown_cmark::{Event, Tag};

use super::draft::LinkRole;
use super::settings::{self, Word};
use super::writer::Writer;
use super::{target, text};
use crate::diagnostic::{Diagnostic, codes};
use crate::markup::{escape, escape_attribute};
use crate::model::Fill;

/// Writes an image that stands alone in its paragraph as a figure, and sound and
/// film as players; says whether it did.
pub fn alone(writer: &mut Writer<'_>, index: usize) -> bool {
    let inside = writer.doc.inside(index);
    let first = inside.start;
    let Some(Tag::Image { dest_url, title, .. }) = writer.doc.tag(first) else { return false };
    let (destination, title) = (dest_url.to_string(), title.to_string());
    let rest = writer.doc.end(first) + 1..inside.end;
    let settings = settings_after(writer, first, &rest);
    let role = role(&destination);
    if !rest.is_empty() && !settings.alone {
        return false;
    }
    match role {
        Some(LinkRole::Sound) => recording(writer, &destination, first, "audio", LinkRole::Sound),
        Some(LinkRole::Film) => recording(writer, &destination, first, "video", LinkRole::Film),
        _ if title.is_empty() => {
            writer.out.push("<p class=\"pic\">");
            picture(writer, &destination, first, settings.decor);
            writer.out.push("</p>\n");
        }
        _ => {
            writer.out.push("<figure class=\"pic\">");
            picture(writer, &destination, first, settings.decor);
            writer.out.push("<figcaption>");
            let filled = text::fill_quietly(&title, writer.doc.variables);
            escape(&filled, &mut writer.out.markup);
            writer.out.push("</figcaption></figure>\n");
        }
    }
    true
}

/// Writes an image among other text.
pub fn inline(writer: &mut Writer<'_>, destination: &str, index: usize) {
    let rest = writer.doc.end(index) + 1..writer.doc.all().end;
    let settings = settings_after(writer, index, &rest);
    picture(writer, destination, index, settings.decor);
}

struct After {
    decor: bool,
    alone: bool,
}

/// The `{…}` right after an image; it will not be written.
fn settings_after(writer: &mut Writer<'_>, image: usize, rest: &Range<usize>) -> After {
    let mut after = After { decor: false, alone: false };
    if rest.is_empty() || !matches!(writer.doc.event(rest.start), Event::Text(_)) {
        return after;
    }
    let at = writer.doc.at(image).end;
    let Some(found) = settings::leading(writer.doc.source_from(at)) else { return after };
    for setting in &found.words {
        match &setting.word {
            Word::Flag(word) | Word::Class(word) if word == "decor" => after.decor = true,
            _ => writer.unknown_setting(setting, at, &["decor"], "after an image"),
        }
    }
    writer.cuts.push(at..at + found.span.end);
    after.alone = writer.plain(rest.clone()).is_empty();
    after
}

fn picture(writer: &mut Writer<'_>, destination: &str, index: usize, decor: bool) {
    let span = writer.doc.span(index);
    let words = writer.plain(writer.doc.inside(index));
    if words.is_empty() && !decor {
        let fault = Diagnostic::new(codes::IMAGE_WITHOUT_DESCRIPTION, "this image has no description")
            .at(writer.doc.file, span, "")
            .help("say in the brackets what it shows: ![A desk with two screens](desk.webp); for mere decoration write ![](line.svg){decor}");
        writer.fault(fault);
    }
    if matches!(role(destination), Some(LinkRole::Sound | LinkRole::Film)) {
        let fault = Diagnostic::new(codes::MEDIA_KIND_UNKNOWN, "a recording needs a line of its own")
            .at(writer.doc.file, span, "")
            .help("put an empty line above and below it");
        writer.fault(fault);
        return;
    }
    let Some(number) = keep(writer, destination, index, LinkRole::Image) else { return };
    writer.out.push("<img src=\"");
    writer.out.hole(Fill::Link(number));
    writer.out.push("\" alt=\"");
    escape_attribute(&words, &mut writer.out.markup);
    writer.out.push("\"");
    writer.out.hole(Fill::Size(number));
    writer.out.push(" loading=\"lazy\" decoding=\"async\">");
}

fn recording(writer: &mut Writer<'_>, destination: &str, index: usize, element: &str, role: LinkRole) {
    let words = writer.plain(writer.doc.inside(index));
    let Some(number) = keep(writer, destination, index, role) else { return };
    let mut label = String::new();
    escape_attribute(&words, &mut label);
    writer
        .out
        .push(&format!("<figure class=\"{element}\"><figcaption class=\"ti\">{label}</figcaption><lyceum-audio>"));
    writer.out.push(&format!("<{element} controls preload=\"none\" aria-label=\"{label}\" src=\""));
    writer.out.hole(Fill::Link(number));
    writer.out.push(&format!("\"></{element}></lyceum-audio>"));
    writer.out.hole(Fill::Companions(number));
    writer.out.push("</figure>\n");
}

/// Keeps the address of a medium; `None` where it may not be used.
fn keep(writer: &mut Writer<'_>, destination: &str, index: usize, role: LinkRole) -> Option<usize> {
    let span = writer.doc.span(index);
    let filled = target::fill(writer, destination, span);
    if target::scheme(&filled).is_some() || filled.starts_with("//") {
        let fault = Diagnostic::new(codes::MEDIA_ELSEWHERE, "this file lies on another site")
            .at(writer.doc.file, span, "")
            .help("save it beside the lesson and name it here: learners without a connection see it too");
        writer.fault(fault);
        return None;
    }
    Some(target::keep(writer, filled, span, role))
}

fn role(destination: &str) -> Option<LinkRole> {
    let path = destination.split(['#', '?']).next().unwrap_or("");
    let ending = path.rsplit_once('.')?.1.to_lowercase();
    match ending.as_str() {
        "mp3" | "ogg" | "oga" | "opus" | "m4a" | "wav" | "flac" => Some(LinkRole::Sound),
        "mp4" | "webm" | "ogv" | "m4v" => Some(LinkRole::Film),
        _ => None,
    }
}
