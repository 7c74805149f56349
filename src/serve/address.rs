//! Addresses: whether a request means us, and which artifact it means.
//!
//! Works on text alone. A page of another site can make a browser ask us under a
//! name of its own (DNS rebinding): only our own names are answered.

use std::net::{IpAddr, SocketAddr};

/// True when a request's host (`name:port`) is this machine as it reached us.
pub(super) fn is_ours(host: &str, local: SocketAddr) -> bool {
    let (name, port) = split_port(host);
    if port != Some(local.port()) {
        return false;
    }
    if name.eq_ignore_ascii_case("localhost") {
        return true;
    }
    let ip = match name.strip_prefix('[').and_then(|name| name.strip_suffix(']')) {
        Some(inner) => inner.parse().map(IpAddr::V6),
        None => name.parse().map(IpAddr::V4),
    };
    ip.is_ok_and(|ip| ip.to_canonical() == local.ip().to_canonical())
}

/// A host without a port means port 80; one with an odd port means none.
fn split_port(host: &str) -> (&str, Option<u16>) {
    match host.rsplit_once(':') {
        Some((name, digits)) if !digits.contains(']') => {
            let is_plain = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
            (name, is_plain.then(|| digits.parse().ok()).flatten())
        }
        _ => (host, Some(80)),
    }
}

/// The artifact's path that an address path (`/a/b%20c.html`) asks for; `None` when it can be none.
pub(super) fn artifact_path(address: &str) -> Option<String> {
    let mut path = decode(address.strip_prefix('/')?)?;
    if path.is_empty() || path.ends_with('/') {
        path.push_str("index.html");
    }
    Some(path)
}

/// Undoes percent-encoding; `None` for what is not text or not encoded right.
pub(super) fn decode(text: &str) -> Option<String> {
    let digit = |byte: u8| char::from(byte).to_digit(16);
    let mut bytes = text.bytes();
    let mut out = Vec::with_capacity(text.len());
    while let Some(byte) = bytes.next() {
        if byte == b'%' {
            let (high, low) = (digit(bytes.next()?)?, digit(bytes.next()?)?);
            out.push(u8::try_from(high * 16 + low).ok()?);
        } else {
            out.push(byte);
        }
    }
    String::from_utf8(out).ok()
}

/// Encodes an artifact's path as an address.
pub(super) fn encode(path: &str) -> String {
    let mut out = String::with_capacity(path.len() + 1);
    out.push('/');
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"/-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_our_own_names_with_our_port_are_ours() {
        let local: SocketAddr = "127.0.0.1:4000".parse().expect("an address");
        for host in ["localhost:4000", "LocalHost:4000", "127.0.0.1:4000"] {
            assert!(is_ours(host, local), "{host}");
        }
        for host in [
            "",
            ":4000",
            "localhost",
            "localhost:",
            "localhost:80",
            "localhost:04000x",
            "localhost:+4000",
            "evil.example:4000",
            "localhost.evil.example:4000",
            "127.0.0.1.evil.example:4000",
            "192.168.1.2:4000",
            "0.0.0.0:4000",
            "[::1]:4000",
            "::1:4000",
            "2130706433:4000",
        ] {
            assert!(!is_ours(host, local), "{host}");
        }
        assert!(is_ours("[::1]:4000", "[::1]:4000".parse().expect("an address")));
        assert!(is_ours("192.168.1.2:4000", "[::ffff:192.168.1.2]:4000".parse().expect("an address")));
        assert!(is_ours("localhost", "127.0.0.1:80".parse().expect("an address")));
    }

    #[test]
    fn folders_mean_their_index() {
        assert_eq!(artifact_path("/").as_deref(), Some("index.html"));
        assert_eq!(artifact_path("/a/").as_deref(), Some("a/index.html"));
        assert_eq!(artifact_path("/a%20b.html").as_deref(), Some("a b.html"));
        assert_eq!(artifact_path("*"), None);
    }

    #[test]
    fn broken_encoding_means_nothing() {
        for text in ["%", "%4", "%zz", "%ff", "a%"] {
            assert_eq!(decode(text), None, "{text}");
        }
    }

    #[test]
    fn what_is_encoded_decodes_to_itself() {
        let path = "a b/ش/%2e?#.html";
        assert_eq!(artifact_path(&encode(path)).as_deref(), Some(path));
    }
}
