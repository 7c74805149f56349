//! The sample courses answer all that the articles name from which they were written, and
//! hold every page they were planned with, in its languages. Both tables stand in
//! `tests/catalogue/`. Whether the words are well said, nobody can test here.

#![allow(clippy::expect_used, clippy::panic, reason = "a table that cannot be read must stop the test")]

#[path = "catalogue/cautions.rs"]
mod cautions;
#[path = "catalogue/pages.rs"]
mod pages;
#[path = "catalogue/rows.rs"]
mod rows;
#[path = "catalogue/site.rs"]
mod site;
#[path = "catalogue/sizes.rs"]
mod sizes;

use std::fs;
use std::path::PathBuf;

use serde::de::DeserializeOwned;

/// A file of the repository.
fn text_of(path: &str) -> Option<String> {
    fs::read_to_string(root().join(path)).ok()
}

/// A table. What is named twice in it is a fault, not a replacement.
fn table<T: DeserializeOwned>(name: &str) -> T {
    let path = format!("tests/catalogue/{name}.yaml");
    let text = text_of(&path).unwrap_or_else(|| panic!("there is no {path}"));
    let value: serde_yaml::Value = serde_yaml::from_str(&text).unwrap_or_else(|fault| panic!("{path}: {fault}"));
    serde_yaml::from_value(value).unwrap_or_else(|fault| panic!("{path}: {fault}"))
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}
