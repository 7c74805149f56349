//! The options of a question, whatever its kind: choices, steps, entries of lists,
//! statements. Each has a short id that learners' answers name.

use std::collections::HashMap;
use std::sync::Arc;

use super::{Body, FieldKey, Fields, Question, QuestionKind, Rating, Statement};
use crate::diagnostic::Span;

impl Question {
    /// Its options in the author's order: id and words of each, each id once.
    pub fn parts(&self) -> Vec<(&str, &str)> {
        match &self.kind {
            QuestionKind::ChooseOne(choices) | QuestionKind::ChooseAny(choices) => {
                choices.iter().map(|choice| (choice.id.as_str(), choice.words.as_str())).collect()
            }
            QuestionKind::Order(steps) => steps.iter().map(|step| (step.id.as_str(), step.words.as_str())).collect(),
            QuestionKind::Rating(rating) => {
                rating.statements.iter().map(|statement| (statement.id.as_str(), statement.words.as_str())).collect()
            }
            QuestionKind::Fields(fields) => entries(fields),
            QuestionKind::Open(_) | QuestionKind::Unreadable => Vec::new(),
        }
    }

    /// The words of its options and of what stands before its fields.
    pub fn answer_words(&self) -> impl Iterator<Item = &str> {
        let labels = match &self.kind {
            QuestionKind::Fields(fields) => fields.fields.as_slice(),
            _ => &[],
        };
        let labels = labels.iter().map(|field| field.label_words.as_str());
        self.parts().into_iter().map(|(_, words)| words).chain(labels)
    }

    /// Rows of a table to match or to sort: id and words of each.
    pub fn rows(&self) -> impl Iterator<Item = (&str, &str)> {
        let fields = match &self.kind {
            QuestionKind::Fields(fields) => fields.fields.as_slice(),
            _ => &[],
        };
        let rows = fields.iter().filter(|field| !field.label_words.is_empty());
        rows.map(|field| (field.id.as_str(), field.label_words.as_str()))
    }

    /// The same question with these ids for its rows, in the order of [`Question::rows`].
    #[must_use]
    pub fn with_rows(mut self, ids: &[String]) -> Self {
        if let QuestionKind::Fields(fields) = &mut self.kind {
            let rows = fields.fields.iter_mut().filter(|field| !field.label_words.is_empty());
            rows.zip(ids).for_each(|(field, id)| field.id.clone_from(id));
        }
        self
    }

    /// A list with a heading as the question it would be, for those who know questions again: the heading
    /// asks, the entries are its options.
    pub fn of_list<'a>(
        id: &str,
        is_named: bool,
        title: &str,
        entries: impl IntoIterator<Item = (&'a str, &'a str)>,
    ) -> Self {
        let statement = |(id, words): (&str, &str)| Statement {
            id: id.to_owned(),
            text: Body::default(),
            words: words.to_owned(),
            reversed: false,
            span: Span::default(),
        };
        let statements = entries.into_iter().map(statement).collect();
        Self {
            id: id.to_owned(),
            is_named,
            record_id: None,
            stem: Body::default(),
            stem_words: title.to_owned(),
            more: Body::default(),
            level: 2,
            kind: QuestionKind::Rating(Rating { statements, ..Rating::default() }),
            points: 0,
            objective: None,
            credit: None,
            shuffle: false,
            lines: false,
            hints: Vec::new(),
            why: Body::default(),
            section: String::new(),
            span: Span::default(),
            objective_span: Span::default(),
            original: None,
        }
    }

    /// The name in learners' records of what stands on the page of this id: short there, whole where it
    /// was first on another page.
    pub fn record_name(&self, page: &str) -> &str {
        let own = |id: &'_ str| id.strip_prefix(page).is_some_and(|rest| rest.starts_with('#'));
        match self.record_id.as_deref() {
            Some(id) if own(id) => &id[page.len() + 1..],
            Some(id) => id,
            None => &self.id,
        }
    }

    /// The same question with these ids for its options, in the order of [`Question::parts`].
    #[must_use]
    pub fn with_parts(&self, ids: &[String]) -> Self {
        let parts = self.parts();
        let names: HashMap<&str, &String> = parts.iter().map(|(id, _)| *id).zip(ids).collect();
        let name = |id: &mut String| {
            if let Some(name) = names.get(id.as_str()) {
                id.clone_from(name);
            }
        };
        let mut question = self.clone();
        match &mut question.kind {
            QuestionKind::ChooseOne(choices) | QuestionKind::ChooseAny(choices) => {
                choices.iter_mut().for_each(|choice| name(&mut choice.id));
            }
            QuestionKind::Order(steps) => steps.iter_mut().for_each(|step| name(&mut step.id)),
            QuestionKind::Rating(rating) => {
                rating.statements.iter_mut().for_each(|statement| name(&mut statement.id));
            }
            QuestionKind::Fields(fields) => rename(fields, &name),
            QuestionKind::Open(_) | QuestionKind::Unreadable => {}
        }
        question
    }
}

fn entries(fields: &Fields) -> Vec<(&str, &str)> {
    let mut entries: Vec<(&str, &str)> = Vec::new();
    let mut lists = Vec::new();
    for field in &fields.fields {
        // fields of one table share their list
        if lists.contains(&Arc::as_ptr(&field.options)) {
            continue;
        }
        lists.push(Arc::as_ptr(&field.options));
        for option in field.options.iter() {
            if !entries.iter().any(|(id, _)| *id == option.id) {
                entries.push((option.id.as_str(), option.words.as_str()));
            }
        }
    }
    entries
}

fn rename(fields: &mut Fields, name: &dyn Fn(&mut String)) {
    for field in &mut fields.fields {
        let mut options = field.options.as_ref().clone();
        options.iter_mut().for_each(|option| name(&mut option.id));
        if options != *field.options {
            field.options = Arc::new(options);
        }
        if let FieldKey::Pick(right) = &mut field.key {
            right.iter_mut().for_each(name);
        }
        for mistake in &mut field.mistakes {
            if let FieldKey::Pick(picked) = &mut mistake.key {
                picked.iter_mut().for_each(name);
            }
        }
    }
}
