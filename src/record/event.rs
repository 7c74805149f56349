//! One event and its line: what may be read, what goes to quarantine.

use serde::Deserialize;
use serde_json::{Map, Value};

use super::seal::is_sealed;

/// Longest line, in bytes.
const LONGEST: usize = 1024;
/// Greatest whole number that JavaScript holds exactly.
const GREATEST: u64 = (1 << 53) - 1;
/// No calendar of a browser goes further.
const LAST_MOMENT: u64 = 8_640_000_000_000_000;
const DAY: i64 = 86_400_000;

/// Why a line does not count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LineFault {
    /// Over 1024 bytes.
    TooLong,
    /// JSON, but without a right checksum.
    Checksum,
    /// No JSON.
    NotJson,
    /// JSON that is no event.
    Shape,
}

impl LineFault {
    /// The word for it in contract cases.
    pub fn word(self) -> &'static str {
        match self {
            Self::TooLong => "too-long",
            Self::Checksum => "checksum",
            Self::NotJson => "not-json",
            Self::Shape => "shape",
        }
    }
}

/// Of one actor, item and day only the greatest `place` or `time` counts.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Register {
    kind: String,
    actor: String,
    item: String,
    day: i64,
}

/// One fact of a record. Fields that this version does not know stay in it.
#[derive(Debug, Clone, PartialEq)]
pub struct Event {
    /// Who wrote it: 72 random bits a page load, as twelve letters.
    pub actor: String,
    /// Its number with that actor, from 0.
    pub number: u64,
    /// Milliseconds since 1970.
    pub stamp: u64,
    /// What it is about: `open`, `done`, `answer`, …
    pub kind: String,
    fields: Map<String, Value>,
}

impl Event {
    /// Reads a line as stored and exported.
    ///
    /// # Errors
    /// Why the line goes to quarantine.
    pub fn read(line: &str) -> Result<Self, LineFault> {
        if line.len() > LONGEST {
            return Err(LineFault::TooLong);
        }
        match is_sealed(line) {
            None if read_json(line).is_none() => return Err(LineFault::NotJson),
            None | Some(false) => return Err(LineFault::Checksum),
            Some(true) => {}
        }
        Self::from_value(read_json(line).ok_or(LineFault::NotJson)?).ok_or(LineFault::Shape)
    }

    /// An event from its JSON; `None` for what has not the shape of one.
    pub fn from_value(value: Value) -> Option<Self> {
        let Value::Object(fields) = value else { return None };
        let actor = fields.get("a")?.as_str().filter(|actor| is_actor(actor))?.to_owned();
        let kind = fields.get("k")?.as_str().filter(|kind| !kind.is_empty())?.to_owned();
        let stamp = whole(fields.get("t")?).filter(|stamp| *stamp <= LAST_MOMENT)?;
        Some(Self { actor, number: whole(fields.get("n")?)?, stamp, kind, fields })
    }

    /// What tells it from all others: `actor/number`.
    pub fn identity(&self) -> String {
        format!("{}/{}", self.actor, self.number)
    }

    /// The item it is about, if it is about one.
    pub fn item(&self) -> Option<&str> {
        self.fields.get("o")?.as_str().filter(|item| !item.is_empty())
    }

    /// A text; empty where there is none.
    pub fn text(&self, field: &str) -> &str {
        self.fields.get(field).and_then(Value::as_str).unwrap_or("")
    }

    /// A list of texts; other members are dropped.
    pub fn texts(&self, field: &str) -> Vec<String> {
        let items = self.fields.get(field).and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
        items.iter().filter_map(Value::as_str).map(str::to_owned).collect()
    }

    /// A number, if there is one.
    pub fn number_field(&self, field: &str) -> Option<f64> {
        self.fields.get(field).and_then(Value::as_f64)
    }

    /// A whole number from 1; 0 for anything else.
    pub fn count(&self, field: &str) -> u64 {
        self.fields.get(field).and_then(whole).unwrap_or(0)
    }

    /// The register it belongs to, if it is of a kind that is kept in registers.
    pub fn register(&self) -> Option<Register> {
        if self.kind != "place" && self.kind != "time" {
            return None;
        }
        // no zone is further from Greenwich than a day
        let zone = self.number_field("z").filter(|zone| zone.fract() == 0.0 && zone.abs() <= 1440.0).unwrap_or(0.0);
        let local = i64::try_from(self.stamp).ok()?.saturating_add(zone as i64 * 60_000);
        Some(Register {
            kind: self.kind.clone(),
            actor: self.actor.clone(),
            item: self.text("o").to_owned(),
            day: local.div_euclid(DAY),
        })
    }
}

/// However deep it is: a line is short, and browsers have no limit.
fn read_json(line: &str) -> Option<Value> {
    let mut reader = serde_json::Deserializer::from_str(line);
    reader.disable_recursion_limit();
    let value = Value::deserialize(&mut reader).ok()?;
    reader.end().ok().map(|()| value)
}

fn is_actor(actor: &str) -> bool {
    actor.len() == 12 && actor.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
}

/// A whole number from 0 to 2^53 - 1; `7.0` is one, as in JavaScript.
fn whole(value: &Value) -> Option<u64> {
    let number = value.as_u64().or_else(|| {
        let number = value.as_f64()?;
        (number >= 0.0 && number.fract() == 0.0 && number <= GREATEST as f64).then_some(number as u64)
    });
    number.filter(|number| *number <= GREATEST)
}
