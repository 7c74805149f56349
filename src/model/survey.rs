//! A survey or a self-assessment: statements by dimension, and open questions.
//!
//! Nothing in it is right or wrong. How its answers become a picture is for the
//! scripts; this says what is asked and on which scale.

use super::{Body, OpenText, Question, QuestionKind, Rating, Scale, Statement};
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
    /// True when the author gave that id.
    pub is_named: bool,
    /// Its name in learners' records: the id it had when it was first there.
    pub record: String,
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

    /// As the question it is, for those who know questions again: its heading asks, its
    /// statements are the options.
    pub fn as_question(&self) -> Question {
        let kind = match &self.asked {
            Asked::Statements(statements) => {
                QuestionKind::Rating(Rating { statements: statements.clone(), ..Rating::default() })
            }
            Asked::Open(text) => QuestionKind::Open(text.clone()),
            Asked::Nothing => QuestionKind::Unreadable,
        };
        let list = Question::of_list(&self.id, self.is_named, &self.title, []);
        Question { stem: self.heading.clone(), kind, span: self.span, objective_span: self.span, ..list }
    }

    /// The same section under the ids of a question made of it, on the page of this id, which goes on for
    /// those of `was`.
    #[must_use]
    pub fn named_as(&self, question: &Question, page: &str, was: &[String]) -> Self {
        let mut section = self.clone();
        let record = question.record_name(page);
        // what came from a page that is still another begins anew
        if record.rsplit_once('#').is_none_or(|(first, _)| was.iter().any(|was| was == first)) {
            record.clone_into(&mut section.record);
        }
        if let (Asked::Statements(statements), QuestionKind::Rating(rating)) = (&mut section.asked, &question.kind) {
            for (statement, named) in statements.iter_mut().zip(&rating.statements) {
                statement.id.clone_from(&named.id);
            }
        }
        section
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

#[cfg(test)]
mod tests {
    use super::*;

    fn section(id: &str, statements: &[&str]) -> SurveySection {
        let statement = |words: &&str| Statement {
            id: words.to_lowercase(),
            text: Body::default(),
            words: (*words).to_owned(),
            reversed: *words == "Late",
            span: Span::default(),
        };
        SurveySection {
            id: id.to_owned(),
            is_named: false,
            record: id.to_owned(),
            heading: Body::default(),
            title: id.to_owned(),
            intro: Body::default(),
            asked: Asked::Statements(statements.iter().map(statement).collect()),
            advice: Vec::new(),
            span: Span::default(),
        }
    }

    #[test]
    fn a_reworded_section_keeps_its_name_in_records_and_those_of_its_statements() {
        let now = section("our-team", &["Early", "Late"]);
        let mut question = now.as_question().with_parts(&["aa11".to_owned(), "bb22".to_owned()]);
        question.record_id = Some(String::from("c/pulse#the-team"));
        let named = now.named_as(&question, "c/pulse", &[]);
        assert_eq!((named.id.as_str(), named.record.as_str()), ("our-team", "the-team"));
        let ids: Vec<_> =
            named.statements().iter().map(|statement| (statement.id.as_str(), statement.reversed)).collect();
        assert_eq!(ids, [("aa11", false), ("bb22", true)]);
    }

    #[test]
    fn a_section_that_came_from_another_survey_begins_anew() {
        let now = section("our-team", &["Early"]);
        let question = Question { record_id: Some(String::from("c/other#the-team")), ..now.as_question() };
        assert_eq!(now.named_as(&question, "c/pulse", &[]).record, "our-team");
        let was = [String::from("c/other")];
        assert_eq!(now.named_as(&question, "c/pulse", &was).record, "c/other#the-team");
    }
}
