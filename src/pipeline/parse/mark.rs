//! The mark an answer begins with: round, square, or a percentage in either.

/// Which bracket.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Family {
    /// `( )`: pick one.
    Round,
    /// `[ ]`: pick any.
    Square,
    /// `(1)`: put in order.
    Step,
    /// `=`: type.
    Typed,
}

/// What stands in the bracket.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Value {
    /// `x`
    Right,
    /// Nothing.
    Wrong,
    /// A percentage, as written.
    Credit(i32),
    /// A place in an order.
    Step(u32),
    /// Something else.
    Unknown,
}

/// A mark and its length in bytes, the white space behind it included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mark {
    /// Which bracket.
    pub family: Family,
    /// What stands in it.
    pub value: Value,
    /// Bytes of the bracket alone.
    pub bracket: usize,
    /// Bytes up to the answer's first letter.
    pub len: usize,
}

/// Reads the mark at the start of an answer. A bracket that holds more than a few
/// letters, or a link, is text: `None`.
pub fn read(text: &str) -> Option<Mark> {
    any(text).filter(|(mark, letters)| mark.value != Value::Unknown || *letters <= 3).map(|(mark, _)| mark)
}

/// Reads a mark among other answers, where a single word in the bracket, `(right)`, is
/// a slip and no text.
pub fn read_among(text: &str) -> Option<Mark> {
    let is_word = |mark: &Mark| !text[..mark.bracket].contains(char::is_whitespace);
    any(text).map(|(mark, _)| mark).filter(|mark| mark.value != Value::Unknown || is_word(mark))
}

/// A bracket and how many letters it holds.
fn any(text: &str) -> Option<(Mark, usize)> {
    if let Some(rest) = text.strip_prefix('=') {
        let space = rest.len() - rest.trim_start_matches([' ', '\t', '\u{a0}']).len();
        return Some((Mark { family: Family::Typed, value: Value::Right, bracket: 1, len: 1 + space }, 0));
    }
    let (family, close) = match text.chars().next()? {
        '(' => (Family::Round, ')'),
        '[' => (Family::Square, ']'),
        _ => return None,
    };
    let line = text.lines().next().unwrap_or("");
    let end = line.find(close)?;
    let after = &line[end + 1..];
    if family == Family::Square && after.starts_with(['(', '[', ':']) || line[1..end].contains(['(', '[']) {
        return None;
    }
    let inner: String = line[1..end].chars().filter_map(plain).collect();
    let inner = inner.trim();
    let mut value = value(inner);
    if let (Family::Round, Ok(rank)) = (family, inner.parse()) {
        value = Value::Step(rank);
    }
    let space = after.len() - after.trim_start_matches([' ', '\t', '\u{a0}']).len();
    let family = if matches!(value, Value::Step(_)) { Family::Step } else { family };
    Some((Mark { family, value, bracket: end + 1, len: end + 1 + space }, inner.chars().count()))
}

fn value(inner: &str) -> Value {
    match inner {
        "" => Value::Wrong,
        "x" | "X" | "×" | "✓" | "✔" => Value::Right,
        _ => match inner.trim_end_matches(['%', '٪']).trim_end().parse() {
            Ok(percent) if inner.ends_with(['%', '٪']) => Value::Credit(percent),
            _ => Value::Unknown,
        },
    }
}

/// Digits of Devanagari and Urdu as plain ones, every space as a space, the true
/// minus as a hyphen, marks of writing direction dropped.
fn plain(letter: char) -> Option<char> {
    let digit = |zero: u32| char::from_digit(letter as u32 - zero, 10);
    match letter {
        '०'..='९' => digit(0x966),
        '۰'..='۹' => digit(0x6f0),
        '٠'..='٩' => digit(0x660),
        '−' | '–' => Some('-'),
        '\u{200e}' | '\u{200f}' | '\u{061c}' | '\u{200b}' => None,
        _ if letter.is_whitespace() => Some(' '),
        _ => Some(letter),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value_of(text: &str) -> Option<Value> {
        read(text).map(|mark| mark.value)
    }

    #[test]
    fn marks_are_read_as_meant() {
        for text in ["(x) Greet", "( x ) Greet", "(X) Greet", "(\u{a0}x\u{a0}) Greet"] {
            assert_eq!(value_of(text), Some(Value::Right), "{text}");
        }
        for text in ["() a", "( ) a", "[] a", "[ ] a"] {
            assert_eq!(value_of(text), Some(Value::Wrong), "{text}");
        }
        assert_eq!(value_of("(50%) a"), Some(Value::Credit(50)));
        assert_eq!(value_of("[-۵۰%] a"), Some(Value::Credit(-50)));
        assert_eq!(value_of("(५०%) a"), Some(Value::Credit(50)));
    }

    #[test]
    fn text_in_brackets_is_text() {
        assert_eq!(value_of("(optional) bring a pen"), None);
        assert_eq!(value_of("[a link](there.md)"), None);
        assert_eq!(value_of("no bracket"), None);
    }

    #[test]
    fn a_number_in_round_brackets_is_a_step() {
        assert_eq!(value_of("(2) Verify"), Some(Value::Step(2)));
        assert_eq!(value_of("(۳) تصدیق"), Some(Value::Step(3)));
    }

    #[test]
    fn a_slip_in_the_bracket_is_seen() {
        assert_eq!(value_of("(y) a"), Some(Value::Unknown));
        assert_eq!(value_of("[50] a"), Some(Value::Unknown));
    }

    #[test]
    fn among_answers_a_word_in_the_bracket_is_a_slip() {
        assert_eq!(read_among("(right) a").map(|mark| mark.value), Some(Value::Unknown));
        assert_eq!(read_among("(x) a").map(|mark| mark.value), Some(Value::Right));
        assert_eq!(read_among("(if you like) bring a pen"), None);
        assert_eq!(read_among("[a link](there.md)"), None);
    }

    #[test]
    fn the_length_ends_at_the_first_letter() {
        assert_eq!(read("(x) Greet").map(|mark| mark.len), Some(4));
    }
}
