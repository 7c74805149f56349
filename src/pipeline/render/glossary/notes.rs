//! The terms of a page with their meanings, which ride in it out of sight: scripts show
//! them where the reader asks, without loading anything.

use std::sync::Arc;

use super::super::fill::Filling;
use super::super::press::Press;
use super::super::spoken::native;
use crate::markup::{escape, escape_attribute};
use crate::model::{Term, from_site, leads_out, relative};

/// The address of the page that all meanings are on.
const PAGE: &str = "glossary.html";

/// The address of each term from the page at `url`.
pub fn addresses(terms: &[Arc<Term>], url: &str) -> Vec<String> {
    let page = relative(url, PAGE);
    terms.iter().map(|term| format!("{page}#{}", term.id)).collect()
}

/// A template element with all terms of the page at `url`; empty where there are none.
pub fn notes(terms: &[Arc<Term>], url: &str, press: &Press) -> String {
    let mut out = String::new();
    if terms.is_empty() {
        return out;
    }
    out.push_str("<template id=\"_terms\">");
    for term in terms {
        note(term, url, press, &mut out);
    }
    out.push_str("</template>");
    out
}

fn note(term: &Term, url: &str, press: &Press, out: &mut String) {
    let links: Vec<String> = term.links.iter().map(|link| on_page(link, url)).collect();
    out.push_str("<div data-term=\"");
    escape_attribute(&term.id, out);
    out.push_str(&format!("\"{}><p class=\"term-n\"><b>", native(&term.language)));
    escape(term.name(), out);
    out.push_str("</b>");
    if let Some(also) = term.names.get(1) {
        out.push_str(" <span>");
        escape(also, out);
        out.push_str("</span>");
    }
    out.push_str("</p>");
    let filling = Filling {
        words: press.words_of(&term.language),
        theme: &press.theme,
        links: &links,
        media: &term.media,
        at_work: None,
        terms: &[],
    };
    filling.plain(&term.meaning, out);
    out.push_str("</div>");
}

/// An address as it stands on the glossary's page, for the page at `url`.
pub fn on_page(link: &str, url: &str) -> String {
    if leads_out(link) {
        return link.to_owned();
    }
    let root = "../".repeat(url.matches('/').count());
    match link.strip_prefix("../") {
        // media, which lie outside the folder of the language
        Some(_) => root + link,
        None => root + &from_site(PAGE, link),
    }
}
