//! Indents feedback quotes that stand unindented under their answer.
//!
//! Finds them by the answers that the parser found, so that a quote in a lesson's text or
//! in a code block is never touched; what was found is parsed again, and only a text that
//! means the same is handed back.

use std::sync::Arc;

use crate::artifact::Key;
use crate::diagnostic::{SourceFile, Span};
use crate::model::{Body, Hole, Question, QuestionKind, Scene};
use crate::pipeline::load::Source;
use crate::pipeline::parse::{Context, Draft, parse};

/// The file's text with its feedback indented, and how many lines that changed; `None`
/// where there is nothing to do.
pub fn indent(source: &Source, context: &Context) -> Option<(String, usize)> {
    let draft = parse(source, context);
    let text = &source.file.text;
    let places: Vec<(usize, usize)> = answers(&draft).flat_map(|answer| quote_lines(text, answer)).collect();
    if places.is_empty() {
        return None;
    }
    let mut out = text.clone();
    for (at, by) in places.iter().rev() {
        out.insert_str(*at, &" ".repeat(*by));
    }
    let file = Arc::new(SourceFile::new(&*source.file.path, &*out));
    let changed = Source { file, key: Key::of(out.as_bytes()), ..source.clone() };
    (meaning(&parse(&changed, context)) == meaning(&draft)).then_some((out, places.len()))
}

/// Everything of a draft that learners meet, without places.
fn meaning(draft: &Draft) -> impl PartialEq {
    let questions: Vec<Question> = draft.questions.iter().cloned().map(without_places).collect();
    let links: Vec<_> = draft.links.iter().map(|link| (link.target.clone(), link.role)).collect();
    let faults: Vec<_> = draft.faults.iter().map(|fault| fault.message.clone()).collect();
    let scenes: Vec<Scene> = draft.scenes.iter().cloned().map(scene_without_places).collect();
    (draft.title.clone(), draft.body.clone(), draft.sections.clone(), questions, scenes, links, faults)
}

fn scene_without_places(mut scene: Scene) -> Scene {
    scene.span = Span::default();
    scene.speakers.iter_mut().for_each(|(_, span)| *span = Span::default());
    for way in &mut scene.ways {
        way.span = Span::default();
        way.to_span = Span::default();
        way.effects.iter_mut().for_each(|effect| effect.span = Span::default());
    }
    scene
}

fn without_places(mut question: Question) -> Question {
    question.span = Span::default();
    question.objective_span = Span::default();
    if let QuestionKind::ChooseOne(choices) | QuestionKind::ChooseAny(choices) = &mut question.kind {
        for choice in choices {
            choice.span = Span::default();
            choice.text = without_paragraph(&choice.text);
        }
    }
    question
}

/// An answer that is one paragraph looks the same with and without the marks of one: an
/// empty line somewhere in the list decides which it is.
fn without_paragraph(text: &Body) -> Body {
    let bare = text.markup.trim_end().strip_prefix("<p>").and_then(|inner| inner.strip_suffix("</p>"));
    let Some(bare) = bare.filter(|inner| !inner.contains("<p>")) else { return text.clone() };
    let holes = text.holes.iter().map(|hole| Hole { at: hole.at - "<p>".len(), fill: hole.fill.clone() });
    Body { markup: bare.to_owned(), holes: holes.collect() }
}

/// The line of each answer and of each choice of a scenario, and where the next one, the
/// next question or scene begins.
fn answers(draft: &Draft) -> impl Iterator<Item = (Span, usize)> {
    let headings =
        draft.questions.iter().map(|question| question.span).chain(draft.scenes.iter().map(|scene| scene.span));
    let mut starts: Vec<usize> = headings.map(|heading| heading.start).collect();
    let of_questions = draft.questions.iter().flat_map(Question::choices).map(|choice| choice.span);
    let of_scenes = draft.scenes.iter().flat_map(|scene| &scene.ways).map(|way| way.span);
    let lines: Vec<Span> = of_questions.chain(of_scenes).collect();
    starts.extend(lines.iter().map(|line| line.start));
    starts.sort_unstable();
    let end = draft.file.text.len();
    lines.into_iter().map(move |line| (line, starts.iter().copied().find(|start| *start > line.start).unwrap_or(end)))
}

/// Lines of plain quotes under an answer that begin left of its text: where to put
/// how many spaces.
fn quote_lines(text: &str, (answer, limit): (Span, usize)) -> Vec<(usize, usize)> {
    let Some(column) = text_column(&text[answer.range()]) else { return Vec::new() };
    let first = text[answer.end..limit].find('\n').map_or(limit, |at| answer.end + at + 1);
    let mut places = Vec::new();
    let mut at = first;
    let mut is_comment = false;
    let mut follows_blank = false;
    for line in text[first..limit].split_inclusive('\n') {
        let start = at;
        at += line.len();
        let own = line.trim_start_matches(' ');
        let indent = line.len() - own.len();
        let own = own.trim_end();
        let is_inside = indent >= column && !own.is_empty();
        is_comment |= !is_inside && own.starts_with("<!--");
        if is_comment {
            is_comment = !own.contains("-->");
        } else if own.starts_with('>') && !is_inside {
            if own[1..].trim_start().starts_with("[!") {
                break;
            }
            places.push((start, column - indent));
        } else if !is_inside && !own.is_empty() && (follows_blank || begins_a_block(own)) {
            break;
        }
        follows_blank = own.is_empty();
    }
    places
}

/// True for a line that cannot be the rest of a paragraph above.
fn begins_a_block(line: &str) -> bool {
    ["#", "```", "~~~", "---", "***", "___", "- ", "* ", "+ "].iter().any(|sign| line.starts_with(sign))
}

/// The column at which an answer's text begins.
fn text_column(line: &str) -> Option<usize> {
    let own = line.trim_start_matches(' ');
    let digits = own.bytes().take_while(u8::is_ascii_digit).count();
    let after = own[digits..].strip_prefix(if digits > 0 { ['.', ')'].as_slice() } else { &['-', '*', '+'] })?;
    let text = after.trim_start_matches(' ');
    (1..=4).contains(&(after.len() - text.len())).then_some(line.len() - text.len())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::pipeline::load::SourceName;

    fn indented(text: &str) -> Option<String> {
        indented_as("courses/a/b.quiz.md", text)
    }

    fn indented_as(path: &str, text: &str) -> Option<String> {
        let name = SourceName::read(path, &[]).expect("a good name").expect("a page");
        let source = Source { name, file: Arc::new(SourceFile::new(path, text)), key: Key::of(b"") };
        indent(&source, &Context::new(&BTreeMap::new())).map(|(text, _)| text)
    }

    #[test]
    fn feedback_moves_under_the_text_of_its_answer() {
        assert_eq!(
            indented("## Q\n- (x) A\n> yes\n> again\n- ( ) B\n> no\n").as_deref(),
            Some("## Q\n- (x) A\n  > yes\n  > again\n- ( ) B\n  > no\n")
        );
    }

    #[test]
    fn what_stands_right_stays() {
        assert_eq!(indented("## Q\n- (x) A\n  > yes\n- ( ) B\n\n> [!hint] Think.\n"), None);
    }

    #[test]
    fn line_endings_and_byte_order_mark_stay() {
        assert_eq!(
            indented("\u{feff}## Q\r\n- (x) A\r\n> yes\r\n- ( ) B\r\n").as_deref(),
            Some("\u{feff}## Q\r\n- (x) A\r\n  > yes\r\n- ( ) B\r\n")
        );
    }

    #[test]
    fn an_answer_over_two_lines_and_wide_numbers_are_followed() {
        assert_eq!(
            indented("## Q\n10. (x) A\nand more\n> yes\n11. ( ) B\n").as_deref(),
            Some("## Q\n10. (x) A\nand more\n    > yes\n11. ( ) B\n")
        );
    }

    #[test]
    fn quotes_in_code_and_in_notes_stay() {
        assert_eq!(indented("## Q\n- (x) A\n  ```\n  > code\n  ```\n- ( ) B\n"), None);
        assert_eq!(indented("## Q\n- (x) A\n- ( ) B\n<!--\n> a note\n-->\n"), None);
        assert_eq!(indented("## Q\n- (x) A\n- ( ) B\n\n```\n> code\n```\n"), None);
    }

    #[test]
    fn a_hint_after_feedback_stays_where_it_is() {
        assert_eq!(
            indented("## Q\n- (x) A\n- ( ) B\n> no\n\n> [!hint] Think.\n").as_deref(),
            Some("## Q\n- (x) A\n- ( ) B\n  > no\n\n> [!hint] Think.\n")
        );
    }

    #[test]
    fn an_empty_line_above_feedback_is_no_hindrance() {
        assert_eq!(
            indented("## Q\n- (x) A [b](c.md)\n- ( ) B\n\n> no\n").as_deref(),
            Some("## Q\n- (x) A [b](c.md)\n- ( ) B\n\n  > no\n")
        );
    }

    #[test]
    fn quotes_outside_questions_stay() {
        assert_eq!(indented("- (x) no question\n> a quote\n\n## Q\n- (x) A\n- ( ) B\n"), None);
    }

    #[test]
    fn feedback_on_a_choice_of_a_scenario_moves_too() {
        let scene = "## A {#a}\n**Rehana:** Well?\n> a quote\n\n- [B](#b) {m+1}\n> good\n- [C](#b)\n\n> fine\n\n---\n## B {#b .end}\n> over\n";
        let mended = scene.replace("> good", "  > good").replace("> fine", "  > fine");
        assert_eq!(indented_as("courses/a/b.scenario.md", scene), Some(mended));
    }

    #[test]
    fn mending_twice_changes_nothing_more() {
        let once = indented("## Q\n- (x) A\n\n> yes\n\n> more\n- ( ) B\n> no\nlazy\n");
        assert_eq!(once.as_deref().map(indented), once.as_ref().map(|_| None));
    }
}
