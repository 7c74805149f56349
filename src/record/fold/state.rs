//! What a record comes to: the shapes that pages, reports and the browser share.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde::Serialize;

use super::Register;

/// Where a learner was.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Place {
    /// Page.
    pub page: String,
    /// Section, or empty.
    pub section: String,
    /// When.
    pub at: u64,
}

/// What is known of a page.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct PageState {
    /// When it was first opened.
    pub opened_at: Option<u64>,
    /// Whether it is done.
    pub done: bool,
    /// When it was first done.
    pub done_at: Option<u64>,
    /// Revision of its words when it was last marked done, or empty.
    pub revision: String,
    /// Seconds spent on it.
    pub seconds: u64,
    /// Where the learner was last.
    pub place: Option<Place>,
}

/// One response.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Given {
    /// When.
    pub at: u64,
    /// Revision of the answer key it was given to.
    pub revision: String,
    /// Picked choices.
    pub choices: Vec<String>,
    /// What it was worth, 0 to 1.
    pub share: f64,
    /// Hints used.
    pub hints: u64,
    /// `guess`, `fairly`, `sure`, or empty.
    pub confidence: String,
    /// The run it belongs to, or empty.
    pub run: String,
}

/// What is known of a question.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct QuestionState {
    /// How often it was answered.
    pub attempts: u64,
    /// The first response.
    pub first: Given,
    /// The best response; of equals the earliest.
    pub best: Given,
    /// The last response.
    pub last: Given,
}

/// A quiz that was handed in.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Attempt {
    /// When.
    pub at: u64,
    /// Its run.
    pub run: String,
    /// What it was worth, 0 to 1.
    pub share: f64,
    /// Points reached.
    pub points: f64,
    /// Points there were.
    pub possible: f64,
    /// Pass mark in percent, if there was one.
    pub pass: Option<f64>,
    /// Whether it was passed.
    pub passed: bool,
    /// Version of the course.
    pub version: String,
    /// `wrong` for a run over missed questions only.
    pub only: String,
    /// The scene a scenario ended at, or empty.
    pub end: String,
}

/// One sitting of a quiz, an exam, a survey or a scenario.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Run {
    /// When it began.
    pub started_at: Option<u64>,
    /// Its questions in their order.
    pub questions: Vec<String>,
    /// `wrong` for a run over missed questions only.
    pub only: String,
    /// Time factor the learner chose, 0 for no limit.
    pub factor: Option<f64>,
    /// Seconds of its time that are used up.
    pub used: u64,
    /// First response to each.
    pub answers: BTreeMap<String, Given>,
    /// What is picked now, unmarked, by question.
    pub picks: BTreeMap<String, Vec<String>>,
    /// Questions flagged, sorted.
    pub flags: Vec<String>,
    /// Ratings by section, `ROW=VALUE`.
    pub rates: BTreeMap<String, Vec<String>>,
    /// The way through a scenario: scene and choice of each step.
    pub steps: Vec<(String, String)>,
    /// What was handed in.
    pub attempt: Option<Attempt>,
}

/// A text of the learner's own.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Note {
    /// The text; empty when it was taken back.
    pub text: String,
    /// When.
    pub at: u64,
}

/// What is ticked on a checklist.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Ticks {
    /// Ids of the items.
    pub ids: Vec<String>,
    /// When.
    pub at: u64,
}

/// How far a plan is.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PlanState {
    /// Its day as the learner gave it, or empty.
    pub day: String,
    /// Whether it is done.
    pub done: bool,
    /// When this was said.
    pub at: u64,
}

/// A certificate as it was made.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Certified {
    /// The name on it.
    pub name: String,
    /// Its code.
    pub code: String,
    /// The day it is of, counted from 1970 on the learner's own calendar.
    pub day: u64,
    /// The share of the points it was passed with, 0 to 1; none where nothing was tested.
    pub share: Option<f64>,
    /// Version of the course.
    pub version: String,
    /// The sitting that earned it, or empty.
    pub run: String,
    /// When it was made.
    pub at: u64,
}

/// How well something was known, for the dates of the review.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Grade {
    /// Not, or not wholly.
    Again,
    /// With a hint, or by a guess.
    Hard,
    /// Known.
    Good,
    /// Known for sure.
    Easy,
}

/// Something was practised.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Practice {
    /// When.
    pub at: u64,
    /// How well it went.
    pub grade: Grade,
}

/// Whose record it is, as they wrote it themselves.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Learner {
    /// Name.
    pub name: String,
    /// Staff number, or empty.
    pub staff: String,
    /// When this was said.
    pub at: u64,
}

/// A whole record, folded.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Folded {
    /// Events counted.
    pub events: u64,
    /// Events that this version cannot read.
    pub unknown: u64,
    /// Pages by id.
    pub pages: BTreeMap<String, PageState>,
    /// Questions by id.
    pub questions: BTreeMap<String, QuestionState>,
    /// Runs by page and name.
    pub runs: BTreeMap<String, BTreeMap<String, Run>>,
    /// Where the learner was last.
    pub place: Option<Place>,
    /// Whose record it is.
    pub learner: Option<Learner>,
    /// Notes by item.
    pub notes: BTreeMap<String, Note>,
    /// Checklists by id.
    pub ticks: BTreeMap<String, Ticks>,
    /// Plans by id.
    pub plans: BTreeMap<String, PlanState>,
    /// Certificates by course, the oldest first.
    pub certificates: BTreeMap<String, Vec<Certified>>,
    /// What was practised, by item.
    pub practice: BTreeMap<String, Vec<Practice>>,
    /// Items set aside from the review, sorted.
    pub suspended: Vec<String>,
    /// When what was due was last spread over some days.
    pub spread_at: Option<u64>,
    #[serde(skip)]
    pub(super) seconds: HashMap<(Register, String), u64>,
    /// The pages that each run was begun on.
    #[serde(skip)]
    pub(super) homes: HashMap<String, BTreeSet<String>>,
    /// Parts of notes by group, number of parts and item.
    #[serde(skip)]
    pub(super) parts: HashMap<(String, u64, String), BTreeMap<u64, String>>,
}
