//! What a response is worth. Knows keys and picked choices; nothing of pages,
//! attempts or words.

use serde::Deserialize;

use super::compare::{equal_number, equal_text};
use crate::model::{Interval, Match};

/// An answer key.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Key {
    /// `choose_one`, `choose_any`, `fields`, `order`, `rating` or `open`
    pub kind: String,
    /// Points for a right response.
    pub points: f64,
    /// `all`, `proportional` or `right-only`
    pub credit: String,
    /// Its choices, for the kinds that have some.
    #[serde(default)]
    pub choices: Vec<KeyChoice>,
    /// Its fields, for `fields`.
    #[serde(default)]
    pub fields: Vec<KeyField>,
    /// Its steps, for `order`.
    #[serde(default)]
    pub steps: Vec<KeyStep>,
}

/// A field of an answer key: something picked from a list, a text, or a number.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(tag = "type", rename_all = "lowercase")]
pub enum KeyField {
    /// One of a list.
    Pick {
        /// Its id.
        id: String,
        /// Options any of which is right.
        right: Vec<String>,
    },
    /// Typed text.
    Text {
        /// Its id.
        id: String,
        /// How it is compared.
        #[serde(rename = "match")]
        mode: Match,
        /// Accepted texts.
        accept: Vec<String>,
    },
    /// A typed number.
    Number {
        /// Its id.
        id: String,
        /// Accepted numbers.
        accept: Vec<Interval>,
        /// Its unit, or empty.
        unit: String,
    },
}

impl KeyField {
    /// Its id.
    pub fn id(&self) -> &str {
        match self {
            Self::Pick { id, .. } | Self::Text { id, .. } | Self::Number { id, .. } => id,
        }
    }

    fn is_right(&self, given: &str) -> bool {
        match self {
            Self::Pick { right, .. } => right.iter().any(|option| option == given),
            Self::Text { mode, accept, .. } => accept.iter().any(|text| equal_text(text, given, *mode)),
            Self::Number { accept, unit, .. } => accept.iter().any(|interval| equal_number(*interval, unit, given)),
        }
    }
}

/// A step to be put in order.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct KeyStep {
    /// Its id.
    pub id: String,
    /// Its place, from 1; equal ranks may come in either order.
    pub rank: u32,
}

/// A choice of an answer key.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct KeyChoice {
    /// Its id.
    pub id: String,
    /// True for a right one.
    pub right: bool,
    /// Explicit credit in percent.
    pub credit: Option<f64>,
}

/// How a response turned out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// All of it is right.
    Right,
    /// Some of it is.
    Partly,
    /// None of it is.
    Wrong,
    /// It is kept; nothing in it is right or wrong.
    Kept,
}

impl Verdict {
    /// The word for it in data.
    pub fn word(self) -> &'static str {
        match self {
            Self::Right => "right",
            Self::Partly => "partly",
            Self::Wrong => "wrong",
            Self::Kept => "kept",
        }
    }
}

/// A marked response.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Mark {
    /// 0 to 1, four decimals.
    pub share: f64,
    /// Points, two decimals.
    pub score: f64,
    /// In a word.
    pub verdict: Verdict,
}

/// Marks a response: ids of the picked choices in any order, `field=value` texts, or
/// ids of steps in the learner's order.
pub fn mark(key: &Key, response: &[String]) -> Mark {
    if matches!(key.kind.as_str(), "rating" | "open") {
        return Mark { share: 0.0, score: 0.0, verdict: Verdict::Kept };
    }
    let picked: Vec<&KeyChoice> = key.choices.iter().filter(|choice| response.contains(&choice.id)).collect();
    let share = match key.kind.as_str() {
        "choose_any" => share_of_any(key, &picked),
        "fields" => share_of_fields(key, response),
        "order" => share_of_order(key, response),
        _ => share_of_one(&picked),
    };
    let share = round(share, 4);
    let strayed = key.kind == "choose_any" && picked.iter().any(|choice| !choice.right);
    let verdict = match share {
        share if share == 1.0 && !strayed => Verdict::Right,
        share if share > 0.0 => Verdict::Partly,
        _ => Verdict::Wrong,
    };
    Mark { share, score: round(share * key.points, 2), verdict }
}

fn share_of_fields(key: &Key, response: &[String]) -> f64 {
    let given = |id: &str| response.iter().find_map(|text| text.strip_prefix(id)?.strip_prefix('='));
    let right = key.fields.iter().filter(|field| given(field.id()).is_some_and(|given| field.is_right(given))).count();
    let all = key.fields.len();
    match (key.credit.as_str(), all) {
        (_, 0) => 0.0,
        ("all", all) => f64::from(u8::from(right == all)),
        _ => right as f64 / all as f64,
    }
}

fn share_of_order(key: &Key, response: &[String]) -> f64 {
    let ranks: Option<Vec<u32>> =
        response.iter().map(|id| key.steps.iter().find(|step| step.id == *id).map(|step| step.rank)).collect();
    let Some(ranks) = ranks.filter(|ranks| ranks.len() == key.steps.len() && all_different(response)) else {
        return 0.0;
    };
    let (mut ordered, mut pairs) = (0_u32, 0_u32);
    for (at, first) in ranks.iter().enumerate() {
        for later in ranks[at + 1..].iter().filter(|later| *later != first) {
            pairs += 1;
            ordered += u32::from(first < later);
        }
    }
    match (key.credit.as_str(), pairs) {
        (_, 0) => 1.0,
        ("all", _) => f64::from(u8::from(ordered == pairs)),
        ("right-only", _) => in_place(&ranks),
        _ => (2.0 * f64::from(ordered) / f64::from(pairs) - 1.0).max(0.0),
    }
}

/// The part of the steps that stand where their rank allows.
fn in_place(ranks: &[u32]) -> f64 {
    let mut wanted = ranks.to_vec();
    wanted.sort_unstable();
    let right = ranks.iter().zip(&wanted).filter(|(rank, wanted)| rank == wanted).count();
    right as f64 / ranks.len() as f64
}

fn all_different(ids: &[String]) -> bool {
    ids.iter().collect::<std::collections::BTreeSet<_>>().len() == ids.len()
}

fn share_of_one(picked: &[&KeyChoice]) -> f64 {
    match picked {
        [choice] if choice.right => 1.0,
        [choice] => (choice.credit.unwrap_or(0.0) / 100.0).clamp(0.0, 1.0),
        // two picked radio buttons cannot be; a damaged record could say so
        _ => 0.0,
    }
}

fn share_of_any(key: &Key, picked: &[&KeyChoice]) -> f64 {
    if key.credit == "all" {
        let right = key.choices.iter().filter(|choice| choice.right).count();
        return if picked.len() == right && picked.iter().all(|choice| choice.right) { 1.0 } else { 0.0 };
    }
    let plain = || key.choices.iter().filter(|choice| choice.credit.is_none());
    let rights = plain().filter(|choice| choice.right).count();
    let wrongs = plain().count() - rights;
    let given: f64 = key.choices.iter().map(|choice| choice.credit.unwrap_or(0.0).max(0.0)).sum();
    let right = (100.0 - given).max(0.0) / rights as f64;
    let wrong = if key.credit == "right-only" { 0.0 } else { -100.0 / wrongs as f64 };
    let weight = |choice: &&KeyChoice| choice.credit.unwrap_or(if choice.right { right } else { wrong });
    (picked.iter().map(weight).sum::<f64>() / 100.0).clamp(0.0, 1.0)
}

/// Half up on the binary value as it is, as JavaScript's `Math.round` does for
/// numbers that are not negative.
fn round(value: f64, places: i32) -> f64 {
    let scale = 10f64.powi(places);
    (value * scale).round() / scale
}
