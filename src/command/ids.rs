//! What became of ids: written into `lyceum.lock`, and told in sentences.

use std::path::Path;

use super::fix::Mended;
use super::replace::replace;
use super::terminal::{Refusal, counted};
use crate::pipeline::Ids;
use crate::pipeline::load::LOCK;

/// So many sentences are printed; who moves a whole course need not read them all.
const MOST: usize = 20;

/// Writes the lock where it is not as it should be.
///
/// # Errors
/// Why it cannot be written.
pub fn write(root: &Path, ids: &Ids) -> Result<(), Refusal> {
    let Some(text) = &ids.text else { return Ok(()) };
    replace(&root.join(LOCK), ids.file.as_ref().map(|file| file.text.as_str()), text).map_err(|error| {
        let what = format!("{LOCK} cannot be written: {error}");
        Refusal::new(
            what,
            "nothing was written, because learners' records go by the ids in it; see that you may write there",
        )
    })
}

/// The same as a mended file.
pub fn mend(root: &Path, ids: &Ids) -> Option<Mended> {
    ids.text.as_ref()?;
    let failed = write(root, ids).err().map(|refusal| std::io::Error::other(refusal.what));
    let what = format!("{}\n{}", outline(ids), sentences(ids)).trim_end().to_owned();
    Some(Mended { path: LOCK.to_owned(), what, failed })
}

/// What is said after a build: one sentence a change.
pub fn told(ids: &Ids) -> String {
    let mut out = sentences(ids);
    if ids.text.is_some() {
        out.push_str(&format!("{LOCK}: {}. Keep it with the courses.\n", outline(ids)));
    }
    out
}

/// What is said where the lock may not change, and would.
pub fn would_change(ids: &Ids) -> String {
    let outline = outline(ids);
    format!(
        "{}{LOCK} is not up to date ({outline}), and --locked keeps it as it is. Nothing was written.\n\
         Run `lyceum build` or `lyceum check --fix` where the courses are written, and keep {LOCK} with them.\n",
        sentences(ids)
    )
}

/// What is said when the site could not be written.
pub fn nothing_else(ids: &Ids) -> &'static str {
    if ids.text.is_some() { "Nothing was written but lyceum.lock.\n" } else { "Nothing was written.\n" }
}

fn sentences(ids: &Ids) -> String {
    let changes = &ids.recognised.changes;
    let mut out: String = changes.iter().take(MOST).map(|change| capital(&change.to_string()) + ".\n").collect();
    if changes.len() > MOST {
        out.push_str(&format!("And {} like these.\n", counted(changes.len() - MOST, "change")));
    }
    out
}

/// `5 new ids, 1 change`
fn outline(ids: &Ids) -> String {
    let (added, changes) = (ids.recognised.added, ids.recognised.changes.len());
    let parts = [(added, "new id"), (changes, "change")].into_iter().filter(|(number, _)| *number > 0);
    let parts: Vec<String> = parts.map(|(number, what)| counted(number, what)).collect();
    if parts.is_empty() { String::from("brought up to date") } else { parts.join(", ") }
}

fn capital(sentence: &str) -> String {
    let mut letters = sentence.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
