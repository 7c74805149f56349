//! Text on its way into HTML. Knows letters only.

/// Escapes text for element content.
pub fn escape(text: &str, out: &mut String) {
    let mut from = 0;
    for (at, byte) in text.bytes().enumerate() {
        let entity = match byte {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            _ => continue,
        };
        out.push_str(&text[from..at]);
        out.push_str(entity);
        from = at + 1;
    }
    out.push_str(&text[from..]);
}

/// Escapes text for a quoted attribute.
pub fn escape_attribute(text: &str, out: &mut String) {
    let mut escaped = String::with_capacity(text.len());
    escape(text, &mut escaped);
    out.push_str(&escaped.replace('"', "&quot;").replace('\n', " "));
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
