//! Names of new files and folders: what they say, and which number comes next.
//!
//! Pure: knows names, not the disk.

use crate::command::terminal::Refusal;
use crate::pipeline::load::Ordered;

/// Kinds of page that stand in a file's name.
const ANNOUNCED: [&str; 5] = ["quiz", "exam", "scenario", "survey", "curriculum"];

/// A name as it was typed, without its ending.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Name {
    typed: String,
    ordered: Ordered,
}

impl Name {
    /// Reads the name of a folder.
    ///
    /// # Errors
    /// Why nothing can have this name.
    pub fn read(typed: &str) -> Result<Self, Refusal> {
        let ordered = Ordered::read(typed);
        if ordered.slug.is_empty() {
            let what = format!("`{typed}` leaves no name for an address");
            return Err(Refusal::new(what, "take a name with letters, such as 01-opening"));
        }
        if typed.starts_with(['.', '_']) {
            let what = format!("`{typed}` would be passed over, as all names that begin with a dot or a low line");
            return Err(Refusal::new(what, "begin the name with a letter or a number"));
        }
        Ok(Self { typed: typed.to_owned(), ordered })
    }

    /// Reads the name of a page of a kind (`lesson`, `quiz`, …), with or without its ending.
    ///
    /// # Errors
    /// Why no page of this kind can have this name.
    pub fn of_page(typed: &str, kind: &str) -> Result<Self, Refusal> {
        let stem = typed.strip_suffix(".md").unwrap_or(typed);
        let announced = ANNOUNCED.iter().find_map(|word| Some((word, stem.strip_suffix(word)?.strip_suffix('.')?)));
        let stem = match announced {
            Some((word, bare)) if *word == kind => bare,
            Some((word, _)) => {
                let what = format!("`{typed}` is the name of {}", with_article(word));
                return Err(Refusal::new(what, format!("use `lyceum new {word}`, or leave `.{word}` out")));
            }
            None => stem,
        };
        if stem.contains('.') {
            let what = format!("`{typed}` has a dot in its name, which announces a kind of page or a language");
            return Err(Refusal::new(what, "write a hyphen instead"));
        }
        if ["course", "module", "readme"].contains(&stem.to_lowercase().as_str()) {
            let what = format!("`{stem}.md` has a meaning of its own");
            return Err(Refusal::new(what, "choose another name"));
        }
        Self::read(stem)
    }

    /// The name in words, as a title: `02-first_call` says `First call`.
    pub fn words(&self) -> String {
        Self::title(&self.typed)
    }

    /// A title made from a file's or folder's name.
    pub fn title(name: &str) -> String {
        let bare = name.trim_start_matches(|sign: char| sign.is_ascii_digit()).trim_start_matches(['-', '_', ' ']);
        let words = if bare.is_empty() { name } else { bare }.replace(['-', '_'], " ");
        let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
        let mut signs = words.chars();
        signs.next().map_or_else(String::new, |first| first.to_uppercase().chain(signs).collect())
    }
}

/// `a quiz`, `an exam`.
pub fn with_article(word: &str) -> String {
    let article = if word.starts_with(['a', 'e', 'i', 'o', 'u']) { "an" } else { "a" };
    format!("{article} {word}")
}

/// Why a name is not free.
#[derive(Debug, PartialEq, Eq)]
pub enum Taken {
    /// Another sibling has this name; numbers and kinds do not count.
    Name(String),
    /// Another sibling has this number; the next free one.
    Number(String, String),
    /// No sibling has a number.
    Unnumbered,
}

impl Taken {
    /// The refusal, for a name in this folder.
    pub fn refusal(self, folder: &str) -> Refusal {
        match self {
            Self::Name(other) => Refusal::new(
                format!("{folder} holds `{other}` already, which would have the same address"),
                "choose another name: the number in front and the kind do not count",
            ),
            Self::Number(other, next) => Refusal::new(
                format!("`{other}` in {folder} has this number already"),
                format!("leave the number out, and it becomes {next}"),
            ),
            Self::Unnumbered => Refusal::new(
                format!("the names in {folder} have no numbers"),
                "leave the number out, or give all of them one",
            ),
        }
    }
}

/// The name with its number: the one that was typed, or the next where the siblings have
/// numbers. `from_the_start`: the first of all gets a number, too.
pub fn numbered(name: &Name, siblings: &[String], from_the_start: bool) -> Result<String, Taken> {
    let ranks: Vec<(Ordered, &String)> = siblings.iter().map(|name| (Ordered::read(name), name)).collect();
    if let Some((_, other)) = ranks.iter().find(|(rank, _)| rank.slug == name.ordered.slug) {
        return Err(Taken::Name((*other).clone()));
    }
    let highest = ranks.iter().filter_map(|(rank, _)| rank.number).max();
    let width = ranks.iter().map(|(_, name)| digits(name)).max().unwrap_or(0).max(2);
    let next = format!("{:0width$}", highest.unwrap_or(0).saturating_add(1));
    match name.ordered.number {
        Some(number) => match ranks.iter().find(|(rank, _)| rank.number == Some(number)) {
            Some((_, other)) => Err(Taken::Number((*other).clone(), next)),
            None if highest.is_none() && !siblings.is_empty() => Err(Taken::Unnumbered),
            None => Ok(name.typed.clone()),
        },
        None if highest.is_some() || (siblings.is_empty() && from_the_start) => Ok(format!("{next}-{}", name.typed)),
        None => Ok(name.typed.clone()),
    }
}

fn digits(name: &str) -> usize {
    name.bytes().take_while(u8::is_ascii_digit).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn put(name: &str, siblings: &[&str]) -> Result<String, Taken> {
        let siblings: Vec<String> = siblings.iter().map(|name| (*name).to_owned()).collect();
        numbered(&Name::read(name).expect("a good name"), &siblings, false)
    }

    #[test]
    fn the_next_number_is_taken_where_there_are_numbers() {
        assert_eq!(put("refunds", &["01-a", "07-b"]).as_deref(), Ok("08-refunds"));
        assert_eq!(put("refunds", &["090-a"]).as_deref(), Ok("091-refunds"));
        assert_eq!(put("refunds", &["a", "b"]).as_deref(), Ok("refunds"));
        assert_eq!(put("03-refunds", &["01-a"]).as_deref(), Ok("03-refunds"));
    }

    #[test]
    fn the_first_page_of_a_numbered_module_has_a_number() {
        let name = Name::read("refunds").expect("a good name");
        assert_eq!(numbered(&name, &[], true).as_deref(), Ok("01-refunds"));
        assert_eq!(numbered(&name, &[], false).as_deref(), Ok("refunds"));
    }

    #[test]
    fn names_and_numbers_that_are_taken_are_refused() {
        assert_eq!(put("refunds", &["01-refunds"]), Err(Taken::Name("01-refunds".into())));
        assert_eq!(put("1-b", &["01-a"]), Err(Taken::Number("01-a".into(), "02".into())));
        assert_eq!(put("1-b", &["a"]), Err(Taken::Unnumbered));
    }

    #[test]
    fn a_page_is_named_with_or_without_its_ending() {
        for name in ["03-refunds", "03-refunds.md", "03-refunds.quiz", "03-refunds.quiz.md"] {
            assert_eq!(Name::of_page(name, "quiz").expect("a good name").typed, "03-refunds");
        }
        assert_eq!(Name::of_page("call.scenario.md", "scenario").expect("a good name").typed, "call");
        for name in ["a.quiz.md", "a.exam.md", "a.hi.md", "course", "01.md", "_a", ".md"] {
            assert!(Name::of_page(name, "lesson").is_err(), "{name}");
        }
    }

    #[test]
    fn a_name_becomes_a_title() {
        assert_eq!(Name::title("02-first_call"), "First call");
        assert_eq!(Name::title("our-training"), "Our training");
        assert_eq!(Name::title("2026"), "2026");
        assert_eq!(Name::title("01-हिन्दी"), "हिन्दी");
    }
}
