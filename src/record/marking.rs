//! What a response is worth. Knows keys and picked choices; nothing of pages,
//! attempts or words.

use serde::Deserialize;

/// An answer key.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Key {
    /// `choose_one` or `choose_any`
    pub kind: String,
    /// Points for a right response.
    pub points: f64,
    /// `all`, `proportional` or `right-only`
    pub credit: String,
    /// Its choices.
    pub choices: Vec<KeyChoice>,
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
}

impl Verdict {
    /// The word for it in data.
    pub fn word(self) -> &'static str {
        match self {
            Self::Right => "right",
            Self::Partly => "partly",
            Self::Wrong => "wrong",
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

/// Marks a response: ids of the picked choices, in any order.
pub fn mark(key: &Key, response: &[String]) -> Mark {
    let picked: Vec<&KeyChoice> = key.choices.iter().filter(|choice| response.contains(&choice.id)).collect();
    let picks_any = key.kind == "choose_any";
    let share = round(if picks_any { share_of_any(key, &picked) } else { share_of_one(&picked) }, 4);
    let strayed = picks_any && picked.iter().any(|choice| !choice.right);
    let verdict = match share {
        share if share == 1.0 && !strayed => Verdict::Right,
        share if share > 0.0 => Verdict::Partly,
        _ => Verdict::Wrong,
    };
    Mark { share, score: round(share * key.points, 2), verdict }
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
