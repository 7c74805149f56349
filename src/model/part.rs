//! The options of a question, whatever its kind: choices, steps, entries of lists,
//! statements. Each has a short id that learners' answers name.

use std::collections::HashMap;
use std::sync::Arc;

use super::{FieldKey, Fields, Question, QuestionKind};

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
