//! The rules of a quiz or an exam: what counts, what is drawn and mixed, and what a
//! counted sitting allows.

use super::{Credit, Pool};
use crate::diagnostic::Span;

/// What is put in a new order at each try.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shuffle {
    /// Nothing.
    None,
    /// The options of each question.
    Answers,
    /// The questions.
    Questions,
    /// Both.
    All,
}

impl Shuffle {
    /// The word for it in settings and data.
    pub fn word(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Answers => "answers",
            Self::Questions => "questions",
            Self::All => "all",
        }
    }
}

/// One half of the pair that shows what a course has changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Half {
    /// Before the course; never passed or failed.
    Pretest,
    /// After it.
    Posttest,
}

impl Half {
    /// The word for it in settings and data.
    pub fn word(self) -> &'static str {
        match self {
            Self::Pretest => "pretest",
            Self::Posttest => "posttest",
        }
    }

    /// What it is compared with.
    pub fn other(self) -> Self {
        match self {
            Self::Pretest => Self::Posttest,
            Self::Posttest => Self::Pretest,
        }
    }
}

/// What a closed page does to the time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Clock {
    /// It stands still; the learner may pause too.
    Pauses,
    /// It goes on from the start.
    Runs,
}

impl Clock {
    /// The word for it in settings and data.
    pub fn word(self) -> &'static str {
        match self {
            Self::Pauses => "pauses",
            Self::Runs => "runs",
        }
    }
}

/// When learners see which answers are right.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ShowAnswers {
    /// After every try.
    Always,
    /// Once they have passed.
    AfterPass,
    /// Never here.
    Never,
}

impl ShowAnswers {
    /// The word for it in settings and data.
    pub fn word(self) -> &'static str {
        match self {
            Self::Always => "always",
            Self::AfterPass => "after_pass",
            Self::Never => "never",
        }
    }
}

/// What a sitting allows whose feedback comes at the end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ExamRules {
    /// Tries a learner has; any number where it does not say.
    pub attempts: Option<u32>,
    /// Minutes to wait after a try that did not pass.
    pub wait_minutes: Option<u32>,
    /// Minutes a sitting has; any number where it does not say.
    pub time_minutes: Option<u32>,
    /// What a closed page does to them.
    pub clock: Clock,
    /// When the right answers are shown.
    pub show_answers: ShowAnswers,
}

/// The rules of a quiz or an exam.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuizRules {
    /// Least score to pass, in percent; `None` takes the course's.
    pub pass: Option<u8>,
    /// What is shuffled.
    pub shuffle: Shuffle,
    /// How many questions are drawn; all where it does not say.
    pub draw: Option<usize>,
    /// Where `draw` is set.
    pub draw_span: Span,
    /// How partly right answers count.
    pub credit: Credit,
    /// Whether learners say how sure they are.
    pub confidence: bool,
    /// Which half of a pair it is.
    pub half: Option<Half>,
    /// Where that is set.
    pub half_span: Span,
    /// Rules of a sitting with feedback at the end; `None` where every answer is answered at once.
    pub exam: Option<ExamRules>,
    /// Pools, in the order of the file.
    pub pools: Vec<Pool>,
}

impl QuizRules {
    /// True for what is taken before a course and never passed or failed.
    pub fn is_pretest(&self) -> bool {
        self.half == Some(Half::Pretest)
    }
}
