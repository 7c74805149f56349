//! Links of one page: each as it will stand in the output, or a fault.

use std::sync::Arc;

use super::index::{Entry, Index, media_url};
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
    /// What leads nowhere.
    pub faults: Vec<Diagnostic>,
}

/// Resolves the links of a draft whose page will be at `url`.
pub fn resolve(draft: &Draft, url: &str, index: &Index<'_>) -> Links {
    let mut links = Links::default();
    for (number, link) in draft.links.iter().enumerate() {
        let href = if scheme(&link.target).is_some() {
            link.target.clone()
        } else {
            inner(draft, link, number, url, index, &mut links)
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

fn inner(draft: &Draft, link: &Link, number: usize, url: &str, index: &Index<'_>, links: &mut Links) -> String {
    let (path, anchor) =
        link.target.split_once('#').map_or((link.target.as_str(), None), |(path, anchor)| (path, Some(decode(anchor))));
    if path.is_empty() {
        let anchor = anchor.unwrap_or_default();
        links.faults.extend(check_anchor(draft, link, draft, &anchor));
        return format!("#{}{anchor}", if anchor.is_empty() { "" } else { &draft.ids_begin });
    }
    let Some(found) = target(draft, link) else {
        links.faults.push(outside(draft, link));
        return String::new();
    };
    if let Some(entry) = index.page(&found) {
        return page(draft, link, entry, anchor, url, links);
    }
    match index.media.get(&found) {
        Some(file) => medium(draft, link, number, file, url, index, links),
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

fn page(draft: &Draft, link: &Link, entry: &Entry<'_>, anchor: Option<String>, url: &str, links: &mut Links) -> String {
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
    let to = relative(url, file);
    match anchor.filter(|anchor| !anchor.is_empty()) {
        Some(anchor) => {
            links.faults.extend(check_anchor(draft, link, entry.draft, &anchor));
            format!("{to}#{}{anchor}", entry.draft.ids_begin)
        }
        None => own.map_or(to.clone(), |own| format!("{to}#{own}")),
    }
}

fn medium(
    draft: &Draft,
    link: &Link,
    number: usize,
    file: &Arc<Media>,
    url: &str,
    index: &Index<'_>,
    links: &mut Links,
) -> String {
    let to = media_url(&file.path);
    let used = media::look(draft, link, file, index, &mut links.faults);
    links.media.push((number, Arc::new(MediaUse { url: to.clone(), ..used })));
    relative(url, &to)
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
