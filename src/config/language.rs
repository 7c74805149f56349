//! What a language tag alone tells: whether it is one, which way its letters run, and
//! whether they are Latin. Knows no words.

/// Languages written from right to left.
const FROM_RIGHT: [&str; 10] = ["ar", "ur", "fa", "he", "ps", "sd", "ug", "yi", "dv", "ckb"];

/// Languages written in other letters than Latin, from left to right.
const OTHER_LETTERS: [&str; 40] = [
    "hi", "mr", "ne", "sa", "kok", "mai", "doi", "bn", "as", "pa", "gu", "or", "ta", "te", "kn", "ml", "mni", "si",
    "th", "lo", "my", "km", "bo", "dz", "ka", "hy", "am", "ti", "el", "ru", "uk", "be", "bg", "mk", "kk", "ky", "mn",
    "zh", "ja", "ko",
];

/// True for text of the form of a language tag: `en`, `hi`, `ks-Arab`.
pub fn is_language(tag: &str) -> bool {
    let first = own(tag);
    (2..=3).contains(&first.len()) && tag.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

/// Writing direction of a language.
pub fn direction(language: &str) -> &'static str {
    let is_rtl = FROM_RIGHT.contains(&own(language)) || language.contains("-Arab");
    if is_rtl { "rtl" } else { "ltr" }
}

/// True for a language that is written in Latin letters.
pub fn is_latin(language: &str) -> bool {
    language.contains("-Latn") || (direction(language) == "ltr" && !OTHER_LETTERS.contains(&own(language)))
}

fn own(tag: &str) -> &str {
    tag.split('-').next().unwrap_or("")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn urdu_runs_from_right_to_left() {
        assert_eq!(direction("ur-PK"), "rtl");
        assert_eq!(direction("pa-Arab"), "rtl");
        assert_eq!(direction("hi"), "ltr");
    }

    #[test]
    fn latin_letters_are_told_from_others() {
        let latin: Vec<&str> =
            ["en", "fr", "hi", "hi-Latn", "ur", "pa-Arab"].into_iter().filter(|tag| is_latin(tag)).collect();
        assert_eq!(latin, ["en", "fr", "hi-Latn"]);
    }
}
