//! Files beside lessons: images and their sizes, sound, film, captions, downloads.
//!
//! Reads no more of a file than it needs; large recordings are never read whole.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::UNIX_EPOCH;

use super::{read, walk::Found};
use crate::artifact::Key;
use crate::diagnostic::SourceFile;

/// What a file is, by its ending and its first bytes.
#[derive(Debug, Clone, PartialEq)]
pub enum MediaKind {
    /// An image with its size in pixels, where it has one (an SVG may not).
    Image(Option<(u32, u32)>),
    /// Named like an image, but none.
    NoImage,
    /// Sound.
    Sound,
    /// Film.
    Film,
    /// Captions or a transcript, with the text.
    Text(Arc<SourceFile>),
    /// Anything else: a download.
    Other,
}

/// A file beside lessons.
#[derive(Debug, Clone, PartialEq)]
pub struct Media {
    /// Path from the site's root.
    pub path: String,
    /// Where it lies.
    pub disk: PathBuf,
    /// What it is.
    pub kind: MediaKind,
    /// Length in bytes.
    pub len: u64,
    /// Fingerprint of path, length, time and what it is.
    pub key: Key,
}

/// Looks at one file.
pub fn read(found: &Found) -> Media {
    let ending = Path::new(&found.path).extension().map(|ending| ending.to_string_lossy().to_lowercase());
    let kind = match ending.as_deref().unwrap_or("") {
        "png" | "jpg" | "jpeg" | "gif" | "webp" | "avif" => {
            imagesize::size(&found.disk).map_or(MediaKind::NoImage, |size| pixels(size.width, size.height))
        }
        "svg" => fs::read_to_string(&found.disk).map_or(MediaKind::NoImage, |text| svg(&text)),
        "mp3" | "ogg" | "oga" | "opus" | "m4a" | "wav" | "flac" => MediaKind::Sound,
        "mp4" | "webm" | "ogv" | "m4v" => MediaKind::Film,
        "vtt" | "txt" => {
            read::text(&found.disk, &found.path).map_or(MediaKind::Other, |text| MediaKind::Text(Arc::new(text)))
        }
        _ => MediaKind::Other,
    };
    let time =
        found.stamp.modified.and_then(|time| time.duration_since(UNIX_EPOCH).ok()).map_or(0, |time| time.as_nanos());
    let key =
        Key::of_texts([found.path.as_str(), &found.stamp.len.to_string(), &time.to_string(), &format!("{kind:?}")]);
    Media { path: found.path.clone(), disk: found.disk.clone(), kind, len: found.stamp.len, key }
}

fn pixels(width: usize, height: usize) -> MediaKind {
    match (u32::try_from(width), u32::try_from(height)) {
        (Ok(width), Ok(height)) if width > 0 && height > 0 => MediaKind::Image(Some((width, height))),
        _ => MediaKind::NoImage,
    }
}

/// The size of an SVG: its own width and height, else its view box.
fn svg(text: &str) -> MediaKind {
    let Some(start) = text.find("<svg") else { return MediaKind::NoImage };
    let tag = &text[start..text[start..].find('>').map_or(text.len(), |end| start + end)];
    let number = |name: &str| attribute(tag, name).and_then(|value| value.trim_end_matches("px").parse::<f64>().ok());
    if let (Some(width), Some(height)) = (number("width"), number("height")) {
        return MediaKind::Image(Some((width.round() as u32, height.round() as u32)));
    }
    let numbers: Vec<f64> = attribute(tag, "viewBox")
        .map(|value| value.split([' ', ',']).filter_map(|part| part.parse().ok()).collect())
        .unwrap_or_default();
    match numbers.as_slice() {
        [_, _, width, height] => MediaKind::Image(Some((width.round() as u32, height.round() as u32))),
        _ => MediaKind::Image(None),
    }
}

fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let rest = tag.split(&format!(" {name}=")).nth(1)?;
    let quote = rest.chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
    rest[1..].split(quote).next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_svg_has_the_size_it_gives_or_that_of_its_view_box() {
        assert_eq!(svg(r#"<svg width="40px" height="30">"#), MediaKind::Image(Some((40, 30))));
        assert_eq!(svg(r#"<svg viewBox="0 0 120 60.4">"#), MediaKind::Image(Some((120, 60))));
        assert_eq!(svg("<svg>"), MediaKind::Image(None));
        assert_eq!(svg("hello"), MediaKind::NoImage);
    }
}
