//! Serving while writing: who is answered and with what, and that every save is seen.

#![allow(clippy::expect_used)] // A scene that cannot be set up fails its test.

use std::collections::BTreeMap;
use std::fs;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use lyceum::artifact::{Artifact, ArtifactSet, Key, Recipe};
use lyceum::diagnostic::{Diagnostic, codes};
use lyceum::serve::{Event, Options, Rebuilt, Running, ServeError, Site, start};
use tempfile::TempDir;

// ---- a site of files: every NAME.md becomes NAME.html

#[derive(Clone)]
struct Folder {
    path: PathBuf,
    known: BTreeMap<PathBuf, Vec<u8>>,
    looks: Arc<AtomicUsize>,
    scans_find: bool,
}

impl Folder {
    fn new(path: &Path) -> Self {
        Self { path: path.to_owned(), known: BTreeMap::new(), looks: Arc::default(), scans_find: true }
    }

    fn sources(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        let files = walkdir::WalkDir::new(&self.path).into_iter().filter_map(Result::ok);
        let sources = files.filter(|file| file.path().extension().is_some_and(|extension| extension == "md"));
        sources.filter_map(|file| Some((file.path().to_owned(), fs::read(file.path()).ok()?))).collect()
    }

    fn made(&mut self, sources: BTreeMap<PathBuf, Vec<u8>>) -> Option<Rebuilt> {
        if sources == self.known {
            return None;
        }
        self.known = sources;
        Some(self.all())
    }

    fn all(&self) -> Rebuilt {
        if let Some((path, _)) = self.known.iter().find(|(_, text)| text.starts_with(b"BROKEN")) {
            let fault = Diagnostic::new(codes::LINK_BROKEN, "this link leads nowhere").on_path(path.to_string_lossy());
            return Rebuilt { artifacts: None, diagnostics: vec![fault], took: Duration::ZERO };
        }
        let mut set = ArtifactSet::default();
        for (path, text) in &self.known {
            let path = path.strip_prefix(&self.path).expect("below").with_extension("html");
            let html = [b"<!doctype html><body><p>", &text[..], b"</p></body>"].concat();
            set.add(Artifact::of_bytes(path.to_string_lossy(), html)).expect("paths differ");
        }
        Rebuilt { artifacts: Some(set), diagnostics: vec![], took: Duration::ZERO }
    }
}

impl Site for Folder {
    fn rebuild(&mut self, hints: &[PathBuf]) -> Option<Rebuilt> {
        self.looks.fetch_add(1, Ordering::Relaxed);
        let mut sources = self.known.clone();
        for hint in hints.iter().filter(|hint| hint.extension().is_some_and(|extension| extension == "md")) {
            match fs::read(hint) {
                Ok(text) => _ = sources.insert(hint.clone(), text),
                Err(_) => _ = sources.remove(hint),
            }
        }
        self.made(sources)
    }

    fn scan(&mut self) -> Option<Rebuilt> {
        self.looks.fetch_add(1, Ordering::Relaxed);
        if self.scans_find { self.made(self.sources()) } else { None }
    }

    fn watched(&self) -> Vec<PathBuf> {
        vec![self.path.clone()]
    }

    fn ignored(&self, path: &Path) -> bool {
        path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'))
    }
}

/// A site that never changes, of what it is given.
struct Still(TempDir);

impl Site for Still {
    fn rebuild(&mut self, _: &[PathBuf]) -> Option<Rebuilt> {
        None
    }
    fn scan(&mut self) -> Option<Rebuilt> {
        None
    }
    fn watched(&self) -> Vec<PathBuf> {
        vec![self.0.path().to_owned()]
    }
    fn ignored(&self, _: &Path) -> bool {
        false
    }
}

// ---- a server, and a browser of sorts

struct Server {
    running: Option<Running>,
    port: u16,
    events: Arc<Mutex<Vec<Event>>>,
}

impl Drop for Server {
    fn drop(&mut self) {
        if let Some(running) = self.running.take() {
            running.stop();
        }
    }
}

impl Server {
    fn of_site(site: Box<dyn Site>, first: Rebuilt, lan: bool) -> Self {
        let events: Arc<Mutex<Vec<Event>>> = Arc::default();
        let heard = events.clone();
        let say = Box::new(move |event| heard.lock().expect("no panic").push(event));
        let running = start(site, first, Options { port: Some(0), lan }, say).expect("it starts");
        Self { port: running.port(), running: Some(running), events }
    }

    fn of_set(set: ArtifactSet) -> Self {
        let first = Rebuilt { artifacts: Some(set), diagnostics: vec![], took: Duration::ZERO };
        Self::of_site(Box::new(Still(TempDir::new().expect("a folder"))), first, false)
    }

    fn of_folder(mut folder: Folder) -> Self {
        folder.known = folder.sources();
        let first = folder.all();
        let looks = folder.looks.clone();
        let server = Self::of_site(Box::new(folder), first, false);
        // The first look at everything follows the first watch.
        wait_until("it watches", || looks.load(Ordering::Relaxed) > 0);
        server
    }

    fn raw(&self, request: &[u8]) -> Reply {
        self.raw_within(request, Duration::from_secs(5))
    }

    /// Waits that long for an answer, which an unfinished question never gets.
    fn raw_within(&self, request: &[u8], longest: Duration) -> Reply {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).expect("it listens");
        stream.set_read_timeout(Some(longest)).expect("a timeout");
        // A server may answer and close before it has read all.
        _ = stream.write_all(request);
        let mut bytes = Vec::new();
        _ = stream.read_to_end(&mut bytes);
        Reply::new(&bytes)
    }

    fn ask(&self, method: &str, target: &str, headers: &str) -> Reply {
        let host = format!("localhost:{}", self.port);
        self.raw(format!("{method} {target} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n{headers}\r\n").as_bytes())
    }

    fn get(&self, target: &str) -> Reply {
        self.ask("GET", target, "")
    }

    fn state(&self, path: &str) -> serde_json::Value {
        serde_json::from_str(&self.get(&format!("/_lyceum/state?path={path}")).text()).expect("JSON")
    }
}

#[derive(Debug)]
struct Reply {
    status: u16,
    head: String,
    body: Vec<u8>,
}

impl Reply {
    fn new(bytes: &[u8]) -> Self {
        let end = bytes.windows(4).position(|window| window == b"\r\n\r\n").unwrap_or(bytes.len());
        let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
        let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or(0);
        Self { status, head: head.to_lowercase(), body: bytes.get(end + 4..).unwrap_or_default().to_vec() }
    }

    fn header(&self, name: &str) -> Option<&str> {
        let prefix = format!("{name}: ");
        self.head.lines().find_map(|line| line.strip_prefix(prefix.as_str()))
    }

    fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

fn set_of(files: &[(&str, &str)]) -> ArtifactSet {
    let mut set = ArtifactSet::default();
    for (path, text) in files {
        set.add(Artifact::of_bytes(*path, text.as_bytes())).expect("paths differ");
    }
    set
}

fn small() -> Server {
    Server::of_set(set_of(&[
        ("index.html", "<body>home</body>"),
        ("404.html", "<body><a href=\"index.html\">lost</a></body>"),
        ("course/index.html", "<body>course</body>"),
        ("course/a b.html", "<body>spaced</body>"),
        ("assets/style.css", "p{}"),
        ("course/sound.mp3", "0123456789"),
    ]))
}

fn wait_until(what: &str, mut is_so: impl FnMut() -> bool) -> Duration {
    let started = Instant::now();
    while !is_so() {
        assert!(started.elapsed() < Duration::from_secs(5), "waited in vain until {what}");
        thread::sleep(Duration::from_millis(1));
    }
    started.elapsed()
}

// ---- addresses

#[test]
fn addresses_lead_to_artifacts_and_folders_to_their_index() {
    let server = small();
    for (target, text) in
        [("/", "home"), ("/index.html", "home"), ("/course/", "course"), ("/course/a%20b.html?x=1", "spaced")]
    {
        let reply = server.get(target);
        assert_eq!(reply.status, 200, "{target}");
        assert!(reply.text().contains(text), "{target}");
        assert_eq!(reply.header("content-type"), Some("text/html; charset=utf-8"));
    }
    let css = server.get("/assets/style.css");
    assert_eq!((css.text().as_str(), css.header("content-type")), ("p{}", Some("text/css; charset=utf-8")));
    let folder = server.get("/course");
    assert_eq!((folder.status, folder.header("location")), (307, Some("/course/")));
}

#[test]
fn what_does_not_exist_gets_the_sites_own_page_with_links_that_work() {
    let reply = small().get("/some/where/deep.html");
    assert_eq!(reply.status, 404);
    assert!(reply.text().contains("<a href=\"/index.html\">lost</a>"));
}

#[test]
fn head_has_the_headers_and_no_body() {
    let server = small();
    for target in ["/", "/course/sound.mp3"] {
        let (get, head) = (server.get(target), server.ask("HEAD", target, ""));
        assert_eq!((head.status, head.body.len()), (200, 0));
        assert_eq!(head.header("content-length"), get.header("content-length"));
        assert_eq!(head.header("content-length"), Some(get.body.len().to_string().as_str()));
    }
}

#[test]
fn nothing_can_be_written() {
    let server = small();
    for method in ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND"] {
        let reply = server.ask(method, "/index.html", "Content-Length: 0\r\n");
        assert_eq!((reply.status, reply.header("allow")), (405, Some("get, head")), "{method}");
    }
}

#[test]
fn only_our_own_names_are_answered() {
    let server = small();
    let port = server.port;
    let with_host = |host: &str| {
        server.raw(format!("GET / HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n").as_bytes()).status
    };
    for host in [format!("localhost:{port}"), format!("127.0.0.1:{port}"), format!("LOCALHOST:{port}")] {
        assert_eq!(with_host(&host), 200, "{host}");
    }
    for host in [
        "evil.example".to_owned(),
        format!("evil.example:{port}"),
        "localhost".to_owned(),
        "localhost:1".to_owned(),
        String::new(),
        format!("localhost:{port}.evil.example"),
        format!("10.0.0.1:{port}"),
        format!("user@localhost:{port}"),
    ] {
        assert_eq!(with_host(&host), 421, "{host}");
    }
    assert_eq!(server.raw(b"GET / HTTP/1.0\r\n\r\n").status, 421);
    let two = format!("GET / HTTP/1.1\r\nHost: localhost:{port}\r\nHost: evil.example\r\nConnection: close\r\n\r\n");
    assert_eq!(server.raw(two.as_bytes()).status, 421);
    let absolute = format!("GET http://evil.example/ HTTP/1.1\r\nHost: localhost:{port}\r\nConnection: close\r\n\r\n");
    assert_eq!(server.raw(absolute.as_bytes()).status, 421);
}

#[test]
fn no_other_site_may_use_what_is_here() {
    let server = small();
    let origin = "Origin: http://evil.example\r\nAccess-Control-Request-Method: GET\r\n";
    for target in ["/", "/assets/style.css", "/_lyceum/state?path=/", "/_lyceum/reload.js", "/nowhere"] {
        for method in ["GET", "HEAD", "OPTIONS"] {
            let reply = server.ask(method, target, origin);
            assert!(!reply.head.contains("access-control"), "{method} {target}");
            assert_eq!(reply.header("cross-origin-resource-policy"), Some("same-origin"));
            assert_eq!(reply.header("x-content-type-options"), Some("nosniff"));
        }
    }
}

#[test]
fn what_the_browser_has_is_not_sent_again() {
    let server = small();
    for target in ["/", "/assets/style.css", "/course/sound.mp3"] {
        let first = server.get(target);
        assert_eq!(first.header("cache-control"), Some("no-cache"));
        let tag = first.header("etag").expect("a tag").to_owned();
        for known in [tag.clone(), format!("W/{tag}"), format!("\"x\", {tag}")] {
            let again = server.ask("GET", target, &format!("If-None-Match: {known}\r\n"));
            assert_eq!((again.status, again.body.len(), again.header("etag")), (304, 0, Some(tag.as_str())));
        }
        assert_eq!(server.ask("GET", target, "If-None-Match: \"other\"\r\n").status, 200);
    }
}

#[test]
fn a_player_gets_the_part_it_asks_for() {
    let folder = TempDir::new().expect("a folder");
    let film: Vec<u8> = (0..300_000_u32).map(|number| u8::try_from(number % 251).expect("small")).collect();
    fs::write(folder.path().join("film"), &film).expect("written");
    let mut set = set_of(&[("sound.mp3", "0123456789")]);
    let recipe = Recipe::File(folder.path().join("film"));
    set.add(Artifact { path: "film.mp4".into(), key: Key::of(b"film"), recipe }).expect("paths differ");
    let server = Server::of_set(set);
    let part = server.ask("GET", "/sound.mp3", "Range: bytes=2-4\r\n");
    assert_eq!((part.status, part.text().as_str(), part.header("content-range")), (206, "234", Some("bytes 2-4/10")));
    assert_eq!(server.ask("GET", "/sound.mp3", "Range: bytes=-3\r\n").text(), "789");
    let beyond = server.ask("GET", "/sound.mp3", "Range: bytes=10-\r\n");
    assert_eq!((beyond.status, beyond.header("content-range")), (416, Some("bytes */10")));
    assert_eq!(server.ask("GET", "/sound.mp3", "Range: bytes=2-4\r\nIf-Range: \"old\"\r\n").status, 200);
    assert!(server.get("/film.mp4").body == film);
    let part = server.ask("GET", "/film.mp4", "Range: bytes=100000-299998\r\n");
    assert_eq!((part.status, part.header("content-type")), (206, Some("video/mp4")));
    assert!(part.body == film[100_000..299_999]);
    fs::remove_file(folder.path().join("film")).expect("removed");
    assert_eq!(server.get("/film.mp4").status, 500);
}

#[test]
fn hostile_targets_reach_nothing_and_break_nothing() {
    let server = small();
    let port = server.port;
    let secrets = ["etc/passwd", "Cargo.toml", "proc/self/environ", ".lyceum/last-build", "windows/win.ini"];
    let ways = [
        "../",
        "..%2f",
        "%2e%2e/",
        "%2e%2e%2f",
        "..%5c",
        "..\\",
        "....//",
        "%252e%252e%252f",
        "/",
        "//",
        "/%2f",
        "./",
        ".%2e/",
        "%c0%ae%c0%ae/",
        "course/../../",
        "course/..%2f..%2f",
        "file:///",
        "%00",
        "a%00/../",
        "~/",
        "C:/",
        "\\\\host\\",
        ";/../",
        "?/../",
        "#/../",
    ];
    let mut tried = 0;
    for way in ways {
        for secret in secrets {
            for deep in [1, 3, 12] {
                let target = format!("/{}{secret}", way.repeat(deep));
                let reply = server.raw(
                    format!("GET {target} HTTP/1.1\r\nHost: localhost:{port}\r\nConnection: close\r\n\r\n").as_bytes(),
                );
                // A question or number sign ends the path: that is the home page.
                let is_home =
                    reply.status == 200 && reply.text().contains("home") && ["/?", "/#"].contains(&&target[..2]);
                assert!(is_home || matches!(reply.status, 400 | 404 | 421), "{target}: {}", reply.status);
                tried += 1;
            }
        }
    }
    let mut raw: Vec<Vec<u8>> = vec![
        b"\r\n\r\n".to_vec(),
        b"GET\r\n\r\n".to_vec(),
        b"GET /\r\n\r\n".to_vec(),
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03".to_vec(),
        b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".to_vec(),
        b"CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example:443\r\n\r\n".to_vec(),
        b"OPTIONS * HTTP/1.1\r\nHost: x\r\n\r\n".to_vec(),
        vec![0; 4096],
        vec![b'A'; 1 << 20],
    ];
    raw.push(
        format!("GET /{} HTTP/1.1\r\nHost: localhost:{port}\r\nConnection: close\r\n\r\n", "a".repeat(60_000))
            .into_bytes(),
    );
    raw.push(
        format!("GET / HTTP/1.1\r\nHost: localhost:{port}\r\n{}Connection: close\r\n\r\n", "X: y\r\n".repeat(5000))
            .into_bytes(),
    );
    for byte in 0..=255_u8 {
        raw.push(
            [
                b"GET /a",
                &[byte][..],
                b"b HTTP/1.1\r\nHost: localhost:",
                port.to_string().as_bytes(),
                b"\r\nConnection: close\r\n\r\n",
            ]
            .concat(),
        );
    }
    tried += raw.len();
    for request in &raw {
        let reply = server.raw_within(request, Duration::from_millis(300));
        assert!(
            !(200..300).contains(&reply.status),
            "{:?}: {}",
            String::from_utf8_lossy(&request[..request.len().min(60)]),
            reply.status
        );
    }
    assert!(tried > 600);
    assert_eq!(server.get("/").status, 200);
}

#[test]
fn twenty_clients_at_once_get_every_page() {
    let mut set = ArtifactSet::default();
    for number in 0..200 {
        let make = move || Ok(format!("<body>{}</body>", format!("page {number} ").repeat(500)).into_bytes());
        let key = Key::of(&[number]);
        set.add(Artifact { path: format!("{number}.html").into(), key, recipe: Recipe::Made(Arc::new(make)) })
            .expect("paths differ");
    }
    let server = Server::of_set(set);
    thread::scope(|scope| {
        for client in 0..20 {
            let server = &server;
            scope.spawn(move || {
                for number in 0..40 {
                    let number = (client * 7 + number * 11) % 200;
                    let reply = server.get(&format!("/{number}.html"));
                    assert_eq!(reply.status, 200);
                    assert!(reply.text().starts_with(&format!("<body>page {number} ")));
                }
            });
        }
    });
}

// ---- pages and their script

#[test]
fn one_tag_is_added_to_pages_and_nothing_to_other_files() {
    let server = small();
    let page = server.get("/").text();
    assert_eq!(page.matches("<script").count(), 1);
    assert!(page.starts_with("<body>home<script src=\"/_lyceum/reload.js\" defer data-run="), "{page}");
    assert!(page.ends_with("</script></body>"));
    for (path, kind) in [
        ("reload.js", "text/javascript; charset=utf-8"),
        ("worker.js", "text/javascript; charset=utf-8"),
        ("reload.css", "text/css; charset=utf-8"),
    ] {
        let reply = server.get(&format!("/_lyceum/{path}"));
        assert_eq!((reply.status, reply.header("content-type")), (200, Some(kind)));
    }
}

#[test]
fn a_page_that_cannot_be_made_says_why_and_is_told_of_unasked() {
    let mut set = set_of(&[("index.html", "<body>home</body>")]);
    let make = || Err(Box::new(Diagnostic::new(codes::PAGE_NOT_RENDERED, "the template <b> failed")));
    set.add(Artifact { path: "bad.html".into(), key: Key::of(b"bad"), recipe: Recipe::Made(Arc::new(make)) })
        .expect("paths differ");
    let server = Server::of_set(set);
    let reply = server.get("/bad.html");
    assert_eq!(reply.status, 500);
    assert!(reply.text().contains("the template &lt;b&gt; failed") && reply.text().contains("reload.js"));
    wait_until("it is told of", || {
        let events = server.events.lock().expect("no panic");
        events.iter().any(|event| matches!(event, Event::PagesBroken { diagnostics } if diagnostics.len() == 1))
    });
    assert!(server.state("/")["faults"].as_str().expect("text").contains("the template <b> failed"));
}

#[test]
fn a_page_knows_when_it_is_another_and_when_only_its_looks_are() {
    let folder = TempDir::new().expect("a folder");
    let write = |look: &str, text: &str| {
        fs::write(folder.path().join("a.md"), format!("<link rel=\"stylesheet\" href=\"{look}.css\">{text}"))
            .expect("written");
    };
    write("one", "text");
    let server = Server::of_folder(Folder::new(folder.path()));
    let before = server.state("/a.html");
    assert!(server.get("/a.html").text().contains(before["key"].as_str().expect("a key")));
    assert!(server.get("/a.html").text().contains(before["rest"].as_str().expect("a key")));
    write("two", "text");
    wait_until("the style changes", || server.state("/a.html")["styles"][0] == "two.css");
    let restyled = server.state("/a.html");
    assert_ne!(restyled["key"], before["key"]);
    assert_eq!(restyled["rest"], before["rest"]);
    write("two", "other text");
    wait_until("the text changes", || server.state("/a.html")["rest"] != before["rest"]);
}

// ---- saves

#[test]
fn a_save_is_told_to_everybody_who_listens() {
    let folder = TempDir::new().expect("a folder");
    fs::write(folder.path().join("a.md"), "old").expect("written");
    let server = Server::of_folder(Folder::new(folder.path()));
    let mut streams: Vec<_> = (0..20)
        .map(|_| {
            let mut stream = TcpStream::connect(("127.0.0.1", server.port)).expect("it listens");
            stream.set_read_timeout(Some(Duration::from_secs(5))).expect("a timeout");
            write!(stream, "GET /_lyceum/events HTTP/1.1\r\nHost: localhost:{}\r\n\r\n", server.port).expect("sent");
            stream
        })
        .collect();
    let read_until = |stream: &mut TcpStream, wanted: &str| {
        let (mut text, mut piece) = (String::new(), [0; 4096]);
        while !text.contains(wanted) {
            let len = stream.read(&mut piece).expect("something comes");
            assert!(len > 0, "the stream ended: {text}");
            text.push_str(&String::from_utf8_lossy(&piece[..len]));
        }
        text
    };
    for stream in &mut streams {
        let hello = read_until(stream, "\"changed\":[]}");
        assert!(hello.contains("text/event-stream") && !hello.to_lowercase().contains("access-control"));
    }
    fs::write(folder.path().join("a.md"), "new").expect("written");
    for stream in &mut streams {
        read_until(stream, "\"changed\":[\"a.html\"]");
    }
    assert!(server.get("/a.html").text().contains("<p>new</p>"));
}

#[test]
fn a_fault_keeps_the_last_good_site_until_it_is_mended() {
    let folder = TempDir::new().expect("a folder");
    let file = folder.path().join("a.md");
    fs::write(&file, "good").expect("written");
    let server = Server::of_folder(Folder::new(folder.path()));
    fs::write(&file, "BROKEN").expect("written");
    wait_until("the fault is told", || {
        server.state("/a.html")["faults"].as_str().is_some_and(|text| text.contains("link-broken"))
    });
    assert!(server.get("/a.html").text().contains("<p>good</p>"));
    let told = server
        .events
        .lock()
        .expect("no panic")
        .iter()
        .any(|event| matches!(event, Event::Rebuilt { changed: None, diagnostics, .. } if diagnostics.len() == 1));
    assert!(told, "the terminal hears of it too");
    fs::write(&file, "mended").expect("written");
    wait_until("the fault is gone", || server.state("/a.html")["faults"] == "");
    assert!(server.get("/a.html").text().contains("<p>mended</p>"));
}

#[test]
fn a_site_that_was_never_whole_says_why_and_then_comes() {
    let folder = TempDir::new().expect("a folder");
    fs::write(folder.path().join("index.md"), "BROKEN").expect("written");
    let server = Server::of_folder(Folder::new(folder.path()));
    let reply = server.get("/");
    assert_eq!(reply.status, 503);
    assert!(reply.text().contains("link-broken") && reply.text().contains("/_lyceum/reload.js"));
    fs::write(folder.path().join("index.md"), "here").expect("written");
    wait_until("it comes", || server.get("/").text().contains("<p>here</p>"));
}

/// One way in which a program puts new text into a file.
type Save = (&'static str, fn(&Path, &str));

const SAVES: [Save; 12] = [
    ("in place", |path, text| fs::write(path, text).expect("written")),
    ("temporary file and rename", |path, text| {
        fs::write(path.with_extension("tmp"), text).expect("written");
        fs::rename(path.with_extension("tmp"), path).expect("renamed");
    }),
    ("hidden temporary file and rename", |path, text| {
        let hidden = path.with_file_name(".a.md.swp");
        fs::write(&hidden, text).expect("written");
        fs::rename(hidden, path).expect("renamed");
    }),
    ("backup, new file, backup removed", |path, text| {
        fs::rename(path, path.with_extension("md~")).expect("renamed");
        fs::write(path, text).expect("written");
        fs::remove_file(path.with_extension("md~")).expect("removed");
    }),
    ("truncate, then write in two pieces", |path, text| {
        let mut file = fs::File::create(path).expect("opened");
        thread::sleep(Duration::from_millis(30));
        let (one, other) = text.split_at(text.len() / 2);
        file.write_all(one.as_bytes()).expect("written");
        thread::sleep(Duration::from_millis(30));
        file.write_all(other.as_bytes()).expect("written");
    }),
    ("delete and restore", |path, text| {
        fs::remove_file(path).expect("removed");
        thread::sleep(Duration::from_millis(25));
        fs::write(path, text).expect("written");
    }),
    ("moved in from elsewhere", |path, text| {
        let elsewhere = path.ancestors().nth(2).expect("above").join(".elsewhere");
        fs::write(&elsewhere, text).expect("written");
        fs::rename(elsewhere, path).expect("renamed");
    }),
    ("two saves at once", |path, text| {
        fs::write(path, "not this").expect("written");
        fs::write(path, text).expect("written");
    }),
    ("a checkout of many files", |path, text| {
        for number in 0..60 {
            fs::write(path.with_file_name(format!("n{number}.md")), text).expect("written");
        }
        fs::write(path, text).expect("written");
    }),
    ("the folder away, another in its place", |path, text| {
        let folder = path.parent().expect("a folder");
        let (away, fresh) = (folder.with_file_name("away"), folder.with_file_name("fresh"));
        _ = fs::remove_dir_all(&away);
        fs::create_dir(&fresh).expect("made");
        fs::write(fresh.join("a.md"), text).expect("written");
        fs::rename(folder, away).expect("renamed");
        fs::rename(fresh, folder).expect("renamed");
    }),
    ("the folder deleted and made anew", |path, text| {
        let folder = path.parent().expect("a folder");
        fs::remove_dir_all(folder).expect("removed");
        fs::create_dir(folder).expect("made");
        fs::write(path, text).expect("written");
    }),
    ("in place, in the folder made anew", |path, text| fs::write(path, text).expect("written")),
];

#[test]
fn every_save_is_seen_however_an_editor_saves() {
    let folder = TempDir::new().expect("a folder");
    let path = folder.path().join("inner/a.md");
    fs::create_dir(folder.path().join("inner")).expect("made");
    fs::write(&path, "first").expect("written");
    let server = Server::of_folder(Folder::new(folder.path()));
    for round in 0..4 {
        for (name, save) in SAVES {
            let text = format!("{name}, round {round}");
            save(&path, &text);
            let took = wait_until(&text, || server.get("/inner/a.html").text().contains(&format!("<p>{text}</p>")));
            assert!(took < Duration::from_millis(1500), "{text}: {took:?}");
        }
    }
}

#[test]
fn new_folders_are_watched_without_a_scan_to_help() {
    let folder = TempDir::new().expect("a folder");
    fs::write(folder.path().join("a.md"), "first").expect("written");
    let mut site = Folder::new(folder.path());
    site.scans_find = false;
    let server = Server::of_folder(site);
    fs::create_dir_all(folder.path().join("new/deep")).expect("made");
    // Until the folder is watched, which a save elsewhere shows.
    fs::write(folder.path().join("a.md"), "second").expect("written");
    wait_until("a save is seen", || server.get("/a.html").text().contains("second"));
    thread::sleep(Duration::from_millis(50));
    fs::write(folder.path().join("new/deep/b.md"), "third").expect("written");
    wait_until("a save in a new folder is seen", || server.get("/new/deep/b.html").text().contains("third"));
}

#[test]
fn a_site_folder_that_vanishes_and_comes_back_is_watched_again() {
    let above = TempDir::new().expect("a folder");
    let folder = above.path().join("courses");
    fs::create_dir(&folder).expect("made");
    fs::write(folder.join("a.md"), "first").expect("written");
    let server = Server::of_folder(Folder::new(&folder));
    fs::remove_dir_all(&folder).expect("removed");
    wait_until("the page goes", || server.get("/a.html").status == 404);
    fs::create_dir(&folder).expect("made");
    fs::write(folder.join("a.md"), "second").expect("written");
    wait_until("the page comes back", || server.get("/a.html").text().contains("second"));
    fs::write(folder.join("a.md"), "third").expect("written");
    let took = wait_until("a save is seen", || server.get("/a.html").text().contains("third"));
    assert!(took < Duration::from_millis(900), "it is watched, not only looked at: {took:?}");
}

#[test]
fn reading_sources_and_touching_ignored_files_triggers_nothing() {
    let folder = TempDir::new().expect("a folder");
    let path = folder.path().join("a.md");
    fs::write(&path, "text").expect("written");
    let site = Folder::new(folder.path());
    let looks = site.looks.clone();
    let _server = Server::of_folder(site);
    thread::sleep(Duration::from_millis(50));
    let before = looks.load(Ordering::Relaxed);
    for number in 0..50 {
        assert_eq!(fs::read(&path).expect("read"), b"text");
        assert!(fs::read_dir(folder.path()).expect("read").count() > 0);
        fs::write(folder.path().join(".a.md.swp"), number.to_string()).expect("written");
    }
    thread::sleep(Duration::from_millis(200));
    assert_eq!(looks.load(Ordering::Relaxed), before);
}

#[test]
fn a_half_written_page_is_never_served() {
    let folder = TempDir::new().expect("a folder");
    let path = folder.path().join("a.md");
    let text = |number: u32| format!("({number}) {} ({number})", "word ".repeat(4000));
    fs::write(&path, text(0)).expect("written");
    let server = Server::of_folder(Folder::new(folder.path()));
    let is_over = AtomicBool::new(false);
    let versions = thread::scope(|scope| {
        scope.spawn(|| {
            let ends = Instant::now() + Duration::from_millis(2500);
            let mut number = 0;
            while Instant::now() < ends {
                number += 1;
                let text = text(number);
                let mut file = fs::File::create(&path).expect("opened");
                for piece in text.as_bytes().chunks(3000) {
                    file.write_all(piece).expect("written");
                    thread::sleep(Duration::from_micros(u64::from(number % 5) * 300));
                }
                drop(file);
                // Now and then an author stops to think.
                thread::sleep(Duration::from_millis(if number % 4 == 0 { 40 } else { 0 }));
            }
            is_over.store(true, Ordering::Relaxed);
        });
        let mut versions = std::collections::BTreeSet::new();
        while !is_over.load(Ordering::Relaxed) {
            let page = server.get("/a.html").text();
            let inner = page.split("<p>").nth(1).and_then(|rest| rest.split("</p>").next()).expect("a whole page");
            let number: u32 = inner[1..].split(')').next().and_then(|number| number.parse().ok()).expect("a number");
            assert!(inner == text(number), "torn: {} bytes", inner.len());
            versions.insert(number);
        }
        versions
    });
    assert!(versions.len() > 5, "saves were seen all the while: {versions:?}");
}

// ---- ports, and the end

#[test]
fn a_port_that_is_taken_is_refused_when_it_was_asked_for() {
    let server = small();
    let site = Box::new(Still(TempDir::new().expect("a folder")));
    let first = Rebuilt { artifacts: None, diagnostics: vec![], took: Duration::ZERO };
    let refused = start(site, first, Options { port: Some(server.port), lan: false }, Box::new(|_| ()));
    assert!(matches!(refused, Err(ServeError::PortTaken { port }) if port == server.port));
}

#[test]
fn without_a_port_the_next_free_one_is_taken() {
    let start_one = || {
        let site = Box::new(Still(TempDir::new().expect("a folder")));
        let first = Rebuilt { artifacts: None, diagnostics: vec![], took: Duration::ZERO };
        start(site, first, Options::default(), Box::new(|_| ())).expect("it starts")
    };
    let (one, other) = (start_one(), start_one());
    assert!(one.port() >= 4000 && other.port() > one.port());
    one.stop();
    other.stop();
}

#[test]
fn after_the_end_nobody_answers_and_streams_are_closed() {
    let mut server = small();
    let mut stream = TcpStream::connect(("127.0.0.1", server.port)).expect("it listens");
    stream.set_read_timeout(Some(Duration::from_secs(5))).expect("a timeout");
    write!(stream, "GET /_lyceum/events HTTP/1.1\r\nHost: localhost:{}\r\n\r\n", server.port).expect("sent");
    let mut first = [0; 16];
    stream.read_exact(&mut first).expect("it answers");
    let started = Instant::now();
    server.running.take().expect("it runs").stop();
    assert!(started.elapsed() < Duration::from_millis(800));
    let mut rest = Vec::new();
    _ = stream.read_to_end(&mut rest);
    assert!(rest.ends_with(b"0\r\n\r\n"), "the stream ends in order");
    assert!(TcpStream::connect(("127.0.0.1", server.port)).is_err());
}

#[test]
fn other_machines_reach_a_site_only_when_that_was_asked_for() {
    let first =
        || Rebuilt { artifacts: Some(set_of(&[("index.html", "home")])), diagnostics: vec![], took: Duration::ZERO };
    let site = || Box::new(Still(TempDir::new().expect("a folder")));
    let open = Server::of_site(site(), first(), true);
    let urls = match &open.events.lock().expect("no panic")[0] {
        Event::Listening { lan_urls, .. } => lan_urls.clone(),
        other => unreachable!("{other:?}"),
    };
    let Some(address) = urls.first().and_then(|url| url.strip_prefix("http://")?.split(':').next().map(str::to_owned))
    else {
        return;
    };
    let ask = |port: u16, host: &str| {
        let mut stream = TcpStream::connect((address.as_str(), port)).ok()?;
        write!(stream, "GET / HTTP/1.1\r\nHost: {host}:{port}\r\nConnection: close\r\n\r\n").ok()?;
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).ok()?;
        Some(Reply::new(&bytes).status)
    };
    assert_eq!(ask(open.port, &address), Some(200));
    assert_eq!(ask(open.port, "evil.example"), Some(421));
    let closed = Server::of_site(site(), first(), false);
    assert_eq!(ask(closed.port, &address), None);
}
