//! A survey or a self-assessment: statements by dimension, and open questions.
//!
//! Nothing in it is right or wrong. How its answers become a picture is for the
//! scripts; this says what is asked and on which scale.

use super::{Body, OpenText, Scale, Statement};
use crate::diagnostic::Span;

/// What learners see once they have handed in.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum SurveyResult {
    /// Thanks, and their own answers.
    #[default]
    None,
    /// Each dimension now, last time and first time.
    Radar,
}

impl SurveyResult {
    /// The word for it in settings and data.
    pub fn word(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Radar => "radar",
        }
    }
}

/// A third of the scale.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Band {
    /// The low end.
    Low,
    /// The middle.
    Mid,
    /// The high end.
    High,
}

impl Band {
    /// All of them, the lowest first.
    pub const ALL: [Self; 3] = [Self::Low, Self::Mid, Self::High];

    /// The word for it in marks and markup.
    pub fn word(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::Mid => "mid",
            Self::High => "high",
        }
    }
}

/// Advice to those whose answers lie in one third of the scale.
#[derive(Debug, Clone, PartialEq)]
pub struct Advice {
    /// Which third.
    pub band: Band,
    /// The advice; links in it lead to lessons.
    pub text: Body,
    /// Its first line.
    pub span: Span,
}

/// What a section asks for.
#[derive(Debug, Clone, PartialEq)]
pub enum Asked {
    /// Statements to rate: a dimension.
    Statements(Vec<Statement>),
    /// A text in one's own words.
    Open(OpenText),
    /// Nothing that could be read; a check reports it.
    Nothing,
}

/// A heading of level 2 and what stands below it.
#[derive(Debug, Clone, PartialEq)]
pub struct SurveySection {
    /// Its id on the page.
    pub id: String,
    /// Its heading, inline markup.
    pub heading: Body,
    /// The same without markup.
    pub title: String,
    /// What stands before the first statement or the room for a text.
    pub intro: Body,
    /// What it asks for.
    pub asked: Asked,
    /// Advice by third of the scale, in the author's order.
    pub advice: Vec<Advice>,
    /// Its heading's line.
    pub span: Span,
}

impl SurveySection {
    /// Its statements; none for an open question.
    pub fn statements(&self) -> &[Statement] {
        match &self.asked {
            Asked::Statements(statements) => statements,
            _ => &[],
        }
    }

    /// True when it asks for a text.
    pub fn is_open(&self) -> bool {
        matches!(self.asked, Asked::Open(_))
    }
}

/// A survey's settings and sections.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Survey {
    /// The scale of all its statements, where one could be read.
    pub scale: Option<Scale>,
    /// True when the author named a scale, readable or not.
    pub has_scale: bool,
    /// What learners see in the end.
    pub result: SurveyResult,
    /// Where that is set.
    pub result_span: Span,
    /// True when nobody but the learner shall see it.
    pub private: bool,
    /// After how many days it is taken again, where it says so.
    pub again_days: Option<u32>,
    /// Its sections in reading order.
    pub sections: Vec<SurveySection>,
}

impl Survey {
    /// Sections with statements.
    pub fn dimensions(&self) -> impl Iterator<Item = &SurveySection> {
        self.sections.iter().filter(|section| matches!(section.asked, Asked::Statements(_)))
    }

    /// All its statements.
    pub fn statements(&self) -> impl Iterator<Item = &Statement> {
        self.sections.iter().flat_map(SurveySection::statements)
    }
}
