//! Artifacts → new files. Overwrites nothing, and leaves nothing behind where it fails.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

use crate::artifact::{ArtifactSet, Recipe};
use crate::command::terminal::Refusal;

/// Files and folders that were not there before.
#[derive(Debug, Default)]
pub struct Created {
    /// Paths of the files, as the artifacts name them.
    pub files: Vec<String>,
    on_disk: Vec<PathBuf>,
    folders: Vec<PathBuf>,
}

impl Created {
    /// Takes everything away again.
    pub fn undo(self) {
        // what cannot be taken away stays: a folder in which somebody put something meanwhile
        for file in self.on_disk {
            let _kept = fs::remove_file(file);
        }
        for folder in self.folders.iter().rev() {
            let _kept = fs::remove_dir(folder);
        }
    }

    fn file(&mut self, path: &str, disk: PathBuf, bytes: &[u8]) -> io::Result<()> {
        self.folder(disk.parent().unwrap_or(Path::new("")))?;
        let mut file = File::create_new(&disk)?;
        self.on_disk.push(disk);
        self.files.push(path.to_owned());
        file.write_all(bytes)
    }

    fn folder(&mut self, folder: &Path) -> io::Result<()> {
        let missing: Vec<&Path> = folder.ancestors().take_while(|folder| !folder.exists()).collect();
        for folder in missing.into_iter().rev() {
            fs::create_dir(folder)?;
            self.folders.push(folder.to_owned());
        }
        Ok(())
    }
}

/// Writes artifacts as new files in a folder.
///
/// # Errors
/// Why not. Nothing is then left behind.
pub fn create(artifacts: &ArtifactSet, root: &Path) -> Result<Created, Refusal> {
    let mut created = Created::default();
    for artifact in artifacts.iter() {
        // starters are short texts that lie in the program
        let Recipe::Bytes(bytes) = &artifact.recipe else { continue };
        if let Err(error) = created.file(&artifact.path, root.join(&*artifact.path), bytes) {
            created.undo();
            return Err(refusal(&artifact.path, root, &error));
        }
    }
    Ok(created)
}

fn refusal(path: &str, root: &Path, error: &io::Error) -> Refusal {
    match error.kind() {
        ErrorKind::AlreadyExists => {
            Refusal::new(format!("{path} is there already"), "choose another name: nothing is overwritten")
        }
        ErrorKind::PermissionDenied => {
            Refusal::new(format!("you may not write in {}", root.display()), "choose another folder")
        }
        ErrorKind::NotADirectory => {
            Refusal::new(format!("a file lies where the folder {} should be", root.display()), "name another folder")
        }
        _ => Refusal::new(
            format!("{path} cannot be written in {}: {error}", root.display()),
            "choose another folder, or look after the disk",
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::artifact::Artifact;

    #[test]
    fn nothing_is_overwritten_and_nothing_left_behind() {
        let folder = tempfile::tempdir().expect("a folder");
        fs::write(folder.path().join("b.md"), "mine").expect("written");
        let mut artifacts = ArtifactSet::default();
        for path in ["a/new.md", "b.md"] {
            artifacts.add(Artifact::of_bytes(path, *b"new")).expect("free");
        }
        let refused = create(&artifacts, folder.path()).expect_err("b.md is there");
        assert_eq!(refused.what, "b.md is there already");
        assert!(!folder.path().join("a").exists());
        assert_eq!(fs::read(folder.path().join("b.md")).expect("there"), b"mine");
    }
}
