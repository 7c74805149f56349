//! Links of one page: each as it will stand in the output, or a fault.

use std::sync::Arc;

use super::index::{Entry, GLOSSARY, Index, media_url};
use super::media;
use crate::diagnostic::{Diagnostic, codes, did_you_mean};
use crate::model::{MediaUse, decode, join, relative};
use crate::pipeline::load::Media;
use crate::pipeline::parse::{Draft, Link, LinkRole, scheme};

/// The links of a page, resolved.
#[derive(Default)]
pub struct Links {
    /// Addresses as they stand on the page.
    pub hrefs: Vec<String>,
    /// Media in use, by number of link.
    pub media: Vec<(usize, Arc<MediaUse>)>,
    /// Ids of the terms that they explain, each once.
    pub terms: Vec<String>,
    /// What leads nowhere.
    pub faults: Vec<Diagnostic>,
}

/// A page whose links are resolved.
#[derive(Clone, Copy)]
pub struct Page<'a> {
    /// Its draft.
    draft: &'a Draft,
    /// Its address, without an anchor.
    url: &'a str,
    /// Its language and the draft of its original, where it is a translation.
    translates: Option<(&'a str, &'a Draft)>,
}

impl<'a> Page<'a> {
    /// A page at an address; what follows a # in it is no part of it.
    pub fn of(draft: &'a Draft, url: &'a str) -> Self {
        Self { draft, url: url.split('#').next().unwrap_or(url), translates: None }
    }

    /// The same as a translation of another.
    #[must_use]
    pub fn translating(self, language: &'a str, original: &'a Draft) -> Self {
        Self { translates: Some((language, original)), ..self }
    }

    /// Its draft.
    pub fn draft(&self) -> &'a Draft {
        self.draft
    }

    fn language(&self) -> Option<&str> {
        self.translates.map(|(language, _)| language)
    }
}

/// Resolves the links of a page. Addresses are those of the site in the page's language;
/// media lie beside the originals.
pub fn resolve(page: Page<'_>, index: &Index<'_>) -> Links {
    let mut links = Links::default();
    for (number, link) in page.draft.links.iter().enumerate() {
        let href = match scheme(&link.target) {
            Some(_) if link.role == LinkRole::Term => term(page, link, index, &mut links),
            Some(_) => link.target.clone(),
            None => inner(page, link, number, index, &mut links),
        };
        links.hrefs.push(href);
    }
    links
}

/// The path in the site that a link leads to; `None` for links that lead out of it.
pub fn target(draft: &Draft, link: &Link) -> Option<String> {
    let path = link.target.split(['#', '?']).next()?;
    if scheme(&link.target).is_some() { None } else { join(&draft.file.path, &decode(path)) }
}

/// The address of a term: a section of the glossary's page.
fn term(from: Page<'_>, link: &Link, index: &Index<'_>, links: &mut Links) -> String {
    let language = from.draft.front.common.language.as_deref().or(from.language());
    match index.terms.wanted(from.draft, link, language.unwrap_or_default()) {
        Ok(id) => {
            if !links.terms.iter().any(|known| known == id) {
                links.terms.push(id.to_owned());
            }
            let page = if from.url == GLOSSARY { String::new() } else { relative(from.url, GLOSSARY) };
            format!("{page}#{id}")
        }
        Err(fault) => {
            links.faults.push(*fault);
            String::new()
        }
    }
}

fn inner(from: Page<'_>, link: &Link, number: usize, index: &Index<'_>, links: &mut Links) -> String {
    let draft = from.draft;
    let (path, anchor) =
        link.target.split_once('#').map_or((link.target.as_str(), None), |(path, anchor)| (path, Some(decode(anchor))));
    if path.is_empty() {
        let anchor = anchor.unwrap_or_default();
        let is_original = from.translates.is_some_and(|(_, original)| original.anchors.contains(&anchor));
        links.faults.extend(check_anchor(draft, link, draft, &anchor).filter(|_| !is_original));
        return format!("#{}{anchor}", if anchor.is_empty() { "" } else { &draft.ids_begin });
    }
    let Some(found) = target(draft, link) else {
        links.faults.push(outside(draft, link));
        return String::new();
    };
    if let Some(entry) = index.page(&found) {
        return page(from, link, entry, anchor, index, links);
    }
    match media::in_language(&found, from.language(), index) {
        Some(file) => medium(from, link, number, file, index, links),
        None => {
            let fault = if found.starts_with("courses/") || found == "courses" {
                broken(draft, link, &found, index)
            } else {
                outside(draft, link)
            };
            links.faults.push(fault);
            String::new()
        }
    }
}

fn page(
    from: Page<'_>,
    link: &Link,
    entry: &Entry<'_>,
    anchor: Option<String>,
    index: &Index<'_>,
    links: &mut Links,
) -> String {
    let draft = from.draft;
    if link.role != LinkRole::Link {
        links.faults.push(
            Diagnostic::new(codes::IMAGE_BROKEN, "this shows a page as if it were a picture")
                .at(&draft.file, link.span, "")
                .help("take the ! away to make it a link"),
        );
    }
    if entry.hidden {
        let fault = Diagnostic::new(codes::LINK_BROKEN, "this link leads to a draft, which learners do not see").at(
            &draft.file,
            link.span,
            "",
        );
        links.faults.push(fault.help("take `draft: true` out of that page, or the link out of this one"));
    }
    let address = entry.url();
    // a module's own address has an anchor, which encoding must not touch
    let (file, own) = address.split_once('#').map_or((&*address, None), |(file, own)| (file, Some(own)));
    let to = match entry.language().filter(|language| from.language() != Some(language)) {
        None => relative(from.url, file),
        // a link to a translation of another language leads into that language's site
        Some(language) => relative(&in_site(from.language(), from.url), &in_site(Some(language), file)),
    };
    match anchor.filter(|anchor| !anchor.is_empty()) {
        Some(anchor) => {
            // a translation has the anchors of its original
            let first = index.original(entry);
            links.faults.extend(check_anchor(draft, link, first.draft, &anchor));
            format!("{to}#{}{anchor}", entry.draft.ids_begin)
        }
        None => own.map_or(to.clone(), |own| format!("{to}#{own}")),
    }
}

/// An address with the folder of its language's site.
fn in_site(language: Option<&str>, url: &str) -> String {
    language.map_or_else(|| url.to_owned(), |language| format!("{language}/{url}"))
}

fn medium(
    from: Page<'_>,
    link: &Link,
    number: usize,
    file: &Arc<Media>,
    index: &Index<'_>,
    links: &mut Links,
) -> String {
    let to = media_url(&file.path);
    let used = media::look(from.draft, from.language(), link, file, index, &mut links.faults);
    links.media.push((number, Arc::new(MediaUse { url: to.clone(), ..used })));
    relative(&in_site(from.language(), from.url), &to)
}

fn check_anchor(draft: &Draft, link: &Link, target: &Draft, anchor: &str) -> Option<Diagnostic> {
    if anchor.is_empty() || target.anchors.iter().any(|known| known == anchor) {
        return None;
    }
    let near = did_you_mean(anchor, target.anchors.iter().map(String::as_str));
    let help = near.map_or_else(
        || match target.anchors.is_empty() {
            true => String::from("that page has no sections; leave out what follows the #"),
            false => format!("sections there: {}", target.anchors.join(", ")),
        },
        |near| format!("did you mean `#{near}`?"),
    );
    let fault =
        Diagnostic::new(codes::LINK_ANCHOR_BROKEN, format!("there is no section `#{anchor}` in {}", target.file.path));
    Some(fault.at(&draft.file, link.span, "").help(help))
}

fn outside(draft: &Draft, link: &Link) -> Diagnostic {
    Diagnostic::new(codes::LINK_OUTSIDE_PROJECT, "this link leads out of the folder courses/")
        .at(&draft.file, link.span, "")
        .help("copy the file beside the lesson and link to it there: only what is inside goes with the site")
}

fn broken(draft: &Draft, link: &Link, found: &str, index: &Index<'_>) -> Diagnostic {
    let name = found.rsplit('/').next().unwrap_or(found);
    let near_path = did_you_mean(found, index.paths());
    let near = near_path.or_else(|| index.paths().filter(|path| path.rsplit('/').next() == Some(name)).min());
    let help = near.map_or_else(
        || String::from("write the path of the file as seen from this one, such as ../02-answering/04-refunds.md"),
        |near| format!("did you mean `{}`?", relative(&draft.file.path, near)),
    );
    Diagnostic::new(codes::LINK_BROKEN, format!("there is no file {found}")).at(&draft.file, link.span, "").help(help)
}
