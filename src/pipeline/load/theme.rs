//! A theme's files: those inside the program, and a site's own in `themes/NAME`.
//!
//! A site's theme may extend another and override single files. Knows no template.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use include_dir::{Dir, DirEntry, include_dir};
use walkdir::WalkDir;

use super::walk::site_path;
use crate::artifact::Key;
use crate::config::Fields;
use crate::diagnostic::{Diagnostic, SourceFile, Span, codes, did_you_mean};

static JALI: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/themes/jali");
static PLAIN: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/themes/plain");

/// The version of the template contract that this program speaks.
const CONTRACT: u32 = 1;

/// `theme.yaml`, read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ThemeFacts {
    /// Names of style files, in the order they are joined in.
    pub styles: Vec<String>,
    /// Names of style files that only some kinds of page link.
    pub sheets: Vec<String>,
    /// Names of script bundles.
    pub scripts: Vec<String>,
    /// Names of font files.
    pub fonts: Vec<String>,
}

/// A theme's files by path, overrides applied.
#[derive(Debug, Clone)]
pub struct ThemeFiles {
    /// Its name.
    pub name: String,
    /// What `theme.yaml` says.
    pub facts: ThemeFacts,
    /// Files by path inside the theme.
    pub files: BTreeMap<String, Arc<[u8]>>,
    /// Where a file came from, for messages: a path from the site's root, or inside the program.
    pub places: BTreeMap<String, String>,
    /// Fingerprint of all of it.
    pub key: Key,
}

impl ThemeFiles {
    /// A text file.
    pub fn text(&self, path: &str) -> Option<&str> {
        self.files.get(path).and_then(|bytes| std::str::from_utf8(bytes).ok())
    }
}

/// Reads the theme of this name; `named_in` is the file that names it.
///
/// # Errors
/// A theme that does not exist or whose `theme.yaml` cannot be used.
pub fn read(root: &Path, name: &str, named_in: &Arc<SourceFile>) -> Result<ThemeFiles, Vec<Diagnostic>> {
    let mut layers = Layers { files: BTreeMap::new(), places: BTreeMap::new(), facts: None, faults: Vec::new() };
    layers.add(root, name, &Named { file: named_in, key: "theme" }, &mut Vec::new());
    if !layers.faults.is_empty() {
        return Err(layers.faults);
    }
    let keys = layers.files.iter().flat_map(|(path, bytes)| [Key::of(path.as_bytes()), Key::of(bytes)]);
    let key = Key::join(keys);
    Ok(ThemeFiles {
        name: name.to_owned(),
        facts: layers.facts.unwrap_or_default(),
        files: layers.files,
        places: layers.places,
        key,
    })
}

/// The setting that names a theme.
struct Named<'a> {
    file: &'a Arc<SourceFile>,
    key: &'static str,
}

struct Layers {
    files: BTreeMap<String, Arc<[u8]>>,
    places: BTreeMap<String, String>,
    facts: Option<ThemeFacts>,
    faults: Vec<Diagnostic>,
}

impl Layers {
    fn add(&mut self, root: &Path, name: &str, named: &Named<'_>, seen: &mut Vec<String>) {
        let own = root.join("themes").join(name);
        let is_own = own.join("theme.yaml").is_file() && !seen.contains(&format!("themes/{name}"));
        seen.push(if is_own { format!("themes/{name}") } else { name.to_owned() });
        let files = if is_own { on_disk(root, &own) } else { built_in(name) };
        let Some(files) = files else {
            self.faults.push(unknown(name, named));
            return;
        };
        let shown = if is_own { format!("themes/{name}") } else { format!("{name} (built in)") };
        let Some(yaml) = files.get("theme.yaml").and_then(|bytes| String::from_utf8(bytes.to_vec()).ok()) else {
            self.faults.push(unknown(name, named));
            return;
        };
        let yaml = Arc::new(SourceFile::new(format!("{shown}/theme.yaml"), yaml));
        let extends = self.facts(&yaml);
        if let Some(extends) = extends.filter(|other| other != name || is_own) {
            if seen.len() > 8 {
                self.faults
                    .push(Diagnostic::new(codes::THEME_BROKEN, "these themes extend each other in a circle").on(&yaml));
                return;
            }
            self.add(root, &extends, &Named { file: &yaml, key: "extends" }, seen);
        }
        for (path, bytes) in files {
            self.places.insert(path.clone(), format!("{shown}/{path}"));
            self.files.insert(path, bytes);
        }
    }

    /// Reads `theme.yaml`; the outermost theme's lists win. Gives what it extends.
    fn facts(&mut self, yaml: &Arc<SourceFile>) -> Option<String> {
        let mut fields = Fields::read(yaml, Span::new(0, yaml.text.len()));
        let extends = fields.text("extends");
        fields.text("name");
        fields.text("version");
        let contract = fields.whole("contract", 1..=1000);
        if contract.is_some_and(|contract| contract != CONTRACT) {
            fields.wrong(
                "contract",
                &format!("must be {CONTRACT} for this version of lyceum"),
                "get the theme made for this version",
            );
        }
        let lists =
            ["styles", "sheets", "scripts", "fonts"].map(|key| fields.peek(key).is_some().then(|| fields.texts(key)));
        let [styles, sheets, scripts, fonts] = lists;
        let known = self.facts.get_or_insert_with(ThemeFacts::default);
        let is_first = self.places.is_empty() && known == &ThemeFacts::default();
        let own = [&mut known.styles, &mut known.sheets, &mut known.scripts, &mut known.fonts];
        for (own, list) in own.into_iter().zip([styles, sheets, scripts, fonts]) {
            if let Some(list) = list.filter(|_| own.is_empty() || is_first) {
                *own = list;
            }
        }
        self.faults.extend(fields.finish("in theme.yaml"));
        extends
    }
}

fn unknown(name: &str, named: &Named<'_>) -> Diagnostic {
    let near = did_you_mean(name, ["jali", "plain"]);
    let help = near.map_or_else(
        || format!("use `jali` or `plain`, or put your own into themes/{name} with a theme.yaml"),
        |near| format!("did you mean `{}: {near}`?", named.key),
    );
    let place = place(named.file, named.key);
    Diagnostic::new(codes::THEME_UNKNOWN, format!("there is no theme `{name}`")).at(named.file, place, "").help(help)
}

/// A theme without words in a language speaks English.
pub fn check_language(theme: &ThemeFiles, language: &str, site_file: &Arc<SourceFile>) -> Option<Diagnostic> {
    if theme.files.contains_key(&format!("words/{language}.ftl")) {
        return None;
    }
    let name = &theme.name;
    let message = format!("the theme {name} has no words in the language `{language}`: its buttons will be in English");
    let fault = Diagnostic::new(codes::LANGUAGE_UNKNOWN, message).at(site_file, place(site_file, "languages"), "");
    let help = format!("put words/{language}.ftl into a theme of your own that says `extends: {name}`");
    Some(fault.help(help))
}

fn place(file: &Arc<SourceFile>, key: &str) -> Span {
    let start = if file.text.starts_with('\u{feff}') { 3 } else { 0 };
    Fields::read(file, Span::new(start, file.text.len())).place_if_any(key)
}

fn built_in(name: &str) -> Option<BTreeMap<String, Arc<[u8]>>> {
    let dir = match name {
        "jali" => &JALI,
        "plain" => &PLAIN,
        _ => return None,
    };
    let mut files = BTreeMap::new();
    gather(dir, &mut files);
    Some(files)
}

fn gather(dir: &Dir<'_>, files: &mut BTreeMap<String, Arc<[u8]>>) {
    for entry in dir.entries() {
        match entry {
            DirEntry::Dir(inner) => gather(inner, files),
            DirEntry::File(file) => {
                let path = file.path().to_string_lossy().replace('\\', "/");
                files.insert(path, Arc::from(file.contents()));
            }
        }
    }
}

fn on_disk(root: &Path, folder: &Path) -> Option<BTreeMap<String, Arc<[u8]>>> {
    let prefix = format!("{}/", site_path(root, folder)?);
    let entries = WalkDir::new(folder).sort_by_file_name().into_iter().filter_map(Result::ok);
    let files = entries.filter(|entry| entry.file_type().is_file()).filter_map(|entry| {
        let path = site_path(root, entry.path())?.strip_prefix(&prefix)?.to_owned();
        Some((path, Arc::from(fs::read(entry.path()).ok()?)))
    });
    Some(files.collect())
}
