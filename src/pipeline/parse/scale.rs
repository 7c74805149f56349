//! A scale as authors write it: a name of the theme's own scales, or labels.
//!
//! Where it stands, in a heading's settings or on top of a survey, is the caller's
//! business, and so is the place of a fault.

use crate::diagnostic::{Code, codes, did_you_mean};
use crate::model::{NAMED_SCALES, Scale};

/// Fewest and most labels: with more, neighbours cannot be told apart, and a phone
/// cannot show them in one row.
const LABELS: std::ops::RangeInclusive<usize> = 2..=10;

/// Why something is no scale.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScaleFault {
    /// The code.
    pub code: Code,
    /// What is wrong.
    pub message: String,
    /// How to put it right.
    pub help: String,
}

/// Reads one text: `agree5`, or `rarely, sometimes, often`.
///
/// # Errors
/// A name that no scale has, or labels that make none.
pub fn read(text: &str) -> Result<Scale, ScaleFault> {
    let text = text.trim();
    if let Some(named) = NAMED_SCALES.iter().find(|named| named.name == text) {
        return Ok(Scale::Named(*named));
    }
    let labels: Vec<String> =
        text.split([',', '،', '、']).map(|label| label.trim().to_owned()).filter(|label| !label.is_empty()).collect();
    match did_you_mean(text, NAMED_SCALES.iter().map(|named| named.name)) {
        Some(near) if labels.len() < 2 => Err(unknown(text, format!("did you mean `{near}`?"))),
        None if labels.len() < 2 && !text.is_empty() && !text.contains([' ', ',', '،']) => {
            let names: Vec<_> = NAMED_SCALES.iter().map(|named| named.name).collect();
            let help = format!("choose {}, or list your own labels: \"rarely, sometimes, often\"", names.join(", "));
            Err(unknown(text, help))
        }
        _ => of_labels(labels),
    }
}

/// A scale of these labels.
///
/// # Errors
/// Too few or too many of them, or two that say the same.
pub fn of_labels(labels: Vec<String>) -> Result<Scale, ScaleFault> {
    let wrong = |message: String, help: &str| ScaleFault { code: codes::SCALE_WRONG, message, help: help.to_owned() };
    let sample = "list its labels from the lowest to the highest: \"rarely, sometimes, often, nearly always\"";
    let repeated = (1..labels.len()).find(|at| labels[..*at].contains(&labels[*at]));
    match (labels.len(), repeated) {
        (0, _) => Err(wrong(String::from("a scale needs labels"), sample)),
        (1, _) => Err(wrong(String::from("on a scale of one label everything is the same"), sample)),
        (many, _) if !LABELS.contains(&many) => {
            let message = format!("a scale has at most {} labels; this one has {many}", LABELS.end());
            Err(wrong(message, "leave out the finest steps: four or five are told apart easily"))
        }
        (_, Some(at)) => {
            let message = format!("the label `{}` stands twice in this scale", labels[at]);
            Err(wrong(message, "give each step a label of its own"))
        }
        _ => Ok(Scale::Own(labels)),
    }
}

fn unknown(text: &str, help: String) -> ScaleFault {
    ScaleFault { code: codes::SCALE_UNKNOWN, message: format!("there is no scale `{text}`"), help }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(text: &str) -> Option<Code> {
        read(text).err().map(|fault| fault.code)
    }

    #[test]
    fn names_and_labels_are_scales() {
        assert!(matches!(read("agree5"), Ok(Scale::Named(named)) if named.steps == 5));
        assert_eq!(read("no, partly ,yes,"), Ok(Scale::Own(vec!["no".into(), "partly".into(), "yes".into()])));
        assert_eq!(read("کبھی نہیں، ہمیشہ"), Ok(Scale::Own(vec!["کبھی نہیں".into(), "ہمیشہ".into()])));
    }

    #[test]
    fn what_rates_nothing_is_refused() {
        assert_eq!(code("agre5"), Some(codes::SCALE_UNKNOWN));
        assert_eq!(code("stars"), Some(codes::SCALE_UNKNOWN));
        for text in ["", "only this", "one,", "yes, no, yes", "1,2,3,4,5,6,7,8,9,10,11"] {
            assert_eq!(code(text), Some(codes::SCALE_WRONG), "{text}");
        }
    }
}
