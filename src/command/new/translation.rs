//! `lyceum new translation LANGUAGE PATH`: copies of pages, ready to be translated.
//!
//! A page, a folder, a whole course or the whole site; what has a translation already is left alone.

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::{Refused, create, faults_of};
use crate::artifact::{Artifact, ArtifactSet};
use crate::cli::NewArgs;
use crate::command::terminal::{Refusal, counted};
use crate::config::Settings;
use crate::diagnostic::{Diagnostic, did_you_mean};
use crate::pipeline::load::{Loader, Source, Spot};
use crate::pipeline::parse::{Contexts, copy, parse};

/// Files that are named after they were made, at most.
const NAMED: usize = 12;

/// Makes the copies; gives what is to be told.
///
/// # Errors
/// Why nothing was made.
pub fn make(args: &NewArgs) -> Result<String, Refused> {
    let language = args.path.to_string_lossy().into_owned();
    let Some(of) = &args.of else {
        let remedy = "name it behind the language: `lyceum new translation hi courses/customer-calls`";
        return Err(Refusal::new("it is not said what is to be translated", remedy).into());
    };
    let (root, inner) = find(of)?;
    let mut loader = Loader::new(&root);
    let site = loader.site().map_err(|fault| refused(*fault))?;
    check_language(&language, &site.settings)?;
    let sources = loader.load(&site.settings.languages).sources;
    let missing = missing(&sources, &inner, &language, of)?;
    let contexts = Contexts::new(&site.settings);
    let mut artifacts = ArtifactSet::default();
    for source in &missing {
        let text = copy(&parse(source, contexts.of(source)), &language);
        // every file has a name of its own
        let _added = artifacts.add(Artifact::of_bytes(path_in(&source.file.path, &language), text.into_bytes()));
    }
    let created = create::create(&artifacts, &root)?;
    let faults: Vec<Diagnostic> = faults_of(&artifacts, &root).into_iter().filter(Diagnostic::is_error).collect();
    if faults.is_empty() {
        return Ok(told(&created.files, &language));
    }
    created.undo();
    let what = format!("what is in {} cannot be translated yet; nothing was made", of.display());
    Err(Refused { refusal: Refusal::new(what, "mend what is told above first"), faults })
}

fn refused(fault: Diagnostic) -> Refused {
    Refused { refusal: Refusal::new("there is no site to translate", "see above"), faults: vec![fault] }
}

/// The site around a path, and the path in it; empty for the site itself.
fn find(typed: &Path) -> Result<(PathBuf, String), Refusal> {
    let path = typed.canonicalize().map_err(|_| {
        let what = format!("there is no {}", typed.display());
        Refusal::new(what, "name a page or a folder as it lies on disk, such as courses/customer-calls")
    })?;
    let Some(root) = path.ancestors().find(|folder| folder.join("lyceum.yaml").is_file()) else {
        let what = format!("{} lies in no site: there is no lyceum.yaml in a folder above it", typed.display());
        return Err(Refusal::new(what, "go to your site's folder and try again"));
    };
    let inner = path.strip_prefix(root).unwrap_or(&path);
    let parts: Vec<_> = inner.iter().map(|part| part.to_string_lossy()).collect();
    Ok((root.to_owned(), parts.join("/")))
}

fn check_language(language: &str, settings: &Settings) -> Result<(), Refusal> {
    let (first, others) =
        settings.languages.split_first().map_or(("", &[][..]), |(first, rest)| (first.as_str(), rest));
    if others.iter().any(|other| other == language) {
        return Ok(());
    }
    if language == first {
        let what = format!("`{language}` is the language that the site is written in");
        return Err(Refusal::new(what, "name the language to translate into: `lyceum new translation hi …`"));
    }
    let near = did_you_mean(language, others.iter().map(String::as_str));
    let all = settings.languages.join(", ");
    let remedy = near.map_or_else(
        || format!("add it in lyceum.yaml first: `languages: [{all}, {language}]`"),
        |near| format!("did you mean `{near}`?"),
    );
    Err(Refusal::new(format!("the site has no language `{language}`, only {all}"), remedy))
}

/// The originals under a path that have no translation into this language.
fn missing<'a>(
    sources: &'a [Arc<Source>],
    inner: &str,
    language: &str,
    typed: &Path,
) -> Result<Vec<&'a Arc<Source>>, Refusal> {
    let is_inside = |source: &&Arc<Source>| {
        let rest = source.file.path.strip_prefix(inner);
        inner.is_empty() || rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    let found: Vec<&Arc<Source>> =
        sources.iter().filter(|source| source.name.language.is_none()).filter(is_inside).collect();
    if found.is_empty() {
        let what = format!("{} is no page and holds none that could be translated", typed.display());
        return Err(Refusal::new(what, "name an original, a folder of pages, or the site's folder"));
    }
    let translations = sources.iter().filter(|source| source.name.language.as_deref() == Some(language));
    let known: HashSet<Spot<'_>> = translations.map(|source| source.name.spot()).collect();
    let missing: Vec<_> = found.iter().copied().filter(|source| !known.contains(&source.name.spot())).collect();
    if missing.is_empty() {
        let what = match found.as_slice() {
            [one] => format!("{} is there already", path_in(&one.file.path, language)),
            all => format!("all {} have a translation into `{language}` already", counted(all.len(), "file")),
        };
        let remedy = format!("`lyceum stats --language {language}` tells what is older than its original");
        return Err(Refusal::new(what, remedy));
    }
    Ok(missing)
}

/// `courses/a/01-b.quiz.md` in Hindi is `courses/a/01-b.quiz.hi.md`.
fn path_in(path: &str, language: &str) -> String {
    format!("{}.{language}.md", path.strip_suffix(".md").unwrap_or(path))
}

fn told(files: &[String], language: &str) -> String {
    let named: String = files.iter().take(NAMED).map(|file| format!("  {file}\n")).collect();
    let more = match files.len().checked_sub(NAMED) {
        Some(more) if more > 0 => format!("  and {more} more\n"),
        _ => String::new(),
    };
    format!(
        "Made {}:\n{named}{more}\nPut your own words in the place of the others; a note on top of each file tells what stays.\n\
         `lyceum check` tells what is still in the first language, `lyceum stats --language {language}` how far you are.\n",
        counted(files.len(), "file")
    )
}
