//! Addresses: paths with forward slashes from the site's root, joined, and as seen
//! from one page to another.

/// `target` as seen from the folder of the file `from`; `None` when it climbs out of
/// the site. Dots are resolved; a leading slash starts at the site's root.
pub fn join(from: &str, target: &str) -> Option<String> {
    let mut parts: Vec<&str> = match target.strip_prefix('/') {
        Some(_) => Vec::new(),
        None => from.split('/').collect(),
    };
    if !target.starts_with('/') {
        parts.pop();
    }
    for part in target.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            name => parts.push(name),
        }
    }
    Some(parts.join("/"))
}

/// The relative address that leads from one page to another file, both given from
/// the site's root.
pub fn relative(from: &str, to: &str) -> String {
    let equal = from.bytes().zip(to.bytes()).take_while(|(one, other)| one == other).count();
    let shared = from.as_bytes()[..equal].iter().rposition(|byte| *byte == b'/').map_or(0, |slash| slash + 1);
    let climbs = from.as_bytes()[shared..].iter().filter(|byte| **byte == b'/').count();
    from_root(&"../".repeat(climbs), &to[shared..])
}

/// The address of a file for a page from which `root` leads to the folder that the
/// file's path counts from.
pub fn from_root(root: &str, to: &str) -> String {
    let mut out = String::with_capacity(root.len() + to.len());
    out.push_str(root);
    encode(to, &mut out);
    out
}

/// An address as it stands on a page, seen from the site's root; `page` is the page's own
/// path. What leads out of the site stays as it is.
pub fn from_site(page: &str, address: &str) -> String {
    let (path, anchor) = address.split_at(address.find('#').unwrap_or(address.len()));
    if leads_out(address) {
        return address.to_owned();
    }
    let page = from_root("", page);
    let found = if path.is_empty() { Some(page) } else { join(&page, path) };
    found.map_or_else(|| address.to_owned(), |found| found + anchor)
}

/// True for an address as it stands on a page that leads out of the site.
pub fn leads_out(address: &str) -> bool {
    address.split(['/', '?', '#']).next().is_some_and(|first| first.contains(':')) || address.starts_with("//")
}

/// Percent-encodes what would end or change an address.
fn encode(path: &str, out: &mut String) {
    let mut from = 0;
    for (at, byte) in path.bytes().enumerate() {
        if matches!(byte, b' ' | b'%' | b'#' | b'?' | b'"' | b'<' | b'>' | b'&' | b'\'') {
            out.push_str(&path[from..at]);
            out.push_str(&format!("%{byte:02X}"));
            from = at + 1;
        }
    }
    out.push_str(&path[from..]);
}

/// Resolves percent signs; text that is not UTF-8 behind them stays as written.
pub fn decode(text: &str) -> String {
    if !text.contains('%') {
        return text.to_owned();
    }
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let hex =
            text.get(at + 1..at + 3).filter(|_| bytes[at] == b'%').and_then(|hex| u8::from_str_radix(hex, 16).ok());
        out.push(hex.unwrap_or(bytes[at]));
        at += if hex.is_some() { 3 } else { 1 };
    }
    String::from_utf8(out).unwrap_or_else(|_| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_target_is_seen_from_its_file() {
        assert_eq!(join("courses/a/01-x/p.md", "../02-y/q.md").as_deref(), Some("courses/a/02-y/q.md"));
        assert_eq!(join("courses/a/p.md", "./q.md").as_deref(), Some("courses/a/q.md"));
        assert_eq!(join("p.md", "../../etc/passwd"), None);
    }

    #[test]
    fn addresses_lead_from_page_to_page() {
        assert_eq!(relative("a/b/c.html", "a/b/d.html"), "d.html");
        assert_eq!(relative("a/b/c.html", "a/index.html"), "../index.html");
        assert_eq!(relative("a/b/c.html", "x/y.mp3"), "../../x/y.mp3");
        assert_eq!(relative("index.html", "a/index.html"), "a/index.html");
        assert_eq!(relative("index.html", "a/my desk.webp"), "a/my%20desk.webp");
    }

    #[test]
    fn addresses_of_a_page_are_seen_from_the_site() {
        assert_eq!(from_site("a/b/c.html", "../d.html#e"), "a/d.html#e");
        assert_eq!(from_site("a/b c/d.html", "my%20desk.webp"), "a/b%20c/my%20desk.webp");
        assert_eq!(from_site("a/b/c.html", "#e"), "a/b/c.html#e");
        assert_eq!(from_site("a/b/c.html", "https://x.example/../y#z"), "https://x.example/../y#z");
        assert_eq!(from_site("a/b/c.html", "mailto:a@x.example"), "mailto:a@x.example");
    }

    #[test]
    fn percent_signs_resolve() {
        assert_eq!(decode("my%20desk"), "my desk");
        assert_eq!(decode("100%"), "100%");
    }
}
