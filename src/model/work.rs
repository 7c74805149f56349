//! What learners take to work: plans that they write and checklists that they tick.
//! Nobody marks them. Their markup is part of the page's text; these are the facts that
//! other pages list.

use serde::Serialize;

use super::Question;
use super::lock::What;

/// A line to write on, and what is asked there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Prompt {
    /// Short hash of its words; unique in its plan.
    pub id: String,
    /// Its words without markup.
    pub text: String,
}

/// A plan: prompts to write on, and a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ActionPlan {
    /// Id within its page.
    pub id: String,
    /// Its name in learners' records, where it is another: the id it had when it was first there.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub record: String,
    /// True when the author gave that id.
    #[serde(skip)]
    pub is_named: bool,
    /// Its heading without markup.
    pub title: String,
    /// Its prompts in order.
    pub prompts: Vec<Prompt>,
}

/// A checklist.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Checklist {
    /// Id within its page.
    pub id: String,
    /// Its name in learners' records, where it is another: the id it had when it was first there.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub record: String,
    /// True when the author gave that id.
    #[serde(skip)]
    pub is_named: bool,
    /// Its heading without markup.
    pub title: String,
    /// Ids of its items: short hashes of their words.
    pub items: Vec<String>,
    /// Their words without markup.
    #[serde(skip)]
    pub words: Vec<String>,
}

/// What one page gives to take to work.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AtWork {
    /// Plans in reading order.
    pub plans: Vec<ActionPlan>,
    /// Checklists in reading order.
    pub checklists: Vec<Checklist>,
}

impl AtWork {
    /// True when there is nothing to take along.
    pub fn is_empty(&self) -> bool {
        self.plans.is_empty() && self.checklists.is_empty()
    }

    /// As the questions they would be, for those who know questions again: plans, then checklists.
    pub fn as_questions(&self) -> impl Iterator<Item = (What, Question)> {
        let plans = self.plans.iter().map(|plan| (What::Plan, plan.as_question()));
        plans.chain(self.checklists.iter().map(|list| (What::Checklist, list.as_question())))
    }

    /// The same under the ids of questions made of them, on the page of this id.
    #[must_use]
    pub fn named_as(&self, questions: &[Question], page: &str) -> Self {
        let (of_plans, of_checklists) = questions.split_at(self.plans.len().min(questions.len()));
        let mut named = self.clone();
        for (plan, question) in named.plans.iter_mut().zip(of_plans) {
            plan.record = other_name(question, page);
            plan.prompts.iter_mut().zip(question.parts()).for_each(|(prompt, (id, _))| id.clone_into(&mut prompt.id));
        }
        for (list, question) in named.checklists.iter_mut().zip(of_checklists) {
            list.record = other_name(question, page);
            list.items.iter_mut().zip(question.parts()).for_each(|(item, (id, _))| id.clone_into(item));
        }
        named
    }
}

/// The name in records, where it is not the id.
fn other_name(question: &Question, page: &str) -> String {
    let name = question.record_name(page);
    if name == question.id { String::new() } else { name.to_owned() }
}

impl ActionPlan {
    /// Its name in learners' records.
    pub fn record_name(&self) -> &str {
        if self.record.is_empty() { &self.id } else { &self.record }
    }

    fn as_question(&self) -> Question {
        let prompts = self.prompts.iter().map(|prompt| (prompt.id.as_str(), prompt.text.as_str()));
        Question::of_list(&self.id, self.is_named, &self.title, prompts)
    }
}

impl Checklist {
    /// Its name in learners' records.
    pub fn record_name(&self) -> &str {
        if self.record.is_empty() { &self.id } else { &self.record }
    }

    fn as_question(&self) -> Question {
        let items = self.items.iter().map(String::as_str).zip(self.words.iter().map(String::as_str));
        Question::of_list(&self.id, self.is_named, &self.title, items)
    }
}
