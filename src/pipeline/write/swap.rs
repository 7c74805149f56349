//! Puts a finished tree in the place of the old one.
//!
//! One step where the system can exchange two folders; two renames where it
//! cannot; file by file, pages last, where the output cannot be moved at all.

use std::collections::HashSet;
use std::fs;
use std::io;
use std::path::Path;

use super::MARKER;
use super::claim::Folder;
use super::plan::{Item, Plan};
use super::stage::Stage;
use super::tree;

/// Makes the stage's tree the output. The old tree is then in the stage and goes with it.
pub(super) fn swap(stage: &Stage, folder: &Folder, plan: &Plan<'_>) -> io::Result<()> {
    if stage.is_inner {
        return replace(&stage.tree(), &folder.path, plan);
    }
    if !folder.holds_a_site {
        return move_in(&stage.tree(), &folder.path).or_else(|error| match folder.path.is_dir() {
            true => replace(&stage.tree(), &folder.path, plan),
            false => Err(error),
        });
    }
    if exchange(&stage.tree(), &folder.path).is_ok() || move_over(stage, &folder.path).is_ok() {
        return Ok(());
    }
    replace(&stage.tree(), &folder.path, plan)
}

/// Moves a tree to where nothing is, or an empty folder.
fn move_in(tree: &Path, out: &Path) -> io::Result<()> {
    // Windows does not rename onto an empty folder; elsewhere this is one step.
    if cfg!(windows) && out.is_dir() {
        fs::remove_dir(out)?;
    }
    fs::rename(tree, out)
}

#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
fn exchange(tree: &Path, out: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    Ok(renameat_with(CWD, tree, CWD, out, RenameFlags::EXCHANGE)?)
}

#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
fn exchange(_tree: &Path, _out: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

/// The old tree out, the new one in; the old one back if that fails.
fn move_over(stage: &Stage, out: &Path) -> io::Result<()> {
    fs::rename(out, stage.aside())?;
    fs::rename(stage.tree(), out).inspect_err(|_| _ = fs::rename(stage.aside(), out))
}

/// File by file: what pages use before the pages, and what the site no longer has at the end, so that
/// no page ever names a file that is not there yet.
fn replace(tree: &Path, out: &Path, plan: &Plan<'_>) -> io::Result<()> {
    fs::rename(tree.join(MARKER), out.join(MARKER))?;
    for inner in plan.folders() {
        let inner = out.join(inner);
        if fs::symlink_metadata(&inner).is_ok_and(|found| !found.is_dir()) {
            fs::remove_file(&inner)?;
        }
        fs::create_dir_all(&inner)?;
    }
    let is_page = |item: &&Item<'_>| item.artifact.path.ends_with(".html");
    let (pages, parts): (Vec<&Item<'_>>, Vec<&Item<'_>>) = plan.items.iter().partition(is_page);
    for item in parts.into_iter().chain(pages) {
        put_in_place(&tree.join(&*item.artifact.path), &out.join(&*item.artifact.path))?;
    }
    clear_others(out, plan)
}

fn put_in_place(new: &Path, old: &Path) -> io::Result<()> {
    if fs::symlink_metadata(old).is_ok_and(|found| found.is_dir()) {
        tree::clear(old)?;
    }
    fs::rename(new, old)
}

fn clear_others(out: &Path, plan: &Plan<'_>) -> io::Result<()> {
    let meant: HashSet<&str> = plan.items.iter().map(|item| &*item.artifact.path).collect();
    for file in tree::files(out)?.into_iter().filter(|file| !meant.contains(file.path.as_str())) {
        let path = out.join(&file.path);
        if path.is_dir() && !path.is_symlink() {
            fs::remove_dir(&path)?;
        } else {
            fs::remove_file(&path)?;
        }
        for folder in path.ancestors().skip(1).take_while(|folder| *folder != out) {
            // Fails on the first that still holds something.
            if fs::remove_dir(folder).is_err() {
                break;
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::artifact::{Artifact, ArtifactSet, Key};

    use super::super::{Target, claim, plan::Plan, write};
    use super::*;

    /// A site of these files, written to `site` in a folder that vanishes; then a stage of the others.
    fn between(old: &[&str], new: &[&str], check: impl Fn(&Stage, &Folder, &Plan<'_>)) {
        let root = tempfile::tempdir().expect("a folder");
        let (out, memory) = (root.path().join("site"), root.path().join(".lyceum"));
        let target = Target { out: &out, memory: &memory, protected: &[], inputs: Key::of(b""), told: "" };
        write(&set(old), &target, &|_| ()).expect("it is written");
        let (folder, new) = (claim::claim(&target).expect("ours"), set(new));
        let (stage, plan) = (Stage::new(&folder).expect("a stage"), Plan::of(&new, None));
        super::super::fill::fill(&stage, &folder, &plan, &|_| ()).expect("it is filled");
        check(&stage, &folder, &plan);
        let mut found: Vec<_> = tree::files(&folder.path).expect("files").into_iter().map(|file| file.path).collect();
        found.sort();
        assert_eq!(found, new.iter().map(|artifact| artifact.path.to_string()).collect::<Vec<_>>());
        assert!(folder.path.join(MARKER).is_file());
    }

    fn set(paths: &[&str]) -> ArtifactSet {
        let mut set = ArtifactSet::default();
        for path in paths {
            set.add(Artifact::of_bytes(*path, path.as_bytes())).expect("paths differ");
        }
        set
    }

    const OLD: [&str; 4] = ["a/b/c.html", "gone/d.html", "index.html", "was-file"];
    const NEW: [&str; 4] = ["a/b", "a/new.css", "index.html", "was-file/now-folder.html"];

    #[test]
    fn file_by_file_ends_in_the_new_tree() {
        between(&OLD, &NEW, |stage, folder, plan| replace(&stage.tree(), &folder.path, plan).expect("replaced"));
    }

    #[test]
    fn two_renames_end_in_the_new_tree() {
        between(&OLD, &NEW, |stage, folder, _| move_over(stage, &folder.path).expect("moved"));
    }

    #[test]
    fn an_exchange_leaves_the_old_tree_in_the_stage() {
        between(&OLD, &NEW, |stage, folder, plan| {
            swap(stage, folder, plan).expect("swapped");
            assert!(stage.tree().join("gone/d.html").is_file() || stage.aside().join("gone/d.html").is_file());
        });
    }
}
