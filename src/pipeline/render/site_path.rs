//! Where on its server a site begins, as its settings tell. Knows addresses only.

/// The path of an address, with a slash at both ends.
pub fn site_path(base_url: &str) -> String {
    let after_scheme = base_url.split_once("://").map_or(base_url, |(_, rest)| rest);
    let path = after_scheme.split_once('/').map_or("", |(_, path)| path).trim_matches('/');
    if path.is_empty() { String::from("/") } else { format!("/{path}/") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_not_found_page_starts_from_the_site_s_path() {
        assert_eq!(site_path(""), "/");
        assert_eq!(site_path("https://a.example"), "/");
        assert_eq!(site_path("https://a.example/training/"), "/training/");
    }
}
