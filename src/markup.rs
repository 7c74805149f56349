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

/// Markup without ids, for a second copy of it on the same page. Takes finished
/// markup only: every value in double quotes.
pub fn without_ids(markup: &str) -> String {
    change_attributes(markup, |name, value| (name != "id").then(|| value.to_owned()))
}

/// Markup with other values of its attributes; those that get none are left out. Takes
/// finished markup only: every value in double quotes. Attributes without a value stay.
pub fn change_attributes(markup: &str, mut change: impl FnMut(&str, &str) -> Option<String>) -> String {
    let mut out = String::with_capacity(markup.len());
    let mut rest = markup;
    while let Some(start) = rest.find('<') {
        out.push_str(&rest[..start]);
        rest = &rest[start..];
        while let Some(end) = rest.find([' ', '>']) {
            out.push_str(&rest[..end]);
            rest = &rest[end..];
            if rest.starts_with('>') {
                break;
            }
            let length = attribute(rest);
            match value(&rest[..length]) {
                None => out.push_str(&rest[..length]),
                Some((name, value)) => {
                    if let Some(value) = change(name, value) {
                        out.push_str(&format!(" {name}=\"{value}\""));
                    }
                }
            }
            rest = &rest[length..];
        }
        if !rest.starts_with('>') {
            break;
        }
    }
    out.push_str(rest);
    out
}

/// Name and value of an attribute; `None` for one without a value, or whose value is cut off.
fn value(attribute: &str) -> Option<(&str, &str)> {
    let (name, value) = attribute[1..].split_once("=\"")?;
    Some((name, value.strip_suffix('"')?))
}

/// Length of an attribute, the space before it included.
fn attribute(text: &str) -> usize {
    let name = 1 + text[1..].find([' ', '>', '=']).unwrap_or(text.len() - 1);
    match text[name..].strip_prefix("=\"") {
        Some(value) => value.find('"').map_or(text.len(), |end| name + 2 + end + 1),
        None => name,
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

    #[test]
    fn a_copy_has_no_ids() {
        let markup = "<p id=\"a\" title=\"x id=\" class=\"b\">id=\"c\" <br> <i download id=\"d\">e</i>";
        assert_eq!(without_ids(markup), "<p title=\"x id=\" class=\"b\">id=\"c\" <br> <i download>e</i>");
        assert_eq!(without_ids("plain"), "plain");
    }
}
