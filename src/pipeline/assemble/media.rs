//! A media file in use: what it is, and what belongs to it.

use std::sync::Arc;

use super::captions;
use super::index::Index;
use crate::artifact::Key;
use crate::diagnostic::{Diagnostic, SourceFile, codes};
use crate::model::MediaUse;
use crate::pipeline::load::{Media, MediaKind};
use crate::pipeline::parse::{Draft, Link, LinkRole};

/// The file at a path as a page in a language shows it: `desk.hi.svg` beside `desk.svg`
/// goes before it in Hindi.
pub fn in_language<'a>(path: &str, language: Option<&str>, index: &'a Index<'_>) -> Option<&'a Arc<Media>> {
    let own = language.and_then(|language| {
        let (stem, ending) = path.rsplit_once('.')?;
        index.media.get(&format!("{stem}.{language}.{ending}"))
    });
    own.or_else(|| index.media.get(path))
}

/// Looks at a file that a page links to; its address is set by the caller. `language`: of
/// the page, where it is a translation.
pub fn look(
    draft: &Draft,
    language: Option<&str>,
    link: &Link,
    file: &Arc<Media>,
    index: &Index<'_>,
    faults: &mut Vec<Diagnostic>,
) -> MediaUse {
    let mut used = MediaUse {
        url: String::new(),
        path: file.disk.clone(),
        size: None,
        captions: Vec::new(),
        transcript: Vec::new(),
        key: file.key,
    };
    match (link.role, &file.kind) {
        (LinkRole::Image, MediaKind::Image(size)) => used.size = *size,
        (LinkRole::Image, MediaKind::NoImage) => {
            let fault = Diagnostic::new(codes::IMAGE_BROKEN, format!("{} holds no image", file.path)).at(
                &draft.file,
                link.span,
                "",
            );
            faults.push(fault.help("open it in a picture viewer; save it again as PNG, JPEG, WebP or SVG"));
        }
        (LinkRole::Image, _) => {
            let fault =
                Diagnostic::new(codes::MEDIA_KIND_UNKNOWN, format!("{} is neither image, sound nor film", file.path));
            faults.push(fault.at(&draft.file, link.span, "").help("take the ! away to offer it as a download"));
        }
        (LinkRole::Sound | LinkRole::Film, _) => {
            let beside = |ending: &str| text(in_language(&format!("{}.{ending}", stem(file)), language, index)?);
            companions(draft, link, stem(file), beside, &mut used, faults);
        }
        (LinkRole::Link | LinkRole::Term, _) => {}
    }
    used
}

/// Captions and transcript lie beside a recording under its own name.
fn companions<'a>(
    draft: &Draft,
    link: &Link,
    stem: &str,
    beside: impl Fn(&str) -> Option<&'a Arc<SourceFile>>,
    used: &mut MediaUse,
    faults: &mut Vec<Diagnostic>,
) {
    let name = stem.rsplit('/').next().unwrap_or(stem);
    match beside("vtt") {
        Some(vtt) => match captions::read(vtt) {
            Ok(captions) => {
                used.key = Key::join([used.key, Key::of(vtt.text.as_bytes())]);
                used.captions = captions;
            }
            Err(fault) => faults.push(*fault),
        },
        None => {
            let fault = Diagnostic::new(codes::MEDIA_WITHOUT_CAPTIONS, "this recording has no captions").at(
                &draft.file,
                link.span,
                "",
            );
            faults.push(fault.help(format!("put a WebVTT file beside it: {name}.vtt")));
        }
    }
    match beside("txt") {
        Some(transcript) => {
            used.key = Key::join([used.key, Key::of(transcript.text.as_bytes())]);
            let lines = transcript.text.trim_start_matches('\u{feff}').lines().map(str::trim);
            used.transcript = lines.filter(|line| !line.is_empty()).map(str::to_owned).collect();
        }
        None => {
            let fault = Diagnostic::new(codes::MEDIA_WITHOUT_TRANSCRIPT, "this recording has no transcript").at(
                &draft.file,
                link.span,
                "",
            );
            faults.push(fault.help(format!("write down what is said in a text file beside it: {name}.txt")));
        }
    }
}

/// The path of a file without its ending.
fn stem(file: &Media) -> &str {
    file.path.rsplit_once('.').map_or(&file.path, |(stem, _)| stem)
}

fn text(file: &Media) -> Option<&Arc<SourceFile>> {
    match &file.kind {
        MediaKind::Text(text) => Some(text),
        _ => None,
    }
}
