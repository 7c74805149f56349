//! Styles, scripts, fonts and words files, each under a name that holds its hash,
//! so that browsers may keep them for ever.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::words::{EVERYWHERE, Words};
use crate::artifact::{Artifact, Key};
use crate::diagnostic::{Diagnostic, codes};
use crate::pipeline::load::{BrandFile, ThemeFiles};

/// Where a theme's assets are, from the site's root.
#[derive(Debug, Clone, Default)]
pub struct Assets {
    /// The style file of every page.
    pub style: String,
    /// Style files of some kinds of page, by name.
    pub sheets: BTreeMap<String, String>,
    /// Script bundles by name.
    pub scripts: BTreeMap<String, String>,
    /// The scripts' words by language and share; none where the theme has no scripts.
    pub words: BTreeMap<String, BTreeMap<String, String>>,
    /// Languages by the addresses of files that pages in them alone need: their styles, and the fonts
    /// that these name.
    pub only_for: BTreeMap<String, BTreeSet<String>>,
}

impl Assets {
    /// True for a file that pages in some of these languages need.
    pub fn needs(&self, url: &str, languages: &BTreeSet<&str>) -> bool {
        self.only_for.get(url).is_none_or(|only| only.iter().any(|language| languages.contains(language.as_str())))
    }
}

/// Names and gathers the assets of a theme; `style` is added to its styles (a site's accent).
///
/// # Errors
/// Files that `theme.yaml` lists and that are not there.
pub fn gather(
    files: &ThemeFiles,
    words: &[Arc<Words>],
    style: &str,
) -> Result<(Assets, Vec<Artifact>), Vec<Diagnostic>> {
    let mut gathering = Gathering { files, artifacts: Vec::new(), missing: Vec::new() };
    let (mut fonts, mut only_for) = (BTreeMap::new(), BTreeMap::new());
    for font in &files.facts.fonts {
        if let Some(bytes) = gathering.read(&format!("fonts/{font}")) {
            let (stem, ending) = font.rsplit_once('.').unwrap_or((font, "woff2"));
            let url = gathering.add(&format!("assets/fonts/{stem}"), ending, bytes);
            fonts.insert(font.clone(), url.trim_start_matches("assets/").to_owned());
        }
    }
    let mut assets =
        Assets { style: gathering.style("style", &files.facts.styles, &fonts, style), ..Assets::default() };
    for name in &files.facts.sheets {
        let url = gathering.style(name, std::slice::from_ref(name), &fonts, "");
        if is_of_language(files, name) {
            for url in gathering.fonts_of(name, &fonts).chain([url.clone()]) {
                only_for.entry(url).or_insert_with(BTreeSet::new).insert(name.clone());
            }
        }
        assets.sheets.insert(name.clone(), url);
    }
    for name in &files.facts.scripts {
        if let Some(bytes) = gathering.read(&format!("bundle/{name}.js")) {
            assets.scripts.insert(name.clone(), gathering.add(&format!("assets/{name}"), "js", bytes));
        }
    }
    for words in words.iter().filter(|_| !files.facts.scripts.is_empty()) {
        let language = &words.language;
        if !assets.words.contains_key(language) {
            let shares = words.scripts.iter();
            let urls = shares.map(|(name, source)| (name.clone(), gathering.words(language, name, source)));
            assets.words.insert(language.clone(), urls.collect());
        }
    }
    for url in files.facts.styles.iter().flat_map(|name| gathering.fonts_of(name, &fonts)) {
        only_for.remove(&url);
    }
    assets.only_for = only_for;
    if gathering.missing.is_empty() { Ok((assets, gathering.artifacts)) } else { Err(gathering.missing) }
}

/// True for a sheet that is named for a language of the theme.
fn is_of_language(files: &ThemeFiles, sheet: &str) -> bool {
    files.files.contains_key(&format!("words/{sheet}.ftl"))
}

/// Adds a site's own logo; gives its address.
pub fn logo(file: &BrandFile, artifacts: &mut Vec<Artifact>) -> String {
    let path = format!("assets/logo.{}.{}", Key::of(&file.bytes).hex(8), file.ending);
    artifacts.push(Artifact::of_bytes(path.as_str(), file.bytes.clone()));
    path
}

struct Gathering<'a> {
    files: &'a ThemeFiles,
    artifacts: Vec<Artifact>,
    missing: Vec<Diagnostic>,
}

impl Gathering<'_> {
    fn read(&mut self, path: &str) -> Option<Arc<[u8]>> {
        let found = self.files.files.get(path).cloned();
        if found.is_none() {
            let fault = Diagnostic::new(
                codes::THEME_BROKEN,
                format!("theme.yaml of `{}` lists {path}, which is not there", self.files.name),
            );
            self.missing.push(fault.on_path(path).help("add the file, or take it out of the list"));
        }
        found
    }

    /// Addresses of the fonts that a style file names.
    fn fonts_of<'a>(&'a self, style: &str, fonts: &'a BTreeMap<String, String>) -> impl Iterator<Item = String> + 'a {
        let css = self.files.text(&format!("styles/{style}.css")).unwrap_or("");
        let named = fonts.iter().filter(move |(font, _)| css.contains(&format!("fonts/{font}")));
        named.map(|(_, url)| format!("assets/{url}"))
    }

    fn add(&mut self, stem: &str, ending: &str, bytes: Arc<[u8]>) -> String {
        let path = format!("{stem}.{}.{ending}", Key::of(&bytes).hex(8));
        self.artifacts.push(Artifact::of_bytes(path.as_str(), bytes));
        path
    }

    /// A share of the scripts' words as a script; those that are not for every page wait
    /// until a word of them is said.
    fn words(&mut self, language: &str, share: &str, source: &str) -> String {
        let (stem, text) = if share == EVERYWHERE {
            let json = serde_json::json!({ "lang": language, "ftl": source });
            (format!("assets/words.{language}"), format!("globalThis.lyceumWords={json};"))
        } else {
            let json = serde_json::json!(source);
            let more = "globalThis.lyceumMoreWords";
            (format!("assets/words.{language}.{share}"), format!("({more}={more}||[]).push({json});"))
        };
        self.add(&stem, "js", Arc::from(text.into_bytes()))
    }

    /// Some style files in one, comments and line breaks left out.
    fn style(&mut self, stem: &str, names: &[String], fonts: &BTreeMap<String, String>, extra: &str) -> String {
        let mut css = String::new();
        for name in names {
            if let Some(bytes) = self.read(&format!("styles/{name}.css")) {
                css.push_str(&String::from_utf8_lossy(&bytes));
            }
        }
        css.push_str(extra);
        for (font, url) in fonts {
            css = css.replace(&format!("fonts/{font}"), url);
        }
        self.add(&format!("assets/{stem}"), "css", Arc::from(tighten(&css).into_bytes()))
    }
}

/// Leaves out comments and white space at both ends of lines: hand-written styles
/// are short already, and quoted text stays as it is.
fn tighten(css: &str) -> String {
    let mut out = String::with_capacity(css.len());
    let mut rest = css;
    while let Some(start) = rest.find("/*") {
        out.push_str(&rest[..start]);
        rest = rest[start..].find("*/").map_or("", |end| &rest[start + end + 2..]);
    }
    out.push_str(rest);
    let lines: Vec<&str> = out.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::tighten;

    #[test]
    fn comments_and_indents_go() {
        assert_eq!(tighten("/* a */\n.x{\n  color:red; /* b */\n}\n"), ".x{\ncolor:red;\n}");
    }
}
