//! The lock as the text of `lyceum.lock`: one block a page, sorted, so that changes to
//! different pages merge. Reading loses nothing silently: a line that cannot be read is an
//! error, and what stands there twice after a merge counts once.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{Gist, Lock, LockedPage, LockedPart, LockedQuestion, What};
use crate::diagnostic::{Diagnostic, SourceFile, Span, codes};

/// The first line.
pub(super) const HEAD: &str = "lyceum.lock 2";
/// The first line of files that say less and mean the same.
const OLD_HEAD: &str = "lyceum.lock 1";
/// What the file says of itself.
pub(super) const NOTE: &str = "# The ids of pages, questions and options, which learners' records go by. `lyceum build` writes\n\
    # this file; keep it with the courses, in version control too.\n";
/// How the lines begin that version control puts around what it could not merge.
const CONFLICT: [&str; 4] = ["<<<<<<<", "|||||||", "=======", ">>>>>>>"];
/// What a line begins with that stands for nothing that is there now.
pub(super) const RETIRED: &str = "retired ";

/// A lock as it was read.
#[derive(Debug, Clone, Default)]
pub struct Reading {
    /// What it says, as far as it could be read.
    pub lock: Arc<Lock>,
    /// What is wrong with it.
    pub faults: Vec<Diagnostic>,
    /// True when it holds lines of a merge, or things twice, and is best written anew.
    pub is_untidy: bool,
}

impl Reading {
    /// True when only the lines of a merge are wrong: both sides can be kept.
    pub fn is_merge(&self) -> bool {
        self.is_untidy && self.faults.iter().all(|fault| fault.code == codes::LOCK_CONFLICT)
    }
}

/// Reads the text of a lock.
pub fn read(file: &Arc<SourceFile>) -> Reading {
    let mut taking = Taking { file, pages: BTreeMap::new(), open: None, reading: Reading::default() };
    let mut offset = 0;
    for (number, line) in file.text.split_inclusive('\n').enumerate() {
        let text = line.trim_end();
        let span = Span::new(offset, offset + text.len());
        offset += line.len();
        if number == 0 && is_head(text.trim_start_matches('\u{feff}')) {
            continue;
        }
        if number == 0 && !CONFLICT.iter().any(|sign| text.starts_with(sign)) {
            taking.strange_head(text, span);
            return taking.reading;
        }
        taking.line(text, span);
    }
    if file.text.trim().is_empty() {
        taking.strange_head("", Span::new(0, 0));
    }
    if !file.text.ends_with('\n') && offset > 0 {
        let fault =
            damaged("the end of this file is missing").at(file, Span::new(offset, offset), "it ends within a line");
        taking.reading.faults.push(fault);
    }
    let Taking { pages, mut reading, .. } = taking;
    reading.lock = Arc::new(Lock::new(pages.into_values().map(Arc::new).collect()));
    reading
}

struct Taking<'a> {
    file: &'a Arc<SourceFile>,
    pages: BTreeMap<String, LockedPage>,
    /// The page whose lines are being read.
    open: Option<String>,
    reading: Reading,
}

impl Taking<'_> {
    fn strange_head(&mut self, text: &str, span: Span) {
        let version = text.strip_prefix("lyceum.lock ").and_then(|version| version.parse::<u32>().ok());
        let fault = match version {
            Some(version) if version > 2 => Diagnostic::new(
                codes::LOCK_NEWER,
                format!("a newer lyceum wrote this file, in version {version} of its form"),
            )
            .help("build with the lyceum that wrote it, or a later one; older ones would lose ids"),
            _ => damaged(&format!("the first line of this file must be `{HEAD}`")),
        };
        self.reading.faults.push(fault.at(self.file, span, ""));
    }

    fn line(&mut self, text: &str, span: Span) {
        if text.is_empty() || text.starts_with('#') || is_head(text) {
            return;
        }
        if CONFLICT.iter().any(|sign| text.starts_with(sign)) {
            self.conflict(span);
            return;
        }
        let (text, is_retired) = text.strip_prefix(RETIRED).map_or((text, false), |text| (text, true));
        let read = match text.split_once(' ') {
            Some(("page", rest)) => page(rest, is_retired).map(|page| self.page(page)),
            Some((word, rest)) => match (What::of(word), &self.open) {
                (Some(what), Some(open)) => {
                    question(what, rest, open, is_retired).map(|question| self.question(question))
                }
                _ => None,
            },
            None => None,
        };
        if read.is_none() {
            // what follows must not be taken for questions of the page above
            self.open = None;
            self.reading.faults.push(damaged("this line cannot be read").at(self.file, span, ""));
        }
    }

    /// One fault for all places: the remedy is one.
    fn conflict(&mut self, span: Span) {
        if !self.reading.faults.iter().any(|fault| fault.code == codes::LOCK_CONFLICT) {
            let fault = Diagnostic::new(codes::LOCK_CONFLICT, "two versions of this file stand here, not yet merged");
            let help = "run `lyceum check --fix`: it keeps the ids of both";
            self.reading.faults.push(fault.at(self.file, span, "").help(help));
        }
        self.reading.is_untidy = true;
    }

    /// Takes a page. Of two lines for one page the first counts, and what is there counts
    /// before what was.
    fn page(&mut self, page: LockedPage) {
        self.open = Some(page.id.clone());
        match self.pages.get_mut(&page.id) {
            None => _ = self.pages.insert(page.id.clone(), page),
            Some(known) => {
                self.reading.is_untidy = true;
                if known.is_retired && !page.is_retired {
                    let questions = std::mem::take(&mut known.questions);
                    *known = LockedPage { questions, ..page };
                }
            }
        }
    }

    fn question(&mut self, question: LockedQuestion) {
        let Some(page) = self.open.as_ref().and_then(|open| self.pages.get_mut(open)) else { return };
        match page.questions.binary_search_by(|known| known.id.cmp(&question.id)) {
            Err(place) => page.questions.insert(place, question),
            Ok(place) => {
                self.reading.is_untidy = true;
                let known = &mut page.questions[place];
                let (parts, rows) = (join(&known.parts, &question.parts), join(&known.rows, &question.rows));
                if known.is_retired && !question.is_retired {
                    *known = question;
                }
                (known.parts, known.rows) = (parts, rows);
            }
        }
    }
}

/// The options of both.
fn join(known: &[LockedPart], more: &[LockedPart]) -> Vec<LockedPart> {
    let mut parts = known.to_vec();
    parts.extend(more.iter().filter(|part| known.iter().all(|one| one.id != part.id)).cloned());
    parts.sort_by(|one, other| one.id.cmp(&other.id));
    parts
}

fn is_head(text: &str) -> bool {
    text == HEAD || text == OLD_HEAD
}

fn damaged(message: &str) -> Diagnostic {
    Diagnostic::new(codes::LOCK_DAMAGED, message).help(
        "take the file from version control or a copy: without this line learners lose what they did;\n\
         if there is none, delete what cannot be read, and the next build gives new ids",
    )
}

fn page(text: &str, is_retired: bool) -> Option<LockedPage> {
    let mut words = text.split(' ');
    let id = words.next().filter(|id| !id.is_empty())?.to_owned();
    let gist = Gist { print: hex(words.next()?)?, sketch: sketch(words.next()?)? };
    let mut words = words.peekable();
    let mut setting =
        |name: &str| words.next_if(|word| word.starts_with(name)).map(|word| word[name.len()..].to_owned());
    let place = setting("at=").unwrap_or_else(|| id.clone());
    let was = setting("was=").map_or_else(Vec::new, |was| was.split(',').map(str::to_owned).collect());
    words.next().is_none().then_some(LockedPage { id, place, gist, was, is_retired, questions: Vec::new() })
}

fn question(what: What, text: &str, page: &str, is_retired: bool) -> Option<LockedQuestion> {
    let mut words = text.split(' ').peekable();
    let id = words.next().filter(|id| !id.is_empty())?;
    let id = if id.contains('#') { id.to_owned() } else { format!("{page}#{id}") };
    let revision = words.next().filter(|revision| !revision.is_empty())?.to_owned();
    let gist = Gist { print: hex(words.next()?)?, sketch: sketch(words.next()?)? };
    let alias = words.next_if(|word| word.starts_with('@')).map(|word| word[1..].to_owned());
    let (mut parts, mut rows) = (Vec::new(), Vec::new());
    for word in words {
        let (is_row, part) = part(word)?;
        if is_row { &mut rows } else { &mut parts }.push(part);
    }
    parts.sort_by(|one: &LockedPart, other: &LockedPart| one.id.cmp(&other.id));
    rows.sort_by(|one: &LockedPart, other: &LockedPart| one.id.cmp(&other.id));
    Some(LockedQuestion { what, id, alias, revision, gist, is_retired, parts, rows })
}

/// `9f3a=SKETCH`, `9f3a:77c1=SKETCH` for a reworded one, with `-` in front for a removed one; rows of
/// a table have `#` in front of their number. Says whether it is one.
fn part(text: &str) -> Option<(bool, LockedPart)> {
    let (text, is_retired) = text.strip_prefix('-').map_or((text, false), |text| (text, true));
    let (text, is_row) = text.strip_prefix('#').map_or((text, false), |text| (text, true));
    let (name, words) = text.split_once('=')?;
    let (id, hash) = name.split_once(':').unwrap_or((name, name));
    let is_sound = !id.is_empty() && !hash.is_empty();
    let part = LockedPart { id: id.to_owned(), hash: hash.to_owned(), sketch: sketch(words)?, is_retired };
    is_sound.then_some((is_row, part))
}

fn hex(text: &str) -> Option<u64> {
    (text.len() == 12 && text.bytes().all(is_digit)).then(|| u64::from_str_radix(text, 16).ok()).flatten()
}

fn is_digit(byte: u8) -> bool {
    byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte)
}

/// Four digits a word in rising order; `-` for no words.
fn sketch(text: &str) -> Option<Vec<u16>> {
    if text == "-" {
        return Some(Vec::new());
    }
    if text.is_empty() || !text.len().is_multiple_of(4) || !text.bytes().all(is_digit) {
        return None;
    }
    let word = |digits: &[u8]| digits.iter().fold(0, |word, digit| word << 4 | u16::from(value(*digit)));
    let words: Vec<u16> = text.as_bytes().chunks_exact(4).map(word).collect();
    words.is_sorted_by(|one, other| one < other).then_some(words)
}

fn value(digit: u8) -> u8 {
    if digit.is_ascii_digit() { digit - b'0' } else { digit - b'a' + 10 }
}

#[cfg(test)]
mod tests {
    use super::super::print;
    use super::*;

    const TEXT: &str = "page calls 000000000001 0001\n\n\
        page calls/check 0000000000ff 0001ff00 at=calls/new/check was=calls/old,calls/older\n\
        checklist desk b3c1 000000000002 - 02bd=0001 -9f3a=-\n\
        question greet b3c1 000000000002 0001 -02bd=- 9f3a:77c1=00010002\n\
        retired question hold b3c1 000000000002 0001\n\
        question pairs b3c1 000000000002 0001 9f3a=0001 #1:77c1=0001 -#2:77c2=-\n\
        scene start b3c1 000000000002 - 9f3a=00010002\n\
        question calls/old#moved b3c1 000000000002 - @now\n\n\
        retired page calls/गया 000000000003 -\n";

    fn whole(text: &str) -> Reading {
        read(&Arc::new(SourceFile::new("lyceum.lock", format!("{HEAD}\n{NOTE}\n{text}"))))
    }

    #[test]
    fn what_is_read_is_printed_again() {
        let reading = whole(TEXT);
        assert_eq!(reading.faults, []);
        assert_eq!(print(&reading.lock), format!("{HEAD}\n{NOTE}\n{TEXT}"));
        assert!(!reading.is_untidy);
    }

    #[test]
    fn windows_line_ends_mean_the_same() {
        let reading =
            read(&Arc::new(SourceFile::new("lyceum.lock", format!("{HEAD}\n{NOTE}\n{TEXT}").replace('\n', "\r\n"))));
        assert_eq!((reading.lock, reading.faults.len()), (whole(TEXT).lock, 0));
    }

    #[test]
    fn no_line_is_lost_silently() {
        let text = format!("{HEAD}\n{NOTE}\n{TEXT}");
        for (at, letter) in text.char_indices().filter(|(at, _)| *at > HEAD.len() + NOTE.len()) {
            // a line that was cut short, or a sign that got into it
            for damage in [format!("{}\n", &text[..at]), format!("{}?{}", &text[..at], &text[at + letter.len_utf8()..])]
            {
                let reading = read(&Arc::new(SourceFile::new("lyceum.lock", damage.as_str())));
                let lines = |text: &str| {
                    text.lines()
                        .filter(|line| {
                            ["page ", "question ", "checklist ", "scene "].iter().any(|word| line.contains(word))
                        })
                        .count()
                };
                let told = reading.faults.len() + lines(&print(&reading.lock)) + usize::from(reading.is_untidy);
                let whole = damage.lines().skip(3).filter(|line| !line.is_empty()).count();
                assert!(told >= whole, "{damage}");
            }
        }
    }

    #[test]
    fn both_sides_of_a_merge_are_kept() {
        let sides = TEXT.replace("retired question hold", "<<<<<<< ours\nretired question hold")
            + "=======\nquestion greet 1111 000000000002 0001 5555=-\nquestion new 1111 000000000002 0001\n>>>>>>> theirs\n";
        let reading = whole(&sides);
        assert_eq!(reading.faults.iter().map(|fault| fault.code).collect::<Vec<_>>(), [codes::LOCK_CONFLICT]);
        assert!(reading.is_merge());
        let text = print(&reading.lock);
        assert!(text.contains("retired question hold") && text.contains("question new"), "{text}");
        assert_eq!(whole(&text.lines().skip(4).map(|line| format!("{line}\n")).collect::<String>()).faults, []);
    }

    #[test]
    fn another_version_and_an_empty_file_are_refused() {
        let code =
            |text: &str| read(&Arc::new(SourceFile::new("lyceum.lock", text))).faults.first().map(|fault| fault.code);
        assert_eq!(code("lyceum.lock 3\npage\n"), Some(codes::LOCK_NEWER));
        assert_eq!(code(""), Some(codes::LOCK_DAMAGED));
        assert_eq!(code("page a 000000000001 0001\n"), Some(codes::LOCK_DAMAGED));
    }
}
