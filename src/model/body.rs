//! Finished markup with numbered holes.
//!
//! What depends only on a source file is markup; what depends on other files or on
//! the theme (where a link leads, what a callout is called) is a hole that the
//! render stage fills. The model carries both and reads neither.

/// What goes into a hole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fill {
    /// The address of the page's link of this number, for an attribute.
    Link(usize),
    /// ` width="…" height="…"` of the image behind the link of this number.
    Size(usize),
    /// Captions and transcript of the recording behind the link of this number.
    Companions(usize),
    /// The theme's symbol of this name, if it has one.
    Icon(&'static str),
    /// The theme's word for this key.
    Word(&'static str),
    /// The page's question of this number.
    Question(usize),
    /// The question's field of this number.
    Field(usize),
    /// The survey's section of this number.
    Section(usize),
    /// The scenes of a scenario.
    Scenes,
    /// The name in learners' records of the page's plan of this number, or of one of its prompts.
    Plan(usize, Option<usize>),
    /// The same for checklists and their items.
    Checklist(usize, Option<usize>),
    /// Where the page's term of this number begins.
    Term(usize),
    /// Where a term ends.
    TermEnd,
}

/// A hole in a body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hole {
    /// Byte offset in the markup.
    pub at: usize,
    /// What goes there.
    pub fill: Fill,
}

/// Markup and its holes, in the order of their offsets.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Body {
    /// HTML.
    pub markup: String,
    /// Holes in it.
    pub holes: Vec<Hole>,
}

impl Body {
    /// True when there is nothing to show.
    pub fn is_empty(&self) -> bool {
        self.markup.is_empty() && self.holes.is_empty()
    }

    /// Adds markup.
    pub fn push(&mut self, markup: &str) {
        self.markup.push_str(markup);
    }

    /// Adds a hole at the end.
    pub fn hole(&mut self, fill: Fill) {
        self.holes.push(Hole { at: self.markup.len(), fill });
    }

    /// Adds another body at the end.
    pub fn append(&mut self, other: Body) {
        if self.is_empty() {
            *self = other;
            return;
        }
        let offset = self.markup.len();
        self.markup.push_str(&other.markup);
        self.holes.extend(other.holes.into_iter().map(|hole| Hole { at: hole.at + offset, fill: hole.fill }));
    }

    /// Pieces of markup and holes in turn.
    pub fn pieces(&self) -> impl Iterator<Item = Piece<'_>> {
        self.pieces_among(&[])
    }

    /// The same with further holes among its own, in the order of their offsets too.
    pub fn pieces_among<'a>(&'a self, marks: &'a [Hole]) -> impl Iterator<Item = Piece<'a>> {
        let (mut own, mut marks) = (self.holes.iter().peekable(), marks.iter().peekable());
        let holes = std::iter::from_fn(move || match (own.peek(), marks.peek()) {
            (Some(hole), Some(mark)) if mark.at < hole.at => marks.next(),
            (Some(_), _) => own.next(),
            (None, _) => marks.next(),
        });
        let mut from = 0;
        holes.map(Some).chain([None]).flat_map(move |hole| {
            let to = hole.map_or(self.markup.len(), |hole| hole.at);
            let markup = Piece::Markup(&self.markup[from..to]);
            from = to;
            [Some(markup), hole.map(|hole| Piece::Hole(&hole.fill))].into_iter().flatten()
        })
    }
}

/// A part of a body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece<'a> {
    /// Markup as it is.
    Markup(&'a str),
    /// A hole to fill.
    Hole(&'a Fill),
}
