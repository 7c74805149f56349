//! What one file holds, before anybody looked at another file.

use std::sync::{Arc, OnceLock};

use super::blocks;
use super::front::Front;
use super::glossary::TermDraft;
use crate::artifact::Key;
use crate::diagnostic::{Diagnostic, SourceFile, Span};
use crate::model::lock::Trace;
use crate::model::{AtWork, Block, Body, Pool, Question, Scene, Section, Stage, SurveySection};
use crate::pipeline::load::FileKind;

/// What a link is used for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LinkRole {
    /// To be followed.
    Link,
    /// To be shown.
    Image,
    /// To be heard.
    Sound,
    /// To be watched.
    Film,
    /// To be explained: a term of the glossary.
    Term,
}

/// A link as written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// Where it leads, as written, variables filled in.
    pub target: String,
    /// Where it stands.
    pub span: Span,
    /// What it is used for.
    pub role: LinkRole,
}

/// One file, read.
#[derive(Debug, Clone)]
pub struct Draft {
    /// What its name announces.
    pub kind: FileKind,
    /// The file.
    pub file: Arc<SourceFile>,
    /// Its front matter.
    pub front: Front,
    /// Title: from the front matter, else the first heading, else empty.
    pub title: String,
    /// Its text.
    pub body: Arc<Body>,
    /// Links in the order of their numbers.
    pub links: Vec<Link>,
    /// Sections (headings of level 2 that are no questions).
    pub sections: Vec<Section>,
    /// Every id that a link may lead to, without what stands before ids of this file.
    pub anchors: Vec<String>,
    /// Headings with ids of their own or of their words: their lines, and the ids.
    pub headings: Vec<(Span, String)>,
    /// Its text block by block, cut when first asked for.
    pub blocks: OnceLock<Vec<Block>>,
    /// What stands before every id on the page. A module's text is part of its course's
    /// page, where its headings must not meet those of the course or of other modules.
    pub ids_begin: String,
    /// Questions in reading order.
    pub questions: Arc<Vec<Question>>,
    /// What is known again when it is reworded, as questions: its questions, sections of a survey, plans,
    /// checklists, scenes, in this order.
    pub named: Arc<Vec<Question>>,
    /// Sections of a survey.
    pub asked: Vec<SurveySection>,
    /// Plans and checklists of a lesson.
    pub at_work: Arc<AtWork>,
    /// Pools of a quiz.
    pub pools: Vec<Pool>,
    /// Scenes of a scenario.
    pub scenes: Arc<Vec<Scene>>,
    /// Stages of a curriculum.
    pub stages: Arc<Vec<Stage>>,
    /// Terms of the glossary.
    pub terms: Vec<TermDraft>,
    /// Words of running text.
    pub words: usize,
    /// What it will be known by when it was moved or reworded.
    pub trace: Trace,
    /// What was wrong.
    pub faults: Vec<Diagnostic>,
    /// Fingerprint of the file and of what else shaped this draft.
    pub key: Key,
    /// Fingerprint of what links into this file depend on: its path, its anchors, whether it is shown.
    pub address: Key,
}

impl Draft {
    /// Its text block by block.
    pub fn blocks(&self) -> &[Block] {
        self.blocks.get_or_init(|| blocks::read(&self.file, self.kind, &self.front))
    }
}
