//! What on a page is known again: whatever learners answer, write, tick or choose.

/// A kind of thing. None ever becomes one of another kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum What {
    /// A question, or a section of a survey.
    Question,
    /// A plan; its parts are prompts.
    Plan,
    /// A checklist; its parts are items.
    Checklist,
    /// A scene of a role-play; its parts are choices.
    Scene,
}

impl What {
    const ALL: [Self; 4] = [Self::Question, Self::Plan, Self::Checklist, Self::Scene];

    /// The word for it in the lock and in sentences.
    pub fn word(self) -> &'static str {
        match self {
            Self::Question => "question",
            Self::Plan => "plan",
            Self::Checklist => "checklist",
            Self::Scene => "scene",
        }
    }

    /// The one of this word.
    pub fn of(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|what| what.word() == word)
    }

    /// What learners keep of it.
    pub fn kept(self) -> &'static str {
        match self {
            Self::Question => "their answers",
            Self::Plan => "what they wrote",
            Self::Checklist => "their ticks",
            Self::Scene => "the ways they went",
        }
    }

    /// One of its parts.
    pub fn part(self) -> &'static str {
        match self {
            Self::Question => "option",
            Self::Plan => "prompt",
            Self::Checklist => "item",
            Self::Scene => "choice",
        }
    }
}
