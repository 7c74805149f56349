//! Names that may stand in an address.

use unicode_normalization::UnicodeNormalization;

/// Lower case letters and digits of any script, other runs as one hyphen:
/// `Opening a call!` becomes `opening-a-call`. Empty when nothing is left.
pub fn slug(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    if text.is_ascii() {
        // its letters have one form only
        text.chars().for_each(|letter| put(letter.to_ascii_lowercase(), &mut out));
    } else {
        text.nfc().flat_map(char::to_lowercase).for_each(|letter| put(letter, &mut out));
    }
    out.truncate(out.trim_end_matches('-').len());
    out
}

fn put(letter: char, out: &mut String) {
    if is_letter(letter) || is_joining_mark(letter) {
        out.push(letter);
    } else if !matches!(letter, '\'' | '’' | '\u{200c}' | '\u{200d}') && !out.is_empty() && !out.ends_with('-') {
        out.push('-');
    }
}

/// True for letters and digits; those of our scripts are told without a search in
/// the table of all of them.
pub fn is_letter(letter: char) -> bool {
    matches!(letter, '\u{904}'..='\u{939}' | '\u{620}'..='\u{64a}' | '\u{671}'..='\u{6d3}') || letter.is_alphanumeric()
}

/// True for what words are made of: letters, digits, and the signs that belong to them.
pub fn is_of_word(letter: char) -> bool {
    is_letter(letter) || is_joining_mark(letter) || matches!(letter, '\u{200c}' | '\u{200d}')
}

/// Vowel signs, nukta and virama of Devanagari, and Arabic harakat: they are not
/// letters to Unicode, but a word without them is another word.
pub(super) fn is_joining_mark(letter: char) -> bool {
    matches!(letter, '\u{0900}'..='\u{0903}' | '\u{093a}'..='\u{094f}' | '\u{0951}'..='\u{0957}' | '\u{0962}' | '\u{0963}' | '\u{064b}'..='\u{0655}' | '\u{0670}')
}

#[cfg(test)]
mod tests {
    use super::{is_letter, slug};

    #[test]
    fn the_short_way_tells_the_same_letters() {
        assert!((0..0x3000).filter_map(char::from_u32).all(|letter| is_letter(letter) == letter.is_alphanumeric()));
    }

    #[test]
    fn words_are_joined_by_one_hyphen() {
        assert_eq!(slug("  Opening a call, twice!  "), "opening-a-call-twice");
        assert_eq!(slug("Don’t"), "dont");
    }

    #[test]
    fn words_of_other_scripts_stay_whole() {
        assert_eq!(slug("कॉल की शुरुआत"), "कॉल-की-शुरुआत");
        assert_eq!(slug("کال کا آغاز"), "کال-کا-آغاز");
    }

    #[test]
    fn signs_alone_leave_nothing() {
        assert_eq!(slug("?!"), "");
    }
}
