//! A term as a card of the review: what it is called, and turned over, what it means. It has the markup
//! of an open question, which learners compare with the answer themselves.

use super::super::fill::Filling;
use super::super::press::Press;
use super::super::spoken::native;
use super::super::words::Value;
use super::notes::on_page;
use crate::markup::escape;
use crate::model::Term;

/// The id of a term's card in learners' records. No page is called so: the name belongs to the site.
pub fn card_id(term: &str) -> String {
    format!("glossary#{term}")
}

/// The page that shows it.
const REVIEW: &str = "review.html";

/// Writes a card for the review.
pub fn card(term: &Term, press: &Press, out: &mut String) {
    let words = press.words_of(&term.language);
    let asked = words.say("term-asked", &[("name", Value::Text(term.name()))]);
    let own = native(&term.language);
    out.push_str(&format!(
        "<lyceum-question class=\"q\" data-kind=\"term\"{own}><h2 class=\"stem\" tabindex=\"-1\"{own}>"
    ));
    escape(&asked.unwrap_or_else(|_| term.name().into()), out);
    out.push_str(&format!("</h2><div class=\"key\"><div class=\"model\"{own}>"));
    if let Some(also) = term.names.get(1) {
        out.push_str("<p><b>");
        escape(also, out);
        out.push_str("</b></p>");
    }
    let links: Vec<String> = term.links.iter().map(|link| on_page(link, REVIEW)).collect();
    let filling = Filling { words, theme: &press.theme, links: &links, media: &term.media, at_work: None, terms: &[] };
    filling.plain(&term.meaning, out);
    out.push_str("</div></div></lyceum-question>");
}
