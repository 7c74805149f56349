//! `lyceum check --fix`: mends what needs no guessing, and tells what was mended.
//!
//! A site without an id gets one; feedback that stands unindented is indented; a lock in
//! two versions is joined; a translation says what it was made of. Every
//! change is read again before it is written: a file whose meaning would differ is left alone.

mod feedback;
mod site_id;
mod translations;

use std::io;
use std::path::Path;

use super::replace::replace;
use super::terminal::counted;
use crate::model::lock;
use crate::pipeline::load::{LOCK, Loader};
use crate::pipeline::parse::Contexts;

/// A file that was mended, or could not be.
#[derive(Debug)]
pub struct Mended {
    /// Path from the site's root.
    pub path: String,
    /// What was changed.
    pub what: String,
    /// Why it could not be written.
    pub failed: Option<io::Error>,
}

/// Keeps both sides of a lock that version control could not merge.
fn merge_lock(root: &Path, loader: &Loader) -> Option<Mended> {
    let file = loader.lock_file().ok().flatten()?;
    let reading = lock::read(&file);
    if reading.faults.is_empty() || !reading.is_merge() {
        return None;
    }
    let failed = replace(&root.join(LOCK), Some(&file.text), &lock::print(&reading.lock)).err();
    Some(Mended { path: LOCK.to_owned(), what: String::from("the ids of both versions are kept"), failed })
}

/// Mends the site in this folder. Without a site there is nothing to mend.
pub fn fix(root: &Path) -> Vec<Mended> {
    let mut mended = Vec::new();
    let mut loader = Loader::new(root);
    let Ok(site) = loader.site() else { return mended };
    let (site_file, settings) = (site.file, site.settings);
    let id = super::site_id::random();
    if let Some(text) = site_id::give(&site_file, &id) {
        let failed = replace(&root.join("lyceum.yaml"), Some(&site_file.text), &text).err();
        mended.push(Mended { path: site_file.path.clone(), what: format!("the site's id is {id}"), failed });
    }
    mended.extend(merge_lock(root, &loader));
    let contexts = Contexts::new(&settings);
    let sources = loader.load(&settings.languages).sources;
    mended.extend(translations::fix(root, &sources, &contexts));
    // as they are now
    for source in loader.load(&settings.languages).sources {
        if !source.name.kind.is_page() {
            continue;
        }
        if let Some((text, count)) = feedback::indent(&source, contexts.of(&source)) {
            let failed = replace(&root.join(&source.file.path), Some(&source.file.text), &text).err();
            let what = format!("{} of feedback indented", counted(count, "line"));
            mended.push(Mended { path: source.file.path.clone(), what, failed });
        }
    }
    mended
}
