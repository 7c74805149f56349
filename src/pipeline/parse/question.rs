//! A question: a heading and the blocks below it, read by the rules of the manual.
//!
//! The stem is everything before the first answer; the first list item that begins
//! with a mark starts the answers; a plain quote under an answer is its feedback;
//! after the last answer come hints and the explanation only. Whether the question
//! makes sense is checked later: reading never fails.

use pulldown_cmark::Tag;

use super::callout;
use super::choice::{self, Answer, Answers, Ids};
use super::heading::{self, Heading};
use super::kept;
use super::mark::Family;
use super::pairs;
use super::rules::CREDITS;
use super::settings::{Setting, Word};
use super::typed::{self, TypedAnswer};
use super::way::{Way, has_gap, match_mode, wrong};
use super::writer::Writer;
use crate::diagnostic::{Diagnostic, codes};
use crate::model::{Body, Choice, Fields, Look, Match, Question, QuestionKind, Step};

/// The words a question's heading may carry.
const KNOWN: [&str; 12] = [
    ".question",
    ".sort",
    ".lines",
    ".rating",
    "#id",
    "points=",
    "objective=",
    "credit=",
    "match=",
    "shuffle=no",
    "scale=",
    "words=",
];

/// Reads a question from its heading and the events of its blocks.
pub fn read(writer: &mut Writer<'_>, heading: &Heading, blocks: &[usize]) -> Question {
    heading::check(writer, heading);
    let words = writer.words;
    let id = heading.take_id(writer);
    let section = writer.sections.last().map(|section| section.id.clone()).unwrap_or_default();
    let mut question = Question {
        id,
        is_named: heading.own_id().is_some(),
        record_id: None,
        stem: writer.piece(writer.doc.inside(heading.index)),
        stem_words: heading.words.clone(),
        more: Body::default(),
        level: heading.shown_level(),
        kind: QuestionKind::Unreadable,
        points: 1,
        objective: None,
        credit: None,
        shuffle: true,
        lines: heading.has_class("lines"),
        hints: Vec::new(),
        why: Body::default(),
        section,
        span: heading.span,
        objective_span: heading.span,
        original: None,
    };
    for setting in &heading.settings {
        apply(writer, &mut question, setting, heading.at);
    }
    let way = Way::of(writer, blocks, heading);
    let mode = match_mode(writer, heading);
    let kept = way.kept(writer, heading);
    let ids = Ids::default();
    let mut reading =
        Reading { question, way, mode, answers: None, fields: None, kept, ids, begun: false, closed: false };
    for block in blocks {
        reading.block(writer, *block);
    }
    let question = reading.finish(writer);
    // minutes count questions apart from running text
    writer.words = words;
    question
}

fn apply(writer: &mut Writer<'_>, question: &mut Question, setting: &Setting, at: usize) {
    let span = writer.doc.to_file(at + setting.span.start..at + setting.span.end);
    match &setting.word {
        Word::Id(_) => {}
        Word::Class(class) if ["question", "sort", "lines", "rating"].contains(&class.as_str()) => {}
        Word::Pair(key, value) => match (key.as_str(), value.as_str()) {
            ("points", value) => match value.parse().ok().filter(|points| (1..=100).contains(points)) {
                Some(points) => question.points = points,
                None => wrong(writer, span, "points are a whole number from 1 to 100", "write points=2"),
            },
            ("objective", value) => {
                question.objective = Some(value.to_owned());
                question.objective_span = span;
            }
            ("credit", value) => match CREDITS.iter().find(|(word, _)| *word == value) {
                Some((_, credit)) => question.credit = Some(*credit),
                None => wrong(writer, span, "credit is all, proportional or right-only", "write credit=all"),
            },
            // read where it is needed before the answers
            ("match" | "scale" | "words", _) => {}
            ("shuffle", "no" | "none") => question.shuffle = false,
            ("shuffle", "yes") => question.shuffle = true,
            ("shuffle", _) => wrong(writer, span, "shuffle is yes or no", "write shuffle=no to keep the order"),
            _ => writer.unknown_setting(setting, at, &KNOWN, "at a question"),
        },
        _ => writer.unknown_setting(setting, at, &KNOWN, "at a question"),
    }
}

struct Reading {
    question: Question,
    way: Way,
    mode: Match,
    answers: Option<Answers>,
    fields: Option<Fields>,
    /// What is kept without being marked.
    kept: Option<QuestionKind>,
    ids: Ids,
    /// True once a statement or the open line was read.
    begun: bool,
    closed: bool,
}

impl Reading {
    fn block(&mut self, writer: &mut Writer<'_>, block: usize) {
        match writer.doc.tag(block) {
            _ if kept::is_open_line(writer, block) => match self.way {
                Way::Open => self.begun = true,
                _ => kept::refuse_open_line(writer, block),
            },
            Some(Tag::List(_)) if self.way == Way::Rating && !self.closed => self.statements(writer, block),
            Some(Tag::List(_)) if self.way == Way::List && !self.closed && self.list(writer, block) => {}
            Some(Tag::Table(_)) if self.way == Way::Match(block) => self.fields = Some(pairs::matching(writer, block)),
            Some(Tag::Table(_)) if self.way == Way::Sort(block) => self.fields = Some(pairs::sorting(writer, block)),
            Some(Tag::BlockQuote(_)) if self.quote(writer, block) => {}
            Some(Tag::HtmlBlock) if kept::is_comment(writer, block) => {}
            _ if self.way == Way::Gaps && !self.closed && (self.fields.is_some() || has_gap(writer, block)) => {
                self.gaps(writer, block);
            }
            _ if !self.begun() => {
                let piece = writer.piece(block..writer.doc.end(block) + 1);
                self.question.more.append(piece);
            }
            _ => stray(writer, block, "this text stands after the last answer", MOVE),
        }
    }

    /// True once the first answer was read.
    fn begun(&self) -> bool {
        self.answers.is_some() || self.fields.is_some() || self.begun
    }

    fn statements(&mut self, writer: &mut Writer<'_>, list: usize) {
        let Some(QuestionKind::Rating(rating)) = &mut self.kept else { return };
        kept::statements(writer, list, &[], &mut self.ids, &mut rating.statements);
        self.begun = true;
    }

    /// Takes a block of a text with gaps.
    fn gaps(&mut self, writer: &mut Writer<'_>, block: usize) {
        let fields = self.fields.get_or_insert_with(|| Fields {
            look: Look::Gaps,
            fields: Vec::new(),
            heads: Vec::new(),
            text: Body::default(),
        });
        writer.gaps = Some(std::mem::take(&mut fields.fields));
        let piece = writer.piece(block..writer.doc.end(block) + 1);
        fields.text.append(piece);
        fields.fields = writer.gaps.take().unwrap_or_default();
    }

    /// Takes a list that holds answers; false for a list of the stem.
    fn list(&mut self, writer: &mut Writer<'_>, list: usize) -> bool {
        let items = writer.doc.children(writer.doc.inside(list));
        let first = match &self.answers {
            Some(_) => 0,
            None => match items.iter().position(|item| choice::mark(writer, *item).is_some()) {
                Some(first) => first,
                None => return false,
            },
        };
        let slips = items[..first].iter().rev().take_while(|item| choice::mark_among(writer, **item).is_some());
        let first = first - slips.count();
        if first > 0 {
            let piece = choice::stem_list(writer, &items[..first]);
            self.question.more.append(piece);
        }
        let answers = self.answers.get_or_insert_with(Answers::default);
        for item in &items[first..] {
            answers.read(writer, *item, &mut self.question);
        }
        true
    }

    /// Takes hints, explanations and feedback; false for a quote of the stem.
    fn quote(&mut self, writer: &mut Writer<'_>, quote: usize) -> bool {
        if kept::takes(writer, quote, "model") {
            match &mut self.kept {
                Some(QuestionKind::Open(open)) => {
                    let piece = writer.piece(writer.doc.inside(quote));
                    open.model.append(piece);
                    self.closed |= self.begun;
                }
                _ => kept::refuse_model(writer, quote),
            }
            return true;
        }
        let opening = callout::opening(writer, quote);
        if let Some(opening) = opening {
            let is_hint = opening.word == "hint";
            if !is_hint && opening.word != "why" {
                if self.begun() {
                    let message =
                        format!("after the last answer may stand [!hint] and [!why], but no [!{}]", opening.word);
                    stray(writer, quote, &message, MOVE);
                    return true;
                }
                return false;
            }
            callout::check_lines(writer, quote);
            writer.cuts.push(opening.at);
            let piece = writer.piece(writer.doc.inside(quote));
            if is_hint {
                self.question.hints.extend(Some(piece).filter(|hint| !hint.is_empty()));
            } else {
                self.question.why.append(piece);
            }
            self.closed |= self.begun();
            return true;
        }
        if self.fields.is_some() || self.begun {
            stray(writer, quote, "this quote stands after the last answer", MOVE);
            return true;
        }
        let Some(answers) = self.answers.as_mut() else { return false };
        match answers.last() {
            Some(answer) if !self.closed => {
                callout::check_lines(writer, quote);
                let piece = writer.piece(writer.doc.inside(quote));
                answer.choice.feedback.append(piece);
            }
            _ => {
                let help = "put it right under the answer that it is about, or make it an explanation: > [!why] …";
                stray(writer, quote, "this quote belongs to no answer", help);
            }
        }
        true
    }

    fn finish(mut self, writer: &mut Writer<'_>) -> Question {
        if let Some(kept) = self.kept {
            self.question.kind = kept;
            self.question.points = 0;
        } else if let Some(fields) = self.fields {
            self.question.kind = QuestionKind::Fields(fields);
        } else if let Some(answers) = self.answers {
            self.question.kind = kind(writer, &self.question, answers.taken, self.mode);
        }
        // true and false have an order of their own, and so have lines of a transcript
        let in_order = self.question.lines || self.question.choices().first().is_some_and(|choice| choice.id == "true");
        self.question.shuffle &= !in_order;
        self.question
    }
}

fn kind(writer: &mut Writer<'_>, question: &Question, mut taken: Vec<Answer>, mode: Match) -> QuestionKind {
    let family = taken.iter().find_map(|answer| answer.family);
    if let Some(odd) = taken.iter().find(|answer| answer.family != family) {
        let first =
            taken.iter().find(|answer| answer.family.is_some()).map_or(question.span, |answer| answer.mark_span);
        let (message, help) = match odd.family {
            None => (
                "this answer has no mark",
                "begin it with ( ) or (x) where one is right, with [ ] or [x] where several may be",
            ),
            Some(_) => (
                "marks of two kinds stand in one question",
                "use round brackets to pick one, square ones to pick any, numbers to put in order, = to type",
            ),
        };
        let fault = Diagnostic::new(codes::QUESTION_MIXED_MARKS, message)
            .at(writer.doc.file, odd.mark_span, "")
            .related(writer.doc.file, first, "the first mark")
            .help(help);
        writer.fault(fault);
    }
    let lacks_key = !taken.iter().any(|answer| answer.choice.right);
    // the bracket was told; the question is not blamed for lacking a right answer too
    if let Some(answer) = taken.iter_mut().find(|answer| answer.is_doubtful).filter(|_| lacks_key) {
        answer.choice.right = true;
    }
    match family {
        Some(Family::Round) => QuestionKind::ChooseOne(taken.into_iter().map(|answer| answer.choice).collect()),
        Some(Family::Square) => QuestionKind::ChooseAny(taken.into_iter().map(|answer| answer.choice).collect()),
        Some(Family::Step) => QuestionKind::Order(taken.into_iter().map(step).collect()),
        Some(Family::Typed) => typed::kind(writer, taken.into_iter().filter_map(typed_answer).collect(), mode),
        None => QuestionKind::Unreadable,
    }
}

fn step(answer: Answer) -> Step {
    let Choice { id, text, words, feedback, span, .. } = answer.choice;
    Step { id, rank: answer.rank, text, words, feedback, span }
}

fn typed_answer(answer: Answer) -> Option<TypedAnswer> {
    let (text, wrong) = answer.typed?;
    Some(TypedAnswer { text, wrong, feedback: answer.choice.feedback, span: answer.choice.span })
}

const MOVE: &str = "move it above the first answer, or make it an explanation: > [!why] …";

fn stray(writer: &mut Writer<'_>, block: usize, message: &str, help: &str) {
    let fault = Diagnostic::new(codes::TEXT_AFTER_ANSWERS, message);
    writer.fault(fault.at(writer.doc.file, writer.doc.line(block), "").help(help));
}
