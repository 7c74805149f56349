//! The site's own logo, as `brand.logo` in `lyceum.yaml` names it.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use crate::artifact::Key;
use crate::config::Settings;
use crate::diagnostic::{Diagnostic, codes};

/// Largest logo: it is loaded with every page.
const LARGEST: usize = 200 * 1024;

/// A logo, read.
#[derive(Debug, Clone)]
pub struct BrandFile {
    /// Ending of its name, in lower case.
    pub ending: String,
    /// Its bytes.
    pub bytes: Arc<[u8]>,
    /// Fingerprint of both.
    pub key: Key,
}

/// Reads the site's logo, if it names one.
///
/// # Errors
/// A logo that is not there, no image, too large, or outside the site's folder.
pub fn read(root: &Path, settings: &Settings) -> Result<Option<BrandFile>, Box<Diagnostic>> {
    let Some(path) = &settings.brand.logo else { return Ok(None) };
    let file = root.join(path);
    let inside =
        root.canonicalize().ok().zip(file.canonicalize().ok()).is_some_and(|(root, file)| file.starts_with(root));
    if path.contains("..") || !inside {
        return Err(fault(
            path,
            "is not a file in the site's folder",
            "write its path as seen from lyceum.yaml, such as `logo: brand/logo.svg`",
        ));
    }
    let ending = path.rsplit('.').next().unwrap_or("").to_lowercase();
    if !["svg", "png", "webp", "jpg", "jpeg"].contains(&ending.as_str()) {
        return Err(fault(path, "is no image that browsers show everywhere", "use SVG, PNG, WebP or JPEG"));
    }
    let bytes = fs::read(&file)
        .map_err(|error| fault(path, &format!("cannot be read: {error}"), "check that you may read it"))?;
    if bytes.len() > LARGEST {
        return Err(fault(
            path,
            "has over 200 kB, and it is loaded with every page",
            "save it smaller: 64 pixels high is enough",
        ));
    }
    let key = Key::join([Key::of(ending.as_bytes()), Key::of(&bytes)]);
    Ok(Some(BrandFile { ending, bytes: bytes.into(), key }))
}

fn fault(path: &str, what: &str, help: &str) -> Box<Diagnostic> {
    let fault = Diagnostic::new(codes::VALUE_WRONG, format!("the logo {path} {what}")).on_path("lyceum.yaml");
    Box::new(fault.help(help))
}
