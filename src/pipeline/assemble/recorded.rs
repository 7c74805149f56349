//! What stands on a page under the names it has in learners' records: those that were
//! recognised, else those of the source.

use std::sync::Arc;

use crate::model::lock::Named;
use crate::model::{AtWork, Question, Scene, SurveySection};
use crate::pipeline::parse::Draft;

/// The things of a draft that are known again, by kind.
pub struct Recorded<'a> {
    draft: &'a Draft,
    /// The page's names, and the questions that carry those of its things; `None` where the source's are good.
    named: Option<(&'a Named, &'a Arc<Vec<Question>>)>,
}

impl<'a> Recorded<'a> {
    /// The things of a draft.
    pub fn new(draft: &'a Draft, named: Option<&'a Named>) -> Self {
        let named = named.and_then(|named| Some((named, &named.questions.as_ref()?.questions)));
        Self { draft, named }
    }

    /// Questions behind those before them, and so many.
    fn part(&self, before: usize, count: usize) -> Option<(&'a Named, &'a [Question])> {
        let (named, all) = self.named?;
        Some((named, all.get(before..before + count)?))
    }

    /// Its questions.
    pub fn questions(&self) -> Arc<Vec<Question>> {
        match (self.named, self.part(0, self.draft.questions.len())) {
            (Some((_, all)), Some((_, own))) if own.len() == all.len() => all.clone(),
            (_, Some((_, own))) => Arc::new(own.to_vec()),
            _ => self.draft.questions.clone(),
        }
    }

    /// The sections of a survey.
    pub fn sections(&self) -> Vec<SurveySection> {
        let asked = &self.draft.asked;
        let Some((named, questions)) = self.part(self.draft.questions.len(), asked.len()) else { return asked.clone() };
        asked
            .iter()
            .zip(questions)
            .map(|(section, question)| section.named_as(question, &named.id, &named.was))
            .collect()
    }

    /// Plans and checklists.
    pub fn at_work(&self) -> Arc<AtWork> {
        let at_work = &self.draft.at_work;
        let before = self.draft.questions.len() + self.draft.asked.len();
        let count = at_work.plans.len() + at_work.checklists.len();
        match self.part(before, count).filter(|_| count > 0) {
            Some((named, questions)) => Arc::new(at_work.named_as(questions, &named.id)),
            None => at_work.clone(),
        }
    }

    /// Scenes of a role-play: they stand last.
    pub fn scenes(&self) -> Arc<Vec<Scene>> {
        let scenes = &self.draft.scenes;
        let Some((named, all)) = self.named else { return scenes.clone() };
        let Some(questions) = all.len().checked_sub(scenes.len()).and_then(|from| all.get(from..)) else {
            return scenes.clone();
        };
        let scenes = scenes.iter().zip(questions);
        Arc::new(scenes.map(|(scene, question)| scene.named_as(question, &named.id, &named.was)).collect())
    }
}
