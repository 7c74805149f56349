//! What became of known things, each in one sentence for a trainer.

use std::fmt;

use super::{What, own_name};

/// A change of the lock that concerns something it knew.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Change {
    /// A page lies elsewhere.
    PageMoved {
        /// Its id.
        id: String,
        /// Where it was.
        from: String,
        /// Where it is.
        to: String,
    },
    /// A removed page is there again.
    PageBack {
        /// Its id.
        id: String,
    },
    /// There is no such page any more.
    PageGone {
        /// Its id.
        id: String,
    },
    /// A page reads rather differently.
    PageReworded {
        /// Its id.
        id: String,
    },
    /// A page is another text altogether.
    PageRewritten {
        /// Its id.
        id: String,
    },
    /// Its author gave a page another id.
    PageRenamed {
        /// Its id.
        id: String,
        /// The id it had.
        before: String,
    },
    /// A new page did not get the id that its place suggests.
    PageNumbered {
        /// Its id.
        id: String,
        /// Where it is.
        place: String,
    },
    /// A question is on another page.
    QuestionMoved {
        /// What it is.
        what: What,
        /// Its id.
        id: String,
        /// Id of the page.
        to: String,
    },
    /// A removed question is there again.
    QuestionBack {
        /// What it is.
        what: What,
        /// Its id.
        id: String,
    },
    /// A question is asked no more.
    QuestionGone {
        /// What it is.
        what: What,
        /// Its id.
        id: String,
    },
    /// A question has other words.
    QuestionReworded {
        /// What it is.
        what: What,
        /// Its id.
        id: String,
    },
    /// A question has another answer key.
    QuestionRekeyed {
        /// What it is.
        what: What,
        /// Its id.
        id: String,
    },
    /// Only options of a question have other words.
    OptionReworded {
        /// What it is.
        what: What,
        /// Its id.
        id: String,
    },
    /// A new question did not get the id that its heading suggests.
    QuestionNumbered {
        /// What it is.
        what: What,
        /// Its id.
        id: String,
        /// The id that is another's.
        wanted: String,
    },
}

impl fmt::Display for Change {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::PageMoved { id, from, to } => {
                write!(out, "{} {from} is now {to}: learners keep what they did there", kind(id))
            }
            Self::PageBack { id } => write!(out, "{} {id} is back: learners find again what they did there", kind(id)),
            Self::PageGone { id } => {
                write!(out, "{} {id} is gone: what learners did there is kept, and no other gets its id", kind(id))
            }
            Self::PageReworded { id } => {
                write!(out, "{} {id} was reworded: learners keep what they did there", kind(id))
            }
            Self::PageRewritten { id } => write!(
                out,
                "{} {id} is a wholly new text: learners keep what they did there; if it is about something else, give it an `id:` of its own",
                kind(id)
            ),
            Self::PageRenamed { id, before } => write!(
                out,
                "{} {before} is called {id} from now on: what learners did there counts on only with `was: {before}`",
                kind(id)
            ),
            Self::PageNumbered { id, place } => {
                write!(out, "new {} {place} got the id {id}: the other is taken for ever", kind(id))
            }
            Self::QuestionMoved { what, id, to } => {
                write!(out, "{} moved to {to}: learners keep {}", asked(*what, id), what.kept())
            }
            Self::QuestionBack { what, id } => {
                write!(out, "{} is back: learners find {} again", asked(*what, id), what.kept())
            }
            Self::QuestionGone { what, id } => {
                write!(out, "{} is gone: learners keep {}, and no other gets its id", asked(*what, id), what.kept())
            }
            Self::QuestionReworded { what, id } => {
                write!(out, "{} was reworded: learners keep {}", asked(*what, id), what.kept())
            }
            Self::QuestionRekeyed { what, id } => {
                write!(
                    out,
                    "{} has another answer key: answers so far are kept, as given to an earlier version",
                    asked(*what, id)
                )
            }
            Self::OptionReworded { what, id } => {
                write!(out, "{} has a reworded {}: learners keep {}", asked(*what, id), what.part(), what.kept())
            }
            Self::QuestionNumbered { what, id, wanted } => {
                let (name, page) = (own_name(id), id.rsplit_once('#').map_or("", |(page, _)| page));
                let (what, wanted) = (what.word(), own_name(wanted));
                write!(out, "new {what} in {page} got the id #{name}: #{wanted} is taken for ever")
            }
        }
    }
}

fn kind(id: &str) -> &'static str {
    if id.contains('/') { "page" } else { "course" }
}

/// `question #greet of customer-calls/check`
fn asked(what: What, id: &str) -> String {
    let (page, name) = id.rsplit_once('#').unwrap_or(("", id));
    format!("{} #{name} of {page}", what.word())
}
