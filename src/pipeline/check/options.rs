//! What makes the options of a question teach: each wrong one answers back, none speaks
//! of the others, there are few of them, and the stem asks what is so.
//!
//! Knows words of three languages; a course in another is not looked at.

use crate::diagnostic::{Diagnostic, codes};
use crate::model::{Choice, Page, Question, QuestionKind};
use crate::record::normal_form;

/// Most options that a learner weighs against each other.
const MOST: usize = 5;

/// Longest option that may be about the others, in bytes; longer ones say something.
const LONGEST: usize = 160;

/// Options that stand for all the others or for none, in English, Hindi and Urdu. Whole ones:
/// "none of these calls was answered" is an answer like any other.
const WHOLE: [&str; 22] = [
    "all of these",
    "none of these",
    "all of them",
    "none of them",
    "both of these",
    "ये सभी",
    "यह सभी",
    "इनमें से सभी",
    "इनमें से कोई नहीं",
    "इनमे से कोई नहीं",
    "ऊपर के सभी",
    "ऊपर दिए गए सभी",
    "सभी सही हैं",
    "कोई भी नहीं",
    "یہ سب",
    "یہ تمام",
    "ان میں سے سب",
    "ان میں سے سبھی",
    "ان میں سے کوئی نہیں",
    "اوپر کے تمام",
    "اوپر دیے گئے تمام",
    "اوپر دیے گئے سب",
];

/// Beginnings that can mean nothing else.
const BEGINNINGS: [&str; 18] = [
    "all of the above",
    "all the above",
    "none of the above",
    "both of the above",
    "neither of the above",
    "any of the above",
    "all of the options",
    "all of the answers",
    "none of the options",
    "none of the answers",
    "उपरोक्त सभी",
    "उपर्युक्त सभी",
    "उपरोक्त में से",
    "उपर्युक्त में से",
    "مندرجہ بالا تمام",
    "مندرجہ بالا سب",
    "مندرجہ بالا میں سے",
    "مذکورہ بالا",
];

/// What could be better about one question's options.
pub fn check(page: &Page, question: &Question, faults: &mut Vec<Diagnostic>) {
    let choices = question.choices();
    // a question that cannot be answered has other faults
    if choices.len() < 2 || !choices.iter().any(is_full) {
        return;
    }
    faults.extend(without_feedback(page, question, choices));
    faults.extend(of_above(page, choices));
    faults.extend(many(page, question, choices));
}

fn is_true_or_false(choices: &[Choice]) -> bool {
    choices.first().is_some_and(|choice| choice.id == "true")
}

fn is_full(choice: &Choice) -> bool {
    choice.right || choice.credit == Some(100)
}

/// Wrong options that answer nothing back. One explanation is enough for true or false and
/// for lines of a transcript, where every line would need the same one.
fn without_feedback(page: &Page, question: &Question, choices: &[Choice]) -> Option<Diagnostic> {
    if (is_true_or_false(choices) || question.lines) && !question.why.is_empty() {
        return None;
    }
    let silent: Vec<&Choice> = choices.iter().filter(|choice| !is_full(choice) && choice.feedback.is_empty()).collect();
    let first = silent.first()?;
    let others = silent.len() - 1;
    let message = match others {
        0 => String::from("this wrong option has no feedback"),
        1 => String::from("this wrong option has no feedback, nor has one more of this question"),
        _ => format!("this wrong option has no feedback, nor have {others} more of this question"),
    };
    let help = if is_true_or_false(choices) {
        "say why below the answer: > [!why] What people often think, and what is so"
    } else if question.lines {
        "say below the lines what to look at: > [!why] …"
    } else {
        "say in a quote under it why it tempts and what is better: > …"
    };
    let fault = Diagnostic::new(codes::OPTION_WITHOUT_FEEDBACK, message).at(&page.origin, first.span, "");
    Some(fault.help(help))
}

fn of_above(page: &Page, choices: &[Choice]) -> Option<Diagnostic> {
    let choice = choices.iter().find(|choice| speaks_of_others(&choice.words))?;
    let fault = Diagnostic::new(codes::OPTION_ALL_OF_ABOVE, "this option speaks of the other options");
    let help = "options stand in another order for each learner; write what it means, or let learners pick several with [ ] and [x]";
    Some(fault.at(&page.origin, choice.span, "").help(help))
}

fn speaks_of_others(words: &str) -> bool {
    // all forms in English begin with one of three letters
    let first = words.chars().find(|letter| letter.is_alphabetic());
    if words.len() > LONGEST || first.is_none_or(|first| first.is_ascii() && !"aAbBnN".contains(first)) {
        return false;
    }
    let plain = normal_form(words);
    let goes_on = |text: &str| plain.strip_prefix(text).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric));
    WHOLE.contains(&plain.as_str()) || BEGINNINGS.iter().any(|text| goes_on(text))
}

fn many(page: &Page, question: &Question, choices: &[Choice]) -> Option<Diagnostic> {
    let sixth = choices.get(MOST).filter(|_| !question.lines)?;
    let message = format!("this question has {} options; after five, learners skip instead of weighing", choices.len());
    let fault = Diagnostic::new(codes::OPTIONS_MANY, message).at(&page.origin, sixth.span, "the sixth");
    let help = match question.kind {
        QuestionKind::ChooseAny(_) => "keep those that somebody might pick wrongly, or make two questions of it",
        _ => "keep the right one and the two or three that people really take for right",
    };
    Some(fault.help(help))
}

#[cfg(test)]
mod tests {
    use super::{BEGINNINGS, WHOLE, speaks_of_others};
    use crate::record::normal_form;

    #[test]
    fn they_are_written_as_they_are_compared() {
        for text in WHOLE.iter().chain(&BEGINNINGS) {
            assert_eq!(normal_form(text), *text);
        }
    }

    #[test]
    fn options_about_options_are_known_in_three_languages() {
        for words in [
            "All of the above",
            "all of the above are right.",
            "None of these",
            "उपरोक्त सभी",
            "इनमें से कोई नहीं।",
            "مندرجہ بالا تمام",
            "ان میں سے کوئی نہیں۔",
        ] {
            assert!(speaks_of_others(words), "{words}");
        }
        for words in
            ["None of these calls was answered", "All of the team", "ये सभी ग्राहक", "یہ سب گاہک", "Above all, listen"]
        {
            assert!(!speaks_of_others(words), "{words}");
        }
    }
}
