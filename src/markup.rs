//! Text on its way into HTML. Knows letters only.

use memchr::memchr3_iter;

/// Escapes text for element content.
pub fn escape(text: &str, out: &mut String) {
    let mut from = 0;
    for at in memchr3_iter(b'&', b'<', b'>', text.as_bytes()) {
        out.push_str(&text[from..at]);
        out.push_str(entity(text.as_bytes()[at]));
        from = at + 1;
    }
    out.push_str(&text[from..]);
}

/// Escapes text for a quoted attribute.
pub fn escape_attribute(text: &str, out: &mut String) {
    let mut from = 0;
    for (at, byte) in text.bytes().enumerate() {
        if matches!(byte, b'&' | b'<' | b'>' | b'"' | b'\n') {
            out.push_str(&text[from..at]);
            out.push_str(entity(byte));
            from = at + 1;
        }
    }
    out.push_str(&text[from..]);
}

/// What stands for a letter that means something to HTML. A line break in an
/// attribute is a space.
fn entity(letter: u8) -> &'static str {
    match letter {
        b'&' => "&amp;",
        b'<' => "&lt;",
        b'>' => "&gt;",
        b'"' => "&quot;",
        _ => " ",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_could_become_code_is_escaped() {
        let mut out = String::new();
        escape("<b> & \"q\"", &mut out);
        assert_eq!(out, "&lt;b&gt; &amp; \"q\"");
        out.clear();
        escape_attribute("a \"b\" <c>\nd", &mut out);
        assert_eq!(out, "a &quot;b&quot; &lt;c&gt; d");
    }
}
