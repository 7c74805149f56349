//! `lyceum.LANGUAGE.yaml`: what a site says of itself in another of its languages.
//!
//! Beside `lyceum.yaml` and under the same keys. Only words can be translated; what rules
//! the site stands in `lyceum.yaml` alone, and what is not said here is said as there.

use std::sync::Arc;

use super::{Fields, Settings};
use crate::diagnostic::{Diagnostic, SourceFile, Span, codes, did_you_mean};

/// What a site says of itself in one language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Said {
    /// Language tag.
    pub language: String,
    title: Option<String>,
    description: Option<String>,
    /// Name beside the logo.
    name: Option<String>,
    roles: Vec<(String, String)>,
    variables: Vec<(String, String)>,
}

impl Said {
    /// Reads the file of a language. A role or a variable that `settings` do not know is a fault.
    pub fn read(file: &Arc<SourceFile>, language: &str, settings: &Settings) -> (Self, Vec<Diagnostic>) {
        let bom = if file.text.starts_with('\u{feff}') { 3 } else { 0 };
        let mut fields = Fields::read(file, Span::new(bom, file.text.len()));
        let mut said = Self {
            language: language.to_owned(),
            title: fields.text("title"),
            description: fields.text("description"),
            ..Self::default()
        };
        if let Some(mut brand) = fields.inner("brand") {
            said.name = brand.text("name");
            fields.absorb(brand.finish(&format!("under `brand` in {}", file.path)));
        }
        let roles = settings.roles.iter().map(|(id, _)| id.as_str()).collect();
        said.roles = known(&mut fields, "roles", roles);
        said.variables = known(&mut fields, "variables", settings.variables.keys().map(String::as_str).collect());
        let faults = fields.finish(&format!("in {}, which says the site's own words in another language", file.path));
        (said, faults)
    }

    /// The settings with these words in the place of their own.
    pub fn over(&self, settings: &Settings) -> Settings {
        let mut settings = settings.clone();
        settings.brand.name = match (&self.name, &self.title) {
            (Some(name), _) => name.clone(),
            // without a name of its own the brand has the site's title
            (None, Some(title)) if settings.brand.name == settings.title => title.clone(),
            _ => settings.brand.name,
        };
        settings.title = self.title.clone().unwrap_or(settings.title);
        settings.description = self.description.clone().unwrap_or(settings.description);
        for (id, name) in &mut settings.roles {
            let own = self.roles.iter().find(|(role, _)| role == id);
            *name = own.map_or_else(|| std::mem::take(name), |(_, own)| own.clone());
        }
        settings.variables.extend(self.variables.iter().cloned());
        settings
    }
}

/// Names with a text each; a name that `lyceum.yaml` does not have is a fault.
fn known(fields: &mut Fields<'_>, key: &'static str, names: Vec<&str>) -> Vec<(String, String)> {
    let mut said = fields.named_texts(key);
    for (name, _) in &said {
        if names.contains(&name.as_str()) {
            continue;
        }
        let near = did_you_mean(name, names.iter().copied());
        let help = near.map_or_else(
            || format!("a name stands under `{key}` in lyceum.yaml first; translate only what stands behind it"),
            |near| format!("did you mean `{near}`?"),
        );
        fields.fault_at(codes::KEY_UNKNOWN, key, name, format!("lyceum.yaml has no `{name}` under `{key}`"), help);
    }
    said.retain(|(name, _)| names.contains(&name.as_str()));
    said
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::read_settings;

    fn file(path: &str, text: &str) -> Arc<SourceFile> {
        Arc::new(SourceFile::new(path, text))
    }

    fn settings() -> Settings {
        let text = "title: Ours\nlanguages: [en, hi]\nroles: { agent: Agents }\nvariables: { desk: the desk }\n";
        read_settings(&file("lyceum.yaml", text), str::to_owned).0
    }

    #[test]
    fn what_is_not_said_stays_as_it_is() {
        let text = "title: हमारी ट्रेनिंग\nroles:\n  agent: एजेंट\n";
        let (said, faults) = Said::read(&file("lyceum.hi.yaml", text), "hi", &settings());
        assert_eq!(faults, []);
        let own = said.over(&settings());
        assert_eq!((own.title.as_str(), own.brand.name.as_str()), ("हमारी ट्रेनिंग", "हमारी ट्रेनिंग"));
        assert_eq!((own.role_name("agent"), own.variables["desk"].as_str()), ("एजेंट", "the desk"));
    }

    #[test]
    fn what_rules_the_site_cannot_be_translated_nor_a_name_that_is_not_there() {
        let text = "theme: plain\nroles: { agents: एजेंट }\nvariables: { other: x }\n";
        let (said, faults) = Said::read(&file("lyceum.hi.yaml", text), "hi", &settings());
        let codes: Vec<_> = faults.iter().map(|fault| fault.code).collect();
        assert_eq!(codes, [codes::KEY_UNKNOWN; 3]);
        assert_eq!(said.over(&settings()).variables.len(), 1);
    }
}
