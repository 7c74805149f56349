//! A theme, ready to render: templates compiled, words read, assets named.
//!
//! Template functions: `t(key=…, …)` says a word, `icon(name=…, class=…)` names a
//! symbol, `sprite(also=…)` marks where the page's symbols go.

use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

use tera::{Kwargs, State, Tera, Value as TeraValue};

use super::fold::{Fixed, fold};
use super::words::{Value, Words};
use crate::artifact::Key;
use crate::diagnostic::{Diagnostic, SourceFile, codes};
use crate::pipeline::load::ThemeFiles;

/// Sign around marks that are replaced after a template ran; no author's text
/// keeps it.
pub const MARK: char = '\u{f8f2}';

/// Words that pages say outside of any template; every theme must have them.
const NEEDED: [&str; 80] = [
    "call-key",
    "call-tip",
    "call-note",
    "call-warning",
    "call-important",
    "call-caution",
    "call-example",
    "call-claim",
    "call-law",
    "call-try",
    "question-label",
    "question-of",
    "check-label",
    "check-of",
    "choose-one",
    "choose-any",
    "hint-label",
    "hint-of",
    "key-summary",
    "right-answer",
    "partly-right",
    "not-this-one",
    "why-heading",
    "transcript",
    "minutes-short",
    "level-starter",
    "level-working",
    "level-advanced",
    "nav-courses",
    "nav-learning",
    "nav-review",
    "nav-settings",
    "not-found",
    "how-typed",
    "how-exact",
    "how-number",
    "how-match",
    "how-sort",
    "how-gaps",
    "how-order",
    "how-lines",
    "your-answer",
    "at-work",
    "checklist",
    "by-when",
    "plan-without-script",
    "sign-name",
    "sign-day",
    "sign-trainer",
    "sign-by",
    "choose",
    "gap-n",
    "position-of",
    "true",
    "false",
    "how-rating",
    "how-open",
    "how-open-words",
    "compare-model",
    "rate-step",
    "rate-between",
    "not-sure",
    "survey-key",
    "advice-low",
    "advice-mid",
    "advice-high",
    "scale-agree5-1",
    "scale-agree5-2",
    "scale-agree5-3",
    "scale-agree5-4",
    "scale-agree5-5",
    "scale-often4-1",
    "scale-often4-2",
    "scale-often4-3",
    "scale-often4-4",
    "scale-sure3-1",
    "scale-sure3-2",
    "scale-sure3-3",
    "scale-yesno-1",
    "scale-yesno-2",
];

/// A theme in one language, ready to render.
pub struct Theme {
    tera: Tera,
    /// The templates before fixed texts were put in, for messages.
    as_written: Tera,
    /// Symbols by name, as `<symbol>` elements with the page's own ids.
    pub symbols: BTreeMap<String, String>,
    /// Fingerprint of everything here.
    pub key: Key,
}

impl Theme {
    /// Makes a theme ready to speak these words.
    ///
    /// # Errors
    /// Every file of the theme that cannot be used.
    pub fn new(files: &ThemeFiles, words: &Arc<Words>) -> Result<Self, Vec<Diagnostic>> {
        let missing: Vec<Diagnostic> =
            NEEDED.iter().filter(|key| !words.has(key)).map(|key| missing_word(files, words, key)).collect();
        if !missing.is_empty() {
            return Err(missing);
        }
        let symbols = symbols(files.text("icons.svg").unwrap_or(""));
        let templates: Vec<(String, &str)> = files
            .files
            .keys()
            .filter_map(|path| Some((path.strip_prefix("templates/")?.to_owned(), files.text(path)?)))
            .collect();
        let mut as_written = Tera::new();
        as_written.set_escape_fn(escape_into);
        functions(&mut as_written, words, symbols.keys().cloned().collect());
        let mut tera = as_written.clone();
        let named = templates.iter().map(|(name, text)| (name.as_str(), *text));
        as_written.add_raw_templates(named).map_err(|error| vec![broken(files, &error, None)])?;
        let folded = templates.iter().map(|(name, text)| (name.as_str(), folded(name, text, words, &symbols)));
        tera.add_raw_templates(folded).map_err(|error| vec![broken(files, &error, None)])?;
        let key = Key::join([files.key, Key::of_texts([words.language.as_str()])]);
        Ok(Self { tera, as_written, symbols, key })
    }

    /// Renders a template.
    ///
    /// # Errors
    /// The fault in the template, naming the page it was rendering.
    pub fn render(&self, template: &str, context: &tera::Context, page: &str) -> Result<String, Box<Diagnostic>> {
        let rendered = self.tera.render(template, context).or_else(|_| self.as_written.render(template, context));
        rendered.map_err(|error| Box::new(failed(&error, page)))
    }
}

/// A template with the texts in place that are the same on every page.
fn folded(name: &str, text: &str, words: &Words, symbols: &BTreeMap<String, String>) -> String {
    // in other files the engine escapes nothing
    if !name.ends_with(".html") {
        return text.to_owned();
    }
    let word = |key: &str| {
        let mut escaped = Vec::new();
        escape_into(&words.say(key, &[]).ok()?, &mut escaped).ok()?;
        String::from_utf8(escaped).ok()
    };
    let icon = |name: &str, class: &str| symbols.contains_key(name).then(|| icon(name, class));
    fold(text, &Fixed { word: &word, icon: &icon })
}

/// Escapes for the engine, which by itself writes letter by letter.
fn escape_into(text: &str, out: &mut dyn std::io::Write) -> std::io::Result<()> {
    let mut from = 0;
    for (at, byte) in text.bytes().enumerate() {
        let entity: &[u8] = match byte {
            b'&' => b"&amp;",
            b'<' => b"&lt;",
            b'>' => b"&gt;",
            b'"' => b"&quot;",
            b'\'' => b"&#39;",
            _ => continue,
        };
        out.write_all(&text.as_bytes()[from..at])?;
        out.write_all(entity)?;
        from = at + 1;
    }
    out.write_all(&text.as_bytes()[from..])
}

fn missing_word(files: &ThemeFiles, words: &Words, key: &str) -> Diagnostic {
    let path = format!("words/{}.ftl", words.language);
    let place = files.places.get(&path).cloned().unwrap_or(path);
    Diagnostic::new(codes::THEME_BROKEN, format!("the theme has no word for `{key}`"))
        .on_path(place)
        .help(format!("add a line: {key} = …"))
}

fn functions(tera: &mut Tera, words: &Arc<Words>, symbols: HashSet<String>) {
    let words = words.clone();
    tera.register_function("t", move |args: Kwargs, _: &State<'_>| -> Result<String, tera::Error> {
        let key: &str = args.must_get("key")?;
        let mut values = Vec::new();
        for (name, value) in args.iter() {
            let Some(name) = name.as_str().filter(|name| *name != "key") else { continue };
            let value = match value.as_f64().or_else(|| value.as_u64().map(|number| number as f64)) {
                Some(number) => Value::Number(number),
                None => Value::Text(value.as_str().unwrap_or("")),
            };
            values.push((name, value));
        }
        words.say(key, &values).map(|text| text.to_string()).map_err(tera::Error::message)
    });
    tera.register_function("icon", move |args: Kwargs, _: &State<'_>| -> Result<TeraValue, tera::Error> {
        let name: &str = args.must_get("name")?;
        if !symbols.contains(name) {
            return Err(tera::Error::message(format!("icons.svg has no symbol `{name}`")));
        }
        let class: Option<&str> = args.get("class")?;
        Ok(TeraValue::safe_string(&icon(name, class.unwrap_or(""))))
    });
    tera.register_function("sprite", |args: Kwargs, _: &State<'_>| -> Result<TeraValue, tera::Error> {
        let also: Option<&str> = args.get("also")?;
        Ok(TeraValue::safe_string(&format!("{MARK}sprite {}{MARK}", also.unwrap_or(""))))
    });
}

/// The markup that shows a symbol.
pub fn icon(name: &str, class: &str) -> String {
    let space = if class.is_empty() { "" } else { " " };
    format!("<svg class=\"i{space}{class}\" aria-hidden=\"true\"><use href=\"#_i-{name}\"/></svg>")
}

fn symbols(source: &str) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for part in source.split("<symbol ").skip(1) {
        let Some(end) = part.find("</symbol>") else { continue };
        let Some(id) = part.split("id=\"").nth(1).and_then(|rest| rest.split('"').next()) else { continue };
        let symbol = format!(
            "<symbol {}</symbol>",
            part[..end].replacen(&format!("id=\"{id}\""), &format!("id=\"_i-{id}\""), 1)
        );
        found.insert(id.to_owned(), symbol);
    }
    found
}

/// A template that cannot be compiled.
fn broken(files: &ThemeFiles, error: &tera::Error, page: Option<&str>) -> Diagnostic {
    use tera::ErrorKind;
    let fault = Diagnostic::new(
        codes::THEME_BROKEN,
        format!("a template cannot be used{}", page.map_or(String::new(), |page| format!(" on {page}"))),
    );
    if let ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) = error.kind() {
        let path = format!("templates/{}", report.filename());
        let place = files.places.get(&path).cloned().unwrap_or(path.clone());
        if let Some(text) = files.text(&path) {
            let range = report.span().range.clone();
            let file = Arc::new(SourceFile::new(place, text));
            return fault.at(&file, range, report.message());
        }
    }
    fault.help(error.to_string())
}

fn failed(error: &tera::Error, page: &str) -> Diagnostic {
    let mut text = error.to_string();
    let mut source = std::error::Error::source(error);
    while let Some(inner) = source {
        text.push_str(&format!("\n{inner}"));
        source = inner.source();
    }
    Diagnostic::new(codes::PAGE_NOT_RENDERED, format!("the theme failed on the page {page}")).help(text)
}
