//! What the interface says, from the theme's Fluent files.
//!
//! Messages without variables are formatted once; the rest when asked. Knows
//! messages by key, not what they are for.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::diagnostic::{Diagnostic, SourceFile, codes};
use crate::pipeline::load::ThemeFiles;

/// The share of the scripts' words that every page loads.
pub const EVERYWHERE: &str = "scripts";

/// A value for a variable of a message.
pub enum Value<'a> {
    /// A number, which decides plurals.
    Number(f64),
    /// A text.
    Text(&'a str),
}

/// The words of one language.
pub struct Words {
    bundle: FluentBundle<FluentResource>,
    fixed: HashMap<String, Arc<str>>,
    /// Its tag.
    pub language: String,
    /// What scripts say as Fluent source, comments left out: under [`EVERYWHERE`] for every
    /// page, under the name of a bundle for that one alone.
    pub scripts: BTreeMap<String, String>,
    /// English, for what this language does not say yet.
    english: Option<Arc<Words>>,
}

impl Words {
    /// Reads the words of a language from a theme; `None` where it has none.
    ///
    /// # Errors
    /// A words file that cannot be read.
    pub fn read(theme: &ThemeFiles, language: &str) -> Result<Option<Self>, Box<Diagnostic>> {
        let Some(own) = theme.text(&format!("words/{language}.ftl")) else { return Ok(None) };
        let share = |path: &String| {
            let name = path.strip_prefix(&format!("words/{language}."))?.strip_suffix(".ftl")?;
            Some((name.to_owned(), without_comments(theme.text(path)?)))
        };
        let scripts = theme.files.keys().filter_map(share).collect();
        let tag: LanguageIdentifier = language.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        // isolating marks would end up in attributes and titles
        bundle.set_use_isolating(false);
        add(&mut bundle, theme, &format!("words/{language}.ftl"), own)?;
        let language = language.to_owned();
        let mut words = Self { bundle, fixed: HashMap::new(), language, scripts, english: None };
        words.fix(own);
        Ok(Some(words))
    }

    /// The word for a key, with values for its variables.
    ///
    /// # Errors
    /// A key that the theme does not have, or a variable that is missing.
    pub fn say(&self, key: &str, values: &[(&str, Value<'_>)]) -> Result<Arc<str>, String> {
        if let Some(text) = self.fixed.get(key).filter(|_| values.is_empty()) {
            return Ok(text.clone());
        }
        let message = self.bundle.get_message(key).and_then(|message| message.value());
        let Some(pattern) = message else {
            let english = self.english.as_ref().map(|english| english.say(key, values));
            return english.unwrap_or_else(|| Err(format!("words/{}.ftl has no `{key}`", self.language)));
        };
        let mut args = FluentArgs::new();
        for (name, value) in values {
            match value {
                Value::Number(number) => args.set(*name, FluentValue::from(*number)),
                Value::Text(text) => args.set(*name, FluentValue::from(*text)),
            }
        }
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&args), &mut errors);
        match errors.first() {
            None => Ok(text.into()),
            Some(error) => Err(format!("`{key}` in words/{}.ftl: {error}", self.language)),
        }
    }

    /// What a language calls itself, if these are its words; its tag otherwise.
    pub fn name_of(&self, language: &str) -> String {
        let own = self.say("language-name", &[]).ok().filter(|_| self.language == language);
        own.map_or_else(|| language.to_uppercase(), |name| name.to_string())
    }

    /// True when there is a word for a key.
    pub fn has(&self, key: &str) -> bool {
        self.bundle.has_message(key) || self.english.as_ref().is_some_and(|english| english.has(key))
    }

    /// Lets English say what these words do not.
    fn or_english(mut self, english: Option<&Arc<Self>>) -> Self {
        let none = BTreeMap::new();
        for (name, words) in english.map_or(&none, |english| &english.scripts) {
            let own = self.scripts.entry(name.clone()).or_default();
            *own = completed(own, words);
        }
        self.english = english.cloned();
        self
    }

    /// The word for a key without variables, or the key itself where there is none.
    pub fn plain(&self, key: &str) -> Arc<str> {
        self.say(key, &[]).unwrap_or_else(|_| key.into())
    }

    fn fix(&mut self, source: &str) {
        let keys = source
            .lines()
            .filter_map(|line| line.split_once(" =").map(|(key, _)| key))
            .filter(|key| !key.starts_with([' ', '#', '-']));
        for key in keys {
            let Some(pattern) = self.bundle.get_message(key).and_then(|message| message.value()) else { continue };
            let mut errors = Vec::new();
            let text = self.bundle.format_pattern(pattern, None, &mut errors).to_string();
            if errors.is_empty() {
                self.fixed.insert(key.to_owned(), text.into());
            }
        }
    }
}

/// The words of each of these languages; English where the theme has none.
///
/// # Errors
/// A words file that cannot be read, or a theme without any.
pub fn of_languages(theme: &ThemeFiles, languages: &[String]) -> Result<Vec<Arc<Words>>, Box<Diagnostic>> {
    let english = Words::read(theme, "en")?.map(Arc::new);
    let mut all: Vec<Arc<Words>> = Vec::new();
    for language in languages {
        let own = if language == "en" { None } else { Words::read(theme, language)? };
        all.push(match (own, &english) {
            (Some(words), english) => Arc::new(words.or_english(english.as_ref())),
            (None, Some(english)) => english.clone(),
            (None, None) => return Err(without_words()),
        });
    }
    Ok(all)
}

/// Fluent source with those messages of another that it does not have.
fn completed(own: &str, other: &str) -> String {
    let known: HashSet<&str> = own.lines().filter_map(message_key).collect();
    let mut is_known = false;
    let missing = other.lines().filter(|line| {
        is_known = message_key(line).map_or(is_known, |key| known.contains(key));
        !is_known
    });
    own.lines().chain(missing).collect::<Vec<_>>().join("\n")
}

/// The key of the message that a line begins.
fn message_key(line: &str) -> Option<&str> {
    let (key, _) = line.split_once(" =")?;
    (!key.starts_with([' ', '}', '-'])).then_some(key)
}

fn without_words() -> Box<Diagnostic> {
    Box::new(Diagnostic::new(codes::THEME_BROKEN, "this theme has no words").on_path("words/en.ftl"))
}

fn add(
    bundle: &mut FluentBundle<FluentResource>,
    theme: &ThemeFiles,
    path: &str,
    text: &str,
) -> Result<(), Box<Diagnostic>> {
    let place = theme.places.get(path).map_or(path, String::as_str);
    let broken = |message: String| Diagnostic::new(codes::THEME_BROKEN, message);
    let resource = FluentResource::try_new(text.to_owned()).map_err(|(_, errors)| {
        let file = Arc::new(SourceFile::new(place, text));
        let at = errors.first().map_or(0..0, |error| error.pos.clone());
        let what = errors.first().map_or_else(String::new, ToString::to_string);
        Box::new(
            broken(String::from("these words cannot be read"))
                .at(&file, at, what)
                .help("a message is `key = text` on one line"),
        )
    })?;
    bundle.add_resource(resource).map_err(|errors| {
        let what = errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ");
        Box::new(broken(format!("a word is given twice: {what}")).on_path(place).help("keep one of the two"))
    })
}

fn without_comments(source: &str) -> String {
    let lines = source.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty());
    lines.collect::<Vec<_>>().join("\n")
}
