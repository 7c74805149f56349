//! The first line of a record's file: whose it is, from which site, what it holds. It
//! comes from outside: what has the wrong type reads as absent.

use serde::Serialize;
use serde_json::Value;

/// What the first line of a record's file names itself.
pub const FORMAT: &str = "lyceum-record";
const LONGEST_NAME: usize = 120;
const MOST_SHARES: usize = 20;

/// How the key of a locked file is made from its passphrase.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Locked {
    /// Rounds of PBKDF2.
    pub rounds: u64,
    /// Salt in base64.
    pub salt: String,
}

/// What the first line says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Header {
    /// Version of the format.
    pub version: u64,
    /// Id of the site.
    pub site: String,
    /// Name of the profile in the browser.
    pub profile: String,
    /// The learner's name as they gave it, or empty.
    pub name: String,
    /// `learner`, or `trainer` for a file that holds only what was ticked.
    #[serde(rename = "for")]
    pub reader: String,
    /// What was ticked.
    pub holds: Vec<String>,
    /// When it was written, in milliseconds since 1970.
    pub made: u64,
    /// How many events it had then.
    pub events: u64,
    /// How it is locked, if it is.
    pub locked: Option<Locked>,
}

impl Header {
    /// Reads the first line; `None` for one without a version.
    pub(super) fn read(value: &Value) -> Option<Self> {
        let holds = value["holds"].as_array().map_or(&[][..], Vec::as_slice);
        let locked = Some(&value["locked"]).filter(|locked| !locked.is_null());
        Some(Self {
            version: Some(count(&value["version"])).filter(|version| *version > 0)?,
            site: short(&value["site"]),
            profile: short(&value["profile"]),
            name: short(&value["name"]),
            reader: String::from(if value["for"] == "trainer" { "trainer" } else { "learner" }),
            holds: holds.iter().filter(|one| one.is_string()).take(MOST_SHARES).map(short).collect(),
            made: count(&value["made"]),
            events: count(&value["counts"]["events"]),
            locked: locked.map(|locked| Locked {
                rounds: count(&locked["rounds"]),
                salt: locked["salt"].as_str().unwrap_or("").to_owned(),
            }),
        })
    }
}

/// What a file says about itself when it is written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct About {
    /// Id of the site.
    pub site: String,
    /// Name of the profile in the browser.
    pub profile: String,
    /// The learner's name, or empty.
    pub name: String,
    /// `learner` or `trainer`.
    #[serde(rename = "for")]
    pub reader: String,
    /// What was ticked for a trainer.
    pub holds: Vec<String>,
    /// When, in milliseconds since 1970.
    pub made: u64,
}

/// What a file holds, counted when it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// Events.
    pub events: u64,
    /// Lessons done.
    pub done: u64,
    /// Answers given.
    pub answers: u64,
    /// Whole attempts handed in.
    pub attempts: u64,
}

/// The first line, as it is written.
#[derive(Serialize)]
pub(super) struct Written<'a> {
    pub format: &'static str,
    pub version: u32,
    #[serde(flatten)]
    pub about: &'a About,
    pub counts: Counts,
}

fn count(value: &Value) -> u64 {
    let number = value.as_u64().or_else(|| {
        let number = value.as_f64()?;
        (number >= 0.0 && number.fract() == 0.0 && number < 9.1e15).then_some(number as u64)
    });
    number.filter(|number| *number < 1 << 53).unwrap_or(0)
}

fn short(value: &Value) -> String {
    value.as_str().unwrap_or("").chars().take(LONGEST_NAME).collect()
}
