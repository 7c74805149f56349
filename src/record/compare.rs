//! Typed answers, compared kindly in three scripts: the twin of `quiz/compare.js`.
//! The rules are in the manual and, with a case for each, in `tests/contract/typed/`.

use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;

use crate::model::{Interval, Match};

/// True when a typed text equals an accepted one.
pub fn equal_text(accepted: &str, given: &str, mode: Match) -> bool {
    match mode {
        Match::Exact => exact_form(accepted) == exact_form(given),
        Match::Normal => normal_form(accepted) == normal_form(given),
        Match::Loose => nearly_equal(&loose_form(accepted), &loose_form(given)),
    }
}

/// True when a typed number lies in the interval, with its unit or without.
pub fn equal_number(accepted: Interval, unit: &str, given: &str) -> bool {
    read_number(given, unit).is_some_and(|number| accepted.low <= number && number <= accepted.high)
}

fn is_bidi_control(letter: char) -> bool {
    matches!(letter, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Bidi controls, soft hyphens and joiners: nobody sees them.
fn is_invisible(letter: char) -> bool {
    matches!(letter, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// Joiners stay: in an exact answer they change the look of a word.
fn exact_form(text: &str) -> String {
    let seen: String = text.nfc().filter(|letter| !is_bidi_control(*letter)).collect();
    seen.trim().to_owned()
}

/// The form in which `match=normal` compares.
pub fn normal_form(text: &str) -> String {
    if text.is_ascii() {
        // most options and answers; of these letters only capitals and one quote have twins
        return trim(&text.to_ascii_lowercase().replace('`', "'"));
    }
    let mut out = String::with_capacity(text.len());
    for letter in text.nfc() {
        plain_letter(letter, &mut out);
    }
    trim(&out)
}

/// Writes a letter as it is compared: in lower case, as its most usual variant; nothing for what nobody sees.
pub fn plain_letter(letter: char, out: &mut String) {
    if !is_invisible(letter) {
        letter.to_lowercase().for_each(|letter| unify(letter, out));
    }
}

/// White space joined, closing punctuation dropped.
fn trim(text: &str) -> String {
    let joined = text.split_whitespace().collect::<Vec<_>>().join(" ");
    joined.trim_end_matches(['.', '?', '!', '।', '۔', '؟', '…', ' ']).to_owned()
}

fn unify(letter: char, out: &mut String) {
    match letter {
        'ß' => out.push_str("ss"),
        'ς' => out.push('σ'),
        '“' | '”' | '„' | '«' | '»' | '″' => out.push('"'),
        '‘' | '’' | '‚' | '′' | '`' => out.push('\''),
        '‐' | '‑' | '‒' | '–' | '—' | '−' => out.push('-'),
        'ي' | 'ى' => out.push('ی'),
        'ك' => out.push('ک'),
        'ه' => out.push('ہ'),
        'أ' | 'إ' => out.push('ا'),
        '\u{640}' | '\u{64b}'..='\u{652}' | '\u{670}' => {}
        '\u{958}'..='\u{95f}' | '\u{929}' | '\u{931}' | '\u{934}' => out.extend(letter.to_string().nfd()),
        _ => out.push(plain_digit(letter)),
    }
}

/// Digits of Devanagari, Arabic and Urdu as plain ones; other letters as they are.
pub fn plain_digit(letter: char) -> char {
    let zero = match letter {
        '\u{966}'..='\u{96f}' => 0x966,
        '\u{660}'..='\u{669}' => 0x660,
        '\u{6f0}'..='\u{6f9}' => 0x6f0,
        _ => return letter,
    };
    char::from_digit(letter as u32 - zero, 10).unwrap_or(letter)
}

/// Without nukta and Latin accents; nasal signs made equal.
fn loose_form(text: &str) -> String {
    let normal: Vec<char> = normal_form(text).chars().collect();
    let mut out = String::new();
    let mut at = 0;
    while at < normal.len() {
        let letter = normal[at];
        let is_nasal_cluster = matches!(letter, 'ङ' | 'ञ' | 'ण' | 'न' | 'म')
            && normal.get(at + 1) == Some(&'\u{94d}')
            && normal.get(at + 2).is_some_and(|next| ('\u{915}'..='\u{939}').contains(next));
        if is_nasal_cluster {
            out.push('\u{902}');
            at += 2;
            continue;
        }
        match letter {
            '\u{93c}' => {}
            '\u{901}' => out.push('\u{902}'),
            _ => out.push(letter),
        }
        at += 1;
    }
    trim(&out.nfd().filter(|letter| !('\u{300}'..='\u{36f}').contains(letter)).nfc().collect::<String>())
}

/// One edit for every six clusters of letters, but none in words under four clusters,
/// where a letter makes another word, and none in texts with digits.
fn nearly_equal(accepted: &str, given: &str) -> bool {
    if accepted.contains(|letter: char| letter.is_ascii_digit()) {
        return accepted == given;
    }
    let (one, other): (Vec<&str>, Vec<&str>) = (accepted.split(' ').collect(), given.split(' ').collect());
    if one.len() != other.len() {
        return one.concat() == other.concat();
    }
    let mut left = accepted.replace(' ', "").graphemes(true).count() / 6;
    one.iter().zip(&other).filter(|(one, other)| one != other).all(|(one, other)| {
        let (one, other): (Vec<&str>, Vec<&str>) = (one.graphemes(true).collect(), other.graphemes(true).collect());
        let needed = edits(&one, &other);
        let allowed = one.len() >= 4 && needed <= left;
        left = left.saturating_sub(needed);
        allowed
    })
}

fn edits(one: &[&str], other: &[&str]) -> usize {
    let mut above: Vec<usize> = (0..=other.len()).collect();
    for (row, left) in one.iter().enumerate() {
        let mut line = vec![row + 1];
        for (column, right) in other.iter().enumerate() {
            let replaced = above[column] + usize::from(left != right);
            line.push(replaced.min(above[column + 1] + 1).min(line[column] + 1));
        }
        above = line;
    }
    above[other.len()]
}

/// A number as people write it, with its unit or without; `None` for anything else.
pub fn read_number(text: &str, unit: &str) -> Option<f64> {
    let plain: String = text.nfc().filter(|letter| !is_invisible(*letter)).map(plain_digit).map(number_sign).collect();
    let plain = plain.trim();
    let end = plain.rfind(|letter: char| letter.is_ascii_digit())? + 1;
    let rest = plain[end..].trim();
    // a full stop behind a number ends a sentence
    let rest = normal_form(rest);
    if !rest.is_empty() && rest != normal_form(unit) {
        return None;
    }
    let (negative, digits) = match plain[..end].strip_prefix('-') {
        Some(digits) => (true, digits),
        None => (false, plain[..end].trim_start_matches('+')),
    };
    let number: f64 = decimal(digits)?.parse().ok()?;
    Some(if negative { -number } else { number })
}

fn number_sign(letter: char) -> char {
    match letter {
        '−' | '–' | '‐' | '‑' => '-',
        '٫' => '.',
        '٬' => ',',
        '’' => '\'',
        '٪' => '%',
        _ => letter,
    }
}

/// Digits with groups and a decimal sign, as Rust and JavaScript read them.
fn decimal(digits: &str) -> Option<String> {
    let digits: String = digits
        .trim()
        .chars()
        .filter(|letter| !matches!(letter, '\'' | ' ' | '\u{a0}' | '\u{2009}' | '\u{202f}'))
        .collect();
    let is_digit = |letter: char| letter.is_ascii_digit();
    if let Some(part) = digits.strip_prefix('.') {
        // a nought may be left out, but then nothing groups
        return (!part.is_empty() && part.chars().all(is_digit)).then(|| format!("0.{part}"));
    }
    let well_formed =
        digits.starts_with(is_digit) && digits.chars().all(|letter| is_digit(letter) || matches!(letter, '.' | ','));
    if !well_formed {
        return None;
    }
    let (points, commas) = (digits.matches('.').count(), digits.matches(',').count());
    let after_comma = digits.rsplit(',').next().map_or(0, str::len);
    let comma_is_decimal =
        commas == 1 && (points == 0 && after_comma != 3 || points > 0 && digits.rfind(',') > digits.rfind('.'));
    let plain = if comma_is_decimal { digits.replace('.', "").replace(',', ".") } else { digits.replace(',', "") };
    (plain.matches('.').count() <= 1).then_some(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn urdu_and_arabic_letters_meet_but_do_chashmi_he_stays() {
        assert!(equal_text("کراچی", "كراچي", Match::Normal));
        assert!(!equal_text("ہاتھ", "ہاتہ", Match::Normal));
    }

    #[test]
    fn numbers_are_read_in_three_scripts() {
        assert_eq!(read_number("२४०", ""), Some(240.0));
        assert_eq!(read_number("۲٫۵", ""), Some(2.5));
        assert_eq!(read_number("1,00,000", ""), Some(100_000.0));
        assert_eq!(read_number("2,5", ""), Some(2.5));
        assert_eq!(read_number("1.234,5", ""), Some(1234.5));
        assert_eq!(read_number("240 seconds", "seconds"), Some(240.0));
        assert_eq!(read_number("240 minutes", "seconds"), None);
        assert_eq!(read_number("about 240", ""), None);
        assert_eq!(read_number(".5", ""), Some(0.5));
        assert_eq!(read_number("240.", "s"), Some(240.0));
    }

    #[test]
    fn plain_letters_have_the_form_that_all_letters_have() {
        for text in [" A  `b`\tC.\u{b}? ", "", "...", "\u{7f}\u{1}", "a-b \"c\" 'D'!"] {
            let long_way = normal_form(&format!("{text}\u{200b}"));
            assert_eq!(normal_form(text), long_way, "{text:?}");
        }
    }

    #[test]
    fn one_slip_in_six_letters_is_loose() {
        assert!(equal_text("Hyderabad", "Hydrabad", Match::Loose));
        assert!(!equal_text("Hyderabad", "Hydrabd", Match::Loose));
        assert!(!equal_text("AHT", "AHD", Match::Loose));
        assert!(equal_text("हिंदी", "हिन्दी", Match::Loose));
    }
}
