//! Which term of the glossary each term of a translation explains: by id, else by order.
//!
//! A translation may leave terms out, as long as it is clear which: those that have no id
//! follow one another as the originals that are left do.

use crate::diagnostic::{Diagnostic, codes, did_you_mean};
use crate::pipeline::parse::{Draft, TermDraft};

/// For each term of a translation the number of its original; none where there is none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paired(pub Vec<Option<usize>>);

impl Paired {
    /// The terms of the glossary itself.
    pub fn same(terms: &[TermDraft]) -> Self {
        Self((0..terms.len()).map(Some).collect())
    }

    /// The number of the translation of an original.
    pub fn of(&self, original: usize) -> Option<usize> {
        self.0.iter().position(|number| *number == Some(original))
    }
}

/// Finds the original of each term; what has none goes to `faults`.
pub fn pair_terms(original: &Draft, own: &Draft, faults: &mut Vec<Diagnostic>) -> Paired {
    let known = |term: &TermDraft| original.terms.iter().position(|first| term.is_named && first.id == term.id);
    let named: Vec<Option<usize>> = own.terms.iter().map(known).collect();
    for (term, _) in own.terms.iter().zip(&named).filter(|(term, number)| term.is_named && number.is_none()) {
        faults.push(unknown(original, own, term));
    }
    let mut left: Vec<usize> = (0..original.terms.len()).filter(|at| !named.contains(&Some(*at))).collect();
    let without = own.terms.iter().filter(|term| !term.is_named).count();
    if without > 0 && without != left.len() {
        faults.push(counts_differ(original, own, without, &left));
        left.clear();
    }
    let mut left = left.into_iter();
    let pair = |(term, number): (&TermDraft, Option<usize>)| if term.is_named { number } else { left.next() };
    Paired(own.terms.iter().zip(named).map(pair).collect())
}

fn unknown(original: &Draft, own: &Draft, term: &TermDraft) -> Diagnostic {
    let near = did_you_mean(&term.id, original.terms.iter().map(|first| first.id.as_str()));
    let help = near.map_or_else(
        || format!("write the term into {} first: a translation says it in other words", original.file.path),
        |near| format!("did you mean `{{#{near}}}`?"),
    );
    let fault = Diagnostic::new(codes::TRANSLATION_DIFFERS, format!("the original has no term `#{}`", term.id));
    fault.at(&own.file, term.span, "").related(&original.file, None, "the original").help(help)
}

fn counts_differ(original: &Draft, own: &Draft, without: usize, left: &[usize]) -> Diagnostic {
    let (terms, are) = if without == 1 { ("term", "translates") } else { ("terms", "translate") };
    let message =
        format!("it is not clear what {without} {terms} without an id {are}: its original has {} left", left.len());
    let first = own.terms.iter().find(|term| !term.is_named).map_or(Default::default(), |term| term.span);
    let place = left.first().map(|at| original.terms[*at].span);
    let fault = Diagnostic::new(codes::TRANSLATION_DIFFERS, message).at(&own.file, first, "the first of them");
    let fault = fault.related(&original.file, place, "the original");
    fault.help("give each the id of its original at the end of its line, such as {#aht}; then terms may be left out")
}
