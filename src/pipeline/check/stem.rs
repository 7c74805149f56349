//! Questions that ask what is not so. Learners in a second language miss the one word, and
//! remember the wrong things they have looked for.
//!
//! Told only where it is sure: a `not` in a capital or bold, "which … is not", a closing
//! "except", and the like in Hindi and Urdu. A caller who is not at home is no such question.

use crate::diagnostic::{Diagnostic, codes};
use crate::model::{Page, Question};

/// Verbs that `not` makes a question negative behind.
const VERBS: [&str; 20] = [
    "is", "are", "was", "were", "do", "does", "did", "should", "would", "can", "could", "may", "might", "must", "will",
    "shall", "has", "have", "had", "need",
];

/// The same in one word with it.
const JOINED: [&str; 14] = [
    "isn't",
    "aren't",
    "wasn't",
    "weren't",
    "don't",
    "doesn't",
    "didn't",
    "shouldn't",
    "wouldn't",
    "can't",
    "cannot",
    "won't",
    "mustn't",
    "hasn't",
];

/// Words that begin another clause: what follows is no part of what is asked.
const CLAUSES: [&str; 10] = ["who", "that", "when", "if", "where", "because", "while", "whom", "whose", "although"];

/// How far behind "which" a `not` still belongs to it, in words.
const REACH: usize = 7;

/// A negative stem, at its heading.
pub fn check(page: &Page, question: &Question, faults: &mut Vec<Diagnostic>) {
    let choices = question.choices();
    if choices.is_empty() || choices.iter().any(|choice| choice.id == "true") {
        return;
    }
    if is_negative(&question.stem_words, &question.stem.markup) {
        let fault = Diagnostic::new(codes::STEM_NEGATIVE, "this question asks what is not so");
        let help = "ask for what is so: “Which may you say aloud?” instead of “Which may you not say aloud?”";
        faults.push(fault.at(&page.origin, question.span, "").help(help));
    }
}

fn is_negative(stem: &str, markup: &str) -> bool {
    let has_signal = stem.split(|letter: char| !letter.is_alphanumeric()).any(|word| matches!(word, "NOT" | "EXCEPT"));
    let lower = stem.to_lowercase().replace('’', "'");
    has_signal
        || markup.contains('<') && is_stressed(&markup.to_lowercase())
        || asks_which_not(&lower)
        || ends_in_except(&lower)
        || in_hindi_or_urdu(&lower)
}

fn is_stressed(markup: &str) -> bool {
    let is_in = |tag: &str, word: &str| markup.contains(&format!("<{tag}>{word}</{tag}>"));
    ["not", "except", "never", "नहीं", "نہیں"].iter().any(|word| is_in("strong", word) || is_in("em", word))
}

/// "Which of these is not …", "Which details may you not ask for?"
fn asks_which_not(stem: &str) -> bool {
    let words: Vec<&str> = stem
        .split(|letter: char| !letter.is_alphanumeric() && letter != '\'')
        .filter(|word| !word.is_empty())
        .collect();
    // "a bank, which is not …" is a clause; a question begins with the word
    let Some(which) = words.iter().position(|word| *word == "which").filter(|at| *at <= 1) else { return false };
    for (at, word) in words.iter().enumerate().skip(which + 1).take(REACH) {
        if CLAUSES.contains(word) {
            return false;
        }
        let before = words[at - 1];
        let is_pronoun = ["you", "we", "they", "i", "one", "agents", "learners"].contains(&before);
        let verb = if is_pronoun { words[at.saturating_sub(2)] } else { before };
        if JOINED.contains(word) || *word == "not" && VERBS.contains(&verb) {
            return true;
        }
    }
    false
}

/// "All of these are right except …"
fn ends_in_except(stem: &str) -> bool {
    let stem = stem.trim_end_matches(|letter: char| !letter.is_alphanumeric());
    ["except", "except for", "excepting"].iter().any(|word| stem.ends_with(&format!(" {word}")))
}

/// "Which of these … not": all three words, in that order.
fn in_hindi_or_urdu(stem: &str) -> bool {
    let forms: [(&[&str], &str, &str); 2] = [
        (&["इनमें से", "निम्न", "नीचे दिए", "नीचे दी"], "कौन", "नहीं"),
        (&["ان میں سے", "مندرجہ ذیل", "درج ذیل", "نیچے دی"], "کون", "نہیں"),
    ];
    forms.iter().any(|(starts, which, not)| {
        let start = starts.iter().find_map(|start| stem.find(start).map(|at| at + start.len()));
        let which = start.and_then(|at| stem[at..].find(which).map(|found| at + found + which.len()));
        which.is_some_and(|at| stem[at..].contains(not))
    })
}

#[cfg(test)]
mod tests {
    use super::is_negative;

    #[test]
    fn negative_stems_are_known() {
        for stem in [
            "Which is NOT a greeting?",
            "Which of these is not a measure?",
            "Which of the following should not be said?",
            "Which details may you not ask for?",
            "Which line doesn’t help?",
            "All of these verify a caller except:",
            "इनमें से कौन सा नियम नहीं है?",
            "ان میں سے کون سی بات درست نہیں؟",
        ] {
            assert!(is_negative(stem, stem), "{stem}");
        }
        assert!(is_negative("What do you not say?", "What do you <strong>not</strong> say?"));
    }

    #[test]
    fn a_not_in_the_story_is_no_negative_question() {
        for stem in [
            "What do you say to a caller who is not at home?",
            "Which line helps a caller who is not angry?",
            "The line does not work. Which step comes first?",
            "Which answer helps when you do not know?",
            "Why is a hold not a break?",
            "What do you do if the caller is not verified?",
            "Except on Fridays, who opens the floor?",
            "ग्राहक घर पर नहीं है। आप क्या कहेंगे?",
            "گاہک گھر پر نہیں ہے۔ آپ کیا کہیں گے؟",
        ] {
            assert!(!is_negative(stem, stem), "{stem}");
        }
    }
}
