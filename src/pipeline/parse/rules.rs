//! The settings on top of a quiz or an exam. Which of them go together is told here,
//! because it can be seen in one file; whether a course has both halves of a pair is
//! for the checks.

use crate::config::Fields;
use crate::diagnostic::codes;
use crate::model::{Clock, Credit, ExamRules, Half, QuizRules, ShowAnswers, Shuffle};

use super::super::load::FileKind;

/// The words of `credit`.
pub const CREDITS: [(&str, Credit); 3] =
    [("all", Credit::All), ("proportional", Credit::Proportional), ("right-only", Credit::RightOnly)];
const SHUFFLES: [(&str, Shuffle); 4] =
    [("none", Shuffle::None), ("answers", Shuffle::Answers), ("questions", Shuffle::Questions), ("all", Shuffle::All)];
const HALVES: [(&str, Half); 2] = [("pretest", Half::Pretest), ("posttest", Half::Posttest)];
const CLOCKS: [(&str, Clock); 2] = [("pauses", Clock::Pauses), ("runs", Clock::Runs)];
const ANSWERS: [(&str, ShowAnswers); 3] =
    [("always", ShowAnswers::Always), ("after_pass", ShowAnswers::AfterPass), ("never", ShowAnswers::Never)];
/// What only a sitting with feedback at the end can have.
const OF_EXAMS: [&str; 5] = ["attempts", "wait", "time", "clock", "show_answers"];
/// Minutes of a day, and of the longest sitting.
const DAY: u32 = 24 * 60;

/// Reads the rules of a quiz or an exam; pools come from its text.
pub fn read(fields: &mut Fields<'_>, kind: FileKind) -> QuizRules {
    let half_span = fields.place_if_any("for");
    let half = fields.one_of("for", &HALVES);
    let pass = fields.percent("pass");
    if half == Some(Half::Pretest) && pass.is_some() {
        let help = "take the line away: it is taken before the course, when nobody can know the answers yet";
        fields.fault(codes::PRETEST_WITH_PASS, "pass", "a pretest is never passed or failed", help);
    }
    QuizRules {
        pass,
        shuffle: fields.one_of("shuffle", &SHUFFLES).unwrap_or(Shuffle::Answers),
        draw_span: fields.place_if_any("draw"),
        draw: fields.whole("draw", 1..=10_000).and_then(|draw| usize::try_from(draw).ok()),
        credit: fields.one_of("credit", &CREDITS).unwrap_or(Credit::Proportional),
        confidence: fields.truth("confidence").unwrap_or(false),
        exam: exam(fields, kind, half),
        half,
        half_span,
        pools: Vec::new(),
    }
}

fn exam(fields: &mut Fields<'_>, kind: FileKind, half: Option<Half>) -> Option<ExamRules> {
    let asked = fields.one_of("feedback", &[("instant", false), ("end", true)]);
    if kind == FileKind::Exam && asked == Some(false) {
        let help = "take the line away; for practice with an answer after each question, name the file NAME.quiz.md";
        fields.fault(codes::EXAM_FEEDBACK_INSTANT, "feedback", "an exam answers at the end only", help);
    }
    let ends = kind == FileKind::Exam || asked.unwrap_or(half == Some(Half::Pretest));
    let rules = exam_rules(fields, kind, half);
    if ends {
        if fields.peek("confidence") == Some(serde_yaml::Value::Bool(true)) {
            let help = "take the line away: a practice quiz asks it, where the answer follows at once";
            fields.fault(codes::CONFIDENCE_IN_EXAM, "confidence", "an exam does not ask how sure learners are", help);
        }
        return Some(rules);
    }
    for key in OF_EXAMS {
        if fields.has(key) {
            let message = format!("`{key}` means nothing in a quiz that answers after each question");
            let help = "add `feedback: end`, or name the file NAME.exam.md, or take the line away";
            fields.fault(codes::EXAM_RULE_IN_QUIZ, key, message, help);
        }
    }
    None
}

fn exam_rules(fields: &mut Fields<'_>, kind: FileKind, half: Option<Half>) -> ExamRules {
    let time_minutes = fields.minutes("time", DAY, "a day");
    if fields.has("clock") && !fields.has("time") {
        let help = "add a `time: 30 minutes`, or take the line away: without a time there is no clock";
        fields.fault(codes::CLOCK_WITHOUT_TIME, "clock", "a clock needs a time", help);
    }
    let shown = match (half, kind) {
        // the course itself answers what its pretest asks
        (Some(Half::Pretest), _) => ShowAnswers::Never,
        (_, FileKind::Exam) => ShowAnswers::AfterPass,
        _ => ShowAnswers::Always,
    };
    ExamRules {
        attempts: fields.whole("attempts", 1..=100),
        wait_minutes: fields.minutes("wait", 365 * DAY, "a year"),
        time_minutes,
        clock: fields.one_of("clock", &CLOCKS).unwrap_or(Clock::Pauses),
        show_answers: fields.one_of("show_answers", &ANSWERS).unwrap_or(shown),
    }
}
