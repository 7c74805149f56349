//! A role-play: scenes, the ways on from each, and the meters they move.
//!
//! `plan` sees scenes and ways only, `meters` what they do to the meters. Neither knows
//! how a scenario is written down or shown.

mod meters;
mod plan;

use std::collections::HashMap;
use std::sync::Arc;

use super::{Body, Question};
use crate::diagnostic::Span;

pub use meters::{Proof, can_fail, can_pass};
pub use plan::{Length, Plan};

/// Most scenes of a scenario. Its proofs and its map grow with the ways through it.
pub const MOST_SCENES: usize = 200;

/// What goes up and down, from 0 to 100.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meter {
    /// Its name, as choices name it.
    pub name: String,
    /// Where it stands at the start.
    pub start: u8,
    /// The least value to pass, where it has one.
    pub pass: Option<u8>,
}

/// Somebody who speaks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Role {
    /// The name in front of the lines.
    pub name: String,
    /// Who that is: `customer`. `you` is the learner.
    pub role: String,
}

/// What a choice does to a meter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Effect {
    /// The meter's name, as written.
    pub meter: String,
    /// How far it moves, -100 to 100.
    pub by: i8,
    /// Where that stands.
    pub span: Span,
}

/// A choice: a way to another scene.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Way {
    /// Short hash of its words; unique in its scene.
    pub id: String,
    /// What the learner says or does, inline markup.
    pub text: Body,
    /// What stands behind the link; mostly empty.
    pub rest: Body,
    /// All of it without markup.
    pub words: String,
    /// Id of the scene it leads to, as written.
    pub to: String,
    /// Where that stands.
    pub to_span: Span,
    /// What it does to the meters.
    pub effects: Vec<Effect>,
    /// Whether it does more that could not be read.
    pub lost_effects: bool,
    /// The trainer's voice on it; may be empty.
    pub feedback: Body,
    /// Its line.
    pub span: Span,
}

/// Whether a scenario is over in a scene.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// It goes on.
    No,
    /// It is over.
    Yes,
    /// It is over and did not work.
    Failed,
}

/// One step of a scenario.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scene {
    /// Its id, which choices lead to.
    pub id: String,
    /// Its name in learners' records: the id it had when it was first there.
    pub record: String,
    /// True when the author gave that id.
    pub is_named: bool,
    /// Its heading, inline markup.
    pub title: Body,
    /// The same without markup.
    pub title_words: String,
    /// What happens and who says what.
    pub body: Body,
    /// Names in front of its lines, and where they stand.
    pub speakers: Vec<(String, Span)>,
    /// The ways on, in the author's order.
    pub ways: Vec<Way>,
    /// How many more there are that could not be read.
    pub lost_ways: usize,
    /// Whether it is over here.
    pub end: End,
    /// Its heading's line.
    pub span: Span,
}

impl Scene {
    /// As the question it would be, for those who know questions again: its heading and what happens ask, its
    /// ways are the options.
    pub fn as_question(&self) -> Question {
        let ways = self.ways.iter().map(|way| (way.id.as_str(), way.words.as_str()));
        Question { more: self.body.clone(), ..Question::of_list(&self.id, self.is_named, &self.title_words, ways) }
    }

    /// The same scene under the ids of a question made of it, on the page of this id, which goes on for
    /// those of `was`. Steps name scenes in short, so what came from any other page begins anew.
    #[must_use]
    pub fn named_as(&self, question: &Question, page: &str, was: &[String]) -> Self {
        let mut scene = self.clone();
        match question.record_name(page).rsplit_once('#') {
            None => question.record_name(page).clone_into(&mut scene.record),
            Some((first, name)) if was.iter().any(|was| was == first) => name.clone_into(&mut scene.record),
            Some(_) => {}
        }
        scene.ways.iter_mut().zip(question.parts()).for_each(|(way, (id, _))| id.clone_into(&mut way.id));
        scene
    }

    /// True when the scenario is over here.
    pub fn is_end(&self) -> bool {
        self.end != End::No
    }
}

/// The name in front of the learner's own lines; any name whose role is `you` is theirs too.
pub const OWN_NAME: &str = "You";

/// A scenario.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scenario {
    /// Id of the scene it begins with, where the author named one.
    pub start: Option<String>,
    /// Where that stands.
    pub start_span: Span,
    /// Its meters, in the author's order.
    pub meters: Vec<Meter>,
    /// Whether there are more that could not be read.
    pub lost_meters: bool,
    /// Where the least values stand.
    pub pass_span: Span,
    /// Who speaks.
    pub cast: Vec<Role>,
    /// Its scenes, in the order of the file.
    pub scenes: Arc<Vec<Scene>>,
}

impl Scenario {
    /// Number of the scene of this id.
    pub fn find(&self, id: &str) -> Option<usize> {
        self.scenes.iter().position(|scene| scene.id == id)
    }

    /// Numbers of all scenes by id.
    pub fn numbers(&self) -> HashMap<&str, usize> {
        self.scenes.iter().enumerate().map(|(at, scene)| (scene.id.as_str(), at)).collect()
    }

    /// Number of the scene it begins with: the one that is named, else the first.
    pub fn first(&self) -> usize {
        self.start.as_ref().and_then(|id| self.find(id)).unwrap_or(0)
    }

    /// True where somebody may pass or fail: it has a least value or an ending that did not work.
    pub fn is_graded(&self) -> bool {
        self.meters.iter().any(|meter| meter.pass.is_some()) || self.scenes.iter().any(|scene| scene.end == End::Failed)
    }

    /// Its scenes in the order they are shown in: the first one first, then as in the file.
    pub fn shown(&self) -> impl Iterator<Item = &Scene> {
        let first = self.first();
        let others = self.scenes.iter().enumerate().filter(move |(at, _)| *at != first).map(|(_, scene)| scene);
        self.scenes.get(first).into_iter().chain(others)
    }
}
