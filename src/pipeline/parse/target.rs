//! Where a link leads, as far as one file can tell.

use super::draft::{Link, LinkRole};
use super::text;
use super::writer::Writer;
use crate::diagnostic::{Diagnostic, Span, codes};

/// The scheme of links to terms of the glossary.
pub const TERM: &str = "glossary";

/// A link that was kept.
pub struct Target {
    /// Its number on the page.
    pub number: usize,
    /// What closes its address in the tag.
    pub attributes: &'static str,
}

/// Keeps the link at `index`; `None` where it may not be used.
pub fn link(writer: &mut Writer<'_>, destination: &str, index: usize) -> Option<Target> {
    let span = writer.doc.span(index);
    let target = fill(writer, destination, span);
    let attributes = match scheme(&target) {
        Some(scheme) if is_one_of(scheme, &["http", "https"]) => "\" rel=\"external noopener\">",
        Some(scheme) if is_one_of(scheme, &["mailto", "tel"]) => "\">",
        Some(scheme) if is_one_of(scheme, &[TERM]) => return Some(term(writer, &target, index, span)),
        Some(scheme) => {
            refuse(writer, span, scheme);
            return None;
        }
        None if target.starts_with("//") => {
            refuse(writer, span, "//");
            return None;
        }
        None if is_download(&target) => "\" class=\"download\" download>",
        None => "\">",
    };
    Some(Target { number: keep(writer, target, span, LinkRole::Link), attributes })
}

/// Keeps a link to a term of the glossary: the one it names, else the one that its words are.
fn term(writer: &mut Writer<'_>, target: &str, index: usize, span: Span) -> Target {
    let named = target[TERM.len() + 1..].trim_start_matches('#').trim();
    let name = if named.is_empty() { writer.plain(writer.doc.inside(index)) } else { named.to_owned() };
    Target { number: keep(writer, format!("{TERM}:{name}"), span, LinkRole::Term), attributes: "\" class=\"term\">" }
}

/// Keeps a link and gives its number.
pub fn keep(writer: &mut Writer<'_>, target: String, span: Span, role: LinkRole) -> usize {
    writer.links.push(Link { target, span, role });
    writer.links.len() - 1
}

/// A destination with its variables filled in.
pub fn fill(writer: &mut Writer<'_>, destination: &str, span: Span) -> String {
    for (name, _) in text::unknown(destination, writer.doc.variables) {
        let fault = text::unknown_variable(&name, writer.doc.variables).at(writer.doc.file, span, "");
        writer.fault(fault);
    }
    text::fill_quietly(destination, writer.doc.variables)
}

/// The scheme of an address as written; `None` for relative ones.
pub fn scheme(target: &str) -> Option<&str> {
    let (scheme, _) = target.split_once(':')?;
    let mut letters = scheme.chars();
    let starts = letters.next().is_some_and(|letter| letter.is_ascii_alphabetic());
    (starts && letters.all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '+' | '.' | '-')))
        .then_some(scheme)
}

/// Keyboards of phones begin a line with a capital.
fn is_one_of(scheme: &str, known: &[&str]) -> bool {
    known.iter().any(|known| known.eq_ignore_ascii_case(scheme))
}

fn is_download(target: &str) -> bool {
    let path = target.split(['#', '?']).next().unwrap_or("");
    let name = path.rsplit('/').next().unwrap_or("");
    name.contains('.') && !name.ends_with(".md") && !name.starts_with("..") && name != "."
}

fn refuse(writer: &mut Writer<'_>, span: Span, scheme: &str) {
    let fault = Diagnostic::new(codes::LINK_SCHEME, format!("links of the kind `{scheme}` are not allowed"))
        .at(writer.doc.file, span, "")
        .help("links may begin with https://, http://, mailto: or tel:, or lead to a file of this site");
    writer.fault(fault);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn schemes_are_told_from_paths() {
        assert_eq!(scheme("https://a.example"), Some("https"));
        assert_eq!(scheme("javascript:alert(1)"), Some("javascript"));
        assert_eq!(scheme("../a:b.md"), None);
        assert_eq!(scheme("#here"), None);
    }

    #[test]
    fn files_that_are_no_pages_are_downloads() {
        assert!(is_download("../forms/leave.pdf"));
        assert!(!is_download("../02-answering/04-refunds.md#steps"));
        assert!(!is_download("#steps"));
        assert!(!is_download(".."));
    }
}
