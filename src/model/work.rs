//! What learners take to work: plans that they write and checklists that they tick.
//! Nobody marks them. Their markup is part of the page's text; these are the facts that
//! other pages list.

use serde::Serialize;

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
    /// Its heading without markup.
    pub title: String,
    /// Ids of its items: short hashes of their words.
    pub items: Vec<String>,
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
}
