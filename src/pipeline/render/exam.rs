//! The rules of an exam in plain words for its start page, and in seconds for its
//! script. Knows nothing of questions or of what a learner has done.

use serde::Serialize;

use super::view::{ExamFacts, MoreTime};
use super::words::{Value, Words};
use crate::model::ExamRules;

/// How much longer a learner may choose to have, in quarters of the time.
const QUARTERS: [(&str, u32); 4] = [("1", 4), ("1.25", 5), ("1.5", 6), ("2", 8)];

/// An exam's rules for its script; what is not set is absent.
#[derive(Debug, Serialize)]
pub struct ExamFact {
    #[serde(skip_serializing_if = "Option::is_none")]
    time: Option<u32>,
    clock: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    attempts: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    wait: Option<u32>,
    show_answers: &'static str,
    /// Months after which what was passed is taken again, for the certificate.
    #[serde(skip_serializing_if = "Option::is_none")]
    renew: Option<u32>,
}

/// The rules as the script takes them: times in seconds.
pub fn data(rules: &ExamRules, renew: Option<u32>) -> ExamFact {
    ExamFact {
        time: rules.time_minutes.map(|minutes| minutes * 60),
        clock: rules.clock.word(),
        attempts: rules.attempts,
        wait: rules.wait_minutes.map(|minutes| minutes * 60),
        show_answers: rules.show_answers.word(),
        renew,
    }
}

/// The rules as the start page says them.
pub fn facts(rules: &ExamRules, words: &Words, certificate: String) -> ExamFacts {
    ExamFacts {
        minutes: rules.time_minutes.unwrap_or(0),
        clock: rules.clock.word(),
        times: rules.time_minutes.map(times).unwrap_or_default(),
        attempts: rules.attempts.unwrap_or(0),
        wait: rules.wait_minutes.map(|minutes| lasting(minutes, words)).unwrap_or_default(),
        show_answers: rules.show_answers.word(),
        certificate,
    }
}

fn times(minutes: u32) -> Vec<MoreTime> {
    let longer = QUARTERS.map(|(factor, quarters)| MoreTime { factor, minutes: (minutes * quarters).div_ceil(4) });
    longer.into_iter().chain([MoreTime { factor: "0", minutes: 0 }]).collect()
}

/// A length of time in the largest unit that leaves nothing over.
pub fn lasting(minutes: u32, words: &Words) -> String {
    let (number, key) = match minutes {
        minutes if minutes % (24 * 60) == 0 => (minutes / (24 * 60), "days"),
        minutes if minutes % 60 == 0 => (minutes / 60, "hours"),
        minutes => (minutes, "minutes"),
    };
    let text = words.say(key, &[("n", Value::Number(f64::from(number)))]);
    text.map_or_else(|_| format!("{number} {key}"), |text| text.to_string())
}

#[cfg(test)]
mod tests {
    use super::times;

    #[test]
    fn more_time_is_whole_minutes_and_never_less() {
        let minutes: Vec<u32> = times(30).iter().map(|time| time.minutes).collect();
        assert_eq!(minutes, [30, 38, 45, 60, 0]);
    }
}
