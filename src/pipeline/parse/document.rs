//! The text of one file from top to bottom: sections, questions, pools, scenes.

use std::ops::Range;
use std::sync::Arc;

use pulldown_cmark::{Event, Tag};

use super::Context;
use super::curriculum;
use super::doc::{DEEPEST, Doc};
use super::draft::Link;
use super::glossary::{self, TermDraft};
use super::heading::{self, Heading};
use super::kept;
use super::prepare::Prepared;
use super::question;
use super::scenario;
use super::settings::Word;
use super::survey;
use super::work;
use super::writer::Writer;
use crate::diagnostic::{Diagnostic, SourceFile, Span, codes};
use crate::model::{AtWork, Body, Fill, Pool, Question, Scene, Section, Stage, SurveySection};
use crate::pipeline::load::FileKind;

/// A file's text, read.
#[derive(Default)]
pub struct Document {
    /// The first heading of level 1, where it is the page's title.
    pub title: String,
    /// Markup and holes.
    pub body: Body,
    /// Links by number.
    pub links: Vec<Link>,
    /// Sections.
    pub sections: Vec<Section>,
    /// Ids that links may lead to.
    pub anchors: Vec<String>,
    /// Lines of headings, and their ids.
    pub headings: Vec<(Span, String)>,
    /// Questions.
    pub questions: Vec<Question>,
    /// Sections of a survey.
    pub asked: Vec<SurveySection>,
    /// Plans and checklists.
    pub at_work: AtWork,
    /// Pools.
    pub pools: Vec<Pool>,
    /// Scenes.
    pub scenes: Vec<Scene>,
    /// Stages of a curriculum.
    pub stages: Vec<Stage>,
    /// Terms of the glossary.
    pub terms: Vec<TermDraft>,
    /// Words of running text.
    pub words: usize,
    /// What was wrong.
    pub faults: Vec<Diagnostic>,
}

/// Reads the text under a span. `has_title`: the front matter gives one, so that a
/// first heading of level 1 is a heading like any other. `ids_begin` stands before
/// every id.
pub fn read(
    file: &Arc<SourceFile>,
    span: Span,
    kind: FileKind,
    has_title: bool,
    ids_begin: &str,
    context: &Context,
) -> Document {
    let prepared = Prepared::new(file.slice(span), span.start);
    let doc = Doc::read(file, &prepared, context, kind);
    if let Some(place) = doc.too_deep() {
        let fault = Diagnostic::new(
            codes::NESTING_TOO_DEEP,
            format!("quotes and lists are nested more than {DEEPEST} deep here"),
        );
        let fault = fault.at(file, place, "").help("take some of the > and list signs away");
        return Document { faults: vec![fault], ..Document::default() };
    }
    let mut reader = Reader {
        writer: Writer::new(&doc, ids_begin),
        kind,
        body: Body::default(),
        questions: Vec::new(),
        asked: Vec::new(),
        at_work: AtWork::default(),
        pools: Vec::new(),
        scenes: Vec::new(),
        stages: Vec::new(),
        terms: Vec::new(),
        title: String::new(),
    };
    reader.read(has_title);
    let Reader { mut writer, mut body, questions, asked, at_work, pools, scenes, stages, terms, title, .. } = reader;
    std::mem::take(&mut writer.notes).write(ids_begin, &mut body);
    body.markup.shrink_to_fit();
    body.holes.shrink_to_fit();
    Document {
        title,
        body,
        links: writer.links,
        sections: writer.sections,
        anchors: writer.anchors,
        headings: writer.headings,
        questions,
        asked,
        at_work,
        pools,
        scenes,
        stages,
        terms,
        words: writer.words,
        faults: writer.faults,
    }
}

struct Reader<'d> {
    writer: Writer<'d>,
    kind: FileKind,
    body: Body,
    questions: Vec<Question>,
    asked: Vec<SurveySection>,
    at_work: AtWork,
    pools: Vec<Pool>,
    scenes: Vec<Scene>,
    stages: Vec<Stage>,
    terms: Vec<TermDraft>,
    title: String,
}

/// What begins with a heading of its own.
enum Part {
    Question,
    Work(work::Kind),
    Section,
    Scene,
    Stage,
    Pool,
}

impl Reader<'_> {
    fn read(&mut self, has_title: bool) {
        let blocks = self.writer.doc.children(self.writer.doc.all());
        let mut run: Option<Range<usize>> = None;
        let mut at = 0;
        while at < blocks.len() {
            let block = blocks[at];
            let level = self.writer.doc.heading_level(block);
            if at == 0 && level == Some(1) && !has_title {
                self.title = Heading::read(&mut self.writer, block).words;
                at += 1;
                continue;
            }
            if self.kind == FileKind::Glossary && self.glossary(block, &mut run) {
                at += 1;
                continue;
            }
            if let Some(level) = level {
                let heading = Heading::read(&mut self.writer, block);
                if let Some(part) = self.part(&heading, level) {
                    self.flush(&mut run);
                    at = self.take(part, &heading, &blocks, at);
                    continue;
                }
            }
            if self.kind.is_page() && kept::is_open_line(&self.writer, block) {
                kept::tell_lonely_line(&mut self.writer, block, self.kind);
            }
            let end = self.writer.doc.end(block) + 1;
            // our own elements are never cleaned together with an author's HTML
            if matches!(self.writer.doc.tag(block), Some(Tag::BlockQuote(_))) {
                self.flush(&mut run);
                let piece = self.writer.piece(block..end);
                self.body.append(piece);
            } else {
                run = Some(run.map_or(block, |run| run.start)..end);
            }
            at += 1;
        }
        self.flush(&mut run);
        glossary::tell_twice(&mut self.writer, &self.terms);
    }

    /// Takes a block that holds terms, or that stands where only terms are shown.
    fn glossary(&mut self, block: usize, run: &mut Option<Range<usize>>) -> bool {
        if glossary::is_terms(&self.writer, block) {
            self.flush(run);
            glossary::read(&mut self.writer, block, &mut self.terms);
        } else if kept::is_comment(&self.writer, block) {
            return true;
        } else if self.writer.doc.heading_level(block).is_some() || !self.terms.is_empty() {
            glossary::tell_lost(&mut self.writer, block);
        } else {
            return false;
        }
        true
    }

    fn flush(&mut self, run: &mut Option<Range<usize>>) {
        if let Some(run) = run.take() {
            let piece = self.writer.piece(run);
            self.body.append(piece);
        }
    }

    /// What a heading begins, if it is more than a heading.
    fn part(&self, heading: &Heading, level: u8) -> Option<Part> {
        let shown = heading.shown_level();
        match self.kind {
            _ if self.is_question(heading, level) => Some(Part::Question),
            FileKind::Lesson => work::Kind::of(heading).map(Part::Work),
            FileKind::Survey if level == 2 => Some(Part::Section),
            FileKind::Scenario if shown == 2 => Some(Part::Scene),
            FileKind::Curriculum if shown == 2 => Some(Part::Stage),
            FileKind::Quiz | FileKind::Exam if level == 1 => Some(Part::Pool),
            _ => None,
        }
    }

    /// Reads a part from its heading, block number `at`; gives the number of the block behind it.
    fn take(&mut self, part: Part, heading: &Heading, blocks: &[usize], at: usize) -> usize {
        match part {
            Part::Question => self.question(heading, blocks, at),
            Part::Work(kind) => self.work(kind, heading, blocks, at),
            Part::Section => self.section(heading, blocks, at),
            Part::Scene => self.scene(heading, blocks, at),
            Part::Stage => self.stage(heading, blocks, at),
            Part::Pool => {
                self.pool(heading);
                at + 1
            }
        }
    }

    fn is_question(&self, heading: &Heading, level: u8) -> bool {
        match self.kind {
            FileKind::Quiz | FileKind::Exam => level == 2 || heading.has_class("question"),
            FileKind::Lesson => heading.has_class("question"),
            _ => false,
        }
    }

    /// Reads the question whose heading is block number `at`; gives the number of
    /// the block behind it.
    fn question(&mut self, heading: &Heading, blocks: &[usize], at: usize) -> usize {
        let doc = self.writer.doc;
        let is_end = |block: &usize| doc.heading_level(*block).is_some() || self.ends_question(*block);
        let end = blocks[at + 1..].iter().position(is_end).map_or(blocks.len(), |length| at + 1 + length);
        let question = question::read(&mut self.writer, heading, &blocks[at + 1..end]);
        let number = self.questions.len();
        self.questions.push(question);
        if let Some(pool) = self.pools.last_mut() {
            pool.questions.push(number);
        }
        self.body.hole(Fill::Question(number));
        // the line that closes a question is not drawn
        if blocks.get(end).is_some_and(|block| self.ends_question(*block)) { end + 1 } else { end }
    }

    /// Reads the plan or checklist whose heading is block number `at`; gives the number of
    /// the block behind it.
    fn work(&mut self, kind: work::Kind, heading: &Heading, blocks: &[usize], at: usize) -> usize {
        let doc = self.writer.doc;
        let is_end = |block: &usize| doc.heading_level(*block).is_some() || self.ends_question(*block);
        let end = blocks[at + 1..].iter().position(is_end).map_or(blocks.len(), |length| at + 1 + length);
        let (body, used) = work::read(&mut self.writer, kind, heading, &blocks[at + 1..end], &mut self.at_work);
        self.body.append(body);
        let end = at + 1 + used;
        // the line that closes it is not drawn
        if blocks.get(end).is_some_and(|block| self.ends_question(*block)) { end + 1 } else { end }
    }

    /// Reads the survey's section whose heading is block number `at`; it runs to the
    /// next heading of its level. Gives the number of the block behind it.
    fn section(&mut self, heading: &Heading, blocks: &[usize], at: usize) -> usize {
        let doc = self.writer.doc;
        let is_end = |block: &usize| doc.heading_level(*block).is_some_and(|level| level <= 2);
        let end = blocks[at + 1..].iter().position(is_end).map_or(blocks.len(), |length| at + 1 + length);
        let section = survey::section(&mut self.writer, heading, &blocks[at + 1..end]);
        self.body.hole(Fill::Section(self.asked.len()));
        self.asked.push(section);
        end
    }

    /// Reads the scene whose heading is block number `at`; gives the number of the block
    /// behind it.
    fn scene(&mut self, heading: &Heading, blocks: &[usize], at: usize) -> usize {
        let doc = self.writer.doc;
        let is_scene = |block: &usize| doc.heading_level(*block).is_some_and(|level| level <= 2);
        let end = blocks[at + 1..].iter().position(is_scene).map_or(blocks.len(), |length| at + 1 + length);
        if self.scenes.is_empty() {
            self.body.hole(Fill::Scenes);
        }
        let scene = scenario::read(&mut self.writer, heading, &blocks[at + 1..end]);
        self.scenes.push(scene);
        end
    }

    /// Reads the stage whose heading is block number `at`; gives the number of the block
    /// behind it.
    fn stage(&mut self, heading: &Heading, blocks: &[usize], at: usize) -> usize {
        let doc = self.writer.doc;
        let is_stage = |block: &usize| doc.heading_level(*block).is_some_and(|level| level <= 2);
        let end = blocks[at + 1..].iter().position(is_stage).map_or(blocks.len(), |length| at + 1 + length);
        let stage = curriculum::stage(&mut self.writer, heading, &blocks[at + 1..end]);
        self.stages.push(stage);
        end
    }

    /// A line `---` closes a question, plan or checklist in a lesson.
    fn ends_question(&self, block: usize) -> bool {
        matches!(self.writer.doc.event(block), Event::Rule) && !kept::is_open_line(&self.writer, block)
    }

    fn pool(&mut self, heading: &Heading) {
        heading::check_settings(&mut self.writer, heading);
        let (mut draw, mut draw_span) = (None, heading.span);
        for setting in &heading.settings {
            let span = self.writer.doc.to_file(heading.at + setting.span.start..heading.at + setting.span.end);
            match &setting.word {
                Word::Pair(key, value) if key == "draw" => match value.parse().ok().filter(|draw| *draw > 0) {
                    Some(number) => (draw, draw_span) = (Some(number), span),
                    None => {
                        let fault = Diagnostic::new(
                            codes::SETTING_WRONG,
                            "draw is how many questions are drawn, a whole number",
                        );
                        let fault = fault.at(self.writer.doc.file, span, "").help("write {draw=3}");
                        self.writer.fault(fault);
                    }
                },
                _ => self.writer.unknown_setting(setting, heading.at, &["draw="], "at a pool"),
            }
        }
        self.pools.push(Pool {
            name: heading.words.clone(),
            draw,
            draw_span,
            questions: Vec::new(),
            span: heading.span,
        });
    }
}
