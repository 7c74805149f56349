//! `lyceum.yaml`, resolved: every setting has a value.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::language::is_language;
use super::{Fields, Said};
use crate::diagnostic::{Diagnostic, SourceFile, Span, codes, did_you_mean};

/// How a site shows whose it is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Brand {
    /// Path of a logo from the site's root, if there is one.
    pub logo: Option<String>,
    /// Accent colour as `#rrggbb`, if it differs from the theme's.
    pub accent: Option<String>,
    /// Name beside the logo; the site's title where none is given.
    pub name: String,
}

/// A site's settings.
#[derive(Debug, Clone, PartialEq)]
pub struct Settings {
    /// Title of the site.
    pub title: String,
    /// One sentence on it; may be empty.
    pub description: String,
    /// Namespace of learners' records.
    pub id: String,
    /// True when the file gives an id; without one the title's slug serves.
    pub has_own_id: bool,
    /// Languages by tag; the first is the default.
    pub languages: Vec<String>,
    /// Name of the theme.
    pub theme: String,
    /// Brand.
    pub brand: Brand,
    /// Output folder, from the site's root.
    pub output: String,
    /// Values of `{{name}}` in content.
    pub variables: BTreeMap<String, String>,
    /// Address of the published site, for share tags; may be empty.
    pub base_url: String,
    /// Names of roles by id, in the order given.
    pub roles: Vec<(String, String)>,
    /// What is asked of those who share a computer.
    pub learners: Learners,
    /// Where problems are reported: a mail address or a link; may be empty.
    pub contact: String,
    /// Codes of warnings that count as errors here.
    pub raised: Vec<String>,
    /// What the site says of itself in other languages, as far as it does.
    pub said: Vec<Said>,
}

/// What a site says of learners who share a computer.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Learners {
    /// Whether a staff number is asked for beside the name.
    pub staff_number: bool,
    /// After so many minutes without a touch it is asked again who is learning.
    pub idle_minutes: Option<u32>,
}

impl Settings {
    /// The default language.
    pub fn language(&self) -> &str {
        self.languages.first().map_or("en", String::as_str)
    }

    /// The settings as the site in this language says them.
    pub fn in_language(&self, language: &str) -> Self {
        let said = self.said.iter().find(|said| said.language == language);
        said.map_or_else(|| self.clone(), |said| said.over(self))
    }

    /// A role's name for people, or its id where the site names none.
    pub fn role_name<'a>(&'a self, id: &'a str) -> &'a str {
        self.roles.iter().find(|(role, _)| role == id).map_or(id, |(_, name)| name)
    }
}

/// Reads `lyceum.yaml`. Settings come back even where there are faults, so that
/// the rest of the site can be checked in the same run.
pub fn read_settings(file: &Arc<SourceFile>, slug: impl Fn(&str) -> String) -> (Settings, Vec<Diagnostic>) {
    let bom = if file.text.starts_with('\u{feff}') { 3 } else { 0 };
    let mut fields = Fields::read(file, Span::new(bom, file.text.len()));
    let title = title(&mut fields);
    let own_id = fields.text("id");
    let id = own_id.clone().unwrap_or_else(|| slug(&title));
    let raised = raised(&mut fields);
    let brand = brand(&mut fields, &title);
    let learners = learners(&mut fields);
    let settings = Settings {
        description: fields.text("description").unwrap_or_default(),
        id,
        has_own_id: own_id.is_some(),
        languages: languages(&mut fields),
        theme: fields.text("theme").unwrap_or_else(|| String::from("jali")),
        brand,
        output: fields.text("output").unwrap_or_else(|| String::from("site")),
        variables: fields.named_texts("variables").into_iter().collect(),
        base_url: fields.text("base_url").unwrap_or_default(),
        roles: fields.named_texts("roles"),
        learners,
        contact: fields.text("contact").unwrap_or_default(),
        raised,
        said: Vec::new(),
        title,
    };
    (settings, fields.finish("in lyceum.yaml"))
}

fn title(fields: &mut Fields<'_>) -> String {
    let title = fields.text("title").unwrap_or_default();
    if title.trim().is_empty() && !fields.is_broken() {
        let fault = Diagnostic::new(codes::KEY_MISSING, "the site has no title").on(fields.file());
        fields.absorb(vec![fault.help("add a line: `title: Our training`")]);
    }
    title
}

fn languages(fields: &mut Fields<'_>) -> Vec<String> {
    let mut languages = fields.texts("languages");
    if !languages.iter().all(|tag| is_language(tag)) {
        fields.wrong(
            "languages",
            "must be a list of language tags",
            "write short tags, the default first: `languages: [en, hi, ur]`",
        );
        languages.retain(|tag| is_language(tag));
    }
    if languages.is_empty() {
        languages.push(String::from("en"));
    }
    languages
}

fn brand(fields: &mut Fields<'_>, title: &str) -> Brand {
    let mut brand = Brand { name: title.to_owned(), ..Brand::default() };
    let Some(mut inner) = fields.inner("brand") else { return brand };
    brand.logo = inner.text("logo");
    brand.name = inner.text("name").unwrap_or(brand.name);
    brand.accent = inner.text("accent");
    let is_colour = |text: &String| {
        text.len() == 7 && text.starts_with('#') && text[1..].bytes().all(|byte| byte.is_ascii_hexdigit())
    };
    if brand.accent.as_ref().is_some_and(|accent| !is_colour(accent)) {
        inner.wrong(
            "accent",
            "must be a colour",
            "write it in quotes, as a sign and six hex digits: `accent: \"#0B5C55\"`",
        );
        brand.accent = None;
    }
    fields.absorb(inner.finish("under `brand`"));
    brand
}

fn learners(fields: &mut Fields<'_>) -> Learners {
    let Some(mut inner) = fields.inner("learners") else { return Learners::default() };
    let staff_number = inner.truth("staff_number").unwrap_or(false);
    let idle_minutes = inner.minutes("idle", 24 * 60, "a day");
    fields.absorb(inner.finish("under `learners`"));
    Learners { staff_number, idle_minutes }
}

fn raised(fields: &mut Fields<'_>) -> Vec<String> {
    let raised = fields.texts("check");
    for code in &raised {
        let known = || codes::ALL.iter().map(|code| code.name());
        if !known().any(|name| name == code) {
            let near = did_you_mean(code, known());
            let help = near.map_or_else(
                || String::from("`lyceum explain` lists all codes"),
                |near| format!("did you mean `{near}`?"),
            );
            fields.wrong("check", &format!("names a warning that does not exist: `{code}`"), &help);
        }
    }
    raised
}
