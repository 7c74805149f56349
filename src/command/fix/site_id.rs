//! Puts an id into `lyceum.yaml` and leaves every other byte as it is.

use std::sync::Arc;

use crate::config::{Settings, read_settings};
use crate::diagnostic::{Diagnostic, SourceFile};
use crate::model::slug;

/// The file's text with this id; `None` where it has one, or where no place for it is safe.
pub fn give(file: &Arc<SourceFile>, id: &str) -> Option<String> {
    let (before, faults) = read_settings(file, slug);
    if before.has_own_id {
        return None;
    }
    let says_the_same = |text: &String| {
        let (after, found) = read_settings(&Arc::new(SourceFile::new(&*file.path, &**text)), slug);
        let expected = Settings { id: id.to_owned(), has_own_id: true, ..before.clone() };
        after == expected && words(&found) == words(&faults)
    };
    candidates(&file.text, id).into_iter().find(says_the_same)
}

fn words(faults: &[Diagnostic]) -> Vec<&str> {
    faults.iter().map(|fault| fault.message.as_str()).collect()
}

/// Texts to try: in the place of an empty `id:`, below the title, at the end, at the top, in braces.
fn candidates(text: &str, id: &str) -> Vec<String> {
    let ending = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let line = format!("id: {id}{ending}");
    let mut out = Vec::new();
    let mut start = 0;
    for given in text.split_inclusive('\n') {
        let end = start + given.len();
        let key = given.trim_start_matches('\u{feff}');
        if key.starts_with("id:") {
            let at = end - key.len() + "id:".len();
            out.insert(0, format!("{} {id}{}", &text[..at], &text[at..]));
        } else if key.starts_with("title:") && given.ends_with('\n') {
            out.push(format!("{}{line}{}", &text[..end], &text[end..]));
        }
        start = end;
    }
    let gap = if text.is_empty() || text.ends_with('\n') { "" } else { ending };
    out.push(format!("{text}{gap}{line}"));
    let top = if text.starts_with('\u{feff}') { 3 } else { 0 };
    out.push(format!("{}{line}{}", &text[..top], &text[top..]));
    out.push(text.replacen('{', &format!("{{id: {id}, "), 1));
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn given(text: &str) -> Option<String> {
        give(&Arc::new(SourceFile::new("lyceum.yaml", text)), "aaaa-bbbb-cccc")
    }

    #[test]
    fn the_id_stands_below_the_title() {
        assert_eq!(
            given("# ours\ntitle: A\ntheme: plain\n").as_deref(),
            Some("# ours\ntitle: A\nid: aaaa-bbbb-cccc\ntheme: plain\n")
        );
    }

    #[test]
    fn byte_order_mark_and_line_endings_stay() {
        assert_eq!(
            given("\u{feff}title: A\r\ntheme: plain").as_deref(),
            Some("\u{feff}title: A\r\nid: aaaa-bbbb-cccc\r\ntheme: plain")
        );
        assert_eq!(given("\u{feff}title: A").as_deref(), Some("\u{feff}title: A\nid: aaaa-bbbb-cccc\n"));
    }

    #[test]
    fn an_empty_id_is_filled() {
        assert_eq!(given("id: # later\ntitle: A\n").as_deref(), Some("id: aaaa-bbbb-cccc # later\ntitle: A\n"));
    }

    #[test]
    fn a_title_over_several_lines_is_not_torn() {
        assert_eq!(
            given("title: >\n  A long\n  title\ntheme: plain\n").as_deref(),
            Some("title: >\n  A long\n  title\ntheme: plain\nid: aaaa-bbbb-cccc\n")
        );
    }

    #[test]
    fn settings_in_braces_get_it_inside() {
        assert_eq!(given("{title: A}\n").as_deref(), Some("{id: aaaa-bbbb-cccc, title: A}\n"));
    }

    #[test]
    fn what_has_an_id_or_cannot_be_read_stays_as_it_is() {
        assert_eq!(given("title: A\nid: x\n"), None);
        assert_eq!(given("title: [A\n"), None);
    }
}
