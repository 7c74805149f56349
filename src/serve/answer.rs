//! One question, one answer: an address is looked up in the latest site.
//!
//! No disk but for files that artifacts name, no network: `http.rs` brings the
//! question and takes the answer away.

use std::fs::File;
use std::ops::Range;

use axum::body::Bytes;
use axum::http::StatusCode;
use axum::http::header::{self, HeaderName};

use crate::artifact::{Artifact, Recipe};
use crate::diagnostic::{self, Diagnostic, Format};

use super::address;
use super::events::PageState;
use super::file;
use super::latest::{Latest, State};
use super::media_type::media_type;
use super::page::{self, Shown};
use super::range::{Part, part};

const RELOAD_JS: &[u8] = include_bytes!("reload.js");
const RELOAD_CSS: &[u8] = include_bytes!("reload.css");
const WORKER_JS: &[u8] = include_bytes!("worker.js");

/// What a browser asks for.
#[derive(Debug, Default)]
pub(super) struct Question {
    /// The path of the address, still encoded.
    pub path: String,
    /// What stands after its question mark.
    pub query: String,
    /// `If-None-Match`.
    pub known: Option<String>,
    /// `Range`.
    pub range: Option<String>,
    /// `If-Range`.
    pub range_of: Option<String>,
}

/// What it gets.
#[derive(Debug)]
pub(super) struct Answer {
    pub status: StatusCode,
    pub headers: Vec<(HeaderName, String)>,
    pub body: Content,
}

/// The bytes of an answer.
#[derive(Debug)]
pub(super) enum Content {
    /// These.
    Bytes(Bytes),
    /// Those of a file.
    File(File, Range<u64>),
}

impl Answer {
    pub fn new(status: StatusCode, kind: &str, bytes: impl Into<Bytes>) -> Self {
        Self { status, headers: vec![(header::CONTENT_TYPE, kind.to_owned())], body: Content::Bytes(bytes.into()) }
    }

    fn with(mut self, name: HeaderName, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }
}

/// Looks up what a browser asks for.
pub(super) fn answer(latest: &Latest, question: &Question) -> Answer {
    match question.path.as_str() {
        "/_lyceum/reload.js" => Answer::new(StatusCode::OK, media_type("a.js"), RELOAD_JS),
        "/_lyceum/worker.js" => Answer::new(StatusCode::OK, media_type("a.js"), WORKER_JS),
        "/_lyceum/reload.css" => Answer::new(StatusCode::OK, media_type("a.css"), RELOAD_CSS),
        "/_lyceum/state" => page_state(latest, &question.query),
        path => of_site(latest, path, question),
    }
}

/// What an address comes to.
enum Found<'a> {
    /// A file of the site; true when it stands in for one that does not exist.
    File(&'a Artifact, bool),
    /// A folder asked for without its slash: relative links need it.
    Folder(String),
    Nothing,
}

fn look_up<'a>(state: &'a State, path: &str) -> Found<'a> {
    let wanted = address::artifact_path(path);
    if let Some(artifact) = wanted.as_ref().and_then(|wanted| state.get(wanted)) {
        return Found::File(artifact, false);
    }
    let folder = wanted.as_ref().filter(|wanted| state.get(&format!("{wanted}/index.html")).is_some());
    match (folder, state.get("404.html")) {
        (Some(folder), _) => Found::Folder(address::encode(folder) + "/"),
        (None, Some(instead)) => Found::File(instead, true),
        (None, None) => Found::Nothing,
    }
}

fn of_site(latest: &Latest, path: &str, question: &Question) -> Answer {
    let state = latest.state();
    match look_up(&state, path) {
        Found::File(artifact, is_instead) => of_artifact(latest, &state, artifact, is_instead, question),
        Found::Folder(address) => Answer::new(StatusCode::TEMPORARY_REDIRECT, media_type("a.txt"), Bytes::new())
            .with(header::LOCATION, address),
        Found::Nothing if state.set.is_none() => {
            let page = page::trouble("This site cannot be shown yet", &state.faults);
            shown(StatusCode::SERVICE_UNAVAILABLE, page::show(&page, &latest.run, ""))
        }
        Found::Nothing => {
            let page = page::trouble("There is no such page", "");
            shown(StatusCode::NOT_FOUND, page::show(&page, &latest.run, ""))
        }
    }
}

fn of_artifact(latest: &Latest, state: &State, artifact: &Artifact, is_instead: bool, question: &Question) -> Answer {
    let key = artifact.key.hex(32);
    if is_page(artifact) {
        return match page_of(latest, artifact, is_instead) {
            Ok(_) if is_known(question, &page_tag(latest, &key)) && !is_instead => unchanged(page_tag(latest, &key)),
            Ok(page) if is_instead => shown(StatusCode::NOT_FOUND, page),
            Ok(page) => shown(StatusCode::OK, page).with(header::ETAG, page_tag(latest, &key)),
            Err(fault) => cannot_be_made(latest, state, &fault, &key),
        };
    }
    let tag = format!("\"{key}\"");
    if is_known(question, &tag) {
        return unchanged(tag);
    }
    match content(latest, artifact) {
        Ok((content, len)) => {
            of_bytes(content, len, question, &tag).with(header::CONTENT_TYPE, media_type(&artifact.path))
        }
        Err(fault) => cannot_be_made(latest, state, &fault, &key),
    }
    .with(header::ETAG, tag)
}

fn is_page(artifact: &Artifact) -> bool {
    artifact.path.ends_with(".html")
}

/// A page names the run of the server that it came from, so its tag does too.
fn page_tag(latest: &Latest, key: &str) -> String {
    format!("\"{key}-{}\"", latest.run)
}

fn page_of(latest: &Latest, artifact: &Artifact, is_instead: bool) -> Result<Shown, Box<Diagnostic>> {
    let html = latest.bytes(artifact)?;
    let key = artifact.key.hex(32);
    Ok(if is_instead {
        page::show(&page::at_the_top(&html), &latest.run, &key)
    } else {
        page::show(&html, &latest.run, &key)
    })
}

fn shown(status: StatusCode, page: Shown) -> Answer {
    Answer::new(status, media_type("a.html"), page.html)
}

fn cannot_be_made(latest: &Latest, state: &State, fault: &Diagnostic, key: &str) -> Answer {
    let mut faults = diagnostic::print(std::slice::from_ref(fault), Format::Text { colour: false });
    if !state.faults.is_empty() && !state.faults.contains(&faults) {
        faults = format!("{faults}\n{}", state.faults);
    }
    let page = page::trouble("This page cannot be made", &faults);
    shown(StatusCode::INTERNAL_SERVER_ERROR, page::show(&page, &latest.run, key))
}

fn content(latest: &Latest, artifact: &Artifact) -> Result<(Content, u64), Box<Diagnostic>> {
    if let Recipe::File(path) = &artifact.recipe {
        let (file, len) = file::open(path).map_err(|error| file::lost(path, &error))?;
        return Ok((Content::File(file, 0..len), len));
    }
    let bytes = latest.bytes(artifact)?;
    let len = bytes.len() as u64;
    Ok((Content::Bytes(bytes), len))
}

/// The whole or the part asked for.
fn of_bytes(content: Content, len: u64, question: &Question, tag: &str) -> Answer {
    let is_same = question.range_of.as_ref().is_none_or(|known| known == tag);
    let asked = question.range.as_deref().filter(|_| is_same);
    let (status, body, bytes) = match part(asked, len) {
        Part::Whole => (StatusCode::OK, content, None),
        Part::Bytes(bytes) => {
            (StatusCode::PARTIAL_CONTENT, cut(content, &bytes), Some(format!("{}-{}", bytes.start, bytes.end - 1)))
        }
        Part::Beyond => (StatusCode::RANGE_NOT_SATISFIABLE, Content::Bytes(Bytes::new()), Some("*".to_owned())),
    };
    let answer = Answer { status, headers: vec![(header::ACCEPT_RANGES, "bytes".to_owned())], body };
    match bytes {
        Some(bytes) => answer.with(header::CONTENT_RANGE, format!("bytes {bytes}/{len}")),
        None => answer,
    }
}

fn cut(content: Content, range: &Range<u64>) -> Content {
    let index = |at: u64| usize::try_from(at).unwrap_or(usize::MAX);
    match content {
        Content::Bytes(bytes) => Content::Bytes(bytes.slice(index(range.start)..index(range.end))),
        Content::File(file, _) => Content::File(file, range.clone()),
    }
}

fn is_known(question: &Question, tag: &str) -> bool {
    let weak = |known: &str| known.trim().trim_start_matches("W/") == tag || known.trim() == "*";
    question.known.as_ref().is_some_and(|known| known.split(',').any(weak))
}

fn unchanged(tag: String) -> Answer {
    Answer { status: StatusCode::NOT_MODIFIED, headers: vec![(header::ETAG, tag)], body: Content::Bytes(Bytes::new()) }
}

/// How the page of an address stands now: what its script asks after every change.
fn page_state(latest: &Latest, query: &str) -> Answer {
    let state = latest.state();
    let path = query.split('&').find_map(|pair| pair.strip_prefix("path=")).and_then(address::decode);
    let mut now = PageState {
        run: &latest.run,
        generation: state.generation,
        key: String::new(),
        rest: String::new(),
        styles: Vec::new(),
        faults: &state.faults,
    };
    if let Found::File(artifact, is_instead) = look_up(&state, path.as_deref().unwrap_or("")) {
        now.key = artifact.key.hex(32);
        if is_page(artifact)
            && let Ok(page) = page_of(latest, artifact, is_instead)
        {
            now.rest = page.rest.hex(16);
            now.styles = page.styles;
        }
    }
    Answer::new(StatusCode::OK, media_type("a.json"), serde_json::to_vec(&now).unwrap_or_default())
}
