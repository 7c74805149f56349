//! Calls in a template that give the same text on every page, put in place once, before
//! the template is compiled: most of a page's frame is such words and symbols.
//!
//! Knows `{{ t(key="…") }}` and `{{ icon(name="…", class="…") | safe }}` as they are
//! usually written. Anything else, and any call that would fail, is left as it is.

/// What calls give.
pub struct Fixed<'a> {
    /// The escaped word for a key, where it needs no values.
    pub word: &'a dyn Fn(&str) -> Option<String>,
    /// The markup of a symbol with a class, where there is such a symbol.
    pub icon: &'a dyn Fn(&str, &str) -> Option<String>,
}

/// A template with its fixed texts in place.
pub fn fold(template: &str, fixed: &Fixed<'_>) -> String {
    let mut out = String::with_capacity(template.len() * 2);
    // what stands before the last `endraw` may be meant as written
    let (raw, mut rest) = template.split_at(template.rfind("endraw").unwrap_or(0));
    out.push_str(raw);
    while let Some(start) = rest.find('{') {
        let close = match rest.as_bytes().get(start + 1) {
            Some(b'{') => "}}",
            Some(b'%') => "%}",
            Some(b'#') => "#}",
            _ => "{",
        };
        let Some(length) = rest[start..].find(close).map(|at| at + close.len()) else { break };
        let (before, tag) = (&rest[..start], &rest[start..start + length]);
        out.push_str(before);
        let text = tag.strip_prefix("{{").and_then(|call| text(call.strip_suffix("}}")?.trim(), fixed));
        out.push_str(text.as_deref().unwrap_or(tag));
        rest = &rest[start + length..];
    }
    out + rest
}

/// The text of a call that always gives the same; none that a template could take for its own signs
/// or trim.
fn text(call: &str, fixed: &Fixed<'_>) -> Option<String> {
    let word = || (fixed.word)(quoted(call.strip_prefix("t(key=")?.strip_suffix(')')?)?);
    let icon = || {
        let values = call.strip_suffix("| safe")?.trim_end().strip_prefix("icon(name=")?.strip_suffix(')')?;
        let (name, class) = values.split_once(", class=").unwrap_or((values, "\"\""));
        (fixed.icon)(quoted(name)?, quoted(class)?)
    };
    let text = word().or_else(icon)?;
    let is_plain = !text.is_empty() && text.trim() == text && !text.contains(['{', '}']);
    is_plain.then_some(text)
}

/// What stands in quotes, if it is nothing but letters, digits, hyphens and spaces.
fn quoted(value: &str) -> Option<&str> {
    let inner = value.strip_prefix('"')?.strip_suffix('"')?;
    inner.chars().all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '-' | ' ')).then_some(inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(template: &str) -> String {
        let word = |key: &str| (key == "skip").then(|| "Skip &amp; go".to_owned());
        let icon = |name: &str, class: &str| (name == "x").then(|| format!("<i {class}>"));
        fold(template, &Fixed { word: &word, icon: &icon })
    }

    #[test]
    fn fixed_words_and_symbols_are_put_in_place() {
        assert_eq!(folded(r#"<a>{{ t(key="skip") }}</a>"#), "<a>Skip &amp; go</a>");
        assert_eq!(folded(r#"{{ icon(name="x") | safe }}{{ icon(name="x", class="s t") | safe }}"#), "<i ><i s t>");
    }

    #[test]
    fn everything_else_stays_as_written() {
        for template in [
            r#"{{ t(key="minutes", n=3) }}"#,
            r#"{{ t(key="skip") | safe }}"#,
            r#"{{- t(key="skip") -}}"#,
            r#"{{ t(key="month-" ~ m) }}"#,
            r#"{{ icon(name="y") | safe }}"#,
            r#"{% set a = '{{ t(key="skip") }}' %}"#,
            r#"{# {{ t(key="skip") }} #}"#,
            r#"{% raw %}{{ t(key="skip") }}{% endraw %}"#,
            r#"a { b {{ c"#,
        ] {
            assert_eq!(folded(template), template);
        }
    }
}
