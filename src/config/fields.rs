//! One YAML mapping, read key by key; every fault is kept with its own place.
//!
//! serde_yaml reads the values, which is fast; only when something is wrong is the
//! text read a second time by saphyr, which knows where each key and value stands.
//! Used for `lyceum.yaml` and for front matter alike.

mod named;

use std::sync::Arc;

use saphyr::{LoadableYamlNode, MarkedYaml, YamlData};
use serde_yaml::{Mapping, Value};

use super::{Duration, broken};
use crate::diagnostic::{Code, Diagnostic, SourceFile, Span, codes, did_you_mean};

/// Where in a mapping something stands: a path of keys and list positions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Key {
    /// The entry of this name.
    Name(String),
    /// The item at this position, from 0.
    Item(usize),
}

/// A YAML mapping on its way to typed values.
pub struct Fields<'a> {
    file: &'a Arc<SourceFile>,
    span: Span,
    path: Vec<Key>,
    map: Mapping,
    known: Vec<&'static str>,
    faults: Vec<Diagnostic>,
}

impl<'a> Fields<'a> {
    /// Reads the YAML under `span` of a file. Text that cannot be read gives no
    /// fields and one fault.
    pub fn read(file: &'a Arc<SourceFile>, span: Span) -> Self {
        let mut fields =
            Self { file, span, path: Vec::new(), map: Mapping::new(), known: Vec::new(), faults: Vec::new() };
        let text = file.slice(span);
        if let Some(fault) = broken::alias(file, span) {
            fields.faults.push(fault);
            return fields;
        }
        match serde_yaml::from_str::<Value>(text) {
            Ok(Value::Mapping(map)) => fields.map = map,
            Ok(Value::Null) => {}
            Ok(_) => fields.faults.push(broken::no_settings(file, span)),
            Err(error) => fields.faults.push(broken::fault(file, span, &error)),
        }
        fields
    }

    /// The file these fields stand in.
    pub fn file(&self) -> &'a Arc<SourceFile> {
        self.file
    }

    /// True when the mapping could not be read at all.
    pub fn is_broken(&self) -> bool {
        self.faults.iter().any(|fault| [codes::YAML_BROKEN, codes::YAML_ALIAS, codes::KEY_TWICE].contains(&fault.code))
    }

    /// A text; numbers, dates and yes/no count as the text they are written as.
    pub fn text(&mut self, key: &'static str) -> Option<String> {
        let value = self.take(key)?;
        let text = scalar(&value);
        if text.is_none() {
            self.wrong(key, "must be one text", &format!("write `{key}: some words` on one line"));
        }
        text
    }

    /// A list of texts, or one text for a list of one.
    pub fn texts(&mut self, key: &'static str) -> Vec<String> {
        match self.take(key) {
            None => Vec::new(),
            Some(Value::Sequence(items)) => {
                let texts: Option<Vec<String>> = items.iter().map(scalar).collect();
                texts.unwrap_or_else(|| {
                    self.wrong(key, "must be a list of texts", &format!("write `{key}: [first, second]`"));
                    Vec::new()
                })
            }
            Some(value) => scalar(&value).map_or_else(
                || {
                    self.wrong(key, "must be a list of texts", &format!("write `{key}: [first, second]`"));
                    Vec::new()
                },
                |text| vec![text],
            ),
        }
    }

    /// Names with a text each, in the order written.
    pub fn named_texts(&mut self, key: &'static str) -> Vec<(String, String)> {
        let Some(value) = self.take(key) else { return Vec::new() };
        if let Some(pairs) = pairs(&value) {
            return pairs;
        }
        self.wrong(key, "must be a list of `name: text` lines", &format!("write\n{key}:\n  first: some words"));
        Vec::new()
    }

    /// A list of texts without names, or of texts with names (`id: text`).
    pub fn texts_maybe_named(&mut self, key: &'static str) -> Vec<(Option<String>, String)> {
        match self.map.get(key) {
            Some(Value::Mapping(_)) => {
                self.named_texts(key).into_iter().map(|(name, text)| (Some(name), text)).collect()
            }
            _ => self.texts(key).into_iter().map(|text| (None, text)).collect(),
        }
    }

    /// Yes or no.
    pub fn truth(&mut self, key: &'static str) -> Option<bool> {
        match self.take(key)? {
            Value::Bool(truth) => Some(truth),
            _ => {
                self.wrong(key, "must be true or false", &format!("write `{key}: true` or leave the line out"));
                None
            }
        }
    }

    /// A whole number within bounds.
    pub fn whole(&mut self, key: &'static str, bounds: std::ops::RangeInclusive<u64>) -> Option<u32> {
        let number = self.take(key)?.as_u64().filter(|number| bounds.contains(number));
        if number.is_none() {
            let (least, most) = (bounds.start(), bounds.end());
            self.wrong(
                key,
                &format!("must be a whole number from {least} to {most}"),
                &format!("write the number alone: `{key}: {}`", (*least).max(10.min(*most))),
            );
        }
        number.and_then(|number| u32::try_from(number).ok())
    }

    /// A percentage from 0 to 100, with or without its sign.
    pub fn percent(&mut self, key: &'static str) -> Option<u8> {
        let value = self.take(key)?;
        let text = scalar(&value).unwrap_or_default();
        let number = text.trim().trim_end_matches('%').trim_end().parse().ok().filter(|number| *number <= 100);
        if number.is_none() {
            self.wrong(key, "must be a percentage from 0 to 100", &format!("write `{key}: 80`"));
        }
        number
    }

    /// A length of time.
    pub fn duration(&mut self, key: &'static str) -> Option<Duration> {
        let text = self.text(key)?;
        let duration = Duration::read(&text);
        if duration.is_none() {
            self.wrong(
                key,
                "must be a length of time",
                &format!("write a number and minutes, hours, days, weeks, months or years: `{key}: 20 minutes`"),
            );
        }
        duration
    }

    /// A length of time that has minutes: months have no fixed number of them. `words`
    /// says how much the most is.
    pub fn minutes(&mut self, key: &'static str, most: u32, words: &str) -> Option<u32> {
        let minutes = match self.duration(key)? {
            Duration::Minutes(minutes) => Some(minutes),
            Duration::Days(days) => days.checked_mul(24 * 60),
            Duration::Months(_) => None,
        };
        let fits = minutes.filter(|minutes| *minutes <= most);
        if fits.is_none() {
            self.wrong(key, &format!("may be {words} at most"), "write it in minutes, hours or days");
        }
        fits
    }

    /// A day, as `2026-11-21`.
    pub fn date(&mut self, key: &'static str) -> Option<String> {
        let text = self.text(key)?;
        if is_date(&text) {
            return Some(text);
        }
        self.wrong(key, "must be a day", &format!("write year, month and day: `{key}: 2026-11-21`"));
        None
    }

    /// One of a few words.
    pub fn one_of<T: Copy>(&mut self, key: &'static str, words: &[(&'static str, T)]) -> Option<T> {
        let text = self.text(key)?;
        if let Some((_, value)) = words.iter().find(|(word, _)| *word == text) {
            return Some(*value);
        }
        let all: Vec<_> = words.iter().map(|(word, _)| *word).collect();
        let near = did_you_mean(&text, all.iter().copied());
        let help = near.map_or_else(
            || format!("choose one of: {}", all.join(", ")),
            |near| format!("did you mean `{key}: {near}`?"),
        );
        self.wrong(key, &format!("must be one of {}", all.join(", ")), &help);
        None
    }

    /// A mapping inside this one, to be read and finished by the caller; its faults
    /// come back through [`Fields::absorb`].
    pub fn inner(&mut self, key: &'static str) -> Option<Fields<'a>> {
        match self.take(key)? {
            Value::Mapping(map) => {
                let mut path = self.path.clone();
                path.push(Key::Name(key.to_owned()));
                Some(Fields { file: self.file, span: self.span, path, map, known: Vec::new(), faults: Vec::new() })
            }
            _ => {
                self.wrong(
                    key,
                    "must hold settings of its own",
                    &format!("write them below it, each line two spaces further in:\n{key}:\n  name: value"),
                );
                None
            }
        }
    }

    /// Takes over the faults of an inner mapping that is finished.
    pub fn absorb(&mut self, faults: Vec<Diagnostic>) {
        self.faults.extend(faults);
    }

    /// The value of a key as it is, for callers that accept several forms.
    pub fn take(&mut self, key: &'static str) -> Option<Value> {
        self.known.push(key);
        let value = self.map.get(key)?;
        if value.is_null() {
            self.refuse_comment(key);
            return None;
        }
        Some(value.clone())
    }

    /// `accent: #0B5C55` looks like a value and is none: a bare # begins a comment.
    fn refuse_comment(&mut self, key: &str) {
        let mut path = self.path.clone();
        path.push(Key::Name(key.to_owned()));
        let Some((name, _)) = locate(self.file, self.span, &path) else { return };
        let line = self.file.line_span(name.start);
        let shown = self.file.slice(line);
        let Some((name, value)) = shown.split_once(": ") else { return };
        let is_note = |text: &str| text.is_empty() || text.starts_with(char::is_whitespace);
        if value.trim_start().strip_prefix('#').is_none_or(is_note) {
            return;
        }
        let help = format!("put it in quotes if it is meant: {}: \"{}\"", name.trim_start(), value.trim());
        let fault = Diagnostic::new(codes::VALUE_WRONG, format!("`{key}` is empty: what follows a # is a note"));
        self.faults.push(fault.at(self.file, line, "").help(help));
    }

    /// True when the key is there with a value.
    pub fn has(&self, key: &str) -> bool {
        self.map.get(key).is_some_and(|value| !value.is_null())
    }

    /// The value of a key without counting it as read.
    pub fn peek(&self, key: &str) -> Option<Value> {
        self.map.get(key).cloned()
    }

    /// Where a key's value stands; an empty span at the top when it is not there.
    /// Finding a place costs a second reading, so nobody pays for absent keys.
    pub fn place_if_any(&self, key: &str) -> Span {
        if self.has(key) { self.place(key) } else { Span::new(self.span.start, self.span.start) }
    }

    /// Where a key's value stands, or the key, or the whole mapping.
    pub fn place(&self, key: &str) -> Span {
        let mut path = self.path.clone();
        path.push(Key::Name(key.to_owned()));
        locate(self.file, self.span, &path).map_or(self.span, |(_, value)| value)
    }

    /// Adds a fault at a key's value: "`key` …".
    pub fn wrong(&mut self, key: &str, what: &str, help: &str) {
        self.fault(codes::VALUE_WRONG, key, format!("`{key}` {what}"), help);
    }

    /// Adds a fault of any code at a key's value.
    pub fn fault(&mut self, code: Code, key: &str, message: impl Into<String>, help: impl Into<String>) {
        let fault = Diagnostic::new(code, message).at(self.file, self.place(key), "").help(help);
        self.faults.push(fault);
    }

    /// Ends the reading: keys nobody asked for are faults. `place` says where the
    /// keys stand, in a trainer's words ("in a lesson").
    pub fn finish(mut self, place: &str) -> Vec<Diagnostic> {
        let unknown: Vec<String> =
            self.map.keys().map(key_text).filter(|key| !self.known.contains(&key.as_str())).collect();
        for key in unknown {
            let mut path = self.path.clone();
            path.push(Key::Name(key.clone()));
            let span = locate(self.file, self.span, &path).map_or(self.span, |(key, _)| key);
            let near = did_you_mean(&key, self.known.iter().copied());
            let help = near.map_or_else(
                || format!("known here: {}", self.known.join(", ")),
                |near| format!("did you mean `{near}`?"),
            );
            let fault = Diagnostic::new(codes::KEY_UNKNOWN, format!("there is no setting `{key}` {place}"));
            self.faults.push(fault.at(self.file, span, "").help(help));
        }
        self.faults
    }
}

fn key_text(value: &Value) -> String {
    scalar(value).unwrap_or_else(|| String::from("?"))
}

fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(truth) => Some(truth.to_string()),
        _ => None,
    }
}

fn pairs(value: &Value) -> Option<Vec<(String, String)>> {
    let map = value.as_mapping()?;
    map.iter().map(|(name, text)| Some((scalar(name)?, scalar(text)?))).collect()
}

fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let [year, month, day] = parts.as_slice() else { return false };
    let number = |part: &str, digits: usize| (part.len() == digits).then(|| part.parse::<u32>().ok()).flatten();
    number(year, 4).is_some()
        && number(month, 2).is_some_and(|month| (1..=12).contains(&month))
        && number(day, 2).is_some_and(|day| (1..=31).contains(&day))
}

/// Spans of a key and its value, by path. Reads the text anew; for faults only.
fn locate(file: &SourceFile, span: Span, path: &[Key]) -> Option<(Span, Span)> {
    let text = file.slice(span);
    let documents = MarkedYaml::load_from_str(text).ok()?;
    let mut node = documents.first()?;
    let mut found = None;
    for step in path {
        let (key, value) = step_into(node, step)?;
        found = Some((byte_span(text, span.start, key), byte_span(text, span.start, value)));
        node = value;
    }
    found
}

fn step_into<'n, 'i>(node: &'n MarkedYaml<'i>, step: &Key) -> Option<(&'n MarkedYaml<'i>, &'n MarkedYaml<'i>)> {
    match (&node.data, step) {
        (YamlData::Mapping(map), Key::Name(name)) => map.iter().find(|(key, _)| key_is(key, name)),
        (YamlData::Sequence(items), Key::Item(at)) => items.get(*at).map(|item| (item, item)),
        _ => None,
    }
}

fn key_is(key: &MarkedYaml<'_>, name: &str) -> bool {
    match &key.data {
        YamlData::Value(value) => match value {
            saphyr::Scalar::String(text) => text == name,
            saphyr::Scalar::Integer(number) => number.to_string() == name,
            saphyr::Scalar::Boolean(truth) => truth.to_string() == name,
            _ => false,
        },
        YamlData::Representation(text, _, _) => text == name,
        _ => false,
    }
}

/// saphyr counts characters; files count bytes.
fn byte_span(text: &str, base: usize, node: &MarkedYaml<'_>) -> Span {
    let byte = |chars: usize| text.char_indices().nth(chars).map_or(text.len(), |(at, _)| at);
    let (start, end) = (byte(node.span.start.index()), byte(node.span.end.index()));
    let shown = text.get(start..end).unwrap_or("");
    let line = shown.lines().next().unwrap_or("").trim_end().len();
    Span::new(base + start, base + start + line)
}
