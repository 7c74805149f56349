//! The least that any generator has to do: read every Markdown file, parse it, wrap it in a
//! fixed frame of a usual size, write it; copy everything else. Nothing is checked,
//! resolved or listed.

use std::path::{Path, PathBuf};
use std::{fs, io};

use pulldown_cmark::{Event, Options, Parser};
use rayon::prelude::*;
use walkdir::WalkDir;

/// Builds a folder of Markdown into `out`.
pub fn run(source: &Path, out: &Path) -> io::Result<()> {
    let head = format!("<!doctype html>\n<html lang=\"en\"><head>\n{}", "<meta name=\"x\">\n".repeat(250));
    let tail = format!("{}</body></html>\n", "<li><a href=\"/x/\">A lesson</a></li>\n".repeat(60));
    let entries = WalkDir::new(source).into_iter().filter_map(Result::ok);
    let files: Vec<PathBuf> =
        entries.filter(|entry| entry.file_type().is_file()).map(|entry| entry.into_path()).collect();
    files
        .par_iter()
        .try_for_each(|file| page(file, &out.join(file.strip_prefix(source).expect("inside")), &head, &tail))
}

fn page(file: &Path, target: &Path, head: &str, tail: &str) -> io::Result<()> {
    fs::create_dir_all(target.parent().expect("a folder around it"))?;
    if target.extension().is_none_or(|ending| ending != "md") {
        return fs::copy(file, target).map(drop);
    }
    let text = fs::read_to_string(file)?;
    let body = text.strip_prefix("---\n").and_then(|text| text.split_once("\n---\n")).map_or(&*text, |(_, body)| body);
    let mut page = String::with_capacity(head.len() + tail.len() + body.len() * 3 / 2);
    page.push_str(head);
    write(
        Parser::new_ext(body, Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES | Options::ENABLE_STRIKETHROUGH),
        &mut page,
    );
    page.push_str(tail);
    fs::write(target.with_extension("html"), page)
}

/// Markup of the plainest kind: each element under its first letters, text as it is.
fn write<'a>(events: impl Iterator<Item = Event<'a>>, page: &mut String) {
    for event in events {
        match event {
            Event::Start(_) => page.push_str("<p>"),
            Event::End(_) => page.push_str("</p>\n"),
            Event::Text(text) | Event::Code(text) | Event::Html(text) | Event::InlineHtml(text) => page.push_str(&text),
            _ => page.push('\n'),
        }
    }
}
