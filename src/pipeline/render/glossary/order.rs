//! The order of letters in which a language's readers look words up.
//!
//! A language's own script comes first, Latin letters behind it, digits last. Signs and vowel marks
//! that nobody looks up by do not count.

use std::cmp::Ordering;

use crate::model::is_letter;
use crate::record::plain_letter;

/// The Urdu alphabet; its letters do not follow each other in Unicode.
const URDU: &str = "آابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوہھءؤئیے";

/// The letter under which a name is found, as readers see it; `None` for names that begin with none.
pub fn initial(name: &str) -> Option<char> {
    let first = name.chars().find(|letter| is_letter(*letter))?;
    let plain = plain(first).chars().next()?;
    let upper = plain.to_uppercase().next().unwrap_or(plain);
    (!upper.is_numeric()).then_some(upper)
}

/// Which of two names comes first.
pub fn compare(one: &str, other: &str, language: &str) -> Ordering {
    let ranks = |name: &str| -> Vec<(u8, u32)> {
        let letters = name.chars().flat_map(|letter| plain(letter).chars().collect::<Vec<_>>());
        letters.filter(|letter| is_letter(*letter) || *letter == ' ').map(|letter| rank(letter, language)).collect()
    };
    ranks(one).cmp(&ranks(other)).then_with(|| one.cmp(other))
}

fn plain(letter: char) -> String {
    let mut out = String::new();
    plain_letter(letter, &mut out);
    out
}

fn rank(letter: char, language: &str) -> (u8, u32) {
    let code = u32::from(letter);
    let is_own = match language.split('-').next() {
        Some("ur") => matches!(letter, '\u{600}'..='\u{6ff}'),
        Some("hi" | "mr" | "ne") => matches!(letter, '\u{900}'..='\u{97f}'),
        _ => letter.is_ascii_alphabetic(),
    };
    let place = URDU.chars().position(|known| known == letter).and_then(|at| u32::try_from(at).ok());
    match letter {
        ' ' => (0, 0),
        _ if letter.is_numeric() => (4, code),
        _ if is_own => (1, place.unwrap_or(code)),
        _ if letter.is_ascii_alphabetic() => (2, code),
        _ => (3, place.unwrap_or(code)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sorted<'n>(mut names: Vec<&'n str>, language: &str) -> Vec<&'n str> {
        names.sort_by(|one, other| compare(one, other, language));
        names
    }

    #[test]
    fn names_stand_in_the_order_of_their_language() {
        assert_eq!(
            sorted(vec!["SLA", "24/7", "after-call work", "ACW"], "en"),
            ["ACW", "after-call work", "SLA", "24/7"]
        );
        assert_eq!(
            sorted(vec!["ہولڈ", "AHT", "گرہک", "پیمانہ", "آپریشن", "ٹیم"], "ur"),
            ["آپریشن", "پیمانہ", "ٹیم", "گرہک", "ہولڈ", "AHT"]
        );
        assert_eq!(sorted(vec!["होल्ड", "AHT", "ग्राहक", "औसत", "कॉल"], "hi"), ["औसत", "कॉल", "ग्राहक", "होल्ड", "AHT"]);
    }

    #[test]
    fn names_are_found_under_their_first_letter() {
        assert_eq!(initial("average handling time"), Some('A'));
        assert_eq!(initial("“कॉल”"), Some('क'));
        assert_eq!(initial("كال"), Some('ک'));
        assert_eq!(initial("24/7"), None);
    }
}
