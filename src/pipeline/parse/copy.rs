//! A file as its translator gets it: the same text with the same ids, without the settings
//! that rule, and with a note on what to do.
//!
//! Also writes into a translation what it was made of.

use std::sync::Arc;

use super::Draft;
use super::front::{self, Parts};
use super::settings::{Word, trailing};
use crate::diagnostic::{SourceFile, Span};
use crate::model::code;
use crate::pipeline::load::FileKind;

/// Settings on top that are words. The others rule, and rule in every language.
const WORDS: [&str; 8] = ["title", "summary", "objectives", "tags", "cast", "meters", "scale", "door"];

/// The copy of a file that is to be translated into a language.
pub fn copy(draft: &Draft, language: &str) -> String {
    let file = &draft.file;
    let end = Span::new(file.text.len(), file.text.len());
    let parts = front::split(file).unwrap_or(Parts { front: end, body: end });
    let mut out = String::from("---\n");
    out.push_str(&settings(file.slice(parts.front), draft));
    out.push_str(&format!("review: needed\nof: {}\n---\n{}\n\n", code(draft.blocks()), note(language)));
    out.push_str(text(draft, parts.body).trim_start_matches(['\r', '\n']));
    out
}

fn note(language: &str) -> String {
    format!(
        "<!-- To be translated into the language `{language}`. Write your own words in the place of these. Leave as they \
         are: ids such as #start, marks such as (x), [ ] and =, the targets of links, and how many answers there are. \
         Take this note away when you are done, and the line `review: needed` when somebody who speaks the language \
         well has read the page. -->"
    )
}

/// The settings that are words, as they stand.
fn settings(front: &str, draft: &Draft) -> String {
    let mut out = String::new();
    let mut is_kept = false;
    for line in front.split_inclusive('\n') {
        if !line.starts_with([' ', '\t', '\r', '\n', '-', '#', '}', ']']) {
            let key = line.split(':').next().unwrap_or("").trim();
            is_kept = WORDS.contains(&key) && !is_named_scale(key, line);
        }
        if is_kept && !line.trim_start().starts_with('#') {
            out.push_str(line.trim_end());
            out.push('\n');
        }
    }
    // in braces, all on one line: nothing of it was recognised
    if out.is_empty() && !draft.front.common.title.is_empty() {
        out = format!("title: {}", serde_yaml::to_string(&draft.front.common.title).unwrap_or_default());
    }
    out
}

/// `scale: agree5` rules; labels of one's own are words.
fn is_named_scale(key: &str, line: &str) -> bool {
    let value = line.split_once(':').map_or("", |(_, value)| value.trim());
    key == "scale" && !value.is_empty() && !value.contains(',')
}

/// The text with the id of every heading written out.
fn text(draft: &Draft, body: Span) -> String {
    let file = &draft.file;
    let mut out = String::new();
    let mut at = body.start;
    for (span, id) in draft.headings.iter().filter(|(span, _)| span.start >= body.start) {
        if span.start < at {
            continue;
        }
        out.push_str(&lines(file.slice(Span::new(at, span.start)), draft.kind));
        out.push_str(&heading(file.slice(*span), id));
        at = span.end;
    }
    out + &lines(file.slice(Span::new(at, body.end)), draft.kind)
}

/// A heading with its id and with what makes it what it is.
fn heading(line: &str, id: &str) -> String {
    let line = line.trim_end();
    let found = trailing(line);
    let (words, settings) = found.map_or((line, Vec::new()), |found| (&line[..found.span.start], found.words));
    let kept = settings.into_iter().filter_map(|setting| match setting.word {
        Word::Class(class) => Some(format!(" .{class}")),
        Word::Flag(flag) => Some(format!(" {flag}")),
        Word::Pair(key, value) if key == "scale" && value.contains(',') => Some(format!(" scale=\"{value}\"")),
        Word::Id(_) | Word::Pair(..) => None,
    });
    format!("{} {{#{id}{}}}", words.trim_end(), kept.collect::<String>())
}

/// What a choice moves, and what a curriculum asks for, rules in every language.
fn lines(text: &str, kind: FileKind) -> String {
    if !matches!(kind, FileKind::Scenario | FileKind::Curriculum) {
        return text.to_owned();
    }
    let line = |line: &str| match trailing(line).filter(|_| line.trim_start().starts_with("- [")) {
        Some(found) => format!("{}\n", &line[..found.span.start]),
        None => line.to_owned(),
    };
    text.split_inclusive('\n').map(line).collect()
}

/// A translation's text with the code of what it was made of; `None` where it says so already.
pub fn with_code(file: &Arc<SourceFile>, own: &Draft, original: &Draft) -> Option<String> {
    let of = own.front.common.of.as_deref();
    if of.is_some_and(|of| of != front::NOW) {
        return None;
    }
    let line = format!("of: {}", code(original.blocks()));
    let text = &file.text;
    let parts = front::split(file).ok()?;
    let said = text[parts.front.range()].split_inclusive('\n').scan(parts.front.start, |at, line| {
        let start = std::mem::replace(at, *at + line.len());
        Some((start, line))
    });
    let there = said.into_iter().find(|(_, said)| said.starts_with("of:"));
    Some(match there {
        Some((start, said)) => format!("{}{line}{}", &text[..start], &text[start + said.trim_end().len()..]),
        None if of.is_some() => return None,
        None if parts.body.start > parts.front.end => {
            let ending = if text.contains("\r\n") { "\r\n" } else { "\n" };
            format!("{}{line}{ending}{}", &text[..parts.front.end], &text[parts.front.end..])
        }
        None => format!("{}---\n{line}\n---\n{}", &text[..parts.body.start], &text[parts.body.start..]),
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::artifact::Key;
    use crate::pipeline::load::{Source, SourceName};
    use crate::pipeline::parse::{Context, parse};

    fn draft(path: &str, text: &str) -> Draft {
        let languages = ["en", "hi"].map(String::from);
        let name = SourceName::read(path, &languages).expect("a good name").expect("a page");
        let file = Arc::new(SourceFile::new(path, text));
        parse(&Source { name, file, key: Key::of_texts([path, text]) }, &Context::new(&BTreeMap::new()))
    }

    #[test]
    fn a_copy_has_all_ids_and_no_rules() {
        let text = "---\ntitle: Check\n# ours\npass: 80\nobjectives:\n  say: Say it\nshuffle: all\n---\n\
            ## What now? {points=2 .lines}\n- [x] **A:** Yes\n- [ ] **A:** No\n\n## And {#then}\n= 3 ± 1\n";
        let copied = copy(&draft("courses/a/c.quiz.md", text), "hi");
        let (top, body) = copied.split_once("-->").expect("a note");
        assert!(top.starts_with("---\ntitle: Check\nobjectives:\n  say: Say it\nreview: needed\nof: s"), "{top}");
        assert!(!top.contains("pass") && !top.contains("ours"), "{top}");
        assert!(body.contains("\n## What now? {#what-now .lines}\n- [x] **A:** Yes\n"), "{body}");
        assert!(body.contains("\n## And {#then}\n= 3 ± 1\n"), "{body}");
    }

    #[test]
    fn a_choice_of_a_role_play_keeps_its_way_and_leaves_what_it_moves() {
        let text = "---\ntitle: Call\nmeters: { trust: 40 }\n---\n## It rings {#a}\n- [Hello](#b) {trust+20}\n  > Good.\n- [No](#b)\n\n## End {#b .end}\nBye.\n";
        let copied = copy(&draft("courses/a/c.scenario.md", text), "hi");
        assert!(copied.contains("meters: { trust: 40 }\n"));
        assert!(copied.contains("## It rings {#a}\n- [Hello](#b)\n  > Good.\n- [No](#b)\n"), "{copied}");
        assert!(copied.contains("## End {#b .end}\n"), "{copied}");
    }

    #[test]
    fn the_code_is_put_on_top_of_every_kind_of_file() {
        let original = draft("courses/a/b.md", "# One\n\nWords.\n");
        let written = |text: &str| {
            let own = draft("courses/a/b.hi.md", text);
            with_code(&own.file.clone(), &own, &original)
        };
        let of = format!("of: {}", code(original.blocks()));
        assert_eq!(written("# एक\n"), Some(format!("---\n{of}\n---\n# एक\n")));
        assert_eq!(written("---\ntitle: एक\n---\nशब्द\n"), Some(format!("---\ntitle: एक\n{of}\n---\nशब्द\n")));
        assert_eq!(written("---\nof: now\r\ntitle: एक\r\n---\r\n"), Some(format!("---\n{of}\r\ntitle: एक\r\n---\r\n")));
        assert_eq!(written(&format!("---\n{of}\n---\nशब्द\n")), None);
    }

    #[test]
    fn a_fresh_copy_says_the_same_as_its_original() {
        let original = draft("courses/a/b.md", "---\ntitle: One\n---\n\n## Two {.question}\n\n- (x) Yes\n- ( ) No\n");
        let copied = draft("courses/a/b.hi.md", &copy(&original, "hi"));
        assert_eq!(code(copied.blocks()), code(original.blocks()));
        assert_eq!(copied.anchors, original.anchors);
    }
}
