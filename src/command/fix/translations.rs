//! Writes into each translation that does not say so what it was made of: the original as it is now.

use std::collections::HashMap;
use std::path::Path;
use std::sync::Arc;

use super::{Mended, replace};
use crate::pipeline::load::{Source, Spot};
use crate::pipeline::parse::{Contexts, parse, with_code};

/// Mends the translations among these files.
pub fn fix(root: &Path, sources: &[Arc<Source>], contexts: &Contexts) -> Vec<Mended> {
    let originals = sources.iter().filter(|source| source.name.language.is_none());
    let originals: HashMap<Spot<'_>, &Arc<Source>> = originals.map(|source| (source.name.spot(), source)).collect();
    let translations = sources.iter().filter(|source| source.name.language.is_some());
    let mend = |source: &Arc<Source>| {
        let original = originals.get(&source.name.spot())?;
        let (own, first) = (parse(source, contexts.of(source)), parse(original, contexts.of(original)));
        let text = with_code(&source.file, &own, &first)?;
        let failed = replace(&root.join(&source.file.path), Some(&source.file.text), &text).err();
        let what =
            String::from("`of` holds what of its original it was made of, taken to be the original as it is now");
        Some(Mended { path: source.file.path.clone(), what, failed })
    };
    translations.filter_map(mend).collect()
}
