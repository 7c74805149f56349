//! View of what is counted: the facts of its start page.

use serde::Serialize;

use super::{Frame, InCourse, QuizFacts};

/// More time, as it can be chosen before the start.
#[derive(Debug, Clone, Serialize)]
pub struct MoreTime {
    /// 1, 1.25, 1.5 or 2; 0 for no limit
    pub factor: &'static str,
    /// Minutes; 0 for no limit.
    pub minutes: u32,
}

/// The rules of a sitting with feedback at the end.
#[derive(Debug, Clone, Serialize)]
pub struct ExamFacts {
    /// Minutes; 0 for no limit.
    pub minutes: u32,
    /// pauses or runs
    pub clock: &'static str,
    /// Times to choose from; none where there is no limit.
    pub times: Vec<MoreTime>,
    /// Tries; 0 for any number.
    pub attempts: u32,
    /// Time to wait after a try that did not pass, in words, or empty.
    pub wait: String,
    /// always, after_pass or never
    pub show_answers: &'static str,
    /// Address of its course's certificate, or empty.
    pub certificate: String,
}

/// An exam, or a quiz with feedback at the end.
#[derive(Debug, Clone, Serialize)]
pub struct ExamView {
    /// What every page has.
    #[serde(flatten)]
    pub frame: Frame,
    /// Where it stands.
    #[serde(flatten)]
    pub place: InCourse,
    /// What it shares with quizzes.
    pub quiz: QuizFacts,
    /// Its own rules.
    pub exam: ExamFacts,
}
