//! The text as the Markdown parser gets it, and the way back to the author's bytes.
//!
//! Markdown runs neighbouring quoted lines together. A quoted line that begins with
//! `[!word]` starts a new callout here, so an empty line is put before each; offsets
//! are counted back to the file.

/// Text for the parser, with the places where a line break was put in.
#[derive(Debug)]
pub struct Prepared<'a> {
    text: std::borrow::Cow<'a, str>,
    base: usize,
    breaks: Vec<usize>,
}

impl<'a> Prepared<'a> {
    /// Prepares the body of a file; `base` is its first byte in the file.
    pub fn new(body: &'a str, base: usize) -> Self {
        let starts = callout_starts(body);
        if starts.is_empty() {
            return Self { text: body.into(), base, breaks: Vec::new() };
        }
        let mut text = String::with_capacity(body.len() + starts.len());
        let mut from = 0;
        let mut breaks = Vec::with_capacity(starts.len());
        for start in starts {
            text.push_str(&body[from..start]);
            breaks.push(text.len());
            text.push('\n');
            from = start;
        }
        text.push_str(&body[from..]);
        Self { text: text.into(), base, breaks }
    }

    /// The text to parse.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// An offset in that text as an offset in the file.
    pub fn original(&self, offset: usize) -> usize {
        let added = self.breaks.partition_point(|at| *at < offset);
        self.base + offset - added
    }
}

/// Starts of quoted lines that begin a callout right under another quoted line.
fn callout_starts(body: &str) -> Vec<usize> {
    let mut starts = Vec::new();
    if !body.contains("[!") {
        return starts;
    }
    let mut fence = Fence::default();
    let mut offset = 0;
    let mut above_is_quoted = false;
    for line in body.split_inclusive('\n') {
        let inner = quoted(line);
        let in_code = fence.step(line);
        if !in_code && above_is_quoted && inner.is_some_and(|inner| inner.starts_with("[!")) {
            starts.push(offset);
        }
        above_is_quoted = inner.is_some();
        offset += line.len();
    }
    starts
}

/// What stands after the quote signs of a line, if it is quoted.
pub fn quoted(line: &str) -> Option<&str> {
    let rest = line.trim_start_matches([' ', '\t']);
    let inner = rest.strip_prefix('>')?;
    Some(inner.trim_start_matches(['>', ' ', '\t']))
}

/// Follows fenced code line by line.
#[derive(Debug, Default)]
pub struct Fence {
    open: Option<(char, usize)>,
}

impl Fence {
    /// Takes the next line; true when it belongs to fenced code, the fences included.
    pub fn step(&mut self, line: &str) -> bool {
        let line = line.trim_start_matches([' ', '\t', '>']);
        let sign = line.chars().next().filter(|sign| matches!(sign, '`' | '~'));
        let length = sign.map_or(0, |sign| line.chars().take_while(|next| *next == sign).count());
        match (self.open, sign) {
            (None, Some(sign)) if length >= 3 && !(sign == '`' && line[length..].contains('`')) => {
                self.open = Some((sign, length));
                true
            }
            (None, _) => false,
            (Some((open, least)), Some(sign))
                if sign == open && length >= least && line[length..].trim().is_empty() =>
            {
                self.open = None;
                true
            }
            (Some(_), _) => true,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn neighbouring_callouts_are_taken_apart() {
        let prepared = Prepared::new("> [!hint] one\n> [!why] two\n", 10);
        assert_eq!(prepared.text(), "> [!hint] one\n\n> [!why] two\n");
        let why = prepared.text().find("why").expect("it is there");
        assert_eq!(prepared.original(why), 10 + "> [!hint] one\n> [!".len());
    }

    #[test]
    fn code_is_left_alone() {
        let text = "```\n> a\n> [!why] two\n```\n";
        assert_eq!(Prepared::new(text, 0).text(), text);
    }
}
