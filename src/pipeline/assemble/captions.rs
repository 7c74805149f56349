//! WebVTT captions: <https://www.w3.org/TR/webvtt1/>, the part that players show.

use std::sync::Arc;

use crate::diagnostic::{Diagnostic, SourceFile, Span, codes};

/// A caption: from, to (milliseconds), text.
pub type Caption = (u64, u64, String);

/// Reads a captions file.
///
/// # Errors
/// A file that is no WebVTT, or holds a line of times that cannot be read.
pub fn read(file: &Arc<SourceFile>) -> Result<Vec<Caption>, Box<Diagnostic>> {
    let text = file.text.trim_start_matches('\u{feff}');
    if !text.starts_with("WEBVTT") {
        return Err(broken(file, file.line_span(0), "the first line of a captions file must be WEBVTT"));
    }
    let mut captions: Vec<Caption> = Vec::new();
    let mut open = false;
    let mut offset = file.text.len() - text.len();
    for line in text.split_inclusive('\n') {
        let shown = line.trim();
        if shown.is_empty() {
            open = false;
        } else if shown.contains("-->") {
            let times = times(shown);
            let span = Span::new(offset, offset + line.trim_end().len());
            let (from, to) = times.ok_or_else(|| broken(file, span, "these times cannot be read"))?;
            captions.push((from, to, String::new()));
            open = true;
        } else if let Some((_, _, text)) = captions.last_mut().filter(|_| open) {
            if !text.is_empty() {
                text.push(' ');
            }
            text.push_str(&without_tags(shown));
        }
        offset += line.len();
    }
    Ok(captions)
}

fn broken(file: &Arc<SourceFile>, span: Span, message: &str) -> Box<Diagnostic> {
    let line = file.slice(span);
    let pointed = line.replace(',', ".");
    // other programs write captions with commas (SubRip)
    let help = match times(&pointed).filter(|_| pointed != line) {
        Some(_) => format!("write points instead of the commas: {pointed}"),
        None => String::from(
            "a caption looks like this:\n00:00:01.000 --> 00:00:03.500\nRehana: I have told three people already.",
        ),
    };
    Box::new(Diagnostic::new(codes::CAPTIONS_BROKEN, message).at(file, span, "").help(help))
}

fn times(line: &str) -> Option<(u64, u64)> {
    let (from, rest) = line.split_once("-->")?;
    let from = milliseconds(from.trim())?;
    let to = milliseconds(rest.split_whitespace().next()?)?;
    (to > from).then_some((from, to))
}

/// `00:01.500` or `01:00:01.500`.
fn milliseconds(text: &str) -> Option<u64> {
    let (clock, fraction) = text.split_once('.')?;
    let fraction: u64 = fraction.parse().ok().filter(|_| fraction.len() == 3)?;
    let parts: Vec<u64> = clock.split(':').map(str::parse).collect::<Result<_, _>>().ok()?;
    let seconds = match parts.as_slice() {
        [minutes, seconds] => minutes.checked_mul(60)?.checked_add(*seconds)?,
        [hours, minutes, seconds] => {
            hours.checked_mul(60)?.checked_add(*minutes)?.checked_mul(60)?.checked_add(*seconds)?
        }
        _ => return None,
    };
    seconds.checked_mul(1000)?.checked_add(fraction)
}

fn without_tags(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut inside = false;
    for letter in text.chars() {
        match letter {
            '<' => inside = true,
            '>' if inside => inside = false,
            _ if !inside => out.push(letter),
            _ => {}
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn captions_are_times_and_text() {
        let file = Arc::new(SourceFile::new(
            "a.vtt",
            "WEBVTT\n\n1\n00:00.000 --> 00:02.500\n<v Rehana>Hello\nthere\n\n00:01:00.000 --> 00:01:01.000\nBye\n",
        ));
        let captions = read(&file).expect("good captions");
        assert_eq!(captions, vec![(0, 2500, "Hello there".to_owned()), (60_000, 61_000, "Bye".to_owned())]);
    }

    #[test]
    fn a_broken_time_is_told_at_its_line() {
        let file = Arc::new(SourceFile::new("a.vtt", "WEBVTT\n\n0:0 --> later\nHello\n"));
        let fault = read(&file).expect_err("no time");
        assert_eq!(
            fault.place.and_then(|place| place.span).map(|span| file.slice(span).to_owned()),
            Some("0:0 --> later".to_owned())
        );
    }
}
