//! Every kind of fault by name. A table: one line a code, subject first.
//!
//! What a code means stands in `tests/diagnostics/NAME.md`; a code without that
//! file fails the tests.

/// How grave a fault is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Learners would meet something broken.
    Error,
    /// Poorer than it should be.
    Warning,
}

impl Severity {
    /// The word printed for it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

/// One kind of fault.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Code {
    name: &'static str,
    severity: Severity,
}

impl Code {
    /// Its name, as printed and as `lyceum explain` takes it.
    pub fn name(self) -> &'static str {
        self.name
    }

    /// How grave it is unless a site says otherwise.
    pub fn severity(self) -> Severity {
        self.severity
    }
}

macro_rules! table {
    ($($severity:ident { $($constant:ident = $name:literal, $doc:literal;)* })*) => {
        /// The codes themselves.
        pub mod codes {
            use super::{Code, Severity};
            $($(
                #[doc = $doc]
                pub const $constant: Code = Code { name: $name, severity: Severity::$severity };
            )*)*
            /// Every code, in the order of the table.
            pub const ALL: &[Code] = &[$($($constant),*),*];
        }
    };
}

table! {
    Error {
        // the site and its files
        SITE_FILE_MISSING = "site-file-missing", "No `lyceum.yaml` where the site should be.";
        YAML_BROKEN = "yaml-broken", "YAML that cannot be read.";
        YAML_ALIAS = "yaml-alias", "An anchor or alias in YAML.";
        KEY_UNKNOWN = "key-unknown", "A setting that does not exist there.";
        KEY_TWICE = "key-twice", "One setting given twice.";
        KEY_MISSING = "key-missing", "A setting that is needed.";
        VALUE_WRONG = "value-wrong", "A setting whose value is not of its form.";
        FRONT_MATTER_OPEN = "front-matter-open", "Front matter that never ends.";
        FRONT_MATTER_LARGE = "front-matter-large", "Front matter over 64 KiB.";
        FILE_NOT_UTF8 = "file-not-utf8", "A text file in another encoding.";
        FILE_TOO_LARGE = "file-too-large", "A Markdown file over 4 MiB.";
        FILE_UNREADABLE = "file-unreadable", "A file that cannot be read.";
        FILE_NAME_UNKNOWN = "file-name-unknown", "A dotted part of a file name that is neither a kind nor a language.";
        FILE_NAME_WITHOUT_SLUG = "file-name-without-slug", "A file name that leaves no address.";
        FOLDER_NAMED_LIKE_A_PAGE = "folder-named-like-a-page", "A folder whose name ends in `.md`.";
        FOLDER_TOO_DEEP = "folder-too-deep", "A Markdown file below a module's folder.";
        PAGE_OUTSIDE_COURSE = "page-outside-course", "A page that lies in no course.";
        NAME_RESERVED = "name-reserved", "A name that the site itself uses.";
        URL_TWICE = "url-twice", "Two sources for one address.";
        ID_TWICE = "id-twice", "One id given twice.";
        LOCK_CONFLICT = "lock-conflict", "A `lyceum.lock` that version control could not merge.";
        LOCK_DAMAGED = "lock-damaged", "A `lyceum.lock` that cannot be read.";
        LOCK_NEWER = "lock-newer", "A `lyceum.lock` of a later version.";
        ID_WRONG = "id-wrong", "An id of letters that ids cannot hold.";
        COURSE_WITHOUT_FILE = "course-without-file", "A course's folder without `course.md`.";
        LINK_OUTSIDE_PROJECT = "link-outside-project", "A link or symbolic link that leaves the site's folder.";
        // text
        HEADING_UNDERLINED = "heading-underlined", "A heading made by a line of dashes below it.";
        TABLE_ROW_WITHOUT_BAR = "table-row-without-bar", "A line right under a table that has no bar.";
        CALLOUT_UNKNOWN = "callout-unknown", "A callout of a word that does not exist.";
        LINK_BROKEN = "link-broken", "A link that leads nowhere.";
        LINK_ANCHOR_BROKEN = "link-anchor-broken", "A link to a section that does not exist.";
        LINK_SCHEME = "link-scheme", "A link of a kind that is not allowed.";
        IMAGE_BROKEN = "image-broken", "An image file that holds no image.";
        MEDIA_ELSEWHERE = "media-elsewhere", "An image or recording on another site.";
        MEDIA_KIND_UNKNOWN = "media-kind-unknown", "Image syntax with a file that is neither image, sound nor film.";
        CAPTIONS_BROKEN = "captions-broken", "A captions file that cannot be read.";
        VARIABLE_UNKNOWN = "variable-unknown", "A `{{name}}` that the site does not define.";
        SETTING_UNKNOWN = "setting-unknown", "A word in `{…}` that means nothing there.";
        SETTING_WRONG = "setting-wrong", "A word in `{…}` whose value is not of its form.";
        SETTING_OPEN = "setting-open", "A `{` at a heading without its `}` at the end.";
        NESTING_TOO_DEEP = "nesting-too-deep", "Quotes and lists nested beyond 64 levels.";
        // questions
        QUESTION_WITHOUT_KEY = "question-without-key", "A question with no right answer.";
        QUESTION_WITHOUT_ANSWERS = "question-without-answers", "A question with nothing to answer.";
        QUESTION_ONE_OPTION = "question-one-option", "A question with a single option.";
        QUESTION_TWO_RIGHT = "question-two-right", "Two right answers where one is to be picked.";
        QUESTION_MIXED_MARKS = "question-mixed-marks", "Marks of two families, or an answer without a mark.";
        MARK_UNKNOWN = "mark-unknown", "Something in the brackets that is no mark.";
        CREDIT_OUT_OF_RANGE = "credit-out-of-range", "Credit beyond 100 %.";
        OPTIONS_EQUAL = "options-equal", "Two options that say the same.";
        TEXT_AFTER_ANSWERS = "text-after-answers", "Text after a question's last answer.";
        QUESTION_TOO_LONG = "question-too-long", "A question with more than a hundred parts.";
        STEPS_WITH_HOLE = "steps-with-hole", "Steps whose numbers leave one out.";
        NUMBER_WRONG = "number-wrong", "A typed answer that begins like a number and is none.";
        UNITS_DIFFER = "units-differ", "Two units where one number is typed.";
        ANSWER_EMPTY = "answer-empty", "A typed answer of which nothing is compared.";
        ANSWER_CONTRADICTED = "answer-contradicted", "An accepted answer that is a foreseen mistake as well.";
        GAP_OPEN = "gap-open", "A gap that is not closed on its line.";
        GAP_EMPTY = "gap-empty", "A gap with nothing in it.";
        GAP_BRACKET_OPEN = "gap-bracket-open", "A round bracket in a gap without its other half.";
        MATCH_COLUMNS = "match-columns", "A table to match that has not two columns.";
        EXAM_FEEDBACK_INSTANT = "exam-feedback-instant", "An exam that answers after each question.";
        EXAM_RULE_IN_QUIZ = "exam-rule-in-quiz", "A rule of exams in a quiz that answers after each question.";
        PAIR_TWICE = "pair-twice", "Two pretests or two posttests in one course.";
        SCALE_MISSING = "scale-missing", "Statements to rate without a scale.";
        SCALE_UNKNOWN = "scale-unknown", "A scale that does not exist.";
        SCALE_WRONG = "scale-wrong", "Labels that make no scale.";
        RATING_WITHOUT_STATEMENTS = "rating-without-statements", "A rating with nothing to rate.";
        STATEMENT_WITH_MARK = "statement-with-mark", "A statement to rate that carries an answer's mark.";
        STATEMENTS_EQUAL = "statements-equal", "Two statements that say the same.";
        MODEL_WITHOUT_OPEN = "model-without-open", "A model answer with no open text above it.";
        SURVEY_WITHOUT_SECTIONS = "survey-without-sections", "A survey that asks nothing.";
        DIMENSION_WITHOUT_STATEMENTS = "dimension-without-statements", "A section of a survey that asks nothing.";
        ADVICE_WITHOUT_STATEMENTS = "advice-without-statements", "Advice that nobody can be given.";
        RADAR_TOO_SMALL = "radar-too-small", "A radar of fewer than three dimensions.";
        // plans and checklists
        PLAN_WITHOUT_PROMPTS = "plan-without-prompts", "A plan that asks nothing.";
        PROMPT_WITHOUT_LINE = "prompt-without-line", "A prompt without its line, or a line without its prompt.";
        CHECKLIST_WITHOUT_ITEMS = "checklist-without-items", "A checklist with nothing to tick.";
        CHECKLIST_ITEM_WRONG = "checklist-item-wrong", "An item of a checklist without its empty box.";
        QUIZ_WITHOUT_QUESTIONS = "quiz-without-questions", "A quiz that asks nothing.";
        DRAW_TOO_LARGE = "draw-too-large", "A pool or quiz that draws more than it has.";
        // scenarios
        SCENARIO_WITHOUT_SCENES = "scenario-without-scenes", "A scenario in which nothing happens.";
        SCENARIO_TOO_LONG = "scenario-too-long", "A scenario of more scenes, or a scene of more choices, than anybody can follow.";
        SCENE_UNKNOWN = "scene-unknown", "A choice, or a start, that leads to a scene that does not exist.";
        SCENE_UNREACHABLE = "scene-unreachable", "A scene that no choice leads to.";
        SCENE_DEAD_END = "scene-dead-end", "A scene without choices that is not marked as an end.";
        SCENE_CIRCLE = "scene-circle", "Scenes from which no way leads to an end.";
        SCENE_END_WITH_CHOICES = "scene-end-with-choices", "An end that goes on.";
        CHOICE_UNREADABLE = "choice-unreadable", "A choice without words, or one that leads to no scene.";
        TEXT_AFTER_CHOICES = "text-after-choices", "Text after a scene's last choice.";
        METER_UNKNOWN = "meter-unknown", "A meter that nobody declared.";
        PASS_UNREACHABLE = "pass-unreachable", "Least values that no way through a scenario reaches.";
        // courses
        PREREQUISITE_UNKNOWN = "prerequisite-unknown", "A required course that does not exist.";
        PREREQUISITE_CIRCLE = "prerequisite-circle", "Courses that require each other.";
        // curricula
        CURRICULUM_IN_COURSE = "curriculum-in-course", "A curriculum in a course's folder.";
        CURRICULUM_WITHOUT_STAGES = "curriculum-without-stages", "A curriculum that asks for nothing.";
        STAGE_WITHOUT_REQUIREMENTS = "stage-without-requirements", "A stage that asks for nothing.";
        STAGE_UNKNOWN = "stage-unknown", "A gate behind a stage that does not exist.";
        STAGE_CIRCLE = "stage-circle", "Stages that wait for each other.";
        REQUIREMENT_UNREADABLE = "requirement-unreadable", "An item of a stage that names nothing to take.";
        REQUIREMENT_IMPOSSIBLE = "requirement-impossible", "A requirement that nobody can meet.";
        GATE_NEVER_OPENS = "gate-never-opens", "A stage that needs a course of a later stage.";
        // the glossary
        GLOSSARY_IN_COURSE = "glossary-in-course", "A glossary in a course's folder.";
        TERM_SWALLOWED = "term-swallowed", "A term that runs into the meaning above it.";
        TERM_TWICE = "term-twice", "One name for two terms.";
        TERM_EMPTY = "term-empty", "A term without a name or without a meaning.";
        TERM_UNKNOWN = "term-unknown", "A link to a term that the glossary does not hold.";
        OBJECTIVE_UNKNOWN = "objective-unknown", "A question for an objective that nobody defined.";
        // themes and output
        TRANSLATION_WITHOUT_ORIGINAL = "translation-without-original", "A translation of a page that is not there.";
        TRANSLATION_DIFFERS = "translation-differs", "A translation that asks something else than its original.";
        THEME_UNKNOWN = "theme-unknown", "A theme that does not exist.";
        THEME_BROKEN = "theme-broken", "A theme whose files cannot be used.";
        PAGE_NOT_RENDERED = "page-not-rendered", "A template that failed on a page.";
        OUTPUT_FOREIGN = "output-foreign", "An output folder that lyceum did not make.";
        OUTPUT_UNWRITABLE = "output-unwritable", "An output folder that cannot be written.";
    }
    Warning {
        OPEN_LINE_OUTSIDE = "open-line-outside", "A line of underscores where nothing is asked.";
        SITE_WITHOUT_ID = "site-without-id", "A site whose records have no name of their own.";
        SITE_WITHOUT_COURSES = "site-without-courses", "A site with no course.";
        COURSE_WITHOUT_PAGES = "course-without-pages", "A course with nothing to take.";
        WAS_UNKNOWN = "was-unknown", "A `was` that names no page there ever was.";
        NUMBERS_EQUAL = "numbers-equal", "Two siblings with one number.";
        NUMBERS_MIXED = "numbers-mixed", "Numbered and unnumbered siblings side by side.";
        GLOSSARY_TEXT_LOST = "glossary-text-lost", "Text of the glossary that is no term and is not shown.";
        TRANSLATION_SECTIONS_DIFFER = "translation-sections-differ", "A translation with other headings than its original.";
        TRANSLATION_OLDER = "translation-older", "A translation whose original went on without it.";
        TRANSLATION_UNFINISHED = "translation-unfinished", "A translation that is still in the first language.";
        QUOTE_LINE_WITHOUT_MARK = "quote-line-without-mark", "A line that slips into the quote above it.";
        HEADING_LEVEL_JUMPS = "heading-level-jumps", "A heading two levels below the one before.";
        EMPHASIS_LITERAL = "emphasis-literal", "Emphasis marks that stay as they are.";
        HTML_REMOVED = "html-removed", "Raw HTML that was taken out.";
        IMAGE_WITHOUT_DESCRIPTION = "image-without-description", "An image that a listener cannot see.";
        MEDIA_WITHOUT_TRANSCRIPT = "media-without-transcript", "A recording without a transcript.";
        MEDIA_WITHOUT_CAPTIONS = "media-without-captions", "A recording without captions.";
        PRETEST_WITH_PASS = "pretest-with-pass", "A pass mark for a test that is never passed.";
        CERTIFICATE_WITHOUT_TEST = "certificate-without-test", "A certificate that runs out and cannot be renewed.";
        POSTTEST_WITHOUT_PRETEST = "posttest-without-pretest", "A posttest with nothing to compare with.";
        CLOCK_WITHOUT_TIME = "clock-without-time", "A rule for a clock that never runs.";
        CONFIDENCE_IN_EXAM = "confidence-in-exam", "A question of how sure learners are, which exams do not ask.";
        HINT_IN_EXAM = "hint-in-exam", "A hint in an exam, which gives none.";
        // questions and what they are for
        OPTION_WITHOUT_FEEDBACK = "option-without-feedback", "A wrong option that answers nothing back.";
        OPTION_ALL_OF_ABOVE = "option-all-of-above", "An option that speaks of the other options.";
        OPTIONS_MANY = "options-many", "More than five options.";
        STEM_NEGATIVE = "stem-negative", "A question that asks what is not so.";
        ANSWER_LONGEST = "answer-longest", "A quiz in which the longest option is the right one.";
        ANSWER_SAME_PLACE = "answer-same-place", "A quiz in which one place is always right.";
        POOL_WITHOUT_QUESTIONS = "pool-without-questions", "A pool with nothing in it.";
        OBJECTIVE_WITHOUT_QUESTION = "objective-without-question", "An objective that no question tests.";
        LESSON_WITHOUT_QUESTION = "lesson-without-question", "A lesson that asks nothing.";
        CHOICE_WITHOUT_FEEDBACK = "choice-without-feedback", "A choice that says nothing about what it did.";
        SPEAKER_UNKNOWN = "speaker-unknown", "A line of somebody who is not in the cast.";
        PASS_CERTAIN = "pass-certain", "A scenario that everybody passes.";
        PASS_UNPROVED = "pass-unproved", "A scenario with too many ways to look at all of them.";
        ROLE_UNKNOWN = "role-unknown", "A role that the site does not name.";
        LANGUAGE_UNKNOWN = "language-unknown", "A language the theme has no words for.";
    }
}

#[cfg(test)]
mod tests {
    use super::codes;

    #[test]
    fn no_code_stands_twice() {
        let mut names: Vec<_> = codes::ALL.iter().map(|code| code.name()).collect();
        names.sort_unstable();
        let count = names.len();
        names.dedup();
        assert_eq!(names.len(), count);
    }
}
