//! A media file in use: what it is, and what belongs to it.

use std::sync::Arc;

use super::captions;
use super::index::Index;
use crate::artifact::Key;
use crate::diagnostic::{Diagnostic, SourceFile, codes};
use crate::model::MediaUse;
use crate::pipeline::load::{Media, MediaKind};
use crate::pipeline::parse::{Draft, Link, LinkRole};

/// Looks at a file that a page links to; its address is set by the caller.
pub fn look(
    draft: &Draft,
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
        (LinkRole::Sound | LinkRole::Film, _) => companions(draft, link, file, index, &mut used, faults),
        (LinkRole::Link | LinkRole::Term, _) => {}
    }
    used
}

/// Captions and transcript lie beside a recording under its own name.
fn companions(
    draft: &Draft,
    link: &Link,
    file: &Arc<Media>,
    index: &Index<'_>,
    used: &mut MediaUse,
    faults: &mut Vec<Diagnostic>,
) {
    let stem = file.path.rsplit_once('.').map_or(file.path.as_str(), |(stem, _)| stem);
    let name = stem.rsplit('/').next().unwrap_or(stem);
    match text(index, &format!("{stem}.vtt")) {
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
    match text(index, &format!("{stem}.txt")) {
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

fn text<'a>(index: &'a Index<'_>, path: &str) -> Option<&'a Arc<SourceFile>> {
    match &index.media.get(path)?.kind {
        MediaKind::Text(text) => Some(text),
        _ => None,
    }
}
