//! Replaces an author's file in one step: whoever reads it finds the old text or the new one.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;

/// Puts `after` in the place of `before`; `None` for a file that is not there yet.
///
/// # Errors
/// What the disk said; or that the file changed since it was read. It is then as it was.
pub fn replace(path: &Path, before: Option<&str>, after: &str) -> io::Result<()> {
    // the file behind a link is replaced, not the link
    let path = if before.is_some() { path.canonicalize()? } else { path.to_owned() };
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    // a name with a dot in front is never taken for a page
    let beside = path.with_file_name(format!(".{name}.{}.lyceum", std::process::id()));
    let outcome = fill(&beside, before.map(|_| path.as_path()), after).and_then(|()| {
        let is_as_before = match before {
            Some(before) => fs::read(&path)? == before.as_bytes(),
            None => !path.try_exists()?,
        };
        if !is_as_before {
            return Err(io::Error::other("it was changed in this moment; run the command again"));
        }
        fs::rename(&beside, &path)
    });
    if outcome.is_err() {
        // the fault is already being told
        let _gone = fs::remove_file(&beside);
    }
    outcome
}

fn fill(beside: &Path, like: Option<&Path>, text: &str) -> io::Result<()> {
    let mut file = File::create_new(beside)?;
    file.write_all(text.as_bytes())?;
    if let Some(like) = like {
        file.set_permissions(fs::metadata(like)?.permissions())?;
    }
    file.sync_all()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_changed_meanwhile_is_left_alone() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("a.md");
        fs::write(&file, "newer").expect("written");
        assert!(replace(&file, Some("older"), "mended").is_err());
        assert_eq!(fs::read_to_string(&file).expect("there"), "newer");
        assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 1);
    }

    #[cfg(unix)]
    #[test]
    fn links_and_rights_stay() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().expect("a folder");
        let (file, link) = (folder.path().join("a.md"), folder.path().join("b.md"));
        fs::write(&file, "old").expect("written");
        fs::set_permissions(&file, fs::Permissions::from_mode(0o640)).expect("set");
        std::os::unix::fs::symlink(&file, &link).expect("linked");
        replace(&link, Some("old"), "new").expect("replaced");
        assert!(link.is_symlink());
        assert_eq!(fs::read_to_string(&file).expect("there"), "new");
        assert_eq!(fs::metadata(&file).expect("there").permissions().mode() & 0o777, 0o640);
    }
}
