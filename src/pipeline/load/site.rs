//! `lyceum.yaml`, and beside it one file a language for what the site says of itself.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use super::read;
use crate::config::{Said, Settings, is_language, read_settings};
use crate::diagnostic::{Diagnostic, SourceFile, codes, did_you_mean};
use crate::model::slug;

/// A site's settings and the files they stand in.
pub struct SiteFiles {
    /// The settings, with what is said in other languages.
    pub settings: Settings,
    /// `lyceum.yaml`.
    pub file: Arc<SourceFile>,
    /// All files, `lyceum.yaml` first.
    pub files: Vec<Arc<SourceFile>>,
    /// What is wrong with them.
    pub faults: Vec<Diagnostic>,
}

impl SiteFiles {
    /// Reads what lies beside `lyceum.yaml`.
    pub fn read(root: &Path, file: Arc<SourceFile>) -> Self {
        let (settings, faults) = read_settings(&file, slug);
        let mut site = Self { settings, files: vec![file.clone()], file, faults };
        for (language, name) in translations(root) {
            match check_name(&language, &name, &site.settings.languages) {
                Some(fault) => site.faults.push(fault),
                None => site.add(root, &language, &name),
            }
        }
        site
    }

    fn add(&mut self, root: &Path, language: &str, name: &str) {
        match read::text(&root.join(name), name).map(Arc::new) {
            Ok(file) => {
                let (said, faults) = Said::read(&file, language, &self.settings);
                self.settings.said.push(said);
                self.faults.extend(faults);
                self.files.push(file);
            }
            Err(fault) => self.faults.push(*fault),
        }
    }
}

/// Languages and names of the files `lyceum.LANGUAGE.yaml`, by name.
fn translations(root: &Path) -> Vec<(String, String)> {
    let language = |name: &str| Some(name.strip_prefix("lyceum.")?.strip_suffix(".yaml")?.to_owned());
    let entries = fs::read_dir(root).into_iter().flatten().filter_map(Result::ok);
    let names = entries.filter_map(|entry| entry.file_name().into_string().ok());
    let mut found: Vec<_> = names.filter_map(|name| Some((language(&name)?, name))).collect();
    found.sort();
    found
}

fn check_name(language: &str, name: &str, languages: &[String]) -> Option<Diagnostic> {
    let others = languages.get(1..).unwrap_or_default();
    if others.iter().any(|other| other == language) {
        return None;
    }
    let is_first = languages.first().is_some_and(|first| first == language);
    let near = did_you_mean(language, others.iter().map(String::as_str));
    let message = match is_first {
        true => format!("`{language}` is the first language of the site"),
        false => format!("`{language}` is no language of the site"),
    };
    let help = match near {
        _ if is_first => String::from("write what it says into lyceum.yaml, and remove this file"),
        Some(near) => format!("rename it to lyceum.{near}.yaml"),
        None if is_language(language) => {
            format!("add it to `languages` in lyceum.yaml: `languages: [{}, {language}]`", languages.join(", "))
        }
        None => String::from("name the file lyceum.hi.yaml, with the tag of a language of the site in it"),
    };
    Some(Diagnostic::new(codes::FILE_NAME_UNKNOWN, message).on_path(name).help(help))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_other_languages_of_the_site_have_a_file() {
        let languages = ["en", "hi", "ur"].map(String::from);
        let help = |language: &str| check_name(language, "x", &languages).and_then(|fault| fault.help);
        assert_eq!(help("hi"), None);
        assert!(help("en").is_some_and(|help| help.contains("into lyceum.yaml")));
        assert_eq!(help("urd").as_deref(), Some("rename it to lyceum.ur.yaml"));
        assert!(help("ta").is_some_and(|help| help.contains("[en, hi, ur, ta]")));
    }
}
