//! What is done to a page while it is answered; the artifacts stay as they are.
//!
//! One script tag is added, which knows how to come back here. Also the two pages
//! of our own: a page that cannot be made, and a site that was never whole.

use crate::artifact::Key;

/// A page as the browser gets it, and how it is told apart from its next version.
#[derive(Debug)]
pub(super) struct Shown {
    /// The page with the tag.
    pub html: Vec<u8>,
    /// Fingerprint of all but the style sheets it names.
    pub rest: Key,
    /// The addresses of those style sheets, in order.
    pub styles: Vec<String>,
}

/// Adds the tag before the end of the body, or at the end where none is seen.
pub(super) fn show(html: &[u8], run: &str, key: &str) -> Shown {
    let (styles, rest) = without_styles(html);
    let at = rfind(html, b"</body>").unwrap_or(html.len());
    let tag = format!(
        "<script src=\"/_lyceum/reload.js\" defer data-run=\"{run}\" data-key=\"{key}\" data-rest=\"{}\"></script>",
        rest.hex(16)
    );
    let html = [&html[..at], tag.as_bytes(), &html[at..]].concat();
    Shown { html, rest, styles }
}

/// The addresses of a page's style sheets, and a fingerprint of everything else in it.
fn without_styles(html: &[u8]) -> (Vec<String>, Key) {
    let mut styles = Vec::new();
    let mut rest = Vec::with_capacity(html.len());
    let mut from = 0;
    while let Some(start) = find(&html[from..], b"<link ").map(|at| from + at) {
        let end = find(&html[start..], b">").map_or(html.len(), |at| start + at + 1);
        let tag = String::from_utf8_lossy(&html[start..end]);
        let is_style = matches!(attribute(&tag, "rel"), Some("stylesheet"));
        match attribute(&tag, "href").filter(|_| is_style) {
            Some(href) => {
                rest.extend_from_slice(&html[from..start]);
                styles.push(href.replace("&amp;", "&"));
            }
            None => rest.extend_from_slice(&html[from..end]),
        }
        from = end;
    }
    rest.extend_from_slice(&html[from..]);
    (styles, Key::of(&rest))
}

fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let start = tag.find(&format!(" {name}=\""))? + name.len() + 3;
    tag[start..].split('"').next()
}

/// A page with links that begin at its own place, as if it lay at the top: what is not found is
/// answered at any depth with one and the same page.
pub(super) fn at_the_top(html: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(html.len() + 64);
    let mut from = 0;
    let next = |from: usize| {
        let names: [&[u8]; 2] = [b" href=\"", b" src=\""];
        names.iter().filter_map(|name| find(&html[from..], name).map(|at| from + at + name.len())).min()
    };
    while let Some(value) = next(from) {
        out.extend_from_slice(&html[from..value]);
        let end = find(&html[value..], b"\"").map_or(html.len(), |at| value + at);
        if is_relative(&html[value..end]) {
            out.push(b'/');
        }
        from = value;
        out.extend_from_slice(&html[from..end]);
        from = end;
    }
    out.extend_from_slice(&html[from..]);
    out
}

fn is_relative(link: &[u8]) -> bool {
    let scheme_ends = link.iter().position(|byte| *byte == b':').unwrap_or(link.len());
    let has_scheme = scheme_ends < link.len() && link[..scheme_ends].iter().all(u8::is_ascii_alphanumeric);
    !(link.is_empty() || link.starts_with(b"/") || link.starts_with(b"#") || has_scheme)
}

/// A page that says what is wrong, in place of one that cannot be shown.
pub(super) fn trouble(title: &str, faults: &str) -> Vec<u8> {
    format!(
        "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width\"><title>{title}</title>\
         <link rel=\"stylesheet\" href=\"/_lyceum/reload.css\"></head>\
         <body class=\"_lyceum-page\"><main><h1>{title}</h1><pre>{}</pre>\
         <p>This page comes by itself when that is mended.</p></main></body></html>\n",
        escape(faults)
    )
    .into_bytes()
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

fn find(text: &[u8], part: &[u8]) -> Option<usize> {
    text.windows(part.len()).position(|window| window == part)
}

fn rfind(text: &[u8], part: &[u8]) -> Option<usize> {
    text.windows(part.len()).rposition(|window| window == part)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tag_stands_at_the_end_of_the_body() {
        let shown = show(b"<body>a</body> in text</body></html>", "r", "k");
        let html = String::from_utf8(shown.html).expect("text");
        assert!(html.starts_with("<body>a</body> in text<script src=\"/_lyceum/reload.js\" defer data-run=\"r\""));
        assert!(html.ends_with("</script></body></html>"));
        assert!(show(b"bare", "r", "k").html.starts_with(b"bare<script"));
    }

    #[test]
    fn another_style_sheet_leaves_the_rest_equal() {
        let page = |href: &str, text: &str| {
            let html = format!("<link rel=\"icon\" href=\"i\"><link rel=\"stylesheet\" href=\"{href}\"><p>{text}");
            show(html.as_bytes(), "r", "k")
        };
        let (one, restyled, other) = (page("a.css", "x"), page("b.css", "x"), page("a.css", "y"));
        assert_eq!(one.styles, ["a.css"]);
        assert_eq!(one.rest, restyled.rest);
        assert_ne!(one.rest, other.rest);
    }

    #[test]
    fn only_relative_links_are_moved_to_the_top() {
        let html = b"<a href=\"a.html\"><a href=\"#b\"><a href=\"https://c\"><img src=\"d.png\"><a href=\"/e\"><a href=\"mailto:f\"><a href=\"\">";
        let moved = String::from_utf8(at_the_top(html)).expect("text");
        assert_eq!(
            moved,
            "<a href=\"/a.html\"><a href=\"#b\"><a href=\"https://c\"><img src=\"/d.png\"><a href=\"/e\"><a href=\"mailto:f\"><a href=\"\">"
        );
    }

    #[test]
    fn faults_are_shown_as_text() {
        let page = String::from_utf8(trouble("t", "<script>&\"")).expect("text");
        assert!(page.contains("&lt;script&gt;&amp;&quot;"));
    }
}
